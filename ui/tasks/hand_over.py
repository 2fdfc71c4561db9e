"""Handing over: who leaves and when, who comes and when; what goes with it is shown before it is done."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.focal_points.appointing import Passing, pass_on
from directory.focal_points.foreseeing import Foreseen, HeldWork, foresee, read_works
from directory.phone_groups import group_digits
from models.dates import span
from ui.focal.completions import EntryEdit, find_people
from ui.office import Office
from ui.tasks.task import Task
from ui.texts import day_in_words, imprecise_day, plain, sentence
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import Label, Picture, left_to_right
from ui.widgets.scroll import Scroll
from ui.words import CAPACITIES, word

FIELDS_WIDTH = 420


class HandOverTask(Task):
    """One leaves a post, another comes. `entry_id` is the post, the membership or the person who leaves."""

    def __init__(self, office: Office, entry_id: int, back_text: str) -> None:
        super().__init__(self.tr("Hand over"), back_text)
        self.office = office
        self.entry_id = entry_id
        self.works: list[HeldWork] = []
        row = QHBoxLayout()
        px = theme().px
        row.setContentsMargins(px(20), px(16), px(20), px(16))
        row.setSpacing(px(16))
        row.addWidget(self._make_fields())
        row.addWidget(self._make_carried(), 1)
        self.content.addLayout(row)
        cancel = self.add_button(button(self.tr("Cancel")))
        cancel.clicked.connect(self.leave)
        self.do_button = self.add_button(button(self.tr("Hand over"), "primary", "swap"))
        self.do_button.clicked.connect(self.hand_over)
        self._read_works()
        self.setFocusProxy(self.last_day)

    @property
    def work(self) -> HeldWork | None:
        """The work that is handed over."""
        place = self.which.currentIndex()
        return self.works[place] if 0 <= place < len(self.works) else None

    def hand_over(self) -> None:
        """Do it, as one change; what is wrong stands at its field."""
        work = self.work
        for field in self.fields:
            field.set_problem("")
        last, first = self.last_day.written(), self.first_day.written()
        if work is None or self.last_day.is_wrong or self.first_day.is_wrong:
            return
        if last is None:
            self.last_field.set_problem(self.tr("Say which day is the last one."))
            return
        acting, unknown = self.acting.taken()
        if unknown:
            self.acting_field.set_problem(self.tr("Choose somebody from the list."))
            return
        successor, new_successor = self.successor.taken()
        self.do_button.setEnabled(False)
        passing = Passing(
            work.membership_id,
            last,
            successor,
            new_successor,
            first,
            acting,
            self.title.text().strip() or None,
            self.reason.text().strip() or None,
            self._details(successor is not None or new_successor is not None),
        )
        self.office.change_with(pass_on, passing, then=self._done, otherwise=self._refused)

    def _details(self, comes: bool) -> tuple[tuple[str, str], ...]:
        """How who comes is reached, as typed; nothing where nobody comes."""
        typed = (("phone", self.phone.text().strip()), ("email", self.email.text().strip()))
        return tuple((kind, text) for kind, text in typed if comes and text)

    def _done(self, answer: Answer) -> None:
        work = self.work
        assert work is not None
        name = plain(work.title or self.title.text() or work.organization)
        comes = answer.data["opened"] is not None
        text = self.tr("Handed over: {post}.") if comes else self.tr("Handed over: {post}. Nobody follows yet.")
        office, post = self.office, int(answer.data["post"])
        steps = [(self.tr("Undo"), lambda: office.change("undo", rest=False))]
        steps.append((self.tr("Open the post"), lambda: self.opened.emit(post)))
        self.noticed.emit(text.format(post=name), tuple(steps))
        self.left.emit()

    def _refused(self, problem: DirectoryError) -> None:
        self.do_button.setEnabled(True)
        text = sentence(problem.text)
        first, last = self.first_day.written(), self.last_day.written()
        is_overlap = bool(first and last and (span(first)[0] or date.min) <= (span(last)[1] or date.max))
        self.reason_field.setVisible(is_overlap or self.reason_field.isVisible())
        where = self.first_field if is_overlap else self.successor_field
        where.set_problem(text)

    # -- what is asked -----------------------------------------------------------------------------------------------

    def _make_fields(self) -> Scroll:
        px = theme().px
        page = QWidget()
        page.setFixedWidth(px(FIELDS_WIDTH))
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, px(12), 0)
        card = Card(self.tr("Who leaves, who comes"))
        outer.addWidget(card)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(px(14), px(4), px(14), px(8))
        column.setSpacing(px(12))
        card.body.addLayout(column)
        find = find_people(self.office)
        self.which = QComboBox()
        self.last_day = DateField(clock.today().isoformat())
        self.successor = EntryEdit(find, "person", self.tr("nobody yet"))
        self.first_day = DateField(None, self.tr("the day after"))
        self.acting = EntryEdit(find, "person", self.tr("nobody"))
        self.title, self.reason = QLineEdit(), QLineEdit()
        self.phone, self.email = QLineEdit(), QLineEdit()
        self.which_field = Field(self.tr("What is handed over"), self.which)
        self.last_field = Field(self.tr("Last day"), self.last_day)
        self.successor_field = Field(self.tr("Who comes"), self.successor)
        self.first_field = Field(self.tr("First day of who comes"), self.first_day)
        self.phone_field = Field(self.tr("Work phone of who comes"), self.phone)
        self.email_field = Field(self.tr("Work e-mail of who comes"), self.email)
        self.acting_field = Field(self.tr("Who acts until then"), self.acting)
        self.title_field = Field(self.tr("What the post is called"), self.title)
        self.reason_field = Field(self.tr("Why two hold it for a time"), self.reason)
        self.fields = (
            self.which_field,
            self.last_field,
            self.successor_field,
            self.first_field,
            self.phone_field,
            self.email_field,
            self.acting_field,
            self.title_field,
            self.reason_field,
        )
        for field in self.fields:
            column.addWidget(field)
        self.reason_field.hide()
        self.which.currentIndexChanged.connect(lambda _index: self._follow())
        for day in (self.last_day, self.first_day):
            day.written_changed.connect(lambda _written: self._follow())
        for edit in (self.successor, self.acting):
            edit.textChanged.connect(lambda _text: self._say())
        return Scroll(page)

    def _make_carried(self) -> Scroll:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.carried = Card(self.tr("What goes with it"))
        column.addWidget(self.carried)
        column.addStretch(1)
        return Scroll(page)

    def _read_works(self) -> None:
        self.works = self.office.read(read_works, self.entry_id, clock.today())
        self.which.blockSignals(True)
        for work in self.works:
            what = self.tr("{name}, {post}, {organization}") if work.title else self.tr("{name}, {organization}")
            text = what.format(name=work.person, post=work.title, organization=work.organization)
            self.which.addItem(plain(text), work.membership_id)
        self.which.blockSignals(False)
        self.which_field.setVisible(len(self.works) != 1)
        self.do_button.setEnabled(bool(self.works))
        self._follow()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Say who leaves and show what goes with the work."""
        work = self.work
        if work is None:
            self.set_title(self.tr("Hand over"), self.tr("Nobody works there today; appoint somebody instead."))
            return
        capacity = "" if work.capacity == "substantive" else word(CAPACITIES, work.capacity)
        parts = [work.title or "", work.organization, capacity]
        self.set_title(
            self.tr("Hand over from {name}").format(name=plain(work.person)),
            plain(" · ".join(part for part in parts if part)),
        )
        self.title_field.setVisible(work.post_id is None and not work.title)
        written = self.last_day.written()
        last = (span(written)[1] if written else None) or clock.today()
        foreseen = self.office.read(foresee, work.membership_id, last)
        self._show_carried(foreseen)
        through = self.tr("the post's {address} reaches her too").format(address=", ".join(foreseen.mailboxes))
        self.email.setPlaceholderText(plain(through) if foreseen.mailboxes else "")
        self._say()

    def _say(self) -> None:
        """The foot bar says what will happen."""
        work, written = self.work, self.last_day.written()
        if work is None or written is None:
            self.foot_text.setText("")
            return
        first = self.first_day.written()
        said = [self.tr("{name} leaves on {day}.").format(name=plain(work.person), day=imprecise_day(written))]
        who, acting = plain(self.successor.text()), plain(self.acting.text())
        for field in (self.phone_field, self.email_field):
            field.setVisible(bool(who))
        begins = imprecise_day(first) or day_in_words((span(written)[1] or clock.today()) + timedelta(days=1))
        if acting:
            said.append(self.tr("{name} acts from then on.").format(name=acting))
        if who:
            said.append(self.tr("{name} comes on {day}.").format(name=who, day=begins))
        elif not acting:
            said.append(self.tr("The post is vacant from then on."))
        self.foot_text.setText(" ".join(said))

    def _show_carried(self, foreseen: Foreseen) -> None:
        while self.carried.body.count():
            taken = self.carried.body.takeAt(0).widget()
            if taken is not None:
                taken.hide()
                taken.deleteLater()
        parts = (
            ("target", self.tr("Speaks for"), foreseen.duties),
            ("mail", self.tr("Shared addresses, which become the post's"), foreseen.mailboxes),
            ("list", self.tr("Mailing lists: the post stands there from now on"), foreseen.lists),
            ("document", self.tr("Contact sheets: the post stands there from now on"), foreseen.sheets),
            ("person", self.tr("Stays herself, since she has other work too"), foreseen.stays),
            ("clock", self.tr("Work details that end with the last day"), foreseen.ending),
        )
        for icon, text, names in parts:
            if names:
                self.carried.body.addWidget(self._make_part(icon, text, names))
        if not any(names for _icon, _text, names in parts):
            nothing = Label(self.tr("Nothing but the post itself."), "second")
            nothing.setContentsMargins(theme().px(14), theme().px(4), theme().px(14), theme().px(8))
            self.carried.body.addWidget(nothing)

    def _make_part(self, icon: str, text: str, names: tuple[str, ...]) -> QWidget:
        px = theme().px
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(px(14), px(6), px(14), px(6))
        row.setSpacing(px(10))
        row.addWidget(Picture(icon, "second", 17), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(Label(text, "second", wraps=True))
        for name in names:
            shown = left_to_right(group_digits(name)) if name.startswith("+") else plain(name)
            column.addWidget(Label(shown, "", wraps=True))
        row.addLayout(column, 1)
        return made
