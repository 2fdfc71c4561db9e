"""Where a block begins and ends, and what belongs to one contact."""

from __future__ import annotations

import pytest

from directory.press.parser import parse_release


def people(text):
    """Everybody of a release: (name, title, organization, addresses)."""
    found = []
    for record in parse_release(text.encode(), "release.txt").records:
        work = record.works[0] if record.works else None
        reached = [detail.raw for detail in record.details]
        found.append((record.display_name, work and work.title, work and work.organization, reached))
    return found


ANA = ("Ana Exemplo", None, None, ["+258 21 310 779"])


@pytest.mark.parametrize(
    "intro",
    [
        "For more information, please contact:",
        "For more information please contact",
        "FOR FURTHER INFORMATION:",
        "For media enquiries:",
        "For press inquiries, please contact:",
        "For interviews and more details, contact:",
        "For a copy of the report, or to arrange an interview, contact:",
        "For additional information or interview requests, kindly contact the following:",
        "To learn more about this story, contact:",
        "If you have any questions, please contact:",
        "Any queries should be directed to:",
        "Interview requests:",
        "Media contact:",
        "Media Contacts",
        "Press contact",
        "Contact:",
        "CONTACT",
        "Contact information:",
        "Contact persons:",
        "Contact details for journalists",
        "Enquiries:",
        "More information:",
        "Pour plus d’informations, veuillez contacter :",
        "Pour plus d'information, merci de contacter:",
        "Pour toute information complémentaire :",
        "Pour tout renseignement :",
        "Contact presse :",
        "Contacts médias",
        "Personne à contacter :",
        "Para más información, póngase en contacto con:",
        "Para mayor información contactar a:",
        "Para obtener más información:",
        "Contacto de prensa:",
        "Contacto para los medios:",
        "Contacto:",
        "Para mais informações, contacte:",
        "Para mais informações por favor contactar:",
        "Para informações adicionais:",
        "Para esclarecimentos, contactar:",
        "Contactos para a imprensa:",
        "Contato para imprensa",
        "لمزيد من المعلومات، يرجى الاتصال بـ:",
        "Для получения дополнительной информации обращайтесь:",
        "**Media contact:**",
        "• For more information, please contact:",
        "The course has ended. For more information, please contact:",
    ],
)
def test_a_block_begins(intro):
    assert people(f"Three hundred officers.\n\n{intro}\n\nAna Exemplo\n+258 21 310 779\n") == [ANA]


@pytest.mark.parametrize(
    "line",
    [
        "For more information, contact Ana Exemplo on +258 21 310 779.",
        "For more information please visit www.osm.example.org or contact Ana Exemplo on +258 21 310 779.",
        "Media queries: Ana Exemplo, +258 21 310 779",
        "Contact Ana Exemplo for interviews.\nPress contact: Ana Exemplo, +258 21 310 779",
        "Pour plus d'informations, contactez Ana Exemplo au +258 21 310 779.",
        "Para más información, contacte a Ana Exemplo al +258 21 310 779.",
        "Para mais informações, contacte Ana Exemplo pelo +258 21 310 779.",
    ],
)
def test_a_sentence_may_be_the_whole_block(line):
    assert people(line) == [ANA]


@pytest.mark.parametrize(
    "after",
    [
        "About OSM\nBen Modelo founded it. Its number is +41 22 555 0100.",
        "Notes to editors\nBen Modelo, +41 22 555 0100",
        "###\nBen Modelo\n+41 22 555 0100",
        "***\nBen Modelo\n+41 22 555 0100",
        "Follow us on Twitter: @osm\n+41 22 555 0100",
        "À propos de l’OSM\nBen Modelo\n+41 22 555 0100",
        "Sobre a OSM\nBen Modelo\n+41 22 555 0100",
        "Acerca de la OSM\nBen Modelo\n+41 22 555 0100",
        "-- \nBen Modelo\n+41 22 555 0100",
        "General public enquiries: +41 22 555 0100",
        "© 2026 OSM, +41 22 555 0100",
        "From: Ben Modelo <ben@example.org>\nSubject: Hello",
        "The course was the second of its kind and was attended by people of all ranks from every province.\n"
        "Ben Modelo\n+41 22 555 0100",
        "\n\n\n\n\nBen Modelo\n+41 22 555 0100",
        "Photos: https://osm.example.org/photos, +41 22 555 0100",
    ],
)
def test_a_block_ends(after):
    assert people(f"For more information, please contact:\nAna Exemplo\n+258 21 310 779\n\n{after}\n") == [ANA]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Exemplo said so. Call 116 or +258 800 000 116 to report a case.",
        "Please bring your invitation; contact your head of delegation on arrival. Room 175, +258 21 427 131.",
        "The Ministry's contact centre received 1951 calls on 21 310 779 occasions.",
        "Contact us\nMedia\nHome\nAbout",
        "The minister will contact Ana Exemplo, whose number is +258 21 310 779, next week.",
        "They want more information and media attention for the 171 people, 175 in all.",
        "Press release\n12 May 2026",
        "To report a case, please call the hotline 0800 123 456.",
    ],
)
def test_numbers_and_names_elsewhere_never_become_contacts(text):
    assert people(text) == []


@pytest.mark.parametrize("between", ["or", "OR", "ou", "o", "y", "e", "et", "and", "أو", "– or –", "", "* or *", "or:"])
def test_contacts_are_told_apart(between):
    text = f"For more information:\nAna Exemplo\n+258 21 310 779\n{between}\nBen Modelo\n+258 21 310 780\n"
    assert people(text) == [ANA, ("Ben Modelo", None, None, ["+258 21 310 780"])]


@pytest.mark.parametrize(
    "block",
    [
        "Ana Exemplo\nPress Officer\nOSM Maputo\n+258 21 310 779",
        "Ana Exemplo, Press Officer, OSM Maputo, +258 21 310 779",
        "Ana Exemplo – Press Officer – OSM Maputo – +258 21 310 779",
        "Ana Exemplo | Press Officer | OSM Maputo | +258 21 310 779",
        "Ana Exemplo (Press Officer), OSM Maputo: +258 21 310 779",
        "Ana Exemplo, Press Officer at OSM Maputo, on +258 21 310 779",
        "Press Officer: Ana Exemplo\nOSM Maputo\nTel: +258 21 310 779",
        "OSM Maputo\nAna Exemplo, Press Officer\nTel: +258 21 310 779",
        "Name: Ana Exemplo\nTitle: Press Officer\nOrganisation: OSM Maputo\nPhone: +258 21 310 779",
        "Ana Exemplo, Press Officer\nTel: +258 21 310 779\nOSM Maputo",
        "- Ana Exemplo, Press Officer, OSM Maputo\n  +258 21 310 779",
        "Ana Exemplo\nPress Officer\nOSM, Maputo\n+258 21 310 779",
        "For OSM Maputo:\nAna Exemplo, Press Officer, +258 21 310 779",
    ],
)
def test_one_contact_in_many_orders(block):
    text = f"For more information, please contact:\n{block}\n"
    assert people(text) == [("Ana Exemplo", "Press Officer", "OSM Maputo", ["+258 21 310 779"])]


def test_two_people_behind_one_mailbox_are_two():
    assert people("Media contacts: Ana Exemplo and Ben Modelo, press@osm.example.org") == [
        ("Ana Exemplo", None, None, ["press@osm.example.org"]),
        ("Ben Modelo", None, None, ["press@osm.example.org"]),
    ]


def test_a_mailbox_without_a_name_is_called_after_itself_and_says_so():
    (record,) = parse_release(b"Media contact: press@osm.example.org", "release.txt").records
    assert (record.display_name, record.kind) == ("press@osm.example.org", "organization")
    assert "called after its e-mail" in str(record.problems[0])


def test_a_number_without_a_name_is_nobody():
    assert people("Media contact: +41 22 555 0100") == []


def test_what_stands_in_parentheses_behind_a_number_says_which_it_is():
    (record,) = parse_release(
        b"Media contact: Ana Exemplo, 202-555-0143 (o), 202-555-0144 (c), 202-555-0145 (mobile)", "release.txt"
    ).records
    assert [(d.raw, d.label) for d in record.details] == [
        ("202-555-0143", None), ("202-555-0144", "mobile"), ("202-555-0145", "mobile"),
    ]  # fmt: skip


def test_ministries_keep_the_commas_of_their_names():
    text = "Contact:\nRui Palavra\nMinistry of Women's Rights, Child Protection and Family Welfare\nTel: 210 12 34 56\n"
    assert people(text)[0][2] == "Ministry of Women's Rights, Child Protection and Family Welfare"


def test_several_blocks_of_one_release():
    text = "Press contact:\nAna Exemplo\n+258 21 310 779\n\nFor technical inquiries:\nBen Modelo\nben@osm.example.org\n"
    assert [name for name, *_rest in people(text)] == ["Ana Exemplo", "Ben Modelo"]


def test_each_record_keeps_its_line_and_its_words():
    text = "x\n\nFor more information:\n\nAna Exemplo\nTel: +258 21 310 779\nor\nBen Modelo\nben@osm.example.org\n"
    file = parse_release(text.encode(), "release.txt")
    assert [record.line for record in file.records] == [5, 8]
    assert file.records[0].raw.decode() == "Ana Exemplo\nTel: +258 21 310 779"
    assert file.excerpts[8] == "Ben Modelo\nben@osm.example.org"


def test_an_office_in_a_city_is_an_office_of_our_own_in_its_country():
    (record,) = parse_release(b"Contact:\nAna Exemplo\nOSM Maputo\n+258 21 310 779\n", "r.txt").records
    (work,) = record.works
    assert (work.organization, work.city, work.country, work.organization_kind) == (
        "OSM Maputo", "Maputo", "MZ", "own office",
    )  # fmt: skip
    (record,) = parse_release(b"Contact:\nAna Exemplo\nHarbour Office Beira\n+258 21 310 779\n", "r.txt").records
    assert record.works[0].organization_kind is None
