"""The people who may be put in: one is chosen for what is dragged over, each can be dropped on a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from directory.rota.week import Candidate, Week
from ui.focal.grid_painting import draw_text
from ui.rota.looks import Looks, paint_sign
from ui.rota.words import away_in_words, hours_in_words
from ui.texts import plain
from ui.theme import theme

MIME = "application/x-liaison-person"
PERSON, SECOND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROW = 50
Index = QModelIndex | QPersistentModelIndex


class PeopleList(QListWidget):
    """`chosen(person_id)` when somebody is chosen; `wanted(person_id)` when she is to have what is selected."""

    chosen = Signal(int)
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = Looks()
        self.setItemDelegate(_PersonDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Who may be put in"))
        self.currentItemChanged.connect(self._choose)
        self.itemDoubleClicked.connect(lambda item: self.wanted.emit(item.data(PERSON)))
        theme().changed.connect(self.viewport().update)

    def show_week(self, week: Week, looks: Looks) -> None:
        """Show a week's candidates; who was chosen stays chosen."""
        before = self.person()
        self.looks = looks
        self.blockSignals(True)
        self.clear()
        for one in week.candidates:
            self.addItem(self._make_item(one, week))
        self.blockSignals(False)
        self.choose(before or (week.candidates[0].person_id if week.candidates else None))

    def people(self) -> Sequence[int]:
        """The ids in their order."""
        return [self.item(row).data(PERSON) for row in range(self.count())]

    def person(self) -> int | None:
        """Who is chosen."""
        item = self.currentItem()
        return item.data(PERSON) if item is not None else None

    def choose(self, person_id: int | None) -> None:
        """Choose somebody."""
        people = self.people()
        if person_id in people:
            self.setCurrentRow(people.index(person_id))
        elif people:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter gives her what is selected in the grid."""
        person = self.person()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and person is not None:
            self.wanted.emit(person)
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Take her to a day of the grid."""
        item = self.currentItem()
        if item is None:
            return
        drag = QDrag(self)
        drag.setMimeData(person_mime(item.data(PERSON)))
        drag.setPixmap(self.viewport().grab(self.visualItemRect(item)))
        drag.exec(Qt.DropAction.CopyAction)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(220), theme().px(ROW) * max(3, self.count()))

    def _choose(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(PERSON))

    def _make_item(self, one: Candidate, week: Week) -> QListWidgetItem:
        item = QListWidgetItem(plain(one.name))
        away = next((away for away in week.away if away.person_id == one.person_id), None)
        has = self.tr("{hours} this week").format(hours=hours_in_words(one.hours)) if one.hours else self.tr("no turn")
        second = away_in_words(away) if away is not None else has
        item.setData(PERSON, one.person_id)
        item.setData(SECOND, second)
        said = ", ".join(part for part in (plain(one.name), has, second if away is not None else "") if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setData(Qt.ItemDataRole.ToolTipRole, said)
        return item


class _PersonDelegate(QStyledItemDelegate):
    """Paints her sign, her name and her hours; she who is away has the sign of that."""

    def __init__(self, people: PeopleList) -> None:
        super().__init__(people)
        self._people = people

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(120), theme().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, area = theme(), option.rect
        px = look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.colour("tint"))
            bar = QRect(area.left(), area.top(), px(3), area.height())
            painter.fillRect(QStyle.visualRect(option.direction, area, bar), look.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("sunken"))
        side = px(26)
        sign = QRect(area.left() + px(14), area.center().y() - side // 2, side, side)
        name = index.data(Qt.ItemDataRole.DisplayRole)
        paint_sign(
            painter, self._people.looks, index.data(PERSON), name,
            QRectF(QStyle.visualRect(option.direction, area, sign)),
        )  # fmt: skip
        left = sign.right() + px(11)
        room = area.right() - left - px(8)
        first = QRect(left, area.top() + px(7), room, px(18))
        second = QRect(left, area.top() + px(25), room, px(17))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        weight = "strong" if chosen else "medium"
        draw_text(
            painter, option.direction, QStyle.visualRect(option.direction, area, first), name, "text", "control", weight
        )
        draw_text(
            painter, option.direction, QStyle.visualRect(option.direction, area, second), index.data(SECOND),
            "second", "cell", "regular",
        )  # fmt: skip
        painter.restore()


def person_mime(person_id: int) -> QMimeData:
    """Somebody as what is dragged."""
    data = QMimeData()
    data.setData(MIME, QByteArray(str(person_id).encode()))
    return data


def person_in(data: QMimeData) -> int | None:
    """Who is dragged; None for anything else."""
    if not data.hasFormat(MIME):
        return None
    return int(bytes(data.data(MIME).data()).decode())
