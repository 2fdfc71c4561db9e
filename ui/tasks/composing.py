"""The composer of contact sheets: who, in which order, for whom; the page beside it is what will be printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, QSettings, Qt, QTime, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from directory.exporting.verbs import release_block
from directory.gate import weigh
from directory.released import Release
from directory.search.listing import list_ids, read_rows
from directory.settings import load_settings
from directory.sheets.drafts import Draft, find_printed, find_remarks, keep_draft, read_draft, read_letterhead
from directory.sheets.layout import make_sheet_pdf
from models import Audience
from ui.office import Office
from ui.tasks.contact_row import ContactRow
from ui.tasks.press_block import copy_block
from ui.tasks.preview import PagePreview
from ui.tasks.printing import print_pdf
from ui.tasks.settings import OWN_NAMES
from ui.tasks.task import Task
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll
from ui.words import country, language

PAUSE_MILLISECONDS, SUGGESTED = 120, 8


class ComposeTask(Task):
    """Composes a sheet; it is kept as a draft when it is left, saved, printed or copied."""

    def __init__(self, office: Office, ids: Sequence[int], back_text: str, sheet_id: int | None = None) -> None:
        super().__init__(self.tr("Contact sheet"), back_text, self.tr("draft"))
        self.office = office
        language = load_settings().language
        kept = office.read(read_draft, sheet_id) if sheet_id is not None else None
        self.draft = kept or Draft(None, "", language, "a4", ())
        self.members: list[int] = list(kept.members) if kept else list(dict.fromkeys(ids))
        self.printed: list[int] = []
        self.release: Release | None = None
        self.rows: list[ContactRow] = []
        self._stored = self._now() if kept else None
        self.preview = PagePreview()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_left())
        self.preview.setMinimumWidth(theme().px(320))
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 3)
        self.content.addWidget(splitter)
        self._make_buttons()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._lay_out)
        office.changed.connect(self.compose)
        self.compose()

    # -- what the sheet is ---------------------------------------------------------------------------------------------

    def compose(self) -> None:
        """Look at what would leave, show it in the list, and have the page laid out."""
        audience = Audience[self.audience.audience().upper()]
        stand_for = self.office.read(find_printed, self.members, audience)  # a post is printed as who holds it
        self.printed = list(dict.fromkeys(stand_for.values()))
        self.release = self.office.read(weigh, self.printed, audience, language=language())
        remarks = self.office.read(find_remarks, self.printed, audience, language())
        entries = {entry.id: entry for entry in self.release.entries}
        held = {e.entry_id: e for e in self.release.excluded if e.detail is None}
        self._match_rows()
        for row in self.rows:
            number = stand_for[row.entry_id]
            entry = entries.get(number)
            if entry is not None:
                row.show_contact(entry, self.language.currentData(), remarks.get(number, ()))
            elif number in held:
                exclusion = held[number]
                row.show_held_back(exclusion.name, sentence(exclusion.reason))
        self.contacts.set_count(len(self.members))
        self._empty.setVisible(not self.members)
        self._tell()
        self._soon.start()

    def keep(self) -> None:
        """Keep the draft, if it has a headline or people and is not as it was kept."""
        now = self._now()
        if now == self._stored or not (self.headline.text().strip() or self.members):
            return
        self._stored = now

        def kept(answer: tuple[int, int | None]) -> None:
            if not isValid(self):  # kept on leaving
                return
            self.draft = Draft(answer[0], now.name, now.language, now.paper, now.members)
            time = QLocale().toString(QTime.currentTime(), "HH:mm")
            self.foot_text.setText(self.tr("Kept as a draft, {time}").format(time=time))

        self.office.change_with(keep_draft, now, then=kept, otherwise=self._refused)

    def leave(self) -> None:
        if not self.office.is_read_only:
            self.keep()
        super().leave()

    def move(self, row: ContactRow, by: int) -> None:
        """Move a contact by so many places."""
        place = self.members.index(row.entry_id)
        target = max(0, min(len(self.members) - 1, place + by))
        if target != place:
            self.members.insert(target, self.members.pop(place))
            self.compose()
            self.rows[target].setFocus()

    def add(self, entry_id: int) -> None:
        """Put somebody on the sheet."""
        if entry_id not in self.members:
            self.members.append(entry_id)
            self.compose()
        self.adder.clear()

    # -- what is done with it ------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the block as plain and rich text at once."""
        self.keep()
        copy_block(self.office, self.printed, self.noticed.emit, self.audience.audience(), self.language.currentData())

    def save(self) -> None:
        """Ask for the file and write the PDF."""
        folder = Path(str(QSettings().value("files/exported", QDir.homePath())))
        suggested = free_name(folder, f"contact-sheet-{clock.today().isoformat()}.pdf")
        name, _chosen = QFileDialog.getSaveFileName(self, self.tr("Save the sheet"), str(suggested), "*.pdf")
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write the PDF to this file; it is noted in the log."""
        self.keep()
        target = file if file.suffix else file.with_suffix(".pdf")
        QSettings().setValue("files/exported", str(target.parent))

        def saved(_answer: Answer) -> None:
            self.noticed.emit(
                self.tr("Saved {file}.").format(file=plain(target.name)),
                (
                    (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))),
                    (
                        self.tr("Show in folder"),
                        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent))),
                    ),
                ),
            )

        self._make(target, saved)

    def print(self) -> None:
        """Print the page that is shown; it is noted in the log."""
        self.keep()
        data, title = self.preview.data, self._title()

        def logged(_answer: object) -> None:
            told = print_pdf(self, data, title)
            if told:
                self.noticed.emit(told, ())

        self.office.change_with(
            release_block,
            self.printed,
            self.audience.audience(),
            self.language.currentData(),
            "make-sheet",
            then=logged,
            otherwise=self._refused,
        )

    def _make(self, target: Path, then: Callable[[Answer], None]) -> None:
        self.office.change(
            "make-sheet",
            ids=[str(entry_id) for entry_id in self.printed],
            audience=self.audience.audience(),
            output=target,
            title=self._title(),
            paper=self.paper.currentData(),
            language=self.language.currentData(),
            then=then,
            otherwise=self._refused,
        )

    # -- inner ---------------------------------------------------------------------------------------------------------

    def _now(self) -> Draft:
        name = self._title() if hasattr(self, "headline") else self.draft.name
        language = self.language.currentData() if hasattr(self, "language") else self.draft.language
        paper = self.paper.currentData() if hasattr(self, "paper") else self.draft.paper
        return Draft(self.draft.id, name, language, paper, tuple(self.members))

    def _title(self) -> str:
        return self.headline.text().strip() or self.tr("Press contacts")

    def _lay_out(self) -> None:
        """Have the page laid out; without anybody on it say so."""
        assert self.release is not None
        if not self.release.entries:
            self.preview.show_nothing(self.tr("nobody who may be printed yet"))
            return
        try:
            letterhead = read_letterhead()
        except DirectoryError as problem:
            self.preview.show_nothing(sentence(problem.text))
            return
        self.preview.lay_out(
            make_sheet_pdf,
            self.release,
            self._title(),
            self.paper.currentData(),
            self.language.currentData(),
            letterhead,
        )

    def _match_rows(self) -> None:
        """One row a member, in their order; rows that stay keep their focus."""
        there = {row.entry_id: row for row in self.rows}
        for row in self.rows:
            self._list.removeWidget(row)
            if row.entry_id not in self.members:
                row.deleteLater()
        self.rows = [there.get(entry_id) or self._make_row(entry_id) for entry_id in self.members]
        for row in self.rows:
            self._list.addWidget(row)

    def _make_row(self, entry_id: int) -> ContactRow:
        row = ContactRow(entry_id)
        row.moved.connect(lambda by: self.move(row, by))
        row.dragged.connect(lambda y: self._drag(row, y))
        row.removed.connect(lambda: self._remove(row))
        row.cured.connect(lambda detail: self.office.change("cure", reference=detail, otherwise=self._refused))
        row.verified.connect(lambda detail: self.office.change("verify", reference=detail, otherwise=self._refused))
        row.opened.connect(lambda: self.opened.emit(entry_id))
        return row

    def _drag(self, row: ContactRow, y: int) -> None:
        """Move a contact to where it is dragged."""
        for place, other in enumerate(self.rows):
            top = other.mapToGlobal(other.rect().topLeft()).y()
            if other is not row and top <= y <= top + other.height():
                self.move(row, place - self.members.index(row.entry_id))
                return

    def _remove(self, row: ContactRow) -> None:
        place = self.members.index(row.entry_id)
        self.members.remove(row.entry_id)
        self.compose()

        def put_back() -> None:
            if row.entry_id not in self.members:
                self.members.insert(place, row.entry_id)
                self.compose()

        name = row.name_label.text()
        self.noticed.emit(self.tr("{name} is off the sheet.").format(name=name), ((self.tr("Undo"), put_back),))

    def _refused(self, problem: DirectoryError) -> None:
        self.noticed.emit(sentence(problem.text), ())

    def _tell(self) -> None:
        """What is left out, in the card below the list."""
        assert self.release is not None
        details = [e for e in self.release.excluded if "audience" in e.reason.values]
        shown = "; ".join(
            self.tr("{name}: {reason}").format(name=plain(e.name), reason=sentence(e.reason)) for e in details[:4]
        )
        self.held_label.setText(
            self.tr("Left out for this audience: {details}").format(details=shown)
            if details
            else self.tr("Nothing is left out for this audience.")
        )
        if len(details) > 4:
            self.held_label.setText(
                self.tr("{said}; and {count} more").format(said=self.held_label.text(), count=number(len(details) - 4))
            )
        ready = bool(self.release.entries)
        for made in (self.copy_button, self.print_button, self.save_button):
            made.setEnabled(ready)

    def _make_left(self) -> QWidget:
        px = theme().px
        page = QWidget()
        page.setProperty("ground", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(page)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(10))
        self.headline = QLineEdit(self.draft.name)
        self.headline.setPlaceholderText(self.tr("Press contacts"))
        self.headline.textChanged.connect(lambda _text: self._soon.start())
        column.addWidget(Field(self.tr("Headline"), self.headline))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        self.language = QComboBox()
        for code, name in OWN_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self.draft.language)))
        self.paper = QComboBox()
        self.paper.addItem("A4", "a4")
        self.paper.addItem(self.tr("Letter"), "letter")
        self.paper.setCurrentIndex(max(0, self.paper.findData(self.draft.paper)))
        self.audience = AudiencePicker("public")
        for place, (label, made) in enumerate(
            (
                (self.tr("Language"), self.language),
                (self.tr("Paper"), self.paper),
                (self.tr("Audience"), self.audience),
            )
        ):
            grid.addWidget(Field(label, made), 0, place)
            made.activated.connect(lambda _index: self.compose())
        column.addLayout(grid)
        column.addWidget(self._make_contacts())
        self.held_label = Label("", "second", wraps=True)
        column.addWidget(self.held_label)
        column.addWidget(self.preview.warning_label)
        column.addStretch(1)
        scroll = Scroll(page)
        scroll.setMinimumWidth(px(460))
        return scroll

    def _make_contacts(self) -> Card:
        """The list of who stands on the sheet, and a line to add somebody."""
        px = theme().px
        self.contacts = Card(self.tr("Contacts"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(px(8), 0, px(8), 0)
        self.contacts.body.addLayout(self._list)
        self._empty = Label(self.tr("Nobody yet. Add the people who answer the press."), "second")
        self._empty.setContentsMargins(px(13), px(4), px(13), px(4))
        self.contacts.body.addWidget(self._empty)
        self.adder = CompletingEdit(self._suggest, "plus")
        self.adder.setPlaceholderText(self.tr("Add people…"))
        self.adder.setAccessibleName(self.tr("Add people"))
        self.adder.chosen.connect(lambda chosen: self.add(int(chosen.key)))
        holder = QVBoxLayout()
        holder.setContentsMargins(px(13), px(8), px(13), px(6))
        holder.addWidget(self.adder)
        self.contacts.body.addLayout(holder)
        return self.contacts

    def _make_buttons(self) -> None:
        self.copy_button = self.add_button(button(self.tr("Copy text"), "", "copy"))
        self.copy_button.clicked.connect(self.copy)
        self.print_button = self.add_button(button(self.tr("Print…"), "", "printer"))
        self.print_button.clicked.connect(self.print)
        self.save_button = self.add_button(button(self.tr("Save PDF…"), "primary", "save"))
        self.save_button.clicked.connect(self.save)

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        ids = list_ids(self.office.raw, "people", text, limit=SUGGESTED).ids[:SUGGESTED]
        found = []
        for row in read_rows(self.office.raw, ids):
            if row.id not in self.members:
                second = ", ".join(plain(part) for part in (row.title, row.organization, country(row.country)) if part)
                found.append(Suggestion(str(row.id), plain(row.name), second, "person"))
        return found
