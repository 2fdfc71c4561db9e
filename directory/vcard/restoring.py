r"""A text in which no card begins, with its lines as they were meant: what a spreadsheet, a web page, a word processor
or a script made of them is undone.

    restore(b'"BEGIN:VCARD",,\r\n"FN:Ana",,\r\n…')   ->   b"BEGIN:VCARD\r\nFN:Ana\r\n…"

Asked only where the reader has found nothing, so that it costs a file of cards nothing.
"""

from __future__ import annotations

import re

from directory.encodings import DEFAULT
from directory.vcard.charsets import find_codec

SAMPLE = 65536  # bytes at the beginning, where the first card has to be
ESCAPED = re.compile(rb"BEGIN:VCARD[ \t]{0,8}(?:\\\\?r)?\\\\?n", re.IGNORECASE)
# vertical tab, LINE SEPARATOR, NEXT LINE (in UTF-8, and as one byte behind a letter that is one too)
BREAK = rb"\x0b|\xe2\x80\xa8|\xc2\x85|(?<=[\x20-\x7e])\x85"
BROKEN = re.compile(rb"BEGIN:VCARD[ \t]{0,8}(?:" + BREAK + rb")", re.IGNORECASE)
MARKUP = re.compile(rb"BEGIN:VCARD\s{0,8}<br\b", re.IGNORECASE)
MARKED_UP = re.compile(rb"<br[ \t]{0,8}/?>[ \t]{0,80}(?:\r?\n)?", re.IGNORECASE)
ONE_LINE = re.compile(rb"BEGIN:VCARD[ \t]{1,8}[A-Z]")
PLACE = re.compile(  # of a property on it, in capitals as a word of a note is not
    rb"(?<![ \t])[ \t]++(?=(?:item[0-9]{1,3}\.)?(?:BEGIN|END|VERSION|PRODID|FN|N|NICKNAME|PHOTO|BDAY|ADR|TEL|EMAIL|IMPP"
    rb"|URL|ORG|TITLE|ROLE|NOTE|UID|REV|CATEGORIES|X-[A-Za-z-]{1,40})(?:;[^:\s]{1,80})?:)"
)
# one column of a table, each line of it between quotation marks or not, the other columns empty
CELL = re.compile(rb"^(\"?)BEGIN:VCARD\1([,;\t]{0,80})[ \t]{0,8}\r?$", re.IGNORECASE | re.MULTILINE)
# a space that does not break, or a wide colon, where a program or a hand put it
SPACED = re.compile(rb"^BEGIN(?::|\xef\xbc\x9a)(?:\xc2\xa0| )*VCARD", re.IGNORECASE | re.MULTILINE)
# a listing, with the number of each line before it
NUMBERED = re.compile(rb"^ {0,10}[0-9]{1,6}[\t:|] ?BEGIN:VCARD", re.IGNORECASE | re.MULTILINE)
NUMBER = re.compile(rb"^ {0,10}[0-9]{1,6}[\t:|] ?", re.MULTILINE)
BARE = re.compile(
    rb"\s{0,80}VERSION:[234](?:\.[01])?\s{1,80}(?:PRODID|UID|FN|N)[:;]", re.IGNORECASE
)  # nothing but properties
# Rich Text Format, in which WordPad and TextEdit save what somebody edited: its signs, and the groups that are no text
RICH = re.compile(rb"\s{0,80}\{\\rtf")
CODE_PAGE = re.compile(rb"\\ansicpg([0-9]{3,5})")
RICH_SIGN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})|(?P<aside>\\(?:\*|(?:fonttbl|colortbl|stylesheet|info|pict)\b))"
    rb"|(?P<bytes>(?:\\'[0-9A-Fa-f]{2})+)|\\u(?P<unit>-?[0-9]{1,5}) ?(?:\?|\\'3f)?"
    rb"|(?P<break>\\(?:(?:par|line)\b ?|\r?\n))|(?P<plain>\\[\\{}]|[^\\{}\r\n]+)|\\[a-z]{1,32}-?[0-9]{0,10} ?"
)
WIDE_COLON = re.compile(rb"^(BEGIN|END)\xef\xbc\x9a", re.IGNORECASE | re.MULTILINE)


def restore(data: bytes) -> bytes:
    r"""The bytes with line breaks and beginnings of lines where they were meant; where nothing of the kind is known,
    with all folds undone, since BEGIN itself may have been folded (RFC 6350, 3.2)."""
    sample = data[:SAMPLE]
    if RICH.match(sample):
        return _take_text(data)
    if NUMBERED.search(sample):
        return NUMBER.sub(b"", data)
    if BROKEN.search(sample):
        return re.sub(BREAK, b"\n", data)
    if MARKUP.search(sample):
        return MARKED_UP.sub(b"\n", data)
    if ONE_LINE.search(sample):
        return PLACE.sub(b"\n", data)
    if ESCAPED.search(sample):
        lines = data.replace(b"\\\\", b"\x00").replace(b"\\r", b"").replace(b"\\n", b"\n")
        return lines.replace(b"\x00", b"\\")
    cell = CELL.search(sample)
    if cell is not None:
        return _take_cells(data, is_quoted=bool(cell[1]), rest=cell[2])
    if SPACED.search(sample):
        return WIDE_COLON.sub(rb"\1:", data.replace(b"\xc2\xa0", b" "))
    unfolded = re.sub(rb"\r?\n[ \t]", b"", data)
    if BARE.match(sample) and b"BEGIN:VCARD" not in unfolded.upper():
        return data.rstrip() + b"\nEND:VCARD\n"  # a card of which the beginning is missing, too
    return unfolded


def _take_text(data: bytes) -> bytes:
    """The text of a file in Rich Text Format, in UTF-8."""
    page = CODE_PAGE.search(data, 0, SAMPLE)
    codec = find_codec(f"cp{page[1].decode()}") if page else None
    texts: list[str] = []
    outside: list[bool] = []  # of each open group, whether the one around it is text
    is_text = True
    for match in RICH_SIGN.finditer(data):
        kind, said = match.lastgroup, match.group()
        if kind == "open":
            outside.append(is_text)
        elif kind == "close":
            is_text = outside.pop() if outside else True
        elif kind == "aside":
            is_text = False
        elif kind == "bytes" and is_text:
            texts.append(bytes.fromhex(said.replace(b"\\'", b"").decode()).decode(codec or DEFAULT, "replace"))
        elif kind == "unit" and is_text:
            texts.append(chr(int(match["unit"]) % 65_536))
        elif kind is not None and is_text:
            texts.append("\n" if kind == "break" else said.decode("latin-1").removeprefix("\\"))
    return "".join(texts).encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _take_cells(data: bytes, *, is_quoted: bool, rest: bytes) -> bytes:
    """The first cell of every line of a table: what follows the first of them follows them all."""
    lines = [line.rstrip(b"\r").removesuffix(rest) for line in data.split(b"\n")]
    if is_quoted:
        lines = [_unquote(line.strip(b" \t")) for line in lines]
    return b"\n".join(lines)


def _unquote(line: bytes) -> bytes:
    is_whole = len(line) > 1 and line[:1] == line[-1:] == b'"'
    return line[1:-1].replace(b'""', b'"') if is_whole else line
