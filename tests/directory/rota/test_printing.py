"""The rota on paper: a week on each page, gaps said, people with their phones, a name held back is no gap."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2
import pytest
from sqlalchemy import select

from directory.countries import LANGUAGES
from directory.errors import DirectoryError
from directory.history.recording import change_set
from directory.office.adding import store_detail
from directory.rota.verbs import rota, set_rota
from directory.rota.words import WORDS, say, say_times
from models import Audience, ContactDetail, ExportLog, ExportLogEntry
from models.dates import begin_of
from tests.directory.focal_points.office import Office


@pytest.fixture
def office(session, monkeypatch, tmp_path):
    monkeypatch.setenv("LIAISON_NOW", "2026-06-15T12:00:00+00:00")
    monkeypatch.setenv("LIAISON_HOME", str(tmp_path))
    return Office(session)


@pytest.fixture
def desk(office):
    """A press desk in Berlin, of which Ana has a night and Bo, whom few may see, a day."""
    desk = office.post(office.organization("Agency", country="DE", time_zone="Europe/Berlin"), "Press desk")
    ana, bo = office.person("Ana"), office.person("Bo", Audience.RESTRICTED)
    with change_set(office.session, "add detail", {"name": "Ana"}):
        phone = ContactDetail(kind="phone", raw="+49 30 901820", audience=Audience.INTERNAL)
        store_detail(office.session, phone, ana, None)
    set_rota(office.session, str(desk.id), "2026-06-15T18:00", str(ana.id), "2026-06-16T08:00")
    set_rota(office.session, str(desk.id), "2026-06-16T08:00", str(bo.id), "2026-06-17T24:00")
    return desk


def read(file):
    """The text of each page, as a viewer copies it, on one line."""
    pages = pypdfium2.PdfDocument(file)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pages]


def test_a_week_says_who_is_there_when_nobody_is_and_how_she_is_reached(session, desk, tmp_path):
    file = tmp_path / "rota.pdf"
    told = rota(session, str(desk.id), "2026-06-15", None, pdf=file).data
    (page,) = read(file)
    assert "Press desk, Agency" in page
    assert "15 June 2026 to 21 June 2026 · Times of Europe/Berlin · For internal use" in page
    assert page.count("18:00–08:00") == 2  # the night stands in both of its days
    assert f"Nobody on duty for {7 * 24 - 14 - 40} h" in page
    assert "00:00–18:00" in page  # nobody, before her
    assert "+49 30 901820" in page
    assert "Bo" not in page
    assert "name held back" in page  # and not nobody: somebody is there
    assert [(one["name"], one["reason"]) for one in told["excluded"]] == [
        ("Bo", "restricted here, so not for internal")
    ]
    assert (told["written"], told["audience"], told["files"]) == (2, "internal", [str(file)])
    assert [turn["person"]["name"] for turn in told["turns"]] == ["Ana"]
    log = session.scalars(select(ExportLog)).one()
    logged = set(session.scalars(select(ExportLogEntry.entry_id).where(ExportLogEntry.export_id == log.id)))
    assert (log.command, log.audience) == ("rota", Audience.INTERNAL)
    assert logged == {desk.id, told["turns"][0]["person"]["id"]}


def test_several_weeks_stand_on_a_page_each_and_the_people_on_the_last(session, desk, tmp_path):
    file = tmp_path / "rota.pdf"
    rota(session, str(desk.id), "2026-06-15", "2026-07-01", pdf=file, audience="restricted", paper="letter")
    pages = read(file)
    assert ["Mon 15 Jun" in page for page in pages] == [True, False, False]
    assert ["Mon 22 Jun" in page for page in pages] == [False, True, False]
    assert ["Tue 30 Jun" in page for page in pages] == [False, False, True]
    assert ["+49 30 901820" in page for page in pages] == [False, False, True]
    assert "Thu 2 Jul" not in pages[2]
    assert "Bo" in pages[0]


def test_as_of_a_day_the_days_from_then_on_are_printed_under_the_names_of_then(session, desk, tmp_path):
    from directory.focal_points.doing import rename

    ana = rota(session, str(desk.id), "2026-06-15", None).data["turns"][0]["person"]["id"]
    rename(session, str(ana), "Ana Married", "2026-06-10")
    file = tmp_path / "rota.pdf"
    told = rota(session, str(desk.id), None, None, as_of="2026-06-09", pdf=file).data
    assert (told["from"], [turn["person"]["name"] for turn in told["turns"]]) == ("2026-06-09", ["Ana"])
    assert "Ana Married" not in read(file)[0]
    rota(session, str(desk.id), None, None, pdf=file)
    assert "Ana Married" in read(file)[0]


def test_the_rota_of_a_post_that_is_stricter_than_its_readers_is_refused(session, office, desk, tmp_path):
    with change_set(session, "set", {"name": "test"}):
        desk.audience = Audience.RESTRICTED
    file = tmp_path / "rota.pdf"
    with pytest.raises(DirectoryError, match="Press desk is restricted, so its rota is not for internal"):
        rota(session, str(desk.id), None, None, pdf=file)
    assert not file.exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_of_it(session, desk, tmp_path, language):
    file = tmp_path / "rota.pdf"
    rota(session, str(desk.id), "2026-06-15", None, pdf=file, language=language)
    assert len(read(file)) == 1
    values = {"first": "1", "last": "2", "zone": "Z", "day": "D", "hours": "3"}
    said = {key: say(key, language, **values) for key in WORDS}
    assert all(said.values())
    if language != "ar":  # a viewer copies right-to-left lines in an order of its own
        page = read(file)[0]
        assert all(said[key] in page for key in ("rota", "nobody", "hidden", "person", "phone"))


def test_a_turn_within_a_day_says_its_hours_and_a_longer_one_its_days():
    begins = begin_of("2026-06-15T18:00")
    assert say_times(begins, begin_of("2026-06-16"), "en") == "18:00–24:00"
    assert say_times(begins, begins + timedelta(days=1), "en") == "18:00–18:00"
    assert say_times(begin_of("2026-06-15"), begin_of("2026-06-18"), "en") == ("Mon 15 Jun 00:00 – Wed 17 Jun 24:00")
