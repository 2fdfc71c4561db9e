"""The coverage grid or the focal-point list on paper or in Excel: for whom, what stays in, and the pages beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, Qt, QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QSplitter, QVBoxLayout, QWidget

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from directory.focal_points.layout import make_grid_pdf, make_list_pdf
from directory.focal_points.listing import Filter
from directory.focal_points.views import View, see_grid, see_list
from directory.focal_points.words import say
from directory.released import ReleasedGrid, ReleasedList
from directory.settings import load_settings
from models import Audience
from ui.focal.board import Board
from ui.focal.filters import filter_text
from ui.office import Office
from ui.tasks.left_out import LeftOut
from ui.tasks.preview import PagePreview
from ui.tasks.printing import print_pdf
from ui.tasks.settings import OWN_NAMES
from ui.tasks.task import Task
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented

PAUSE_MILLISECONDS, OPTIONS_WIDTH = 60, 300


class FocalSheetTask(Task):
    """Prints or saves what the section of focal points shows; `query` and `only`: the words and filters of its list."""

    def __init__(
        self,
        office: Office,
        board: Board,
        back_text: str,
        *,
        is_coverage: bool,
        programme_id: int | None = None,
        by: str = "countries",
        query: str = "",
        only: Sequence[str] = (),
    ) -> None:
        super().__init__(self.tr("Print or save focal points"), back_text)
        self.office = office
        self.board = board
        self.query, self.only = query, tuple(only)
        self.made: ReleasedGrid | ReleasedList | None = None
        self.preview = PagePreview()
        self._prints = QTemporaryDir()  # what is printed is a file first: the same that would be saved
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._lay_out)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_options(is_coverage, programme_id, by))
        self.preview.setMinimumWidth(theme().px(320))
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(1, 1)
        self.content.addWidget(splitter)
        self.excel_button = self.add_button(button(self.tr("Save Excel…"), "", "grid"))
        self.excel_button.clicked.connect(lambda: self.save("xlsx"))
        self.print_button = self.add_button(button(self.tr("Print…"), "", "printer"))
        self.print_button.clicked.connect(self.print)
        self.save_button = self.add_button(button(self.tr("Save PDF…"), "primary", "save"))
        self.save_button.clicked.connect(lambda: self.save("pdf"))
        office.changed.connect(self.weigh)
        self.weigh()

    @property
    def is_coverage(self) -> bool:
        """Whether it is the grid, and not the list."""
        return self.what.current() == "coverage"

    def weigh(self) -> None:
        """Look at what would leave, and have the pages laid out."""
        level = Audience[self.audience.audience().upper()]
        as_of = self.office.day.isoformat()
        view = View(self._programme(), self.columns.current(), as_of, level)
        if self.is_coverage:
            self.made = self.office.read(see_grid, view)
        else:
            self.made = self.office.read(see_list, view, Filter(text=self.query or None, only=self.only))
        self._columns_field.setVisible(self.is_coverage)
        self.left_out.show_excluded(self.made.excluded)
        held = len(self.made.excluded)
        self.foot_text.setText(
            self.tr("%n held back, each with its reason", "", held) if held else self.tr("Nothing is held back")
        )
        self._soon.start()

    def save(self, kind: str) -> None:
        """Ask for the file, and write it."""
        folder = Path(str(QSettings().value("files/exported", QDir.homePath())))
        suggested = free_name(folder, self.file_name(kind))
        name, _chosen = QFileDialog.getSaveFileName(self, self.title_label.text(), str(suggested), f"*.{kind}")
        if name:
            self.save_to(Path(name), kind)

    def file_name(self, kind: str) -> str:
        """What the file is called when nothing else is said: what it is, of which programme, as of which day."""
        plan = self.board.office.programmes.get(self.programme.currentData() or 0)
        parts = ["coverage" if self.is_coverage else "focal-points"]
        if plan is not None:
            parts.append(
                "-".join("".join(c if c.isalnum() else " " for c in plan.acronym or plan.name).split()).lower()
            )
        return f"{'-'.join(parts)[:60]}-{self.office.day.isoformat()}.{kind}"

    def save_to(self, file: Path, kind: str) -> None:
        """Write the file; it is noted in the log."""
        target = file if file.suffix else file.with_suffix(f".{kind}")
        QSettings().setValue("files/exported", str(target.parent))

        def saved(_answer: Answer) -> None:
            steps = (
                (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))),
                (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))),
            )
            self.noticed.emit(self.tr("Saved {file}.").format(file=plain(target.name)), steps)

        self._write({kind: target}, saved)

    def print(self) -> None:
        """Print the pages; it is noted in the log."""
        file = Path(self._prints.filePath(self.file_name("pdf")))

        def written(_answer: Answer) -> None:
            told = print_pdf(self, file.read_bytes(), self._title())
            if told:
                self.noticed.emit(told, ())

        self._write({"pdf": file}, written)

    def _write(self, files: dict[str, Path], then: object) -> None:
        options = {
            "programme": self._programme(),
            "audience": self.audience.audience(),
            "as_of": self.office.day.isoformat(),
            "paper": self.paper.currentData(),
            "language": self.language.currentData(),
            **files,
        }
        if self.is_coverage:
            self.office.change("coverage", by=self.columns.current(), then=then, otherwise=self._refused, **options)
        else:
            query = self.query or None
            self.office.change(
                "focal-points", query=query, only=self.only, then=then, otherwise=self._refused, **options
            )

    def _programme(self) -> str | None:
        chosen = self.programme.currentData()
        return None if chosen is None else str(chosen)

    def _title(self) -> str:
        return say("coverage" if self.is_coverage else "list", self.language.currentData())

    def _lay_out(self) -> None:
        self.preview.lay_out(
            make_grid_pdf if self.is_coverage else make_list_pdf,
            self.made,
            self._title(),
            self.paper.currentData(),
            self.language.currentData(),
        )

    def _refused(self, problem: DirectoryError) -> None:
        self.foot_text.setText(sentence(problem.text))

    def _make_options(self, is_coverage: bool, programme_id: int | None, by: str) -> QWidget:
        px = theme().px
        page = QWidget()
        page.setProperty("ground", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(page)
        column.setContentsMargins(px(20), px(16), px(16), px(12))
        column.setSpacing(px(10))
        self._make_choices(is_coverage, programme_id, by)
        for made in (
            self.what,
            Field(self.tr("Programme"), self.programme),
            self._columns_field,
            Field(self.tr("Seen by"), self.audience),
            Field(self.tr("Language"), self.language),
            Field(self.tr("Paper"), self.paper),
        ):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        for choice in (self.what, self.columns):
            choice.chosen.connect(lambda _key: self.weigh())
        for combo in (self.programme, self.audience, self.language, self.paper):
            combo.activated.connect(lambda _index: self.weigh())
        if self.query:
            column.addWidget(
                Label(self.tr("Only with “{words}”").format(words=plain(self.query)), "second", wraps=True)
            )
        for text in self.only:
            column.addWidget(Label(filter_text(self.board, text), "second", wraps=True))
        column.addWidget(self.preview.warning_label)
        self.left_out = LeftOut()
        self.left_out.opened.connect(self.opened)
        column.addWidget(self.left_out, 1)
        scroll = Scroll(page)
        scroll.setMinimumWidth(px(OPTIONS_WIDTH))
        scroll.setMaximumWidth(px(OPTIONS_WIDTH + 80))
        return scroll

    def _make_choices(self, is_coverage: bool, programme_id: int | None, by: str) -> None:
        """The controls that say what is printed, for whom and on what."""
        self.what = Segmented(
            [("list", self.tr("List"), "list"), ("coverage", self.tr("Coverage"), "grid")], self.tr("List or coverage")
        )
        self.what.choose("coverage" if is_coverage else "list")
        self.programme = QComboBox()
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programme.addItem(theme().icon("tree"), self.tr("All programmes"), None)
        for plan in self.board.programmes():
            self.programme.addItem(theme().icon("tree"), plain(plan.name), plan.id)
        self.programme.setCurrentIndex(max(0, self.programme.findData(programme_id)))
        self.columns = Segmented(
            [("countries", self.tr("Countries"), ""), ("programmes", self.tr("Programmes"), "")], self.tr("Columns")
        )
        self.columns.choose(by)
        self._columns_field = Field(self.tr("Columns"), self.columns)
        self.language = QComboBox()
        for code, name in OWN_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(load_settings().language)))
        self.paper = QComboBox()
        self.paper.addItem("A4", "a4")
        self.paper.addItem(self.tr("Letter"), "letter")
        self.audience = AudiencePicker("internal")
