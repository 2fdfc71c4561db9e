"""The command line in this process, on a directory of the test's own."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from directory import cli
from directory.files import Address
from directory.sessions import Desk
from tests.doing import make


class Ran(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Its one JSON object."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory that the migrations made once."""
    file = tmp_path_factory.mktemp("empty") / "empty.liaison"
    Desk(Address(f"sqlite:///{file}", file)).close()
    return file


class Furnished(NamedTuple):
    """A directory with one of each thing that the first verbs make, and their ids."""

    file: Path
    things: dict[str, Any]


@pytest.fixture(scope="module")
def furnished(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    """Made once; each test gets a copy."""
    file = tmp_path_factory.mktemp("furnished") / "furnished.liaison"
    shutil.copyfile(empty, file)
    desk = Desk(Address(f"sqlite:///{file}", file))
    with desk.session() as session:
        made = {"organization": make(session, "add organization", name="OSM Maputo", country="MZ")}
        made["post"] = make(session, "add post", title="Officer", organization=made["organization"])
        made["person"] = make(session, "add person", name="Ana")
        made["list"] = make(session, "add list", name="Press")
        made["name"] = make(session, "add name", entry=made["person"], value="Ana E.")
        made["detail"] = make(session, "add detail", entry=made["person"], detail_kind="phone", value="+258 21 310 779")
        made["address"] = make(session, "add address", entry=made["person"], locality="Maputo")
        made["note"] = make(session, "add note", entry=made["person"], text="A note")
        made["tag"] = make(session, "add tag", entry=made["person"], tag="Press")
        made["membership"] = make(session, "appoint", person=made["person"], post=made["post"])
        session.commit()
    desk.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return Furnished(file, {key: int(value) if value.isdigit() else value for key, value in made.items()})


@pytest.fixture
def run(empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one command in this process, on a directory of the test's own."""
    database = tmp_path / "office.liaison"
    shutil.copyfile(empty, database)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object, code: int = 0) -> Ran:
        capsys.readouterr()
        try:
            ended = cli.main(["--database", str(database), *map(str, arguments)])
        except SystemExit as stopped:  # argparse
            ended = int(stopped.code or 0)
        ran = Ran(ended, *capsys.readouterr())
        assert ran.code == code, ran
        return ran

    return run


@pytest.fixture
def ask(run: Run) -> Callable[..., Any]:
    """Run one command with --json: its object, which is all of its output."""

    def ask(*arguments: object, code: int = 0) -> Any:
        ran = run(*arguments, "--json", code=code)
        assert ran.out.count("\n") == 1
        return ran.data

    return ask


@pytest.fixture
def things(run: Run, furnished: Furnished, tmp_path: Path) -> dict[str, Any]:
    """The ids of one of each thing, in the test's own directory."""
    shutil.copyfile(furnished.file, tmp_path / "office.liaison")
    return furnished.things
