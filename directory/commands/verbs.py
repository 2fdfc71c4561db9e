"""How a verb is declared: once, as data, from which the command line and the window's actions are made.

A declaration names its function by path, so that reading the registry imports nothing of what it
declares: `--help` and `search` stay quick.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

AUDIENCES = ("public", "partners", "internal", "restricted")


class Argument(NamedTuple):
    """One argument. A name that begins with `--` is an option, any other stands in its place.

    `kind`: text, integer, date (EDTF), country, file, flag. `many`: several values (an option is
    repeated). `choices` restate an enumeration of the models; a test holds them equal.
    """

    name: str
    help: str
    kind: str = "text"
    choices: tuple[str, ...] = ()
    many: bool = False
    required: bool | None = None  # unless said: an argument in its place is, an option is not
    default: object = None
    parameter: str = ""  # of the function, where it differs from the name
    short: str = ""

    @property
    def is_option(self) -> bool:
        """Whether it is written with its name."""
        return self.name.startswith("--")

    @property
    def is_required(self) -> bool:
        """Whether it must be given."""
        return not self.is_option if self.required is None else self.required

    @property
    def target(self) -> str:
        """The function's parameter."""
        return self.parameter or self.name.removeprefix("--").replace("-", "_")


class Verb(NamedTuple):
    """One thing the program can do.

    `access` says what its function is given first: "read" a session that only reads, "change" and
    "export" a session that is committed when it returns (an export writes nothing but its log), "file"
    the directory's address, "none" nothing. `change` is the name of its ChangeSet, for Undo and
    history. `exemption` says why the window has no action for it. `files` are the arguments of a verb that
    reads which name files to write: where one is given, the verb is an export.
    """

    name: str
    summary: str
    function: str  # "package.module:function"
    access: str
    arguments: tuple[Argument, ...] = ()
    change: str | None = None
    exemption: str | None = None
    files: tuple[str, ...] = ()

    def access_for(self, given: Mapping[str, object]) -> str:
        """What its function is given first, with these arguments."""
        return "export" if any(given.get(name) is not None for name in self.files) else self.access
