"""The search index's own tables; the FTS5 table beside them on SQLite is made by the migration.

They hold folded copies of what the entries say, are rebuilt at any time and never undone.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class SearchDocument(Base):
    """One entry as search sees it: folded text by column, and the row that a result paints, as JSON."""

    __tablename__ = "search_doc"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # the entry's id
    pos: Mapped[int] = mapped_column(unique=True)  # the place in the alphabet, with gaps
    name: Mapped[str] = mapped_column(default="")
    latin: Mapped[str] = mapped_column(default="")
    org: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    facet: Mapped[str] = mapped_column(default="")
    shown: Mapped[str] = mapped_column(default="{}")


class SearchState(Base):
    """What the index is: its version and the day it answers for."""

    __tablename__ = "search_state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
