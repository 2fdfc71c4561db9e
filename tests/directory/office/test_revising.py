"""Editing on a page: several fields in one change, changed since, photographs, several values, completion."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from directory import clock
from directory.errors import DirectoryError
from directory.history.recording import change_set
from directory.history.undo import undo
from directory.office.adding import appoint_person, store_detail, store_entry, tag_entry
from directory.office.revising import add_photo, replace_detail, revise
from directory.office.several import language_name, read_language
from directory.office.suggesting import suggest_posts
from directory.office.understanding import understand
from directory.office.verbs import appoint, set_field
from models import ChangeSet, ContactDetail, Membership, Organization, Person, Post, Programme

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def ana(session):
    with change_set(session, "add person", {"name": "Ana"}):
        person = store_entry(session, Person(display_name="Ana Sitoe"))
        detail = ContactDetail(
            kind="phone",
            raw="+27 12 301 3885",
            label="work",
            audience=10,
            is_preferred=True,
            verified_on=date(2026, 5, 12),
            valid_from="2020",
        )
        store_detail(session, detail, person, None)
    return person


@pytest.fixture
def agency(session):
    with change_set(session, "add organization", {"name": "Agency"}):
        return store_entry(session, Organization(name="Agency Pretoria", located_in="ZA"))


def changes(session):
    return session.scalar(select(func.count()).select_from(ChangeSet))


def test_several_fields_are_one_change_and_one_undo(session, ana):
    before = changes(session)
    revise(session, "detail-1".replace("1", str(ana.details[0].id)), {"label": "mobile", "audience": "internal"})
    detail = ana.details[0]
    assert (detail.label, detail.audience, changes(session)) == ("mobile", 30, before + 1)
    undo(session)
    session.expire_all()
    assert (detail.label, detail.audience) == ("work", 10)


def test_a_field_that_refuses_its_value_says_so(session, ana):
    with pytest.raises(DirectoryError):
        revise(session, f"detail-{ana.details[0].id}", {"label": "x", "audience": "everybody"})


def test_another_kind_is_read_anew(session, ana):
    revise(session, f"detail-{ana.details[0].id}", {"kind": "email", "value": "ana@example.org"})
    detail = ana.details[0]
    assert (detail.kind, detail.value, detail.verified_on) == ("email", "ana@example.org", None)


def test_changed_since_ends_the_old_number_the_day_before_and_keeps_it(session, ana):
    old = ana.details[0]
    replace_detail(session, f"detail-{old.id}", "+27 82 555 0142", "2026-03")
    session.expire_all()
    new = ana.details[1]
    assert (old.valid_until, old.is_preferred, old.value) == ("2026-02-28", False, "+27123013885")
    assert (new.value, new.valid_from, new.label, new.is_preferred, new.verified_on) == (
        "+27825550142",
        "2026-03",
        "work",
        True,
        None,
    )


def test_a_value_cannot_have_changed_before_it_began(session, ana):
    with pytest.raises(DirectoryError):
        replace_detail(session, f"detail-{ana.details[0].id}", "+27 82 555 0142", "2019")


def test_only_a_contact_detail_is_replaced(session, ana):
    with change_set(session, "add tag", {"name": "Ana"}):
        tag = tag_entry(session, ana, "trainer")
    with pytest.raises(DirectoryError, match="no contact detail"):
        replace_detail(session, f"tag-{tag.id}", "x", "2026")


def test_a_photograph_takes_the_place_of_the_one_before(session, ana, tmp_path: Path):
    for number in (1, 2):
        file = tmp_path / f"{number}.png"
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([number]))
        add_photo(session, str(ana.id), str(file), None)
        session.expire_all()
    assert [(photo.media_type, photo.data[-1]) for photo in ana.photos] == [("image/png", 2)]


@pytest.mark.parametrize("content", [b"<svg/>", b"", b"GIF8" + b"x" * 5_000_001])
def test_what_is_no_picture_or_too_large_is_refused(session, ana, tmp_path, content):
    file = tmp_path / "photo.png"
    file.write_bytes(content)
    with pytest.raises(DirectoryError, match=r"photo\.png"):
        add_photo(session, str(ana.id), str(file), None)
    assert ana.photos == []


def test_a_picture_that_is_gone_is_told(session, ana, tmp_path):
    with pytest.raises(DirectoryError, match="cannot be read"):
        add_photo(session, str(ana.id), str(tmp_path / "gone.png"), None)


def test_languages_are_written_in_their_order_by_name_or_code(session, ana):
    set_field(session, str(ana.id), "languages", "Portuguese, en; isiZulu")
    assert [spoken.language for spoken in ana.languages] == ["pt", "en", "zu"]
    set_field(session, str(ana.id), "languages", "en, pt")
    assert [spoken.language for spoken in ana.languages] == ["en", "pt"]
    set_field(session, str(ana.id), "languages", "")
    assert ana.languages == []


def test_a_word_that_is_no_language_is_refused_and_nothing_is_changed(session, ana):
    set_field(session, str(ana.id), "languages", "pt")
    with pytest.raises(DirectoryError, match="Klingonish"):
        set_field(session, str(ana.id), "languages", "pt, Klingonish")
    assert [spoken.language for spoken in ana.languages] == ["pt"]


def test_the_countries_that_an_office_or_a_programme_covers_are_set_at_once(session, agency):
    set_field(session, str(agency.id), "covers", "Mauritius, MZ")
    set_field(session, str(agency.id), "covers", "MZ, Zambia")
    assert [covered.country for covered in agency.covers] == ["MZ", "ZM"]
    with change_set(session, "add programme", {"name": "P"}):
        programme = store_entry(session, Programme(name="P"))
    set_field(session, str(programme.id), "countries", "Malawi")
    assert [covered.country for covered in programme.countries] == ["MW"]


def test_languages_have_names_in_the_users_language():
    assert language_name("pt") == "Portuguese"
    assert language_name("pt", "fr") == "portugais"
    assert language_name("xx-unknown") == "xx-unknown"


@given(st.text(max_size=20))
def test_any_text_is_a_language_whose_code_is_one_or_is_refused(text):
    try:
        code = read_language(text)
    except DirectoryError:
        return
    assert read_language(code) == code


@pytest.mark.parametrize(
    ("kind", "raw", "sentence", "is_good"),
    [
        ("phone", "082 555 0142", "Mobile, South Africa", True),
        ("phone", "+258 21 310 779", "Landline, Mozambique", True),
        ("email", "Ana@EXAMPLE.org", "Reads as Ana@example.org", True),
        ("email", "ana at example", None, False),
        ("phone", "+27 12", None, False),
    ],
)
def test_what_is_typed_is_told_as_it_will_be_understood(kind, raw, sentence, is_good):
    understood = understand(kind, raw, "ZA")
    assert understood.is_good == is_good
    if sentence:
        assert str(understood.text) == sentence


def test_a_slip_of_the_hand_is_suggested_while_typing():
    understood = understand("phone", "+ 7 795 01 7854", "ZA")
    assert not understood.is_good
    assert understood.suggestion == "+27 79 501 7854"


def test_nothing_is_said_of_nothing_and_of_what_anything_is_good_for():
    assert understand("phone", "  ", "ZA") is None
    assert understand("web", "anything", "ZA") is None


def test_a_new_post_is_made_with_its_first_holder_in_one_change(session, ana, agency):
    before = changes(session)
    appoint(
        session,
        str(ana.id),
        post=None,
        organization=str(agency.id),
        title="Regional coordinator",
        new_post=True,
        capacity="acting",
        valid_from="2026-12-01",
        valid_until=None,
        is_main=False,
        audience=None,
    )
    held = session.scalars(select(Membership)).one()
    assert (held.post.title, held.post.organization_id, held.title, changes(session)) == (
        "Regional coordinator",
        agency.id,
        None,
        before + 1,
    )


def test_a_new_post_needs_its_organization(session, ana):
    with pytest.raises(DirectoryError, match="organisation"):
        appoint(session, str(ana.id), None, None, "Director", True, "substantive", None, None, False, None)


def test_vacant_posts_are_suggested_first_then_those_of_the_same_organization(session, ana, agency):
    with change_set(session, "add post", {"name": "posts"}):
        other = store_entry(session, Organization(name="Joint Programme"))
        held = store_entry(session, Post(title="Regional coordinator, returns", organization_id=other.id))
        here = store_entry(session, Post(title="Regional coordinator", organization_id=agency.id))
        vacant = store_entry(session, Post(title="Coordinator", organization_id=other.id))
        store_entry(session, Post(title="Coordinator", organization_id=other.id, valid_until="2020"))
        for post in (held, here):
            membership = Membership(units=[])
            appoint_person(session, ana, membership, post=post, organization=None)
        past = Membership(units=[], valid_until="2026-09-30")
        appoint_person(session, ana, past, post=vacant, organization=None)
    found = suggest_posts(session, "coor", agency.id)
    assert [(s.id, s.holder, s.vacant_since) for s in found] == [
        (vacant.id, None, date(2026, 9, 30)),
        (here.id, "Ana Sitoe", None),
        (held.id, "Ana Sitoe", None),
    ]
    assert [s.id for s in suggest_posts(session, "regional pretoria")] == [here.id]
    assert suggest_posts(session, "nothing alike") == []
