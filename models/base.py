"""The declarative base, the column types and the mixins that every table shares.

Enumerations are stored as their words (with a CHECK), audiences as numbers so that the strictest of
several is a maximum in SQL, moments as UTC. Nothing here knows an engine: SQLite and PostgreSQL
both hold all of it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, DateTime, Enum, ForeignKey, LargeBinary, MetaData, String, Table
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column, validates
from sqlalchemy.types import TypeDecorator, TypeEngine

from models.dates import day_part, span_columns

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Audience(IntEnum):
    """Who may see something; a larger number is stricter."""

    PUBLIC = 10  # may be printed in a release
    PARTNERS = 20
    INTERNAL = 30
    RESTRICTED = 40

    @property
    def word(self) -> str:
        """The level as users write it: public, partners, internal, restricted."""
        return self.name.lower()


class Moment(TypeDecorator[datetime]):
    """A point in time, always aware and in UTC (SQLite itself keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def words(enumeration: type[StrEnum]) -> Enum:
    """The column type of an enumeration: its values as text, held by a CHECK on both engines."""
    return Enum(
        enumeration,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
        name=enumeration.__name__.lower(),
    )


def refers(column: str) -> ForeignKey:
    """A foreign key that is checked when the transaction ends.

    So undo, redo and imports write their rows in any order, those that refer to each other included.
    """
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class Base(DeclarativeBase):
    """The one declarative base.

    `__owner__` names the columns of which the first filled one holds the entry that a row belongs to:
    a ChangeSet writes the row's change under that entry, and erasure finds it by it.
    """

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, TypeEngine[Any]]] = {
        datetime: Moment(),
        str: String(),
        bytes: LargeBinary(),
        list[str]: JSON(),
        dict[str, Any]: JSON(),
    }
    __owner__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        table = cls.__dict__.get("__table__")
        if isinstance(table, Table) and "audience" in table.c:
            levels = ", ".join(str(int(level)) for level in Audience)
            table.append_constraint(CheckConstraint(f"audience IN ({levels})", name="audience"))


def table_of(model: type[Base]) -> Table:
    """The table that a class is mapped to by itself (of a joined class: the joined one)."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


Key = Annotated[int, mapped_column(primary_key=True)]
Country = Annotated[str, mapped_column(String(2))]  # ISO 3166-1 alpha-2
AudienceLevel = Annotated[int, mapped_column()]  # a value of Audience

# ids of entries and parts are never reused, so that an undone deletion finds its own id free
KEEPS_IDS = {"sqlite_autoincrement": True}


class Dated:
    """When something holds: `valid_from` and `valid_until` as written (EDTF level 0) and what they can mean.

    Current on day D when first(from) <= D <= last(until); an empty from counts as always, an empty until as still so.
    In a turn of duty a time of day may stand behind either. `until_at_latest`: ended on an unknown day, noticed on
    `valid_until`.
    """

    valid_from: Mapped[str | None]
    valid_from_first: Mapped[date | None]
    valid_from_last: Mapped[date | None]
    valid_until: Mapped[str | None]
    valid_until_first: Mapped[date | None]
    valid_until_last: Mapped[date | None]
    until_at_latest: Mapped[bool] = mapped_column(default=False)

    @validates("valid_from", "valid_until")
    def _spread(self, key: str, value: str | None) -> str | None:
        for column, day in span_columns(key, day_part(value) if value else None).items():
            if column != key:
                setattr(self, column, day)
        return value

    def is_current(self, day: date) -> bool:
        """Whether it holds on that day."""
        begins, ends = self.valid_from_first, self.valid_until_last
        return (begins is None or begins <= day) and (ends is None or day <= ends)


class Verified:
    """Who last made sure, when and how (a call, an e-mail answered, a visit)."""

    verified_on: Mapped[date | None]
    verified_by: Mapped[str | None]
    verified_how: Mapped[str | None]


class Part(Base):
    """A row that belongs to one entry through `entry_id`: a detail, a name, a note, a tag, a source."""

    __abstract__ = True
    __owner__ = ("entry_id",)
    __table_args__: Any = KEEPS_IDS

    id: Mapped[Key]

    @declared_attr
    @classmethod
    def entry_id(cls) -> Mapped[int]:
        """The entry it belongs to."""
        return mapped_column(refers("entry.id"), index=True)
