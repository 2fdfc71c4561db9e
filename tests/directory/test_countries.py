"""Countries in five languages, and the country of a capital or duty station."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from directory.countries import LANGUAGES, NOT_COUNTRIES, country_code, country_name, country_of_place
from directory.paths import RESOURCES

CODES = sorted(
    code for code in Locale("en").territories if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES
)
PLACES = [
    line.split("\t")
    for line in (RESOURCES / "places.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
DEPENDENCIES = """
    AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NF NU PF PM PN PR
    SH SJ SX TC TF TK UM VG VI WF
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_known_by_its_name_in_each_language(language):
    names = Locale(language).territories
    wrong = {names[code]: country_code(names[code]) for code in CODES if country_code(names[code]) != code}
    assert wrong == {}
    assert [code for code in CODES if country_name(code, language) != names[code]] == []


def test_two_and_three_letters_are_codes():
    assert [code for code in CODES if country_code(code) != code or country_code(code.lower()) != code] in ([], ["UK"])
    assert country_code("MOZ") == country_code("moz") == "MZ"
    three = {a: b[0] for a, b in get_global("territory_aliases").items() if len(a) == 3 and a.isalpha()}
    assert [a for a, b in three.items() if b in CODES and country_code(a) != b] == []


@pytest.mark.parametrize("code", ["EU", "UN", "ZZ", "QO", "XA", "AA", "A", "", "  ", "12", "Atlantis"])
def test_what_is_no_country_has_no_code(code):
    assert country_code(code) is None


def test_kosovo_is_kept():
    assert country_code("Kosovo") == country_code("XK") == "XK"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Moçambique", "MZ"),
        ("  MOCAMBIQUE ", "MZ"),
        ("موزمبيق", "MZ"),
        ("Afrique du Sud", "ZA"),
        ("Sudáfrica", "ZA"),
        ("جنوب أفريقيا", "ZA"),
        ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("The Gambia", "GM"),
        ("U.S.A.", "US"),
        ("USA", "US"),
        ("U.K.", "GB"),
        ("DRC", "CD"),
        ("Democratic Republic of the Congo", "CD"),
        ("Republic of the Congo", "CG"),
        ("Swaziland", "SZ"),
        ("Republic of Mauritius", "MU"),
        ("République de Maurice", "MU"),
        ("República de Moçambique", "MZ"),
        ("Republic of South Africa", "ZA"),
        ("Union of the Comoros", "KM"),
        ("Union des Comores", "KM"),
        ("Kingdom of Eswatini", "SZ"),
        ("Kingdom of the Netherlands", "NL"),
        ("Federated States of Micronesia", "FM"),
        ("Plurinational State of Bolivia", "BO"),
        ("Republic of China", "TW"),
        ("People's Republic of China", "CN"),
        ("Republic of Korea", "KR"),
        ("Democratic People's Republic of Korea", "KP"),
        ("Myanmar", "MM"),
        ("Burma", "MM"),
        ("Hong Kong", "HK"),
        ("Viet Nam", "VN"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Saint-Martin", "MF"),
    ],
)
def test_a_country_is_known_as_people_write_it(name, code):
    assert country_code(name) == code


def test_an_unknown_code_is_its_own_name():
    assert country_name("QQ") == "QQ"


@pytest.mark.parametrize(
    ("name", "place", "code"),
    [
        ("Maputo", "Maputo", "MZ"),
        ("MAPUTO", "Maputo", "MZ"),
        ("Port-Louis", "Port Louis", "MU"),
        ("Le Cap", "Cape Town", "ZA"),
        ("Cidade do Cabo", "Cape Town", "ZA"),
        ("Genève", "Geneva", "CH"),
        ("Ginebra", "Geneva", "CH"),
        ("Kiev", "Kyiv", "UA"),
        ("Cox’s Bazar", "Cox's Bazar", "BD"),
        ("Washington, D.C.", "Washington", "US"),
        ("Xai-Xai", "Xai-Xai", "MZ"),
        ("Москва", "Moscow", "RU"),
        ("Addis Abeba", "Addis Ababa", "ET"),
    ],
)
def test_a_duty_station_gives_its_country(name, place, code):
    assert country_of_place(name) == (place, code)


def test_the_table_of_places_is_in_order():
    assert {len(place) in (2, 3) for place in PLACES} == {True}
    assert [place for place in PLACES if country_name(place[1]) == place[1]] == []
    names = [place[0] for place in PLACES]
    assert [name for name in names if names.count(name) > 1] == []
    for name, code, *others in PLACES:
        for spelling in (name, *(others[0].split(";") if others else ())):
            found = country_of_place(spelling)
            assert found is not None
            assert found[1] == code, f"{spelling} means two places"


def test_every_sovereign_state_has_its_capital():
    """The territories without one are dependencies and uninhabited islands."""
    assert set(CODES) - {place[1] for place in PLACES} == set(DEPENDENCIES.split())


@given(st.text(max_size=40))
def test_no_text_troubles_them(text):
    code, place = country_code(text), country_of_place(text)
    assert code is None or code in CODES
    assert place is None or place[1] in CODES
