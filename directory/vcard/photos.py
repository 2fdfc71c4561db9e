"""Photos of cards: inline bytes or a data: URI, known by what they begin with, never fetched, never decoded here.

A picture's size is read from its header, so that a few bytes that would unpack to gigabytes are left out
without being unpacked.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from urllib.parse import unquote_to_bytes

from directory.vcard.card import Property

CAP = 10 * 1024 * 1024
PIXELS = 50_000_000
SCHEMELESS = re.compile(r"image/[\w.+-]{1,40}\\?;base64\\?,", re.IGNORECASE)  # PHOTO;DATA:IMAGE/JPEG;BASE64,…
BARE = ("/9j/", "iVBORw0KGgo", "R0lGODdh", "R0lGODlh", "UklGR")  # what the pictures below begin as in base64
BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
)


def read_photo(prop: Property) -> tuple[bytes, str] | None:
    """(bytes, media type) of a PHOTO; None for a URI, for what is no picture and for what is too large."""
    data = prop.data if prop.data is not None else from_data_uri(prop.value) or from_bare(prop.value)
    if data is None or len(data) > CAP:
        return None
    kind = sniff(data)
    if kind is None:
        return None
    width, height = measure(data, kind)
    return (data, kind) if width * height <= PIXELS else None


def sniff(data: bytes) -> str | None:
    """The media type that the bytes begin as."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    return next((kind for beginning, kind in BEGINNINGS if data.startswith(beginning)), None)


def measure(data: bytes, kind: str) -> tuple[int, int]:
    """(width, height) in pixels as the picture's header says; (0, 0) where it does not."""
    try:
        if kind == "image/png":
            return struct.unpack(">II", data[16:24])
        if kind == "image/gif":
            return struct.unpack("<HH", data[6:10])
        if kind == "image/bmp":
            width, height = struct.unpack("<ii", data[18:26])
            return abs(width), abs(height)
        if kind == "image/jpeg":
            return _measure_jpeg(data)
        if kind == "image/webp" and data[12:16] == b"VP8X":
            return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    except struct.error:
        return 0, 0  # cut short: too little to unpack to anything
    return 0, 0


def _measure_jpeg(data: bytes) -> tuple[int, int]:
    """The largest frame of a JPEG: its segments are walked from one to the next (ITU-T T.81, B.1)."""
    position, largest = 2, (0, 0)
    while position + 9 < len(data) and data[position] == 0xFF:
        kind = data[position + 1]
        if kind == 0xDA:  # the picture itself begins
            break
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            largest = max(largest, (width, height), key=lambda size: size[0] * size[1])
        position += 2 + max(2, int.from_bytes(data[position + 2 : position + 4], "big"))
    return largest


def from_data_uri(value: str) -> bytes | None:
    """The bytes of a data: URI (RFC 2397), its scheme perhaps lost to the parameters; None for anything else."""
    if (value[:5].lower() != "data:" and not SCHEMELESS.match(value)) or len(value) > CAP * 2:
        return None
    head, comma, body = value.replace("\\,", ",").replace("\\;", ";").partition(",")
    if not comma:
        return None
    raw = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except (binascii.Error, ValueError):
        return None


def from_bare(value: str) -> bytes | None:
    """The bytes of a picture in base64 that no parameter calls so; None for anything else."""
    if not value.startswith(BARE) or len(value) > CAP * 2:
        return None
    packed = "".join(value.split()).rstrip("=")
    try:
        return base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
