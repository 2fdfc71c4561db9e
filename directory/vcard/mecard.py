r"""MECARD (NTT docomo's, as QR codes hold it) and BIZCARD, its forerunner, to content lines that the reader knows.

    convert_mecards("MECARD:N:Exemplo,Ana;TEL:+258845550101;;").text
    ->   "BEGIN:VCARD\nVERSION:4.0\nN:Exemplo;Ana;;;\nFN:Ana Exemplo\nTEL:+258845550101\nEND:VCARD\n"

A card is fields between semicolons, its end an empty one; a backslash stands before a sign that separates nothing. What
has no property of its own is kept as X-MECARD-….
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from directory.records import Original
from directory.vcard.jcard import Converted, join, wrap
from directory.vcard.values import CONTROL, escape, join_components, split_escaped

BEGIN = re.compile(r"^[ \t\ufeff]{0,8}(MECARD|BIZCARD):", re.IGNORECASE | re.MULTILINE)
FIELD = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,30}):(.*)", re.DOTALL)
HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # scripts that name the family first
COMPONENTS = 7  # of an address; a text with commas of its own has fewer or more
TEXTS = {"EMAIL": "EMAIL", "NOTE": "NOTE", "MEMO": "NOTE", "NICKNAME": "NICKNAME", "ORG": "ORG", "COMPANY": "ORG",
         "TITLE": "TITLE", "ROLE": "ROLE", "BDAY": "BDAY", "TEL": "TEL", "TEL-AV": "TEL;TYPE=video"}  # fmt: skip
BUSINESS = {"T": "TITLE", "C": "ORG", "B": "TEL;TYPE=work", "M": "TEL;TYPE=cell", "F": "TEL;TYPE=work,fax",
            "E": "EMAIL"}  # fmt: skip


def convert_mecards(text: str) -> Converted:
    """All the cards in a text, in its order, as a file of 4.0, empty where there is none."""
    begins = list(BEGIN.finditer(text))
    ends = [begin.start() for begin in begins[1:]] + [len(text)]
    line, counted, cards = 1, 0, []
    for begin, end in zip(begins, ends, strict=True):
        line += text.count("\n", counted, begin.start())
        counted = begin.start()
        form = begin[1].upper()
        fields, size = _fields(text[begin.end() : end], line)
        original = Original(form, text[begin.start(1) : min(begin.end() + size, end)].rstrip())
        cards.append(wrap((_business if form == "BIZCARD" else _personal)(fields), line, original))
    return join(cards)


Field = tuple[str, str, int]  # its name in capitals, its value with its escapes, its line


def _fields(body: str, line: int) -> tuple[list[Field], int]:
    """The fields of a card up to the empty one that ends it, and how far that is; text that follows is none of them."""
    fields: list[Field] = []
    size = 0
    for piece in split_escaped(body, ";"):
        size += len(piece) + 1
        match = FIELD.fullmatch(piece.strip())
        if match and match[2].strip():
            begin = line + piece[: len(piece) - len(piece.lstrip())].count("\n")
            fields.append((match[1].upper(), match[2].strip(), begin))
        elif fields and not piece.strip():
            break
        line += piece.count("\n")
    return fields, size


def _personal(fields: list[Field]) -> Iterator[tuple[str, int]]:
    for name, value, line in fields:
        if name == "N":
            yield from ((said, line) for said in _name(*_two(value)))
        elif name == "SOUND":
            family, given = _two(value)
            yield f"X-PHONETIC-LAST-NAME:{escape(family)}", line
            yield f"X-PHONETIC-FIRST-NAME:{escape(given)}", line
        elif name == "ADR":
            parts = [_plain(part) for part in split_escaped(value, ",")]
            yield f"ADR:{join_components(parts if len(parts) == COMPONENTS else ['', '', _plain(value)])}", line
        elif name == "URL":
            yield f"URL:{_one_line(_plain(value))}", line
        elif name in TEXTS:
            yield f"{TEXTS[name]}:{escape(_plain(value))}", line
        else:
            yield f"X-MECARD-{name}:{escape(_plain(value))}", line


def _business(fields: list[Field]) -> Iterator[tuple[str, int]]:
    said = {name: (_plain(value), line) for name, value, line in reversed(fields)}
    given, line = said.get("N") or said.get("X") or ("", 1)
    yield from ((text, line) for text in _name(said["X"][0] if "N" in said and "X" in said else "", given))
    for name, value, line in fields:
        if name == "A":
            yield f"ADR;TYPE=work:{join_components(['', '', _plain(value)])}", line
        elif name in BUSINESS:
            yield f"{BUSINESS[name]}:{escape(_plain(value))}", line
        elif name not in ("N", "X"):
            yield f"X-BIZCARD-{name}:{escape(_plain(value))}", line


def _two(value: str) -> tuple[str, str]:
    """Family and given name, or what sounds like them, which a comma parts; without one all is given."""
    family, *given = split_escaped(value, ",")
    return (_plain(family), _plain(",".join(given))) if given else ("", _plain(family))


def _name(family: str, given: str) -> Iterator[str]:
    """N and FN; a name in one piece is given no family name."""
    if family:
        yield f"N:{join_components([family, given, '', '', ''])}"
    is_family_first = HAN.search(family + given) is not None
    whole = " ".join(filter(None, [family, given] if is_family_first else [given, family]))
    if whole:
        yield f"FN:{escape(whole)}"


def _plain(value: str) -> str:
    """A value without its escapes."""
    return re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL).strip()


def _one_line(text: str) -> str:
    return CONTROL.sub("", " ".join(text.splitlines()))
