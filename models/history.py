"""What was done: authors, change sets and their changes, imports, exports.

None of these tables is itself undone. Whatever holds personal data in them is found by entry id.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import KEEPS_IDS, AudienceLevel, Base, Key, refers


class Author(Base):
    """Who changes things: the login, and the name that is shown (naming oneself renames it)."""

    __tablename__ = "author"
    __table_args__ = KEEPS_IDS

    id: Mapped[Key]
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]


class ChangeSet(Base):
    """One command's changes: author, command (a key of the registry, never a sentence), moment.

    `reverses` names the ChangeSet that an undo or redo took back.
    """

    __tablename__ = "change_set"
    __table_args__ = KEEPS_IDS

    id: Mapped[Key]
    author_id: Mapped[int] = mapped_column(refers("author.id"), index=True)
    command: Mapped[str]
    command_values: Mapped[dict[str, Any]] = mapped_column(JSON)
    made_at: Mapped[datetime]
    reverses: Mapped[int | None] = mapped_column(refers("change_set.id"), index=True)

    author: Mapped[Author] = relationship()


class Change(Base):
    """What one ChangeSet did to one entry and its parts.

    `rows` lists `[table, row id, before, after]` with each row as JSON by column; None before: made,
    None after: deleted; otherwise the columns that changed. `entry_id` has no foreign key, since a
    change outlives its entry; it is None for a row that belongs to no entry (a tag, a theme).
    """

    __tablename__ = "change"
    __table_args__ = (Index(None, "entry_id", "change_set_id"),)

    id: Mapped[Key]
    change_set_id: Mapped[int] = mapped_column(refers("change_set.id"), index=True)
    entry_id: Mapped[int | None]
    rows: Mapped[list[Any]] = mapped_column(JSON)


class Import(Base):
    """One file that came in: its name and hash, and the ChangeSet that it made (None: nothing changed)."""

    __tablename__ = "import"
    __table_args__ = KEEPS_IDS

    id: Mapped[Key]
    file_name: Mapped[str]
    sha256: Mapped[str]
    made_at: Mapped[datetime]
    change_set_id: Mapped[int | None] = mapped_column(refers("change_set.id"), index=True)


class ImportItem(Base):
    """One card, block or row of an import: its bytes and what became of it."""

    __tablename__ = "import_item"

    id: Mapped[Key]
    import_id: Mapped[int] = mapped_column(refers("import.id"), index=True)
    line: Mapped[int]
    status: Mapped[str]
    raw: Mapped[bytes | None]


class ImportItemEntry(Base):
    """Which entries an item made or changed (no foreign key: it outlives the entry)."""

    __tablename__ = "import_item_entry"

    id: Mapped[Key]
    item_id: Mapped[int] = mapped_column(refers("import_item.id"), index=True)
    entry_id: Mapped[int] = mapped_column(index=True)


class ExportLog(Base):
    """That something left the program: when, by whom, through which command, for which audience."""

    __tablename__ = "export_log"
    __table_args__ = KEEPS_IDS

    id: Mapped[Key]
    author_id: Mapped[int] = mapped_column(refers("author.id"), index=True)
    command: Mapped[str]
    audience: Mapped[AudienceLevel]
    made_at: Mapped[datetime]


class ExportLogEntry(Base):
    """Which entry left: its id, no name."""

    __tablename__ = "export_log_entry"

    id: Mapped[Key]
    export_id: Mapped[int] = mapped_column(refers("export_log.id"), index=True)
    entry_id: Mapped[int] = mapped_column(index=True)
