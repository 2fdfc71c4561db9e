"""What a record was when it came: text in the form that it was written in, which the reader made a vCard of.

text_as_received(item)     ->   'MECARD:N:Exemplo,Ana;TEL:+258845550101;;'
find_form(received)        ->   "MECARD", or "vCard 3.0"; empty where the cards have several forms
"""

from __future__ import annotations

from collections.abc import Iterable

from directory.importing.receiving import Received, text_of
from directory.importing.steps import PlannedItem


def text_as_received(item: PlannedItem) -> str:
    """A record as it came: the MECARD, jCard or xCard that it was, else its own text."""
    original = item.record.original
    return original.text if original is not None else text_of(item)


def find_form(received: Iterable[Received]) -> str:
    """The one form that all cards of these files have; empty where they have several."""
    forms: set[str] = set()
    for each in received:
        originals = {record.original.form if record.original else "" for record in each.file.records}
        forms |= originals - {""}
        if "" in originals:
            forms |= {f"vCard {version}" for version in each.versions} or {""}
    return forms.pop() if len(forms) == 1 else ""
