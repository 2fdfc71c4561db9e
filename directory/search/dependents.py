"""Which entries say something else in the index because other entries, or what belongs to them, have changed.

The people of a membership, post or organization show its words, posts show their holders, what is below an organization
shows its names; what stands on a list or belongs to a programme is told by a facet, and where the programme itself is
called otherwise also by its words. A list of ten thousand that gains one costs one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, or_, select, text, union

from directory.search import facets
from directory.search.among import among
from directory.search.documents import documents
from directory.search.hits import WORDS
from directory.search.reading import chunks, holds
from models import (
    Entry,
    EntryKind,
    FocalPoint,
    ListMember,
    Membership,
    Organization,
    Participation,
    Post,
    Programme,
    SearchDocument,
)
from models.base import table_of

_ENTRY, _MEMBERSHIP, _POST, _ORGANIZATION, _PROGRAMME, _PARTICIPATION, _FOCAL, _LISTED, _DOC = map(
    table_of,
    (Entry, Membership, Post, Organization, Programme, Participation, FocalPoint, ListMember, SearchDocument),
)
_KINDS = select(_ENTRY.c.id, _ENTRY.c.kind).where(among(_ENTRY.c.id))
_MEMBERS = select(_LISTED.c.member_id).where(among(_LISTED.c.list_id), _LISTED.c.is_excluded.is_(False))
_TERMS_AT_ONCE = 600  # FTS5 takes an expression of so many parts


def dependents(connection: Connection, ids: list[int], day: date) -> set[int]:
    """`ids` and all whose documents may be others now, in the index of that day."""
    affected = {*ids, *connection.execute(_DEPENDENTS, {"ids": ids}).scalars()} - {None}
    kinds = {row.id: row.kind for row in connection.execute(_KINDS, {"ids": ids})}
    named: list[str] = []
    for id_ in ids:
        kind = kinds.get(id_)
        if kind in (None, EntryKind.MEMBERSHIP):
            named.append(facets.membership(id_))
        if kind is None:
            named += (facets.mailing_list(id_), facets.programme(id_))
        elif kind == EntryKind.LIST:
            members = connection.execute(_MEMBERS, {"ids": [id_]}).scalars()
            affected |= set(members) ^ set(_with_facets(connection, [facets.mailing_list(id_)]))
    affected.update(_with_facets(connection, named))
    for id_ in (id_ for id_, kind in kinds.items() if kind == EntryKind.PROGRAMME):
        affected |= _of_programme(connection, id_, day)
    return affected


def _of_programme(connection: Connection, id_: int, day: date) -> set[int]:
    """What has come to a programme or has left it; all that belongs to it, where it says something else itself."""
    belonging = set(connection.execute(_BELONGING, {"ids": [id_], "day": day}).scalars()) - {None}
    known = set(_with_facets(connection, [facets.programme(id_)]))
    columns = (_DOC.c.name, _DOC.c.latin, _DOC.c.other, _DOC.c.facet)
    stored = connection.execute(select(*columns).where(_DOC.c.id == id_)).first()
    now = next(documents(connection, [id_], day), None)
    is_same = None not in (stored, now) and tuple(stored or ()) == (now and (now.name, now.latin, now.other, now.facet))
    return belonging ^ known if is_same else belonging | known


def _dependents_query() -> Select[Any]:
    """The entries, beside `ids` themselves, that show words of `ids`.

    They are the people of a membership, post or organization, the posts of an organization, and all below it; and
    the posts that show a person, or the holder that a membership names.
    """
    organization = select(_ORGANIZATION.c.id).where(among(_ORGANIZATION.c.id))
    below = organization.cte("below", recursive=True)
    below = below.union(select(_ORGANIZATION.c.id).join(below, _ORGANIZATION.c.parent_id == below.c.id))
    people = select(_MEMBERSHIP.c.person_id)
    found = union(
        select(below.c.id),
        people.where(among(_MEMBERSHIP.c.id)),
        people.where(among(_MEMBERSHIP.c.post_id)),
        people.where(_MEMBERSHIP.c.organization_id.in_(select(below.c.id))),
        select(_POST.c.id).where(_POST.c.organization_id.in_(select(below.c.id))),
        select(_MEMBERSHIP.c.post_id).where(or_(among(_MEMBERSHIP.c.id), among(_MEMBERSHIP.c.person_id))),
    ).subquery()
    return select(found.c[0])


def _belonging_query() -> Select[Any]:
    """The programmes below `ids`, and whoever takes part in any of them or is its focal point, on the day."""
    below = select(_PROGRAMME.c.id).where(among(_PROGRAMME.c.id)).cte("below", recursive=True)
    below = below.union(select(_PROGRAMME.c.id).join(below, _PROGRAMME.c.parent_id == below.c.id))
    taking_part = select(_PARTICIPATION.c.participant_id).where(
        _PARTICIPATION.c.programme_id.in_(select(below.c.id)), holds(_PARTICIPATION)
    )
    focal = _FOCAL.c.programme_id.in_(select(below.c.id)), holds(_FOCAL)
    posts = union(taking_part, select(_FOCAL.c.post_id).where(*focal)).subquery()
    people = select(_MEMBERSHIP.c.person_id).where(holds(_MEMBERSHIP))
    memberships = union(taking_part, select(_FOCAL.c.membership_id).where(*focal)).subquery()
    found = union(
        select(below.c.id),
        select(posts.c[0]),
        people.where(_MEMBERSHIP.c.post_id.in_(select(posts.c[0]))),
        people.where(_MEMBERSHIP.c.id.in_(select(memberships.c[0]))),
    ).subquery()
    return select(found.c[0])


_DEPENDENTS = _dependents_query()
_BELONGING = _belonging_query()


def _with_facets(connection: Connection, terms: Collection[str]) -> Iterator[int]:
    """Those whose documents say one of these; what they name may be gone by now, or may have become another's."""
    is_sqlite = connection.dialect.name == "sqlite"
    for chunk in chunks(terms, _TERMS_AT_ONCE):
        if is_sqlite:
            matches = "search_fts ON search_fts.rowid = search_place.pos WHERE search_fts MATCH :terms"
            statement = text(f"SELECT search_place.id FROM search_place JOIN {matches}")
            asked = "facet : (" + " OR ".join(f'"{term}"' for term in chunk) + ")"
        else:
            statement = text(f"SELECT id FROM search_doc WHERE {WORDS} @@ CAST(:terms AS tsquery)")
            asked = " | ".join(f"'f:{term}'" for term in chunk)
        yield from connection.execute(statement, {"terms": asked}).scalars()
