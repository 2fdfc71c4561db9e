"""A large import from the command line is helped by another process, which ends with it; a small one does without."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from directory.history.recording import DirectorySession
from directory.search import helping, index, renewal
from directory.search.helping import another_process
from tests.directory.importing.bringing import card
from tests.doing import do


def test_few_records_start_no_process() -> None:
    before = set(multiprocessing.active_children())  # of other tests
    with another_process(helping.ENOUGH - 1) as helper:
        assert helper is None
        assert set(multiprocessing.active_children()) == before


@pytest.mark.parametrize("only_plan", [False, True])
def test_the_verb_is_helped_where_much_is_stored_and_nothing_else_is_stored_than_without(
    session: DirectorySession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, only_plan: bool
) -> None:
    monkeypatch.setattr(helping, "ENOUGH", 4)
    monkeypatch.setattr(index, "_MANY", 2)
    before = set(multiprocessing.active_children())
    helped = []

    def compose(*given, real=index.compose_elsewhere):  # type: ignore[no-untyped-def]
        helped.append(set(multiprocessing.active_children()) - before)
        return real(*given)

    monkeypatch.setattr(index, "compose_elsewhere", compose)
    file = tmp_path / "cards.vcf"
    file.write_text("".join(card(f"{name} Exemplo", "ORG:Office") for name in ("Ana", "Ben", "Carla", "Dina")))
    renewal.bring_up_to_date(session.connection())
    answer = do(session, "import", files=[str(file)], only_plan=only_plan)
    assert answer.data["created"] == 4  # type: ignore[index]
    assert [len(processes) for processes in helped] == ([] if only_plan else [1])
    assert set(multiprocessing.active_children()) == before
    connection = session.connection()
    stored = connection.exec_driver_sql("SELECT * FROM search_doc ORDER BY id").all()
    assert len(stored) == (0 if only_plan else 5)
    index.rebuild(connection)
    assert connection.exec_driver_sql("SELECT * FROM search_doc ORDER BY id").all() == stored
