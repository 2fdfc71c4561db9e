"""What we write, read by others: ical.js, which shares nothing with us, and Radicale, a real server."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import vobject

from directory.paths import ROOT
from directory.records import ParsedEntry
from directory.released import Released
from directory.vcard.profiles import PROFILES
from directory.vcard.writer import write_vcards
from tests.directory.vcard.cards import read_all
from tests.directory.vcard.released import ANA, MADE_AT, as_released, detail, in_one, of_a_phone, person
from tests.directory.vcard.test_corpus import records_of, short_files

NODE = ROOT / "tests" / "node"


@pytest.fixture(scope="module")
def people() -> list[Released]:
    """Ana, names in many scripts, and everybody of the corpus, each with a UID of her own."""
    scripts = ["Жанна Примерова", "山田 太郎", "محمد مثال", "Ngô Thị Ví Dụ", 'O\'Neil, "Q"; x\\y', "🙂 Smile"]
    entries = [ANA, *(person(name, details=(detail("phone", "1", name),)) for name in scripts)]
    for file in short_files().values():
        entries += [as_released(r) for r in records_of(file, None) if isinstance(r, ParsedEntry) and r.kind != "group"]
    return [
        replace(entry, uid=f"urn:uuid:00000000-0000-4000-8000-{number:012}") for number, entry in enumerate(entries)
    ]


@pytest.mark.parametrize("profile", ["phone", "full"])
def test_ical_js_reads_the_same(people, profile):
    if not shutil.which("node"):
        pytest.skip("node is not installed")
    if not (NODE / "node_modules" / "ical.js").exists():
        pytest.skip("ical.js is not there: npm install --prefix tests/node")
    data = write_vcards(people, MADE_AT, PROFILES[profile])
    done = subprocess.run(["node", "read_vcards.mjs"], cwd=NODE, input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    cards = json.loads(done.stdout)
    assert len(cards) == len(people)
    for (_vcard, properties, _components), entry in zip(cards, people, strict=True):
        found: dict[str, list[Any]] = {}
        for name, _params, _type, *values in properties:
            found.setdefault(name.rpartition(".")[2], []).append(values[0] if len(values) == 1 else values)
        assert plain(found["fn"]) == [entry.name]
        assert found["uid"] == [entry.uid]
        assert plain(found.get("note", [])) == list(in_one(entry.notes) if profile == "phone" else entry.notes)
        numbers = list(map(of_a_phone, phones(entry))) if profile == "phone" else phones(entry)
        assert [text for text in plain(found.get("tel", [])) if text] == numbers
        # behind the others: mailboxes within Exchange, what an organization is called in another language
        emails, organizations = (without_kept(found, entry, name) for name in ("email", "org"))
        assert emails == [d.raw for d in everything(entry) if d.kind == "email"]
        organizations = [value if isinstance(value, list) else [value] for value in organizations]
        if entry.kind == "person":
            assert [o[0] for o in organizations] == [w.organization for w in entry.works if w.organization]
        streets = [address[2] for address in found.get("adr", [])]
        assert [flat(street) for street in streets] == [flat(a.street) for a in addresses(entry)]


def without_kept(found: dict[str, list[Any]], entry: Released, name: str) -> list[Any]:
    """The values of a property without those that are kept of the card that came in."""
    values, kept = found.get(name, []), [o.name for o in entry.other].count(name.upper())
    return values[: len(values) - kept]


def plain(texts: list[str]) -> list[str]:
    """Texts without the one escape of 3.0 that ical.js leaves in them."""
    return [text.replace("\\;", ";") for text in texts]


def everything(entry: Released) -> list[Any]:
    return [*entry.details, *(d for work in entry.works for d in work.details)]


def addresses(entry: Released) -> list[Any]:
    """In the order that they are written in: those of the work first."""
    return [*(a for work in entry.works for a in work.addresses), *entry.addresses]


def phones(entry: Released) -> list[str]:
    return [d.raw for d in everything(entry) if d.kind in ("phone", "fax")]


def flat(text: Any) -> str:
    """A component that a reader takes for a list, as one text."""
    return ",".join(text) if isinstance(text, list) else text


def test_vobject_reads_every_card(people):
    cards = list(vobject.readComponents(write_vcards(people, MADE_AT).decode()))
    assert [card.fn.value for card in cards] == [entry.name for entry in people]
    assert [card.uid.value for card in cards] == [entry.uid for entry in people]
    for card, entry in zip(cards, people, strict=True):
        assert [tel.value for tel in card.contents.get("tel", [])] == list(map(of_a_phone, phones(entry)))


# a real server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Radicale of this test's own, on a port that was free; its collection's address."""
    folder = tmp_path_factory.mktemp("radicale")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "radicale",
        "--server-hosts",
        f"127.0.0.1:{port}",
        "--auth-type",
        "none",
    ]
    command += ["--storage-filesystem-folder", str(folder), "--rights-type", "authenticated", "--web-type", "none"]
    command += ["--logging-level", "error"]
    log = (folder / "log").open("wb")
    environment = {**os.environ, "RADICALE_CONFIG": ""}
    process = subprocess.Popen([*command, "--auth-delay", "0"], stdout=log, stderr=log, env=environment)
    address = f"http://127.0.0.1:{port}/office/"
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None, (folder / "log").read_text()
                time.sleep(0.05)
        yield address
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def send(method: str, address: str, body: bytes | None = None) -> tuple[int, bytes]:
    """(status, body) of a request by the user `office`."""
    headers = {
        "Content-Type": "text/vcard; charset=utf-8",
        "Authorization": "Basic " + base64.b64encode(b"office:x").decode(),
    }
    request = urllib.request.Request(address, body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as problem:
        with problem:
            return problem.code, problem.read()


def same(sent: ParsedEntry, got: ParsedEntry, profile: str) -> None:
    """What a server gives back is what it was given; but vobject, in it, cuts URIs at a comma: photos of 4.0 too."""
    fields = ["display_name", "given_name", "family_name", "notes", "tags", "birthday"]
    for field in [*fields, *(["photo"] if profile == "phone" else [])]:
        assert getattr(got, field) == getattr(sent, field), (sent.display_name, field)
    uncut = [[d.raw.partition(",")[0] if d.kind == "web" else d.raw for d in e.details] for e in (got, sent)]
    assert sorted(uncut[0]) == sorted(uncut[1])
    assert sorted(a.street for a in got.addresses) == sorted(a.street for a in sent.addresses)
    assert {w.organization for w in got.works} == {w.organization for w in sent.works}
    kept = [{p.name.replace("_", "-") for p in entry.other} for entry in (got, sent)]
    assert kept[0] == kept[1]


def entries(data: bytes) -> dict[str | None, ParsedEntry]:
    return {record.uid: record for record in read_all(data) if isinstance(record, ParsedEntry)}


@pytest.mark.parametrize("profile", ["phone", "full"])
def test_radicale_takes_every_card_and_gives_it_back(server, people, profile):
    """All as one address book, and some of them one by one as a client does."""
    data = write_vcards(people, MADE_AT, PROFILES[profile])
    book = f"{server}{profile}/"
    assert send("PUT", book, data)[0] == 201
    status, back = send("GET", book)
    sent, got = entries(data), entries(back)
    assert (status, got.keys()) == (200, sent.keys())
    assert len(sent) == len(people)
    for uid, entry in sent.items():
        same(entry, got[uid], profile)
    for number, person_ in enumerate(people[:12]):
        card = write_vcards([replace(person_, uid=f"new-{number}")], MADE_AT, PROFILES[profile])
        status, said = send("PUT", f"{book}new-{number}.vcf", card)
        assert status == 201, (person_.name, said)
        status, back = send("GET", f"{book}new-{number}.vcf")
        assert status == 200
        same(*entries(card).values(), *entries(back).values(), profile)
