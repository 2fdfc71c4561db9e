"""The programme assistant's Monday on the sample office, by the real command line: missing, left, come."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from directory.files import Address
from directory.office.sample import load_sample
from directory.sessions import open_session
from tests.features.conftest import Office

NOW = {"LIAISON_NOW": "2026-06-15T08:00:00+00:00"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample office, made once."""
    file = tmp_path_factory.mktemp("sample") / "sample.liaison"
    with open_session(Address(f"sqlite:///{file}", file)) as session:
        load_sample(session)
        session.commit()
    return file


@pytest.fixture
def office(sample, tmp_path, forks):
    database = tmp_path / "office.liaison"
    shutil.copyfile(sample, database)
    return Office(tmp_path, database, forks)


def missing(data) -> set[tuple[str, str]]:
    return {(cell["row"], cell["country"]) for cell in data["cells"] if cell["state"] == "missing"}


def test_coverage_names_who_is_missing_and_the_count_falls_when_somebody_is_named(office):
    data = office.ask("coverage", **NOW)
    assert missing(data) == {
        ("Ministry of Gender", "ZA"),
        ("Ministry of Gender", "ZM"),
        ("Ministry of Gender", "MW"),
        ("Polícia Nacional, Comando-Geral", "MZ"),
        ("National Migration Service", "MZ"),
        ("Island Police Force", "MU"),
    }
    (police,) = (c["organization"]["id"] for c in data["cells"] if c["row"].startswith("Polícia") and c["expected"])
    post = office.ask("add", "post", "Head of the Trafficking Desk", "--organization", police)["id"]
    person = office.ask("add", "person", "Ana Exemplo")["id"]
    office.run("appoint", person, "--post", post, **NOW)
    office.run("add", "focal-point", post, "--programme", "SASPP", **NOW)
    after = office.ask("coverage", **NOW)
    assert after["totals"]["missing"] == data["totals"]["missing"] - 1
    assert [c["primary"] for c in after["cells"] if c["row"].startswith("Polícia") and c["expected"]] == ["Ana Exemplo"]


def test_a_post_is_handed_over_with_a_gap_and_undo_puts_all_of_it_back(office):
    before = office.ask("coverage", **NOW)
    (cell,) = (c for c in before["cells"] if (c["row"], c["country"]) == ("Ministry of Labour", "MZ"))
    post = office.ask("focal-points", "--organization", cell["organization"]["id"], **NOW)["focal_points"][0]["post"]
    steering = office.ask("add", "list", "Labour focal points")["id"]
    office.run("list-add", steering, post["id"])
    successor = office.ask("add", "person", "Ana Exemplo")["id"]
    office.run("hand-over", post["id"], "--to", successor, "--until", "30 June 2026", "--from", "2026-07-15", **NOW)

    def holder(day: str) -> tuple[str | None, str]:
        cells = office.ask("coverage", "--as-of", day, **NOW)["cells"]
        (found,) = (c for c in cells if (c["row"], c["country"]) == ("Ministry of Labour", "MZ"))
        return found["primary"], found["state"]

    first = cell["primary"]
    assert [holder(day)[0] for day in ("2026-06-01", "2026-06-30", "2026-07-05", "2026-07-20")] == [
        first,
        first,
        None,
        "Ana Exemplo",
    ]
    assert holder("2026-07-05")[1] == "vacant"
    # past midnight, without anything being done, everybody is told the successor
    later = {"LIAISON_NOW": "2026-07-20T08:00:00+00:00"}
    listed = office.ask("focal-points", "--organization", cell["organization"]["id"], **later)["focal_points"]
    assert listed[0]["holder"] == "Ana Exemplo"
    before_it = office.ask("search", "director labour inspection", "--as-of", "30 June 2026", **later)["results"]
    assert first in {row["name"] for row in before_it}
    found = office.ask("search", "director labour inspection ana", **later)["results"]
    assert [row["name"] for row in found] == ["Ana Exemplo"]
    office.run("undo", **NOW)
    assert office.ask("coverage", **NOW)["cells"] == before["cells"]


def printed(office, name: str, *command: object) -> str:
    """What a PDF says, read by a program that is not ours."""
    office.run(*command, **NOW)
    done = subprocess.run(["pdftotext", "-layout", name, "-"], cwd=office.folder, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def test_a_renamed_ministry_is_found_under_both_names_and_printed_under_the_right_one_as_of_two_dates(office):
    cells = office.ask("coverage", **NOW)["cells"]
    (cell,) = (c for c in cells if (c["row"], c["country"]) == ("Ministry of Labour", "ZM"))
    ministry, inspector = cell["organization"]["id"], cell["primary"]
    (person,) = (row["id"] for row in office.ask("search", f"kind:person {inspector}", **NOW)["results"])
    office.run("rename", ministry, "Ministry of Work and Skills", "--on", "2026-03-01", **NOW)
    for words in ("ministry of labour zambia", "ministry of work and skills", "work skills"):
        assert ministry in {row["id"] for row in office.ask("search", words, **NOW)["results"]}
    old, new = "Ministry of Labour", "Ministry of Work and Skills"
    for day, name, other in (("2026-02-28", old, new), ("2026-03-01", new, old), ("2026-06-15", new, old)):
        asked = "make-sheet", "--id", person, "--audience", "internal", "--as-of", day, "-o", "sheet.pdf"
        sheet = printed(office, "sheet.pdf", *asked)
        assert inspector in sheet
        assert name in sheet
        assert other not in sheet
        asked = "focal-points", "--organization", ministry, "--as-of", day, "--pdf", "list.pdf"
        listed = printed(office, "list.pdf", *asked)
        assert inspector in listed
        assert name in listed
        assert other not in listed


def stands(data, row: str) -> dict[str, tuple[str | None, str]]:
    """Which organization stands in each country of a row that is expected or held, and how."""
    return {
        cell["country"]: (cell["organization"] and cell["organization"]["name"], cell["state"])
        for cell in data["cells"]
        if cell["row"] == row and (cell["expected"] or cell["organization"])
    }


def test_the_regional_office_the_mission_and_the_merged_ministry_stand_where_the_field_expects_them(office):
    regional = "OSM Regional Office for Southern Africa"
    gender = "Ministry of Gender, Children and Social Action"
    found = office.ask("coverage", "--programme", "SASPP", **NOW)
    # it sits in Pretoria and covers fifteen countries: it answers in the five of the programme, and in no other
    assert {country: state for country, (_name, state) in stands(found, regional).items()} == dict.fromkeys(
        ("MZ", "MU", "ZA", "ZM", "MW"), "filled"
    )
    # two ministries became one: the one that is there stands for its kind, what it was made of nowhere
    assert stands(found, "Ministry of Gender")["MZ"][0] == gender
    assert not {c["organization"]["name"] for c in found["cells"] if c["organization"]} & {
        "Ministry for Women's Affairs",
        "Ministry of Social Action",
    }
    # a mission stands where it is accredited, not in the country that sent it
    countries = (part for code in ("MU", "KM", "GB", "MZ") for part in ("--country", code))
    office.run("add", "programme", "Islands", *countries, **NOW)
    office.run("add", "expectation", "Islands", "--kind", "diplomatic mission", **NOW)
    missions = office.ask("coverage", "--programme", "Islands", **NOW)
    assert stands(missions, "Northern High Commission") == {
        "MU": ("Northern High Commission", "missing"),
        "KM": ("Northern High Commission", "missing"),
    }
    assert stands(missions, "diplomatic mission") == {"GB": (None, "missing"), "MZ": (None, "missing")}
    # and before the merger its forerunner stood there
    office.run("add", "programme", "Before", "--country", "MZ", "--from", "2013", **NOW)
    office.run("add", "expectation", "Before", "--classification", "Ministry of Gender", **NOW)
    for day, name in (("2014-12-31", "Ministry for Women's Affairs"), ("2015-01-01", gender)):
        then = office.ask("coverage", "--programme", "Before", "--as-of", day, **NOW)
        assert stands(then, "Ministry of Gender") == {"MZ": (name, "missing")}


def test_who_funds_it_and_who_refers_to_the_shelter(office):
    assert {f["name"] for f in office.ask("funders", "SASPP", **NOW)["funders"]} == {
        "Norwegian Fund for Safe Mobility",
        "Bureau for Refugees and Safe Movement",
    }
    training = office.ask("search", "training mauritius", **NOW)["results"]
    (programme,) = (row["id"] for row in training if row["kind"] == "programme")
    funders = office.ask("funders", programme, **NOW)["funders"]
    assert (funders[0]["name"], funders[0]["inherited_from"]) == ("Northern High Commission", None)
    assert len(funders) == 3
    ids = {name: office.ask("search", name, **NOW)["results"][0]["id"] for name in ("Comando-Geral", "Casa Segura")}
    steps = office.ask("path", ids["Comando-Geral"], ids["Casa Segura"], **NOW)["steps"]
    assert [step["to"]["name"] for step in steps] == ["Children First Mozambique", "Casa Segura"]


def test_history_tells_who_did_what_and_one_field_goes_back(office):
    ministry = next(
        c["organization"]["id"]
        for c in office.ask("coverage", **NOW)["cells"]
        if (c["row"], c["country"]) == ("Ministry of Labour", "ZM")
    )
    renamed = office.ask("rename", ministry, "Ministry of Work", "--on", "2026-03-01", **NOW)["change_set"]
    office.run("set", ministry, "city", "Kabwe", **NOW)
    assert ministry in {row["id"] for row in office.ask("search", "ministry of labour", **NOW)["results"]}
    assert office.ask("show", ministry, "--as-of", "2026-02-28", **NOW)["name"] == "Ministry of Labour"
    assert [item["command"] for item in office.ask("history", ministry, **NOW)["history"]][:2] == ["set", "rename"]
    office.run("revert", renamed, "--field", "name", **NOW)
    shown = office.ask("show", ministry, **NOW)
    assert shown["name"] == "Ministry of Labour"
    assert office.run("revert", 999, code=1).err.startswith("There is no change 999")


def test_bad_input_is_refused_with_its_field(office):
    person = office.ask("add", "person", "Ana Exemplo")["id"]
    for day, said in (("31/02/2024", "from: there is no 31/02/2024"), ("12.3.2024", "from: 12.3.2024 may be")):
        assert office.run("add", "absence", person, "--from", day, code=1).err.startswith(said)
    office.run("add", "absence", person, "--from", "March 2024", "--until", "2024")
    on_call = office.ask("on-call", "--at", "2026-06-15T08:00Z", "--country", "MZ", **NOW)
    assert [one["organization"] for one in on_call["answers"] + on_call["unavailable"]] == ["OSM Maputo"]
