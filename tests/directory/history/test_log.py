"""The history: who changed what and when, of one entry or of all."""

from __future__ import annotations

from directory.history.log import find_reversed, list_history, text_of
from directory.history.undo import redo, undo
from models import ChangeSet
from tests.doing import do, make


def test_all_changes_the_latest_first(session, entries):
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    items = list_history(session, None, 3)
    assert [item.command for item in items] == ["set", "list-add", "add list"]
    assert [str(text_of(item.command, item.values)) for item in items[:1]] == ["Change Ana Exemplo"]
    assert {item.author for item in items} == {"Tester"}
    assert items[0].changes == ()


def test_of_one_entry_what_touched_it_or_its_memberships_field_by_field(session, entries):
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    do(session, "end", reference=entries.membership, on="2026-03-31")
    do(session, "add note", entry=entries.ben, text="not hers")
    found = list_history(session, int(entries.ana), 50)
    assert [item.command for item in found] == ["end", "set", "add detail", "appoint", "add person"]
    (given,) = found[1].changes
    assert (given.table, given.column, given.before, given.after) == ("person", "given_name", None, "Ana")
    # the first and last day follow from the date as written
    assert [(c.column, c.before, c.after) for c in found[0].changes] == [("valid_until", None, "2026-03-31")]
    assert {change.after for change in found[2].changes} == {"+258 21 310 779"}


def test_the_limit_takes_the_latest(session, entries):
    for number in range(4):
        do(session, "add note", entry=entries.ana, text=f"note {number}")
    assert [c.after for item in list_history(session, int(entries.ana), 2) for c in item.changes] == [
        "note 3",
        "note 2",
    ]


def test_undo_and_redo_stand_in_it_and_say_what_they_took_back(session, entries):
    number = do(session, "delete", reference=entries.ben).data["change_set"]
    undo(session)
    redo(session)
    items = list_history(session, None, 3)
    assert [str(text_of(item.command, item.values)) for item in items] == [
        "Redo: Delete Ben Modelo",
        "Undo: Delete Ben Modelo",
        "Delete Ben Modelo",
    ]
    assert [(item.reverses == items[1].change_set_id, item.is_reversed) for item in items] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert items[2].change_set_id == number


def test_what_is_reversed_follows_the_whole_chain(session, entries):
    made = do(session, "add note", entry=entries.ana, text="x").data["change_set"]
    assert made not in find_reversed(session)
    for step, expected in ((undo, True), (redo, False), (undo, True), (redo, False)):
        step(session)
        assert (made in find_reversed(session)) is expected


def test_every_command_of_the_history_has_a_sentence(session, entries):
    for stored in session.query(ChangeSet):
        assert str(text_of(stored.command, stored.command_values))


def test_the_verb_prints_and_answers_it(session, entries):
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    undo(session)
    answer = do(session, "history", entry=entries.ana)
    latest, changed = answer.data["history"][:2]
    assert (latest["command"], latest["what"]) == ("undo", "Undo: Change Ana Exemplo")
    assert changed["reversed"] is True
    (change,) = changed["changes"]
    assert (change["entry"], change["table"], change["field"]) == (int(entries.ana), "person", "given_name")
    assert (change["before"], change["after"]) == (None, "Ana")
    printed = [str(line) for line in answer.lines]
    assert any("Change Ana Exemplo  (taken back)" in line for line in printed)
    assert f"      {entries.ana}  given_name: – → Ana" in printed


def test_nothing_changed_yet_is_said(session):
    answer = do(session, "history")
    assert answer.data == {"history": []}
    assert [str(line) for line in answer.lines] == ["Nothing has been changed yet."]


def test_the_history_of_somebody_deleted_stays_with_the_number(session):
    ana = make(session, "add person", name="Ana Exemplo")
    do(session, "delete", reference=ana)
    assert [item.command for item in list_history(session, int(ana), 10)] == ["delete", "add person"]
