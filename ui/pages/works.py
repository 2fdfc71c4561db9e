"""A person's posts, now and earlier; a post completes from vacant ones first, then held ones, then a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout

from directory.office.page_parts import Page, Work
from directory.office.suggesting import suggest_posts
from ui.pages.editing import Editor, FieldGrid
from ui.pages.linked import suggest_entries
from ui.pages.pen import Pen
from ui.pages.periods import period_in_words
from ui.pages.rows import Row, Rows, margins, text_margins
from ui.texts import day_in_words, plain
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.card import Card
from ui.widgets.completing import CompletingEdit, Suggestion
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import ElidedLabel, Label, set_role
from ui.widgets.pill import Pill
from ui.words import CAPACITIES, word

NEW = "new"


def capacity_pill(capacity: str) -> Pill | None:
    """What says that somebody does not hold a post for good; nothing for who does."""
    return None if capacity == "substantive" else Pill("note", word(CAPACITIES, capacity))


class WorkRow(Row):
    """One post or place of work."""

    def __init__(self, pen: Pen, work: Work) -> None:
        super().__init__()
        self.pen, self.work = pen, work
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(self))
        column.setSpacing(px(1))
        self._first = QHBoxLayout()
        self._first.setSpacing(px(8))
        self.title = ElidedLabel("", "value")
        self._first.addWidget(self.title)
        self._first.addStretch(1)
        column.addLayout(self._first)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        self.place = ElidedLabel("", "second")
        self.period = ElidedLabel("", "second")
        line.addWidget(self.place, 1)
        line.addWidget(self.period)
        column.addLayout(line)
        self._pill: Pill | None = None
        self.show_value(work)

    def show_value(self, value: Work) -> None:
        """Show another membership."""
        self.work = value
        self.title.setText(plain(value.title or self.tr("Post not known")))
        set_role(self.title, "past" if value.period.state == "past" else "")
        self.place.setText(plain(value.organization.name))
        self.period.setText(period_in_words(value.period))
        if self._pill is not None:
            self._first.removeWidget(self._pill)
            self._pill.deleteLater()
        self._pill = capacity_pill(value.capacity)
        if self._pill is not None:
            self._first.insertWidget(1, self._pill)
        said = (self.title.text(), self.place.text(), self.period.text())
        self.setAccessibleName(", ".join(part for part in said if part))


class WorksCard(Card):
    """Where a person works and worked."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(self.tr("Posts"), self.tr("Add"), "plus")
        self.pen = pen
        self.rows = Rows(lambda work: WorkRow(pen, work), self._make_editor, lined=True)
        self.body.addWidget(self.rows)
        self.empty = Label(self.tr("Where do they work? Add a post or an organisation."), "second", wraps=True)
        self.empty.setContentsMargins(*text_margins(self))
        self.body.addWidget(self.empty)
        if self.action is not None:
            self.action.setVisible(pen.can_write)
        self.acted.connect(self.rows.add_new)

    def show_page(self, page: Page) -> None:
        """Show the page's memberships."""
        self.rows.show_values({work.id: work for work in page.works})
        self.empty.setVisible(not page.works)

    def _make_editor(self, work: Work | None) -> Editor | None:
        if not self.pen.can_write:
            return None
        return Appointment(self.pen) if work is None else WorkEditor(self.pen, work)


def capacity_combo(capacity: str = "substantive") -> QComboBox:
    """Chooses in which capacity somebody holds a post."""
    combo = QComboBox()
    for key in CAPACITIES:
        combo.addItem(word(CAPACITIES, key), key)
    combo.setCurrentIndex(combo.findData(capacity))
    return combo


class Appointment(Editor):
    """A new post of the page's person."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self.pen = pen
        self.post = CompletingEdit(self._suggest, "flag")
        self.post.chosen.connect(self._take_post)
        self.post_field = self.ask(self.tr("Post"), self.post)
        self.organization = CompletingEdit(suggest_entries(pen.office, "organization"), "building")
        self.organization_field = self.ask(self.tr("Organisation"), self.organization)
        self.capacity = capacity_combo()
        self.begins = DateField(None)
        self.body.addWidget(
            FieldGrid([(Field(self.tr("Capacity"), self.capacity), 1), (Field(self.tr("From"), self.begins), 1)])
        )
        self.main = QCheckBox(self.tr("Main work"))
        self.body.addWidget(self.main)
        self.first = self.post
        self._typed = ""
        self._places: dict[int, tuple[int, str]] = {}

    def is_changed(self) -> bool:
        """Whether a post or an organization was given."""
        return bool(self.post.text().strip() or self.organization.text().strip())

    def save(self) -> None:
        """Appoint; a title that is no post yet becomes one of the organization."""
        post, organization = self.post.suggestion(), self.organization.suggestion()
        self.organization_field.set_problem("")
        is_known = post is not None and post.key != NEW
        if not is_known and organization is None:
            self.organization_field.set_problem(self.tr("Choose the organisation from the list."))
            self.doubt("")
            return
        title = self.post.text().strip()
        self.pen.change(
            self,
            "appoint",
            self.finished,
            self.refused,
            person=self.pen.entry(),
            post=str(post.key) if is_known and post is not None else None,
            organization=None if is_known or organization is None else str(organization.key),
            title=title or None if not is_known else None,
            new_post=bool(title) and not is_known,
            capacity=str(self.capacity.currentData()),
            valid_from=self.begins.written(),
            is_main=self.main.isChecked(),
        )

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        self._typed = text
        chosen = self.organization.suggestion()
        here = int(chosen.key) if chosen is not None else None
        posts = self.pen.office.read(suggest_posts, text, here)
        found = [
            Suggestion(
                post.id, plain(post.title), self._second(post.organization, post.holder, post.vacant_since), "flag"
            )
            for post in posts
        ]
        self._places = {post.id: (post.organization_id, plain(post.organization)) for post in posts}
        if text.strip():
            second = self.tr("at {organization}").format(organization=chosen.text) if chosen else ""
            new = self.tr("New post “{title}”").format(title=plain(text))
            found.append(Suggestion(NEW, new, second, "plus"))
        return found

    def _second(self, organization: str, holder: str | None, vacant_since: date | None) -> str:
        place = plain(organization)
        if holder:
            return self.tr("{organization} · held by {person}").format(organization=place, person=plain(holder))
        if vacant_since:
            since = day_in_words(vacant_since)
            return self.tr("{organization} · vacant since {day}").format(organization=place, day=since)
        return self.tr("{organization} · vacant").format(organization=place)

    def _take_post(self, taken: Suggestion) -> None:
        if taken.key == NEW:
            self.post.show_suggestion(None)
            self.post.setText(self._typed)
            self.organization.setFocus()
            return
        number, name = self._places[taken.key]
        self.organization.show_suggestion(Suggestion(number, name, "", "building"))


class WorkEditor(Editor):
    """A membership that is there: its title, capacity, dates; it may end, or be deleted."""

    def __init__(self, pen: Pen, work: Work) -> None:
        super().__init__()
        self.pen, self.work = pen, work
        self.title = QLineEdit(plain(work.title or ""))
        title = self.ask(
            self.tr("Title at {organization}").format(organization=plain(work.organization.name)), self.title
        )
        self.title.setReadOnly(work.post is not None)
        if work.post is not None:
            title.label.setText(self.tr("Post at {organization}").format(organization=plain(work.organization.name)))
        self.capacity = capacity_combo(work.capacity)
        self.audience = AudiencePicker(work.audience)
        self.body.addWidget(
            FieldGrid([(Field(self.tr("Capacity"), self.capacity), 1), (Field(self.tr("Audience"), self.audience), 1)])
        )
        self.begins = DateField(work.period.begins)
        self.ends = DateField(work.period.ends, self.tr("still"))
        self.body.addWidget(
            FieldGrid([(Field(self.tr("From"), self.begins), 1), (Field(self.tr("Until"), self.ends), 1)])
        )
        self.main = QCheckBox(self.tr("Main work"))
        self.main.setChecked(work.is_main)
        self.body.addWidget(self.main)
        self.first = self.title if work.post is None else self.capacity
        self._before = self._fields()
        self.open_post = self.add_foot(
            self.tr("Open the post") if work.post else self.tr("Open the organisation"), "external"
        )
        self.open_post.clicked.connect(lambda: pen.opened.emit(work.post.id if work.post else work.organization.id))
        self.remove = self.add_foot(self.tr("Delete"), "trash")
        self.remove.clicked.connect(self._delete)

    def is_changed(self) -> bool:
        """Whether anything differs from what is stored."""
        return self._fields() != self._before or self.begins.is_wrong or self.ends.is_wrong

    def save(self) -> None:
        """Correct what differs."""
        if self.begins.is_wrong or self.ends.is_wrong:
            self.doubt(self.tr("One of the dates is not understood."))
            return
        fields = {field: value for field, value in self._fields().items() if value != self._before[field]}
        self.pen.revise(self, str(self.work.id), fields, self.finished, self.refused)

    def _fields(self) -> dict[str, str]:
        return {
            "title": self.title.text().strip(),
            "capacity": str(self.capacity.currentData()),
            "audience": self.audience.audience(),
            "from": self.begins.written() or "",
            "until": self.ends.written() or "",
            "main": "yes" if self.main.isChecked() else "no",
        }

    def _delete(self) -> None:
        self.is_saving = True
        self.pen.delete(str(self.work.id), plain(self.work.title or self.work.organization.name))
        self.closed.emit(False)
