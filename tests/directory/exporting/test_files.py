"""Files that leave are there whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from directory.errors import DirectoryError
from directory.exporting.files import free_name, write_whole


def test_a_file_is_written_whole_with_the_rights_of_any_other(tmp_path: Path):
    mask = os.umask(0o022)
    try:
        write_whole(tmp_path / "list.txt", b"Ana")
    finally:
        os.umask(mask)
    assert (tmp_path / "list.txt").read_bytes() == b"Ana"
    assert (tmp_path / "list.txt").stat().st_mode & 0o777 == 0o644
    assert [path.name for path in tmp_path.iterdir()] == ["list.txt"]


def test_what_was_there_stays_until_the_new_one_is_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "list.txt"
    target.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DirectoryError, match=r"list\.txt.*No space left on device.*Name another place with -o"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["list.txt"]


@pytest.mark.parametrize("place", ["no/such/folder/list.txt", "taken/"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, place: str):
    (tmp_path / "taken").mkdir()
    with pytest.raises(DirectoryError, match=place.strip("/").rpartition("/")[2]):
        write_whole(tmp_path / place, b"x")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_long_name_is_no_trouble(tmp_path: Path):
    name = "é" * 120 + ".txt"
    assert write_whole(tmp_path / name, b"x").read_bytes() == b"x"


def test_a_free_name_counts_on(tmp_path: Path):
    assert free_name(tmp_path, "contacts.vcf").name == "contacts.vcf"
    for name in ("contacts.vcf", "contacts-2.vcf"):
        (tmp_path / name).touch()
    assert free_name(tmp_path, "contacts.vcf").name == "contacts-3.vcf"
