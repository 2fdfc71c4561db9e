"""Pictures on a sheet: read, bounded, in their proportions."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

MOST_BYTES, MOST_PIXELS = 8_000_000, 40_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as PNG, and its size on the page in points."""

    data: bytes
    width: float
    height: float


def read_picture(data: bytes, width: float, height: float) -> Picture:
    """A PNG or JPEG made to fit a box in points, in its proportions.

    Raises ValueError for what is no such picture, is larger than 8 MB or has more than 40 million pixels.
    """
    from PIL import Image

    if len(data) > MOST_BYTES:
        raise ValueError("more than 8 MB")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of a decompression bomb
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise ValueError("more than 40 million pixels")
                opened.thumbnail((round(width * 4), round(height * 4)))  # 288 dots an inch
                made = opened.convert("RGBA")
    except (OSError, SyntaxError, Warning) as problem:
        raise ValueError("no PNG or JPEG") from problem
    kept = io.BytesIO()
    made.save(kept, "PNG")
    scale = min(width / made.width, height / made.height)
    return Picture(kept.getvalue(), made.width * scale, made.height * scale)
