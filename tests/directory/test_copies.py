"""Backups: whole, verified, for their owner only; and the way back."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from directory import copies
from directory.copies import KEPT, back_up, back_up_daily, copy_directory, name_backup, restore
from directory.course import ChangeStopped, Course
from directory.errors import DirectoryError
from directory.files import Address, find_address
from directory.texts import Text
from tests.directory.disks import ask, small_disk, snapshot, store, stored


def file_of(address: Address) -> Path:
    assert address.file is not None
    return address.file


def backups_of(address: Address) -> list[str]:
    """The names of the files in the backups folder, hidden ones too."""
    folder = file_of(address).parent / "backups"
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def write(address: Address, *uuids: str) -> None:
    """Commit rows as the program does, and leave them in the write-ahead log."""
    with closing(sqlite3.connect(file_of(address))) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        for uuid in uuids:
            store(connection, uuid)


def test_a_backup_has_what_still_stands_in_the_log_of_a_live_file(office: Address) -> None:
    with closing(sqlite3.connect(file_of(office))) as live:
        live.execute("PRAGMA journal_mode=WAL")
        store(live, "newest")
        assert Path(f"{office.file}-wal").stat().st_size > 0
        copy = back_up(office)
    assert stored(copy) == ["newest"]
    assert ask(copy, "PRAGMA journal_mode") == [("delete",)]  # one file, wherever it is taken
    assert sorted(found.name for found in copy.parent.iterdir()) == [copy.name]


def test_a_backup_and_its_folder_are_for_their_owner_only(office: Address, tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        copies_made = [back_up(office), back_up(office, tmp_path / "elsewhere" / "copy.liaison"), back_up_daily(office)]
    finally:
        os.umask(mask)
    for copy in copies_made:
        assert copy is not None
        assert copy.stat().st_mode & 0o777 == 0o600
        assert copy.parent.stat().st_mode & 0o777 == 0o700


def test_a_backup_says_when_it_was_made_and_never_replaces_another(
    office: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2024-05-12T10:42:00+00:00")
    assert back_up(office).name == "office-backup-2024-05-12-104200.liaison"
    assert back_up(office).name == "office-backup-2024-05-12-104200-2.liaison"
    assert name_backup(file_of(office)).name == "office-backup-2024-05-12-104200-3.liaison"


def test_the_first_change_of_a_day_makes_a_backup_and_twelve_are_kept(
    office: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = date(2024, 2, 20)
    by_hand = back_up(office)
    for number in range(15):
        day = first + timedelta(days=number)
        write(office, f"before day {number}")
        monkeypatch.setenv("LIAISON_NOW", f"{day}T09:00:00+02:00")
        made = back_up_daily(office)
        assert made is not None
        assert made.name == f"office-daily-{day}.liaison"
        monkeypatch.setenv("LIAISON_NOW", f"{day}T17:00:00+02:00")
        assert back_up_daily(office) is None
    kept = [f"office-daily-{first + timedelta(days=number)}.liaison" for number in range(3, 15)]
    assert len(kept) == KEPT
    assert backups_of(office) == sorted([*kept, by_hand.name])  # one made by hand is nobody's to remove
    assert len(stored(by_hand.parent / kept[0])) == 4


def test_the_copy_before_a_days_first_change_tells_how_far_it_is_and_is_of_one_moment(
    office: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "PAGES", 20)
    write(office)
    told: list[str] = []

    def tell(text: Text) -> None:
        told.append(str(text))
        if len(told) == 2:
            write(office, "written meanwhile")  # by somebody who does not wait for it

    copy = back_up_daily(office, Course(tell=tell))
    assert copy is not None
    assert stored(copy) == []
    assert stored(file_of(office)) == ["written meanwhile"]
    percents = [int(text.split("… ")[1].removesuffix(" %")) for text in told[:-1]]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert len(percents) > 5
    assert told[-1] == "Checking the copy of the directory…"


def test_a_copy_that_is_stopped_leaves_nothing(office: Address) -> None:
    def stop() -> None:
        raise ChangeStopped

    with pytest.raises(ChangeStopped):
        back_up_daily(office, Course(pause=stop))
    assert backups_of(office) == []


def test_signs_in_a_name_do_not_confuse_the_keeping(
    tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = find_address(str(tmp_path / "office [1].liaison"))
    file_of(address).write_bytes(migrated_file.read_bytes())
    for number in range(14):
        monkeypatch.setenv("LIAISON_NOW", f"2024-03-{number + 1:02}T09:00:00+02:00")
        back_up_daily(address)
    assert len(backups_of(address)) == KEPT
    assert backups_of(address)[-1] == "office [1]-daily-2024-03-14.liaison"


def test_what_is_not_there_yet_needs_no_daily_backup(address: Address) -> None:
    assert back_up_daily(address) is None
    file_of(address).touch()
    assert back_up_daily(address) is None
    assert back_up_daily(find_address("postgresql://db/office")) is None
    assert backups_of(address) == []


def test_a_restore_brings_back_what_was_and_keeps_what_is(office: Address) -> None:
    write(office, "first")
    copy = back_up(office)
    write(office, "second")
    kept = restore(office, copy)
    assert stored(file_of(office)) == ["first"]
    assert kept is not None
    assert "before-restore" in kept.name
    assert stored(kept) == ["first", "second"]
    assert stored(copy) == ["first"]
    assert {file.stat().st_mode & 0o777 for file in (kept, file_of(office))} == {0o600}


def test_newer_rows_do_not_reappear_out_of_an_old_log(office: Address, tmp_path: Path) -> None:
    """As a killed program leaves them: a -wal with rows that the file itself has not."""
    write(office, "first")
    copy = back_up(office)
    with closing(sqlite3.connect(file_of(office))) as live:
        live.execute("PRAGMA journal_mode=WAL")
        live.execute("PRAGMA wal_autocheckpoint=0")
        store(live, "second")
        left = {suffix: Path(f"{office.file}{suffix}").read_bytes() for suffix in ("", "-wal", "-shm")}
    for suffix, content in left.items():
        Path(f"{office.file}{suffix}").write_bytes(content)
    kept = restore(office, copy)
    assert kept is not None
    assert stored(kept) == ["first", "second"]
    assert not [suffix for suffix in ("-wal", "-shm", "-journal") if Path(f"{office.file}{suffix}").exists()]
    assert stored(file_of(office)) == ["first"]


@pytest.mark.parametrize("damage", ["header", "middle", "all"])
def test_a_damaged_directory_is_replaced_and_its_bytes_are_kept(office: Address, damage: str) -> None:
    write(office, "first")
    copy = back_up(office)
    whole = file_of(office).read_bytes()
    half = len(whole) // 2
    damaged = {
        "header": b"\0" * 100 + whole[100:],
        "middle": whole[:half] + b"\xff" * 8192 + whole[half + 8192 :],
        "all": b"",
    }[damage]
    file_of(office).write_bytes(damaged)
    kept = restore(office, copy)
    assert kept is not None
    assert kept.read_bytes() == damaged or damage == "all"
    assert kept.stat().st_mode & 0o777 == 0o600
    assert stored(file_of(office)) == ["first"]


def test_a_restore_where_there_is_nothing_yet(office: Address, tmp_path: Path) -> None:
    write(office, "first")
    copy = back_up(office)
    fresh = find_address(str(tmp_path / "new" / "office.liaison"))
    assert restore(fresh, copy) is None
    assert stored(file_of(fresh)) == ["first"]


def test_a_directory_that_somebody_has_open_is_not_replaced_under_them(office: Address) -> None:
    write(office, "first")
    copy = back_up(office)
    with closing(sqlite3.connect(file_of(office))) as window:
        assert window.execute("SELECT count(*) FROM entry").fetchone() == (1,)  # and then it waits for its user
        with pytest.raises(DirectoryError, match="is open in another Liaison, so nothing was restored"):
            restore(office, copy)
        store(window, "second")
    assert stored(file_of(office)) == ["first", "second"]
    assert backups_of(office) == [copy.name]


def refused(address: Address, backup: Path) -> str:
    """The sentence of a restore that is refused and changes nothing."""
    before = snapshot(file_of(address).parent)
    with pytest.raises(DirectoryError) as refusal:
        restore(address, backup)
    assert snapshot(file_of(address).parent) == before
    return str(refusal.value)


def test_what_is_no_backup_is_not_restored(office: Address, tmp_path: Path) -> None:
    folder = tmp_path / "others"
    folder.mkdir()
    assert "There is no backup" in refused(office, folder / "absent.liaison")
    assert "There is no backup" in refused(office, folder)
    (folder / "empty.liaison").touch()
    assert "is empty: nothing to restore" in refused(office, folder / "empty.liaison")
    (folder / "letter.txt").write_text("Dear Ana, " * 500)
    assert "is not a Liaison directory" in refused(office, folder / "letter.txt")
    with closing(sqlite3.connect(folder / "other.db")) as other:
        other.execute("CREATE TABLE recipe(name)")
    assert "another program" in refused(office, folder / "other.db")
    with closing(sqlite3.connect(copy_directory(file_of(office), folder / "newer.liaison"))) as newer:
        newer.execute("PRAGMA user_version=9999")
    assert "newer Liaison" in refused(office, folder / "newer.liaison")
    copy = copy_directory(file_of(office), folder / "damaged.liaison")
    whole = copy.read_bytes()
    half = len(whole) // 2
    copy.write_bytes(whole[:half] + b"\xff" * 8192 + whole[half + 8192 :])
    assert "is damaged" in refused(office, copy)


def test_a_read_only_directory_is_not_replaced(office: Address) -> None:
    copy = back_up(office)
    file_of(office).chmod(0o400)
    assert "may only be read, so nothing was restored" in refused(office, copy)


def test_a_damaged_directory_is_not_backed_up_as_if_it_were_whole(office: Address) -> None:
    whole = file_of(office).read_bytes()
    half = len(whole) // 2
    file_of(office).write_bytes(whole[:half] + b"\xff" * 8192 + whole[half + 8192 :])
    with pytest.raises(DirectoryError, match=r"is damaged"):
        back_up(office)
    assert backups_of(office) == []


def test_a_backup_of_nothing_or_onto_itself_is_refused(address: Address, office: Address, tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="nothing to back up"):
        back_up(find_address(str(tmp_path / "absent.liaison")))
    before = file_of(office).read_bytes()
    with pytest.raises(DirectoryError, match="is the directory itself"):
        back_up(office, file_of(office).parent / "backups" / ".." / "office.liaison")
    assert file_of(office).read_bytes() == before


def test_a_place_that_cannot_be_written_is_named(office: Address, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DirectoryError, match=r"copy\.liaison could not be written: .* -o"):
        back_up(office, tmp_path / "file" / "copy.liaison")


def test_a_database_server_has_programs_of_its_own(tmp_path: Path) -> None:
    server = find_address("postgresql://db/office")
    with pytest.raises(DirectoryError, match="pg_dump"):
        back_up(server)
    with pytest.raises(DirectoryError, match="pg_restore"):
        restore(server, tmp_path / "copy.liaison")


def test_a_full_disk_leaves_no_half_copy(office: Address, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 100) as folder:
        with pytest.raises(DirectoryError, match="disk"):
            back_up(office, folder / "copy.liaison")
        assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_the_directory_as_it_was(office: Address, tmp_path: Path) -> None:
    write(office, "first")
    copy = back_up(office, tmp_path / "copy.liaison")
    size = file_of(office).stat().st_size // 1024
    with small_disk(tmp_path / "disk", size + 100) as folder:
        full = find_address(str(folder / "office.liaison"))
        file_of(full).write_bytes(file_of(office).read_bytes())
        if os.path.ismount(folder):
            with pytest.raises(DirectoryError, match="disk"):
                restore(full, copy)
            assert [found.name for found in folder.rglob("*.*")] == ["office.liaison"]
        assert stored(file_of(full)) == ["first"]


def test_a_backups_folder_full_of_one_second_is_named(office: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies.Path, "exists", lambda _path: True)
    with pytest.raises(DirectoryError, match="full of backups of this second"):
        name_backup(file_of(office))
