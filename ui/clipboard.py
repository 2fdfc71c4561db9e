"""What goes to the clipboard: plain text and rich text at once, so that a mail and a text editor both take it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_text(text: str, html: str | None = None) -> None:
    """Put a text on the clipboard, and the same as HTML where there is one."""
    mime = QMimeData()
    mime.setText(text)
    if html is not None:
        mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


def copy_rows(rows: Sequence[Sequence[str]], cards: bytes) -> None:
    """Put entries on the clipboard: tab-separated for a spreadsheet, as an HTML table, and as vCards."""
    mime = QMimeData()
    fill_mime(mime, rows, cards)
    QGuiApplication.clipboard().setMimeData(mime)


def fill_mime(mime: QMimeData, rows: Sequence[Sequence[str]], cards: bytes) -> None:
    """The same three forms for a drag."""
    cells = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    mime.setText("\n".join("\t".join(row) for row in rows))
    mime.setHtml(f"<table>{cells}</table>")
    mime.setData("text/vcard", cards)
