"""Tibetan and Dzongkha names: how their syllables are read, and that they are found in Latin letters."""

from __future__ import annotations

import pytest

from directory.search import index
from directory.search.find import find
from directory.search.folding import split_words
from directory.search.tibetan import tibetan_readings, ways_to_part
from models import Person
from tests.directory.search.office import Office, raw


def syllables(name: str) -> tuple[str, ...]:
    return tuple(word.native for word in split_words(name))


@pytest.mark.parametrize(
    ("name", "readings"),
    [
        ("ཚེ་རིང", {"tshering"}),
        ("བཀྲ་ཤིས", {"tashi"}),  # of k and r together a t is heard, and nothing of what is before and behind
        ("དབང་མོ", {"wangmo"}),
        ("རྒྱ་མཚོ", {"gyatsho", "gyamtsho"}),  # the m before the second syllable is heard by some
        ("རྡོ་རྗེ", {"doje", "dorje"}),
        ("ནོར་བུ", {"norbu"}),
        ("ཟླ་བ", {"dawa"}),
        ("དབྱངས་ཅན", {"yangchen"}),
        ("ལྷ་མོ", {"lhamo"}),
        ("ཀུན་ལེགས", {"kunlek", "kunle"}),
        ("ཀརྨ", {"karma"}),  # Sanskrit, letter by letter
        ("པདྨ", {"pema"}),
    ],
)
def test_two_syllables_are_read_as_one_name(name: str, readings: set[str]) -> None:
    assert set(tibetan_readings(syllables(name))) == readings


def test_syllables_are_taken_in_twos_and_one_of_an_odd_number_stands_alone() -> None:
    assert ways_to_part("abcd") == [[("a", "b"), ("c", "d")]]
    assert ways_to_part("abc") == [[("a", "b"), ("c",)], [("a",), ("b", "c")]]
    assert ways_to_part("a") == [[("a",)]]


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("བསོད་ནམས་ལྷ་མོ", "Sonam Lhamo"),
        ("ཀརྨ་དབང་འདུས", "Karma Wangdi"),
        ("ཨོ་རྒྱན་ཕུན་ཚོགས", "Ugyen Phuntsho"),
        ("པདྨ་ཆོས་སྒྲོན", "Pema Choden"),
    ],
)
def test_a_tibetan_name_is_found_in_latin_letters_and_the_other_way_round(
    office: Office, native: str, latin: str
) -> None:
    person = office.person(native)
    office.person("Ulrich Zweig")
    index.rebuild(office.connection)
    assert [row.name for row in find(raw(office.connection), latin).rows] == [native]
    office.set(Person, person, display_name=latin)
    index.rebuild(office.connection)
    assert [row.name for row in find(raw(office.connection), native).rows] == [latin]
