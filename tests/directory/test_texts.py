"""Sentences: a template and its values, apart until somebody reads them."""

from __future__ import annotations

import pickle
import re

import pytest

from directory.errors import DirectoryError
from directory.paths import ROOT
from directory.texts import QT_TRANSLATE_NOOP, Text


def test_a_sentence_is_its_template_with_its_values():
    inner = Text("too short for {country}", {"country": "Mozambique"})
    assert str(Text("{raw}: {reason}", {"raw": "12", "reason": inner})) == "12: too short for Mozambique"
    assert QT_TRANSLATE_NOOP("directory", "x {y}") == "x {y}"


def test_values_with_braces_are_no_templates():
    assert str(Text("No {name}.", {"name": "{id} {0.__class__}"})) == "No {id} {0.__class__}."


def test_a_sentence_goes_to_another_process_and_back():
    sent = Text("No {name}.", {"name": "Ana"})
    assert pickle.loads(pickle.dumps(sent)) == sent
    assert str(pickle.loads(pickle.dumps(Text("None.")))) == "None."


def test_an_error_carries_the_two_apart():
    problem = DirectoryError("No entry has the number {number}.", number=7)
    assert (problem.text.template, problem.text.values) == ("No entry has the number {number}.", {"number": 7})
    assert str(problem) == "No entry has the number 7."


def test_a_missing_value_is_a_bug_and_not_a_hole_in_the_sentence():
    with pytest.raises(KeyError):
        str(Text("No {name}.", {}))


def test_every_marked_sentence_of_directory_can_be_filled():
    """Its fields are plain names: an `{entry.name}` or a `{0}` could not be translated safely."""
    marked, found = re.compile(r'QT_TRANSLATE_NOOP\(\s*"directory",\s*"((?:[^"\\]|\\.)*)"'), 0
    for file in (ROOT / "directory").rglob("*.py"):
        for sentence in marked.findall(file.read_text("utf-8")):
            found += 1
            for field in re.findall(r"\{([^{}]*)\}", sentence):
                assert re.fullmatch(r"[a-z_]+", field), f"{file.name}: {sentence}"
    assert found > 200
