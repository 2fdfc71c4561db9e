"""Press releases in, parsed contacts out; no database.

    parse_release(data, "release.txt").records   ->   one ParsedEntry for each contact of the block

The contacts are those of the block at the release's foot, in the shapes that offices use, in English,
French, Spanish and Portuguese; everything else in the text is at most a suggestion.
"""

from __future__ import annotations

from collections.abc import Sequence

from directory.press.blocks import Contact, find_contacts, texts_of
from directory.press.dates import find_date
from directory.press.suggesting import find_suggestions
from directory.press.text import Line, read_lines
from directory.records import ParsedAddress, ParsedDetail, ParsedEntry, ParsedFile, ParsedName, ParsedWork
from directory.texts import QT_TRANSLATE_NOOP, Text

NAMELESS = QT_TRANSLATE_NOOP("directory", "no name stands beside it; it is called after its e-mail")


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
        dated=text.dated or find_date(text.lines),
        excerpts={record.line: record.raw.decode() for record in records},
    )


def _make_record(contact: Contact, lines: Sequence[Line], problem: Text | None) -> ParsedEntry:
    words = texts_of(line for line in lines if contact.first <= line.number <= contact.last)
    problems = [problem] if problem else []
    name, is_person = contact.name, contact.name is not None
    mailbox = next((found.value for found in contact.fields if found.kind == "email"), "")
    if name is None and contact.office is None:
        problems.append(Text(NAMELESS))
    work = ParsedWork(
        organization=contact.office if is_person else None,
        title=contact.title,
        city=contact.city,
        country=contact.country,
        organization_kind="own office" if contact.is_office and is_person else None,
    )
    has_work = contact.office is not None and is_person
    of_work = 0 if has_work else None
    return ParsedEntry(
        line=contact.first,
        raw=words.encode(),
        origin="release",
        display_name=name.name if name else contact.office or mailbox,
        kind="person" if is_person else "organization",
        honorific_prefix=name.prefix if name else None,
        honorific_suffix=name.suffix if name else None,
        names=tuple(ParsedName(other, "alternative") for other in contact.other_names),
        works=(work,) if has_work or contact.title or contact.country or contact.city else (),
        details=tuple(
            ParsedDetail(found.kind, found.value, found.label, found.service, work=of_work) for found in contact.fields
        ),
        addresses=(ParsedAddress(street=", ".join(contact.address), work=of_work),) if contact.address else (),
        problems=tuple(problems),
    )
