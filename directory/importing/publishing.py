"""What a release prints and the directory keeps stricter: told, and made public only when the user says so.

Nothing lowers a level by itself. What is restricted is never made public by an import: some people
must not be printed, whoever printed them.
"""

from __future__ import annotations

from collections.abc import Iterator

from directory.importing.known import Known, ReadDetail
from directory.importing.steps import ChangedRow, Difference, PlannedItem
from directory.records import ParsedEntry
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Base, ContactDetail, Entry

NOT_PRINTED = QT_TRANSLATE_NOOP("directory", "{level} here, so not printed; import with --publish to make it public")
NEVER_PRINTED = QT_TRANSLATE_NOOP("directory", "restricted here, so never printed")


def publish(
    item: PlannedItem, record: ParsedEntry, known: Known, details: list[ReadDetail], publishes: bool
) -> Text | None:
    """Add the steps that make a release's person public, or say why she will not be printed."""
    if record.origin != "release":
        return None
    stricter = [(model, row, level) for model, row, level in _find_stricter(known, details) if level > Audience.PUBLIC]
    if not stricter:
        return None
    if any(level == Audience.RESTRICTED for _model, _row, level in stricter):
        return Text(NEVER_PRINTED)
    if not publishes:
        return Text(NOT_PRINTED, {"level": Audience(max(level for _model, _row, level in stricter)).word})
    for model, row_id, level in stricter:
        item.steps.append(ChangedRow(model, row_id, {"audience": level}, {"audience": int(Audience.PUBLIC)}))
    item.differences.append(Difference("audience", Audience(stricter[0][2]).word, Audience.PUBLIC.word))
    known.audience = int(Audience.PUBLIC)
    return None


def _find_stricter(known: Known, details: list[ReadDetail]) -> Iterator[tuple[type[Base], int, int]]:
    """The stored rows that the release prints: the person, her works, the details named, with their levels."""
    if known.ref.id is not None:
        yield Entry, known.ref.id, known.audience
    for work in known.works:
        if work.ref.id is not None:
            yield Entry, work.ref.id, work.audience
    for read in details:
        stored = known.details.get(read.key)
        if stored is not None and stored.row is not None:
            yield ContactDetail, stored.row.id, stored.audience
