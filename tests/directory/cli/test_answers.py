"""What each verb answers in JSON (COMMANDS.md): the form of an entry, ids of parts, change sets, exports."""

from __future__ import annotations

import pytest

ENTRY = {"id", "kind", "name", "organization", "title", "country", "audience", "emails", "phones"}
SHOWN = ENTRY | {
    "names",
    "details",
    "memberships",
    "posts",
    "focal_points",
    "notes",
    "tags",
    "sources",
    "other",
    "merged_into",
}
DETAIL = {
    "id",
    "of",
    "kind",
    "raw",
    "e164",
    "label",
    "audience",
    "preferred",
    "from",
    "until",
    "verified",
    "problem",
}
IMPORTED = {
    "created",
    "updated",
    "unchanged",
    "conflicts",
    "rejected",
    "organizations_created",
    "suggestions",
    "entries",
}
CARDS = """\
BEGIN:VCARD\r
VERSION:3.0\r
UID:card-1\r
FN:Beatriz Modelo\r
ORG:Ministry of Labour\\, Employment;Inspection\r
TITLE:Inspector\r
TEL;TYPE=WORK:+258 21 310 7\r
EMAIL;TYPE=INTERNET:bmodelo@labour.example.org\r
X-BADGE:17\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
END:VCARD\r
"""


def test_an_import_answers_one_element_for_each_card_before_and_after(ask, tmp_path):
    file = tmp_path / "cards.vcf"
    file.write_text(CARDS, "utf-8", newline="")
    plan, done = ask("import", file, "--plan"), ask("import", file)
    assert set(plan) == set(done) == IMPORTED
    assert [plan[key] for key in ("created", "updated", "unchanged", "conflicts", "rejected")] == [1, 0, 0, 0, 1]
    assert plan["organizations_created"] == ["Ministry of Labour, Employment"]
    for answer in (plan, done):
        assert all(set(entry) >= ENTRY | {"status", "line", "reason"} for entry in answer["entries"])
        assert [(e["status"], e["line"]) for e in answer["entries"]] == [("new", 1), ("rejected", 11)]
        rejected = answer["entries"][1]
        assert (rejected["name"], rejected["kind"], rejected["id"]) == (None, None, None)
    assert plan["entries"][0]["id"] is None
    assert isinstance(done["entries"][0]["id"], int)
    assert [{**done["entries"][0], "id": None}[key] for key in ENTRY] == [plan["entries"][0][key] for key in ENTRY]
    (phone,) = done["entries"][0]["phones"]
    assert set(phone) == {"raw", "e164", "problem"}


def test_a_search_answers_rows_of_the_same_form(ask):
    person = ask("add", "person", "Ana Exemplo")["id"]
    ask("add", "detail", person, "phone", "+258 21 310 779")
    found = ask("search", "exemplo")
    assert set(found) == {"total", "results"}
    assert found["results"] == [
        {
            "id": person,
            "kind": "person",
            "name": "Ana Exemplo",
            "organization": None,
            "title": None,
            "country": None,
            "audience": "internal",
            "emails": [],
            "phones": [{"raw": "+258 21 310 779", "e164": "+25821310779", "problem": None}],
        }
    ]


def test_a_limit_counts_all_and_shows_some(run, ask):
    for name in ("Ana", "Anabela", "Anacleto"):
        ask("add", "person", name)
    found = ask("search", "ana", "--limit", 2)
    assert (found["total"], len(found["results"])) == (3, 2)
    assert "2 of 3 shown" in run("search", "ana", "--limit", 2).out


def test_show_answers_the_entry_and_all_its_parts(ask, tmp_path):
    file = tmp_path / "cards.vcf"
    file.write_text(CARDS, "utf-8", newline="")
    person = ask("import", file)["entries"][0]["id"]
    shown = ask("show", person)
    assert set(shown) >= SHOWN
    assert all(set(detail) >= DETAIL for detail in shown["details"])
    assert [(o["name"], o["value"]) for o in shown["other"]] == [("X-BADGE", "17")]
    assert (shown["organization"], shown["title"]) == ("Ministry of Labour, Employment", "Inspector")
    organization = shown["memberships"][0]["organization"]["id"]
    assert ask("show", organization)["kind"] == "organization"
    assert ask("show", shown["memberships"][0]["id"])["kind"] == "membership"


def test_a_messaging_address_is_shown_with_its_service(run, ask):
    person = ask("add", "person", "Ana")["id"]
    run("add", "detail", person, "messaging", "@ana.example", "--service", "signal")
    (detail,) = ask("show", person)["details"]
    assert (detail["raw"], detail["service"]) == ("@ana.example", "signal")
    assert "messaging: @ana.example  [signal · internal]" in run("show", person).out


def test_what_an_audience_may_not_see_is_not_shown_to_it(run, ask):
    person = ask("add", "person", "Ana", "--audience", "public")["id"]
    ask("add", "detail", person, "phone", "+258 21 310 779")
    ask("add", "note", person, "Knows everybody")
    ask("add", "tag", person, "vip")
    ask("set", person, "birthday", "--03-09")
    seen = ask("show", person, "--audience", "public")
    assert (seen["details"], seen["notes"], seen["tags"], seen["phones"]) == ([], [], [], [])
    assert "birthday" not in seen["fields"]
    assert ask("show", person)["fields"]["birthday"] == "--03-09"
    ask("set", person, "audience", "restricted")
    refused = run("show", person, "--audience", "internal", code=1)
    assert "restricted, so internal may not see it" in refused.err


def test_whatever_is_made_answers_its_id_and_its_change_set(ask, things):
    for kind in ("organization", "post", "person", "list", "membership"):
        assert isinstance(things[kind], int)
        assert ask("show", things[kind])["kind"] == kind
    for kind in ("name", "detail", "address", "note", "tag"):
        assert things[kind].startswith(f"{kind}-")
    answers = [
        ask("set", things["person"], "given_name", "Ana"),
        ask("end", things["detail"], "--on", "2026-01-31"),
        ask("list-add", things["list"], things["person"], things["post"]),
        ask("list-remove", things["list"], things["post"]),
        ask("delete", things["note"]),
        ask("delete", things["organization"]),
    ]
    assert [set(answer) for answer in answers] == [{"id", "change_set"}] * len(answers)
    sets = [answer["change_set"] for answer in answers]
    assert sets == sorted(set(sets))


def test_history_undo_and_redo_tell_what_they_did(run, ask):
    person = ask("add", "person", "Ana")["id"]
    ask("set", person, "name", "Anna")
    undone = ask("undo")
    assert set(undone) >= {"id", "change_set", "what", "left_out"}
    assert ask("show", person)["name"] == "Ana"
    assert run("redo").out.startswith("Done again: ")
    assert ask("show", person)["name"] == "Anna"
    commands = [item["command"] for item in ask("history", person)["history"]]
    assert commands[-2:] == ["set", "add person"]
    ask("undo")
    ask("undo")
    assert "No entry" in run("show", person, code=1).err
    assert run("undo", code=1).err


def test_settings_are_read_written_and_guarded(run, ask):
    assert set(ask("settings")) >= {"name", "home_country", "language"}
    assert ask("settings", "home_country", "Moçambique") == {"home_country": "MZ"}
    assert "Atlantis" in run("settings", "home_country", "Atlantis", code=1).err
    assert "en, fr, es, pt, ar" in run("settings", "language", "tlh", code=1).err
    assert "Africa/Maputo" in run("settings", "time_zone", "Maputo", code=1).err
    assert "home_country" in run("settings", "shoe_size", code=1).err


def test_reindex_backup_and_restore_answer_in_json(ask, tmp_path):
    person = ask("add", "person", "Ana")["id"]
    assert ask("reindex") == {"indexed": 1}
    copy = ask("backup", "-o", tmp_path / "copy.liaison")
    assert copy == {"file": str(tmp_path / "copy.liaison")}
    ask("delete", person)
    assert set(ask("restore", tmp_path / "copy.liaison")) == {"file", "kept"}
    assert ask("search", "ana")["total"] == 1


@pytest.mark.parametrize(
    ("verb", "suffix"),
    [
        ("export-vcards", "vcf"),
        ("export-csv", "csv"),
        ("export-xlsx", "xlsx"),
        ("export-list", "txt"),
        ("make-sheet", "pdf"),
        ("press-block", "txt"),
    ],
)
def test_every_export_answers_what_it_wrote_and_what_it_left_out(run, ask, tmp_path, verb, suffix):
    ana = ask("add", "person", "Ana", "--audience", "public")["id"]
    ask("add", "detail", ana, "email", "ana@example.org", "--audience", "public")
    rui = ask("add", "person", "Rui", "--audience", "restricted")["id"]
    target = tmp_path / f"out.{suffix}"
    answer = ask(verb, "--id", rui, "--id", ana, "--audience", "public", "-o", target)
    assert set(answer) >= {"written", "excluded", "file"}
    assert (answer["written"], answer["file"]) == (1, str(target))
    assert answer["excluded"] == [{"name": "Rui", "detail": None, "reason": "restricted here, so not for public"}]
    assert target.stat().st_size > 0
    said = run(verb, "--id", rui, "--audience", "public", "-o", tmp_path / "none", code=1)
    assert "Rui: restricted here, so not for public" in said.err
    assert not (tmp_path / "none").exists()


def test_people_keep_the_order_in_which_they_were_named(ask):
    ids = []
    for name in ("Cora", "Ana", "Berta"):
        ids.append(ask("add", "person", name, "--audience", "public")["id"])
        ask("add", "detail", ids[-1], "email", f"{name.lower()}@example.org", "--audience", "public")
    text = ask("press-block", "--id", ids[2], "--id", ids[0], "--id", ids[2], "--id", ids[1])["text"]
    assert [line for line in text.splitlines() if line in ("Ana", "Berta", "Cora")] == ["Berta", "Cora", "Ana"]


def test_an_update_is_printed_with_what_each_field_was_and_becomes(run, tmp_path):
    def write(title, *more):
        lines = ("VERSION:3.0", "UID:card-1", "FN:Ana", "ORG:Office", f"TITLE:{title}", *more)
        (tmp_path / "ana.vcf").write_text("\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", "")))

    write("Inspector", "EMAIL:ana@example.org")
    run("import", "ana.vcf")
    write("Chief", "EMAIL:ana@example.org", "CLASS:CONFIDENTIAL", "NICKNAME:Nani", r"NOTE:One\nTwo " + "very " * 200)
    for arguments in (("--plan",), ()):
        lines = [line.strip() for line in run("import", "ana.vcf", *arguments).out.splitlines()]
        assert lines[0] == "update        1  Ana, Office"
        changes = [line for line in lines if "→" in line]
        assert {line for line in changes if not line.startswith("note: ")} == {
            "audience: internal → restricted", "title: Inspector → Chief", "name: – → Nani",
        }  # fmt: skip
        (note,) = (line for line in changes if line.startswith("note: "))
        assert note.startswith("note: – → One Two very very")
        assert len(note) < 140
        assert "changes:" not in " ".join(lines)


def test_a_field_that_both_sides_changed_is_printed_with_both(run, tmp_path):
    person = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-1\r\nFN:Ana\r\nBDAY:{0}\r\nEND:VCARD\r\n"
    (tmp_path / "ana.vcf").write_text(person.format("1980-04-15"))
    number = run("import", "ana.vcf", "--json").data["entries"][0]["id"]
    run("set", number, "birthday", "1980-04-16")
    (tmp_path / "ana.vcf").write_text(person.format("1980-04-17"))
    lines = [line.strip() for line in run("import", "ana.vcf", "--plan").out.splitlines()]
    assert lines[0].startswith("conflict ")
    assert "changed in the card and here since the last import: birthday" in lines[1]
    assert lines[2] == "birthday: 1980-04-16 → 1980-04-17"
