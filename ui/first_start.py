"""The first page: three doors, and the whole window takes a dropped file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.icons import paint as paint_icon
from ui.texts import plain
from ui.theme import theme
from ui.widgets.buttons import Button, button, escaped, link
from ui.widgets.labels import Label, Picture

DOOR_WIDTH, MARK_HEIGHT = 290, 120


class FirstStart(QWidget):
    """Asks how to begin: with the sample office, with what there is, or empty; recent files below."""

    sample_wanted = Signal()
    file_wanted = Signal()
    empty_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, recent: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        self.recent_links: list[Button] = []
        column.addStretch(2)
        column.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            (self.tr("Liaison"), "hero"),
            (self.tr("Who speaks for whom, how to reach them, and since when."), "value"),
        ):
            label = Label(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(px(20))
        doors = QHBoxLayout()
        doors.setSpacing(px(18))
        doors.addStretch(1)
        for door in self._make_doors():
            doors.addWidget(door)
        doors.addStretch(1)
        column.addLayout(doors)
        column.addSpacing(px(16))
        self.hint, self.work = self._make_hint(), self._make_work()
        column.addWidget(self.hint)
        column.addWidget(self.work)
        if recent:
            column.addLayout(self._make_recent(recent))
        column.addStretch(3)
        column.addLayout(self._make_foot())

    def _make_doors(self) -> list[QFrame]:
        self.sample_button = button(self.tr("Open the sample office"), "primary")
        self.sample_button.clicked.connect(self.sample_wanted)
        self.file_button = button(self.tr("Open or import…"))
        self.file_button.clicked.connect(self.file_wanted)
        self.empty_button = button(self.tr("Start empty"))
        self.empty_button.clicked.connect(self.empty_wanted)
        return [
            self._make_door(
                "box",
                self.tr("Look around first"),
                self.tr(
                    "A sample office with invented people, offices and programmes. Throw it away whenever you like."
                ),
                self.sample_button,
                "",
            ),
            self._make_door(
                "folder",
                self.tr("Bring what you have"),
                self.tr(
                    "Phone contacts, a press release, or your office's directory. You look before anything is saved."
                ),
                self.file_button,
                "Ctrl+I",
            ),
            self._make_door(
                "plus",
                self.tr("Start empty"),
                self.tr("An empty directory for your office. Add the first person, or paste a signature from a mail."),
                self.empty_button,
                "Ctrl+N",
            ),
        ]

    def _make_door(self, icon: str, title: str, text: str, made: Button, shortcut: str) -> QFrame:
        px = theme().px
        door = QFrame()
        door.setProperty("part", "card")
        door.setFixedWidth(px(DOOR_WIDTH))
        column = QVBoxLayout(door)
        column.setContentsMargins(px(22), px(22), px(22), px(18))
        column.setSpacing(px(8))
        column.addWidget(Tile(icon))
        column.addSpacing(px(8))
        column.addWidget(Label(title, "heading"))
        column.addWidget(Label(text, "second", wraps=True))
        column.addStretch(1)
        column.addSpacing(px(14))
        row = QHBoxLayout()
        row.addWidget(made)
        if shortcut:
            made.setShortcut(shortcut)
            row.addWidget(Label(shortcut, "shortcut"))
        row.addStretch(1)
        column.addLayout(row)
        return door

    @property
    def is_working(self) -> bool:
        """Whether something is being made, and the doors are shut."""
        return not self.work.isHidden()

    def show_work(self, text: str) -> None:
        """Say what is being made, with the doors shut meanwhile; an empty text: it is over."""
        self.work_text.setText(text)
        self.bar.setAccessibleName(text)
        self.hint.setVisible(not text)
        self.work.setVisible(bool(text))
        for made in (self.sample_button, self.file_button, self.empty_button, *self.recent_links):
            made.setEnabled(not text)

    def _make_hint(self) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.addStretch(1)
        row.addWidget(Picture("import", "muted", 16))
        row.addWidget(
            Label(self.tr("You can also drop a file anywhere on this window: .vcf, .zip, .txt, .html, .eml"), "muted")
        )
        row.addStretch(1)
        return hint

    def _make_work(self) -> QWidget:
        work = QWidget()
        row = QHBoxLayout(work)
        self.work_text, self.bar = Label("", "second"), QProgressBar()
        self.bar.setRange(0, 0)  # nobody knows how much it is
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme().px(160))
        row.addStretch(1)
        row.addWidget(self.work_text)
        row.addWidget(self.bar)
        row.addStretch(1)
        work.hide()
        return work

    def _make_recent(self, recent: list[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Label(self.tr("Opened before:"), "muted"))
        for name in recent[:4]:
            made = link(escaped(plain(Path(name).name)))
            made.clicked.connect(lambda _checked=False, name=name: self.recent_wanted.emit(name))
            self.recent_links.append(made)
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Picture("lock", "muted", 14))
        row.addWidget(Label(self.tr("Everything stays on this computer until you share it."), "muted"))
        row.addStretch(1)
        return row


class Tile(QWidget):
    """A door's icon on a tinted square."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.icon = icon
        self.setFixedSize(theme().px(46), theme().px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("tint"))
        painter.drawRoundedRect(self.rect(), look.px(8), look.px(8))
        inset = look.px(12)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self.icon, look.palette.accent, box)


class Mark(QWidget):
    """The program's picture: people and institutions joined by a line, in several scripts."""

    NODES = ((30, 78, 15, "A", 0), (135, 42, 20, "building", 1), (395, 42, 20, "ف", 2), (500, 78, 15, "И", 3))

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme().px(530), theme().px(MARK_HEIGHT))
        self.setAccessibleName(self.tr("People and institutions, joined"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(look.scale, look.scale)
        painter.setPen(QPen(look.colour("border"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre = QPointF(265, 72)
        points = [QPointF(x, y) for x, y, *_rest in self.NODES]
        for start, end in ((points[0], points[1]), (points[1], centre), (centre, points[2]), (points[2], points[3])):
            path = QPainterPath(start)
            middle = (start.x() + end.x()) / 2
            path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(centre, 29, 29)
        paint_icon(painter, "person", look.palette.on_accent, QRectF(centre.x() - 15, centre.y() - 15, 30, 30))
        for x, y, radius, sign, number in self.NODES:
            ground, ink = look.palette.avatars[number]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawEllipse(QPointF(x, y), radius, radius)
            box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            if len(sign) > 1:
                paint_icon(painter, sign, ink, box.adjusted(9, 9, -9, -9))
                continue
            painter.setPen(QColor(ink))
            font = look.font("value", "strong")
            font.setPixelSize(round(radius * 1.05))
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
