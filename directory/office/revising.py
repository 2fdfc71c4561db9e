"""Editing on a page: several fields of one thing at once, a value that changed on a day, a photograph.

Each call is one ChangeSet, so one Undo takes it back. Typing over a value corrects it (it was never true); "changed
since" keeps the old one, with its last day, for questions about the past.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.history.recording import change_set
from directory.office.adding import require, store_detail
from directory.office.changing import change_fields, check_order, title_of
from directory.office.dates import day_before
from directory.office.naming import TYPED_PART, name_of, read_audience
from directory.office.values import read_date
from directory.office.verbs import answer
from directory.references import find_any, find_entry, find_part, owner_of
from directory.settings import load_settings
from directory.texts import QT_TRANSLATE_NOOP
from models import ContactDetail, Photo
from models.dates import span

COPIED = ("kind", "label", "service", "audience", "is_preferred", "is_shared", "hours")
MEDIA_TYPES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png", b"GIF8": "image/gif"}
LARGEST_PHOTO = 5_000_000  # bytes: a portrait of a telephone's camera


def revise(session: Session, reference: str, fields: Mapping[str, str], reason: str | None = None) -> Answer:
    """Correct several fields of an entry or a part in one change; an empty text clears a field.

    `reason` says why two hold a post that admits one. DirectoryError of the first field that refuses its value, or
    of what makes no sense together; nothing is changed then.
    """
    row = find_any(session, reference)
    name = title_of(session, row)
    with change_set(session, "set", {"name": name, "field": next(iter(fields), "")}) as changes:
        change_fields(session, row, fields, load_settings().home_country or None, reason)
    return answer(row, changes)


def replace_detail(session: Session, reference: str, value: str, since: str) -> Answer:
    """A contact detail has been another one since a day: the old one ends the day before, the new one begins.

    The new one is like the old, but nobody has verified it. DirectoryError for another kind of thing, for an empty
    value, for what is no date, and where the old one began later.
    """
    old = find_part(session, reference)
    if not isinstance(old, ContactDetail):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{reference} is no contact detail; replace wants one such as detail-17."),
            reference=reference,
        )
    begins = read_date(since, "since")
    owner = owner_of(session, old)
    new = ContactDetail(raw=require(value, str(old.kind)), valid_from=begins)
    for column in COPIED:
        setattr(new, column, getattr(old, column))
    with change_set(session, "replace", {"name": name_of(owner)}) as changes:
        old.valid_until = day_before(span(begins)[0]).isoformat()
        old.is_preferred = False
        check_order(old)
        store_detail(session, new, owner, load_settings().home_country or None)
    return answer(new, changes)


def add_photo(session: Session, entry: str, file: str, audience: str | None) -> Answer:
    """Give an entry a photograph from a file; it takes the place of the one before.

    DirectoryError for a file that cannot be read, is larger than 5 MB or is no JPEG, PNG or GIF.
    """
    owner = find_entry(session, entry)
    path = Path(file).expanduser()
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST_PHOTO else b""
    except OSError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{file} cannot be read: {reason}."), file=path.name, reason=problem.strerror
        ) from problem
    media_type = next((kind for begins, kind in MEDIA_TYPES.items() if data.startswith(begins)), None)
    if media_type is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{file} is no JPEG, PNG or GIF picture below 5 MB; choose another one."),
            file=path.name,
        )
    level = int(read_audience(audience, TYPED_PART))
    with change_set(session, "add photo", {"name": name_of(owner)}) as changes:
        for before in owner.photos:
            session.delete(before)
        photo = Photo(entry_id=owner.id, data=data, media_type=media_type, audience=level)
        session.add(photo)
        session.flush()
    return answer(photo, changes)
