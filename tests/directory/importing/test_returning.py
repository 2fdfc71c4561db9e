"""What leaves comes back: cards of every profile, read again where they came from, change nothing."""

from __future__ import annotations

import pytest

from directory.gate import weigh
from directory.vcard.profiles import PROFILES
from directory.vcard.writer import write_vcards
from models import Audience, Entry
from tests.directory.importing.bringing import bring, card, plan_of, statuses
from tests.directory.vcard.released import MADE_AT

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


@pytest.mark.parametrize("profile", ["phone", "full"])
def test_what_leaves_comes_back_and_changes_nothing(session, profile):
    bring(session, *CARDS)
    kinds = ("person", "organization", "list")
    ids = [entry.id for entry in session.query(Entry).order_by(Entry.id) if entry.kind in kinds]
    release = weigh(session, ids, Audience.RESTRICTED)
    assert len(release.entries) == len(ids) >= len(CARDS)
    text = write_vcards(release.entries, MADE_AT, PROFILES[profile]).decode()
    plan = plan_of(session, text)
    told = [(i.shown["name"], i.status, [(d.field, d.before, d.after) for d in i.differences]) for i in plan.items]
    assert [line for line in told if line[1:] != ("same", [])] == []
    assert statuses(plan) == ["same"] * len(ids)
