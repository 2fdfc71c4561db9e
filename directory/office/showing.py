"""An entry as the command line shows it: the short form of every answer, and the full one of `show`.

The short form is the contract's: id, kind, name, organization, title, country, audience, emails, phones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import AnyRow, Dossier, current, read_dossiers
from directory.errors import DirectoryError
from directory.gate import find_problem
from directory.office.changing import BIRTHDAYS, FIELDS
from directory.phones import format_phone
from directory.reach import level_of, levels, veil
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Entry, FocalPoint, Membership, Post, Programme, Theme, table_of

HIDDEN = QT_TRANSLATE_NOOP("directory", "Entry {number} is {level}, so {audience} may not see it.")


def describe(dossier: Dossier, audience: int = Audience.RESTRICTED) -> dict[str, Any]:
    """The short form of an entry, as an audience would see it; None for what is unknown or hidden."""
    main = next((veil(h, audience) for h in dossier.holdings if level_of(h.membership) <= audience), None)
    kind, row = str(dossier.entry.kind), dossier.row
    organization = dossier.organization.name if dossier.organization else main.organization.name if main else None
    country = main.country if main else None
    if kind == "organization":
        country = row.located_in
    elif kind == "post" and dossier.organization:
        country = row.duty_country or dossier.organization.row.located_in
    details = [
        detail
        for level, owner, strictness in levels(dossier)
        if level != "organization" or owner is dossier
        for detail in owner.details
        if max(strictness, int(detail.audience)) <= audience
    ]
    return {
        "id": dossier.entry.id,
        "kind": kind,
        "name": dossier.name,
        "organization": organization,
        "title": row.title if kind == "post" else main.title if main else None,
        "country": country,
        "audience": Audience(dossier.entry.audience).word,
        "emails": [d.value or d.raw for d in details if d.kind == "email"],
        "phones": [{"raw": d.raw, "e164": d.value, "problem": problem_of(d)} for d in details if d.kind == "phone"],
    }


def problem_of(detail: AnyRow) -> str | None:
    """The sentence of what is wrong with a detail."""
    problem = find_problem(detail)
    return str(problem) if problem else None


def describe_fully(session: Session, entry: Entry, audience: Audience, as_of: date | None = None) -> dict[str, Any]:
    """The full form: the short one, and every part of the entry that the audience may see, ended ones too.

    As of a day: under the name of that day, with what held on it and nothing else.
    """
    connection = session.connection()
    today = read_dossiers(connection, [entry.id], as_of or clock.today())[entry.id]
    ever = read_dossiers(connection, [entry.id], as_of)[entry.id]
    if level_of(today) > audience:
        raise DirectoryError(HIDDEN, number=entry.id, level=Audience(level_of(today)).word, audience=audience.word)
    own = level_of(ever)
    is_ours = audience >= Audience.INTERNAL  # tags, sources and what is kept of cards are the office's own matter
    return {
        **describe(today, audience),
        "fields": _fields(entry, is_ours),
        "names": [_name(n) for n in ever.names],
        "details": list(_details(ever, audience)),
        "addresses": list(_addresses(ever, audience)),
        "memberships": list(_memberships(session, ever, audience)),
        "posts": list(_posts(session, ever, audience)),
        "focal_points": list(_focal_points(session, ever)),
        "notes": [
            {"id": f"note-{n.id}", "text": n.text, "audience": Audience(n.audience).word}
            for n in ever.notes
            if max(own, int(n.audience)) <= audience
        ],
        "tags": ever.tags if is_ours else [],
        "languages": ever.languages,
        "sources": [
            {
                "id": f"source-{s.id}",
                "document": s.document,
                "date": s.dated and s.dated.isoformat(),
                "excerpt": s.excerpt,
            }
            for s in ever.sources
            if is_ours
        ],
        "other": [
            {"name": o.name, "value": o.value, "group": o.property_group, "params": o.params}
            for o in ever.other
            if is_ours
        ],
        "uuid": ever.entry.uuid,
        "version": ever.entry.version,
        "merged_into": ever.entry.merged_into,
    }


def _name(row: AnyRow) -> dict[str, Any]:
    words = {"kind": str(row.kind), "value": row.value, "language": row.language, "script": row.script}
    return {"id": f"name-{row.id}", **words, **_dates(row)}


def _fields(entry: Entry, is_ours: bool) -> dict[str, Any]:
    """The fields that `set` changes, those that are known, by its names for them."""
    found = {}
    for name, (attribute, _reader) in FIELDS.get(type(entry), {}).items():
        value = getattr(entry, attribute)
        if value in (None, False, "") or name == "audience" or (attribute in BIRTHDAYS and not is_ours):
            continue
        found[name] = value if isinstance(value, bool | int) else str(value)
    return found


def _dates(row: AnyRow) -> dict[str, Any]:
    return {"from": row.valid_from, "until": row.valid_until}


def _details(dossier: Dossier, audience: int) -> Iterator[dict[str, Any]]:
    seen = set()
    for level, owner, strictness in levels(dossier):
        for detail in owner.details:
            if detail.id not in seen and max(strictness, int(detail.audience)) <= audience:
                seen.add(detail.id)
                yield {
                    "id": f"detail-{detail.id}",
                    "of": owner.entry.id,
                    "level": level,
                    "kind": str(detail.kind),
                    "raw": detail.raw,
                    "value": detail.value,
                    "e164": detail.value if detail.kind in ("phone", "fax") else None,
                    "extension": detail.extension,
                    "label": detail.label,
                    "service": detail.service,
                    "audience": Audience(detail.audience).word,
                    "preferred": detail.is_preferred,
                    "shared": detail.is_shared,
                    "hours": detail.hours,
                    **_dates(detail),
                    "verified": detail.verified_on and detail.verified_on.isoformat(),
                    "inferred": detail.is_inferred,
                    "problem": problem_of(detail),
                    "suggestion": detail.suggestion,
                }


def _addresses(dossier: Dossier, audience: int) -> Iterator[dict[str, Any]]:
    parts = ("po_box", "extended", "street", "locality", "region", "postal_code", "country", "country_code", "label")
    seen = set()
    for level, owner, strictness in levels(dossier):
        for row in owner.addresses:
            if row.id not in seen and max(strictness, int(row.audience)) <= audience:
                seen.add(row.id)
                yield {
                    "id": f"address-{row.id}",
                    "of": owner.entry.id,
                    "level": level,
                    **{part: getattr(row, part) for part in parts},
                    "audience": Audience(row.audience).word,
                    **_dates(row),
                }


def _memberships(session: Session, dossier: Dossier, audience: int) -> Iterator[dict[str, Any]]:
    """Of a person: what she holds and held; of an organization or post: who holds and held it."""
    table = table_of(Membership)
    column = {"person": table.c.person_id, "organization": table.c.organization_id, "post": table.c.post_id}
    kind = str(dossier.entry.kind)
    if kind not in column:
        return
    ids = session.connection().execute(
        select(table.c.id, table.c.person_id)
        .where(column[kind] == dossier.entry.id, current(table, dossier.day))
        .order_by(table.c.id)
    )
    people = {row.id: row.person_id for row in ids}
    holders = read_dossiers(session.connection(), people.values(), dossier.day)
    for membership_id, person_id in people.items():
        holder = holders[person_id]
        holding = next(h for h in holder.holdings if h.membership.entry.id == membership_id)
        if max(level_of(holding.membership), level_of(holder)) > audience:
            continue
        row, holding = holding.membership.row, veil(holding, audience)
        yield {
            "id": membership_id,
            "person": {"id": person_id, "name": holder.name},
            "organization": {"id": holding.organization.entry.id, "name": holding.organization.name},
            "post": {"id": holding.post.entry.id, "name": holding.post.name} if holding.post else None,
            "title": holding.title,
            "capacity": str(row.capacity),
            "main": row.is_main,
            **_dates(row),
        }


def _posts(session: Session, dossier: Dossier, audience: int) -> Iterator[dict[str, Any]]:
    """Of an organization: its posts, the vacant ones among them."""
    if dossier.entry.kind != "organization":
        return
    post, membership, entry = table_of(Post), table_of(Membership), table_of(Entry)
    day = dossier.day or clock.today()
    rows = (
        session.connection()
        .execute(
            select(post.c.id, post.c.title, post.c.rank, post.c.valid_from, post.c.valid_until, entry.c.audience)
            .join_from(post, entry, entry.c.id == post.c.id)
            .where(post.c.organization_id == dossier.entry.id, current(post, dossier.day))
            .order_by(post.c.rank.is_(None), post.c.rank, post.c.title)
        )
        .all()
    )
    held = set(
        session.connection().scalars(
            select(membership.c.post_id).where(
                membership.c.organization_id == dossier.entry.id,
                membership.c.post_id.is_not(None),
                current(membership, day),
            )
        )
    )
    for row in rows:
        if row.audience <= audience:
            yield {"id": row.id, "title": row.title, "rank": row.rank, "vacant": row.id not in held, **_dates(row)}


def _focal_points(session: Session, dossier: Dossier) -> Iterator[dict[str, Any]]:
    """What the entry, its memberships or its posts speak for."""
    focal, programme, theme = table_of(FocalPoint), table_of(Programme), table_of(Theme)
    holders = [dossier.entry.id] + [h.membership.entry.id for h in dossier.holdings]
    holders += [h.post.entry.id for h in dossier.holdings if h.post]
    rows = session.connection().execute(
        select(focal, programme.c.name.label("programme"), theme.c.name.label("theme"))
        .join_from(focal, programme, programme.c.id == focal.c.programme_id, isouter=True)
        .join(theme, theme.c.id == focal.c.theme_id, isouter=True)
        .where(or_(focal.c.post_id.in_(holders), focal.c.membership_id.in_(holders)), current(focal, dossier.day))
        .order_by(focal.c.id)
    )
    for row in rows:
        yield {
            "id": f"focal-{row.id}",
            "programme": row.programme,
            "theme": row.theme,
            "rank": str(row.focal_rank),
            "country": row.towards_country,
            **_dates(row),
        }


def print_fully(described: Mapping[str, Any]) -> Iterator[Text | str]:
    """The full form as lines for people: a head, then each part on a line with the id that changes it."""
    where = ", ".join(str(described[k]) for k in ("title", "organization", "country") if described[k])
    yield f"{described['name']}  ({described['kind']} {described['id']}, {described['audience']})"
    if where:
        yield f"  {where}"
    for detail in described["details"]:
        shown = _remarks(described, detail, detail["service"], detail["label"], detail["hours"])
        value = (
            format_phone(detail["e164"], detail["extension"]) if detail["e164"] else detail["value"] or detail["raw"]
        )
        yield f"  {detail['kind']}: {value}  [{shown}]  {detail['id']}"
        if detail["problem"]:
            yield f"      {detail['problem']}"
            if detail["suggestion"]:
                yield Text(PERHAPS, {"suggestion": detail["suggestion"], "reference": detail["id"]})
    for address in described["addresses"]:
        parts = [address[part] for part in ("street", "po_box", "postal_code", "locality", "region", "country")]
        shown = _remarks(described, address, address["label"])
        yield f"  address: {', '.join(part for part in parts if part)}  [{shown}]  {address['id']}"
    for field in ("birthday", "anniversary", "died_on", "do_not_email"):
        if field in described["fields"]:
            yield f"  {field}: {described['fields'][field]}"
    for name in described["names"]:
        yield f"  {name['kind']}: {name['value']}  {name['id']}"
    for membership in described["memberships"]:
        dates = " – ".join(str(membership[k] or "") for k in ("from", "until")).strip(" –")
        parts = [membership["person"]["name"], membership["title"], membership["organization"]["name"], dates]
        yield f"  {', '.join(str(part) for part in parts if part)}  {membership['id']}"
    for post in described["posts"]:
        yield Text(VACANT if post["vacant"] else HELD, {"title": post["title"], "number": post["id"]})
    for note in described["notes"]:
        yield f"  {note['text']}  {note['id']}"
    if described["tags"]:
        yield "  " + ", ".join(described["tags"])
    for source in described["sources"]:
        yield f"  {source['document']}  {source['date'] or ''}"


def _remarks(described: Mapping[str, Any], part: Mapping[str, Any], *more: str | None) -> str:
    """What stands in brackets behind a detail or an address: whose it is, what it is, for whom, until when."""
    of = part["level"] if part["level"] != described["kind"] else None
    return " · ".join(filter(None, (of, *more, part["audience"], part["until"] and f"– {part['until']}")))


PERHAPS = QT_TRANSLATE_NOOP("directory", "      perhaps {suggestion}: cure {reference} puts it in its place")
VACANT = QT_TRANSLATE_NOOP("directory", "  post {title}: vacant  {number}")
HELD = QT_TRANSLATE_NOOP("directory", "  post {title}  {number}")
