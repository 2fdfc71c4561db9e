"""Files of real programs: each read as a careful person reads it.

NAME.vcf beside NAME.json (or NAME.vcf.json) in tests/data/vcard is a test by itself; a JSON alone names a file of the
corpus, which lies beside the project or not at all. The JSON was written by reading the card.

    {"encoding": …, "cards": [{"name": …, "details": [{"kind", "raw", "label", …}], …}, {"rejected": true}]}

What a card of the JSON does not name must be empty; "?" stands for what a person would not swear to; a
long text is given by its length and SHA-256, `{"begins": …}` by its beginning. A file of many cards has
their "count", all "names" and some of them "at" their places.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from directory.errors import DirectoryError
from directory.paths import ROOT
from directory.records import ParsedEntry, RejectedRecord
from directory.vcard.parser import parse_vcards

HERE = ROOT / "tests" / "data" / "vcard"
CORPUS = ROOT.parent / "shared" / "corpus"
REFERENCES = sorted(HERE.glob("*.json"))
TEXTS = ("given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix", "sort_name")
PARTS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country", "country_code", "label")


@cache
def corpus_files() -> dict[str, tuple[Path, int]]:
    """The corpus' files and how many cards each has, by the names of their references."""
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        return {}
    rows = [line.split("\t") for line in manifest.read_text("utf-8").splitlines()[1:]]
    return {row[0].replace("/", "__") + ".json": (CORPUS / row[0], int(row[5])) for row in rows}


def short_files() -> dict[str, Path]:
    """Our own files and those of the corpus that hold fewer than fifty cards, by name."""
    ours = {file.name: file for file in sorted(HERE.glob("*.vcf"))}
    return ours | {name: file for name, (file, count) in corpus_files().items() if count < 50}


def find_card_file(reference: Path) -> Path:
    """The file that a reference is about; the test is skipped where it does not lie."""
    for beside in (reference.with_suffix(""), reference.with_suffix(".vcf")):
        if beside.exists() and beside.suffix != "":
            return beside
    if reference.name not in corpus_files():
        pytest.skip(f"{reference.stem} is a file of the corpus, which does not lie beside the project")
    return corpus_files()[reference.name][0]


def records_of(file: Path, encoding: str | None) -> tuple[ParsedEntry | RejectedRecord, ...]:
    data = file.read_bytes()
    try:
        return parse_vcards(data, file.name, encoding).records
    except DirectoryError:
        return ()  # no card in it at all


def describe(record: ParsedEntry | RejectedRecord) -> dict[str, Any]:
    """A record in the reference's words, only what is there."""
    if isinstance(record, RejectedRecord):
        return {"rejected": True}
    shown: dict[str, Any] = {"name": record.display_name}
    shown |= {text: getattr(record, text) for text in TEXTS}
    shown["kind"] = record.kind if record.kind != "person" else None
    shown["names"] = [[name.kind, name.value] for name in record.names]
    shown["works"] = [
        {"organization": w.organization, "units": list(w.units), "title": w.title, "role": w.role} for w in record.works
    ]
    shown["details"] = [
        {"kind": d.kind, "raw": d.raw, "label": d.label, "preferred": d.is_preferred, "service": d.service}
        for d in record.details
    ]
    shown["addresses"] = [
        {**{part: getattr(a, part) for part in PARTS}, "preferred": a.is_preferred} for a in record.addresses
    ]
    for field in ("birthday", "anniversary", "died_on", "uid", "classification"):
        shown[field] = getattr(record, field)
    shown["gender"] = record.grammatical_gender
    shown["relations"] = [[relation.kind, relation.target] for relation in record.relations]
    for field in ("notes", "tags", "languages", "members"):
        shown[field] = list(getattr(record, field))
    shown["photo"] = record.photo_type
    shown["kept"] = sorted(p.name for p in record.other if p.name != "X-ABLABEL")
    return without_empty(shown)


def without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: cleaned
            for key, item in value.items()
            if (cleaned := without_empty(item)) not in (None, "", [], {}, False)
        }
    return [without_empty(item) for item in value] if isinstance(value, list) else value


def agree(expected: Any, found: Any) -> Any:
    """What was found, with what the reference leaves open put in its place, so that the two can be compared."""
    if expected == "?":
        return "?"
    if isinstance(expected, dict) and isinstance(found, str):
        if "begins" in expected:
            return expected if found.startswith(expected["begins"]) else found
        digest = hashlib.sha256(found.encode()).hexdigest()
        return {"length": len(found), "sha256": digest}
    if isinstance(expected, dict) and isinstance(found, dict):
        known = {key: agree(expected.get(key), item) for key, item in found.items()}
        return known | {key: "?" for key, item in expected.items() if item == "?"}
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [agree(e, f) for e, f in zip(expected, found, strict=True)]
    return found


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda path: path.name.removesuffix(".json"))
def test_a_card_is_read_as_a_careful_person_reads_it(reference):
    expected = without_empty(json.loads(reference.read_text("utf-8")))
    found = [describe(record) for record in records_of(find_card_file(reference), expected.get("encoding"))]
    if "count" in expected:
        assert len(found) == expected["count"]
        assert agree(expected["names"], "\n".join(card["name"] for card in found)) == expected["names"]
        for place, card in expected["at"].items():
            assert agree(card, found[int(place)]) == card
    else:
        cards = expected.get("cards", [])
        assert agree(cards, found) == cards


def test_every_file_of_the_corpus_has_the_cards_of_its_manifest():
    if not corpus_files():
        pytest.skip("the corpus does not lie beside the project")
    counts = {name: len(records_of(file, None)) for name, (file, _count) in corpus_files().items()}
    assert counts == {name: count for name, (_file, count) in corpus_files().items()}
    assert set(corpus_files()) <= {reference.name for reference in REFERENCES}
