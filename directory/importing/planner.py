"""Makes the items of a plan: reads all that the records may be about, then decides record by record, in order.

Organizations come first, since they tell in which country a number is read, and since people stand at
them; then whoever a record may be about is read for all of them together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from directory import clock
from directory.history.log import find_reversed
from directory.importing.arrival import find_arrival
from directory.importing.beginning import begin_entry
from directory.importing.drafting import Draft, country_of
from directory.importing.finding import Case, find_organizations, find_people
from directory.importing.groups import add_members
from directory.importing.known import DetailKey, Known, ReadDetail, detail_key, name_keys
from directory.importing.loading import load_cards
from directory.importing.matching import Match, Matcher, fold_uid
from directory.importing.publishing import publish, tighten
from directory.importing.relations import add_relations, find_ties
from directory.importing.steps import Candidate, Decision, Difference, NewEntry, Options, PlannedItem, Ref
from directory.memory import let_go
from directory.office.values import normalise_detail
from directory.records import ParsedEntry, ParsedFile, ParsedWork, RejectedRecord, Suggestion
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience, Organization

SEVERAL_PLACES = QT_TRANSLATE_NOOP(
    "directory", "several organisations are called {name}, and the card does not say which one it is"
)
BOTH_CHANGED = QT_TRANSLATE_NOOP("directory", "changed in the card and here since the last import: {fields}")
SKIPPED = QT_TRANSLATE_NOOP("directory", "{why}; left out until you decide")
TAKEN_AS = QT_TRANSLATE_NOOP("directory", "{why}; taken as the one you have")
KEPT_BOTH = QT_TRANSLATE_NOOP("directory", "{why}; kept beside the one you have")
OURS = QT_TRANSLATE_NOOP("directory", "{why}; yours are kept")
THEIRS = QT_TRANSLATE_NOOP("directory", "{why}; the card's are taken")
NOTHING_NEW = QT_TRANSLATE_NOOP("directory", "nothing new in it")
OLDER = QT_TRANSLATE_NOOP("directory", "older than the card that came in before")
CHANGES = QT_TRANSLATE_NOOP("directory", "changes: {fields}")

TOLD_EVERY = 100  # records

Numbered = tuple[int, tuple[ParsedFile, ParsedEntry | RejectedRecord]]


class Planner:
    """Makes the items of one plan; holds what its records share."""

    def __init__(
        self,
        session: Session,
        options: Options,
        decisions: Mapping[int, Decision],
        on_progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self.session = session
        self.on_progress = on_progress
        self.connection = session.connection()
        self.options = options
        self.decisions = decisions
        self.moment = clock.now()
        self.day = clock.today()
        self.matcher = Matcher()
        self.new_places: dict[tuple[str, int], NewEntry] = {}  # organizations that come into being, by Ref.key

    def plan(
        self, numbered: Sequence[Numbered], also: Iterable[str], places: Sequence[NewEntry] = ()
    ) -> list[PlannedItem]:
        """The items of these records, in order; `also` are names of organizations that are asked for later.

        `places`: organizations that other items of the plan bring into being already.
        """
        cases = [Case(index, file, r) for index, (file, r) in numbered if isinstance(r, ParsedEntry)]
        names = {work.organization for case in cases for work in case.record.works if work.organization}
        names |= {case.record.display_name for case in cases if case.record.kind == "organization"}
        find_organizations(self.connection, self.matcher, [*names, *also], self.day)
        for place in places:
            self._add_place(place)
        for case in self._told(cases, 0):
            self._prepare(case)
        find_people(self.connection, self.matcher, cases, self.day)
        find_ties(self.connection, [case.record for case in cases], self.matcher, self.day)
        certain = {case.uid for case in cases if case.uid} & self.matcher.by_uid.keys()
        again = [self.matcher.by_uid[uid] for uid in certain]
        load_cards(self.connection, again, find_reversed(self.session) if again else ())
        items = {
            index: PlannedItem(index, file.name, record, "rejected", reason=record.reason, encoding=file.encoding)
            for index, (file, record) in numbered
            if isinstance(record, RejectedRecord)
        }
        ranked = sorted(cases, key=lambda case: case.record.kind != "organization")  # people stand at them
        for case in self._told(ranked, 1):
            items[case.index] = self._decide(case)
        ordered = [items[index] for index, _record in numbered]
        add_members(self.connection, ordered, self.matcher)
        add_relations(self.connection, ordered, self.matcher)
        let_go(cases)
        return ordered

    def _told(self, cases: Sequence[Case], before: int) -> Iterator[Case]:
        """The same cases, with a word on how far that is between some of them: each is gone through twice."""
        for done, case in enumerate(cases):
            if self.on_progress is not None and done % TOLD_EVERY == 0:
                self.on_progress((before * len(cases) + done) // 2, len(cases))
            yield case

    def close(self) -> None:
        """Let go what the records shared; nothing more is planned."""
        let_go(self.matcher.by_uid, self.matcher.by_name, self.matcher.by_latin, self.matcher.by_detail)

    def find_suggested(self, suggestion: Suggestion) -> int | None:
        """The entry of the directory that a suggestion names."""
        found = self.matcher.namesakes(suggestion.kind, suggestion.name)
        return next((known.ref.id for known in found if known.ref.id is not None), None)

    def _prepare(self, case: Case) -> None:
        """Find the organizations that the record may mean, and read its details in the first one's country."""
        record = case.record
        case.uid = fold_uid(record.uid) if record.uid else None
        case.places = [self._find_places(work) for work in record.works if work.organization]
        decision = self.decisions.get(case.index)
        for place in case.places if decision is not None else ():
            place[:] = [known for known in place if decision and known.target == decision.target] or place
        country = next((work.country for work in record.works if work.country), None)
        country = country or next((place[0].country for place in case.places if place and place[0].country), None)
        country = country or next(filter(None, map(country_of, record.addresses)), None)
        case.country = country or self.options.home
        case.details = read_details(record, case.country)
        case.keys = {read.key for read in case.details}

    def _find_places(self, work: ParsedWork) -> list[Known]:
        """The organizations a work may mean; none where it will be made."""
        assert work.organization is not None
        found = self.matcher.namesakes("organization", work.organization)
        if work.country:
            found = [known for known in found if known.country in (None, work.country)]
            found = [known for known in found if known.country == work.country] or found
        return found

    def _place(self, work: ParsedWork) -> Known:
        """The organization of a work for which there was none: one that an earlier record makes, or a new one."""
        found = self._find_places(work)
        if found:
            return found[0]
        columns: dict[str, Any] = {
            "name": work.organization,
            "organization_kind": work.organization_kind or "other",
            "city": work.city,
            "located_in": work.country,
        }
        return self._add_place(NewEntry(Ref(), Organization, int(Audience.PUBLIC), columns))

    def _add_place(self, place: NewEntry) -> Known:
        name = str(place.columns["name"])
        known = Known(place.ref, "organization", name, place.audience, country=place.columns["located_in"])
        known.call(name)
        self.new_places[place.ref.key] = place
        self.matcher.add(known)
        return known

    def _decide(self, case: Case) -> PlannedItem:
        """What becomes of one record."""
        record, decision = case.record, self.decisions.get(case.index)
        item = PlannedItem(case.index, case.file.name, record, "new", decision=decision, encoding=case.file.encoding)
        item.touches = {("name", key) for key in name_keys(record.display_name)}
        if case.uid:
            item.touches.add(("uid", case.uid))
        unclear = self._choose_places(case, decision)
        if unclear is not None:
            self._leave_undecided(item, case, unclear)
            return item
        places = [p[0] if p else self._place(w) for w, p in zip(_named(record), case.places, strict=True)]
        item.organizations = [self.new_places[p.ref.key] for p in places if p.ref.key in self.new_places]
        item.touches |= {p.target for p in places if p.item is not None}
        match = self.matcher.find(record, case.uid, case.keys, [place.ref for place in places], case.similar)
        self._weigh(item, match)
        if match.reason is not None:
            item.candidates = match.offer()
            match = self._resolve(item, match, decision)
            if match.reason is not None:
                self._leave_undecided(item, case, match, places)
                return item
        elif match.known is not None and decision is not None and decision.what == "keep-both":
            match = Match()
        self._work_in(item, case, match, places)
        return item

    def _weigh(self, item: PlannedItem, match: Match) -> None:
        """Remember whom the record was compared with, as they stand."""
        for known in (*match.candidates, *([match.known] if match.known else [])):
            item.touches.add(known.target)
            if known.ref.id is not None:
                item.weighed[known.ref.id] = known.version

    def _choose_places(self, case: Case, decision: Decision | None) -> Match | None:
        """Leave one organization for each work; the conflict where several are meant alike and nobody decided."""
        for work, place in zip(_named(case.record), case.places, strict=True):
            if len(place) < 2:
                continue
            if self.options.on_conflict != "skip" or (decision is not None and decision.what != "skip"):
                del place[1:]
                continue
            return Match(candidates=tuple(place), reason=Text(SEVERAL_PLACES, {"name": work.organization}))
        return None

    def _resolve(self, item: PlannedItem, match: Match, decision: Decision | None) -> Match:
        """An undecided match as the user decided it, else as conflicts are to be treated."""
        why = {"why": match.reason}
        wanted = decision.what if decision is not None else self.options.on_conflict
        if wanted == "update":
            target = decision.target if decision is not None else None
            chosen = [known for known in match.candidates if target in (None, known.target)]
            if chosen:
                item.reason = Text(TAKEN_AS, why)
                return Match(chosen[0], "decision")
        if wanted in ("keep-both", "keep-ours"):
            item.reason = Text(KEPT_BOTH, why)
            return Match()
        return match

    def _leave_undecided(
        self, item: PlannedItem, case: Case, match: Match, places: Sequence[Known] | None = None
    ) -> None:
        item.status, item.reason = "conflict", Text(SKIPPED, {"why": match.reason})
        item.candidates = match.offer()
        item.organizations = []
        self._show(item, case, None, places if places is not None else [p[0] for p in case.places if p])

    def _work_in(self, item: PlannedItem, case: Case, match: Match, places: Sequence[Known]) -> None:
        """Add what the record says to the entry it is about, or to a new one."""
        record, known = case.record, match.known
        item.matched_by = match.how
        is_new = known is None
        if known is None:
            known = begin_entry(item, record, find_arrival(record))
            item.touches.add(known.target)
        item.ref = known.ref
        if known.ref.key in self.new_places:
            item.organizations.append(self.new_places[known.ref.key])
        before = None if is_new else known.fork()
        draft = self._draft(item, case, known, places, match.how == "uid", is_new)
        if draft is not None:
            draft.write()
        if not is_new:
            self._judge(item, case, known, draft)
        is_out = item.is_left_out or item.status == "conflict"
        if before is not None and is_out:
            known.become(before)
        if is_new and not is_out:
            self.matcher.add(known)
        if case.uid and not is_out:
            self.matcher.by_uid.setdefault(case.uid, known)
        self._show(item, case, known, places)

    def _draft(
        self, item: PlannedItem, case: Case, known: Known, places: Sequence[Known], is_certain: bool, is_new: bool
    ) -> Draft | None:
        """The record being worked into the entry; None where there can be no news in it."""
        record, file, base = case.record, case.file, None
        if is_certain and case.uid:
            stored = known.uids[case.uid]
            if stored.revised_at and record.revised and record.revised < stored.revised_at:
                item.reason = Text(OLDER)
                return None
            if known.cards.get(case.uid) == record.raw:
                return None
            base = _read_card(known.cards.get(case.uid), file.encoding)
        named = iter(places)
        written = record.revised.date() if record.revised else file.dated
        wanted = item.decision.what if item.decision is not None else self.options.on_conflict
        return Draft(
            item=item,
            record=record,
            known=known,
            arrival=find_arrival(record),
            details=case.details,
            organizations=[next(named) if work.organization else None for work in record.works],
            day=written or self.day,
            is_dated=written is not None,
            is_certain=is_certain,
            is_new=is_new,
            moment=self.moment,
            document=file.name,
            dated=file.dated,
            excerpt=file.excerpts.get(record.line),
            base=base,
            base_keys=frozenset(read.key for read in read_details(base, case.country)) if base else frozenset(),
            takes_theirs=wanted not in ("keep-ours", "keep-both"),
        )

    def _judge(self, item: PlannedItem, case: Case, known: Known, draft: Draft | None) -> None:
        """The same, an update or a conflict, after all that the record adds stands in the item's steps."""
        held_back = publish(item, case, known, self.options.publishes)
        if draft is not None:
            tighten(item, case, known, draft.base)
        item.status = "update" if item.steps else "same"
        fields = ", ".join(dict.fromkeys(difference.field for difference in item.differences))
        contested: list[Difference] = draft.contested if draft is not None else []
        if contested:
            what = ", ".join(dict.fromkeys(difference.field for difference in contested))
            why = Text(BOTH_CHANGED, {"fields": what})
            item.is_contested = True
            item.candidates = (Candidate(known.target, known.name, known.organization, why),)
            if item.is_left_out or (item.decision is None and self.options.on_conflict == "skip"):
                item.status, item.reason, item.differences = "conflict", Text(SKIPPED, {"why": why}), contested
                return
            item.reason = Text(THEIRS if draft is not None and draft.takes_theirs else OURS, {"why": why})
        if item.reason is None:
            item.reason = held_back or (Text(CHANGES, {"fields": fields}) if fields else None)
        if item.reason is None and item.status == "same":
            item.reason = Text(NOTHING_NEW)

    def _show(self, item: PlannedItem, case: Case, known: Known | None, places: Sequence[Known]) -> None:
        """The contract's short form of the record, its id left out."""
        record, details = case.record, case.details
        work = record.works[0] if record.works else None
        arrival = find_arrival(record)
        level = known.audience if known else arrival.company if record.kind == "organization" else arrival.person
        item.shown = {
            "kind": {"group": "list"}.get(record.kind, record.kind),
            "name": record.display_name,
            "organization": places[0].name if places and record.kind != "organization" else None,
            "title": work.title if work else None,
            "country": (work.country if work else None) or (places[0].country if places else None),
            "audience": Audience(level).word,
            "emails": [d.columns["value"] or d.parsed.raw for d in details if d.parsed.kind == "email"],
            "phones": [_show_phone(d) for d in details if d.parsed.kind == "phone"],
        }


def read_details(record: ParsedEntry, country: str | None) -> list[ReadDetail]:
    """The record's details as they are understood, national numbers in that country; one written twice stands once."""
    read: dict[DetailKey, ReadDetail] = {}
    for parsed in record.details:
        columns = normalise_detail(parsed.kind, parsed.raw, country)
        key = detail_key(parsed.kind, parsed.raw, columns["value"], columns["extension"])
        if key not in read:
            read[key] = ReadDetail(parsed, columns, key)
    return list(read.values())


def _named(record: ParsedEntry) -> list[ParsedWork]:
    return [work for work in record.works if work.organization]


def _read_card(raw: bytes | None, encoding: str) -> ParsedEntry | None:
    """A card as it came in before, in the encoding of the file that it comes in again with; None where there is none,
    or it cannot be read any more."""
    if raw is None:
        return None
    from directory.vcard.parser import parse_vcards

    record = parse_vcards(raw, "", None if encoding == "utf-8" else encoding).records[0]
    return record if isinstance(record, ParsedEntry) else None


def _show_phone(read: ReadDetail) -> dict[str, Any]:
    problem = None
    if read.columns["problem"]:
        from directory.phones import problem_text

        problem = str(problem_text(read.columns["problem"], read.columns["problem_values"] or {}))
    return {"raw": read.parsed.raw, "e164": read.columns["value"], "problem": problem}
