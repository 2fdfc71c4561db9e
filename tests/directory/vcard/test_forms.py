"""Cards as JSON (jCard) and as XML (xCard): read as the same card would be, refused with a place where they are bad."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from xml.sax.saxutils import escape as xml

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.importing.reading import parse
from directory.records import ParsedEntry
from directory.vcard.decoding import is_doubled
from directory.vcard.profiles import PROFILES
from directory.vcard.writer import write_vcards
from directory.vcard.xcard import DEPTH, BadXml, convert_xcards
from tests.directory.vcard.cards import card_of, details, read_all
from tests.directory.vcard.released import ANA, MADE_AT, PNG
from tests.directory.vcard.test_readers import NODE
from tests.directory.vcard.test_unseen import PICTURE

ANA_LINES = (
    r"FN:Ana\; Exemplo\, Dr",
    "N:Exemplo;Ana,Maria;;Dr.;PhD,MD",
    "NICKNAME:Ann,Nan",
    "BDAY:--0415",
    "ANNIVERSARY:20090808",
    "GENDER:F;woman",
    "LANG;PREF=1:pt",
    r"item1.ORG:Office\, The;Press",
    "item1.TITLE:Head",
    'ADR;TYPE=work;LABEL="Rua 1^nMaputo":;;Rua 1,Bloco 2;Maputo;;1100;MZ',
    "TEL;TYPE=work,voice;PREF=1;VALUE=uri:tel:+258-21-1;ext=2",
    "EMAIL;TYPE=home:ana@example.org",
    r"CATEGORIES:press,radio\, tv",
    r"NOTE:one\ntwo\; \\ three",
    f"PHOTO:data:image/png;base64,{PICTURE}",
    "UID:urn:uuid:1",
    "REV:20240102T030405Z",
)
JCARD = [
    ["version", {}, "text", "4.0"],
    ["fn", {}, "text", "Ana; Exemplo, Dr"],
    ["n", {}, "text", ["Exemplo", ["Ana", "Maria"], "", "Dr.", ["PhD", "MD"]]],
    ["nickname", {}, "text", "Ann", "Nan"],
    ["bday", {}, "date-and-or-time", "--04-15"],
    ["anniversary", {}, "date", "2009-08-08"],
    ["gender", {}, "text", ["F", "woman"]],
    ["lang", {"pref": 1}, "language-tag", "pt"],
    ["org", {"group": "item1"}, "text", ["Office, The", "Press"]],
    ["title", {"group": "item1"}, "text", "Head"],
    [
        "adr",
        {"type": "work", "label": "Rua 1\nMaputo"},
        "text",
        ["", "", ["Rua 1", "Bloco 2"], "Maputo", "", "1100", "MZ"],
    ],
    ["tel", {"type": ["work", "voice"], "pref": "1"}, "uri", "tel:+258-21-1;ext=2"],
    ["email", {"type": "home"}, "text", "ana@example.org"],
    ["categories", {}, "text", "press", "radio, tv"],
    ["note", {}, "text", "one\ntwo; \\ three"],
    ["photo", {}, "uri", f"data:image/png;base64,{PICTURE}"],
    ["uid", {}, "uri", "urn:uuid:1"],
    ["rev", {}, "timestamp", "2024-01-02T03:04:05Z"],
]
XCARD = f"""
<fn><text>Ana; Exemplo, Dr</text></fn>
<n><surname>Exemplo</surname><given>Ana</given><given>Maria</given><additional/><prefix>Dr.</prefix>
   <suffix>PhD</suffix><suffix>MD</suffix></n>
<nickname><text>Ann</text><text>Nan</text></nickname>
<bday><date>--0415</date></bday><anniversary><date>20090808</date></anniversary>
<gender><sex>F</sex><identity>woman</identity></gender>
<lang><parameters><pref><integer>1</integer></pref></parameters><language-tag>pt</language-tag></lang>
<group name="item1"><org><text>Office, The</text><text>Press</text></org><title><text>Head</text></title></group>
<adr><parameters><type><text>work</text></type><label><text>Rua 1
Maputo</text></label></parameters><pobox/><ext/><street>Rua 1</street><street>Bloco 2</street>
<locality>Maputo</locality><region/><code>1100</code><country>MZ</country></adr>
<tel><parameters><type><text>work</text><text>voice</text></type><pref><integer>1</integer></pref></parameters>
<uri>tel:+258-21-1;ext=2</uri></tel>
<email><parameters><type><text>home</text></type></parameters><text>ana@example.org</text></email>
<categories><text>press</text><text>radio, tv</text></categories>
<note><text>one
two; \\ three</text></note>
<photo><uri>data:image/png;base64,{PICTURE}</uri></photo>
<uid><uri>urn:uuid:1</uri></uid><rev><timestamp>20240102T030405Z</timestamp></rev>
"""
PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xcards(*cards: str) -> bytes:
    inner = "".join(f"<vcard>{card}</vcard>" for card in cards)
    return f'{PROLOGUE}<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">{inner}</vcards>'.encode()


def said(entry: object) -> ParsedEntry:
    """An entry by what it says, not by how it was written."""
    assert isinstance(entry, ParsedEntry)
    other = tuple((prop.name, prop.value) for prop in entry.other)
    return replace(entry, raw=b"", line=1, other=other, original=None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(["vcard", JCARD]).encode(),
        json.dumps([["vcard", JCARD]]).encode(),
        json.dumps({"vcardArray": ["vcard", JCARD]}, indent=1).encode("utf-8-sig"),
        xcards(XCARD),
        xcards(XCARD).replace(b"<", b"<v:").replace(b"<v:/", b"</v:").replace(b"xmlns=", b"xmlns:v=").replace(
            b"<v:?", b"<?"
        ),
    ],
)  # fmt: skip
def test_a_card_says_the_same_in_all_its_forms(data):
    (expected,) = read_all(card_of(*ANA_LINES, version="4.0"))
    (found,) = parse(data, "ana.bin").records
    assert said(found) == said(expected)
    assert (found.photo, found.works[0].title, found.problems) == (PNG, "Head", ())


def test_several_cards_are_read_in_their_order():
    several = [["vcard", [["fn", {}, "text", name]]] for name in ("Ana", "Rui")]
    for data in (
        json.dumps(several).encode(),
        json.dumps(["vcardstream", *several]).encode(),
        xcards("<fn><text>Ana</text></fn>", "<fn><text>Rui</text></fn>"),
    ):
        assert [record.display_name for record in parse(data, "all.bin").records] == ["Ana", "Rui"]


@pytest.mark.parametrize(
    ("data", "kind", "place"),
    [
        (b'["vcard",\n[["fn",{},"text","Ana"]', "jCard", "line 2, column 24"),
        (b'["vcard",' + b"[" * 100_000, "jCard", "line 1"),
        (xcards("<fn><text>Ana</text></fn>")[:-12], "xCard", "line 2"),
        (xcards("<a>" * (DEPTH + 1)), "xCard", "line 2"),
        (
            PROLOGUE.encode() + b'<!DOCTYPE v [<!ENTITY a SYSTEM "file:///x">]>\n' + xcards("<fn>&a;</fn>")[39:],
            "xCard",
            "line 2",
        ),
    ],
)
def test_bad_ones_are_refused_with_file_place_and_cure(data, kind, place):
    with pytest.raises(DirectoryError, match=rf"^cards.bin is damaged: as {kind} .*{place}.*Export the contacts again"):
        parse(data, "cards.bin")


def test_a_document_type_is_refused_before_an_entity_can_stand_for_anything():
    bomb = '<!DOCTYPE v [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with pytest.raises(BadXml):
        convert_xcards(f'{PROLOGUE}{bomb}<vcard xmlns="urn:ietf:params:xml:ns:vcard-4.0"/>'.encode())


def test_what_is_no_property_costs_nothing_else_and_nothing_can_add_a_line():
    strange = [["fn"], 5, None, ["x y", {}, "text", "v"], ["note", None, "text", "kept"], ["org", {}, "text", []]]
    evil = [["x-a", {"p": 'v"\r\nTEL:1', "type": []}, "unknown", "v\r\nTEL:2"], ["url", {}, "uri", "x:\nTEL:3"]]
    (found,) = parse(json.dumps(["vcard", [*strange, *evil, ["fn", {}, "text", "Ana"]]]).encode(), "x").records
    assert (found.display_name, found.notes, found.problems) == ("Ana", ("kept",), ())
    assert details(found) == [("web", "x: TEL:3", None)]


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).map(str.strip)


@given(TEXTS.filter(str.strip), TEXTS, st.lists(TEXTS, max_size=3))
@settings(max_examples=60)
def test_any_text_comes_through_both_forms(name, note, tags):
    assume(not is_doubled("".join([name, note, *tags]).encode()))  # such a text is read as it was before
    formed = ["vcard", [["fn", {}, "text", name], ["note", {}, "text", note], ["categories", {}, "text", *tags]]]
    texts = "".join(f"<text>{xml(tag)}</text>" for tag in tags)
    marked = f"<fn><text>{xml(name)}</text></fn><note><text>{xml(note)}</text></note><categories>{texts}</categories>"
    (one,) = parse(json.dumps(formed).encode(), "x").records
    (other,) = parse(xcards(marked), "x").records if is_xml(name + note + "".join(tags)) else (one,)
    assert said(one) == said(other)
    assert one.notes == ((note,) if note else ())


def is_xml(text: str) -> bool:
    """Whether XML 1.0 has all these characters."""
    return not any(ord(character) & 0xFFFF >= 0xFFFE for character in text)


def test_the_json_that_another_program_makes_of_our_cards_is_read_like_them():
    if not shutil.which("node") or not (NODE / "node_modules" / "ical.js").exists():
        pytest.skip("ical.js is not there: npm install --prefix tests/node")
    data = write_vcards([ANA], MADE_AT, PROFILES["full"])
    done = subprocess.run(["node", "read_vcards.mjs"], cwd=NODE, input=data, capture_output=True, check=True)
    (ours,), (theirs,) = read_all(data), parse(done.stdout, "theirs.json").records
    for part in ("display_name", "works", "details", "addresses", "birthday", "notes", "tags", "photo", "uid"):
        assert getattr(theirs, part) == getattr(ours, part), part


BAD_DATE = "the date {0} of line {1} can be read in two ways or in none; it was kept as it is"


def test_what_is_wrong_in_a_jcard_is_told_with_its_own_line():
    data = r"""{"one": [["vcard", [["fn", {"type": ["[", "vcard"]}, "text", "[ \"vcard\""]]]],
    "two": {"cards": [
      ["vcard",
        [["fn", {}, "text", "Ben"],
         "no property",
         ["bday", {},
          "date", "the 5th"]]],
      ["vcard", [["fn", {}, "text", "Cai"], ["bday", {}, "date", "soon"]]]]}}"""
    records = parse(data.encode(), "x.json").records
    assert [record.line for record in records] == [1, 3, 8]
    told = [[str(problem) for problem in record.problems] for record in records]
    assert told == [[], [BAD_DATE.format("the 5th", 6)], [BAD_DATE.format("soon", 8)]]


def test_what_is_wrong_in_an_xcard_is_told_with_its_own_line():
    data = f"""{PROLOGUE}<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">
    <vcard><fn><text>Ana</text></fn></vcard>

    <vcard>
      <group name="a">
        <fn><text>Ben</text></fn>
      </group>
      <bday>
        <date>the 5th</date></bday>
    </vcard></vcards>"""
    first, second = parse(data.encode(), "x.xml").records
    begin = data.splitlines().index("    <vcard>") + 1
    assert (first.line, second.line) == (begin - 2, begin)
    assert [str(problem) for problem in second.problems] == [BAD_DATE.format("the 5th", begin + 4)]


def originals(data: bytes) -> list[tuple[int, str, str]]:
    """Of each card its line, its form and how it was written."""
    return [(r.line, r.original.form, r.original.text) for r in parse(data, "cards.bin").records]


def test_each_jcard_is_kept_as_it_was_written():
    ana = '["vcard", [["fn", {}, "text", "Ana [\\"vcard\\"] \\u00e9"]]]'
    ben = '[\n  "vcard",\n  [["fn", {}, "text", "Ben"]]\n]'
    nameless = '["vcard",[["rev",{},"timestamp","2024-01-02T03:04:05Z"]]]'
    data = f'{{"a": [{ana},\n {ben}], "b": {nameless}}}'.encode()
    assert originals(data) == [(1, "jCard", ana), (2, "jCard", ben), (5, "jCard", nameless)]


def test_of_two_cards_under_one_name_the_last_is_read_and_kept():
    data = b'{"a": ["vcard", [["fn", {}, "text", "Ana"]]], "a": ["vcard", [["fn", {}, "text", "\\ud83dBen"]]]}'
    ((line, form, text),) = originals(data)
    assert (line, form, json.loads(text)) == (1, "jCard", ["vcard", [["fn", {}, "text", "?Ben"]]])


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "windows-1252"])
def test_each_xcard_is_kept_as_it_was_written(encoding):
    cards = ('<v:vcard a=">">\n <v:fn><v:text>Jos\u00e9 &amp; Rui</v:text></v:fn>\n</v:vcard  >', "<v:vcard/>",
             "<v:vcard><v:note><v:text>a</v:text></v:note></v:vcard>")  # fmt: skip
    inner = f"\n{cards[0]}\n {cards[1]}{cards[2]}\n"
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    data = f'{head}<v:vcards xmlns:v="urn:ietf:params:xml:ns:vcard-4.0">{inner}</v:vcards>'.encode(encoding)
    assert originals(data) == [(line, "xCard", card) for line, card in zip((2, 5, 5), cards, strict=True)]
