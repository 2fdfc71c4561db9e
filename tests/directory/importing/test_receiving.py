"""What the window receives: read for its screens, able to travel between processes, with encodings to choose."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.importing.plan import plan_import
from directory.importing.receiving import Source, receive, receive_packed, share_unpacked, text_of
from directory.records import ParsedEntry

RELEASE = """A course for port staff begins on 4 March 2026.

For more information, please contact:
José Peña
Harbour Office Beira
Tel +258 23 555 101
E-mail: jpena@harbour.example.org
"""


def card(name: str, encoding: str) -> bytes:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL:+258 21 555 100\r\nEND:VCARD\r\n".encode(encoding)


def names_in(source: Source, encoding: str | None = None) -> list[str]:
    return [r.display_name for r in receive(source, encoding).file.records if isinstance(r, ParsedEntry)]


def test_a_file_in_utf_8_asks_for_no_encoding() -> None:
    received = receive(Source("new.vcf", card("Иван Лебедев", "utf-8")))
    assert received.previews == ()
    assert received.versions == ("3.0",)
    assert not received.is_release


@settings(max_examples=25, deadline=None)
@given(name=st.text(alphabet="абвгдежзийклмнопрстуфхцчшщыэюяАБВГДЕЖЗ", min_size=3, max_size=12))
def test_the_preview_of_the_right_encoding_shows_the_name_and_choosing_it_reads_it(name: str) -> None:
    source = Source("old.vcf", card(f"{name} {name}", "cp1251"))
    previews = {preview.encoding: preview.names for preview in receive(source).previews}
    assert previews["cp1251"] == (f"{name} {name}",)
    assert names_in(source, "cp1251") == [f"{name} {name}"]
    assert receive(source, "cp1251").previews == ()


def test_an_encoding_that_lacks_a_byte_is_not_offered() -> None:
    encodings = [preview.encoding for preview in receive(Source("old.vcf", card("Ťapák", "cp1250"))).previews]
    assert "cp1250" in encodings
    assert "cp1253" not in encodings  # Greek has nothing at 0x8D


def test_a_release_without_a_declared_encoding_is_previewed_too() -> None:
    source = Source("release.txt", RELEASE.encode("cp1252"))
    received = receive(source)
    assert received.is_release
    assert {preview.encoding: preview.names for preview in received.previews}["cp1252"] == ("José Peña",)


def test_what_is_received_comes_back_from_another_process_as_it_was() -> None:
    for data in (RELEASE.encode(), RELEASE.encode("cp1252"), card("Иван", "cp1251"), b"BEGIN:VCARD\r\nEND:VCARD\r\n"):
        received = receive(Source("any.vcf" if data.startswith(b"BEGIN") else "any.txt", data))
        assert pickle.loads(pickle.dumps(received)) == received


@pytest.mark.parametrize("kind", ["folder", "missing", "picture", "empty", "cards without a card"])
def test_what_cannot_be_read_is_refused_with_its_name(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "thing.vcf"
    if kind == "folder":
        file.mkdir()
    elif kind == "picture":
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    elif kind == "empty":
        file.write_bytes(b"  \r\n")
    elif kind == "cards without a card":
        file.write_bytes(b"nothing of a card\r\n")
    with pytest.raises(DirectoryError) as refused:
        receive(Source(str(file)))
    assert "thing.vcf" in str(refused.value)


@pytest.mark.parametrize("chosen", [None, "cp1251"])
def test_a_card_is_shown_as_it_was_received_in_the_encoding_that_it_was_read_in(session, chosen: str | None) -> None:
    file = receive(Source("old.vcf", card("Наталья Шевелёва", "cp1251")), chosen).file
    (item,) = plan_import(session, [file]).items
    assert "FN:Наталья Шевелёва" in text_of(item)


def test_an_encoding_that_is_not_said_is_named_once_for_a_card() -> None:
    lines = "N:Шевелёва;Наталья\r\nORG:Порт\r\nTITLE:Начальник"
    (record,) = receive(Source("old.vcf", card(f"Наталья\r\n{lines}", "cp1251"))).file.records
    assert isinstance(record, ParsedEntry)
    assert [str(problem) for problem in record.problems] == ["line 3 does not say its encoding; it was read as cp1251"]


def test_the_cards_of_an_archive_are_previewed_by_their_names() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.vcf", card("Иван Лебедев", "cp1251"))
        archive.writestr("b.vcf", card("Ana Exemplo", "utf-8"))
    received = receive(Source("cards.zip", stream.getvalue()))
    assert (received.previews[0].encoding, received.previews[0].names) == ("cp1251", ("Иван Лебедев",))
    assert len(received.file.records) == 2


@pytest.mark.parametrize("count", [1, 99, 100, 101, 250])
def test_what_another_process_read_is_unpacked_a_few_hundred_at_a_time(count: int) -> None:
    source = Source("many.vcf", b"".join(card(f"Ana {n}", "utf-8") for n in range(count)))
    parcel = pickle.loads(pickle.dumps(receive_packed(source)))
    *parts, received = parcel.unpack()
    assert received == receive(source)
    assert parts == [*range(100, count, 100), count]  # so many are unpacked
    assert parcel.received.file.records == ()


def test_it_is_told_how_many_cards_of_a_file_are_read() -> None:
    told: list[tuple[int, int]] = []
    data = b"".join(card(f"Ana {n}", "utf-8") for n in range(250))
    receive(Source("many.vcf", data), on_progress=lambda *how_far: told.append(how_far))
    assert told == [(0, 250), (100, 250), (200, 250)]
    assert [share_unpacked(done, 100) for done in (0, 100)] == [75, 100]  # the rest of the way is in the window
