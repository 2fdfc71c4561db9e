"""What the user has said about herself, kept in one small file."""

from __future__ import annotations

import getpass
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory import clock, paths
from directory.errors import DirectoryError
from directory.settings import Settings, change_setting, load_settings, login, settings_file, shown_name
from tests.directory.disks import as_nobody, small_disk


def test_there_are_defaults_before_anything_is_said(home: Path) -> None:
    assert load_settings() == Settings(name="", organization="", home_country="", time_zone="", language="en")
    assert not home.exists()  # reading makes nothing


def test_what_is_said_is_kept_for_its_owner_only(home: Path) -> None:
    mask = os.umask(0)
    try:
        change_setting("name", "  Ana Tembo ")
        change_setting("home_country", "Mozambique")
    finally:
        os.umask(mask)
    assert (load_settings().name, load_settings().home_country) == ("Ana Tembo", "MZ")
    assert settings_file().stat().st_mode & 0o777 == 0o600
    assert home.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in home.iterdir()] == ["settings.json"]


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_name_is_read_back_as_it_was_given(name: str) -> None:
    change_setting("name", name)
    assert load_settings().name == name.strip()


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("home_country", "za", "ZA"),
        ("home_country", "Moçambique", "MZ"),
        ("home_country", "", ""),
        ("time_zone", "Africa/Maputo", "Africa/Maputo"),
        ("time_zone", "", ""),
        ("language", "pt", "pt"),
        ("organization", "Office for Safe Migration", "Office for Safe Migration"),
    ],
)
def test_a_value_is_kept_in_its_form(name: str, value: str, kept: str) -> None:
    assert change_setting(name, value)._asdict()[name] == kept == load_settings()._asdict()[name]


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("shoe_size", "38", "There is no setting shoe_size. There are: name, organization, home_country,"),
        ("home_country", "Atlantis", "Atlantis is not a country: give its name or its two letters"),
        ("time_zone", "Mars/Olympus", "Mars/Olympus is not a time zone: give its name, such as Africa/Maputo"),
        ("time_zone", "../../etc/passwd", "is not a time zone"),
        ("language", "tlh", "tlh is not one of the languages"),
        ("language", "", "is not one of the languages"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_and_nothing_is_kept(name: str, value: str, sentence: str) -> None:
    change_setting("name", "Ana")
    before = settings_file().read_bytes()
    with pytest.raises(DirectoryError) as refusal:
        change_setting(name, value)
    assert sentence in str(refusal.value)
    assert settings_file().read_bytes() == before


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b"null", b"3"])
def test_a_damaged_file_is_named_and_left_as_it_is(home: Path, content: bytes) -> None:
    home.mkdir()
    settings_file().write_bytes(content)
    for use in (load_settings, lambda: change_setting("name", "Ana")):
        with pytest.raises(DirectoryError, match=r"settings\.json cannot be read\. Mend it, or remove it"):
            use()
    assert settings_file().read_bytes() == content


def test_what_a_later_version_added_does_no_harm(home: Path) -> None:
    home.mkdir()
    settings_file().write_text(json.dumps({"name": "Ana", "theme": "dark"}))
    assert load_settings() == Settings(name="Ana")


def test_a_folder_that_cannot_be_written_is_a_sentence(home: Path) -> None:
    home.mkdir()
    home.chmod(0o555)
    try:
        with as_nobody(home), pytest.raises(DirectoryError, match=r"settings\.json could not be written"):
            change_setting("name", "Ana")
    finally:
        home.chmod(0o755)


def test_a_full_disk_keeps_what_was_said_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_disk(tmp_path / "disk", 8) as folder:
        monkeypatch.setenv("LIAISON_HOME", str(folder))
        change_setting("name", "Ana")
        with pytest.raises(DirectoryError, match="could not be written"):
            change_setting("organization", "x" * 20_000)
        assert load_settings() == Settings(name="Ana")
        assert [file.name for file in folder.iterdir()] == ["settings.json"]


def test_the_shown_name_is_the_login_until_one_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "atembo")
    assert (login(), shown_name()) == ("atembo", "atembo")
    change_setting("name", "Ana Tembo")
    assert (login(), shown_name()) == ("atembo", "Ana Tembo")


@pytest.mark.parametrize("problem", [KeyError("uid not found"), OSError("no login")])
def test_a_user_without_a_login_has_one_all_the_same(monkeypatch: pytest.MonkeyPatch, problem: Exception) -> None:
    def fail() -> str:
        raise problem

    monkeypatch.setattr(getpass, "getuser", fail)
    assert login() == f"uid-{os.getuid()}"


def test_the_clock_can_be_moved_and_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2024-02-28T23:30:15.5+00:00")
    assert clock.now().isoformat() == "2024-02-28T23:30:15+00:00"
    assert clock.today().isoformat() == "2024-02-29"  # two hours east of Greenwich
    monkeypatch.setenv("LIAISON_NOW", "2024-02-28T10:00:00")
    assert clock.now().isoformat() == "2024-02-28T10:00:00+00:00"
    monkeypatch.delenv("LIAISON_NOW")
    assert clock.now().tzinfo is not None
    assert clock.now().microsecond == 0


def test_the_data_folder_is_the_users_own_unless_one_is_named(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    assert paths.default_database() == home / "directory.liaison"
    monkeypatch.delenv("LIAISON_HOME")
    assert paths.data_folder().name == "Liaison"
    assert paths.MIGRATIONS.is_relative_to(paths.ROOT)
