"""Recipients that e-mail programs take, and names that try to be more than names."""

from __future__ import annotations

import csv
import io
from email.headerregistry import Address
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.mailing.writer import find_address, write_recipient, write_recipients
from directory.released import Released, ReleasedDetail, ReleasedWork
from directory.spreadsheets.writer import strip_guard


def email(value: str | None, level: str = "person", **more: object) -> ReleasedDetail:
    return ReleasedDetail(1, "email", value or "?", value, level=level, **more)  # type: ignore[arg-type]


def person(name: str, *reach: ReleasedDetail) -> Released:
    return Released(1, "person", "urn:uuid:1", name, works=(ReleasedWork("OSM", title="Officer"),), reach=reach)


ANA, JEAN = person("Ana Exemplo", email("ana@example.org")), person("Exemple, Jean", email("jean@example.org"))


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("outlook", 'Ana Exemplo <ana@example.org>; "Exemple, Jean" <jean@example.org>'),
        ("commas", 'Ana Exemplo <ana@example.org>, "Exemple, Jean" <jean@example.org>'),
        ("lines", 'Ana Exemplo <ana@example.org>\n"Exemple, Jean" <jean@example.org>'),
    ],
)
def test_each_program_gets_its_own_separator(style, text):
    assert write_recipients([ANA, JEAN], style).text == text


def test_the_same_address_counts_once_and_is_told():
    twin = person("Ana again", email("ANA@example.org"))
    recipients = write_recipients([ANA, twin, JEAN, person("Nobody")], "lines")
    assert recipients.addresses == ("ana@example.org", "jean@example.org")
    assert recipients.merged == (twin,)
    assert [entry.name for entry in recipients.without_address] == ["Nobody"]


def test_batches_are_parted_by_an_empty_line():
    many = [person(f"P{n}", email(f"p{n}@example.org")) for n in range(5)]
    batches = (write_recipients(many, "commas", batch=2).text or "").split("\n\n")
    assert [batch.count("@") for batch in batches] == [2, 2, 1]


def test_nobody_is_an_empty_list_in_every_style():
    assert [write_recipients([], style).text for style in ("outlook", "commas", "lines")] == ["", "", ""]
    assert write_recipients([], "csv").data is not None


def test_the_nearest_understood_address_is_taken():
    assert find_address(person("A", email(None), email("own@example.org"), email("o@example.org", "post"))) == (
        "own@example.org"
    )
    assert find_address(person("A", email(None), email("office@example.org", "organization"))) == "office@example.org"
    assert find_address(person("A", ReleasedDetail(1, "phone", "+1", "+1"))) is None


def test_a_table_has_names_and_addresses_and_no_formula():
    evil = person("=HYPERLINK(1)", email("evil@example.org"))
    data = write_recipients([ANA, evil], "csv").data
    assert data is not None
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[1][:4] == ["Ana Exemplo", "ana@example.org", "OSM", "Officer"]
    assert rows[2][0] == "'=HYPERLINK(1)"
    assert strip_guard(rows[2][0]) == "=HYPERLINK(1)"


@pytest.mark.parametrize(
    ("name", "address", "written"),
    [
        ("فاطمة خان", "f@example.org", "فاطمة خان <f@example.org>"),
        ("Ana\r\nBcc: x@example.net", "a@example.org", '"Ana Bcc: x@example.net" <a@example.org>'),
        ("\u202egro.elpmaxe@a", "a@example.org", '"gro.elpmaxe@a" <a@example.org>'),
        ("x@example.org", "jörg@example.org", '"x@example.org" <jörg@example.org>'),
        ("", "a@example.org", "a@example.org"),
    ],
)
def test_a_name_stays_a_name(name, address, written):
    assert write_recipient(name, address) == written


@given(name=st.text(st.characters()), local=st.from_regex(r"[a-z0-9+._-]{1,20}", fullmatch=True))
def test_a_header_reads_back_one_recipient_whatever_the_name(name, local):
    local = local.strip(".").replace("..", ".") or "a"
    written = write_recipient(name, f"{local}@example.org")
    assert not any(character in written for character in "\r\n\x00\u2028")
    message = EmailMessage()
    message["To"] = written
    assert [address.addr_spec for address in message["To"].addresses] == [
        Address(username=local, domain="example.org").addr_spec
    ]
