"""One writer at a time in a shared folder, and everybody else is told who it is."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from directory import copies, locks
from directory.database import connect_raw, make_current
from directory.errors import DirectoryError
from directory.files import Address, find_address
from directory.locks import claim, find_holder, lock_file
from directory.office.finding import search
from directory.paths import ROOT
from directory.sessions import Desk, open_session
from directory.settings import change_setting
from tests.directory.disks import as_nobody, small_disk


@pytest.fixture
def shared(tmp_path: Path, migrated_file: Path) -> Address:
    """A directory in a synced folder."""
    file = tmp_path / "Dropbox" / "office.liaison"
    file.parent.mkdir()
    file.write_bytes(migrated_file.read_bytes())
    return find_address(str(file))


def file_of(address: Address) -> Path:
    assert address.file is not None
    return address.file


def held_elsewhere(file: Path, **said: object) -> Path:
    """The lock file of somebody at another desk."""
    lock = lock_file(file)
    holder = {"name": "Rui Tembo", "machine": "desk-7", "pid": 4711, "since": "2024-05-12T08:42:00+00:00"} | said
    lock.write_text(json.dumps(holder), "utf-8")
    return lock


HOLD = (
    "import sys\nfrom directory.files import find_address\nfrom directory.sessions import Desk\n"
    "desk = Desk(find_address(sys.argv[1]))\nprint('open', flush=True)\nsys.stdin.read()\ndesk.close()\n"
)


@contextmanager
def open_in_another_process(address: Address) -> Iterator[subprocess.Popen[str]]:
    """Another Liaison that has the directory open for writing until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, address.name],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process


def test_elsewhere_no_lock_file_is_made(office: Address) -> None:
    with open_session(office):
        assert not lock_file(file_of(office)).exists()
    held_elsewhere(file_of(office))  # and none is looked at
    assert find_holder(file_of(office)) is None
    claim(file_of(office), "Ana Tembo", 0).release()


def test_whoever_writes_says_who_and_since_when(shared: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2024-05-12T08:42:00+00:00")
    change_setting("name", "Ana Tembo")
    desk = Desk(shared)
    said = json.loads(lock_file(file_of(shared)).read_text("utf-8"))
    assert said == {
        "name": "Ana Tembo",
        "machine": platform.node(),
        "pid": os.getpid(),
        "since": "2024-05-12T08:42:00+00:00",
    }
    assert find_holder(file_of(shared)) is None  # nobody else
    desk.close()
    assert not lock_file(file_of(shared)).exists()
    desk.close()


def test_a_reader_makes_no_lock(shared: Address) -> None:
    desk = Desk(shared, read_only=True)
    connect_raw(shared).close()
    assert not lock_file(file_of(shared)).exists()
    desk.close()


def test_the_others_read_and_are_told(shared: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIAISON_NOW", "2024-05-12T12:00:00+00:00")
    lock = held_elsewhere(file_of(shared))
    holder = find_holder(file_of(shared))
    assert holder is not None
    assert str(holder.text) == "open by Rui Tembo since 10:42"  # two hours east of Greenwich
    monkeypatch.setenv("LIAISON_NOW", "2024-05-13T12:00:00+00:00")
    assert str(holder.text) == "open by Rui Tembo since 2024-05-12 10:42"
    with open_session(shared, read_only=True) as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM entry").scalar_one() == 0
    before = file_of(shared).read_bytes()
    assert search(shared, ["ana"], 10).data["total"] == 0  # though the index is of another day
    assert file_of(shared).read_bytes() == before
    monkeypatch.setattr("directory.sessions.WAIT_SECONDS", 0)
    with pytest.raises(DirectoryError) as refusal:
        Desk(shared)
    assert str(refusal.value) == (
        f"{shared.name} is open by Rui Tembo since 2024-05-12 10:42 (desk-7), and lies in a shared folder where one at "
        "a time may write. Read it meanwhile, or try again when it is closed there. If nobody has it open, remove "
        f"{lock}. Nothing was stored."
    )
    assert file_of(shared).read_bytes() == before
    assert json.loads(lock.read_text("utf-8"))["name"] == "Rui Tembo"


def test_neither_an_upgrade_nor_a_restore_passes_by_the_lock(
    shared: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = copies.back_up(shared, tmp_path / "copy.liaison")
    held_elsewhere(file_of(shared))
    for module in ("database", "copies"):
        monkeypatch.setattr(f"directory.{module}.WAIT_SECONDS", 0)
    for change in (lambda: make_current(shared), lambda: copies.restore(shared, backup)):
        with pytest.raises(DirectoryError, match="open by Rui Tembo"):
            change()
    assert {found.name for found in file_of(shared).parent.iterdir()} == {"office.liaison", "office.liaison.lock"}


def test_a_process_that_has_it_open_holds_it_against_others(shared: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("directory.sessions.WAIT_SECONDS", 0)
    with open_in_another_process(shared) as other:
        holder = find_holder(file_of(shared))
        assert holder is not None
        assert (holder.pid, holder.machine) == (other.pid, platform.node())
        with pytest.raises(DirectoryError, match="open by"):
            Desk(shared)
    assert find_holder(file_of(shared)) is None
    Desk(shared).close()


def test_whoever_waits_gets_it_when_it_is_closed(shared: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_in_another_process(shared) as other:

        def pause(_seconds: float) -> None:
            assert other.stdin is not None
            assert other.stdout is not None
            other.stdin.close()
            assert other.stdout.read() == ""  # until its end

        monkeypatch.setattr(locks.time, "sleep", pause)
        held = claim(file_of(shared), "Ana Tembo", 60)
    assert json.loads(lock_file(file_of(shared)).read_text("utf-8"))["name"] == "Ana Tembo"
    held.release()


def test_the_lock_of_a_process_that_was_killed_is_taken_over(shared: Address) -> None:
    with open_in_another_process(shared) as other:
        other.kill()
        other.wait(timeout=60)
        assert lock_file(file_of(shared)).exists()
        assert find_holder(file_of(shared)) is None
        desk = Desk(shared)
        assert json.loads(lock_file(file_of(shared)).read_text("utf-8"))["pid"] == os.getpid()
        desk.close()


def test_a_second_desk_of_one_process_shares_the_lock(shared: Address) -> None:
    first, second = Desk(shared), Desk(shared)
    second.close()
    assert lock_file(file_of(shared)).exists()
    first.close()
    assert not lock_file(file_of(shared)).exists()


def test_a_lock_that_another_has_taken_over_meanwhile_is_left_alone(shared: Address) -> None:
    held = claim(file_of(shared), "Ana Tembo", 0)
    lock = held_elsewhere(file_of(shared))
    held.release()
    assert json.loads(lock.read_text("utf-8"))["name"] == "Rui Tembo"


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"name": "Rui"}', '{"pid": "x", "name": "", "machine": "m", "since": ""}']
)
def test_a_lock_that_says_nothing_holds_all_the_same(shared: Address, content: str) -> None:
    lock_file(file_of(shared)).write_text(content)
    holder = find_holder(file_of(shared))
    assert holder is not None
    assert str(holder.text).startswith("open since ")
    with pytest.raises(DirectoryError, match="is open since"):
        claim(file_of(shared), "Ana Tembo", 0)


def test_a_lock_that_cannot_be_made_is_named(shared: Address) -> None:
    file = file_of(shared)
    file.parent.chmod(0o555)
    try:
        with as_nobody(file.parent), pytest.raises(DirectoryError, match=r"office\.liaison\.lock could not be made"):
            claim(file, "Ana Tembo", 0)
    finally:
        file.parent.chmod(0o755)


def test_a_full_disk_leaves_no_empty_lock(tmp_path: Path) -> None:
    with small_disk(tmp_path / "Dropbox", 4) as folder:
        (folder / "filling").write_bytes(b"x" * 4096)
        os.truncate(folder / "filling", 4096)
        with pytest.raises(DirectoryError, match="could not be made"):
            claim(folder / "office.liaison", "A name of some length " * 400, 0)
        assert not lock_file(folder / "office.liaison").exists()


def test_a_new_directory_in_a_shared_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    address = find_address(str(tmp_path / "Nextcloud" / "new" / "office.liaison"))
    with open_session(address) as session:
        assert session.connection().exec_driver_sql("PRAGMA journal_mode").scalar_one() == "truncate"
        assert lock_file(file_of(address)).exists()
    assert [found.name for found in file_of(address).parent.iterdir()] == ["office.liaison"]
