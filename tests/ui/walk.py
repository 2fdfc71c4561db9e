"""Every visible control of a widget, and every text that it shows or says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


def controls(root: QWidget) -> Iterator[QWidget]:
    """The visible widgets that take the focus or a click."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parent(), QComboBox | QHeaderView) or isinstance(widget, QHeaderView | QScrollBar)
        inner = inner or (
            type(widget).__name__ == "QToolButton" and isinstance(widget.parent(), QLineEdit)
        )  # a line's icon
        if widget.isVisibleTo(root) and isinstance(widget, CONTROLS) and not inner:
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a control: its accessible name, its text, or its label's."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label.text()
    return ""


def texts(root: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Every text that a visible part of `root` shows or says."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or isinstance(widget, QMenu):
            continue
        found = [widget.accessibleName(), widget.accessibleDescription(), _plain(widget.toolTip())]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(number) for number in range(widget.count())]
        if isinstance(widget, QTableView) and widget.model() is not None:
            model = widget.model()
            heads = [
                model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
                for n in range(model.columnCount())
            ]
            found += [head for head in heads if isinstance(head, str)]
        for text in found:
            if text:
                yield text, widget


def _plain(markup: str) -> str:
    return re.sub(r"<[^>]+>", "", markup)


def cut_off(root: QWidget) -> Iterator[str]:
    """Labels and buttons whose text is wider than they are, although it is not shortened with an ellipsis."""
    from ui.widgets.labels import ElidedLabel

    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        if any(isinstance(parent, QScrollArea) for parent in _parents(widget)):
            continue
        if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text():
            if widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width() + 2:
                yield f"{type(widget.parent()).__name__}: {widget.text()!r}"
        elif (
            isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width()
        ):
            yield f"{type(widget.parent()).__name__}: {widget.text()!r}"


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()
