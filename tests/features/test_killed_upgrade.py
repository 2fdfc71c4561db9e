"""An upgrade that is killed at any moment leaves the old directory or the new one, whole, and it opens."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from directory import files
from directory.database import connect_raw
from directory.files import SCHEMA, find_address
from directory.paths import ROOT
from tests.upgrades import REVISIONS, TOMORROW, fill

MOMENTS, PEOPLE = 50, 250
TABLES = ("entry", "person", "membership", "contact_detail", "note", "organization")

# Starts upgrades on command and kills them. It has loaded everything, so that a child begins with the upgrade itself
# and a kill does not fall into the import of a library. Answers how long the child lived, and whether it was killed.
KILLER = """
import os, signal, sys, time
from pathlib import Path
import alembic.command, models, sqlalchemy.dialects.sqlite
from directory.database import upgrade
from directory.files import find_address
for line in sys.stdin:
    name, revisions, delay = line.rstrip("\\n").split("\\t")
    child = os.fork()
    began = time.monotonic()
    if child == 0:
        upgrade(find_address(name), (Path(revisions),))
        os._exit(0)
    if delay:
        time.sleep(float(delay))
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    print(time.monotonic() - began, os.waitstatus_to_exitcode(status), flush=True)
"""


class Killer:
    """The process that upgrades files, and kills the upgrade after so many seconds."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def upgrade(self, file: Path, delay: float | None = None) -> tuple[float, int]:
        """How long the upgrade lived, and how it ended: 0, or minus the signal."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{file}\t{REVISIONS}\t{'' if delay is None else delay}\n")
        self.process.stdin.flush()
        lived, code = self.process.stdout.readline().split()
        return float(lived), int(code)


@pytest.fixture
def killer() -> Iterator[Killer]:
    process = subprocess.Popen(
        [sys.executable, "-c", KILLER], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        yield Killer(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def contents(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows, and the columns they stand in; damage of any kind fails here."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        # Alembic writes the constraints of a rebuilt table in any order
        made = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        shape = [(name, *sorted(line.strip("\t ,") for line in sql.splitlines())) for name, sql in made]
        rows = {name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in TABLES}
        numbers = "SELECT user_version, version_num FROM pragma_user_version, alembic_version"
        return rows | {"shape": shape, "numbers": connection.execute(numbers).fetchall()}


def test_a_killed_upgrade_leaves_all_or_nothing(
    killer: Killer, template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = {}
    for journal in ("wal", "truncate"):  # a local folder; a network or synced one
        old[journal] = Path(shutil.copy(template, tmp_path / f"{journal}.liaison"))
        fill(old[journal], PEOPLE)
        with closing(sqlite3.connect(old[journal])) as connection:
            assert connection.execute(f"PRAGMA journal_mode={journal}").fetchone() == (journal,)
    before = contents(old["wal"])
    lives = []
    for number in range(3):
        whole = Path(shutil.copy(old["wal"], tmp_path / f"whole{number}.liaison"))
        lived, code = killer.upgrade(whole)
        assert code == 0
        lives.append(lived)
    after = contents(whole)
    assert (before["numbers"], after["numbers"]) == ([(SCHEMA, f"{SCHEMA:04}")], [(TOMORROW, f"{TOMORROW}")])
    assert {name: len(before[name]) for name in TABLES} == {name: len(after[name]) for name in TABLES}

    chance, ended, struck = random.Random(9), Counter(), 0
    for number in range(4 * MOMENTS):
        file = tmp_path / f"office{number}.liaison"
        shutil.copy(old[("wal", "truncate")[number % 2]], file)
        _lived, code = killer.upgrade(file, chance.uniform(0, min(lives)))
        struck += code == -9
        halfway = Path(f"{file}-wal").exists() or Path(f"{file}-journal").exists()
        found = contents(file)
        assert found in (before, after)
        assert code in (0, -9)
        ended[("new" if found == after else "old", halfway)] += 1
        monkeypatch.setattr(files, "SCHEMA", found["numbers"][0][0])
        with closing(connect_raw(find_address(str(file)))) as connection:
            assert connection.execute("SELECT count(*) FROM person").fetchone() == (PEOPLE,)
        if found == before:
            left = file
        if struck == MOMENTS:
            break
    assert struck == MOMENTS
    assert ended["old", True] >= 5  # some had begun to write and were taken back
    assert killer.upgrade(left)[1] == 0  # the next start makes good
    assert contents(left) == after
