"""An entry, whatever has a page or can hold contact details, and the parts that any entry may have."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEEPS_IDS, AudienceLevel, Base, Dated, Key, Part, refers, words
from models.contact import ContactDetail, PostalAddress


class EntryKind(StrEnum):
    """What an entry is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    POST = "post"
    MEMBERSHIP = "membership"
    PROGRAMME = "programme"
    LIST = "list"
    SHEET = "sheet"


class Entry(Base):
    """The identity of everything: one sequence of ids that are never reused, a UUID, an audience, a version.

    `version` rises with every change of the entry or its parts, undo included, and is never set back.
    `merged_into` leads from the loser of a merge to its survivor.
    """

    __tablename__ = "entry"
    __table_args__ = KEEPS_IDS
    __owner__ = ("id",)

    id: Mapped[Key]
    uuid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[EntryKind] = mapped_column(words(EntryKind), index=True)
    audience: Mapped[AudienceLevel]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)
    merged_into: Mapped[int | None] = mapped_column(refers("entry.id"), index=True)

    uids: Mapped[list[ForeignUid]] = relationship(order_by="ForeignUid.id")
    names: Mapped[list[AlternativeName]] = relationship(order_by="AlternativeName.id")
    details: Mapped[list[ContactDetail]] = relationship(order_by="ContactDetail.position, ContactDetail.id")
    addresses: Mapped[list[PostalAddress]] = relationship(order_by="PostalAddress.position, PostalAddress.id")
    notes: Mapped[list[Note]] = relationship(order_by="Note.id")
    photos: Mapped[list[Photo]] = relationship(order_by="Photo.id")
    sources: Mapped[list[Source]] = relationship(order_by="Source.id")
    entry_tags: Mapped[list[EntryTag]] = relationship(order_by="EntryTag.id")
    other: Mapped[list[OtherProperty]] = relationship(order_by="OtherProperty.position, OtherProperty.id")

    __mapper_args__ = {"polymorphic_on": "kind"}  # noqa: RUF012 - SQLAlchemy's own attribute


class ForeignUid(Part):
    """An identity that another system gave: a vCard UID (`system` "vcard"), an id of another register.

    `folded` is what two spellings of one UID share: without urn:uuid:, caseless. `revised_at` is the
    REV of the newest card that came under it.
    """

    __tablename__ = "foreign_uid"

    system: Mapped[str] = mapped_column(default="vcard")
    value: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    revised_at: Mapped[datetime | None]


class NameKind(StrEnum):
    """What an alternative name is to its entry."""

    ALTERNATIVE = "alternative"
    NATIVE = "native"  # in the native script
    PHONETIC = "phonetic"
    FORMER = "former"
    NICKNAME = "nickname"
    ACRONYM = "acronym"
    TRANSLATION = "translation"  # the title of a post or the name of an organization in another language


class AlternativeName(Dated, Part):
    """Another name of an entry (Popolo: other_names), with its language (BCP 47), script (ISO 15924) and dates."""

    __tablename__ = "name"

    kind: Mapped[NameKind] = mapped_column(words(NameKind))
    value: Mapped[str]
    language: Mapped[str | None]
    script: Mapped[str | None]


class Note(Part):
    """A remark, with an audience of its own."""

    __tablename__ = "note"

    text: Mapped[str]
    audience: Mapped[AudienceLevel]
    written_at: Mapped[datetime]


class Photo(Part):
    """A picture as it was received, with an audience of its own."""

    __tablename__ = "photo"

    data: Mapped[bytes]
    media_type: Mapped[str]
    audience: Mapped[AudienceLevel]


class Source(Part):
    """Where something is known from: the document, its date (None: unknown) and the words themselves."""

    __tablename__ = "source"

    document: Mapped[str]
    dated: Mapped[date | None]
    excerpt: Mapped[str | None]


class Tag(Base):
    """A word to gather entries under; unique without regard to case."""

    __tablename__ = "tag"
    __table_args__ = KEEPS_IDS

    id: Mapped[Key]
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class EntryTag(Part):
    """That an entry carries a tag."""

    __tablename__ = "entry_tag"
    __table_args__ = (UniqueConstraint("entry_id", "tag_id"), KEEPS_IDS)

    tag_id: Mapped[int] = mapped_column(refers("tag.id"), index=True)
    tag: Mapped[Tag] = relationship()


class OtherProperty(Part):
    """A vCard property without a place in the model: kept verbatim, in its order, and written back."""

    __tablename__ = "other_property"

    position: Mapped[int]
    name: Mapped[str]
    value: Mapped[str]
    property_group: Mapped[str | None]
    params: Mapped[list[Any]] = mapped_column(JSON)  # [[name, [value, …]], …]
    card_version: Mapped[str]


Index("ix_name_value", AlternativeName.value)
