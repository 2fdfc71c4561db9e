"""The card of contact details: each with its label, when it was verified, who may see it; copy, dial, mail, cure."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from directory import clock
from directory.office.opening import Opening, opening_of
from directory.office.page_parts import Page, PageDetail
from ui.pages.detail_editing import DetailEditor
from ui.pages.editing import Editor
from ui.pages.pen import Pen
from ui.pages.periods import hours_in_words, period_in_words
from ui.pages.rows import Row, Rows, keep_height, margins, text_margins
from ui.texts import plain, sentence, short_day
from ui.theme import theme
from ui.widgets.audience import AudienceLabel
from ui.widgets.buttons import escaped, icon_button
from ui.widgets.card import Card
from ui.widgets.cure import Cure
from ui.widgets.labels import ElidedLabel, Label, Picture, left_to_right, set_role
from ui.words import DETAIL_ICONS, DETAIL_KINDS, LABELS, word

VERIFIED_ROOM = 124  # whose the detail is gives way first; more would not fit beside "Restricted" at 352 px
OPENED = {  # what a kind is opened with: icon, tooltip, scheme
    "phone": ("phone", QT_TRANSLATE_NOOP("details", "Dial"), "tel"),
    "email": ("mail", QT_TRANSLATE_NOOP("details", "Write a mail"), "mailto"),
    "web": ("external", QT_TRANSLATE_NOOP("details", "Open in the browser"), "https"),
}


class DetailRow(Row):
    """One contact detail."""

    def __init__(self, pen: Pen, detail: PageDetail) -> None:
        super().__init__()
        self.pen, self.detail = pen, detail
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*margins(self))
        outer.setSpacing(0)
        self.icon = Picture("phone", "second", 17)
        outer.addLayout(self._make_first())
        indented = QHBoxLayout()
        indented.addSpacing(px(26))
        column = QVBoxLayout()
        column.setSpacing(px(3))
        indented.addLayout(column, 1)
        outer.addLayout(indented)
        column.addLayout(self._make_second())
        self.readers, self.hours = ElidedLabel("", "second"), ElidedLabel("", "second")
        self.now = Label("", "good", wraps=True)
        for part in (self.readers, self.hours, self.now):
            column.addWidget(part)
        self._cure: Cure | None = None
        self._question: Cure | None = None
        self._column = column
        self.show_value(detail)

    def _make_first(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme().px(6))
        self.value = ElidedLabel("", "value")
        self.star = Picture("star-filled", "accent", 14)
        self.star.setAccessibleName(self.tr("Preferred"))
        line.addWidget(self.icon)
        line.addSpacing(theme().px(3))
        line.addWidget(self.value)
        line.addWidget(self.star)
        line.addStretch(1)
        actions = QWidget()
        inner = QHBoxLayout(actions)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme().px(4))
        self.copy_button = icon_button("copy", self.tr("Copy"), "row icon")
        self.copy_button.clicked.connect(self.copy)
        self.open_button = icon_button("phone", self.tr("Dial"), "row icon")
        self.open_button.clicked.connect(self.open_with)
        inner.addWidget(self.copy_button)
        inner.addWidget(self.open_button)
        line.addWidget(actions)
        keep_height(line, actions)
        self.set_actions(actions)
        return line

    def _make_second(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme().px(4))
        self.label = ElidedLabel("", "second")
        self.verified_icon = Picture("check", "good", 13)
        self.verified = ElidedLabel("", "good", least=VERIFIED_ROOM)
        self.audience = AudienceLabel("public")
        line.addWidget(self.label)
        line.addWidget(self.verified_icon)
        line.addWidget(self.verified)
        line.addStretch(1)
        line.addWidget(self.audience)
        return line

    def show_value(self, value: PageDetail) -> None:
        """Show a detail."""
        if value.reference != self.detail.reference:
            self._drop_question()
        self.detail = value
        is_wrong, is_past = value.problem is not None, value.period.state == "past"
        self.icon.show_icon(DETAIL_ICONS[value.kind], "note" if is_wrong and not is_past else "second")
        self.value.setText(left_to_right(plain(value.shown)))
        set_role(self.value, "past" if is_past else "value")
        self.star.setVisible(value.is_preferred)
        self.label.setText(self._label_text())
        self.audience.show_level(value.strictness)
        self._show_verified()
        self.readers.setText(self.tr("Read by %n people", "", value.readers))
        self.readers.setVisible(value.readers > 0)
        self._show_hours()
        icon, tip, _scheme = OPENED.get(value.kind, ("", "", ""))
        self.open_button.setVisible(bool(icon) and self._address() is not None)
        if icon:
            self.open_button.show_icon(icon)
            self.open_button.set_tip(QCoreApplication.translate("details", tip))
        self._show_cure()
        kind = word(DETAIL_KINDS, value.kind)
        self.setAccessibleName(
            self.tr("{kind} {value}, {label}").format(kind=kind, value=value.shown, label=self.label.text())
        )

    def copy(self) -> None:
        """Copy the value; a restricted one asks once more."""
        if self.detail.strictness != "restricted":
            self.pen.copy(self.detail.shown)
        elif self._question is None:
            self._question = Cure(
                self.tr("This is restricted."), self.tr("Copy it all the same"), [self.tr("Leave it")]
            )
            self._question.applied.connect(self._copy_restricted)
            self._question.linked.connect(self._leave_question)
            self._column.addWidget(self._question)
            if self._question.button is not None:
                self._question.button.setFocus()

    def open_with(self) -> None:
        """Dial, write, or open in the browser."""
        address = self._address()
        if address is not None:
            self.pen.open_address(OPENED[self.detail.kind][2], address)

    def cure(self) -> Cure | None:
        """What offers to mend it, while something is wrong."""
        return self._cure

    def question(self) -> Cure | None:
        """What asks once more."""
        return self._question

    def _label_text(self) -> str:
        detail = self.detail
        parts = [plain(detail.owner.name)] if not detail.is_own else []
        parts += [word(LABELS, detail.label)] if detail.label else []
        parts += [plain(detail.service)] if detail.service else []
        parts += [self.tr("shared")] if detail.is_shared else []
        if detail.period.state != "now" or detail.period.ends:
            parts.append(period_in_words(detail.period))
        return " · ".join(parts) or word(DETAIL_KINDS, detail.kind)

    def _show_verified(self) -> None:
        detail = self.detail
        is_past = detail.period.state == "past"
        for part in (self.verified, self.verified_icon):
            part.setVisible(not is_past)
        if detail.verified_on is not None:
            self.verified_icon.show_icon("check", "good")
            self.verified.setText(self.tr("verified {day}").format(day=short_day(detail.verified_on)))
        else:
            self.verified_icon.show_icon("clock", "note")
            self.verified.setText(self.tr("assumed, not verified") if detail.is_inferred else self.tr("not verified"))
        set_role(self.verified, "good" if detail.verified_on is not None else "note")

    def _show_hours(self) -> None:
        """The hours in their place's time; whether it is answered now, and when that is here."""
        hours, zone = self.detail.hours, self.detail.time_zone
        opening = opening_of(hours, zone, clock.now()) if hours and self.detail.period.state == "now" else None
        shown = hours_in_words(hours) if hours and opening else plain(hours or "")
        if shown and zone:
            place = zone.rpartition("/")[2].replace("_", " ")
            shown = self.tr("{hours} in {place}").format(hours=shown, place=plain(place))
        self.hours.setText(shown)
        self.hours.setVisible(bool(shown))
        self.now.setText(self._now_text(opening) if opening else "")
        self.now.setVisible(opening is not None)
        set_role(self.now, "good" if opening and opening.is_open else "note")

    def _now_text(self, opening: Opening) -> str:
        time = f"{opening.there:%H:%M}"
        if opening.is_open:
            text = self.tr("Now {time} there: open").format(time=time)
        elif opening.opens:
            day = QLocale().dayName(opening.opens.isoweekday(), QLocale.FormatType.ShortFormat)
            text = self.tr("Now {time} there: closed, opens {day} {opens}")
            text = text.format(time=time, day=day, opens=f"{opening.opens:%H:%M}")
        else:
            text = self.tr("Now {time} there: closed").format(time=time)
        if not opening.here:
            return text
        spans = ", ".join(f"{begin:%H:%M}–{end:%H:%M}" for begin, end in opening.here)
        return self.tr("{now}. {hours} your time").format(now=text, hours=spans)

    def _address(self) -> str | None:
        """What is dialled, written to or opened; None where that would fail."""
        detail = self.detail
        if detail.kind == "web" and detail.value:
            return detail.value if "://" in detail.value else f"https://{detail.value}"
        if detail.value is None or detail.problem is not None:
            return None
        return f"{detail.value};ext={detail.extension}" if detail.extension else detail.value

    def _show_cure(self) -> None:
        if self._cure is not None:
            self._column.removeWidget(self._cure)
            self._cure.hide()
            self._cure.deleteLater()
            self._cure = None
        detail = self.detail
        if detail.problem is None or detail.period.state == "past":
            return
        text = sentence(detail.problem)
        can_cure = detail.suggestion is not None and self.pen.can_write
        use = self.tr("Use {number}").format(number=escaped(left_to_right(plain(detail.suggestion_shown))))
        links = [self.tr("Edit it")] if detail.is_own and self.pen.can_write else []
        self._cure = Cure(text[:1].upper() + text[1:], use if can_cure else "", links)
        self._cure.applied.connect(self._apply_cure)
        self._cure.linked.connect(self.activated)
        self._column.addWidget(self._cure)

    def _apply_cure(self) -> None:
        self.pen.change(self, "cure", reference=self.detail.reference)

    def _copy_restricted(self) -> None:
        self._leave_question()
        self.pen.copy(self.detail.shown)

    def _leave_question(self, _link: int = 0) -> None:
        self._drop_question()
        self.setFocus()

    def _drop_question(self) -> None:
        if self._question is not None:
            question, self._question = self._question, None
            self._column.removeWidget(question)
            question.hide()
            question.deleteLater()


class DetailsCard(Card):
    """All details that reach the entry: its own, then those of its post and organization."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(self.tr("Contact details"), self.tr("Add"), "plus")
        self.pen = pen
        self.rows = Rows(lambda detail: DetailRow(pen, detail), self._make_editor)
        self.body.addWidget(self.rows)
        self.empty = Label(self.tr("How can one reach them? Add a phone or an e-mail address."), "second", wraps=True)
        self.empty.setContentsMargins(*text_margins(self))
        self.body.addWidget(self.empty)
        if self.action is not None:
            self.action.setVisible(pen.can_write)
        self.acted.connect(self.rows.add_new)

    def show_page(self, page: Page) -> None:
        """Show the page's details."""
        self.rows.show_values({detail.reference: detail for detail in page.details})
        self.empty.setVisible(not page.details)
        self.empty.setText(
            self.tr("How can one reach them? Add a phone or an e-mail address.")
            if self.pen.can_write
            else self.tr("No way to reach them is known.")
        )

    def _make_editor(self, detail: PageDetail | None) -> Editor | None:
        if detail is not None and not detail.is_own:
            self.pen.opened.emit(detail.owner.id)
            return None
        return DetailEditor(self.pen, detail) if self.pen.can_write else None
