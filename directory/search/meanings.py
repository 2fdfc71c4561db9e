"""The operators of the search box by name, what each is for, and the fixed words that stand behind some of them."""

from __future__ import annotations

from typing import NamedTuple

from directory.texts import QT_TRANSLATE_NOOP

ENTRY_KINDS = ("person", "organization", "post", "programme", "list", "sheet")
ORGANIZATION_KINDS = (
    "own office", "ministry", "law enforcement", "justice and oversight", "funder", "UN agency", "NGO",
    "diplomatic mission", "media", "private sector", "academic", "other",
)  # fmt: skip
LEVELS = {"public": 10, "partners": 20, "internal": 30, "restricted": 40}
POSSESSIONS = (
    "phone", "email", "fax", "web", "messaging", "address", "photo", "note", "tag", "focal", "organization", "post",
    "problem", "programme", "list", "country",
)  # fmt: skip
STATES = ("vacant", "held", "acting", "substantive", "alternate", "officer in charge", "freelance")


class Meaning(NamedTuple):
    """What an operator is called, what it asks for, and an example to type."""

    name: str
    sentence: str
    example: str
    also: tuple[str, ...] = ()


MEANINGS = (
    Meaning("country", QT_TRANSLATE_NOOP("directory", "in a country, by code or name"), "country:MZ"),
    Meaning("kind", QT_TRANSLATE_NOOP("directory", "of a kind: people, ministry, NGO, media …"), "kind:ministry"),
    Meaning("org", QT_TRANSLATE_NOOP("directory", "at an organisation"), "org:labour",
            ("organization", "organisation")),
    Meaning("post", QT_TRANSLATE_NOOP("directory", "with a title; or vacant, held, acting"), "post:vacant", ("title",)),
    Meaning("programme", QT_TRANSLATE_NOOP("directory", "in a programme or a part of it"), "programme:SACTAP",
            ("program",)),
    Meaning("funder", QT_TRANSLATE_NOOP("directory", "in a programme that it funds"), "funder:norway"),
    Meaning("focal", QT_TRANSLATE_NOOP("directory", "focal point of a theme or programme; focal:any"), "focal:media"),
    Meaning("tag", QT_TRANSLATE_NOOP("directory", "with a tag"), "tag:trainer"),
    Meaning("list", QT_TRANSLATE_NOOP("directory", "on a mailing list"), 'list:"Press contacts"'),
    Meaning("audience", QT_TRANSLATE_NOOP("directory", "public, partners, internal or restricted"), "audience:public"),
    Meaning("verified", QT_TRANSLATE_NOOP("directory", "verified on, before (<) or since (>) a date; or never"),
            "verified:<2026-01-01"),
    Meaning("has", QT_TRANSLATE_NOOP("directory", "having a phone, email, address, photo, note, programme …"),
            "has:email"),
    Meaning("no", QT_TRANSLATE_NOOP("directory", "without a phone, email, address, photo, note, programme …"),
            "no:phone"),
    Meaning("name", QT_TRANSLATE_NOOP("directory", "by a name alone"), "name:ana"),
    Meaning("email", QT_TRANSLATE_NOOP("directory", "by a part of the e-mail address"), "email:example.org", ("mail",)),
    Meaning("phone", QT_TRANSLATE_NOOP("directory", "by four digits of a phone number"), "phone:310779", ("tel",)),
    Meaning("note", QT_TRANSLATE_NOOP("directory", "by a note, tag or programme's name"), "note:interpreter"),
    Meaning("as-of", QT_TRANSLATE_NOOP("directory", "all of it as the directory stood on a day"), "as-of:2024-03-12",
            ("asof",)),
)  # fmt: skip
NAMES = {name: meaning.name for meaning in MEANINGS for name in (meaning.name, *meaning.also)}


def operator_named(typed: str) -> str | None:
    """The operator that is called so, in English or another language of the office; None where none is."""
    name = NAMES.get(typed.casefold())
    if name is not None or not typed:
        return name
    from directory.search.vernacular import operator_called  # late: seldom needed

    return operator_called(typed)


def said(typed: str) -> str | None:
    """The query that a word stands for by itself, a state, kind or audience: `unverified` → `verified:never`."""
    from directory.search.vernacular import state_called, word_called

    stated = state_called(typed)
    if stated is not None:
        return stated
    word = (word_called(typed) or typed).casefold()
    ways = (("audience", LEVELS), ("post", STATES), ("kind", (*ENTRY_KINDS, *ORGANIZATION_KINDS)))
    found = next(((name, each) for name, words in ways for each in words if each.casefold() == word), None)
    if found is None:
        return None
    return f'{found[0]}:"{found[1]}"' if " " in found[1] else f"{found[0]}:{found[1]}"
