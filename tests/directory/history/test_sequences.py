"""Any sequence of verbs, undone in turn, leaves the tables as they were, and done again as they became.

So does the search index, which is then the same as a rebuilt one.
"""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from directory.errors import DirectoryError
from directory.history.recording import DirectorySession
from directory.history.undo import redo, undo
from directory.search.index import rebuild
from models import Entry
from tests.directory.search.office import contents
from tests.doing import do
from tests.tables import differences, read_tables

some = st.integers(0, 30)
texts = st.sampled_from(["Ana Exemplo", "Ministry of Labour", "Иван", "محمد", "x"])
days = st.sampled_from(["2024", "2025-03", "2026-05-12"])
VERBS = st.one_of(
    st.tuples(st.just("add person"), st.fixed_dictionaries({"name": texts})),
    st.tuples(st.just("add organization"), st.fixed_dictionaries({"name": texts})),
    st.tuples(st.just("add list"), st.fixed_dictionaries({"name": texts})),
    st.tuples(st.just("add post"), st.fixed_dictionaries({"title": texts, "organization": some})),
    st.tuples(st.just("add programme"), st.fixed_dictionaries({"name": texts})),
    st.tuples(st.just("appoint"), st.fixed_dictionaries({"person": some, "organization": some})),
    st.tuples(st.just("appoint"), st.fixed_dictionaries({"person": some, "post": some})),
    st.tuples(st.just("add note"), st.fixed_dictionaries({"entry": some, "text": texts})),
    st.tuples(st.just("add tag"), st.fixed_dictionaries({"entry": some, "tag": texts})),
    st.tuples(st.just("add name"), st.fixed_dictionaries({"entry": some, "value": texts})),
    st.tuples(
        st.just("add detail"),
        st.fixed_dictionaries({"entry": some, "detail_kind": st.just("phone"), "value": st.just("+258 21 310 779")}),
    ),
    st.tuples(
        st.just("add relationship"),
        st.fixed_dictionaries({"subject": some, "relationship_kind": st.just("coordinates with"), "target": some}),
    ),
    st.tuples(st.just("list-add"), st.fixed_dictionaries({"mailing_list": some, "ids": st.lists(some, max_size=3)})),
    st.tuples(st.just("list-remove"), st.fixed_dictionaries({"mailing_list": some, "ids": st.lists(some, max_size=2)})),
    st.tuples(st.just("set"), st.fixed_dictionaries({"reference": some, "field": st.just("name"), "value": texts})),
    st.tuples(st.just("end"), st.fixed_dictionaries({"reference": some, "on": days})),
    st.tuples(st.just("delete"), st.fixed_dictionaries({"reference": some})),
    st.tuples(
        st.just("delete"), st.fixed_dictionaries({"reference": st.sampled_from(["detail-1", "tag-1", "name-1"])})
    ),
)
START = (
    ("add organization", {"name": "Ministry of Labour"}),
    ("add person", {"name": "Ana Exemplo"}),
    ("add person", {"name": "Ben Modelo"}),
    ("add list", {"name": "Partners"}),
    ("add post", {"title": "Inspector", "organization": "1"}),
)


def run(session, name, given):
    """Run a verb; its ChangeSet, None where it was refused or changed nothing. Numbers stand for entries there are."""
    ids = session.scalars(select(Entry.id).order_by(Entry.id)).all()

    def refer(value):
        if isinstance(value, int):
            return str(ids[value % len(ids)]) if ids else "1"
        return [refer(one) for one in value] if isinstance(value, list) else value

    try:
        number = do(session, name, **{key: refer(value) for key, value in given.items()}).data["change_set"]
    except DirectoryError:
        session.rollback()  # to the last commit, which in this session is a savepoint
        return None
    session.commit()
    return number


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(steps=st.lists(VERBS, min_size=4, max_size=14))
def test_any_sequence_of_verbs_undone_in_turn_leaves_the_tables_equal(engine, steps):
    with engine.connect() as connection:
        transaction = connection.begin()
        with DirectorySession(connection, join_transaction_mode="create_savepoint") as session:
            session.info["author"] = ("tester", "Tester")
            for name, given_values in START:
                run(session, name, given_values)
            states = [read_tables(connection)]
            for name, given_values in steps:
                if run(session, name, given_values) is not None:
                    states.append(read_tables(connection))
            kept = contents(connection)
            for state in reversed(states[:-1]):
                undo(session)
                session.commit()
                assert differences(state, read_tables(connection)) == []
            for state in states[1:]:
                redo(session)
                session.commit()
                assert differences(state, read_tables(connection)) == []
            assert contents(connection) == kept
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            kept = contents(connection)
            rebuild(connection)
            assert contents(connection) == kept
        transaction.rollback()
