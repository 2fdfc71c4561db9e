"""The reviewable list as rows: groups by status, their items, and what is folded away.

A row is ("group" | "item" | "more", status, index of the item). Rows are numbers and words only; what a row says is
made when it is painted, so that 10,000 items cost no more than those in sight.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from directory.importing.doubts import find_doubts
from directory.importing.steps import ImportPlan, PlannedItem
from directory.records import ParsedEntry
from ui.tasks import import_words as words
from ui.texts import number, plain, sentence
from ui.widgets.labels import left_to_right
from ui.words import language

Index = QModelIndex | QPersistentModelIndex
FIRST_SHOWN = {"conflict": 50, "update": 6, "new": 6, "rejected": 6, "same": 6}
LINES = 4  # differences and problems that stand below a name; the panel has them all


class Row(NamedTuple):
    """One row: its kind, the group it belongs to, the index of its item (how many more, for "more")."""

    kind: str
    status: str
    index: int


class ItemLine(NamedTuple):
    """A line below a name: a field with before and after, or (`field` empty) a remark with a sign."""

    field: str
    before: str
    after: str


class PlanModel(QAbstractListModel):
    """The rows of a plan under a filter and a search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan: ImportPlan | None = None
        self.rows: list[Row] = []
        self.shown_status = "all"
        self.query = ""
        self.home: str | None = None
        self.folded: set[str] = {"same"}
        self.expanded: set[str] = set()
        self._groups: dict[str, list[int]] = {}  # the items of each status, those that the user decided first
        self._ticks: dict[str, bool | None] = {}
        self._lines: dict[int, list[ItemLine]] = {}
        self._texts: dict[int, str] = {}

    def show_plan(self, plan: ImportPlan, home: str | None) -> None:
        """Another plan, or the same one decided anew."""
        self.plan, self.home = plan, home
        self._lines.clear()
        self._texts.clear()
        decided: dict[str, list[int]] = {status: [] for status in words.STATUSES}
        others: dict[str, list[int]] = {status: [] for status in words.STATUSES}
        for item in plan.items:
            is_decided = item.decision is not None and item.decision.what != "skip"
            (decided if is_decided else others)[item.status].append(item.index)
        self._groups = {status: decided[status] + others[status] for status in words.STATUSES}
        self.make_rows()

    def show_status(self, status: str) -> None:
        """Only the items of one status, or "all"."""
        self.shown_status = status
        self.make_rows()

    def search(self, text: str) -> None:
        """Only the items in which all these words stand."""
        self.query = text.casefold().strip()
        self.make_rows()

    def toggle_group(self, status: str) -> None:
        """Fold a group or open it."""
        self.folded ^= {status}
        self.make_rows()

    def show_rest(self, status: str) -> None:
        """Show all of a group."""
        self.expanded.add(status)
        self.make_rows()

    def count(self, status: str) -> int:
        """How many items have a status, left-out ones too."""
        found = self._groups if status == "all" else {status: self._groups.get(status, [])}
        return sum(len(members) for members in found.values())

    def item(self, index: int) -> PlannedItem:
        """An item of the plan."""
        assert self.plan is not None
        return self.plan.items[index]

    def row_of(self, index: int) -> int | None:
        """The row at which an item stands; None where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row.kind == "item" and row.index == index), None)

    def members(self, status: str) -> list[int]:
        """The items of a group that the search finds, those that the user decided first."""
        group = self._groups.get(status, [])
        return [at for at in group if self._matches(at)] if self.query else group

    def make_rows(self) -> None:
        """The rows anew."""
        self.beginResetModel()
        self._ticks.clear()
        self.rows = []
        for status in words.STATUSES if self.plan else ():
            if self.shown_status not in ("all", status):
                continue
            found = self.members(status)
            if not found:
                continue
            is_one = self.shown_status == status
            if not is_one:
                self.rows.append(Row("group", status, len(found)))
                if status in self.folded and not self.query:
                    continue
            limit = FIRST_SHOWN[status]
            is_whole = is_one or status in self.expanded or bool(self.query) or len(found) <= limit + 1
            self.rows += [Row("item", status, at) for at in (found if is_whole else found[:limit])]
            if not is_whole:
                self.rows.append(Row("more", status, len(found) - limit))
        self.endResetModel()

    def lines(self, index: int) -> list[ItemLine]:
        """What stands below an item's name."""
        made = self._lines.get(index)
        if made is None:
            made = self._lines[index] = self._make_lines(self.item(index))
        return made

    def line_count(self, index: int) -> int:
        """How many lines `lines` will have, told without making them: the heights of all rows are asked at once."""
        item = self.item(index)
        differences = len(item.differences)
        shown = differences if differences <= LINES + 1 else LINES + 1
        if not isinstance(item.record, ParsedEntry) or item.status == "same":
            return shown
        doubts = sum(bool(phone["problem"]) for phone in item.shown.get("phones", ()))
        return shown + doubts + min(len(item.record.problems), LINES)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says of a row, and whether its item is ticked."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(row)
        if role == Qt.ItemDataRole.CheckStateRole and self.can_tick(row):
            is_out = self.item(row.index).is_left_out
            return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen; items that would be stored can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.can_tick(self.rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def can_tick(self, row: Row) -> bool:
        """Whether a row's item would be stored, so that it can be left out."""
        return row.kind == "item" and row.status in ("new", "update")

    def group_tick(self, status: str) -> bool | None:
        """Whether all of a group will be stored; None: some of them."""
        if status not in self._ticks:
            states = {not self.item(at).is_left_out for at in self.members(status)}
            self._ticks[status] = None if len(states) > 1 else states == {True}
        return self._ticks[status]

    def _say(self, row: Row) -> str:
        if row.kind == "group":
            head = self.tr("{status}, {count}").format(
                status=words.status_word(row.status), count=number(self.count(row.status))
            )
            return " ".join(filter(None, (head, words.translated(words.STATUSES[row.status][3]))))
        if row.kind == "more":
            return self.tr("and %n more: show them", "", row.index)
        item = self.item(row.index)
        parts = [words.status_word(item.status), words.name_of(item), words.about(item)]
        parts += [" ".join(filter(None, line)) for line in self.lines(row.index)]
        return ", ".join(part for part in parts if part)

    def _matches(self, index: int) -> bool:
        text = self._texts.get(index)
        if text is None:
            text = self._texts[index] = words.search_text(self.item(index))
        return all(word in text for word in self.query.split())

    def _make_lines(self, item: PlannedItem) -> list[ItemLine]:
        found = [ItemLine(*words.difference_texts(difference)) for difference in item.differences]
        more = len(found) - LINES
        if more > 1:
            found[LINES:] = [ItemLine("", "", self.tr("and %n more change(s)", "", more))]
        if isinstance(item.record, ParsedEntry) and item.status != "same":
            kept = self.tr("{phone}: {problem}. Kept as written and marked")
            found += [
                ItemLine("", "!", kept.format(phone=left_to_right(plain(doubt.raw)), problem=sentence(doubt.problem)))
                for doubt in find_doubts(item, self.home, language())
            ]
            found += [ItemLine("", "!", plain(sentence(problem))) for problem in item.record.problems[:LINES]]
        return found
