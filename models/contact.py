"""How an entry is reached: phones, e-mail, web, messaging, and postal addresses."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AudienceLevel, Country, Dated, Part, Verified, words


class DetailKind(StrEnum):
    """The kinds of contact detail."""

    PHONE = "phone"
    FAX = "fax"
    EMAIL = "email"
    WEB = "web"
    MESSAGING = "messaging"


class ContactDetail(Dated, Verified, Part):
    """One way to reach an entry.

    `raw` is the text as received, always kept; `value` the normalised one, only when valid: E.164
    for phones (with `extension` beside it), an address with folded domain for e-mail. `problem` is a
    stable code with `problem_values` for its sentence (directory.phones, directory.emails) and
    `suggestion` what would cure it, applied only when a user says so and then `is_inferred`.
    `hours` is OpenStreetMap's opening_hours, in the duty station's time zone.
    """

    __tablename__ = "contact_detail"

    kind: Mapped[DetailKind] = mapped_column(words(DetailKind))
    raw: Mapped[str]
    value: Mapped[str | None]
    extension: Mapped[str | None]
    label: Mapped[str | None]
    service: Mapped[str | None]
    audience: Mapped[AudienceLevel]
    position: Mapped[int] = mapped_column(default=0)
    is_preferred: Mapped[bool] = mapped_column(default=False)
    is_shared: Mapped[bool] = mapped_column(default=False)
    is_inferred: Mapped[bool] = mapped_column(default=False)
    hours: Mapped[str | None]
    bounced_on: Mapped[date | None]
    problem: Mapped[str | None]
    problem_values: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    suggestion: Mapped[str | None]


Index("ix_contact_detail_kind_value", ContactDetail.kind, ContactDetail.value)


class PostalAddress(Dated, Verified, Part):
    """A postal address: vCard's ADR components (RFC 6350, 6.3.1) and the country's code."""

    __tablename__ = "postal_address"

    po_box: Mapped[str] = mapped_column(default="")
    extended: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    locality: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")  # as written
    country_code: Mapped[Country | None]
    label: Mapped[str | None]
    audience: Mapped[AudienceLevel]
    position: Mapped[int] = mapped_column(default=0)
    is_preferred: Mapped[bool] = mapped_column(default=False)
