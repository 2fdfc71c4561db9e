"""What a record adds to an entry, or to a new one: field by field, as steps.

What the card replaces is ended on the day before it was written ("changed since") and kept for
questions about the past; what it does not mention stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from directory.dossier import AnyRow
from directory.importing.arrival import Arrival
from directory.importing.known import Known, KnownDetail, KnownWork, ReadDetail, address_key, name_key
from directory.importing.matching import fold_uid
from directory.importing.steps import ChangedRow, Difference, NewEntry, NewRow, PlannedItem, Ref
from directory.records import ParsedEntry, ParsedWork
from models import (
    AlternativeName,
    Audience,
    Base,
    ContactDetail,
    Entry,
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

NAME_PARTS = ("given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix", "sort_name")


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
    is_certain: bool  # the same card again: what it says replaces what it said
    is_new: bool
    moment: datetime
    document: str
    dated: date | None
    excerpt: str | None

    def write(self) -> None:
        """Add the steps of everything that the record says and the entry does not."""
        is_person = self.known.kind == "person"
        if not self.is_new and self.record.revised and self._is_older():
            return
        if is_person and not self.is_new:
            self._write_fields()
        works = [self._write_work(work, org) for work, org in zip(self.record.works, self.organizations, strict=True)]
        for read in self.details:
            self._write_detail(read, works)
        self._write_addresses(works)
        self._write_texts()
        self._write_uid()
        if self.item.steps:
            self._add(Source, document=self.document, dated=self.dated, excerpt=self.excerpt)

    def _is_older(self) -> bool:
        """Whether a newer revision of this very card came in before."""
        stored = self.known.uids.get(fold_uid(self.record.uid)) if self.record.uid else None
        revised = self.record.revised
        return bool(stored and stored.revised_at and revised and revised < stored.revised_at)

    def _add(self, model: type[Base], ref: Ref | None = None, **columns: Any) -> None:
        self.item.steps.append(NewRow(model, {"entry_id": self.known.ref, **columns}, ref))

    def _differ(self, field: str, before: str | None, after: str | None) -> None:
        self.item.differences.append(Difference(field, before, after))

    def _change(self, model: type[Base], row_id: int, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        self.item.steps.append(ChangedRow(model, row_id, before, after))

    def _write_fields(self) -> None:
        """Parts of the name and dates: filled where they were empty, replaced when it is the same card again."""
        row, record = self.known.row, self.record
        if row is None or self.known.ref.id is None:
            return
        before, after = {}, {}
        for column in (*NAME_PARTS, "birthday", "anniversary"):
            old, new = getattr(row, column), getattr(record, column)
            if new and new != old and (old is None or self.is_certain):
                before[column], after[column] = old, new
        if self.is_certain and record.display_name != row.display_name:
            before["display_name"], after["display_name"] = row.display_name, record.display_name
            former = {"kind": "former", "value": row.display_name, **self._until()}
            self._add(AlternativeName, **former)
            self.known.names.add(name_key(record.display_name))
        if after:
            self._change(Person, self.known.ref.id, before, after)
            for column, new in after.items():
                self._differ(column, before[column], new)

    def _end(self, model: type[Base], row: AnyRow) -> None:
        """End a row on the day before the record's."""
        after = self._until()
        self._change(model, row.id, {column: getattr(row, column) for column in after}, after)

    def _until(self) -> dict[str, Any]:
        """The columns of something whose last day is the one before the record's."""
        return span_columns("valid_until", (self.day - timedelta(days=1)).isoformat())

    def _since(self) -> dict[str, Any]:
        return span_columns("valid_from", self.day.isoformat())

    def _write_work(self, work: ParsedWork, organization: Known | None) -> KnownWork | None:
        """The membership that a work is, made where there is none; None where no organization is named."""
        if organization is None or self.known.kind != "person":
            return None
        held = [k for k in self.known.works if k.organization.key == organization.ref.key]
        same = [k for k in held if work.title is None or k.title in (None, work.title) or _has_post(k)]
        dates: dict[str, Any] = {}
        if same:
            if work.title and same[0].title is None and same[0].ref.id is not None:
                self._change(Membership, same[0].ref.id, {"title": None}, {"title": work.title})
                self._differ("title", None, work.title)
                same[0].title = work.title
            return same[0]
        replaced = held or (self.known.works if len(self.record.works) == 1 else [])
        if self.is_certain and len(replaced) == 1 and replaced[0].row is not None:
            self._end(Membership, replaced[0].row)
            self.known.works.remove(replaced[0])
            dates = self._since()
        if not self.is_new:
            self._differ("membership", None, ", ".join(part for part in (work.title, organization.name) if part))
        return self._new_work(work, organization, dates)

    def _new_work(self, work: ParsedWork, organization: Known, dates: dict[str, Any]) -> KnownWork:
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
        known = KnownWork(ref, organization.ref, work.title, int(self.arrival.person))
        self.known.works.append(known)
        return known

    def _write_detail(self, read: ReadDetail, works: list[KnownWork | None]) -> None:
        """A detail that is new to the entry; in the place of the one it replaces, when it is the same card again."""
        parsed = read.parsed
        if read.key in self.known.details:
            return
        work = works[parsed.work] if parsed.work is not None and parsed.work < len(works) else None
        owner = work.ref if work else self.known.ref
        slot = [
            known
            for known in self.known.details.values()
            if (known.kind, known.label, known.is_work) == (parsed.kind, parsed.label, work is not None)
        ]
        alike = [
            r
            for r in self.details
            if (r.parsed.kind, r.parsed.label, r.parsed.work) == (parsed.kind, parsed.label, parsed.work)
        ]
        dates: dict[str, Any] = {}
        if self.is_certain and len(slot) == len(alike) == 1 and slot[0].row is not None:
            self._end(ContactDetail, slot[0].row)
            dates = self._since()
            self._differ(parsed.kind, slot[0].raw, parsed.raw)
        elif not self.is_new:
            self._differ(parsed.kind, None, parsed.raw)
        level = self.arrival.organization_detail if self.known.kind == "organization" else self.arrival.detail
        columns = {
            "entry_id": owner,
            "kind": parsed.kind,
            "raw": parsed.raw,
            "label": parsed.label,
            "service": parsed.service,
            "is_preferred": parsed.is_preferred,
            "audience": int(level),
            "position": len(self.known.details) + 1,
            **read.columns,
            **dates,
        }
        self.item.steps.append(NewRow(ContactDetail, columns))
        self.known.details[read.key] = KnownDetail(
            None, parsed.kind, parsed.label, parsed.raw, int(level), work is not None
        )

    def _write_addresses(self, works: list[KnownWork | None]) -> None:
        for address in self.record.addresses:
            key = address_key(address)
            if key in self.known.addresses:
                continue
            self.known.addresses.add(key)
            work = works[address.work] if address.work is not None and address.work < len(works) else None
            parts = ("po_box", "extended", "street", "locality", "region", "postal_code", "country", "label")
            code = address.country_code
            if code is None and address.country:
                from directory.countries import country_code

                code = country_code(address.country)
            self.item.steps.append(
                NewRow(
                    PostalAddress,
                    {
                        "entry_id": work.ref if work else self.known.ref,
                        **{part: getattr(address, part) for part in parts},
                        "country_code": code,
                        "is_preferred": address.is_preferred,
                        "audience": int(self.arrival.detail),
                        "position": len(self.known.addresses),
                    },
                )
            )
            self._differ_part("address", address.street or address.locality)

    def _write_texts(self) -> None:
        """Names, notes, tags, languages, photo and what the model has no place for."""
        record, known = self.record, self.known
        inner = int(max(self.arrival.detail, Audience.INTERNAL))  # never printed unasked, wherever it came from
        for name in record.names:
            if name_key(name.value) not in known.names:
                known.names.add(name_key(name.value))
                self._add(AlternativeName, kind=name.kind, value=name.value, language=name.language, script=name.script)
                self._differ_part("name", name.value)
        for note in record.notes:
            if note not in known.notes:
                known.notes.add(note)
                self._add(Note, text=note, audience=inner, written_at=self.moment)
                self._differ_part("note", note)
        for tag in record.tags:
            if tag.casefold() not in known.tags:
                known.tags.add(tag.casefold())
                self._add(EntryTag, tag_id=tag)  # the word stands for its tag until `apply` finds or makes it
                self._differ_part("tag", tag)
        for language in record.languages if known.kind == "person" else ():
            if language not in known.languages:
                known.languages.append(language)
                spoken: dict[str, Any] = {"person_id": known.ref, "language": language}
                self.item.steps.append(NewRow(PersonLanguage, spoken | {"position": len(known.languages)}))
        if record.photo and not known.has_photo:
            known.has_photo = True
            self._add(Photo, data=record.photo, media_type=record.photo_type or "image/jpeg", audience=inner)
            self._differ_part("photo", record.photo_type)
        for position, prop in enumerate(record.other):
            if (prop.name, prop.value) not in known.other:
                known.other.add((prop.name, prop.value))
                self._add(
                    OtherProperty,
                    position=position,
                    name=prop.name,
                    value=prop.value,
                    property_group=prop.group,
                    params=[[name, list(values)] for name, values in prop.params],
                    card_version=prop.version,
                )

    def _differ_part(self, field: str, after: str | None) -> None:
        if not self.is_new:
            self._differ(field, None, after)

    def _write_uid(self) -> None:
        record = self.record
        if not record.uid:
            return
        folded = fold_uid(record.uid)
        if folded not in self.known.uids:
            self.known.uids[folded] = None
            self._add(ForeignUid, system="vcard", value=record.uid, folded=folded, revised_at=record.revised)
            return
        stored = self.known.uids[folded]
        if stored is not None and record.revised and self.item.steps and record.revised != stored.revised_at:
            self._change(ForeignUid, stored.id, {"revised_at": stored.revised_at}, {"revised_at": record.revised})


def begin_entry(item: PlannedItem, record: ParsedEntry, arrival: Arrival) -> Known:
    """The step that makes the record's entry, and what is then known of it."""
    ref = Ref()
    model: type[Entry]
    if record.kind == "organization":
        model, level = Organization, arrival.company
        columns: dict[str, Any] = {"name": record.display_name, "organization_kind": "other"}
        columns |= {"city": _first(work.city for work in record.works)}
        columns |= {"located_in": _first(work.country for work in record.works)}
    elif record.kind == "group":
        model, level, columns = MailingList, arrival.person, {"name": record.display_name}
    else:
        model, level = Person, arrival.person
        columns = {part: getattr(record, part) for part in (*NAME_PARTS, "birthday", "anniversary")}
        columns["display_name"] = record.display_name
    item.steps.append(NewEntry(ref, model, int(level), columns))
    kind = str(model.__mapper__.polymorphic_identity)
    return Known(
        ref,
        kind,
        record.display_name,
        int(level),
        names={name_key(record.display_name)},
        country=columns.get("located_in"),
    )


def _has_post(work: KnownWork) -> bool:
    return work.row is not None and work.row.post_id is not None


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
