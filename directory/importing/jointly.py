"""A large file of cards read by two processes, each a part that nobody has begun.

    records = read_jointly(data, helper, on_progress)      # None where the file has to be read as a whole

Only what tells the same about each card as the whole file does: nothing but cards, one behind the other, in UTF-8, with
no word of another encoding, which might be that of cards which do not say any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor

from directory.importing.packing import Record, pack_records, unpack_records
from directory.memory import without_collecting
from directory.sharing import Job, share
from directory.vcard.macintosh import is_misread
from directory.vcard.parser import read_records
from directory.vcard.scanning import end_of_regular

PART = 256 * 1024  # bytes
FEWEST = 3  # parts that are worth it
ENCODED = (b"HARSET", b"QUOTED")
Part = tuple[int, bytes]  # the number of its first line, and its cards


def read_jointly(
    data: bytes, helper: Executor, on_progress: Callable[[int, int], None] | None = None
) -> tuple[Record, ...] | None:
    """The records of a file of cards, as `parse_vcards` reads them; `helper` has one process.

    `on_progress(done, total)` is called with the cards that were read; what it raises ends the reading.
    """
    last = end_of_regular(data) if len(data) >= FEWEST * PART else None
    if last is None or not _is_plain(data):
        return None
    job: Job[Part, Iterable[Record] | bytes] = Job(lambda part: read_records(*part), read_packed, lambda part: part)
    total, records = data.count(last), list[Record]()

    def tell() -> None:
        if on_progress is not None:
            on_progress(len(records), total)

    for made in share(_cut(data, last), job, helper, tell):
        records += unpack_records(made) if isinstance(made, bytes) else made
        tell()
    return tuple(records)


@without_collecting()
def read_packed(line: int, cards: bytes) -> bytes:
    """What the other process does with a part."""
    return pack_records(read_records(line, cards))


def _is_plain(data: bytes) -> bool:
    folded = data.upper()
    if any(word in folded for word in ENCODED):
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return not is_misread(data)  # what is certain of one card holds for what is doubtful in another


def _cut(data: bytes, last: bytes) -> Iterator[Part]:
    """The parts of a file, each from the beginning of a card to the end of one; `last` is what a card ends with."""
    begin, line = 0, 1
    while begin < len(data):
        found = data.find(last, begin + PART)
        end = found + len(last) if found >= 0 else len(data)
        yield line, data[begin:end]
        line += data.count(b"\n", begin, end)
        begin = end
