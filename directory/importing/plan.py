"""The plan of an import: for each record new, update, same, conflict or rejected, and why.

    plan = plan_import(session, [read_file("cards.vcf")], home="MZ")

Nothing is written. The same plan is what `--plan` prints, what the dialog shows, and what `apply`
carries out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from directory import clock
from directory.importing.arrival import find_arrival
from directory.importing.drafting import Draft, begin_entry
from directory.importing.groups import add_members
from directory.importing.known import Known, ReadDetail, name_key
from directory.importing.matching import Match, Matcher
from directory.importing.publishing import publish
from directory.importing.steps import ImportPlan, NewEntry, PlannedItem, Ref
from directory.office.values import normalise_detail
from directory.records import ParsedEntry, ParsedFile, ParsedWork, RejectedRecord, Suggestion
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, ChangeSet, Organization

SEVERAL_PLACES = QT_TRANSLATE_NOOP(
    "directory", "several organisations are called {name}, and the card does not say which one it is"
)
SKIPPED = QT_TRANSLATE_NOOP("directory", "{why}; left out until you decide")
TAKEN_AS = QT_TRANSLATE_NOOP("directory", "{why}; taken as the one you have")
KEPT_BOTH = QT_TRANSLATE_NOOP("directory", "{why}; kept beside the one you have")
NOTHING_NEW = QT_TRANSLATE_NOOP("directory", "nothing new in it")
CHANGES = QT_TRANSLATE_NOOP("directory", "changes: {fields}")


class Planner:
    """Makes one plan; holds what the records of all its files share."""

    def __init__(
        self, session: Session, files: Sequence[ParsedFile], *, on_conflict: str, publishes: bool, home: str | None
    ) -> None:
        self.connection = session.connection()
        self.files = files
        self.on_conflict = on_conflict
        self.publishes = publishes
        self.home = home
        self.moment = clock.now()
        records = [record for file in files for record in file.records if isinstance(record, ParsedEntry)]
        names = {work.organization for record in records for work in record.works if work.organization}
        names |= {suggestion.name for file in files for suggestion in file.suggestions}
        self.matcher = Matcher.load(self.connection, records, names)
        self.organizations: list[NewEntry] = []

    def make(self) -> ImportPlan:
        """The plan."""
        items = [self._plan_record(file, record) for file in self.files for record in file.records]
        add_members(self.connection, items, self.matcher)
        suggestions = [(s, self._find_suggested(s)) for file in self.files for s in file.suggestions]
        return ImportPlan(
            items=items,
            suggestions=tuple(suggestions),
            files=tuple(self.files),
            organizations=tuple(self.organizations),
            versions=dict(self.matcher.weighed),
            as_of=self.connection.scalar(select(func.max(ChangeSet.id))) or 0,
        )

    def _plan_record(self, file: ParsedFile, record: ParsedEntry | RejectedRecord) -> PlannedItem:
        if isinstance(record, RejectedRecord):
            return PlannedItem(file.name, record, "rejected", reason=record.reason)
        places = [self._find_organization(work) for work in record.works if work.organization]
        unclear = next((w for w, p in zip(_named(record), places, strict=True) if len(p) > 1), None)
        chosen = [place[0] for place in places]
        details = self._read_details(record, chosen)
        if unclear is not None and self.on_conflict == "skip":
            match = Match(candidates=(), reason=Text(SEVERAL_PLACES, {"name": unclear.organization}))
        else:
            match = self.matcher.find(record, {read.key for read in details}, [place.ref for place in chosen])
        return self._decide(file, record, match, chosen, details)

    def _decide(
        self, file: ParsedFile, record: ParsedEntry, match: Match, places: list[Known], details: list[ReadDetail]
    ) -> PlannedItem:
        item = PlannedItem(file.name, record, "new", candidates=tuple(k.ref.id or 0 for k in match.candidates))
        known = match.known
        if match.reason is not None:
            why = {"why": match.reason}
            if self.on_conflict == "skip":
                item.status, item.reason = "conflict", Text(SKIPPED, why)
                self._show(item, record, None, places, details)
                return item
            if self.on_conflict == "update" and match.candidates:
                known, item.reason = match.candidates[0], Text(TAKEN_AS, why)
            else:
                item.reason = Text(KEPT_BOTH, why)
        is_new = known is None
        if known is None:
            known = begin_entry(item, record, find_arrival(record))
            self.matcher.add(known)
        item.ref = known.ref
        self._draft(file, record, item, known, places, details, match.is_certain, is_new).write()
        if not is_new:
            self._judge(item, record, known, details)
        if record.uid:
            self.matcher.add_uid(record.uid, known)
        self._show(item, record, known, places, details)
        return item

    def _judge(self, item: PlannedItem, record: ParsedEntry, known: Known, details: list[ReadDetail]) -> None:
        """New, the same or an update, after all that the record adds stands in the item's steps."""
        held_back = publish(item, record, known, details, self.publishes)
        item.status = "update" if item.steps else "same"
        if item.reason is None:
            item.reason = held_back or (
                Text(CHANGES, {"fields": ", ".join(dict.fromkeys(d.field for d in item.differences))})
                if item.differences
                else Text(NOTHING_NEW)
                if item.status == "same"
                else None
            )

    def _draft(
        self,
        file: ParsedFile,
        record: ParsedEntry,
        item: PlannedItem,
        known: Known,
        places: list[Known],
        details: list[ReadDetail],
        is_certain: bool,
        is_new: bool,
    ) -> Draft:
        named = iter(places)
        written = record.revised.date() if record.revised else file.dated
        return Draft(
            item=item,
            record=record,
            known=known,
            arrival=find_arrival(record),
            details=details,
            organizations=[next(named) if work.organization else None for work in record.works],
            day=written or clock.today(),
            is_certain=is_certain,
            is_new=is_new,
            moment=self.moment,
            document=file.name,
            dated=file.dated,
            excerpt=file.excerpts.get(record.line),
        )

    def _find_organization(self, work: ParsedWork) -> list[Known]:
        """The organizations a work may mean; one that will be made where there is none of that name."""
        assert work.organization is not None
        found = self.matcher.by_name.get(("organization", name_key(work.organization)), [])
        found = list(dict.fromkeys(found))
        if work.country and len(found) > 1:
            found = [known for known in found if known.country == work.country] or found
        if found:
            return found
        ref = Ref()
        columns: dict[str, Any] = {
            "name": work.organization,
            "organization_kind": work.organization_kind or "other",
            "city": work.city,
            "located_in": work.country,
        }
        known = Known(ref, "organization", work.organization, int(Audience.PUBLIC), country=work.country)
        known.names = {name_key(work.organization)}
        self.organizations.append(NewEntry(ref, Organization, int(Audience.PUBLIC), columns))
        self.matcher.add(known)
        return [known]

    def _find_suggested(self, suggestion: Suggestion) -> int | None:
        found = self.matcher.by_name.get((suggestion.kind, name_key(suggestion.name)), [])
        return next((known.ref.id for known in found if known.ref.id is not None), None)

    def _read_details(self, record: ParsedEntry, places: list[Known]) -> list[ReadDetail]:
        """The record's details, each read in its office's country; one written twice stands once."""
        country = next((work.country for work in record.works if work.country), None)
        country = country or next((place.country for place in places if place.country), None)
        country = country or next((a.country_code for a in record.addresses if a.country_code), None) or self.home
        read: dict[object, ReadDetail] = {}
        for parsed in record.details:
            detail = ReadDetail(parsed, normalise_detail(parsed.kind, parsed.raw, country))
            read.setdefault(detail.key, detail)
        return list(read.values())

    def _show(
        self,
        item: PlannedItem,
        record: ParsedEntry,
        known: Known | None,
        places: list[Known],
        details: list[ReadDetail],
    ) -> None:
        """The contract's short form of the record, its id left out."""
        work = record.works[0] if record.works else None
        arrival = find_arrival(record)
        level = known.audience if known else arrival.company if record.kind == "organization" else arrival.person
        is_organization = record.kind == "organization"
        item.shown = {
            "kind": {"group": "list"}.get(record.kind, record.kind),
            "name": record.display_name,
            "organization": places[0].name if places and not is_organization else None,
            "title": work.title if work else None,
            "country": (work.country if work else None) or (places[0].country if places else None),
            "audience": Audience(level).word,
            "emails": [d.columns["value"] or d.parsed.raw for d in details if d.parsed.kind == "email"],
            "phones": [_show_phone(d) for d in details if d.parsed.kind == "phone"],
        }


def _named(record: ParsedEntry) -> list[ParsedWork]:
    return [work for work in record.works if work.organization]


def _show_phone(read: ReadDetail) -> dict[str, Any]:
    problem = None
    if read.columns["problem"]:
        from directory.phones import problem_text

        problem = str(problem_text(read.columns["problem"], read.columns["problem_values"] or {}))
    return {"raw": read.parsed.raw, "e164": read.columns["value"], "problem": problem}


def plan_import(
    session: Session,
    files: Sequence[ParsedFile],
    *,
    on_conflict: str = "skip",
    publishes: bool = False,
    home: str | None = None,
) -> ImportPlan:
    """What importing these files would do to the directory as it stands; `home` is where national phones are read.

    `on_conflict`: skip, update or keep-both. `publishes`: make public what a release prints and the
    directory keeps internal.
    """
    return Planner(session, files, on_conflict=on_conflict, publishes=publishes, home=home).make()
