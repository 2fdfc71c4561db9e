"""What the window receives to import: files and pasted text, read for its screens. Runs in the spawned process.

    received = receive(Source("cards.vcf"))          # a path
    received = receive(Source("pasted", data=b"…"))  # bytes that were pasted

`received.previews` has something where the file does not say in which encoding its letters are written: one preview
for each encoding that it may be, the one it was read in first, for the user to choose by the names.
`receive(source, "cp1251")` then reads it so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from directory import board
from directory.encodings import ENCODINGS, guess_encoding, rank_encodings, take_sample
from directory.importing.marking import MarkedLine, mark_lines
from directory.importing.packing import pack_records, unpack_records
from directory.importing.reading import parse, read_bytes
from directory.importing.steps import PlannedItem
from directory.press.text import GUESSED as GUESSED_TEXT
from directory.records import ParsedEntry, ParsedFile, RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP
from directory.vcard.decoding import GUESSED as GUESSED_LINE

AS_ELSEWHERE = QT_TRANSLATE_NOOP("directory", "As the file says of other lines")
READING = 3, 4  # of what is told of the way of a file: the rest is for unpacking its records
AT_A_TIME = 100  # records that are unpacked between two events of the window
SAMPLE, NAMES = 8, 4  # cards that are read for a preview; names that it shows
VERSION = re.compile(rb"^(?:[\w-]{1,40}\.)?VERSION[ \t]*:[ \t]*([0-9.]{1,8})", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Source:
    """A file by its path (`data` None), or bytes that came without one and are called `name`."""

    name: str
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class EncodingPreview:
    """An encoding, what it is for (a template of directory/), and names as they read in it."""

    encoding: str
    word: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Received:
    """A source that was read: its records, its text where it is a release, its vCard versions, encodings to choose."""

    file: ParsedFile
    lines: tuple[MarkedLine, ...] = ()
    versions: tuple[str, ...] = ()
    previews: tuple[EncodingPreview, ...] = ()

    @property
    def is_release(self) -> bool:
        """Whether it is running text, not cards."""
        return bool(self.lines)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A source that was read, on its way from another process: its records come apart, so many at a time.

    Unpacked all at once, ten thousand would hold up the window: no other thread of Python runs meanwhile.
    """

    received: Received  # without its records
    parts: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """How many records are in it."""
        return AT_A_TIME * len(self.parts)

    def unpack(self) -> Iterator[Received | int]:
        """After each part how many records are unpacked; then what was received."""
        records: list[ParsedEntry | RejectedRecord] = []
        for part in self.parts:
            records += unpack_records(part)
            yield len(records)
        yield replace(self.received, file=replace(self.received.file, records=tuple(records)))


def receive_packed(source: Source, encoding: str | None = None) -> Parcel:
    """The same as `receive`, for the way to another process, whose board says how far it is."""
    told = board.mine()
    received = receive(source, encoding, lambda done, total: told.tell(done * READING[0] // READING[1], total))
    records = received.file.records
    parts = [pack_records(records[at : at + AT_A_TIME]) for at in range(0, len(records), AT_A_TIME)]
    return Parcel(replace(received, file=replace(received.file, records=())), tuple(parts))


def share_unpacked(done: int, total: int) -> int:
    """What is told where so many records of a file are unpacked."""
    read, all_of_it = READING
    return (read * total + (all_of_it - read) * done) // all_of_it


def receive(
    source: Source, encoding: str | None = None, on_progress: Callable[[int, int], None] | None = None
) -> Received:
    """Read a source; DirectoryError where there is nothing in it that contacts are read from."""
    data = read_bytes(source.name) if source.data is None else source.data
    file = parse(data, source.name, encoding, on_progress)
    versions = {found[1].decode() for record in file.records if (found := VERSION.search(record.raw)) is not None}
    is_cards = any(not isinstance(record, ParsedEntry) or record.origin == "card" for record in file.records)
    lines = () if is_cards else mark_lines(data, source.name, encoding, file)
    previews = () if encoding is not None else preview_encodings(data, file, is_cards=is_cards)
    return Received(file, lines, tuple(sorted(versions)), previews)


def text_of(item: PlannedItem) -> str:
    """A record as it was received, in the encoding that it was read in."""
    record = item.record
    problems = record.problems if isinstance(record, ParsedEntry) else ()
    used = [str(problem.values["used"]) for problem in problems if problem.template == GUESSED_LINE]
    for encoding in ("utf-8", *used, item.encoding):
        try:
            return record.raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return record.raw.decode(used[0] if used else guess_encoding(record.raw), "replace")


def preview_encodings(data: bytes, file: ParsedFile, *, is_cards: bool) -> tuple[EncodingPreview, ...]:
    """How the names read in each encoding that fits; nothing where the file says its encoding or needs none."""
    guessed, used = [], ""
    for record in file.records:
        for problem in record.problems if isinstance(record, ParsedEntry) else ():
            if problem.template in (GUESSED_LINE, GUESSED_TEXT):
                guessed.append(record)
                used = used or str(problem.values.get("used") or problem.values.get("encoding"))
                break
    if not guessed:
        return ()
    sample = b"\r\n".join(record.raw.rstrip(b"\r\n") for record in guessed[:SAMPLE]) + b"\r\n" if is_cards else data
    ranked = rank_encodings(take_sample(sample))
    fit = [used, *(encoding for encoding in ranked if encoding != used and _has_bytes(encoding, sample))]
    found = [(encoding, ENCODINGS.get(encoding, AS_ELSEWHERE), _names(sample, file.name, encoding)) for encoding in fit]
    return tuple(EncodingPreview(encoding, word, names) for encoding, word, names in found if names)


def _has_bytes(encoding: str, sample: bytes) -> bool:
    """Whether an encoding has all these bytes: otherwise it is not the one."""
    try:
        sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _names(sample: bytes, name: str, encoding: str) -> tuple[str, ...]:
    """The first names beyond ASCII (else the first words of organizations) as an encoding gives them."""
    records = [record for record in parse(sample, name, encoding).records if isinstance(record, ParsedEntry)]
    texts = [record.display_name for record in records]
    texts += [work.organization for record in records for work in record.works if work.organization]
    texts += [note for record in records for note in record.notes]
    beyond = [text for text in dict.fromkeys(texts) if not text.isascii()]
    return tuple(text[:80] for text in (beyond or texts)[:NAMES])
