"""The rota of a duty post: a week as a grid, filled by dragging or with the keyboard, and saved as a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from directory import clock
from directory.errors import DirectoryError
from directory.rota.turns import Turn
from directory.rota.week import DutyPost, Week, read_duty_posts, read_week
from ui.focal.completions import EntryEdit, find_people
from ui.office import Office
from ui.rota.blocks import movable
from ui.rota.deeds import RotaDeeds
from ui.rota.editor import Popup, Repetition, TurnEditor
from ui.rota.keys import KeyedRotaGrid
from ui.rota.looks import Looks
from ui.rota.people import PeopleList
from ui.rota.saving import RotaSaving
from ui.rota.words import hours_in_words
from ui.tasks.task import Task
from ui.texts import plain, sentence, short_day
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.buttons import button, escaped, icon_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Picture, set_tip

SIDE = 248
LEAST_TITLE, MOST_TITLE = 36, 60  # characters of a post's name that are seen


class RotaTask(Task):
    """Shown anew whenever the directory changes. `post_id`: whose rota; None: the first duty post's."""

    def __init__(
        self,
        office: Office,
        post_id: int | None,
        back_text: str,
        new_post: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Rota"), back_text, parent=parent)
        self.office = office
        self.week: Week | None = None
        self.popup: Popup | None = None
        self._added: list[int] = []  # people who were named here
        self._new_post = new_post
        self._as_of = office.as_of
        self.first = week_of(office.day)
        self.grid, self.people = KeyedRotaGrid(), PeopleList()
        self.deeds = RotaDeeds(office, self)
        self.posts = QComboBox()
        self.posts.setAccessibleName(self.tr("Duty post"))
        self.posts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.posts.activated.connect(lambda _index: self.show_post(self.posts.currentData()))
        self.head_actions.addWidget(self.posts)
        self.page, self.empty = QWidget(), self._make_empty()
        self._fill_page()
        self.content.addWidget(self.page, 1)
        self.content.addWidget(self.empty, 1)
        self._make_foot_buttons()
        self._connect()
        self.post_id = post_id
        office.changed.connect(self.show_again)
        self.show_again()
        self.setFocusProxy(self.grid)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_post(self, post_id: int | None) -> None:
        """Show another post's rota."""
        self.post_id, self._added = post_id, []
        self.show_again()
        self.grid.setFocus()

    def show_first(self, first: date) -> None:
        """Show the week that begins on a day."""
        self.first = first
        self.show_again()

    def turn_week(self, by: int) -> None:
        """The next week, the one before, or today's (0)."""
        if by:
            self.show_first(self.first + timedelta(weeks=by))
            return
        self.show_first(week_of(self.office.day))
        if self.grid.cursor_cell is not None and self.grid.now is not None:
            self.grid.cursor_cell.place(self.grid.now)
            self.grid.tell()

    def show_again(self) -> None:
        """Read the rota anew; where another day is looked at than before, the week of that day."""
        self._close_popup()
        if self._as_of != self.office.as_of:
            self._as_of, self.first = self.office.as_of, week_of(self.office.day)
        found = self.office.read(read_duty_posts, self.office.day)
        if self.post_id is None and found:
            self.post_id = found[0].id
        self.empty.setVisible(self.post_id is None)
        self.page.setVisible(self.post_id is not None)
        for made in (self.save_button, self.print_button, self.pdf_button, self.audience):
            made.setVisible(self.post_id is not None)
        if self.post_id is None:
            self.posts.hide()
            return
        try:
            self.week = self.office.read(read_week, self.post_id, self.first, also=self._added, as_of=self._as_of)
        except DirectoryError:  # it was deleted while it was shown
            self.left.emit()
            return
        self._offer_posts(found, self.week)
        self._show_week(self.week)

    def _offer_posts(self, found: list[DutyPost], week: Week) -> None:
        offered = {one.id: (one.title, one.organization) for one in found}
        offered.setdefault(week.post_id, (week.post, week.organization))
        self.posts.clear()
        for number, (title, organization) in offered.items():
            self.posts.addItem(
                self.tr("{post}, {organization}").format(post=plain(title), organization=plain(organization)), number
            )
        longest = max(len(self.posts.itemText(place)) for place in range(self.posts.count()))
        self.posts.setMinimumContentsLength(max(LEAST_TITLE, min(longest, MOST_TITLE)))
        self.posts.setCurrentIndex(self.posts.findData(week.post_id))
        self.posts.setVisible(self.posts.count() > 1)

    def _show_week(self, week: Week) -> None:
        can_edit = self.office.can_edit
        self.deeds.week = week
        name = self.tr("{post}, {organization}").format(post=plain(week.post), organization=plain(week.organization))
        self.set_title(self.tr("Rota"), "" if self.posts.count() > 1 else name)
        last = week.first + timedelta(days=week.days - 1)
        self.when.setText(self.tr("{first} to {last}").format(first=short_day(week.first), last=short_day(last)))
        self.zone.setText(self._zone_text(week))
        self.zone.setProperty("role", "note" if week.problem else "second")
        self.zone.style().polish(self.zone)
        covered = not week.gaps
        self.sign.show_icon("check" if covered else "circle", "good" if covered else "wrong")
        hours = hours_in_words(week.gap_hours)
        missing = self.tr("Nobody on duty for {hours}, in %n gap(s)", "", len(week.gaps)).format(hours=hours)
        self.missing.setText(self.tr("Somebody is always on duty") if covered else missing)
        looks = Looks(week.candidates)
        self.grid.can_edit = can_edit
        self.grid.setProperty("reads", not can_edit)
        self.people.show_week(week, looks)
        self.grid.choose(self.people.person())
        self.grid.show_week(week, looks, self._now(week))
        self.add.setEnabled(can_edit)
        self._offer_repetition(week)
        self.people.setEnabled(can_edit)
        self.hint.setText(self._hint())

    def _offer_repetition(self, week: Week) -> None:
        """What can be had again; what cannot says why."""
        no_edit = "" if self.office.can_edit else self._hint()
        for made, has_turns, why in (
            (self.copy_button, week.had_turns, self.tr("Nobody was on duty the week before.")),
            (self.repeat_button, bool(week.turns), self.tr("Nobody is on duty this week.")),
        ):
            reason = no_edit or ("" if has_turns else why)
            made.setEnabled(not reason)
            set_tip(made, reason)
            made.setAccessibleDescription(reason)

    def _zone_text(self, week: Week) -> str:
        if week.problem is not None:
            return sentence(week.problem)
        now = self._now(week)
        if now is None:
            return self.tr("Times of {zone}").format(zone=plain((week.zone or "").replace("_", " ")))
        there = now.strftime("%H:%M")
        return self.tr("Times of {zone}, where it is {time} now").format(
            zone=plain((week.zone or "").replace("_", " ")), time=there
        )

    def _hint(self) -> str:
        if self.office.as_of is not None:
            return self.tr("Another day is shown, so nothing can be changed.")
        if not self.office.can_edit:
            return self.tr("This directory can only be read.")
        if self.week is not None and not self.week.candidates:
            return self.tr("Nobody works there yet. Name somebody above, then drag over the hours.")
        return self.tr("Choose somebody, then drag over the hours. Or press her number.")

    def _now(self, week: Week) -> datetime | None:
        """What time it is there; on another day than today it is none."""
        if self.office.as_of is not None:
            return None
        return clock.now().astimezone(ZoneInfo(week.zone)).replace(tzinfo=None) if week.zone else None

    # -- what is asked for -------------------------------------------------------------------------------------------

    def ask_repetition(self) -> None:
        """Ask for how many weeks this one is to be repeated."""
        popup = Repetition(self.first + timedelta(days=6), self)
        popup.wanted.connect(self.deeds.repeat_week)
        under = self.repeat_button.mapTo(self, QPoint(0, self.repeat_button.height() + theme().px(4)))
        self._open_popup(popup, under)

    def edit(self, turn: Turn) -> None:
        """Write a turn's exact times where it stands."""
        if self.week is None:
            return
        popup = TurnEditor(self.week, turn, self)
        popup.saved.connect(self.deeds.move)
        popup.removed.connect(self.deeds.remove)
        box = self.grid.rect_of(turn)
        side = box.topLeft() if self.isRightToLeft() else box.topRight()
        point = self.grid.viewport().mapTo(self, side)
        if self.isRightToLeft():
            point.setX(point.x() - popup.sizeHint().width())
        self._open_popup(popup, point)

    def _show_problem(self, problem: DirectoryError | None) -> None:
        self.problem.setText(sentence(problem.text) if problem is not None else "")
        self.problem.setVisible(problem is not None)
        self.grid.settle()

    def _add_person(self, suggestion: object) -> None:
        number = int(getattr(suggestion, "key"))  # noqa: B009
        self._added.append(number)
        self.add.clear()
        self.show_again()
        self.people.choose(number)
        self.grid.setFocus()

    def _give_selected(self, person: int) -> None:
        turn, selection = self.grid.turn(), self.grid.selection()
        if turn is not None and turn.person_id != person:
            self.deeds.move(turn, *movable(turn), person)
        elif turn is None and selection is not None:
            self.deeds.give(*selection, person)

    def _show_menu(self, point: QPoint) -> None:
        turn = self.grid.turn()
        if turn is None or self.week is None:
            return
        menu = QMenu(self)
        menu.addAction(theme().icon("pencil"), self.tr("Times…"), lambda: self.edit(turn))
        others = menu.addMenu(theme().icon("swap"), self.tr("Give it to"))
        for one in self.week.candidates:
            if one.person_id != turn.person_id:
                others.addAction(
                    escaped(plain(one.name)), lambda number=one.person_id: self.deeds.move(turn, *movable(turn), number)
                )
        menu.addAction(theme().icon("person"), self.tr("Open the person"), lambda: self.opened.emit(turn.person_id))
        menu.addSeparator()
        menu.addAction(theme().icon("trash"), self.tr("Remove"), lambda: self.deeds.remove(turn))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def _open_popup(self, popup: Popup, point: QPoint) -> None:
        self._close_popup()
        self.popup = popup
        popup.closed.connect(self._forget_popup)
        popup.adjustSize()
        edge = theme().px(8)
        point.setX(max(edge, min(point.x(), self.width() - popup.width() - edge)))
        point.setY(max(edge, min(point.y(), self.height() - popup.height() - edge)))
        popup.move(point)
        popup.show()
        popup.raise_()
        popup.setFocus()

    def _close_popup(self) -> None:
        if self.popup is not None:
            self.popup.put_away()

    def _forget_popup(self) -> None:
        self.popup = None
        self.grid.setFocus()

    # -- its parts ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        grid = self.grid
        self.deeds.noticed.connect(self.noticed)
        self.deeds.refused.connect(self._show_problem)
        grid.given.connect(self.deeds.give)
        grid.emptied.connect(self.deeds.empty_stretch)
        grid.removed.connect(self.deeds.remove)
        grid.moved.connect(self.deeds.move)
        grid.passed.connect(lambda turn, person: self.deeds.move(turn, *movable(turn), person))
        grid.opened.connect(self.edit)
        grid.menu_wanted.connect(self._show_menu)
        grid.week_wanted.connect(self.turn_week)
        grid.pointed.connect(self.foot_text.setText)
        self.people.chosen.connect(grid.choose)
        self.people.wanted.connect(self._give_selected)
        self.add.chosen.connect(self._add_person)

    def _fill_page(self) -> None:
        px = theme().px
        column = QVBoxLayout(self.page)
        column.setContentsMargins(px(20), px(10), px(20), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._make_bar())
        self.problem = Label("", "wrong", wraps=True)
        self.problem.hide()
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._make_side())
        card = QFrame()
        card.setProperty("part", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, px(4), 1, px(4))
        inner.addWidget(self.grid)
        row.addWidget(card, 1)
        column.addLayout(row, 1)

    def _make_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().px(8))
        before = icon_button("chevron-left", self.tr("Week before (Page up)"), "edged icon")
        before.clicked.connect(lambda: self.turn_week(-1))
        after = icon_button("chevron-right", self.tr("Week after (Page down)"), "edged icon")
        after.clicked.connect(lambda: self.turn_week(1))
        today = button(self.tr("Today"))
        today.clicked.connect(lambda: self.turn_week(0))
        self.when = Label("", "heading")
        self.zone = ElidedLabel("", "second")
        self.sign, self.missing = Picture("check", "good", 16), Label("", "second")
        self.copy_button = button(self.tr("Copy last week"), "", "copy")
        self.copy_button.clicked.connect(self.deeds.copy_last_week)
        self.repeat_button = button(self.tr("Repeat…"), "", "refresh")
        self.repeat_button.clicked.connect(self.ask_repetition)
        covered = QWidget()
        inside = QHBoxLayout(covered)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme().px(6))
        inside.addWidget(self.sign)
        inside.addWidget(self.missing)
        said = FlowLayout(spacing=10, centred=True)
        for made in (self.when, self.zone, covered):
            said.addWidget(made)
        for made in (before, today, after):
            row.addWidget(made)
        row.addLayout(said, 1)
        for made in (self.copy_button, self.repeat_button):
            row.addWidget(made)
        return row

    def _make_side(self) -> QFrame:
        px = theme().px
        side = QFrame()
        side.setProperty("part", "card")
        side.setFixedWidth(px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(1, px(10), 1, px(10))
        column.setSpacing(px(8))
        head = Label(self.tr("Who"), "heading")
        head.setContentsMargins(px(14), 0, px(14), 0)
        column.addWidget(head)
        column.addWidget(self.people, 1)
        self.add = EntryEdit(find_people(self.office), "person", self.tr("Somebody else…"))
        self.add.setAccessibleName(self.tr("Somebody else"))
        self.hint = Label("", "second", wraps=True)
        below = QVBoxLayout()
        below.setContentsMargins(px(12), 0, px(12), 0)
        below.setSpacing(px(8))
        below.addWidget(self.add)
        below.addWidget(self.hint)
        column.addLayout(below)
        return side

    def _make_empty(self) -> QWidget:
        px = theme().px
        made = QWidget()
        column = QVBoxLayout(made)
        column.setSpacing(px(10))
        column.addStretch(2)
        column.addWidget(Picture("calendar", "muted", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            (self.tr("No duty post yet"), "heading"),
            (
                self.tr(
                    "A rota says who is on duty in a post, such as a press desk or a hotline. Make the post first."
                ),
                "second",
            ),
        ):
            label = Label(text, role, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        first = button(self.tr("New post"), "primary", "flag")
        first.clicked.connect(lambda: self._new_post() if self._new_post is not None else None)
        first.setEnabled(self.office.can_edit)
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.new_button = first
        return made

    def _make_foot_buttons(self) -> None:
        self.audience = AudiencePicker("internal")
        self.audience.setAccessibleName(self.tr("Who will see what is saved or printed"))
        self.foot_buttons.addWidget(self.audience)
        self.saving = RotaSaving(self.deeds, self.audience, self)
        self.save_button = self.add_button(button(self.tr("Save calendar (.ics)…"), "", "calendar"))
        self.save_button.clicked.connect(lambda: self.saving.save_calendar(self.save_button.text()))
        self.print_button = self.add_button(button(self.tr("Print week…"), "", "printer"))
        self.print_button.clicked.connect(lambda: self.saving.print_week(self.title_label.text()))
        self.pdf_button = self.add_button(button(self.tr("Save week as PDF…"), "", "save"))
        self.pdf_button.clicked.connect(lambda: self.saving.save_week(self.pdf_button.text()))


def week_of(day: date) -> date:
    """The day on which the week of a day begins, as the user's country has it."""
    begins = QLocale().firstDayOfWeek().value
    return day - timedelta(days=(day.isoweekday() - begins) % 7)
