"""Naming somebody where nobody is named, appointing somebody to a vacant post: post, person and duty in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.focal_points.appointing import Naming, name_somebody
from ui.focal.board import Board, Subject, read_board
from ui.focal.completions import EntryEdit, find_organizations, find_people, find_posts
from ui.office import Office
from ui.tasks.task import Task
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.completing import Suggestion
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import Label
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented
from ui.words import CAPACITIES, RANKS, country, word

WIDTH = 560


class NamingTask(Task):
    """`subject`: what for, where it is known already; a vacant post's duty makes it an appointment."""

    def __init__(self, office: Office, subject: Subject | None, back_text: str) -> None:
        self.is_appointment = bool(subject and subject.duty and subject.duty.post_id is not None)
        super().__init__(self.tr("Appoint somebody") if self.is_appointment else self.tr("Name someone"), back_text)
        self.office = office
        self.subject = subject
        self.board: Board = office.read(read_board, clock.today())
        self.content.addWidget(self._make_form())
        cancel = self.add_button(button(self.tr("Cancel")))
        cancel.clicked.connect(self.leave)
        words = self.tr("Appoint") if self.is_appointment else self.tr("Name")
        self.do_button = self.add_button(button(words, "primary", "check"))
        self.do_button.clicked.connect(self.name)
        if subject is not None:
            self._show_subject(subject)
        self._say()
        self.setFocusProxy(self.person if self.is_appointment or subject is None else self.post)

    def name(self) -> None:
        """Store it, as one change; what is wrong stands at its field."""
        for field in (self.theme_field, self.organization_field, self.post_field, self.person_field, self.since_field):
            field.set_problem("")
        organization, unknown = self.organization.taken()
        if not self.is_appointment and organization is None and not (unknown and self._may_be_new):
            self.organization_field.set_problem(self.tr("Choose an organisation from the list."))
            return
        if self.since.written() is None and self.since.is_wrong:
            return
        if not self.is_appointment and not (self.programme.currentData() or self.theme.currentData()):
            self.theme_field.set_problem(self.tr("Choose a programme, a theme, or both."))
            return
        post, title = self._post()
        person, new_person = self.person.taken()
        if self.is_appointment and person is None and new_person is None:
            self.person_field.set_problem(self.tr("Say who."))
            return
        programme = None if self.is_appointment else self.programme.currentData()
        naming = Naming(
            programme=programme,
            theme=None if self.is_appointment else self.theme.currentData(),
            country=None if self.is_appointment else self.country.currentData(),
            organization=organization,
            new_organization=unknown,
            kind=self.subject.kind if self.subject else None,
            classification=self.subject.classification if self.subject else None,
            post=post,
            title=title,
            person=person,
            new_person=new_person,
            rank=self.rank.current(),
            capacity=str(self.capacity.currentData()),
            since=self.since.written(),
            reason=self.reason.text().strip() or None,
        )
        self.do_button.setEnabled(False)
        self.office.change_with(name_somebody, naming, then=self._done, otherwise=self._refused)

    @property
    def _may_be_new(self) -> bool:
        """Whether the organization need not be there yet: one is expected of which there is none."""
        return self.subject is not None and self.subject.kind is not None

    def _post(self) -> tuple[int | None, str | None]:
        if self.is_appointment:
            assert self.subject is not None
            assert self.subject.duty is not None
            return self.subject.duty.post_id, None
        return self.post.taken()

    def _done(self, _answer: Answer) -> None:
        who = plain(self.person.text() or self.post.text())
        text = self.tr("Appointed {name}.") if self.is_appointment else self.tr("Named {name}.")
        office = self.office
        self.noticed.emit(text.format(name=who), ((self.tr("Undo"), lambda: office.change("undo", rest=False)),))
        self.left.emit()

    def _refused(self, problem: DirectoryError) -> None:
        self.do_button.setEnabled(True)
        self.reason_field.show()
        self.person_field.set_problem(sentence(problem.text))

    # -- what is asked -----------------------------------------------------------------------------------------------

    def _make_form(self) -> Scroll:
        px = theme().px
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(px(20), px(16), px(20), px(16))
        card = Card(self.tr("Who speaks"))
        card.setFixedWidth(px(WIDTH))
        self.form = QVBoxLayout()
        self.form.setContentsMargins(px(14), px(4), px(14), px(8))
        self.form.setSpacing(px(12))
        self._ask_what()
        self._ask_who()
        card.body.addLayout(self.form)
        column = QVBoxLayout()
        column.addWidget(card)
        column.addStretch(1)
        outer.addLayout(column)
        outer.addStretch(1)
        return Scroll(page)

    def _ask_what(self) -> None:
        self.programme, self.country, self.theme = QComboBox(), QComboBox(), QComboBox()
        for plan in self.board.programmes():
            self.programme.addItem(plain(plan.name), plan.id)
        self.programme.addItem(self.tr("none, a theme alone"), None)
        self.theme.addItem(self.tr("all of the programme"), None)
        for theme_name in sorted({duty.theme for duty in self.board.office.duties if duty.theme}):
            self.theme.addItem(plain(theme_name), theme_name)
        self.programme.currentIndexChanged.connect(lambda _index: self._list_countries())
        self.organization = EntryEdit(find_organizations(self.office, self.country.currentData), "building")
        self.post = EntryEdit(
            find_posts(self.office, lambda: self.organization.taken()[0]),
            "flag",
            self.tr("a post that is there, or a new one"),
        )
        self.programme_field = Field(self.tr("Programme"), self.programme)
        self.theme_field = Field(self.tr("Theme"), self.theme)
        self.country_field = Field(self.tr("Country"), self.country)
        self.organization_field = Field(self.tr("Organisation"), self.organization)
        self.post_field = Field(self.tr("Post: the duty stays with it, whoever holds it"), self.post)
        fields = (
            self.programme_field,
            self.theme_field,
            self.country_field,
            self.organization_field,
            self.post_field,
        )
        for field in fields:
            self.form.addWidget(field)
            if self.is_appointment:  # shown before the form stands in a page, a field would be a window of its own
                field.hide()
        self._list_countries()

    def _ask_who(self) -> None:
        hint = "" if self.is_appointment else self.tr("whoever holds the post")
        self.person = EntryEdit(find_people(self.office), "person", hint)
        self.capacity = QComboBox()
        for key in ("substantive", "acting", "officer in charge"):
            self.capacity.addItem(word(CAPACITIES, key), key)
        self.since = DateField(None, self.tr("not known"))
        self.rank = Segmented([(key, word(RANKS, key), "") for key in RANKS], self.tr("Whom one asks first"))
        self.reason = QLineEdit()
        self.person_field = Field(self.tr("Person"), self.person)
        self.capacity_field = Field(self.tr("In which capacity"), self.capacity)
        self.since_field = Field(self.tr("Since"), self.since)
        self.reason_field = Field(self.tr("Why two hold it for a time"), self.reason)
        for field in (self.person_field, self.capacity_field, self.since_field):
            self.form.addWidget(field)
        if not self.is_appointment:
            self.form.addWidget(Label(self.tr("Whom one asks first"), "field"))
            self.form.addWidget(self.rank)
        self.form.addWidget(self.reason_field)
        self.reason_field.hide()
        for edit in (self.organization, self.post, self.person):
            edit.textChanged.connect(lambda _text: self._say())

    def _list_countries(self) -> None:
        chosen = self.country.currentData()
        plan = self.board.office.programmes.get(self.programme.currentData() or 0)
        self.country.clear()
        self.country.addItem(self.tr("wherever the organisation stands"), None)
        for code in plan.countries if plan else ():
            self.country.addItem(country(code), code)
        self.country.setCurrentIndex(max(0, self.country.findData(chosen)))

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _show_subject(self, subject: Subject) -> None:
        self.programme.setCurrentIndex(self.programme.findData(subject.programme_id))
        self._list_countries()
        self.country.setCurrentIndex(max(0, self.country.findData(subject.country)))
        name = plain(subject.organization)
        if self._may_be_new:
            self.organization.setText(name)
        if subject.organization_id is not None:
            self.organization.show_suggestion(Suggestion(subject.organization_id, name, "", "building"))
        if self.is_appointment and subject.duty is not None:
            self.post.show_suggestion(Suggestion(subject.duty.post_id, plain(subject.duty.post or ""), "", "flag"))
            self.set_title(self.title_label.text(), plain(f"{subject.duty.post or ''} · {name}"))
        else:
            parts = (name, country(subject.country), subject.programme or "")
            self.set_title(self.title_label.text(), plain(" · ".join(part for part in parts if part)))

    def _say(self) -> None:
        """The foot bar says what will happen."""
        person, new_person = self.person.taken()
        who = plain(self.person.text())
        _organization, new = self.organization.taken() if self._may_be_new else (None, None)
        if new:
            text = self.tr("{name} is not in the directory yet: it is added, too.")
            self.foot_text.setText(text.format(name=plain(new)))
        elif new_person:
            self.foot_text.setText(self.tr("{name} is new: a page for her is made, too.").format(name=who))
        elif person is None and not self.is_appointment and self.post.text().strip():
            self.foot_text.setText(self.tr("Whoever holds the post speaks for the programme."))
        else:
            self.foot_text.setText("")
