"""A small office whose pages are shown: its people, organizations, posts, a list, a sheet and a programme by name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from directory import clock
from directory.files import Address
from directory.history.recording import change_set
from directory.office.adding import appoint_person, store_detail, store_entry
from directory.sessions import Desk
from models import (
    AlternativeName,
    Audience,
    ContactDetail,
    ContactSheet,
    ListMember,
    MailingList,
    Membership,
    Note,
    Organization,
    Participation,
    Person,
    PersonLanguage,
    Post,
    Programme,
    SheetMember,
    Succession,
)
from ui.office import Office
from ui.pages import make_page

HOURS = "Mo-Fr 08:00-16:00"
PUBLIC, INTERNAL = Audience.PUBLIC, Audience.INTERNAL


def fill(session) -> dict[str, int]:
    """Store the office; the ids by name."""
    ids: dict[str, int] = {}

    def keep(name, entry, level=PUBLIC):
        ids[name] = store_entry(session, entry, level).id
        return entry

    with change_set(session, "add organization", {"name": "all"}):
        agency = keep(
            "agency",
            Organization(name="Agency Pretoria", located_in="ZA", city="Pretoria", time_zone="Africa/Johannesburg"),
        )
        ministry = keep(
            "ministry",
            Organization(
                name="Ministry of Children", organization_kind="ministry", located_in="ZA", parent_id=agency.id
            ),
        )
        officer = keep("officer", Post(title="Programme officer", organization_id=agency.id))
        keep("vacant", Post(title="Regional coordinator", organization_id=agency.id))
        fatima = keep("fatima", Person(display_name="Fátima Khan", given_name="Fátima", family_name="Khan"))
        anil = keep("anil", Person(display_name="Anil <b>Jugessur</b>"), Audience.RESTRICTED)
        bo = keep("bo", Person(display_name="Bo Exemplo"))
        held = appoint_person(
            session,
            fatima,
            Membership(units=[], valid_from="2024-03", is_main=True),
            post=officer,
            organization=None,
            audience=PUBLIC,
        )
        ids["held"] = held.id
        appoint_person(session, bo, Membership(units=[], title="Clerk"), post=None, organization=agency)
        for name, owner, detail in (
            ("mail", fatima, ContactDetail(kind="email", raw="fkhan@example.org", label="work", audience=10)),
            ("wrong", fatima, ContactDetail(kind="phone", raw="+ 7 795 01 7854", label="work", audience=10)),
            ("office phone", agency, ContactDetail(kind="phone", raw="+27 12 342 2789", audience=10, hours=HOURS)),
            ("secret", anil, ContactDetail(kind="phone", raw="+27 82 555 0142", audience=10)),
            ("clerk's", bo, ContactDetail(kind="phone", raw="+27 12 301 3885", audience=10)),
        ):
            ids[name] = store_detail(session, detail, owner, "ZA").id
        note = Note(entry_id=fatima.id, text="Call before 16:00", audience=30, written_at=clock.now())
        programme = keep("programme", Programme(name="Protection"))
        press, sheet = keep("list", MailingList(name="Press")), keep("sheet", ContactSheet(name="Mission"))
        session.add_all(
            [
                AlternativeName(entry_id=fatima.id, kind="native", value="فاطمة خان"),
                PersonLanguage(person_id=fatima.id, position=0, language="pt"),
                note,
                Participation(participant_id=agency.id, programme_id=programme.id, role="funding"),
                ListMember(list_id=press.id, member_id=fatima.id),
                SheetMember(sheet_id=sheet.id, member_id=fatima.id, position=1),
                Succession(predecessor_id=ministry.id, successor_id=agency.id, kind="renamed", happened_on="2019"),
            ]
        )
        session.flush()
        ids["note"] = note.id
    return ids


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> tuple[Path, dict[str, int]]:
    file = tmp_path_factory.mktemp("pages") / "office.liaison"
    shutil.copyfile(empty_file, file)
    desk = Desk(Address(f"sqlite:///{file}", file))
    with desk.session() as session:
        ids = fill(session)
        session.commit()
    desk.close()
    return file, ids


class Pages:
    """Opens pages of the filled office and tells what is stored."""

    def __init__(self, office: Office, ids: dict[str, int], qtbot):
        self.office, self.ids, self.qtbot = office, ids, qtbot
        self.notices: list[tuple[str, object]] = []

    def open(self, kind: str, name: str, width: int = 880):
        page = make_page(kind, self.office)
        page.noticed.connect(lambda text, steps: self.notices.append((text, steps)))
        page.resize(width, 800)
        self.qtbot.addWidget(page)
        page.show()
        page.show_entry(self.ids[name])
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        return page

    def settle(self):
        """Everything that was to be stored is, and the page shows it."""
        self.qtbot.waitUntil(lambda: not self.office.is_saving)

    def one(self, sql: str, *values: object):
        row = self.office.raw.execute(sql, values).fetchone()
        return None if row is None else row[0] if len(row) == 1 else tuple(row)


@pytest.fixture
def pages(qapp, qtbot, filled, tmp_path, monkeypatch) -> Iterator[Pages]:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 24))
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    file, ids = filled
    copy = tmp_path / file.name
    shutil.copyfile(file, copy)
    office = Office(Address(f"sqlite:///{copy}", copy))
    yield Pages(office, ids, qtbot)
    office.close()
    QLocale.setDefault(before)
