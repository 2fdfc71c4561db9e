"""The words of an import: statuses, fields, how somebody was recognised, what can be decided."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from directory.importing.planner import CHANGES, NOTHING_NEW
from directory.importing.steps import Decision, Difference, ImportPlan, PlannedItem, Target
from directory.phones import format_phone, read_phone
from directory.records import ParsedEntry
from ui.texts import imprecise_day, number, plain, sentence
from ui.widgets.audience import LEVELS, audience_word
from ui.widgets.labels import left_to_right
from ui.words import country

# in the order in which they are shown: (word, pill's kind, its icon, what the group's head adds)
STATUSES: Mapping[str, tuple[str, str, str, str]] = {
    "conflict": (
        QT_TRANSLATE_NOOP("importing", "To decide"),
        "note",
        "fork",
        QT_TRANSLATE_NOOP("importing", "stay out of this import until you choose"),
    ),
    "update": (QT_TRANSLATE_NOOP("importing", "Update"), "plain", "swap", ""),
    "new": (QT_TRANSLATE_NOOP("importing", "New"), "accent", "plus", ""),
    "rejected": (
        QT_TRANSLATE_NOOP("importing", "Rejected"),
        "wrong",
        "cross",
        QT_TRANSLATE_NOOP("importing", "could not be read; Save rejected… keeps them"),
    ),
    "same": (
        QT_TRANSLATE_NOOP("importing", "Same"),
        "good",
        "check",
        QT_TRANSLATE_NOOP("importing", "already in the directory with the same details"),
    ),
}
FIELDS: Mapping[str, str] = {
    "phone": QT_TRANSLATE_NOOP("importing", "Phone"),
    "fax": QT_TRANSLATE_NOOP("importing", "Fax"),
    "email": QT_TRANSLATE_NOOP("importing", "E-mail"),
    "web": QT_TRANSLATE_NOOP("importing", "Web"),
    "messaging": QT_TRANSLATE_NOOP("importing", "Messaging"),
    "title": QT_TRANSLATE_NOOP("importing", "Post"),
    "role": QT_TRANSLATE_NOOP("importing", "Role"),
    "membership": QT_TRANSLATE_NOOP("importing", "Office"),
    "organization": QT_TRANSLATE_NOOP("importing", "Office"),
    "name": QT_TRANSLATE_NOOP("importing", "Name"),
    "display_name": QT_TRANSLATE_NOOP("importing", "Name"),
    "given_name": QT_TRANSLATE_NOOP("importing", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("importing", "Family name"),
    "additional_name": QT_TRANSLATE_NOOP("importing", "Middle name"),
    "honorific_prefix": QT_TRANSLATE_NOOP("importing", "Before the name"),
    "honorific_suffix": QT_TRANSLATE_NOOP("importing", "After the name"),
    "sort_name": QT_TRANSLATE_NOOP("importing", "Sorted as"),
    "birthday": QT_TRANSLATE_NOOP("importing", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("importing", "Anniversary"),
    "died_on": QT_TRANSLATE_NOOP("importing", "Died on"),
    "grammatical_gender": QT_TRANSLATE_NOOP("importing", "Grammatical gender"),
    "relationship": QT_TRANSLATE_NOOP("importing", "Relationship"),
    "note": QT_TRANSLATE_NOOP("importing", "Note"),
    "tag": QT_TRANSLATE_NOOP("importing", "Tag"),
    "address": QT_TRANSLATE_NOOP("importing", "Address"),
    "language": QT_TRANSLATE_NOOP("importing", "Language"),
    "photo": QT_TRANSLATE_NOOP("importing", "Photo"),
    "audience": QT_TRANSLATE_NOOP("importing", "Audience"),
    "uid": QT_TRANSLATE_NOOP("importing", "Identifier"),
    "verified": QT_TRANSLATE_NOOP("importing", "Verified"),
    "member": QT_TRANSLATE_NOOP("importing", "Member"),
    "property": QT_TRANSLATE_NOOP("importing", "Other"),
}
MATCHES: Mapping[str, str] = {
    "uid": QT_TRANSLATE_NOOP("importing", "matched by UID"),
    "email": QT_TRANSLATE_NOOP("importing", "matched by e-mail"),
    "phone": QT_TRANSLATE_NOOP("importing", "matched by phone"),
    "organization": QT_TRANSLATE_NOOP("importing", "matched by name and office"),
    "name": QT_TRANSLATE_NOOP("importing", "matched by name"),
    "decision": QT_TRANSLATE_NOOP("importing", "as you decided"),
}
DECIDED: Mapping[str, str] = {
    "keep-both": QT_TRANSLATE_NOOP("importing", "as you decided: somebody new"),
    "keep-ours": QT_TRANSLATE_NOOP("importing", "as you decided: ours holds"),
}
LTR_FIELDS = frozenset(("phone", "fax", "email", "web"))
DATE_FIELDS = frozenset(("birthday", "anniversary", "died_on", "verified"))


def translated(template: str) -> str:
    """A word of the tables above in the user's language."""
    return QCoreApplication.translate("importing", template) if template else ""


def status_word(status: str) -> str:
    """New, Update, Same, To decide or Rejected."""
    return translated(STATUSES[status][0])


def field_word(field: str) -> str:
    """What a field of a record is called."""
    return translated(FIELDS[field]) if field in FIELDS else plain(field.replace("_", " ").capitalize())


def value_text(field: str, value: str | None) -> str:
    """A field's value as it is read; dates in words, addresses and numbers left to right."""
    if value is None or not value.strip():
        return ""
    if field == "audience" and value in LEVELS:
        return audience_word(value)
    if field in DATE_FIELDS and value[:4].isdigit() and value.replace("-", "").isdigit():
        return imprecise_day(value)
    return left_to_right(plain(value)) if field in LTR_FIELDS else plain(value)


def breakable(text: str) -> str:
    """A long address may go on in the next line after its signs."""
    return re.sub(r"([@./_-])(?=\w)", "\\1\u200b", text)


def difference_texts(difference: Difference) -> tuple[str, str, str]:
    """A difference as (field, before, after); "none" where there is nothing."""
    none = translated(QT_TRANSLATE_NOOP("importing", "none"))
    field = difference.field
    return (
        field_word(field),
        value_text(field, difference.before) or none,
        value_text(field, difference.after) or none,
    )


def name_of(item: PlannedItem) -> str:
    """Whom an item is about; a rejected one has only its place."""
    if isinstance(item.record, ParsedEntry):
        return plain(item.shown.get("name") or item.record.display_name)[:300]
    return translated(QT_TRANSLATE_NOOP("importing", "Card at line {line}")).format(line=number(item.record.line))


def native_name_of(item: PlannedItem) -> str:
    """The name in its own script, where the record has one."""
    names = item.record.names if isinstance(item.record, ParsedEntry) else ()
    return next((plain(name.value)[:200] for name in names if name.kind == "native"), "")


def about(item: PlannedItem) -> str:
    """One line about an item: where somebody works, what she does, how she was recognised or why she was not."""
    if not isinstance(item.record, ParsedEntry):
        return sentence(item.reason)
    shown = item.shown
    parts = [plain(shown.get(part) or "") for part in ("title", "organization")]
    if item.status == "conflict":
        parts = [plain(shown.get("organization") or shown.get("title") or ""), conflict_reason(item)]
    elif item.status == "new":
        phones = [phone for phone in shown.get("phones", ()) if not phone["problem"]]
        reach = (*map(phone_text, phones[:1]), *shown.get("emails", ())[:1])
        parts += [left_to_right(plain(value)) for value in reach]
    elif item.matched_by:
        parts.append(translated(MATCHES.get(item.matched_by, "")))
    if item.decision is not None and item.decision.what in DECIDED:
        parts.append(translated(DECIDED[item.decision.what]))
    return " · ".join(part for part in parts if part)


def phone_text(phone: Mapping[str, str | None]) -> str:
    """A number of a card as its page will show it: grouped, with its extension; as received where it is no number."""
    raw = phone["raw"] or ""
    return format_phone(phone["e164"], read_phone(raw, None).extension) if phone["e164"] else raw


def conflict_reason(item: PlannedItem) -> str:
    """Why an item is to be decided: of its one candidate, else of the item."""
    if len(item.candidates) == 1:
        return sentence(item.candidates[0].reason) or sentence(item.reason)
    return sentence(item.reason)


def remark_of(item: PlannedItem) -> str:
    """What the plan says of an item beyond its differences."""
    if item.reason is None or item.reason.template in (CHANGES, NOTHING_NEW):
        return ""
    return sentence(item.reason)


def capitalised(text: str) -> str:
    """A reason that stands by itself begins with a capital."""
    return text[:1].upper() + text[1:]


def candidates_of(item: PlannedItem) -> Sequence[Decision]:
    """The decisions that take the item for somebody who is there."""
    return [choice for choice in item.choices if choice.what == "update"]


def answers(item: PlannedItem) -> list[tuple[str, Decision | None]]:
    """An undecided item's two answers, shortly: (words, the decision; None opens the list of candidates)."""
    choices, found = candidates_of(item), []
    if len(choices) > 1:
        found.append((translated(QT_TRANSLATE_NOOP("importing", "Choose…")), None))
    elif choices:
        found.append((same_word(item), choices[0]))
    other = other_choice(item)
    if other is not None:
        found.append((other_word(item), other))
    return found


def other_choice(item: PlannedItem) -> Decision | None:
    """The decision that does not take the item for anybody who is there, or keeps what we have."""
    return next((choice for choice in item.choices if choice.what in ("keep-both", "keep-ours")), None)


def compared_with(item: PlannedItem) -> Target | None:
    """The record that an item is shown beside: whom it is taken for, or may be about; None where there is none."""
    if item.candidates:
        target = item.decision.target if item.decision is not None else None
        return target or item.candidates[0].key
    if item.ref is not None and item.ref.id is not None and item.status in ("update", "same"):
        return ("entry", item.ref.id)
    return None


def same_word(item: PlannedItem) -> str:
    """The answer that the item is about ours."""
    if item.is_contested:
        return translated(QT_TRANSLATE_NOOP("importing", "The file's"))
    if item.shown.get("kind") == "person":
        return translated(QT_TRANSLATE_NOOP("importing", "One person"))
    return translated(QT_TRANSLATE_NOOP("importing", "The same"))


def other_word(item: PlannedItem) -> str:
    """The answer that the item is not about ours, or that ours holds."""
    if item.is_contested:
        return translated(QT_TRANSLATE_NOOP("importing", "Ours"))
    if item.shown.get("kind") != "person":
        return translated(QT_TRANSLATE_NOOP("importing", "Another one"))
    if len(candidates_of(item)) == 1:
        return translated(QT_TRANSLATE_NOOP("importing", "Two people"))
    return translated(QT_TRANSLATE_NOOP("importing", "Somebody new"))


def same_sentence(item: PlannedItem) -> str:
    """The same answer in the panel, where there is room to say what it does."""
    if item.is_contested:
        return translated(QT_TRANSLATE_NOOP("importing", "Take the file's"))
    if item.shown.get("kind") == "person":
        return translated(QT_TRANSLATE_NOOP("importing", "One person: add to ours"))
    return translated(QT_TRANSLATE_NOOP("importing", "The same: add to ours"))


def candidate_text(item: PlannedItem, decision: Decision) -> str:
    """Whom a decision takes the item for: name, office, an organisation's country, and what speaks for it."""
    candidate = next((c for c in item.candidates if c.key == decision.target), None)
    if candidate is None:
        return ""
    where = plain(candidate.organization or "") or country(candidate.country)
    parts = (plain(candidate.name), where, sentence(candidate.reason))
    return " · ".join(part for part in parts if part)


def search_text(item: PlannedItem) -> str:
    """What a search in the file looks through, folded."""
    shown = item.shown
    parts = [name_of(item), native_name_of(item), shown.get("organization"), shown.get("title")]
    parts += [*shown.get("emails", ()), *(phone["raw"] for phone in shown.get("phones", ()))]
    parts += [phone["e164"] for phone in shown.get("phones", ())]
    return " ".join(str(part) for part in parts if part).casefold()


def count_applied(plan: ImportPlan) -> int:
    """How many items will be stored."""
    return plan.size
