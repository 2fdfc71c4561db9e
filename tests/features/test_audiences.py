"""What an audience may not see appears in nothing that leaves for it, whatever the way out.

The walk takes every verb of the registry whose access is "export", with every choice of every option, reads
back whatever it wrote, and looks for what is hidden. A verb that is added walks along; one whose arguments or
files the walk does not understand fails it.
"""

from __future__ import annotations

import base64
import contextlib
import csv
import io
import json
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from sqlalchemy import select

from directory import cli
from directory.answers import Answer
from directory.commands import VERBS, Verb
from directory.files import Address
from directory.running import complete, function_of
from directory.sessions import Desk
from models import Audience, ExportLog, ExportLogEntry, Post, table_of
from tests.doing import do, make

EXPORTS = [verb for verb in VERBS if verb.access == "export"]
# one pixel
PHOTO = base64.b64decode("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==")
CARD = f"""\
BEGIN:VCARD\r
VERSION:3.0\r
FN:Ana Exemplo\r
N:Exemplo;Ana;;;\r
ORG:OSM Maputo\r
TITLE:Press Officer\r
TEL;TYPE=CELL:+258 84 312 7788\r
TEL;TYPE=WORK:+258 84 312 7799\r
EMAIL;TYPE=INTERNET,HOME:ana.at.home@example.org\r
ADR;TYPE=HOME:;;Rua Escondida 17;Maputo;;;Moçambique\r
BDAY:1977-03-09\r
NOTE:Knows the hideout\r
CATEGORIES:whistle\r
X-SECRET-BADGE:BADGE4711\r
PHOTO;ENCODING=b;TYPE=GIF:{base64.b64encode(PHOTO).decode()}\r
END:VCARD\r
"""
# what is looked for, by what it is; digits are looked for in the digits of a text, words without case and accents
HIDDEN = {
    "internal mobile": "843127788",
    "internal phone of the membership": "843127799",
    "internal e-mail": "ana.at.home",
    "internal address": "Escondida",
    "birthday": "19770309",
    "internal note": "hideout",
    "tag": "whistle",
    "property without a place": "BADGE4711",
    "restricted note": "burglar",
    "restricted phone": "843110001",
    "restricted person": "Oculto",
    "restricted organization": "Casa Segura",
    "post of a restricted organization": "Guardian",
    "mailbox of a post of a restricted organization": "guardian@",
    "membership at a restricted organization": "Volunteer",
}
RESTRICTED = {name for name in HIDDEN if "restricted" in name}


class Left(NamedTuple):
    """One thing that left: the way it took, its text, and its raw parts."""

    way: str
    text: str
    parts: tuple[bytes, ...]

    def has(self, wanted: str) -> bool:
        """Whether it says so, in digits or in words."""
        if wanted.isdigit():
            return wanted in re.sub(r"\D", "", self.text)
        return plain(wanted) in plain(self.text)


def is_picture(part: bytes) -> bool:
    """Whether it is a photo, also one that was made smaller; a code's picture stands here as what it says."""
    return part.startswith((b"\xff\xd8", b"GIF8", b"\x89PNG"))


def plain(text: str) -> str:
    """Caseless, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, template: Path) -> Iterator[Desk]:
    """A directory of this file's own."""
    folder = tmp_path_factory.mktemp("audiences")
    file = folder / "office.liaison"
    shutil.copyfile(template, file)
    (folder / "card.vcf").write_text(CARD, "utf-8")
    desk = Desk(Address(f"sqlite:///{file}", file))
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def ids(desk: Desk) -> list[str]:
    """Ana is public with one public address, and everything else that HIDDEN names is stricter."""
    with desk.session() as session:
        assert desk.address.file is not None
        card = str(desk.address.file.with_name("card.vcf"))
        ana = str(do(session, "import", files=[card]).data["entries"][0]["id"])  # type: ignore[index]
        for entry in (ana, *(str(work["id"]) for work in do(session, "show", entry=ana).data["memberships"])):  # type: ignore[attr-defined]
            do(session, "set", reference=entry, field="audience", value="public")
        make(session, "add detail", entry=ana, detail_kind="email", value="ana@example.org", audience="public")
        make(session, "add detail", entry=ana, detail_kind="phone", value="+258 84 311 0001", audience="restricted")
        make(session, "add note", entry=ana, text="Her brother is a burglar", audience="restricted")
        shelter = make(session, "add organization", name="Casa Segura", audience="restricted")
        post = make(session, "add post", title="Guardian", organization=shelter)
        make(session, "add detail", entry=post, detail_kind="email", value="guardian@example.org", audience="public")
        make(session, "appoint", person=ana, post=post, audience="public")
        make(session, "appoint", person=ana, organization=shelter, title="Volunteer", audience="public")
        rui = make(session, "add person", name="Rui Oculto", audience="restricted")
        make(session, "add detail", entry=rui, detail_kind="email", value="rui.oculto@example.org", audience="public")
        eva = make(session, "add person", name="Eva Aberta", audience="public")
        make(session, "add detail", entry=eva, detail_kind="email", value="eva@example.org", audience="public")
        make(session, "add detail", entry=eva, detail_kind="phone", value="+258 21 555 711", audience="public")
        sand = make(session, "add organization", name="Sand Office", audience="public")
        do(session, "set", reference=sand, field="time_zone", value="Africa/Maputo")
        hotline = make(session, "add post", title="Hotline", organization=sand)
        for holder, day in ((ana, "2026-03-01"), (rui, "2026-03-02"), (eva, "2026-03-03")):
            turn = make(session, "set-rota", post=hotline, valid_from=day, person=holder)
            do(session, "set", reference=turn, field="audience", value="public")
        session.commit()
    return [ana, rui, eva, shelter, post]


def ways(verb: Verb) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every way to call an export: each choice of each option once, each flag once, all else as it is by itself."""
    taken = {"query", "mailing_list", "ids", "post", "audience", "output"}
    for argument in verb.arguments:
        if argument.target not in taken and argument.is_required:
            pytest.fail(f"{verb.name} wants {argument.name}, and the walk does not know what to give it")
    targets = {argument.target for argument in verb.arguments}
    assert {"audience", "output"} <= targets, verb.name
    assert targets & {"ids", "post"}, verb.name
    yield verb.name, {}
    for argument in verb.arguments:
        for choice in (True,) if argument.kind == "flag" else argument.choices:
            if argument.target != "audience":
                yield f"{verb.name} {argument.name} {choice}", {argument.target: choice}


def walk(desk: Desk, ids: list[str], audience: str, folder: Path) -> Iterator[Left]:
    """Everything that leaves for an audience, into files and as text: for the public by every way there is."""
    with desk.session() as session:
        hotline = session.execute(select(Post.id).where(Post.title == "Hotline")).scalar_one()
    of_whom = {"ids": ids, "post": str(hotline), "valid_from": "2026-03-01"}
    for verb in EXPORTS:
        targets = {argument.target for argument in verb.arguments}
        asked = {target: value for target, value in of_whom.items() if target in targets}
        for number, (way, options) in enumerate(ways(verb)):
            if options and audience != "public":
                continue
            output = folder / f"{verb.name}-{number}"
            given = complete(verb, {**asked, "audience": audience, "output": output, **options})
            with desk.session() as session, contextlib.chdir(folder):  # where what names no file is written
                answer: Answer = function_of(verb)(session, **given)
                if options == {} and "text" in function_of(verb)(session, **{**given, "output": None}).data:
                    printed = function_of(verb)(session, **{**given, "output": None})
                    yield read(f"{way}, printed", "\n".join(map(str, printed.lines)).encode())
                session.rollback()
            assert answer.data["written"]
            yield read(way, Path(str(answer.data["file"])).read_bytes())


def read(way: str, data: bytes) -> Left:
    """What a file says, told by its first bytes; a kind that is not known here fails."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = tuple(archive.read(name) for name in archive.namelist())
        parts = tuple(decode(part) if part.startswith(b"\x89PNG") else part for part in parts)
        return Left(way, "\n".join(part.decode("utf-8", "replace") for part in parts), parts)
    if data.startswith(b"%PDF"):
        text = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
        document = pypdfium2.PdfDocument(data)
        pictures = sum(thing.type == 3 for page in document for thing in page.get_objects())
        named = " ".join(document.get_metadata_dict().values())
        links = " ".join(re.findall(r"/URI \(([^)]*)\)", data.decode("latin-1")))
        return Left(way, f"{text}\n{named}\n{links}", (PHOTO,) * pictures)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pytest.fail(f"{way} wrote something that the walk cannot read: {data[:20]!r}")
    unfolded = re.sub(r"\r\n[ \t]", "", text)
    encoded = [part.encode() for part in re.findall(r"[A-Za-z0-9+/]{40,}=*", unfolded)]
    return Left(way, unfolded, tuple(base64.b64decode(part + b"=" * (-len(part) % 4)) for part in encoded))


def decode(picture: bytes) -> bytes:
    """What a QR code says."""
    codes = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    return b"".join(code.bytes for code in codes)


@pytest.fixture(scope="module")
def left(desk: Desk, ids: list[str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Left]]:
    """Everything that leaves, by audience."""
    return {level.word: list(walk(desk, ids, level.word, tmp_path_factory.mktemp(level.word))) for level in Audience}


def test_the_walk_takes_every_export_of_the_registry(left):
    assert {verb.name for verb in EXPORTS} >= {
        "export-vcards",
        "export-list",
        "export-csv",
        "export-xlsx",
        "make-sheet",
        "press-block",
    }
    for things in left.values():
        assert {thing.way.split()[0].rstrip(",") for thing in things} == {verb.name for verb in EXPORTS}


def test_every_verb_that_takes_an_audience_and_writes_a_file_is_an_export():
    """Otherwise the walk would pass it by."""
    for verb in VERBS:
        targets = {argument.target for argument in verb.arguments}
        assert ({"audience", "output"} <= targets) == (verb.access == "export"), verb.name


@pytest.mark.parametrize("audience", ["public", "partners"])
@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_is_internal_or_restricted_never_leaves_for_others(left, audience, hidden):
    assert [thing.way for thing in left[audience] if thing.has(HIDDEN[hidden])] == []


@pytest.mark.parametrize("hidden", sorted(RESTRICTED))
def test_what_is_restricted_never_leaves_for_the_office_at_large(left, hidden):
    assert [thing.way for thing in left["internal"] if thing.has(HIDDEN[hidden])] == []


@pytest.mark.parametrize("audience", ["public", "partners"])
def test_an_internal_photo_never_leaves_for_others(left, audience):
    assert [thing.way for thing in left[audience] if any(map(is_picture, thing.parts))] == []


def test_what_is_public_leaves_by_every_way(left):
    for thing in left["public"]:
        assert thing.has("Ana Exemplo"), thing.way
        assert thing.has("ana@example.org"), thing.way


def test_the_walk_would_find_what_it_looks_for(left):
    """Each of them leaves by some way for those who may see it: an eye that sees nothing proves nothing."""
    seen = {name for name, wanted in HIDDEN.items() if any(thing.has(wanted) for thing in left["restricted"])}
    assert seen == set(HIDDEN)
    inside = {name for name, wanted in HIDDEN.items() if any(thing.has(wanted) for thing in left["internal"])}
    assert inside == set(HIDDEN) - RESTRICTED
    assert any(is_picture(part) for thing in left["internal"] for part in thing.parts)


def test_the_export_log_knows_ids_and_no_names(desk, ids, tmp_path):
    with desk.session() as session:
        do(session, "export-csv", ids=ids, audience="public", output=tmp_path / "out.csv")
        rows = [dict(row) for row in session.execute(select(table_of(ExportLog))).mappings()]
        entries = [dict(row) for row in session.execute(select(table_of(ExportLogEntry))).mappings()]
        session.rollback()
    assert [(row["command"], row["audience"]) for row in rows] == [("export-csv", Audience.PUBLIC)]
    ana, _rui, eva, _shelter, _post = ids
    assert [str(row["entry_id"]) for row in entries] == [ana, eva]
    written = json.dumps([rows, entries], default=str)
    assert not [word for word in ("Ana", "Eva", "Rui", "example", "+258") if word in written]


@pytest.mark.parametrize("verb", ["press-block", "export-list"])
def test_what_is_left_out_is_told_beside_the_text_and_never_in_it(desk, ids, capsys, verb):
    """`press-block … > block.txt` must not carry the number that it says it left out."""
    assert desk.address.file is not None
    assert cli.main(["--database", str(desk.address.file), verb, "--id", ids[0], "--audience", "public"]) == 0
    out, err = capsys.readouterr()
    assert "Ana Exemplo" in out
    assert not [name for name, wanted in HIDDEN.items() if Left(verb, out, ()).has(wanted)]
    assert "Left out of Ana Exemplo: ana.at.home@example.org, internal here, so not for public" in err


# DESIGN, "Audience": comes from -> person, membership, their details · organization · its details
ARRIVALS = {
    "release": ("public", "public", "public"),
    "card": ("internal", "public", "internal"),
    "card with CLASS:PUBLIC": ("internal", "public", "internal"),
    "card with CLASS:PRIVATE": ("internal", "public", "internal"),
    "card with CLASS:CONFIDENTIAL": ("restricted", "public", "restricted"),
    "typed": ("internal", "public", "internal"),
}
RELEASE = """\
For more information, please contact:
Ana Exemplo
OSM Maputo
Tel +258 21 555 711
E-mail: ana@example.org
"""
PERSON_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Exemplo\r\nORG:OSM Maputo\r\nEMAIL:ana@example.org\r\n{}END:VCARD\r\n"
)
COMPANY_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bus Company\r\nN:;;;;\r\nORG:Bus Company\r\nX-ABShowAs:COMPANY\r\n"
    "TEL;TYPE=WORK:+258 21 555 700\r\n{}END:VCARD\r\n"
)


@pytest.fixture
def session(template: Path, tmp_path: Path):
    """A session on an empty directory."""
    shutil.copyfile(template, tmp_path / "arrival.liaison")
    desk = Desk(Address(f"sqlite:///{tmp_path / 'arrival.liaison'}", tmp_path / "arrival.liaison"))
    with desk.session() as session:
        yield session
    desk.close()


def arrive(session, tmp_path: Path, text: str, suffix: str) -> dict[str, Any]:
    file = tmp_path / f"arriving{suffix}"
    file.write_text(text, "utf-8")
    (entry,) = do(session, "import", files=[str(file)]).data["entries"]
    return dict(do(session, "show", entry=str(entry["id"])).data)


def level_of(session, entry: object) -> str:
    return str(do(session, "show", entry=str(entry)).data["audience"])


@pytest.mark.parametrize("origin", ARRIVALS)
def test_people_arrive_with_the_level_of_where_they_come_from(session, tmp_path, origin):
    person_level, organization_level, detail_level = ARRIVALS[origin]
    if origin == "typed":
        place = make(session, "add organization", name="OSM Maputo")
        person = make(session, "add person", name="Ana Exemplo", organization=place, title="Officer")
        make(session, "add detail", entry=person, detail_kind="email", value="ana@example.org")
        make(session, "add detail", entry=place, detail_kind="phone", value="+258 21 555 700")
        shown: Any = do(session, "show", entry=person).data
    elif origin == "release":
        shown = arrive(session, tmp_path, RELEASE, ".txt")
    else:
        classified = f"{origin.partition('with ')[2]}\r\n".lstrip("\r\n")
        shown = arrive(session, tmp_path, PERSON_CARD.format(classified), ".vcf")
    (work,) = shown["memberships"]
    organization: Any = do(session, "show", entry=str(work["organization"]["id"])).data
    assert shown["audience"] == person_level
    assert level_of(session, work["id"]) == person_level
    assert {d["audience"] for d in shown["details"] if d["level"] != "organization"} == {detail_level}
    assert organization["audience"] == organization_level
    assert {d["audience"] for d in organization["details"]} <= {detail_level}


@pytest.mark.parametrize(
    ("classified", "own", "of_details"),
    [
        ("", "public", "internal"),
        ("CLASS:PRIVATE\r\n", "internal", "internal"),
        ("CLASS:CONFIDENTIAL\r\n", "restricted", "restricted"),
    ],
)
def test_a_company_card_is_as_a_person_where_it_asks_for_silence(session, tmp_path, classified, own, of_details):
    shown = arrive(session, tmp_path, COMPANY_CARD.format(classified), ".vcf")
    assert (shown["kind"], shown["audience"]) == ("organization", own)
    assert {d["audience"] for d in shown["details"]} == {of_details}


def test_nothing_lowers_a_level_by_itself(session, tmp_path):
    person = make(session, "add person", name="Ana Exemplo")
    make(session, "add detail", entry=person, detail_kind="email", value="ana@example.org")
    shown = arrive(session, tmp_path, RELEASE, ".txt")
    assert str(shown["id"]) == person
    assert shown["audience"] == "internal"
    assert [d["audience"] for d in shown["details"] if d["kind"] == "email"] == ["internal"]


@pytest.mark.parametrize("kind", ["post", "organization", "list"])
def test_what_else_is_typed_arrives_as_designed(session, kind):
    place = make(session, "add organization", name="OSM Maputo")
    made = {
        "organization": place,
        "post": make(session, "add post", title="Officer", organization=place),
        "list": make(session, "add list", name="Press"),
    }
    assert level_of(session, made[kind]) == {"organization": "public", "post": "public", "list": "internal"}[kind]
    detail = make(session, "add detail", entry=made["post"], detail_kind="email", value="post@example.org")
    assert detail.startswith("detail-")
    details: Any = do(session, "show", entry=made["post"]).data["details"]
    assert [d["audience"] for d in details] == ["internal"]


def test_a_table_has_the_same_people_as_the_list_says(left):
    """The walk reads tables as text; this reads one as rows."""
    (table,) = [thing for thing in left["public"] if thing.way == "export-csv"]
    rows = list(csv.DictReader(io.StringIO(table.text, newline="")))
    assert [row["Name"] for row in rows] == ["Ana Exemplo", "Eva Aberta"]
