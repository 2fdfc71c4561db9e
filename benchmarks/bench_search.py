"""Search beside what else could answer: a bare FTS5 query, a scan, a process, khard; and as of another day.

All on generated directories (people.py), through our own functions on a plain connection as the window asks them.
Names that are spelled another way are bench_names.py's.
"""

from __future__ import annotations

import math
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from benchmarks.figure import Figure, side_by_side
from benchmarks.people import people
from directory import clock
from directory.database import make_current, make_engine
from directory.files import find_address
from directory.paths import ROOT
from directory.search.expressions import fts5
from directory.search.find import read_rows
from directory.search.index import rebuild
from directory.search.listing import list_ids
from directory.search.query import parse
from directory.search.rows import decode_rows
from models import AlternativeName, Audience, ContactDetail, Entry, Membership, Organization, Person
from models.base import table_of
from models.dates import span_columns

WORD = "mar"
SCANNED = (
    "30 to 120 times as fast was reached, whatever the letters: of the processor's time a scan takes 85 to 120 ms; of"
    " our 1.3 ms finding the ids takes 0.4, SQLite's handing over of 200 documents 0.4, decoding them into rows 0.4."
    " The two statements alone, without a row in Python, would be 110 to 150 times as fast; none of it grows with the"
    " directory as a scan does (bench million)"
)
BARE = """import sqlite3
connection = sqlite3.connect({file!r})
print(connection.execute(
    "SELECT d.shown FROM search_fts CROSS JOIN search_place AS p ON p.pos = search_fts.rowid"
    " CROSS JOIN search_doc AS d ON d.id = p.id"
    " WHERE search_fts MATCH ? ORDER BY search_fts.rowid LIMIT 200", ({query!r},)).fetchall())
"""

_TITLES = ("Officer", "Labour inspector", "Press officer", "Director", "Programme assistant", "Legal adviser", "Driver")
_OFFICES = ("Ministry of Labour", "Immigration Service", "National Police", "Agency office", "Safe Harbour Trust")
_PLACES = (("Maputo", "MZ"), ("Pretoria", "ZA"), ("Lusaka", "ZM"), ("Port Louis", "MU"), ("Lilongwe", "MW"))


def run(small: bool) -> list[Figure]:
    """Measure; `small` takes fewer people and fewer rounds."""
    few, many, rounds = (400, 2_000, 5) if small else (10_000, 100_000, 25)
    with tempfile.TemporaryDirectory() as folder:
        file, large = Path(folder) / "bench.liaison", Path(folder) / "large.liaison"
        fill(file, few)
        fill(large, many)
        return [
            _from_the_shell(file, few, rounds),
            *_beside_khard(file, few),
            *_while_typing(file, large, few, many, rounds),
            *_as_of_a_day(large, many, rounds),
        ]


def _from_the_shell(file: Path, count: int, rounds: int) -> Figure:
    environment = {**os.environ, "LIAISON_HOME": str(file.parent)}
    query = fts5(parse(WORD).node, names_only=False)
    bare = [sys.executable, "-c", BARE.format(file=str(file), query=query)]
    ours = [sys.executable, str(ROOT / "main.py"), "--database", str(file), "search", WORD, "--json"]
    ratio = _ratio(ours, bare, rounds, environment)
    return Figure("search from the shell", ratio, 4, f"× a bare sqlite3 process asking the same, {count:,} people")


def _beside_khard(file: Path, count: int) -> Iterator[Figure]:
    """The same people as cards in a folder, searched by khard: by a process of ours, and in one that has begun."""
    name, unit = "search beside khard", f"× khard on the same {count:,} cards"
    program = shutil.which("khard")
    if program is None:
        missing = "khard is not installed here (pip install khard into any environment on the PATH)"
        yield Figure(f"{name}, from the shell", math.nan, 1 / 20, unit, missing)
        yield Figure(f"{name}, warm", math.nan, 1 / 1_000, unit, missing)
        return
    folder = file.parent / "cards"
    folder.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        for id_, shown in connection.execute("SELECT id, display_name FROM person"):
            card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{id_}\r\nN:{shown};;;;\r\nFN:{shown}\r\nEND:VCARD\r\n"
            (folder / f"{id_}.vcf").write_text(card, encoding="utf-8")
        settings = file.parent / "khard.conf"
        settings.write_text(f"[addressbooks]\n[[people]]\npath = {folder}\n", encoding="utf-8")
        environment = {**os.environ, "LIAISON_HOME": str(file.parent)}
        khard = [program, "-c", str(settings), "list", WORD]
        ours = [sys.executable, str(ROOT / "main.py"), "--database", str(file), "search", WORD]
        yield Figure(f"{name}, from the shell", _ratio(ours, khard, 3, environment), 1 / 20, unit)
        begun = partial(subprocess.run, khard, env=environment, stdout=subprocess.DEVNULL, check=True)
        yield Figure(f"{name}, warm", side_by_side(partial(first_rows, connection, WORD), begun, 3), 1 / 1_000, unit)


def _as_of_a_day(file: Path, count: int, rounds: int) -> Iterator[Figure]:
    """The first rows as of a day on which three of ten people had another job."""
    with closing(sqlite3.connect(file)) as connection:
        for typed in ("", "m", WORD, "ana", "officer", "country:MZ"):
            then = partial(first_rows, connection, typed, day=date(2012, 3, 1))
            ratio = side_by_side(then, partial(first_rows, connection, typed), rounds)
            yield Figure(f"as of a day, {typed!r}", ratio, 3, f"× the same search as of today, {count:,} people")


def _while_typing(file: Path, large: Path, few: int, many: int, rounds: int) -> Iterator[Figure]:
    """The first 200 rows at each key press, beside a bare query, a scan, fewer people and no filter."""
    is_large = many >= 100_000
    small_note = (
        None if is_large else "at so few people the call itself outweighs what it finds; the limit is for 100,000"
    )
    with closing(sqlite3.connect(large)) as connection, closing(sqlite3.connect(file)) as small:
        for typed, faster in (("m", 20), ("ma", 60), ("mar", 150)):
            ours = partial(first_rows, connection, typed)
            name = f"first 200 rows, {len(typed)} letter{'s' * (len(typed) > 1)}"
            ratio = side_by_side(ours, partial(_bare_rows, connection, typed), rounds)
            yield Figure(name, ratio, 1.6, f"× a bare FTS5 and join, {many:,} people", small_note)
            ratio = side_by_side(ours, partial(scan, connection, typed), max(rounds // 5, 3))
            unit = f"× LIKE over the same columns, {many:,}"
            yield Figure(f"{name}, scanning", ratio, 1 / faster, unit, small_note or SCANNED)
        grown = side_by_side(partial(first_rows, connection, "mar"), partial(first_rows, small, "mar"), rounds)
        yield Figure(f"{many:,} people", grown, 1.3, f"× {few:,} people", small_note)
        filtered = partial(first_rows, connection, "mar", ("country:MZ",))
        ratio = side_by_side(filtered, partial(first_rows, connection, "mar"), rounds)
        yield Figure("filtered by country", ratio, 1.6, "× unfiltered", small_note)


def first_rows(
    connection: sqlite3.Connection, typed: str, filters: tuple[str, ...] = (), day: date | None = None
) -> object:
    """What the window reads after a key press, before it paints."""
    found = list_ids(connection, "people", typed, filters=filters, limit=200, counted=False, day=day)
    return read_rows(connection, found.ids, day)


def _bare_rows(connection: sqlite3.Connection, typed: str) -> object:
    return connection.execute(
        "SELECT n.id, n.display_name, o.name, m.title, d.raw FROM search_fts"
        " CROSS JOIN search_place AS p ON p.pos = search_fts.rowid CROSS JOIN person AS n ON n.id = p.id"
        " LEFT JOIN membership AS m ON m.person_id = n.id LEFT JOIN organization AS o ON o.id = m.organization_id"
        " LEFT JOIN contact_detail AS d ON d.entry_id = m.id AND d.kind = 'phone'"
        " WHERE search_fts MATCH ? LIMIT 200",
        (f'{{name latin}} : "{typed}" *',),
    ).fetchall()


def scan(connection: sqlite3.Connection, typed: str) -> object:
    """The same rows, decoded too, by looking at all entries."""
    columns = ("name", "latin", "org", "post", "email", "phone", "other")
    where = " OR ".join(f"{column} LIKE :typed" for column in columns)
    sql = f"SELECT id, shown FROM search_doc WHERE {where} ORDER BY name LIMIT 200"
    return decode_rows(shown for _id, shown in connection.execute(sql, {"typed": f"%{typed}%"}))


def _ratio(ours: Sequence[str], bare: Sequence[str], rounds: int, environment: dict[str, str]) -> float:
    """The median time of one process over that of the other, run in turn; the first of each only warms up."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds + 1):
        for command, taken in zip((ours, bare), times, strict=True):
            begun = time.perf_counter()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
            taken.append(time.perf_counter() - begun)
    return median(times[0][1:]) / median(times[1][1:])


def fill(file: Path, count: int) -> None:
    """Make a directory of so many generated people, each with work, an e-mail and a phone, and index it.

    Every third or so had other work until a year between 2005 and 2024.
    """
    address = find_address(str(file))
    make_current(address)
    engine = make_engine(address)
    with engine.begin() as connection:
        for table, rows in _rows(count):
            connection.execute(insert(table_of(table)), rows)
        rebuild(connection)
    engine.dispose()


def _rows(count: int) -> Iterator[tuple[type[Any], list[dict[str, Any]]]]:
    chance = random.Random(count)
    offices = range(1, count // 50 + 2)
    persons = range(len(offices) + 1, len(offices) + 1 + count)
    memberships = range(persons.stop, persons.stop + count)
    made_up = list(people(count))
    now = clock.now()
    before = dict(zip(range(memberships.stop, memberships.stop + count * 3 // 10), persons[::3], strict=False))
    changed_in = {person: chance.randint(2005, 2024) for person in before.values()}
    kinds = ((offices, "organization"), (persons, "person"), (memberships, "membership"), (before, "membership"))
    for ids, kind in kinds:
        common = {"kind": kind, "audience": Audience.INTERNAL, "created_at": now, "changed_at": now}
        yield Entry, [{"id": id_, "uuid": str(UUID(int=id_)), **common} for id_ in ids]
    yield Organization, [_office(id_, chance) for id_ in offices]
    yield (
        Person,
        [
            {"id": id_, "display_name": who.name, "given_name": who.given, "family_name": who.family}
            for id_, who in zip(persons, made_up, strict=True)
        ],
    )
    others = [(id_, who.other) for id_, who in zip(persons, made_up, strict=True) if who.other]
    yield AlternativeName, [{"entry_id": id_, "kind": "alternative", "value": other} for id_, other in others]
    yield (
        Membership,
        [
            {"id": id_, "person_id": person, "organization_id": chance.choice(offices), "title": chance.choice(_TITLES),
             "units": [], **span_columns("valid_from", f"{changed_in[person]}-07" if person in changed_in else None)}
            for id_, person in zip(memberships, persons, strict=True)
        ],
    )  # fmt: skip
    yield (
        Membership,
        [
            {"id": id_, "person_id": person, "organization_id": chance.choice(offices), "title": "Officer", "units": [],
             **span_columns("valid_until", f"{changed_in[person]}-06")}
            for id_, person in before.items()
        ],
    )  # fmt: skip
    numbers = [f"+2582{chance.randrange(10**7):07}" for _ in persons]
    yield (
        ContactDetail,
        [
            {"entry_id": id_, "kind": kind, "raw": raw, "value": raw, "audience": Audience.INTERNAL}
            for id_, number in zip(memberships, numbers, strict=True)
            for kind, raw in (("phone", number), ("email", f"p{id_}@example.org"))
        ],
    )


def _office(id_: int, chance: random.Random) -> dict[str, Any]:
    kind, place = chance.choice(_OFFICES), chance.choice(_PLACES)
    return {"id": id_, "name": f"{kind} {place[0]} {id_}", "located_in": place[1], "city": place[0]}
