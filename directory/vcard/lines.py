"""Bytes to logical lines: encodings told apart, folds undone on bytes, quoted-printable's soft breaks joined.

A fold may split a UTF-8 character (RFC 6350, 3.2: a line is folded by octets), so lines are joined
before anything is decoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

MARK_WITHIN = 1024  # characters: where a file without a byte order mark must have said BEGIN
WIDE = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
SOFT_BREAK = re.compile(rb"=\s{0,4}QUOTED(?:-PRINTABLE)?|[;,]\s{0,4}QUOTED-PRINTABLE\s{0,4}[;:]", re.IGNORECASE)
BASE64 = re.compile(rb"[;,](?:ENCODING\s{0,4}=\s{0,4})?\"?(?:B|BASE64)\"?\s{0,4}[;:]", re.IGNORECASE)
DATA = re.compile(rb"[^:]{1,200}:data:[\w/+.-]{1,80}\\?;base64\\?,", re.IGNORECASE)
# names of vendors may hold spaces and slashes (X-GOOGLE TALK); `http://…` and `10:30` begin no property
# a group may be of any letters, and have dots before capitals (`www.example.org:` is no ORG); a colon may be a wide one
GROUP = rb"(?:[\w\x80-\xff-]{1,60}\.|(?-i:(?:[\w\x80-\xff-]{1,60}\.){2,3}+(?=[A-Z]{2})))?"
HEAD = re.compile(
    GROUP + rb"(?:X-[\w /.-]{1,80}|[A-Za-z][\w/-]{0,80})\s{0,4}(?:[;:]|\xef\xbc\x9a)(?!//)", re.IGNORECASE
)
# after these a line without a name is more of their text, written by a program that folds nothing
WRAPPING = (b"NOTE", b"LABEL", b"ADR", b"ORG", b"TITLE", b"ROLE", b"FN", b"X-")
# a property of a template, indented; of a fold the line before was as long as lines are
INDENTED = re.compile(
    rb"[ \t]+(?:item\d+\.)?(?:VERSION|FN|N|NICKNAME|PHOTO|BDAY|ADR|TEL|EMAIL|IMPP|URL|ORG|TITLE|ROLE|NOTE|UID|REV)"
    rb"[ \t]*(?:;[^:\r\n]{0,200})?:",
    re.IGNORECASE,
)
# what a wrapped value's next line may be in spite of such a beginning: a word before a semicolon with no colon after it
NAMES = re.compile(
    GROUP + rb"(?:X-|(?:VERSION|FN|N|NICKNAME|PHOTO|LOGO|SOUND|KEY|BDAY|ANNIVERSARY|ADR|LABEL|TEL|EMAIL|IMPP|URL"
    rb"|ORG|TITLE|ROLE|NOTE|CATEGORIES|UID|REV|CLASS|GEO|TZ|AGENT|KIND|MEMBER|RELATED|GENDER|LANG|SOURCE|PRODID|MAILER"
    rb"|BEGIN|END|SORT-STRING)\b)",
    re.IGNORECASE,
)
# a comma for the semicolon before the parameters, known by what stands on both sides of it, and those that follow
PARAMETER = rb"(?:TYPE|PREF|VALUE|CHARSET|ENCODING|LANGUAGE|LABEL|ALTID|PID|MEDIATYPE|SORT-AS|CALSCALE|GEO|TZ)\s{0,4}="
COMMA = re.compile(
    GROUP + rb"(?:X-[\w-]{1,80}|FN|N|NICKNAME|PHOTO|LOGO|SOUND|KEY|BDAY|ANNIVERSARY|ADR|LABEL|TEL|EMAIL|IMPP|URL|ORG"
    rb"|TITLE|ROLE|NOTE|CATEGORIES|UID|REV|GEO|TZ|MEMBER|RELATED|LANG|SOURCE)\s{0,4}(,)\s{0,4}(?=(?:" + PARAMETER
    + rb"|(?:HOME|WORK|CELL|VOICE|FAX|PREF|INTERNET|PAGER|MSG|CAR|ISDN|VIDEO|BBS|MODEM|DOM|INTL|POSTAL|PARCEL|URL|URI"
    rb"|X-[\w-]{1,40}|BASE64|QUOTED-PRINTABLE)\s{0,4}[,;:]))",
    re.IGNORECASE,
)  # fmt: skip
NAMED_WITHIN = 320  # octets: where the comma behind a group and a name must be
FURTHER = re.compile(rb",(?=\s{0,4}" + PARAMETER + rb")", re.IGNORECASE)
UNSEEN = re.compile(rb"^(?:\xef\xbb\xbf|\xe2\x80[\x8b-\x8f])+")  # marks without a width before a property
QUOTED = re.compile(rb"\"(?=[^\"]{0,80}:)(.*)\"\s*", re.DOTALL)  # a line as a spreadsheet saves one with a comma in it
NOTE = re.compile(rb"(?:[\w-]{1,60}\.)?NOTE[;:]", re.IGNORECASE)
PROSE = re.compile(rb"[A-Z][a-z]{1,30}[;:]")  # `Remark: …` in a wrapped note; no program names a property so
SPACED = (b" ", b"=20", b"=0A", b"=0D")  # behind these a soft-broken line needs no space of its own
SHORT = 60  # octets: no program folds a line that is shorter
FOLDED_AT = 72  # octets: a line this long was folded by counting, the space is the fold's own (2.1)


class RawLine(NamedTuple):
    """One logical line as bytes, with the number of its first physical line; whether commas of its head were made the
    semicolons that they stood for."""

    number: int
    data: bytes
    is_mended: bool = False


def to_utf8(data: bytes) -> tuple[bytes, str | None]:
    """The bytes with a mark or wide characters made UTF-8, and the encoding that was found (None: not said)."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:], "utf-8"
    for mark, codec in WIDE:
        if data.startswith(mark):
            return data.decode(codec, "replace").encode(), codec
    head = data[: 2 * MARK_WITHIN].upper()
    if b"\x00" in head:
        for codec in ("utf-16-be", "utf-16-le"):
            begin = head.find("BEGIN".encode(codec))
            if begin >= 0 and begin % 2 == 0:
                return data.decode(codec, "replace").encode(), codec
    return data, None


def unfold(lines: list[bytes], first: int, *, keeps_space: bool = False) -> Iterator[RawLine]:
    """Logical lines of one card; `first` is the number of its first physical line.

    A line that begins with a space or tab continues the one before (`keeps_space`: 2.1 breaks at a space
    of the text, which stays). In quoted-printable a `=` at the end continues on the next line, indented
    or not. A wrapped value that begins without either is joined where it cannot be a property; what is indented
    in a template and folds nothing begins one all the same.
    """
    lines = _without_marks(lines)
    current: list[bytes] = []
    number, is_quoted, is_base64, is_text, is_after_blank = first, False, False, False, False
    indented_to = -1  # the last line of a soft-broken value that is indented throughout
    for offset, line in enumerate(lines):
        if current and is_quoted and current[-1].rstrip(b" \t").endswith(b"="):
            if not line.strip():
                is_after_blank = True
                continue
            if not (is_after_blank and HEAD.match(line)) and not _is_cut_off(current[0], lines[offset - 1], line):
                current[-1] = current[-1].rstrip(b" \t")[:-1]
                if len(current) == 1:
                    indented_to = _find_indented(lines, offset)
                is_indent = offset <= indented_to or line[:1] == b"\t" or current[-1].endswith(SPACED)
                current.append(line.lstrip(b" \t") if is_indent else line)
                is_after_blank = False
                continue
        is_after_blank = False
        if line[:1] in (b" ", b"\t") and current and is_indented(line, lines[offset - 1]) and not is_base64:
            line = line.lstrip(b" \t")
        if line[:1] in (b" ", b"\t") and current:
            is_kept = keeps_space and not is_base64 and len(lines[offset - 1]) < FOLDED_AT
            if not keeps_space or line.strip():
                current.append(line if is_kept else line[1:])
            continue
        if not line.strip():
            is_base64 = False  # a blank line ends a 2.1 photo
            continue
        is_prose = is_text and NOTE.match(current[0]) and PROSE.match(line) and not NAMES.match(line)
        is_head = not is_prose and (_is_complete(lines, offset) or _is_folded_head(lines, offset))
        is_wrapped = is_text and not line.startswith(b"#")
        if current and not is_head and (is_base64 or is_quoted or is_wrapped):
            current.append(line if is_base64 or is_quoted else b"\n" + line)
            continue
        if current:
            yield _join(number, current)
        current, number = [line], first + offset
        is_quoted, is_base64, is_text = _classify(line[:300].partition(b":")[0])
        is_base64 = is_base64 or (line.find(b"base64", 0, 300) > 0 and DATA.match(line) is not None)
        is_text = is_text and is_head
    if current:
        yield _join(number, current)


def _join(number: int, pieces: list[bytes]) -> RawLine:
    """A logical line of its pieces, with semicolons for the commas before its parameters."""
    line = b"".join(pieces)
    match = COMMA.match(line) if line.find(b",", 0, NAMED_WITHIN) > 0 else None
    if match is None:
        return RawLine(number, line)
    head, colon, value = line[match.end(1) :].partition(b":")
    return RawLine(number, line[: match.start(1)] + b";" + FURTHER.sub(b";", head) + colon + value, True)


def _without_marks(lines: list[bytes]) -> list[bytes]:
    """The same without what all are indented by, marks that nobody sees, or a spreadsheet's quotation marks."""
    first = next(filter(bytes.strip, lines), b"")
    if first[:1] in (b" ", b"\t"):  # behind BEGIN there is nothing to fold
        lines = _unindent(lines, first[: len(first) - len(first.lstrip(b" \t"))])
    if any(line[:1] in (b"\xef", b"\xe2", b'"') for line in lines):
        return [_unquote(UNSEEN.sub(b"", line)) for line in lines]
    return lines


def _unindent(lines: list[bytes], indent: bytes) -> list[bytes]:
    """Lines that are all indented by the same, without that."""
    if all(line.startswith(indent) or not line.strip() for line in lines):
        return [line.removeprefix(indent) for line in lines]
    return lines


def _unquote(line: bytes) -> bytes:
    match = QUOTED.fullmatch(line)
    return match[1].replace(b'""', b'"') if match and NAMES.match(match[1]) else line


def is_indented(line: bytes, before: bytes) -> bool:
    """Whether a line that begins with a space is a property of an indented text, and not a fold of the one before."""
    if b":" not in before or INDENTED.match(line) is None:
        return False
    is_alike = line[1:2].isspace() and before[1:2].isspace() and INDENTED.match(before) is not None
    return is_alike or len(before) < SHORT


def _is_cut_off(head: bytes, before: bytes, line: bytes) -> bool:
    """Whether nothing goes on behind a soft break: it ends a short line of whose text nothing else does, and a property
    in the same letters follows (a phone that ends every value so)."""
    is_short = len(before) < SHORT and not before.rstrip(b" \t")[:-1].upper().endswith((b"=0A", b"=0D"))
    return is_short and b":" in line and NAMES.match(line) is not None and line[:2].isupper() == head[:2].isupper()


def _find_indented(lines: list[bytes], offset: int) -> int:
    """The last line of a soft-broken value, where all its lines are indented; -1 where a space is the text's own."""
    while offset < len(lines) and lines[offset][:1] in (b" ", b"\t"):
        if not lines[offset].rstrip(b" \t").endswith(b"="):
            return offset
        offset += 1
    return -1


@lru_cache(maxsize=4096)
def _classify(head: bytes) -> tuple[bool, bool, bool]:
    """Whether a value is quoted-printable, base64, a text that programs wrap: a file says the same few heads again."""
    head += b":"
    is_text = head.upper().rpartition(b".")[2].startswith(WRAPPING)
    return SOFT_BREAK.search(head) is not None, BASE64.search(head) is not None, is_text


def _is_complete(lines: list[bytes], offset: int) -> bool:
    """Whether a line begins like a property, and has a colon, may have it where it is folded, or a property's name."""
    line = lines[offset]
    if not HEAD.match(line):
        return b":" in line and COMMA.match(line) is not None
    is_folded = offset + 1 < len(lines) and lines[offset + 1][:1] in (b" ", b"\t")
    return b":" in line or is_folded or NAMES.match(line) is not None


def _is_folded_head(lines: list[bytes], offset: int) -> bool:
    """Whether a line that is no property becomes one with the folds that follow: a name may be folded too."""
    line = lines[offset]
    for further in lines[offset + 1 : offset + 5]:
        if further[:1] not in (b" ", b"\t") or len(line) > 120:
            return False
        line += further[1:]
        if HEAD.match(line):
            return True
    return False
