"""One logical line to one property: name, group, parameters, and the value out of its encodings.

Parameters may be quoted, bare (2.1), in any case, encoded by RFC 6868 or escaped by backslashes
(Apple). A value may be quoted-printable or base64 and in a charset of its own; a bad one falls back
and says so.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re

from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Params, Property

BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT"}
BARE_VALUES = {"URL", "URI", "CONTENT-ID", "CID", "INLINE"}
NAME = re.compile(r"[A-Za-z0-9_/ .-]{1,80}")
RFC_6868 = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
BAD_CHARSET = QT_TRANSLATE_NOOP("directory", "line {line} is not in the encoding it names; it was read as {used}")
BAD_BASE64 = QT_TRANSLATE_NOOP("directory", "the {name} of line {line} is damaged and was left out")
GUESSED = QT_TRANSLATE_NOOP("directory", "line {line} does not say its encoding; it was read as {used}")


def split_head(line: bytes) -> tuple[str, bytes] | None:
    """What stands before the colon that ends the parameters, and the value; None for a line that is no property."""
    colon = line.find(b":")
    if colon < 0:
        return None
    if b'"' in line[:colon]:
        colon = _colon_outside_quotes(line)
        if colon < 0:
            colon = line.find(b":")
    head = line[:colon].decode("utf-8", "replace").strip()
    name = head.split(";", 1)[0]
    if not NAME.fullmatch(name):
        return None
    return head, line[colon + 1 :]


def _colon_outside_quotes(line: bytes) -> int:
    is_quoted = False
    for index, byte in enumerate(line):
        if byte == 0x22 and line[index - 1 : index] != b"\\":
            is_quoted = not is_quoted
        elif byte == 0x3A and not is_quoted:
            return index
    return -1


def decode_property(
    head: str, value: bytes, line: int, version: str, fallback: str | None
) -> tuple[Property | None, Text | None]:
    """The property of one line, and what had to be salvaged (None, problem: nothing could be)."""
    name, params = parse_head(head)
    group, dot, name = name.rpartition(".")
    name = name.strip().upper().replace(" ", "-")
    encodings = {v.upper() for key, values in params if key == "ENCODING" for v in values}
    charset = next((v for key, values in params if key == "CHARSET" for v in values), None)
    kept = tuple(p for p in params if p[0] not in ("ENCODING", "CHARSET"))
    group_name = group if dot else None
    if encodings & {"B", "BASE64"}:
        data = _decode_base64(value)
        if data is None:
            return None, Text(BAD_BASE64, {"name": name, "line": line})
        return Property(name, "", kept, group_name, line, data), None
    is_quoted = "QUOTED-PRINTABLE" in encodings
    if is_quoted:
        value = quopri.decodestring(value)
    text, used = _decode_text(value, charset or fallback)
    problem = None
    if used is not None:
        problem = Text(BAD_CHARSET if charset else GUESSED, {"line": line, "used": used})
    text = text.replace("\r\n", "\n")
    return Property(name, text, kept, group_name, line, None, is_quoted or version == "2.1"), problem


def parse_head(head: str) -> tuple[str, Params]:
    """The property's name (with its group) and its parameters; names in upper case, values as written."""
    pieces = _split_outside_quotes(head, ";")
    params: list[tuple[str, tuple[str, ...]]] = []
    for piece in pieces[1:]:
        name, equals, value = piece.partition("=")
        name = name.strip().upper()
        if not equals:
            bare = name.strip('"')
            if not bare:
                continue
            kind = "ENCODING" if bare in BARE_ENCODINGS else "VALUE" if bare in BARE_VALUES else "TYPE"
            params.append((kind, (bare,)))
            continue
        values = tuple(_param_value(v) for v in _split_outside_quotes(value, ","))
        if name == "TYPE" and len(values) == 1 and "," in values[0] and '"' in value:
            values = tuple(v.strip() for v in values[0].split(","))  # TYPE="home,work" means both
        params.append((name, values))
    return pieces[0].strip(), tuple(params)


def _split_outside_quotes(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    pieces: list[str] = []
    current: list[str] = []
    is_quoted, before = False, ""
    for character in text:
        if character == '"' and before != "\\":
            is_quoted = not is_quoted
        if character == separator and not is_quoted:
            pieces.append("".join(current))
            current = []
        else:
            current.append(character)
        before = character
    return [*pieces, "".join(current)]


def _param_value(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    value = value.replace('\\"', '"').replace("\\,", ",").replace("\\;", ";")
    if "^" in value:
        value = re.sub(r"\^[nN'^]", lambda match: RFC_6868[match.group()], value)
    return value


def _decode_base64(value: bytes) -> bytes | None:
    """The bytes, a wrong length at the end repaired; None where the text is no base64."""
    packed = re.sub(rb"\s+", b"", value).rstrip(b"=")
    if len(packed) % 4 == 1:
        packed = packed[:-1]
    try:
        return base64.b64decode(packed + b"=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _decode_text(value: bytes, charset: str | None) -> tuple[str, str | None]:
    """The text, and the encoding that was fallen back on (None: none was needed)."""
    try:
        return value.decode("utf-8" if value.isascii() and not _is_shifting(charset) else charset or "utf-8"), None
    except (UnicodeDecodeError, LookupError):
        pass  # what was said does not hold: try what is likely, and say so
    try:
        return value.decode("utf-8"), None if charset is None else "utf-8"
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace"), "cp1252"


def _is_shifting(charset: str | None) -> bool:
    """Encodings that write other scripts in ASCII bytes."""
    return charset is not None and charset.lower().startswith(("iso-2022", "utf-7", "hz"))
