"""Whom a file of cards is for: what version it is written in, and what that version or its programs cannot hold.

phone: 3.0, what iOS, macOS, Android and Google read. outlook: 2.1, one card a file, since Outlook takes the
first card of a file only, a few numbers of each kind, and bare UTF-8 for another encoding. full: 4.0, an
archive that our own import reads back without loss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from directory.released import Released, ReleasedDetail
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.pictures import fits_phones
from directory.vcard.relations import LABELS as NAMED_RELATIVES


class Profile(NamedTuple):
    """A way of writing cards."""

    name: str
    version: str
    is_one_card_a_file: bool = False


PROFILES = {
    "phone": Profile("phone", "3.0"),
    "outlook": Profile("outlook", "2.1", is_one_card_a_file=True),
    "full": Profile("full", "4.0"),
}
EMAILS, PHONES = 3, 2  # what Outlook takes: e-mails in all, phones of home and of work each
WRITTEN_NAMES = ("nickname",)

OVER = QT_TRANSLATE_NOOP("directory", "{value} stands in the note: Outlook has no more room for its kind")
SECOND_WORK = QT_TRANSLATE_NOOP("directory", "{value} stands in the note: Outlook has one organisation a card")
NAMES = QT_TRANSLATE_NOOP("directory", "the name {value}: vCard 2.1 has no place for it")
LANGUAGES = QT_TRANSLATE_NOOP("directory", "languages: vCard 2.1 has no place for them")
ABOUT_HER = QT_TRANSLATE_NOOP("directory", "{value}: vCard 2.1 has no place for it")
DIED_ON = QT_TRANSLATE_NOOP("directory", "the date of death")
GENDER = QT_TRANSLATE_NOOP("directory", "the grammatical gender")
BIRTHDAY = QT_TRANSLATE_NOOP(
    "directory", "the birthday {value}: Outlook passes over a date without its year or its day"
)
ANNIVERSARY = QT_TRANSLATE_NOOP(
    "directory", "the anniversary {value}: Outlook passes over a date without its year or its day"
)
OTHERS = QT_TRANSLATE_NOOP("directory", "other properties of the card it came from: {names}")
TAG = QT_TRANSLATE_NOOP("directory", "the comma of the tag {value}: vCard 2.1 separates tags by it")
LABELS = QT_TRANSLATE_NOOP("directory", "the label {value}: vCard 2.1 has a few fixed ones")
PHOTO = QT_TRANSLATE_NOOP("directory", "the photo in its full size or kind: phones get it smaller, as JPEG")
HOURS = QT_TRANSLATE_NOOP("directory", "the hours of {value}: no card has a place for them")
TIE = QT_TRANSLATE_NOOP("directory", "the relationship with {name}: vCard 2.1 has no place for it")
CAPACITY = QT_TRANSLATE_NOOP("directory", "in which capacity she works at {value}: no card has a place for it")
RULE = QT_TRANSLATE_NOOP(
    "directory", "the search {value}, which finds more people for the list: no card has a place for it"
)
BARRED = QT_TRANSLATE_NOOP("directory", "that {value} is expressly not on the list: no card has a place for it")
LISTS = QT_TRANSLATE_NOOP("directory", "who is on the list: vCard 2.1 has no place for it")
GROUPS = QT_TRANSLATE_NOOP(
    "directory",
    "who is on the list, for Android: it shows a contact of this name, Apple's phones and computers a group",
)
WHOLE_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
PLAIN_LABELS = (None, "home", "work", "mobile", "pager", "car", "isdn")
OUTLOOKS_OWN = {"main": ("COMPANY",), "assistant": ("ASSISTANT",)}  # numbers that Outlook has a field for, 2.1 has not


class Loss(NamedTuple):
    """Something that a profile cannot hold: whose, and what."""

    name: str
    what: Text


def find_losses(entries: Sequence[Released], profile: Profile) -> tuple[Loss, ...]:
    """What the profile leaves out of these entries, to be told before anything is written."""
    return tuple(Loss(entry.name, what) for entry in entries for what in _losses(entry, profile))


def _losses(entry: Released, profile: Profile) -> Iterator[Text]:
    for detail in entry.all_details:
        if detail.hours:
            yield Text(HOURS, {"value": detail.raw})
    for work in entry.works:
        if work.capacity != "substantive":
            yield Text(CAPACITY, {"value": work.organization or work.title})
    if entry.rule:
        yield Text(RULE, {"value": entry.rule})
    for name in entry.barred:
        yield Text(BARRED, {"value": name})
    if entry.kind == "list" and profile.name != "full":
        yield Text(GROUPS if profile.name == "phone" else LISTS)
    if profile.name == "phone" and entry.photo and not fits_phones(entry.photo):
        yield Text(PHOTO)
    if profile.version == "2.1":
        yield from _losses_of_outlook(entry)


def _losses_of_outlook(entry: Released) -> Iterator[Text]:
    _kept, over = share_out(entry.all_details)
    for detail in over:
        yield Text(OVER, {"value": detail.raw})
    for detail in _kept:
        is_own = detail.kind == "phone" and detail.label in OUTLOOKS_OWN
        if (detail.label not in PLAIN_LABELS and not is_own) or (detail.label and detail.kind == "messaging"):
            yield Text(LABELS, {"value": detail.label})
    for work in entry.works[1:]:
        yield Text(SECOND_WORK, {"value": work.organization or work.title})
    for name in entry.names:
        if name.kind not in WRITTEN_NAMES:
            yield Text(NAMES, {"value": name.value})
    for tag in entry.tags:
        if "," in tag:
            yield Text(TAG, {"value": tag})
    if entry.languages:
        yield Text(LANGUAGES)
    for value, word in ((entry.died_on, DIED_ON), (entry.grammatical_gender, GENDER)):
        if value:
            yield Text(ABOUT_HER, {"value": Text(word)})
    for value, sentence in ((entry.birthday, BIRTHDAY), (entry.anniversary, ANNIVERSARY)):
        if value and not WHOLE_DATE.fullmatch(value):
            yield Text(sentence, {"value": value})
    for relative in entry.relatives:
        if relative.kind not in NAMED_RELATIVES:
            yield Text(TIE, {"name": relative.name})
    said = {"X-ABLABEL", "MEMBER"} if entry.kind == "list" else {"X-ABLABEL"}  # who is on a list is told as such
    names = [name for name in dict.fromkeys(prop.name for prop in entry.other) if name not in said]
    if names:
        yield Text(OTHERS, {"names": ", ".join(names)})


def share_out(details: Sequence[ReleasedDetail]) -> tuple[list[ReleasedDetail], list[ReleasedDetail]]:
    """(what Outlook has a field for, what goes to the note): e-mails, then numbers of home and work, one address
    of a messenger; the preferred ones first."""
    kept, over = [], []
    room = {"email": EMAILS, "home": PHONES, "work": PHONES, "messaging": 1, "web": 2, "profile": 0}
    for detail in sorted(details, key=lambda d: not d.is_preferred):
        slot = (
            detail.kind if detail.kind != "messaging" or "://" not in detail.raw else "profile"
        )  # of a network: a page
        if detail.kind in ("phone", "fax"):
            place = detail.label if detail.label in ("home", "work") else "work" if detail.level != "person" else ""
            slot = f"{detail.kind} {detail.label}" if detail.kind == "fax" else place or f"phone {detail.label}"
        if room.setdefault(slot, 1) > 0:
            room[slot] -= 1
            kept.append(detail)
        else:
            over.append(detail)
    return kept, over
