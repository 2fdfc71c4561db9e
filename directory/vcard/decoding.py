"""One logical line to one property: name, group, parameters, and the value out of its encodings.

Parameters may be quoted, bare (2.1), in any case, encoded by RFC 6868 or escaped by backslashes
(Apple). A value may be quoted-printable or base64 and in a charset of its own; a bad one falls back
and says so.
"""

from __future__ import annotations

import base64
import binascii
import html
import quopri
import re
from collections.abc import Callable, Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from functools import lru_cache
from typing import NamedTuple

from directory.encodings import DEFAULT
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Params, Property
from directory.vcard.charsets import WESTERN, WIDER, find_codec, is_shifting
from directory.vcard.macintosh import mend_letters

BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT"}
BARE_VALUES = {"URL", "URI", "CONTENT-ID", "CID", "INLINE"}
BARE_CHARSET = re.compile(r"(?:utf|iso|windows|shift|euc|big5|gb\d)[\w-]*", re.IGNORECASE)
# what exports encode as bytes for a letter beyond ASCII: a text all the same
TEXTS = {"N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "NOTE", "ADR", "LABEL", "TEL", "EMAIL", "URL", "CATEGORIES"}
# `=` as web pages that cannot write it in a template have it, and all who copied their example
HASHED = re.compile(r"(?:TYPE|VALUE|PREF|LABEL|MEDIATYPE|LANGUAGE|CHARSET|ENCODING)(#)", re.IGNORECASE)
JOINED = re.compile(r",(?=(?:TYPE|PREF|VALUE|CHARSET|ENCODING|LANGUAGE)=)", re.IGNORECASE)
NAME = re.compile(r"(?:[^:;,\s\"]{1,120}\.)?(?a:[\w/ .-]{1,120})")
WIDE_COLON = "：".encode()
# line breaks and letters beyond ASCII in quoted-printable, which no parameter calls so
HIDDEN = re.compile(rb"=0D=0A|=[CD][0-9A-F]=[89AB][0-9A-F]|=E[0-9A-F](?:=[89AB][0-9A-F]){2}")
# letters of UTF-8 that were taken for Western ones and encoded once more: `Ã©`, `Ð˜`
DOUBLED = re.compile(
    rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c]|\xe2(?:\x80[\x93-\xba]|\x82\xac|\x84\xa2))"
)
JSON_LETTER = re.compile(rb"(?<!\\)\\u[0-9A-Fa-f]{4}")
JSON_LETTERS = re.compile(r"(?<!\\)(?:\\u[0-9A-Fa-f]{4})+")
CESU = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")  # two halves of a character, each by itself
CODES = re.compile(r"(?:=[0-9A-F]{2})+")
CALLED = {"N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "ADR", "CATEGORIES"}
SLASHED = re.compile(r"(?<!\\)\\'")  # as PHP made it for a database: `O\'Connor`
READABLE = {*CALLED, "NOTE"}
REACHING = {"TEL", "EMAIL", "URL", "IMPP"}
STRUCTURED = {"N", "ADR", "ORG", "X-ANDROID-CUSTOM"}
SEMICOLON = re.compile(rb"(?<!\\)(?<!=5C)=3B", re.IGNORECASE)
DISGUISE = re.compile(
    r"&(?:#[0-9]{2,6}|#x[0-9A-Fa-f]{2,5}|amp|lt|gt|quot|apos|nbsp|szlig"
    r"|[A-Za-z](?:uml|acute|grave|circ|tilde|ring|cedil|caron|slash));|=\?[\w-]{2,40}\?[BbQq]\?[^?]{0,400}\?="
)
SHORT = 300  # characters of a head that is worth remembering
LONGEST = 10_000  # characters of a text that may be of encoded words: reading them takes the square of their number
RFC_6868 = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
BAD_CHARSET = QT_TRANSLATE_NOOP("directory", "line {line} is not in the encoding it names; it was read as {used}")
BAD_BASE64 = QT_TRANSLATE_NOOP("directory", "the {name} of line {line} is damaged and was left out")
GUESSED = QT_TRANSLATE_NOOP("directory", "line {line} does not say its encoding; it was read as {used}")


class Head(NamedTuple):
    """What stands before the colon of a line."""

    name: str
    params: Params
    group: str | None
    encoding: str
    charset: str | None


class Encodings(NamedTuple):
    """What is known of a file's encoding: `said` by its marks or the user, hinted by some property of it, and how
    it is guessed where neither helps (both asked once, when the first value needs it)."""

    said: str | None = None
    hint: Callable[[], str | None] = lambda: None
    guess: Callable[[], str] = lambda: DEFAULT
    is_macintosh: Callable[[], bool] = lambda: False  # its letters were an old Macintosh's and taken for others
    is_ours: bool = False  # the card was written here: nothing in it is disguised


def split_head(line: bytes, encodings: Encodings) -> tuple[str, bytes] | None:
    """What stands before the colon that ends the parameters, and the value; None for a line that is no property."""
    colon = line.find(b":")
    if colon < 0:
        if WIDE_COLON not in line:
            return None
        line = line.replace(WIDE_COLON, b":", 1)
        colon = line.index(b":")
    if b'"' in line[:colon]:
        outside = _colon_outside_quotes(line)
        colon = outside if outside >= 0 else colon
    head = line[:colon].decode("ascii") if line[:colon].isascii() else _decode_text(line[:colon], None, encodings)[0]
    return (head, line[colon + 1 :]) if _read_head(head) else None


def _colon_outside_quotes(line: bytes) -> int:
    is_quoted = False
    for index, byte in enumerate(line):
        if byte == 0x22 and line[index - 1 : index] != b"\\":
            is_quoted = not is_quoted
        elif byte == 0x3A and not is_quoted:
            return index
    return -1


def decode_property(
    head: str, value: bytes, line: int, version: str, encodings: Encodings
) -> tuple[Property | None, Text | None]:
    """The property of one line, and what had to be salvaged (None, problem: nothing could be)."""
    found = _read_head(head)
    assert found is not None
    name, params, group, encoding, charset = found
    is_quoted = encoding in ("QUOTED-PRINTABLE", "QUOTED")
    if encoding in ("B", "BASE64") and not _is_address(value):
        data = _decode_base64(value)
        if name in TEXTS:
            is_quoted = data is not None and _is_readable(data, charset)
            value = data if data is not None and is_quoted else value
        elif data is None:
            return None, Text(BAD_BASE64, {"name": name, "line": line})
        else:
            return Property(name, "", params, group, line, data), None
    elif is_quoted:
        if name in STRUCTURED and b";" in value:  # Android encodes each component: what is encoded separates nothing
            value = SEMICOLON.sub(rb"\\;", value)
        value = quopri.decodestring(value)
    text, used = _decode_text(value, charset, encodings)
    problem = None
    if used is not None:
        problem = Text(BAD_CHARSET if charset else GUESSED, {"line": line, "used": used})
    if not is_quoted and not encodings.is_ours and name in READABLE:
        text = _undress(name, text)
        text = text if text.isascii() else mend_letters(text, encodings.is_macintosh())
    elif not is_quoted and not encodings.is_ours and name in REACHING and "&" in text:
        text = DISGUISE.sub(lambda match: html.unescape(match.group()), text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Property(name, text, params, group, line, None, is_quoted or version == "2.1", is_quoted), problem


def _read_head(head: str) -> Head | None:
    """A head parsed, its ENCODING and CHARSET apart; None for what begins no property."""
    return _read_short_head(head) if len(head) <= SHORT else _read_short_head.__wrapped__(head)


@lru_cache(maxsize=4096)
def _read_short_head(head: str) -> Head | None:
    """Remembered: a file says the same few heads again and again."""
    if not NAME.fullmatch(head.split(";", 1)[0].strip()):
        return None
    name, params, group = parse_head(head)
    encoding = next((v.upper() for key, values in params if key == "ENCODING" for v in values), "")
    charset = next((v for key, values in params if key == "CHARSET" for v in values), None)
    kept = tuple(p for p in params if p[0] not in ("ENCODING", "CHARSET"))
    return Head(name, kept, group, encoding, charset)


def parse_head(head: str) -> tuple[str, Params, str | None]:
    """The property's name in upper case, its parameters (names in upper case, values as written), its group."""
    pieces = _split_outside_quotes(head, ";")
    group, dot, name = pieces[0].rpartition(".")
    params: list[tuple[str, tuple[str, ...]]] = []
    for piece in _apart(pieces[1:]):
        if piece[:9].upper() == "X-CUSTOM(":
            params.append(("TYPE", (f"X-{_custom_label(piece[9:].rstrip(') '))}",)))
            continue
        if "#" in piece and (hashed := HASHED.match(piece)):
            piece = f"{piece[: hashed.start(1)]}={piece[hashed.end(1) :]}"
        key, equals, value = piece.partition("=")
        key = key.strip().upper()
        if not equals:
            words = [word.strip().strip('"') for word in piece.split(",")]  # `TEL;HOME,FAX` means both
            params += [(_kind_of(word), (word,)) for word in words if word]
            continue
        if value.replace('\\"', "").count('"') == 1:  # it closes or opens nothing
            value = re.sub(r'(?<!\\)"', "", value)
        values = tuple(_param_value(v) for v in _split_outside_quotes(value, ","))
        if key == "TYPE" and len(values) == 1 and '"' in value:
            values = tuple(v.strip() for v in re.split("[,;]", values[0]))  # TYPE="home,work" means both
        params.append((key, values))
    return name.strip().upper().replace(" ", "-"), tuple(params), group.strip() if dot else None


def _apart(pieces: list[str]) -> Iterator[str]:
    """Parameters, those of `PREF=1,TYPE=HOME` apart."""
    for piece in pieces:
        is_joined = piece.count("=") > 1 and '"' not in piece and not piece.upper().startswith("X-CUSTOM(")
        yield from JOINED.split(piece) if is_joined else (piece,)


def _custom_label(text: str) -> str:
    """A label as Samsung's phones write it: `CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=41=72`."""
    said, _comma, label = text.rpartition("QUOTED-PRINTABLE,")
    if not said:
        return text.rpartition(",")[2]
    charset = re.search(r"CHARSET=([\w-]{2,40})", said, re.IGNORECASE)
    codec = find_codec(charset[1]) if charset else None
    return quopri.decodestring(label.encode("ascii", "replace")).decode(codec or "utf-8", "replace").strip() or "custom"


def _kind_of(bare: str) -> str:
    """Which parameter a bare word is the value of (2.1)."""
    word = bare.upper()
    if word in BARE_ENCODINGS:
        return "ENCODING"
    if word in BARE_VALUES:
        return "VALUE"
    return "CHARSET" if BARE_CHARSET.fullmatch(bare) else "TYPE"


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


def _is_address(value: bytes) -> bool:
    """Whether what should be base64 is an address after all, which is recorded and never opened."""
    return value.lstrip()[:8].lower().startswith((b"http:", b"https:", b"file:", b"cid:", b"data:", b"\\\\"))


def _decode_base64(value: bytes) -> bytes | None:
    """The bytes, a wrong length at the end repaired, also of the alphabet that is for addresses (RFC 4648, 5) and of
    lines that were broken by an escape; None where the text is no base64."""
    packed = b"".join(value.replace(b"\\n", b"").split()).rstrip(b"=").removeprefix(b"base64,")
    packed = packed.replace(b"-", b"+").replace(b"_", b"/")
    if len(packed) % 4 == 1:
        packed = packed[:-1]
    try:
        return base64.b64decode(packed + b"=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def is_disguised(text: str) -> bool:
    """Whether a text holds what is written for a web page (`&amp;`) or the head of a mail (RFC 2047)."""
    return ("&" in text or "=?" in text) and DISGUISE.search(text) is not None


def is_escaped(data: bytes) -> bool:
    """Whether bytes hold letters as JSON writes them: `\\u00e9`."""
    return b"\\u" in data and JSON_LETTER.search(data) is not None


def is_doubled(data: bytes) -> bool:
    """Whether bytes hold what may have been encoded as UTF-8 twice."""
    return DOUBLED.search(data) is not None


def _undouble(text: str) -> str:
    """A text that was encoded as UTF-8 twice, or oftener, as it was; any other as it is."""
    for _time in range(3):
        try:
            once = b"".join([_western(character) for character in text])
            text, before = once.decode(), text
        except UnicodeError:
            break
        if _as_utf8(once) is None:
            meant = mend_letters(text, False)
            return meant if meant != text else before
    return text


def _western(character: str) -> bytes:
    """A letter's byte in Windows' Western encoding, or in the one that has a letter for each."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _join_halves(text: str) -> str:
    """A text with characters beyond the first plane made whole, of which each half stands for itself."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _undress(name: str, text: str) -> str:
    """A text as it was meant that was written for a web page, for the head of a mail or in quoted-printable without a
    word of it; a note may speak of the first two."""
    if "=" in text and HIDDEN.search(text.encode("utf-8", "replace")):
        text = CODES.sub(_decode_codes, text)
    if not text.isascii() and is_doubled(text.encode("utf-8", "replace")):
        text = _undouble(text)
    if "\\'" in text:
        text = SLASHED.sub("'", text)
    if "\\u" in text:
        text = JSON_LETTERS.sub(lambda match: _join_halves(match.group().encode().decode("unicode-escape")), text)
    if name in CALLED and is_disguised(text):
        text = _undo_entities(text) if "&" in text else _undo_words(text)
    return text


def _decode_codes(match: re.Match[str]) -> str:
    try:
        return bytes.fromhex(match.group().replace("=", "")).decode()
    except UnicodeDecodeError:
        return match.group()


def _undo_entities(text: str) -> str:
    """A text without the entities of a web page, which may be written for another page themselves."""
    for _time in range(3):
        text = html.unescape(text)
        if not is_disguised(text):
            break
    return text


def _undo_words(text: str) -> str:
    """A text with its encoded words (RFC 2047) read; as it is where they are in no encoding that there is."""
    if len(text) > LONGEST:
        return text
    try:
        return str(make_header(decode_header(text)))
    except (LookupError, ValueError, HeaderParseError):
        return text


def _is_readable(data: bytes, charset: str | None) -> bool:
    """Whether bytes are a text, rather than what comes of decoding one that was never encoded."""
    try:
        text = data.decode((find_codec(charset) if charset else None) or "utf-8")
    except UnicodeError:
        return False
    return "".join(text.split()).isprintable()


def _decode_text(value: bytes, charset: str | None, encodings: Encodings) -> tuple[str, str | None]:
    """The text, and the encoding that was guessed or fallen back on (None: it was as it should be)."""
    meant = find_codec(charset) if charset else encodings.said
    if meant is None and b"\x1b$" in value:
        meant = "iso2022_jp"  # its own signs say so
    if value.isascii() and not is_shifting(meant):
        return value.decode("ascii"), None
    if charset and meant in WESTERN and (text := _as_utf8(value)) is not None:
        return text, "utf-8"
    is_as_said = meant is not None or not charset
    wider = WIDER.get(meant or "")
    for likely in (wider, meant, "utf-8", encodings.said, encodings.hint):
        codec = likely() if callable(likely) else likely
        if codec is None:
            continue
        try:
            return value.decode(codec), None if is_as_said and codec in (meant or "utf-8", "utf-8", wider) else codec
        except UnicodeError:
            is_as_said = is_as_said and not charset  # what was said does not hold: try what is likely next
    if CESU.search(value) and (whole := _whole(value)) is not None:
        return whole, None
    damaged = value.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    if bad * 4 <= sum(not character.isascii() for character in damaged) - bad:
        return damaged.rstrip("\ufffd"), "utf-8"  # a character was cut; read as anything else the rest would be lost
    guessed = encodings.guess()
    return value.decode(guessed, "replace"), guessed


def _whole(value: bytes) -> str | None:
    """The text of UTF-8 as Java and old databases write it: characters beyond the first plane in two halves."""
    try:
        return _join_halves(value.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        return None


def _as_utf8(value: bytes) -> str | None:
    """The text that is in UTF-8 although a Western encoding is named: in that it would be letters before signs."""
    try:
        text = value.decode()
    except UnicodeDecodeError:
        return None
    return None if any("\x80" <= character < "\xa0" or "\u0250" <= character < "\u0300" for character in text) else text
