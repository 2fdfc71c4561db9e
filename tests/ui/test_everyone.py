"""For everyone: every text translated, every control named, every screen mirrored and fit for a small display.

Each screen of the window is opened once with data that bears a mark, under a pseudo-translation that brackets every
text: what shows neither was never translated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from directory.running import run_verb
from directory.sessions import Desk
from tests.ui.conftest import open_copy
from tests.ui.pseudo import CLOSE, OPEN, make_pseudo
from tests.ui.walk import controls, cut_off, name_of, texts
from ui.actions import Act
from ui.application import Application
from ui.command_palette import CommandPalette
from ui.composition import compose
from ui.main_window import MainWindow
from ui.office import Office
from ui.tasks.importing import ImportTask

MARK = "§"
# what is the same in every language: names of programs and formats, keys, languages as their speakers call them
SAME_EVERYWHERE = {
    "A4", "Bcc", "Cc", "To", "CSV", "Outlook", "Gmail", "Thunderbird", "English", "Français", "Español", "Português",
    "العربية", "Ctrl+F", "Ctrl+K", "Ctrl+I", "Ctrl+N", "root", "everyone", "Mozambique", "empty", "Aa",
}  # fmt: skip
DATA = re.compile(r"@example\.org|^\W*\+?[\d\s().-]+\W*$|^[A-Z]{2}$|\.liaison$|^/|Africa/")
DATES = re.compile(r"^\d{1,2} \w+ \d{4}$|^\w+ \d{4}$|^\d{1,2}:\d{2}$")


@pytest.fixture(scope="module")
def pseudo(qapp: Application, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Everything is said in brackets."""
    translator = QTranslator()
    assert translator.load(str(make_pseudo(tmp_path_factory.mktemp("pseudo"))))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def marked(qapp: Application, empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office in which every name bears the mark; one for all screens, since they only look at it."""
    office = open_copy(empty_file, tmp_path_factory.mktemp("marked"))
    desk = Desk(office.address)
    ministry = run_verb(desk, "add organization", name=f"{MARK}Ministry", country="MZ", city=f"{MARK}City")
    post = run_verb(desk, "add post", title=f"{MARK}Director", organization=str(ministry.data["id"]))
    person = run_verb(desk, "add person", name=f"{MARK}Ana {MARK}Exemplo", audience="public")
    number = str(person.data["id"])
    run_verb(desk, "appoint", person=number, post=str(post.data["id"]), valid_from="2024-03")
    for kind, value in (("phone", "+258 21 310 779"), ("email", "ana@example.org"), ("phone", "+ 7 795 01 7854")):
        run_verb(desk, "add detail", entry=number, detail_kind=kind, value=value, label="work", audience="public")
    programme = str(run_verb(desk, "add programme", name=f"{MARK}Programme", countries=["MZ"]).data["id"])
    run_verb(desk, "add focal-point", entry=str(post.data["id"]), programme=programme)
    run_verb(desk, "add expectation", programme=programme, organization_kind="law enforcement")
    run_verb(desk, "add note", entry=number, text=f"{MARK}Call before four")
    run_verb(desk, "add tag", entry=number, tag=f"{MARK}trainer")
    run_verb(desk, "add list", name=f"{MARK}List", description=f"{MARK}For")
    desk.close()
    office.look_again()
    yield office
    office.close()


@pytest.fixture(scope="module")
def window(pseudo: None, marked: Office, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window for all screens, since each only looks at it."""
    folder = tmp_path_factory.mktemp("settings")
    window = MainWindow(marked, QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat))
    compose(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def trigger(act: Act) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.panel.ticks.add(list(window.panel.entries.ids)[:1])
        window.acts[act].trigger()
        return window.task or window

    return show


def section(key: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.show_section(key)
        return window

    return show


def dialog(kind: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        from ui.new_entry import NewEntryDialog

        made = NewEntryDialog(window.office, kind, window)
        made.show()
        return made

    return show


RELEASE = (
    f"{MARK}Title\n\nFor more information, please contact:\n{MARK}Ben Exemplo\n{MARK}Office\nTel +258 21 310 770\n"
)
CARD = (
    f"BEGIN:VCARD\nVERSION:4.0\nFN:{MARK}Ben Exemplo\nORG:{MARK}Office\nTITLE:{MARK}Clerk\n"
    "TEL:+258 21 310 770\nEMAIL:ben@example.org\nEND:VCARD\n"
)


def imported(name: str, text: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.dropped.emit([(f"{MARK}{name}", text.encode())])
        assert window.task is not None
        return window.task

    return show


def palette(window: MainWindow) -> QWidget:
    window.acts[Act.COMMANDS].trigger()
    found = window.findChild(CommandPalette)
    assert found is not None
    return found


def hand_over(window: MainWindow) -> QWidget:
    window.show_section("people")
    window.acts[Act.HAND_OVER].trigger()
    assert window.task is not None
    return window.task


SCREENS: dict[str, Callable[[MainWindow], QWidget]] = {
    "people": section("people"),
    "organizations": section("organizations"),
    "focal points": section("focal points"),
    "coverage": trigger(Act.COVERAGE),
    "naming": trigger(Act.NAME_FOCAL_POINT),
    "hand over": hand_over,
    "printing focal points": trigger(Act.PRINT_FOCAL_POINTS),
    "who answers now": trigger(Act.ON_CALL),
    "rota": trigger(Act.ROTA),
    "programmes": section("programmes"),
    "lists": section("lists"),
    "sheets": section("sheets"),
    "mailing": trigger(Act.MAILING_LIST),
    "to phone": trigger(Act.TO_PHONE),
    "table": trigger(Act.EXPORT_TABLE),
    "composer": trigger(Act.CONTACT_SHEET),
    "settings": trigger(Act.SETTINGS),
    "history": trigger(Act.HISTORY),
    "palette": palette,
    "import of a text": imported("release.txt", RELEASE),
    "import of a card": imported("card.vcf", CARD),
    "new person": dialog("person"),
    "new organization": dialog("organization"),
    "new post": dialog("post"),
    "new list": dialog("list"),
}


def is_said(text: str) -> bool:
    """Whether a text was translated, or is data, or is the same in every language."""
    if OPEN in text or MARK in text or not any(sign.isalpha() for sign in text):
        return True
    stripped = text.replace("&", "").strip("\u2066\u2069 ")
    return bool(stripped in SAME_EVERYWHERE or DATA.search(stripped) or DATES.match(stripped))


def fits(screen: QWidget) -> bool:
    """Whether no text is cut off: a layout may still have to follow a text that came late."""
    found = list(cut_off(screen))
    assert not found
    return True


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_translated_named_and_fits_1280_by_720(name: str, window: MainWindow, qtbot):
    screen = SCREENS[name](window)
    qtbot.waitUntil(lambda: window.page_panel.page is not None or window.panel.focused_id is None)
    if isinstance(screen, ImportTask):  # read in the other process: what it is about comes later
        qtbot.waitUntil(lambda: screen.work.plan is not None and screen.import_button.isVisible())
    qtbot.wait(120)
    bare = {f"{text!r} in {type(widget).__name__}" for text, widget in texts(screen) if not is_said(text)}
    assert not bare, "not translated: " + "; ".join(sorted(bare))
    nameless = {f"{type(w).__name__} in {type(w.parent()).__name__}" for w in controls(screen) if not name_of(w)}
    assert not nameless, f"without a name: {sorted(nameless)}"
    for part in (screen, window):
        assert part.minimumSizeHint().width() <= 1280
        assert part.minimumSizeHint().height() <= 720
    qtbot.waitUntil(lambda: fits(screen))
    if (screen.isWindow() and screen is not window) or isinstance(screen, CommandPalette):
        screen.close()
        screen.deleteLater()


def test_actions_and_menus_are_translated(window):
    bare = [act.value for act in Act if OPEN not in window.acts[act].text()]
    assert not bare
    assert all(OPEN in action.text() for action in window.menuBar().actions())


def test_every_screen_is_mirrored(qapp, window, qtbot):
    window.show_section("people")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.waitUntil(lambda: window.navigation.geometry().left() > window._stage.geometry().left())
        new, commands = window.strip.new_button.geometry(), window.strip.commands_button.geometry()
        assert new.left() > commands.right()
        window.grab()  # paints everything mirrored
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_not_translated_has_no_name_or_is_cut_off_would_be_noticed(pseudo, qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    column.addWidget(QLabel("Bare words"))
    column.addWidget(QPushButton())
    narrow = QLabel("A sentence that is far too long")
    narrow.setFixedWidth(20)
    column.addWidget(narrow)
    root.show()
    assert [text for text, _widget in texts(root) if not is_said(text)]
    assert [widget for widget in controls(root) if not name_of(widget)]
    assert list(cut_off(root)) == ["QWidget: 'A sentence that is far too long'"]
    assert CLOSE not in "Bare words"
