"""What the index says of each entry: its folded words by column, and the row that a result paints.

`documents` yields one `Document` for each entry, with the columns of `search_doc`, and its place:

- **name, latin**: every name of the entry in both folds (folding.py), former ones and acronyms included;
- **org**: the organizations of a person's day, of a post or above an organization: all their names, their cities,
  the countries' names in five languages, and the names of those above them, so that an agency's acronym finds its
  country offices' people;
- **post**: titles and roles of the memberships of the day;
- **email, phone**: own details and those of the memberships and posts held that day, but for what is over;
- **other**: tags, notes, beats and the programmes that it belongs to;
- **facet**: what the operators ask for (facets.py), and `m17` for each membership of a person or post, past ones
  too: so both are found again when membership 17 itself is gone;
- **alike**: what its names are found by when they are spelled another way (alike.py);
- **shown**: a `Row` (rows.py) as a JSON array. A problem is kept as its code and values: its sentence is made in the
  reader's language.

A membership has no document: its words are its person's. Merged entries have none either.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain, islice
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection
from sqlalchemy import Row as Record

from directory.countries import LANGUAGES, country_name
from directory.search import facets
from directory.search.alike import alike_terms
from directory.search.folding import email_terms, fold_words, phone_terms, sort_key
from directory.search.reading import chunks, listed, read
from directory.search.records import Rows
from directory.search.rows import Row
from directory.search.shown import country_of, details_of, make_row
from directory.search.spans import ALWAYS, EVER, cover
from models import Audience, EntryKind

_LONGEST_TEXT = 10_000  # of one name or title; nobody searches by what stands beyond
_MOST_TERMS = 2_000  # in one column; PostgreSQL refuses rows far above

_LONGEST_PHRASE = 300
_READERS = Audience.INTERNAL  # what is written for the office is found by the office

_WRITTEN_TO = ("email", "messaging")
_DIALLED = ("phone", "fax", "messaging")


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
    other: str
    facet: str
    alike: str
    shown: str
    place: Place


def sorted_keys(connection: Connection, ids: Collection[int] | None = None) -> list[tuple[str, int]]:
    """The key and id of every listed entry (of these, where some are named), in the order of the alphabet."""
    return sorted((sort_key(text[:_LONGEST_TEXT]), id_) for id_, text in listed(connection, ids))


class Version(NamedTuple):
    """What an entry says from one day until another, both included, as ordinals (`date.toordinal`)."""

    first: int
    last: int
    document: Document


History = tuple[Document, list[Version]]
MOST_VERSIONS = 4_000  # of one entry; those nearest to the day


def documents(connection: Connection, ids: Collection[int] | None, day: date) -> Iterator[Document]:
    """The documents of these entries (None: all), in the order of `ids`, as of `day`.

    What is gone, merged or a membership yields nothing.
    """
    if ids is None:
        ids = [id_ for id_, _ in listed(connection)]
    for document, _versions in histories(connection, ids, day, of_all_days=False):
        yield document


def histories(
    connection: Connection, ids: Collection[int], day: date, *, of_all_days: bool = True
) -> Iterator[History]:
    """The same, each with what the entry says on other days where that differs, the oldest first."""
    for chunk in chunks(ids):
        yield from compose(read(connection, chunk, day), chunk, of_all_days=of_all_days)


def compose(rows: Rows, ids: Iterable[int], *, of_all_days: bool = True) -> Iterator[History]:
    """The same of what was read for these entries; it asks nothing of the database."""
    composer, today = _Composer(), rows.at(rows.day)
    for head in (rows.heads[id_] for id_ in ids if id_ in rows.heads):
        document = composer.compose(head, today)
        yield _marked(document, composer.versions(head, rows, document)) if of_all_days else (document, [])


class _Composer:
    """Makes documents from rows. Organizations and titles that many people share are folded once."""

    def __init__(self) -> None:
        self._both_folds: Callable[[tuple[str | None, ...]], str] = _folded_once
        self._sort_key: Callable[[str], str] = _keyed_once

    def versions(self, head: Record[Any], rows: Rows, now: Document) -> list[Version]:
        """What an entry says on the days when it does not say the same as now; nothing where nothing is dated."""
        turns = sorted(_turns(head, rows))
        if not turns:
            return []
        plain = now._replace(alike="")
        found: list[Version] = []
        for begin, end in zip([None, *turns], [*turns, None], strict=True):
            first, last = begin.toordinal() if begin else ALWAYS, end.toordinal() - 1 if end else EVER
            if first <= rows.day.toordinal() <= last:
                continue
            document = self.compose(head, rows.at(begin or date.fromordinal(last)), is_past=True)
            if document == plain:
                continue
            if found and found[-1].last == first - 1 and found[-1].document == document:
                found[-1] = found[-1]._replace(last=last)
            else:
                found.append(Version(first, last, document))
        return sorted(sorted(found, key=lambda version: _distance(version, rows.day))[:MOST_VERSIONS])

    def compose(self, head: Record[Any], rows: Rows, *, is_past: bool = False) -> Document:
        """The document of one entry on the day of `rows`; `is_past`: without what similar names are found by."""
        memberships = rows.memberships[head.id] if head.kind == EntryKind.PERSON else []
        current = [row for row in memberships if rows.is_held(row)]
        details = details_of(head, current, rows)
        duties = _duties(head, current, rows)
        countries = _countries(head, current, rows)
        names = list(dict.fromkeys(name for name in _own_names(head, rows) if name))
        native, latin = _folded(names)
        shown = make_row(head, current, details, rows)
        is_organization = head.kind in (EntryKind.ORGANIZATION, EntryKind.PROGRAMME)
        return Document(
            id=head.id,
            name=_joined(native),
            latin=_joined(word for word in latin if word not in native),
            org=self._both_folds((*_places(head, current, rows), *chain.from_iterable(map(_country_words, countries)))),
            post=self._both_folds(tuple(_titles(current, rows))),
            email=_joined(
                term for row in details if row.kind in _WRITTEN_TO for term in email_terms(row.raw, row.value)
            ),
            phone=_joined(term for row in details if row.kind in _DIALLED for term in phone_terms(row.raw, row.value)),
            other=self._both_folds(tuple(_other(head, duties, rows))),
            facet=_joined(
                (
                    *_facets(head, current, shown, countries, rows),
                    *_ties(head, memberships, duties, rows),
                    *_possessions(current, details, duties, rows.facts[head.id]),
                    *_states(head, shown),
                    *_phrases(head, shown, rows),
                )
            ),
            alike=""
            if is_past
            else _joined(alike_terms((name[:_LONGEST_TEXT] for name in _whole(names)), is_organization)),
            shown=orjson.dumps(shown, default=tuple).decode(),
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


def _marked(document: Document, versions: list[Version]) -> tuple[Document, list[Version]]:
    """The same with facets that tell the days of each version, and in the document those on which it does not hold."""
    spans: list[tuple[int, int]] = []
    marked: list[Version] = []
    for first, last, then in versions:
        held = map(facets.then, cover(first, last))
        marked.append(Version(first, last, then._replace(facet=" ".join((then.facet, *held)))))
        if spans and spans[-1][1] == first - 1:
            spans[-1] = spans[-1][0], last
        else:
            spans.append((first, last))
    others = (facets.otherwise(block) for span in spans for block in cover(*span))
    return document._replace(facet=" ".join((document.facet, *others))), marked


def _turns(head: Record[Any], rows: Rows) -> set[date]:
    """The days on which anything begins to hold, or holds no longer, that an entry's document tells of."""
    memberships = rows.memberships[head.id] if head.kind == EntryKind.PERSON else []
    holdings = rows.holdings.get(head.id, [])
    owners = {head.id}
    named = {head.id, head.above}
    for work in memberships:
        owners.update((work.id, work.post_id))
        named.update((work.organization_id, work.post_id))
    named.update(held.person_id for held in holdings)
    dated = [*memberships, *holdings]
    for lists, ids in ((rows.details, owners), (rows.duties, owners), (rows.facts, {head.id}), (rows.former, named)):
        for id_ in ids:
            dated += lists.get(id_, [])
    turns = {row.valid_from_first for row in dated}
    turns |= {row.valid_until_last + _ONE for row in dated if row.valid_until_last not in (None, date.max)}
    return turns - {None, date.min}


_ONE = timedelta(days=1)


def _distance(version: Version, day: date) -> int:
    return max(version.first - day.toordinal(), day.toordinal() - version.last)


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


# organizations, titles and countries that many people share, and an edit has again and again
_folded_once = lru_cache(20_000)(_both_folds)
_keyed_once = lru_cache(20_000)(sort_key)


def _joined(terms: Iterable[str]) -> str:
    return " ".join(islice(dict.fromkeys(terms), _MOST_TERMS))


def _own_names(head: Record[Any], rows: Rows) -> Iterator[str | None]:
    yield from (head.shown_name, head.given_name, head.additional_name, head.family_name, head.sort_name, head.acronym)
    yield from rows.names[head.id]


def _whole(names: list[str]) -> list[str]:
    """The names that are not a part of the shown one."""
    return [name for place, name in enumerate(names) if place == 0 or name not in names[0]]


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


def _other(head: Record[Any], duties: list[Record[Any]], rows: Rows) -> Iterator[str | None]:
    """Tags, notes and beats, and the names of the programmes. A note that is stricter than its entry stays out."""
    for fact in rows.facts[head.id]:
        if fact.what in ("tag", "beat") or (fact.what == "note" and fact.level <= max(head.audience, _READERS)):
            yield fact.text
    for id_ in _programmes(head, duties, rows):
        if id_ != head.id:
            yield from (rows.programmes[id_].name, rows.programmes[id_].acronym)
            yield from rows.names[id_]


def _programmes(head: Record[Any], duties: list[Record[Any]], rows: Rows, focal: bool = False) -> list[int]:
    """The programmes that an entry belongs to, or is a focal point of, with those above them."""
    starts = [row.programme_id for row in duties if row.programme_id is not None and (row.is_focal or not focal)]
    own = [head.id] if head.kind == EntryKind.PROGRAMME and not focal else []
    return list(dict.fromkeys(above for start in (*own, *starts) for above in rows.above_programme[start]))


@lru_cache(512)
def _country_words(code: str) -> tuple[str, ...]:
    """A country's names in the five languages and its code's, which few would type, left out."""
    return tuple(dict.fromkeys(country_name(code, language) for language in LANGUAGES))


def _duties(head: Record[Any], current: list[Record[Any]], rows: Rows) -> list[Record[Any]]:
    """What an entry is to programmes and themes: itself, or through its memberships and posts of the day."""
    owners = [head.id, *(row.id for row in current), *(row.post_id for row in current if row.post_id is not None)]
    return [duty for owner in dict.fromkeys(owners) for duty in rows.duties[owner]]


def _countries(head: Record[Any], current: list[Record[Any]], rows: Rows) -> list[str]:
    works: list[Record[Any] | None] = [*current] or [None]
    found = [*(country_of(head, work, rows) for work in works), head.represents]
    return list(dict.fromkeys(filter(None, found)))


def _kinds(head: Record[Any], current: list[Record[Any]], rows: Rows) -> Iterator[str]:
    """Of what kinds the organizations of an entry are."""
    if head.kind == EntryKind.ORGANIZATION:
        yield head.about
    elif head.kind == EntryKind.POST:
        yield rows.organizations[head.above].organization_kind
    for row in current:
        yield rows.organizations[row.organization_id].organization_kind


def _facets(head: Record[Any], current: list[Record[Any]], row: Row, countries: list[str], rows: Rows) -> list[str]:
    """What it is, where, and for whom."""
    found = [facets.EVERY, facets.kind(head.kind.value), facets.level(row.level), facets.verified(row.verified)]
    found += map(facets.country, countries)
    found += map(facets.organization_kind, _kinds(head, current, rows))
    return found


def _states(head: Record[Any], row: Row) -> Iterator[str]:
    if head.kind == EntryKind.POST:
        yield facets.state("held" if row.holder is not None else "vacant")
    if row.capacity:
        yield facets.state(row.capacity)


def _ties(head: Record[Any], memberships: list[Record[Any]], duties: list[Record[Any]], rows: Rows) -> Iterator[str]:
    """Memberships, programmes, themes, tags and lists, by their ids."""
    yield from (facets.membership(work.id) for work in (*memberships, *rows.holdings.get(head.id, ())))
    yield from map(facets.successor, rows.predecessors.get(head.id, ()))
    if duties or head.kind == EntryKind.PROGRAMME:
        yield from map(facets.programme, _programmes(head, duties, rows))
        yield from map(facets.focal_programme, _programmes(head, duties, rows, focal=True))
        yield from (facets.theme(duty.theme_id) for duty in duties if duty.theme_id is not None)
    facts = rows.facts[head.id]
    yield from (facets.tag(fact.ref) for fact in facts if fact.what == "tag")
    yield from (facets.mailing_list(fact.ref) for fact in facts if fact.what == "list")


def _phrases(head: Record[Any], row: Row, rows: Rows) -> Iterator[str]:
    for text in (head.shown_name, *rows.names.get(head.id, ()), row.organization, row.title):
        if text:
            yield from _pairs(text[:_LONGEST_PHRASE])


@lru_cache(20_000)
def _pairs(text: str) -> tuple[str, ...]:
    return tuple(pair for way in facets.pairs(text) for pair in way)


def _possessions(
    current: list[Record[Any]], details: list[Record[Any]], duties: list[Record[Any]], facts: list[Record[Any]]
) -> list[str]:
    """What an entry has of all that `has:` asks for."""
    found = {detail.kind.value for detail in details} | {fact.what for fact in facts} - {"list", "beat"}
    if any(detail.problem for detail in details):
        found.add("problem")
    if any(duty.is_focal for duty in duties):
        found.add("focal")
    if current:
        found.add("organization")
    if any(work.post_id is not None or work.title for work in current):
        found.add("post")
    return list(map(facets.has, sorted(found)))
