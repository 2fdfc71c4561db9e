"""E-mail addresses as people type and paste them: cleaned, checked, the domain folded; the raw text is kept.

    read_email('"mailto:ana@Example.org">ana@Example.org').value == "ana@example.org"
    read_email("Ana Exemplo <ana@example.org>").display_name     == "Ana Exemplo"

A plain ASCII address is seen by a rule of our own (RFC 5322 dot-atom at a host of RFC 1035 labels),
which tests hold equal to email-validator; everything else is asked of email-validator. Nothing is
looked up on the network, and no top-level domain is judged: `.test` and `.example` are addresses too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import unquote

from directory.texts import QT_TRANSLATE_NOOP, Text

ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
# two letters and two hyphens begin an internationalised label (RFC 5890), which email-validator decodes
LABEL = r"(?!..--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
PLAIN = re.compile(rf"({ATOM}(?:\.{ATOM})*)@((?:{LABEL}\.)+[A-Za-z]{{2,63}})")
NAMED = re.compile(r"([^<>@]+)<([^<>]+)>")
COMMENTED = re.compile(r"(\S+@\S+) ?\(([^()]+)\)")  # RFC 5322's comment, where old programs put the name
DEBRIS = re.compile(r"[\"' ]*mailto:([^\"'> ]+)[\"']? ?>?.*", re.IGNORECASE)
SCHEME = re.compile(r"^(?:mailto:|smtp:|(?:e-?mail|courriel|correo|mail) ?: ?)", re.IGNORECASE)
DISGUISED = re.compile(r" ?[(\[{] ?(?:at|arroba) ?[)\]}] ?| (?:at|arroba) ", re.IGNORECASE)
INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
CURLY = "\u2018\u2019\u201c\u201d"
AROUND = " \"'<>()[]," + CURLY
LOCAL_LIMIT, LIMIT = 64, 254  # RFC 5321, 4.5.3.1
LONGEST = 2000  # characters of a text that may hold an address and a name

PROBLEMS = {
    "none": QT_TRANSLATE_NOOP("directory", "there is no address in it"),
    "no at": QT_TRANSLATE_NOOP("directory", "without an @ it is no address"),
    "curly": QT_TRANSLATE_NOOP("directory", "there is a curly quotation mark in it, which mail programs refuse"),
    "several": QT_TRANSLATE_NOOP("directory", "it seems to be more than one address; write each on its own"),
    "invalid": QT_TRANSLATE_NOOP("directory", "it is not written as an address can be"),
}


@dataclass(frozen=True, slots=True)
class Email:
    """An address as it was read.

    `value` is None where it cannot be one, and `problem` then a key of PROBLEMS; `display_name` is the
    name that stood beside it.
    """

    raw: str
    value: str | None = None
    display_name: str | None = None
    problem: str | None = None
    problem_values: dict[str, Any] = field(default_factory=dict)
    suggestion: str | None = None


def read_email(raw: str) -> Email:
    """Read one address. Never raises."""
    plain = _read_plain(raw)
    if plain is not None:
        return Email(raw, plain)
    if len(raw) > LONGEST:
        return Email(raw, problem="invalid")
    text = " ".join(INVISIBLE.sub("", unescape(raw)).split())
    named = NAMED.fullmatch(text)
    if named is not None:
        return _read(raw, named[2], named[1].strip(AROUND) or None)
    commented = COMMENTED.fullmatch(text)
    if commented is not None:
        return _read(raw, commented[1], commented[2].strip(AROUND) or None)
    return _read(raw, text, None)


def _read(raw: str, text: str, name: str | None) -> Email:
    text = clean_email(text)
    plain = _read_plain(text)
    if plain is not None:
        return Email(raw, plain, name)
    if not text:
        return Email(raw, None, name, "none")
    if "@" not in text:
        return Email(raw, None, name, "no at", suggestion=_read_plain(DISGUISED.sub("@", text, count=1)))
    if text.count("@") > 1 and re.search(r"[ ,;/]", text[text.index("@") : text.rindex("@")]):
        return Email(raw, None, name, "several")
    if any(mark in text for mark in CURLY):
        straight = _read_plain(text.translate({ord(mark): "'" for mark in CURLY}))
        return Email(raw, None, name, "curly", suggestion=straight)
    value = _ask_validator(text)
    if value is None:
        return Email(raw, None, name, "invalid", suggestion=_read_plain(text.replace(" ", "")))
    return Email(raw, value, name)


def clean_email(raw: str) -> str:
    """The address without a label, `mailto:`, brackets, quotation marks, spaces around it, a full stop at its end."""
    text = " ".join(INVISIBLE.sub("", unescape(raw)).split())
    debris = DEBRIS.fullmatch(text)
    if debris is not None:
        # "mailto:a@b">a@b, as pages leave it when their tags are dropped: the same address twice
        text = unquote(debris[1].split("?", 1)[0])
    text = SCHEME.sub("", text.strip(AROUND))
    return re.sub(r" ?@ ?", "@", text).strip(AROUND).rstrip(".,;:" + AROUND)


def _read_plain(text: str) -> str | None:
    match = PLAIN.fullmatch(text) if len(text) <= LIMIT else None
    if match is None or len(match[1]) > LOCAL_LIMIT:
        return None
    return f"{match[1]}@{match[2].lower()}"


def _ask_validator(text: str) -> str | None:
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return f"{found.local_part}@{found.domain}"


def problem_text(code: str, values: Mapping[str, Any]) -> Text:
    """The sentence of a stored problem; an address's problems have no values so far."""
    return Text(PROBLEMS[code], values)
