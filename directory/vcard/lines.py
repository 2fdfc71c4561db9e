"""Bytes to logical lines: encodings told apart, folds undone on bytes, quoted-printable's soft breaks joined.

A fold may split a UTF-8 character (RFC 6350, 3.2: a line is folded by octets), so lines are joined
before anything is decoded. Line ends may be LF, CRLF, CR or CR CR LF, mixed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINE_CAP = 8 * 1024 * 1024
MARK_WITHIN = 1024  # characters: where a file without a mark must have said BEGIN
WIDE = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
ENDS = re.compile(rb"\r*\n|\r")
SOFT_BREAK = re.compile(rb"ENCODING\s*=\s*QUOTED-PRINTABLE|;\s*QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
HEAD = re.compile(rb"[A-Za-z0-9_./-][A-Za-z0-9_./ -]{0,80}[;:]")


@dataclass(frozen=True, slots=True)
class RawLine:
    """One logical line as bytes, with the number of its first physical line."""

    number: int
    data: bytes


def to_utf8(data: bytes) -> tuple[bytes, str | None]:
    """The bytes with a mark or wide characters made UTF-8, and the encoding that was found (None: not said)."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:], "utf-8"
    for mark, codec in WIDE:
        if data.startswith(mark):
            return data.decode(codec, "replace").encode(), codec
    head = data[: 2 * MARK_WITHIN]
    for codec in ("utf-16-be", "utf-16-le"):
        begin = head.upper().find("BEGIN".encode(codec))
        if begin >= 0 and begin % 2 == 0:
            return data.decode(codec, "replace").encode(), codec
    return data, None


def split_physical(data: bytes) -> list[bytes]:
    """The physical lines, whatever ends them."""
    if b"\r" not in data:
        return data.split(b"\n")
    plain = data.replace(b"\r\n", b"\n")
    if b"\r" not in plain:
        return plain.split(b"\n")
    return ENDS.split(data)


def unfold(lines: list[bytes], first: int) -> Iterator[RawLine]:
    """Logical lines of one card; `first` is the number of its first physical line.

    A line that begins with a space or tab continues the one before. In quoted-printable a `=` at the
    end continues on the next line, indented or not. A wrapped value that begins without either (some
    programs do) is joined where it cannot be a property.
    """
    current: list[bytes] = []
    number, is_quoted, is_base64 = first, False, False
    for offset, line in enumerate(lines):
        if current and is_quoted and current[-1].rstrip(b" \t").endswith(b"="):
            current[-1] = current[-1].rstrip(b" \t")[:-1]
            current.append(line.lstrip(b" \t") if _is_fold(line) else line)
            continue
        if _is_fold(line) and current:
            if line.strip():
                current.append(line[1:])
            continue
        if not line.strip():
            if is_base64:
                is_base64 = False  # a blank line ends a 2.1 photo
            continue
        if current and is_base64 and not HEAD.match(line):
            current.append(line)
            continue
        if current and not HEAD.match(line):
            current.append(b"\n" + line if not is_quoted else line)
            continue
        if current:
            yield RawLine(number, b"".join(current))
        current, number = [line], first + offset
        head = line[:200].upper()
        is_quoted = b"QUOTED-PRINTABLE" in head and SOFT_BREAK.search(head) is not None
        is_base64 = b"BASE64" in head or b"ENCODING=B" in head
    if current:
        yield RawLine(number, b"".join(current))


def _is_fold(line: bytes) -> bool:
    return line[:1] in (b" ", b"\t")
