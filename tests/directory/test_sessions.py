"""A session has its author; what is not committed is as if never done; on either engine a change is taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from directory.database import make_engine
from directory.files import Address, find_address
from directory.history.recording import change_set
from directory.history.undo import redo, undo
from directory.office.adding import store_detail, store_entry
from directory.sessions import Desk, open_session
from directory.settings import change_setting, login
from models import Author, Base, ChangeSet, ContactDetail, DetailKind, Entry, Membership, Organization, Person
from tests.directory.disks import ask

# what a change leaves behind that is no data of the office: "tables equal" leaves it out
LEFT_OUT = {
    "change_set",
    "change",
    "author",
    "search_doc",
    "search_past",
    "search_place",
    "search_state",
    "search_word",
    "export_log",
    "export_log_entry",
}


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Address:
    """An empty directory on each engine."""
    if request.param == "postgresql":
        return find_address(request.getfixturevalue("postgres_directory"))
    return find_address(str(shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "either.liaison")))


def tables(address: Address) -> dict[str, list[dict[str, Any]]]:
    """All the office's rows, read by a connection of its own."""
    engine = make_engine(address)
    with engine.connect() as connection:
        rows = {
            name: [dict(row._mapping) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for name, table in Base.metadata.tables.items()
            if name not in LEFT_OUT
        }
    engine.dispose()
    for row in rows["entry"]:
        del row["version"], row["changed_at"]
    return rows


def commit(address: Address, work: Callable[[Session], object]) -> None:
    with open_session(address) as session:
        work(session)
        session.commit()


def add_ana(session: Session) -> None:
    with change_set(session, "add person", {"name": "Ana Tembo"}):
        ana = store_entry(session, Person(display_name="Ana Tembo", given_name="Ana"))
        office = store_entry(session, Organization(name="Maputo Office", located_in="MZ", founding_date="2001-04"))
        store_entry(session, Membership(person=ana, organization=office, units=["Press", "Éditions"], is_main=True))
        store_detail(session, ContactDetail(kind=DetailKind.PHONE, raw="+258 21 310 779", audience=30), ana, None)


def change_ana(session: Session) -> None:
    with change_set(session, "set", {"name": "Ana Tembo"}):
        ana = session.scalars(select(Person)).one()
        ana.display_name, ana.birthday, ana.died_on = "Ana Tembo-Silva", "--05-12", "2024-03"
        ana.details[0].verified_on = date(2024, 3, 12)
        session.delete(session.scalars(select(Membership)).one())


def test_a_change_set_and_its_undo_and_redo_on_either_engine(either: Address) -> None:
    empty = tables(either)
    commit(either, add_ana)
    added = tables(either)
    assert [person["display_name"] for person in added["person"]] == ["Ana Tembo"]
    assert added["membership"][0]["units"] == ["Press", "Éditions"]
    commit(either, change_ana)
    changed = tables(either)
    assert (changed["membership"], changed["person"][0]["died_on_last"]) == ([], date(2024, 3, 31))
    commit(either, undo)
    assert tables(either) == added  # the membership under its own id, dates and lists as they were
    commit(either, redo)
    assert tables(either) == changed
    commit(either, undo)
    commit(either, undo)
    assert tables(either) == empty
    with open_session(either, read_only=True) as session:
        made = session.scalars(select(ChangeSet).order_by(ChangeSet.id)).all()
        assert [(s.command, s.reverses) for s in made] == [
            ("add person", None),
            ("set", None),
            ("undo", made[1].id),
            ("redo", made[2].id),
            ("undo", made[1].id),
            ("undo", made[0].id),
        ]


def test_versions_rise_with_every_change_and_never_fall(either: Address) -> None:
    def version() -> int:
        with open_session(either, read_only=True) as session:
            return session.scalars(select(Entry).where(Entry.kind == "person")).one().version

    seen = []
    for work in (add_ana, change_ana, undo, redo):
        commit(either, work)
        seen.append(version())
    assert seen == sorted(set(seen))


def test_what_is_not_committed_is_as_if_never_done(either: Address) -> None:
    before = tables(either)
    with open_session(either) as session:
        add_ana(session)

    def fail(session: Session) -> None:
        add_ana(session)
        raise KeyError

    with pytest.raises(KeyError):
        commit(either, fail)
    assert tables(either) == before
    with open_session(either, read_only=True) as session:
        assert session.scalars(select(ChangeSet)).all() == []


def test_a_change_outside_a_change_set_is_refused(either: Address) -> None:
    with open_session(either) as session:
        session.add(Person(display_name="Ana"))
        with pytest.raises(RuntimeError, match="Person changed outside a ChangeSet"):
            session.flush()


def test_the_author_is_the_login_until_a_name_is_given_and_one_row_ever_after(office: Address) -> None:
    def authors() -> list[tuple[str, str]]:
        with open_session(office, read_only=True) as session:
            return [(author.login, author.name) for author in session.scalars(select(Author))]

    commit(office, add_ana)
    assert authors() == [(login(), login())]
    change_setting("name", "Ana Tembo")
    commit(office, undo)
    assert authors() == [(login(), "Ana Tembo")]


def test_the_first_change_of_a_day_makes_a_backup_of_what_was_before(
    office: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert office.file is not None
    monkeypatch.setenv("LIAISON_NOW", "2024-05-12T09:00:00+02:00")
    with open_session(office, read_only=True):
        assert not (office.file.parent / "backups").exists()  # who only reads makes none
    commit(office, add_ana)
    commit(office, change_ana)
    (backup,) = (office.file.parent / "backups").iterdir()
    assert backup.name == "office-daily-2024-05-12.liaison"
    assert ask(backup, "SELECT count(*) FROM person") == [(0,)]


def test_a_new_directory_needs_no_backup(address: Address) -> None:
    assert address.file is not None
    commit(address, add_ana)
    assert not (address.file.parent / "backups").exists()


def test_a_desk_serves_one_piece_of_work_after_another(office: Address) -> None:
    desk = Desk(office)
    for work in (add_ana, undo):
        with desk.session() as session:
            work(session)
            session.commit()
    with desk.session() as session:
        assert session.scalars(select(Person)).all() == []
    desk.close()
