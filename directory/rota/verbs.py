"""The verbs of the rota: shown, given, moved, repeated, and written as a calendar."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.exporting.files import free_name, write_whole
from directory.focal_points.answering import zone_of_post
from directory.gate import release
from directory.history.recording import change_set
from directory.office.values import read_date_or_time, read_day
from directory.office.verbs import done
from directory.references import find_entry
from directory.released import ReleasedRota
from directory.rota.releasing import check_audience, release_rota
from directory.rota.turns import (
    Turn,
    find_turn,
    give_time,
    midnight,
    midnight_after,
    move_time,
    read_turns,
    repeat_time,
)
from directory.settings import load_settings
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Person, Post
from models.dates import TIMED, begin_of, end_of, write_begin, write_end

WEEK = 7
WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})", re.ASCII)
NOBODY = QT_TRANSLATE_NOOP("directory", "Nobody is on duty as {post} from {first} to {last}. Give days with: set-rota.")
REPEATED = QT_TRANSLATE_NOOP("directory", "{count} turns given, until {last}")
WRITTEN = QT_TRANSLATE_NOOP("directory", "{count} turns written to {file}")
LEFT_OUT = QT_TRANSLATE_NOOP("directory", "Left out: {name}, {reason}")


def rota(
    session: Session,
    post: str,
    valid_from: str | None,
    valid_until: str | None,
    as_of: str | None = None,
    audience: str | None = None,
    pdf: Path | None = None,
    paper: str = "a4",
    language: str | None = None,
) -> Answer:
    """Whose turn it is, from a day (today, or that of `as_of`) to a day (a week later); printed, or as a PDF.

    As of a day, everybody has the name of that day.
    """
    found = find_entry(session, post, Post)
    day = read_day(as_of, "as-of") if as_of else None
    begins, ends = _stretch(valid_from, valid_until, day)
    level = Audience[(audience or ("internal" if pdf else "restricted")).upper()]
    turns = [turn for turn in read_turns(session, found, begins, ends, day) if turn.level <= level]
    first, last = write_begin(begins), write_end(ends)
    data = {
        "post": {"id": found.id, "name": found.title},
        "from": first,
        "until": last,
        "turns": [_describe(turn) for turn in turns],
    }
    if pdf is not None:
        days = (midnight_after((ends - timedelta(microseconds=1)).date()) - midnight(begins.date())).days
        made = release_rota(session, found, begins.date(), days, level, day)
        return _write_pdf(made, pdf, paper, language, data)
    nobody = Text(NOBODY, {"post": found.title, "first": first, "last": last})
    lines = (f"{write_begin(turn.begins)} – {write_end(turn.ends)}  {turn.name}" for turn in turns)
    return Answer(data, tuple(lines) or (nobody,))


def _write_pdf(
    made: ReleasedRota, target: Path, paper: str, language: str | None, data: Mapping[str, object]
) -> Answer:
    """Write the released days; the answer says what was left out."""
    from directory.rota.layout import make_rota_pdf

    sheet = make_rota_pdf(made, paper, language or load_settings().language)
    file = write_whole(target, sheet.data)
    count = len(made.turns)
    written = {
        "written": count,
        "files": [str(file)],
        "audience": made.audience,
        "excluded": [{"name": one.name, "detail": one.detail, "reason": str(one.reason)} for one in made.excluded],
        "warnings": [str(warning) for warning in sheet.warnings],
    }
    whole = [one for one in made.excluded if one.detail is None]
    lines = (
        Text(WRITTEN, {"count": count, "file": file.name}),
        *(Text(LEFT_OUT, {"name": one.name, "reason": one.reason}) for one in whole),
        *sheet.warnings,
    )
    return Answer({**data, **written}, lines)


def set_rota(
    session: Session,
    post: str,
    valid_from: str,
    person: str | None,
    valid_until: str | None,
    taken_from: str | None = None,
) -> Answer:
    """Give time of the rota to somebody, or to nobody; to the end of that day where no end is said."""
    found = find_entry(session, post, Post)
    who = find_entry(session, person, Person) if person else None
    loser = find_entry(session, taken_from, Person) if taken_from else None
    begins, ends = _time(valid_from, valid_until)
    with change_set(session, "set-rota", {"name": found.title}) as changes:
        turn = give_time(session, found, who, begins, ends, changes, taken_from=loser)
    return done(turn.id if turn is not None else found.id, changes)


def move_rota(
    session: Session,
    post: str,
    person: str,
    valid_from: str,
    to: str,
    valid_until: str | None = None,
    to_until: str | None = None,
    to_person: str | None = None,
) -> Answer:
    """Move what somebody has in a stretch of the rota to another time, as long unless its end is said.

    Where the end of the stretch is not said, it is the end of the turn that begins there. A day to which it goes
    keeps the time of day.
    """
    found = find_entry(session, post, Post)
    who = find_entry(session, person, Person)
    successor = find_entry(session, to_person, Person) if to_person else None
    if valid_until:
        old = _time(valid_from, valid_until)
    else:
        old = find_turn(session, found, who, _read(valid_from, "from"), any_hour=not _is_timed(valid_from))
    begins = _read(to, "to")
    ends = _read(to_until, "to-until", is_end=True) if to_until else None
    if ends is None and not _is_timed(to):
        begins = datetime.combine(begins.date(), old[0].time())
    with change_set(session, "move-rota", {"name": found.title}) as changes:
        turn = move_time(session, found, who, old, begins, changes, ends=ends, successor=successor)
    return done(turn.id if turn is not None else found.id, changes)


def repeat_rota(
    session: Session, post: str, valid_from: str | None, valid_until: str | None, to: str | None, times: int
) -> Answer:
    """Have a stretch of the rota (a week from today on) again, after itself or from a day on, so many times."""
    found = find_entry(session, post, Post)
    begins, ends = _stretch(valid_from, valid_until)
    start = _read(to, "to") if to else ends
    with change_set(session, "repeat-rota", {"name": found.title}) as changes:
        given, _before = repeat_time(session, found, begins, ends, start, times, changes)
    made = done(found.id, changes)
    last = write_end(start + (ends - begins) * times)
    data = {**made.data, "turns": given, "from": write_begin(start), "until": last}
    return Answer(data, (*made.lines, Text(REPEATED, {"count": given, "last": last})), made.remarks)


def export_rota(
    session: Session, post: str, valid_from: str | None, valid_until: str | None, audience: str, output: Path | None
) -> Answer:
    """The rota as an .ics file, in the duty station's time; what the audience may not see is left out and named."""
    from directory.rota.writer import write_calendar

    found = find_entry(session, post, Post)
    level = Audience[audience.upper()]
    check_audience(session, found, level)
    zone = zone_of_post(session, found)
    turns = read_turns(session, found, *_stretch(valid_from, valid_until))
    people = list(dict.fromkeys(turn.person_id for turn in turns))
    made = release(session, people, level, "export-rota")
    seen = [turn for turn in turns if turn.level <= level]
    parts = [
        (turn.person_id, f"{turn.membership_id}-{write_begin(turn.begins)}", turn.begins, turn.ends) for turn in seen
    ]
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


def _stretch(valid_from: str | None, valid_until: str | None, day: date | None = None) -> tuple[datetime, datetime]:
    """From `day` (today) on where no beginning is said, a week long where no end is."""
    begins = _read(valid_from, "from") if valid_from else midnight(day or clock.today())
    return begins, _read(valid_until, "until", is_end=True) if valid_until else begins + timedelta(days=WEEK)


def _time(valid_from: str, valid_until: str | None) -> tuple[datetime, datetime]:
    """To the end of the day of its beginning where no end is said."""
    begins = _read(valid_from, "from")
    return begins, _read(valid_until, "until", is_end=True) if valid_until else midnight_after(begins.date())


def _read(text: str, field: str, *, is_end: bool = False) -> datetime:
    """A day as typed, which begins and ends at midnight, or a day and a time of it: 2026-11-24T18:00, also T24:00."""
    text = text.strip()
    timed = WITH_TIME.fullmatch(text)
    if timed is not None and timed[2] == "24:00":
        return midnight_after(read_day(timed[1], field))
    written = read_date_or_time(f"{timed[1]}T{timed[2]}" if timed is not None else text, field)
    if not TIMED.fullmatch(written):
        written = read_day(text, field).isoformat()
    return end_of(written) if is_end else begin_of(written)


def _is_timed(text: str) -> bool:
    return WITH_TIME.fullmatch(text.strip()) is not None


def _describe(turn: Turn) -> dict[str, object]:
    return {
        "person": {"id": turn.person_id, "name": turn.name},
        "from": write_begin(turn.begins),
        "until": write_end(turn.ends),
        "membership": turn.membership_id,
    }
