"""Cards inside something else: a .zip of them, as phones and our own export make it, mails that carry some, a web
page, an answer of a CardDAV server, or strings of a JSON file.

    cards_in_archive(data, "cards.zip")   ->   [b"BEGIN:VCARD…", …], empty where it holds none

Nothing is written to disk, and no more is unpacked than a file of cards may have.
"""

from __future__ import annotations

import email
import email.policy
import html
import io
import json
import re
import zipfile
import zlib
from email.message import EmailMessage

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP

CARD_NAMES = (".vcf", ".vcard")
CARD_TYPES = ("text/vcard", "text/x-vcard", "text/directory", "application/vcard")
MEMBERS = 20_000
MAIL = re.compile(rb"^From [^\r\n]{3,200}\r?\n(?=[A-Za-z-]{2,40}:)", re.MULTILINE)  # RFC 4155
BREAK = re.compile(rb"</?(?:pre|p|div|br|li|tr|td|body|vcard|[\w-]{1,20}:address-data)\b[^<>]{0,500}>", re.IGNORECASE)
ELEMENT = re.compile(rb"</?[A-Za-z!?][^<>]{0,2000}>")
# contacts in other clothes: what they are called, and what their beginning looks like
RELATIVES = (
    ("jCard", re.compile(rb'\s*\[\s*(?:\[\s*)?"vcard"')),
    ("xCard", re.compile(rb"\s*<[^\0]{0,2000}urn:ietf:params:xml:ns:vcard-4\.0")),
    ("LDIF", re.compile(rb"\s*(?:version:\s*1\s+)?dn:{1,2}\s[^\r\n]*\r?\n")),
    ("MECARD", re.compile(rb"\s*MECARD:")),
    ("Windows Contact", re.compile(rb"\s*(?:\xef\xbb\xbf)?<[^\0]{0,500}<c:contact\b")),
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "directory", "The cards in {name} are larger than {limit} MB; unpack them and import them in parts."
)
LOCKED = QT_TRANSLATE_NOOP("directory", "{name} is locked with a password; unpack it and import the files in it.")
BROKEN = QT_TRANSLATE_NOOP("directory", "{name} is damaged: it cannot be unpacked. Make or download it again.")
OTHER_FORM = QT_TRANSLATE_NOOP(
    "directory",
    "{name} holds contacts as {kind}, which is not read here. Export them as vCards (.vcf) and import those.",
)


def cards_in_archive(data: bytes, name: str, limit: int) -> list[bytes]:
    """The card files of a .zip, in its order; DirectoryError where they are locked, damaged or above `limit` bytes."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return []  # it only begins like one
    try:
        with archive:
            members = [member for member in archive.infolist() if _is_card_file(member)]
            if len(members) > MEMBERS or sum(member.file_size for member in members) > limit:
                raise DirectoryError(TOO_LARGE, name=name, limit=limit // (1024 * 1024))
            if any(member.flag_bits & 1 for member in members):
                raise DirectoryError(LOCKED, name=name)
            return [archive.read(member) for member in members]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError) as problem:
        raise DirectoryError(BROKEN, name=name) from problem


def _is_card_file(member: zipfile.ZipInfo) -> bool:
    """Macs put a shadow of each file beside it, which holds no card."""
    return member.filename.lower().endswith(CARD_NAMES) and not member.filename.startswith("__MACOSX/")


def cards_in_wrapping(data: bytes) -> list[bytes]:
    """What a mailbox, markup (HTML, XML) or JSON holds as cards; empty where it is none of these, or holds none."""
    first = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:5]
    if first == b"From ":
        return [card for mail in MAIL.split(data) if b"VCARD" in mail.upper() for card in cards_in_mail(mail)]
    if b"BEGIN:VCARD" not in data:
        return []
    if first.startswith(b"<"):
        text = ELEMENT.sub(b"", BREAK.sub(b"\n", data)).decode("utf-8", "surrogateescape")
        return [html.unescape(text).encode("utf-8", "surrogateescape")]
    return _cards_in_json(data) if first.startswith((b"[", b"{", b'"')) else []


def _cards_in_json(data: bytes) -> list[bytes]:
    try:
        waiting, found = [json.loads(data)], []
    except (ValueError, RecursionError):
        return []
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict | list):
            waiting += reversed(list(value.values()) if isinstance(value, dict) else value)
        elif isinstance(value, str) and value.lstrip().startswith("BEGIN:VCARD"):
            found.append(value.encode("utf-8", "replace"))
    return found


def cards_in_mail(data: bytes) -> list[bytes]:
    """What a mail carries as cards: attached, or written into its text."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    return [payload for part in message.walk() if (payload := _cards_of(part)) is not None]


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
    """DirectoryError where the bytes are contacts in a form that is not read here."""
    for kind, beginning in RELATIVES:
        if beginning.match(data[:4096]):
            raise DirectoryError(OTHER_FORM, name=name, kind=kind)
