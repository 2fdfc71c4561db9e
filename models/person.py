"""People: one required name, everything else optional; never nationality, religion or health."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from models.base import KEEPS_IDS, Base, Dated, Key, refers, words
from models.dates import span_columns
from models.entry import Entry, EntryKind
from models.post import Membership


class NameOrder(StrEnum):
    """Which part of the name comes first when it is spoken."""

    GIVEN_FIRST = "given-first"
    FAMILY_FIRST = "family-first"


class GrammaticalGender(StrEnum):
    """The gender a salutation needs (RFC 9554, GRAMGENDER)."""

    ANIMATE = "animate"
    COMMON = "common"
    FEMININE = "feminine"
    INANIMATE = "inanimate"
    MASCULINE = "masculine"
    NEUTER = "neuter"


class Person(Entry):
    """A person. `display_name` is the name as it is written; the parts are filled only when known.

    `birthday` and `anniversary` are EDTF dates or `--MM-DD` without a year; they are internal or
    stricter whatever the person's audience is.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    display_name: Mapped[str]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    additional_name: Mapped[str | None]
    honorific_prefix: Mapped[str | None]
    honorific_suffix: Mapped[str | None]
    sort_name: Mapped[str | None]
    name_order: Mapped[NameOrder | None] = mapped_column(words(NameOrder))
    grammatical_gender: Mapped[GrammaticalGender | None] = mapped_column(words(GrammaticalGender))
    birthday: Mapped[str | None]
    anniversary: Mapped[str | None]
    do_not_email: Mapped[bool] = mapped_column(default=False)
    died_on: Mapped[str | None]
    died_on_first: Mapped[date | None]
    died_on_last: Mapped[date | None]

    languages: Mapped[list[PersonLanguage]] = relationship(order_by="PersonLanguage.position")
    forms_of_address: Mapped[list[FormOfAddress]] = relationship(order_by="FormOfAddress.id")
    memberships: Mapped[list[Membership]] = relationship(
        back_populates="person", foreign_keys=[Membership.person_id], order_by=Membership.id
    )
    absences: Mapped[list[Absence]] = relationship(
        back_populates="person", foreign_keys="Absence.person_id", order_by="Absence.id"
    )

    __mapper_args__ = {"polymorphic_identity": EntryKind.PERSON}  # noqa: RUF012

    @validates("died_on")
    def _spread_died_on(self, key: str, value: str | None) -> str | None:
        for column, day in span_columns(key, value).items():
            if column != key:
                setattr(self, column, day)
        return value


class PersonLanguage(Base):
    """A language a person can be spoken to in (BCP 47), the first one preferred."""

    __tablename__ = "person_language"
    __table_args__ = (UniqueConstraint("person_id", "language"), KEEPS_IDS)
    __owner__ = ("person_id",)

    id: Mapped[Key]
    person_id: Mapped[int] = mapped_column(refers("person.id"), index=True)
    position: Mapped[int]
    language: Mapped[str]


class FormOfAddress(Base):
    """How a person is addressed in one language: "H.E. Ms." before the name, "Excellency" in a letter."""

    __tablename__ = "form_of_address"
    __table_args__ = (UniqueConstraint("person_id", "language"), KEEPS_IDS)
    __owner__ = ("person_id",)

    id: Mapped[Key]
    person_id: Mapped[int] = mapped_column(refers("person.id"), index=True)
    language: Mapped[str]
    form: Mapped[str | None]
    salutation: Mapped[str | None]


class Absence(Dated, Base):
    """A person away from/until, with the person who stands in. The reason is nobody's business."""

    __tablename__ = "absence"
    __table_args__ = KEEPS_IDS
    __owner__ = ("person_id",)

    id: Mapped[Key]
    person_id: Mapped[int] = mapped_column(refers("person.id"), index=True)
    stand_in_id: Mapped[int | None] = mapped_column(refers("person.id"), index=True)

    person: Mapped[Person] = relationship(back_populates="absences", foreign_keys=[person_id])
    stand_in: Mapped[Person | None] = relationship(foreign_keys=[stand_in_id])
