"""Undo and redo: the author's own latest change, back and forth, the tables equal each time."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from directory.errors import DirectoryError
from directory.history.recording import DirectorySession
from directory.history.undo import redo, undo
from models import AlternativeName, ChangeSet, ContactDetail, Entry, EntryTag, ListMember, Membership, Person, Tag
from tests.doing import do, make
from tests.tables import differences, read_tables


def tables_of(session):
    session.flush()
    return read_tables(session.connection())


@pytest.fixture
def unchanged(session):
    """Asserts that two readings of the tables are equal, and says what is not."""

    def check(before):
        assert differences(before, tables_of(session)) == []

    return check


def versions(session):
    return dict(session.execute(select(Entry.id, Entry.version)).all())


def test_undo_takes_back_the_latest_change_and_redo_does_it_again(session, entries, unchanged):
    before = tables_of(session)
    do(session, "add note", entry=entries.ana, text="Call before 16:00")
    after = tables_of(session)
    undone = undo(session)
    assert (undone.command, undone.values["name"]) == ("add note", "Ana Exemplo")
    unchanged(before)
    redo(session)
    unchanged(after)


def test_a_deleted_person_comes_back_with_her_id_uuid_and_all_that_hung_on_her(session, entries, unchanged):
    ana = session.get(Person, int(entries.ana))
    uuid, before, rows = ana.uuid, versions(session), tables_of(session)
    do(session, "delete", reference=entries.ana)
    assert session.get(Person, int(entries.ana)) is None
    undo(session)
    unchanged(rows)
    assert session.get(Person, int(entries.ana)).uuid == uuid
    after = versions(session)
    assert all(after[i] > before[i] for i in (int(entries.ana), int(entries.membership), int(entries.list)))


def test_no_version_is_ever_given_twice(session, entries):
    """Whatever is undone and redone, a version that a plan has seen never means something else."""
    seen = {versions(session)[int(entries.ana)]}
    for step in ("delete", undo, redo, undo, "set", undo, redo, undo):
        if step == "delete":
            do(session, "delete", reference=entries.ana)
        elif step == "set":
            do(session, "set", reference=entries.ana, field="given_name", value="Ana")
        else:
            step(session)
        version = versions(session).get(int(entries.ana))
        if version is not None:
            assert version > max(seen)
            seen.add(version)


def test_several_changes_are_taken_back_one_after_the_other_and_done_again(session, entries, unchanged):
    states = [tables_of(session)]
    for step in range(3):
        do(session, "add note", entry=entries.ana, text=f"note {step}")
        states.append(tables_of(session))
    for state in reversed(states[:-1]):
        undo(session)
        unchanged(state)
    for state in states[1:]:
        redo(session)
        unchanged(state)
    undo(session)
    unchanged(states[2])


def test_undo_skips_what_is_undone_already(session, entries, unchanged):
    before = tables_of(session)
    do(session, "add note", entry=entries.ana, text="one")
    do(session, "add note", entry=entries.ana, text="two")
    undo(session)
    redo(session)
    undo(session)
    undo(session)
    unchanged(before)


def test_redo_is_over_once_something_else_was_changed(session, entries):
    do(session, "add note", entry=entries.ana, text="one")
    undo(session)
    do(session, "add note", entry=entries.ben, text="two")
    with pytest.raises(DirectoryError, match="nothing to do again"):
        redo(session)


def test_each_author_takes_back_her_own_changes(session, entries, unchanged):
    do(session, "add note", entry=entries.ana, text="mine")
    before = tables_of(session)
    session.info["author"] = ("colleague", "Colleague")
    do(session, "add note", entry=entries.ben, text="hers")
    session.info["author"] = ("tester", "Tester")
    assert undo(session).values["name"] == "Ana Exemplo"
    redo(session)
    session.info["author"] = ("colleague", "Colleague")
    assert undo(session).values["name"] == "Ben Modelo"
    unchanged({**before, "author": tables_of(session)["author"]})
    with pytest.raises(DirectoryError, match="nothing of yours"):
        undo(session)


def test_a_colleagues_changes_do_not_end_redo(session, entries):
    do(session, "add note", entry=entries.ana, text="mine")
    undo(session)
    session.info["author"] = ("colleague", "Colleague")
    do(session, "add note", entry=entries.ben, text="hers")
    session.info["author"] = ("tester", "Tester")
    assert redo(session).command == "add note"


def test_undo_works_after_a_restart(engine, office):
    """Everything it needs is stored: another session of another connection goes on."""
    from directory.database import make_engine

    own = make_engine(office)

    def start():
        session = DirectorySession(own)
        session.info["author"] = ("tester", "Tester")
        return session

    with start() as session:
        empty = read_tables(session.connection())
        make(session, "add person", name="Ana Exemplo")
        session.commit()
    with start() as session:
        undo(session)
        session.commit()
    with start() as session:
        assert differences(empty, {**read_tables(session.connection()), "author": {}}) == []
        redo(session)
        session.commit()
    with start() as session:
        assert session.scalars(select(Person.display_name)).all() == ["Ana Exemplo"]
    own.dispose()


def as_colleague(session, verb, **given):
    session.info["author"] = ("colleague", "Colleague")
    answer = do(session, verb, **given)
    session.info["author"] = ("tester", "Tester")
    return answer


def test_a_field_that_was_changed_again_stands_in_the_way_and_is_named(session, entries):
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    as_colleague(session, "set", reference=entries.ana, field="given_name", value="Anna")
    before = tables_of(session)
    with pytest.raises(DirectoryError) as refused:
        undo(session)
    assert "Ana Exemplo" in str(refused.value)
    assert "Colleague" in str(refused.value)
    assert "undo --rest" in str(refused.value)
    assert differences(before, tables_of(session)) == []


def test_another_field_of_the_same_row_does_not_stand_in_the_way(session, entries):
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    as_colleague(session, "set", reference=entries.ana, field="family_name", value="Exemplo")
    undo(session)
    ana = session.get(Person, int(entries.ana))
    assert (ana.given_name, ana.family_name) == (None, "Exemplo")


def test_a_change_that_was_taken_back_itself_does_not_stand_in_the_way(session, entries, unchanged):
    before = tables_of(session)
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    as_colleague(session, "set", reference=entries.ana, field="given_name", value="Anna")
    session.info["author"] = ("colleague", "Colleague")
    undo(session)
    session.info["author"] = ("tester", "Tester")
    undo(session)
    unchanged({**before, "author": tables_of(session)["author"]})


def test_somebody_whom_others_have_come_to_refer_to_stays(session):
    ana = make(session, "add person", name="Ana Exemplo")
    mailing_list = as_colleague(session, "add list", name="Partners").data["id"]
    as_colleague(session, "list-add", mailing_list=str(mailing_list), ids=[ana])
    with pytest.raises(DirectoryError, match="Partners"):
        undo(session)
    as_colleague(session, "list-remove", mailing_list=str(mailing_list), ids=[ana])
    undo(session)
    assert session.get(Person, int(ana)) is None


def test_a_part_that_was_added_since_stands_in_the_way(session):
    make(session, "add person", name="Ana Exemplo")
    ana = str(session.scalar(select(func.max(Entry.id))))
    as_colleague(session, "add note", entry=ana, text="Hers")
    with pytest.raises(DirectoryError, match="Colleague"):
        undo(session)


def test_a_deletion_cannot_be_taken_back_where_what_it_refers_to_is_gone(session, entries):
    """The membership was deleted, then the ministry: the membership has nowhere to go back to."""
    do(session, "delete", reference=entries.membership)
    as_colleague(session, "delete", reference=entries.ministry)
    with pytest.raises(DirectoryError, match="Ministry of Labour"):
        undo(session)


def test_a_place_that_somebody_else_has_taken_stands_in_the_way(session, entries):
    """A tag may be on an entry once, and somebody else has put it there again."""
    tag = make(session, "add tag", entry=entries.ana, tag="Referral")
    do(session, "delete", reference=tag)
    as_colleague(session, "add tag", entry=entries.ana, tag="referral")
    with pytest.raises(DirectoryError, match="Colleague"):
        undo(session)
    assert session.scalar(select(func.count()).select_from(EntryTag)) == 1


def test_the_rest_is_taken_back_and_what_stands_in_the_way_is_told(session, entries):
    do(session, "list-remove", mailing_list=entries.list, ids=[entries.ana, entries.ben])
    do(session, "delete", reference=entries.ana)
    undo(session)
    do(session, "delete", reference=entries.ministry)  # Ana's membership and the post go with it
    as_colleague(session, "add note", entry=entries.ana, text="Hers")
    undo(session)
    assert session.get(Membership, int(entries.membership)) is not None
    with pytest.raises(DirectoryError):
        redo_after_edit(session, entries)


def redo_after_edit(session, entries):
    """Redo of the deletion, after somebody has edited the post that it would delete."""
    as_colleague(session, "set", reference=entries.post, field="title", value="Chief Inspector")
    redo(session)


def test_undo_of_the_rest_keeps_together_what_hangs_together(session, tmp_path):
    """Two people came in with one command and are on a list that came with them; a colleague edited one since."""
    from directory.history.recording import change_set
    from directory.office.adding import store_entry
    from models import Audience, MailingList

    with change_set(session, "import", {"name": "cards.vcf"}) as changes:
        ana = store_entry(session, Person(display_name="Ana Exemplo"), Audience.INTERNAL)
        ben = store_entry(session, Person(display_name="Ben Modelo"), Audience.INTERNAL)
        partners = store_entry(session, MailingList(name="Partners"), Audience.INTERNAL)
        session.add_all([ListMember(list_id=partners.id, member_id=ana.id)])
        ids = ana.id, ben.id, partners.id
    imported = changes.id
    as_colleague(session, "set", reference=str(partners.id), field="name", value="Our partners")
    with pytest.raises(DirectoryError, match="Partners"):
        undo(session)
    undone = undo(session, rest=True)
    # the list was edited, so it stays, and with it who is on it; Ben alone goes
    assert [session.get(Entry, i) is not None for i in ids] == [True, False, True]
    assert {obstacle.entry_id for obstacle in undone.left_out} == {ids[0], ids[2]}
    assert session.get(ChangeSet, undone.change_set_id).reverses == imported
    redo(session)
    assert session.get(Person, ids[1]).display_name == "Ben Modelo"


def test_where_everything_stands_in_the_way_the_rest_is_nothing(session, entries):
    do(session, "set", reference=entries.ana, field="given_name", value="Ana")
    as_colleague(session, "set", reference=entries.ana, field="given_name", value="Anna")
    with pytest.raises(DirectoryError, match="Ana Exemplo"):
        undo(session, rest=True)


def test_a_tag_that_came_with_a_change_goes_with_it_and_not_with_another(session, entries, unchanged):
    before = tables_of(session)
    make(session, "add tag", entry=entries.ana, tag="Referral")
    as_colleague(session, "add tag", entry=entries.ben, tag="Referral")
    with pytest.raises(DirectoryError, match="Ben Modelo"):
        undo(session)
    undo(session, rest=True)
    assert session.scalars(select(EntryTag.entry_id)).all() == [int(entries.ben)]
    assert session.scalars(select(Tag.name)).all() == ["Referral"]
    assert differences(before["name"], tables_of(session)["name"]) == []


def test_undo_and_redo_name_what_they_reverse(session, entries):
    number = do(session, "add note", entry=entries.ana, text="one").data["change_set"]
    undone = undo(session)
    redone = redo(session)
    stored = {row.id: (row.command, row.reverses) for row in session.scalars(select(ChangeSet))}
    assert stored[undone.change_set_id] == ("undo", number)
    assert stored[redone.change_set_id] == ("redo", undone.change_set_id)


def test_a_deleted_part_comes_back_under_its_own_id(session, entries):
    do(session, "delete", reference=entries.detail)
    undo(session)
    detail = session.get(ContactDetail, int(entries.detail.removeprefix("detail-")))
    assert (detail.value, detail.entry_id) == ("+25821310779", int(entries.ana))


def test_what_was_emptied_by_a_deletion_is_filled_again(session, entries):
    """A post's membership stays when the post goes, and finds its post again."""
    do(session, "delete", reference=entries.post)
    assert session.get(Membership, int(entries.membership)).post_id is None
    undo(session)
    assert session.get(Membership, int(entries.membership)).post_id == int(entries.post)


def test_the_search_index_follows_undo(session, entries):
    from directory.search.index import rebuild

    do(session, "add name", entry=entries.ana, value="Анна Пример", name_kind="native")
    do(session, "delete", reference=entries.ministry)
    undo(session)
    undo(session)
    redo(session)
    connection = session.connection()
    documents = connection.exec_driver_sql("SELECT * FROM search_doc ORDER BY id").all()
    rebuild(connection)
    assert connection.exec_driver_sql("SELECT * FROM search_doc ORDER BY id").all() == documents
    assert session.scalars(select(AlternativeName.value)).all() == ["Анна Пример"]
