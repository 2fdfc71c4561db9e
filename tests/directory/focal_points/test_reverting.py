"""One field or one whole change is taken back; later edits of others stay, and what stands in the way is named."""

from __future__ import annotations

import pytest

from directory.errors import DirectoryError
from directory.history.reverting import revert
from directory.history.undo import undo
from directory.history.verbs import history
from directory.office.verbs import add_detail, end, set_field
from models import ContactDetail, Organization


def change(session, entry, field: str, value: str) -> int:
    return int(str(set_field(session, str(entry), field, value).data["change_set"]))


def test_one_field_goes_back_and_later_edits_of_others_stay(session, office):
    ministry = office.organization("Works", city="Maputo")
    number = change(session, ministry.id, "name", "Roads")
    change(session, ministry.id, "city", "Beira")
    revert(session, number, "name")
    assert (ministry.name, ministry.city) == ("Works", "Beira")
    assert (
        str(history(session, str(ministry.id), 1).data["history"][0]["what"]) == "Put name back as before: Change Works"
    )
    undo(session)
    assert (ministry.name, ministry.city) == ("Roads", "Beira")


def test_a_whole_change_goes_back_out_of_the_middle(session, office):
    ministry = office.organization("Works")
    number = change(session, ministry.id, "name", "Roads")
    change(session, ministry.id, "city", "Beira")
    revert(session, number, None)
    assert (ministry.name, ministry.city) == ("Works", "Beira")
    with pytest.raises(DirectoryError, match="is taken back already"):
        revert(session, number, None)


def test_a_number_takes_what_was_read_of_it_along_and_a_date_its_days(session, office):
    ministry = office.organization("Works", country="MZ")
    reference = str(
        add_detail(
            session, str(ministry.id), "phone", "+258 21 310 700", None, None, None, False, False, None, None, None
        ).data["id"]
    )
    detail = session.get_one(ContactDetail, int(reference.removeprefix("detail-")))
    number = change(session, reference, "value", "+258 21 310 7")
    assert (detail.value, detail.problem) != ("+25821310700", None)
    over = int(str(end(session, reference, "2026-05").data["change_set"]))
    revert(session, number, "raw")
    assert (detail.raw, detail.value, detail.problem, detail.valid_until) == (
        "+258 21 310 700",
        "+25821310700",
        None,
        "2026-05",
    )
    revert(session, over, "valid_until")
    assert (detail.valid_until, detail.valid_until_first, detail.valid_until_last) == (None, None, None)


def test_what_stands_in_the_way_is_named(session, office):
    ministry = office.organization("Works")
    first = change(session, ministry.id, "name", "Roads")
    change(session, ministry.id, "name", "Ways")
    for field in ("name", None):
        with pytest.raises(DirectoryError, match=r"Ways|Change Roads"):
            revert(session, first, field)
    assert session.get_one(Organization, ministry.id).name == "Ways"
    with pytest.raises(DirectoryError, match=f"Change {first} did not change city; it changed: name"):
        revert(session, first, "city")
    with pytest.raises(DirectoryError, match="There is no change 999"):
        revert(session, 999, None)
