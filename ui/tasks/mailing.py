"""A mailing: for which program, who gets it, who is left out and why, and the very text to paste."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from directory.answers import Answer
from directory.mailing.recipients import Mailing, release_mailing, weigh_mailing
from models import Audience
from ui.clipboard import copy_text
from ui.office import Office
from ui.tasks.choices import Choice, Choices
from ui.tasks.file_work import AT_ONCE
from ui.tasks.left_out import LeftOut
from ui.tasks.messages import Messages
from ui.tasks.recipients import RecipientList
from ui.tasks.task import Task
from ui.texts import plain
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented

BATCHES = (10, 50, 100, 500)
STYLES = {
    "outlook": "outlook",
    "gmail": "commas",
    "thunderbird": "commas",
    "lines": "lines",
    "csv": "csv",
    "xlsx": "xlsx",
}
OPTIONS_WIDTH = 330


def _look(
    session: object,
    ids: Sequence[int],
    chosen: Sequence[int],
    audience: Audience,
    style: str,
    batch: int | None,
    with_names: bool,
) -> tuple[Mailing, Mailing]:
    """The mailing to everybody, and that to those who are chosen of them."""
    mailing = weigh_mailing(session, chosen, audience, style, batch, with_names=with_names)
    everybody = mailing if len(chosen) == len(ids) else weigh_mailing(session, ids, audience, "lines", None)
    return everybody, mailing


class MailingTask(Task):
    """Recipients to paste or to save; nothing leaves before a button is pressed."""

    def __init__(self, office: Office, ids: Sequence[int], back_text: str, title: str = "") -> None:
        super().__init__(title or self.tr("Mailing list"), back_text, self.tr("holders as of today"))
        self.office = office
        self.ids = list(ids)
        self.left_by_hand: set[int] = set()
        self.mailing: Mailing | None = None
        self._message = 0
        self._turn = 0  # what was looked at for an earlier turn is no longer waited for
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_options())
        splitter.addWidget(self._make_middle())
        self.messages = Messages()
        splitter.addWidget(self.messages)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 1)
        self.content.addWidget(splitter)
        self._make_buttons()
        self.messages.copied.connect(self.copy)
        self.messages.mail_wanted.connect(self.open_mail)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.weigh)
        office.changed.connect(self._soon.start)
        self.weigh()

    @property
    def chosen_ids(self) -> list[int]:
        """Who is ticked."""
        return [entry_id for entry_id in self.ids if entry_id not in self.left_by_hand]

    @property
    def style(self) -> str:
        """The writer's style for the chosen program."""
        return STYLES[self.programs.current()]

    def weigh(self) -> None:
        """Look at what would leave, and show it; many are looked at away from the window."""
        self._turn += 1
        turn = self._turn
        asked = (self.ids, self.chosen_ids, Audience[self.audience.audience().upper()], self._text_style,
                 self.batch.currentData(), self.names.isChecked())  # fmt: skip
        if len(self.ids) <= AT_ONCE:
            self._show(*self.office.read(_look, *asked))
            return
        self.foot_text.setText(self.tr("Looking at whom it reaches…"))
        self.copy_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self.office.read_later(_look, *asked, then=lambda found: self._show(*found) if turn == self._turn else None)

    def _show(self, everybody: Mailing, mailing: Mailing) -> None:
        before = self.mailing.recipients.batches if self.mailing is not None else ()
        self.mailing = mailing
        self.goes_to.show_entries(everybody.reached, self.left_by_hand)
        self.goes_to.set_total(len(mailing.reached), len(self.ids))
        self.left_out.show_excluded(mailing.excluded)
        is_file = self.style in ("csv", "xlsx")
        self.messages.show_batches(() if is_file else mailing.recipients.batches, self.place.current())
        if mailing.recipients.batches != before:
            self._message = 0  # otherwise the next message's turn stays: copying one changes nothing
        self._tell(is_file)

    @property
    def _text_style(self) -> str:
        return self.style if self.style in ("outlook", "commas", "lines") else "lines"

    def copy(self, number: int) -> None:
        """Put one message's recipients on the clipboard; that these leave is written into the log."""
        assert self.mailing is not None
        total, left = len(self.mailing.recipients.batches), len(self.mailing.excluded)
        size = self.batch.currentData() or len(self.ids)
        reached = [entry.id for entry in self.mailing.reached[number * size : (number + 1) * size]]

        def say(made: Mailing) -> None:
            text = made.recipients.text or ""
            copy_text(text)
            said = self.tr("%n recipients copied.", "", len(made.recipients.addresses))
            if left:
                said = self.tr("{copied} {left} left out.").format(copied=said, left=left)
            self.noticed.emit(said, ())
            self._message = min(number + 1, total - 1)
            self._tell(False)

        self.office.change_with(
            release_mailing,
            reached,
            Audience[self.audience.audience().upper()],
            self._text_style,
            with_names=self.names.isChecked(),
            then=say,
        )

    def save(self) -> None:
        """Write the recipients to a file."""
        suffix = self.style if self.style in ("csv", "xlsx") else "txt"
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the mailing list"), f"mailing-list.{suffix}", f"*.{suffix}"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write the recipients to this file."""

        def say(answer: Answer) -> None:
            self.noticed.emit(
                self.tr("Saved {file}.").format(file=plain(file.name)),
                ((self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))),
                 (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))))),
            )  # fmt: skip

        self.office.change(
            "export-list",
            ids=[str(entry_id) for entry_id in self.chosen_ids],
            audience=self.audience.audience(),
            style=self.style,
            output=file,
            then=say,
            otherwise=lambda problem: self._refuse(problem),
        )

    def open_mail(self, number: int) -> None:
        """Open a new mail to one message's recipients."""
        assert self.mailing is not None
        addresses = self.mailing.recipients.addresses
        size = self.batch.currentData() or len(addresses)
        part = addresses[number * size : (number + 1) * size]
        field = self.place.current()
        joined = ",".join(part)
        QDesktopServices.openUrl(QUrl(f"mailto:{joined}" if field == "to" else f"mailto:?{field}={joined}"))
        self.copy(number)

    def _refuse(self, problem: object) -> None:
        from ui.texts import sentence

        self.noticed.emit(sentence(problem.text), ())  # type: ignore[attr-defined]

    def _make_options(self) -> QWidget:
        px = theme().px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(20), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(Label(self.tr("For which program"), "section"))
        self.programs = Choices(
            self.tr("For which program"),
            (
                Choice("outlook", self.tr("Outlook"), self.tr("addresses joined by semicolons"), "mail"),
                Choice("gmail", self.tr("Gmail"), self.tr("joined by commas"), "mail"),
                Choice("thunderbird", self.tr("Thunderbird"), self.tr("joined by commas, names quoted"), "mail"),
                Choice("lines", self.tr("One per line"), self.tr("for a mailing-list program"), "list"),
                Choice("csv", self.tr("CSV"), self.tr("name, post, organisation, e-mail"), "grid"),
                Choice("xlsx", self.tr("Excel"), self.tr("the same as a workbook"), "grid"),
            ),
        )
        self.programs.chosen.connect(lambda _key: self._soon.start())
        column.addWidget(self.programs)
        column.addSpacing(px(8))
        column.addWidget(Label(self.tr("How"), "section"))
        self.place = Segmented([("bcc", "Bcc", ""), ("cc", "Cc", ""), ("to", "To", "")], self.tr("Put them in"))
        self.place.chosen.connect(lambda _key: self._soon.start())
        column.addWidget(Label(self.tr("Put them in"), "field"))
        column.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        self.batch = QComboBox()
        for size in BATCHES:
            self.batch.addItem(self.tr("%n addresses", "", size), size)
        self.batch.addItem(self.tr("All in one message"), None)
        self.batch.setCurrentIndex(2)
        self.batch.activated.connect(lambda _index: self._soon.start())
        column.addWidget(Field(self.tr("At most in one message"), self.batch))
        self.names = QCheckBox(self.tr("With names, not only addresses"))
        self.names.setChecked(True)
        self.names.toggled.connect(lambda _on: self._soon.start())
        column.addWidget(self.names)
        self.audience = AudiencePicker("internal")
        self.audience.activated.connect(lambda _index: self._soon.start())
        column.addWidget(Field(self.tr("Seen by"), self.audience))
        column.addWidget(Label(self.tr("Details above this audience are left out."), "muted", wraps=True))
        column.addStretch(1)
        scroll = Scroll(page)
        scroll.setMinimumWidth(px(OPTIONS_WIDTH))
        scroll.setMaximumWidth(px(OPTIONS_WIDTH + 40))
        return scroll

    def _make_middle(self) -> QWidget:
        px = theme().px
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.setHandleWidth(1)
        middle.setChildrenCollapsible(False)
        middle.setMinimumWidth(px(320))
        self.goes_to = RecipientList()
        self.goes_to.left.connect(self._leave_by_hand)
        middle.addWidget(self.goes_to)
        self.left_out = LeftOut()
        self.left_out.opened.connect(self.opened)
        middle.addWidget(self.left_out)
        middle.setStretchFactor(0, 3)
        middle.setStretchFactor(1, 1)
        holder = QWidget()
        holder.setProperty("ground", "panel")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle)
        return holder

    def _make_buttons(self) -> None:
        cancel = self.add_button(button(self.tr("Cancel")))
        cancel.clicked.connect(self.leave)
        self.save_button = self.add_button(button(self.tr("Save as file…"), "", "save"))
        self.save_button.clicked.connect(self.save)
        self.copy_button = self.add_button(button("", "primary", "copy"))
        self.copy_button.clicked.connect(lambda: self.copy(self._message))

    def _leave_by_hand(self, entry_id: int, is_out: bool) -> None:
        if is_out:
            self.left_by_hand.add(entry_id)
        else:
            self.left_by_hand.discard(entry_id)
        self._soon.start()

    def _tell(self, is_file: bool) -> None:
        assert self.mailing is not None
        total = len(self.mailing.recipients.batches)
        left = len(self.mailing.excluded)
        self.foot_text.setText(
            self.tr("%n left out, each with its reason", "", left) if left else self.tr("Nobody is left out")
        )
        self.copy_button.setVisible(not is_file)
        self.copy_button.setEnabled(total > 0)
        self.save_button.setEnabled(bool(self.mailing.recipients.addresses))
        if total > 1:
            text = self.tr("Copy message {number} of {total}").format(number=self._message + 1, total=total)
        else:
            text = self.tr("Copy the recipients")
        self.copy_button.setText(text)
