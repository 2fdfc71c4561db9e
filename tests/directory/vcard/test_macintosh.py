"""Letters of an old Macintosh that were taken for Latin-1, or UTF-8 that was taken for a Macintosh's: put back where
nothing else can have been meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.vcard.macintosh import is_misread, mend_letters
from directory.vcard.parser import parse_vcards
from tests.directory.vcard.cards import card_of, map_one

NAMES = ["José Peña", "Hélène Lefèvre", "Conceição", "Müller Ångström", "François Noël", "São Tomé", "Élisabeth Côté"]


def taken_for_latin_1(text: str, codec: str = "mac_roman") -> str:
    return text.encode(codec).decode("latin-1")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_was_taken_for_latin_1_once_or_encoded_twice_since_is_put_back(name):
    once = taken_for_latin_1(name)
    assert any("\x80" <= letter < "\xa0" for letter in once)
    for said in (once, once.encode().decode("latin-1")):
        entry = map_one(f"FN:{said}", f"N:{said};Ana;;;", f"NOTE:{said}", "TEL:1")
        assert (entry.display_name, entry.family_name, entry.notes, entry.problems) == (name, name, (name,), ())


@pytest.mark.parametrize("name", [*NAMES, "Élise", "João", "D’Souza – “Zé”"])
def test_utf_8_that_was_taken_for_a_macintoshs_is_put_back(name):
    assert map_one("FN:" + name.encode().decode("mac_roman"), "TEL:1").display_name == name


def test_what_is_certain_of_a_file_holds_for_every_value_of_it():
    doubtful = ("João", "Mário", "Peña")
    alone = [map_one(f"FN:{taken_for_latin_1(name)}", "TEL:1").display_name for name in doubtful]
    assert alone == [taken_for_latin_1(name) for name in doubtful]
    data = b"".join(card_of(f"FN:{taken_for_latin_1(name)}", "TEL:1") for name in (*doubtful, "José"))
    assert [record.display_name for record in parse_vcards(data, "x").records] == [*doubtful, "José"]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        *[(text, "cp1252") for text in ("Mary O’Brien", "d’accord", "north–south", "“Ana”", "Šimon", "Žižek", "cœur")],
        *[(text, "cp1252") for text in ("10 € each", "Acme™", "naïve…", "L’Œuvre", "Dušan Krleža", "it’s")],
        *[(text, "cp850") for text in ("José Peña", "Müller", "François Noël", "Moçambique", "Männer", "Côté", "Inês")],
        *[(text, "cp1250") for text in ("Małgorzata Wiśniewska", "Jiří Čermák; Dvořák", "Ťapák", "Źródło")],
        *[(text, "cp1251") for text in ("Наталья Шевелёва", "Ђорђе", "Љубица")],
        *[(text, "cp932") for text in ("渡辺 健一", "人", "子", "高橋花子")],
        *[(text, "gb18030") for text in ("王海涛", "海员救助中心")],
    ],
)
def test_what_another_encoding_may_have_been_is_left_as_it_is(text, codec):
    said = taken_for_latin_1(text, codec)
    assert mend_letters(said, is_known=False) == said


@pytest.mark.parametrize(
    "text", ["L’Équipe", "the «Élan» team", "√2 + √é", "– à Paris", "Œuvre √", "‚Ärger", "José", "Zo\x91"]
)
def test_what_is_written_as_it_is_meant_is_left_as_it_is(text):
    assert map_one(f"FN:{text}", "TEL:1").display_name == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30))
def test_a_text_without_control_characters_and_roots_is_never_touched(text):
    kept = text.replace("√", "").replace("‚Ä", "")
    assert mend_letters(kept, is_known=True) == kept
    assert not is_misread(kept.encode())
