"""What goes to the clipboard: plain text and rich text at once, so that a mail and a text editor both take it."""

from __future__ import annotations

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


def copy_table(rows: list[list[str]]) -> None:
    """Put rows of text on the clipboard: tab-separated for a spreadsheet, and as an HTML table."""
    cells = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    copy_text("\n".join("\t".join(row) for row in rows), f"<table>{cells}</table>")
