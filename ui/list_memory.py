"""How a list looked when it was last left: kept in the user's settings, by section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ui.table.lister import FIRST

if TYPE_CHECKING:
    from ui.list_panel import ListPanel
    from ui.table.head import TableHead

MOST_AT_ONCE = 20_000  # rows down a list that are still painted at the start


def remember_list(panel: ListPanel, settings: QSettings) -> None:
    """Keep view, order, columns, groups, focus and scroll."""
    head = panel.view.head
    settings.beginGroup(f"list/{panel.section}")
    settings.setValue("comfortable", panel.view.is_comfortable)
    settings.setValue("sort", panel.entries.sorted_by)
    settings.setValue("descending", panel.entries.descending)
    settings.setValue("hidden", sorted(head.hidden))
    settings.setValue("order", [head.visualIndex(section) for section in range(head.count())])
    settings.setValue("group", panel.group)
    if head.is_users_own and not panel.view.is_comfortable:
        settings.setValue("head", head.saveState())
    settings.setValue("focused", panel.view.focused_id or 0)
    settings.setValue("scroll", panel.view.verticalScrollBar().value())
    settings.endGroup()


def recall_list(panel: ListPanel, settings: QSettings) -> tuple[tuple[int, int] | None, int]:
    """Look as the list looked. The answer: its focus and scroll, if any, and how many rows reach as far down."""
    head, source = panel.view.head, panel.source
    settings.beginGroup(f"list/{panel.section}")
    keys = {column.key for column in source.columns}
    sort = str(settings.value("sort", source.first_sort))
    panel.entries.sorted_by = sort if sort in keys & source.sorts else source.first_sort
    panel.entries.descending = settings.value("descending", False, type=bool)
    hidden: Sequence[str] = settings.value("hidden", [], type=list)
    for key in keys.intersection(map(str, hidden)) - {source.first_sort}:
        head.hide_column(key, True)
    _put_in_order(head, settings.value("order", [], type=list))
    state = settings.value("head")
    if state is not None:
        head.is_users_own = head.restoreState(state)
    focused = settings.value("focused", 0, type=int)
    scrolled = settings.value("scroll", 0, type=int)
    comfortable = settings.value("comfortable", False, type=bool)
    group = str(settings.value("group", panel.group))
    settings.endGroup()
    if comfortable:
        panel.set_comfortable(True)
    panel.group = group if group in source.groupings else ""
    panel.head_row.show_group(panel.group)
    down = scrolled // panel.view.verticalHeader().defaultSectionSize()
    return (focused, scrolled) if focused or scrolled else None, min(down + FIRST, MOST_AT_ONCE)


def _put_in_order(head: TableHead, places: Sequence[object]) -> None:
    """Move each column to the place that it had; what is not an order of just these columns is left alone."""
    order = [int(str(place)) for place in places if str(place).isdigit()]
    if sorted(order) == list(range(head.count())):
        for place, section in sorted(zip(order, range(head.count()), strict=True)):
            head.moveSection(head.visualIndex(section), place)
