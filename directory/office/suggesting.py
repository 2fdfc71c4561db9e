"""What completes a post while one types: vacant ones first, then those that somebody holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import current
from directory.search.folding import fold_latin
from models import Membership, Organization, Person, Post, table_of

MOST = 8


@dataclass(frozen=True, slots=True)
class PostSuggestion:
    """A post: where, who holds it today (None: vacant) and until when somebody held it last."""

    id: int
    title: str
    organization_id: int
    organization: str
    holder: str | None
    vacant_since: date | None


def suggest_posts(
    session: Session, text: str, organization_id: int | None = None, limit: int = MOST
) -> list[PostSuggestion]:
    """The posts of which every word typed begins a word of the title or of the organization's name.

    Vacant ones stand first, then those of the given organization, then in the alphabet.
    """
    post, organization, held, person = (table_of(model) for model in (Post, Organization, Membership, Person))
    day = clock.today()
    holding = and_(held.c.post_id == post.c.id, current(held, day))
    ever = held.alias()
    last = select(func.max(ever.c.valid_until_last)).where(ever.c.post_id == post.c.id).scalar_subquery()
    rows = session.connection().execute(
        select(
            post.c.id,
            post.c.title,
            organization.c.id.label("organization_id"),
            organization.c.name,
            person.c.display_name,
            last.label("last"),
        )
        .join_from(post, organization, organization.c.id == post.c.organization_id)
        .outerjoin(held, holding)
        .outerjoin(person, person.c.id == held.c.person_id)
        .where(current(post, day))
        .order_by(post.c.title, post.c.id)
    )
    words = _words(text)
    found: dict[int, PostSuggestion] = {}
    for row in rows:
        if all(any(part.startswith(word) for part in _words(f"{row.title} {row.name}")) for word in words):
            suggestion = PostSuggestion(
                row.id,
                row.title,
                row.organization_id,
                row.name,
                row.display_name,
                None if row.display_name else row.last,
            )
            found.setdefault(row.id, suggestion)
    ordered = sorted(found.values(), key=lambda s: (s.holder is not None, s.organization_id != organization_id))
    return ordered[:limit]


def _words(text: str) -> list[str]:
    return [folded for word in text.split() if (folded := fold_latin(word))]
