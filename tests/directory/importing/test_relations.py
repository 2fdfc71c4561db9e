"""People whom a card names beside its own are tied to it where it is certain who is meant, and only there."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from directory.history.recording import change_set
from directory.history.undo import undo
from directory.importing.plan import replan
from directory.importing.steps import Decision
from models import Person, Relationship
from tests.directory.importing.bringing import apply, bring, card, plan_of, statuses
from tests.tables import differences, read_tables

ANA = card("Ana Exemplo", "UID:urn:uuid:11111111-1111-4111-8111-111111111111", "ORG:OSM Maputo")
BEN = card(
    "Ben Modelo",
    "UID:ben-1",
    "ORG:OSM Maputo",
    "RELATED;TYPE=spouse:urn:uuid:11111111-1111-4111-8111-111111111111",
    "X-MANAGER:Ana Exemplo",
    version="4.0",
)


def ties(session):
    """Who is what of whom."""
    names = {row.id: row.display_name for row in session.execute(select(Person.id, Person.display_name))}
    return sorted((names[r.subject_id], str(r.kind), names[r.object_id]) for r in session.scalars(select(Relationship)))


def test_a_uid_ties_two_people_of_one_file_whichever_comes_first(session):
    for cards in ((ANA, BEN), (BEN, ANA)):
        bring(session, *cards)
        assert ties(session) == [
            ("Ben Modelo", "reports to", "Ana Exemplo"),
            ("Ben Modelo", "spouse", "Ana Exemplo"),
        ]
        assert statuses(plan_of(session, *cards)) == ["same", "same"]
        undo(session)
        session.commit()
        assert ties(session) == []


def test_somebody_of_the_directory_is_tied_too_and_undo_leaves_the_tables_equal(session):
    bring(session, ANA)
    before = read_tables(session.connection())
    assert statuses(bring(session, BEN)) == ["new"]
    assert len(ties(session)) == 2
    undo(session)
    assert differences(before, read_tables(session.connection())) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("X-ASSISTANT:Ana Exemplo", [("Ana Exemplo", "assistant of", "Carla Outra")]),
        ("X-EVOLUTION-MANAGER:Ana Exemplo", [("Carla Outra", "reports to", "Ana Exemplo")]),
        ("RELATED;TYPE=co-worker;VALUE=text:Ana Exemplo", [("Carla Outra", "colleague", "Ana Exemplo")]),
        ("RELATED;TYPE=contact:mailto:ana@example.org", [("Carla Outra", "contact", "Ana Exemplo")]),
        ("X-SPOUSE:Ana Exemplo", []),  # by name alone a spouse may be anybody
        ("RELATED;TYPE=sibling:urn:uuid:11111111-1111-4111-8111-111111111111", []),
        ("X-MANAGER:Nobody Known", []),
        ("X-MANAGER:Carla Outra", []),  # not with herself
    ],
)
def test_a_name_ties_only_people_of_one_office(session, line, expected):
    bring(session, ANA.replace("ORG", "EMAIL:ana@example.org\r\nORG"))
    bring(session, card("Carla Outra", "ORG:OSM Maputo", line))
    assert ties(session) == expected


def test_a_namesake_elsewhere_and_two_of_one_name_are_not_tied(session):
    bring(session, ANA)
    bring(session, card("Dara Nova", "ORG:Liga Exemplo", "X-MANAGER:Ana Exemplo"))
    bring(session, card("Ana Exemplo", "UID:other", "ORG:Porto", "EMAIL:other@example.org"), on_conflict="keep-both")
    bring(session, card("Elsa Nova", "ORG:OSM Maputo", "X-MANAGER:Ana Exemplo"))
    assert ties(session) == []


def test_both_cards_of_a_couple_make_one_tie(session):
    ana = ANA.replace("ORG", "RELATED;TYPE=spouse:ben-1\r\nORG")
    bring(session, ana, BEN)
    assert sorted(kind for _one, kind, _other in ties(session)) == ["reports to", "spouse"]


def test_a_tie_that_was_taken_away_does_not_come_back_with_the_same_card_changed_elsewhere(session):
    bring(session, ANA, BEN)
    with change_set(session, "delete", {}):
        for tie in session.scalars(select(Relationship)).all():
            session.delete(tie)
    session.commit()
    plan = bring(session, BEN.replace("ORG", "REV:20990101T000000Z\r\nTEL:+258 84 312 3456\r\nORG"))
    assert statuses(plan) == ["update"]
    assert ties(session) == []


def test_whoever_is_left_out_is_tied_to_nobody(session):
    plan = replan(session, plan_of(session, ANA, BEN), {0: Decision("skip")})
    apply(session, plan)
    assert ties(session) == []
    plan = replan(session, plan_of(session, ANA), {})
    apply(session, plan)
    assert session.scalars(select(Person.display_name)).all() == ["Ben Modelo", "Ana Exemplo"]


def test_gender_and_death_are_stored_updated_and_taken_back(session):
    bring(session, card("Old Pilot", "UID:p-1", "GRAMGENDER:feminine", version="4.0"))
    before = read_tables(session.connection())
    newer = card("Old Pilot", "UID:p-1", "REV:20990101T000000Z", "GRAMGENDER:feminine", "DEATHDATE:2019", version="4.0")
    plan = bring(session, newer)
    assert [(d.field, d.before, d.after) for d in plan.items[0].differences] == [("died_on", None, "2019")]
    (pilot,) = session.scalars(select(Person))
    assert (str(pilot.grammatical_gender), pilot.died_on) == ("feminine", "2019")
    assert (str(pilot.died_on_first), str(pilot.died_on_last)) == ("2019-01-01", "2019-12-31")
    assert statuses(plan_of(session, newer)) == ["same"]
    undo(session)
    assert differences(before, read_tables(session.connection())) == []
