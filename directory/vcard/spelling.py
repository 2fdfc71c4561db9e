"""Cards that were made of a table's columns by a program that knows no vCard: `First name:Ana`, `Cell phone:+258 84`.

Such a card has neither FN nor N; its lines are read as the properties that they mean. A template's word for a column
that is empty (`TEL:null`, `N:undefined;Ana`) says nothing.
"""

from __future__ import annotations

import re

from directory.vcard.card import Card, Params, Property
from directory.vcard.values import escape

HOME, WORK, CELL = ((("TYPE", (word,)),) for word in ("home", "work", "cell"))
# what a column is called, in capitals, hyphens for spaces and without a number at its end
MEANT: dict[str, tuple[str, Params]] = {
    **dict.fromkeys(("NAME", "FULL-NAME", "FULLNAME", "DISPLAY-NAME", "CONTACT-NAME"), ("FN", ())),
    **dict.fromkeys(("E-MAIL", "E-MAIL-ADDRESS", "EMAIL-ADDRESS", "MAIL"), ("EMAIL", ())),
    **dict.fromkeys(("PHONE", "TELEPHONE", "PHONE-NUMBER"), ("TEL", ())),
    **dict.fromkeys(("CELL-PHONE", "MOBILE-PHONE", "MOBILE", "CELL", "CELLPHONE"), ("TEL", CELL)),
    **dict.fromkeys(("HOME-PHONE", "PRIVATE-PHONE"), ("TEL", HOME)),
    **dict.fromkeys(("WORK-PHONE", "BUSINESS-PHONE", "OFFICE-PHONE"), ("TEL", WORK)),
    **dict.fromkeys(("FAX", "FAX-NUMBER"), ("TEL", (("TYPE", ("fax",)),))),
    **dict.fromkeys(("COMPANY", "ORGANIZATION", "ORGANISATION", "EMPLOYER"), ("ORG", ())),
    **dict.fromkeys(("JOB-TITLE", "POSITION"), ("TITLE", ())),
    **dict.fromkeys(("ADDRESS", "HOME-ADDRESS"), ("ADR", ())),
    **dict.fromkeys(("WEBSITE", "WEB", "WEB-PAGE", "HOMEPAGE"), ("URL", ())),
    **dict.fromkeys(("NOTES", "COMMENT", "COMMENTS", "ADDITIONAL-INFO"), ("NOTE", ())),
    **dict.fromkeys(("BIRTHDAY", "DATE-OF-BIRTH"), ("BDAY", ())),
    **dict.fromkeys(("GROUP", "GROUPS", "CATEGORY"), ("CATEGORIES", ())),
}
GIVEN = ("FIRST-NAME", "FIRSTNAME", "GIVEN-NAME")
FAMILY = ("LAST-NAME", "LASTNAME", "FAMILY-NAME", "SURNAME")
NUMBER = re.compile(r"-?[0-9]{1,2}$")
PROPER = {"FN", "N"}
# as programming languages write them (a person may be called Null or Nan), a list's word for no choice, the errors of a
# spreadsheet's cell
NOTHING = {
    "null", "(null)", "undefined", "None", "nan", "NaN", "NaT", "--None--",
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#DIV/0!",
}  # fmt: skip
NAMES = {"None", "nan", "NaN"}  # which somebody may be called, unless N has them for a part
SIGNS = ("null", "undefined", "None", "nan", "Na", "#")  # one of these stands in each of them
RAW_SIGNS = tuple(sign.encode() for sign in SIGNS)
OURS = b"PRODID:-//Liaison//"  # our own writer leaves out what is empty


def respell(card: Card) -> Card:
    """The card with its columns as properties; itself where it is written as cards are."""
    raw = card.raw
    if any([sign in raw for sign in RAW_SIGNS]) and OURS not in raw:  # noqa: C419 - half the time of a generator's
        named = {part.strip() for prop in card.properties if prop.name == "N" for part in prop.value.split(";")}
        nothing = NOTHING - (NAMES - named)
        found = (_without_nothing(prop, nothing if prop.name == "FN" else NOTHING) for prop in card.properties)
        card = card._replace(properties=tuple(filter(None, found)))
    for prop in card.properties:
        if prop.name in PROPER:
            return card
    said = {prop.name: prop.value.strip() for prop in card.properties if prop.name in (*GIVEN, *FAMILY)}
    properties = [_mean(prop) for prop in card.properties if prop.name not in said]
    parts = [next((said[name] for name in names if said.get(name)), "") for names in (FAMILY, GIVEN)]
    if any(parts):
        line = next(prop.line for prop in card.properties if prop.name in said)
        properties.insert(0, Property("N", ";".join(map(escape, parts)), line=line))
    return card._replace(properties=tuple(properties))


def _mean(prop: Property) -> Property:
    name, params = MEANT.get(NUMBER.sub("", prop.name), (prop.name, prop.params))
    return prop._replace(name=name, params=params)


def _without_nothing(prop: Property, nothing: set[str]) -> Property | None:
    """The property without a template's words for nothing; None where it has no other."""
    if not any(sign in prop.value for sign in SIGNS):
        return prop
    if prop.name == "FN":
        said = " ".join(word for word in prop.value.split() if word not in nothing)
    else:
        said = ";".join("" if part.strip() in nothing else part for part in prop.value.split(";"))
    return prop._replace(value=said) if said.strip(";") else None
