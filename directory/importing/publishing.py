"""What a release prints and the directory keeps stricter: told, and made public only when the user says so.

Nothing lowers a level by itself. What is restricted is never made public by an import: some people
must not be printed, whoever printed them. A card that says so of somebody raises her level, and the plan shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from directory.importing.arrival import is_confidential
from directory.importing.finding import Case
from directory.importing.known import Known, name_key
from directory.importing.steps import ChangedRow, Difference, PlannedItem
from directory.records import ParsedEntry
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Base, ContactDetail, Entry

NOT_PRINTED = QT_TRANSLATE_NOOP("directory", "{level} here, so not printed; import with --publish to make it public")
NEVER_PRINTED = QT_TRANSLATE_NOOP("directory", "restricted here, so never printed")


def publish(item: PlannedItem, case: Case, known: Known, publishes: bool) -> Text | None:
    """Add the steps that make a release's person public, or say why she will not be printed."""
    if case.record.origin != "release":
        return None
    stricter = [found for found in _find_stricter(case, known) if found[2] > Audience.PUBLIC]
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


def tighten(item: PlannedItem, case: Case, known: Known, last: ParsedEntry | None) -> None:
    """Restrict somebody whose card says that it is confidential, unless her `last` card said so too."""
    if not is_confidential(case.record) or known.audience >= Audience.RESTRICTED:
        return
    if last is not None and is_confidential(last):
        return  # the office has decided otherwise since
    before, after = known.audience, int(Audience.RESTRICTED)
    row = known.ref.id if known.ref.id is not None else known.ref
    item.steps.append(ChangedRow(Entry, row, {"audience": before}, {"audience": after}))
    item.differences.append(Difference("audience", Audience(before).word, Audience(after).word))
    known.audience = after


def _find_stricter(case: Case, known: Known) -> Iterator[tuple[type[Base], int, int]]:
    """The stored rows that the release prints: the person, her work there, the details named, with their levels."""
    if known.ref.id is not None:
        yield Entry, known.ref.id, known.audience
    named = {name_key(work.organization) for work in case.record.works if work.organization}
    for work in known.works:
        if work.ref.id is not None and name_key(work.organization_name) in named:
            yield Entry, work.ref.id, work.audience
    for read in case.details:
        stored = known.details.get(read.key)
        if stored is not None and stored.row_id is not None:
            yield ContactDetail, stored.row_id, stored.audience
