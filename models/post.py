"""Posts, which exist while vacant, and memberships: who is where, as what, from when until when."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Country, Dated, refers, words
from models.entry import Entry, EntryKind

if TYPE_CHECKING:
    from models.organization import Organization
    from models.person import Person


class Post(Dated, Entry):
    """A position at an organization (Popolo: Post). `rank` orders by precedence, 1 first."""

    __tablename__ = "post"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(refers("organization.id"), index=True)
    title: Mapped[str]
    title_language: Mapped[str | None]
    duty_station: Mapped[str | None]  # the city
    duty_country: Mapped[Country | None]
    rank: Mapped[int | None]
    admits_several: Mapped[bool] = mapped_column(default=False)

    organization: Mapped[Organization] = relationship(back_populates="posts", foreign_keys=[organization_id])
    memberships: Mapped[list[Membership]] = relationship(
        back_populates="post", foreign_keys="Membership.post_id", order_by="Membership.id"
    )

    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntryKind.POST,
        "inherit_condition": id == Entry.id,
    }


class Capacity(StrEnum):
    """In which capacity a membership is held."""

    SUBSTANTIVE = "substantive"
    ACTING = "acting"
    OFFICER_IN_CHARGE = "officer in charge"
    ALTERNATE = "alternate"
    FREELANCE = "freelance"


class Membership(Dated, Entry):
    """Who, at which organization, in which post (None: "at the Maputo office, title unknown" is a fact).

    `title`, `role` and `units` are as the source gave them, where there is no post. Overlaps are legal.
    """

    __tablename__ = "membership"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(refers("person.id"), index=True)
    organization_id: Mapped[int] = mapped_column(refers("organization.id"), index=True)
    post_id: Mapped[int | None] = mapped_column(refers("post.id"), index=True)
    title: Mapped[str | None]
    role: Mapped[str | None]
    units: Mapped[list[str]] = mapped_column(JSON, default=list)
    capacity: Mapped[Capacity] = mapped_column(words(Capacity), default=Capacity.SUBSTANTIVE)
    is_main: Mapped[bool] = mapped_column(default=False)

    person: Mapped[Person] = relationship(back_populates="memberships", foreign_keys=[person_id])
    organization: Mapped[Organization] = relationship(back_populates="memberships", foreign_keys=[organization_id])
    post: Mapped[Post | None] = relationship(back_populates="memberships", foreign_keys=[post_id])

    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntryKind.MEMBERSHIP,
        "inherit_condition": id == Entry.id,
    }
