"""How somebody is reached: nearest first, and never through what an audience may not see."""

from __future__ import annotations

from datetime import date

import pytest

from directory.dossier import read_dossiers
from directory.reach import level_of, reach, veil
from models import Audience
from tests.doing import do, make

PUBLIC, INTERNAL, RESTRICTED = Audience.PUBLIC, Audience.INTERNAL, Audience.RESTRICTED


@pytest.fixture
def ana(session) -> str:
    """Somebody with a public detail at each of the four levels."""
    organization = make(session, "add organization", name="OSM Maputo", organization_kind="own office", country="MZ")
    post = make(session, "add post", title="Press Officer", organization=organization)
    person = make(session, "add person", name="Ana Exemplo", audience="public")
    work = make(session, "appoint", person=person, post=post, audience="public")
    for entry, local in ((organization, "office"), (post, "press"), (work, "desk"), (person, "own")):
        add(session, entry, f"{local}@example.org")
    return person


def add(session, entry: str, value: str, audience: str = "public", **more) -> str:
    return make(session, "add detail", entry=entry, detail_kind="email", value=value, audience=audience, **more)


def addresses(
    session, person: str, audience: int = RESTRICTED, day: date = date(2026, 11, 25)
) -> list[tuple[str, str]]:
    dossier = read_dossiers(session.connection(), [int(person)], day)[int(person)]
    return [(level, detail.value) for level, _owner, detail, _strict in reach(dossier, audience)]


def test_own_details_come_first_then_the_memberships_the_posts_the_organizations(session, ana):
    assert addresses(session, ana, PUBLIC) == [
        ("person", "own@example.org"),
        ("membership", "desk@example.org"),
        ("post", "press@example.org"),
        ("organization", "office@example.org"),
    ]


def test_a_preferred_detail_comes_first_at_its_own_level_only(session, ana):
    add(session, ana, "better@example.org", preferred=True)
    work = do(session, "show", entry=ana).data["memberships"][0]
    add(session, str(work["id"]), "best@example.org", preferred=True)
    assert [value for _level, value in addresses(session, ana)][:4] == [
        "better@example.org",
        "own@example.org",
        "best@example.org",
        "desk@example.org",
    ]


def test_what_is_over_or_has_yet_to_begin_reaches_nobody(session, ana):
    add(session, ana, "old@example.org", valid_until="2026-11-24")
    add(session, ana, "last-day@example.org", valid_until="2026-11-25")
    add(session, ana, "next@example.org", valid_from="2026-12")
    found = {value for _level, value in addresses(session, ana)}
    assert found & {"old@example.org", "last-day@example.org", "next@example.org"} == {"last-day@example.org"}
    assert ("person", "next@example.org") in addresses(session, ana, day=date(2026, 12, 1))


@pytest.mark.parametrize(
    ("hidden", "left"),
    [
        ("membership", {"own@example.org"}),
        ("organization", {"own@example.org"}),
        ("post", {"own@example.org", "desk@example.org", "office@example.org"}),
        ("person", set()),
    ],
)
def test_nothing_is_reached_through_what_is_hidden(session, ana, hidden, left):
    shown = do(session, "show", entry=ana).data
    (work,) = shown["memberships"]
    ids = {
        "person": ana,
        "membership": str(work["id"]),
        "organization": str(work["organization"]["id"]),
        "post": str(work["post"]["id"]),
    }
    do(session, "set", reference=ids[hidden], field="audience", value="internal")
    assert {value for _level, value in addresses(session, ana, PUBLIC)} == left
    assert len(addresses(session, ana, INTERNAL)) == 4


def test_a_restricted_place_hides_itself_and_never_the_other_work(session, ana):
    shelter = make(session, "add organization", name="Casa", audience="restricted")
    work = make(session, "appoint", person=ana, organization=shelter, audience="public")
    add(session, work, "casa@example.org")
    add(session, shelter, "door@example.org")
    seen = {value for _level, value in addresses(session, ana, INTERNAL)}
    assert {"own@example.org", "desk@example.org", "press@example.org", "office@example.org"} == seen


def test_one_office_reached_by_an_open_and_a_hidden_way_is_reached_by_the_open_one(session, ana):
    organization = str(do(session, "show", entry=ana).data["memberships"][0]["organization"]["id"])
    make(session, "appoint", person=ana, organization=organization, audience="restricted", is_main=True)
    assert addresses(session, ana, PUBLIC).count(("organization", "office@example.org")) == 1


def test_a_vacant_post_is_reached_by_its_own_mailbox_and_its_organizations(session):
    organization = make(session, "add organization", name="OSM Pretoria", country="ZA")
    post = make(session, "add post", title="Chief", organization=organization)
    add(session, post, "chief@example.org")
    add(session, organization, "office@example.org")
    assert addresses(session, post) == [("post", "chief@example.org"), ("organization", "office@example.org")]


def test_a_post_is_as_strict_as_its_organization(session):
    organization = make(session, "add organization", name="Casa", audience="restricted")
    post = make(session, "add post", title="Chief", organization=organization, audience="public")
    dossier = read_dossiers(session.connection(), [int(post)], None)[int(post)]
    assert level_of(dossier) == RESTRICTED


def test_a_hidden_posts_title_gives_way_to_what_the_membership_says(session, ana):
    (work,) = do(session, "show", entry=ana).data["memberships"]
    do(session, "set", reference=str(work["post"]["id"]), field="audience", value="restricted")
    do(session, "set", reference=str(work["id"]), field="title", value="Officer")
    dossier = read_dossiers(session.connection(), [int(ana)], date(2026, 11, 25))[int(ana)]
    (holding,) = dossier.holdings
    assert (veil(holding, INTERNAL).title, veil(holding, RESTRICTED).title) == ("Officer", "Press Officer")
    assert do(session, "show", entry=ana, audience="internal").data["title"] == "Officer"
