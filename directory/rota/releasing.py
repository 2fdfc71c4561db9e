"""The gate of a rota: the weeks of a duty post as they may leave for an audience, logged.

A turn whose person or membership is stricter stays, without a name, since a gap would say that nobody is there.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import read_dossiers
from directory.errors import DirectoryError
from directory.gate import log_export, weigh
from directory.reach import level_of
from directory.released import ReleasedRota, ReleasedTurn
from directory.rota.week import read_week
from directory.texts import QT_TRANSLATE_NOOP
from models import Audience, Post

TOO_STRICT = QT_TRANSLATE_NOOP(
    "directory", "{post} is {level}, so its rota is not for {audience}. Write it for a narrower audience."
)


def check_audience(session: Session, post: Post, audience: Audience) -> None:
    """DirectoryError where the post itself is not for that audience."""
    strict = level_of(read_dossiers(session.connection(), [post.id], clock.today())[post.id])
    if strict > audience:
        raise DirectoryError(TOO_STRICT, post=post.title, level=Audience(strict).word, audience=audience.word)


def release_rota(
    session: Session, post: Post, first: date, days: int, audience: Audience, as_of: date | None = None
) -> ReleasedRota:
    """So many days of a rota as an audience sees them; the caller commits the log with what it writes."""
    check_audience(session, post, audience)
    week = read_week(session, post.id, first, days, as_of=as_of)
    on_duty = list(dict.fromkeys(turn.person_id for turn in week.turns))
    made = weigh(session, on_duty, audience, day=as_of)
    log_export(session, "rota", audience, [post.id, *(entry.id for entry in made.entries)])
    hours = {one.person_id: one.hours for one in week.candidates}
    seen = {entry.id for entry in made.entries}
    named = {turn.person_id for turn in week.turns if turn.level <= audience}
    return ReleasedRota(
        audience=audience.word,
        first=first,
        days=days,
        made_at=made.made_at,
        post=week.post,
        organization=week.organization,
        zone=week.zone,
        turns=tuple(
            ReleasedTurn(
                turn.begins, turn.ends, turn.name if turn.level <= audience and turn.person_id in seen else None
            )
            for turn in week.turns
        ),
        gaps=week.gaps,
        gap_hours=week.gap_hours,
        people=tuple((entry, hours[entry.id]) for entry in made.entries if entry.id in named),
        excluded=made.excluded,
    )
