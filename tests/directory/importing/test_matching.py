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
