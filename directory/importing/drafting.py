"""What a record adds to an entry, or to a new one: field by field, as steps.

What the card replaces is ended on the day before it was written ("changed since") and kept for
questions about the past; what it does not mention stays as it is. Of a card that comes again, the last
one that came under its UID is compared too: what the card did not change is no news, whatever the
office has made of it since; what both sides changed is for the user to decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from directory.importing.arrival import Arrival
from directory.importing.known import (
    ADDRESS_PARTS,
    DetailKey,
    Known,
    KnownDetail,
    KnownUid,
    KnownWork,
    ReadDetail,
    address_key,
    kept_key,
    name_key,
)
from directory.importing.matching import fold_uid
from directory.importing.steps import ChangedRow, Difference, NewEntry, NewRow, PlannedItem, Ref
from directory.records import ParsedAddress, ParsedEntry, ParsedWork
from directory.vcard.relations import told_by
from models import (
    AlternativeName,
    Audience,
    Base,
    ContactDetail,
    EntryTag,
    ForeignUid,
    MailingList,
    Membership,
    Note,
    Organization,
    OtherProperty,
    Person,
    PersonLanguage,
    Photo,
    PostalAddress,
    Source,
)
from models.dates import span_columns

SHOWN = 80  # characters of a kept property in what changes
FIELDS = (
    "given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix", "sort_name", "birthday",
    "anniversary", "grammatical_gender",
)  # fmt: skip
OF_KIND: dict[str, tuple[type[Base], str]] = {
    "person": (Person, "display_name"),
    "organization": (Organization, "name"),
    "list": (MailingList, "name"),
}
COUNTRY = Callable[[str], str | None]


@dataclass(slots=True)
class Draft:
    """One record being worked into one entry; `item` gathers the steps."""

    item: PlannedItem
    record: ParsedEntry
    known: Known
    arrival: Arrival
    details: list[ReadDetail]
    organizations: list[Known | None]  # of each work
    day: date  # since when what the record says holds, where it replaces something
    is_dated: bool  # whether the record says that day itself
    is_certain: bool  # the same card again: what it says replaces what it said
    is_new: bool
    moment: datetime
    document: str
    dated: date | None
    excerpt: str | None
    base: ParsedEntry | None = None  # the last card that came in under this UID
    base_keys: frozenset[DetailKey] = frozenset()  # its details
    takes_theirs: bool = True  # where both sides changed a field: the card's stands
    contested: list[Difference] = field(default_factory=list)
    _closing: dict[str, Any] | None = None
    _written: set[tuple[str, str]] = field(default_factory=set)  # the entry's details as they were written

    def write(self) -> None:
        """Add the steps of everything that the record says and the entry does not."""
        if not self.is_new:
            self._write_fields()
        works = [self._write_work(work, org) for work, org in zip(self.record.works, self.organizations, strict=True)]
        self._written = {(one.kind, one.raw) for one in self.known.details.values()} if not self.is_new else set()
        for read in self.details:
            self._write_detail(read, works)
        if self.record.addresses:
            self._write_addresses(works)
        self._write_texts()
        self._write_uid()
        said = self.base.relations if self.base else ()
        self.item.relations = tuple(relation for relation in self.record.relations if relation not in said)
        if self.item.steps:
            self._add(Source, document=self.document, dated=self.dated, excerpt=self.excerpt)

    def _add(self, model: type[Base], **columns: Any) -> None:
        columns["entry_id"] = self.known.ref
        self.item.steps.append(NewRow(model, columns))

    def _differ(self, field: str, before: str | None, after: str | None) -> None:
        if not self.is_new:
            self.item.differences.append(Difference(field, before, after))

    def _change(self, model: type[Base], row: Ref | int, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        self.item.steps.append(ChangedRow(model, row, before, after))

    def _takes(self, field: str, ours: str | None, base: str | None, theirs: str | None) -> bool:
        """Whether the card's text takes the place of ours; a field that both sides changed is remembered."""
        if not theirs or theirs == ours:
            return False
        if self.base is not None and base == theirs:
            return False  # no news: ours was changed or emptied here
        if not ours:
            return True
        if not self.is_certain:
            return False
        if self.base is not None and base != ours:
            self.contested.append(Difference(field, ours, theirs))
            return self.takes_theirs
        return True

    def _write_fields(self) -> None:
        """What the entry is called, parts of the name and dates."""
        row, record, known = self.known.row, self.record, self.known
        model, naming = OF_KIND[known.kind]
        before: dict[str, Any] = {}
        after: dict[str, Any] = {}
        for column in FIELDS if known.kind == "person" else ():
            old, new = row.get(column), getattr(record, column)
            if self._takes(column, old, getattr(self.base, column, None), new):
                before[column], after[column] = old, new
        died, said = row.get("died_on"), record.died_on
        if known.kind == "person" and self._takes("died_on", died, getattr(self.base, "died_on", None), said):
            before |= span_columns("died_on", died)
            after |= span_columns("died_on", said)
        old, new = known.name, record.display_name
        if self.is_certain and self._takes(naming, old, getattr(self.base, "display_name", None), new):
            before[naming], after[naming] = old, new
            self._add(AlternativeName, kind="former", value=old, **self._until())
            known.name = new
            known.call(new)
        if after:
            self._change(model, known.ref, before, after)
            known.row.update(after)
            for column, text in after.items():
                if not isinstance(text, date):
                    self._differ(column, before[column], text)

    def _until(self) -> dict[str, Any]:
        """The columns of something whose last day is the one before the record's."""
        if self._closing is None:
            self._closing = span_columns("valid_until", (self.day - timedelta(days=1)).isoformat())
        return self._closing

    def _since(self) -> dict[str, Any]:
        return span_columns("valid_from", self.day.isoformat())

    def _write_work(self, work: ParsedWork, organization: Known | None) -> KnownWork | None:
        """The membership that a work is, made where there is none; None where no organization is named."""
        if self.known.kind != "person":
            return None
        if organization is None:
            self._keep_title(work)
            return None
        held = [k for k in self.known.works if k.organization.key == organization.ref.key]
        said = self._said_before(work)
        same = next((k for k in held if not work.title or k.title in (None, work.title) or k.has_post), None)
        if same is not None:
            if work.title and same.title is None and (said is None or said.title != work.title):
                self._change(Membership, same.ref, {"title": None}, {"title": work.title})
                self._differ("title", None, work.title)
                same.title = work.title
            return same
        if said is not None and said.title == work.title:
            return None  # no news: it was ended or corrected here
        replaced = held or self._dropped_works()
        if len(replaced) == 1 and replaced[0].row is not None and (held or self.is_certain):
            if not self._end_work(replaced[0], work, organization, said):
                return replaced[0]
            return self._new_work(work, organization, self._since())
        self._differ("membership", None, _called(work.title, organization.name))
        return self._new_work(work, organization, {})

    def _keep_title(self, work: ParsedWork) -> None:
        """A title without an organization has no place in the model: it is kept as a card says it, and written back."""
        for name, text in (("TITLE", work.title), ("ROLE", work.role)):
            value = re.sub(r"([\\,;])", r"\\\1", text or "").replace("\n", "\\n")
            said = any(getattr(w, name.lower()) == text for w in self.base.works) if self.base else False
            key = kept_key(name, value)
            if value and key not in self.known.other and not said:
                self.known.other.add(key)
                columns: dict[str, Any] = {
                    "name": name,
                    "value": value,
                    "property_group": None,
                    "params": [],
                    "card_version": "4.0",
                }
                self._add(OtherProperty, position=0, **columns)
                self._differ(name.lower(), None, text)

    def _said_before(self, work: ParsedWork) -> ParsedWork | None:
        """What the last card said of the same organization."""
        if self.base is None or not work.organization:
            return None
        key = name_key(work.organization)
        return next((w for w in self.base.works if w.organization and name_key(w.organization) == key), None)

    def _dropped_works(self) -> list[KnownWork]:
        """The memberships that the card no longer names; without the last card, all, where it names but one."""
        if self.base is None:
            return self.known.works if len(self.record.works) == 1 else []
        now = {name_key(w.organization) for w in self.record.works if w.organization}
        then = {name_key(w.organization) for w in self.base.works if w.organization} - now
        return [known for known in self.known.works if name_key(known.organization_name) in then]

    def _end_work(self, old: KnownWork, work: ParsedWork, organization: Known, said: ParsedWork | None) -> bool:
        """End a membership that the record replaces; False where both sides changed its title and ours stays."""
        stays_there = old.organization.key == organization.ref.key
        if stays_there and said is not None and said.title != old.title:
            self.contested.append(Difference("title", old.title, work.title))
            if not self.takes_theirs:
                return False
        assert old.row is not None
        after = self._until()
        self._change(Membership, old.ref, {column: old.row[column] for column in after}, after)
        self.known.works.remove(old)
        if stays_there:
            self._differ("title", old.title, work.title)
        else:
            self._differ(
                "membership", _called(old.title, old.organization_name), _called(work.title, organization.name)
            )
        return True

    def _new_work(self, work: ParsedWork, organization: Known, dates: Mapping[str, Any]) -> KnownWork:
        ref = Ref()
        columns = {
            "person_id": self.known.ref,
            "organization_id": organization.ref,
            "title": work.title,
            "role": work.role,
            "units": list(work.units),
            "is_main": not self.known.works,
            **dates,
        }
        self.item.steps.append(NewEntry(ref, Membership, int(self.arrival.person), columns))
        known = KnownWork(ref, organization.ref, organization.name, work.title, int(self.arrival.person))
        self.known.works.append(known)
        return known

    def _write_detail(self, read: ReadDetail, works: list[KnownWork | None]) -> None:
        """A detail that is new to the entry; in the place of the one it replaces, when it is the same card again."""
        parsed, known = read.parsed, self.known
        if read.key in known.details or read.key in self.base_keys:
            return  # there, or taken away here since the card last said so
        if (parsed.kind, parsed.raw) in self._written:
            return  # there, though it was read as of another country
        if read.key in known.ended and (not self.is_dated or known.ended[read.key] >= self.day):
            return  # over by now, as far as the record can tell
        work = works[parsed.work] if parsed.work is not None and parsed.work < len(works) else None
        old = self._find_replaced(read, work is not None) if self.is_certain else None
        dates: Mapping[str, Any] = {}
        if old is not None:
            key, detail = old
            assert detail.row_id is not None
            self._change(ContactDetail, detail.row_id, detail.until, self._until())
            del known.details[key]
            dates = self._since()
        self._differ(parsed.kind, old[1].raw if old else None, parsed.raw)
        level = int(self.arrival.organization_detail if known.kind == "organization" else self.arrival.detail)
        columns = {
            "entry_id": work.ref if work else known.ref,
            "kind": parsed.kind,
            "raw": parsed.raw,
            "label": parsed.label,
            "service": parsed.service,
            "is_preferred": parsed.is_preferred,
            "audience": level,
            "position": len(known.details) + 1,
            **read.columns,
            **dates,
        }
        self.item.steps.append(NewRow(ContactDetail, columns))
        known.details[read.key] = KnownDetail(None, parsed.kind, parsed.label, parsed.raw, level, work is not None, {})

    def _find_replaced(self, read: ReadDetail, is_work: bool) -> tuple[DetailKey, KnownDetail] | None:
        """The one detail of the same kind, label and place that the card no longer names."""
        parsed = read.parsed
        now = {other.key for other in self.details}
        slot = [
            (key, detail)
            for key, detail in self.known.details.items()
            if (detail.kind, detail.label, detail.is_work) == (parsed.kind, parsed.label, is_work)
            and detail.row_id is not None
            and key not in now
            and (self.base is None or key in self.base_keys)
        ]
        fresh = [
            other
            for other in self.details
            if (other.parsed.kind, other.parsed.label, other.parsed.work) == (parsed.kind, parsed.label, parsed.work)
            and (other.key == read.key or other.key not in self.known.details)
        ]
        return slot[0] if len(slot) == len(fresh) == 1 else None

    def _write_addresses(self, works: list[KnownWork | None]) -> None:
        said = (
            {address_key(getattr(a, part) for part in ADDRESS_PARTS) for a in self.base.addresses} if self.base else ()
        )
        for address in self.record.addresses:
            parts = {part: getattr(address, part) for part in ADDRESS_PARTS}
            key = address_key(parts.values())
            if key in self.known.addresses or key in said:
                continue
            self.known.addresses.add(key)
            work = works[address.work] if address.work is not None and address.work < len(works) else None
            columns = {
                **parts,
                "entry_id": work.ref if work else self.known.ref,
                "label": address.label,
                "country_code": country_of(address),
                "is_preferred": address.is_preferred,
                "audience": int(self.arrival.detail),
                "position": len(self.known.addresses),
            }
            self.item.steps.append(NewRow(PostalAddress, columns))
            self._differ("address", None, address.street or address.locality or address.country)

    def _write_texts(self) -> None:
        """Names, notes, tags, languages, photo and what the model has no place for."""
        record, known, base = self.record, self.known, self.base
        inner = int(max(self.arrival.detail, Audience.INTERNAL))  # never printed unasked, wherever it came from
        for name in record.names:
            if name_key(name.value) not in known.names and (base is None or name not in base.names):
                known.call(name.value)
                self._add(AlternativeName, kind=name.kind, value=name.value, language=name.language, script=name.script)
                self._differ("name", None, name.value)
        for note in record.notes:
            if not _is_told(note, known.notes) and (base is None or note not in base.notes):
                known.notes.add(note)
                self._add(Note, text=note, audience=inner, written_at=self.moment)
                self._differ("note", None, note)
        for tag in record.tags:
            if tag.casefold() not in known.tags and (base is None or tag not in base.tags):
                known.tags.add(tag.casefold())
                self._add(EntryTag, tag_id=tag)  # the word stands for its tag until `apply` finds or makes it
                self._differ("tag", None, tag)
        for language in record.languages if known.kind == "person" else ():
            if language not in known.languages and (base is None or language not in base.languages):
                known.languages.append(language)
                spoken = {"person_id": known.ref, "language": language, "position": len(known.languages)}
                self.item.steps.append(NewRow(PersonLanguage, spoken))
                self._differ("language", None, language)
        if record.photo and not known.photos and (base is None or base.photo is None):
            known.photos += 1
            self._add(Photo, data=record.photo, media_type=record.photo_type or "image/jpeg", audience=inner)
            self._differ("photo", None, record.photo_type)
        told = told_by(known.ties, record.other) if known.ties else ()  # a tie that was made here and left in a card
        for position, prop in enumerate(record.other):
            key = kept_key(prop.name, prop.value)
            is_old = key in known.other or (base is not None and prop in base.other)
            if prop not in told and not is_old:
                known.other.add(key)
                self._add(
                    OtherProperty,
                    position=position,
                    name=prop.name,
                    value=prop.value,
                    property_group=prop.group,
                    params=[[name, list(values)] for name, values in prop.params],
                    card_version=prop.version,
                )
                self._differ("property", None, f"{prop.name}: {prop.value[:SHOWN]}")

    def _write_uid(self) -> None:
        """The card's UID; and its REV, where a newer card came in under it."""
        record, known = self.record, self.known
        if not record.uid:
            return
        folded = fold_uid(record.uid)
        stored = known.uids.get(folded)
        if stored is None:
            known.uids[folded] = KnownUid(None, record.revised, is_foreign=True)
            self._add(ForeignUid, system="vcard", value=record.uid, folded=folded, revised_at=record.revised)
            self._differ("uid", None, record.uid)
        elif stored.row_id is not None and record.revised and self.item.steps and record.revised != stored.revised_at:
            before = {"revised_at": stored.revised_at}
            self._change(ForeignUid, stored.row_id, before, {"revised_at": record.revised})


def _is_told(note: str, known: Collection[str]) -> bool:
    """Whether a note says nothing new: phones have one, in which several stand with a blank line between them."""
    if note in known:
        return True
    return "\n\n" in note and set(note.split("\n\n")) <= {piece for one in known for piece in one.split("\n\n")}


def _called(title: str | None, organization: str) -> str:
    return f"{title}, {organization}" if title else organization


def country_of(address: ParsedAddress) -> str | None:
    """The country of an address, by its code or its name: numbers that say none are read in it."""
    return address.country_code or _country(address.country)


@lru_cache(256)  # the cards of one file name few countries
def _country(name: str) -> str | None:
    from directory.countries import country_code

    return country_code(name) if name else None
