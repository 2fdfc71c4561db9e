"""The translations that are kept: every text is found by lupdate, and each one translated takes what its text takes.

That a language lacks a text is no failure, since whoever adds a text does not speak them all: `run.py translate` says
how many are missing. English has its plurals, which the texts of the code are not.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from directory.paths import RESOURCES, ROOT
from tests.ui.pseudo import extract
from ui.actions import ACTIONS, MENUS
from ui.application import LANGUAGES

KEPT = sorted((RESOURCES / "translations").glob("liaison_*.ts"))
IDS = [file.stem for file in KEPT]
FORMS = {
    "en": 2,
    "fr": 2,
    "pt": 2,
    "es": 2,
    "ar": 6,
}  # what Qt counts with: one and many; none, 1, 2, few, many, others
VALUE = re.compile(r"\{\w*\}")
Message = tuple[str, str, bool]  # context, source, whether it counts


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[Message]:
    """Every text of ui/ and directory/ as lupdate finds it now."""
    file = tmp_path_factory.mktemp("texts") / "now.ts"
    extract(file)
    return {key for key, _forms in messages(file)}


def messages(file: Path) -> Iterator[tuple[Message, list[str]]]:
    """The texts of a .ts file with their translations; an unfinished one has none."""
    for context in ET.parse(file).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if counts else [translation.text or ""]
            done = translation.get("type") is None and all(forms)
            yield (name, message.findtext("source") or "", counts), forms if done else []


def translated(file: Path) -> Iterator[tuple[Message, list[str]]]:
    """The texts of a .ts file that have a finished translation."""
    return ((key, forms) for key, forms in messages(file) if forms)


def literals(call: ast.Call) -> list[str]:
    """The texts with which a call begins."""
    found = []
    for argument in call.args:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            break
        found.append(argument.value)
    return found


def written_texts(file: Path) -> Iterator[Message]:
    """The texts that a module says are to be translated, as the window looks them up: in the class that says `tr`."""

    def walk(node: ast.AST, class_name: str) -> Iterator[Message]:
        for child in ast.iter_child_nodes(node):
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else class_name)
        if not isinstance(node, ast.Call):
            return
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        said = literals(node)
        if name == "tr" and said:
            assert ast.unparse(node.func) == "self.tr", f"{file}:{node.lineno}: lupdate knows the class of self only"
            yield class_name, said[0], len(node.args) > 2
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(said) > 1:
            assert len(node.args) < 4, f"{file}:{node.lineno}: lupdate sees a number in self.tr only"
            yield said[0], said[1], False

    yield from walk(ast.parse(file.read_text("utf-8")), "")


def test_every_text_is_found_where_the_window_looks_for_it(texts: set[Message]):
    files = [file for folder in ("ui", "directory") for file in (ROOT / folder).rglob("*.py")]
    written = {text for file in files for text in written_texts(file)}
    assert len(written) > 1000
    assert not written - texts


def test_a_text_with_a_number_counts(texts: set[Message]):
    assert [text for text in texts if "%n" in text[1] and not text[2]] == []


def test_every_plural_of_today_is_written_in_english(texts: set[Message]):
    done = {key for key, _forms in translated(RESOURCES / "translations" / "liaison_en.ts")}
    missing = sorted(text for text in texts - done if text[2])
    assert not missing, f"run.py translate, then write the plurals: {missing[:5]}"


def test_every_language_that_can_be_chosen_is_kept():
    assert {file.stem.removeprefix("liaison_") for file in KEPT} == set(LANGUAGES)


@pytest.mark.parametrize("file", KEPT, ids=IDS)
def test_a_translation_takes_the_same_values_as_its_text(file: Path):
    for (_context, source, counts), forms in translated(file):
        wanted = sorted(VALUE.findall(source))
        for form in forms:
            assert sorted(VALUE.findall(form)) == wanted, form
        if counts:  # "an hour", "two hours" name their number by themselves
            assert "%Ln" in forms[-1], forms
            assert not any("%n" in form for form in forms), "its digits would not be the language's"
        else:
            assert forms[0].count("%") == source.count("%"), forms


@pytest.mark.parametrize("file", KEPT, ids=IDS)
def test_a_translation_has_the_plurals_of_its_language(file: Path):
    count = FORMS[file.stem.removeprefix("liaison_")]
    assert {len(forms) for (_context, _source, counts), forms in translated(file) if counts} == {count}


@pytest.mark.parametrize("file", KEPT, ids=IDS)
def test_a_translation_begins_and_ends_as_its_text(file: Path):
    for (_context, source, _counts), forms in translated(file):
        for form in forms:
            assert form[: -len(form.lstrip())] == source[: -len(source.lstrip())], form
            assert len(form) - len(form.rstrip()) == len(source) - len(source.rstrip()), form
            assert source.endswith("…") <= form.endswith("…"), form  # a command that asks first
            assert form.count("\n") == source.count("\n"), form


@pytest.mark.parametrize("file", KEPT, ids=IDS)
def test_no_letter_opens_two_lines_of_a_menu(file: Path):
    said = {(context, source): forms[0] for (context, source, _counts), forms in translated(file)}
    menus = [[said.get(("menus", title), title) for title, _acts in MENUS]]
    for _title, acts in MENUS:
        names = [ACTIONS[act].text for act in acts if act is not None]
        menus.append([said.get(("actions", name), name) for name in names])
    for menu in menus:
        letters = [text[text.index("&") + 1].casefold() for text in menu if "&" in text]
        assert len(letters) == len(set(letters)), menu


def test_no_text_has_a_mark_that_lupdate_could_not_read(texts: set[Message]):
    contexts = {context for context, _source, _counts in texts}
    assert {"directory", "actions", "menus", "words", "columns", "sections"} <= contexts
