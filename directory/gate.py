"""The gate: whatever leaves the program passes here, and is told who is it for.

It takes entries and an audience, drops what is stricter, names what was left out and why, writes the
export log (ids, no names), and makes the frozen `Release` that writers are given. Nothing else makes
one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert
from sqlalchemy.orm import Session

from directory import clock
from directory.dossier import AnyRow, Dossier, Holding, in_chunks, read_dossiers
from directory.members import Member, read_members
from directory.reach import level_of, levels, reach, veil
from directory.relatives import Relative, read_relatives, uid_of
from directory.released import (
    Exclusion,
    Release,
    Released,
    ReleasedAddress,
    ReleasedDetail,
    ReleasedName,
    ReleasedProperty,
    ReleasedWork,
)
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, ExportLog, ExportLogEntry, table_of

STRICTER = QT_TRANSLATE_NOOP("directory", "{level} here, so not for {audience}")
BOUNCED = QT_TRANSLATE_NOOP("directory", "mail to it came back on {day}")


def release(
    session: Session,
    ids: Sequence[int],
    audience: Audience,
    command: str,
    *,
    day: date | None = None,
    judge: Callable[[Dossier], Text | None] | None = None,
) -> Release:
    """What of these entries may leave for that audience, in the given order; logged under `command`.

    `judge` may hold a whole entry back for the purpose's own reasons (do not e-mail). The caller
    commits the log together with what it writes.
    """
    made = weigh(session, ids, audience, day=day, judge=judge)
    log_export(session, command, audience, [entry.id for entry in made.entries])
    return made


def weigh(
    session: Session,
    ids: Sequence[int],
    audience: Audience,
    *,
    day: date | None = None,
    judge: Callable[[Dossier], Text | None] | None = None,
    language: str = "en",
) -> Release:
    """The same without a log, to be looked at on the screen before anything leaves: it only reads.

    `language` is that of the countries that the reasons name.
    """
    day = day or clock.today()
    dossiers = read_dossiers(session.connection(), ids, day)
    people = [number for number, dossier in dossiers.items() if dossier.entry.kind == "person"]
    relatives = read_relatives(session.connection(), people, day) if audience >= Audience.INTERNAL else {}
    lists = [number for number, dossier in dossiers.items() if dossier.entry.kind == "list"]
    members = read_members(session.connection(), lists, day) if lists else {}
    released: list[Released] = []
    excluded: list[Exclusion] = []
    for dossier in dossiers.values():
        strict = level_of(dossier)
        reason = stricter(strict, audience) if strict > audience else judge(dossier) if judge else None
        if reason is not None:
            excluded.append(Exclusion(dossier.name, None, reason, dossier.entry.id))
            continue
        made = _release_entry(dossier, audience, relatives.get(dossier.entry.id, ()))
        if made.kind == "list":
            on_it = members.get(made.id, ())
            made = _release_members(made, dossier, on_it, audience)
            hidden = (m for m in on_it if m.level > audience)
            excluded += [Exclusion(dossier.name, m.name, stricter(m.level, audience), made.id) for m in hidden]
        released.append(made)
        excluded.extend(_held_back(dossier, audience, language))
    return Release(audience.word, day, clock.now(), tuple(released), tuple(excluded))


def stricter(level: int, audience: Audience) -> Text:
    """The reason of something that the audience may not see."""
    return Text(STRICTER, {"level": Audience(level).word, "audience": audience.word})


def find_problem(detail: AnyRow, language: str = "en") -> Text | None:
    """Why a detail is not fit for a block, a sheet, a QR code or a list; None where it is.

    `language` is that of the countries that the sentence names.
    """
    if detail.bounced_on is not None:
        return Text(BOUNCED, {"day": detail.bounced_on.isoformat()})
    if detail.problem is None:
        return None
    if detail.kind == "email":
        from directory import emails

        return emails.problem_text(detail.problem, detail.problem_values or {})
    from directory import phones

    return phones.problem_text(detail.problem, detail.problem_values or {}, language)


def log_export(session: Session, command: str, audience: Audience, ids: Collection[int]) -> None:
    """Note which entries leave for whom; the caller commits it together with what is written."""
    from directory.history.recording import find_author

    connection: Connection = session.connection()
    log = connection.execute(
        insert(table_of(ExportLog)).values(
            author_id=find_author(session), command=command, audience=int(audience), made_at=clock.now()
        )
    )
    assert log.inserted_primary_key is not None
    export_id = log.inserted_primary_key[0]
    for chunk in in_chunks(ids):
        rows = [{"export_id": export_id, "entry_id": entry_id} for entry_id in chunk]
        connection.execute(insert(table_of(ExportLogEntry)), rows)


def _held_back(dossier: Dossier, audience: Audience, language: str) -> list[Exclusion]:
    """Which details of somebody who leaves stay in, and why: too strict, or not fit to be used.

    The organization's own details are not hers, so they are not named.
    """
    kept = []
    for level, owner, strictness in levels(dossier):
        if level == "organization" and owner is not dossier:
            continue
        for detail in owner.details:
            strict = max(strictness, int(detail.audience))
            reason = stricter(strict, audience) if strict > audience else find_problem(detail, language)
            if reason is not None:
                kept.append(Exclusion(dossier.name, detail.raw, reason, dossier.entry.id))
    for holding in dossier.holdings:
        if level_of(holding.membership) > audience:
            reason = stricter(level_of(holding.membership), audience)
            kept.append(Exclusion(dossier.name, holding.organization.name, reason, dossier.entry.id))
    return kept


def _release_entry(dossier: Dossier, audience: Audience, relatives: Sequence[Relative]) -> Released:
    row, entry = dossier.row, dossier.entry
    kind = str(entry.kind)
    own = level_of(dossier)
    works = [_release_work(dossier, holding, audience) for holding in dossier.holdings]
    shown_works = tuple(work for work in works if work is not None)
    if kind == "post" and dossier.organization is not None:
        shown_works = (_release_post(dossier),)
    photo = next((p for p in dossier.photos if max(own, int(p.audience)) <= audience), None)
    may_see_dates = max(own, int(Audience.INTERNAL)) <= audience  # birthdays are internal or stricter, always
    may_see_cards = int(Audience.INTERNAL) <= audience  # a property without a place here is as its card: internal
    return Released(
        id=entry.id,
        kind=kind,
        uid=uid_of(dossier),
        name=dossier.name,
        names=tuple(ReleasedName(n.value, str(n.kind), n.language, n.script) for n in dossier.names),
        works=shown_works,
        details=_release_details(dossier, "person" if kind == "person" else kind, own, audience),
        addresses=_release_addresses(dossier, kind, own, audience),
        reach=tuple(
            _release_detail(detail, level)
            for level, _owner, detail, _strict in reach(dossier, audience)
            if find_problem(detail) is None
        ),
        languages=tuple(dossier.languages),
        notes=tuple(n.text for n in dossier.notes if max(own, int(n.audience)) <= audience),
        tags=tuple(dossier.tags) if may_see_cards else (),
        photo=photo.data if photo else None,
        photo_type=photo.media_type if photo else None,
        other=tuple(_release_property(o) for o in dossier.other) if may_see_cards else (),
        relatives=tuple(relative.released for relative in relatives if relative.level <= audience),
        is_restricted=own >= Audience.RESTRICTED,
        changed_at=entry.changed_at,
        country_code=_country(dossier, shown_works),
        **(_release_person(row, may_see_dates) if kind == "person" else {}),
    )


def _release_members(made: Released, dossier: Dossier, members: Sequence[Member], audience: Audience) -> Released:
    """A list with those on it whom the audience may know of, its description before its notes, and its rule."""
    seen = [member for member in members if member.level <= audience]
    return replace(
        made,
        members=tuple(member.uid for member in seen if not member.is_excluded),
        barred=tuple(member.name for member in seen if member.is_excluded),
        rule=dossier.row.rule,
        notes=(*filter(None, [dossier.row.description]), *made.notes),
    )


def _country(dossier: Dossier, works: Sequence[ReleasedWork]) -> str | None:
    if dossier.entry.kind == "organization":
        return dossier.row.located_in  # type: ignore[no-any-return]
    return works[0].country_code if works else None


def _release_person(row: AnyRow, may_see_dates: bool) -> dict[str, Any]:
    parts = ("given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix", "sort_name")
    return {
        **{part: getattr(row, part) for part in parts},
        "name_order": str(row.name_order) if row.name_order else None,
        "birthday": row.birthday if may_see_dates else None,
        "anniversary": row.anniversary if may_see_dates else None,
        "died_on": row.died_on if may_see_dates else None,
        "grammatical_gender": str(row.grammatical_gender) if row.grammatical_gender and may_see_dates else None,
    }


def _release_work(dossier: Dossier, holding: Holding, audience: Audience) -> ReleasedWork | None:
    """A membership as it may be seen; None where it, its person or its organization is too strict."""
    membership = holding.membership
    strict = max(level_of(membership), int(dossier.entry.audience))
    if strict > audience:
        return None
    holding = veil(holding, audience)
    post = holding.post
    details = _release_details(membership, "membership", strict, audience)
    if post is not None:
        details += _release_details(post, "post", level_of(post), audience)
    return ReleasedWork(
        organization=holding.organization.name,
        units=tuple(membership.row.units or ()),
        title=holding.title,
        role=membership.row.role,
        capacity=str(membership.row.capacity),
        city=holding.city,
        country_code=holding.country,
        is_main=bool(membership.row.is_main),
        details=details,
        addresses=_release_addresses(membership, "membership", strict, audience),
    )


def _release_post(dossier: Dossier) -> ReleasedWork:
    """Where a post stands."""
    organization = dossier.organization
    assert organization is not None
    return ReleasedWork(
        organization=organization.name,
        title=dossier.name,
        city=dossier.row.duty_station or organization.row.city,
        country_code=dossier.row.duty_country or organization.row.located_in,
        is_main=True,
    )


def _release_details(dossier: Dossier, level: str, strictness: int, audience: Audience) -> tuple[ReleasedDetail, ...]:
    return tuple(
        _release_detail(row, level) for row in dossier.details if max(strictness, int(row.audience)) <= audience
    )


def _release_detail(row: AnyRow, level: str) -> ReleasedDetail:
    return ReleasedDetail(
        id=row.id,
        kind=str(row.kind),
        raw=row.raw,
        value=row.value,
        extension=row.extension,
        label=row.label,
        service=row.service,
        is_preferred=bool(row.is_preferred),
        is_shared=bool(row.is_shared),
        hours=row.hours,
        level=level,
    )


def _release_addresses(
    dossier: Dossier, level: str, strictness: int, audience: Audience
) -> tuple[ReleasedAddress, ...]:
    parts = ("po_box", "extended", "street", "locality", "region", "postal_code", "country", "country_code", "label")
    return tuple(
        ReleasedAddress(
            **{part: getattr(row, part) for part in parts}, is_preferred=bool(row.is_preferred), level=level
        )
        for row in dossier.addresses
        if max(strictness, int(row.audience)) <= audience
    )


def _release_property(row: AnyRow) -> ReleasedProperty:
    params = tuple((name, tuple(values)) for name, values in row.params)
    return ReleasedProperty(row.name, row.value, row.property_group, params, row.card_version)
