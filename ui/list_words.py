"""What a section's list says of itself: what its search box looks for, and what stands between its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.texts import number, plain

if TYPE_CHECKING:
    from directory.search.grouping import Head
    from directory.texts import Text
    from ui.table.sources import Asked, Listed


def search_hint(section: str) -> str:
    """What stands in the empty search box."""
    hints = {
        "people": lambda: QCoreApplication.translate("ListPanel", "Search people"),
        "organizations": lambda: QCoreApplication.translate("ListPanel", "Search organisations"),
        "focal points": lambda: QCoreApplication.translate("ListPanel", "Search focal points"),
        "programmes": lambda: QCoreApplication.translate("ListPanel", "Search programmes"),
        "lists": lambda: QCoreApplication.translate("ListPanel", "Search mailing lists"),
        "sheets": lambda: QCoreApplication.translate("ListPanel", "Search contact sheets"),
    }
    return hints[section]()


def delayed_words(asked: Asked) -> str:
    """What is being done where the first rows are a while in coming."""
    if asked.group or not asked.text:
        return QCoreApplication.translate("ListPanel", "Sorting…")
    return QCoreApplication.translate("ListPanel", "Searching…")


def lines_between(listed: Listed, text: str) -> Sequence[Head]:
    """What stands between the rows that `text` found: the heads of groups; else where the hits in names end."""
    if listed.heads or not (listed.first_rest or listed.first_similar):
        return listed.heads
    from directory.search.filters import split_filters
    from directory.search.grouping import Head

    lines = []
    ends = (listed.first_similar, len(listed.ids))
    if listed.first_rest:
        left = next(end for end in ends if end is not None) - listed.first_rest
        said = QCoreApplication.translate(
            "ListPanel", "Showing also {count}: “{text}” inside a word, in the post or the organisation"
        )
        words = plain(split_filters(text)[0])
        lines.append(Head(listed.first_rest, said.format(count=number(left), text=words), 0))
    if listed.first_similar:
        lines.append(Head(listed.first_similar, QCoreApplication.translate("ListPanel", "Similar names"), 0))
    return lines


def are_puzzling(notes: Sequence[Text]) -> bool:
    """Whether one of the notes says that a part of the query was not understood."""
    if not notes:
        return False
    from directory.search.find import CLOSE, SIMILAR

    return any(note.template not in (CLOSE, SIMILAR) for note in notes)
