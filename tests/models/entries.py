"""Entries for tests, with the identity that every one needs and nobody wants to read about."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from models import (
    Audience,
    ContactDetail,
    DetailKind,
    MailingList,
    Membership,
    Organization,
    Person,
    Post,
    Programme,
)

MADE = datetime(2024, 1, 1, 8, 0, tzinfo=UTC)


def identity() -> dict[str, Any]:
    return {"uuid": str(uuid4()), "audience": Audience.INTERNAL, "created_at": MADE, "changed_at": MADE}


def person(name: str, **columns: Any) -> Person:
    return Person(**identity() | {"display_name": name} | columns)


def organization(name: str, **columns: Any) -> Organization:
    return Organization(**identity() | {"name": name} | columns)


def post(title: str, at: Organization, **columns: Any) -> Post:
    return Post(**identity() | {"title": title, "organization": at} | columns)


def membership(who: Person, at: Organization | Post, **columns: Any) -> Membership:
    """Somebody at an organization, or in one of its posts."""
    where = {"organization": at.organization, "post": at} if isinstance(at, Post) else {"organization": at}
    return Membership(**identity() | where | {"person": who} | columns)


def programme(name: str, **columns: Any) -> Programme:
    return Programme(**identity() | {"name": name} | columns)


def mailing_list(name: str, **columns: Any) -> MailingList:
    return MailingList(**identity() | {"name": name} | columns)


def phone(raw: str, value: str | None = None, **columns: Any) -> ContactDetail:
    return ContactDetail(**{"kind": DetailKind.PHONE, "raw": raw, "value": value, "audience": 30} | columns)


def email(raw: str, **columns: Any) -> ContactDetail:
    return ContactDetail(**{"kind": DetailKind.EMAIL, "raw": raw, "value": raw, "audience": 30} | columns)
