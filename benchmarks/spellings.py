"""Pairs of one name in two spellings, to count how often the one finds the other.

Cities as CLDR writes them in the languages of the world (babel's time zones), and typing errors made at
random. The rules were tuned while these cities' misses were looked at, so their shares say how well the
rules fit, not how well they will do on names never seen: that count needs a fresh set.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from babel import Locale
from babel.core import get_global

OTHER_SCRIPTS = (
    "ru", "uk", "bg", "sr", "el", "he", "ar", "fa", "ur", "hi", "bn", "ta", "th", "ka", "hy", "ko", "ja", "zh", "am",
    "ne",
)  # fmt: skip
SAME_SCRIPT = ("fr", "es", "pt", "de", "it", "pl", "tr", "cs", "hu", "ro", "sw", "id", "sv")


def cities(language: str) -> dict[str, str]:
    """CLDR's city names by time zone."""
    zones = Locale(language).time_zones
    return {zone: str(names["city"]) for zone, names in zones.items() if names.get("city")}


def english_cities() -> dict[str, str]:
    """The same in English, where most are the zone's own name."""
    told = cities("en")
    zones = {zone for zones in get_global("territory_zones").values() for zone in zones}
    return {zone: told.get(zone) or zone.rpartition("/")[2].replace("_", " ") for zone in zones if "/" in zone}


def pairs(languages: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """(language, name there, English name) wherever the two are written differently."""
    english = english_cities()
    for language in languages:
        for zone, name in cities(language).items():
            # a name of several words is mostly translated, not written in other letters
            if zone in english and english[zone].isalpha() and name.casefold() != english[zone].casefold():
                yield language, name, english[zone]


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
