"""Programmes and what people and organizations are to them: participations, focal points, expectations."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEEPS_IDS, Base, Country, Dated, Key, Verified, refers, words
from models.entry import Entry, EntryKind
from models.organization import Organization, OrganizationKind
from models.post import Membership, Post


class Programme(Dated, Entry):
    """A programme or one part of it (a training in one country is a child of its programme)."""

    __tablename__ = "programme"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    name: Mapped[str]
    acronym: Mapped[str | None]
    parent_id: Mapped[int | None] = mapped_column(refers("programme.id"), index=True)

    parent: Mapped[Programme | None] = relationship(remote_side=[id], foreign_keys=[parent_id])
    countries: Mapped[list[ProgrammeCountry]] = relationship(order_by="ProgrammeCountry.country")
    participations: Mapped[list[Participation]] = relationship(
        back_populates="programme", foreign_keys="Participation.programme_id", order_by="Participation.id"
    )

    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntryKind.PROGRAMME,
        "inherit_condition": id == Entry.id,
    }


class ProgrammeCountry(Base):
    """A country that a programme covers."""

    __tablename__ = "programme_country"
    __table_args__ = (UniqueConstraint("programme_id", "country"), KEEPS_IDS)
    __owner__ = ("programme_id",)

    id: Mapped[Key]
    programme_id: Mapped[int] = mapped_column(refers("programme.id"), index=True)
    country: Mapped[Country]


class Theme(Base):
    """A subject of a focal point: Media, Victim referral, Data …"""

    __tablename__ = "theme"
    __table_args__ = KEEPS_IDS

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(unique=True)


class ParticipationRole(StrEnum):
    """What somebody is to a programme: IATI's organisation roles and the ones a training needs."""

    FUNDING = "funding"
    ACCOUNTABLE = "accountable"
    EXTENDING = "extending"
    IMPLEMENTING = "implementing"
    HOST = "host"
    COUNTERPART = "counterpart"
    PARTICIPANT = "participant"
    TRAINER = "trainer"


class Participation(Dated, Base):
    """An organization, person or post in a programme, in a role, perhaps in one country only."""

    __tablename__ = "participation"
    __table_args__ = KEEPS_IDS
    __owner__ = ("programme_id",)

    id: Mapped[Key]
    participant_id: Mapped[int] = mapped_column(refers("entry.id"), index=True)
    programme_id: Mapped[int] = mapped_column(refers("programme.id"), index=True)
    role: Mapped[ParticipationRole] = mapped_column(words(ParticipationRole))
    country: Mapped[Country | None]

    participant: Mapped[Entry] = relationship(foreign_keys=[participant_id])
    programme: Mapped[Programme] = relationship(back_populates="participations", foreign_keys=[programme_id])


class FocalRank(StrEnum):
    """Whom one asks first."""

    PRIMARY = "primary"
    ALTERNATE = "alternate"


class FocalPoint(Dated, Verified, Base):
    """A post (or a membership where there is no post) that speaks for a programme and theme.

    Towards a counterpart or a country where it is for one only. It survives a change of holder. A
    press contact is a focal point of the theme Media, per country and language.
    """

    __tablename__ = "focal_point"
    __table_args__ = (
        CheckConstraint("(post_id IS NULL) <> (membership_id IS NULL)", name="one_holder"),
        CheckConstraint("programme_id IS NOT NULL OR theme_id IS NOT NULL", name="of_something"),
        KEEPS_IDS,
    )
    __owner__ = ("post_id", "membership_id")

    id: Mapped[Key]
    post_id: Mapped[int | None] = mapped_column(refers("post.id"), index=True)
    membership_id: Mapped[int | None] = mapped_column(refers("membership.id"), index=True)
    programme_id: Mapped[int | None] = mapped_column(refers("programme.id"), index=True)
    theme_id: Mapped[int | None] = mapped_column(refers("theme.id"), index=True)
    focal_rank: Mapped[FocalRank] = mapped_column(words(FocalRank), default=FocalRank.PRIMARY)
    towards_organization_id: Mapped[int | None] = mapped_column(refers("organization.id"), index=True)
    towards_country: Mapped[Country | None]
    language: Mapped[str | None]

    post: Mapped[Post | None] = relationship(foreign_keys=[post_id])
    membership: Mapped[Membership | None] = relationship(foreign_keys=[membership_id])
    programme: Mapped[Programme | None] = relationship(foreign_keys=[programme_id])
    theme: Mapped[Theme | None] = relationship()
    towards_organization: Mapped[Organization | None] = relationship(foreign_keys=[towards_organization_id])


class Expectation(Dated, Base):
    """Which cells a coverage grid should have: programme x (kind, classification or organization) x country.

    No country: each that the programme covers.
    """

    __tablename__ = "expectation"
    __table_args__ = (
        CheckConstraint(
            "(CASE WHEN organization_kind IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN classification IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="one_subject",
        ),
        KEEPS_IDS,
    )
    __owner__ = ("programme_id",)

    id: Mapped[Key]
    programme_id: Mapped[int] = mapped_column(refers("programme.id"), index=True)
    organization_kind: Mapped[OrganizationKind | None] = mapped_column(words(OrganizationKind))
    classification: Mapped[str | None]
    organization_id: Mapped[int | None] = mapped_column(refers("organization.id"), index=True)
    country: Mapped[Country | None]


class RelationshipKind(StrEnum):
    """What one entry is to another."""

    REFERS_CASES_TO = "refers cases to"
    COORDINATES_WITH = "coordinates with"
    OVERSEES = "oversees"
    REPORTS_TO = "reports to"
    ASSISTANT_OF = "assistant of"
    COLLEAGUE = "colleague"
    SPOUSE = "spouse"
    CONTACT = "contact"


class Relationship(Dated, Base):
    """Organization to organization or person to person, perhaps within one programme."""

    __tablename__ = "relationship"
    __table_args__ = (CheckConstraint("subject_id <> object_id", name="not_itself"), KEEPS_IDS)
    __owner__ = ("subject_id",)

    id: Mapped[Key]
    subject_id: Mapped[int] = mapped_column(refers("entry.id"), index=True)
    object_id: Mapped[int] = mapped_column(refers("entry.id"), index=True)
    kind: Mapped[RelationshipKind] = mapped_column(words(RelationshipKind))
    programme_id: Mapped[int | None] = mapped_column(refers("programme.id"), index=True)

    subject: Mapped[Entry] = relationship(foreign_keys=[subject_id])
    object: Mapped[Entry] = relationship(foreign_keys=[object_id])
