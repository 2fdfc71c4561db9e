"""The section of focal points: the list of what needs somebody, or the coverage grid, under one head."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSettings, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QVBoxLayout, QWidget

from directory.focal_points.line import Line
from directory.focal_points.narrowing import KEYS
from ui.actions import Act, Actions
from ui.focal.board import Subject
from ui.focal.coverage import CoverageView
from ui.focal.filters import FilterMenu
from ui.focal.head import FocalHead
from ui.focal.source import FocalSource
from ui.focal.states import step_words, steps_of
from ui.focal.table import FocalView
from ui.list_panel import ListPanel
from ui.office import Office
from ui.table.model import EntriesModel
from ui.table.sources import Asked, RowSource
from ui.table.view import EntriesView
from ui.texts import plain
from ui.widgets.buttons import button, escaped

ALONE = ("missing", "vacant")  # states in which there is one thing to do, so that no menu asks which


class FocalPanel(ListPanel):
    """`stepped(step, subject)` when a next step is asked for: appoint, name, hand over, ask, verify."""

    stepped = Signal(str, object)
    new_wanted = Signal()
    has_page_beside = False

    def __init__(self, office: Office, actions: Actions, parent: QWidget | None = None) -> None:
        self.is_coverage = False
        self.coverage = CoverageView()
        super().__init__(office, "focal points", actions, parent)
        self._stack.addWidget(self.coverage)
        self.head.view_chosen.connect(lambda key: self.show_coverage(key == "coverage"))
        self.head.new_wanted.connect(self.new_wanted)
        self.print_button = self.head.add_button("printer", self.tr("Print or save…"))
        self.print_button.clicked.connect(actions[Act.PRINT_FOCAL_POINTS].trigger)
        self.coverage.shown.connect(self._tell_totals)
        self.coverage.chosen.connect(self._offer)
        self.focal_view.stepped.connect(self._step)
        self.head.state_chosen.connect(self.show_state)
        still_right = button(self.tr("Still right"), "", "check")
        still_right.clicked.connect(actions[Act.VERIFY].trigger)
        self.foot.add_button(Act.VERIFY, still_right)
        self.group_by("programme")
        self.show_coverage(False)

    @property
    def focal_source(self) -> FocalSource:
        """The source of the rows."""
        assert isinstance(self.source, FocalSource)
        return self.source

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as it must be while it is seen; a hidden one asks the window for no room."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        super().hideEvent(event)

    def show_coverage(self, shown: bool) -> None:
        """Show the grid, or the list."""
        self.is_coverage = shown
        self.head.views.choose("coverage" if shown else "list")
        self.search_row.setVisible(not shown)
        if shown:
            self.coverage.show_board(self.focal_source.board)
            self.coverage.grid.setFocus()
        self._tell(self.search.text())

    def show_state(self, state: str) -> None:
        """List the focal points in a state, of the programme whose grid is shown; a second time all of them again."""
        programme_id = self.coverage.programme.currentData() if self.is_coverage else None
        is_from_grid = self.is_coverage
        self.show_coverage(False)
        if is_from_grid:
            of_grid = () if programme_id is None else (f"programme={programme_id}",)
            self._set_query("", (*of_grid, f"state={state}"))
            return
        others = tuple(each for each in self.filters if not each.startswith("state="))
        is_on = self.filters == (*others, f"state={state}")
        self._set_query(self.search.text(), others if is_on else (*others, f"state={state}"))

    def open_filters(self) -> None:
        """Choose a filter below its button."""
        if self.is_coverage:
            return
        anchor = self.head_row.filter_button
        FilterMenu(self.focal_source.board, self.filters, self.turn_filter, self).popup(
            anchor.mapToGlobal(anchor.rect().bottomLeft())
        )

    def turn_filter(self, text: str) -> None:
        """Filter by something, or no longer."""
        is_on = text in self.filters
        self._set_query(
            self.search.text(),
            tuple(each for each in self.filters if each != text) if is_on else (*self.filters, text),
        )

    def clear_filters(self) -> None:
        """Filter by nothing; the words that were typed stay."""
        self._set_query(self.search.text(), ())

    @property
    def query(self) -> str:
        """All that is asked for, in words."""
        return " · ".join(filter(None, (self.search.text().strip(), *self.source.say_filters(self.filters))))

    def search_for(self, text: str) -> None:
        """Search for words, and filter by nothing."""
        self._set_query(text, ())

    def ticked_duties(self) -> list[str]:
        """The focal points that are ticked, as verbs take them; expected ones that nobody is named for are not."""
        rows = (self.focal_source.row(row_id) for row_id in self.ticks.ids)
        return [f"focal-{row.line.focal_id}" for row in rows if row is not None and row.line.holder is not None]

    def chosen_lines(self) -> list[Line]:
        """What a copy is about: the ticked lines as the list has them, else the focused one; in the grid its cell's."""
        if self.is_coverage:
            subject = self.focused_subject()
            return self.focal_source.lines_of(subject) if subject is not None else []
        places = {row_id: place for place, row_id in enumerate(self.listing.ids)}
        ticked = sorted(self.ticks.ids, key=lambda row_id: places.get(row_id, len(places)))
        return [row.line for row in self.focal_source.read(ticked or [self.view.focused_id or 0])]

    def list_again(self) -> None:
        """Both views follow the directory."""
        can_write = self.office.can_edit
        self.focal_view.offers_steps = self.coverage.grid.painter_of_cells.offers_steps = can_write
        self.head.new_button.setEnabled(can_write)
        super().list_again()
        if self.is_coverage:
            self.coverage.show_board(self.focal_source.board)
        self._tell_totals()

    def counted(self, total: int) -> str:
        """How many, with the noun."""
        return self.tr("%n focal points", "", total)

    def focused_subject(self) -> Subject | None:
        """What a command is about: the focused cell, or the focused row."""
        if self.is_coverage:
            grid = self.coverage.grid
            cells = grid.cells.cells_at(grid.currentIndex()) if grid.currentIndex().isValid() else ()
            part = min(grid.painter_of_cells.focused_part, len(cells) - 1)
            return self.focal_source.board.subject_of_cell(cells[part]) if cells else None
        row = self.focal_source.row(self.view.focused_id or 0)
        return self.focal_source.board.subject_of_line(row.line) if row else None

    def remember(self, settings: QSettings) -> None:
        """Keep which view was shown, too."""
        super().remember(settings)
        settings.setValue("list/focal points/coverage", self.is_coverage)
        settings.setValue("list/focal points/filters", list(self.filters))

    def recall(self, settings: QSettings) -> None:
        """Look as it looked when it was last left."""
        kept = settings.value("list/focal points/filters", [], type=list)
        self.filters = tuple(text for text in map(str, kept) if text.partition("=")[0] in KEYS)
        super().recall(settings)
        if settings.value("list/focal points/coverage", False, type=bool):
            self.show_coverage(True)

    def _make_table(self) -> tuple[RowSource, EntriesModel, EntriesView]:
        source = FocalSource(self.office)
        model = EntriesModel(source, self.ticks)
        self.focal_view = FocalView(model)
        return source, model, self.focal_view

    def _make_head(self) -> QFrame:
        """The section's own head above the search."""
        made = QFrame()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = FocalHead()
        column.addWidget(self.head)
        self.search_row = super()._make_head()
        self.head_row.filter_button.show()
        column.addWidget(self.search_row)
        return made

    def _tell(self, text: str) -> None:
        super()._tell(text)
        if self.is_coverage:
            self.summary.hide()
            self._stack.setCurrentWidget(self.coverage)
        self.foot.setVisible(not self.is_coverage)
        self.filter_bar.setVisible(bool(self.filters) and not self.is_coverage)
        self._tell_totals()

    def _typed_filters(self) -> tuple[str, ...]:
        """What is typed here are words."""
        return ()

    def _count_hidden(self) -> None:
        """How many more there are without the filters."""
        if self.filters:
            whole = self.focal_source.find(Asked(self.search.text()))
            self.summary.tell_hidden(whole.total - self.listing.total)

    def _tell_totals(self) -> None:
        """Of the cells that the grid expects; of the rows of the list, so that a click lists as many as it says."""
        grid = self.coverage.grid.cells.grid if self.is_coverage else None
        if grid is not None:
            expected = [cell.state for cell in grid.cells if cell.is_expected]
            self.head.show_totals(expected, self.tr("%n expected:", "", len(expected)))
        else:
            states = self.focal_source.states_of(self.search.text(), self.filters)
            self.head.show_totals(states, self.tr("%n focal points:", "", len(states)))

    def _step(self, step: str, row_id: int) -> None:
        row = self.focal_source.row(row_id)
        if row is not None:
            self.stepped.emit(step, self.focal_source.board.subject_of_line(row.line))

    def _offer(self, subject: Subject, state: str, where: QPoint) -> None:
        """What can be done with a cell: at once where that is one thing, else a menu."""
        steps = steps_of(state, subject.has_alternate) if self.office.can_edit else ()
        if steps and state in ALONE:
            self.stepped.emit(steps[0], subject)
            return
        self.menu_of(subject, steps).popup(where)

    def menu_of(self, subject: Subject, steps: tuple[str, ...]) -> QMenu:
        """The steps, and the pages of those concerned."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for step in steps:
            menu.addAction(step_words(step), lambda step=step: self.stepped.emit(step, subject))
        if steps:
            menu.addSeparator()
        pages = []
        if subject.duty and subject.duty.holder:
            pages.append((subject.duty.holder.name, subject.duty.holder.person_id))
        if subject.duty and subject.duty.post_id is not None:
            pages.append((subject.duty.post or "", subject.duty.post_id))
        if subject.organization_id is not None:
            pages.append((subject.organization, subject.organization_id))
        for name, entry_id in pages:
            text = escaped(self.tr("Open {name}").format(name=plain(name)))
            menu.addAction(text, lambda entry_id=entry_id: self.opened.emit(entry_id))
        return menu
