"""Whom a card is taken for against a directory that is there, as an office meets it: see also test_plan.py."""

from __future__ import annotations

import pytest

from tests.directory.importing.bringing import bring, card, plan_of, statuses


@pytest.mark.parametrize("line", ["URL:https://example.org/ana", "IMPP:xmpp:ana@chat.example.org", "TEL;TYPE=FAX:21 1"])
def test_a_card_that_says_nothing_but_what_is_known_of_the_only_namesake_is_hers(session, line):
    bring(session, card("Ana Exemplo", line, "URL:https://example.org"))
    (same,) = plan_of(session, card("Ana Exemplo", line)).items
    assert (same.status, same.matched_by) == ("same", "name")
    (other,) = plan_of(session, card("Ana Exemplo", line, "URL:https://elsewhere.example.org")).items
    assert other.status == "conflict"


def test_of_two_namesakes_a_page_tells_neither(session):
    bring(session, card("Ana Exemplo", "URL:https://example.org", "EMAIL:a@example.org"))
    bring(session, card("Ana Exemplo", "URL:https://example.org", "EMAIL:b@example.org"), on_conflict="keep-both")
    assert statuses(plan_of(session, card("Ana Exemplo", "URL:https://example.org"))) == ["conflict"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("UID:2",), [("uid", None, "2")]),
        (("UID:1", "X-DUTY:night"), [("property", None, "X-DUTY: night")]),
        (("UID:{1}",), []),
        (("UID:urn:uuid:1",), []),
    ],
)
def test_an_update_says_what_it_adds_though_no_field_shows_it(session, lines, told):
    bring(session, card("Ana Exemplo", "UID:1", "EMAIL:ana@example.org"))
    (item,) = plan_of(session, card("Ana Exemplo", *lines, "EMAIL:ana@example.org")).items
    assert [(d.field, d.before, d.after) for d in item.differences] == told
    assert item.status == ("update" if told else "same")


def test_a_lists_member_is_found_by_an_address_with_a_name_before_it(session):
    member = "MEMBER:mailto:%22Ana%20Exemplo%22%20%3Cana%40example.org%3E"  # as Kolab and Roundcube write it
    bring(session, card("Ana Exemplo", "EMAIL:ana@example.org"))
    plan = plan_of(session, card("Friends", "UID:g", "KIND:group", member, version="4.0"))
    bring(session, card("Friends", "UID:g", "KIND:group", version="4.0"))
    (item,) = plan_of(session, card("Friends", "UID:g", "KIND:group", member, version="4.0")).items
    assert statuses(plan) == ["new"]
    assert [(d.field, d.after) for d in item.differences] == [("member", "Ana Exemplo")]


@pytest.mark.parametrize(
    ("there", "comes"),
    [
        ("محمد النموذج", "Mohammed Al-Namudhaj"),
        ("王小明", "Wang Xiaoming"),
        ("Kim Cheol-su", "김철수"),
        ("Sergei Primerow", "Сергей Примеров"),
    ],
)
@pytest.mark.parametrize("line", ["EMAIL:x@example.org", "TEL:+258 84 555 0101"])
def test_a_name_in_another_script_that_sounds_alike_with_the_same_mailbox_or_phone_is_asked_about(
    session, there, comes, line
):
    bring(session, card(there, line), card("Ana Exemplo", line))
    (item,) = plan_of(session, card(comes, line)).items
    assert item.status == "conflict"
    assert [candidate.name for candidate in item.candidates] == [there]


def test_colleagues_at_one_mailbox_whose_names_only_are_in_two_scripts_stay_two(session):
    bring(session, card("محمد النموذج", "EMAIL:press@example.org"))
    plan = plan_of(session, card("Ahmed Hassan", "EMAIL:press@example.org"), card("Ана", "EMAIL:press@example.org"))
    assert statuses(plan) == ["new", "new"]
