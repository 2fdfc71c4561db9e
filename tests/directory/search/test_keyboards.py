"""A text that was typed with the keyboard set to another script is what the same keys write in the right one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.search import index
from directory.search.find import find
from directory.search.keyboards import other_layouts
from tests.directory.search.office import Office, raw


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghbdtn", "привет"),
        (":erjd", "жуков"),  # a capital letter on a key that has none in Latin
        ("Зфекшсшф Тфиглутнф", "patricia nabukenya"),
        ("Срфкдуы", "charles"),
        ("cthusq xthyjdjk", "сергій черновол"),
        ("lpl] ugd", "محمد علي"),
        ("قهؤاشقي", "richard"),
        ("لاثقىشقي", "bernard"),  # one key, two letters
        ("ugd ;vdld", "علی کریمی"),
        ("sus fvi", "דוד כהן"),
        ("nikow", "νικος"),
        ("ελεν βροςν", "elen brown"),
        ("Qlvqro Qbreu", "alvaro abreu"),
        ("Zuri Zankov", "yuri yankov"),
    ],
)
def test_the_same_keys_write_it_in_another_layout(typed, meant):
    assert meant in other_layouts(typed)


@pytest.mark.parametrize("typed", ["", "   ", "ab", "1234 5678", "éric", "习近平"])
def test_what_is_short_or_on_no_such_keys_says_nothing_else(typed):
    assert list(other_layouts(typed)) == []


@given(st.text(max_size=60))
def test_any_text_has_other_readings_once_and_never_itself(text):
    others = list(other_layouts(text))
    assert len(set(others)) == len(others)
    assert text.lower() not in others


@given(st.text("abcdefghijklmnopqrstuvwxyz ", min_size=6, max_size=30).filter(lambda text: len(text.split()) == 1))
def test_what_is_typed_in_russian_letters_by_mistake_comes_back(text):
    russian = next(iter(other_layouts(text.strip())))
    assert text.strip() in other_layouts(russian)


@pytest.mark.parametrize(("name", "typed"), [("Василий Жуков", "dfcbkbq ;erjd"), ("Bob Quist", "Ищи Йгшые")])
def test_a_person_is_found_by_the_right_keys_of_the_wrong_keyboard(office: Office, name: str, typed: str) -> None:
    for each in (name, "Ulrich Zweig"):
        office.person(each)
    index.rebuild(office.connection)
    found = find(raw(office.connection), typed)
    assert [row.name for row in found.rows] == [name]
    assert f"read as {name.lower()}" in str(found.notes[0])
