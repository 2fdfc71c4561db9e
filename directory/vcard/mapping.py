"""A card's properties to one parsed entry (RFC 2426, 6350, 9554 and what vendors write).

FN is never rebuilt from N, nor N from FN; ROLE is not TITLE; what has no place in the model is kept
verbatim, in its order, and written back.
"""

from __future__ import annotations

import base64
from dataclasses import replace

from directory.records import ParsedDetail, ParsedEntry, ParsedName, ParsedProperty, RejectedRecord
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.card import Card, Property
from directory.vcard.dates import read_moment
from directory.vcard.gathering import UNSPLIT, Gathered
from directory.vcard.labels import UNRANKED
from directory.vcard.naming import (
    ENDS,
    NAME_CAP,
    PHONETIC,
    PRONOUNCED,
    choose_first,
    language_of,
    one_line,
    read_first_parts,
    read_more_names,
    speak,
    split_name,
    unwrap,
)
from directory.vcard.spelling import respell
from directory.vcard.values import DIRECTION, text_of

NAMELESS = QT_TRANSLATE_NOOP("directory", "the card has no name, organisation, e-mail or phone to call it by")
NAME_FROM = QT_TRANSLATE_NOOP("directory", "the card has no name; it is called {name}")
NAME_CUT = QT_TRANSLATE_NOOP("directory", "the name is longer than {limit} characters and was cut")
TURNED = QT_TRANSLATE_NOOP("directory", "the name holds signs that turn the reading direction; they were taken out")


def map_card(card: Card) -> ParsedEntry | RejectedRecord:
    """The entry that a card describes; rejected where it has nothing to call it by."""
    gathered = Gathered(respell(card))
    gathered.gather()
    return _Mapper(gathered.card, gathered).make()


class _Mapper:
    """Makes the entry out of what was gathered."""

    def __init__(self, card: Card, gathered: Gathered) -> None:
        self.card = card
        self.found = gathered
        self.named = gathered.named

    def make(self) -> ParsedEntry | RejectedRecord:
        card, named = self.card, self.named
        parts = read_first_parts(named.get("N", []), card.version, named.get("FN", []), is_exact=self.found.is_ours)
        if UNSPLIT in named:
            parts = ["", "", "", *parts[3:5]]  # but for its titles it was made of FN
        name = self._find_name(parts)
        if not name:
            return RejectedRecord(card.line, card.raw, Text(NAMELESS))
        self._judge_kind(name, parts)
        is_person = self.found.kind == "person"
        given, family, additional, prefixes, suffixes = split_name(parts, card.version) if is_person else (None,) * 5
        if not is_person and parts and speak(parts).casefold() not in (name.casefold(), ""):
            self.found.other.append(named["N"][0])  # whom a company card names
        if len(named.get("N", ())) > 1:
            self.found.names += read_more_names(named["N"][1:], speak(parts), card.version)
        self._speak_phonetic()
        return ParsedEntry(
            line=card.line,
            raw=card.raw,
            origin="card",
            display_name=name,
            kind=self.found.kind,
            given_name=given,
            family_name=family,
            additional_name=additional,
            honorific_prefix=prefixes,
            honorific_suffix=suffixes,
            sort_name=self._find_sort_name() if is_person else None,
            names=tuple(dict.fromkeys(self.found.names)),
            works=self.found.works.parsed() if is_person else (),
            details=self._rank_details(is_person),
            addresses=tuple(a if is_person else replace(a, work=None) for a in self.found.addresses),
            languages=tuple(language for _rank, language in sorted(self.found.languages, key=lambda item: item[0])),
            birthday=self.found.birthday,
            anniversary=self.found.anniversary,
            notes=tuple(dict.fromkeys(self.found.notes)),
            tags=tuple(dict.fromkeys(self.found.tags)),
            members=tuple(dict.fromkeys(self.found.members)),
            photo=self.found.photo[0] if self.found.photo else None,
            photo_type=self.found.photo[1] if self.found.photo else None,
            classification=self.found.classification,
            uid=self._find_uid(),
            revised=read_moment(text_of(named["REV"][0])) if "REV" in named else None,
            other=self._keep_others(),
            grammatical_gender=self.found.gender if is_person else None,
            died_on=self.found.died_on if is_person else None,
            relations=tuple(dict.fromkeys(self.found.relations)) if is_person else (),
            problems=tuple(self.found.problems),
        )

    def _find_name(self, parts: list[str]) -> str:
        """The display name: FN, else N, the organization, nickname, e-mail, phone, anything that reaches it."""
        formatted = choose_first(self.named.get("FN", []))
        self.found.names += [ParsedName(one_line(text_of(p)), "alternative", language_of(p)) for p in formatted[1:]]
        text = text_of(formatted[0]) if formatted else speak(parts) or (self.found.works.first or "")
        if text[-1:] == ";" and formatted and not (self.found.is_ours or formatted[0].value.rstrip().endswith("\\;")):
            text = text.rstrip("; ")  # what a program ends every line with
        name = one_line(text) if not text.isprintable() or "  " in text else text
        if name[-1:] in ENDS and not self.found.is_ours:
            name = self._unwrap(name)
        if name != text and DIRECTION.search(text):
            self.found.problems.append(Text(TURNED))
        if not name:
            name = self._borrow_name()
        if len(name) > NAME_CAP:
            self.found.problems.append(Text(NAME_CUT, {"limit": NAME_CAP}))
            name = name[:NAME_CAP].rstrip()
        return name

    def _unwrap(self, name: str) -> str:
        """A name without the quotation marks around it or the e-mail address behind it, which reaches the person."""
        name, address = unwrap(name)
        if address and all(raw.casefold() != address.casefold() for _kind, raw, *_rest in self.found.details):
            self.found.details.append(("email", address, None, None, UNRANKED, None))
        return name

    def _borrow_name(self) -> str:
        """What else the card can be called by: a nickname, what reaches it, where it is, a group's first members."""
        found = self.found
        nicknames = [n.value for n in found.names if n.kind == "nickname"]
        reached = [d[1] for kind in ("email", "phone", "") for d in found.details if kind in ("", d[0])]
        places = [f"{a.street or a.extended}, {a.locality}".strip(", ") for a in found.addresses]
        members = [", ".join(m.removeprefix("mailto:") for m in found.members[:2])] if found.kind == "group" else []
        name = next(filter(None, map(one_line, [*nicknames, *reached, *places, *members])), "")
        if name:
            found.problems.append(Text(NAME_FROM, {"name": name[:80]}))
        return name

    def _judge_kind(self, name: str, parts: list[str]) -> None:
        """A company card says so, or is called as its organization and names nobody."""
        if self.found.kind != "person":
            return
        shown_as = self.named.get("X-ABSHOWAS")
        is_shown = bool(shown_as) and text_of(shown_as[0]).upper().startswith("COMPANY") if shown_as else False
        if is_shown or (_names_nobody(parts, name) and self.found.works.is_called(name)):
            self.found.kind = "organization"

    def _find_sort_name(self) -> str | None:
        for prop in self.named.get("SORT-STRING", ()):
            if text_of(prop):
                return one_line(text_of(prop))
        for prop in self.named.get("N", ()):
            said = " ".join(" ".join(prop.param("SORT-AS")).replace(",", " ").split()) if prop.params else ""
            if said:
                return said
        return None

    def _find_uid(self) -> str | None:
        uids = self.named.get("UID") or self.named.get("X-ABUID") or ()
        return next(filter(None, map(text_of, uids)), None)

    def _speak_phonetic(self) -> None:
        for names in (PHONETIC, PRONOUNCED):
            spoken = [text_of(self.named[name][0]) for name in names if name in self.named]
            if any(spoken):
                self.found.names.append(ParsedName(" ".join(filter(None, spoken)), "phonetic"))

    def _rank_details(self, is_person: bool) -> tuple[ParsedDetail, ...]:
        """The details in the card's order, the best of each kind marked as preferred."""
        best: dict[str, int] = {}
        for kind, _raw, _label, _service, rank, _work in self.found.details:
            if rank < best.get(kind, UNRANKED):
                best[kind] = rank
        return tuple(
            [
                ParsedDetail(kind, raw, label, service, rank == best.get(kind), work if is_person else None)
                for kind, raw, label, service, rank, work in self.found.details
            ]
        )

    def _keep_others(self) -> tuple[ParsedProperty, ...]:
        """What has no place in the model, in the card's order, with the labels of its groups."""
        if self.found.kind != "person":  # what only people have a place for
            self.found.other += [*self.named.get("DEATHDATE", ()), *self.named.get("GRAMGENDER", ())]
        if not self.found.other:
            return ()
        kept = {id(prop) for prop in self.found.other}
        groups = {prop.group for prop in self.found.other if prop.group}
        return tuple(
            _verbatim(p, self.card.version)
            for p in self.card.properties
            if id(p) in kept or (p.name == "X-ABLABEL" and p.group in groups)
        )


def _names_nobody(parts: list[str], name: str) -> bool:
    """Whether N names no person beside the name of the card: nothing in it, or all of that in one part (Odoo)."""
    said = [part for part in parts[:4] if part]
    return not said or (len(said) == 1 and one_line(said[0]).casefold() == name.casefold())


def _verbatim(prop: Property, version: str) -> ParsedProperty:
    """A property as it is kept: its value as a line holds it, binary ones as base64 with their ENCODING."""
    if prop.data is not None:
        value, params = base64.b64encode(prop.data).decode(), (*prop.params, ("ENCODING", ("b",)))
        return ParsedProperty(prop.name, value, prop.group, params, version)
    return ParsedProperty(prop.name, prop.value.replace("\n", "\\n"), prop.group, prop.params, version)
