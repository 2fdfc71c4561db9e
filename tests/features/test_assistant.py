"""A programme assistant and an officer: cards in, entries by hand, lists and cards out, and back again."""

from __future__ import annotations

import pytest

CARDS = """\
BEGIN:VCARD\r
VERSION:3.0\r
UID:urn:uuid:1f0e9a52-8a70-4d2f-9f1e-7d3f4d7f0001\r
FN:Beatriz Modelo\r
N:Modelo;Beatriz;;;\r
ORG:Ministry of Labour\\, Employment;Inspection\r
TITLE:Inspector\r
TEL;TYPE=WORK,VOICE:+258 21 310 700\r
TEL;TYPE=CELL:+258 84 312 3456\r
EMAIL;TYPE=INTERNET:bmodelo@labour.example.org\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9;M=C3=A1rio;;;\r
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=A1rio Jos=C3=A9\r
TEL;WORK;VOICE:+230 213 3300\r
EMAIL;INTERNET:mjose@police.example.org\r
END:VCARD\r
"""


@pytest.fixture
def cards(office):
    return office.write("cards.vcf", CARDS)


def test_plan_then_import_then_again_changes_nothing(office, cards):
    plan = office.ask("import", cards, "--plan")
    assert [(e["name"], e["status"], e["organization"]) for e in plan["entries"]] == [
        ("Beatriz Modelo", "new", "Ministry of Labour, Employment"),
        ("Mário José", "new", None),
    ]
    done = office.ask("import", cards)
    assert (done["created"], done["rejected"], done["organizations_created"]) == (
        2,
        0,
        ["Ministry of Labour, Employment"],
    )
    assert [e["audience"] for e in done["entries"]] == ["internal", "internal"]
    again = office.ask("import", cards)
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 2)


def test_one_broken_card_among_good_ones_is_told_by_line_and_kept(office):
    broken = (
        CARDS + "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n" + CARDS.replace("0001", "0002").replace("Modelo", "Outra")
    )
    file = office.write("mixed.vcf", broken)
    done = office.ask("import", file, "--rejects", "rejects.vcf")
    rejected = [e for e in done["entries"] if e["status"] == "rejected"]
    assert [e["line"] for e in rejected] == [19]
    assert rejected[0]["name"] is None
    assert rejected[0]["reason"]
    assert done["created"] == 3
    assert b"BEGIN:VCARD" in (office.folder / "rejects.vcf").read_bytes()


def test_a_changed_card_ends_what_it_replaces(office, cards):
    person = office.ask("import", cards)["entries"][0]["id"]
    newer = CARDS.replace("312 3456", "312 9999").replace(
        "TITLE:Inspector", "TITLE:Chief Inspector\r\nREV:20260501T080000Z"
    )
    done = office.ask("import", office.write("newer.vcf", newer))
    assert (done["created"], done["updated"], done["entries"][0]["status"]) == (0, 1, "update")
    shown = office.ask("show", person)
    phones = {d["raw"]: (d["from"], d["until"]) for d in shown["details"] if d["label"] == "mobile"}
    assert phones == {"+258 84 312 3456": (None, "2026-04-30"), "+258 84 312 9999": ("2026-05-01", None)}
    assert [(m["title"], m["until"]) for m in shown["memberships"]] == [
        ("Inspector", "2026-04-30"),
        ("Chief Inspector", None),
    ]
    assert shown["title"] == "Chief Inspector"


def test_a_list_for_outlook_tells_who_is_left_out(office, cards):
    ids = [e["id"] for e in office.ask("import", cards)["entries"]]
    office.run("add", "person", "No Address")
    office.run("add", "person", "Please Not")
    silent = office.ask("search", "please")["results"][0]["id"]
    office.run("add", "detail", silent, "email", "please@example.org")
    office.run("set", silent, "do_not_email", "yes")
    lost = office.ask("search", "address")["results"][0]["id"]
    mailing_list = office.ask("add", "list", "Referral partners")["id"]
    office.run("list-add", mailing_list, *ids, silent, lost)
    answer = office.ask("export-list", "--list", mailing_list, "--for", "outlook")
    assert answer["text"] == "Beatriz Modelo <bmodelo@labour.example.org>; Mário José <mjose@police.example.org>"
    assert answer["written"] == 2
    assert {e["name"] for e in answer["excluded"]} == {"No Address", "Please Not"}
    office.run("list-remove", mailing_list, ids[1])
    assert office.ask("export-list", "--list", mailing_list)["text"] == "Beatriz Modelo <bmodelo@labour.example.org>"


def test_entries_by_hand_with_a_post_that_stays_vacant_until_somebody_is_appointed(office):
    ministry = office.ask("add", "organization", "Ministry of Gender", "--kind", "ministry", "--country", "MZ")["id"]
    post = office.ask("add", "post", "Director", "--organization", ministry)["id"]
    assert [(p["title"], p["vacant"]) for p in office.ask("show", ministry)["posts"]] == [("Director", True)]
    person = office.ask("add", "person", "Suharto")["id"]
    assert office.ask("show", person)["organization"] is None
    office.run("appoint", person, "--post", post, "--capacity", "acting", "--from", "2026-01", "--main")
    shown = office.ask("show", person)
    assert (shown["organization"], shown["title"], shown["country"]) == ("Ministry of Gender", "Director", "MZ")
    assert office.ask("show", ministry)["posts"][0]["vacant"] is False
    detail = office.ask("add", "detail", person, "phone", "21 310 700", "--label", "work")["id"]
    assert office.ask("show", person)["details"][0]["e164"] == "+25821310700"
    office.run("end", detail, "--on", "2026-06-30")
    office.run("add", "note", person, "Prefers a call")
    office.run("add", "tag", person, "Referral")
    office.run("add", "name", person, "Сухарто", "--kind", "native", "--language", "ru")
    office.run("add", "address", post, "--city", "Maputo", "--country", "Mozambique")
    assert [row["id"] for row in office.ask("search", "сухарто")["results"]] == [person]
    assert "Prefers a call" in office.run("show", person).out


def test_undo_and_redo_take_everything_back_and_forth(office, cards):
    office.run("import", cards)
    person = office.ask("search", "modelo")["results"][0]["id"]
    office.run("set", person, "name", "Beatriz Modelo Nova")
    office.run("delete", person)
    assert office.ask("search", "modelo")["total"] == 0
    assert "Delete Beatriz Modelo Nova" in office.ask("undo")["what"]
    assert office.ask("search", "nova")["results"][0]["id"] == person
    office.run("undo")
    assert office.ask("search", "nova")["total"] == 0
    office.run("undo")
    assert office.ask("search", "modelo")["total"] == 0
    assert office.ask("search", "ministry")["total"] == 0
    office.run("redo")
    office.run("redo")
    assert office.ask("search", "nova")["results"][0]["id"] == person
    history = office.ask("history", person)["history"]
    assert any(
        c["before"] == "Beatriz Modelo" and c["after"] == "Beatriz Modelo Nova" for h in history for c in h["changes"]
    )


def test_an_officers_phone_reads_the_cards(office, cards):
    import vobject

    ids = [e["id"] for e in office.ask("import", cards)["entries"]]
    answer = office.ask("export-vcards", "--id", ids[1], "--id", ids[0], "-o", "phone.vcf")
    data = (office.folder / "phone.vcf").read_bytes()
    assert answer["written"] == 2
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    read = list(vobject.readComponents(data.decode()))
    assert [card.fn.value for card in read] == ["Mário José", "Beatriz Modelo"]
    assert {tel.value for tel in read[1].tel_list} == {"+258 21 310 700", "+258 84 312 3456"} or {
        tel.value for tel in read[1].tel_list
    } == {"+25821310700", "+258843123456"}
    assert office.ask("import", office.folder / "phone.vcf")["unchanged"] == 2


def test_a_backup_brings_back_what_was(office, cards):
    office.run("import", cards)
    copy = office.ask("backup", "-o", "copy.liaison")["file"]
    person = office.ask("search", "modelo")["results"][0]["id"]
    office.run("delete", person)
    answer = office.ask("restore", copy)
    assert office.ask("search", "modelo")["results"][0]["id"] == person
    assert answer["kept"]
    assert (office.folder / "copy.liaison").stat().st_mode & 0o777 == 0o600


def test_the_author_is_the_name_in_the_settings(office):
    office.run("settings", "name", "Rosa Assistente")
    office.run("add", "person", "Somebody")
    assert office.ask("history")["history"][0]["author"] == "Rosa Assistente"
    office.run("settings", "home_country", "Mozambique")
    assert office.ask("settings", "home_country") == {"home_country": "MZ"}
    person = office.ask("search", "somebody")["results"][0]["id"]
    office.run("add", "detail", person, "phone", "21 310 700")
    assert office.ask("show", person)["phones"][0]["e164"] == "+25821310700"
