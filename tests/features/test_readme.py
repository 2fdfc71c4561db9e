"""The README is true: its commands are run in its order, and its output is compared line by line."""

from __future__ import annotations

import re
import shlex
from typing import NamedTuple

import pytest

from directory import cli
from directory.paths import ROOT

README = (ROOT / "README.md").read_text("utf-8")
OURS = "python3 run.py "
NOT_MAIN = ("test", "lint", "bench")


class Example(NamedTuple):
    """One command and what the README says that it prints; "…" stands for any lines."""

    command: str
    lines: tuple[str, ...]


def read_examples() -> list[Example]:
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL):
        for text in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *lines = text.rstrip("\n").split("\n")
            found.append(Example(command, tuple(lines)))
    return found


def says(printed: list[str], promised: tuple[str, ...]) -> bool:
    """Whether the lines are those promised, with anything in the place of an "…"."""
    pattern = "".join(r"(?:.*\n)*" if line == "…" else re.escape(line) + r"\n" for line in promised)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None


def test_every_command_prints_what_the_readme_says(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LIAISON_DATABASE", "sample/sample.liaison")
    monkeypatch.setenv("LIAISON_NOW", "2026-11-25T09:00:00Z")
    ran = 0
    for example in read_examples():
        if not example.command.startswith(OURS) or example.command.removeprefix(OURS) in NOT_MAIN:
            assert not example.lines, f"nobody runs {example.command}"
            continue
        capsys.readouterr()
        code = cli.main(shlex.split(example.command.removeprefix(OURS)))
        out, err = capsys.readouterr()
        printed = (out + err).splitlines()
        assert code == 0, printed
        assert says(printed, example.lines), f"{example.command}\n" + "\n".join(printed)
        ran += 1
    assert ran >= 12


def test_the_two_commands_stand_at_the_top():
    assert [example.command.split()[0] for example in read_examples()[:2]] == ["git", "python3"]
    assert README.index("```console") < 40


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([a-z_]+/[a-z_./]*|[a-z]+\.py|LICENSE)`", README))))
def test_what_it_points_at_is_there(path):
    assert (ROOT / path).exists()
