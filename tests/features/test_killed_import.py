"""An import that is killed at any moment leaves all of it or nothing, and the directory opens."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from directory.database import make_engine
from directory.files import find_address
from directory.paths import ROOT
from directory.search.index import rebuild

MOMENTS, CARDS = 50, 120
LEFT_OUT = ("alembic_version", "sqlite_sequence", "sqlite_stat")

# Runs the real command on demand, in a child that it kills. A first import has loaded everything, so that a child
# begins with the import itself. Answers how long the child lived, and how it ended.
KILLER = """
import json, os, signal, sys, time
from directory.cli import main
def run(file, cards):
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, 1)
    return main(["--database", file, "import", cards])
warm = json.loads(sys.stdin.readline())
answers = os.fdopen(os.dup(1), "w")
assert run(warm["file"], warm["cards"]) == 0
print("ready", file=answers, flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    child = os.fork()
    began = time.monotonic()
    if child == 0:
        os._exit(run(asked["file"], asked["cards"]))
    if asked["delay"] is not None:
        time.sleep(asked["delay"])
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    print(json.dumps([time.monotonic() - began, os.waitstatus_to_exitcode(status)]), file=answers, flush=True)
"""


class Killer:
    """The process that imports, and kills the import after so many seconds."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, **asked: Any) -> Any:
        """Send one question; its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def run(self, file: Path, cards: Path, delay: float | None = None) -> tuple[float, int]:
        """How long the import lived, and how it ended: 0, or minus the signal."""
        lived, code = json.loads(self.ask(file=str(file), cards=str(cards), delay=delay))
        return lived, code


@pytest.fixture
def cards(office) -> Path:
    lines = []
    for number in range(CARDS):
        lines.append(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:uid-{number}\r\nFN:Person {number}\r\nORG:Office {number % 7}\r\n"
            f"TITLE:Officer\r\nTEL;TYPE=CELL:+25884{number:07d}\r\nEMAIL:p{number}@example.org\r\n"
            f"CATEGORIES:Referral\r\nNOTE:x\r\nEND:VCARD\r\n"
        )
    return office.write("cards.vcf", "".join(lines))


@pytest.fixture
def killer(office, cards) -> Iterator[Killer]:
    """A killer that has imported once, into a file that nobody looks at."""
    import os

    process = subprocess.Popen(
        [sys.executable, "-c", KILLER],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "LIAISON_HOME": str(office.folder / "home"), "LIAISON_NOW": "2026-05-12T10:00:00+02:00"},
    )
    with process:
        found = Killer(process)
        warm = office.folder / "warm.liaison"
        shutil.copyfile(office.database, warm)
        assert found.ask(file=str(warm), cards=str(cards)) == "ready"
        yield found
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def contents(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, the index's too, but for the UUIDs that are drawn; damage of any kind fails here."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {}
        for name in names:
            if name.startswith((*LEFT_OUT, "search_fts", "change")):
                continue  # what a change says holds the UUIDs; that there are as many is asked below
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})") if row[1] != "uuid"]
            found[name] = connection.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY 1, 2").fetchall()
        found["changes"] = connection.execute("SELECT change_set_id, entry_id FROM change ORDER BY 1, 2").fetchall()
        found["sets"] = connection.execute("SELECT id, command FROM change_set ORDER BY 1").fetchall()
        search = "SELECT rowid FROM search_fts WHERE search_fts MATCH '\"person\"*' ORDER BY rowid"
        found["search"] = connection.execute(search).fetchall()
    return found


def test_an_import_killed_at_any_moment_leaves_all_or_nothing(office, cards, killer, tmp_path):
    office.run("add", "person", "Somebody Else", LIAISON_NOW="2026-05-12T09:00:00+02:00")
    before = contents(office.database)
    done = tmp_path / "done.liaison"
    shutil.copyfile(office.database, done)
    durations = []
    for _round in range(2):
        shutil.copyfile(office.database, done)
        lived, code = killer.run(done, cards)
        assert code == 0
        durations.append(lived)
    after = contents(done)
    assert len(after["person"]) == CARDS + 1
    assert_index_is_a_rebuilt_one(done)
    ended: Counter[str] = Counter()
    chance = random.Random(12)
    for moment in range(MOMENTS):
        file = tmp_path / f"killed-{moment}.liaison"
        shutil.copyfile(office.database, file)
        # one in each fiftieth of the time that it takes, and a little beyond its end
        _lived, code = killer.run(file, cards, (moment + chance.random()) / MOMENTS * max(durations) * 1.1)
        found = contents(file)
        assert found in (before, after), f"moment {moment}"
        ended["all" if found == after else "nothing"] += 1
        ended["killed" if code else "finished"] += 1
        for left in tmp_path.glob(f"killed-{moment}.*"):
            left.unlink()
    assert ended["all"] + ended["nothing"] == MOMENTS
    assert ended["killed"] > MOMENTS / 3  # the kills do fall into the import
    assert ended["nothing"] > MOMENTS / 3


def assert_index_is_a_rebuilt_one(file: Path) -> None:
    engine = make_engine(find_address(str(file)))
    with engine.begin() as connection:
        names = ("search_doc", "search_place")
        kept = {name: sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {name}"))) for name in names}
        rebuild(connection)
        fresh = {name: sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {name}"))) for name in names}
    engine.dispose()
    assert kept["search_doc"] == fresh["search_doc"]
    # the order is the same; the gaps between places need not be
    assert [row[1:] for row in kept["search_place"]] == [row[1:] for row in fresh["search_place"]]
