"""From the lines of a release to the contacts of its block: names, offices, titles, and how to reach them.

A block begins with a line such as "For more information, please contact:" and ends where prose begins
again. Inside it a contact ends with "or", or where another name follows an address. Numbers and
names elsewhere never become contacts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from directory.press import vocabulary as words
from directory.press.fields import EMAIL, IS_MOBILE, PHONE, Field, split_line
from directory.press.pieces import (
    ACRONYM,
    Name,
    Place,
    classify,
    is_office,
    place_at_end,
    read_both,
    read_name,
    read_place,
    take_apart,
)
from directory.press.text import Line

WINDOW = 80  # lines that a block may have
IDLE = 6  # lines with words and without an address, after which it is over
BLANKS = 4  # empty lines in a row that end it
LONGEST_LINE = 2_000  # characters; beyond, a line is prose
BULLET = re.compile(r"^[\s\-–—*•·▪●>|]+")


@dataclass(slots=True)
class Contact:
    """One contact as it was found: the lines it stands on, its texts and its addresses."""

    first: int
    last: int
    name: Name | None = None
    beside: Name | None = None  # "Ana Exemplo or Ben Modelo": reached at the same addresses
    other_names: list[str] = field(default_factory=list)
    title: str | None = None
    office: str | None = None
    city: str | None = None
    country: str | None = None
    is_office: bool = False  # an agency's office in a city ("OSM Maputo")
    address: list[str] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)

    @property
    def is_reachable(self) -> bool:
        """Whether it says how to reach somebody, and whom: by a name, or by a mailbox that can stand for one."""
        return bool(self.fields) and bool(self.name or self.office or any(f.kind == "email" for f in self.fields))

    def locate(self, place: Place) -> None:
        """Say where it is; what is known already stays."""
        self.city = self.city or place.city
        self.country = self.country or place.country


def find_contacts(lines: Sequence[Line]) -> Iterator[Contact]:
    """The contacts of every block of a release, in order."""
    position = 0
    while position < len(lines):
        start = _read_intro(lines, position)
        if start is None:
            position += 1
            continue
        rest, position = start
        reader = _BlockReader()
        if rest:
            reader.read(Line(lines[position - 1].number, rest), lines[position - 1].number)
        while position < len(lines) and not reader.is_over:
            if reader.count and words.INTRO.match(BULLET.sub("", lines[position].text)) is not None:
                break  # another block may begin here
            line, position = _unwrap(lines, position)
            reader.read(line, lines[position - 1].number)
        yield from reader.finish()


def _find_intro(text: str) -> re.Match[str] | None:
    """The intro at the beginning of a line or of a sentence in it."""
    for begin in (0, *(match.end() for match in re.finditer(r"[.!?]['\"”’)]*\s+", text[:LONGEST_LINE]))):
        begin += len(match.group()) if (match := BULLET.match(text[begin : begin + 20])) else 0
        found = words.INTRO.match(text, begin) or words.TITLED_INTRO.match(text, begin)
        if found is not None:
            return found
    return None


def _read_intro(lines: Sequence[Line], position: int) -> tuple[str, int] | None:
    """Where the line is an intro: what of it already belongs to the block, and the next line's position."""
    if not lines[position].text or _find_intro(lines[position].text) is None:
        return None
    line, after = _unwrap(lines, position)
    text = line.text
    match = _find_intro(text)
    if match is None:
        return None
    said = text[match.start() : match.start() + LONGEST_LINE]
    verb = words.VERB.search(said)
    if match.re is words.TITLED_INTRO:
        return said, after
    rest = said[verb.end() :] if verb is not None else said[match.end() - match.start() :]
    head, colon, tail = rest.partition(":") if ":" in rest else rest.partition("：")
    if colon and not _names_somebody(head):
        rest = tail  # "contact the following people: …"
    rest = rest.strip(" ,:：–—-")
    if _has_address(rest):
        return rest, after
    if colon or verb is not None or len(text) - match.end() < 40:
        near = [other.text for other in lines[after : after + 10]]
        if any(_has_address(text) for text in near) or any(EMAIL.search(text) for text in near):
            return (rest if classify(rest) in ("name", "office") else "") if rest else "", after
    return None


@lru_cache(1024)  # several lines before it ask whether a line has one
def _has_address(text: str) -> bool:
    """Whether an e-mail or a phone stands in a line."""
    return any(found.kind in ("email", "phone", "messaging") for found in split_line(_spaced(text)))


def _names_somebody(text: str) -> bool:
    """Whether a text has a name, an office, a place or an address in it, and so is no mere introduction."""
    fields = split_line(_spaced(text))
    pieces = [piece for found in fields if found.kind == "text" for piece in take_apart(found.value)]
    return _has_address(text) or any(classify(piece) in ("name", "office", "place") for piece in pieces)


def _spaced(text: str) -> str:
    """A line in which no run of spaces is longer than three, which separate columns."""
    return re.sub(r"\s{4,}", "   ", text[:LONGEST_LINE])


def _unwrap(lines: Sequence[Line], position: int) -> tuple[Line, int]:
    """The line with those that it was wrapped into: it is long, and the next goes on in lower case."""
    line = lines[position]
    text = line.text
    position += 1
    while (
        position < len(lines)
        and len(lines[position - 1].text) >= 60
        and lines[position].text[:1].islower()
        and not text.rstrip().endswith((".", ":", ";", "!", "?"))
        and len(text) < LONGEST_LINE
    ):
        text = f"{text} {lines[position].text}"
        position += 1
    return Line(line.number, text), position


class _BlockReader:
    """Reads the lines of one block into contacts."""

    def __init__(self) -> None:
        self.is_over = False
        self.count = 0
        self._contacts: list[Contact] = []
        self._current: Contact | None = None
        self._waiting: str | None = None
        self._idle = 0
        self._blank = 0
        self._is_apart = False  # whether an empty line stands between the contact's addresses and this line
        self._place: Place | None = None  # named before the contact that it belongs to
        self._office: str | None = None  # "For the Ministry of Population:"

    def finish(self) -> Iterator[Contact]:
        """The contacts that were found."""
        self._flush()
        return iter(self._contacts)

    def read(self, line: Line, last: int) -> None:
        """Take one line in, or see that the block is over."""
        text = _spaced(line.text).strip()
        self.count += 1
        if not text:
            self._blank += 1
            self.is_over = self._blank > BLANKS
            return
        if words.OR.fullmatch(text):
            self._flush()
            return
        bare = BULLET.sub("", text)
        if self.count > WINDOW or words.END.match(text) or words.END.match(bare) or _is_prose(line.text):
            self.is_over = True
            return
        heading = words.FOR_WHOM.fullmatch(bare)
        if heading is not None and is_office(heading[1]):
            self._flush()
            self._office = heading[1]
            return
        joined = words.LEADING_OR.match(bare)
        if joined is not None and (len(joined.group()) > 2 or not bare[joined.end()].islower()):
            self._flush()
            bare = bare[joined.end() :]
        self._is_apart = self._blank > 0 and self._current is not None and bool(self._current.fields)
        self._blank = 0
        fields = split_line(bare, self._waiting)
        self._waiting = None
        if not any(found.kind not in ("text", "paren", "label") for found in fields):
            self._idle += 1
            self.is_over = self._idle > IDLE and (self._current is None or bool(self._current.fields))
        for place, found in enumerate(fields):
            if self.is_over:
                return
            self._take(line.number, last, found, fields[place + 1 :])

    def _take(self, number: int, last: int, found: Field, following: Sequence[Field]) -> None:
        if found.kind == "label":
            self._waiting = found.value
        elif found.kind in ("text", "paren"):
            self._take_text(number, last, found, following)
        elif found.kind == "web" and not found.is_labelled:
            return  # "or visit www…": the page of the release, not of a person
        elif found.kind in ("web", "messaging") and self._is_apart and found.service in (None, "twitter"):
            return  # below the contacts, apart from them: the office's own
        else:
            self._idle = 0
            self._open(number, last).fields.append(found)

    def _take_text(self, number: int, last: int, found: Field, following: Sequence[Field]) -> None:
        text = found.value
        if words.OR.fullmatch(text):
            if not following or following[0].kind == "text":
                self._flush()
            return
        joined = words.LEADING_OR.match(text)
        if joined is not None and self._current is not None and self._current.fields:
            text = text[joined.end() :]
            if classify(text) in ("name", "office", "title"):
                self._flush()
        text = words.TRAILING.sub("", text).strip(" ,.-–—") if not text.endswith(("Jr.", "Sr.")) else text
        leading = words.LEADING.match(text)
        text = text[leading.end() :] if leading is not None else text
        if found.kind == "paren":
            self._take_paren(text)
            return
        pieces = take_apart(text)
        for place, piece in enumerate(pieces):
            kind = classify(piece) if piece else "noise"
            if kind == "text" and len(read_both(piece)) > 1 and (self._current is None or self._current.office is None):
                kind = "name"  # "Ana Exemplo and Ben Modelo"; behind an office it is the rest of its name
            handler = HANDLERS.get(kind)
            if handler is not None:
                rest = [Field("text", other) for other in pieces[place + 1 :]]
                handler(self, number, last, piece, [*rest, *following])

    def _take_name(self, number: int, last: int, text: str, following: Sequence[Field]) -> None:
        current = self._current
        if current is not None and current.name is not None and not current.fields:
            self._take_office(number, last, text, following)  # "Ana Exemplo, Caritas Beira"
            return
        if current is not None and (current.name is not None or current.fields):
            self._flush()
        names = [read_name(name) for name in read_both(text)]
        contact = self._open(number, last)
        contact.name, contact.beside = names[0], names[1] if len(names) > 1 else None

    def _take_title(self, number: int, last: int, text: str, _following: Sequence[Field]) -> None:
        current = self._current
        if current is not None and current.title is not None and current.fields:
            self._flush()
        contact = self._open(number, last)
        contact.title = text if contact.title is None else f"{contact.title}, {text}"

    def _take_office(self, number: int, last: int, text: str, following: Sequence[Field]) -> None:
        current = self._current
        if current is not None and current.fields and (current.office is not None or self._is_apart):
            self._flush()
        contact = self._open(number, last)
        if contact.office == self._office:  # the heading's: this one is nearer
            is_inside = self._office is None or text.startswith(self._office)
            contact.office = text if is_inside else f"{text}, {self._office}"
        else:
            contact.office = f"{contact.office}, {text}"
        found = place_at_end(text)
        if found is not None:
            contact.locate(found[0])
            contact.is_office = contact.office == text and bool(ACRONYM.fullmatch(found[1].split(" ")[0] or "-"))

    def _take_place(self, number: int, last: int, text: str, following: Sequence[Field]) -> None:
        place = read_place(text)
        assert place is not None
        current = self._current
        begins = any(f.kind == "text" and classify(f.value) in ("name", "office") for f in following)
        begins = begins or self._is_apart or words.PREPOSITION.match(text) is not None
        if begins and (current is None or current.fields):
            self._flush()
            self._place = place
            return
        contact = self._open(number, last)
        if contact.office is not None and ACRONYM.fullmatch(contact.office):
            contact.office = f"{contact.office} {text}"  # "OSM, Maputo" is the office in Maputo
            contact.is_office = True
        contact.locate(place)

    def _take_address(self, number: int, last: int, text: str, _following: Sequence[Field]) -> None:
        if self._current is not None:
            self._open(number, last).address.append(text)

    def _take_number(self, number: int, last: int, text: str, following: Sequence[Field]) -> None:
        if self._current is not None and self._current.address and not self._current.fields:
            self._take_address(number, last, text, following)  # "Av. Eduardo Exemplo, 316"

    def _take_suffix(self, number: int, last: int, text: str, _following: Sequence[Field]) -> None:
        if self._current is not None and self._current.name is not None:
            name = self._current.name
            self._current.name = Name(name.name, name.prefix, f"{name.suffix}, {text}" if name.suffix else text)

    def _take_more(self, number: int, last: int, text: str, _following: Sequence[Field]) -> None:
        """A text that is nothing else goes on with the office's name: "…, Child Protection and Family Welfare"."""
        current = self._current
        if current is not None and current.office is not None and not current.fields:
            self._open(number, last).office = f"{current.office}, {text}"

    def _take_paren(self, text: str) -> None:
        """What stands in parentheses: a title, a place, a name in another script, which number it is, or a remark."""
        current, kind = self._current, classify(text)
        if current is None:
            return
        said = current.fields[-1] if current.fields else None
        if said is not None and said.kind == "phone" and IS_MOBILE.fullmatch(text):
            current.fields[-1] = replace(said, label="mobile")
        elif kind == "title" and current.title is None:
            current.title = text
        elif kind == "office" and current.office is None and not ACRONYM.fullmatch(text):
            self._take_office(current.last, current.last, text, ())
        elif kind == "place" and not current.fields:
            current.locate(read_place(text) or Place(None, ""))
        elif current.name is None or current.fields or current.office is not None:
            return
        elif words.HONORIFIC.fullmatch(f"{text} "):
            current.name = replace(current.name, prefix=current.name.prefix or text)
        elif current.title is not None:
            current.title = f"{current.title} ({text})"
        elif kind == "name" and (len(text.split()) > 1 or not text.isascii()):
            current.other_names.append(text)

    def _open(self, number: int, last: int) -> Contact:
        if self._current is None:
            self._current = Contact(number, last, office=self._office)
            self._is_apart = False
            if self._place is not None:
                self._current.locate(self._place)
                self._place = None
        self._current.last = max(self._current.last, last)
        return self._current

    def _flush(self) -> None:
        contact = self._current
        if contact is not None and contact.is_reachable:
            if contact.name is None and contact.office is None and contact.title is not None:
                contact.office, contact.title = contact.title, None  # "Media Relations", without a name beside it
            self._contacts.append(contact)
            if contact.beside is not None:
                self._contacts.append(replace(contact, name=contact.beside, other_names=[], fields=[*contact.fields]))
        self._current = None
        self._waiting = None


HANDLERS: dict[str, Callable[[_BlockReader, int, int, str, Sequence[Field]], None]] = {
    "name": _BlockReader._take_name,
    "title": _BlockReader._take_title,
    "office": _BlockReader._take_office,
    "place": _BlockReader._take_place,
    "address": _BlockReader._take_address,
    "number": _BlockReader._take_number,
    "suffix": _BlockReader._take_suffix,
    "text": _BlockReader._take_more,
}


def _is_prose(text: str) -> bool:
    """Whether a line is a sentence and no contact: long, without any address."""
    if len(text) > LONGEST_LINE:
        return True
    if EMAIL.search(text) or PHONE.search(_spaced(text)):
        return False
    count = len(text.split())
    return count > 14 or (count > 7 and text.endswith((".", "!", "?"))) or len(text) > 140


def texts_of(lines: Iterable[Line]) -> str:
    """The words of some lines, as a source's excerpt."""
    return "\n".join(line.text for line in lines if line.text)
