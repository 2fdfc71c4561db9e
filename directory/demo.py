"""The whole job once, without a window: a sample office, an import, a search, exports, a printed sheet.

Everything stands in a new folder of its own; the directory in use is never touched. Each step goes
through the same verbs as the command line.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from directory import paths
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.exporting import verbs as exporting
from directory.exporting.files import free_name
from directory.files import Address
from directory.importing.verbs import import_files
from directory.office.finding import search
from directory.office.sample import load_sample
from directory.sessions import open_session
from directory.texts import QT_TRANSLATE_NOOP, Text

OFFICE = QT_TRANSLATE_NOOP("directory", "A sample office of {count} entries in {file}")
RELEASE = QT_TRANSLATE_NOOP(
    "directory", "Imported a press release: {created} new people, {problems} phone number to check"
)
CARDS = QT_TRANSLATE_NOOP(
    "directory", "Imported vCards: {created} new, {updated} updated, {rejected} that nobody could read, said by line"
)
FOUND = QT_TRANSLATE_NOOP("directory", "Searched for {query}: {names}")
WROTE = QT_TRANSLATE_NOOP("directory", "{what}: {file}")
OPEN = QT_TRANSLATE_NOOP("directory", "Go on with it: main.py --database {file} search maputo")
WHAT = {
    "press-block.txt": QT_TRANSLATE_NOOP("directory", "The block under the release"),
    "contact-sheet.pdf": QT_TRANSLATE_NOOP("directory", "A contact sheet to print"),
    "contacts.vcf": QT_TRANSLATE_NOOP("directory", "Cards for a phone"),
    "mailing-list.txt": QT_TRANSLATE_NOOP("directory", "Recipients for Outlook"),
    "contacts.xlsx": QT_TRANSLATE_NOOP("directory", "The same as a table"),
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
    data: dict[str, Any] = {"folder": str(target), "database": str(file)}
    lines: list[Text | str] = []
    sample = paths.RESOURCES / "sample"
    with open_session(address) as session:
        data["entries"] = load_sample(session)
        session.commit()
        lines.append(Text(OFFICE, {"count": data["entries"], "file": str(file)}))
        release = import_files(session, [str(sample / "press-release.txt")], False, "skip", False, None, None).data
        session.commit()
        lines.append(Text(RELEASE, {**release, "problems": _count_problems(release)}))
        cards = import_files(session, [str(sample / "contacts.vcf")], False, "skip", False, None, None).data
        session.commit()
        lines.append(Text(CARDS, dict(cards)))
    data |= {"release": release, "cards": cards, "searches": []}
    people = [str(entry["id"]) for entry in _entries(release) if entry["status"] == "new"]
    lines += _search(address, release, data)
    lines += _export(address, target, people, data)
    lines.append(Text(OPEN, {"file": str(file)}))
    return Answer(data, tuple(lines))


def _entries(answer: Any) -> list[dict[str, Any]]:
    return list(answer["entries"])


def _count_problems(answer: Any) -> int:
    return sum(phone["problem"] is not None for entry in _entries(answer) for phone in entry["phones"])


def _search(address: Address, release: Any, data: dict[str, Any]) -> Iterator[Text]:
    """Search for the first person of the release by the parts of her name, and by the digits of her phone."""
    first = next(entry for entry in _entries(release) if entry["phones"] and entry["phones"][0]["e164"])
    queries = (" ".join(reversed(first["name"].split())).lower(), first["phones"][0]["e164"][4:], "maputo")
    for query in queries:
        found: Any = search(address, [query], 3).data
        data["searches"].append({"query": query, **found})
        yield Text(FOUND, {"query": query, "names": ", ".join(row["name"] for row in found["results"])})


def _export(address: Address, target: Path, people: list[str], data: dict[str, Any]) -> Iterator[Text]:
    """Write one file of each kind and name it."""
    who: Any = {"query": None, "mailing_list": None, "ids": people}
    with open_session(address) as session:
        exporting.press_block(session, **who, audience="public", output=target / "press-block.txt", language=None)
        exporting.make_sheet(
            session,
            **who,
            audience="public",
            output=target / "contact-sheet.pdf",
            title="Press contacts",
            paper="a4",
            language=None,
        )
        exporting.export_vcards(session, **who, audience="internal", output=target / "contacts.vcf")
        exporting.export_list(
            session,
            query="maputo",
            mailing_list=None,
            ids=None,
            audience="internal",
            output=target / "mailing-list.txt",
            style="outlook",
        )
        exporting.export_xlsx(
            session, query="maputo", mailing_list=None, ids=None, audience="internal", output=target / "contacts.xlsx"
        )
        session.commit()
    data["files"] = [str(target / name) for name in WHAT]
    for name, what in WHAT.items():
        yield Text(WROTE, {"what": Text(what), "file": str(target / name)})
