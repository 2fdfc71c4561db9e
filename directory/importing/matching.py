"""Whom a record is about: by UID, then e-mail and name, then phone and name, then name and organization.

Homonyms are never merged silently, and two people behind one mailbox stay two: a name alone, a mailbox
alone, or a name that is only similar decides nothing but asks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from directory.importing.known import DetailKey, Known, name_keys
from directory.importing.similar import likeness, sounds_alike
from directory.importing.steps import Candidate, Ref
from directory.records import ParsedEntry
from directory.texts import QT_TRANSLATE_NOOP, Text

MANY = QT_TRANSLATE_NOOP("directory", "{count} people are called {name}, and the card does not say which one it is")
MAYBE = QT_TRANSLATE_NOOP(
    "directory", "{name} is there already, with no e-mail, phone or organisation in common: the same person or not?"
)
TWO_CARDS = QT_TRANSLATE_NOOP(
    "directory", "{name} is there at the same organisation, from another card: the same person or not?"
)
OTHERWISE = QT_TRANSLATE_NOOP(
    "directory",
    "{name} is there at the same organisation, with another e-mail or phone: one person with a second one, "
    "or two people?",
)
SIMILAR = QT_TRANSLATE_NOOP(
    "directory", "{other} is at the same organisation and called nearly the same: the same person or not?"
)
SIMILAR_DETAIL = QT_TRANSLATE_NOOP(
    "directory", "{other} has the same {detail} and is called nearly the same: the same person or not?"
)


@dataclass(frozen=True, slots=True)
class Match:
    """The one entry a record is about and how that was seen, or the several it may be and why that is not decided."""

    known: Known | None = None
    how: str | None = None  # uid (the same card again), email, phone, organization, name
    candidates: tuple[Known, ...] = ()
    reason: Text | None = None

    def offer(self) -> tuple[Candidate, ...]:
        """The candidates as the user sees them."""
        assert self.reason is not None
        return tuple(
            Candidate(known.target, known.name, known.organization, self.reason, known.country)
            for known in self.candidates
        )


def fold_uid(uid: str) -> str:
    """What two spellings of a UID share (RFC 6350, 6.7.6: a URI or free text; programs drop the scheme, Windows puts
    braces around it)."""
    return uid.strip().casefold().removeprefix("urn:uuid:").strip("{}")


@dataclass(slots=True)
class Matcher:
    """Entries by UID and by name, those of the directory and those that this import will make."""

    by_uid: dict[str, Known] = field(default_factory=dict)
    by_name: dict[tuple[str, str], list[Known]] = field(default_factory=lambda: defaultdict(list))
    by_latin: dict[tuple[str, str], list[Known]] = field(default_factory=lambda: defaultdict(list))
    by_detail: dict[DetailKey, list[Known]] = field(default_factory=lambda: defaultdict(list))

    def add(self, known: Known) -> None:
        """Let later records find this entry."""
        for uid in known.uids:
            self.by_uid[uid] = known
        for key in known.names:
            self.by_name[known.kind, key].append(known)
        for key in known.latin:
            self.by_latin[known.kind, key].append(known)
        if known.item is None and known.kind == "person":
            for detail in known.details:
                self.by_detail[detail].append(known)

    def namesakes(self, kind: str, name: str) -> list[Known]:
        """The entries of a kind with that name, in whichever script."""
        own, latin = name_keys(name)
        found = self.by_name.get((kind, own), [])
        if latin and (kind, latin) in self.by_latin:
            found = [*found, *self.by_latin[kind, latin]]
        return list(dict.fromkeys(found))

    def find(
        self,
        record: ParsedEntry,
        uid: str | None,
        keys: set[DetailKey],
        organizations: Sequence[Ref],
        similar: Sequence[Known],
    ) -> Match:
        """Whom the record is about; `uid` is folded, `similar` are people of its organizations with a similar name."""
        kind = {"group": "list"}.get(record.kind, record.kind)
        if uid in self.by_uid and self.by_uid[uid].kind == kind:
            return Match(self.by_uid[uid], "uid")
        homonyms = self.namesakes(kind, record.display_name)
        if kind != "person":
            return self._find_institution(record, homonyms)
        if not homonyms:
            return self._find_similar(record, keys, similar)
        sharing = {known: how for known in homonyms if (how := known.shared_detail(keys)) is not None}
        if len(sharing) == 1:
            return Match(*next(iter(sharing.items())))
        if sharing:
            return _undecided(record, list(sharing))
        wanted = {ref.key for ref in organizations}
        colleagues = [known for known in homonyms if any(work.organization.key in wanted for work in known.works)]
        if len(colleagues) == 1:
            return _weigh_colleague(record, colleagues[0], keys, uid)
        if not colleagues and len(homonyms) == 1 and not uid and not wanted:
            only = homonyms[0]
            is_bare = not keys and not only.details and not only.works
            if is_bare or (keys and keys <= only.details.keys()):  # a page, a messenger: it says nothing else
                return Match(only, "name")
        return _undecided(record, colleagues or homonyms)

    def _find_institution(self, record: ParsedEntry, homonyms: list[Known]) -> Match:
        """An organization or a list: by name, and by country where the same name stands in several."""
        country = next((work.country for work in record.works if work.country), None)
        country = country or next((a.country_code for a in record.addresses if a.country_code), None)
        if country is not None:
            homonyms = [known for known in homonyms if known.country in (None, country)]
        if len(homonyms) > 1:
            return _undecided(record, homonyms)
        return Match(homonyms[0], "name") if homonyms else Match()

    def _find_similar(self, record: ParsedEntry, keys: set[DetailKey], similar: Sequence[Known]) -> Match:
        """Nobody has that name: somebody with a similar one and the same e-mail, phone or organization may be meant."""
        if not similar and self.by_detail.keys().isdisjoint(keys):
            return Match()
        words = name_keys(record.display_name)[1].split()
        for kind in ("email", "phone"):
            owners = dict.fromkeys(known for key in keys if key[0] == kind for known in self.by_detail.get(key, ()))
            near = [
                known
                for known in owners
                if any(likeness(words, latin.split()) for latin in known.latin)
                or sounds_alike(record.display_name, known.name)
            ]
            if near:
                values = {"other": near[0].name, "detail": kind}
                return Match(candidates=tuple(near), reason=Text(SIMILAR_DETAIL, values))
        # one letter makes two people of those who have an e-mail or a phone each, but never an initial
        found = tuple(
            known
            for known in similar
            if not known.contradicts(keys) or likeness(words, name_keys(known.name)[1].split()) != "slip"
        )
        if found:
            return Match(candidates=found, reason=Text(SIMILAR, {"other": found[0].name}))
        return Match()


def _weigh_colleague(record: ParsedEntry, known: Known, keys: set[DetailKey], uid: str | None) -> Match:
    """Somebody of that name at that organization: herself, unless both sides say more and none of it agrees."""
    template = None
    if known.contradicts(keys):
        template = OTHERWISE
    elif uid is not None and any(stored.is_foreign for stored in known.uids.values()):
        template = TWO_CARDS
    if template is None:
        return Match(known, "organization")
    return Match(candidates=(known,), reason=Text(template, {"name": record.display_name}))


def _undecided(record: ParsedEntry, candidates: Collection[Known]) -> Match:
    template = MAYBE if len(candidates) == 1 else MANY
    values = {"name": record.display_name, "count": len(candidates)}
    return Match(candidates=tuple(candidates), reason=Text(template, values))
