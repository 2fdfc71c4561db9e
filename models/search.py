"""The search index's own tables; the FTS5 tables beside them on SQLite are made by the migration.

They hold folded copies of what the entries say, are rebuilt at any time and never undone.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class SearchDocument(Base):
    """One entry as search sees it: folded text by column, and the row that a table paints, as JSON."""

    __tablename__ = "search_doc"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # the entry's id
    name: Mapped[str] = mapped_column(default="")
    latin: Mapped[str] = mapped_column(default="")
    org: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    other: Mapped[str] = mapped_column(default="")
    facet: Mapped[str] = mapped_column(default="")
    alike: Mapped[str] = mapped_column(default="")
    shown: Mapped[str] = mapped_column(default="[]")


class SearchPlace(Base):
    """Where an entry stands in the alphabet, and what a table may be sorted by instead.

    Narrow and by itself, so that the order of a hundred thousand is read without what they say. `pos` has gaps
    and is the row number in the full-text table; `by_name` is what the alphabet goes by.
    """

    __tablename__ = "search_place"

    pos: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[int] = mapped_column(unique=True)  # the entry's id
    kind: Mapped[str]
    by_name: Mapped[str]
    by_post: Mapped[str]
    by_organization: Mapped[str]
    by_country: Mapped[str]
    by_phone: Mapped[str]
    by_email: Mapped[str]
    by_verified: Mapped[str]


Index("ix_search_place_kind_pos_id", SearchPlace.kind, SearchPlace.pos, SearchPlace.id)


class SearchState(Base):
    """What the index is: its version and the day it answers for."""

    __tablename__ = "search_state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
