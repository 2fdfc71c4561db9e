"""Which way things lie in a window that reads from the right: what QStyle's functions of the same kind answer.

Ours, because the first picture needs nothing else of QStyle, whose import costs a tenth of all that comes before it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt

RTL = Qt.LayoutDirection.RightToLeft
LEFT, RIGHT, ABSOLUTE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignAbsolute


def visual_rect(direction: Qt.LayoutDirection, outer: QRect, inner: QRect) -> QRect:
    """Where a rectangle lies that is placed within another as if everything read from the left."""
    if direction != RTL:
        return inner
    return QRect(outer.left() + outer.right() - inner.right(), inner.top(), inner.width(), inner.height())


def visual_alignment(direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """An alignment in which left and right mean leading and trailing, as painters take it."""
    if not alignment & Qt.AlignmentFlag.AlignHorizontal_Mask:
        alignment |= LEFT
    if alignment & ABSOLUTE or not alignment & (LEFT | RIGHT):
        return alignment
    return (alignment ^ (LEFT | RIGHT) if direction == RTL else alignment) | ABSOLUTE
