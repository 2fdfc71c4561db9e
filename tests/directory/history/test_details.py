"""A ChangeSet in full: whose fields, from what to what, in names; and one row's field put back alone."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from directory.errors import DirectoryError
from directory.focal_points.doing import hand_over
from directory.history.details import list_changes, say_names
from directory.history.log import list_history
from directory.history.reverting import revert
from directory.office.verbs import add_detail, add_organization, add_person, add_post, appoint, end, set_field
from directory.running import complete, find_verb
from models import ContactDetail


def run(function, session, verb: str, **given) -> dict:
    return dict(function(session, **complete(find_verb(verb), given)).data)


@pytest.fixture
def post(session) -> dict[str, str]:
    """A post with a holder who has a phone there, and somebody to come."""
    office = run(add_organization, session, "add organization", name="Works")["id"]
    post = run(add_post, session, "add post", title="Director", organization=str(office))["id"]
    ana = run(add_person, session, "add person", name="Ana Exemplo")["id"]
    bo = run(add_person, session, "add person", name="Bo Exemplo")["id"]
    held = run(appoint, session, "appoint", person=str(ana), post=str(post), valid_from="2020")["id"]
    phone = run(add_detail, session, "add detail", entry=str(held), detail_kind="phone", value="+258 21 310 700")["id"]
    return {"post": str(post), "ana": str(ana), "bo": str(bo), "held": str(held), "phone": str(phone)}


def said(found) -> set[tuple]:
    return {
        (one.name, one.change.column, one.change.before, one.change.after, one.change.label) for one in found.changes
    }


def test_a_hand_over_says_who_what_and_of_which_detail(session, post):
    number = run(hand_over, session, "hand-over", entry=post["post"], successor=post["bo"], valid_until="2026-06-30")[
        "change_set"
    ]
    found = list_changes(session, number)
    assert ("Ana Exemplo", "valid_until", None, "2026-06-30", None) in said(found)
    assert ("Ana Exemplo", "valid_until", None, "2026-06-30", "+258 21 310 700") in said(found)
    made = [one for one in found.changes if one.change.is_made and one.change.table == "membership"]
    assert [one.name for one in made] == ["Bo Exemplo"]
    (item, *_before) = list_history(session, int(post["ana"]), 5)
    assert (item.command, item.author) == ("hand-over", session.info["author"][1])
    assert any(change.label == "+258 21 310 700" for change in say_names(session, item.changes))


def test_numbers_of_entries_and_levels_are_said_as_names_and_words(session, post):
    office = run(add_organization, session, "add organization", name="Parent")["id"]
    works = run(add_organization, session, "add organization", name="Child")["id"]
    number = run(set_field, session, "set", reference=str(works), field="parent", value=str(office))["change_set"]
    assert ("Child", "parent_id", None, "Parent", None) in said(list_changes(session, number))
    number = run(set_field, session, "set", reference=str(works), field="audience", value="restricted")["change_set"]
    assert ("Child", "audience", "public", "restricted", None) in said(list_changes(session, number))


def test_what_is_not_shown_is_counted(session):
    from directory.history.recording import change_set
    from directory.office.adding import store_entry
    from models import Person

    with change_set(session, "add person", {"name": "many"}) as changes:
        for number in range(12):
            store_entry(session, Person(display_name=f"Person {number}"))
    few = list_changes(session, changes.id, most=5)
    assert few.entries == 12
    assert len({one.name for one in few.changes}) == 5


def test_the_number_of_queries_is_the_same_for_one_entry_and_for_many(session):
    from directory.history.recording import change_set
    from directory.office.adding import store_entry
    from models import Person

    def count(entries: int) -> int:
        with change_set(session, "add person", {"name": "many"}) as changes:
            for number in range(entries):
                store_entry(session, Person(display_name=f"Person {number}"))
        asked: list[str] = []
        connection = session.connection()

        def note(_connection, _cursor, statement, *_rest):
            asked.append(statement)

        event.listen(connection, "before_cursor_execute", note)
        list_changes(session, changes.id)
        event.remove(connection, "before_cursor_execute", note)
        return len(asked)

    assert count(1) == count(40)


def test_one_row_of_several_is_put_back_alone(session, post):
    number = run(hand_over, session, "hand-over", entry=post["post"], successor=post["bo"], valid_until="2026-06-30")[
        "change_set"
    ]
    detail = session.get_one(ContactDetail, int(post["phone"].removeprefix("detail-")))
    assert detail.valid_until == "2026-06-30"
    answer = revert(session, number, "valid_until", post["phone"])
    assert answer.data["rows"] == 1
    assert detail.valid_until is None
    (left,) = [c for c in list_changes(session, number).changes if c.change.column and c.change.label is None][:1]
    assert left.change.after == "2026-06-30"
    with pytest.raises(DirectoryError, match="did not change raw"):
        revert(session, number, "raw", post["phone"])


def test_what_was_deleted_keeps_its_name_in_the_history(session, post):
    from directory.office.verbs import delete

    number = run(delete, session, "delete", reference=post["bo"])["change_set"]
    assert {one.name for one in list_changes(session, number).changes} == {"Bo Exemplo"}


def test_an_end_is_a_field_like_any_other(session, post):
    number = run(end, session, "end", reference=post["phone"], on="2026-05")["change_set"]
    (name,) = {one.name for one in list_changes(session, number).changes}
    assert name == "Ana Exemplo"
