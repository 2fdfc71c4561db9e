"""Exit codes, and errors that name the place and the cure; the help of every verb."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import Any

import pytest

from directory.commands import VERBS
from directory.paths import ROOT


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "{id}"),
        ("history", "{id}"),
        ("add", "name", "{id}", "x"),
        ("add", "detail", "{id}", "phone", "1"),
        ("add", "address", "{id}", "--city", "x"),
        ("add", "note", "{id}", "x"),
        ("add", "tag", "{id}", "x"),
        ("add", "post", "x", "--organization", "{id}"),
        ("add", "organization", "x", "--parent", "{id}"),
        ("add", "person", "x", "--organization", "{id}"),
        ("set", "{id}", "name", "x"),
        ("end", "{id}"),
        ("delete", "{id}"),
        ("appoint", "{id}", "--organization", "1"),
        ("appoint", "{person}", "--post", "{id}"),
        ("list-add", "{list}", "{id}"),
        ("list-remove", "{list}", "{id}"),
        ("press-block", "--id", "{id}"),
        ("make-sheet", "--list", "{id}"),
        ("export-list", "--list", "{id}"),
    ],
)
def test_an_unknown_id_is_named_with_the_way_to_find_the_right_one(run, things, arguments):
    for unknown in ("999", "seven", "detail-999", "detail-x", "1.5", "-1", "٩٩٩"):
        given = [argument.format(**{**things, "id": unknown}) for argument in arguments]
        ran = run(*given, code=1)
        assert unknown in ran.err
        assert "search" in ran.err or "show" in ran.err or "such as" in ran.err
        assert ran.out == ""


@pytest.mark.parametrize(
    ("arguments", "kind", "wanted"),
    [
        (("add", "post", "x", "--organization", "{person}"), "person", "organization"),
        (("appoint", "{post}", "--organization", "{organization}"), "post", "person"),
        (("appoint", "{person}", "--post", "{organization}"), "organization", "post"),
        (("list-add", "{person}", "{post}"), "person", "list"),
        (("export-list", "--list", "{post}"), "post", "list"),
    ],
)
def test_an_id_of_another_kind_says_which_is_wanted(run, things, arguments, kind, wanted):
    said = run(*[argument.format(**things) for argument in arguments], code=1).err
    assert f"has the kind {kind}" in said
    assert wanted in said


def test_a_cure_wants_a_detail_with_a_suggestion(run, things):
    assert "detail-17" in run("cure", things["note"], code=1).err
    assert "nothing to cure" in run("cure", things["detail"], code=1).err
    run("set", things["detail"], "value", "12")
    assert f"set {things['detail']} value" in run("cure", things["detail"], code=1).err


@pytest.mark.parametrize("day", ["2025-02-29", "2025-13", "2024-00-10", "yesterday", "2024-3-1x", "20240312x"])
def test_a_day_that_does_not_exist_is_refused_by_name(run, things, day):
    for arguments in (
        ("end", things["detail"], "--on", day),
        ("add", "name", things["person"], "x", "--from", day),
        ("add", "post", "x", "--organization", things["organization"], "--until", day),
        ("set", things["person"], "died_on", day),
    ):
        assert day in run(*arguments, code=1).err


def test_nothing_ends_before_it_begins(run, things):
    run("set", things["detail"], "from", "2024-06")
    assert "before it begins" in run("end", things["detail"], "--on", "2024-05-31", code=1).err


def test_an_error_is_one_json_object_and_a_sentence_on_standard_error(run):
    ran = run("show", 999, "--json", code=1)
    assert list(ran.data) == ["error"]
    assert ran.data["error"] == ran.err.strip()


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",),
        ("search",),
        ("add",),
        ("add", "robot", "x"),
        ("add", "person"),
        ("search", "x", "--limit", "0"),
        ("search", "x", "--limit", "many"),
        ("add", "detail", "1", "pigeon", "x"),
        ("make-sheet", "--id", "1", "--paper", "a3"),
        ("show", "1", "--audience", "friends"),
        ("undo", "--everything"),
    ],
)
def test_wrong_usage_is_2_and_shows_the_right_one(run, arguments):
    ran = run(*arguments, code=2)
    assert ran.out == ""
    assert ran.err.startswith("usage: main.py")


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_the_help_of_every_verb_reads_well(run, verb):
    helped = run(*verb.split(), "--help").out
    assert helped.startswith(f"usage: main.py {verb}")
    described = helped.partition("\n\n")[2]
    assert described[0].isupper()
    declared = next(declaration for declaration in VERBS if declaration.name == verb)
    flat = " ".join(helped.split())
    assert f"{declared.summary[1:]}." in flat
    for argument in declared.arguments:
        assert " ".join(argument.help.split()) in flat
        if argument.is_option:
            assert argument.name in helped
    assert "None" not in helped
    assert "{}" not in helped


def test_the_general_help_lists_every_verb_and_the_exit_codes(run):
    helped = run("--help").out
    for verb in VERBS:
        assert verb.name.split()[0] in helped
    assert "0 done, 1 something you can act on, 2 wrong usage, 70 a bug" in " ".join(helped.split())


def test_options_of_the_program_stand_before_or_behind_the_command(run, tmp_path, empty):
    other = tmp_path / "other.liaison"
    shutil.copyfile(empty, other)
    run("add", "person", "Ana", "--database", other, "--json")
    assert run("search", "ana", "--json", "--database", other).data["total"] == 1
    assert run("--json", "search", "ana").data["total"] == 0


def test_a_bug_is_70_with_a_report_that_names_nobody_and_nothing_is_stored(run, ask, home, monkeypatch):
    from directory.office import adding

    secret = "Ana Secret, +258 84 312 7788"

    def broken(session: Any, *_given: Any, **_more: Any) -> None:
        raise RuntimeError(secret)

    monkeypatch.setattr(adding, "store_detail", broken)
    person = ask("add", "person", "Ana Secret")["id"]
    ran = run("add", "detail", person, "phone", "+258 84 312 7788", code=70)
    (report,) = (home / "logs").iterdir()
    assert str(report) in ran.err
    assert "Traceback" not in ran.err + ran.out
    written = report.read_text("utf-8")
    assert "RuntimeError" in written
    assert "add detail" in written
    assert not [word for word in ("Ana", "Secret", "312") if word in written]
    assert report.stat().st_mode & 0o777 == 0o600
    assert len(ask("history")["history"]) == 1
    assert "error" in run("add", "detail", person, "phone", "1", "--json", code=70).data


def test_an_interrupted_command_says_that_nothing_was_stored(run, ask, monkeypatch):
    from directory.office import adding

    def interrupted(*_given: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(adding, "tag_entry", interrupted)
    person = ask("add", "person", "Ana")["id"]
    assert "nothing of this command was stored" in run("add", "tag", person, "x", code=1).err


def test_a_reader_that_goes_away_is_no_error(run, ask, tmp_path):
    ask("add", "person", "Ana")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--database", str(tmp_path / "office.liaison"), "search", "ana"],
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_file_in_another_encoding_than_was_named_is_refused_with_the_cure(run, tmp_path):
    file = tmp_path / "release.txt"
    file.write_bytes("For more information, please contact:\nAna Mac\u00e1rio\nOSM Maputo\n".encode())
    for encoding in ("ascii", "klingon"):
        said = run("import", file, "--plan", "--encoding", encoding, code=1).err
        assert encoding in said
        assert "--encoding" in said or "cp1252" in said


def test_a_query_that_finds_nothing_is_no_error_and_says_what_helps(run):
    for query in ("xyzzy", '"*(', "%", "' OR 1=1 --"):
        assert "Fewer or shorter words" in run("search", query).out
        assert run("search", query, "--json").data["total"] == 0
