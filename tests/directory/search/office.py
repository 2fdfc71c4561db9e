"""A small vocabulary to fill a directory row by row, and to look at its index."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, delete, insert, text, update

from directory import clock
from directory.search.hits import SPANS
from models import (
    AlternativeName,
    Audience,
    Base,
    ContactDetail,
    Entry,
    EntryKind,
    Membership,
    Note,
    Organization,
    Person,
    Post,
)
from models.base import table_of
from models.dates import span_columns


class Office:
    """Writes rows as an import does, without the ORM and without touching the index; returns the new ids."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def person(self, name: str, **columns: Any) -> int:
        return self.entry(Person, EntryKind.PERSON, display_name=name, **columns)

    def organization(self, name: str, **columns: Any) -> int:
        return self.entry(Organization, EntryKind.ORGANIZATION, name=name, **columns)

    def post(self, title: str, organization: int, **columns: Any) -> int:
        return self.entry(Post, EntryKind.POST, title=title, organization_id=organization, **columns)

    def membership(self, person: int, organization: int, **columns: Any) -> int:
        return self.entry(
            Membership, EntryKind.MEMBERSHIP, person_id=person, organization_id=organization, **_dated(columns)
        )

    def detail(self, entry: int, kind: str, raw: str, value: str | None = None, **columns: Any) -> int:
        return self.row(ContactDetail, entry_id=entry, kind=kind, raw=raw, value=value, audience=30, **_dated(columns))

    def name(self, entry: int, value: str, kind: str = "alternative") -> int:
        return self.row(AlternativeName, entry_id=entry, value=value, kind=kind)

    def note(self, entry: int, text: str, audience: int) -> int:
        return self.row(Note, entry_id=entry, text=text, audience=audience, written_at=clock.now())

    def set(self, model: type[Base], id_: int, **columns: Any) -> None:
        table = table_of(model)
        self.connection.execute(update(table).where(table.c.id == id_).values(**_dated(columns)))

    def delete(self, model: type[Base], id_: int) -> None:
        for table in (table_of(model), *([table_of(Entry)] if issubclass(model, Entry) else [])):
            self.connection.execute(delete(table).where(table.c.id == id_))

    def entry(self, model: type[Base], kind: EntryKind, audience: int = Audience.INTERNAL, **columns: Any) -> int:
        """An entry of any kind."""
        now = clock.now()
        id_ = self.row(Entry, uuid=str(uuid4()), kind=kind, audience=audience, created_at=now, changed_at=now)
        self.row(model, id=id_, **columns)
        return id_

    def row(self, model: type[Base], **columns: Any) -> int:
        """A row of any table."""
        result = self.connection.execute(insert(table_of(model)).values(**columns))
        return int(result.inserted_primary_key[0])


def _dated(columns: dict[str, Any]) -> dict[str, Any]:
    for column in ("valid_from", "valid_until"):
        if column in columns:
            columns |= span_columns(column, columns[column])
    return columns


def raw(connection: Connection) -> Any:
    """The DB-API connection beneath, which sees what the transaction has written."""
    return connection.connection.driver_connection


Terms = set[tuple[str, int, str]]


def contents(connection: Connection) -> tuple[list[tuple[Any, ...]], Terms, Any]:
    """The index as text: its documents in order without their positions, the terms of the full-text table; the past
    and the words of names.
    """
    documents = connection.execute(
        text(
            "SELECT d.*, p.kind, p.by_name, p.by_post, p.by_organization, p.by_country, p.by_phone, p.by_email,"
            " p.by_verified"
            " FROM search_doc AS d LEFT JOIN search_place AS p ON p.id = d.id ORDER BY p.pos"
        )
    )
    rows = [tuple(row) for row in documents]
    places = {pos: id_ for id_, pos in connection.execute(text("SELECT id, pos FROM search_place"))}
    words = [tuple(row) for row in connection.execute(text("SELECT * FROM search_word ORDER BY term, word"))]
    return rows, _terms(connection, "search_fts", places), (_past(connection, places), words)


def _past(connection: Connection, places: dict[int, int]) -> tuple[list[tuple[Any, ...]], Terms]:
    """The same of other days: each row stands where its entry stands."""
    rows = [tuple(row) for row in connection.execute(text("SELECT * FROM search_past ORDER BY id, first"))]
    assert all(places[row[0] // SPANS] == row[1] for row in rows)
    numbers = {row[0]: row[1] * SPANS + row[0] % SPANS for row in rows}
    return [row[1:] for row in rows], _terms(connection, "search_fts_past", numbers)


def _terms(connection: Connection, table: str, ids: dict[int, int]) -> Terms:
    if connection.dialect.name != "sqlite":
        return set()
    connection.execute(text(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, {table}, instance)"))
    terms = {(row.term, ids[row.doc], row.col) for row in connection.execute(text("SELECT term, doc, col FROM terms"))}
    connection.execute(text("DROP TABLE temp.terms"))
    return terms
