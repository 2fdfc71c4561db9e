"""Photos of cards: inline bytes or a data: URI, known by what they begin with, never fetched."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import unquote_to_bytes

from directory.vcard.card import Property

CAP = 10 * 1024 * 1024
BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
)


def read_photo(prop: Property) -> tuple[bytes, str] | None:
    """(bytes, media type) of a PHOTO; None for a URI, for what is no picture and for what is too large."""
    data = prop.data if prop.data is not None else _from_uri(prop.value)
    if data is None or len(data) > CAP:
        return None
    kind = sniff(data)
    return (data, kind) if kind else None


def sniff(data: bytes) -> str | None:
    """The media type that the bytes begin as."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    return next((kind for beginning, kind in BEGINNINGS if data.startswith(beginning)), None)


def _from_uri(value: str) -> bytes | None:
    """The bytes of a data: URI (RFC 2397)."""
    if not value.lower().startswith("data:"):
        return None
    head, comma, body = value.replace("\\,", ",").replace("\\;", ";").partition(",")
    if not comma or len(body) > CAP * 2:
        return None
    raw = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except (binascii.Error, ValueError):
        return None
