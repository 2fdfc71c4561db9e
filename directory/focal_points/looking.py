"""The verbs that look: coverage, focal-points, funders, path. The audience decides whose names are shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.focal_points import answering, ties
from directory.focal_points.adding import find_programme
from directory.focal_points.coverage import Cell, Coverage
from directory.focal_points.duties import Limits
from directory.focal_points.line import Line
from directory.focal_points.listing import Filter
from directory.focal_points.narrowing import read_only
from directory.focal_points.releasing import release_grid, release_list
from directory.focal_points.targets import Target
from directory.focal_points.views import View, day_of, look
from directory.office import ways
from directory.office.naming import name_of
from directory.office.values import read_country
from directory.references import find_entry
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Organization

NOTHING_EXPECTED = QT_TRANSLATE_NOOP(
    "directory", "No programme expects or has a focal point here. Begin with: add programme, add expectation."
)
TOTAL = QT_TRANSLATE_NOOP(
    "directory",
    "{held} of {expected} expected are held. In all: {filled} filled, {acting} acting, {expiring} expiring, "
    "{stale} not verified, {vacant} vacant, {missing} missing",
)
INHERITED = QT_TRANSLATE_NOOP("directory", "{name}, inherited from {programme}")
UNFUNDED = QT_TRANSLATE_NOOP("directory", "Nobody funds {name}, as far as is known. Add it with: add participation.")
NO_WAY = QT_TRANSLATE_NOOP("directory", "No relationship leads from {start} to {goal}.")
NOT_NOW = QT_TRANSLATE_NOOP("directory", "Not now: {who} ({reason})")
NOBODY_NAMED = QT_TRANSLATE_NOOP(
    "directory", "Nobody is named for {theme} in {country}. Name somebody with: add focal-point."
)
# a state's sign: read without colour
SIGNS = {
    "filled": "✓",
    "acting": "◔",
    "vacant": "○",
    "stale": "⚠",
    "expiring": "⌛",
    "missing": "⊘",
    "not expected": "·",
}


def coverage(
    session: Session,
    programme: str | None,
    by: str,
    as_of: str | None,
    audience: str | None,
    stale_after: int,
    expiring_within: int,
    pdf: Path | None = None,
    xlsx: Path | None = None,
    paper: str = "a4",
    language: str | None = None,
) -> Answer:
    """Of whom a focal point is expected, in which country, and who is there; printed, or written to files."""
    target = Target(pdf, xlsx, paper, language)
    level = target.audience(audience)
    seen = look(session, View(programme, by, as_of, level, Limits(stale_after, expiring_within)))
    data = describe_coverage(seen.grid)
    if not target.is_wanted:
        return Answer(data, tuple(print_coverage(seen.grid)))
    from directory.focal_points.saving import save_grid

    made = release_grid(session, seen.office, seen.whole, seen.grid, level, seen.programme)
    saved = save_grid(made, target)
    return Answer({**data, **saved.data}, saved.lines)


def describe_coverage(grid: Coverage) -> dict[str, Any]:
    """The grid as JSON."""
    return {
        "as_of": grid.day.isoformat(),
        "rows": [row.name for row in grid.rows],
        "columns": list(grid.columns),
        "groups": [
            {"kind": kind, "rows": [row.name for row in grid.rows if row.kind == kind]}
            for kind in dict.fromkeys(row.kind for row in grid.rows)
        ],
        "cells": [_describe_cell(cell) for cell in grid.cells],
        "totals": grid.totals,
    }


def _describe_cell(cell: Cell) -> dict[str, Any]:
    return {
        "row": cell.row,
        "kind": cell.kind,
        "organization": None
        if cell.organization_id is None
        else {"id": cell.organization_id, "name": cell.organization},
        "country": cell.country or None,
        "programme": cell.programme,
        "programme_id": cell.programme_id,
        "state": cell.state,
        "expected": cell.is_expected,
        "primary": cell.holder,
        "primary_id": cell.holder_id,
        "stand_in": cell.stand_in,
        "alternate": cell.alternate,
        "alternate_id": cell.alternate_id,
        "since": cell.since,
        "until": cell.until,
        "verified": cell.verified.isoformat() if cell.verified else None,
        "focal_point": f"focal-{cell.duty.id}" if cell.duty else None,
    }


def print_coverage(grid: Coverage) -> list[Text | str]:
    """The grid as lines: each row with its cells below."""
    if not grid.rows:
        return [Text(NOTHING_EXPECTED)]
    lines: list[Text | str] = []
    for row in grid.rows:
        lines.append(f"{row.name}  ({row.kind})")
        for cell in grid.cells:
            if (cell.row, cell.kind) == (row.name, row.kind) and (cell.programme_id is not None):
                where = " · ".join(part for part in (cell.country, cell.programme) if part)
                who = " / ".join(name for name in (cell.holder, cell.alternate) if name)
                lines.append(f"    {SIGNS[cell.state]} {cell.state:<8}  {where}  {who}".rstrip())
    return [*lines, Text(TOTAL, grid.totals)]


def focal_points(
    session: Session,
    programme: str | None,
    country: str | None,
    organization: str | None,
    theme: str | None,
    state: str | None,
    as_of: str | None,
    audience: str | None,
    stale_after: int,
    expiring_within: int,
    pdf: Path | None = None,
    xlsx: Path | None = None,
    paper: str = "a4",
    language: str | None = None,
    query: str | None = None,
    only: Sequence[str] | None = None,
) -> Answer:
    """Who is named for what, what needs you first; printed, or written to files."""
    target = Target(pdf, xlsx, paper, language)
    level = target.audience(audience)
    seen = look(session, View(programme, "countries", as_of, level, Limits(stale_after, expiring_within)))
    wanted = Filter(
        read_country(country) if country else None,
        find_entry(session, organization, Organization).id if organization else None,
        theme,
        state,
        query,
        tuple(read_only(session, only or ())),
    )
    lines = seen.lines(wanted)
    data = {
        "as_of": seen.office.day.isoformat(),
        "total": len(lines),
        "focal_points": [describe_line(line) for line in lines],
    }
    if not target.is_wanted:
        return Answer(data, tuple(_print_line(line) for line in lines) or (Text(NOTHING_EXPECTED),))
    from directory.focal_points.saving import save_list

    made = release_list(session, seen.office, seen.all_lines(wanted), lines, level, seen.programme)
    saved = save_list(made, target)
    return Answer({**data, **saved.data}, saved.lines)


def describe_line(line: Line) -> dict[str, Any]:
    """A line of the list as JSON."""
    return {
        "id": f"focal-{line.focal_id}" if line.focal_id is not None else None,
        "rank": line.rank,
        "programme": line.programme,
        "theme": line.theme,
        "country": line.country,
        "organization": {"id": line.organization_id, "name": line.organization},
        "post": None if line.post_id is None else {"id": line.post_id, "name": line.post},
        "towards": line.towards,
        "language": line.language,
        "state": line.state,
        "holder": line.holder,
        "holder_id": line.holder_id,
        "capacity": line.capacity,
        "stand_in": line.stand_in,
        "before": line.before,
        "follows": line.follows,
        "alternate": line.alternate,
        "alternate_id": line.alternate_id,
        "since": line.since,
        "until": line.until,
        "verified": line.verified.isoformat() if line.verified else None,
        "next_step": line.next_step or None,
    }


def _print_line(line: Line) -> str:
    what = " · ".join(part for part in (line.programme, line.theme, line.language) if part)
    where = ", ".join(part for part in (line.organization, line.country) if part)
    who = " / ".join(name for name in (line.holder, line.alternate) if name) or "–"
    return f"{SIGNS[line.state]} {line.state:<8}  {who}  {where}  {what}  {line.next_step}".rstrip()


def funders(session: Session, programme: str, as_of: str | None, audience: str) -> Answer:
    """Who funds a programme, by itself or through one above it."""
    found = find_programme(session, programme)
    level = Audience[audience.upper()]
    rows = ties.read_funders(session.connection(), found.id, day_of(as_of), level)
    data = {
        "programme": {"id": found.id, "name": found.name},
        "funders": [
            {
                "id": row.id,
                "name": row.name,
                "parent": row.parent,
                "country": row.country,
                "from": row.since,
                "until": row.until,
                "participation": f"participation-{row.participation_id}",
                "inherited_from": row.inherited_from and {"id": row.inherited_from.id, "name": row.inherited_from.name},
            }
            for row in rows
        ],
    }
    lines: list[Text | str] = []
    for row in rows:
        name = f"{row.name} ({row.parent})" if row.parent else row.name
        if row.inherited_from:
            lines.append(Text(INHERITED, {"name": name, "programme": row.inherited_from.name}))
        else:
            lines.append(name)
    return Answer(data, tuple(lines) or (Text(UNFUNDED, {"name": found.name}),))


def path(
    session: Session, start: str, goal: str, kinds: Sequence[str] | None, as_of: str | None, audience: str
) -> Answer:
    """Through whom one reaches another along relationships."""
    first, last = find_entry(session, start), find_entry(session, goal)
    level = Audience[audience.upper()]
    steps = ways.find_path(session.connection(), first.id, last.id, day_of(as_of), level, kinds)
    if steps is None:
        raise DirectoryError(NO_WAY, start=name_of(first), goal=name_of(last))
    data = {
        "steps": [
            {
                "from": {"id": step.subject_id, "name": step.subject},
                "kind": step.kind,
                "to": {"id": step.object_id, "name": step.object},
                "relationship": f"relationship-{step.relationship_id}",
            }
            for step in steps
        ]
    }
    return Answer(data, tuple(f"{step.subject} – {step.kind} → {step.object}" for step in steps))


def on_call(session: Session, at: str | None, country: str, theme: str, language: str | None, audience: str) -> Answer:
    """Who answers at a moment in a country: in the duty station's time, absences and hours respected."""
    moment = read_moment(at) if at else clock.now().astimezone()
    code = read_country(country)
    found = answering.read_on_call(session, moment, code, theme, language, Audience[audience.upper()])
    data = {
        "at": moment.isoformat(),
        "country": code,
        "theme": theme,
        "answers": [_describe_on_call(one) for one in found if one.reason is None],
        "unavailable": [_describe_on_call(one) for one in found if one.reason is not None],
    }
    lines: list[Text | str] = []
    for one in found:
        who = ", ".join(part for part in (one.name, one.post, one.organization) if part)
        ways = " · ".join(way.value for way in one.ways)
        if one.reason is None:
            lines.append(f"{who}  {ways}  ({one.local_time:%a %H:%M})")
        else:
            lines.append(Text(NOT_NOW, {"who": who, "reason": one.reason}))
    return Answer(data, tuple(lines) or (Text(NOBODY_NAMED, {"theme": theme, "country": code}),))


def read_moment(text: str) -> datetime:
    """A moment as typed: ISO 8601, or a time of today; without a zone it is the user's own time."""
    text = text.strip()
    day = clock.now().astimezone().date().isoformat()
    try:
        moment = datetime.fromisoformat(f"{day}T{text}" if re.match(r"\d{1,2}:\d{2}", text) else text)
    except ValueError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "at: {text} is no time; write 14:30 or 2026-06-30T14:30."), text=text
        ) from problem
    return moment.astimezone()


def _describe_on_call(one: answering.OnCall) -> dict[str, Any]:
    return {
        "focal_point": f"focal-{one.focal_id}",
        "rank": one.rank,
        "person": None if one.person_id is None else {"id": one.person_id, "name": one.name},
        "stands_in_for": one.stands_in_for,
        "post": one.post,
        "organization": one.organization,
        "language": one.language,
        "local_time": one.local_time.isoformat(),
        "phones": [way.value for way in one.ways if way.kind == "phone"],
        "emails": [way.value for way in one.ways if way.kind == "email"],
        "hours": next((way.hours for way in one.ways if way.hours), None),
        "reason": str(one.reason) if one.reason else None,
    }
