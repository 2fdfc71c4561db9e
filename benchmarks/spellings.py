"""Names in several spellings, to count how often the one finds the other.

- **places**: cities and territories as CLDR writes them in the languages of the world (babel);
- **persons**: names as different papers, passports and languages spell them (persons.txt);
- **typos**: typing errors made at random in names of the crowd; **nonsense**: words that nobody is called by.

The rules of directory/search/alike.py were tuned while misses among these names were looked at, so the names are
split by a checksum (`is_held_out`): one half is for learning, the other only for the count. The cities of the first
twenty languages were all looked at when the rules were begun, so the held-out cities are of other languages.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from babel import Locale
from babel.core import get_global

_LOOKED_AT = (
    "ru", "uk", "bg", "sr", "el", "he", "ar", "fa", "ur", "hi", "bn", "ta", "th", "ka", "hy", "ko", "ja", "zh", "am",
    "ne",
)  # fmt: skip
_NOT_LOOKED_AT = (
    "be", "mk", "kk", "ky", "mn", "tg", "ps", "ug", "mr", "gu", "pa", "te", "kn", "ml", "si", "lo", "km", "my",
    "zh_Hant", "yue", "ti",
)  # fmt: skip
_LATIN_LOOKED_AT = ("fr", "es", "pt", "de", "it", "pl", "tr", "cs", "hu", "ro", "sw", "id", "sv")
_LATIN_NOT_LOOKED_AT = ("nl", "da", "nb", "fi", "et", "lv", "lt", "sk", "sl", "hr", "ca", "vi", "az", "sq", "uz", "tk")


_ROUNDS = {"cities": 3, "territories": 1}  # how often each place is asked for, each time in a language drawn by lot

SCRIPTS = ("Latin typed", "own script typed", "other spelling")


class Round(NamedTuple):
    """Names that stand in the directory together, and what is typed to find each: (typed, stored)."""

    source: str  # "cities", "territories" or "persons"
    asked: list[tuple[str, str]]


def is_held_out(key: str) -> bool:
    """Whether a name is for the count only."""
    return crc32(key.encode()) % 2 == 1


def is_latin(name: str) -> bool:
    """Whether most of a name's letters are Latin ones."""
    letters = [letter for letter in name if letter.isalpha()]
    return sum(letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in letters) * 2 > len(letters)


def rounds(held_out: bool) -> dict[str, list[Round]]:
    """What is to be asked, by the pair of scripts: one half of the names or the other."""
    found: dict[str, list[Round]] = {scripts: [] for scripts in SCRIPTS}
    chance = random.Random(7)
    for source, count in _ROUNDS.items():
        is_fresh = held_out and source == "cities"
        written = _NOT_LOOKED_AT if is_fresh else _LOOKED_AT + _NOT_LOOKED_AT
        latin = _LATIN_NOT_LOOKED_AT if is_fresh else _LATIN_LOOKED_AT + _LATIN_NOT_LOOKED_AT
        for _ in range(count):
            there = _drawn(source, written, held_out, chance)
            found["Latin typed"].append(Round(source, [(english, name) for name, english in there]))
            found["own script typed"].append(Round(source, there))
            found["other spelling"].append(Round(source, _drawn(source, latin, held_out, chance)))
    for stored_first in (True, False):
        for scripts, asked in _persons_asked(held_out, stored_first).items():
            found[scripts].append(Round("persons", asked))
    return found


def _drawn(source: str, languages: Sequence[str], held_out: bool, chance: random.Random) -> list[tuple[str, str]]:
    """(name, English name) of each place once, in a language drawn by lot of those that write it another way."""
    by_english: dict[str, list[str]] = {}
    for language in languages:
        for name, english in _places(source, language, held_out):
            by_english.setdefault(english, []).append(name)
    return [(chance.choice(names), english) for english, names in sorted(by_english.items())]


def _persons_asked(held_out: bool, stored_first: bool) -> dict[str, list[tuple[str, str]]]:
    """Every other spelling of each person, whose first spelling or first Latin one is stored."""
    asked: dict[str, list[tuple[str, str]]] = {scripts: [] for scripts in SCRIPTS}
    for forms in persons(held_out):
        stored = forms[0] if stored_first else next((form for form in forms[1:] if is_latin(form)), forms[-1])
        for typed in forms:
            if typed != stored:
                asked[_scripts(typed, stored)].append((typed, stored))
    return asked


def _scripts(typed: str, stored: str) -> str:
    if is_latin(typed) == is_latin(stored):
        return "other spelling"
    return "Latin typed" if is_latin(typed) else "own script typed"


def persons(held_out: bool) -> Iterator[list[str]]:
    """The spellings of each person's name."""
    for line in (Path(__file__).parent / "persons.txt").read_text("utf-8").splitlines():
        if line and not line.startswith(("#", "[")) and is_held_out(line.partition(";")[0]) == held_out:
            yield line.split("; ")


def _places(source: str, language: str, held_out: bool) -> Iterator[tuple[str, str]]:
    """(name in the language, name in English) where they are written differently, of the half that is asked for."""
    english = _names(source, "en")
    for key, name in _names(source, language).items():
        told = english.get(key)
        # a name of several words is mostly translated, not written in other letters
        if told and told.isalpha() and name.casefold() != told.casefold() and is_held_out(key) == held_out:
            yield name, told


@cache
def _names(source: str, language: str) -> dict[str, str]:
    locale = Locale.parse(language)
    if source == "territories":
        return {code: name for code, name in locale.territories.items() if len(code) == 2 and code.isalpha()}
    told = {zone: str(names["city"]) for zone, names in locale.time_zones.items() if names.get("city")}
    if language != "en":
        return told
    zones = {zone for zones in get_global("territory_zones").values() for zone in zones}
    return {zone: told.get(zone) or zone.rpartition("/")[2].replace("_", " ") for zone in zones if "/" in zone}


def typos(names: list[str], count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """(a name with one letter left out, doubled, swapped or replaced in a word of five letters or more, the name)."""
    chance = random.Random(seed)
    long = [name for name in names if any(len(word) >= 5 for word in name.split()) and name.isascii()]
    for name in chance.choices(long, k=count) if long else ():
        words = name.split()
        place = chance.choice([number for number, word in enumerate(words) if len(word) >= 5])
        words[place] = _mistyped(words[place], chance)
        yield " ".join(words), name


def _mistyped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[at + 1 :],
        )
    )


def nonsense(count: int, seed: int = 1) -> Iterator[str]:
    """Words of letters at random, that nobody is called by."""
    chance = random.Random(seed)
    for _ in range(count):
        yield " ".join(
            "".join(chance.choices("aeiouaeioubcdfghjklmnpqrstvwxyz", k=chance.randint(5, 9)))
            for _word in range(chance.randint(1, 2))
        )
