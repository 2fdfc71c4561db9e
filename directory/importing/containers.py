"""Cards inside something else: mails that carry some, a web page, an answer of a CardDAV server, strings of a JSON
file, cells of a table; and cards in another form: JSON or XML (jCard, RFC 7095; xCard, RFC 6351), and what a QR code
holds (MECARD).

    cards_in_wrapping(data, "saved.mbox")   ->   [Held(b"BEGIN:VCARD…"), …], empty where it holds none
"""

from __future__ import annotations

import base64
import binascii
import email
import email.policy
import html
import json
import quopri
import re
from email.message import EmailMessage
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from directory.encodings import guess_encoding
from directory.errors import DirectoryError
from directory.importing.archives import CARD_NAMES
from directory.texts import QT_TRANSLATE_NOOP
from directory.vcard.jcard import ContentLines, Converted, convert_jcards
from directory.vcard.lines import to_utf8
from directory.vcard.mecard import convert_mecards
from directory.vcard.restoring import restore
from directory.vcard.xcard import BadXml, convert_xcards

CARD_TYPES = ("text/vcard", "text/x-vcard", "text/directory", "application/vcard")
VALUES = 10_000_000  # of a JSON file, which stand in memory all at once
JCARD = re.compile(rb'\s*\[\s*(?:\[\s*)?"vcard(?:stream)?"')
MECARD = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?:MECARD|BIZCARD):", re.IGNORECASE)
XCARD = b"urn:ietf:params:xml:ns:vcard-4.0"
MAIL = re.compile(rb"^From [^\r\n]{3,200}\r?\n(?=[A-Za-z-]{2,40}:)", re.MULTILINE)  # RFC 4155
BREAK = re.compile(rb"</?(?:pre|p|div|br|li|tr|td|body|vcard|[\w-]{1,20}:address-data)\b[^<>]{0,500}>", re.IGNORECASE)
ELEMENT = re.compile(rb"</?[A-Za-z!?][^<>]{0,2000}>")
BEGIN = re.compile(rb"BEGIN:VCARD[ \t]{0,8}(?:[\r\n]|(?:\\r)?\\n)", re.IGNORECASE)
CELL = re.compile(  # of a table: between quotation marks, or with its line breaks written as \n
    rb'(?:^|[,;|\t])[ \t]{0,8}(?:"(?P<quoted>' + BEGIN.pattern + rb'(?:[^"]++|"")*+)"'
    rb"|(?P<plain>BEGIN:VCARD[ \t]{0,8}(?:\\r)?\\n(?:(?!BEGIN:VCARD|END:VCARD)[^\r\n])*+END:VCARD))",
    re.IGNORECASE | re.MULTILINE,
)
LINK = re.compile(rb"data:text/(?:x-)?vcard[\w;=/-]{0,80},[\w%.~!*+/=&#;-]+", re.IGNORECASE | re.ASCII)
SEPARATORS = (b",", b";", b"|", b"\t", b'"')
SAMPLE = 65536  # bytes at the beginning of a table, where the first card has to be
# contacts in other clothes: what they are called, and what their beginning looks like
RELATIVES = (
    ("LDIF", re.compile(rb"\s*(?:version:\s*1\s+)?dn:{1,2}\s[^\r\n]*\r?\n")),
    ("Windows Contact", re.compile(rb"\s*(?:\xef\xbb\xbf)?<[^\0]{0,500}<c:contact\b")),
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "directory", "The cards in {name} are more than can be read at once; export them in parts and import those."
)
BAD_FORM = QT_TRANSLATE_NOOP(
    "directory",
    "{name} is damaged: as {kind} it cannot be read any further than line {line}, column {column}. "
    "Export the contacts again, as vCards (.vcf) if there is a choice.",
)
OTHER_FORM = QT_TRANSLATE_NOOP(
    "directory",
    "{name} holds contacts as {kind}, which is not read here. Export them as vCards (.vcf) and import those.",
)


class Held(NamedTuple):
    """Cards that were in something: their bytes, and which line of it each of theirs is, where they were converted."""

    data: bytes
    lines: tuple[int, ...] = ()


# what is no contacts at all, saved under the name of some
QUOTED = re.compile(rb"^[\w.-]{1,60};[^:\r\n]{0,100}=3D[^:\r\n]{0,100}:", re.MULTILINE)
PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
WEB_PAGE = QT_TRANSLATE_NOOP(
    "directory",
    "{name} is a web page, and no card is on it: the site may have asked you to sign in, or reported an error. "
    "Open it in a browser to see which, and download the contacts again.",
)
CALENDAR = QT_TRANSLATE_NOOP(
    "directory",
    "{name} is a calendar (iCalendar): it holds appointments, and no contacts. Export the contacts as vCards (.vcf).",
)


def cards_in_wrapping(data: bytes, name: str) -> list[Held]:
    """What a mailbox, markup (HTML, XML), JSON, a table or an undecoded attachment holds as cards; empty where it is
    none of these, or holds none.

    DirectoryError where they are a jCard or xCard that cannot be read to its end.
    """
    first = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:5]
    if first == b"From ":
        return [card for mail in MAIL.split(data) if b"VCARD" in mail.upper() for card in cards_in_mail(mail)]
    if first.startswith(b"<"):
        if b"BEGIN:VCARD" not in data:
            return _cards_in_xml(data, name) if XCARD in data[:4096] else _cards_in_links(data)
        text = ELEMENT.sub(b"", BREAK.sub(b"\n", _escape_sections(data))).decode("utf-8", "surrogateescape")
        return [Held(html.unescape(text).encode("utf-8", "surrogateescape"))]
    if first.startswith((b"[", b"{", b'"')):
        found = _cards_in_json(data, name) if b"BEGIN:VCARD" in data or b'"vcard"' in data else []
        return found or (_cards_in_table(data) if first.startswith(b'"') else [])
    cells = _cards_in_table(data)
    if cells:
        return cells
    if MECARD.match(data[:4096]):
        return _hold(convert_mecards(_decode(data)))
    decoded = _decode_transfer(data)
    return [Held(decoded)] if decoded is not None else []


def _cards_in_table(data: bytes) -> list[Held]:
    """The cards that are cells of a table of separated values, with their lines; empty where the first card is none."""
    sample = to_utf8(data[:SAMPLE])[0]
    begin = BEGIN.search(sample)
    if begin is None or not sample[: begin.start()].rstrip(b" ").endswith(SEPARATORS):
        return []
    data = to_utf8(data)[0].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    whole: list[bytes] = []
    lines: list[int] = []
    line, counted = 1, 0
    for match in CELL.finditer(data):
        quoted, plain = match["quoted"], match["plain"]
        line += data.count(b"\n", counted, match.start())
        counted = match.start()
        cell = (quoted.replace(b'""', b'"') if quoted is not None else plain).strip()
        is_broken = b"\n" in cell
        cell = cell if is_broken else restore(cell)
        whole.append(cell)
        lines += [line + is_broken * number for number in range(cell.count(b"\n") + 1)]
    return [Held(b"\n".join(whole) + b"\n", tuple(lines))] if whole else []


def _decode_transfer(data: bytes) -> bytes | None:
    """Cards that were saved as they travel: in base64, as a data: address, with their parameters' = quoted."""
    head = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:10].lower() == b"data:text/":
        kind, _comma, body = data.partition(b",")
        data, head = body, body[:200] if b"base64" not in kind.lower() else b"QkVHSU46VkNB"
    if head.startswith((b"QkVHSU46VkNB", b"YmVnaW46dmNh")):  # BEGIN:VCA, begin:vca
        try:
            return base64.b64decode(b"".join(data.split()) + b"==")
        except binascii.Error:
            return None
    if b"%3A" in head or b"%0A" in head or b"%0D" in head:
        is_form = b"+" in data and b"%20" not in data  # in which a plus is a space
        whole = unquote_to_bytes(data.replace(b"+", b" ") if is_form else data)
        return whole if whole.lstrip()[:11].upper() == b"BEGIN:VCARD" else None
    return quopri.decodestring(data) if b"=3D" in data and QUOTED.search(data) else None


def _cards_in_links(data: bytes) -> list[Held]:
    """The cards that a page gives away as addresses that hold them whole."""
    found = (_decode_transfer(html.unescape(match[0].decode()).encode()) for match in LINK.finditer(data))
    return [Held(card) for card in found if card is not None]


def _escape_sections(data: bytes) -> bytes:
    """Markup whose CDATA sections are written as all other text."""
    before, *sections = data.split(b"<![CDATA[")
    pieces = [before]
    for section in sections:
        text, _end, after = section.partition(b"]]>")
        pieces += [b"\n", text.replace(b"&", b"&amp;").replace(b"<", b"&lt;"), b"\n", after]
    return b"".join(pieces)


def _cards_in_json(data: bytes, name: str) -> list[Held]:
    if sum(map(data.count, (b"[", b"{", b","))) > VALUES:
        raise DirectoryError(TOO_LARGE, name=name)
    try:
        text = data.decode(json.detect_encoding(data))
        whole = json.loads(text)
    except (ValueError, RecursionError) as problem:
        if not JCARD.match(data[:4096]):
            return []
        line, column = getattr(problem, "lineno", 1), getattr(problem, "colno", 1)
        raise DirectoryError(BAD_FORM, name=name, kind="jCard", line=line, column=column) from problem
    waiting, found = [whole], []
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict | list):
            waiting += reversed(list(value.values()) if isinstance(value, dict) else value)
        elif isinstance(value, str) and value.lstrip().startswith("BEGIN:VCARD"):
            found.append(Held(value.encode("utf-8", "replace")))
    return found or _hold(convert_jcards(whole, text))


def _decode(data: bytes) -> str:
    """A text in UTF-8, or in the encoding that it is likely to be in."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(guess_encoding(data), "replace")


def _hold(converted: Converted) -> list[Held]:
    return [Held(ContentLines.of(converted), converted.lines)] if converted.text else []


def _cards_in_xml(data: bytes, name: str) -> list[Held]:
    try:
        return _hold(convert_xcards(data))
    except BadXml as problem:
        place = {"line": problem.line, "column": problem.column}
        raise DirectoryError(BAD_FORM, name=name, kind="xCard", **place) from problem


def cards_in_mail(data: bytes) -> list[Held]:
    """What a mail carries as cards: attached, or written into its text."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    return [Held(payload) for part in message.walk() if (payload := _cards_of(part)) is not None]


def _cards_of(part: EmailMessage) -> bytes | None:
    if part.is_multipart():
        return None
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or b"VCARD" not in payload.upper():
        return None
    name = part.get_filename() or ""
    is_card = part.get_content_type() in CARD_TYPES or name.lower().endswith(CARD_NAMES)
    if not is_card and not re.search(rb"(?im)^[ \t>]*BEGIN:VCARD[ \t]*\r?$", payload):
        return None
    charset = (part.get_content_charset() or "utf-8").lower()
    try:
        return payload if charset in ("utf-8", "us-ascii") else payload.decode(charset).encode()
    except (UnicodeDecodeError, LookupError):
        return payload  # the cards' own reader makes the best of it


def refuse_relatives(data: bytes, name: str) -> None:
    """DirectoryError where the bytes are contacts in a form that is not read here, or are called so and none."""
    is_called = name.lower().endswith(CARD_NAMES)
    if is_called and PAGE.match(data[:4096]):
        raise DirectoryError(WEB_PAGE, name=name)
    if (
        data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].upper() == b"BEGIN:VCALENDAR"
        and b"BEGIN:VCARD" not in data.upper()
    ):
        raise DirectoryError(CALENDAR, name=name)
    for kind, beginning in RELATIVES:
        if beginning.match(data[:4096]):
            raise DirectoryError(OTHER_FORM, name=name, kind=kind)
