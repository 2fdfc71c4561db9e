"""What both engines refuse to store, and what they leave until the transaction ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import CheckConstraint, Enum, Table, func, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError, StatementError

from models import (
    Accreditation,
    Audience,
    Author,
    Base,
    Beat,
    ChangeSet,
    ContactDetail,
    Entry,
    EntryKind,
    EntryTag,
    Expectation,
    FocalPoint,
    Membership,
    Note,
    Organization,
    Person,
    Post,
    Programme,
    Relationship,
    RelationshipKind,
    Succession,
    SuccessionKind,
    Tag,
    Theme,
    table_of,
)
from models.base import Moment
from tests.models.conftest import Store
from tests.models.entries import MADE, identity, organization, person, phone, post, programme

CHECK, UNIQUE, FOREIGN_KEY = r"(?i)check", r"(?i)unique", r"(?i)foreign key"  # in either engine's words
TABLES = sorted(Base.metadata.tables.values(), key=lambda table: table.name)
ENUMERATIONS = [(table, column) for table in TABLES for column in table.c if isinstance(column.type, Enum)]


def words_of(table: Table, column: Any) -> str:
    return f"{table.name}.{column.name}"


# a row of each table that has an enumeration, as SQL's own values; what it refers to is not asked before the end
DATED = {"until_at_latest": False}
MOMENT = MADE.replace(tzinfo=None).isoformat(" ")
FILLED: dict[str, dict[str, Any]] = {
    "entry": {"uuid": "u", "kind": "person", "audience": 10, "created_at": MOMENT, "changed_at": MOMENT, "version": 1},
    "organization": {"id": 1, "name": "o", "organization_kind": "media"},
    "person": {"id": 1, "display_name": "p", "do_not_email": False},
    "membership": {"id": 1, "person_id": 1, "organization_id": 1, "units": "[]", "capacity": "acting", "is_main": False}
    | DATED,
    "contact_sheet": {"id": 1, "name": "s", "language": "en", "paper": "a4"},
    "contact_detail": {
        "entry_id": 1, "kind": "phone", "raw": "1", "audience": 10, "position": 0, "is_preferred": False,
        "is_shared": False, "is_inferred": False,
    } | DATED,
    "name": {"entry_id": 1, "kind": "former", "value": "n"} | DATED,
    "succession": {"predecessor_id": 1, "successor_id": 2, "kind": "split"},
    "participation": {"participant_id": 1, "programme_id": 1, "role": "host"} | DATED,
    "focal_point": {"post_id": 1, "theme_id": 1, "focal_rank": "primary"} | DATED,
    "expectation": {"programme_id": 1, "organization_kind": "media"} | DATED,
    "relationship": {"subject_id": 1, "object_id": 2, "kind": "oversees"} | DATED,
}  # fmt: skip


def put(store: Store, table: str, row: dict[str, Any]) -> None:
    """Send a row to the database past SQLAlchemy's types, and take it back."""
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    with store.engine.connect() as connection:
        connection.execute(text(f'INSERT INTO "{table}" ({names}) VALUES ({values})'), row)
        connection.rollback()


@pytest.mark.parametrize(("table", "column"), ENUMERATIONS, ids=[words_of(*found) for found in ENUMERATIONS])
def test_an_enumeration_holds_its_words_and_no_other(store: Store, table: Table, column: Any) -> None:
    row = FILLED[table.name]
    for word in column.type.enums:
        subject = {"organization_kind": word} if table.name == "expectation" else {column.name: word}
        put(store, table.name, row | subject)
    with pytest.raises(IntegrityError, match=CHECK):
        put(store, table.name, row | {column.name: "potted plant"})
    with pytest.raises(IntegrityError, match=CHECK):
        put(store, table.name, row | {column.name: column.type.enums[0].upper()})


@pytest.mark.parametrize("level", [0, 5, 15, 50, -10])
def test_an_audience_is_one_of_the_four_levels(store: Store, level: int) -> None:
    for audience in Audience:
        put(store, "entry", FILLED["entry"] | {"audience": int(audience)})
    with pytest.raises(IntegrityError, match=CHECK):
        put(store, "entry", FILLED["entry"] | {"audience": level})


def test_every_audience_column_has_its_check() -> None:
    with_level = {table.name for table in TABLES if "audience" in table.c}
    checked = {
        table.name
        for table in TABLES
        for constraint in table.constraints
        if isinstance(constraint, CheckConstraint) and str(constraint.sqltext) == "audience IN (10, 20, 30, 40)"
    }
    assert {"entry", "contact_detail", "postal_address", "note", "photo", "export_log", "sheet_issue"} <= with_level
    assert with_level == checked


def test_the_strictest_of_several_is_their_maximum(store: Store) -> None:
    assert Audience.PUBLIC < Audience.PARTNERS < Audience.INTERNAL < Audience.RESTRICTED
    assert [level.word for level in sorted(Audience)] == ["public", "partners", "internal", "restricted"]
    with store.writing() as session:
        ana = person("Ana Tembo", audience=Audience.PARTNERS)
        ana.details = [phone("1", audience=Audience.PUBLIC), phone("2", audience=Audience.RESTRICTED)]
        session.add(ana)
    with store.reading() as session:
        entry, detail = table_of(Entry), table_of(ContactDetail)
        strictest = (
            func.max(detail.c.audience, entry.c.audience)
            if store.is_sqlite
            else func.greatest(detail.c.audience, entry.c.audience)
        )
        found = select(detail.c.raw, strictest).join_from(detail, entry).order_by(detail.c.raw)
        assert [tuple(row) for row in session.execute(found)] == [("1", 20), ("2", 40)]
        assert session.scalar(select(func.max(detail.c.audience))) == Audience.RESTRICTED


REFUSED: dict[str, Callable[[], Base]] = {
    "an accreditation to nobody": lambda: Accreditation(organization_id=1),
    "an accreditation to a country and an organization": lambda: Accreditation(
        organization_id=1, to_country="ZA", to_organization_id=2
    ),
    "a succession of itself": lambda: Succession(predecessor_id=1, successor_id=1, kind=SuccessionKind.SPLIT),
    "a relationship to itself": lambda: Relationship(subject_id=1, object_id=1, kind=RelationshipKind.OVERSEES),
    "a focal point that nobody is": lambda: FocalPoint(theme_id=1),
    "a focal point that is two": lambda: FocalPoint(post_id=1, membership_id=2, theme_id=1),
    "a focal point of nothing": lambda: FocalPoint(post_id=1),
    "an expectation of nobody": lambda: Expectation(programme_id=1),
    "an expectation of two": lambda: Expectation(programme_id=1, classification="Ministry", organization_id=1),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_makes_no_sense_is_refused(store: Store, what: str) -> None:
    with store.reading() as session:
        session.add(REFUSED[what]())
        with pytest.raises(IntegrityError, match=CHECK):
            session.flush()


def test_nothing_is_said_twice(store: Store) -> None:
    with store.writing() as session:
        ana, media = person("Ana Tembo"), Tag(name="Media", folded="media")
        session.add_all([ana, media, Theme(name="Media"), Author(login="ana", name="Ana")])
        session.flush()
        session.add_all([Beat(entry_id=ana.id, subject="courts"), EntryTag(entry_id=ana.id, tag_id=media.id)])
        uuid, owner, tag = ana.uuid, ana.id, media.id
    twice: list[Base] = [
        person("Another", uuid=uuid),
        Tag(name="MEDIA", folded="media"),
        Theme(name="Media"),
        Author(login="ana", name="Another"),
        Beat(entry_id=owner, subject="courts"),
        EntryTag(entry_id=owner, tag_id=tag),
    ]
    for row in twice:
        with store.reading() as session:
            session.add(row)
            with pytest.raises(IntegrityError, match=UNIQUE):
                session.flush()


def test_rows_are_written_in_any_order_and_their_references_checked_at_the_end(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(insert(table_of(Note)), {"entry_id": 900, "text": "n", "audience": 10, "written_at": MADE})
        connection.execute(insert(table_of(Person)), {"id": 900, "display_name": "Ana", "do_not_email": False})
        connection.execute(insert(table_of(Entry)), {"id": 900, "kind": EntryKind.PERSON, "version": 1, **identity()})
    with store.reading() as session:
        assert [note.text for note in session.get_one(Person, 900).notes] == ["n"]


def test_a_reference_to_nothing_is_refused_when_the_transaction_ends(store: Store) -> None:
    connection = store.engine.connect()
    transaction = connection.begin()
    connection.execute(insert(table_of(Note)), {"entry_id": 901, "text": "n", "audience": 10, "written_at": MADE})
    with pytest.raises(IntegrityError, match=FOREIGN_KEY):
        transaction.commit()
    connection.close()
    with store.reading() as session:
        assert session.scalars(select(Note)).all() == []


def test_what_others_refer_to_is_not_deleted_under_them(store: Store) -> None:
    with store.writing() as session:
        office = organization("Office")
        session.add(post("Director", office))
    with store.reading() as session:
        session.execute(text("DELETE FROM organization"))
        with pytest.raises(IntegrityError, match=FOREIGN_KEY):
            session.commit()


def test_every_reference_waits_for_the_end_of_the_transaction() -> None:
    keys = [key for table in TABLES for key in table.foreign_key_constraints]
    assert len(keys) > 50
    assert [f"{key.parent.name}.{key.column_keys}" for key in keys if key.initially != "DEFERRED"] == []
    assert [key.name for key in keys if not key.deferrable] == []


def test_ids_are_never_used_again(store: Store) -> None:
    """Else the undo of a deletion would find its id taken."""
    with store.writing() as session:
        session.add_all([person("First"), person("Last")])
    with store.writing() as session:
        last = session.scalars(select(Person).order_by(Person.id.desc())).first()
        assert last is not None
        taken = last.id
        session.add(phone("1", entry_id=taken))
        session.flush()
        part = session.scalars(select(ContactDetail.id)).one()
        session.execute(text("DELETE FROM contact_detail"))
        session.expunge_all()
        for table in ("person", "entry"):
            session.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": taken})
    with store.writing() as session:
        new = person("New", details=[phone("2")])
        session.add(new)
        session.flush()
        assert new.id > taken
        assert new.details[0].id > part
        newest = new.id
    with store.writing() as session:  # what was deleted comes back under its own id, and the count goes on
        session.add(person("Last", id=taken))
        session.flush()
        after = person("After")
        session.add(after)
        session.flush()
        assert after.id > newest


def test_every_table_that_undo_restores_keeps_its_ids() -> None:
    owned = [mapper.class_ for mapper in Base.registry.mappers if mapper.class_.__owner__]
    own_key = [table_of(model) for model in owned if not table_of(model).c.id.foreign_keys]
    assert len(own_key) > 20
    assert [table.name for table in own_key if not table.dialect_options["sqlite"]["autoincrement"]] == []


ZONES = st.integers(min_value=-23 * 60, max_value=23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(min_value=MADE.replace(1900, tzinfo=None), timezones=ZONES).filter(lambda day: day.year < 9999)


@given(MOMENTS)
def test_a_moment_is_the_same_moment_in_utc(moment: datetime) -> None:
    column = Moment()
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        stored = column.process_bind_param(moment, dialect)
        assert stored is not None
        assert (stored.tzinfo is None) is (dialect.name == "sqlite")
        back = column.process_result_value(stored, dialect)
        assert back == moment
        assert back is not None
        assert back.tzinfo is UTC


def test_a_moment_is_stored_and_read_back_to_the_microsecond(store: Store) -> None:
    east = datetime(2024, 3, 1, 0, 30, 15, 123456, tzinfo=timezone(timedelta(hours=2)))
    with store.writing() as session:
        author = Author(login="ana", name="Ana")
        session.add(ChangeSet(author=author, command="add person", command_values={}, made_at=east))
    with store.reading() as session:
        made = session.scalars(select(ChangeSet.made_at)).one()
        assert made == east
        assert made.isoformat() == "2024-02-29T22:30:15.123456+00:00"
        assert session.scalars(select(ChangeSet).where(ChangeSet.made_at < east)).all() == []
        assert len(session.scalars(select(ChangeSet).where(ChangeSet.made_at <= east)).all()) == 1


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with store.reading() as session:
        session.add(person("Ana", created_at=datetime(2024, 1, 1)))  # noqa: DTZ001
        with pytest.raises(StatementError, match="time zone"):
            session.flush()


def test_an_entry_is_read_as_what_it_is(store: Store) -> None:
    with store.writing() as session:
        office = organization("Office")
        session.add_all([person("Ana"), office, post("Director", office), programme("Safe Journeys")])
    with store.reading() as session:
        kinds = {type(entry): entry.kind for entry in session.scalars(select(Entry))}
        assert kinds == {
            Person: EntryKind.PERSON,
            Organization: EntryKind.ORGANIZATION,
            Post: EntryKind.POST,
            Programme: EntryKind.PROGRAMME,
        }


def test_defaults_are_those_of_a_fact_of_which_little_is_known(store: Store) -> None:
    with store.writing() as session:
        session.add(Membership(**identity(), person=person("Ana"), organization=organization("Office")))
    with store.reading() as session:
        held = session.scalars(select(Membership)).one()
        assert (held.capacity, held.is_main, held.units, held.until_at_latest) == ("substantive", False, [], False)
        assert (held.person.version, held.person.merged_into, held.organization.organization_kind) == (1, None, "other")
