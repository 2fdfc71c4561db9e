"""What a change is called in the history: a field before and after, or what was added or taken away."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from directory.history.details import NAMES
from directory.history.log import FieldChange
from directory.references import PARTS
from ui.texts import imprecise_day, plain
from ui.widgets.audience import LEVELS, audience_word
from ui.words import field_word

ROWS: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("history", "person"),
    "organization": QT_TRANSLATE_NOOP("history", "organisation"),
    "post": QT_TRANSLATE_NOOP("history", "post"),
    "membership": QT_TRANSLATE_NOOP("history", "work"),
    "programme": QT_TRANSLATE_NOOP("history", "programme"),
    "mailing_list": QT_TRANSLATE_NOOP("history", "mailing list"),
    "contact_sheet": QT_TRANSLATE_NOOP("history", "contact sheet"),
    "contact_detail": QT_TRANSLATE_NOOP("history", "detail"),
    "postal_address": QT_TRANSLATE_NOOP("history", "address"),
    "name": QT_TRANSLATE_NOOP("history", "name"),
    "note": QT_TRANSLATE_NOOP("history", "note"),
    "photo": QT_TRANSLATE_NOOP("history", "photo"),
    "entry_tag": QT_TRANSLATE_NOOP("history", "tag"),
    "source": QT_TRANSLATE_NOOP("history", "source"),
    "person_language": QT_TRANSLATE_NOOP("history", "language"),
    "list_member": QT_TRANSLATE_NOOP("history", "place on a list"),
    "sheet_member": QT_TRANSLATE_NOOP("history", "place on a sheet"),
    "focal_point": QT_TRANSLATE_NOOP("history", "focal point"),
    "expectation": QT_TRANSLATE_NOOP("history", "expectation"),
    "participation": QT_TRANSLATE_NOOP("history", "part in a programme"),
    "relationship": QT_TRANSLATE_NOOP("history", "relationship"),
    "absence": QT_TRANSLATE_NOOP("history", "absence"),
    "covered_country": QT_TRANSLATE_NOOP("history", "country covered"),
    "programme_country": QT_TRANSLATE_NOOP("history", "country covered"),
    "succession": QT_TRANSLATE_NOOP("history", "succession"),
}
KEYS = ("uuid", "sort_name", "position", "created_at")
DAY = re.compile(r"\d{4}(-\d{2}){0,2}")


def is_shown(change: FieldChange) -> bool:
    """Whether a change says something to a reader: numbers and keys that follow from others say nothing."""
    if change.column is None:
        return change.table in ROWS
    return change.column not in KEYS


def change_text(change: FieldChange) -> str:
    """One line for a change."""
    if change.column is not None:
        text = QCoreApplication.translate("history", "{field}: {before} → {after}").format(
            field=field_word(change.column),
            before=value_text(change.column, change.before),
            after=value_text(change.column, change.after),
        )
        if change.label and change.label not in (change.before, change.after):
            text = QCoreApplication.translate("history", "{part} · {text}").format(part=plain(change.label), text=text)
        return text
    kind = QCoreApplication.translate("history", ROWS[change.table])
    label = change.after if change.is_made else change.before
    what = kind
    if label:
        what = QCoreApplication.translate("history", "{kind} {label}").format(kind=kind, label=plain(label))
    if change.is_made:
        return QCoreApplication.translate("history", "Added: {what}").format(what=what)
    return QCoreApplication.translate("history", "Removed: {what}").format(what=what)


def reference_of(change: FieldChange) -> str | None:
    """The row as verbs take it; None for one that they do not."""
    if change.table in NAMES or change.table in ("entry", "membership"):
        return str(change.row_id)
    kind = next((kind for kind, model in PARTS.items() if model.__tablename__ == change.table), None)
    return f"{kind}-{change.row_id}" if kind else None


def value_text(column: str, value: Any) -> str:
    """A value as it is read."""
    if value is None or value == "" or value == []:
        return QCoreApplication.translate("history", "nothing")
    if isinstance(value, bool):
        return QCoreApplication.translate("history", "yes") if value else QCoreApplication.translate("history", "no")
    if column == "audience" and value in LEVELS:
        return audience_word(value)
    if isinstance(value, str) and DAY.fullmatch(value):
        return imprecise_day(value)
    if isinstance(value, list):
        return ", ".join(plain(one) for one in value)
    return plain(value)
