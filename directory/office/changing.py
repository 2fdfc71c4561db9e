"""Correcting a field, ending something, applying a cure. Each call happens inside the caller's ChangeSet."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Enum
from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.office.adding import country_of, require
from directory.office.holding import check_holders, find_other_holders, note_reason
from directory.office.naming import name_of
from directory.office.parents import find_parent
from directory.office.several import change_several, has_several, several_of
from directory.office.standing_in import check_stand_in
from directory.office.values import (
    normalise_detail,
    read_country,
    read_date,
    read_date_or_time,
    read_day,
    read_number,
    read_opening,
    read_yes,
)
from directory.references import find_entry, owner_of
from directory.texts import QT_TRANSLATE_NOOP
from models import (
    Absence,
    AlternativeName,
    Audience,
    Base,
    Capacity,
    ContactDetail,
    ContactSheet,
    Dated,
    Entry,
    EntryKind,
    Expectation,
    FocalPoint,
    MailingList,
    Membership,
    Note,
    Organization,
    Participation,
    Person,
    Post,
    PostalAddress,
    Programme,
    Relationship,
    Verified,
)

Reader = Callable[..., object]  # from the text; a date's also takes the field's name
DATED: dict[str, tuple[str, Reader]] = {"from": ("valid_from", read_date), "until": ("valid_until", read_date)}
TIMED: dict[str, tuple[str, Reader]] = {  # a turn of duty may begin and end within a day
    "from": ("valid_from", read_date_or_time),
    "until": ("valid_until", read_date_or_time),
}
VERIFIED: dict[str, tuple[str, Reader]] = {
    "verified": ("verified_on", read_day),
    "verified_by": ("verified_by", str),
    "verified_how": ("verified_how", str),
}
BIRTHDAYS = ("birthday", "anniversary")


def _texts(*names: str) -> dict[str, tuple[str, Reader]]:
    return {name: (name, str) for name in names}


def _level(word: str) -> int:
    try:
        return int(Audience[word.strip().upper()])
    except KeyError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{word} is not an audience; there are: {words}."),
            word=word,
            words=", ".join(level.word for level in Audience),
        ) from problem


def _birthday(text: str) -> str:
    """A date, or a day of any year: `--03-09` or `03-09`."""
    yearless = re.fullmatch(r"(?:--)?([0-9]{2}-[0-9]{2})", text.strip())
    if yearless is None:
        return read_date(text)
    read_date(f"2000-{yearless[1]}")  # a leap year, so that --02-29 exists
    return f"--{yearless[1]}"


AUDIENCE: dict[str, tuple[str, Reader]] = {"audience": ("audience", _level)}
FIELDS: dict[type[Base], dict[str, tuple[str, Reader]]] = {
    Person: AUDIENCE
    | {"name": ("display_name", str), "do_not_email": ("do_not_email", read_yes), "died_on": ("died_on", read_date)}
    | _texts("given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix", "sort_name")
    | _texts("name_order", "grammatical_gender")
    | {name: (name, _birthday) for name in BIRTHDAYS},
    Organization: AUDIENCE
    | _texts("name", "classification", "city", "area", "time_zone", "medium", "deadline")
    | {"kind": ("organization_kind", str), "parent": ("parent_id", str)}
    | {"country": ("located_in", read_country), "located_in": ("located_in", read_country)}
    | {"represents": ("represents", read_country)}
    | {name: (name, read_date) for name in ("founding_date", "dissolution_date")},
    Post: AUDIENCE
    | DATED
    | {"name": ("title", str), "title": ("title", str), "rank": ("rank", read_number)}
    | {"country": ("duty_country", read_country), "admits_several": ("admits_several", read_yes)}
    | _texts("title_language", "duty_station"),
    Membership: AUDIENCE | TIMED | _texts("title", "role", "capacity") | {"main": ("is_main", read_yes)},
    Programme: AUDIENCE | DATED | _texts("name", "acronym") | {"parent": ("parent_id", str)},
    MailingList: AUDIENCE | _texts("name", "description", "rule"),
    ContactSheet: AUDIENCE | _texts("name", "language", "paper"),
    ContactDetail: AUDIENCE
    | DATED
    | VERIFIED
    | {"kind": ("kind", str), "value": ("raw", str), "raw": ("raw", str), "preferred": ("is_preferred", read_yes)}
    | {"shared": ("is_shared", read_yes), "bounced": ("bounced_on", read_day)}
    | {"hours": ("hours", read_opening)}
    | _texts("label", "service"),
    PostalAddress: AUDIENCE
    | DATED
    | VERIFIED
    | {"city": ("locality", str), "country_code": ("country_code", read_country)}
    | _texts("po_box", "extended", "street", "locality", "region", "postal_code", "country", "label"),
    AlternativeName: DATED | _texts("value", "kind", "language", "script"),
    Note: AUDIENCE | _texts("text"),
    FocalPoint: DATED
    | VERIFIED
    | {"rank": ("focal_rank", str), "country": ("towards_country", read_country)}
    | _texts("language"),
    Participation: DATED | {"country": ("country", read_country)} | _texts("role"),
    Relationship: DATED | _texts("kind"),
    Absence: DATED | {"stand_in": ("stand_in_id", str)},
    Expectation: DATED | {"country": ("country", read_country)},
}


def change_fields(
    session: Session, row: Base, fields: Mapping[str, str], home: str | None, reason: str | None = None
) -> None:
    """Correct fields of an entry or part, judged together when all are written; an empty text clears one.

    DirectoryError names the fields there are, the values a field takes, or why it must not be empty; and where it
    would end before it begins, make a second holder of a post that admits one without a `reason`, or a circle of
    stand-ins.
    """
    before = _other_holders(session, row)
    for field, text in fields.items():
        _write_field(session, row, field, text, home)
    if isinstance(row, Dated):
        check_order(row)
    if isinstance(row, Absence):
        check_stand_in(session, row)
    if isinstance(row, Membership) and row.post is not None:
        check_holders(session, row.post, row, reason, (row.id, *before))
        if reason and set(_other_holders(session, row)) - set(before):
            note_reason(session, row, reason)
    session.flush()


def _other_holders(session: Session, row: Base) -> list[int]:
    """Who else holds the post of a substantive membership, by membership."""
    if not isinstance(row, Membership) or row.post is None or row.capacity != Capacity.SUBSTANTIVE:
        return []
    return [other.id for other in find_other_holders(session, row.post, row, (row.id,))]


def _write_field(session: Session, row: Base, field: str, text: str, home: str | None) -> None:
    if has_several(row, field):
        change_several(session, row, text)
        return
    fields = FIELDS.get(type(row), {})
    if field not in fields:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "There is no field {field} here; there are: {fields}."),
            field=field,
            fields=", ".join(sorted([*fields, *several_of(row)])) or "–",
        )
    attribute, reader = fields[field]
    column = type(row).__mapper__.columns[attribute]
    value: Any = None
    if text.strip() and attribute == "parent_id":
        assert isinstance(row, Organization | Programme)
        value = find_parent(session, row, text)
    elif text.strip() and attribute == "stand_in_id":
        value = find_entry(session, text, Person).id
    elif text.strip():
        value = reader(text, field) if reader in (read_date, read_date_or_time, read_day) else reader(text)
    if value is None and column.type.python_type is bool:
        value = False
    if value is None and not column.nullable:
        value = require(text, field) if column.default is None or column.type.python_type is not str else ""
    if isinstance(column.type, Enum) and value is not None and value not in column.type.enums:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{text} is not a {field}; there are: {values}."),
            text=text,
            field=field,
            values=", ".join(column.type.enums),
        )
    with session.no_autoflush:
        setattr(row, attribute, value)
        if isinstance(row, ContactDetail) and attribute in ("raw", "kind"):
            _read_again(session, row, home)


def _read_again(session: Session, detail: ContactDetail, home: str | None) -> None:
    """After its text changed: the value anew; what was known of the old one is known no longer."""
    for column, value in normalise_detail(
        detail.kind, detail.raw, country_of(session, owner_of(session, detail), home)
    ).items():
        setattr(detail, column, value)
    detail.is_inferred = False
    detail.bounced_on = None
    forget_verification(detail)


def forget_verification(row: Verified) -> None:
    """Nobody has made sure of the new value."""
    row.verified_on = row.verified_by = row.verified_how = None


def check_order(row: Dated) -> None:
    """DirectoryError where something would end before it begins."""
    if row.valid_from_first and row.valid_until_last and row.valid_until_last < row.valid_from_first:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "It would end on {until}, before it begins on {begins}; change one of the two."
            ),
            until=row.valid_until,
            begins=row.valid_from,
        )


def end_row(session: Session, row: Base, on: str | None) -> None:
    """Say that a dated thing is over; `on` is its last day, today when None. Ended twice is corrected."""
    last = read_date(on, "on") if on else clock.today().isoformat()
    if isinstance(row, Dated):
        row.valid_until = last
        check_order(row)
    elif isinstance(row, Organization):
        row.dissolution_date = last
    elif isinstance(row, Person):
        memberships = [m for m in row.memberships if m.is_current(clock.today())]
        if not memberships:
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory", "{name} holds nothing that could end. For a death: set ID died_on DATE."
                ),
                name=row.display_name,
            )
        for membership in memberships:
            membership.valid_until = last
            check_order(membership)
    else:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "A {kind} has no end; delete it instead."),
            kind=str(EntryKind(row.kind)) if isinstance(row, Entry) else type(row).__name__.lower(),
        )
    session.flush()


def apply_cure(session: Session, detail: ContactDetail) -> None:
    """Put the suggestion in the place of the value; it counts as inferred and unverified.

    The raw text stays as it was received. DirectoryError where nothing is wrong or nothing is suggested.
    """
    if detail.problem is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Nothing is wrong with {raw}, so there is nothing to cure."), raw=detail.raw
        )
    if detail.suggestion is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "There is no suggestion for {raw}; put the right one in with: set {reference} value …"
            ),
            raw=detail.raw,
            reference=f"detail-{detail.id}",
        )
    detail.value = detail.suggestion
    detail.problem = detail.problem_values = detail.suggestion = None
    detail.is_inferred = True
    forget_verification(detail)
    session.flush()


def title_of(session: Session, row: Base) -> str:
    """What the change of a row is called after: its entry's name."""
    return name_of(row if isinstance(row, Entry) else owner_of(session, row))
