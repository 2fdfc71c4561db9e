"""A communications officer: from a press release to the block under the next one, and a printed sheet."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from directory.paths import ROOT

SAMPLE = ROOT.parent / "shared" / "samples" / "press-release.txt"

RELEASE = """\
Maputo, 12 May 2026

Three hundred officers finish their course this week, 175 of them from the north.

For more information, please contact:
Ana Exemplo
OSM Maputo
Tel +258 21 310 779
E-mail:
"mailto:aexemplo@osm.example.org">aexemplo@osm.example.org
or
Jean Exemple
OSM Port Louis
Tel +230 213-3304
E-mail: jexemple@osm.example.org
or
Thandi Voorbeeld
OSM Pretoria
Tel + 7 795 01 7854
E-mail: tvoorbeeld@osm.example.org
"""

BLOCK = """\
For more information, please contact:
Ana Exemplo
OSM Maputo
Tel: +258 21 310 779
E-mail: aexemplo@osm.example.org
or
Jean Exemple
OSM Port Louis
Tel: +230 213 3304
E-mail: jexemple@osm.example.org
"""


def printed_lines(file: Path) -> list[str]:
    """The lines of a PDF's text."""
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    return [" ".join(line.split()) for line in done.stdout.decode().splitlines() if line.strip()]


@pytest.fixture
def release(office) -> Path:
    return office.write("release.txt", RELEASE)


def test_the_plan_says_whom_it_found_and_stores_nothing(office, release):
    plan = office.ask("import", release, "--plan")
    assert [(e["name"], e["organization"], e["country"], e["status"], e["id"]) for e in plan["entries"]] == [
        ("Ana Exemplo", "OSM Maputo", "MZ", "new", None),
        ("Jean Exemple", "OSM Port Louis", "MU", "new", None),
        ("Thandi Voorbeeld", "OSM Pretoria", "ZA", "new", None),
    ]
    assert [e["emails"] for e in plan["entries"]] == [
        ["aexemplo@osm.example.org"],
        ["jexemple@osm.example.org"],
        ["tvoorbeeld@osm.example.org"],
    ]
    assert [p["e164"] for e in plan["entries"] for p in e["phones"]] == ["+25821310779", "+2302133304", None]
    assert plan["created"] == 3
    assert plan["organizations_created"] == ["OSM Maputo", "OSM Port Louis", "OSM Pretoria"]
    assert office.ask("search", "exemplo")["total"] == 0


def test_a_wrong_phone_is_named_and_cured_only_when_she_says_so(office, release):
    entries = office.ask("import", release)["entries"]
    wrong = entries[2]["phones"][0]
    assert wrong["raw"] == "+ 7 795 01 7854"
    assert "too short" in wrong["problem"]
    assert "South Africa" in wrong["problem"]
    detail = next(d for d in office.ask("show", entries[2]["id"])["details"] if d["kind"] == "phone")
    assert (detail["e164"], detail["suggestion"]) == (None, "+27795017854")
    before = office.run("press-block", "--id", entries[2]["id"]).out
    assert "Tel" not in before.partition("Left out")[0]
    office.run("cure", detail["id"])
    cured = next(d for d in office.ask("show", entries[2]["id"])["details"] if d["kind"] == "phone")
    assert (cured["raw"], cured["e164"], cured["inferred"]) == ("+ 7 795 01 7854", "+27795017854", True)
    assert (cured["verified"], cured["problem"]) == (None, None)


@pytest.mark.parametrize(
    "query", ["21310779", "+258 21 310 779", "0025821310779", "021 310 779", "exemplo ana", "ANA EXEM", "aexemplo@osm"]
)
def test_she_finds_a_person_however_it_was_written(office, release, query):
    office.run("import", release)
    assert [row["name"] for row in office.ask("search", query)["results"]] == ["Ana Exemplo"]


def test_importing_the_same_release_again_creates_nobody(office, release):
    office.run("import", release)
    again = office.ask("import", release)
    assert (again["created"], again["updated"], again["unchanged"], again["conflicts"]) == (0, 0, 3, 0)
    assert office.ask("history")["history"][0]["command"] == "import"
    assert len(office.ask("history")["history"]) == 1


def test_the_block_is_exactly_what_stands_under_a_release(office, release):
    ids = [e["id"] for e in office.ask("import", release)["entries"]]
    answer = office.ask("press-block", "--id", ids[0], "--id", ids[1])
    assert answer["text"] == BLOCK.rstrip("\n")
    assert answer["written"] == 2
    office.run("press-block", "--id", ids[0], "--id", ids[1], "-o", "block.txt")
    assert (office.folder / "block.txt").read_text("utf-8") == BLOCK


def test_the_printed_sheet_says_the_same(office, release):
    ids = [e["id"] for e in office.ask("import", release)["entries"]]
    answer = office.ask("make-sheet", "--title", "Press contacts", "--id", ids[0], "--id", ids[1], "-o", "sheet.pdf")
    assert answer["file"].endswith("sheet.pdf")
    printed = printed_lines(office.folder / "sheet.pdf")
    assert [line for line in printed if line in BLOCK.splitlines()] == BLOCK.splitlines()
    assert "Press contacts" in printed


def test_standard_input_html_and_mail_are_read_alike(office):
    html = RELEASE.replace("\n", "<br>\n").replace("Exemplo", "Ex&#101;mplo")
    mail = f"From: press@osm.example.org\nSubject: Course\nContent-Type: text/plain; charset=utf-8\n\n{RELEASE}"
    names = ["Ana Exemplo", "Jean Exemple", "Thandi Voorbeeld"]
    page = office.write("release.html", f"<html><body>{html}</body></html>")
    letter = office.write("release.eml", mail)
    assert [e["name"] for e in office.ask("import", page, "--plan")["entries"]] == names
    assert [e["name"] for e in office.ask("import", letter, "--plan")["entries"]] == names
    assert [e["name"] for e in office.ask("import", "-", "--plan", stdin=RELEASE.encode())["entries"]] == names


def test_a_release_does_not_print_whom_the_office_keeps_internal(office, release):
    office.run("add", "person", "Ana Exemplo")
    person = office.ask("search", "exemplo")["results"][0]["id"]
    office.run("add", "detail", person, "email", "aexemplo@osm.example.org")
    entry = office.ask("import", release)["entries"][0]
    assert entry["id"] == person
    assert "internal here, so not printed" in entry["reason"]
    assert "Ana" not in office.ask("press-block", "--query", "osm")["text"]
    office.run("import", release, "--publish")
    assert "Ana Exemplo" in office.ask("press-block", "--id", person)["text"]
    office.run("undo")
    office.run("press-block", "--id", person, code=1)


@pytest.mark.skipif(not SAMPLE.exists(), reason="the real release lies beside the project only where it is developed")
def test_the_real_release(office):
    plan = office.ask("import", SAMPLE, "--plan")
    assert [(e["name"], e["organization"], e["country"]) for e in plan["entries"]] == [
        ("Nely Chimedza", "IOM Maputo", "MZ"),
        ("Michael Newson", "IOM Port Louis", "MU"),
        ("Mariam Khokhar", "IOM Pretoria", "ZA"),
    ]
    assert [len(e["emails"]) for e in plan["entries"]] == [1, 1, 1]
    assert not any("mailto:" in email or '">' in email for e in plan["entries"] for email in e["emails"])
    assert [p["e164"] for e in plan["entries"] for p in e["phones"]] == ["+25821310779", "+2302133304", None]
    ids = [e["id"] for e in office.ask("import", SAMPLE)["entries"]]
    for query in ("21310779", "213-3304", "chimedza nely"):
        assert office.ask("search", query)["total"] == 1
    assert office.ask("import", SAMPLE)["created"] == 0
    block = [
        "For more information, please contact:",
        "Nely Chimedza",
        "IOM Maputo",
        "Tel: +258 21 310 779",
        "E-mail: nchimedza@iom.int",
        "or",
        "Michael Newson",
        "IOM Port Louis",
        "Tel: +230 213 3304",
        "E-mail: mnewson@iom.int",
    ]
    both = ("--id", ids[0], "--id", ids[1])
    assert office.ask("press-block", *both)["text"].splitlines() == block
    office.run("make-sheet", *both, "-o", "sheet.pdf")
    assert [line for line in printed_lines(office.folder / "sheet.pdf") if line in block] == block
    office.run("add", "detail", ids[0], "phone", "+258 84 312 7788")
    for verb in ("press-block", "make-sheet", "export-vcards", "export-csv"):
        office.run(verb, *both, "--audience", "public", "-o", f"{verb}.out")
    assert b"312 7788" not in b"".join(file.read_bytes() for file in office.folder.glob("*.out"))
    assert "312 7788" not in " ".join(printed_lines(office.folder / "make-sheet.out"))
