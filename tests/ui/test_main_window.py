"""The main window: sections, keys, undo, what it remembers, what changes under it, files that may only be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from directory.files import find_address
from directory.running import run_verb
from directory.search.listing import count_sections, list_ids, row_of
from directory.sessions import Desk
from directory.sheets.drafts import Draft, keep_draft
from tests.ui.conftest import open_copy
from ui.actions import ACTIONS, Act
from ui.command_palette import CommandPalette
from ui.composition import compose
from ui.main_window import MainWindow
from ui.navigation import SECTIONS
from ui.office import Office


@pytest.fixture
def window(make_window, sample_office, qtbot) -> MainWindow:
    window = make_window(sample_office)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.page_panel.page is not None)
    return window


def press(qtbot, window: MainWindow, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as a user does."""
    target = QGuiApplication.focusObject() or window
    qtbot.keyClick(target, key, modifiers)


def test_every_section_lists_what_it_counts(window, sample_office, qtbot):
    qtbot.waitUntil(lambda: window.navigation.items["focal points"].count is not None)
    counts = count_sections(sample_office.raw)
    for key, item in window.navigation.items.items():
        assert item.count == counts.get(key, item.count)
        window.show_section(key)
        assert window.panel.listing.total == item.count > 0
        assert item.isChecked()


@pytest.mark.parametrize(("number", "key"), list(enumerate(SECTIONS, 1)))
def test_alt_and_a_number_goes_to_a_section(window, qtbot, number, key):
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.section == key)


def test_what_is_opened_before_there_are_pages_is_what_is_shown(make_window, sample_office, qtbot):
    window = make_window(sample_office)
    post = sample_office.raw.execute("SELECT min(id) FROM entry WHERE kind = 'post'").fetchone()[0]
    pages: list[int] = []
    window.preparation.pages_ready.connect(lambda: pages.append(window.page_panel.entry_id))
    qtbot.waitUntil(lambda: window.is_furnished)
    assert window.panel.focused_id not in (None, post)
    window.open_entry(post)
    qtbot.waitUntil(lambda: bool(pages))
    assert pages[0] == post
    qtbot.waitUntil(lambda: window.page_panel.page is not None)
    assert window.page_panel.entry_id == post


def test_the_page_follows_the_focus(window, qtbot):
    window.panel.view.setFocus()
    press(qtbot, window, Qt.Key.Key_Down)
    wanted = window.panel.focused_id
    qtbot.waitUntil(lambda: window.page_panel.page is not None and window.page_panel.entry_id == wanted)
    name = row_of(window.office.raw, wanted).name
    qtbot.waitUntil(lambda: name in shown_texts(window.page_panel))


def shown_texts(widget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_a_letter_typed_in_the_list_begins_a_search_and_esc_ends_it(window, qtbot):
    window.panel.view.setFocus()
    qtbot.keyClicks(window.panel.view, "ma")
    qtbot.waitUntil(lambda: window.panel.search.text() == "ma")
    qtbot.keyClick(window.panel.search, Qt.Key.Key_Escape)
    assert window.panel.search.text() == ""


def test_deleting_happens_at_once_and_the_notice_takes_it_back(window, qtbot, sample_office):
    before = window.panel.listing.total
    victim = window.panel.focused_id
    window.acts[Act.DELETE].trigger()
    qtbot.waitUntil(lambda: window.panel.listing.total == before - 1)
    assert row_of(sample_office.raw, victim) is None
    assert window.notices.isVisible()
    assert "Deleted" in window.notices.text.text()
    window.notices._steps[0].click()
    qtbot.waitUntil(lambda: window.panel.listing.total == before)
    assert row_of(sample_office.raw, victim) is not None


def test_several_ticked_are_deleted_as_one_change(window, qtbot, sample_office):
    before = window.panel.listing.total
    window.panel.ticks.add(list(window.panel.entries.ids)[:3])
    window.acts[Act.DELETE].trigger()
    qtbot.waitUntil(lambda: window.panel.listing.total == before - 3)
    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: window.panel.listing.total == before)


def test_what_the_foot_bar_has_no_room_for_stands_behind_more(window, qtbot):
    window.panel.ticks.add(list(window.panel.entries.ids)[:3])
    foot = window.panel.foot
    shown = set()
    for width in (900, 620, 420, 900):
        foot.resize(width, foot.height())
        shown = {act for act, made in foot.buttons.items() if made.isVisibleTo(foot)}
        behind = {act for act, line in foot.hidden.items() if line.isVisible()}
        assert (shown | behind, shown & behind) == (set(foot.buttons), set())
        for made in (foot.clear_button, foot.more_button, *(foot.buttons[act] for act in shown)):
            assert made.sizeHint().width() <= made.width() or width == 420
        assert Act.CONTACT_SHEET in shown or width == 420
    assert shown == set(foot.buttons)
    foot.resize(420, foot.height())
    foot.hidden[Act.TO_PHONE].trigger()
    assert window.task is not None
    assert window.task.title_label.text() == "To phone"


def test_undo_names_what_it_takes_back_and_redo_what_it_does_again(window, qtbot):
    with qtbot.waitSignal(window.office.changed):
        window.office.change("add person", name="Zara Novice")
    qtbot.waitUntil(lambda: "Add Zara Novice" in window.strip.undo_button.text())
    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: "Add Zara Novice" in window.strip.redo_button.accessibleName())
    assert list_ids(window.office.raw, "people", "zara novice").total == 0
    window.acts[Act.REDO].trigger()
    qtbot.waitUntil(lambda: list_ids(window.office.raw, "people", "zara novice").total == 1)


def test_what_undo_would_take_back_ends_in_dots_where_the_strip_is_narrow(window, qtbot):
    window.office.change("add person", name="Wilhelmina Featherstonehaugh Junior")
    strip = window.strip
    qtbot.waitUntil(lambda: "Featherstone" in strip.undo_button.text())
    whole = strip.undo_button.text()
    for width in (640, 1300):
        strip.resize(width, strip.height())
        button = strip.undo_button
        qtbot.waitUntil(lambda button=button, width=width: button.text().endswith("…") is (width == 640))
        assert button.accessibleName() == whole
        assert button.geometry().right() < strip.redo_button.geometry().left()
    assert strip.undo_button.text() == whole


def test_what_the_command_line_changes_appears_by_itself(window, qtbot, sample_office):
    desk = Desk(sample_office.address)
    run_verb(desk, "add organization", name="Aardvark Trust")
    desk.close()
    window.show_section("organizations")
    sample_office.look_again()
    qtbot.waitUntil(lambda: window.navigation.items["organizations"].count == window.panel.listing.total)
    assert list_ids(sample_office.raw, "organizations", "aardvark").ids[0] in window.panel.entries.ids


def test_the_window_looks_as_it_was_left(make_window, sample_file, tmp_path, qtbot):
    office = open_copy(sample_file, tmp_path)
    window = make_window(office)
    window.resize(770, 640)  # the screen of the tests is 800 by 800
    window.show_section("organizations")
    window.panel.set_comfortable(True)
    window.panel.view.focus_entry(window.panel.entries.ids[7])
    window.navigation.set_narrow(True)
    kept = window.panel.focused_id
    window.close()
    again = make_window(Office(office.address))
    assert (again.width(), again.height()) == (770, 640)
    assert again.section == "organizations"
    assert again.panel.view.is_comfortable
    assert again.panel.focused_id == kept
    assert again.navigation.is_narrow


def test_a_narrow_window_shows_the_page_instead_of_the_list_with_a_way_back(window, qtbot):
    window.resize(800, 700)
    qtbot.waitUntil(lambda: not window.page_panel.isVisible())
    window.open_entry(window.panel.focused_id)
    assert window.page_panel.isVisible()
    assert not window.panel.isVisible()
    qtbot.mouseClick(window.page_panel.back_button, Qt.MouseButton.LeftButton)
    assert window.panel.isVisible()


def test_a_file_that_may_only_be_read_says_so_and_disables_what_writes(make_window, sample_file, tmp_path, qtbot):
    office = open_copy(sample_file, tmp_path)
    file = office.address.file
    office.close()
    file.chmod(0o400)
    window = make_window(Office(office.address))
    assert "Read-only" in window.status.state_label.text()
    assert window.status.copy_button.isVisible()
    for act in (Act.NEW_PERSON, Act.DELETE, Act.IMPORT, Act.UNDO):
        assert not window.acts[act].isEnabled(), act
    assert window.acts[Act.FIND].isEnabled()
    assert window.panel.listing.total > 0


def test_saving_a_copy_of_a_read_only_file_gives_one_that_can_be_written(make_window, sample_file, tmp_path, qtbot):
    from ui.deeds import Deeds

    office = open_copy(sample_file, tmp_path)
    window = make_window(office)
    deeds = window.findChild(Deeds)
    copy = tmp_path / "copy.liaison"
    deeds.save_copy_to(copy)
    qtbot.waitUntil(copy.exists)
    qtbot.waitUntil(lambda: not office.is_saving)
    desk = Desk(find_address(str(copy)))
    with desk.session() as session:
        from sqlalchemy import text

        copied = session.connection().execute(text("SELECT count(*) FROM person")).scalar()
    desk.close()
    assert copied == window.navigation.items["people"].count


def test_closing_during_a_save_saves_first(make_window, sample_file, tmp_path, qtbot):
    office = open_copy(sample_file, tmp_path)
    window = make_window(office)
    for number in range(5):
        office.change("add person", name=f"Late {number}")
    window.close()
    again = Office(office.address)
    assert list_ids(again.raw, "people", "late").total >= 5
    again.close()


def test_a_dropped_file_opens_its_import_and_a_picture_says_what_it_is_not(window, qtbot, tmp_path):
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    drop(window, picture)
    assert window.task is not None
    qtbot.waitUntil(lambda: "photo.png" in shown_texts(window.task), timeout=30_000)
    window.task.leave()
    assert window.task is None


def drop(window: MainWindow, *files: Path) -> None:
    """Drop files on the window, as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, mime, left, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(50, 50), copy, mime, left, none))


def test_esc_leaves_a_task_and_returns_to_the_list(window, qtbot):
    window.acts[Act.SETTINGS].trigger()
    assert window.task is not None
    assert window.navigation.is_narrow
    window.go_back()
    assert window.task is None
    assert not window.navigation.is_narrow
    assert window.panel.view.hasFocus()


def says_that_nobody_is_on_it(window, qtbot, section, sentence):
    qtbot.waitUntil(lambda: list_ids(window.office.raw, section, "nobody yet").total == 1)
    (empty,) = list_ids(window.office.raw, section, "nobody yet").ids
    qtbot.waitUntil(lambda: empty in window.panel.listing.ids)
    window.panel.focus_entry(empty)
    for act in (Act.MAILING_LIST, Act.TO_PHONE, Act.EXPORT_TABLE):
        window.notices.hide()
        window.acts[act].trigger()
        assert window.task is None
        assert window.notices.text.text() == sentence
        assert window.notices.isVisible()


def test_a_mailing_list_is_written_to_from_its_row_and_an_empty_one_says_that_nobody_is_on_it(window, qtbot):
    window.show_section("lists")
    window.panel.focus_entry(list_ids(window.office.raw, "lists", "press contacts").ids[0])
    window.acts[Act.MAILING_LIST].trigger()
    assert window.task.title_label.text() == "Press contacts"
    assert "Fatima Khan" in [entry.name for entry in window.task.goes_to.model.entries]
    window.go_back()
    window.office.change("add list", name="Nobody yet")
    says_that_nobody_is_on_it(window, qtbot, "lists", "Nobody is on this mailing list yet.")


def test_whoever_stands_on_a_contact_sheet_is_written_to_from_its_row(window, qtbot):
    office = window.office
    asked = "SELECT sheet_id, member_id, kind FROM sheet_member JOIN entry ON entry.id = member_id ORDER BY position"
    members = office.raw.execute(asked).fetchall()
    sheet = members[0][0]
    on_it = {member for number, member, kind in members if number == sheet and kind != "post"}
    assert on_it
    window.show_section("sheets")
    window.panel.focus_entry(sheet)
    window.acts[Act.MAILING_LIST].trigger()
    assert window.task.title_label.text() == row_of(office.raw, sheet).name
    mailing = window.task.goes_to.model.entries
    assert on_it <= {entry.id for entry in mailing} | {one.entry_id for one in window.task.mailing.excluded}
    assert sheet not in {entry.id for entry in mailing}
    window.go_back()
    office.change_with(keep_draft, Draft(None, "Nobody yet", "en", "a4", ()))
    says_that_nobody_is_on_it(window, qtbot, "sheets", "Nobody is on this contact sheet yet.")


def test_the_palette_finds_commands_and_entries_and_does_what_is_chosen(window, qtbot):
    window.panel.ticks.add(list(window.panel.entries.ids)[:2])
    window.acts[Act.COMMANDS].trigger()
    palette = window.findChild(CommandPalette)
    qtbot.keyClicks(palette.search, "mail")
    assert any(line.act is Act.MAILING_LIST and "2" in line.second for line in palette.lines)
    palette.search.setText("settings")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.task is not None)


def test_the_palette_opens_an_entry_of_another_section(window, qtbot, sample_office):
    wanted = list_ids(sample_office.raw, "organizations", "ministry of labour").ids[0]
    window.acts[Act.COMMANDS].trigger()
    palette = window.findChild(CommandPalette)
    palette.search.setText("ministry of labour")
    qtbot.waitUntil(lambda: not palette.is_waiting)
    place = next(n for n, line in enumerate(palette.lines) if line.row is not None and line.row.id == wanted)
    palette.list.setCurrentIndex(palette.list.model().index(place, 0))
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.section == "organizations")
    assert window.panel.focused_id == wanted


def test_no_action_is_a_dead_button(make_window, sample_office, tmp_path):
    from ui.app import Program
    from ui.application import Application

    application = Application.instance()
    program = Program(application, QSettings(str(tmp_path / "program.ini"), QSettings.Format.IniFormat))
    window = MainWindow(sample_office, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    compose(window, program)
    assert set(Act) - window.answered == set()
    window.close()


def test_every_verb_has_an_action_or_a_stated_exemption():
    from directory.commands import VERBS

    covered = {verb for declared in ACTIONS.values() for verb in declared.verbs}
    missing = [verb.name for verb in VERBS if verb.name not in covered and not verb.exemption]
    unknown = covered - {verb.name for verb in VERBS}
    assert not missing
    assert not unknown


def test_no_two_actions_share_a_shortcut():
    used = [declared.shortcut for declared in ACTIONS.values() if declared.shortcut]
    assert len(used) == len(set(used))


def test_another_focused_row_tells_the_buttons_nothing_new(window, qtbot):
    window.panel.view.focus_entry(window.panel.entries.ids[1])
    changed: list[Act] = []
    for act in Act:
        window.acts[act].changed.connect(lambda act=act: changed.append(act))
    window.panel.view.focus_entry(window.panel.entries.ids[2])
    assert window.page_panel.entry_id == window.panel.entries.ids[2]
    assert changed == []
    window.panel.ticks.add(window.panel.entries.ids[:1])
    assert changed == [Act.CLEAR_TICKS]


def test_the_page_of_what_is_typed_waits_for_a_quick_hand(window, qtbot):
    window.panel.search.setFocus()
    qtbot.waitUntil(window.panel.search.hasFocus)
    window.panel.view.focus_entry(window.panel.entries.ids[3])
    patient = window.page_panel._pause.interval()
    window.panel.view.setFocus()
    window.panel.view.focus_entry(window.panel.entries.ids[4])
    assert patient > 2 * window.page_panel._pause.interval()
    qtbot.waitUntil(lambda: window.page_panel.page is not None)
