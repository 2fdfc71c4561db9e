"""Bad input: a sentence that names file, place and cure, exit code 1, and nothing half-written."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from directory.paths import ROOT


def refused(office, *arguments, stdin=None) -> str:
    """The sentence of a refused command, which leaves the directory as it was."""
    before = office.database.read_bytes() if office.database.exists() else b""
    run = office.run(*arguments, code=1, stdin=stdin)
    assert "Traceback" not in run.err
    assert run.err.strip()
    if office.database.exists():
        assert office.database.read_bytes() == before
    return run.err.strip()


def test_files_that_hold_no_contacts(office):
    assert "empty" in refused(office, "import", office.write("empty.vcf", b""))
    assert "folder" in refused(office, "import", office.folder)
    assert "absent.vcf" in refused(office, "import", "absent.vcf")
    assert "PNG" in refused(office, "import", office.write("photo.vcf", b"\x89PNG\r\n\x1a\n" + b"\x00" * 64))
    assert "spreadsheet" in refused(office, "import", office.write("list.csv", "Name,E-mail\nAna,a@example.org\n"))
    assert "No contacts" in refused(office, "import", office.write("text.txt", "In 2024, 175 people came.\n"))
    assert "encoding" in refused(office, "import", office.write("a.txt", "x"), "--encoding", "klingon")


def test_a_file_of_200_megabytes(office):
    large = office.folder / "large.vcf"
    with large.open("wb") as stream:
        stream.truncate(201 * 1024 * 1024)  # sparse
    assert "large.vcf" in refused(office, "import", large)


def test_ids_and_dates_that_do_not_exist(office):
    assert "999" in refused(office, "show", 999)
    assert "detail-999" in refused(office, "cure", "detail-999")
    assert "seven" in refused(office, "show", "seven")
    person = office.ask("add", "person", "Ana")["id"]
    assert "2025-02-29" in refused(office, "end", person, "--on", "2025-02-29")
    assert "12.3.2024" in refused(office, "add", "name", person, "Anna", "--from", "12.3.2024")
    assert "name" in refused(office, "set", person, "shoe_size", "38")
    assert "organization" in refused(office, "appoint", person)
    assert "begins" in refused(office, "add", "name", person, "A", "--from", "2024", "--until", "2023")
    assert refused(office, "add", "person", "   ")


def test_nobody_chosen_and_nobody_found(office):
    assert "--id" in refused(office, "press-block")
    assert "xyzzy" in refused(office, "export-vcards", "--query", "xyzzy")


def test_an_output_that_cannot_be_written(office):
    person = office.ask("add", "person", "Ana", "--audience", "public")["id"]
    office.run("add", "detail", person, "email", "ana@example.org", "--audience", "public")
    sentence = office.run("press-block", "--id", person, "-o", "no/such/folder/block.txt", code=1).err
    assert "block.txt" in sentence
    assert not list(office.folder.glob("**/*.part"))


def test_wrong_usage_is_2_and_unknown_verbs_are_unknown(office):
    assert office.run("frobnicate", code=2).err
    assert office.run("search", code=2).err
    assert office.run("search", "x", "--limit", "none", code=2).err


def test_an_error_is_one_json_object_too(office):
    run = office.run("show", 999, "--json", code=1)
    assert "999" in run.data["error"]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n" * 300, "not a Liaison directory"),
        (os.urandom(8192), "encrypted"),
    ],
)
def test_a_foreign_or_encrypted_file_is_named_and_not_touched(office, content, word):
    office.database.write_bytes(content)
    assert word in refused(office, "search", "x")
    assert word in refused(office, "add", "person", "Ana")
    assert not (office.folder / "backups").exists()


def test_another_programs_database_a_newer_and_a_damaged_one(office):
    other = sqlite3.connect(office.folder / "other.liaison")
    other.execute("CREATE TABLE recipes(name)")
    other.commit()
    other.close()
    office.database = office.folder / "other.liaison"
    assert "another program" in refused(office, "search", "x")
    office.database = office.folder / "office.liaison"
    with sqlite3.connect(office.database) as newer:
        newer.execute("PRAGMA user_version=999")
    newer.close()
    assert "newer" in refused(office, "search", "x")
    with sqlite3.connect(office.database) as newer:
        newer.execute("PRAGMA user_version=1")
    newer.close()
    whole = office.database.read_bytes()
    office.database.write_bytes(whole[: len(whole) // 2])
    assert "damaged" in refused(office, "add", "person", "Ana")


def test_a_read_only_file_is_read_and_not_written(office):
    office.run("add", "person", "Ana")
    with sqlite3.connect(office.database) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    office.database.chmod(0o444)
    assert office.ask("search", "ana")["total"] == 1
    assert office.ask("show", 1)["name"] == "Ana"
    assert "only be read" in refused(office, "add", "person", "Berta")


def test_a_directory_that_another_process_is_writing_to(office, monkeypatch):
    office.run("add", "person", "Ana")
    with closing(sqlite3.connect(office.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        # a process of its own from the beginning: how long it waits is read when the program is imported
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "--database", str(office.database), "add", "person", "Berta"],
            capture_output=True,
            env={**os.environ, "LIAISON_HOME": str(office.folder / "home"), "LIAISON_WAIT_SECONDS": "1"},
            timeout=60,
            check=False,
        )
        other.execute("ROLLBACK")
    assert done.returncode == 1
    assert b"Another Liaison" in done.stderr
    assert office.ask("search", "berta")["total"] == 0


def test_a_full_disk_stores_nothing_and_says_so(office):
    """RLIMIT_FSIZE stands for the full disk: the write that would pass it fails, as on a full one."""
    office.run("add", "person", "Ana")
    limit = office.database.stat().st_size + 64 * 1024
    cards = b"".join(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person %d\r\nEMAIL:p%d@example.org\r\nNOTE:%s\r\nEND:VCARD\r\n"
        % (n, n, b"x" * 500)
        for n in range(3000)
    )
    file = office.write("many.vcf", cards)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--database", str(office.database), "import", str(file)],
        capture_output=True,
        env={**os.environ, "LIAISON_HOME": str(office.folder / "home")},
        preexec_fn=limited,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert b"disk" in done.stderr
    assert [row["name"] for row in office.ask("search", "kind:person")["results"]] == ["Ana"]
    with sqlite3.connect(office.database) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_bug_gives_70_and_a_report_without_personal_data(office, tmp_path):
    script = (
        "import sys\n"
        "import directory.office.verbs as verbs\n"
        "def broken(session, **given):\n"
        "    raise RuntimeError(repr(given))\n"
        "verbs.add_person = broken\n"
        "from directory import cli\n"
        "sys.exit(cli.main(sys.argv[1:]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--database", str(office.database), "add", "person", "Ana Secret"],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "LIAISON_HOME": str(tmp_path / "home")},
        timeout=60,
        check=False,
    )
    assert done.returncode == 70
    reports = list((tmp_path / "home" / "logs").glob("bug-*.log"))
    assert len(reports) == 1
    text = reports[0].read_text("utf-8")
    assert "RuntimeError" in text
    assert "Ana Secret" not in text
    assert reports[0].stat().st_mode & 0o777 == 0o600
    assert Path(str(reports[0])).name in done.stderr.decode()
