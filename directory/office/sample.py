"""The sample office of resources/sample: a fictional office to look around in, to demonstrate and to test with.

It is kept as JSON that people read and edit. A file is a list of records, each of one kind:

    {"record": "post", "key": "maputo-press", "organization": "osm-maputo", "title": "Press Officer",
     "details": [{"kind": "phone", "raw": "+258 21 555 014", "audience": "public"}]}

- `record` is a key of RECORDS; every other field is a column of that model, by its name.
- `key` is what other records call it by. A reference is written without `_id`: `"organization": "osm-maputo"`.
- What belongs to a record stands inside it, in a list called as in PARTS; where one column says all, it alone
  is written: `"languages": ["pt", "en"]`.
- Enumerations and audiences are their words, dates ISO 8601. What is left out gets the column's default, the
  audience of what is typed, and the place it stands in.

- A turn of duty is of no use in a year gone by: where a membership begins or ends may be told by the week in which
  the sample is made: "Wed 18:00", "Mon +1 08:00" is that of the week after, "Sun +1" a whole day.

A contact detail holds its text as received; its value and problem follow from that, in its office's country. So
the loader knows no model by heart. What it does not know is refused by the record's name (SampleError).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Column, Date, Enum, select
from sqlalchemy.orm import Session

from directory import clock, paths
from directory.errors import DirectoryError
from directory.files import find_address
from directory.history.recording import Recorder, change_set
from directory.office.adding import country_of
from directory.office.naming import TYPED_ENTRY, TYPED_PART
from directory.office.values import normalise_detail
from directory.sessions import open_session
from directory.texts import QT_TRANSLATE_NOOP
from models import (
    Absence,
    Accreditation,
    AlternativeName,
    Audience,
    Base,
    Beat,
    ContactDetail,
    ContactSheet,
    CoveredCountry,
    Entry,
    EntryTag,
    Expectation,
    FocalPoint,
    ForeignUid,
    FormOfAddress,
    Identifier,
    ListMember,
    MailingList,
    Membership,
    Note,
    Organization,
    Participation,
    Person,
    PersonLanguage,
    Post,
    PostalAddress,
    Programme,
    ProgrammeCountry,
    Relationship,
    SheetMember,
    Source,
    Succession,
    Tag,
    Theme,
    table_of,
)

FOLDER = paths.RESOURCES / "sample"
RECORDS: Mapping[str, type[Base]] = {
    "organization": Organization,
    "post": Post,
    "person": Person,
    "programme": Programme,
    "list": MailingList,
    "sheet": ContactSheet,
    "theme": Theme,
    "tag": Tag,
    "focal point": FocalPoint,
    "expectation": Expectation,
    "relationship": Relationship,
}
# by the model they stand in: the list's name, what it holds, and the column that says whose it is
PARTS: Mapping[type[Base], Mapping[str, tuple[type[Base], str]]] = {
    Entry: {
        "details": (ContactDetail, "entry_id"),
        "addresses": (PostalAddress, "entry_id"),
        "names": (AlternativeName, "entry_id"),
        "notes": (Note, "entry_id"),
        "sources": (Source, "entry_id"),
        "tags": (EntryTag, "entry_id"),
        "uids": (ForeignUid, "entry_id"),
        "beats": (Beat, "entry_id"),
    },
    Organization: {
        "posts": (Post, "organization_id"),
        "covers": (CoveredCountry, "organization_id"),
        "accreditations": (Accreditation, "organization_id"),
        "identifiers": (Identifier, "entry_id"),
        "preceded_by": (Succession, "successor_id"),
    },
    Person: {
        "memberships": (Membership, "person_id"),
        "languages": (PersonLanguage, "person_id"),
        "forms_of_address": (FormOfAddress, "person_id"),
        "absences": (Absence, "person_id"),
    },
    Programme: {
        "countries": (ProgrammeCountry, "programme_id"),
        "participations": (Participation, "programme_id"),
    },
    MailingList: {"members": (ListMember, "list_id")},
    ContactSheet: {"members": (SheetMember, "sheet_id")},
}
PERIOD = ("valid_from", "valid_until")
# the one column of a part that is written alone
SHORT: Mapping[type[Base], str] = {
    EntryTag: "tag",
    Note: "text",
    Beat: "subject",
    CoveredCountry: "country",
    ProgrammeCountry: "country",
    PersonLanguage: "language",
    ListMember: "member",
    SheetMember: "member",
}
NAMED = (Entry, Theme, Tag)  # what a key may stand for; their ids are known before anything is stored
OWN = set(table_of(Entry).c.keys()) - {"audience"}  # of an entry: its identity, which nobody writes


WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
OF_THE_WEEK = re.compile(rf"({'|'.join(WEEKDAYS)})(?: \+(\d))?(?: (\d\d:\d\d))?")


class SampleError(ValueError):
    """The sample's own files are wrong: which file and record, and what about it."""


@dataclass(eq=False, slots=True)
class Record:
    """One record or part as it stands in the file, and the row that it becomes."""

    where: str
    model: type[Base]
    said: dict[str, Any]
    owner: Record | None = None
    owner_column: str = ""
    position: int = 1
    key: str | None = None
    id: int | None = None


def load_sample(session: Session, folder: Path = FOLDER) -> int:
    """Make the sample office in an empty directory, in one ChangeSet; the caller commits.

    Returns how many entries it has that search lists: memberships are found as their people. Raises
    DirectoryError where the directory has something in it, SampleError where the files are wrong.
    """
    if any(session.scalar(select(table_of(model).c.id).limit(1)) is not None for model in NAMED):
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "There is something in this directory already, and the sample office would mix with it. "
                "Name a new file for the sample.",
            )
        )
    records = list(read_records(folder))
    with change_set(session, "demo", {}) as changes:
        _store(session, records, changes)
    return sum(issubclass(record.model, Entry) and record.model is not Membership for record in records)


def make_sample(name: str) -> None:
    """Make a new directory file of that name with the sample office in it. Raises DirectoryError."""
    with open_session(find_address(name)) as session:
        load_sample(session)
        session.commit()


def read_records(folder: Path) -> Iterator[Record]:
    """Every record of the folder's files, each followed by its parts. Raises SampleError."""
    for file in sorted(folder.glob("*.json")):
        for number, said in enumerate(json.loads(file.read_text("utf-8"), object_pairs_hook=_refuse_twice), 1):
            where = f"{file.name}: {said.get('key', f'record {number}')}"
            kind = said.pop("record", None)
            if kind not in RECORDS:
                raise SampleError(f"{where}: no kind of record is called {kind!r}")
            yield from _spread(Record(where, RECORDS[kind], said))


def _refuse_twice(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """JSON's object; a field that stands twice in it would silently hide the first."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise SampleError(f"a field stands twice in {found}")
    return found


def _spread(record: Record) -> Iterator[Record]:
    """The record, then what stands inside it."""
    record.key = record.said.pop("key", None)
    yield record
    parts = {name: part for base in record.model.__mro__ for name, part in PARTS.get(base, {}).items()}
    for name, (model, column) in parts.items():
        for position, said in enumerate(record.said.pop(name, ()), 1):
            where = f"{record.where}: {name} {position}"
            if not isinstance(said, dict):
                if model not in SHORT:
                    raise SampleError(f"{where}: {said!r} should be an object")
                said = {SHORT[model]: said}
            yield from _spread(Record(where, model, said, record, column, position))


def _store(session: Session, records: Sequence[Record], changes: Recorder) -> None:
    """Make the rows: entries first, since what a number means depends on the country of its entry's office."""
    for model in NAMED:
        named = [record for record in records if issubclass(record.model, model)]
        for record, number in zip(named, changes.bulk.allocate(table_of(model), len(named)), strict=True):
            record.id = number
    known = _by_key(records)
    moment = clock.now()
    rows = [_make(record, known, moment) for record in records]
    session.add_all(row for row in rows if isinstance(row, Entry))
    session.flush()
    for row in rows:
        if isinstance(row, ContactDetail):
            owner = session.get_one(Entry, row.entry_id)
            for column, value in normalise_detail(row.kind, row.raw, country_of(session, owner, None)).items():
                setattr(row, column, value)
    session.add_all(rows)
    session.flush()
    session.expire_all()  # what was read on the way does not know the parts yet


def _by_key(records: Sequence[Record]) -> dict[str, Record]:
    known: dict[str, Record] = {}
    for record in records:
        if record.key is not None and known.setdefault(record.key, record) is not record:
            raise SampleError(f"{record.where}: {known[record.key].where} has the same key")
    return known


def _make(record: Record, known: Mapping[str, Record], moment: datetime) -> Base:
    """The row of a record, its references as ids."""
    columns = record.model.__mapper__.columns
    values: dict[str, Any] = {}
    if record.owner is not None:
        values[record.owner_column] = record.owner.id
    for name, said in record.said.items():
        column = columns.get(f"{name}_id", columns.get(name))
        is_identity = name == "id" or (issubclass(record.model, Entry) and name in OWN)
        if column is None or is_identity or column.key in values:
            raise SampleError(f"{record.where}: {name!r} is no field of it")
        try:
            if column.foreign_keys:
                values[column.key] = _refer(column, said, known)
            else:
                values[column.key] = _of_the_week(said, moment) if name in PERIOD else _read(column, said)
        except (ValueError, KeyError, TypeError) as problem:
            raise SampleError(f"{record.where}: {name}: {said!r} does not go there ({problem})") from problem
    values = _defaults(record, moment) | values
    for column in columns:
        if not column.nullable and column.default is None and values.get(column.key) is None:
            if column.key == "id" or (issubclass(record.model, Entry) and column.key == "kind"):
                continue
            raise SampleError(f"{record.where}: {column.key} is missing")
    try:
        return record.model(**values)
    except ValueError as problem:  # a date that does not exist
        raise SampleError(f"{record.where}: {problem}") from problem


def _defaults(record: Record, moment: datetime) -> dict[str, Any]:
    """What a record gets where it says nothing."""
    model = record.model
    found: dict[str, Any] = {"position": record.position, "written_at": moment, "audience": int(TYPED_PART)}
    if issubclass(model, Entry):
        found |= {"uuid": str(uuid4()), "created_at": moment, "changed_at": moment}
        found["audience"] = int(TYPED_ENTRY[str(model.__mapper__.polymorphic_identity)])
    found = {name: value for name, value in found.items() if name in model.__mapper__.columns}
    return found | ({"id": record.id} if issubclass(model, NAMED) else {})


def _of_the_week(said: Any, moment: datetime) -> Any:
    """A date as it is, or that of a day of the week in which the sample is made."""
    found = OF_THE_WEEK.fullmatch(said) if isinstance(said, str) else None
    if found is None:
        return said
    today = moment.astimezone().date()
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=int(found[2] or 0))
    day = monday + timedelta(days=WEEKDAYS.index(found[1]))
    return f"{day}T{found[3]}" if found[3] else day.isoformat()


def _refer(column: Column[Any], key: str, known: Mapping[str, Record]) -> int | None:
    """The id of what a reference means; KeyError where nothing has that key, TypeError where it is something else."""
    (foreign,) = column.foreign_keys
    record = known[key]
    if foreign.column.table not in record.model.__mapper__.tables:
        raise TypeError(f"{key} is a {table_of(record.model).name}")
    return record.id


def _read(column: Column[Any], said: Any) -> Any:
    """A value as the column keeps it; ValueError, KeyError or TypeError where it cannot be one."""
    if column.key == "audience":
        return int(Audience[said.upper()])
    if isinstance(column.type, Enum):
        assert column.type.enum_class is not None
        return column.type.enum_class(said)
    if isinstance(column.type, Date):
        return date.fromisoformat(said)
    expected = list if isinstance(column.type, JSON) else column.type.python_type
    if type(said) is not expected:
        raise TypeError(f"a {expected.__name__} is expected")
    return said
