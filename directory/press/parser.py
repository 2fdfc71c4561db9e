"""Press releases in, parsed contacts out; no database.

    parse_release(data, "release.txt").records   ->   one ParsedEntry for each contact of the block

The contacts are those of the block at the release's foot, in the shapes that offices use, in English,
French, Spanish and Portuguese; everything else in the text is at most a suggestion.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from directory.press.blocks import Contact, find_contacts, texts_of
from directory.press.suggesting import find_suggestions
from directory.press.text import Line, read_lines
from directory.records import ParsedDetail, ParsedEntry, ParsedFile, ParsedWork
from directory.texts import Text

MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
}
DAY_FIRST = re.compile(r"\b(\d{1,2})(?:er|st|nd|rd|th|º)?\s+(?:de\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b")
MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
TOP = 40  # lines in which a release states its own date


def parse_release(data: bytes, name: str, encoding: str | None = None) -> ParsedFile:
    """The contacts, suggestions and date of one release; DirectoryError where the file is no text."""
    text = read_lines(data, name, encoding)
    contacts = list(find_contacts(text.lines))
    records = tuple(_make_record(contact, text.lines, text.problem) for contact in contacts)
    taken = {contact.office for contact in contacts if contact.office}
    return ParsedFile(
        name=name,
        records=records,
        suggestions=tuple(find_suggestions(text.lines, taken)),
        encoding=text.encoding,
        dated=find_date(text.lines[:TOP]),
        excerpts={record.line: record.raw.decode() for record in records},
    )


def _make_record(contact: Contact, lines: Sequence[Line], problem: Text | None) -> ParsedEntry:
    words = texts_of(line for line in lines if contact.first <= line.number <= contact.last)
    is_person = contact.name is not None
    work = ParsedWork(
        organization=contact.office,
        title=contact.title,
        city=contact.city,
        country=contact.country,
        organization_kind="own office" if contact.is_office else None,
    )
    has_work = contact.office is not None and is_person
    return ParsedEntry(
        line=contact.first,
        raw=words.encode(),
        origin="release",
        display_name=contact.name or contact.office or "",
        kind="person" if is_person else "organization",
        works=(work,) if has_work or contact.title or contact.country else (),
        details=tuple(
            ParsedDetail(found.kind, found.value, found.label, found.service, work=0 if has_work else None)
            for found in contact.fields
        ),
        problems=(problem,) if problem else (),
    )


def find_date(lines: Sequence[Line]) -> date | None:
    """The first day that is written out in these lines ("12 May 2026", "12 de Maio de 2026", "2026-05-12")."""
    for line in lines:
        for found in _dates(line.text):
            return found
    return None


def _dates(text: str) -> list[date]:
    candidates = [(y, m, d) for y, m, d in (map(int, found) for found in ISO.findall(text))]
    for day, month, year in DAY_FIRST.findall(text):
        candidates.append((int(year), MONTHS.get(month.casefold(), 0), int(day)))
    for month, day, year in MONTH_FIRST.findall(text):
        candidates.append((int(year), MONTHS.get(month.casefold(), 0), int(day)))
    return [made for made in (_make_date(*candidate) for candidate in candidates) if made is not None]


def _make_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # "31 June 2026", or a word that is no month: not a date
        return None
