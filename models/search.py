"""The search index's own tables; the FTS5 tables beside them on SQLite are made by the migration.

They hold folded copies of what the entries say, are rebuilt at any time and never undone.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base

_LARGE = BigInteger().with_variant(Integer, "sqlite")  # SQLite's own row number is an INTEGER, and large
_BYTEWISE = String().with_variant(String(collation="C"), "postgresql")


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


class SearchPast(Base):
    """What an entry says on other days than the index's own, where it is not the same.

    One row for each span of days, `first` and `last` included, as ordinals. `pos` is the entry's place in the alphabet
    today, times 4096, and the number of the span: also the row number in the full-text table of the past.
    """

    __tablename__ = "search_past"

    pos: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    id: Mapped[int]  # the entry's id
    first: Mapped[int]
    last: Mapped[int]
    kind: Mapped[str]
    by_name: Mapped[str]
    by_post: Mapped[str]
    by_organization: Mapped[str]
    by_country: Mapped[str]
    by_phone: Mapped[str]
    by_email: Mapped[str]
    by_verified: Mapped[str]
    name: Mapped[str]
    latin: Mapped[str]
    org: Mapped[str]
    post: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    other: Mapped[str]
    facet: Mapped[str]
    shown: Mapped[str]


Index("ix_search_past_id_first_last_kind", SearchPast.id, SearchPast.first, SearchPast.last, SearchPast.kind)


class SearchWord(Base):
    """A word of names, under each of the terms that lead from a misspelled word to it, and how many entries have it.

    Compared byte by byte on either engine, so that one range of the key holds all terms that begin alike.
    """

    __tablename__ = "search_word"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    term: Mapped[str] = mapped_column(_BYTEWISE, primary_key=True)
    word: Mapped[str] = mapped_column(_BYTEWISE, primary_key=True)
    uses: Mapped[int]


class SearchState(Base):
    """What the index is: its version and the day it answers for."""

    __tablename__ = "search_state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
