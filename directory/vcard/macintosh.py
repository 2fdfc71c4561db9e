r"""Letters of an old Macintosh that a program took for Latin-1 on the way: `Jos\x8e Pe\x96a`, once José Peña; and UTF-8
that was taken for a Macintosh's: `Jos√©`.

    speaks_macintosh(data)            ->   True where the whole of a file leaves no doubt
    mend_letters("Jos\x8e", True)     ->   "José"

Nothing is put back that may have been meant: what Windows, DOS or a neighbour's encoding would make of the same bytes
has to be no word, and what the Macintosh makes of them one.
"""

from __future__ import annotations

import re

from directory.encodings import WESTERN, weigh

# what texts hold by such a mistake alone, as UTF-8: control characters of Latin-1; a root, or a low quote and a letter
MISREAD = re.compile(rb"\xc2[\x80-\x9f]")
ROOT, QUOTE = "√".encode(), "‚Ä".encode()
LINES = re.compile(rb"^[^:\r\n]{0,200}:([^\r\n]*\xc2[\x80-\x9f][^\r\n]*)", re.MULTILINE)
CONTROLS = re.compile("[\x80-\x9f]")
TAKEN = re.compile("(?<=[A-Za-z])√[^\x00-\x7f]|√[^\x00-\x7f](?=[A-Za-z])|‚Ä[ìîòôúù¶¢]")  # `é`, `É`, `’` and the like
LETTERS = {*"".join(WESTERN), "ß", "ÿ"}
SIGNS = {*"’‘“”–—…·•«»°ªº©®™§¿¡´\xa0"}
BETWEEN = {*"‹›‡†‰€‚„˜ˆƒ"}  # of Windows, and never between the letters of a word
RIVALS = ("cp850", "cp1250", "cp1251")
MARGIN = 2.0  # by which the Macintosh's reading has to be likelier than theirs, as a natural logarithm
MOST = 200  # lines that a file is judged by


def is_misread(data: bytes) -> bool:
    """Whether bytes hold what may be such letters."""
    return ROOT in data or QUOTE in data or MISREAD.search(data) is not None  # each fast in a large file


def speaks_macintosh(data: bytes) -> bool:
    """Whether all that a file has of such letters is a Macintosh's, beyond doubt."""
    if MISREAD.search(data) is None:
        return False
    found = [line[1].decode("utf-8", "replace") for line, _n in zip(LINES.finditer(data), range(MOST), strict=False)]
    return bool(found) and _is_certain("\n".join(found))


def mend_letters(text: str, is_known: bool) -> str:
    """A text with the letters that were written; as it is where there is a doubt. `is_known`: the file leaves none."""
    if TAKEN.search(text):
        try:
            return text.encode("mac_roman").decode()
        except UnicodeError:
            return text
    if not CONTROLS.search(text) or (data := _bytes_of(text)) is None:
        return text
    meant = data.decode("mac_roman")
    return meant if (is_known and _fits(meant)) or _is_certain(text) else text


def _bytes_of(text: str) -> bytes | None:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None


def _is_certain(text: str) -> bool:
    data = _bytes_of(text)
    if data is None:
        return False
    meant = data.decode("mac_roman")
    plain, others = sum(c.isalpha() and c.isascii() for c in meant), sum(not c.isascii() for c in meant)
    if plain < 2 * others or not _fits(meant) or not _is_odd(data):
        return False
    return weigh(data, "mac_roman") - max(weigh(data, rival) for rival in RIVALS) >= MARGIN


def _fits(text: str) -> bool:
    """Whether the letters beyond ASCII are of Western languages and stand in their words as letters do."""
    for before, character, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        if character.isascii() or character in SIGNS:
            continue
        if character.lower() not in LETTERS or not (before.isalpha() or after.isalpha()):
            return False
        if before.islower() if character.isupper() else after.isupper():
            return False
    return True


def _is_odd(data: bytes) -> bool:
    """Whether Windows' Western letters would be none: unknown, signs within a word, or capitals in its midst."""
    text = data.decode("cp1252", "replace")
    for before, character, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        if character == "\ufffd" or (character in BETWEEN and before.isalpha() and after.islower()):
            return True
        if character in "ŠŽŒŸ" and (before.islower() or (before.isalpha() and after.islower())):
            return True
    return False
