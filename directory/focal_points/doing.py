"""The verbs that change who is who: hand-over, rename, succeed, verify; each in one ChangeSet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.focal_points import handover, successions, verifying
from directory.history.recording import Recorder, change_set
from directory.office.changing import title_of
from directory.office.naming import name_of
from directory.office.values import read_date, read_day
from directory.office.verbs import answer, done
from directory.references import find_any, find_entry
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Entry, Organization, Person, SuccessionKind
from models.dates import span

CARRIED = QT_TRANSLATE_NOOP("directory", "On {names} the post stands in her place: whoever holds it that day.")
STAYS = QT_TRANSLATE_NOOP("directory", "She has other work too, so she stays herself on {names}.")
MAILBOX = QT_TRANSLATE_NOOP("directory", "The shared {value} is the post's now.")
ENDED = QT_TRANSLATE_NOOP("directory", "{count} of her work details end with her last day.")
WANTED = QT_TRANSLATE_NOOP("directory", "{name} has no {kinds} yet; add it with: add detail {number} …")
NOBODY = QT_TRANSLATE_NOOP("directory", "Nobody follows yet: {post} is vacant from then on. Later: appoint.")
LEFT_AT = QT_TRANSLATE_NOOP(
    "directory", "{name} still has {posts} posts and {people} people beyond that day; end them or hand them over."
)
AND_MORE = QT_TRANSLATE_NOOP("directory", "{name} and {count} more")
VERIFIED = QT_TRANSLATE_NOOP("directory", "{count} marked as verified on {day}.")


def hand_over(
    session: Session,
    entry: str,
    successor: str | None,
    valid_until: str | None,
    valid_from: str | None,
    acting: str | None,
    title: str | None,
    reason: str | None,
    phones: Sequence[str] | None = None,
    emails: Sequence[str] | None = None,
) -> Answer:
    """One leaves a post, another comes, perhaps after a gap; everything that goes with the post is carried."""
    last_day = read_date(valid_until, "until") if valid_until else clock.today().isoformat()
    first_day = read_date(valid_from, "from") if valid_from else None
    leaver = handover.find_leaver(session, find_entry(session, entry), span(last_day)[1])
    order = handover.Order(
        leaver=leaver,
        last_day=last_day,
        successor=find_entry(session, successor, Person) if successor else None,
        first_day=first_day,
        acting=find_entry(session, acting, Person) if acting else None,
        title=title,
        reason=reason,
        details=tuple((kind, text) for kind, texts in (("phone", phones), ("email", emails)) for text in texts or ()),
    )
    if order.details and order.successor is None:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "Say who comes: --to with her number; the phone and e-mail are hers.")
        )
    name = leaver.post.title if leaver.post else name_of(leaver)
    with change_set(session, "hand-over", {"name": name}) as changes:
        made = handover.hand_over(session, order)
    return tell_handed_over(made, changes)


def tell_handed_over(made: handover.HandedOver, changes: Recorder) -> Answer:
    """What a hand-over answers: what was ended, opened and carried, and what is still wanted."""
    told = done(made.opened.id if made.opened else made.post.id, changes)
    data = {
        **told.data,
        "post": made.post.id,
        "ended": made.ended.id,
        "opened": made.opened.id if made.opened else None,
        "acting": made.acting.id if made.acting else None,
        "lists": [_named(entry) for entry in made.lists],
        "sheets": [_named(entry) for entry in made.sheets],
        "left": [_named(entry) for entry in made.left],
        "mailboxes": [f"detail-{detail.id}" for detail in made.mailboxes],
        "details_ended": made.details_ended,
        "wanted": list(made.wanted),
    }
    return Answer(data, told.lines + tuple(_say(made)))


def _named(entry: Entry) -> dict[str, Any]:
    return {"id": entry.id, "name": name_of(entry)}


def _say(made: handover.HandedOver) -> list[Text]:
    lines = []
    if made.lists or made.sheets:
        lines.append(Text(CARRIED, {"names": ", ".join(name_of(e) for e in (*made.lists, *made.sheets))}))
    if made.left:
        lines.append(Text(STAYS, {"names": ", ".join(name_of(e) for e in made.left)}))
    lines += [Text(MAILBOX, {"value": detail.value or detail.raw}) for detail in made.mailboxes]
    if made.details_ended:
        lines.append(Text(ENDED, {"count": made.details_ended}))
    if made.opened is not None and made.wanted:
        values = {"name": name_of(made.opened), "kinds": ", ".join(made.wanted), "number": made.opened.id}
        lines.append(Text(WANTED, values))
    if made.opened is None and made.acting is None:
        lines.append(Text(NOBODY, {"post": made.post.title}))
    return lines


def rename(session: Session, entry: str, name: str, on: str | None) -> Answer:
    """Give an entry another name from a day on."""
    found = find_entry(session, entry)
    day = read_day(on, "on") if on else clock.today()
    with change_set(session, "rename", {"name": name_of(found), "new": name}) as changes:
        successions.rename_entry(session, found, name, day)
    return answer(found, changes)


def succeed(session: Session, old: Sequence[str], new: str, on: str, succession_kind: str | None) -> Answer:
    """Say that organizations went over into another on a day."""
    before = [find_entry(session, text, Organization) for text in old]
    after = find_entry(session, new, Organization)
    day = read_date(on, "on")
    kind = SuccessionKind(succession_kind) if succession_kind else None
    with change_set(session, "succeed", {"name": after.name}) as changes:
        successions.succeed(session, before, after, day, kind)
    lines = []
    for organization in before:
        posts, people = successions.count_left(session, organization, span(day)[0])
        if posts or people:
            lines.append(Text(LEFT_AT, {"name": organization.name, "posts": posts, "people": people}))
    told = answer(after, changes)
    return Answer(told.data, told.lines + tuple(lines))


def verify(session: Session, reference: str | Sequence[str], on: str | None, how: str | None) -> Answer:
    """Say that somebody made sure of details, focal points, or everything current of entries; one change for all."""
    found = [find_any(session, text) for text in ([reference] if isinstance(reference, str) else reference)]
    day = read_day(on, "on") if on else clock.today()
    name: str | Text = title_of(session, found[0])
    if len(found) > 1:
        name = Text(AND_MORE, {"name": name, "count": len(found) - 1})
    with change_set(session, "verify", {"name": str(name)}) as changes:
        rows = [row for one in found for row in verifying.verify(session, one, day, session.info["author"][1], how)]
    told = answer(found[0], changes)
    line = Text(VERIFIED, {"count": len(rows), "day": day.isoformat()})
    return Answer({**told.data, "verified": len(rows), "on": day.isoformat()}, (*told.lines, line))
