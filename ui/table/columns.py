"""The columns of each section's table: what stands in them, how wide they are, what they are sorted by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from directory.phone_groups import group_digits
from directory.search.rows import Row
from ui.texts import number, plain, short_day
from ui.words import ORGANIZATION_KINDS, country, word


class Column(NamedTuple):
    """One column: `key` is its name for sorting and remembering, `text` what is read out, copied and painted."""

    key: str
    title: str
    width: int  # at the design's font size
    text: Callable[[Any], str]
    grows: bool = True  # whether it takes a share of the room that is left; a date or a number does not
    gives_way: int = 0  # its turn to be hidden where the table is narrow, as the page tells it too; 0: it stays

    @property
    def heading(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("columns", self.title)


def verified_day(row: Row) -> str:
    """When the oldest of the shown details was verified, or that it never was; nothing where none is shown."""
    if row.verified is not None:
        return short_day(date.fromisoformat(row.verified))
    if row.phone_fields or row.email_fields:
        return QCoreApplication.translate("columns", "never")
    return ""


def _post(row: Row) -> str:
    if row.kind == "post":
        return row.holder or QCoreApplication.translate("columns", "vacant")
    return row.title or ""


NAME = Column("name", QT_TRANSLATE_NOOP("columns", "Name"), 190, lambda row: plain(row.name))
POST = Column("post", QT_TRANSLATE_NOOP("columns", "Post"), 140, lambda row: plain(_post(row)))
ORGANIZATION = Column(
    "organization", QT_TRANSLATE_NOOP("columns", "Organisation"), 150, lambda row: plain(row.organization or "")
)
COUNTRY = Column(
    "country", QT_TRANSLATE_NOOP("columns", "Country"), 100, lambda row: country(row.country), grows=False, gives_way=2
)
PHONE = Column("phone", QT_TRANSLATE_NOOP("columns", "Phone"), 132, lambda row: plain(_phone(row)), grows=False)
EMAIL = Column(
    "email", QT_TRANSLATE_NOOP("columns", "E-mail"), 170, lambda row: plain(row.email.text if row.email else "")
)
VERIFIED = Column("verified", QT_TRANSLATE_NOOP("columns", "Verified"), 112, verified_day, grows=False, gives_way=3)
KIND = Column(
    "about", QT_TRANSLATE_NOOP("columns", "Kind"), 140, lambda row: word(ORGANIZATION_KINDS, row.about), gives_way=4
)
CITY = Column(
    "city", QT_TRANSLATE_NOOP("columns", "City"), 110, lambda row: plain(row.city or ""), grows=False, gives_way=1
)
ACRONYM = Column("about", QT_TRANSLATE_NOOP("columns", "Acronym"), 120, lambda row: plain(row.about or ""))
DESCRIPTION = Column("about", QT_TRANSLATE_NOOP("columns", "Description"), 320, lambda row: plain(row.about or ""))
MEMBERS = Column(
    "members",
    QT_TRANSLATE_NOOP("columns", "Entries"),
    90,
    lambda row: "" if row.members is None else number(row.members),
)
HOLDER = Column("post", QT_TRANSLATE_NOOP("columns", "Holder"), 170, lambda row: plain(_post(row)))

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "people": (NAME, POST, ORGANIZATION, COUNTRY, PHONE, EMAIL, VERIFIED),
    # ministries of several countries have one name
    "organizations": (NAME, KIND, CITY, COUNTRY._replace(gives_way=5), PHONE, EMAIL, VERIFIED),
    "posts": (NAME, HOLDER, ORGANIZATION, COUNTRY, PHONE, EMAIL, VERIFIED),
    "programmes": (NAME, ACRONYM),
    "lists": (NAME, MEMBERS, DESCRIPTION),
    "sheets": (NAME, MEMBERS),
}


def _phone(row: Row) -> str:
    phone = row.phone
    if phone is None:
        return ""
    if phone.value is None or phone.problem_code is not None:
        return phone.raw
    return group_digits(phone.value)
