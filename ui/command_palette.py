"""Ctrl+K: every command and every entry, found while typing; each command says what it will act on.

Commands are there at once; entries are looked for on the searching thread, and those of the text before stay until they
come. A key that is pressed in between waits with them, so that Enter never opens what the text no longer asks for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

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
from directory.search.stopping import while_wanted
from ui.actions import ACTIONS, Act, words_of
from ui.icons import paint as paint_icon
from ui.main_window import MainWindow
from ui.search_box import SearchBox
from ui.table.delegate import paint_avatar
from ui.table.lines import draw_line
from ui.texts import plain
from ui.theme import theme
from ui.widgets.labels import Label
from ui.words import ORGANIZATION_KINDS, country, word

WIDTH, HEIGHT, ROW_HEIGHT, HEADING_HEIGHT = 680, 560, 38, 30
COMMANDS, PEOPLE, OTHERS = 5, 6, 4  # rows of each at most
SECTIONS = ((("people",), PEOPLE), (("organizations", "programmes", "lists", "sheets"), OTHERS))
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


class Question:
    """A text, and whether its entries are still wanted: the thread that looks for them holds nothing of the window."""

    def __init__(self, text: str) -> None:
        self.text, self.is_wanted = text, True


def find_rows(connection: Any, question: Question) -> list[list[Row]] | None:
    """The first rows of people, and of all other entries; None where nobody wants them any more."""
    return while_wanted(connection, lambda: question.is_wanted, partial(_find_rows, connection, question.text))


def _find_rows(connection: Any, text: str) -> list[list[Row]]:
    found: list[list[Row]] = []
    for sections, most in SECTIONS:
        rows: list[Row] = []
        for section in sections:
            if len(rows) < most:
                ids = list_ids(connection, section, text, limit=most, counted=False).ids[: most - len(rows)]
                rows += read_rows(connection, ids)
        found.append(rows)
    return found


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
        self._question: Question | None = None  # whose entries are not there yet
        self._commands: list[Line] = []
        self._entries: list[Line] = []
        self._held: list[Callable[[], object]] = []  # what the keys ask for that were pressed meanwhile
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
        self._let_go()
        self.owner.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.deleteLater()

    def find(self, text: str) -> None:
        """Show what a text finds: commands that can be used now, then entries, as soon as they are there."""
        self._let_go()
        if text.strip():
            self._question = Question(text)
            take = partial(self._take, self._question)
            self.owner.office.search_later(find_rows, self._question, then=take)
        else:
            self._entries = []
        self._commands = self._find_commands(text)
        self._show()
        self._tell_hint()

    @property
    def is_waiting(self) -> bool:
        """Whether the entries are not there yet."""
        return self._question is not None

    def _let_go(self) -> None:
        """Want no more of what was asked for, and of the keys that wait for it."""
        if self._question is not None:
            self._question.is_wanted = False
        self._question = None
        self._held.clear()

    def _take(self, question: Question, found: list[list[Row]] | None) -> None:
        if found is None or question is not self._question:
            return
        self._question = None
        headings = (self.tr("People"), self.tr("Organisations and lists"))
        self._entries = []
        for heading, rows in zip(headings, found, strict=True):
            lines = [Line(plain(row.name), self._describe(row), row=row) for row in rows]
            self._entries += [Line(heading), *lines] if lines else []
        self._show()
        self._tell_count_later(question.text)
        held, self._held = self._held, []
        for act in held:
            act()

    def _show(self) -> None:
        self._lines.clear()
        lines, text = [*self._commands, *self._entries], self.search.text().strip()
        if text and not lines and not self.is_waiting:
            lines = [Line(self.tr("Nothing found for “{text}”").format(text=plain(text)))]
        for line in lines:
            item = QStandardItem(line.text)
            item.setData(line, ITEM)
            item.setEditable(False)
            item.setAccessibleText(f"{line.text} {line.second}".strip())
            item.setSelectable(not line.is_heading)
            self._lines.appendRow(item)
        if self._commands or not self.is_waiting:
            self._choose(0, 1)

    def _press(self, act: Callable[[], object], *, is_choice: bool) -> None:
        """Do what a key asks for: at once, or with the entries; the command that stands first needs none of them."""
        line = self._line(self.list.currentIndex())
        is_ready = is_choice and not self._held and line is not None and line.act is not None
        if self.is_waiting and not is_ready:
            self._held.append(act)
        else:
            act()

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
            folded, _native = fold_words(f"{words} {ACTIONS[act].text}".replace("&", ""))  # as manuals call it, too
            usable = self.owner.acts[act].isEnabled() and act not in (Act.COMMANDS, Act.BACK)
            if usable and all(any(have.startswith(want) for have in folded) for want in wanted):
                found.append(Line(words, self._acts_on(act), act=act))
        if not found:
            return []
        begun = text.strip().casefold()
        found.sort(key=lambda line: not line.text.casefold().startswith(begun))  # stable: else in the menus' order
        shown = found[:COMMANDS] if text.strip() else found
        return [Line(self.tr("Commands")), *shown]

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

    def _tell_hint(self) -> str:
        """Which keys there are."""
        keys = self.tr("↑ ↓ choose   Enter opens or does   Ctrl+Enter ticks   Esc goes back")
        self.hint_label.setText(keys)
        return keys

    def _tell_count_later(self, text: str) -> None:
        """How many people a text finds is counted when nobody waits for it."""
        tell = partial(self._tell_count, text, self._tell_hint())
        self.owner.office.search_later(count_each, [("people", text)], then=tell)

    def _tell_count(self, text: str, keys: str, counts: list[int]) -> None:
        if self.search.text() == text:
            total = counts[0]
            found = self.tr("%n people found", "", total)
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

    def _move(self, by: int) -> None:
        """Choose the next line, or the one before."""
        self._choose(self.list.currentIndex().row() + by, by)

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
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self._press(partial(self._move, by), is_choice=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ticks = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._press(partial(self.accept, ticks=ticks), is_choice=True)
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
