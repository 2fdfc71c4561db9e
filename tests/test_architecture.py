"""The architecture as sentences: each rule holds, and each bites where a violation is planted in a copy.

What is said by import-linter (pyproject.toml) and what by tests/rules.py is proven in the same way: the
sources are copied, one file for each violation is put among them, and the rule must name exactly that file.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import models
from directory.paths import ROOT
from tests import rules
from tests.rules import RULES, Source, read_sources

# rule → the file that breaks it → what stands in it
PLANTED = {
    rules.every_module_has_a_docstring: {"models/undocumented.py": "x = 1"},
    rules.modules_are_nouns: {"directory/phone_utils.py": '"""Things."""'},
    rules.files_are_short: {
        "directory/long_file.py": '"""Long."""\n' + "x = 1\n" * rules.LONGEST_FILE,
        "directory/long_function.py": '"""Long."""\ndef f():\n' + "    x = 1\n" * rules.LONGEST_FUNCTION,
    },
    rules.nothing_imports_what_starts_it: {"ui/starting.py": '"""Starts."""\ndef f():\n    import main'},
    rules.the_registry_imports_texts_only: {
        "directory/commands/service.py": '"""A verb that brings its service."""\nfrom directory.office import adding',
        "directory/commands/library.py": '"""A verb that brings a library."""\nimport sqlalchemy',
    },
    rules.revisions_import_nothing_of_ours: {
        "migrations/versions/9999_live.py": '"""Live types."""\nfrom models.person import Person',
    },
    rules.only_writers_make_files_for_others: {
        "directory/exporting/shortcut.py": '"""A service that prints."""\nfrom reportlab.pdfgen import canvas',
        "directory/office/writer.py": '"""A writer in the wrong package."""\ndef f():\n    import vobject',
    },
    rules.sentences_are_marked_templates: {
        "directory/f_string.py": '"""Formats."""\nraise DirectoryError(f"No entry has the number {id}.")',
        "directory/marked_f_string.py": '"""Formats."""\nText(QT_TRANSLATE_NOOP("directory", f"No {id}."))',
        "directory/unmarked.py": '"""Bare."""\nText("No entry has that number.")',
        "directory/unmarked_constant.py": '"""Bare."""\nGONE = {1: "It has gone."}\nText(GONE[1])',
        "directory/formatted.py": '"""Formats."""\nText(QT_TRANSLATE_NOOP("directory", "No {id}.").format(id=1))',
        "directory/other_context.py": '"""Lost."""\nText(QT_TRANSLATE_NOOP("window", "No entry."))',
    },
    rules.only_history_and_search_write_past_the_orm: {
        "directory/office/by_core.py": '"""Core."""\nfrom sqlalchemy import delete\ns.execute(delete(Person))',
        "directory/office/by_table.py": '"""Core."""\ns.execute(table.insert())',
        "directory/office/by_sql.py": '"""SQL."""\nc.exec_driver_sql("UPDATE person SET display_name = 1")',
        "directory/office/by_query.py": '"""The old way."""\ns.query(Person).delete()',
        "directory/office/by_bulk.py": '"""The old way."""\ns.bulk_save_objects(people)',
    },
    rules.colours_stand_in_the_palette: {"ui/red.py": '"""Red."""\nSTYLE = "color: #d00"'},
    rules.nothing_is_swallowed: {
        "directory/deaf.py": '"""Deaf."""\ntry:\n    f()\nexcept Exception:\n    pass',
        "directory/suppressing.py": '"""Deaf."""\nwith contextlib.suppress(Exception):\n    f()',
    },
    rules.nothing_is_global_and_changes: {"ui/shared.py": '"""Shared."""\nx = 1\ndef f():\n    global x\n    x = 2'},
    rules.modules_import_in_no_circle: {
        "models/egg.py": '"""Egg."""\nfrom models import hen',
        "models/hen.py": '"""Hen."""\ndef lay():\n    from models.egg import Egg',
    },
}

# contract of pyproject.toml → the file that breaks it → what stands in it → how the contract names it
PLANTED_IMPORTS = {
    "ui knows directory, directory knows models, never the other way": [
        ("models/planted_up.py", "import directory.clock", "models.planted_up -> directory.clock"),
        ("directory/planted_up.py", "import ui", "directory.planted_up -> ui"),
    ],
    "directory and models know no screen": [
        ("directory/planted_screen.py", "from PySide6.QtCore import QTimer", "directory.planted_screen -> PySide6"),
    ],
    "ui itself asks directory": [("ui/planted_sql.py", "import sqlalchemy", "ui.planted_sql -> sqlalchemy")],
    "migrations know nothing of ours but models.base": [
        ("migrations/planted.py", "import directory.clock", "migrations.planted -> directory.clock"),
    ],
    "writers get what was released": [
        ("directory/press/writer.py", "import models.person", "directory.press.writer -> models.person"),
        ("directory/mailing/writer.py", "import directory.mailing.planted_way", "planted_way -> sqlalchemy"),
        ("directory/mailing/planted_way.py", "import sqlalchemy", "writer -> directory.mailing.planted_way"),
        ("directory/vcard/writer.py", "import directory.gate", "directory.vcard.writer -> directory.gate"),
        ("directory/focal_points/writer.py", "import models", "directory.focal_points.writer -> models"),
    ],
    "no cycles among the packages": [("directory/errors.py", "import directory.settings", ".settings -> .errors")],
}


def copy_sources(target: Path) -> Path:
    """What the rules read, in a folder of its own."""
    for package in rules.PACKAGES:
        if (ROOT / package).is_dir():
            shutil.copytree(ROOT / package, target / package, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("main.py", "run.py", "pyproject.toml"):
        shutil.copy(ROOT / file, target)
    return target


def add(root: Path, path: str, text: str) -> None:
    """Put text at a file's end; the file and its package are made where they are not there."""
    file = root / path
    if not file.parent.exists():
        file.parent.mkdir(parents=True)
        (file.parent / "__init__.py").write_text('"""Planted."""\n')
    existing = file.read_text("utf-8") if file.exists() else ""
    file.write_text(f"{existing}\n{text}\n" if existing else f"{text}\n", "utf-8")


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    """The project as it is."""
    return list(read_sources(ROOT))


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> list[Source]:
    """A copy with every violation of PLANTED in it."""
    copy = copy_sources(tmp_path_factory.mktemp("planted"))
    for files in PLANTED.values():
        for path, text in files.items():
            add(copy, path, text)
    return list(read_sources(copy))


def name_of(rule: object) -> str:
    return rule.__name__ if callable(rule) else str(rule)


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_rule_holds(rule: object, sources: list[Source]) -> None:
    assert callable(rule)
    assert rule(sources) == []


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_rule_bites(rule: object, planted: list[Source], sources: list[Source]) -> None:
    assert callable(rule)
    found = [violation for violation in rule(planted) if violation not in rule(sources)]
    if rule is rules.modules_import_in_no_circle:
        assert found in ([f"modules import each other: models.{a} -> models.{b} -> models.{a}"] for a, b in EGG_AND_HEN)
    else:
        assert {violation.split(":")[0] for violation in found} == set(PLANTED[rule])


EGG_AND_HEN = (("egg", "hen"), ("hen", "egg"))


def lint_imports(root: Path) -> str:
    """What import-linter says about the sources below a root."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(program), "--no-cache"],
        cwd=root,
        env={**os.environ, "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_import_contracts_hold() -> None:
    said = lint_imports(ROOT)
    assert re.search(r"Contracts: \d+ kept, 0 broken\.", said), said


def test_import_contracts_bite(tmp_path: Path) -> None:
    copy = copy_sources(tmp_path)
    for files in PLANTED_IMPORTS.values():
        for path, text, _named in files:
            add(copy, path, text)
    said = lint_imports(copy)
    broken = dict(re.findall(r"^([^\n]+)\n-{5,}\n(.*?)(?=^[^\n]+\n-{5,}\n|\Z)", said, re.MULTILINE | re.DOTALL))
    for contract, files in PLANTED_IMPORTS.items():
        (details,) = (text for title, text in broken.items() if title.startswith(contract))
        for _path, _text, named in files:
            assert named in details, f"{contract}:\n{details}"
    assert f"Contracts: 0 kept, {len(PLANTED_IMPORTS)} broken." in said


def loaded_by(*arguments: str) -> tuple[set[str], str]:
    """Which packages a command loads in a fresh interpreter, and what it printed."""
    script = (
        "import sys\nfrom directory import cli\n"
        "try:\n    cli.main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split()), done.stdout


SLOW = {"sqlalchemy", "PySide6", "models", "alembic", "phonenumbers", "babel", "reportlab", "vobject"}


@pytest.mark.parametrize("arguments", [["--help"], ["search", "--help"], ["add", "person", "--help"]])
def test_help_loads_neither_the_database_nor_the_screen(arguments: list[str]) -> None:
    loaded, said = loaded_by(*arguments)
    assert said.startswith("usage:")
    assert not loaded & SLOW


def test_search_loads_neither_the_database_nor_the_screen(tmp_path: Path) -> None:
    database = str(tmp_path / "office.liaison")
    loaded, _said = loaded_by("--database", database, "add", "person", "Chipo Example")
    assert "sqlalchemy" in loaded
    loaded, said = loaded_by("--database", database, "search", "chipo")
    assert "Chipo Example" in said
    assert not loaded & SLOW


def test_our_packages_are_those_of_the_checkout() -> None:
    """A wheel that installed another `models` at the top of site-packages would be a trap."""
    assert Path(str(models.__file__)).is_relative_to(ROOT)


def tracked_files() -> list[Path]:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    # a checkout that belongs to another user is still ours to list
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    listed = subprocess.check_output(command, cwd=ROOT, text=True).split("\0")
    return [file for name in listed if name and (file := ROOT / name).is_file()]


def test_no_file_names_a_machine_or_where_packages_come_from() -> None:
    """Written so that this file does not name them either."""
    hosts = [r"pypi\.(org|io)", r"pythonhosted\.org", r"registry\.npmjs", r"deb\.debian\.org", r"--(extra-)?index-url"]
    folders = [r"(?<![\w.~])/" + folder for folder in (r"(work|root|opt)/\w", r"home/(?!user\b|me\b)\w+/")]
    forbidden = re.compile("|".join([*hosts, *folders]).encode())
    found = [
        f"{file.relative_to(ROOT)}: {match.group().decode()}"
        for file in tracked_files()
        if file != Path(__file__) and (match := forbidden.search(file.read_bytes()))
    ]
    assert found == []
