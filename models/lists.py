"""Mailing lists and contact sheets: who is on them, and the sheets as they were issued."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEEPS_IDS, AudienceLevel, Base, Key, refers, words
from models.entry import Entry, EntryKind


class MailingList(Entry):
    """A mailing list: fixed members, nested lists, exclusions and, in `rule`, a saved search."""

    __tablename__ = "mailing_list"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    name: Mapped[str]
    description: Mapped[str | None]
    rule: Mapped[str | None]

    members: Mapped[list[ListMember]] = relationship(
        back_populates="list", foreign_keys="ListMember.list_id", order_by="ListMember.id"
    )

    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntryKind.LIST,
        "inherit_condition": id == Entry.id,
    }


class ListMember(Base):
    """A person, an organization, a post (the holder of the day) or another list, in or expressly out."""

    __tablename__ = "list_member"
    __table_args__ = (UniqueConstraint("list_id", "member_id"), KEEPS_IDS)
    __owner__ = ("list_id",)

    id: Mapped[Key]
    list_id: Mapped[int] = mapped_column(refers("mailing_list.id"), index=True)
    member_id: Mapped[int] = mapped_column(refers("entry.id"), index=True)
    is_excluded: Mapped[bool] = mapped_column(default=False)

    list: Mapped[MailingList] = relationship(back_populates="members", foreign_keys=[list_id])
    member: Mapped[Entry] = relationship(foreign_keys=[member_id])


class Paper(StrEnum):
    """The paper a sheet is printed on."""

    A4 = "a4"
    LETTER = "letter"


class ContactSheet(Entry):
    """A contact sheet that is being composed."""

    __tablename__ = "contact_sheet"

    id: Mapped[int] = mapped_column(refers("entry.id"), primary_key=True)
    name: Mapped[str]
    language: Mapped[str] = mapped_column(default="en")
    paper: Mapped[Paper] = mapped_column(words(Paper), default=Paper.A4)

    members: Mapped[list[SheetMember]] = relationship(
        back_populates="sheet", foreign_keys="SheetMember.sheet_id", order_by="SheetMember.position"
    )
    issues: Mapped[list[SheetIssue]] = relationship(foreign_keys="SheetIssue.sheet_id", order_by="SheetIssue.id")

    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntryKind.SHEET,
        "inherit_condition": id == Entry.id,
    }


class SheetMember(Base):
    """Who stands on a sheet, in which place."""

    __tablename__ = "sheet_member"
    __table_args__ = (UniqueConstraint("sheet_id", "member_id"), KEEPS_IDS)
    __owner__ = ("sheet_id",)

    id: Mapped[Key]
    sheet_id: Mapped[int] = mapped_column(refers("contact_sheet.id"), index=True)
    member_id: Mapped[int] = mapped_column(refers("entry.id"), index=True)
    position: Mapped[int]

    sheet: Mapped[ContactSheet] = relationship(back_populates="members", foreign_keys=[sheet_id])
    member: Mapped[Entry] = relationship(foreign_keys=[member_id])


class SheetIssue(Base):
    """A sheet as it was issued: immutable; erasure alone empties `document`, its date and hash stay."""

    __tablename__ = "sheet_issue"
    __table_args__ = KEEPS_IDS
    __owner__ = ("sheet_id",)

    id: Mapped[Key]
    sheet_id: Mapped[int] = mapped_column(refers("contact_sheet.id"), index=True)
    issued_at: Mapped[datetime]
    audience: Mapped[AudienceLevel]
    sha256: Mapped[str]
    document: Mapped[bytes | None]
