"""A QR code as large as the window allows, for a phone's camera; and as a picture to save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDir, QRectF, QSettings, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting.cards import show_code
from ui.office import Office
from ui.tasks.task import Task
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from directory.vcard.layout import QrCode


class CodeView(QWidget):
    """Paints the code, dark on white in either scheme: cameras want it so."""

    def __init__(self) -> None:
        super().__init__()
        self._renderer: QSvgRenderer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(theme().px(240), theme().px(240)))

    def show_svg(self, svg: bytes) -> None:
        """Show this code; an empty one shows none."""
        self._renderer = QSvgRenderer(QByteArray(svg)) if svg else None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._renderer is None:
            return
        painter = QPainter(self)
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.fillRect(box, Qt.GlobalColor.white)
        self._renderer.render(painter, box)


class QrTask(Task):
    """Shows the code of one entry; that it was shown is noted in the log, since whoever scans it has it."""

    def __init__(self, office: Office, entry_id: int, back_text: str) -> None:
        super().__init__(self.tr("QR code"), back_text)
        self.office = office
        self.entry_id = entry_id
        self.code: QrCode | None = None
        px = theme().px
        holder = QVBoxLayout()
        holder.setContentsMargins(px(24), px(20), px(24), px(20))
        holder.setSpacing(px(10))
        self.view = CodeView()
        holder.addWidget(self.view, 1)
        self.told = Label("", "second", wraps=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        holder.addWidget(self.told)
        self.content.addLayout(holder)
        self.audience = AudiencePicker("internal")
        self.audience.setAccessibleName(self.tr("Seen by"))
        self.audience.activated.connect(lambda _index: self.show_code())
        self.head_actions.addWidget(Label(self.tr("Seen by"), "field"))
        self.head_actions.addWidget(self.audience)
        self.save_button = self.add_button(button(self.tr("Save as a picture…"), "primary", "save"))
        self.save_button.clicked.connect(self.save)
        self.foot_text.setText(self.tr("Point a phone's camera at it."))
        self.show_code()

    def show_code(self) -> None:
        """Have the code made for the chosen audience."""
        self.office.change_with(
            show_code, self.entry_id, self.audience.audience(), then=self._show, otherwise=self._refuse
        )

    def save(self) -> None:
        """Ask for the file and write it as PNG or SVG."""
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the QR code"), str(Path(QDir.homePath()) / "qr.png"), "*.png *.svg"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write the picture."""
        QSettings().setValue("files/exported", str(file.parent))
        self.office.change(
            "qr",
            ids=[str(self.entry_id)],
            audience=self.audience.audience(),
            output=file if file.suffix else file.with_suffix(".png"),
            then=self._saved,
            otherwise=self._refuse,
        )

    def _show(self, made: tuple[str, QrCode]) -> None:
        name, self.code = made
        self.set_title(plain(name), self.tr("QR code"))
        self.view.show_svg(self.code.svg)
        self.view.setAccessibleName(self.tr("QR code of {name}").format(name=plain(name)))
        left = ", ".join(sentence(what) for what in self.code.dropped)
        text = self.tr("Not on the code, so that phones read it well: {what}").format(what=left) if left else ""
        self.told.setText(text)
        self.save_button.setEnabled(True)

    def _refuse(self, problem: DirectoryError) -> None:
        self.code = None
        self.view.show_svg(b"")
        self.told.setText(sentence(problem.text))
        self.save_button.setEnabled(False)

    def _saved(self, answer: Answer) -> None:
        self.noticed.emit(self.tr("Saved {file}.").format(file=plain(Path(str(answer.data["file"])).name)), ())
