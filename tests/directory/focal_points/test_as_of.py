"""The directory as it stood: an entry's page, a list and a sheet say what held on the day, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from directory.errors import DirectoryError
from directory.exporting.verbs import export_csv, export_list, export_vcards, export_xlsx, make_sheet, press_block
from directory.focal_points.doing import hand_over
from directory.history.recording import change_set
from directory.office.verbs import show
from directory.sheets.drafts import find_printed
from models import Audience, ContactDetail, ListMember, MailingList


@pytest.fixture
def handed(session, office):
    """A post on a list, handed over with an end on 30 June and a start on 15 July; a phone changed on 1 May."""
    ministry = office.organization("Ministry of Roads", country="MZ")
    post = office.post(ministry)
    ana, bo = office.person("Ana Exemplo"), office.person("Bo Example")
    held = office.appoint(ana, post, valid_from="2024")
    for raw, begins, ends in (("+258211", None, "2026-04-30"), ("+258212", "2026-05-01", None)):
        office.store(
            ContactDetail(
                entry_id=ana.id, kind="phone", raw=raw, value=raw, audience=10, valid_from=begins, valid_until=ends
            )
        )
    for person, address in ((held, "ana@example.org"), (bo, "bo@example.org")):
        office.store(ContactDetail(entry_id=person.id, kind="email", raw=address, value=address, audience=10))
    steering = office.store_entry(MailingList(name="Steering"))
    office.store(ListMember(list_id=steering.id, member_id=post.id))
    hand_over(session, str(post.id), str(bo.id), "2026-06-30", "2026-07-15", None, None, None)
    return ministry, post, ana, bo, steering


def test_a_page_shows_the_number_of_the_day(session, handed):
    _ministry, _post, ana, _bo, _steering = handed

    def phones(day: str | None) -> list[str]:
        data = show(session, str(ana.id), "restricted", day).data
        return [d["raw"] for d in data["details"] if d["kind"] == "phone"]

    assert phones("2026-04-01") == ["+258211"]
    assert phones("1 May 2026") == ["+258212"]
    assert phones(None) == ["+258211", "+258212"]
    with pytest.raises(DirectoryError, match="as-of: there is no 31/02/2024"):
        phones("31/02/2024")


def test_an_organizations_page_shows_who_was_there(session, handed):
    ministry, post, _ana, _bo, _steering = handed

    def there(day: str) -> tuple[list[str], list[bool]]:
        data = show(session, str(ministry.id), "restricted", day).data
        return [m["person"]["name"] for m in data["memberships"]], [p["vacant"] for p in data["posts"]]

    assert there("2026-06-30") == (["Ana Exemplo"], [False])
    assert there("2026-07-05") == ([], [True])
    assert there("2026-07-20") == (["Bo Example"], [False])
    assert [
        m["person"]["name"] for m in show(session, str(post.id), "restricted", "2023-12-31").data["memberships"]
    ] == []


def test_a_list_goes_to_whoever_held_the_post_that_day(session, handed):
    *_others, steering = handed

    def text(day: str | None) -> object:
        return export_list(session, None, str(steering.id), None, "internal", None, "commas", day).data["text"]

    assert text("2026-06-15") == text(None) == "Ana Exemplo <ana@example.org>"
    assert text("2026-07-20") == "Bo Example <bo@example.org>"
    steering_rule = steering.rule
    assert steering_rule is None
    found = export_list(session, "ana", None, None, "internal", None, "commas", "2026-06-15")
    assert found.data["text"] == "Ana Exemplo <ana@example.org>"


def test_a_sheet_bears_its_day_and_names_who_was_there(session, handed, tmp_path):
    pytest.importorskip("pypdfium2")
    import pypdfium2

    *_others, steering = handed
    file = tmp_path / "sheet.pdf"
    make_sheet(session, None, str(steering.id), None, "internal", file, "Roads", "a4", "en", "2026-07-20")
    document = pypdfium2.PdfDocument(file)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Bo Example" in text
    assert "20 July 2026" in text
    assert "Ana Exemplo" not in text


def test_a_post_that_stands_on_a_sheet_is_printed_as_who_holds_it_that_day(session, office, handed):
    ministry, post, ana, bo, _steering = handed
    duty = office.post(ministry, "Duty Officer", admits_several=True)
    office.appoint(ana, duty)

    def printed(day: str, audience: Audience = Audience.INTERNAL) -> dict[int, int]:
        return find_printed(session, [bo.id, post.id, duty.id], audience, date.fromisoformat(day))

    for day, holder in (("2026-06-30", ana), ("2026-07-05", post), ("2026-07-20", bo)):
        assert printed(day) == {bo.id: bo.id, post.id: holder.id, duty.id: duty.id}
    with change_set(session, "set", {"name": "Bo"}):
        bo.audience = Audience.RESTRICTED
    assert printed("2026-07-20")[post.id] == post.id
    assert printed("2026-07-20", Audience.RESTRICTED)[post.id] == bo.id


@pytest.mark.parametrize("day", ["2026-04-01", "2026-06-15", "2026-07-05", "2026-07-20"])
def test_cards_tables_and_the_block_under_a_release_hold_who_was_there_that_day(session, handed, tmp_path, day):
    """One gate for all of them: who held the post, and the number that was hers then."""
    *_others, steering = handed
    who = str(steering.id)

    def leave(name: str) -> tuple[object, ...]:
        return (None, who, None, "internal", tmp_path / name)

    def written() -> list[str]:
        export_vcards(session, *leave("a.vcf"), as_of=day)
        export_csv(session, *leave("a.csv"), as_of=day)
        export_xlsx(session, *leave("a.xlsx"), as_of=day)
        rows = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
        block = press_block(session, None, who, None, "internal", None, "en", as_of=day).data["text"]
        return [(tmp_path / "a.vcf").read_text(), (tmp_path / "a.csv").read_text("utf-8-sig"), str(rows), str(block)]

    if day == "2026-07-05":  # nobody held it: what is left is the post
        assert not any(name in text for text in written() for name in ("Ana Exemplo", "Bo Example"))
        return
    is_first = day < "2026-07"
    there, gone = ("Ana Exemplo", "Bo Example") if is_first else ("Bo Example", "Ana Exemplo")
    for text in written():
        assert there in text
        assert gone not in text
        if is_first:
            number, other = ("258211", "258212") if day < "2026-05" else ("258212", "258211")
            plain = text.replace(" ", "")
            assert number in plain
            assert other not in plain
