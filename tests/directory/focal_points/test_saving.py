"""Coverage and list as files, through the gate: for whom, what stays in and why, and that it is noted what left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from directory.errors import DirectoryError
from directory.focal_points.looking import coverage, focal_points
from directory.focal_points.successions import rename_entry
from directory.history.recording import change_set
from models import Audience, ExportLog, ExportLogEntry, Organization, Person, table_of

LIMITS = {"stale_after": 365, "expiring_within": 60}


@pytest.fixture
def staffed(office):
    """Ministries of Labour in three countries: an internal holder, a public one, and one whom only few may know."""
    programme = office.programme("Safe Passage", "MZ", "MU", "ZA")
    rows = {}
    for country, level in (
        ("MZ", Audience.INTERNAL),
        ("MU", Audience.PUBLIC),
        ("ZA", Audience.RESTRICTED),
    ):
        ministry = office.organization(f"Labour {country}", country=country, classification="Ministry of Labour")
        post = office.post(ministry, f"Director {country}")
        person = office.person(f"Holder {country}", level)
        membership = office.appoint(person, post)
        with change_set(office.session, "set", {"name": person.display_name}):
            membership.audience = level
        office.focal(post, programme)
        rows[country] = (ministry.id, post.id, person.id)
    office.expect(programme, classification="Ministry of Labour")
    return rows


def save(session, tmp_path: Path, audience: str | None, **more):
    return coverage(
        session,
        None,
        "countries",
        None,
        audience,
        **LIMITS,
        pdf=tmp_path / "coverage.pdf",
        xlsx=tmp_path / "coverage.xlsx",
        **more,
    )


def text_of(file: Path) -> str:
    if file.suffix == ".pdf":
        return "\n".join(p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(file.read_bytes()))
    book = CalamineWorkbook.from_path(file)
    return "\n".join(str(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())


@pytest.mark.parametrize(
    ("audience", "shown"),
    [
        ("public", {"Holder MU"}),
        ("partners", {"Holder MU"}),
        (None, {"Holder MZ", "Holder MU"}),  # a file is for the office when nothing is said
        ("restricted", {"Holder MZ", "Holder MU", "Holder ZA"}),
    ],
)
def test_a_file_holds_who_its_audience_may_see_and_says_who_was_left_out(session, staffed, tmp_path, audience, shown):
    answer = save(session, tmp_path, audience)
    everybody = {f"Holder {country}" for country in staffed}
    for name in ("coverage.pdf", "coverage.xlsx"):
        text = text_of(tmp_path / name)
        assert {person for person in everybody if person in text} == shown
    assert {row["name"] for row in answer.data["excluded"]} == everybody - shown
    for row in answer.data["excluded"]:
        assert row["reason"].endswith(f"so not for {audience or 'internal'}")
    assert answer.data["files"] == [str(tmp_path / "coverage.pdf"), str(tmp_path / "coverage.xlsx")]
    assert answer.data["written"] == 3
    assert len(answer.data["cells"]) == 3  # the files come beside the answer, not in its place


def test_what_left_is_noted_by_number_and_nothing_that_stayed(session, staffed, tmp_path):
    save(session, tmp_path, "public")
    log, entries = table_of(ExportLog), table_of(ExportLogEntry)
    (row,) = session.connection().execute(select(log.c.command, log.c.audience)).all()
    assert (row.command, row.audience) == ("coverage", Audience.PUBLIC)
    left = set(session.connection().scalars(select(entries.c.entry_id)))
    ministries_and_posts = {number for ministry, post, _person in staffed.values() for number in (ministry, post)}
    people = {person for _ministry, _post, person in staffed.values()}
    assert left & people == {staffed["MU"][2]}
    assert left >= ministries_and_posts


def test_looking_is_no_export(session, staffed):
    coverage(session, None, "countries", None, None, **LIMITS)
    assert session.connection().execute(select(table_of(ExportLog))).all() == []


def test_who_stands_in_is_named_to_those_only_who_may_know_her(session, office, staffed, tmp_path):
    secret = office.person("Secret Standin", Audience.RESTRICTED)
    away = session.get_one(Person, staffed["MU"][2])
    office.away(away, "2026-06-01", "2026-06-30", secret)
    save(session, tmp_path, "public")
    assert "Secret Standin" not in text_of(tmp_path / "coverage.pdf")
    save(session, tmp_path, "restricted")
    assert "Secret" in text_of(tmp_path / "coverage.pdf")


def test_a_ministry_is_printed_under_the_name_of_the_day(session, office, staffed, tmp_path):
    ministry = session.get_one(Organization, staffed["MU"][0])
    with change_set(session, "rename", {"name": ministry.name, "new": "Work MU"}):
        rename_entry(session, ministry, "Work MU", date(2026, 3, 1))

    def listed(as_of: str) -> str:
        file = tmp_path / f"{as_of}.pdf"
        focal_points(session, None, None, None, None, None, as_of, "restricted", **LIMITS, pdf=file)
        return text_of(file)

    assert ("Labour MU" in listed("2026-02-28"), "Work MU" in listed("2026-02-28")) == (True, False)
    assert ("Labour MU" in listed("2026-06-15"), "Work MU" in listed("2026-06-15")) == (False, True)


def test_a_folder_that_is_not_there_is_named_and_no_half_file_left(session, staffed, tmp_path):
    with pytest.raises(DirectoryError, match="could not be written"):
        coverage(session, None, "countries", None, None, **LIMITS, pdf=tmp_path / "nowhere" / "x.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_list_leaves_with_its_filters(session, staffed, tmp_path):
    file = tmp_path / "list.xlsx"
    answer = focal_points(session, None, "MU", None, None, None, None, "internal", **LIMITS, xlsx=file)
    assert answer.data["written"] == answer.data["total"] == 1
    assert "Holder MU" in text_of(file)
    assert "Holder MZ" not in text_of(file)
    assert answer.data["excluded"] == []
