"""The gate of focal points: a coverage grid or a focal-point list as it may leave for an audience, logged.

    grid = release_grid(session, office, expected_grid, grid, programme)     frozen values, which the writers print

What the audience may not see is left out of the values and named among the excluded, by comparing what the office
sees with what the audience sees; which entries left is noted in the export log, as with every export.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from directory import clock
from directory.focal_points.coverage import Cell, Coverage
from directory.focal_points.duties import Office
from directory.focal_points.line import Line
from directory.gate import log_export, stricter
from directory.released import Exclusion, ReleasedFocal, ReleasedGrid, ReleasedList, ReleasedRow
from models import Audience


def release_grid(
    session: Session, office: Office, whole: Coverage, seen: Coverage, audience: Audience, programme: str | None
) -> ReleasedGrid:
    """The grid as an audience sees it; `whole` is the same grid as the office sees it."""
    made = weigh_grid(office, whole, seen, audience, programme)
    log_export(session, "coverage", audience, _ids(seen.cells))
    return made


def weigh_grid(
    office: Office, whole: Coverage, seen: Coverage, audience: Audience, programme: str | None
) -> ReleasedGrid:
    """The same without a log, to be looked at on the screen before anything leaves."""
    places: dict[tuple[str, str, str | None], list[ReleasedFocal]] = {}
    for cell in seen.cells:
        places.setdefault((cell.kind, cell.row, seen.column_of(cell)), []).append(_of_cell(cell))
    rows = tuple(
        ReleasedRow(row.name, row.kind, tuple(tuple(places.get((row.kind, row.name, key), ())) for key in seen.columns))
        for row in seen.rows
    )
    return ReleasedGrid(
        audience=audience.word,
        day=seen.day,
        made_at=clock.now(),
        programme=programme,
        excluded=_left_out(office, _named(whole.cells), _named(seen.cells), audience),
        by=seen.by,
        columns=seen.columns,
        rows=rows,
    )


def release_list(
    session: Session,
    office: Office,
    whole: Sequence[Line],
    seen: Sequence[Line],
    audience: Audience,
    programme: str | None,
) -> ReleasedList:
    """The list as an audience sees it; `whole` are the same lines as the office sees them."""
    made = weigh_list(office, whole, seen, audience, programme)
    log_export(session, "focal-points", audience, _ids(seen))
    return made


def weigh_list(
    office: Office, whole: Sequence[Line], seen: Sequence[Line], audience: Audience, programme: str | None
) -> ReleasedList:
    """The same without a log."""
    return ReleasedList(
        audience=audience.word,
        day=office.day,
        made_at=clock.now(),
        programme=programme,
        excluded=_left_out(office, _named(whole), _named(seen), audience),
        lines=tuple(_of_line(line) for line in seen),
    )


def _of_cell(cell: Cell) -> ReleasedFocal:
    holder = cell.duty.holder if cell.duty else None
    return ReleasedFocal(
        state=cell.state,
        programme=cell.programme if cell.programme_id is not None else None,
        theme=cell.duty.theme if cell.duty else None,
        country=cell.country or None,
        organization=cell.organization,
        post=cell.duty.post if cell.duty else None,
        is_expected=cell.is_expected,
        is_hidden=holder is not None and cell.holder is None,
        holder=cell.holder,
        capacity=str(holder.capacity) if holder else None,
        stand_in=cell.stand_in,
        alternate=cell.alternate,
        since=cell.since,
        until=cell.until,
        verified=cell.verified,
    )


def _of_line(line: Line) -> ReleasedFocal:
    return ReleasedFocal(
        state=line.state,
        programme=line.programme,
        theme=line.theme,
        country=line.country,
        organization=line.organization,
        post=line.post,
        language=line.language,
        towards=line.towards,
        is_alternate=line.rank != "primary",
        is_expected=line.focal_id is None,
        is_hidden=line.holder is None and line.state not in ("vacant", "missing"),
        holder=line.holder,
        capacity=line.capacity,
        stand_in=line.stand_in,
        before=line.before,
        alternate=line.alternate,
        since=line.since,
        until=line.until,
        verified=line.verified,
    )


def _ids(shown: Iterable[Cell | Line]) -> list[int]:
    """The entries that leave: people, organizations, posts and programmes."""
    found: dict[int, None] = {}
    for one in shown:
        post = one.post_id if isinstance(one, Line) else one.duty.post_id if one.duty else None
        for entry_id in (one.holder_id, one.alternate_id, one.organization_id, post, one.programme_id):
            if entry_id is not None:
                found[entry_id] = None
    return list(found)


def _named(shown: Iterable[Cell | Line]) -> dict[int, str]:
    """Who and what is named, by entry."""
    found: dict[int, str] = {}
    for one in shown:
        duty = one if isinstance(one, Line) else one.duty
        pairs = (
            (duty.post_id if duty else None, duty.post if duty else None),
            (one.organization_id, one.organization),
            (one.holder_id, one.holder),
            (one.alternate_id, one.alternate),
            (one.programme_id, one.programme),
        )
        found |= {entry_id: name for entry_id, name in pairs if entry_id is not None and name}
    return found


def _left_out(office: Office, whole: dict[int, str], seen: dict[int, str], audience: Audience) -> tuple[Exclusion, ...]:
    """What the office sees and the audience does not, with the level that keeps it in."""
    strict = {id_: place.level for id_, place in office.places.items()}
    strict |= {id_: plan.level for id_, plan in office.programmes.items()}
    for duty in office.duties:
        if duty.post_id is not None:
            strict[duty.post_id] = duty.level
        for holder in (duty.holder, duty.deputy):
            if holder is not None:
                strict[holder.person_id] = max(strict.get(holder.person_id, 0), holder.level, duty.level)
    return tuple(
        Exclusion(name, None, stricter(strict[id_], audience), id_)
        for id_, name in whole.items()
        if id_ not in seen and strict[id_] > audience  # what stands only beside such a one goes unnamed
    )
