"""One entry as a table paints it and `search --json` prints it, read from the index without a join.

`search_doc.shown` is a JSON array of a `Row`'s fields in their order: short to store and quick to decode, two
hundred of them between two frames. Standard library only, and no dataclasses: a search from the shell pays for
every import.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

LEVELS = {10: "public", 20: "partners", 30: "internal", 40: "restricted"}  # models.Audience, held equal by a test


class Contact(NamedTuple):
    """A phone or an e-mail address of a row: as it was written, normalised where it is valid, and what is wrong."""

    raw: str
    value: str | None
    problem_code: str | None = None
    problem_values: tuple[tuple[str, Any], ...] = ()
    is_phone: bool = True

    @property
    def text(self) -> str:
        """What is shown: the normalised value, or what was written where there is none."""
        return self.value or self.raw

    @property
    def problem(self) -> str | None:
        """The English sentence that says what is wrong, or None."""
        if self.problem_code is None:
            return None
        # late: few results have one, and phonenumbers is slow to load
        from directory import emails, phones

        sentence = (phones if self.is_phone else emails).problem_text
        return str(sentence(self.problem_code, dict(self.problem_values)))


class Row(NamedTuple):
    """One entry. What is unknown is None; numbers, dates and levels are as they are stored.

    The part of `name` by which it is sorted is `name[sort_begin:sort_begin + sort_length]`. Of a person, title,
    capacity and organization are those of the main membership of the day; of a post, `title` is None, `holder` who
    holds it today (None: vacant) and `capacity` in which capacity. `about` is an organization's kind, a programme's
    acronym or a list's description; `members` how many stand on a list or sheet. `verified` is the ISO date of the
    oldest verification among the phone and the e-mail that the row shows, None where one of them never was; what
    has a problem does not count.
    """

    id: int
    kind: str
    name: str
    sort_begin: int
    sort_length: int
    native_name: str | None
    title: str | None
    capacity: str | None
    holder: str | None
    organization: str | None
    organization_id: int | None
    country: str | None  # ISO 3166-1 alpha-2
    city: str | None
    about: str | None
    members: int | None
    level: int  # 10 public, 20 partners, 30 internal, 40 restricted
    verified: str | None
    phone_fields: Sequence[Sequence[Any]]  # raw, value, problem code, problem values
    email_fields: Sequence[Sequence[Any]]

    @property
    def sort_span(self) -> tuple[int, int]:
        """Where the part of the name begins by which it is sorted, and how long it is."""
        return self.sort_begin, self.sort_length

    @property
    def audience(self) -> str:
        """The level as a word."""
        return LEVELS[self.level]

    @property
    def phones(self) -> tuple[Contact, ...]:
        """Every phone, the one to be shown first."""
        return tuple(map(_contact, self.phone_fields))

    @property
    def emails(self) -> tuple[Contact, ...]:
        """Every e-mail address, the one to be shown first."""
        return tuple(_contact(fields, is_phone=False) for fields in self.email_fields)

    @property
    def phone(self) -> Contact | None:
        """The phone that is shown."""
        return _contact(self.phone_fields[0]) if self.phone_fields else None

    @property
    def email(self) -> Contact | None:
        """The e-mail address that is shown."""
        return _contact(self.email_fields[0], is_phone=False) if self.email_fields else None

    @property
    def is_vacant(self) -> bool:
        """Whether it is a post that nobody holds today."""
        return self.kind == "post" and self.holder is None

    def as_dict(self) -> dict[str, Any]:
        """The entry form of COMMANDS.md."""
        return {
            "id": self.id,
            "kind": self.kind,
            "name": self.name,
            "organization": self.organization,
            "title": self.title,
            "country": self.country,
            "audience": self.audience,
            "emails": [email.text for email in self.emails],
            "phones": [{"raw": phone.raw, "e164": phone.value, "problem": phone.problem} for phone in self.phones],
        }


def decode_rows(shown: Iterable[str]) -> list[Row]:
    """The rows that documents' `shown` describe, in one decoding."""
    return list(map(Row._make, json.loads("[" + ",".join(shown) + "]")))


def _contact(fields: Sequence[Any], *, is_phone: bool = True) -> Contact:
    raw, value, code, values = fields
    return Contact(raw, value, code, tuple(values.items()) if values else (), is_phone)
