"""An assistant's cards: in from any phone, out to any phone, and again without doubling anybody."""

from __future__ import annotations

import base64
import io
import zipfile

import zxingcpp
from PIL import Image

from directory.records import ParsedEntry
from tests.directory.vcard.cards import card_of, read_all
from tests.directory.vcard.released import PNG, png

ANA = card_of(
    "UID:urn:uuid:8f1c",
    "FN:Ana Exemplo",
    "N:Exemplo;Ana;;Dra.;",
    "ORG:Ministry of Labour;Inspection",
    "TITLE:Inspector",
    "TEL;TYPE=CELL,PREF:+258 84 310 7790",
    "item1.TEL:+258 21 310 779",
    "item1.X-ABLabel:Night desk",
    "EMAIL;TYPE=WORK:ana@example.org",
    "URL:https://example.org/a,b",
    "BDAY:--0415",
    "CATEGORIES:press,labour",
    "NOTE:Speaks Makua\\, too.",
    f"PHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(PNG).decode()}",
    "X-FAVOURITE;X-KIND=one:a\\,b",
    "REV:20240101T000000Z",
)
CHIPO = card_of(
    b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=A9e;Chipo;;;", b"TEL;WORK;VOICE:+258 21 310 780", version="2.1"
)


def people(office, data: bytes) -> list[ParsedEntry]:
    return [record for record in read_all(data) if isinstance(record, ParsedEntry)]


def test_cards_come_in_and_go_out_and_in_again_changes_nothing(office):
    broken = card_of("UID:77")
    said = office.ask("import", office.write("phone.vcf", ANA + broken + CHIPO))
    assert (said["created"], said["rejected"]) == (2, 1)
    assert [(entry["status"], entry["line"]) for entry in said["entries"]][1] == ("rejected", 20)
    ids = [entry["id"] for entry in said["entries"] if entry["status"] == "new"]
    for profile in ("phone", "full"):
        out = office.folder / f"{profile}.vcf"
        written = office.ask("export-vcards", "--profile", profile, "--id", ids[0], "--id", ids[1], "-o", out)
        assert (written["written"], written["losses"]) == (2, [])
        again = office.ask("import", out)
        assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 2), again
        ana, chipo = people(office, out.read_bytes())
        assert (ana.display_name, ana.uid, chipo.display_name) == ("Ana Exemplo", "urn:uuid:8f1c", "Chipo Née")
        assert [(d.raw, d.label) for d in ana.details if d.kind == "phone"] == [
            ("+258 84 310 7790", "mobile"),
            ("+258 21 310 779", "Night desk"),
        ]
        assert (ana.photo, ana.birthday, set(ana.tags)) == (PNG, "--04-15", {"press", "labour"})
        assert [(p.name, p.value) for p in ana.other] == [("X-FAVOURITE", "a\\,b")]


def test_outlook_gets_a_file_each_and_is_told_what_does_not_fit(office):
    said = office.ask("import", office.write("phone.vcf", ANA + CHIPO))
    chosen = [argument for entry in said["entries"] for argument in ("--id", entry["id"])]
    archive = office.folder / "cards.zip"
    written = office.ask("export-vcards", "--profile", "outlook", *chosen, "-o", archive)
    assert any("X-FAVOURITE" in loss["what"] for loss in written["losses"])
    with zipfile.ZipFile(archive) as opened:
        assert opened.namelist() == ["Ana Exemplo.vcf", "Chipo Née.vcf"]
        assert b"VERSION:2.1" in opened.read("Ana Exemplo.vcf")
    folder = office.folder / "outlook"
    folder.mkdir()
    for _ in range(2):
        office.ask("export-vcards", "--profile", "outlook", *chosen, "-o", folder)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["Ana Exemplo-2.vcf", "Ana Exemplo.vcf", "Chipo Née-2.vcf", "Chipo Née.vcf"]
    refused = office.run("export-vcards", "--profile", "outlook", *chosen, "-o", office.folder / "all.vcf", code=1)
    assert "first card" in refused.err
    assert not (office.folder / "all.vcf").exists()


def test_a_large_photo_is_made_fit_for_phones_and_said(office):
    large = ANA.replace(base64.b64encode(PNG), base64.b64encode(png(1000, 800)))
    (entry,) = office.ask("import", office.write("large.vcf", large))["entries"]
    out = office.folder / "ana.vcf"
    written = office.ask("export-vcards", "--id", entry["id"], "-o", out)
    assert ["photo" in loss["what"] for loss in written["losses"]] == [True]
    (ana,) = people(office, out.read_bytes())
    assert ana.photo_type == "image/jpeg"
    assert Image.open(io.BytesIO(ana.photo or b"")).size == (720, 576)


def test_a_phone_scans_somebody(office):
    said = office.ask("import", office.write("phone.vcf", ANA + CHIPO))
    ana, chipo = (entry["id"] for entry in said["entries"])
    code = office.folder / "ana.png"
    assert office.ask("qr", ana, "-o", code)["written"] == 1
    (scanned,) = zxingcpp.read_barcodes(Image.open(code))
    (read,) = people(office, scanned.bytes)
    assert (read.display_name, read.works[0].title) == ("Ana Exemplo", "Inspector")
    assert [d.raw for d in read.details] == [
        "+258843107790",
        "+25821310779",
        "ana@example.org",
        "https://example.org/a,b",
    ]
    drawn = office.folder / "ana.svg"
    office.ask("qr", ana, "-o", drawn)
    assert drawn.read_bytes().startswith(b"<?xml")
    office.ask("qr", ana, chipo, "-o", office.folder / "codes.zip")
    with zipfile.ZipFile(office.folder / "codes.zip") as archive:
        assert archive.namelist() == ["Ana Exemplo.png", "Ana Exemplo.svg", "Chipo Née.png", "Chipo Née.svg"]
    long = office.ask("add", "person", "A" * 900)["id"]
    refused = office.run("qr", long, "-o", office.folder / "long.png", code=1)
    assert "does not fit" in refused.err
    assert not (office.folder / "long.png").exists()


def test_a_code_for_the_public_says_only_what_is_public(office):
    person = office.ask("add", "person", "Ana Exemplo", "--audience", "public")["id"]
    office.ask("add", "detail", person, "email", "press@example.org", "--audience", "public")
    office.ask("add", "detail", person, "phone", "+258 84 310 7790", "--audience", "internal")
    code = office.folder / "ana.png"
    office.ask("qr", person, "--audience", "public", "-o", code)
    (scanned,) = zxingcpp.read_barcodes(Image.open(code))
    assert b"press@example.org" in scanned.bytes
    assert b"TEL" not in scanned.bytes


def test_a_number_with_an_open_problem_is_in_cards_and_tables_and_not_called_left_out(office):
    said = office.ask("import", office.write("a.vcf", card_of("FN:Ana Exemplo", "TEL;TYPE=CELL:+258 84 31")))
    ana = said["entries"][0]["id"]
    for verb, name in (("export-vcards", "a.vcf"), ("export-csv", "a.csv")):
        written = office.ask(verb, "--id", ana, "-o", office.folder / name)
        assert written["excluded"] == []
        assert "+258 84 31" in (office.folder / name).read_text("utf-8")
    code = office.ask("qr", ana, "-o", office.folder / "a.png")
    assert [left["detail"] for left in code["excluded"]] == ["+258 84 31"]


def test_people_named_on_a_card_are_tied_and_cards_come_out_of_a_mail_and_an_archive(office):
    boss = card_of("UID:b-1", "FN:Bia Chefe", "ORG:Ministry of Labour", "GRAMGENDER:feminine", version="4.0")
    ana = card_of("FN:Ana Exemplo", "ORG:Ministry of Labour", "RELATED;TYPE=manager:b-1", version="4.0")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.vcf", ana)
        archive.writestr("b.vcf", boss)
    said = office.ask("import", office.write("cards.zip", stream.getvalue()))
    assert said["created"] == 2
    number = said["entries"][0]["id"]
    assert office.ask("path", number, said["entries"][1]["id"])["steps"]
    out = office.folder / "out.vcf"
    office.ask("export-vcards", "--profile", "full", "--id", said["entries"][1]["id"], "-o", out)
    assert b"GRAMGENDER:feminine" in out.read_bytes()
    again = office.ask("import", office.write("again.zip", stream.getvalue()))
    assert (again["created"], again["updated"]) == (0, 0)
