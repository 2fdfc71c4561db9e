"""Who answers for what, today and before."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert

from directory.search.duties import FocalRow, list_focal_points
from models import EntryKind, FocalPoint, Programme, Theme
from models.base import table_of
from models.dates import span_columns
from tests.directory.search.office import Office, raw

TODAY = date(2026, 6, 15)


@pytest.fixture
def filled(office: Office) -> Office:
    """Three duties of a programme at one ministry, two in another country, one that is over."""
    ministry = office.organization("Ministry of Labour", located_in="ZA")
    police = office.organization("National Police", located_in="MZ")
    programme = office.entry(Programme, EntryKind.PROGRAMME, name="Counter-trafficking")
    (media,) = office.connection.execute(insert(table_of(Theme)).values(name="Media")).inserted_primary_key
    head, deputy, captain = (
        office.post(title, at) for title, at in (("Head", ministry), ("Deputy", ministry), ("Captain", police))
    )
    nely, ana, petr = map(office.person, ("Nely Tembo", "Ana Bell", "Petr Sokolov"))
    office.membership(nely, ministry, post_id=head, capacity="acting", valid_from="2026-06")
    office.membership(petr, ministry, post_id=head, valid_until="2026-05-31")
    office.membership(ana, ministry, post_id=deputy)
    office.membership(petr, police, post_id=captain, valid_until="2025-12-31")
    spokesman = office.membership(petr, police, title="Spokesman")
    for columns in (
        {"post_id": head, "programme_id": programme, "valid_from": "2024-03", "verified_on": date(2026, 5, 1)},
        {"post_id": deputy, "programme_id": programme, "focal_rank": "alternate"},
        {"post_id": captain, "programme_id": programme},
        {"membership_id": spokesman, "theme_id": media, "language": "pt"},
        {"post_id": head, "theme_id": media, "valid_until": "2026-06-14"},
    ):
        for column in ("valid_from", "valid_until"):
            columns |= span_columns(column, columns.get(column))  # type: ignore[arg-type]
        office.connection.execute(insert(table_of(FocalPoint)).values(**columns))
    return office


def row(office: Office, post: str) -> FocalRow:
    (found,) = [row for row in list_focal_points(raw(office.connection), TODAY) if row.post == post]
    return found


def test_duties_of_the_day_in_order(filled: Office) -> None:
    rows = list_focal_points(raw(filled.connection), TODAY)
    assert [(row.programme, row.theme, row.country, row.post) for row in rows] == [
        (None, "Media", "MZ", "Spokesman"),
        ("Counter-trafficking", None, "MZ", "Captain"),
        ("Counter-trafficking", None, "ZA", "Head"),
        ("Counter-trafficking", None, "ZA", "Deputy"),
    ]
    assert len(list_focal_points(raw(filled.connection), date(2026, 6, 14))) == 5


def test_an_acting_holder_and_the_alternate(filled: Office) -> None:
    head = row(filled, "Head")
    assert (head.state, head.holder, head.holder_since) == ("acting", "Nely Tembo", "2026-06")
    assert (head.alternate, head.since, head.verified_on) == ("Ana Bell", "2024-03", "2026-05-01")
    assert (row(filled, "Deputy").alternate, row(filled, "Deputy").rank) == (None, "alternate")


def test_a_vacant_duty_names_who_held_it(filled: Office) -> None:
    captain = row(filled, "Captain")
    assert (captain.state, captain.holder, captain.former) == ("vacant", None, "Petr Sokolov")
    assert captain.vacant_since == "2025-12-31"


def test_a_duty_without_a_post_is_its_memberships(filled: Office) -> None:
    spokesman = row(filled, "Spokesman")
    assert (spokesman.state, spokesman.holder, spokesman.post_id, spokesman.language) == (
        "filled", "Petr Sokolov", None, "pt",
    )  # fmt: skip


def test_the_holder_of_another_day(filled: Office) -> None:
    rows = list_focal_points(raw(filled.connection), date(2026, 5, 31))
    assert {row.holder for row in rows if row.post == "Head"} == {"Petr Sokolov"}
