"""E-mail addresses as people type and paste them: cleaned, checked, the domain folded; the raw text is kept.

    read_email('"mailto:ana@Example.org">ana@Example.org').value == "ana@example.org"

What a plain ASCII address is, is seen by a rule of our own (RFC 5322 dot-atom at an RFC 1035 host);
everything else is asked of email-validator, without any look-up on the network.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from directory.texts import QT_TRANSLATE_NOOP, Text

LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
PLAIN = re.compile(rf"({ATOM}(?:\.{ATOM})*)@((?:{LABEL}\.)+[A-Za-z]{{2,63}})")
NAMED = re.compile(r"\s*\"?([^<>\"]*?)\"?\s*<\s*(?:mailto:)?([^<>\s]+)\s*>\s*", re.IGNORECASE)
DEBRIS = re.compile(r"^[\"'\s]*mailto:([^\"'>\s]+)[\"']?\s*>?\s*(.*)$", re.IGNORECASE | re.DOTALL)
CURLY = "\u2018\u2019\u201c\u201d"

PROBLEMS = {
    "none": QT_TRANSLATE_NOOP("directory", "there is no address in it"),
    "no at": QT_TRANSLATE_NOOP("directory", "without an @ it is no address"),
    "curly": QT_TRANSLATE_NOOP("directory", "there is a curly quotation mark in it, which mail programs refuse"),
    "several": QT_TRANSLATE_NOOP("directory", "it seems to be more than one address; write each on its own"),
    "invalid": QT_TRANSLATE_NOOP("directory", "it is not written as an address can be"),
}


@dataclass(frozen=True, slots=True)
class Email:
    """An address as it was read; `value` None where it cannot be one, `display_name` when one stood beside it."""

    raw: str
    value: str | None = None
    display_name: str | None = None
    problem: str | None = None
    problem_values: dict[str, Any] = field(default_factory=dict)
    suggestion: str | None = None


def read_email(raw: str) -> Email:
    """Read one address; see `Email`."""
    text = clean_email(raw)
    match = PLAIN.fullmatch(text)
    if match is not None and len(match[1]) <= 64 and len(text) <= 254:
        return Email(raw, f"{match[1]}@{match[2].lower()}")
    named = NAMED.fullmatch(raw.strip())
    if named is not None and named[1]:
        inner = read_email(named[2])
        return Email(raw, inner.value, named[1].strip(), inner.problem, inner.problem_values, inner.suggestion)
    if not text:
        return Email(raw, problem="none")
    if "@" not in text:
        return Email(raw, problem="no at")
    if any(mark in text for mark in CURLY):
        straight = read_email(text.translate({ord(mark): "'" for mark in CURLY}))
        return Email(raw, problem="curly", suggestion=straight.value)
    if re.search(r"@[^@]*[\s,;][^@]*@", text):
        return Email(raw, problem="several")
    return _ask_validator(raw, text)


def clean_email(raw: str) -> str:
    """The address without `mailto:`, brackets, quotation marks, spaces and a full stop at its end."""
    text = unescape(raw).strip()
    debris = DEBRIS.match(text)
    if debris is not None:
        # "mailto:a@b">a@b, as pages leave it when their tags are dropped: the same address twice
        text = debris[1]
        text = text.split("?", 1)[0]
    text = text.strip(" \t\r\n\"'<>()[]").removeprefix("mailto:")
    text = re.sub(r"[\u00ad\u200b-\u200f\u2060\ufeff]", "", text)
    return re.sub(r"\s*@\s*", "@", text).rstrip(".,;:")


def _ask_validator(raw: str, text: str) -> Email:
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        tight = re.sub(r"\s+", "", text)
        suggestion = tight if tight != text and PLAIN.fullmatch(tight) else None
        return Email(raw, problem="invalid", suggestion=suggestion)
    return Email(raw, f"{found.local_part}@{found.domain}")


def problem_text(code: str, values: Mapping[str, Any]) -> Text:
    """The sentence of a stored problem; an address's problems have no values so far."""
    return Text(PROBLEMS[code], values)
