"""An import that another process stores: the same as stored here, or nothing; and here where that process has ended."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

import pytest

from directory.board import Board
from directory.course import ChangeStopped
from directory.files import Address
from directory.history.recording import DirectorySession
from directory.importing import elsewhere
from directory.importing.applying import PlanMoved
from directory.importing.elsewhere import store_elsewhere
from directory.importing.steps import Decision, ImportPlan
from directory.importing.storing import Stored
from directory.sessions import Desk
from models import Person
from tests.directory.importing.bringing import bring, card, plan_of, statuses
from tests.doing import do, make

ANA = card("Ana Exemplo", "UID:ana", "EMAIL:ana@example.org", "ORG:Office")
BEN = card("Ben Modelo", "EMAIL:ben@example.org", "ORG:Office")


class Helper(NamedTuple):
    """The other process, and the board that both see."""

    pool: ProcessPoolExecutor
    board: Board


def make_helper() -> Helper:
    board = Board()
    context = multiprocessing.get_context("spawn")
    return Helper(ProcessPoolExecutor(1, mp_context=context, initializer=board.hang), board)


@pytest.fixture(scope="module")
def helper() -> Iterator[Helper]:
    made = make_helper()
    with made.pool:
        yield made


@pytest.fixture
def desk(office: Address) -> Iterator[Desk]:
    desk = Desk(office)
    yield desk
    desk.close()


def store(session: DirectorySession, plan: ImportPlan, helper: Helper, desk: Desk) -> Stored:
    session.rollback()
    return store_elsewhere(session, desk.address, plan, "cards.vcf", lambda _done, _total: None, *helper)


def names(session: DirectorySession) -> list[str]:
    session.rollback()
    return sorted(person.display_name for person in session.query(Person))


def test_what_was_planned_is_stored_by_the_other_process_in_one_step(desk: Desk, helper: Helper) -> None:
    with desk.session() as session:
        ana = bring(session, ANA).items[0].ref.id  # type: ignore[union-attr]
        newer = ANA.replace("END:", "NOTE:Prefers a call\r\nREV:20991231T000000Z\r\nEND:")
        plan = plan_of(session, newer, BEN, card("Carla Exemplo"), decisions={2: Decision("skip")})
        session.rollback()
        stored = store(session, plan, helper, desk)
        assert stored.updated == (ana,)
        assert names(session) == ["Ana Exemplo", "Ben Modelo"]
        assert stored.new == (session.query(Person).filter_by(display_name="Ben Modelo").one().id,)
        assert (stored.rejected, stored.left_out) == ((), 1)
        do(session, "undo")
        session.commit()
        assert names(session) == ["Ana Exemplo"]


def test_a_plan_under_which_the_directory_has_changed_is_not_stored(desk: Desk, helper: Helper) -> None:
    with desk.session() as session:
        plan = plan_of(session, ANA, BEN)
        ben = make(session, "add person", name="Ben Modelo")
        make(session, "add detail", entry=ben, detail_kind="email", value="ben@example.org")
        session.commit()
        with pytest.raises(PlanMoved) as refused:
            store(session, plan, helper, desk)
        assert refused.value.lines == (1,)
        assert names(session) == ["Ben Modelo"]
        assert store(session, refused.value.plan, helper, desk).updated == (int(ben),)


def test_what_changed_elsewhere_in_the_directory_does_not_matter(desk: Desk, helper: Helper) -> None:
    with desk.session() as session:
        plan = plan_of(session, ANA)
        make(session, "add person", name="Rui Outro")
        session.commit()
        assert len(store(session, plan, helper, desk).new) == 1
        assert names(session) == ["Ana Exemplo", "Rui Outro"]


def test_how_far_it_is_only_ever_grows(desk: Desk, helper: Helper) -> None:
    told: list[tuple[int, int]] = []
    many = [card(f"Person Number{at}", f"EMAIL:p{at}@example.org") for at in range(1_200)]
    with desk.session() as session:
        plan = plan_of(session, *many)
        session.rollback()
        store_elsewhere(session, desk.address, plan, "cards.vcf", lambda *how_far: told.append(how_far), *helper)
    parts = [done / total for done, total in told if total]
    assert parts == sorted(parts)
    assert helper.board.told == (1_000, 1_000)  # compared, written, and found


def test_what_is_stopped_leaves_nothing(desk: Desk, helper: Helper) -> None:
    def stop(done: int, total: int) -> None:
        if total:
            raise ChangeStopped

    many = [card(f"Person Number{at}", f"EMAIL:p{at}@example.org") for at in range(3_000)]
    with desk.session() as session:
        plan = plan_of(session, *many)
        session.rollback()
        with pytest.raises(ChangeStopped):
            store_elsewhere(session, desk.address, plan, "cards.vcf", stop, *helper)
        assert names(session) == []
        assert session.connection().exec_driver_sql("SELECT count(*) FROM change_set").scalar() == 0


def test_where_the_other_process_has_ended_it_is_stored_here(desk: Desk) -> None:
    gone = make_helper()
    gone.pool.shutdown()
    with desk.session() as session:
        plan = plan_of(session, ANA, BEN)
        session.rollback()
        assert len(store(session, plan, gone, desk).new) == 2
        session.commit()
        assert names(session) == ["Ana Exemplo", "Ben Modelo"]


def test_a_plan_that_the_other_process_makes_otherwise_is_stored_here_as_it_was_looked_at(
    desk: Desk, helper: Helper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "summarize", lambda plan: [("otherwise",)])
    with desk.session() as session:
        plan = plan_of(session, ANA, BEN)
        session.rollback()
        assert statuses(plan) == ["new", "new"]
        assert len(store(session, plan, helper, desk).new) == 2
        session.commit()
        assert names(session) == ["Ana Exemplo", "Ben Modelo"]
