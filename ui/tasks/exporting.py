"""Exports to a file: cards for a phone, a table for a spreadsheet. Each shows what leaves and what is held back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.files import free_name
from directory.gate import weigh
from directory.released import Exclusion, Release
from directory.vcard.profiles import PROFILES, find_losses
from models import Audience
from ui.office import Office
from ui.tasks.choices import Choice, Choices
from ui.tasks.left_out import LeftOut
from ui.tasks.recipients import RecipientList
from ui.tasks.task import Task
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll
from ui.words import language

OPTIONS_WIDTH = 330


class ExportWords(QObject):
    """What is said with a number; apart, since `tr` with a number looks in the contexts of subclasses only."""

    def save(self, count: int) -> str:
        """The primary action."""
        return self.tr("Save %n entries…", "", count)

    def held_back(self, count: int) -> str:
        """How many stay in."""
        return self.tr("%n held back, each with its reason", "", count)


class ExportTask(Task):
    """What exports to a file share: options, who leaves, what stays in, and one primary action."""

    verbs: dict[str, tuple[str, str]] = {}  # noqa: RUF012 - by choice: the verb and the file's suffix
    stem = "contacts"

    def __init__(self, office: Office, ids: Sequence[int], back_text: str, title: str) -> None:
        super().__init__(title, back_text)
        self.office = office
        self.words = ExportWords()
        self.ids = list(ids)
        self.left_by_hand: set[int] = set()
        self.made: Release | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.weigh)
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
        self.content.addWidget(splitter)
        cancel = self.add_button(button(self.tr("Cancel")))
        cancel.clicked.connect(self.leave)
        self.save_button = self.add_button(button("", "primary", "save"))
        self.save_button.clicked.connect(self.save)
        office.changed.connect(self._soon.start)
        self.weigh()

    def choices(self) -> Sequence[Choice]:
        """The kinds of file that can be chosen."""
        raise NotImplementedError

    def losses(self) -> Sequence[Exclusion]:
        """What the chosen kind of file cannot hold."""
        return ()

    @property
    def chosen_ids(self) -> list[int]:
        """Who is ticked."""
        return [entry_id for entry_id in self.ids if entry_id not in self.left_by_hand]

    def weigh(self) -> None:
        """Look at what would leave, and show it."""
        audience = Audience[self.audience.audience().upper()]
        everybody = self.office.read(weigh, self.ids, audience, language=language()).as_written()
        self.made = everybody
        if self.left_by_hand:
            self.made = self.office.read(weigh, self.chosen_ids, audience, language=language()).as_written()
        self.goes_to.show_entries(everybody.entries, self.left_by_hand)
        self.goes_to.set_total(len(self.made.entries), len(self.ids))
        self.left_out.show_excluded((*self.made.excluded, *self.losses()))
        count = len(self.made.entries)
        self.save_button.setText(self.words.save(count))
        self.save_button.setEnabled(count > 0)
        held = len(self.made.excluded)
        self.foot_text.setText(self.words.held_back(held) if held else self.tr("Nothing is held back"))

    def save(self) -> None:
        """Ask for the file and write it."""
        suffix = self.verbs[self.kinds.current()][1]
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.title_label.text(), str(self._suggest(suffix)), f"*.{suffix}"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write what leaves to this file; it is noted in the log."""
        verb, suffix = self.verbs[self.kinds.current()]
        target = file if file.suffix else file.with_suffix(f".{suffix}")
        QSettings().setValue("files/exported", str(target.parent))
        self.office.change(
            verb,
            ids=[str(entry_id) for entry_id in self.chosen_ids],
            audience=self.audience.audience(),
            output=target,
            **self.more_options(),
            then=self._saved,
            otherwise=self._refused,
        )

    def more_options(self) -> dict[str, object]:
        """What else the verb is given."""
        return {}

    def _saved(self, answer: Answer) -> None:
        file = Path(str(answer.data["file"]))
        self.noticed.emit(
            self.tr("Saved {file}.").format(file=plain(file.name)),
            (
                (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))),
                (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))),
            ),
        )
        self.leave()

    def _refused(self, problem: DirectoryError) -> None:
        self.foot_text.setText(sentence(problem.text))

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
        self._soon.start()


class PhoneTask(ExportTask):
    """Cards: for phones, for Outlook, or everything as an archive; what a kind cannot hold is said before."""

    verbs = {  # noqa: RUF012
        "phone": ("export-vcards", "vcf"),
        "outlook": ("export-vcards", "zip"),
        "full": ("export-vcards", "vcf"),
    }

    def __init__(self, office: Office, ids: Sequence[int], back_text: str) -> None:
        super().__init__(office, ids, back_text, self.tr("To phone"))

    def choices(self) -> Sequence[Choice]:
        return (
            Choice("phone", self.tr("For phones (.vcf)"), self.tr("iPhone, Android, Google; one file"), "phone"),
            Choice("outlook", self.tr("For Outlook (.zip)"), self.tr("a card a file, as Outlook wants them"), "mail"),
            Choice("full", self.tr("Archive (.vcf)"), self.tr("vCard 4.0; nothing is lost"), "box"),
        )

    def more_options(self) -> dict[str, object]:
        return {"profile": self.kinds.current()}

    def losses(self) -> Sequence[Exclusion]:
        assert self.made is not None
        lost = find_losses(self.made.entries, PROFILES[self.kinds.current()])
        return [Exclusion(loss.name, None, loss.what) for loss in lost]


class TableTask(ExportTask):
    """A table for a spreadsheet."""

    verbs = {"xlsx": ("export-xlsx", "xlsx"), "csv": ("export-csv", "csv")}  # noqa: RUF012

    def __init__(self, office: Office, ids: Sequence[int], back_text: str) -> None:
        super().__init__(office, ids, back_text, self.tr("As a table"))

    def choices(self) -> Sequence[Choice]:
        return (
            Choice("xlsx", self.tr("Excel (.xlsx)"), self.tr("a workbook; nothing in it is a formula"), "grid"),
            Choice("csv", self.tr("CSV"), self.tr("for any other program"), "list"),
        )
