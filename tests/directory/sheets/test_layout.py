"""The contact sheet as its readers meet it: its words, its links, its pages, its bytes."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.press.writer import write_block
from directory.released import Release, Released, ReleasedDetail, ReleasedName, ReleasedWork
from directory.sheets.layout import Sheet, make_sheet_pdf
from directory.sheets.words import SHEET_WORDS, format_day

pytestmark = pytest.mark.usefixtures("qapp")

MADE_AT = datetime(2026, 11, 24, 10, 30, 5, tzinfo=UTC)
TITLE = "Training in Mozambique"


def contact(number: int, name: str, native: str | None = None, title: str | None = None) -> Released:
    address = f"p{number}@example.org"
    return Released(
        number,
        "person",
        f"urn:uuid:{number}",
        name,
        names=(ReleasedName(native, "native"),) if native else (),
        works=(ReleasedWork("OSM Maputo", title=title, city="Maputo"),),
        reach=(
            ReleasedDetail(number * 10, "phone", "21 310 779", "+25821310779"),
            ReleasedDetail(number * 10 + 1, "email", address, address),
        ),
    )


ANA, IVAN = contact(1, "Ana Exemplo"), contact(2, "Иван Примеров", title="Press officer")


def release(entries: Sequence[Released], audience: str = "public") -> Release:
    return Release(audience, date(2026, 11, 24), MADE_AT, tuple(entries))


def make(entries: Sequence[Released], **options: str) -> Sheet:
    audience = options.pop("audience", "public")
    return make_sheet_pdf(release(entries, audience), options.pop("title", TITLE), **options)


def read(sheet: Sheet) -> list[list[str]]:
    """The lines of each page, as a viewer copies them."""
    document = pypdfium2.PdfDocument(sheet.data)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    return [[line.strip() for line in text.splitlines() if line.strip()] for text in texts]


def test_a_few_contacts_read_as_the_block_under_a_release():
    [page] = read(make([ANA, IVAN]))
    block = write_block([ANA, IVAN]).split("\n")
    assert page == [TITLE, "24 November 2026", *block, "1 of 1"]


def read_with_poppler(sheet: Sheet) -> list[str]:
    """The lines as another reader finds them, without the marks by which it tells directions."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=sheet.data, capture_output=True, check=True)
    marks = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f"))
    return [line.strip().translate(marks) for line in done.stdout.decode().splitlines() if line.strip()]


def test_other_readers_find_the_same_lines():
    entries = [ANA, IVAN, contact(3, "فاطمة الأمين"), contact(4, "Ελένη Παπαδοπούλου")]
    assert read_with_poppler(make(entries))[2:-1] == write_block(entries).split("\n")


def test_many_contacts_stand_in_rows_that_no_page_parts():
    sheet = make([contact(n, f"Person Number{n}x") for n in range(1, 61)])
    pages = read(sheet)
    assert len(pages) == sheet.pages > 1
    for number, page in enumerate(pages, 1):
        text = "\n".join(page)
        assert f"{number} of {len(pages)}" in text
        assert TITLE in text
        assert set(re.findall(r"Number(\d+)x", text)) == set(re.findall(r"p(\d+)@", text))
    assert [int(n) for page in pages for n in re.findall(r"Number(\d+)x", "\n".join(page))] == list(range(1, 61))


def test_phones_and_addresses_are_live_links():
    assert re.findall(rb"/URI \((.*?)\)", make([ANA]).data) == [b"tel:+25821310779", b"mailto:p1@example.org"]


def test_a_city_is_added_only_where_the_office_does_not_say_it():
    elsewhere = replace(ANA, works=(ReleasedWork("Ministry of Labour", city="Port Louis"),))
    [page] = read(make([ANA, elsewhere]))
    assert "OSM Maputo" in page
    assert "Ministry of Labour, Port Louis" in page


def test_a_name_in_its_own_script_stands_beside_the_other():
    [page] = read(make([contact(1, "Fátima Khan", native="Фатима Хан")]))
    assert "Fátima Khan Фатима Хан" in page
    [page] = read(make([contact(1, "Fátima", native="Fátima")]))
    assert page.count("Fátima") == 1


@pytest.mark.parametrize(
    ("audience", "said"),
    [("public", None), ("partners", "For partners"), ("internal", "For internal use"), ("restricted", "Restricted")],
)
def test_a_sheet_says_whom_it_is_for_on_every_page(audience, said):
    for page in read(make([contact(n, f"Person {n}") for n in range(40)], audience=audience)):
        assert [phrase for phrase in ("For ", "Restricted") if phrase in "\n".join(page)] == (
            [] if said is None else ["Restricted" if said == "Restricted" else "For "]
        )
        assert said is None or said in "\n".join(page)


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_the_one_asked_for(paper, size):
    assert tuple(round(side) for side in pypdfium2.PdfDocument(make([ANA], paper=paper).data)[0].get_size()) == size


@pytest.mark.parametrize(
    ("language", "day", "page"),
    [
        ("en", "24 November 2026", "1 of 1"),
        ("fr", "24 novembre 2026", "1 sur 1"),
        ("es", "24 de noviembre de 2026", "1 de 1"),
        ("pt", "24 de novembro de 2026", "1 de 1"),
    ],
)
def test_the_sheet_speaks_the_language_of_its_readers(language, day, page):
    [lines] = read(make([ANA], language=language))
    assert lines[1] == day
    assert lines[-1] == page
    assert lines[2:-1] == write_block([ANA], language).split("\n")


def test_an_arabic_sheet_is_a_mirror_image_with_numbers_in_order():
    sheet = make([ANA, contact(2, "فاطمة الأمين")], language="ar", title="جهات الاتصال", audience="internal")
    [lines] = read(sheet)
    text = "\n".join(lines)
    for said in ("جهات الاتصال", "فاطمة الأمين", "p1@example.org", format_day(MADE_AT, "ar")):
        assert said in text
    assert any("+258 21 310 779" in line for line in read_with_poppler(sheet))
    page = pypdfium2.PdfDocument(sheet.data)[0]
    name = page.get_textpage().search("Ana Exemplo").get_next()
    assert name is not None
    left, _bottom, right, _top = page.get_textpage().get_charbox(name[0] + name[1] - 1)
    assert right > page.get_width() - 70, "a name begins at the right margin"
    assert left < right


def test_the_same_release_gives_the_same_bytes_dated_by_itself():
    first = make([ANA, IVAN])
    assert first.data == make([ANA, IVAN]).data
    assert b"/CreationDate (D:20261124103005+00'00')" in first.data
    ids = [re.search(rb"/ID \s*\[(.*?)\]", sheet.data, re.DOTALL) for sheet in (first, make([ANA]))]
    assert ids[0] is not None
    assert ids[1] is not None
    assert ids[0][1] != ids[1][1]


def test_what_is_too_long_is_cut_visibly_and_told():
    sheet = make([contact(1, "N" * 10_000, title="word " * 5000), ANA])
    assert sheet.pages == 1
    assert any(line.endswith("N…") for line in read(sheet)[0])
    assert [str(warning).partition(":")[0] for warning in sheet.warnings] == ["N" * 59 + "…"]


def test_a_hundred_numbers_are_counted_not_cut_off():
    phones = tuple(ReleasedDetail(n, "phone", f"no {n}", None) for n in range(100))
    [page] = read(make([replace(ANA, reach=phones)]))
    shown = [line for line in page if line.startswith("Tel:")]
    assert f"and {100 - len(shown)} more" in page


def test_a_character_that_cannot_be_printed_is_told():
    [warning] = make([contact(1, "Ana \U0010fffd")]).warnings
    assert str(warning).startswith("Ana \U0010fffd: this machine has no font for \U0010fffd;")


def test_nothing_of_the_data_is_taken_for_markup():
    name = '<b>A</b> <img src="x.png"/> & <ann@example.org> ) Tj ET'
    assert name in read(make([contact(1, name)]))[0]


ANYTHING = st.text(st.characters(), max_size=40)


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(ANYTHING, min_size=5, max_size=5), language=st.sampled_from(sorted(SHEET_WORDS)))
def test_any_text_is_printed(texts, language):
    name, native, office, raw, title = texts
    entry = Released(
        1,
        "person",
        "urn:uuid:1",
        name,
        names=(ReleasedName(native, "native"),),
        works=(ReleasedWork(office, title=title, city=raw),),
        reach=(ReleasedDetail(1, "phone", raw, None), ReleasedDetail(2, "email", raw, raw)),
    )
    sheet = make_sheet_pdf(release([entry]), title, "a4", language)
    assert len(pypdfium2.PdfDocument(sheet.data)) == sheet.pages == 1
