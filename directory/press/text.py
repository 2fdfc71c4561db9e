"""A release's bytes as lines of plain text, each with its line number in the file as it was given.

Plain text, HTML and mail (.eml) are told apart by what they begin with. Tags go, blocks become lines,
entities become characters; scripts and styles are dropped; nothing is fetched.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote

from directory.encodings import guess_encoding
from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP, Text

BLOCKS = {
    "p",
    "div",
    "br",
    "li",
    "tr",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "ul",
    "ol",
    "hr",
    "section",
}
SILENT = {"script", "style", "head", "title", "noscript", "template"}
HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
GUESSED = QT_TRANSLATE_NOOP(
    "directory", "its encoding is not said and was taken for {encoding}; say another with --encoding"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text and its number in the file, from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ReleaseText:
    """A release as lines; `problem` where the encoding had to be guessed, `dated` the day that a mail was sent."""

    lines: tuple[Line, ...]
    encoding: str
    problem: Text | None = None
    dated: date | None = None


def read_lines(data: bytes, name: str, encoding: str | None = None) -> ReleaseText:
    """The lines of a release; DirectoryError names the file where it is no text."""
    if is_mail(data):
        return _read_mail(data, name, encoding)
    text, used, problem = _decode(data, name, encoding)
    if _is_html(text):
        return ReleaseText(_read_html(text), used, problem)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return ReleaseText(tuple(Line(n, _clean(line)) for n, line in enumerate(lines, 1)), used, problem)


def _decode(data: bytes, name: str, encoding: str | None) -> tuple[str, str, Text | None]:
    for mark, codec in BOMS:
        if data.startswith(mark):
            encoding = codec
    if encoding is None and data[:4096].count(0):
        raise _no_text(name)
    try:
        return data.decode(encoding or "utf-8"), encoding or "utf-8", None
    except UnicodeDecodeError as problem:
        if encoding is not None:
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "{name} is not written in {encoding}; name another with --encoding."),
                name=name,
                encoding=encoding,
            ) from problem
    guessed = guess_encoding(data)
    return data.decode(guessed, "replace"), guessed, Text(GUESSED, {"encoding": guessed})


def _no_text(name: str) -> DirectoryError:
    return DirectoryError(
        QT_TRANSLATE_NOOP("directory", "{name} is no text. Copy the release's text into a .txt file and import that."),
        name=name,
    )


def _clean(line: str) -> str:
    """A line without entities, tags and invisible characters, with plain spaces."""
    if "&" in line:
        line = unescape(line)
    line = re.sub(r"</?(?:br|p|div|span|b|strong|em|i|a|li|td|tr)\b[^<>]{0,300}>", " ", line, flags=re.IGNORECASE)
    line = re.sub(r"\*\*(?=\w)|(?<=[\w:.,)])\*\*", "", line)  # emphasis as plain text has it
    return HIDDEN.sub("", line).replace("\u00a0", " ").replace("\u202f", " ").replace("\t", "   ").strip()


def _is_html(text: str) -> bool:
    beginning = text[:2048].lstrip().lower()
    return beginning.startswith(("<!doctype html", "<html")) or bool(
        re.search(r"<(?:body|head|p|div)\b[^<>]*>", beginning)
    )


class _Reader(HTMLParser):
    """Gathers text with the line it stands on; a block tag ends a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._parts: list[str] = []
        self._number = 1
        self._silent = 0
        self._target = ""
        self._linked = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self._silent += 1
        elif tag in BLOCKS:
            self.end_line()
        elif tag == "a":
            self._target = dict(attrs).get("href") or ""
            self._linked = len(self._parts)

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in BLOCKS:
            self.end_line()
        elif tag == "a":
            self._end_link()

    def _end_link(self) -> None:
        """A link whose text does not say its address gives it behind the text: "Ana Exemplo" and her mailbox."""
        scheme, _colon, address = self._target.partition(":")
        address = unquote(address.partition("?")[0]).strip()
        text = "".join(self._parts[self._linked :])
        is_missing = (scheme.lower() == "mailto" and address.casefold() not in text.casefold()) or (
            scheme.lower() == "tel" and not any(character.isdigit() for character in text)
        )
        if address and is_missing and not self._silent:
            self._add(f", {address}")
        self._target = ""

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._add(data)

    def _add(self, data: str) -> None:
        if not self._parts:
            self._number = self.getpos()[0] + (len(data) - len(data.lstrip("\n"))) * (not data.isspace())
        self._parts.append(data)

    def end_line(self) -> None:
        """Finish the line: what stands in it becomes one text."""
        text = _clean(" ".join("".join(self._parts).split()))
        self._parts = []
        if text or not self.lines or self.lines[-1].text:
            self.lines.append(Line(self._number, text))


def _close(text: str) -> str:
    """The text with signs in the place of what begins markup and is never ended: its end is looked for from each anew,
    up to the end of the file, which takes hours where there are many."""
    for begin, end in (("<!--", "-->"), ("<![", "]>"), ("<", ">")):
        last = text.rfind(end) + len(end) if end in text else 0
        text = text[:last] + text[last:].replace(begin, f"&lt;{begin[1:]}")
    return text


def _read_html(text: str) -> tuple[Line, ...]:
    reader = _Reader()
    reader.feed(_close(text))
    reader.close()
    reader.end_line()
    return tuple(reader.lines)


def is_mail(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a mail."""
    head = data[:4096].replace(b"\r\n", b"\n")
    names = {line.split(b":", 1)[0].strip().lower() for line in head.split(b"\n\n", 1)[0].split(b"\n") if b":" in line}
    return len(names & {b"from", b"to", b"subject", b"date", b"message-id", b"mime-version", b"received"}) >= 2 and (
        re.match(rb"[A-Za-z-]+:\s", head) is not None
    )


def _read_mail(data: bytes, name: str, encoding: str | None) -> ReleaseText:
    message = email.message_from_bytes(data, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html")) if not message.is_attachment() else None
    if body is None:
        raise _no_text(name)
    raw = body.get_payload(decode=True)
    assert isinstance(raw, bytes)
    charset = body.get_content_charset() or encoding
    try:
        text = raw.decode(charset or "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = raw.decode("cp1252", "replace")
    inner = read_lines(text.encode(), name)
    offset = _offset(data, text)
    lines = tuple(Line(line.number + offset, re.sub(r"^(?:>\s?)+", "", line.text)) for line in inner.lines)
    return ReleaseText(lines, charset or "utf-8", inner.problem, _read_day(message.get("Date")))


def _read_day(header: str | None) -> date | None:
    """The day of a mail's Date header, where the sender was; None where it is none."""
    try:
        return parsedate_to_datetime(header).date() if header else None
    except ValueError:
        return None


def _offset(data: bytes, text: str) -> int:
    """How many lines of the file stand before the body (0 where it is encoded and cannot be found)."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    before, found, _after = data.partition(first.encode())
    blank = len(text) - len(text.lstrip("\r\n"))
    return before.count(b"\n") - text[:blank].count("\n") if found and first else 0
