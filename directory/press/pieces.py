"""What a piece of text in a contact block is: a name, a title, an office, a place, an address, or a remark.

classify("Head of Communications")  ->  "title"
read_name("H.E. Ms. Thandi Voorbeeld, PhD")  ->  Name("Thandi Voorbeeld", "H.E. Ms.", "PhD")
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from directory.countries import country_code, country_of_place
from directory.press import vocabulary as words

ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,9}")
NAME_AND_OFFICE = re.compile(r"((?:\S+ ){1,4}\S*[^\W\d_A-Z]\S*) ([A-Z]{3,6}) (\S.{2,30})")
LONGEST_NAME = 8  # words


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name without the ways of address around it."""

    name: str
    prefix: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A city and its country; a country alone has no city."""

    city: str | None
    country: str


def classify(text: str) -> str:
    """name, title, office, place, address, number, remark, suffix, noise, or text where it is none of these."""
    if words.NOISE.fullmatch(text):
        return "noise"
    if words.SUFFIX_ALONE.fullmatch(text):
        return "suffix"
    if not any(character.isalpha() for character in text):
        return "number"
    if read_place(text) is not None:
        return "place"
    if words.ADDRESS.match(text) and not _is_title(text):
        return "address"
    if words.REMARK.match(text):
        return "remark"
    if _is_title(text):
        return "title"
    if text.islower():
        return "remark"  # "newsroom", "press office": no name of one
    if is_office(text):
        return "office"
    if text[:1].islower():
        return "remark"
    return "name" if is_name(text) else "text"


def take_apart(text: str) -> list[str]:
    """A text that names somebody and where she is, as its pieces: "OSM's Ana Exemplo in Maputo" is three."""
    owner = words.OF_SOMEBODY.match(text)
    rest = text[owner.end() :].split(" in ")[0] if owner is not None else ""
    if owner is not None and " of " not in owner[1] and is_office(owner[1]) and " " in rest and is_name(rest):
        return [owner[1], *take_apart(text[owner.end() :])]
    joined = NAME_AND_OFFICE.fullmatch(text)
    if joined is not None and classify(joined[1]) == "name" and read_place(joined[3]) is not None:
        return [joined[1], text[joined.end(1) :].strip()]  # "Ana Exemplo OSM Maputo"
    for match in words.AT.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if classify(left) in ("name", "title") and (read_place(right) is not None or is_office(right)):
            return [left, right]
    return [text]


def read_both(text: str) -> list[str]:
    """Two names joined by "and" or "or", apart; a single name alone."""
    parts = words.BOTH.split(text)
    if len(parts) == 2 and all(is_name(part) and len(read_name(part).name.split()) > 1 for part in parts):
        return parts
    return [text]


def _is_title(text: str) -> bool:
    """Whether a text is what somebody is: a title's word first, or last behind an institution's."""
    title = words.TITLE.search(text)
    if title is None:
        return words.WORK.search(text) is not None and not is_office(text)
    honorific = words.HONORIFIC.match(text)
    if honorific is not None and title.end() <= honorific.end() and is_name(text[honorific.end() :]):
        return False  # "Judge Ana Exemplo" is a name
    institutions = list(words.INSTITUTION.finditer(text))
    if not institutions or title.start() < institutions[0].start():
        return True
    last = [match.end() for match in words.TITLE.finditer(text)][-1]
    return last == len(text) and words.HEADED.match(text) is None


def is_office(text: str) -> bool:
    """Whether a text names an office: by an institution's word, as an acronym, or as one at a place."""
    if words.INSTITUTION.search(text):
        return True
    if ACRONYM.fullmatch(text) and len(text) <= 7:
        return True
    found = place_at_end(text)
    return found is not None and bool(found[1]) and ACRONYM.fullmatch(found[1].split(" ")[0]) is not None


def is_name(text: str) -> bool:
    """Whether a text is written as a person's name."""
    bare = read_name(text).name
    parts = bare.replace(".", ". ").split()
    if not parts or len(parts) > LONGEST_NAME or any(character.isdigit() for character in bare):
        return False
    if any(part.casefold() in words.CONNECTORS for part in parts):
        return False
    return all(part.casefold().strip(".'’-") in words.PARTICLES or _is_capitalised(part) for part in parts) and any(
        map(_is_capitalised, parts)
    )


def _is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital, or stands in a script that has none."""
    first = next((character for character in word if character.isalpha()), "")
    return bool(first) and (not first.islower() or word[:2].casefold() in ("d'", "d’", "l'", "l’"))


def read_name(text: str) -> Name:
    """The name apart from its ways of address and degrees."""
    prefixes = []
    name = text.strip(" ,")
    while True:
        match = words.HONORIFIC.match(name) or words.MONSIEUR.match(name)
        if match is None or not name[match.end() :].strip(" ,."):
            break
        prefixes.append(match.group().strip())
        name = name[match.end() :].lstrip(" ,.")
    suffix = words.SUFFIX.search(name)
    if suffix is not None and name[: suffix.start()].strip():
        name, said = name[: suffix.start()].strip(" ,"), suffix[1].strip(" ,")
        return Name(name, " ".join(prefixes) or None, said)
    return Name(name, " ".join(prefixes) or None)


def read_place(text: str) -> Place | None:
    """The place that a text is, "in Nairobi" and "Kenya" included; None where it is none, or says more."""
    bare = words.PREPOSITION.sub("", text.strip(" ,."), count=1) if words.PREPOSITION.match(text) else text.strip(" ,.")
    found = country_of_place(bare)
    if found is not None:
        return Place(*found)
    code = country_code(bare) if len(bare) > 3 else None
    return Place(None, code) if code is not None else None


def place_at_end(text: str) -> tuple[Place, str] | None:
    """The place that a text ends with, and what stands before it ("OSM Maputo", "FRF/Rome", "… to Mozambique")."""
    parts = re.split(r"([\s,/]+)", text)
    tokens = parts[::2]
    for count in range(min(4, len(tokens) - 1), 0, -1):
        place = read_place(" ".join(tokens[-count:]))
        if place is not None:
            before = tokens[:-count]
            while before and before[-1].lower() in words.OF_PLACE:
                before = before[:-1]
            return place, " ".join(before)
    return None
