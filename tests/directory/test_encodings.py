"""Letters whose encoding nobody says are read as a person would guess them; whoever is not sure may choose."""

from __future__ import annotations

import pytest

from directory.encodings import ENCODINGS, guess_encoding, rank_encodings, take_sample

WRITTEN = [
    ("cp1251", "Наталья Шевелёва; Порт Приморье"),
    ("cp1251", "Ірина Шевченко; Київський порт"),
    ("cp1251", "Јелена Петровић"),
    ("koi8_r", "Алексей Громов; Морская служба"),
    ("cp866", "Наталья Иванова"),
    ("cp1253", "Γιώργος Παπαδάκης"),
    ("cp1255", "דנה לוי"),
    ("cp1256", "سلمى المصري"),
    ("cp1252", "Íñigo Núñez"),
    ("cp1252", "João da Conceição"),
    ("cp1252", "Øystein Bråten"),
    ("cp1252", "Jürgen Müller-Weiß"),
    ("cp1252", "Mary O’Brien"),
    ("cp1252", "Jean D’Souza"),
    ("cp1252", "it’s an office"),
    ("cp1252", "directeur de l’office"),
    ("cp1252", "Maputo–Beira"),
    ("mac_roman", "María García"),
    ("mac_roman", "Ana Díaz"),
    ("mac_roman", "José Peña"),
    ("cp1250", "Małgorzata Wiśniewska"),
    ("cp1250", "Jiří Čermák; Dvořák"),
    ("cp1250", "Željko Šarić"),
    ("cp1254", "Şule Yıldız; Ayşe Öztürk"),
    ("cp1257", "Jānis Bērziņš"),
    ("cp874", "สมชาย ใจดี"),
    ("gb18030", "王海涛; 海员救助中心"),
    ("big5", "林淑芬; 高雄港務協會"),
    ("cp932", "渡辺 健一; 東京湾サービス"),
    ("euc_jp", "佐藤 さくら; 東京湾サービス"),
    ("cp949", "김민지; 부산항만공사"),
]


@pytest.mark.parametrize(("encoding", "text"), WRITTEN)
def test_a_name_and_an_office_are_enough_to_tell_the_encoding(encoding, text):
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{text}\r\nTEL:+1 555 0100\r\nEND:VCARD\r\n".encode(encoding)
    assert guess_encoding(card) == encoding


def test_every_encoding_is_offered_whatever_the_bytes_and_the_likeliest_first():
    ranked = rank_encodings("Иван".encode("cp1251"))
    assert ranked[0] == "cp1251"
    assert set(ranked) == set(ENCODINGS)


def test_one_letter_that_was_cut_does_not_change_the_guess():
    assert guess_encoding("FN:王海涛\nORG:海员救助中心\nTITLE:协调员".encode("gb18030")[:-1]) == "gb18030"


def test_what_is_utf_8_is_no_part_of_the_sample():
    data = "FN:Жанна\nNOTE:".encode() + "Señor Peña".encode("cp1252")
    assert take_sample(data) == "Señor Peña".encode("cp1252")
    assert guess_encoding(data) == "cp1252"
    assert guess_encoding(b"FN:Ana") == "cp1252"


def test_what_is_quoted_is_weighed_too():
    quoted = "".join(f"={byte:02X}" for byte in "Наталья Шевелёва".encode("cp1251"))
    assert guess_encoding(f"FN;ENCODING=QUOTED-PRINTABLE:{quoted}".encode()) == "cp1251"


def test_the_sample_of_a_large_file_stays_small():
    assert len(take_sample(b"NOTE:" + "ж".encode("cp1251") * 10_000_000)) < 10_000


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_a_picture_in_one_long_line_before_the_letters_costs_no_more_than_its_length(end):
    picture = b"PHOTO;ENCODING=b:" + b"A" * 3_000_000  # a minute and more where each place of it were a beginning
    assert take_sample(picture + end + b"FN:Se\xf1or" + end) == b"Se\xf1or"
    assert take_sample(picture + end + b"FN;ENCODING=QUOTED-PRINTABLE:=D1=EE=ED=FF" + end) == b"\xd1\xee\xed\xff"
