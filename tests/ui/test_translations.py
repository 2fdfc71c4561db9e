"""The translations that are kept: up to date with the texts, complete, with every value that a text takes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from directory.paths import RESOURCES
from tests.ui.pseudo import extract

KEPT = sorted((RESOURCES / "translations").glob("liaison_*.ts"))
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


@pytest.mark.parametrize("file", KEPT, ids=[file.stem for file in KEPT])
def test_every_text_of_today_is_translated(file: Path, texts: set[Message]):
    wanted = {text for text in texts if text[2] or not file.stem.endswith("_en")}  # English needs its plurals only
    done = {key for key, forms in messages(file) if forms}
    missing = sorted(wanted - done)
    assert not missing, f"run.py translate, then translate: {missing[:5]}"


@pytest.mark.parametrize("file", KEPT, ids=[file.stem for file in KEPT])
def test_a_translation_takes_the_same_values_as_its_text(file: Path):
    for (_context, source, counts), forms in messages(file):
        wanted = set(re.findall(r"\{(\w*)\}", source))
        for form in forms:
            assert set(re.findall(r"\{(\w*)\}", form)) <= wanted, form
            if not counts:
                assert set(re.findall(r"\{(\w*)\}", form)) == wanted, form


def test_no_text_has_a_mark_that_lupdate_could_not_read(texts: set[Message]):
    contexts = {context for context, _source, _counts in texts}
    assert {"directory", "actions", "words", "columns", "sections"} <= contexts
