"""Files of many entries are made a part at a time: no part waits for another, and nothing stays of a stopped one."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from directory.course import ChangeStopped
from directory.errors import DirectoryError
from directory.exporting import leaving as leaving_module
from directory.exporting.leaving import Leaving
from directory.exporting.preparing import let_go, prepare_file
from models import Audience, ExportLog, ExportLogEntry, table_of
from tests.doing import do, make

KINDS = {"csv": "export-csv", "xlsx": "export-xlsx", "phone": "export-vcards", "full": "export-vcards",
         "outlook": "export-vcards"}  # fmt: skip


@pytest.fixture
def people(session, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Five people, one of whom is restricted, written two a part."""
    monkeypatch.setattr(leaving_module, "PART", 2)
    names = ("Ana", "Ben", "Carla", "Dario", "Eva")
    made = [
        make(session, "add person", name=name, audience="restricted" if name == "Carla" else "internal")
        for name in names
    ]
    return [int(number) for number in made]


def logged(session) -> int:
    return session.scalar(select(func.count()).select_from(table_of(ExportLog)))


def test_the_next_part_is_read_when_the_one_before_has_left(session, people):
    told: list[tuple[int, int]] = []
    flow = Leaving(session, people, Audience.INTERNAL, tell=lambda done, total: told.append((done, total)))
    assert next(iter(flow)).name == "Ana"
    assert told == []
    assert list(flow.ids) == people[:2]  # no more than the first part has been looked at
    assert [entry.name for entry in flow] == ["Ben", "Dario", "Eva"]
    assert told == [(2, 5), (4, 5), (5, 5)]
    assert list(flow.ids) == [*people[:2], *people[3:]]
    assert [exclusion.name for exclusion in flow.excluded] == ["Carla"]


def test_looking_ahead_loses_nobody(session, people):
    flow = Leaving(session, people, Audience.INTERNAL)
    assert flow.count_first(3) == 3
    assert flow.count_first(2) == 2
    assert [entry.name for entry in flow] == ["Ana", "Ben", "Dario", "Eva"]


def test_where_nobody_may_leave_the_reasons_are_told(session, people, tmp_path: Path):
    with pytest.raises(DirectoryError, match="Carla"):
        prepare_file(session, people[2:3], "internal", "csv", tmp_path / "a.csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_window_makes_the_file_that_the_verb_makes_and_logs_it_when_it_goes(session, people, tmp_path: Path, kind):
    suffix = {"csv": "csv", "xlsx": "xlsx", "outlook": "zip"}.get(kind, "vcf")
    mine, other = tmp_path / f"mine.{suffix}", tmp_path / f"other.{suffix}"
    prepared = prepare_file(session, people, "internal", kind, mine)
    assert not mine.exists()
    assert logged(session) == 0
    let_go(session, prepared)
    assert [file.name for file in tmp_path.iterdir()] == [mine.name]
    assert logged(session) == 1
    went = session.scalars(select(table_of(ExportLogEntry).c.entry_id).order_by(table_of(ExportLogEntry).c.entry_id))
    assert list(went) == [*people[:2], *people[3:]]
    more = {} if kind in ("csv", "xlsx") else {"profile": kind}
    do(session, KINDS[kind], ids=[str(number) for number in people], audience="internal", output=other, **more)
    assert session.scalars(select(table_of(ExportLog).c.command)).all() == [KINDS[kind]] * 2
    if kind in ("csv", "phone", "full"):  # the others say when they were made
        assert _without_moments(mine) == _without_moments(other)
    else:
        assert abs(mine.stat().st_size - other.stat().st_size) < 40


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_stays_of_a_file_that_was_stopped(session, people, tmp_path: Path, kind):
    def stop(done: int, _total: int) -> None:
        if done == 4:
            raise ChangeStopped

    with pytest.raises(ChangeStopped):
        prepare_file(session, people, "internal", kind, tmp_path / "a.zip", stop)
    assert list(tmp_path.iterdir()) == []
    assert logged(session) == 0


def test_a_file_that_cannot_have_its_name_leaves_nothing(session, people, tmp_path: Path):
    prepared = prepare_file(session, people, "internal", "csv", tmp_path / "a.csv")
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(DirectoryError, match=r"a\.csv"):
        let_go(session, prepared)
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


def _without_moments(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if not line.startswith("REV")]
