"""The verbs of the rota: shown, given day by day, and written as a calendar."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.dossier import read_dossiers
from directory.errors import DirectoryError
from directory.exporting.files import free_name, write_whole
from directory.focal_points.answering import zone_of_post
from directory.gate import release
from directory.history.recording import change_set
from directory.office.values import read_day
from directory.office.verbs import done
from directory.reach import level_of
from directory.references import find_entry
from directory.rota.turns import Turn, give_days, read_turns
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Person, Post

WEEK = 7
NOBODY = QT_TRANSLATE_NOOP("directory", "Nobody is on duty as {post} from {first} to {last}. Give days with: set-rota.")
TOO_STRICT = QT_TRANSLATE_NOOP(
    "directory", "{post} is {level}, so its rota is not for {audience}. Write it for a narrower audience."
)
WRITTEN = QT_TRANSLATE_NOOP("directory", "{count} turns written to {file}")


def rota(session: Session, post: str, valid_from: str | None, valid_until: str | None) -> Answer:
    """Whose turn it is, from a day (today) to a day (a week later)."""
    found = find_entry(session, post, Post)
    first, last = _days(valid_from, valid_until)
    turns = read_turns(session, found, first, last)
    data = {
        "post": {"id": found.id, "name": found.title},
        "from": first.isoformat(),
        "until": last.isoformat(),
        "turns": [_describe(turn) for turn in turns],
    }
    nobody = Text(NOBODY, {"post": found.title, "first": first.isoformat(), "last": last.isoformat()})
    return Answer(data, tuple(f"{turn.first} – {turn.last}  {turn.name}" for turn in turns) or (nobody,))


def set_rota(session: Session, post: str, valid_from: str, person: str | None, valid_until: str | None) -> Answer:
    """Give days of the rota to somebody, or to nobody; one day where no last one is said."""
    found = find_entry(session, post, Post)
    who = find_entry(session, person, Person) if person else None
    first = read_day(valid_from, "from")
    last = read_day(valid_until, "until") if valid_until else first
    with change_set(session, "set-rota", {"name": found.title}) as changes:
        turn = give_days(session, found, who, first, last, changes)
    return done(turn.id if turn is not None else found.id, changes)


def export_rota(
    session: Session, post: str, valid_from: str | None, valid_until: str | None, audience: str, output: Path | None
) -> Answer:
    """The rota as an .ics file, in the duty station's time; what the audience may not see is left out and named."""
    from directory.rota.writer import write_calendar

    found = find_entry(session, post, Post)
    level = Audience[audience.upper()]
    strict = level_of(read_dossiers(session.connection(), [found.id], clock.today())[found.id])
    if strict > level:
        raise DirectoryError(TOO_STRICT, post=found.title, level=Audience(strict).word, audience=level.word)
    first, last = _days(valid_from, valid_until)
    zone = zone_of_post(session, found)
    turns = read_turns(session, found, first, last)
    people = list(dict.fromkeys(turn.person_id for turn in turns))
    made = release(session, people, level, "export-rota")
    seen = [turn for turn in turns if turn.level <= level]
    parts = [(turn.person_id, f"{turn.membership_id}-{turn.first}", turn.first, turn.last) for turn in seen]
    target = write_whole(
        output or free_name(Path.cwd(), "rota.ics"), write_calendar(made, parts, found.title, found.uuid, zone)
    )
    whole = [one for one in made.excluded if one.detail is None]
    data = {
        "written": len(parts),
        "excluded": [{"name": one.name, "detail": None, "reason": str(one.reason)} for one in whole],
        "file": str(target),
    }
    return Answer(data, (Text(WRITTEN, {"count": len(parts), "file": target.name}),))


def _days(valid_from: str | None, valid_until: str | None) -> tuple[date, date]:
    first = read_day(valid_from, "from") if valid_from else clock.today()
    return first, read_day(valid_until, "until") if valid_until else first + timedelta(days=WEEK - 1)


def _describe(turn: Turn) -> dict[str, object]:
    return {
        "person": {"id": turn.person_id, "name": turn.name},
        "from": turn.first.isoformat(),
        "until": turn.last.isoformat(),
        "membership": turn.membership_id,
    }
