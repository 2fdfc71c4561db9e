"""Bytes to cards: every way of writing them that was met, and what nobody should be able to do with them."""

from __future__ import annotations

import builtins
import socket
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.records import RejectedRecord
from directory.vcard import reader
from directory.vcard.card import Card
from directory.vcard.decoding import Encodings
from directory.vcard.reader import read_cards
from directory.vcard.scanning import find_cards, normalise_ends
from tests.directory.vcard.cards import ANA, card_of, details, map_one, read_all, read_one


def reasons(data: bytes) -> list[str]:
    return [str(r.reason) for r in read_cards(data) if isinstance(r, RejectedRecord)]


# lines and encodings


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_lines_may_end_in_anything(end):
    data = card_of("FN:Ana", "TEL:1", end=end)
    assert [(r.display_name, details(r)) for r in read_all(data * 2)] == [("Ana", [("phone", "1", None)])] * 2


def test_line_ends_may_be_mixed_and_lines_blank():
    data = b"BEGIN:VCARD  \r\nVERSION:3.0\n\nFN:Ana\r\r\n\r\nTEL:1\rEND:VCARD "
    (record,) = read_all(data)
    assert (record.display_name, details(record)) == ("Ana", [("phone", "1", None)])


def test_a_card_may_follow_text_that_is_none():
    (record,) = read_all(b"Forwarded:\r\n\r\n" + ANA.encode() + b"-- \r\nAna\r\n")
    assert (record.display_name, record.line) == ("Ana Exemplo", 3)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((b"FN;QUOTED-PRINTABLE:Jos=E9",), "José"),  # no charset said: cp1252
        ((b"FN;encoding=quoted-printable;charset=utf-8:Jos=c3=a9",), "José"),
        ((b"FN;ENCODING=QUOTED-PRINTABLE:Jos=C3=", b"=A9 Exemplo"), "José Exemplo"),  # a character over a soft break
        ((b"FN;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =", b"  Exemplo"), "José Exemplo"),  # indented
        ((b"FN;ENCODING=QUOTED-PRINTABLE:Jos=", b"", b"=C3=A9"), "José"),  # and a blank line
        ((b"FN;CHARSET=ISO-8859-7:\xc1\xed\xed\xe1",), "Αννα"),
        ((b"FN;CHARSET=klingon:Jos\xc3\xa9",), "José"),
        ((b"FN;CHARSET=UTF-8:Jos\xe9",), "José"),
        ((b"FN;CHARSET=SHIFT_JIS:\x94\x5c\x93o",), "能登"),  # a byte of a character is a backslash
    ],
)
def test_quoted_printable_and_charsets(lines, expected):
    assert map_one(*lines, version="2.1").display_name == expected


def test_what_says_no_charset_is_read_as_the_user_says_or_as_another_property_does():
    bare = card_of(b"FN:\xc0\xed\xed\xe0", b"NOTE:x", version="2.1")
    assert read_all(bare, "cp1251")[0].display_name == "Анна"
    (guessed,) = read_all(bare)
    assert guessed.display_name == "Анна"
    assert any("cp1251" in str(problem) for problem in guessed.problems)
    hinted = card_of(b"FN:\xc0\xed\xed\xe0", b"TITLE;CHARSET=windows-1251:\xe0", version="2.1")
    assert read_all(hinted)[0].display_name == "Анна"


def test_what_is_utf_8_stays_so_beside_a_property_in_another_charset():
    mixed = card_of("FN:Анна", b"TITLE;CHARSET=windows-1251:\xe0", version="2.1")
    assert read_all(mixed)[0].display_name == "Анна"


@pytest.mark.parametrize("head", ["ENCODING=b", "ENCODING=B;TYPE=PNG", "BASE64", "ENCODING=BASE64", "encoding=base64"])
@pytest.mark.parametrize("indent", ["", " ", "  "])
def test_base64_in_every_way_of_writing_it(head, indent):
    from base64 import b64encode

    from tests.directory.vcard.released import PNG

    text = b64encode(PNG).decode()
    lines = [f"PHOTO;{head}:", *(indent + text[i : i + 30] for i in range(0, len(text), 30)), "", "TEL:1"]
    entry = map_one("FN:Ana", *lines, version="2.1")
    assert (entry.photo, entry.photo_type) == (PNG, "image/png")
    assert details(entry) == [("phone", "1", None)]


def test_8bit_is_no_base64():
    assert map_one("FN;ENCODING=8BIT:Ana", "NOTE;7BIT:QUJD", version="2.1").notes == ("QUJD",)


def test_a_damaged_photo_is_left_out_alone():
    entry = map_one("FN:Ana", "PHOTO;ENCODING=BASE64:====!!====", "TEL:1", version="2.1")
    assert entry.photo is None
    assert details(entry) == [("phone", "1", None)]
    assert any("PHOTO" in str(problem) for problem in entry.problems)


def test_names_of_properties_may_hold_what_vendors_put_there():
    entry = map_one("FN:Ana", "X-messaging/gadu-All:123", "X-GOOGLE TALK:ana@example.org", "X_ODD:1")
    assert [(d.kind, d.raw, d.service) for d in entry.details] == [
        ("messaging", "123", "gadu"),
        ("messaging", "ana@example.org", "gtalk"),
    ]
    assert [p.name for p in entry.other] == ["X_ODD"]


def test_junk_is_passed_over_and_named_and_wrapped_notes_are_joined():
    entry = map_one("FN:Ana", "# made by hand", "NOTE:one", "two, 10:30", "http://example.org/x", "TEL:1", "???")
    assert entry.notes == ("one\ntwo, 10:30\nhttp://example.org/x",)
    assert details(entry) == [("phone", "1", None)]
    assert [str(problem) for problem in entry.problems] == [
        "line 4 is no property and was passed over",
        "line 9 is no property and was passed over",
    ]


# cards


def test_a_missing_end_costs_no_other_card():
    lost = ANA.replace("END:VCARD\r\n", "")
    records = read_all((lost + lost + ANA + lost).encode())
    assert [record.display_name for record in records] == ["Ana Exemplo"] * 4
    assert [bool(record.problems) for record in records] == [True, True, False, True]
    assert [record.line for record in records] == [1, 8, 15, 23]


def test_nested_cards_become_contacts_and_agents_stay_what_they_are():
    agent = "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Chipo\nTEL:9\nEND:VCARD"
    inline = "AGENT:BEGIN:VCARD\nFN:Rui\nEND:VCARD"
    inner = "BEGIN:VCARD\nVERSION:2.1\nFN:Jean\nEND:VCARD"
    data = f"BEGIN:VCARD\nVERSION:2.1\nFN:Ana\n{agent}\n{inline}\n{inner}\nTEL:1\nEND:VCARD\n"
    ana, jean = read_all(data.encode())
    assert (ana.display_name, details(ana)) == ("Ana", [("phone", "1", None)])
    assert (jean.display_name, jean.line) == ("Jean", 13)
    assert [(p.name, "Chipo" in p.value, "Rui" in p.value) for p in ana.other] == [
        ("AGENT", True, False),
        ("AGENT", False, True),
    ]


def test_cards_inside_each_other_without_end_are_refused_with_a_reason():
    deep = b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n" * 10 + b"END:VCARD\n" * 10
    assert reasons(deep) == ["cards stand inside each other more than 8 deep"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["FN:Ana", "VERSION:2.1"], "2.1"),
        (["TEL;WORK:1"], "2.1"),
        (["FN;ENCODING=QUOTED-PRINTABLE:A"], "2.1"),
        (["FN:Ana"], "3.0"),
        (["VERSION:4"], "4.0"),
        (["VERSION: 3.0"], "3.0"),
    ],
)
def test_the_version_may_stand_last_or_not_at_all(lines, expected):
    assert read_one(*lines, "NOTE:x", version=None).version == expected


# what nobody should be able to do


def test_caps_have_reasons(monkeypatch):
    monkeypatch.setattr(reader, "CARD_CAP", 2000)
    monkeypatch.setattr(reader, "LINE_CAP", 500)
    monkeypatch.setattr(reader, "PROPERTY_CAP", 3)
    large = card_of("FN:Ana", "NOTE:" + "x" * 3000)
    long = card_of("FN:Ana", "NOTE:" + "x" * 600, "")
    many = card_of("FN:Ana", *["TEL:1"] * 9)
    first, second, third, fourth = read_cards(large + long + many + ANA.replace("UID", "X-ID").encode())
    assert isinstance(first, RejectedRecord)
    assert "larger than" in str(first.reason)
    assert isinstance(second, Card)
    assert [str(p) for p in second.problems] == ["line 9 is longer than 0 MB and was passed over"]
    assert isinstance(third, Card)
    assert len(third.properties) == 3
    assert "more than 3 properties" in str(third.problems[0])
    assert isinstance(fourth, Card)


HOSTILE = {
    "list of a parameter": lambda n: b"A;B=" + b"," * n,
    "quotes": lambda n: b'A;B="' + b'\\"' * n,
    "parameters": lambda n: b"TEL;" + b"TYPE=x;" * n + b":1",
    "soft breaks": lambda n: b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=" * n,
    "spaces": lambda n: b" " * n + b"x",
    "returns": lambda n: b"\r" * n,
    "beginnings": lambda n: b"BEGIN:VCARD\n" * (n // 8),
    "ends": lambda n: b"END:VCARD\n" * (n // 8),
    "agents": lambda n: b"AGENT:\nBEGIN:VCARD\n" * (n // 16),
    "escaped separators": lambda n: b"N:" + b"\\;" * n,
    "backslashes": lambda n: b"FN:" + b"\\" * n,
    "no colon": lambda n: b"X" * n,
    "groups": lambda n: b"a." * n + b":1",
    "charsets": lambda n: b"CHARSET=" * n,
    "properties": lambda n: b"X-A:1\n" * (n // 8),
    "indented properties": lambda n: b"NOTE:x\n" + b"    TEL:1\n" * (n // 8),
    "folds that begin like properties": lambda n: b"NOTE:x\n" + b" TEL\n" * (n // 4),
    "joined parameters": lambda n: b"TEL;" + b"PREF=1,TYPE=HOME," * (n // 16) + b":1",
    "marks without a width": lambda n: b"BEGIN:VCARD" + b"\xc2\xa0" * n + b"x",
    "photos": lambda n: b"PHOTO;ENCODING=b:" + b"/9j/" * n,
    "a letter of another encoding": lambda n: b"NOTE:" + b"A" * n + b"\nTITLE:\xe9",
    "encoded words": lambda n: b"FN:" + b"=?utf-8?q?a?= " * n,
    "pages": lambda n: b"URL:" + b"&amp;" * n,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_eight_times_the_input_takes_nowhere_near_sixty_four_times_the_work(make):
    def spent(size: int) -> float:
        data = b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n" + make(size) + b"\nEND:VCARD\n"
        times = []
        for _ in range(3):
            begun = time.process_time()
            read_all(data)
            times.append(time.process_time() - begun)
        return min(times)

    assert spent(40_000) < 30 * spent(5_000) + 0.05


def test_no_address_is_ever_opened(monkeypatch):
    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError("opened")

    data = card_of(
        "FN:Ana",
        "PHOTO;VALUE=URI:http://example.org/ana.jpg",
        "PHOTO:file:///etc/passwd",
        "LOGO;ENCODING=b:\\\\server\\share\\logo.png",
        "SOUND;VALUE=URI:ftp://example.org/ana.wav",
        "URL:file:///etc/passwd",
        "SOURCE:http://example.org/ana.vcf",
        "KEY:https://example.org/key.asc",
        "X-SOCIALPROFILE;TYPE=twitter:http://example.org/ana",
    )
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    monkeypatch.setattr(builtins, "open", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr("os.open", refuse)
    (entry,) = read_all(data)
    monkeypatch.undo()
    assert [p.name for p in entry.other] == ["PHOTO", "PHOTO", "LOGO", "SOUND", "SOURCE", "KEY"]
    assert [(d.kind, d.raw) for d in entry.details] == [
        ("web", "file:///etc/passwd"),
        ("messaging", "http://example.org/ana"),
    ]


# both paths


NAMES = st.sampled_from(
    ["FN", "N", "TEL", "EMAIL", "ORG", "NOTE", "X-ODD", "item1.URL", "item1.X-ABLabel", "CATEGORIES"]
)
PARAMS = st.sampled_from(
    ["", ";TYPE=WORK", ";TYPE=home,pref", ";type=x;PREF=1", ";X-A=b", ";WORK;VOICE", ";LANGUAGE=fr"]
)
VALUES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=("Cs",)), max_size=40)
LINES = st.lists(st.builds(lambda n, p, v: f"{n}{p}:{v}", NAMES, PARAMS, VALUES), max_size=8)


@given(LINES, st.sampled_from(["2.1", "3.0", "4.0"]), st.sampled_from(["\r\n", "\n"]), st.integers(0, 60))
@settings(max_examples=150)
def test_the_short_path_and_the_tolerant_one_read_the_same(lines, version, end, fold_at):
    folded = [
        f"{line[:fold_at]}{end} {line[fold_at:]}" if 0 < fold_at < len(line) and version != "2.1" else line
        for line in lines
    ]
    raw = end.join(["BEGIN:VCARD", f"VERSION:{version}", *folded, "END:VCARD", ""]).encode()
    clean = reader._read_clean(1, raw, {}, None) if not reader._is_odd(raw) else None
    if clean is not None:
        body = reader._body(raw, is_ended=True)
        assert reader._read_tolerant(1, raw, body, True, Encodings()) == clean


BODIES = ("FN:Ana\r\nTEL:1", "NOTE:Begin of work", "X-A: \r\n END of it", "", "NOTE:a\r\n\tb", "AGENT:x")
BETWEEN = ("", "", "", "\r\n", "junk\r\n", "\n")


@given(st.lists(st.tuples(st.sampled_from(BODIES), st.sampled_from(BETWEEN)), min_size=1, max_size=6))
def test_a_file_of_nothing_but_cards_is_cut_where_any_other_way_cuts_it(parts):
    text = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\n{body}\r\nEND:VCARD\r\n{after}" for body, after in parts)
    data, is_regular = normalise_ends(text.encode())
    assert is_regular == ("egin" not in text and " END" not in text and {after for _body, after in parts} == {""})
    assert list(find_cards(data, is_regular=is_regular)) == list(find_cards(data))
    assert len(list(find_cards(data))) == len(parts)
