"""What goes to the clipboard: plain text and rich text at once, so that a mail and a text editor both take it.

And what comes from it: files that were copied in a file manager, cards that a program copied as such, or text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication


def copy_text(text: str, html: str | None = None) -> None:
    """Put a text on the clipboard, and the same as HTML where there is one."""
    mime = QMimeData()
    mime.setText(text)
    if html is not None:
        mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


def copy_rows(rows: Sequence[Sequence[str]], cards: bytes | None = None) -> None:
    """Put rows on the clipboard: tab-separated for a spreadsheet, as an HTML table, and as vCards where there are."""
    mime = QMimeData()
    fill_mime(mime, rows, cards)
    QGuiApplication.clipboard().setMimeData(mime)


def fill_mime(mime: QMimeData, rows: Sequence[Sequence[str]], cards: bytes | None) -> None:
    """The same forms for a drag."""
    cells = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    mime.setText("\n".join("\t".join(row) for row in rows))
    mime.setHtml(f"<table>{cells}</table>")
    if cards is not None:
        mime.setData("text/vcard", cards)


CARDS = ("text/vcard", "text/x-vcard", "text/directory")  # the last may hold other things
COPIED_FILES = "x-special/gnome-copied-files"  # "copy", then a URI a line; not every file manager gives text/uri-list
CARD = re.compile(rb"(?im)^[ \t>\xef\xbb\xbf]*BEGIN[ \t]*:[ \t]*VCARD")


def pasted_files(mime: QMimeData) -> list[str]:
    """The paths of the files on the clipboard."""
    lines = bytes(mime.data(COPIED_FILES).data()).decode("utf-8", "replace").splitlines()[1:]
    if not lines and mime.hasText() and mime.text().lstrip()[:7].lower() == "file://":
        lines = mime.text().split()
    urls = mime.urls() or [QUrl(line.strip()) for line in lines]
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def pasted_cards(mime: QMimeData) -> bytes | None:
    """The cards on the clipboard, as a program put them there or as text; None where there are none."""
    for name in _named(mime, CARDS):
        data = bytes(mime.data(name).data()).rstrip(b"\0")
        if CARD.search(data.replace(b"\0", b"")):
            return data
    data = mime.text().encode("utf-8", "replace") if mime.hasText() else b""
    return _without_charsets(data) if CARD.search(data) else None


def _named(mime: QMimeData, wanted: Sequence[str]) -> Iterator[str]:
    """The formats that are called so, whatever parameters they have."""
    for want in wanted:
        yield from (name for name in mime.formats() if name.partition(";")[0].strip().lower() == want)


def _without_charsets(data: bytes) -> bytes:
    """Cards that came as text: the charset that a line names is no longer its own, but where its bytes are quoted."""

    def strip(line: re.Match[bytes]) -> bytes:
        head = line[0]
        return head if b"QUOTED-PRINTABLE" in head.upper() else re.sub(rb"(?i);CHARSET=[^;:]*", b"", head)

    return re.sub(rb"(?m)^[A-Za-z][^:\r\n]*:", strip, data)
