"""What the plan says is what applying it does: in one ChangeSet that undo takes back, or not at all."""

from __future__ import annotations

import hashlib
from itertools import pairwise

import pytest
from sqlalchemy import event, select

from directory.database import make_current, make_engine
from directory.files import find_address
from directory.history.recording import DirectorySession, change_set
from directory.history.undo import redo, undo
from directory.importing.applying import PlanMoved, apply_plan
from directory.importing.steps import Decision
from directory.search import documents
from directory.search.index import rebuild
from models import (
    Change,
    ChangeSet,
    Entry,
    EntryTag,
    Import,
    ImportItem,
    ImportItemEntry,
    Membership,
    Person,
    SearchDocument,
    Tag,
    table_of,
)
from tests.directory.importing.bringing import RELEASE, apply, bring, card, plan_of, read, statuses
from tests.doing import do, make
from tests.tables import differences, read_tables

ANA = card("Ana Exemplo", "UID:ana-1", "ORG:OSM Maputo;Press", "TITLE:Officer", "TEL;TYPE=CELL:+258 84 312 3456",
           "EMAIL:ana@example.org", "ADR;TYPE=WORK:;;1 Avenida;Maputo;;;Mozambique", "NOTE:Prefers a call",
           "CATEGORIES:Referral,Training", "BDAY:1980-02-03", "X-SPECIAL;X-A=b:kept", "NICKNAME:Aninha",
           "LANG:pt")  # fmt: skip
BEN = card("Ben Modelo", "EMAIL:ben@example.org", "CATEGORIES:referral")
BROKEN = "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"


def tables_of(session):
    return read_tables(session.connection())


def test_an_import_is_one_change_set_and_undo_leaves_the_tables_equal_and_redo_the_import(session):
    make(session, "add person", name="Somebody Else")
    before = tables_of(session)
    count = session.query(ChangeSet).count()
    bring(session, ANA, BEN, BROKEN)
    after = tables_of(session)
    assert session.query(ChangeSet).count() == count + 1
    undo(session)
    assert differences(before, tables_of(session)) == []
    redo(session)
    assert differences(after, tables_of(session)) == []


def test_an_update_is_undone_and_done_again_too(session):
    bring(session, ANA, BEN)
    before = tables_of(session)
    newer = ANA.replace("312 3456", "312 9999").replace("UID:ana-1", "UID:ana-1\r\nREV:20260501T080000Z")
    plan = bring(session, newer.replace("TITLE:Officer", "TITLE:Chief"), card("Carla Outra", "CATEGORIES:Training"))
    assert statuses(plan) == ["update", "new"]
    after = tables_of(session)
    undo(session)
    assert differences(before, tables_of(session)) == []
    redo(session)
    assert differences(after, tables_of(session)) == []


def test_the_plan_is_what_happens(session):
    """The new entries, their details, and nothing else."""
    bring(session, BEN)
    before = tables_of(session)
    plan = plan_of(session, ANA, card("Ben Modelo", "EMAIL:ben@example.org", "NOTE:x"), card("Ben Modelo", "TEL:1"))
    assert statuses(plan) == ["new", "update", "conflict"]
    apply(session, plan)
    after = tables_of(session)
    fresh = {name: after[name].keys() - before[name].keys() for name in after}
    ana, office = plan.items[0].ref.id, plan.organizations[0].ref.id
    assert fresh["person"] == {ana}
    assert fresh["organization"] == {office}
    assert {after["note"][i]["text"] for i in fresh["note"]} == {"Prefers a call", "x"}
    assert {after["contact_detail"][i]["raw"] for i in fresh["contact_detail"]} == {
        "+258 84 312 3456", "ana@example.org",
    }  # fmt: skip
    changed = [n for n in before for i in before[n] if after[n].get(i) != before[n][i]]
    assert changed == []


def test_every_part_of_a_card_is_stored(session):
    plan = bring(session, ANA)
    described = do(session, "show", entry=str(plan.items[0].ref.id)).data
    assert (described["name"], described["organization"], described["title"]) == (
        "Ana Exemplo",
        "OSM Maputo",
        "Officer",
    )
    assert described["tags"] == ["Referral", "Training"]
    assert [note["text"] for note in described["notes"]] == ["Prefers a call"]
    assert {name["value"] for name in described["names"]} == {"Aninha"}
    assert session.get(Person, plan.items[0].ref.id).birthday == "1980-02-03"
    assert [language.language for language in session.get(Person, plan.items[0].ref.id).languages] == ["pt"]
    assert session.query(Membership).one().units == ["Press"]
    assert [(p["name"], p["value"]) for p in described["other"]] == [("X-SPECIAL", "kept")]


def test_a_title_without_an_organization_is_kept_as_the_card_says_it(session):
    text = card("Ben Modelo", "UID:ben-1", "TITLE:Officer\\, Press", "ROLE:Speaker")
    plan = bring(session, text)
    (person,) = session.query(Person)
    assert [(p.name, p.value) for p in person.other] == [("TITLE", "Officer\\, Press"), ("ROLE", "Speaker")]
    assert statuses(plan_of(session, text)) == ["same"]
    changed = plan_of(session, text.replace("ROLE:Speaker", "ROLE:Singer"))
    assert [(d.field, d.after) for d in changed.items[0].differences] == [("role", "Singer")]
    assert plan.items[0].shown["title"] == "Officer, Press"


def test_tags_are_one_whatever_their_case(session):
    bring(session, ANA, BEN)
    assert sorted(t.name for t in session.query(Tag)) == ["Referral", "Training"]
    assert session.query(EntryTag).count() == 3


def test_what_is_rejected_or_undecided_is_kept_with_its_bytes(session):
    bring(session, ANA)
    plan = bring(session, BROKEN, card("Ana Exemplo", "EMAIL:other@example.org"))
    assert statuses(plan) == ["rejected", "conflict"]
    latest = session.scalars(select(Import).order_by(Import.id.desc())).first()
    assert latest.change_set_id is None
    items = session.scalars(select(ImportItem).where(ImportItem.import_id == latest.id).order_by(ImportItem.id)).all()
    assert [(i.status, i.line) for i in items] == [("rejected", 1), ("conflict", 4)]
    assert items[0].raw.rstrip() == BROKEN.encode().rstrip()


def test_each_record_knows_the_entry_that_it_made(session):
    plan = bring(session, ANA, BEN)
    items = {item.id: item for item in session.query(ImportItem)}
    made = {items[link.item_id].line: link.entry_id for link in session.query(ImportItemEntry)}
    assert made == {item.record.line: item.ref.id for item in plan.items}
    (stored,) = session.query(Import)
    whole = b"".join(record.raw for record in plan.files[0].records)
    assert (stored.file_name, stored.sha256) == ("cards.vcf", hashlib.sha256(whole).hexdigest())


def test_a_file_in_which_all_is_the_same_leaves_nothing(session):
    bring(session, ANA)
    sets, imports = session.query(ChangeSet).count(), session.query(Import).count()
    assert apply(session, plan_of(session, ANA)) is None
    assert (session.query(ChangeSet).count(), session.query(Import).count()) == (sets, imports)


def test_every_new_entry_has_a_source_with_the_words_of_the_release(session):
    bring(session, RELEASE, name="release.txt")
    (person,) = session.query(Person)
    (source,) = person.sources
    assert (source.document, str(source.dated)) == ("release.txt", "2026-05-12")
    assert "Tel +258 21 310 779" in source.excerpt


def moved(session, plan):
    """The error with which a plan is refused."""
    changing = change_set(session, "import", {"name": "cards.vcf"})
    with pytest.raises(PlanMoved) as refused, changing as changes:
        apply_plan(session, plan, changes)
    session.rollback()
    return refused.value


def test_a_plan_is_refused_when_somebody_of_it_was_edited_since(session):
    first = bring(session, ANA).items[0].ref.id
    plan = plan_of(session, BEN, ANA.replace("NOTE:Prefers a call", "NOTE:Never on Fridays"))
    do(session, "set", reference=str(first), field="given_name", value="Ana")
    session.commit()
    before = tables_of(session)
    refused = moved(session, plan)
    assert refused.lines == (1,)
    assert statuses(refused.plan) == ["new", "update"]
    assert differences(before, tables_of(session)) == []
    apply(session, refused.plan)
    assert session.query(Person).count() == 2


def test_a_plan_is_refused_when_a_new_match_has_appeared(session):
    plan = plan_of(session, BEN, ANA)
    person = make(session, "add person", name="Ben Modelo")
    make(session, "add detail", entry=person, detail_kind="email", value="ben@example.org")
    session.commit()
    refused = moved(session, plan)
    assert refused.lines == (0,)
    assert refused.plan.items[0].ref.id == int(person)


def test_a_plan_is_refused_when_the_chosen_one_is_gone(session):
    first = bring(session, ANA).items[0].ref.id
    decisions = {0: Decision("update", ("entry", first))}
    plan = plan_of(session, card("Ana Exemplo", "EMAIL:other@example.org"), decisions=decisions)
    assert statuses(plan) == ["update"]
    do(session, "delete", reference=str(first))
    session.commit()
    assert statuses(moved(session, plan).plan) == ["new"]


def test_changes_elsewhere_do_not_matter(session):
    plan = plan_of(session, BEN, ANA)
    make(session, "add person", name="Somebody Else")
    session.commit()
    apply(session, plan)
    assert session.query(Person).count() == 3
    assert all(item.ref.id for item in plan.items)


def test_what_on_progress_raises_ends_the_import_and_leaves_nothing(session):
    people = "".join(card(f"Person {n}", f"EMAIL:p{n}@example.org") for n in range(50))
    before = tables_of(session)
    plan = plan_of(session, people)
    seen = []

    def stop(done, total):
        seen.append((done, total))
        if done > total / 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        apply(session, plan, on_progress=stop)
    session.rollback()
    assert differences(before, tables_of(session)) == []
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)
    assert len({total for _done, total in seen}) == 1


def test_progress_ends_at_its_total(session):
    seen = []
    plan = plan_of(session, "".join(card(f"Person {n}") for n in range(10)))
    apply(session, plan, on_progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1]


def count_statements(session, action):
    """How many statements an action sends to the database."""
    sent = []

    def count(_connection, _cursor, statement, *_rest):
        sent.append(statement)

    engine = session.get_bind().engine
    event.listen(engine, "before_cursor_execute", count)
    try:
        action()
    finally:
        event.remove(engine, "before_cursor_execute", count)
    return len(sent)


def people(count, *lines, start=0):
    """Cards of so many people whose names are unlike each other."""
    names = [f"{chr(97 + n % 26) * 5}{chr(97 + n // 26 % 26) * 5} {chr(97 + n // 676) * 7}" for n in range(5000)]
    return "".join(
        card(names[n], f"UID:u-{n}", f"ORG:Office {n % 7}", f"EMAIL:p{n}@example.org", *lines)
        for n in range(start, start + count)
    )


@pytest.mark.parametrize("again", [False, True], ids=["new cards", "the same cards with a note more"])
def test_planning_and_writing_take_as_many_statements_for_many_as_for_few(session, again):
    counts = []
    for start, size in ((0, 130), (1000, 330)):  # hundreds of rows, and some more: two statements for each table
        if again:
            bring(session, people(size, start=start))
        text = people(size, "NOTE:x", start=start)
        plans = []
        planned = count_statements(session, lambda text=text, plans=plans: plans.append(plan_of(session, text)))
        assert statuses(plans[0]) == ["update" if again else "new"] * size

        def write(plan=plans[0]):
            with change_set(session, "import", {"name": "cards.vcf"}) as changes:
                apply_plan(session, plan, changes)
                changes.close = lambda: None  # the index counts its own (tests/directory/search)

        counts.append((planned, count_statements(session, write)))
        session.rollback()
    assert counts[0] == counts[1]


def test_the_search_index_is_as_a_rebuilt_one(session):
    bring(session, ANA, BEN)
    bring(session, ANA.replace("312 3456", "312 9999").replace("UID:ana-1", "UID:ana-1\r\nREV:20260501T080000Z"))
    connection = session.connection()
    documents = connection.exec_driver_sql("SELECT * FROM search_doc ORDER BY id").all()
    rebuild(connection)
    assert connection.exec_driver_sql("SELECT * FROM search_doc ORDER BY id").all() == documents


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_both_engines_import_update_undo_and_redo(request, tmp_path, kind):
    url = request.getfixturevalue("postgres_database") if kind == "postgresql" else str(tmp_path / "o.liaison")
    address = find_address(url)
    make_current(address)
    engine = make_engine(address)
    with DirectorySession(engine) as session:
        session.info["author"] = ("tester", "Tester")
        make(session, "add person", name="Somebody Else")
        session.commit()
        before = tables_of(session)
        assert statuses(bring(session, ANA, BEN, BROKEN)) == ["new", "new", "rejected"]
        middle = tables_of(session)
        newer = ANA.replace("312 3456", "312 9999").replace("UID:ana-1", "UID:ana-1\r\nREV:20260501T080000Z")
        assert statuses(bring(session, newer, BEN)) == ["update", "same"]
        after = tables_of(session)
        for state, step in ((middle, undo), (before, undo), (middle, redo), (after, redo)):
            step(session)
            session.commit()
            assert differences(state, tables_of(session)) == []
        assert make(session, "add person", name="Next")  # the sequences know what was taken
        session.commit()
    engine.dispose()


def test_one_change_for_each_entry_of_the_import(session):
    number = apply(session, plan_of(session, ANA, BEN))
    owners = session.scalars(select(Change.entry_id).where(Change.change_set_id == number)).all()
    assert len(owners) == len(set(owners))
    entries = set(session.scalars(select(Entry.id)))
    assert {owner for owner in owners if owner is not None} == entries


def test_two_files_are_one_import(session):
    from directory.importing.plan import plan_import

    plan = plan_import(session, [read(ANA, name="a.vcf"), read(BEN, name="b.vcf")], home="MZ")
    apply(session, plan)
    assert [i.file_name for i in session.query(Import)] == ["a.vcf", "b.vcf"]
    assert session.query(Person).count() == 2
    undo(session)
    assert session.query(Person).count() == 0


def test_on_progress_is_asked_between_batches_and_while_the_history_is_written(session):
    """A long import can be stopped at any time: nowhere do more than a thousand rows pass unasked."""
    asked = []
    plan = plan_of(session, people(1500))
    apply(session, plan, on_progress=lambda done, total: asked.append((done, total)))
    steps = [later - earlier for (earlier, _), (later, _) in pairwise(asked)]
    assert max(steps) <= 1000
    total = asked[-1][1]
    assert sum(done == total for done, _total in asked) >= 3  # the history of three thousand entries, in batches


def test_at_whichever_question_it_is_stopped_nothing_is_left(session):
    """While rows are made ready and written, the history is gathered, the index is composed and its words are told."""
    bring(session, ANA)
    before = tables_of(session)
    index = read_documents(session)
    asked = []
    apply_unsaved(session, lambda done, total: asked.append(done))
    for last in range(len(asked)):
        numbers = iter(range(last + 1))

        def stop(_done, _total, numbers=numbers, last=last):
            if next(numbers) == last:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            apply_unsaved(session, stop)
        session.rollback()
        assert differences(before, tables_of(session)) == []
        assert read_documents(session) == index
    assert len(asked) > 12


def apply_unsaved(session, on_progress):
    """Import thirty people and take them back."""
    with change_set(session, "import", {}) as changes:
        apply_plan(session, plan_of(session, people(30)), changes, on_progress=on_progress)
    session.rollback()


def read_documents(session):
    """What the index holds."""
    return session.connection().execute(select(table_of(SearchDocument))).all()


@pytest.mark.parametrize("has_index", [True, False])
def test_the_index_too_asks_every_few_hundred_documents_whether_to_go_on(session, monkeypatch, has_index):
    if has_index:
        bring(session, ANA)
    made, stretches = [0], []
    compose = documents._Composer.compose

    def count(*given, **named):
        made[0] += 1
        return compose(*given, **named)

    def ask(_done, _total):
        stretches.append(made[0])
        made[0] = 0

    monkeypatch.setattr(documents._Composer, "compose", count)
    apply(session, plan_of(session, people(1500)), on_progress=ask)
    assert sum(stretches) + made[0] >= 1500
    assert max(stretches) <= 250
    at_the_end = len(stretches) - max(at for at, count in enumerate(stretches) if count)
    assert at_the_end >= 4  # the rows and the words of the last part at least


def test_the_uuids_are_version_4_and_all_different(session):
    from uuid import UUID

    bring(session, people(200))
    uuids = [UUID(entry.uuid) for entry in session.query(Entry)]
    assert len(set(uuids)) == len(uuids) > 400
    assert {(uuid.version, uuid.variant) for uuid in uuids} == {(4, UUID(int=8 << 60).variant)}
    assert all(str(uuid) == entry.uuid for uuid, entry in zip(uuids, session.query(Entry), strict=True))
