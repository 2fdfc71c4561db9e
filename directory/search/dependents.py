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
from directory.search.documents import histories
from directory.search.hits import PAST_WORDS, WORDS
from directory.search.prepared import Prepared
from directory.search.reading import chunks
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
    SearchPast,
    Succession,
)
from models.base import table_of

_ENTRY, _MEMBERSHIP, _POST, _ORGANIZATION, _PROGRAMME, _PARTICIPATION, _FOCAL, _LISTED, _DOC, _SUCCESSION, _PAST = map(
    table_of,
    (Entry, Membership, Post, Organization, Programme, Participation, FocalPoint, ListMember, SearchDocument,
     Succession, SearchPast),
)  # fmt: skip
_KINDS = Prepared(select(_ENTRY.c.id, _ENTRY.c.kind).where(among(_ENTRY.c.id)))
_MEMBERS = Prepared(select(_LISTED.c.member_id).where(among(_LISTED.c.list_id), _LISTED.c.is_excluded.is_(False)))
_TERMS_AT_ONCE = 600  # FTS5 takes an expression of so many parts


def dependents(connection: Connection, ids: list[int], day: date) -> set[int]:
    """`ids` and all whose documents may be others now, in the index of that day."""
    kinds = {row.id: row.kind for row in _KINDS.rows(connection, ids)}
    old = [id_ for id_ in ids if kinds.get(id_) in (None, EntryKind.ORGANIZATION)]
    people = [id_ for id_ in ids if kinds.get(id_) == EntryKind.PERSON]
    starts = [*set(ids).difference(people), *_with_facets(connection, [facets.successor(id_) for id_ in old])]
    affected = {*ids, *starts}
    affected.update(_DEPENDENTS.values(connection, starts) if starts else ())
    affected.update(_POSTS_OF.values(connection, people) if people else ())
    affected.discard(None)
    named: list[str] = []
    for id_ in ids:
        kind = kinds.get(id_)
        if kind in (None, EntryKind.MEMBERSHIP):
            named.append(facets.membership(id_))
        if kind is None:
            named += (facets.mailing_list(id_), facets.programme(id_))
        elif kind == EntryKind.LIST:
            members = _MEMBERS.values(connection, [id_])
            affected |= set(members) ^ set(_with_facets(connection, [facets.mailing_list(id_)]))
    affected.update(_with_facets(connection, named))
    for id_ in (id_ for id_, kind in kinds.items() if kind == EntryKind.PROGRAMME):
        affected |= _of_programme(connection, id_, day)
    return affected


def _of_programme(connection: Connection, id_: int, day: date) -> set[int]:
    """What has come to a programme or has left it; all that belongs to it, where it says something else itself.

    Of those that ever belonged to it, whoever says something else on other days is taken anew each time: it may be
    the days that have changed.
    """
    belonging = set(_BELONGING.values(connection, [id_])) - {None}
    known = set(_with_facets(connection, [facets.programme(id_)]))
    columns = (_DOC.c.name, _DOC.c.latin, _DOC.c.other, _DOC.c.facet)
    stored = connection.execute(select(*columns).where(_DOC.c.id == id_)).first()
    now, _versions = next(histories(connection, [id_], day), (None, []))
    is_same = None not in (stored, now) and tuple(stored or ()) == (now and (now.name, now.latin, now.other, now.facet))
    if not is_same:
        return belonging | known
    affected = (belonging ^ known) | set(_FOR_A_TIME.values(connection, [id_]))
    for chunk in chunks(belonging):
        affected.update(_WITH_A_PAST.values(connection, chunk))
    return affected - {None}


def _dependents_query() -> Select[Any]:
    """The entries, beside `ids` themselves, that show words of `ids`.

    They are the people of a membership, post or organization, the posts of an organization, and all below it and
    below what it has become; and the posts that show a person, or the holder that a membership names.
    """
    become = select(_ORGANIZATION.c.id).where(among(_ORGANIZATION.c.id)).cte("become", recursive=True)
    become = become.union(select(_SUCCESSION.c.successor_id).join(become, _SUCCESSION.c.predecessor_id == become.c.id))
    below = select(become.c.id).cte("below", recursive=True)
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
    """The programmes below `ids`, and whoever took part in any of them or was its focal point, on any day."""
    below = select(_PROGRAMME.c.id).where(among(_PROGRAMME.c.id)).cte("below", recursive=True)
    below = below.union(select(_PROGRAMME.c.id).join(below, _PROGRAMME.c.parent_id == below.c.id))
    participants = select(_PARTICIPATION.c.participant_id).where(_PARTICIPATION.c.programme_id.in_(select(below.c.id)))
    focal = _FOCAL.c.programme_id.in_(select(below.c.id))
    posts = union(participants, select(_FOCAL.c.post_id).where(focal)).subquery()
    memberships = union(participants, select(_FOCAL.c.membership_id).where(focal)).subquery()
    return _whoever(select(below.c.id), posts, memberships)


def _for_a_time_query() -> Select[Any]:
    """Those of them whose part in the programmes `ids` themselves has dates."""
    participants = (
        select(_PARTICIPATION.c.participant_id)
        .where(among(_PARTICIPATION.c.programme_id))
        .where(or_(_PARTICIPATION.c.valid_from_first.is_not(None), _PARTICIPATION.c.valid_until_last.is_not(None)))
        .subquery()
    )
    return _whoever(select(participants.c[0]), participants, participants)


def _whoever(others: Select[Any], posts: Any, memberships: Any) -> Select[Any]:
    """Posts and their holders of any day, the people of memberships, and others."""
    people = select(_MEMBERSHIP.c.person_id)
    found = union(
        others,
        select(posts.c[0]),
        people.where(_MEMBERSHIP.c.post_id.in_(select(posts.c[0]))),
        people.where(_MEMBERSHIP.c.id.in_(select(memberships.c[0]))),
    ).subquery()
    return select(found.c[0])


_DEPENDENTS = Prepared(_dependents_query())
_POSTS_OF = Prepared(select(_MEMBERSHIP.c.post_id).where(among(_MEMBERSHIP.c.person_id)))  # all that shows a person
_BELONGING = Prepared(_belonging_query())
_FOR_A_TIME = Prepared(_for_a_time_query())
_WITH_A_PAST = Prepared(select(_PAST.c.id).where(among(_PAST.c.id)).distinct())


def _with_facets(connection: Connection, terms: Collection[str]) -> Iterator[int]:
    """Those that say one of these on any day; what they name may be gone by now, or may have become another's."""
    is_sqlite = connection.dialect.name == "sqlite"
    for chunk in chunks(terms, _TERMS_AT_ONCE):
        if is_sqlite:
            asked = "facet : (" + " OR ".join(f'"{term}"' for term in chunk) + ")"
        else:
            asked = " | ".join(f"'f:{term}'" for term in chunk)
        yield from connection.execute(_ON_SQLITE if is_sqlite else _ON_POSTGRESQL, {"terms": asked}).scalars()


_ON_SQLITE = text(
    "SELECT p.id FROM search_fts CROSS JOIN search_place AS p ON p.pos = search_fts.rowid"
    " WHERE search_fts MATCH :terms"
    " UNION SELECT p.id FROM search_fts_past CROSS JOIN search_past AS p ON p.pos = search_fts_past.rowid"
    " WHERE search_fts_past MATCH :terms"
)
_ON_POSTGRESQL = text(
    f"SELECT id FROM search_doc WHERE {WORDS} @@ CAST(:terms AS tsquery)"
    f" UNION SELECT id FROM search_past WHERE {PAST_WORDS} @@ CAST(:terms AS tsquery)"
)
