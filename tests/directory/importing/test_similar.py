"""Names that are nearly the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.importing.known import name_keys
from directory.importing.similar import MOST, SimilarNames, likeness


def words(name):
    return name_keys(name)[1].split()


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Bwalya Phiri", "B. Phiri", "initials"),
        ("Bwalya J. Phiri", "B. Joseph Phiri", "initials"),
        ("Maria João Silva", "Silva, Maria", "part"),
        ("Bwalya Phiri", "Bwalia Phiri", "slip"),
        ("Иван Лебедев", "Ivan Lebedyev", "slip"),
        ("Suharto", "Soeharto", None),  # two letters of seven: another name, as far as a program can tell
        ("Ana Silva", "Ana Silva", None),
        ("Ana Silva", "Silva Ana", None),
        ("Ana Silva", "Ana Sousa", None),
        ("Ana Silva", "Rui Silva", None),
        ("A. Silva", "A. Sousa", None),
        ("Ana", "Ana Silva", None),
        ("Eva", "Ema", None),
        ("", "Ana", None),
    ],
)
def test_likeness(one, other, how):
    assert likeness(words(one), words(other)) == how
    assert likeness(words(other), words(one)) == how


names = st.lists(st.text("abcdehimnorstu", min_size=1, max_size=9), min_size=1, max_size=4)


@given(names, names)
def test_likeness_is_mutual_and_never_of_a_name_to_itself(one, other):
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, list(reversed(one))) is None


def test_people_are_looked_for_at_their_organization_only():
    known = SimilarNames()
    known.add(1, 100, ["bwalya", "phiri"])
    known.add(2, 200, ["bwalya", "phiri"])
    known.add(3, 100, ["thandi", "banda"])
    assert known.find([100], ["bwalia", "phiri"]) == [1]
    assert known.find([100, 200], ["b", "phiri"]) == [1, 2]
    assert known.find([300], ["b", "phiri"]) == []


def test_a_word_that_everybody_shares_is_not_compared_with_everybody():
    """Beyond so many the word tells nothing; what is compared stays linear in the number of people."""
    known = SimilarNames()
    for number in range(MOST + 1):
        known.add(number, 1, ["person", f"{number:05}zzzzzz"])
    assert known.find([1], ["person", "00001zzzzzy"]) == []
