"""Exports to a file: cards for a phone, a table for a spreadsheet. Each shows what leaves and what is held back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from directory import clock
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from directory.exporting.preparing import Prepared, let_go, prepare_file
from directory.released import Exclusion, Release, Released
from directory.vcard.profiles import PROFILES, find_losses
from models import Audience
from ui.office import Office
from ui.tasks.choices import Choice, Choices
from ui.tasks.file_work import FileWork, Looking
from ui.tasks.import_pages import WorkingPage
from ui.tasks.left_out import LeftOut
from ui.tasks.recipients import RecipientList
from ui.tasks.task import Task
from ui.texts import number, plain, sentence
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll

OPTIONS_WIDTH = 330
PATIENCE = 200  # milliseconds before it is shown how far the file is
SHOWN, KEPT = 2_000, 1_000  # of those who leave and of what stays in; more are counted


class ExportWords(QObject):
    """What is said with a number; apart, since `tr` with a number looks in the contexts of subclasses only."""

    def save(self, count: int) -> str:
        """The primary action."""
        return self.tr("Save %n entries…", "", count)

    def held_back(self, count: int) -> str:
        """How many stay in."""
        return self.tr("%n held back, each with its reason", "", count)

    def looking(self, done: int, total: int, held: int) -> str:
        """How far the look at who leaves is."""
        text = self.tr("Looked at {done} of {total}: {held}") if held else self.tr("Looked at {done} of {total}")
        return text.format(done=number(done), total=number(total), held=self.held_back(held))


class ExportTask(Task):
    """What exports to a file share: options, who leaves, what stays in, and one primary action.

    Of many entries the first are shown while the others are still looked at, and none of that has to be waited for:
    what is saved is looked at again. Saving can be stopped, and goes on while the window shows something else.
    `only`: entries that leave as well, behind the others, by the kind of file that has a place for them.
    """

    suffixes: dict[str, str] = {}  # noqa: RUF012 - of the file, by choice
    stem = "contacts"

    def __init__(
        self,
        office: Office,
        ids: Sequence[int],
        back_text: str,
        title: str,
        only: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        super().__init__(title, back_text)
        self.office = office
        self.words = ExportWords()
        self._asked, self._only = list(ids), only or {}
        self.left_by_hand: set[int] = set()
        self._start_looking()
        self.looking = Looking(office, self)
        self.looking.advanced.connect(self._take)
        self.work = FileWork(office, self)
        self.work.told.connect(self._show_work)
        self.work.written.connect(self._saved)
        self.work.refused.connect(self._refused)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.weigh)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(lambda: self.pages.setCurrentWidget(self.working_page))
        self._make_pages()
        self.cancel_button = self.add_button(button(self.tr("Cancel")))
        self.cancel_button.clicked.connect(self.leave)
        self.pages.currentChanged.connect(self._show_cancel)
        self.save_button = self.add_button(button("", "primary", "save"))
        self.save_button.clicked.connect(self.save)
        office.changed.connect(self._look_again)
        self.weigh()

    def choices(self) -> Sequence[Choice]:
        """The kinds of file that can be chosen."""
        raise NotImplementedError

    def losses(self, _entries: Sequence[Released]) -> Sequence[Exclusion]:
        """What the chosen kind of file cannot hold of these."""
        return ()

    @property
    def chosen_ids(self) -> list[int]:
        """Who is ticked."""
        return [entry_id for entry_id in self.ids if entry_id not in self.left_by_hand]

    def weigh(self) -> None:
        """Look at what would leave, and show it."""
        self.ids = [*self._asked, *self._only.get(self.kinds.current(), ())]
        self._start_looking()
        self._problem = ""
        self.looking.begin(self.ids, Audience[self.audience.audience().upper()])

    def save(self) -> None:
        """Ask for the file and write it."""
        suffix = self.suffixes[self.kinds.current()]
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.title_label.text(), str(self._suggest(suffix)), f"*.{suffix}"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write what leaves to this file; it is noted in the log."""
        target = file if file.suffix else file.with_suffix(f".{self.suffixes[self.kinds.current()]}")
        QSettings().setValue("files/exported", str(target.parent))
        self.looking.stop()
        self.save_button.setEnabled(False)
        self._file, self._problem = target, ""
        self._show_work(0, len(self.ids))
        self._patience.start()
        who = self.chosen_ids, self.audience.audience()
        self.work.begin(prepare_file, let_go, *who, self.kinds.current(), target)

    def leave(self) -> None:
        """Go back; a file that is being made is given up first."""
        if self.work.is_running:
            self.work.stop()
        else:
            super().leave()

    @property
    def is_storing(self) -> bool:
        """Whether a file is being made."""
        return self.work.is_running

    def end(self) -> None:
        """Look no further."""
        self.looking.stop()

    def _start_looking(self) -> None:
        self.entries: list[Released] = []  # the first of those that would leave
        self._left: list[Exclusion] = []  # the first of what would stay in
        self._lost: list[Exclusion] = []  # the first of what the kind of file cannot hold
        self._done = self._leaving = self._held = self._losing = 0  # how many of each

    def _look_again(self) -> None:
        if not self.work.is_running:
            self._soon.start()

    def _take(self, made: Release, done: int) -> None:
        """Another part has been looked at."""
        lost = self.losses(made.entries)
        self._done = done
        for found, kept, most in ((made.entries, self.entries, SHOWN), (made.excluded, self._left, KEPT),
                                  (lost, self._lost, KEPT)):  # fmt: skip
            kept.extend(found[: max(0, most - len(kept))])  # type: ignore[arg-type]
        self._leaving += len(made.entries)
        self._held += len(made.excluded)
        self._losing += len(lost)
        self._show()

    def _show(self) -> None:
        out = self.left_by_hand
        left = [exclusion for exclusion in self._left if exclusion.entry_id not in out]
        held = self._held - (len(self._left) - len(left))
        count = self._leaving - sum(entry.id in out for entry in self.entries)
        self.goes_to.show_entries(tuple(self.entries), out)
        self.goes_to.set_total(count, len(self.ids), len(self.entries) if self._leaving > len(self.entries) else None)
        self.left_out.show_excluded((*left, *self._lost), held + self._losing)
        self.save_button.setEnabled(count > 0)
        if self.looking.is_over:
            self.save_button.setText(self.words.save(count))
            said = self.words.held_back(held) if held else self.tr("Nothing is held back")
        else:
            self.save_button.setText(self.tr("Save…"))
            said = self.words.looking(self._done, len(self.ids), held)
        self.foot_text.setText(self._problem or said)

    def _show_cancel(self) -> None:
        """Cancel stands once: below the bar while the file is written."""
        self.cancel_button.setVisible(self.pages.currentWidget() is not self.working_page)

    def _show_work(self, done: int, total: int) -> None:
        self.working_page.show_work(self.tr("Writing {file}").format(file=plain(self._file.name)), done, total)
        self.foot_text.setText(self.tr("Cancel leaves no file behind."))
        if not self.isVisible():
            self.told.emit(self.tr("Writing {done} of {total}").format(done=number(done), total=number(total)))

    def _saved(self, prepared: Prepared) -> None:
        self._patience.stop()
        file = prepared.target
        self.noticed.emit(
            self.tr("Saved {file}.").format(file=plain(file.name)),
            (
                (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))),
                (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))),
            ),
        )
        self.leave()

    def _refused(self, problem: DirectoryError) -> None:
        self._patience.stop()
        self.pages.setCurrentIndex(0)
        if not self.isVisible():
            self.wanted.emit()
        self._problem = sentence(problem.text)
        self.looking.resume()
        self._show()

    def _make_pages(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_options())
        self.goes_to = RecipientList()
        self.goes_to.setProperty("ground", "panel")
        self.goes_to.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.goes_to.left.connect(self._leave_by_hand)
        splitter.addWidget(self.goes_to)
        self.left_out = LeftOut()
        self.left_out.opened.connect(self.opened)
        self.left_out.setMinimumWidth(theme().px(300))
        splitter.addWidget(self.left_out)
        splitter.setStretchFactor(1, 2)
        splitter.setStretchFactor(2, 1)
        self.working_page = WorkingPage()
        self.working_page.cancelled.connect(self.leave)
        self.pages = QStackedWidget()
        self.pages.addWidget(splitter)
        self.pages.addWidget(self.working_page)
        self.content.addWidget(self.pages)

    def _suggest(self, suffix: str) -> Path:
        folder = Path(str(QSettings().value("files/exported", QDir.homePath())))
        return free_name(folder, f"{self.stem}-{clock.today().isoformat()}.{suffix}")

    def _make_options(self) -> QWidget:
        px = theme().px
        page = QWidget()
        self.options = QVBoxLayout(page)
        self.options.setContentsMargins(px(20), px(16), px(16), px(16))
        self.options.setSpacing(px(8))
        self.options.addWidget(Label(self.tr("As"), "section"))
        self.kinds = Choices(self.tr("As"), self.choices())
        self.kinds.chosen.connect(lambda _key: self._soon.start())
        self.options.addWidget(self.kinds)
        self.options.addSpacing(px(8))
        self.audience = AudiencePicker("internal")
        self.audience.activated.connect(lambda _index: self._soon.start())
        self.options.addWidget(Field(self.tr("Seen by"), self.audience))
        hint = Label(self.tr("Entries and details above this audience are held back."), "muted", wraps=True)
        self.options.addWidget(hint)
        self.options.addStretch(1)
        scroll = Scroll(page)
        scroll.setMinimumWidth(px(OPTIONS_WIDTH))
        scroll.setMaximumWidth(px(OPTIONS_WIDTH + 40))
        return scroll

    def _leave_by_hand(self, entry_id: int, is_out: bool) -> None:
        if is_out:
            self.left_by_hand.add(entry_id)
        else:
            self.left_by_hand.discard(entry_id)
        self._show()


class PhoneTask(ExportTask):
    """Cards: for phones, for Outlook, or everything as an archive; what a kind cannot hold is said before."""

    suffixes = {"phone": "vcf", "outlook": "zip", "full": "vcf"}  # noqa: RUF012

    def __init__(self, office: Office, ids: Sequence[int], back_text: str, lists: Sequence[int] = ()) -> None:
        """`lists`: the mailing lists that these people stand on, for which only the archive has a place."""
        super().__init__(office, ids, back_text, self.tr("To phone"), {"full": lists})

    def choices(self) -> Sequence[Choice]:
        return (
            Choice("phone", self.tr("For phones (.vcf)"), self.tr("iPhone, Android, Google; one file"), "phone"),
            Choice("outlook", self.tr("For Outlook (.zip)"), self.tr("a card a file, as Outlook wants them"), "mail"),
            Choice("full", self.tr("Archive (.vcf)"), self.tr("vCard 4.0; nothing is lost"), "box"),
        )

    def losses(self, entries: Sequence[Released]) -> Sequence[Exclusion]:
        lost = find_losses(entries, PROFILES[self.kinds.current()])
        return [Exclusion(loss.name, None, loss.what) for loss in lost]


class TableTask(ExportTask):
    """A table for a spreadsheet."""

    suffixes = {"xlsx": "xlsx", "csv": "csv"}  # noqa: RUF012

    def __init__(self, office: Office, ids: Sequence[int], back_text: str) -> None:
        super().__init__(office, ids, back_text, self.tr("As a table"))

    def choices(self) -> Sequence[Choice]:
        return (
            Choice("xlsx", self.tr("Excel (.xlsx)"), self.tr("a workbook; nothing in it is a formula"), "grid"),
            Choice("csv", self.tr("CSV"), self.tr("for any other program"), "list"),
        )
