"""What a piece of text in a block is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.press.pieces import Name, Place, classify, place_at_end, read_both, read_name, read_place, take_apart


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("name", ["Ana Exemplo", "Ms. Grace Mhango", "Jean-Pierre N’Dour", "María de los Ángeles Modelo", "Sudarsono",
                  "NGUYEN Van An", "Ahmed Al-Mithal", "Ludwig van Modelo", "Ирина Петрова", "محمد الأمين", "山田太郎",
                  "J. P. Sample", "Dr. Ana Exemplo", "Judge Ana Exemplo", "Captain Marius Voorbeeld", "O'Neil Sample"]),
        ("title", ["Press Officer", "Head of Communications", "Director", "Deputy Head of Office", "Chief of Mission",
                   "UNHCR Spokesperson", "Regional Communications Officer", "Media Relations",
                   "chargée de communication",
                   "Responsable de la communication", "Porte-parole", "Oficial de Comunicación", "Jefa de Prensa",
                   "Chefe do Gabinete", "Porta-voz", "Secretary General", "Dean of the Faculty of Law", "مسؤول الإعلام",
                   "Pressesprecherin", "пресс-секретарь", "Press and Information Officer"]),
        ("office", ["Ministry of Labour", "Office of the Ombudsperson", "Office of the Spokesperson", "OSM Maputo",
                    "OSM", "Press and Information Section", "Delegation of the European Union to Mozambique",
                    "National Police",
                    "Ministère de la Justice", "Direction de la communication", "Ministerio de Gobierno",
                    "Gabinete de Comunicação e Imagem", "Southern African Network against Trafficking", "FRF/Rome",
                    "Harbour Office Beira", "Communications Unit", "U.S. Embassy Maputo"]),
        ("place", ["Maputo", "in Nairobi", "Port Louis", "Mozambique", "en Bogotá", "Lilongwe", "الخرطوم"]),
        ("address", ["P.O. Box 264", "Private Bag 1951", "Avenida Eduardo Exemplo 1951", "Rue de la Mer 21",
                     "12 Long Street", "3rd floor", "Metro Park Building", "Caixa Postal 12"]),
        ("remark", ["available in English", "out of hours", "from 8 a.m.", "office hours", "newsroom", "regional"]),
        ("suffix", ["PhD", "MPH", "Jr."]),
        ("noise", ["at", "or email", "Contact", "Programme Contact", "Name"]),
        ("number", ["316", "12/3"]),
        ("text", ["Child Protection and Family Welfare", "Results for 2026"]),
    ],
)  # fmt: skip
def test_kinds(kind, texts):
    assert {text: classify(text) for text in texts} == dict.fromkeys(texts, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Exemplo", Name("Ana Exemplo")),
        ("Ms. Grace Mhango", Name("Grace Mhango", "Ms.")),
        ("H.E. Ms. Thandi Voorbeeld", Name("Thandi Voorbeeld", "H.E. Ms.")),
        ("Hon. Fazila Exemple", Name("Fazila Exemple", "Hon.")),
        ("M. Paul EXEMPLE", Name("Paul EXEMPLE", "M.")),
        ("Mme Aïcha Modèle", Name("Aïcha Modèle", "Mme")),
        ("Dra. Marta Exemplo", Name("Marta Exemplo", "Dra.")),
        ("Dr. Tendai Moyo, PhD", Name("Tendai Moyo", "Dr.", "PhD")),
        ("John Q. Public, Jr.", Name("John Q. Public", None, "Jr.")),
        ("Tan Sri Dato' Ahmad bin Ismail", Name("Ahmad bin Ismail", "Tan Sri Dato'")),
        ("Prof. Dr. Ben Modelo", Name("Ben Modelo", "Prof. Dr.")),
        ("Sra. Lucía Modelo", Name("Lucía Modelo", "Sra.")),
        ("السيد محمد الأمين", Name("محمد الأمين", "السيد")),
        ("Drake Sample", Name("Drake Sample")),
        ("Melissa Sample", Name("Melissa Sample")),
        ("Sirleaf Sample", Name("Sirleaf Sample")),
        ("Frank Sample", Name("Frank Sample")),
        ("Dr.", Name("Dr.")),
    ],
)
def test_ways_of_address_and_degrees_are_no_part_of_the_name(text, name):
    assert read_name(text) == name


def test_places_say_city_and_country():
    assert read_place("in Port Louis") == Place("Port Louis", "MU")
    assert read_place("Mozambique") == Place(None, "MZ")
    assert read_place("Ana") is None
    assert read_place("us") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("OSM Maputo", (Place("Maputo", "MZ"), "OSM")),
        ("FRF/Rome", (Place("Rome", "IT"), "FRF")),
        ("Delegation to Mozambique", (Place(None, "MZ"), "Delegation")),
        ("OSM office in Port Louis", (Place("Port Louis", "MU"), "OSM office")),
        ("Ministry of Labour", None),
        ("Maputo", None),
    ],
)
def test_the_place_at_the_end_of_an_office(text, found):
    assert place_at_end(text) == found


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("OSM's Ana Exemplo in Maputo", ["OSM", "Ana Exemplo", "Maputo"]),
        ("Ana Exemplo at OSM Mozambique", ["Ana Exemplo", "OSM Mozambique"]),
        ("Ana Exemplo OSM Maputo", ["Ana Exemplo", "OSM Maputo"]),
        ("OSM office in Maputo", ["OSM office in Maputo"]),
        ("Delegation of the European Union", ["Delegation of the European Union"]),
        ("Oficina de Prensa de la OSM", ["Oficina de Prensa de la OSM"]),
        ("Fatou Exemple NDIAYE", ["Fatou Exemple NDIAYE"]),
    ],
)
def test_somebody_and_where_she_is_are_two_pieces(text, pieces):
    assert take_apart(text) == pieces


def test_two_names_are_two_and_one_stays_one():
    assert read_both("Ana Exemplo and Ben Modelo") == ["Ana Exemplo", "Ben Modelo"]
    assert read_both("Ana Exemplo ou Ben Modelo") == ["Ana Exemplo", "Ben Modelo"]
    assert read_both("José Modelo y Ejemplo") == ["José Modelo y Ejemplo"]


@given(st.text(max_size=200))
def test_any_text_is_something(text):
    assert classify(text) in {
        "name", "title", "office", "place", "address", "number", "remark", "suffix", "noise", "text",
    }  # fmt: skip
    assert "".join(take_apart(text)).replace(" ", "") in text.replace(" ", "") or len(take_apart(text)) > 1
    assert read_name(text).name in text
