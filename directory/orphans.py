"""A process that works for the program ends with it: a program that is killed can tell nobody."""

from __future__ import annotations

import multiprocessing
import os
import threading


def end_with_the_program() -> None:
    """Called first in a process that `multiprocessing` started: it ends as soon as the one that started it is gone."""
    program = multiprocessing.parent_process()
    if program is None:
        return  # nobody's child: the program itself

    def follow() -> None:
        program.join()
        os._exit(1)  # whatever it was at was for somebody who is gone

    threading.Thread(target=follow, daemon=True, name="program").start()
