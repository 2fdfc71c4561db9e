"""What leaves comes back: cards of every profile, read again where they came from, change nothing."""

from __future__ import annotations

import pytest

from directory.errors import DirectoryError
from directory.gate import weigh
from directory.history.undo import undo
from directory.importing.plan import plan_import
from directory.importing.reading import parse
from directory.vcard.profiles import PROFILES
from directory.vcard.writer import write_vcards
from models import Audience, Entry
from tests.directory.importing.bringing import apply, bring, card
from tests.directory.vcard.released import MADE_AT
from tests.directory.vcard.test_corpus import HERE

CARDS = (
    card(
        "د. منى الحسن",
        "UID:1",
        "N:الحسن;منى;;د.;",
        "ORG:وزارة الداخلية;الإعلام",
        "TITLE:مستشارة",
        "item1.TEL;TYPE=pref:+964 770 555 0101",
        "item1.X-ABLabel:غرفة العمليات",
        "TEL;VALUE=uri:tel:+964-1-555-0104;ext=7",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29",
        "NOTE:one\\n\\ntwo",
        "NOTE:three",
        "CATEGORIES:a,b\\, c",
        "GEO:33.3;44.4",
        'X-FOO;X-BAR="a,b;c":ba\\,z',
    ),
    card(
        "王小明",
        "UID:2",
        'N;SORT-AS="Wang,Xiaoming":王;小明;;;',
        "ORG:示例新闻社",
        "TITLE:记者",
        "item1.ORG:Freelance Example",
        "item1.TITLE:Photographer",
        "item1.TEL;TYPE=work:+86 10 5555 0105",
        "EMAIL;PREF=1:wang@example.org",
        "EMAIL;TYPE=x-desk:w3@example.org",
        "DEATHDATE:20200303",
        "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example.org/@w",
        "RELATED;TYPE=spouse;VALUE=text:李娜",
        version="4.0",
    ),
    card("Suharto", "UID:3", "N:;;;Dr.;", "CLASS:CONFIDENTIAL", "TEL:+62 811 555 0106"),
    card("Hope League", "UID:4", "N:;;;;", "ORG:Hope League;", "X-ABShowAs:COMPANY", "TEL;TYPE=MAIN:+27 12 555 0108"),
    card("Friends", "UID:5", "KIND:group", "MEMBER:urn:uuid:1", "MEMBER:4", "MEMBER:urn:uuid:gone", version="4.0"),
)


def returned(session, profile):
    """The plan of what leaves for a profile, all of it, and comes again."""
    kinds = ("person", "organization", "list")
    ids = [entry.id for entry in session.query(Entry).order_by(Entry.id) if entry.kind in kinds]
    entries = weigh(session, ids, Audience.RESTRICTED).entries
    assert len(entries) == len(ids)
    return plan_import(session, [parse(write_vcards(entries, MADE_AT, PROFILES[profile]), "x.vcf")])


def news(plan):
    """What is not the same, and why."""
    told = [(i.shown["name"], i.status, [(d.field, d.before, d.after) for d in i.differences]) for i in plan.items]
    return [line for line in told if line[1:] != ("same", [])]


@pytest.mark.parametrize("profile", ["phone", "full"])
def test_what_leaves_comes_back_and_changes_nothing(session, profile):
    bring(session, *CARDS)
    plan = returned(session, profile)
    assert len(plan.items) >= len(CARDS)
    assert news(plan) == []


def test_every_card_that_came_in_leaves_and_comes_back_as_nothing_new(session):
    changed = []
    for number, path in enumerate(sorted(HERE.glob("*.vcf"))):
        try:
            plan = plan_import(session, [parse(path.read_bytes(), path.name)], on_conflict="keep-both")
        except DirectoryError:
            continue
        if apply(session, plan) is None:
            continue
        profile = ("phone", "full")[number % 2]
        changed += [(path.name, profile, *line) for line in news(returned(session, profile))]
        undo(session)
        session.commit()
    assert changed == []
