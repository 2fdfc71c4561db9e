"""What the section of focal points shows: read once for a day, and again when the directory has changed.

board = office.read(read_board, day)        board.grid(programme_id, "countries")        board.lines()
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from directory.focal_points.coverage import Cell, Coverage, Expected, make_coverage, read_expected
from directory.focal_points.duties import Duty, Office, read_office
from directory.focal_points.line import Line
from directory.focal_points.listing import make_list
from directory.focal_points.places import Plan

if TYPE_CHECKING:
    from directory.history.recording import DirectorySession


@dataclass(frozen=True, slots=True)
class Subject:
    """What a step is about: one cell of the grid or one line of the list; None where it is not known yet."""

    programme_id: int | None
    programme: str | None
    theme: str | None
    country: str | None
    organization_id: int | None
    organization: str
    duty: Duty | None
    alternate: str | None = None
    kind: str | None = None  # of an organization that is expected and not there yet
    classification: str | None = None

    @property
    def has_alternate(self) -> bool:
        """Whether there is somebody beside who answers."""
        return self.alternate is not None

    @property
    def reference(self) -> str:
        """The focal point, as verbs take it."""
        assert self.duty is not None
        return f"focal-{self.duty.id}"

    @property
    def holder_id(self) -> int | None:
        """Who answers."""
        return self.duty.holder.person_id if self.duty and self.duty.holder else None


@dataclass(frozen=True, slots=True)
class Board:
    """The focal points of a day: what stands, and what is expected."""

    office: Office
    expected: Sequence[Expected]

    def grid(self, programme_id: int | None = None, by: str = "countries") -> Coverage:
        """The coverage grid of a programme and its parts, or of all."""
        return make_coverage(self.office, self.expected, programme_id=programme_id, by=by)

    def lines(self) -> list[Line]:
        """The list of all, what needs somebody first."""
        return make_list(self.office, self.grid())

    def programmes(self) -> list[Plan]:
        """The programmes in the alphabet."""
        return sorted(self.office.programmes.values(), key=lambda plan: plan.name)

    def subject_of_cell(self, cell: Cell) -> Subject:
        """What a cell is about."""
        return Subject(
            cell.programme_id,
            cell.programme,
            cell.duty.theme if cell.duty else None,
            cell.country or None,
            cell.organization_id,
            cell.organization or cell.row,
            cell.duty,
            cell.alternate,
            *_wanted(cell),
        )

    def subject_of_line(self, line: Line) -> Subject:
        """What a line is about."""
        duty = next((duty for duty in self.office.duties if duty.id == line.focal_id), None)
        return Subject(
            line.programme_id,
            line.programme,
            line.theme,
            line.country,
            line.organization_id,
            line.organization,
            duty,
            line.alternate,
            *(_wanted(self._cell_of(line)) if line.organization_id is None else ()),
        )

    def _cell_of(self, line: Line) -> Cell:
        """The cell of a line of which there is no organization yet."""
        return next(
            cell
            for cell in self.grid().cells
            if cell.organization_id is None
            and (cell.row, cell.country or None, cell.programme_id)
            == (line.organization, line.country, line.programme_id)
        )


def _wanted(cell: Cell) -> tuple[str | None, str | None]:
    """The kind and classification of the organization that a cell expects where there is none."""
    if cell.organization_id is not None:
        return None, None
    return cell.kind, None if cell.row == cell.kind else cell.row


def read_board(session: DirectorySession, day: date) -> Board:
    """The focal points as they stood on a day."""
    connection = session.connection()
    return Board(read_office(connection, day), read_expected(connection, day))
