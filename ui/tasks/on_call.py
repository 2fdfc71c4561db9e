"""Who answers now: whom to call about a theme in a country at this moment, and why the others do not answer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from directory import clock
from directory.errors import DirectoryError
from directory.focal_points.answering import OnCall, Way, read_on_call
from directory.focal_points.looking import read_moment
from directory.phone_groups import group_digits
from directory.settings import load_settings
from models import Audience
from ui.clipboard import copy_text
from ui.focal.board import read_board
from ui.office import Office
from ui.tasks.task import Task
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.buttons import TextLink, icon_button
from ui.widgets.card import Card, hairline
from ui.widgets.fields import Field
from ui.widgets.labels import Label, Picture, left_to_right
from ui.words import country

MEDIA = "Media"
WIDTH = 820


class OnCallTask(Task):
    """Asked again whenever country, theme or moment changes, and when the directory does."""

    rota_wanted = Signal(int)  # of a post

    def __init__(self, office: Office, back_text: str) -> None:
        super().__init__(self.tr("Who answers now"), back_text)
        self.office = office
        self.answers: list[OnCall] = []
        column = self.add_column(WIDTH)
        column.addLayout(self._make_question())
        self.problem = Label("", "wrong", wraps=True)
        column.addWidget(self.problem)
        self.now, self.others = Card(self.tr("Answers now")), Card(self.tr("Does not answer now"))
        column.addWidget(self.now)
        column.addWidget(self.others)
        column.addStretch(1)
        self.foot_text.setText(self.tr("Judged in the time of the duty station, by its rota, absences and hours."))
        self.setFocusProxy(self.country)
        office.changed.connect(self.ask)
        self.ask()

    def ask(self) -> None:
        """Find who answers, and show it."""
        self.problem.setText("")
        self.moment_field.set_problem("")
        self.answers = []
        moment = self._moment()
        code, about = self.country.currentData(), self.theme.currentData()
        if moment is not None and code and about:
            try:
                self.answers = self.office.read(read_on_call, moment, code, about, None, Audience.RESTRICTED)
            except DirectoryError as problem:  # a time zone is not known: somebody would be called in the night
                self.problem.setText(sentence(problem.text))
        self.problem.setVisible(bool(self.problem.text()))
        present = [one for one in self.answers if one.reason is None]
        absent = [one for one in self.answers if one.reason is not None]
        ask_below = self.tr("Nobody answers now. Ask one of those below what to do, or name somebody.")
        nobody = ask_below if absent else self.tr("Nobody answers now, and nobody else is named.")
        self._fill(self.now, present, nobody)
        self._fill(self.others, absent, "")
        self.others.setVisible(bool(absent))

    def _make_question(self) -> QHBoxLayout:
        board = self.office.read(read_board, clock.today())
        themes = sorted({duty.theme for duty in board.office.duties if duty.theme}, key=lambda name: name != MEDIA)
        self._duties = [duty for duty in board.office.duties if duty.theme]
        self.country, self.theme, self.moment = QComboBox(), QComboBox(), QLineEdit()
        for name in themes:
            self.theme.addItem(plain(name), name)
        self._offer_countries(load_settings().home_country)
        hint = self.tr("now, or 14:30")
        self.moment.setPlaceholderText(hint)
        self.moment.setMinimumWidth(self.moment.fontMetrics().horizontalAdvance(hint) + theme().px(40))  # seen whole
        self.country.activated.connect(lambda _index: self.ask())
        self.theme.activated.connect(lambda _index: self._change_theme())
        self.moment.editingFinished.connect(self.ask)
        row = QHBoxLayout()
        row.setSpacing(theme().px(12))
        self.moment_field = Field(self.tr("When, in your time"), self.moment)
        for field in (Field(self.tr("Where"), self.country), Field(self.tr("About"), self.theme), self.moment_field):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return row

    def _change_theme(self) -> None:
        self._offer_countries(self.country.currentData() or "")
        self.ask()

    def _offer_countries(self, chosen: str) -> None:
        """The countries in which somebody is named for the theme; `chosen` stays chosen where it is one of them."""
        about = self.theme.currentData()
        codes = {code for duty in self._duties if duty.theme == about for code in duty.countries}
        self.country.clear()
        for code in sorted(codes, key=country):
            self.country.addItem(country(code), code)
        self.country.setCurrentIndex(max(0, self.country.findData(chosen)))

    def _moment(self) -> datetime | None:
        text = self.moment.text().strip()
        if not text:
            return clock.now().astimezone()
        try:
            return read_moment(text)
        except DirectoryError as problem:
            self.moment_field.set_problem(sentence(problem.text))
            return None

    def _fill(self, card: Card, rows: list[OnCall], empty: str) -> None:
        px = theme().px
        while card.body.count():
            taken = card.body.takeAt(0).widget()
            if taken is not None:
                taken.hide()
                taken.deleteLater()
        for number, row in enumerate(rows):
            if number:
                card.body.addWidget(hairline())
            card.body.addWidget(self._make_row(row))
        if not rows and empty:
            label = Label(empty, "second", wraps=True)
            label.setContentsMargins(px(14), px(4), px(14), px(8))
            card.body.addWidget(label)

    def _make_row(self, one: OnCall) -> QWidget:
        px = theme().px
        made = QFrame()
        row = QHBoxLayout(made)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.setSpacing(px(12))
        sign = Picture("check", "good", 18) if one.reason is None else Picture("clock", "note", 18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        who = QVBoxLayout()
        who.setSpacing(px(2))
        if one.person_id is not None:
            name = TextLink(plain(one.name or ""))
            name.clicked.connect(lambda: self.opened.emit(one.person_id))
            who.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        who.addWidget(Label(plain(" · ".join(part for part in (one.post, one.organization) if part)), "second"))
        there = QLocale().toString(one.local_time.replace(tzinfo=None), "dddd HH:mm")  # type: ignore[call-overload]
        said = [self.tr("There it is {time}.").format(time=there)]
        if one.stands_in_for:
            said.append(self.tr("Stands in for {name}.").format(name=plain(one.stands_in_for)))
        if one.reason is not None:
            said.append(plain(sentence(one.reason)))
        who.addWidget(Label(" ".join(said), "note" if one.reason else "second", wraps=True))
        if one.post_id is not None:
            rota = TextLink(self.tr("Rota"))
            rota.setAccessibleName(self.tr("Rota of {post}").format(post=plain(one.post or "")))
            rota.clicked.connect(lambda: self.rota_wanted.emit(one.post_id))
            who.addWidget(rota, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(who, 1)
        ways = QVBoxLayout()
        ways.setSpacing(px(2))
        for way in one.ways:
            ways.addLayout(self._make_way(way))
        row.addLayout(ways)
        return made

    def _make_way(self, way: Way) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().px(8))
        shown = group_digits(way.value) if way.value.startswith("+") else plain(way.value)
        row.addStretch(1)
        row.addWidget(Label(left_to_right(shown), "value"))
        copy = icon_button("copy", self.tr("Copy {value}").format(value=shown), "row icon")
        copy.clicked.connect(lambda: self._copy(way.value, shown))
        row.addWidget(copy)
        return row

    def _copy(self, value: str, shown: str) -> None:
        copy_text(value)
        self.noticed.emit(self.tr("Copied {value}").format(value=shown), ())
