"""The coverage grid: of whom a programme expects a focal point, in which country, and who is there.

    make_coverage(read_office(connection, day), read_expected(connection, day))

A row is a classification ("Ministry of Labour" in five countries), or an organization where it has none; a
column a country or a programme. An expectation of a kind or classification is of every such organization that
stands in the country, but for those below another such one: a police force speaks for its divisions. Where
there is none at all, the cell is missing without an organization. Cells are tuples of what was read; nothing
here asks the database again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, select

from directory.dossier import current
from directory.focal_points.duties import HELD, STATES, Duty, Holder, Limits, Office, answers_in, is_primary
from directory.focal_points.places import Place, Plan, upwards
from directory.memory import without_collecting
from models import Audience, Expectation, OrganizationKind, table_of

KIND_ORDER = {str(kind): number for number, kind in enumerate(OrganizationKind)}


class Expected(NamedTuple):
    """One stored expectation: exactly one of kind, classification and organization is set."""

    programme_id: int
    kind: str | None
    classification: str | None
    organization_id: int | None
    country: str | None


class Cell(NamedTuple):
    """One place of the grid. `holder` and `alternate` are names, None where there is nobody or she is hidden."""

    row: str
    kind: str
    organization_id: int | None
    organization: str | None
    country: str
    programme_id: int | None
    programme: str | None
    state: str
    is_expected: bool
    holder: str | None
    holder_id: int | None
    alternate: str | None
    alternate_id: int | None
    since: str | None
    verified: date | None
    until: str | None
    duty: Duty | None
    stand_in: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the grid and the kind under which it is grouped."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The grid: rows by kind and name, the columns' keys (countries, or programme names), cells in that order."""

    day: date
    rows: tuple[Row, ...]
    columns: tuple[str, ...]
    by: str  # countries or programmes
    cells: tuple[Cell, ...]

    @property
    def totals(self) -> dict[str, int]:
        """How many cells are in each state, how many are expected, and in how many of these somebody answers."""
        counted = Counter(cell.state for cell in self.cells)
        expected = [cell for cell in self.cells if cell.is_expected]
        held = sum(cell.state in HELD for cell in expected)
        return {state: counted[state] for state in STATES} | {"expected": len(expected), "held": held}

    def column_of(self, cell: Cell) -> str | None:
        """The column in which a cell stands."""
        return cell.country if self.by == "countries" else cell.programme


def read_expected(connection: Connection, day: date) -> list[Expected]:
    """The expectations in force on a day."""
    table = table_of(Expectation)
    rows = connection.execute(
        select(
            table.c.programme_id,
            table.c.organization_kind,
            table.c.classification,
            table.c.organization_id,
            table.c.country,
        )
        .where(current(table, day))
        .order_by(table.c.id)
    )
    return [Expected(r[0], None if r[1] is None else str(r[1]), r[2], r[3], r[4]) for r in rows]


@without_collecting()
def make_coverage(
    office: Office,
    expected: Sequence[Expected],
    *,
    programme_id: int | None = None,
    by: str = "countries",
    audience: int = Audience.RESTRICTED,
    limits: Limits = Limits(),  # noqa: B008 - a tuple, which nobody changes
) -> Coverage:
    """The grid of one programme and those below it, or of all; what is stricter than the audience is left out."""
    programmes = _programmes(office.programmes, programme_id, audience)
    places = {id_: place for id_, place in office.places.items() if place.level <= audience}
    known = _by_place(office.duties, programmes, places, audience)
    wanted = dict.fromkeys(_spread(expected, programmes, places))
    maker = _CellMaker(places, programmes, office.day, audience, limits)
    cells = [maker.make(key, known.get(key, ()), True) for key in wanted]
    cells += [maker.make(key, duties, False) for key, duties in known.items() if key not in wanted]
    names = dict.fromkeys((cell.row, cell.kind) for cell in cells)
    rows = sorted((Row(*name) for name in names), key=lambda r: (KIND_ORDER.get(r.kind, 99), r.name))
    if by == "countries":
        columns = sorted({cell.country for cell in cells} | {c for plan in programmes.values() for c in plan.countries})
    else:
        columns = list(dict.fromkeys(plan.name for plan in _tree_order(cells, programmes)))
    cells += _not_expected(cells, rows, columns, by)
    row_place = {(row.kind, row.name): number for number, row in enumerate(rows)}
    column_place = {column: number for number, column in enumerate(columns)}
    cells.sort(
        key=lambda c: (
            row_place[c.kind, c.row],
            column_place[(c.country if by == "countries" else c.programme) or ""],
            c.country,
            c.organization_id or 0,
            c.programme_id or 0,
        )
    )
    return Coverage(office.day, tuple(rows), tuple(columns), by, tuple(cells))


# what a cell is about: programme, country, organization, and where there is none the subject (a classification, or a
# kind) of which none stands in the country; a plain tuple, since twice as many are made as there are cells
_Key = tuple[int, str, int | None, str, bool]


def _programmes(programmes: Mapping[int, Plan], wanted: int | None, audience: int) -> dict[int, Plan]:
    parents = {id_: plan.parent_id for id_, plan in programmes.items()}
    return {
        id_: plan
        for id_, plan in programmes.items()
        if plan.level <= audience and (wanted is None or wanted in upwards(id_, parents))
    }


def _spread(
    expected: Sequence[Expected], programmes: Mapping[int, Plan], places: Mapping[int, Place]
) -> Iterator[_Key]:
    """The cells that are expected; what is said twice comes twice."""
    by_kind: dict[str, list[Place]] = defaultdict(list)
    by_class: dict[str, list[Place]] = defaultdict(list)
    for place in places.values():
        by_kind[place.kind].append(place)
        if place.classification:
            by_class[place.classification].append(place)

    @cache
    def speakers(subject: str, is_kind: bool, country: str) -> list[Place]:
        """Who speaks for a kind or classification in a country: all there but those below another such one."""
        candidates = by_kind[subject] if is_kind else by_class[subject]
        there = {place.id for place in candidates if country in place.countries}
        return [place for place in candidates if place.id in there and place.parent_id not in there]

    for item in expected:
        plan = programmes.get(item.programme_id)
        if plan is None:
            continue
        if item.organization_id is not None:
            named = places.get(item.organization_id)
            if named is not None:
                for country in (item.country,) if item.country else answers_in(named.countries, plan.countries):
                    yield plan.id, country, named.id, "", False
            continue
        subject, is_kind = item.kind or item.classification or "", item.kind is not None
        for country in (item.country,) if item.country else plan.countries:
            found = speakers(subject, is_kind, country)
            for place in found:
                yield plan.id, country, place.id, "", False
            if not found:
                yield plan.id, country, None, subject, is_kind


def _by_place(
    duties: Sequence[Duty], programmes: Mapping[int, Plan], places: Mapping[int, Place], audience: int
) -> dict[_Key, list[Duty]]:
    """The duties of programmes by the cells in which they stand."""
    found: dict[_Key, list[Duty]] = defaultdict(list)
    for duty in duties:
        if duty.programme_id is None or duty.programme_id not in programmes:
            continue
        if duty.organization_id in places and duty.level <= audience:
            for country in duty.countries or ("",):
                found[duty.programme_id, country, duty.organization_id, "", False].append(duty)
    return found


class _Labels:
    """What rows are called: the classification, else the organization; two of one name are told apart."""

    def __init__(self, places: Mapping[int, Place]) -> None:
        self.places = places
        kinds: dict[str, str] = {}
        names: dict[str, set[int]] = defaultdict(set)
        for place in places.values():
            if place.classification:
                kinds.setdefault(place.classification, place.kind)
            else:
                names[place.name].add(place.id)
        self.kinds = kinds
        self.twice = {name for name, ids in names.items() if len(ids) > 1 or name in kinds}
        self.of = cache(self._find)

    def _find(self, organization_id: int | None, subject: str, is_kind: bool) -> tuple[str, str]:
        """The name and kind of an organization's row, or of the subject of which there is none."""
        if organization_id is None:
            return subject, subject if is_kind else self.kinds.get(subject, "other")
        place = self.places[organization_id]
        if place.classification:
            return place.classification, self.kinds[place.classification]
        if place.name in self.twice:
            return f"{place.name} ({place.located_in or place.id})", place.kind
        return place.name, place.kind


class _CellMaker:
    """Makes the cells of one grid: thousands of them, so what they share is looked up once."""

    def __init__(
        self,
        places: Mapping[int, Place],
        programmes: Mapping[int, Plan],
        day: date,
        audience: int,
        limits: Limits,
    ) -> None:
        self.places = places
        self.programmes = programmes
        self.audience = audience
        self.soon, self.long_ago = day + timedelta(limits.expiring), day - timedelta(limits.stale)
        self.label = _Labels(places)

    def make(self, key: _Key, duties: Sequence[Duty], is_expected: bool) -> Cell:
        """One cell: the first primary that is held, general ones before those of a theme; the alternate beneath."""
        programme_id, country, organization_id, subject, is_kind = key
        row, kind = self.label.of(organization_id, subject, is_kind)
        place = self.places[organization_id] if organization_id is not None else None
        duty = self._first(duties)
        alternate = self._alternate(duties, duty)
        holder = duty.holder if duty is not None else None
        if holder is not None and holder.level > self.audience:
            holder = None
        state = "missing" if is_expected else "not expected"
        if duty is not None:
            state = duty.state_between(self.soon, self.long_ago)
        return Cell(
            row,
            kind,
            organization_id,
            place.name if place is not None else None,
            country,
            programme_id,
            self.programmes[programme_id].name,
            state,
            is_expected,
            holder.name if holder is not None else None,
            holder.person_id if holder is not None else None,
            alternate.name if alternate is not None else None,
            alternate.person_id if alternate is not None else None,
            duty.held_since if duty is not None else None,
            duty.verified if duty is not None else None,
            holder.until if holder is not None else None,
            duty,
            holder.stand_in_for(self.audience) if holder is not None else None,
        )

    def _first(self, duties: Sequence[Duty]) -> Duty | None:
        if len(duties) == 1:
            return duties[0] if is_primary(duties[0]) else None
        primaries = [duty for duty in duties if is_primary(duty)]
        return min(primaries, key=lambda d: (d.theme is not None, d.holder is None, d.id)) if primaries else None

    def _alternate(self, duties: Sequence[Duty], first: Duty | None) -> Holder | None:
        for duty in duties:
            if duty is not first and not is_primary(duty) and self._sees(duty.holder):
                return duty.holder
        return first.deputy if first is not None and self._sees(first.deputy) else None

    def _sees(self, holder: Holder | None) -> bool:
        return holder is not None and holder.level <= self.audience


def _tree_order(cells: Sequence[Cell], programmes: Mapping[int, Plan]) -> list[Plan]:
    """The programmes that have cells, each before those below it."""
    parents = {id_: plan.parent_id for id_, plan in programmes.items()}
    ids = {cell.programme_id for cell in cells if cell.programme_id is not None}
    return [programmes[id_] for id_ in sorted(ids, key=lambda id_: upwards(id_, parents)[::-1])]


def _not_expected(cells: Sequence[Cell], rows: Sequence[Row], columns: Sequence[str], by: str) -> list[Cell]:
    """The places in which nothing is expected and nobody named."""
    taken = {(cell.kind, cell.row, cell.country if by == "countries" else cell.programme) for cell in cells}
    nothing = (None,) * 4
    return [
        Cell(
            row.name,
            row.kind,
            None,
            None,
            column if by == "countries" else "",
            None,
            column if by == "programmes" else None,
            "not expected",
            False,
            *nothing,
            None,
            None,
            None,
            None,
            None,
        )
        for row in rows
        for column in columns
        if (row.kind, row.name, column) not in taken
    ]
