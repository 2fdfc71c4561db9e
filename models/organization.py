"""Organizations: own offices, ministries, funders, missions, media; their countries, names and successions."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from models.base import KEEPS_IDS, Base, Country, Dated, Key, Part, refers, words
from models.dates import span_columns
from models.entry import Entry, EntryKind
from models.post import Membership, Post


class OrganizationKind(StrEnum):
    """What an organization is."""

    OWN_OFFICE = "own office"
    MINISTRY = "ministry"
    LAW_ENFORCEMENT = "law enforcement"
    JUSTICE_AND_OVERSIGHT = "justice and oversight"
    FUNDER = "funder"
    UN_AGENCY = "UN agency"
    NGO = "NGO"
    DIPLOMATIC_MISSION = "diplomatic mission"
    MEDIA = "media"
    PRIVATE_SECTOR = "private sector"
    ACADEMIC = "academic"
    OTHER = "other"


class Organization(Entry):
    """An organization (Popolo). A country office is one whose parent is the agency.

    `classification` is what the same institution of several countries shares ("Ministry of Labour");
    `located_in` and `represents` differ for a High Commission; `area` is the province of a division.
    """

    __tablename__ = "organization"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    name: Mapped[str]
    organization_kind: Mapped[OrganizationKind] = mapped_column(words(OrganizationKind), default=OrganizationKind.OTHER)
    classification: Mapped[str | None]
    parent_id: Mapped[int | None] = mapped_column(refers("organization.id"), index=True)
    city: Mapped[str | None]
    area: Mapped[str | None]
    located_in: Mapped[Country | None]
    represents: Mapped[Country | None]
    time_zone: Mapped[str | None]  # IANA, "Africa/Maputo"
    medium: Mapped[str | None]  # of media: radio, newspaper, agency …
    deadline: Mapped[str | None]  # of media: when copy must be in
    founding_date: Mapped[str | None]
    founding_date_first: Mapped[date | None]
    founding_date_last: Mapped[date | None]
    dissolution_date: Mapped[str | None]
    dissolution_date_first: Mapped[date | None]
    dissolution_date_last: Mapped[date | None]

    parent: Mapped[Organization | None] = relationship(remote_side=[id], foreign_keys=[parent_id])
    posts: Mapped[list[Post]] = relationship(
        back_populates="organization", foreign_keys=[Post.organization_id], order_by=Post.id
    )
    memberships: Mapped[list[Membership]] = relationship(
        back_populates="organization", foreign_keys=[Membership.organization_id], order_by=Membership.id
    )
    covers: Mapped[list[CoveredCountry]] = relationship(order_by="CoveredCountry.country")
    accreditations: Mapped[list[Accreditation]] = relationship(
        order_by="Accreditation.id", foreign_keys="Accreditation.organization_id"
    )
    succeeded_by: Mapped[list[Succession]] = relationship(
        back_populates="predecessor", foreign_keys="Succession.predecessor_id", order_by="Succession.id"
    )
    preceded_by: Mapped[list[Succession]] = relationship(
        back_populates="successor", foreign_keys="Succession.successor_id", order_by="Succession.id"
    )

    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntryKind.ORGANIZATION,
        "inherit_condition": id == Entry.id,
    }

    @validates("founding_date", "dissolution_date")
    def _spread_life(self, key: str, value: str | None) -> str | None:
        for column, day in span_columns(key, value).items():
            if column != key:
                setattr(self, column, day)
        return value


class CoveredCountry(Base):
    """A country that an organization covers (a regional office covers many, itself located in one)."""

    __tablename__ = "covered_country"
    __table_args__ = (UniqueConstraint("organization_id", "country"), KEEPS_IDS)
    __owner__ = ("organization_id",)

    id: Mapped[Key]
    organization_id: Mapped[int] = mapped_column(refers("organization.id"), index=True)
    country: Mapped[Country]


class Accreditation(Dated, Base):
    """To whom a mission is accredited: a country, or an organization (a Permanent Mission)."""

    __tablename__ = "accreditation"
    __table_args__ = (
        CheckConstraint("(to_country IS NULL) <> (to_organization_id IS NULL)", name="one_party"),
        KEEPS_IDS,
    )
    __owner__ = ("organization_id",)

    id: Mapped[Key]
    organization_id: Mapped[int] = mapped_column(refers("organization.id"), index=True)
    to_country: Mapped[Country | None]
    to_organization_id: Mapped[int | None] = mapped_column(refers("organization.id"), index=True)

    to_organization: Mapped[Organization | None] = relationship(foreign_keys=[to_organization_id])


class SuccessionKind(StrEnum):
    """How one organization became another."""

    MERGED = "merged"
    SPLIT = "split"
    RENAMED = "renamed"


class Succession(Base):
    """That an organization went over into another, on a date (EDTF); each stays found as of before."""

    __tablename__ = "succession"
    __table_args__ = (CheckConstraint("predecessor_id <> successor_id", name="not_itself"), KEEPS_IDS)
    __owner__ = ("predecessor_id",)

    id: Mapped[Key]
    predecessor_id: Mapped[int] = mapped_column(refers("organization.id"), index=True)
    successor_id: Mapped[int] = mapped_column(refers("organization.id"), index=True)
    kind: Mapped[SuccessionKind] = mapped_column(words(SuccessionKind))
    happened_on: Mapped[str | None]
    happened_on_first: Mapped[date | None]
    happened_on_last: Mapped[date | None]

    predecessor: Mapped[Organization] = relationship(back_populates="succeeded_by", foreign_keys=[predecessor_id])
    successor: Mapped[Organization] = relationship(back_populates="preceded_by", foreign_keys=[successor_id])

    @validates("happened_on")
    def _spread_happened_on(self, key: str, value: str | None) -> str | None:
        for column, day in span_columns(key, value).items():
            if column != key:
                setattr(self, column, day)
        return value


class Identifier(Part):
    """An identifier in a public scheme (Popolo: identifiers), such as an IATI organisation identifier."""

    __tablename__ = "identifier"
    __table_args__ = (UniqueConstraint("entry_id", "scheme", "value"), KEEPS_IDS)

    scheme: Mapped[str]
    value: Mapped[str]


class Beat(Part):
    """A subject that a journalist or an outlet writes about."""

    __tablename__ = "beat"
    __table_args__ = (UniqueConstraint("entry_id", "subject"), KEEPS_IDS)

    subject: Mapped[str]
