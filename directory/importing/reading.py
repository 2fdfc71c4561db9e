"""Files in, parsed records out: what a file is, is seen from its beginning, not from its name alone.

Nothing is fetched, nothing unpacked to disk; a file that is too large, empty, a folder or of another kind is
refused with a sentence that says what to do instead.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from directory.errors import DirectoryError
from directory.importing.archives import Member, cards_in_archive, kind_of_archive
from directory.importing.containers import Held, cards_in_mail, cards_in_wrapping, refuse_relatives
from directory.memory import without_collecting
from directory.press.text import is_mail
from directory.records import ParsedEntry, ParsedFile, RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP, Text

LIMIT = 200 * 1024 * 1024
WORKBOOKS = {".xlsx", ".xls", ".ods", ".xlsm"}  # some of which are archives
TABLES = {".csv", ".tsv"}  # whose cells may hold cards
MAGIC = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"SQLite format 3", "SQLite"),
)
NO_CARDS = QT_TRANSLATE_NOOP(
    "directory",
    "{name} is a {kind} file with no cards (.vcf) in it. Unpack it, and import the files that hold the contacts.",
)


def read_file(name: str, encoding: str | None = None) -> ParsedFile:
    """The records of one file, or of standard input for "-".

    Raises DirectoryError for what cannot be read at all; a broken record in a good file is a
    RejectedRecord among the others.
    """
    return parse(read_bytes(name), name, encoding)


def read_bytes(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-"; DirectoryError where it is too large or cannot be read."""
    data = sys.stdin.buffer.read(LIMIT + 1) if name == "-" else _read_path(Path(name).expanduser())
    if len(data) > LIMIT:
        raise _too_large(name)
    return data


@without_collecting()
def parse(
    data: bytes, name: str, encoding: str | None = None, on_progress: Callable[[int, int], None] | None = None
) -> ParsedFile:
    """The records of a file's bytes; `name` is what messages call it and decides nothing but spreadsheets.

    `on_progress(done, total)` is called while the cards of a vCard file are read.
    """
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} is empty: there is nothing to import from it."), name=name
        )
    _check_encoding(encoding)
    _refuse_spreadsheet(name, WORKBOOKS)
    archive = kind_of_archive(data)
    if archive:
        records = [r for file in cards_in_archive(data, name, LIMIT) for r in _read_member(file, encoding)]
        if not records:
            raise DirectoryError(NO_CARDS, name=name, kind=archive)
        return ParsedFile(name=name, records=tuple(records), encoding=encoding or "utf-8")
    held = cards_in_wrapping(data, name)
    if held:
        return _read_each(held, name, encoding)
    _refuse_spreadsheet(name, TABLES)
    _refuse_others(data, name)
    refuse_relatives(data, name)
    if is_mail(data):
        return _read_mail(data, name, encoding)
    if is_vcard(data) or Path(name).suffix.lower() in (".vcf", ".vcard"):
        from directory.vcard.parser import parse_vcards

        return parse_vcards(data, name, encoding, on_progress)
    from directory.press.parser import parse_release

    return parse_release(data, name, encoding)


def _refuse_spreadsheet(name: str, kinds: Collection[str]) -> None:
    if Path(name).suffix.lower() in kinds:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory",
                "{name} is a spreadsheet, which this version does not import yet. "
                "Save the contacts as vCards (.vcf) and import those.",
            ),
            name=name,
        )


def _refuse_others(data: bytes, name: str) -> None:
    for beginning, kind in MAGIC:
        if data.startswith(beginning):
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory",
                    "{name} is a {kind} file, and contacts are read from .vcf, .txt, .html and .eml. "
                    "Copy its text into a .txt file and import that.",
                ),
                name=name,
                kind=kind,
            )


def _read_mail(data: bytes, name: str, encoding: str | None) -> ParsedFile:
    """A mail's release; where there is none, the cards that it carries."""
    from directory.press.parser import parse_release

    cards = cards_in_mail(data)
    try:
        release = parse_release(data, name, encoding)
    except DirectoryError:
        if not cards:
            raise
        return _read_each(cards, name, encoding)
    return _read_each(cards, name, encoding) if cards and not release.records else release


def _read_member(file: Member, encoding: str | None) -> Iterator[ParsedEntry | RejectedRecord]:
    """The records of a file in an archive; one that cannot be read costs no other."""
    try:
        held = cards_in_wrapping(file.data, file.name) or (cards_in_mail(file.data) if is_mail(file.data) else [])
    except DirectoryError as problem:
        yield RejectedRecord(1, file.data, problem.text)
        return
    for one in held or [Held(file.data)]:
        yield from _records_of(one, file.name, encoding)


def _read_each(cards: Sequence[Held], name: str, encoding: str | None) -> ParsedFile:
    """The records of several files of cards, each in its own encoding, as one file's."""
    records = [record for held in cards for record in _records_of(held, name, encoding)]
    if not records:
        from directory.vcard.parser import parse_vcards

        return parse_vcards(b"", name)  # which says that there is none
    return ParsedFile(name=name, records=tuple(records), encoding=encoding or "utf-8")


def _records_of(held: Held, name: str, encoding: str | None) -> Iterator[ParsedEntry | RejectedRecord]:
    """The records of some cards, their lines as those of what they stood in; none where they are no cards."""
    from directory.vcard.parser import parse_vcards

    for record in parse_vcards(held.data, name, encoding).records if is_vcard(held.data) else ():
        yield _place(record, held.lines) if held.lines else record


def _place(record: ParsedEntry | RejectedRecord, lines: Sequence[int]) -> ParsedEntry | RejectedRecord:
    """The record with the lines of the file for those of the cards that were made of it."""

    def place(text: Text) -> Text:
        line = text.values.get("line")
        return Text(text.template, {**text.values, "line": lines[line - 1]}) if isinstance(line, int) else text

    if isinstance(record, RejectedRecord):
        return replace(record, line=lines[record.line - 1], reason=place(record.reason))
    return replace(record, line=lines[record.line - 1], problems=tuple(map(place, record.problems)))


def is_vcard(data: bytes) -> bool:
    """Whether the bytes begin a card within their first lines, in any encoding of Unicode."""
    beginning = data[:65536].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n>").upper()
    return beginning.startswith(b"BEGIN:VCARD") or re.search(rb"[\r\n][ \t>]*BEGIN:VCARD", beginning) is not None


def _read_path(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DirectoryError(
                QT_TRANSLATE_NOOP("directory", "{name} is a folder: name the files in it that you want to import."),
                name=str(path),
            )
        if path.stat().st_size > LIMIT:
            raise _too_large(str(path))
        return path.read_bytes()
    except FileNotFoundError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no file {name}; check its name and its folder."), name=str(path)
        ) from problem
    except OSError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{name} cannot be read: {why}."),
            name=str(path),
            why=problem.strerror or type(problem).__name__,
        ) from problem


def _too_large(name: str) -> DirectoryError:
    return DirectoryError(
        QT_TRANSLATE_NOOP("directory", "{name} is larger than {limit} MB; split it and import the parts."),
        name=name,
        limit=LIMIT // (1024 * 1024),
    )


def _check_encoding(encoding: str | None) -> None:
    try:
        "".encode(encoding or "utf-8")
    except LookupError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "There is no encoding {name}; write cp1252, latin-1, shift_jis or the like."
            ),
            name=encoding,
        ) from problem
