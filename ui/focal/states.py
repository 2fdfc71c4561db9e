"""How a focal point stands, as the window shows it: a word, a sign and a colour for each state; never colour alone.

The states are those of directory/focal_points/duties.py, the next steps those of its listing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from directory.focal_points.duties import HELD
from ui.words import ORGANIZATION_KINDS, word


@dataclass(frozen=True, slots=True)
class Look:
    """A state's word, its word among the totals, its icon and the palette's role of its ink."""

    word: str
    counted: str
    icon: str
    role: str


LOOKS: Mapping[str, Look] = {
    "filled": Look(QT_TRANSLATE_NOOP("states", "Filled"), QT_TRANSLATE_NOOP("states", "filled"), "check", "good"),
    "acting": Look(QT_TRANSLATE_NOOP("states", "Acting"), QT_TRANSLATE_NOOP("states", "acting"), "clock", "note"),
    "expiring": Look(
        QT_TRANSLATE_NOOP("states", "Ends soon"), QT_TRANSLATE_NOOP("states", "end soon"), "calendar", "note"
    ),
    "stale": Look(
        QT_TRANSLATE_NOOP("states", "Not verified"),
        QT_TRANSLATE_NOOP("states", "not verified for a year"),
        "warning",
        "note",
    ),
    "vacant": Look(QT_TRANSLATE_NOOP("states", "Vacant"), QT_TRANSLATE_NOOP("states", "vacant"), "circle", "wrong"),
    "missing": Look(QT_TRANSLATE_NOOP("states", "Missing"), QT_TRANSLATE_NOOP("states", "missing"), "barred", "wrong"),
    "not expected": Look(QT_TRANSLATE_NOOP("states", "Not expected"), "", "", "muted"),
}
NEEDING = ("vacant", "missing", "stale", "expiring", "acting")  # in the order in which they need somebody
STEPS: Mapping[str, str] = {
    "appoint": QT_TRANSLATE_NOOP("states", "Appoint…"),
    "name": QT_TRANSLATE_NOOP("states", "Name someone…"),
    "hand over": QT_TRANSLATE_NOOP("states", "Hand over…"),
    "ask": QT_TRANSLATE_NOOP("states", "Ask to confirm…"),
    "verify": QT_TRANSLATE_NOOP("states", "Still right"),
    "alternate": QT_TRANSLATE_NOOP("states", "Name an alternate…"),
}
STEPS_OF: Mapping[str, tuple[str, ...]] = {
    "vacant": ("appoint",),
    "missing": ("name",),
    "stale": ("ask", "verify", "hand over"),
    "expiring": ("hand over", "verify"),
    "acting": ("hand over", "verify"),
    "filled": ("verify", "hand over"),
    "not expected": (),
}
GROUPS: Mapping[str, str] = {
    "own office": QT_TRANSLATE_NOOP("states", "Own offices"),
    "ministry": QT_TRANSLATE_NOOP("states", "Ministries"),
    "funder": QT_TRANSLATE_NOOP("states", "Funders"),
    "UN agency": QT_TRANSLATE_NOOP("states", "UN agencies"),
    "NGO": QT_TRANSLATE_NOOP("states", "NGOs"),
    "diplomatic mission": QT_TRANSLATE_NOOP("states", "Diplomatic missions"),
}


def steps_of(state: str, has_alternate: bool) -> tuple[str, ...]:
    """What can be done in a state, the next step first; where somebody holds it alone, an alternate can be named."""
    return STEPS_OF[state] + (("alternate",) if state in HELD and not has_alternate else ())


def state_word(state: str) -> str:
    """The state in the user's language."""
    return QCoreApplication.translate("states", LOOKS[state].word)


def counted_word(state: str) -> str:
    """The state as it stands behind a number."""
    return QCoreApplication.translate("states", LOOKS[state].counted)


def step_words(step: str) -> str:
    """What a step is called."""
    return QCoreApplication.translate("states", STEPS[step])


def group_words(kind: str) -> str:
    """The organizations of a kind, together."""
    if kind in GROUPS:
        return QCoreApplication.translate("states", GROUPS[kind])
    return word(ORGANIZATION_KINDS, kind)
