"""The widgets: they follow the theme and the direction, can be heard and be used by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget

from ui.texts import number
from ui.theme import theme
from ui.widgets.audience import AudienceLabel, AudiencePicker
from ui.widgets.avatar import Avatar, initials
from ui.widgets.buttons import IconButton, MenuButton, button, icon_button, link
from ui.widgets.card import Card
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.widgets.cure import Cure
from ui.widgets.fields import DateField, Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Chip, Pill
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented


def heard(widget):
    """The name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def ink(widget, role):
    """How many pixels of the widget have a colour of the palette."""
    picture, colour = widget.grab().toImage(), theme().colour(role).rgb()
    return sum(picture.pixel(x, y) == colour for x in range(picture.width()) for y in range(picture.height()))


@pytest.fixture
def room(qtbot):
    """A shown window with a column for what is tried."""
    window = QWidget()
    window.setProperty("ground", "window")
    QVBoxLayout(window)
    window.resize(420, 420)
    qtbot.addWidget(window)
    window.show()
    yield window
    theme().choose("light")


def put(room, widget):
    room.layout().addWidget(widget)
    widget.show()
    return widget


def test_text_from_data_is_never_markup(room):
    label = put(room, Label("<b>Anna</b> & <img src=x>"))
    assert label.textFormat() == Qt.TextFormat.PlainText
    elided = put(room, ElidedLabel("<i>" + "long name " * 30 + "</i>"))
    assert elided.is_elided()
    assert "&lt;i&gt;" in elided.toolTip()


def test_an_elided_label_shows_all_of_it_and_no_tooltip_where_there_is_room(room):
    label = put(room, ElidedLabel("Fátima Khan", "value"))
    assert not label.is_elided()
    assert label.toolTip() == ""


def test_labels_lean_to_the_beginning_of_a_mirrored_window_whatever_their_text(room):
    label = put(room, Label("fkhan@example.org"))
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def test_an_icon_alone_is_heard_by_its_tooltip(room):
    copy = put(room, icon_button("copy", "Copy <all>"))
    assert heard(copy) == "Copy <all>"
    assert "&lt;all&gt;" in copy.toolTip()


def test_icons_take_the_colours_of_another_theme(room):
    theme().choose("light")
    made = put(room, link("Add", "plus"))
    assert ink(made, "accent") > 0
    theme().choose("dark")
    assert ink(made, "accent") > 0
    assert theme().is_dark


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_icon_of_a_disabled_button_is_muted_and_not_lost(room, scheme):
    theme().choose(scheme)
    made = put(room, button("", "primary", "printer"))  # no text: the ink is the icon's
    made.setEnabled(False)
    assert ink(made, "muted") > 0  # its strokes are thin: most of their pixels are mixed with the ground


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: button("Import"), lambda: link("Add"), lambda: icon_button("copy", "Copy")])
def test_enter_presses_a_button_as_space_does_without_a_desktop_theme_too(qtbot, room, make, key):
    made = put(room, make())
    with qtbot.waitSignal(made.clicked, timeout=1000):
        qtbot.keyClick(made, key)
    made.setEnabled(False)
    with qtbot.assertNotEmitted(made.clicked):
        qtbot.keyClick(made, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_button_with_a_menu_opens_it_by_keyboard(qtbot, room, key):
    made = put(room, MenuButton("More"))
    taken = []
    made.choices.addAction("Print", lambda: taken.append("print"))
    made.choices.aboutToShow.connect(lambda: taken.append("open"))
    made.choices.aboutToShow.connect(made.choices.close, Qt.ConnectionType.QueuedConnection)
    qtbot.keyClick(made, key)
    assert taken == ["open"]


@pytest.mark.parametrize("kind", ["good", "note", "wrong", "accent", "plain"])
def test_a_pill_says_its_status_in_a_word(room, kind):
    pill = put(room, Pill(kind, "Acting"))
    assert heard(pill) == "Acting"
    assert ink(pill, {"plain": "sunken", "accent": "tint"}.get(kind, f"{kind}_tint")) > 20


def test_a_chips_text_keeps_its_distance_from_the_edge_in_either_direction(room):
    chip = put(room, Chip("Country: Mozambique"))
    before = chip.label.geometry().left()
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.layout().activate()
    assert chip.rect().right() - chip.label.geometry().right() == before > theme().px(6)


def test_a_chip_is_removed_by_keyboard(qtbot, room):
    chip = put(room, Chip("Country: Mozambique"))
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip.focusProxy(), Qt.Key.Key_Space)
    assert "Country: Mozambique" in heard(chip.cross)


def test_segments_are_chosen_by_arrow_keys_and_by_click(qtbot, room):
    segments = put(room, Segmented([("columns", "Columns", "columns"), ("comfortable", "Comfortable", "rows")]))
    chosen = []
    segments.chosen.connect(chosen.append)
    room.activateWindow()
    segments.button("columns").setFocus()
    qtbot.keyClick(segments.button("columns"), Qt.Key.Key_Right)
    assert segments.current() == "comfortable"
    qtbot.mouseClick(segments.button("columns"), Qt.MouseButton.LeftButton)
    assert chosen == ["comfortable", "columns"]


def test_choosing_a_segment_by_program_tells_nobody(room):
    segments = put(room, Segmented([("a", "A", ""), ("b", "B", "")]))
    segments.chosen.connect(lambda _key: pytest.fail("nobody chose"))
    segments.choose("b")
    assert segments.button("b").isChecked()


def test_a_card_counts_and_acts(qtbot, room):
    card = put(room, Card("Posts", "Add post", "plus"))
    card.set_count(1200)
    assert card.count.text() == number(1200)
    with qtbot.waitSignal(card.acted):
        qtbot.keyClick(card.action, Qt.Key.Key_Space)
    card.set_count(None)
    assert card.count.isHidden()


def test_a_cure_mends_with_one_button_or_leaves_it_with_a_link(qtbot, room):
    cure = put(room, Cure("Too short to dial.", "Use +27 79 501 7854", ["Keep as it is"]))
    with qtbot.waitSignal(cure.applied):
        qtbot.mouseClick(cure.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(cure.linked) as told:
        qtbot.mouseClick(cure.links[0], Qt.MouseButton.LeftButton)
    assert told.args == [0]


def test_an_audience_is_heard_in_words(room):
    label = put(room, AudienceLabel("restricted"))
    assert heard(label) == "Audience: Restricted"
    label.show_level("public")
    assert heard(label) == "Audience: Public"


def test_the_audience_picker_offers_all_levels_and_answers_with_the_word(qtbot, room):
    picker = put(room, AudiencePicker("internal"))
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.audience() == "restricted"
    picker.set_audience("public")
    assert picker.audience() == "public"
    assert picker.count() == 4


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Fátima Khan", "FK"),
        ("Anil", "A"),
        ("Jean-Marc de la Fontaine", "JF"),
        ("فاطمة خان", "ف"),
        ("", ""),
        ("(Ms) Ana Sitoe", "MS"),
    ],
)
def test_initials_are_those_of_the_first_and_last_word(name, letters):
    assert initials(name) == letters


def test_a_photo_that_is_no_picture_leaves_the_initials(room):
    avatar = put(room, Avatar("Fátima Khan", 48))
    before = avatar.grab().toImage()
    avatar.set_photo(b"no picture at all")
    assert avatar.grab().toImage() == before


def test_a_field_says_what_is_wrong_where_it_is(room):
    field = put(room, Field("Number", QLineEdit("12")))
    assert heard(field.editor) == "Number"
    field.set_problem("Too short to dial.")
    assert field.problem.isVisible()
    assert ink(field.editor, "wrong") > 0
    field.set_problem("")
    assert field.problem.isHidden()


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [("march 2024", "2024-03", "March 2024"), ("13.3.2024", "2024-03-13", "13 March 2024"), ("2024", "2024", "2024")],
)
def test_a_date_is_read_as_typed_and_shown_in_words(qtbot, room, typed, meant, shown):
    field = put(room, DateField())
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.written() == meant
    assert field.text() == shown


def test_what_is_no_date_is_told_and_what_was_typed_stays(qtbot, room):
    date = DateField("2024")
    field = put(room, Field("Valid from", date))
    date.selectAll()
    qtbot.keyClicks(date, "31 June 2025")
    assert date.written() is None
    assert field.problem.isVisible()
    assert date.text() == "31 June 2025"
    date.selectAll()
    qtbot.keyClicks(date, "30 June 2025")
    assert date.written() == "2025-06-30"
    assert field.problem.isHidden()


def test_a_date_that_could_be_two_days_names_both_and_guesses_neither(qtbot, room):
    date = DateField()
    field = put(room, Field("Valid from", date))
    qtbot.keyClicks(date, "12.3.2024")
    assert date.written() is None
    assert "12 March 2024" in field.problem.text()
    assert "3 December 2024" in field.problem.text()


def test_an_emptied_date_is_none_and_no_problem(qtbot, room):
    field = put(room, DateField("2024-03"))
    with qtbot.waitSignal(field.written_changed) as told:
        field.clear()
        field.read()
    assert told.args == [""]
    assert field.written() is None
    assert not field.is_wrong


def test_a_day_is_taken_from_the_calendar(qtbot, room):
    field = put(room, DateField("2024-03"))
    qtbot.keyClick(field, Qt.Key.Key_Down)
    calendar = field._calendar
    assert calendar.isVisible()
    assert (calendar.selectedDate().year(), calendar.selectedDate().month()) == (2024, 3)
    qtbot.keyClick(calendar.findChild(QTableView), Qt.Key.Key_Return)
    assert field.written() == "2024-03-01"


POSTS = [
    Suggestion(1, "Regional coordinator", "Agency Pretoria", "flag"),
    Suggestion(2, "Regional coordinator, returns", "Joint Programme", "flag"),
    Suggestion(3, "Driver", "", "flag"),
]


def find(text):
    return [post for post in POSTS if text.casefold() in post.text.casefold()]


def test_a_suggestion_is_taken_by_keyboard(qtbot, room):
    edit = put(room, CompletingEdit(find, "flag"))
    qtbot.keyClicks(edit, "regi")
    assert [row.key for row in edit.suggestions()] == [1, 2]
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(edit.chosen) as told:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == [POSTS[1]]
    assert edit.suggestion() == POSTS[1]
    assert edit.suggestions() == ()
    qtbot.keyClicks(edit, " x")
    assert edit.suggestion() is None


def test_esc_closes_the_suggestions_first_and_leaves_the_text(qtbot, room):
    edit = put(room, CompletingEdit(find))
    qtbot.keyClicks(edit, "driv")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.suggestions() == ()
    assert edit.text() == "driv"


def test_the_suggestions_stay_inside_the_window_and_follow_the_field(qtbot, room):
    room.layout().addStretch(1)
    edit = put(room, CompletingEdit(find))
    qtbot.keyClicks(edit, "r")
    popup = edit._popup
    assert popup.parentWidget() is room
    assert room.rect().contains(popup.geometry())
    assert popup.geometry().bottom() < edit.geometry().top()
    room.resize(300, 400)
    qtbot.waitUntil(lambda: room.rect().contains(popup.geometry()))
    assert popup.geometry().left() == edit.geometry().left()


def test_a_flow_begins_another_line_and_mirrors(qtbot, room):
    holder = put(room, QWidget())
    flow = FlowLayout(holder, spacing=10)
    parts = [QWidget() for _each in range(4)]
    for part in parts:
        part.setFixedSize(90, 20)
        flow.addWidget(part)
    qtbot.waitUntil(parts[-1].isVisible)
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert [part.pos() for part in parts] == [QPoint(0, 0), QPoint(100, 0), QPoint(0, 30), QPoint(100, 30)]
    assert flow.heightForWidth(200) == 50
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert [part.x() for part in parts] == [110, 10, 110, 10]


def test_the_items_of_a_flow_have_their_middles_or_their_tops_at_one_height(qtbot, room):
    for topped, tops in ((False, [20, 0]), (True, [0, 0])):
        holder = put(room, QWidget())
        flow = FlowLayout(holder, spacing=10, topped=topped)
        parts = [QWidget() for _each in range(2)]
        for part, height in zip(parts, (20, 60), strict=True):
            part.setFixedSize(90, height)
            flow.addWidget(part)
        qtbot.waitUntil(parts[-1].isVisible)
        flow.setGeometry(QRect(0, 0, 200, 100))
        assert [part.y() for part in parts] == tops


def test_a_content_of_fixed_width_is_never_cut_off(room):
    content = QWidget()
    content.setFixedWidth(417)
    QVBoxLayout(content).addWidget(button("Narrow"))
    assert put(room, Scroll(content)).minimumWidth() == 417


def test_what_scrolls_is_never_wider_than_its_room(qtbot, room):
    content = QWidget()
    column = QVBoxLayout(content)
    for _each in range(40):
        column.addWidget(button("A button that needs some width"))
    scroll = put(room, Scroll(content))
    qtbot.waitUntil(lambda: content.width() > 0)
    assert content.minimumSizeHint().width() <= scroll.viewport().width()
    scroll.show_part(column.itemAt(39).widget())
    assert scroll.verticalScrollBar().value() > 0


def test_an_icon_button_takes_another_icon(room):
    made = put(room, IconButton("eye", "Show"))
    before = made.grab().toImage()
    made.show_icon("eye-off")
    assert made.grab().toImage() != before
