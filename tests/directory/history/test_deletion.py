"""A deleted entry goes with all that hangs on it, and comes back whole."""

from __future__ import annotations

import shutil

import pytest
from sqlalchemy import select

from directory.database import make_engine
from directory.history.deletion import delete_entries, references
from directory.history.recording import DirectorySession, change_set
from directory.history.undo import undo
from directory.office.sample import load_sample
from models import Absence, Entry, FocalPoint, ListMember, Membership, Organization, Participation, Person, Post
from tests.doing import do, make
from tests.tables import differences, read_tables


def test_a_person_goes_with_memberships_details_and_list_places(session, entries):
    with change_set(session, "delete", {"name": "Ana"}) as changes:
        gone = delete_entries(session, [int(entries.ana)], changes)
    assert gone == {"entry": 2, "person": 1, "membership": 1, "contact_detail": 1, "list_member": 1}
    assert session.get(Post, int(entries.post)).title == "Inspector"
    assert session.scalars(select(ListMember.member_id)).all() == [int(entries.ben)]


def test_an_organization_goes_with_its_posts_and_memberships_but_never_with_people(session, entries):
    do(session, "delete", reference=entries.ministry)
    assert [session.get(Entry, int(i)) for i in (entries.ministry, entries.post, entries.membership)] == [None] * 3
    assert session.get(Person, int(entries.ana)).display_name == "Ana Exemplo"


def test_what_only_mentions_it_stays_and_is_emptied(session, entries):
    part = make(session, "add organization", name="Inspection", parent=entries.ministry)
    away = make(session, "add absence", person=entries.ana, stand_in=entries.ben, valid_from="2026-05")
    do(session, "delete", reference=entries.ministry)
    do(session, "delete", reference=entries.ben)
    assert session.get(Organization, int(part)).parent_id is None
    assert session.get(Absence, int(away.removeprefix("absence-"))).stand_in_id is None


def test_what_would_mean_something_else_without_it_goes_too(session, entries):
    """A focal point towards the ministry must not become one towards everybody."""
    office = make(session, "add organization", name="OSM Maputo")
    officer = make(session, "add post", title="Liaison Officer", organization=office)
    make(session, "add theme", name="Media")
    make(session, "add focal-point", entry=officer, theme="Media", organization=entries.ministry)
    kept = make(session, "add focal-point", entry=officer, theme="Media")
    do(session, "delete", reference=entries.ministry)
    assert session.scalars(select(FocalPoint.id)).all() == [int(kept.removeprefix("focal-"))]


def test_a_part_goes_alone(session, entries):
    do(session, "delete", reference=entries.detail)
    assert session.get(Membership, int(entries.membership)) is not None
    assert session.get(Person, int(entries.ana)).details == []


def test_every_reference_between_recorded_tables_is_known():
    """Whatever column a later issue adds is either emptied or deleted with what it refers to."""
    found = {(table.name, column.name) for group in references().values() for table, column in group}
    assert ("membership", "post_id") in found
    assert ("participation", "participant_id") in found
    assert not {name for name, _column in found} & {"change", "import_item", "export_log", "search_doc"}


@pytest.fixture(scope="module")
def sample(migrated_file, tmp_path_factory):
    """An engine on the sample office, whose every hard case hangs together."""
    from directory.files import find_address

    file = tmp_path_factory.mktemp("sample") / "sample.liaison"
    shutil.copy(migrated_file, file)
    engine = make_engine(find_address(str(file)))
    with DirectorySession(engine) as session:
        session.info["author"] = ("tester", "Tester")
        load_sample(session)
        session.commit()
    yield engine
    engine.dispose()


def test_anything_of_the_sample_office_is_deleted_and_taken_back_with_equal_tables(sample):
    with sample.connect() as connection:
        before = read_tables(connection)
        kinds = {kind: [row["id"] for row in before["entry"].values() if row["kind"] == kind]
                 for kind in ("person", "organization", "post", "membership", "programme", "list")}  # fmt: skip
        assert all(kinds.values())
        assert session_count(connection, Participation) > 0
    for group in kinds.values():
        for entry_id in group[:: max(1, len(group) // 5)]:
            with DirectorySession(sample) as session:
                session.info["author"] = ("tester", "Tester")
                do(session, "delete", reference=str(entry_id))
                assert session.get(Entry, entry_id) is None
                assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
                undo(session)
                assert differences(before, read_tables(session.connection())) == [], entry_id
                session.rollback()


def session_count(connection, model):
    return len(connection.execute(select(model.__table__.c.id)).all())
