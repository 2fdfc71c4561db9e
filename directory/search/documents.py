"""What the index says of each entry: its folded words by column, and the row that a result paints.

`documents` yields one `Document` for each entry, with the columns of `search_doc`, and its place:

- **name, latin**: every name of the entry in both folds (folding.py), former ones and acronyms included;
- **org**: the organizations of a person's day, of a post or above an organization: all their names, their
  cities, and the names of those above them, so that an agency's acronym finds its country offices' people;
- **post**: titles and roles of the memberships of the day;
- **email, phone**: own details and those of the memberships and posts held that day, but for what is over;
- **facet**: `kperson`, `cmz` (countries) and `m17` for each membership of a person or post, past ones too: so
  both are found again when membership 17 itself is gone;
- **shown**: a `Row` (rows.py) as a JSON array. A problem is kept as its code and values: its sentence is made in the
  reader's language.

A membership has no document: its words are its person's. Merged entries have none either.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy import Row as Record

from directory.search.folding import email_terms, fold_words, phone_terms, sort_key
from directory.search.reading import Rows, chunks, listed, read
from directory.search.rows import Row
from models import EntryKind, NameOrder

_LONGEST_TEXT = 10_000  # of one name or title; nobody searches by what stands beyond
_MOST_TERMS = 2_000  # in one column; PostgreSQL refuses rows far above

_WRITTEN_TO = ("email", "messaging")
_DIALLED = ("phone", "fax", "messaging")

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Place(NamedTuple):
    """What a document is sorted by: `by_name` in the alphabet, the others in a table's columns; empty where unknown."""

    kind: str
    by_name: str
    by_post: str
    by_organization: str
    by_country: str
    by_phone: str
    by_email: str
    by_verified: str


class Document(NamedTuple):
    """One row of `search_doc`, and its row of `search_place` but for the position."""

    id: int
    name: str
    latin: str
    org: str
    post: str
    email: str
    phone: str
    facet: str
    shown: str
    place: Place


def sorted_keys(connection: Connection) -> list[tuple[str, int]]:
    """The key and id of every listed entry, in the order of the alphabet."""
    return sorted((sort_key(text[:_LONGEST_TEXT]), id_) for id_, text in listed(connection))


def documents(connection: Connection, ids: Collection[int] | None, day: date) -> Iterator[Document]:
    """The documents of these entries (None: all), in the order of `ids`, as of `day`.

    What is gone, merged or a membership yields nothing.
    """
    if ids is None:
        ids = [id_ for id_, _ in listed(connection)]
    composer = _Composer()
    for chunk in chunks(ids):
        rows = read(connection, chunk, day)
        yield from (composer.compose(rows.heads[id_], rows) for id_ in chunk if id_ in rows.heads)


class _Composer:
    """Makes documents from rows. Organizations and titles that many people share are folded once."""

    def __init__(self) -> None:
        self._both_folds: Callable[[tuple[str | None, ...]], str] = lru_cache(20_000)(_both_folds)
        self._sort_key: Callable[[str], str] = lru_cache(20_000)(sort_key)

    def compose(self, head: Record[Any], rows: Rows) -> Document:
        """The document of one entry."""
        memberships = rows.memberships[head.id] if head.kind == EntryKind.PERSON else []
        current = [row for row in memberships if row.is_current]
        details = _details(head, current, rows)
        native, latin = _folded(_own_names(head, rows))
        shown = _row(head, current, details, rows)
        return Document(
            id=head.id,
            name=_joined(native),
            latin=_joined(word for word in latin if word not in native),
            org=self._both_folds(tuple(_places(head, current, rows))),
            post=self._both_folds(tuple(_titles(current, rows))),
            email=_joined(
                term for row in details if row.kind in _WRITTEN_TO for term in email_terms(row.raw, row.value)
            ),
            phone=_joined(term for row in details if row.kind in _DIALLED for term in phone_terms(row.raw, row.value)),
            facet=_joined(_facets(head, memberships, rows)),
            shown=_encode(shown),
            place=self._place(shown, head),
        )

    def _place(self, row: Row, head: Record[Any]) -> Place:
        return Place(
            kind=row.kind,
            by_name=sort_key(head.sorted_by[:_LONGEST_TEXT]),
            by_post=self._sort_key((row.title or "")[:_LONGEST_TEXT]),
            by_organization=self._sort_key((row.organization or "")[:_LONGEST_TEXT]),
            by_country=row.country or "",
            by_phone=row.phone.text if row.phone else "",
            by_email=row.email.text.casefold() if row.email else "",
            by_verified=row.verified or "",
        )


def _folded(texts: Iterable[str | None]) -> tuple[dict[str, None], dict[str, None]]:
    """The native and the Latin terms of all these texts, each once."""
    native: dict[str, None] = {}
    latin: dict[str, None] = {}
    for text in texts:
        if text:
            in_script, in_latin = fold_words(text[:_LONGEST_TEXT])
            native.update(dict.fromkeys(in_script))
            latin.update(dict.fromkeys(in_latin))
    return native, latin


def _both_folds(texts: tuple[str | None, ...]) -> str:
    native, latin = _folded(texts)
    return _joined(native | latin)


def _joined(terms: Iterable[str]) -> str:
    return " ".join(islice(dict.fromkeys(terms), _MOST_TERMS))


def _own_names(head: Record[Any], rows: Rows) -> Iterator[str | None]:
    yield from (head.shown_name, head.given_name, head.additional_name, head.family_name, head.sort_name, head.acronym)
    yield from rows.names[head.id]


def _places(head: Record[Any], current: list[Record[Any]], rows: Rows) -> Iterator[str | None]:
    """The names and cities of the organizations that stand behind an entry."""
    yield from (head.city, head.area)
    starts = [row.organization_id for row in current] if head.above is None else [head.above]
    for row in current:
        yield row.duty_station
        yield from row.units
    for id_ in dict.fromkeys(above for start in starts for above in rows.above[start]):
        organization = rows.organizations[id_]
        yield organization.name
        yield from rows.names[id_]
        if id_ in starts:
            yield from (organization.city, organization.area)


def _titles(current: list[Record[Any]], rows: Rows) -> Iterator[str | None]:
    for row in current:
        yield from (row.post_title, row.title, row.role)
        yield from rows.names[row.id]
        yield from rows.names[row.post_id] if row.post_id is not None else ()


def _details(head: Record[Any], current: list[Record[Any]], rows: Rows) -> list[Record[Any]]:
    """Own details, then those of the memberships, then those of the posts held."""
    posts = [row.post_id for row in current if row.post_id is not None]
    owners = dict.fromkeys([head.id, *(row.id for row in current), *posts])
    return [row for owner in owners for row in rows.details[owner]]


def _country(head: Record[Any], work: Record[Any] | None, rows: Rows) -> str | None:
    """The duty station's country, else the one where the organization is located."""
    own: str | None = head.country or (work.duty_country if work else None)
    organization_id = work.organization_id if work else head.above if head.kind == EntryKind.POST else None
    if own is not None or organization_id is None:
        return own
    located_in: str | None = rows.organizations[organization_id].located_in
    return located_in


def _facets(head: Record[Any], memberships: list[Record[Any]], rows: Rows) -> Iterator[str]:
    yield "k" + head.kind.value
    works: list[Record[Any] | None] = [row for row in memberships if row.is_current]
    for work in works or [None]:
        country = _country(head, work, rows)
        if country:
            yield "c" + country.lower()
    for row in (*memberships, *rows.holdings[head.id]):
        yield membership_facet(row.id)


def membership_facet(membership_id: int) -> str:
    """The facet term under which the person of a membership is found."""
    return f"m{membership_id}"


def _row(head: Record[Any], current: list[Record[Any]], details: list[Record[Any]], rows: Rows) -> Row:
    """The row that a table paints."""
    main = current[0] if current else None
    holding = next((row for row in rows.holdings[head.id] if row.is_current), None)
    organization_id = main.organization_id if main else head.above if head.kind == EntryKind.POST else None
    phones, emails = _shown_details(details, "phone"), _shown_details(details, "email")
    begin, length = _sort_span(head)
    return Row(
        id=head.id,
        kind=head.kind.value,
        name=head.shown_name,
        sort_begin=begin,
        sort_length=length,
        native_name=rows.natives.get(head.id),
        title=(main.post_title or main.title) if main else None,
        capacity=str(work.capacity) if (work := main or holding) else None,
        holder=holding.display_name if holding else None,
        organization=rows.organizations[organization_id].name if organization_id is not None else None,
        organization_id=organization_id,
        country=_country(head, main, rows),
        city=head.city or (_city(main, rows) if main else None),
        about=head.about,
        members=rows.members.get(head.id, 0) if head.kind in (EntryKind.LIST, EntryKind.SHEET) else None,
        level=int(head.audience),
        verified=_verified([*phones[:1], *emails[:1]]),
        phone_fields=list(map(_fields, phones)),
        email_fields=list(map(_fields, emails)),
    )


def _sort_span(head: Record[Any]) -> tuple[int, int]:
    """Where in the shown name the part stands that the alphabet goes by: the family name where it is known."""
    name: str = head.shown_name
    part = (head.sort_name or "").partition(",")[0].strip() or (head.family_name or "").strip()
    is_family_first = head.name_order == NameOrder.FAMILY_FIRST
    begin = (name.find if is_family_first else name.rfind)(part) if part else -1
    return (begin, len(part)) if begin >= 0 else (0, len(name))


def _city(work: Record[Any], rows: Rows) -> str | None:
    city: str | None = work.duty_station or rows.organizations[work.organization_id].city
    return city


def _shown_details(details: list[Record[Any]], kind: str) -> list[Record[Any]]:
    """The details of a kind, each number or address once, the nearest and preferred one first."""
    unique: dict[str, Record[Any]] = {}
    for row in details:
        if row.kind == kind:
            unique.setdefault(row.value or row.raw, row)
    return list(unique.values())


def _fields(detail: Record[Any]) -> list[Any]:
    return [detail.raw, detail.value, detail.problem, detail.problem_values if detail.problem else None]


def _verified(details: list[Record[Any]]) -> str | None:
    """The oldest verification among these; one that never was is the oldest. What has a problem is no answer."""
    dates = ["" if row.verified_on is None else row.verified_on.isoformat() for row in details if not row.problem]
    return min(dates, default="") or None
