"""The demonstration, as a machine without a screen does it: every step, its sentences and its files."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import vobject
from PySide6.QtGui import QImage
from python_calamine import CalamineWorkbook

from directory.answers import Answer
from directory.demo import add_picture, run_demo
from directory.errors import DirectoryError
from directory.paths import ROOT

NAMES = ("Amélia Chissico", "Yannick Bégué", "Precious Mokoena")


class Demo(NamedTuple):
    """What one run printed, and where it stands."""

    out: str
    folder: Path
    home: Path


def start(folder: Path, *arguments: str) -> str:
    """Run main.py where there is no screen, a data folder beside; it must succeed and complain of nothing."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    environment |= {"LIAISON_HOME": str(folder / "home"), "LIAISON_NOW": "2026-11-25T09:00:00Z", "PYTHONPATH": ""}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """main.py without arguments."""
    folder = tmp_path_factory.mktemp("demo") / "l’été à Maputo"
    folder.mkdir()
    return Demo(start(folder), folder / "liaison-demo", folder / "home")


def test_it_says_in_its_first_sentence_that_there_is_no_screen(demo):
    first, second = demo.out.splitlines()[:2]
    assert re.search(r"window|screen", first)
    assert "demo" in first
    assert second.startswith("Made a sample office of 204 entries: ")


def test_it_tells_what_it_found_and_what_is_wrong(demo):
    assert "Imported a press release: 2 new people, 1 known already" in demo.out
    assert (
        "A phone to check, of Precious Mokoena: + 7 829 55 0144, too short for Russia or Kazakhstan (+7), "
        "and the office is in South Africa" in demo.out
    )
    assert "Imported a vCard file: 6 new, 1 updated, 1 known already, 1 unreadable" in demo.out
    assert "Searched for chissico amélia: Amélia Chissico\n" in demo.out
    assert "Searched for 21555711: Amélia Chissico\n" in demo.out


def test_every_file_it_names_is_there_and_it_wrote_no_other(demo):
    named = {
        Path(line.rpartition(": ")[2])
        for line in demo.out.splitlines()
        if line.endswith((".txt", ".pdf", ".vcf", ".xlsx", ".png"))
    }
    assert {path.name for path in named} == {
        "press-block.txt",
        "contact-sheet.pdf",
        "contacts.vcf",
        "mailing-list.txt",
        "contacts.xlsx",
        "window.png",
    }
    assert all(path.stat().st_size > 0 for path in named)
    there = {path for path in demo.folder.rglob("*") if path.is_file()}
    assert {path.name for path in there - {demo.folder.parent / path for path in named}} <= {
        "sample.liaison",
        "sample.liaison-wal",
        "sample.liaison-shm",
    }


def test_the_directory_in_use_is_never_touched(demo):
    assert not [path for path in demo.home.rglob("*") if path.suffix == ".liaison"]


def test_the_block_and_the_sheet_print_the_three_of_the_release(demo):
    block = (demo.folder / "press-block.txt").read_text("utf-8")
    assert block.splitlines()[0] == "For more information, please contact:"
    text = subprocess.run(
        ["pdftotext", "-layout", str(demo.folder / "contact-sheet.pdf"), "-"], capture_output=True, check=True
    ).stdout.decode()
    printed = [" ".join(line.split()) for line in text.splitlines()]
    for line in block.splitlines():
        assert line in printed
    for name in NAMES:
        assert name in block
    assert "829 55" not in block + text  # a phone with an open problem
    assert "25 November 2026" in printed


def test_the_cards_are_read_by_another_program(demo):
    read = list(vobject.readComponents((demo.folder / "contacts.vcf").read_text("utf-8")))
    assert tuple(card.fn.value for card in read) == NAMES
    assert [card.org.value[0] for card in read] == ["OSM Maputo", "OSM Port Louis", "OSM Pretoria"]


def test_the_table_opens_in_another_program(demo):
    workbook = CalamineWorkbook.from_filelike(io.BytesIO((demo.folder / "contacts.xlsx").read_bytes()))
    head, *rows = workbook.get_sheet_by_index(0).to_python()
    assert "Hélder Macamo" in {str(row[list(head).index("Name")]) for row in rows}


def test_the_recipients_are_parted_as_outlook_does(demo):
    recipients = (demo.folder / "mailing-list.txt").read_text("utf-8").strip().split("; ")
    assert "Amélia Chissico <achissico@osm.example.org>" in recipients
    assert all(re.search(r"<[^<> ]+@[a-z.-]*example\.org>$", recipient) for recipient in recipients)


def test_the_picture_is_one_of_the_window_with_something_on_it(demo):
    picture = QImage(str(demo.folder / "window.png"))
    assert (picture.width(), picture.height()) == (1440, 900)
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(colours) > 100


def test_where_the_window_cannot_be_drawn_a_sentence_says_why():
    answer = Answer({"folder": "f", "database": "d", "files": ["a.pdf"]}, ("first", "last"))
    without = add_picture(answer, lambda _database, _file: "libEGL.so.1 is missing")
    first, said, last = map(str, without.lines)
    assert (first, last) == ("first", "last")
    assert said == "The window could not be drawn here: libEGL.so.1 is missing"
    assert without.data["files"] == ["a.pdf"]


def test_the_last_line_is_a_command_that_works(demo):
    command = shlex.split(demo.out.splitlines()[-1].partition("run.py ")[2])  # as a shell reads it
    assert "OSM Maputo" in start(demo.folder.parent, *command)


def test_a_folder_that_is_named_must_be_new(tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(DirectoryError, match=r"taken.*Name a new one"):
        run_demo(tmp_path / "taken")
    assert not list((tmp_path / "taken").iterdir())
