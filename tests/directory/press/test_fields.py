"""One line of a block, taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.press.fields import split_line


def short(line, waiting=None):
    return [(field.kind, field.value, field.label or field.service) for field in split_line(line, waiting)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tel +258 21 310 779", [("phone", "+258 21 310 779", None)]),
        ("Tel.: (+258) 21 310 779", [("phone", "(+258) 21 310 779", None)]),
        ("T: +258 21 310 779 M: +258 84 312 3456", [("phone", "+258 21 310 779", None),
                                                     ("phone", "+258 84 312 3456", "mobile")]),
        ("Mob. 084.312.3456", [("phone", "084.312.3456", "mobile")]),
        ("Cell: 082-312-3456", [("phone", "082-312-3456", "mobile")]),
        ("Celular: +51 987 654 321", [("phone", "+51 987 654 321", "mobile")]),
        ("Telemóvel: 84 312 3456", [("phone", "84 312 3456", "mobile")]),
        ("Portable : 06 12 34 56 78", [("phone", "06 12 34 56 78", "mobile")]),
        ("Home: +258 21 310 780", [("phone", "+258 21 310 780", "home")]),
        ("Fax: +258 21 310 770", [("fax", "+258 21 310 770", None)]),
        ("Tel/Fax: +258 21 310 779", [("phone", "+258 21 310 779", None)]),
        ("WhatsApp: +258 84 312 3456", [("messaging", "+258 84 312 3456", "whatsapp")]),
        ("Mobile / WhatsApp: +258 84 312 3456", [("phone", "+258 84 312 3456", "mobile")]),
        ("Skype: ana.exemplo", [("messaging", "ana.exemplo", "skype")]),
        ("+258 21 310 779; +258 21 310 780", [("phone", "+258 21 310 779", None), ("phone", "+258 21 310 780", None)]),
        ("+258 21 310 779 / +258 21 310 780", [("phone", "+258 21 310 779", None), ("phone", "+258 21 310 780", None)]),
        ("021 310 779 or 021 310 780", [("phone", "021 310 779", None), ("text", "or", None),
                                         ("phone", "021 310 780", None)]),
        ("+258 21 31 07 79 / 80", [("phone", "+258 21 31 07 79 / 80", None)]),
        ("Phone: +1 (613) 555-0142 ext. 45", [("phone", "+1 (613) 555-0142 ext. 45", None)]),
        ("Tel.: 01 633 0000 anexo 123", [("phone", "01 633 0000 anexo 123", None)]),
        ("0027 (0) 12 301-3885", [("phone", "0027 (0) 12 301-3885", None)]),
        ("E-mail: ana@example.org", [("email", "ana@example.org", None)]),
        ("Courriel : ana@example.org.", [("email", "ana@example.org", None)]),
        ("Ana Exemplo <ana@example.org>", [("text", "Ana Exemplo", None), ("email", "ana@example.org", None)]),
        ("email ana@example.org", [("email", "ana@example.org", None)]),
        ("ana [at] example [dot] org", [("email", "ana@example.org", None)]),
        ('"mailto:ana@example.org">ana@example.org', [("email", "ana@example.org", None)]),
        ('"mailto:ana%2Bpress@example.org?subject=Hello">', [("email", "ana+press@example.org", None)]),
        ("firstname.lastname@example.org", []),
        ("prenom.nom@example.org", []),
        ("Website: www.example.org.", [("web", "www.example.org", None)]),
        ("Ana Exemplo (Media Liaison), OSM Maputo", [("text", "Ana Exemplo", None), ("paren", "Media Liaison", None),
                                                      ("text", "OSM Maputo", None)]),
        ("Ana Exemplo – Press Officer – OSM", [("text", "Ana Exemplo", None), ("text", "Press Officer", None),
                                                ("text", "OSM", None)]),
        ("Jean-Pierre N’Dour", [("text", "Jean-Pierre N’Dour", None)]),
        ("Spokesperson: Ministry of Labour", [("text", "Spokesperson", None), ("text", "Ministry of Labour", None)]),
        ("هاتف: +249 91 234 5678", [("phone", "+249 91 234 5678", None)]),
        ("тел.: +996 312 61 24 56, эл. почта: i@example.org", [("phone", "+996 312 61 24 56", None),
                                                               ("email", "i@example.org", None)]),
        ("P.O. Box 1951, 171 people", [("text", "P.O. Box 1951", None), ("text", "171 people", None)]),
        ("07:45–15:45 on 2026-05-12", [("text", "07:45–15:45 on 2026-05-12", None)]),
        ("12.05.2026 and 10001-1234", [("text", "12.05.2026 and 10001-1234", None)]),
        ("", []),
        (" , ; – ", []),
    ],
)  # fmt: skip
def test_a_line_is_taken_apart(line, expected):
    assert short(line) == expected


@pytest.mark.parametrize(("line", "label"), [("E-mail:", "email"), ("Tel :", "phone"), ("Mobile", "mobile")])
def test_a_label_at_the_end_of_a_line_waits_for_the_next(line, label):
    assert short(line) == [("label", label, None)]
    number = "+258 84 312 3456"
    expected = "mobile" if label == "mobile" else None
    assert label == "email" or short(number, label) == [("phone", number, expected)]


@given(st.text())
def test_any_line_is_taken_apart_without_losing_an_address(line):
    fields = split_line(line)
    assert all(field.value for field in fields)
    assert all("@" in field.value for field in fields if field.kind == "email")


@given(
    st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{2,8}\.example\.org", fullmatch=True),
    st.sampled_from(["E-mail: {}", "<{}>", "({})", "{}.", "{};", "email {}", "mailto:{}", "Ana, {}, Tel"]),
)
def test_an_address_is_found_however_it_is_wrapped(address, form):
    assert [field.value for field in split_line(form.format(address)) if field.kind == "email"] == [address]


numbers = st.from_regex(r"\+2[0-9]{2}[ .-][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{3}", fullmatch=True)


@given(st.lists(numbers, min_size=1, max_size=4, unique=True), st.sampled_from([", ", "; ", " / ", " | ", " or "]))
def test_several_numbers_on_a_line_stay_several(given_numbers, between):
    fields = split_line("Tel: " + between.join(given_numbers))
    assert [field.value for field in fields if field.kind == "phone"] == given_numbers
