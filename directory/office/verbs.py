"""The verbs about entries: each finds what it is told of, opens one ChangeSet, and answers its id."""

from __future__ import annotations

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.history.deletion import delete_entries, delete_parts
from directory.history.log import text_of
from directory.history.recording import Recorder, change_set
from directory.office import adding, changing
from directory.office.naming import TYPED_PART, name_of, read_audience
from directory.office.removing import tell_gone
from directory.office.showing import describe_fully, print_fully
from directory.office.values import read_country, read_dates, read_day, read_opening
from directory.references import find_any, find_entry, find_part, owner_of, reference_of
from directory.settings import load_settings
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import (
    AlternativeName,
    Audience,
    Base,
    ContactDetail,
    DetailKind,
    Entry,
    MailingList,
    Membership,
    NameKind,
    Note,
    Organization,
    OrganizationKind,
    Person,
    Post,
    PostalAddress,
    table_of,
)

DONE = QT_TRANSLATE_NOOP("directory", "{what}: done, {reference}. Undo takes it back.")
UNCHANGED = QT_TRANSLATE_NOOP("directory", "{what}: nothing to change, {reference} is so already.")


def answer(row: Base, changes: Recorder) -> Answer:
    """What a change answers: the id of what it made or changed, and its ChangeSet (None: nothing changed)."""
    return done(row.id if isinstance(row, Entry) else reference_of(row), changes)


def done(reference: int | str, changes: Recorder) -> Answer:
    """The same for what may be gone already."""
    values = {"what": text_of(changes.command, changes.values), "reference": reference}
    line = Text(DONE if changes.id is not None else UNCHANGED, values)
    return Answer({"id": reference, "change_set": changes.id}, (line,))


def _home() -> str | None:
    return load_settings().home_country or None


def show(session: Session, entry: str, audience: str, as_of: str | None = None) -> Answer:
    """Everything about one entry, as an audience would see it; as of a day what held on it."""
    found = find_entry(session, entry)
    day = read_day(as_of, "as-of") if as_of else None
    described = describe_fully(session, found, Audience[audience.upper()], day)
    return Answer(described, tuple(print_fully(described)))


def add_person(
    session: Session,
    name: str,
    given_name: str | None,
    family_name: str | None,
    honorific_prefix: str | None,
    organization: str | None,
    title: str | None,
    audience: str | None,
) -> Answer:
    """Add a person, at an organization when one is named."""
    name = adding.require(name, "name")
    level = read_audience(audience, Audience.INTERNAL)
    where = find_entry(session, organization, Organization) if organization else None
    if title and where is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Say at which organisation: --organization with its number.")
        )
    with change_set(session, "add person", {"name": name}) as changes:
        person = Person(display_name=name, given_name=given_name, family_name=family_name)
        person.honorific_prefix = honorific_prefix
        adding.store_entry(session, person, level)
        if where is not None:
            adding.appoint_person(
                session, person, Membership(title=title, units=[]), post=None, organization=where, audience=level
            )
    return answer(person, changes)


def add_organization(
    session: Session,
    name: str,
    organization_kind: str,
    country: str | None,
    city: str | None,
    represents: str | None,
    classification: str | None,
    parent: str | None,
    audience: str | None,
) -> Answer:
    """Add an organization."""
    organization = Organization(
        name=adding.require(name, "name"),
        organization_kind=OrganizationKind(organization_kind),
        located_in=read_country(country) if country else None,
        represents=read_country(represents) if represents else None,
        city=city,
        classification=classification,
    )
    if parent:
        organization.parent_id = find_entry(session, parent, Organization).id
    with change_set(session, "add organization", {"name": organization.name}) as changes:
        adding.store_entry(session, organization, read_audience(audience, Audience.PUBLIC))
    return answer(organization, changes)


def add_post(
    session: Session,
    title: str,
    organization: str,
    duty_station: str | None,
    country: str | None,
    rank: int | None,
    valid_from: str | None,
    valid_until: str | None,
    audience: str | None,
) -> Answer:
    """Add a post; it is vacant until somebody is appointed."""
    where = find_entry(session, organization, Organization)
    post = Post(
        title=adding.require(title, "title"),
        organization_id=where.id,
        duty_station=duty_station,
        duty_country=read_country(country) if country else None,
        rank=rank,
        **read_dates(valid_from, valid_until),
    )
    changing.check_order(post)
    with change_set(session, "add post", {"name": post.title}) as changes:
        adding.store_entry(session, post, read_audience(audience, Audience.PUBLIC))
    return answer(post, changes)


def add_list(session: Session, name: str, description: str | None, rule: str | None, audience: str | None) -> Answer:
    """Add a mailing list."""
    mailing_list = MailingList(name=adding.require(name, "name"), description=description, rule=rule)
    with change_set(session, "add list", {"name": mailing_list.name}) as changes:
        adding.store_entry(session, mailing_list, read_audience(audience, Audience.INTERNAL))
    return answer(mailing_list, changes)


def add_name(
    session: Session,
    entry: str,
    value: str,
    name_kind: str,
    language: str | None,
    script: str | None,
    valid_from: str | None,
    valid_until: str | None,
) -> Answer:
    """Add another name of an entry."""
    owner = find_entry(session, entry)
    name = AlternativeName(
        entry_id=owner.id,
        kind=NameKind(name_kind),
        value=adding.require(value, "name"),
        language=language,
        script=script,
        **read_dates(valid_from, valid_until),
    )
    changing.check_order(name)
    return _add_part(session, "add name", owner, name)


def add_detail(
    session: Session,
    entry: str,
    detail_kind: str,
    value: str,
    label: str | None,
    service: str | None,
    audience: str | None,
    preferred: bool,
    shared: bool,
    hours: str | None,
    valid_from: str | None,
    valid_until: str | None,
) -> Answer:
    """Add a contact detail; its text is kept as typed, its value read in the entry's country."""
    owner = find_entry(session, entry)
    detail = ContactDetail(
        kind=DetailKind(detail_kind),
        raw=adding.require(value, detail_kind),
        label=label,
        service=service,
        audience=int(read_audience(audience, TYPED_PART)),
        is_preferred=preferred,
        is_shared=shared,
        hours=read_opening(hours) if hours else None,
        **read_dates(valid_from, valid_until),
    )
    changing.check_order(detail)
    with change_set(session, "add detail", {"name": name_of(owner)}) as changes:
        adding.store_detail(session, detail, owner, _home())
    return answer(detail, changes)


def add_address(
    session: Session,
    entry: str,
    street: str | None,
    po_box: str | None,
    locality: str | None,
    region: str | None,
    postal_code: str | None,
    country: str | None,
    label: str | None,
    audience: str | None,
) -> Answer:
    """Add a postal address."""
    owner = find_entry(session, entry)
    parts = {"street": street, "po_box": po_box, "locality": locality, "region": region, "postal_code": postal_code}
    if not any(parts.values()) and not country:
        raise DirectoryError(
            QT_TRANSLATE_NOOP(
                "directory", "An address needs at least one part: --street, --po-box, --city or --country."
            )
        )
    address = PostalAddress(
        entry_id=owner.id,
        **{part: text or "" for part, text in parts.items()},
        country=country or "",
        country_code=read_country(country) if country else None,
        label=label,
        audience=int(read_audience(audience, TYPED_PART)),
    )
    return _add_part(session, "add address", owner, address)


def add_note(session: Session, entry: str, text: str, audience: str | None) -> Answer:
    """Add a note."""
    owner = find_entry(session, entry)
    if not text.strip():
        raise DirectoryError(QT_TRANSLATE_NOOP("directory", "The note is empty; write one."))
    level = int(read_audience(audience, TYPED_PART))
    return _add_part(
        session, "add note", owner, Note(entry_id=owner.id, text=text.strip(), audience=level, written_at=clock.now())
    )


def add_tag(session: Session, entry: str, tag: str) -> Answer:
    """Tag an entry."""
    owner = find_entry(session, entry)
    with change_set(session, "add tag", {"name": name_of(owner)}) as changes:
        link = adding.tag_entry(session, owner, tag)
    return answer(link, changes)


def _add_part(session: Session, command: str, owner: Entry, part: Base) -> Answer:
    with change_set(session, command, {"name": name_of(owner)}) as changes:
        session.add(part)
        session.flush()
    return answer(part, changes)


def set_field(session: Session, reference: str, field: str, value: str, reason: str | None = None) -> Answer:
    """Correct one field of an entry or of a part; `reason` says why two hold a post that admits one."""
    row = find_any(session, reference)
    name = changing.title_of(session, row)
    with change_set(session, "set", {"name": name, "field": field}) as changes:
        changing.change_fields(session, row, {field: value}, _home(), reason)
    return answer(row, changes)


def end(session: Session, reference: str, on: str | None) -> Answer:
    """Say that something is over."""
    row = find_any(session, reference)
    name = changing.title_of(session, row)
    with change_set(session, "end", {"name": name}) as changes:
        changing.end_row(session, row, on)
    return answer(row, changes)


def delete(session: Session, reference: str) -> Answer:
    """Delete an entry with all that hangs on it, or one part of an entry."""
    row = find_any(session, reference)
    name = changing.title_of(session, row)
    if isinstance(row, Entry):
        number, kind = row.id, str(row.kind)
        with change_set(session, "delete", {"name": name}) as changes:
            gone = delete_entries(session, [number], changes)
        told = done(number, changes)
        return Answer(told.data, told.lines + tell_gone(gone, [kind]))
    written = reference_of(row)
    with change_set(session, "delete", {"name": name}) as changes:
        delete_parts(session, table_of(type(row)), [int(written.rpartition("-")[2])], changes)
    return done(written, changes)


def cure(session: Session, reference: str) -> Answer:
    """Apply a detail's suggestion."""
    detail = find_part(session, reference)
    if not isinstance(detail, ContactDetail):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "{reference} is no contact detail; cure wants one such as detail-17."),
            reference=reference,
        )
    name = name_of(owner_of(session, detail))
    with change_set(session, "cure", {"name": name}) as changes:
        changing.apply_cure(session, detail)
    return answer(detail, changes)


def appoint(
    session: Session,
    person: str,
    post: str | None,
    organization: str | None,
    title: str | None,
    new_post: bool,
    capacity: str,
    valid_from: str | None,
    valid_until: str | None,
    is_main: bool,
    audience: str | None,
    reason: str | None = None,
) -> Answer:
    """Say that a person holds a post, or works at an organization; `new_post` makes the title a post there."""
    who = find_entry(session, person, Person)
    where = find_entry(session, post, Post) if post else None
    at = find_entry(session, organization, Organization) if organization else None
    if new_post and (at is None or post):
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Say at which organisation the new post is, and its title.")
        )
    membership = Membership(
        title=None if new_post else title,
        capacity=capacity,
        is_main=is_main,
        units=[],
        **read_dates(valid_from, valid_until),
    )
    changing.check_order(membership)
    with change_set(session, "appoint", {"name": who.display_name}) as changes:
        if new_post and at is not None:
            where = adding.store_entry(session, Post(title=adding.require(title or "", "title"), organization_id=at.id))
        adding.appoint_person(
            session,
            who,
            membership,
            post=where,
            organization=at,
            audience=read_audience(audience, Audience.INTERNAL),
            reason=reason,
        )
    return answer(membership, changes)
