"""Names of files for cards, safe and different on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?:\.|$)", re.IGNORECASE)
LONGEST = 120  # bytes of UTF-8, suffix and number included


def safe_names(names: Iterable[str], suffix: str) -> Iterator[str]:
    """A file name for each, in order: no two the same on a system that does not tell A from a."""
    taken: set[str] = set()
    for name in names:
        stem = safe_stem(name)
        number, candidate = 1, _shorten(stem, suffix)
        while candidate.casefold() in taken:
            number += 1
            candidate = _shorten(stem, f"-{number}{suffix}")
        taken.add(candidate.casefold())
        yield candidate


def safe_stem(name: str) -> str:
    """A name without what file systems forbid: NFC, no separators, no DOS device, no dot or space at its ends."""
    stem = FORBIDDEN.sub(" ", unicodedata.normalize("NFC", name).encode("utf-8", "ignore").decode())
    stem = " ".join(stem.split()).strip(". ") or "contact"
    return f"_{stem}" if RESERVED.match(stem) else stem


def _shorten(stem: str, suffix: str) -> str:
    room = LONGEST - len(suffix.encode())
    short = stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") or "contact"
    return f"{short}{suffix}"
