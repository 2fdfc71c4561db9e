"""Ctrl+K: every command and every entry, found while typing; each command says what it will act on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from directory.search.emphasis import matched_spans
from directory.search.folding import fold_words
from directory.search.listing import count_each, list_ids, read_rows, row_of
from directory.search.rows import Row
from ui.actions import ACTIONS, Act, words_of
from ui.icons import paint as paint_icon
from ui.main_window import MainWindow
from ui.search_box import SearchBox
from ui.table.delegate import paint_avatar
from ui.table.lines import draw_line
from ui.texts import grouped, plain
from ui.theme import theme
from ui.widgets.labels import Label
from ui.words import ORGANIZATION_KINDS, country, word

WIDTH, HEIGHT, ROW_HEIGHT, HEADING_HEIGHT = 680, 560, 38, 30
COMMANDS, PEOPLE, OTHERS = 5, 6, 4  # rows of each at most
ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading, a command or an entry."""

    text: str
    second: str = ""
    act: Act | None = None
    row: Row | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.act is None and self.row is None


class CommandPalette(QWidget):
    """Lies over its window; Enter opens or does, Ctrl+Enter ticks, Esc goes away."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.owner = window
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        px = theme().px
        self._box = QFrame(self)
        self._box.setProperty("part", "popup")
        column = QVBoxLayout(self._box)
        column.setContentsMargins(px(10), px(10), px(10), px(10))
        column.setSpacing(px(6))
        self.search = SearchBox(shortcut="")
        hint = self.tr("People, organisations and commands")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.find)
        column.addWidget(self.search)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(_LineDelegate(self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(lambda _index: self.accept())
        self.list.entered.connect(self._hover)
        self._lines = QStandardItemModel(self)
        self.list.setModel(self._lines)
        column.addWidget(self.list, 1)
        self.hint_label = Label("", "muted")
        column.addWidget(self.hint_label)
        self._before = window.focusWidget()
        window.installEventFilter(self)
        self.find("")

    def open(self) -> None:
        """Show it over its window."""
        self._place()
        self.show()
        self.raise_()
        self.search.setFocus()

    def leave(self) -> None:
        """Go away; the focus returns to where it was."""
        self.owner.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.deleteLater()

    def find(self, text: str) -> None:
        """Show what a text finds: commands that can be used now, then entries."""
        lines = self._find_commands(text)
        if text.strip():
            lines += self._find_entries(text)
        self._lines.clear()
        for line in lines:
            item = QStandardItem(line.text)
            item.setData(line, ITEM)
            item.setEditable(False)
            item.setAccessibleText(f"{line.text} {line.second}".strip())
            item.setSelectable(not line.is_heading)
            self._lines.appendRow(item)
        self._choose(0, 1)
        self._tell_hint(text)

    def accept(self, *, ticks: bool = False) -> None:
        """Do or open what is chosen."""
        line = self._line(self.list.currentIndex())
        if line is None or line.is_heading:
            return
        self.leave()
        if line.act is not None:
            self.owner.acts[line.act].trigger()
        elif line.row is not None and ticks:
            self.owner.panel.ticks.toggle(line.row.id)
        elif line.row is not None:
            self.owner.open_entry(line.row.id)

    @property
    def lines(self) -> list[Line]:
        """What is shown."""
        return [self._lines.item(position).data(ITEM) for position in range(self._lines.rowCount())]

    def _find_commands(self, text: str) -> list[Line]:
        wanted, _native = fold_words(text)
        found = []
        for act in ACTIONS:
            words = words_of(act)
            folded, _native = fold_words(words)
            usable = self.owner.acts[act].isEnabled() and act not in (Act.COMMANDS, Act.BACK)
            if usable and all(any(have.startswith(want) for have in folded) for want in wanted):
                found.append(Line(words, self._acts_on(act), act=act))
        if not found:
            return []
        begun = text.strip().casefold()
        found.sort(key=lambda line: not line.text.casefold().startswith(begun))  # stable: else in the menus' order
        shown = found[:COMMANDS] if text.strip() else found
        return [Line(self.tr("Commands")), *shown]

    def _find_entries(self, text: str) -> list[Line]:
        lines: list[Line] = []
        for heading, sections, most in (
            (self.tr("People"), ("people",), PEOPLE),
            (self.tr("Organisations and lists"), ("organizations", "programmes", "lists", "sheets"), OTHERS),
        ):
            found: list[Line] = []
            for section in sections:
                ids = list_ids(self.owner.office.raw, section, text, limit=most, counted=False).ids[:most]
                rows = read_rows(self.owner.office.raw, ids)
                found += [Line(plain(row.name), self._describe(row), row=row) for row in rows]
            if found:
                lines += [Line(heading), *found[:most]]
        return lines

    def _acts_on(self, act: Act) -> str:
        """What a command would act on."""
        if act in (Act.TO_PHONE, Act.MAILING_LIST, Act.CONTACT_SHEET, Act.PRESS_BLOCK, Act.EXPORT_TABLE,
                   Act.ADD_TO_LIST, Act.COPY, Act.DELETE):  # fmt: skip
            ticked = len(self.owner.panel.ticks)
            if ticked:
                return self.tr("%n ticked", "", ticked)
            focused = self.owner.panel.focused_id
            row = row_of(self.owner.office.raw, focused) if focused else None
            return plain(row.name) if row else ""
        if act in (Act.EDIT, Act.OPEN):
            focused = self.owner.panel.focused_id
            row = row_of(self.owner.office.raw, focused) if focused else None
            return plain(row.name) if row else ""
        return ""

    def _describe(self, row: Row) -> str:
        if row.kind == "organization":
            parts = [word(ORGANIZATION_KINDS, row.about), country(row.country)]
        elif row.kind == "person":
            parts = [row.title or "", row.organization or "", country(row.country)]
        elif row.kind == "list":
            parts = [self.tr("mailing list")]
        elif row.kind == "sheet":
            parts = [self.tr("contact sheet")]
        else:
            parts = [self.tr("programme")]
        return " · ".join(plain(part) for part in parts if part)

    def _tell_hint(self, text: str) -> None:
        """Which keys there are; how many people a text finds is counted when nobody waits for it."""
        keys = self.tr("↑ ↓ choose   Enter opens or does   Ctrl+Enter ticks   Esc goes back")
        self.hint_label.setText(keys)
        if text.strip():
            tell = partial(self._tell_count, text, keys)
            self.owner.office.search_later(count_each, [("people", text)], then=tell)

    def _tell_count(self, text: str, keys: str, counts: list[int]) -> None:
        if self.search.text() == text:
            total = counts[0]
            found = grouped(self.tr("%n people found", "", total), total)
            self.hint_label.setText(self.tr("{keys}   ·   {found}").format(keys=keys, found=found))

    def _line(self, index: QModelIndex) -> Line | None:
        return index.data(ITEM) if index.isValid() else None

    def _choose(self, position: int, by: int) -> None:
        """Choose the line at a position, or the next beyond it that is no heading."""
        while 0 <= position < self._lines.rowCount():
            line = self._line(self._lines.index(position, 0))
            if line is not None and not line.is_heading:
                self.list.setCurrentIndex(self._lines.index(position, 0))
                if position <= 1:
                    self.list.scrollToTop()
                return
            position += by

    def _hover(self, index: QModelIndex) -> None:
        line = self._line(index)
        if line is not None and not line.is_heading:
            self.list.setCurrentIndex(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter typed in the search box belong to the list."""
        if watched is self.owner:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        here = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self._choose(here + by, by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept(ticks=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("shade"))

    def _place(self) -> None:
        px = theme().px
        self.setGeometry(self.owner.rect())
        width = min(px(WIDTH), self.width() - px(32))
        height = min(px(HEIGHT), self.height() - px(96))
        self._box.setGeometry((self.width() - width) // 2, px(64), width, height)


class _LineDelegate(QStyledItemDelegate):
    """Paints headings, commands with their shortcut, and entries with what they are."""

    def __init__(self, palette: CommandPalette) -> None:
        super().__init__(palette)
        self.palette_ = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line: Line = index.data(ITEM)
        return QSize(theme().px(200), theme().px(HEADING_HEIGHT if line.is_heading else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        look = theme()
        line: Line = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(look.px(12), 0, -look.px(12), 0)
        if line.is_heading:
            draw_line(painter, option.direction, area, line.text, look, ("cell", "strong", "second"), (), ())
            painter.restore()
            return
        if index == self.palette_.list.currentIndex():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), look.px(6), look.px(6))
        size = look.px(24)
        box = QRect(area.left(), area.center().y() - size // 2, size, size)
        seen = QStyle.visualRect(option.direction, option.rect, box)
        if line.row is not None:
            paint_avatar(painter, seen, line.row)
        elif line.act is not None:
            inset = look.px(3)
            inner = QRectF(seen).adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, ACTIONS[line.act].icon or "command", look.palette.second, inner)
        keys = ACTIONS[line.act].shortcut if line.act is not None else ""
        room = self._paint_keys(painter, option, area, keys) if keys else 0
        text = QRect(box.right() + look.px(12), area.top(), area.width() - size - look.px(16) - room, area.height())
        place = QStyle.visualRect(option.direction, option.rect, text)
        marked = matched_spans(line.text, self.palette_.search.text())
        used = draw_line(painter, option.direction, place, line.text, look, ("control", "medium", "text"), (), marked)
        rest = QRect(text.left() + used + look.px(12), text.top(), text.width() - used - look.px(12), text.height())
        place = QStyle.visualRect(option.direction, option.rect, rest)
        draw_line(painter, option.direction, place, line.second, look, ("cell", "regular", "second"), (), ())
        painter.restore()

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, keys: str) -> int:
        look = theme()
        painter.setFont(look.font("pill"))
        left = area.right()
        for key in reversed(keys.split("+")):
            width = painter.fontMetrics().horizontalAdvance(key) + look.px(14)
            box = QRect(left - width, area.center().y() - look.px(10), width, look.px(20))
            seen = QStyle.visualRect(option.direction, option.rect, box)
            painter.setPen(QPen(look.colour("border"), 1))
            painter.setBrush(look.colour("panel"))
            painter.drawRoundedRect(QRectF(seen).adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
            painter.setPen(look.colour("second"))
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, key)
            left -= width + look.px(6)
        return area.right() - left
