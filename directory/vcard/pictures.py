"""Photos as phones like them: at most 720 pixels, JPEG, PNG or GIF, upright.

Pillow is asked only for pictures whose header says a bounded size; what it cannot read is left as it is.
"""

from __future__ import annotations

import io

from directory.vcard.photos import PIXELS, measure, sniff

LONGEST = 720  # pixels
BYTES = 400_000
PASSED = ("image/jpeg", "image/png", "image/gif")
FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP")


def fits_phones(data: bytes) -> bool:
    """Whether a picture can go to a phone as it is."""
    kind = sniff(data) or ""
    width, height = measure(data, kind)
    is_turned = kind == "image/jpeg" and b"Exif\x00\x00" in data[:64]
    return kind in PASSED and 0 < max(width, height) <= LONGEST and len(data) <= BYTES and not is_turned


def fit_photo(data: bytes) -> tuple[bytes, str] | None:
    """(bytes, media type) of a picture for a phone; None where it cannot be made one."""
    kind = sniff(data) or ""
    if fits_phones(data):
        return data, kind
    width, height = measure(data, kind)
    if width * height > PIXELS:
        return None
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            opened.draft("RGB", (LONGEST, LONGEST))
            upright = ImageOps.exif_transpose(opened) or opened
            upright.thumbnail((LONGEST, LONGEST))
            flat = Image.new("RGB", upright.size, "white")
            flat.paste(upright.convert("RGBA"), mask=upright.convert("RGBA").getchannel("A"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return (data, kind) if kind in PASSED and len(data) <= BYTES else None
    stream = io.BytesIO()
    flat.save(stream, "JPEG", quality=85)
    return stream.getvalue(), "image/jpeg"
