"""Press releases in the shapes that offices use, each read by a careful person before the parser read it.

releases/NAME.txt (or .html, .eml) is the release and releases/NAME.json what stands in its block: another file
of each is another test. Everybody in them is fictional.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from directory.press.parser import parse_release

FOLDER = Path(__file__).parent / "releases"
RELEASES = sorted(file for file in FOLDER.iterdir() if file.suffix != ".json")


def of_kind(record, kind):
    return [detail.raw for detail in record.details if detail.kind == kind]


def found_in(record):
    """A record in the form of the JSON files; what a file leaves out is empty."""
    work = record.works[0] if record.works else None
    return {
        "name": record.display_name,
        "kind": record.kind,
        "prefix": record.honorific_prefix,
        "suffix": record.honorific_suffix,
        "names": [name.value for name in record.names],
        "title": work.title if work else None,
        "organization": work.organization if work else None,
        "city": work.city if work else None,
        "country": work.country if work else None,
        "phones": [[detail.raw, detail.label] for detail in record.details if detail.kind == "phone"],
        "emails": of_kind(record, "email"),
        "others": [[d.kind, d.raw] for d in record.details if d.kind not in ("phone", "email")],
        "address": record.addresses[0].street if record.addresses else None,
    }


EMPTY = {
    "kind": "person", "prefix": None, "suffix": None, "names": [], "title": None, "organization": None, "city": None,
    "country": None, "phones": [], "emails": [], "others": [], "address": None,
}  # fmt: skip


@pytest.mark.parametrize("file", RELEASES, ids=lambda file: file.name)
def test_a_release_is_read_as_a_careful_person_reads_it(file):
    expected = json.loads(file.with_suffix(".json").read_text("utf-8"))
    parsed = parse_release(file.read_bytes(), file.name)
    assert [found_in(record) for record in parsed.records] == [EMPTY | contact for contact in expected["contacts"]]
    assert (parsed.dated.isoformat() if parsed.dated else None) == expected["dated"]
    named = [[suggestion.kind, suggestion.name] for suggestion in parsed.suggestions]
    for suggestion in expected.get("suggestions", []):
        assert suggestion in named


def test_every_release_has_its_expectation_and_there_are_many():
    assert len(RELEASES) >= 25
    assert {file.stem for file in RELEASES} == {file.stem for file in FOLDER.glob("*.json")}
