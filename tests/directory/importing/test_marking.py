"""What was understood of a release is marked where it stands in the text as received."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from directory.importing.marking import MarkedLine, mark_lines
from directory.press.parser import parse_release

TEXT = """Harbour staff learn to read the signs of danger

The Ministry of Ports and Harbours sends forty people to the course, and the National Harbour Police
gives it a roof for the week. The course belongs to the Safe Crossing Programme, which began in 2024.
The Office of the Harbour Ombudsperson
helped to write it, and so did many others who work in the ports of the coast.

For more information, please contact:
Amina Said
Harbour Office Beira
Tel +258 23 555 101
or
Luís Tembe
Harbour Office Nacala
E-mail: ltembe@harbour.example.org
"""


def marked(text: str) -> tuple[MarkedLine, ...]:
    data = text.encode()
    return mark_lines(data, "release.txt", None, parse_release(data, "release.txt"))


def test_each_contact_s_lines_name_its_record_and_nothing_else_does() -> None:
    lines = marked(TEXT)
    of = {line.text: line.record for line in lines}
    assert of["Amina Said"] == of["Tel +258 23 555 101"] == 0
    assert of["Luís Tembe"] == of["E-mail: ltembe@harbour.example.org"] == 1
    assert of["or"] is None
    assert of["For more information, please contact:"] is None


def test_the_marked_characters_are_the_suggested_names() -> None:
    data = TEXT.encode()
    file = parse_release(data, "release.txt")
    found = {
        (place.kind, line.text[place.begin : place.end])
        for line in mark_lines(data, "release.txt", None, file)
        for place in line.places
    }
    assert ("organization", "Ministry of Ports and Harbours") in found
    assert ("programme", "Safe Crossing Programme") in found
    assert {name for _kind, name in found} >= {suggestion.name for suggestion in file.suggestions}


def test_a_name_that_goes_on_in_the_next_line_is_marked_in_both() -> None:
    lines = marked(TEXT.replace("National Harbour Police\ngives", "National Harbour\nPolice gives"))
    pieces = [line.text[place.begin : place.end] for line in lines for place in line.places]
    at = pieces.index("National Harbour")
    assert pieces[at + 1] == "Police"


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="ab \n\t.A&<é", max_size=80), st.integers(min_value=0, max_value=4))
def test_every_line_is_there_once_in_its_order_whatever_stands_between(noise: str, at: int) -> None:
    parts = TEXT.split("\n\n")
    lines = marked("\n\n".join([*parts[:at], noise, *parts[at:]]))
    assert [line.number for line in lines] == sorted({line.number for line in lines})
    assert all(0 <= place.begin < place.end <= len(line.text) for line in lines for place in line.places)


def test_a_long_text_is_cut_but_never_its_contacts() -> None:
    lines = marked("A line of prose that says nothing at all.\n" * 9000 + TEXT)
    assert len(lines) < 4000
    assert {line.record for line in lines} == {None, 0, 1}
