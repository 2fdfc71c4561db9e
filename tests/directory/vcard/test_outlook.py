"""What goes to Outlook in 2.1 and comes back: nothing is missing but what was said before."""

from __future__ import annotations

import pytest

from directory.records import ParsedEntry
from directory.released import ReleasedWork
from directory.vcard.lines import unfold
from directory.vcard.profiles import PROFILES, find_losses
from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import read_all
from tests.directory.vcard.released import MADE_AT, as_released, detail, person
from tests.directory.vcard.test_corpus import PARTS, TEXTS, records_of, short_files

OUTLOOK = PROFILES["outlook"]
FIELDS = ("display_name", "kind", *(text for text in TEXTS if text != "sort_name"), "birthday", "anniversary")
ADDRESS = [part for part in PARTS if part not in ("country_code", "label")]


def words(*texts: str) -> str:
    return " ".join(" ".join(texts).split())


def missing(sent: ParsedEntry, got: ParsedEntry, losses: str) -> list[object]:
    """What came neither back in its place, nor in the note, nor was named as lost."""
    note = words(*got.notes)

    def is_told(value: str) -> bool:
        return words(value) in note or value in losses

    gone: list[object] = [(f, getattr(sent, f)) for f in FIELDS if getattr(sent, f) != getattr(got, f)]
    gone += [text for text in sent.notes if words(text) not in note]
    raws = {(d.kind, d.raw) for d in got.details}
    numbers = {(kind, raw.replace(" x", ";ext=")) for kind, raw in raws}
    gone += [d for d in sent.details if (d.kind, d.raw) not in raws | numbers and not is_told(d.raw)]
    gone += [w for w in sent.works[:1] if got.works[:1] != (w,)]
    gone += [w for w in sent.works[1:] if not is_told(str(w.organization or w.title))]
    places = [[getattr(a, part) for part in ADDRESS] for a in got.addresses]
    gone += [a for a in sent.addresses if [getattr(a, part) for part in ADDRESS] not in places]
    gone += [tag for tag in sent.tags if tag not in got.tags and tag not in losses]
    names = {(n.kind, n.value) for n in got.names}
    gone += [n for n in sent.names if (n.kind, n.value) not in names and n.value not in losses]
    gone += [p.name for p in sent.other if p.name not in losses and p.name != "X-ABLABEL"]
    gone += ["photo"] if bool(sent.photo) != bool(got.photo) and "photo" not in losses else []
    return gone


def test_every_file_comes_back_from_outlook_but_for_what_was_said():
    compared = 0
    for name, file in short_files().items():
        for record in records_of(file, None):
            if not isinstance(record, ParsedEntry) or record.kind == "group":
                continue
            entry = as_released(record)
            (back,) = read_all(write_vcards([entry], MADE_AT, OUTLOOK))
            assert isinstance(back, ParsedEntry), name
            losses = "\n".join(str(loss.what) for loss in find_losses([entry], OUTLOOK))
            assert missing(record, back, losses) == [], name
            compared += 1
    assert compared > 60


def test_no_space_of_a_long_note_is_lost_wherever_its_line_breaks():
    for begin in range(80):
        note = "x" * begin + " Ñandú " + "y z " * 40
        (back,) = read_all(write_vcards([person(notes=(note,))], MADE_AT, OUTLOOK))
        assert back.notes == (note.strip(),)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([b"NOTE;QUOTED-PRINTABLE:a=", b" b=", b" c"], b"abc"),  # indented throughout
        ([b"NOTE;QUOTED-PRINTABLE:a=", b" b=", b"c"], b"a bc"),  # a space of the text
        ([b"NOTE;QUOTED-PRINTABLE:a=", b"b=", b" c"], b"ab c"),
        ([b"NOTE;QUOTED-PRINTABLE:a=20=", b" b=", b"c"], b"a=20bc"),  # there is one already
        ([b"NOTE;QUOTED-PRINTABLE:a=", b"\tb=", b"c"], b"abc"),
    ],
)
def test_a_space_behind_a_soft_break_is_the_texts_own_or_an_indentation(lines, expected):
    (line,) = unfold(lines, 1, keeps_space=True)
    assert line.data.partition(b":")[2] == expected


@pytest.mark.parametrize("part", ["C\\;", "C\\", "\\", "a\\b", "\\\\;x", ";", "x;\\", "a\\\\b", "C:\\new", "\\në"])
def test_backslashes_and_semicolons_of_a_name_come_back(part):
    (back,) = read_all(write_vcards([person(given_name=part, family_name="F")], MADE_AT, OUTLOOK))
    assert (back.given_name, back.family_name) == (part, "F")


def test_the_numbers_that_outlook_has_its_own_names_for_keep_their_labels():
    numbers = (detail("phone", "+1 555 0100", "main", is_preferred=True), detail("phone", "+1 555 0101", "assistant"))
    entry = person(details=numbers)
    written = write_vcards([entry], MADE_AT, OUTLOOK)
    assert b"X-MS-TEL;VOICE;COMPANY;PREF:+1 555 0100\r\n" in written
    (back,) = read_all(written)
    assert [(d.raw, d.label, d.is_preferred) for d in back.details] == [
        ("+1 555 0100", "main", True),
        ("+1 555 0101", "assistant", False),
    ]
    assert find_losses([entry], OUTLOOK) == ()


@pytest.mark.parametrize("text", [r"a\, b\; c\: d", r"C:\new\Notes\r\n", r"\\, \" \\", "\\", r"ends with \,"])
def test_backslashes_of_a_text_come_back_from_an_old_card(text):
    entry = person(text, works=(ReleasedWork("Office", title=text),), notes=(text, f"Zoë: {text}"))
    (back,) = read_all(write_vcards([entry], MADE_AT, OUTLOOK))
    assert (back.display_name, back.works[0].title) == (text, text)
    assert back.notes == (f"{text}\n\nZoë: {text}",)


@pytest.mark.parametrize(
    ("date", "is_lost"), [("--04-15", True), ("1996-04", True), ("1996", True), ("1996-04-15", False)]
)
def test_a_date_that_outlook_passes_over_is_told(date, is_lost):
    (entry,) = [person(birthday=date, anniversary=date)]
    told = [str(loss.what) for loss in find_losses([entry], OUTLOOK)]
    words = "Outlook passes over a date without its year or its day"
    assert told == ([f"the birthday {date}: {words}", f"the anniversary {date}: {words}"] if is_lost else [])
