"""The focal-point list: one line for whom one asks, what needs you first, each with its next step.

A line is a primary focal point with its alternate, an alternate without a primary, or an expected one that
nobody has named yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from directory.countries import country_name
from directory.focal_points.coverage import Cell, Coverage
from directory.focal_points.duties import Duty, Holder, Limits, Office, is_primary
from directory.focal_points.line import NEXT_STEPS, Line
from directory.focal_points.narrowing import narrow
from directory.search.folding import fold_words
from models import Audience

ORDER = {state: number for number, state in enumerate(NEXT_STEPS)}


class Filter(NamedTuple):
    """Which lines are wanted; None wants all."""

    country: str | None = None
    organization_id: int | None = None
    theme: str | None = None
    state: str | None = None
    text: str | None = None  # every word of it begins a word of the line
    only: tuple[str, ...] = ()  # filters of narrowing.py


def make_list(
    office: Office,
    coverage: Coverage,
    wanted: Filter = Filter(),  # noqa: B008 - a tuple, which nobody changes
    *,
    programme_id: int | None = None,
    audience: int = Audience.RESTRICTED,
    limits: Limits = Limits(),  # noqa: B008
) -> list[Line]:
    """The lines of an office; `coverage` is of the same office and programme, and brings what is missing."""
    lines = [
        *_named(office, coverage, programme_id, audience, limits),
        *(_missing(cell) for cell in coverage.cells if cell.state == "missing"),
    ]
    theme = wanted.theme.casefold() if wanted.theme else None
    words = fold_words(wanted.text or "")[1]
    lines = [
        line
        for line in lines
        if (wanted.country is None or line.country == wanted.country)
        and (wanted.organization_id is None or line.organization_id == wanted.organization_id)
        and (theme is None or (line.theme or "").casefold() == theme)
        and (wanted.state is None or line.state == wanted.state)
        and (not words or says(line, words))
    ]
    lines = narrow(office, lines, wanted.only)
    lines.sort(key=lambda line: (ORDER[line.state], line.country or "", line.organization, line.focal_id or 0))
    return lines


def says(line: Line, words: Sequence[str], language: str = "en") -> bool:
    """Whether each of the folded words begins a word of the line: names, post, programme, theme, state, country."""
    texts = [
        line.programme,
        line.theme,
        line.organization,
        line.post,
        line.towards,
        line.holder,
        line.alternate,
        line.stand_in,
        line.before,
        line.state,
        line.country,
        country_name(line.country, language) if line.country else None,
    ]
    have = fold_words(" ".join(text for text in texts if text))[1]
    return all(any(word.startswith(want) for word in have) for want in words)


def _named(
    office: Office, coverage: Coverage, programme_id: int | None, audience: int, limits: Limits
) -> Iterator[Line]:
    """A line for each primary with its alternate, then for the alternates that have none."""
    shown = {cell.programme_id for cell in coverage.cells}
    duties = [
        duty
        for duty in office.duties
        if duty.level <= audience
        and (duty.programme_id in shown if duty.programme_id is not None else programme_id is None)
    ]
    alternates: dict[tuple[object, ...], list[Duty]] = {}
    for duty in duties:
        if not is_primary(duty):
            alternates.setdefault(_subject(duty), []).append(duty)
    used: set[int] = set()
    for duty in duties:
        if is_primary(duty):
            seconds = [d for d in alternates.get(_subject(duty), ()) if set(d.countries) & set(duty.countries)]
            used.update(second.id for second in seconds)
            yield _line(office, duty, [second.holder for second in seconds] + [duty.deputy], audience, limits)
    for duty in duties:
        if not is_primary(duty) and duty.id not in used:
            yield _line(office, duty, [], audience, limits)


def _subject(duty: Duty) -> tuple[object, ...]:
    """What a primary and its alternate have in common."""
    return (duty.programme_id, duty.theme, duty.organization_id, duty.towards_id, duty.language)


def _line(office: Office, duty: Duty, seconds: list[Holder | None], audience: int, limits: Limits) -> Line:
    def visible(person: Holder | None) -> Holder | None:
        return person if person is not None and person.level <= audience else None

    place = office.places[duty.organization_id]
    towards = office.places.get(duty.towards_id) if duty.towards_id is not None else None
    holder, before, follows = visible(duty.holder), visible(duty.before), visible(duty.follows)
    alternate = next((second for second in seconds if visible(second)), None)
    return Line(
        focal_id=duty.id,
        rank=duty.rank,
        programme_id=duty.programme_id,
        programme=office.programmes[duty.programme_id].name if duty.programme_id is not None else None,
        theme=duty.theme,
        country=duty.countries[0] if len(duty.countries) == 1 else place.located_in,
        organization_id=place.id,
        organization=place.name,
        kind=place.kind,
        post_id=duty.post_id,
        post=duty.post,
        towards=towards.name if towards and towards.level <= audience else None,
        language=duty.language,
        state=duty.state(office.day, limits),
        holder=holder.name if holder else None,
        holder_id=holder.person_id if holder else None,
        capacity=str(holder.capacity) if holder else None,
        stand_in=holder.stand_in_for(audience) if holder else None,
        before=before.name if before else None,
        follows=follows.name if follows else None,
        alternate=alternate.name if alternate else None,
        alternate_id=alternate.person_id if alternate else None,
        since=duty.held_since,
        until=holder.until if holder else None,
        verified=duty.verified,
    )


def _missing(cell: Cell) -> Line:
    """Nobody is named where somebody is expected; an alternate may be."""
    return Line(
        focal_id=None,
        rank="primary",
        programme_id=cell.programme_id,
        programme=cell.programme,
        theme=None,
        country=cell.country or None,
        organization_id=cell.organization_id,
        organization=cell.organization or cell.row,
        kind=cell.kind,
        post_id=None,
        post=None,
        towards=None,
        language=None,
        state="missing",
        holder=None,
        holder_id=None,
        capacity=None,
        stand_in=None,
        before=None,
        follows=None,
        alternate=cell.alternate,
        alternate_id=cell.alternate_id,
        since=None,
        until=None,
        verified=None,
    )
