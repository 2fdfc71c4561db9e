"""Who holds a post, and what goes when an organization goes: asked before, told after, undone whole."""

from __future__ import annotations

import pytest

from directory.errors import DirectoryError
from directory.history.undo import undo
from directory.office.removing import delete_many
from directory.office.revising import revise
from directory.office.verbs import delete, set_field
from models import Entry
from tests.tables import read_tables


def test_a_second_holder_is_asked_for_a_reason_however_the_post_comes_to_have_two(session, office):
    post = office.post(office.organization("Ministry"))
    ana = office.appoint("Ana", post, valid_from="2024", valid_until="2025-12-31")
    with pytest.raises(DirectoryError, match="Ana holds Director at that time"):
        office.appoint("Cy", post, valid_from="2025-12")
    office.appoint("Until then", post, valid_until="2024")  # of an imprecise date one day in common is not certain
    bo = office.appoint("Bo", post, capacity="acting", valid_from="2025-06", valid_until="2025-12")
    session.commit()
    with pytest.raises(DirectoryError, match=r"Ana holds Director at that time \(2024 – 2025-12-31\), and it admits"):
        set_field(session, str(bo.id), "capacity", "substantive")
    session.rollback()
    set_field(session, str(bo.id), "capacity", "substantive", "handing over for half a year")
    assert [note.text for note in session.get_one(Entry, bo.id).notes] == ["handing over for half a year"]
    set_field(session, str(bo.id), "until", "2026")  # they overlap already, and why is known
    revise(session, str(ana.id), {"from": "2027", "until": "2028"})  # judged when both are written
    assert (ana.valid_from, ana.valid_until) == ("2027", "2028")
    with pytest.raises(DirectoryError, match="would end on 2028"):
        revise(session, str(ana.id), {"from": "2029"})


def test_a_post_that_admits_several_is_held_by_several(session, office):
    desk = office.post(office.organization("Agency"), admits_several=True)
    office.appoint("Ana", desk)
    assert office.appoint("Bo", desk).post is desk


def test_deleting_an_organization_tells_what_went_with_it_and_undo_brings_all_of_it_back(session, office):
    ministry = office.organization("Ministry", country="MZ")
    protection = office.programme("Protection", "MZ")
    post = office.post(ministry)
    office.appoint("Ana", post)
    office.appoint("Bo", ministry)
    office.focal(post, protection)
    office.participate(ministry, protection, "counterpart")
    office.expect(protection, organization_id=ministry.id)
    session.commit()
    before = read_tables(session.connection())
    told = [str(line) for line in delete(session, str(ministry.id)).lines[1:]]
    assert told == [
        "Posts that went with it: 1.",
        "Work of people there that went with it: 2.",
        "Focal points that went with it: 1.",
        "Parts in programmes that went with it: 1.",
        "Expected focal points that went with it: 1.",
    ]
    session.commit()
    undo(session, rest=False)
    assert read_tables(session.connection()) == before
    removed = delete_many(session, [post.id])
    assert (removed.count, removed.names, [str(line) for line in removed.told]) == (
        1,
        ("Director",),
        ["Focal points that went with it: 1."],  # Ana still works at the ministry, her title unknown
    )
