"""The rules of the architecture that import-linter cannot say, each a function over the sources below a root.

A rule takes what `read_sources` read from the project (or from a copy with violations planted in it) and
answers with one sentence for each violation: where, and what is wrong. No sentence: the rule holds.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

PACKAGES = ("models", "directory", "ui", "migrations", "benchmarks")
EXPORT_LIBRARIES = {"reportlab", "xlsxwriter", "segno", "vobject"}
WRITER_PACKAGES = ("vcard", "spreadsheets", "mailing", "sheets", "press", "focal_points", "exporting", "rota")
WRITER_NAMES = ("writer", "layout")
LONGEST_FILE, LONGEST_FUNCTION = 430, 50
WRITING_SQL = re.compile(
    r"^\s*(INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|TRUNCATE|DROP|ALTER)\b"
)
# who may write past the ORM: what records the change itself, or what is no change of the office's data
BULK_WRITERS = (
    "directory/history/",  # writes its own Changes: the fast path of imports, bulk edits, undo and redo
    "directory/search/",  # the index, made anew from the data at any time
    "directory/database.py",
    "directory/gate.py",  # the export log
    "directory/importing/applying.py",  # the import's own record; its data goes through history's fast path
    "migrations/",
    "benchmarks/",
)


@dataclass(frozen=True)
class Source:
    """One module of ours: its path below the root, its dotted name, its text as a tree and counted."""

    path: str
    name: str
    tree: ast.Module
    length: int

    def at(self, node: ast.AST, what: str) -> str:
        """A violation's sentence."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {what}"


Sources = Sequence[Source]


def read_sources(root: Path) -> Sources:
    """Every module of the packages, main.py and run.py."""
    files = [root / "main.py", root / "run.py", *(file for name in PACKAGES for file in (root / name).rglob("*.py"))]
    sources = []
    for file in sorted(filter(Path.exists, files)):
        path = file.relative_to(root)
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        text = file.read_text("utf-8")
        sources.append(Source(path.as_posix(), name, ast.parse(text), len(text.splitlines())))
    return sources


def imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """What a module imports when it runs, also late, inside a function; not what only its annotations need."""
    waiting: list[ast.AST] = [source.tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            waiting.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = source.name.split(".")[: -node.level or None]
                base = ".".join([*package, base]).rstrip(".")
            yield from ((node, f"{base}.{alias.name}") for alias in node.names)
        waiting.extend(ast.iter_child_nodes(node))


def every_module_has_a_docstring(sources: Sources) -> list[str]:
    """The module docstring is the tutorial."""
    return [source.at(source.tree, "has no docstring") for source in sources if not ast.get_docstring(source.tree)]


def modules_are_nouns(sources: Sources) -> list[str]:
    """A module called after nothing in particular becomes a drawer for everything."""
    words = {"utils", "util", "manager", "managers", "helper", "helpers", "misc", "common"}
    return [
        source.at(source.tree, "is called after nothing in particular")
        for source in sources
        if words & set(re.split(r"[._]", source.name))
    ]


def files_are_short(sources: Sources) -> list[str]:
    """400 lines a file are the guide, and here is the end; 50 a function; a revision is as long as it must be."""
    violations = []
    for source in sources:
        if source.path.startswith("migrations/versions/"):
            continue
        if source.length > LONGEST_FILE:
            violations.append(source.at(source.tree, f"has {source.length} lines"))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION:
                violations.append(source.at(node, f"{node.name} has more than {LONGEST_FUNCTION} lines"))
    return violations


def modules_import_in_no_circle(sources: Sources) -> list[str]:
    """Not even late, inside a function."""
    names = {source.name for source in sources}
    graph = {
        source.name: {_module(imported, names) for _node, imported in imports(source)} - {None, source.name}
        for source in sources
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        return ["modules import each other: " + " -> ".join(reversed(circle.args[1]))]
    return []


def _module(imported: str, names: set[str]) -> str | None:
    """The module of ours that an import names: itself, or the one that has the name."""
    parent = imported.rpartition(".")[0]
    return imported if imported in names else parent if parent in names else None


def nothing_imports_what_starts_it(sources: Sources) -> list[str]:
    """main.py and run.py start the program, tests and benchmarks measure it; nobody needs them."""
    return [
        source.at(node, f"imports {imported}")
        for source in sources
        for node, imported in imports(source)
        if imported.split(".")[0] in ("main", "run", "tests", "benchmarks") and not source.name.startswith("benchmarks")
    ]


def the_registry_imports_texts_only(sources: Sources) -> list[str]:
    """directory/commands declares verbs by path: reading it must cost nothing."""
    return [
        source.at(node, f"imports {imported}")
        for source in sources
        if source.name.startswith("directory.commands") or source.name == "directory.texts"
        for node, imported in imports(source)
        if imported.split(".")[0] not in sys.stdlib_module_names
        and not f"{imported}.".startswith(("directory.commands.", "directory.texts."))
    ]


def revisions_import_nothing_of_ours(sources: Sources) -> list[str]:
    """A migration that imports live types changes when they do; env.py may know models.base."""
    return [
        source.at(node, f"imports {imported}")
        for source in sources
        if source.name.startswith("migrations.")
        for node, imported in imports(source)
        if imported.split(".")[0] in ("models", "directory", "ui", "main")
        and not (source.name == "migrations.env" and imported.startswith("models.base."))
    ]


def only_writers_make_files_for_others(sources: Sources) -> list[str]:
    """reportlab, xlsxwriter, segno and vobject stand in writers; what shapes glyphs may know reportlab's fonts."""
    violations = []
    for source in sources:
        parts = source.name.split(".")
        if parts[0] == "directory" and len(parts) == 3 and parts[1] in WRITER_PACKAGES and parts[2] in WRITER_NAMES:
            continue
        for node, imported in imports(source):
            fonts = source.name == "directory.sheets.shaping" and imported.startswith("reportlab.pdfbase.")
            if imported.split(".")[0] in EXPORT_LIBRARIES and not fonts and parts[0] != "benchmarks":
                violations.append(source.at(node, f"imports {imported}"))
    return violations


def sentences_are_marked_templates(sources: Sources) -> list[str]:
    """What users read is a literal in QT_TRANSLATE_NOOP, its values apart: no f-string, no format, no bare text.

    A template may be passed on as a name or looked up in a table; the constant of that name is then held to the rule.
    """
    return [
        violation
        for source in sources
        if source.name.split(".")[0] == "directory" and source.name != "directory.texts"
        for violation in _wrong_sentences(source)
    ]


def _wrong_sentences(source: Source) -> Iterator[str]:
    constants = {
        ast.unparse(target): node.value
        for node in source.tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    }
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        if name == "QT_TRANSLATE_NOOP":
            literal = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if len(literal) != 2 or literal[0] != "directory":
                yield source.at(node, 'QT_TRANSLATE_NOOP takes "directory" and one literal: lupdate reads the source')
        elif name in ("Text", "DirectoryError", "PlanMoved") and node.args:
            for found in _unmarked(node.args[0], constants):
                yield source.at(found, f"{name} takes a template in QT_TRANSLATE_NOOP: {ast.unparse(found)[:60]}")


def _unmarked(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[ast.expr]:
    """The parts of an expression that make a sentence of their own instead of naming a marked one."""
    if isinstance(node, ast.Name) and node.id in constants:
        # a plain copy: a constant that named itself would never end
        yield from _unmarked(constants[node.id], {key: value for key, value in constants.items() if key != node.id})
    elif isinstance(node, ast.Subscript):
        yield from _unmarked(node.value, constants)
    elif isinstance(node, ast.IfExp):
        yield from _unmarked(node.body, constants)
        yield from _unmarked(node.orelse, constants)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _unmarked(value, constants)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _unmarked(value, constants)
    elif isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        if called.endswith(".format") or called == "str":
            yield node
    elif isinstance(node, ast.JoinedStr | ast.BinOp) or (isinstance(node, ast.Constant) and node.value):
        yield node


def only_history_and_search_write_past_the_orm(sources: Sources) -> list[str]:
    """Core's insert, update and delete and SQL that writes would slip past the ChangeSet."""
    violations = []
    for source in sources:
        if source.path.startswith(BULK_WRITERS):
            continue
        names = {"insert", "update", "delete"} & {
            alias.asname or alias.name
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy")
            for alias in node.names
        }
        for node in ast.walk(source.tree):
            # ui/ imports no SQLAlchemy (import-linter), and a widget's update() paints it
            if isinstance(node, ast.Call) and not source.path.startswith("ui/") and _is_bulk_write(node, names):
                violations.append(source.at(node, f"writes past the ORM: {ast.unparse(node)[:60]}"))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and WRITING_SQL.match(node.value):
                violations.append(source.at(node, f"writes by SQL: {node.value.strip()[:60]}"))
    return violations


def _is_bulk_write(node: ast.Call, names: set[str]) -> bool:
    if isinstance(node.func, ast.Name):
        return node.func.id in names
    if not isinstance(node.func, ast.Attribute):
        return False
    method = node.func.attr
    if method in ("insert", "update", "delete"):
        # of the sqlalchemy module, of a table, of a query: a set or a dict is never updated with nothing
        return ast.unparse(node.func.value) in ("sqlalchemy", "sa") or not (node.args or node.keywords)
    return method in ("bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings")


def colours_stand_in_the_palette(sources: Sources) -> list[str]:
    """A colour elsewhere would not follow the dark palette."""
    colour = re.compile(r"#([0-9a-fA-F]{3}){1,2}\b")
    return [
        source.at(node, f"names a colour: {node.value[:40]}")
        for source in sources
        if source.name.split(".")[0] == "ui" and source.name != "ui.palette"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and colour.search(node.value)
    ]


def nothing_is_swallowed(sources: Sources) -> list[str]:
    """Whatever is caught is named and dealt with; `except Exception: pass` hides bugs."""
    violations = []
    for source in sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ExceptHandler):
                caught = ast.unparse(node.type) if node.type else "everything"
                if caught in ("everything", "Exception", "BaseException") and all(
                    isinstance(part, ast.Pass | ast.Continue) for part in node.body
                ):
                    violations.append(source.at(node, f"swallows {caught}"))
            elif isinstance(node, ast.Call) and re.search(r"\bsuppress\((Base)?Exception\b", ast.unparse(node)):
                violations.append(source.at(node, "swallows Exception"))
    return violations


def nothing_is_global_and_changes(sources: Sources) -> list[str]:
    """Nothing is kept in a module's variables while the program runs."""
    return [
        source.at(node, f"changes the module's {', '.join(node.names)}")
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Global)
    ]


RULES = (
    every_module_has_a_docstring,
    modules_are_nouns,
    files_are_short,
    modules_import_in_no_circle,
    nothing_imports_what_starts_it,
    the_registry_imports_texts_only,
    revisions_import_nothing_of_ours,
    only_writers_make_files_for_others,
    sentences_are_marked_templates,
    only_history_and_search_write_past_the_orm,
    colours_stand_in_the_palette,
    nothing_is_swallowed,
    nothing_is_global_and_changes,
)
