"""From the lines of a release to the contacts of its block: names, offices, titles, and how to reach them.

A block begins with a line such as "For more information, please contact:" and ends where prose begins
again. Inside it a contact ends with "or", or where another name follows an address. Numbers and
names elsewhere never become contacts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from directory.countries import country_of_place
from directory.press.fields import Field, split_line
from directory.press.text import Line

INTRO = re.compile(
    r"(?:"
    r"(?:for|to\s+(?:get|obtain|receive))\s+(?:any\s+)?(?:more|further|additional|media|press)\s+"
    r"(?:information|details|enquir\w+|inquir\w+|queries|interviews?|requests)"
    r"|for\s+(?:interviews?|information|media|enquir\w+|inquir\w+)\b.{0,60}\bcontacts?\b"
    r"|(?:media|press|news)\s+(?:contacts?|enquir\w+|inquir\w+|queries|officers?)\b"
    r"|contacts?\s+(?:for\s+)?(?:the\s+)?(?:media|press)\b|please\s+contact"
    r"|pour\s+(?:de\s+)?(?:plus|davantage|toute?s?|obtenir|en\s+savoir)\b.{0,60}"
    r"|contacts?\s+(?:de\s+|pour\s+la\s+)?(?:presse|m[ée]dias?)|relations?\s+(?:avec\s+la\s+)?presse"
    r"|para\s+(?:m[áa]s|mayor|mais|obter|obtener)\s+(?:informaci[óo]n|informa[çc][õo]es|detalhes|detalles)"
    r"|contactos?\s+(?:de|para|con)?\s*(?:la\s+|a\s+)?(?:prensa|imprensa|medios|m[ée]dia)|contatos?\s+(?:de|para)\s+(?:a\s+)?imprensa"
    r"|لمزيد\s+من\s+المعلومات|للمزيد\s+من\s+المعلومات"
    r")",
    re.IGNORECASE,
)
OR = re.compile(r"^[\s\-–—*/]*(?:or|and|ou|et|o|y|e|u|أو|و)[\s:.,\-–—*/]*$", re.IGNORECASE)
LEADING_OR = re.compile(r"^(?:or|and|ou|et|أو)\s+(?=\S)", re.IGNORECASE)
NOISE = re.compile(
    r"^(?:(?:please\s+)?(?:contact|call|write(?:\s+to)?|reach)|at|on|by|via|to|or|and|ou|et|o|y|e|the|num[ée]ro|au|à|al|em|en|a)$",
    re.IGNORECASE,
)
TRAILING = re.compile(r"\s+(?:at|on|by|via|au|or|and|ou|et|al|em|par|por|pelo|através\s+de)$", re.IGNORECASE)
VERB = re.compile(
    r"\b(?:(?:please|kindly)\s+)?(?:contact(?:ez|er|ar|e|en|ate|os?)?|contate|communiquez\s+avec)\b"
    r"(?:\s+(?:with|avec|com|con|à|a|al|o|the\s+following|us))?(?=\s*[:：]|\s+\S|\s*$)",
    re.IGNORECASE,
)
PLACE_COLON = re.compile(r"^(?:in\s+|à\s+|en\s+|em\s+|from\s+)?([^:：,@\d]{2,40})\s*[:：]\s*(.*)$", re.IGNORECASE)
PLACE_FIRST = re.compile(r"^(?:in|à|en|em|from|au)\s+(.{2,40})$", re.IGNORECASE)
END = re.compile(
    r"^(?:about\b|notes?\s+(?:to|for)\s+editors?|#\s*#|-?\s*ends?\s*-?$|\*\s*\*|à\s+propos\b|acerca\s+de\b|sobre\s+(?:a|o|la|el)\b"
    r"|follow\s+us\b|share\b|related\b|copyright|©|on\s+\S+.{0,80}\swrote:$)",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"\b(?:officer|manager|head|director|spokes\w+|coordinator|adviser|advisor|assistant|chief|specialist|secretary|"
    r"consultant|representative|deputy|minister|commissioner|inspector|editor|attach[ée]|"
    r"charg[ée]e?|porte-parole|responsable|directeur|directrice|chef|conseill\w+|coordonnat\w+|"
    r"oficial|director[ae]?|portavoz|jef[ea]|coordinador[ae]?|asesor[ae]?|"
    r"porta-voz|coordenador[ae]?|diretor[ae]?|chefe|respons[áa]vel|assessor[ae]?)\b",
    re.IGNORECASE,
)
INSTITUTION = re.compile(
    r"\b(?:ministry|office|department|bureau|unit|agency|organi[sz]ation|mission|commission|embassy|force|police|"
    r"service|programme|program|centre|center|institute|council|federation|university|network|secretariat|newsroom|desk|"
    r"minist[èe]re|bureau|organisation|unit[ée]|commissariat|agence|service|centre|"
    r"ministerio|oficina|organizaci[óo]n|unidad|agencia|minist[ée]rio|gabinete|organiza[çc][ãa]o|unidade|ag[êe]ncia|escrit[óo]rio)\b",
    re.IGNORECASE,
)
WINDOW = 60  # lines a block may have


@dataclass(slots=True)
class Contact:
    """One contact as it was found: the lines it stands on, its texts and its addresses."""

    first: int
    last: int
    name: str | None = None
    title: str | None = None
    office: str | None = None
    city: str | None = None
    country: str | None = None
    is_office: bool = False  # an agency's office in a city ("OSM Maputo")
    fields: list[Field] = field(default_factory=list)

    @property
    def is_reachable(self) -> bool:
        """Whether it says how to reach somebody, and whom."""
        return bool(self.fields) and bool(self.name or self.office)


def find_contacts(lines: Sequence[Line]) -> Iterator[Contact]:
    """The contacts of every block of a release, in order."""
    position = 0
    while position < len(lines):
        start = _intro_end(lines, position)
        if start is None:
            position += 1
            continue
        rest, position = start
        reader = _BlockReader()
        if rest:
            reader.read(Line(lines[position - 1].number, rest))
        while position < len(lines) and not reader.is_over:
            if INTRO.match(lines[position].text) and len(lines[position].text) < 120:
                break
            reader.read(lines[position])
            position += 1
        yield from reader.finish()


def _intro_end(lines: Sequence[Line], position: int) -> tuple[str, int] | None:
    """Where the line is an intro: what of it already belongs to the block, and the next line's position."""
    text = lines[position].text
    match = INTRO.search(text)
    if match is None or match.start() > 40:
        return None
    after = text[match.start() :]
    verb = VERB.search(after)
    if verb is not None:
        rest = after[verb.end() :].strip(" ,")
        inner = re.match(r"[^:：@\d,]{0,30}[:：]\s*", rest)  # "contact the following people: …"
        rest = rest[inner.end() :] if inner and not PLACE_COLON.match(rest) else rest
        return rest.lstrip(":： "), position + 1
    colon = re.search(r"[:：]", text[match.end() :])
    if colon is not None:
        return text[match.end() + colon.end() :].strip(), position + 1
    nearby = [line.text for line in lines[position + 1 : position + 8]]
    if len(text) - match.end() > 80 or not any("@" in near or re.search(r"\d[\d\s().-]{6,}", near) for near in nearby):
        return None
    return "", position + 1


class _BlockReader:
    """Reads the lines of one block into contacts."""

    def __init__(self) -> None:
        self.is_over = False
        self._contacts: list[Contact] = []
        self._current: Contact | None = None
        self._waiting: str | None = None
        self._count = 0
        self._idle = 0  # lines with words since the last address
        self._blank = 0  # empty lines in a row
        self._place: tuple[str, str] | None = None

    def finish(self) -> Iterator[Contact]:
        """The contacts that were found."""
        self._flush()
        return iter(self._contacts)

    def read(self, line: Line) -> None:
        """Take one line in, or see that the block is over."""
        text = line.text.strip()
        self._count += 1
        if not text:
            self._blank += 1
            self.is_over = self._blank > 4
            return
        self._blank = 0
        if OR.match(text):
            self._flush()
            return
        if self._count > WINDOW or END.match(text) or _is_prose(text):
            self.is_over = True
            return
        if LEADING_OR.match(text):
            self._flush()
            text = LEADING_OR.sub("", text)
        place = PLACE_COLON.match(text)
        if place is not None and country_of_place(place[1]) is not None:
            self._flush()
            self._place = country_of_place(place[1])
            text = place[2]
        fields = split_line(text, self._waiting)
        self._waiting = None
        if not any(f.kind not in ("text", "label") for f in fields):
            self._idle += 1
            if self._idle > 5 and (self._current is None or self._current.fields):
                self.is_over = True
                return
        for found in fields:
            self._take(line.number, found)

    def _take(self, number: int, found: Field) -> None:
        if found.kind == "label":
            self._waiting = found.value
        elif found.kind == "text":
            self._take_text(number, found.value)
        else:
            self._idle = 0
            contact = self._open(number)
            contact.fields.append(found)

    def _take_text(self, number: int, text: str) -> None:
        text = TRAILING.sub("", text).strip()
        if OR.match(text):
            self._flush()
            return
        joined = re.match(r"(?:or|and|ou|et|أو)\s+(.+)$", text, re.IGNORECASE)
        if joined is not None and self._current is not None and self._current.fields:
            self._flush()
            text = joined[1]
        text = re.sub(r"^(?:the|our|le|la|el|o|a)\s+(?=[^\W\d_a-z])", "", text)
        if not text or NOISE.match(text) or INTRO.match(text):
            return
        if text[:1].islower() and self._current is not None and self._current.fields:
            return  # "office hours", "(local time)": a remark behind an address
        place = PLACE_FIRST.match(text)
        if place is not None and country_of_place(place[1]) is not None:
            self._flush()
            self._place = country_of_place(place[1])
            return
        if self._current is not None and self._current.fields and not self._continues(text):
            self._flush()
        contact = self._open(number)
        if contact.name is None and contact.office is None and not _is_office(text):
            contact.name = text
        elif contact.office is None and (_is_office(text) or country_of_place(text) or not TITLE.search(text)):
            self._set_office(contact, text)
        elif TITLE.search(text) and contact.title is None:
            contact.title = text
        elif contact.office is not None and contact.city is None and country_of_place(text):
            self._set_place(contact, text)
        elif contact.office is not None and contact.name is None and not _is_office(text):
            contact.name = text
        elif contact.office is not None and not country_of_place(text):
            contact.office = f"{contact.office}, {text}"

    def _continues(self, text: str) -> bool:
        """Whether a text after an address still belongs to the contact: a place does."""
        return country_of_place(text) is not None

    def _open(self, number: int) -> Contact:
        if self._current is None:
            self._current = Contact(number, number)
            if self._place is not None:
                self._current.city, self._current.country = self._place
                self._place = None
        self._current.last = number
        return self._current

    def _flush(self) -> None:
        if self._current is not None and self._current.is_reachable:
            self._contacts.append(self._current)
        self._current = None
        self._waiting = None

    def _set_office(self, contact: Contact, text: str) -> None:
        contact.office = text
        place = _place_at_end(text)
        if place is not None:
            (contact.city, contact.country), agency = place
            contact.is_office = bool(re.fullmatch(r"[A-Z][A-Z0-9&-]{1,9}|[^\W\d_]{2,10}", agency or ""))

    def _set_place(self, contact: Contact, text: str) -> None:
        """ "OSM, Maputo" is the office in Maputo."""
        place = country_of_place(text)
        assert place is not None
        contact.city, contact.country = place
        if contact.office is not None and re.fullmatch(r"[A-Z][A-Z0-9&-]{1,9}", contact.office):
            contact.office = f"{contact.office} {text}"
            contact.is_office = True


def _place_at_end(text: str) -> tuple[tuple[str, str], str] | None:
    """The place that a text ends with, and what stands before it."""
    words = re.split(r"[\s,]+", text)
    for count in range(min(4, len(words)), 0, -1):
        place = country_of_place(" ".join(words[-count:]))
        if place is not None:
            before = words[:-count]
            if before and before[-1].lower() in ("in", "à", "en", "em", "de", "of"):
                before = before[:-1]
            return place, " ".join(before)
    return None


def _is_office(text: str) -> bool:
    """Whether a text names an office rather than a person."""
    if INSTITUTION.search(text) and not TITLE.search(text):
        return True
    place = _place_at_end(text)
    return place is not None and bool(re.fullmatch(r"[A-Z][A-Z0-9&-]{1,9}", place[1].split(" ")[0] if place[1] else ""))


def _is_prose(text: str) -> bool:
    """Whether a line is a sentence and no contact: long, without any address."""
    if re.search(r"@|mailto:|\d[\d\s().\-]{6,}", text, re.IGNORECASE):
        return False
    words = len(text.split())
    return words > 14 or (words > 7 and text.endswith((".", "!", "?"))) or len(text) > 140


def texts_of(lines: Iterable[Line]) -> str:
    """The words of some lines, as a source's excerpt."""
    return "\n".join(line.text for line in lines if line.text)
