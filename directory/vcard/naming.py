"""The names of a card: FN kept as it is, N's components by their places, what to call a card that has neither."""

from __future__ import annotations

import re

from directory.records import ParsedName
from directory.vcard.card import Property
from directory.vcard.labels import UNRANKED, read_types
from directory.vcard.values import DIRECTION, MARKS, loosen, structured, text_of

PHONETIC = ("X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME")
PRONOUNCED = ("X-PRONUNCIATION-FIRST-NAME", "X-PRONUNCIATION-LAST-NAME")  # Apple's, for its voice
NAME_CAP = 1000  # characters
PAIRS = {'"': '"', "'": "'", "“": "”", "„": "“", "«": "»"}
ENDS = (*PAIRS.values(), ">")  # of a name that is wrapped in something
ADDRESSED = re.compile(r"([^<>@]{1,200}?) ?<(?:mailto:)?([^<>@\s]{1,64}@[^<>@\s]{1,253})>")  # as in the head of a mail


def one_line(text: str) -> str:
    """A name in one line, without the marks that turn the direction of everything after them."""
    return " ".join(DIRECTION.sub("", text).split()).strip(MARKS).strip()


def unwrap(name: str) -> tuple[str, str | None]:
    """A name without quotation marks around the whole of it, and the e-mail address that stands behind it."""
    match = ADDRESSED.fullmatch(name)
    name, address = (match[1], match[2]) if match else (name, None)
    closing = PAIRS.get(name[:1])
    if closing and len(name) > 2 and name[-1] == closing and closing not in name[1:-1]:
        name = name[1:-1].strip() or name
    return name, address


def choose_first(props: list[Property]) -> list[Property]:
    """Those with a text, the preferred one first (PREF of RFC 6350, 5.3), otherwise in the card's order."""
    filled = [prop for prop in props if text_of(prop)]
    if len(filled) > 1:
        filled.sort(key=lambda prop: min(read_types(prop.params).rank, UNRANKED))
    return filled


def read_parts(prop: Property | None, version: str) -> list[str]:
    """The components of N."""
    parts = structured(prop, is_listed=version != "2.1") if prop else []
    return [part if part.isprintable() else " ".join(part.split()) for part in parts]


def read_first_parts(
    props: list[Property], version: str, formatted: list[Property], *, is_exact: bool = False
) -> list[str]:
    """The components of the first N that has any, which is put before the others: a phone may write an empty one, how
    the name is said may come first (RFC 9554, 4.6), and the one in the language of the name that is shown is preferred.

    "Exemplo, Ana" is two of them where FN says the same the other way round; `is_exact`: the card is our own, in which
    a separator stands for nothing else.
    """
    if len(props) > 1:
        shown = next(map(language_of, choose_first(formatted)), None)
        props.sort(
            key=lambda prop: (
                not any(read_parts(prop, version)),
                bool(prop.param("PHONETIC")),
                shown is not None and language_of(prop) != shown,
            )
        )
    if not props:
        return []
    if is_exact:
        return read_parts(props[0], version)
    whole = {text_of(prop).casefold() for prop in formatted}
    family, _comma, given = (part.strip() for part in props[0].value.partition(","))
    if given and f"{given} {family}".casefold() in whole:
        return [family, given]
    parts = read_parts(props[0], version)
    return parts if speak(parts).casefold() in whole else read_parts(loosen(props[0], 1), version)


def speak(parts: list[str]) -> str:
    """N as it is said: prefix, given, additional, family, suffix."""
    return one_line(" ".join(parts[i] for i in (3, 1, 2, 0, 4) if i < len(parts) and parts[i]))


def split_name(parts: list[str], version: str) -> tuple[str | None, ...]:
    """given, family, additional, prefixes, suffixes; RFC 9554's second surname and generation stay with theirs."""
    filled = [part or None for part in parts] + [None] * 7
    family, suffix = filled[0], filled[4]
    if version != "2.1":
        if filled[5] and filled[5] not in (family or "").split():  # it may stand in both places
            family = f"{family} {filled[5]}" if family else filled[5]
        if filled[6] and filled[6] not in (suffix or "").split():
            suffix = f"{suffix} {filled[6]}" if suffix else filled[6]
    return filled[1], family, filled[2], filled[3], suffix


def read_more_names(props: list[Property], spoken: str, version: str) -> list[ParsedName]:
    """The N properties after the first: how it is said (PHONETIC, RFC 9554) or written in another script."""
    names = []
    for prop in props:
        text = speak(read_parts(prop, version))
        if text and text != spoken:
            is_phonetic = bool(prop.param("PHONETIC"))
            names.append(ParsedName(text, "phonetic" if is_phonetic else "alternative", language_of(prop)))
    return names


def language_of(prop: Property) -> str | None:
    """The LANGUAGE parameter."""
    return next(iter(prop.param("LANGUAGE")), None) or None
