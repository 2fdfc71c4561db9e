"""The whole job once, without a window: a sample office, an import, a search, exports, a printed sheet.

Everything stands in a new folder of its own; the directory in use is never touched. Each step goes
through the same functions as the command line's verbs.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting import verbs as exporting
from directory.exporting.files import free_name
from directory.files import Address
from directory.importing.verbs import import_files
from directory.office.finding import search
from directory.office.sample import FOLDER, load_sample
from directory.sessions import open_session
from directory.texts import QT_TRANSLATE_NOOP, Text

OFFICE = QT_TRANSLATE_NOOP("directory", "Made a sample office of {count} entries: {file}")
RELEASE = QT_TRANSLATE_NOOP("directory", "Imported a press release: {created} new people, {unchanged} known already")
WRONG = QT_TRANSLATE_NOOP("directory", "A phone to check, of {name}: {raw}, {problem}")
CARDS = QT_TRANSLATE_NOOP(
    "directory",
    "Imported a vCard file: {created} new, {updated} updated, {unchanged} known already, {rejected} unreadable",
)
FOUND = QT_TRANSLATE_NOOP("directory", "Searched for {query}: {names}")
WROTE = QT_TRANSLATE_NOOP("directory", "{what}: {file}")
PICTURE = QT_TRANSLATE_NOOP("directory", "A picture of the window")
NO_PICTURE = QT_TRANSLATE_NOOP("directory", "The window could not be drawn here: {why}")
OPEN = QT_TRANSLATE_NOOP("directory", "Go on with it: python3 run.py --database {file} search maputo")
WHAT = {
    "press-block.txt": QT_TRANSLATE_NOOP("directory", "The block under the release"),
    "contact-sheet.pdf": QT_TRANSLATE_NOOP("directory", "A contact sheet to print"),
    "contacts.vcf": QT_TRANSLATE_NOOP("directory", "Cards for a phone"),
    "mailing-list.txt": QT_TRANSLATE_NOOP("directory", "Recipients for Outlook"),
    "contacts.xlsx": QT_TRANSLATE_NOOP("directory", "Everybody in Maputo as a table"),
}


def run_demo(folder: Path | None) -> Answer:
    """Do the whole job in a new folder and answer what was found and which files were written."""
    target = folder if folder is not None else free_name(Path.cwd(), "liaison-demo")
    try:
        target.mkdir(parents=True)
    except OSError as problem:
        raise DirectoryError(
            QT_TRANSLATE_NOOP("directory", "The folder {name} could not be made: {why}. Name a new one."),
            name=str(target),
            why=problem.strerror or type(problem).__name__,
        ) from problem
    file = target / "sample.liaison"
    address = Address(f"sqlite:///{file}", file)
    data: dict[str, Any] = {"folder": str(target), "database": str(file), "searches": []}
    with open_session(address) as session:
        data["entries"] = load_sample(session)
        session.commit()
        lines: list[Text | str] = [Text(OFFICE, {"count": data["entries"], "file": str(file)})]
        data["release"] = _import(session, "press-release.txt")
        lines += [Text(RELEASE, data["release"]), *_say_wrong_phones(data["release"])]
        data["cards"] = _import(session, "contacts.vcf")
        lines.append(Text(CARDS, data["cards"]))
        lines += _search(address, data)
        lines += _export(session, target, data)
    lines.append(Text(OPEN, {"file": shlex.quote(str(file)) if os.name == "posix" else f'"{file}"'}))
    return Answer(data, tuple(lines))


def add_picture(answer: Answer, draw: Callable[[str, Path], str]) -> Answer:
    """The answer of `run_demo` with a picture of the window on its directory.

    `draw` is given the directory and the file to write; it answers why that could not be done, or nothing.
    """
    file = Path(str(answer.data["folder"])) / "window.png"
    why = draw(str(answer.data["database"]), file)
    *lines, last = answer.lines
    if why:
        return answer._replace(lines=(*lines, Text(NO_PICTURE, {"why": why}), last))
    files: Any = answer.data["files"]
    data = {**answer.data, "files": [*files, str(file)]}
    return answer._replace(data=data, lines=(*lines, Text(WROTE, {"what": Text(PICTURE), "file": str(file)}), last))


def _import(session: Session, name: str) -> Mapping[str, Any]:
    answer = import_files(session, [str(FOLDER / name)], False, "skip", False, None, None)
    session.commit()
    return answer.data


def _say_wrong_phones(answer: Mapping[str, Any]) -> Iterator[Text]:
    for entry in answer["entries"]:
        for phone in entry["phones"]:
            if phone["problem"] is not None:
                yield Text(WRONG, {"name": entry["name"], **phone})


def _search(address: Address, data: dict[str, Any]) -> Iterator[Text]:
    """Search for the first person of the release by the parts of her name, and by the digits of her phone."""
    first = next(entry for entry in data["release"]["entries"] if entry["phones"] and entry["phones"][0]["e164"])
    queries = (" ".join(reversed(first["name"].split())).lower(), first["phones"][0]["e164"][4:], "maputo")
    for query in queries:
        found: Any = search(address, [query], 3).data
        data["searches"].append({"query": query, **found})
        yield Text(FOUND, {"query": query, "names": ", ".join(row["name"] for row in found["results"])})


def _export(session: Session, target: Path, data: dict[str, Any]) -> Iterator[Text]:
    """Write one file of each kind and name it: the release's people, and everybody in Maputo."""
    named: Any = {"query": None, "mailing_list": None, "ids": [str(e["id"]) for e in data["release"]["entries"]]}
    maputo: Any = {"query": "maputo", "mailing_list": None, "ids": None}
    block, sheet, cards, recipients, table = (target / name for name in WHAT)
    exporting.press_block(session, **named, audience="public", output=block, language=None)
    exporting.make_sheet(
        session, **named, audience="public", output=sheet, title="Press contacts", paper="a4", language=None
    )
    exporting.export_vcards(session, **named, audience="internal", output=cards)
    exporting.export_list(session, **maputo, audience="internal", output=recipients, style="outlook")
    exporting.export_xlsx(session, **maputo, audience="internal", output=table)
    session.commit()
    data["files"] = [str(target / name) for name in WHAT]
    for name, what in WHAT.items():
        yield Text(WROTE, {"what": Text(what), "file": str(target / name)})
