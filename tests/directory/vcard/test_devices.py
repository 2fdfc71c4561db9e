"""What phones and Outlook make of a card, beyond what its version says."""

from __future__ import annotations

from directory.importing.known import kept_key
from directory.released import ReleasedProperty, ReleasedWork
from directory.vcard.card import Property
from directory.vcard.profiles import PROFILES, find_losses
from directory.vcard.values import text_of
from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import read_all
from tests.directory.vcard.released import MADE_AT, detail, person

OUTLOOK = PROFILES["outlook"]


def test_titles_alone_are_no_name_for_a_phone_and_come_back_as_titles():
    entry = person("Dr. Muhammad al-Amin PhD", honorific_prefix="Dr.", honorific_suffix="PhD")
    for profile in PROFILES.values():
        data = write_vcards([entry], MADE_AT, profile)
        assert b"N:;Muhammad al-Amin;;Dr.;PhD\r\n" in data
        (back,) = read_all(data)
        assert (back.display_name, back.given_name, back.family_name) == (entry.name, None, None)
        assert (back.honorific_prefix, back.honorific_suffix) == ("Dr.", "PhD")


def test_an_extension_can_be_dialled_and_who_is_restricted_stays_so():
    entry = person(details=(detail("phone", "+258-21-1;ext=12", "work"),), is_restricted=True)
    lines = {name: write_vcards([entry], MADE_AT, profile).decode() for name, profile in PROFILES.items()}
    assert "TEL;TYPE=WORK,VOICE:+258-21-1\\,12\r\n" in lines["phone"]
    assert "TEL;TYPE=work:+258-21-1;ext=12\r\n" in lines["full"]
    assert "TEL;WORK;VOICE:+258-21-1 x12\r\n" in lines["outlook"]
    assert [read_all(text.encode())[0].classification for text in lines.values()] == ["CONFIDENTIAL"] * 3
    assert "CLASS" not in write_vcards([person()], MADE_AT).decode()


def test_a_page_at_a_network_is_no_address_of_a_messenger_for_outlook():
    page, chat = "https://social.example.org/@ana", "ana@chat.example.org"
    entry = person(details=(detail("messaging", page, service="mastodon"), detail("messaging", chat, service="xmpp")))
    text = write_vcards([entry], MADE_AT, OUTLOOK).decode()
    assert f"X-MS-IMADDRESS:{chat}\r\n" in text
    assert f"NOTE:mastodon: {page}\r\n" in text
    assert [str(loss.what).partition(" ")[0] for loss in find_losses([entry], OUTLOOK)] == [page]


def test_what_is_kept_of_an_old_card_comes_back_and_a_name_in_another_language_stays_one():
    old = ("AGENT", "BEGIN:VCARD\\nTEL\\;WORK:1\\nEND:VCARD")
    kept = (ReleasedProperty(*old, version="2.1"), ReleasedProperty("ORG", "Liga", params=(("ALTID", ("2",)),)))
    entry = person(works=(ReleasedWork("League", title="Head"),), other=kept)
    for name in ("phone", "full"):
        (back,) = read_all(write_vcards([entry], MADE_AT, PROFILES[name]))
        assert [work.organization for work in back.works] == ["League"]
        assert [kept_key(p.name, p.value) for p in back.other] == [kept_key(*old), ("ORG", "Liga")]
        assert text_of(Property("AGENT", back.other[0].value)) == "BEGIN:VCARD\nTEL;WORK:1\nEND:VCARD"
