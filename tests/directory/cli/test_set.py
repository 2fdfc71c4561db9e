"""The verb `set`: every field of every kind, taken, read back, cleared, and refused where it cannot be."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Enum

from directory.errors import DirectoryError
from directory.files import Address
from directory.office.changing import FIELDS
from directory.office.values import (
    read_country,
    read_date,
    read_date_or_time,
    read_day,
    read_number,
    read_opening,
    read_yes,
)
from directory.sessions import Desk
from models import ContactDetail, Membership, Note, Organization, Person, Post, PostalAddress
from tests.doing import do

ROWS = {
    Person: "person",
    Organization: "organization",
    Post: "post",
    Membership: "membership",
    ContactDetail: "detail",
    PostalAddress: "address",
    Note: "note",
}
IN_LISTS = {ContactDetail: "details", PostalAddress: "addresses", Note: "notes"}
# by what reads them: a value that is taken, and what it is then; one that is refused, and a word of its sentence
VALUES: dict[Any, tuple[str, object, str | None, str]] = {
    read_date: ("2024-03", "2024-03", "2025-02-29", "2025-02-29"),
    read_date_or_time: ("2024-03-12T18:00", "2024-03-12T18:00", "2024-03-12T25:00", "2024-03-12T25:00"),
    read_day: ("2024-03-12", "2024-03-12", "2024", "day"),
    read_country: ("Moçambique", "MZ", "Atlantis", "Atlantis"),
    read_opening: ("Mo-Fr  08:00-16:00", "Mo-Fr 08:00-16:00", "Mo-Fr 8 to 4", "8 to 4"),
    read_yes: ("yes", True, "perhaps", "neither"),
    read_number: ("7", 7, "-1", "whole number"),
    str: ("Something", "Something", None, ""),
}


@pytest.mark.parametrize("model", ROWS, ids=lambda model: model.__name__)
def test_every_field_is_set_read_back_cleared_and_guarded(things, tmp_path, model):
    """In one process and session: there are some eighty fields."""
    file = tmp_path / "office.liaison"
    desk = Desk(Address(f"sqlite:///{file}", file))
    with desk.session() as session:
        reference = str(things[ROWS[model]])
        for field, (attribute, reader) in FIELDS[model].items():
            if attribute not in ("parent_id", "audience", "birthday", "anniversary"):  # tested by name below
                check_field(session, model, reference, field, attribute, reader, str(things["person"]))
    desk.close()


def check_field(session, model, reference: str, field: str, attribute: str, reader, person: str) -> None:
    column = model.__mapper__.columns[attribute]
    value, becomes, wrong, word = VALUES[reader]
    if isinstance(column.type, Enum):
        value = becomes = column.type.enums[-1]
        wrong, word = "klingon", column.type.enums[0]
    do(session, "set", reference=reference, field=field, value=value)
    assert read_field(session, model, reference, field, person) == becomes, field
    if wrong is not None:
        with pytest.raises(DirectoryError, match=re.escape(word)):
            do(session, "set", reference=reference, field=field, value=wrong)
    if column.nullable:
        do(session, "set", reference=reference, field=field, value="")
        assert read_field(session, model, reference, field, person) is None, field
    elif attribute in ("display_name", "name", "title", "raw", "text"):
        with pytest.raises(DirectoryError, match="empty"):
            do(session, "set", reference=reference, field=field, value="  ")


def read_field(session, model, reference: str, field: str, person: str) -> object:
    """The field as `show` has it, or as it is stored where show has another form of it."""
    if model in IN_LISTS:
        shown: Any = do(session, "show", entry=person).data[IN_LISTS[model]]
        (row,) = [row for row in shown if row["id"] == reference]
        key = {"city": "locality", "value": "raw"}.get(field, field)
        if key in row:
            return row[key]
        stored = getattr(session.get(model, int(reference.rpartition("-")[2])), FIELDS[model][field][0])
        return stored.isoformat() if isinstance(stored, date) else stored
    fields: Any = do(session, "show", entry=reference).data["fields"]
    return fields.get(field)


def test_birthdays_may_lack_the_year_and_audiences_are_words(run, ask, things):
    for written in ("--02-29", "02-29"):
        ask("set", things["person"], "birthday", written)
        assert ask("show", things["person"])["fields"]["birthday"] == "--02-29"
    assert "02-30" in run("set", things["person"], "birthday", "--02-30", code=1).err
    assert "public, partners, internal, restricted" in run("set", things["person"], "audience", "friends", code=1).err
    ask("set", things["detail"], "audience", "Public")
    (detail,) = ask("show", things["person"])["details"]
    assert detail["audience"] == "public"


def test_an_unknown_field_names_those_there_are(run, things):
    said = run("set", things["person"], "shoe_size", "38", code=1).err
    assert "shoe_size" in said
    assert "birthday" in said


def test_what_is_so_already_is_no_change(run, ask, things):
    ask("set", things["person"], "given_name", "Ana")
    again = run("set", things["person"], "given_name", "Ana")
    assert "nothing to change" in again.out
    assert ask("set", things["person"], "given_name", "Ana")["change_set"] is None
