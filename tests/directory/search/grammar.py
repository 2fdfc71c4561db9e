"""The grammar of the search box as a table: a small office, and whom each of more than 120 queries finds in it.

The names stand in the order in which they are shown: those that have the words in their names, then the rest; `~`
before the first of those that are merely similar, or were found by what the text was meant for. The same table is typed
into the window's box.
"""

from __future__ import annotations

from datetime import date

from models import (
    EntryKind,
    EntryTag,
    FocalPoint,
    ListMember,
    MailingList,
    Participation,
    PostalAddress,
    Programme,
    Tag,
    Theme,
)
from tests.directory.search.office import Office

TODAY = date(2026, 6, 15)


def fill(office: Office) -> None:
    """An office with people of several scripts, a programme with its funder, posts, lists, tags and notes."""
    organizations = _fill_organizations(office)
    people = _fill_people(office, organizations)
    _fill_belongings(office, organizations, people)


def _fill_organizations(office: Office) -> dict[str, int]:
    norway = office.organization("Embassy of Norway", located_in="ZA", represents="NO", organization_kind="funder")
    labour = office.organization(
        "Ministry of Labour", located_in="MZ", city="Maputo", organization_kind="ministry", classification="Labour"
    )
    herald = office.organization("Indian Ocean Herald", located_in="MU", organization_kind="media")
    trust = office.organization("Safe Harbour Trust", located_in="ZM", organization_kind="NGO")
    office.name(trust, "SHT", "acronym")
    office.name(labour, "Department of Work", "former")
    inspector = office.post("Chief Inspector", labour, duty_country="MZ")
    vacant = office.post("Press Officer", labour)
    return {
        "norway": norway,
        "labour": labour,
        "herald": herald,
        "trust": trust,
        "inspector": inspector,
        "vacant": vacant,
    }


def _fill_people(office: Office, at: dict[str, int]) -> dict[str, int]:
    ana = office.person("Ana Bell", given_name="Ana", family_name="Bell")
    office.membership(ana, at["herald"], title="Editor", is_main=True)
    office.detail(ana, "email", "ana.bell@example.org", "ana.bell@example.org", verified_on=date(2026, 5, 12))
    office.detail(ana, "phone", "+230 213 3304", "+2302133304", verified_on=date(2026, 6, 1))
    bela = office.person("Bela Costa", audience=10)
    office.membership(bela, at["labour"], post_id=at["inspector"], capacity="acting")
    office.detail(bela, "phone", "021 310 779", "+25821310779", verified_on=date(2025, 3, 1))
    carl = office.person("Carl Annan", audience=40)
    office.membership(carl, at["trust"], title="Trainer and interpreter")
    office.detail(carl, "email", "carl@example.net", "carl@example.net")
    hohar = office.person("Пётр Хохар")
    office.membership(hohar, at["trust"], title="Driver")
    fatima = office.person("فاطمة خان")
    office.name(fatima, "Fátima Khan")
    office.detail(fatima, "phone", "+ 7 795 01 7854", problem="too_short")
    ming = office.person("习近明")
    maria = office.person("Maria Ferreira Anabela")
    office.name(maria, "Maria Souza", "former")
    return {"ana": ana, "bela": bela, "carl": carl, "hohar": hohar, "fatima": fatima, "ming": ming, "maria": maria}


def _fill_belongings(office: Office, at: dict[str, int], who: dict[str, int]) -> None:
    sactap = office.entry(Programme, EntryKind.PROGRAMME, name="Southern Africa Counter-Trafficking", acronym="SACTAP")
    course = office.entry(Programme, EntryKind.PROGRAMME, name="Course in Nampula", parent_id=sactap)
    office.row(Participation, participant_id=at["norway"], programme_id=sactap, role="funding")
    office.row(Participation, participant_id=at["labour"], programme_id=sactap, role="counterpart")
    office.row(Participation, participant_id=who["carl"], programme_id=course, role="trainer")
    media = office.row(Theme, name="Media")
    office.row(FocalPoint, post_id=at["inspector"], programme_id=sactap)
    office.row(FocalPoint, post_id=at["vacant"], theme_id=media)
    for name, tagged in (("trainer", ["carl", "hohar"]), ("Prensa", ["ana"])):
        tag = office.row(Tag, name=name, folded=name.casefold())
        for person in tagged:
            office.row(EntryTag, entry_id=who[person], tag_id=tag)
    press = office.entry(MailingList, EntryKind.LIST, name="Press contacts", description="For releases")
    region = office.entry(MailingList, EntryKind.LIST, name="Region", rule="country:MU OR country:ZM")
    for member in (who["ana"], who["maria"]):
        office.row(ListMember, list_id=press, member_id=member)
    office.row(ListMember, list_id=region, member_id=press)
    office.note(who["maria"], "Speaks Makua; call before noon", 30)
    office.note(who["carl"], "Confidential matter", 40)
    office.note(who["ana"], "Unpublished telephone", 40)
    office.row(PostalAddress, entry_id=who["hohar"], street="1 Long Street", locality="Lusaka", audience=30)


ANA, BELA, CARL, PETR, FATIMA, MING, MARIA = (
    "Ana Bell", "Bela Costa", "Carl Annan", "Пётр Хохар", "فاطمة خان", "习近明", "Maria Ferreira Anabela",
)  # fmt: skip
NORWAY, LABOUR, HERALD, TRUST = "Embassy of Norway", "Ministry of Labour", "Indian Ocean Herald", "Safe Harbour Trust"
CHIEF, PRESS_OFFICER = "Chief Inspector", "Press Officer"
SACTAP, COURSE = "Southern Africa Counter-Trafficking", "Course in Nampula"
PRESS, REGION = "Press contacts", "Region"

EXAMPLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ana bell", (ANA,)),
    ("bell ana", (ANA,)),
    ("BEL an", (ANA,)),
    ("bela", (BELA, MARIA)),
    ("carl", (CARL,)),
    ("annan", (CARL,)),
    ("khokhar", (PETR,)),
    ("хохар", (PETR,)),
    ("хохар петр", (PETR,)),
    ("Пётр", (PETR,)),
    ("petr", (PETR,)),
    ("fatima", (FATIMA,)),
    ("khan", (FATIMA,)),
    ("خان", (FATIMA,)),
    ("فاطمه", (FATIMA,)),
    ("近明", (MING,)),
    ("习", (MING,)),
    ("xi jin", (MING,)),
    ("ferreira", (MARIA,)),
    ("souza", (MARIA,)),
    ("maria SOUZA", (MARIA,)),
    ("ana herald", (ANA,)),
    ("editor herald", (ANA,)),
    ("mauritius editor", (ANA,)),
    ("labour", (LABOUR, BELA, CHIEF, PRESS_OFFICER)),
    ("department", (LABOUR, BELA, CHIEF, PRESS_OFFICER)),
    ("SHT", (TRUST, CARL, PETR)),
    ("moçambique", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("zambie", (CARL, PETR, TRUST)),
    ("موريشيوس", (ANA, HERALD)),
    ("trainer", (CARL, PETR)),
    ("makua", (MARIA,)),
    ("confidential", (CARL,)),
    ("unpublished", ()),
    ("SACTAP", (SACTAP, BELA, CARL, CHIEF, COURSE, NORWAY, LABOUR)),
    ("sactap trainer", (CARL,)),
    ("nnan", (CARL,)),
    ("arbou", (TRUST,)),
    ("021 310 779", (BELA,)),
    ("21310779", (BELA,)),
    ("310-779", (BELA,)),
    ("+258 21 310 779", (BELA,)),
    ("00258 21310779", (BELA,)),
    ("(258) 21 310 779", (BELA,)),
    ("2133304", (ANA,)),
    ("ana.bell@example.org", (ANA,)),
    ("bell@example", (ANA,)),
    ("@example.org", (ANA,)),
    ("example.net", (CARL,)),
    ("mailto:carl@example.net", (CARL,)),
    ("ana OR carl", (ANA, CARL, MARIA)),
    ("ana OR carl OR bela", (BELA, ANA, CARL, MARIA)),
    ("ana | carl", (ANA, CARL, MARIA)),
    ("ana AND bell", (ANA,)),
    ("ana or carl", ("~", ANA, CARL, MARIA)),
    ("(ana OR carl) -herald", (CARL, MARIA)),
    ("carl OR ana -herald", (CARL, MARIA)),
    ("ana -bell", (MARIA,)),
    ("ana NOT bell", (MARIA,)),
    ("ana -(bell OR carl)", (MARIA,)),
    ("-kind:person kind:person", ()),
    ("NOT kind:person kind:organization,post", (CHIEF, NORWAY, HERALD, LABOUR, PRESS_OFFICER, TRUST)),
    ("labour OR herald", (HERALD, LABOUR, BELA, ANA, CHIEF, PRESS_OFFICER)),
    ("interpreter OR driver", (CARL, PETR)),
    ("(interpreter OR driver) country:ZM", (CARL, PETR)),
    ('"ana bell"', (ANA,)),
    ('"bell ana"', ("~", ANA)),
    ('"Ana"', (ANA,)),
    ('"press contacts"', (PRESS,)),
    ('"trainer and interpreter"', (CARL,)),
    ('"trainer interpreter"', ("~", CARL)),
    ('carl "trainer and"', (CARL,)),
    ('-"ana bell" ana', (MARIA,)),
    ('"Пётр Хохар"', (PETR,)),
    ('"petr khokhar"', (PETR,)),
    ("country:MZ", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country:mz", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country:Mozambique", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country:mozambi", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country:Moçambique", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ('country:"Maurice"', (ANA, HERALD)),
    ("country:MUS", (ANA, HERALD)),
    ('country:"south africa"', (NORWAY,)),
    ("country:NO", (NORWAY,)),
    ("country:MZ,MU kind:person", (BELA, ANA)),
    ("kind:person -country:MU", (BELA, CARL, FATIMA, MARIA, PETR, MING)),
    ("country:xx", ()),
    ("kind:ministry", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("kind:people", (BELA, ANA, CARL, FATIMA, MARIA, PETR, MING)),
    ("kind:organisation", (NORWAY, HERALD, LABOUR, TRUST)),
    ("kind:NGO", (CARL, PETR, TRUST)),
    ("kind:media,ngo kind:organization", (HERALD, TRUST)),
    ("kind:post", (CHIEF, PRESS_OFFICER)),
    ("kind:list", (PRESS, REGION)),
    ("kind:prog", (COURSE, SACTAP)),
    ("org:labour", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("org:sht", (CARL, PETR, TRUST)),
    ('org:"safe harbour" kind:person', (CARL, PETR)),
    ("organisation:work", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("programme:SACTAP kind:person", (BELA, CARL)),
    ("program:sactap kind:organization", (NORWAY, LABOUR)),
    ("programme:nampula", (CARL, COURSE)),
    ("programme:nothing", ()),
    ("funder:norway kind:person", (BELA, CARL)),
    ("funder:labour", ()),
    ("focal:media", (PRESS_OFFICER,)),
    ("focal:SACTAP", (BELA, CHIEF)),
    ("focal:any", (BELA, CHIEF, PRESS_OFFICER)),
    ("tag:trainer", (CARL, PETR)),
    ("tag:train", (CARL, PETR)),
    ("tag:prensa", (ANA,)),
    ("kind:person -tag:trainer", (BELA, ANA, FATIMA, MARIA, MING)),
    ("ana country:MU -tag:trainer", (ANA,)),
    ("ana -tag:prensa", (MARIA,)),
    ("list:press", (ANA, MARIA)),
    ('list:"Press contacts" -ferreira', (ANA,)),
    ("list:region kind:person", (ANA, CARL, MARIA, PETR)),
    ("audience:public", (BELA,)),
    ("audience:restricted", (CARL,)),
    ("audience:int kind:person", (ANA, FATIMA, MARIA, PETR, MING)),
    ("post:vacant", (PRESS_OFFICER,)),
    ("post:held", (CHIEF,)),
    ("post:acting", (BELA, CHIEF)),
    ("post:inspector", (BELA, CHIEF)),
    ("title:editor", (ANA,)),
    ("verified:never kind:person", (CARL, FATIMA, MARIA, PETR, MING)),
    ("verified:2026", (ANA,)),
    ("verified:2026-05", (ANA,)),
    ("verified:2025-03-01", (BELA,)),
    ("verified:<2026-01-01 kind:person", (BELA, CARL, FATIMA, MARIA, PETR, MING)),
    ("verified:<2025-03-01 has:phone", (FATIMA,)),
    ("verified:<=2025-03-01 has:phone", (BELA, FATIMA)),
    ("verified:>2026-05", ()),
    ("verified:>=2026-05-12", (ANA,)),
    ("verified:soon", ()),
    ("has:email", (ANA, CARL)),
    ("has:phone", (BELA, ANA, FATIMA)),
    ("no:phone kind:person", (CARL, MARIA, PETR, MING)),
    ("no:email no:phone kind:person", (MARIA, PETR, MING)),
    ("has:email,phone", (BELA, ANA, CARL, FATIMA)),
    ("has:address", (PETR,)),
    ("has:note", (ANA, CARL, MARIA)),
    ("has:problem", (FATIMA,)),
    ("has:nothing", ()),
    ("name:ana", (ANA, MARIA)),
    ("name:herald", (HERALD,)),
    ("email:example.org", (ANA,)),
    ("email:carl", (CARL,)),
    ("phone:310779", (BELA,)),
    ("tel:+25821310779", (BELA,)),
    ("note:makua", (MARIA,)),
    ("as-of:2026-01-01 ana", (ANA, MARIA)),
    ("ana as-of:2020", (ANA, MARIA)),
    ("as-of:soon ana", ()),
    ("as-of: ana", (ANA, MARIA)),
    ("country: ana", (ANA, MARIA)),
    ("country : MZ", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country：MZ", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country=MZ", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("pays : Mozambique", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("país:Moçambique", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("بلد:موزمبيق", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("contry:MZ", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("country:(MU OR ZM) kind:person", (ANA, CARL, PETR)),
    ("country:MU, ZM kind:person", (ANA, CARL, PETR)),
    ("country:MU;ZM kind:person", (ANA, CARL, PETR)),
    ("country:MZ or country:MU", (BELA, ANA, CHIEF, HERALD, LABOUR, PRESS_OFFICER)),
    ("[country:MZ ou country:MU] et kind:person", (BELA, ANA)),
    ("kind:media and kind:organization", (HERALD,)),
    ("kind:person not country:MU", (BELA, CARL, FATIMA, MARIA, PETR, MING)),
    ("kind:person –country:MU", (BELA, CARL, FATIMA, MARIA, PETR, MING)),
    ("kind:person - country:MU", (BELA, CARL, FATIMA, MARIA, PETR, MING)),
    ("kind:ministère", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("kind:minister", (BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("kind:«media» +kind:organization", (HERALD,)),
    ("list:'Press contacts' -ferreira", (ANA,)),
    ("« ana bell »", (ANA,)),
    ("post:شاغر", (PRESS_OFFICER,)),
    ("no:téléphone kind:person", (CARL, MARIA, PETR, MING)),
    ("sans:phone kind:person", (CARL, MARIA, PETR, MING)),
    ("verified:12/05/2026", (ANA,)),
    ("verified:05.2026", (ANA,)),
    ("verified: last year", (BELA,)),
    ("verified:2025-2026", (BELA, ANA)),
    ("since:2026", (ANA,)),
    ("as-of:01/01/2026 ana", (ANA, MARIA)),
    ("٠٢١٣١٠٧٧٩", (BELA,)),
    # pasted and dictated contacts
    ("Tel. 021 310 779", (BELA,)),
    ("Tél. : +258 21 310 779", (BELA,)),
    ("phone:021 310 779", (BELA,)),
    ("Mob./WhatsApp: +258 21 310 779", (BELA,)),
    ("phone (office): 021 310 779", (BELA,)),
    ("+258 21 310 779 ext. 12", (BELA,)),
    ("+25821310779x12", (BELA,)),
    ("tel:+258-21-310-779;ext=4", (BELA,)),
    ("https://wa.me/25821310779", (BELA,)),
    ("+258 21 310 779 / 780", (BELA,)),
    ("011 258 21 310 779", (BELA,)),
    ("mailto:carl@example.net?subject=Hello", (CARL,)),
    ("<carl@example.net>,", (CARL,)),
    ("E-mail carl@example.net", (CARL,)),
    ("carl (at) example [dot] net", (CARL,)),
    ('"Annan, C." <carl@example.net>', ("~", CARL)),
    ("carl@example.net; Ana Bell <ana.bell@example.org>", (ANA, CARL)),
    ("carl@example.net, nobody@example.com", (CARL,)),
    ("carl@exampel.net", ("~", CARL)),
    ("anabel@example.org", ("~", ANA)),
    ("someone@example.net", ("~", CARL)),
    ("Carl Annan <c.annan@example.com>", ("~", CARL)),
    ("Bela Costa, Inspector, Tel: 021 310 700, E-mail: ana.bell@example.org", ("~", ANA)),
    ("Ana Bell; Bela Costa", ("~", BELA, ANA)),
    # operators as people write them
    ("country MZ", ("~", BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("inspector MZ", (CHIEF, BELA)),
    ("editor in mauritius", (ANA,)),
    ("no email kind:post", ("~", CHIEF, PRESS_OFFICER)),
    ("has:no email kind:post", (CHIEF, PRESS_OFFICER)),
    ("unverified kind:post", ("~", CHIEF, PRESS_OFFICER)),
    ("is:vacant", (PRESS_OFFICER,)),
    ("vacant posts", ("~", PRESS_OFFICER)),
    ("people without phone in Mauritius", ()),
    ("not:country:MZ kind:post", ()),
    ("country:-MZ kind:organization", (NORWAY, HERALD, TRUST)),
    ("country!=MZ kind:organization", (NORWAY, HERALD, TRUST)),
    ("country:Mauritius or Zambia kind:person", (ANA, CARL, PETR)),
    ("country:MU/ZM kind:person", (ANA, CARL, PETR)),
    ("in:Mauritius kind:person", (ANA,)),
    ("city:Maputo kind:post", (CHIEF, PRESS_OFFICER)),
    ("role:editor", (ANA,)),
    ("country:Mozambiqe kind:post", (CHIEF, PRESS_OFFICER)),
    ("org:labor kind:post", (CHIEF, PRESS_OFFICER)),
    ("list:pres kind:person", (ANA, MARIA)),
    ("tag:trianer", (CARL, PETR)),
    ("programme:nampul kind:person", (CARL,)),
    ("has:programme kind:person", (BELA, CARL)),
    ("no:country kind:person", (FATIMA, MARIA, MING)),
    ("has:list", (ANA, MARIA, PRESS)),
    ("verified:12 May 2026", (ANA,)),
    ('verified:<"12 May 2026" has:email', (CARL,)),
    ("verified:12 mai 2026", (ANA,)),
    ("verified:março de 2025", (BELA,)),
    ("verified since 12 May 2026", ("~", ANA)),
    ("as-of:1 January 2026 ana", (ANA, MARIA)),
    ("+258 21 31O 779", ("~", BELA)),
    ("O21 310 779", ("~", BELA)),
    ("media:MU", (ANA, HERALD)),
    ("media:herald kind:person", (ANA,)),
    ("press:any", (ANA, HERALD)),
    ("media contacts", ("~", ANA)),
    ("media focal point", ("~", PRESS_OFFICER)),
    ("SACTAP focal points", ("~", BELA, CHIEF)),
    ("donors of SACTAP", ("~", NORWAY)),
    ("postes vacants", ("~", PRESS_OFFICER)),
    ("vacant post MZ", ("~", PRESS_OFFICER)),
    ("never verified kind:post", ("~", CHIEF, PRESS_OFFICER)),
    ("norwegian embassy", ("~", NORWAY)),
    ("mauritian editor", ("~", ANA)),
    ("south african embassy", ("~", NORWAY)),
    ("inspectors mz", ("~", BELA, CHIEF)),
    ("习近明部长", ("~", MING)),
    # what else is typed
    ('"Carl Anan"', ("~", CARL)),
    ("Mme Ana Bell", ("~", ANA)),
    ("господин Хохар", ("~", PETR)),
    ("Signora Ferreira", ("~", MARIA)),
    ("[j[fh", ("~", PETR)),
    ("focal points", ("~", BELA, CHIEF, PRESS_OFFICER)),
    ("points focaux au Mozambique", ("~", BELA, CHIEF, PRESS_OFFICER)),
    ("NGO contacts", ("~", CARL, PETR)),
    ("bailleurs de fonds", ("~", NORWAY)),
    ("inspecteur de Mozambique", ("~", BELA, CHIEF)),
    ("وزارة العمل", ("~", BELA, CHIEF, LABOUR, PRESS_OFFICER)),
    ("safeharbour", ("~", CARL, PETR, TRUST)),
    ("Ana Bell, Carl Annan", ("~", ANA, CARL)),
    ("Carl Annan and Ana Bell", ("~", ANA, CARL)),
    ("Embassy of Norway; Ministry of Labour", ("~", NORWAY, LABOUR, BELA, CHIEF, PRESS_OFFICER)),
    (
        "For more information please contact: Ana Bell, Tel: +230 213 3304, Email: ana.bell@example.org "
        "Carl Annan, Tel: +260 211 25 17, Email: carl@example.net",
        ("~", ANA, CARL),
    ),
    ("Фтф Иудд", ("~", ANA)),
    ("S.H.T.", (TRUST, CARL, PETR)),
    ("inspectors", ("~", BELA, CHIEF)),
    ("inspecteur mozambique", ("~", BELA, CHIEF)),
    ("who is the editor at the Herald?", ("~", ANA)),
    ("please contact: Carl Annan", ("~", CARL)),
    ("colour:red", ()),
    ("colour: ana", ()),
    ("ana OR", (ANA, MARIA)),
    ("OR ana", (ANA, MARIA)),
    ("(ana", (ANA, MARIA)),
    ("ana)", (ANA, MARIA)),
    ('"ana', (ANA,)),
    ("ana -", (ANA, MARIA)),
    ("ana ()", (ANA, MARIA)),
    ("!!!", ()),
    ("*%_\\", ()),
    ("kohar", ("~", PETR)),
    ("hohar", ("~", PETR)),
    ("ohar", ("~", PETR)),
    ("karl annan", ("~", CARL)),
    ("carl anann", ("~", CARL)),
    ("fereira", ("~", MARIA)),
    ("fatma khan", ("~", FATIMA)),
    ("ioh", ("~", HERALD)),
    ("maria ferreira anabela lopes", ("~", MARIA)),
    ("xqzwv", ()),
    ("muhammad", ()),
)
