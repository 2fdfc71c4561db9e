"""People of a large import become findable while what hangs on them is written: the index is as one made afterwards."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import func, select

from directory.history.recording import DirectorySession, change_set
from directory.history.undo import undo
from directory.importing.applying import apply_plan
from directory.search import index
from directory.search.renewal import bring_up_to_date
from models import (
    ChangeSet,
    ContactDetail,
    EntryTag,
    ListMember,
    Membership,
    Note,
    Person,
    Relationship,
    SearchDocument,
    Source,
)
from tests.directory.importing.bringing import bring, card, plan_of
from tests.directory.search.test_elsewhere import Process
from tests.directory.search.test_index import assert_same_as_rebuilt

NAMES = ("Zélia", "Ana", "Momo", "Ulan", "Bea", "Carl", "Dina", "Eva")
COUNTED = (Person, Membership, ContactDetail, Note, EntryTag, Relationship, ListMember, Source, SearchDocument)


def cards() -> tuple[str, ...]:
    """People at two offices and at none, one of them twice, a company's own card, a list, and two who are tied."""
    people = [
        card(
            f"{name} Exemplo",
            f"N:Exemplo;{name};;;",
            f"UID:{name}",
            f"EMAIL:{name[0]}{number}@example.org",
            f"TEL:+25884{number:07}",
            f"NOTE:Met {name}",
            "CATEGORIES:press",
            *([f"ORG:Office {number % 2}", "TITLE:Officer"] if number % 3 else []),
        )
        for number, name in enumerate(NAMES)
    ]
    return (
        *people,
        card("Ana Exemplo", "N:Exemplo;Ana;;;", "UID:Ana", "ORG:Office 1", "TEL:+25821310779"),
        card("Office 0", "ORG:Office 0", "X-ABSHOWAS:COMPANY", "TEL:+25821310700"),
        card("Yusuf Exemplo", "N:Exemplo;Yusuf;;;", "UID:Yusuf", "RELATED;TYPE=spouse:Zélia", version="4.0"),
        card("Partners", "KIND:group", "UID:Partners", "MEMBER:Zélia", "MEMBER:Bea", version="4.0"),
    )


def count(session: DirectorySession) -> Counter[str]:
    return Counter({model.__name__: session.scalar(select(func.count()).select_from(model)) or 0 for model in COUNTED})


@pytest.fixture
def introduced(session: DirectorySession, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many were introduced each time; three are many, and two are read together."""
    bring_up_to_date(session.connection())
    monkeypatch.setattr(index, "MANY", 3)
    monkeypatch.setattr(index, "_PART", 2)
    counts: list[int] = []

    def introduce(*given: Any, real: Any = index.introduce) -> Any:
        found = real(*given)
        counts.append(len(found))
        return found

    monkeypatch.setattr(index, "introduce", introduce)
    return counts


@pytest.mark.parametrize("helper", [Process(), None], ids=["another process", "here"])
def test_the_index_is_as_one_that_is_made_afterwards(
    session: DirectorySession, introduced: list[int], helper: Process | None
) -> None:
    bring(session, card("Bea Exemplo", "N:Exemplo;Bea;;;", "UID:Bea", "EMAIL:bea@example.org"))
    assert introduced == [0], "one is not many"
    plan = plan_of(session, *cards())
    with change_set(session, "import") as changes:
        apply_plan(session, plan, changes, helper=helper)
    # Bea was there, and Yusuf comes to the seven others; of those Ana, Momo, Carl and Eva work somewhere
    assert introduced[1] == 8 + 4
    found = session.scalars(select(SearchDocument.phone).where(SearchDocument.name.like("%ana%"))).all()
    assert any("25821310779" in phone for phone in found), "what a second card says of her is found too"
    assert_same_as_rebuilt(session.connection())


def test_nothing_else_is_stored_than_without_and_undo_takes_all_of_it(
    session: DirectorySession, introduced: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(session)
    bring(session, *cards())
    with_it = count(session)
    undo(session)
    session.commit()
    assert count(session) == before
    assert_same_as_rebuilt(session.connection())
    monkeypatch.setattr(index, "MANY", 1_000)
    bring(session, *cards())
    assert introduced[0] > 0
    assert introduced[1:] == [0]
    assert count(session) == with_it


def test_what_is_stopped_between_two_parts_leaves_nothing(session: DirectorySession, introduced: list[int]) -> None:
    before = count(session), session.scalar(select(func.count()).select_from(ChangeSet))
    plan = plan_of(session, *cards())
    session.commit()
    parts: list[int] = []

    def stop(done: int, _total: int) -> None:
        stored = session.scalar(select(func.count()).select_from(SearchDocument)) or 0
        parts.append(stored)
        if stored >= 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), change_set(session, "import") as changes:
        apply_plan(session, plan, changes, on_progress=stop)
    assert 2 <= parts[-1] < 9
    session.rollback()
    assert (count(session), session.scalar(select(func.count()).select_from(ChangeSet))) == before
    assert introduced == []


def test_an_index_of_another_version_waits_for_its_renewal(session: DirectorySession, introduced: list[int]) -> None:
    session.connection().exec_driver_sql("DELETE FROM search_state")
    bring(session, *cards())
    assert introduced == [0]
    bring_up_to_date(session.connection())
    assert_same_as_rebuilt(session.connection())
