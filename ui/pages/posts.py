"""An organization's posts with their holders, Acting and Vacant; and the people there who hold none of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from directory.office.page_parts import Page, PagePost, Work
from ui.pages.editing import Editor, FieldGrid
from ui.pages.linked import suggest_entries
from ui.pages.pen import Pen
from ui.pages.periods import since_in_words
from ui.pages.rows import Row, Rows, margins
from ui.pages.works import capacity_combo, capacity_pill
from ui.texts import day_in_words, plain, short_day
from ui.theme import theme
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import TextLink, link
from ui.widgets.card import Card
from ui.widgets.completing import CompletingEdit
from ui.widgets.fields import DateField, Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Picture, left_to_right
from ui.widgets.pill import Pill

WIDE = 420  # from here on, title and holder stand side by side
FIRST_PEOPLE = 6


class PostRow(Row):
    """A post: its title (unless the page is that post's), who holds it since when, or that it is vacant."""

    def __init__(self, pen: Pen, post: PagePost, *, is_named: bool = True) -> None:
        super().__init__()
        self.pen, self.post = pen, post
        px = theme().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*margins(self))
        self._column.setSpacing(px(2))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        self.title = ElidedLabel("", "")
        line.addWidget(self.title, 5)
        self._wide = QHBoxLayout()
        line.addLayout(self._wide, 8)
        self._column.addLayout(line)
        self.title.setVisible(is_named)
        self.holder = QWidget()
        holding = QHBoxLayout(self.holder)
        holding.setContentsMargins(0, 0, 0, 0)
        holding.setSpacing(px(8))
        self._holding = FlowLayout(spacing=8, centred=True)
        self.end = ElidedLabel("", "second")
        self.end.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.appoint = link(self.tr("Appoint…"))
        self.appoint.clicked.connect(self._appoint)
        holding.addLayout(self._holding, 1)
        holding.addWidget(self.end)
        holding.addWidget(self.appoint)
        self._is_wide = True
        self._wide.addWidget(self.holder)
        self.setMinimumHeight(px(33))
        self.activated.connect(lambda: pen.opened.emit(self.post.id))
        self.show_value(post)

    def show_value(self, value: PagePost) -> None:
        """Show another post."""
        self.post = value
        self.title.setText(plain(value.title))
        while (item := self._holding.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.appoint.setVisible(not value.now and self.pen.can_write)
        if value.now:
            self._show_holders(value.now)
        else:
            self._show_vacant(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the holder stands below the title."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme().px(WIDE)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            # removed by its layout: one that is only put elsewhere leaves the old one's sizes behind
            (self._column if is_wide else self._wide).removeWidget(self.holder)
            (self._wide if is_wide else self._column).addWidget(self.holder)
            self.updateGeometry()

    def _show_holders(self, works: tuple[Work, ...]) -> None:
        for work in works[:2]:
            name = TextLink(plain(work.person.name))
            name.clicked.connect(lambda _checked=False, number=work.person.id: self.pen.opened.emit(number))
            self._holding.addWidget(name)
            pill = capacity_pill(work.capacity)
            if pill is not None:
                self._holding.addWidget(pill)
        self.end.setText(since_in_words(works[0].period))
        said = [self.post.title, *(work.person.name for work in works), self.end.text()]
        self.setAccessibleName(", ".join(part for part in said if part))

    def _show_vacant(self, post: PagePost) -> None:
        self._holding.addWidget(Pill("wrong", self.tr("Vacant")))
        since = self.tr("since {day}").format(day=day_in_words(post.vacant_since)) if post.vacant_since else ""
        self._holding.addWidget(ElidedLabel(since, "second"))
        self.end.setText("")
        self.setAccessibleName(", ".join(part for part in (post.title, self.tr("Vacant"), since) if part))

    def _appoint(self) -> None:
        slot = self.parentWidget()
        opened = getattr(slot, "open", None)
        if opened is not None:
            opened()


class PostAppointment(Editor):
    """Who takes a post over."""

    def __init__(self, pen: Pen, post: PagePost) -> None:
        super().__init__()
        self.pen, self.post = pen, post
        self.person = CompletingEdit(suggest_entries(pen.office, "person"), "person")
        self.person_field = self.ask(self.tr("Who becomes {title}?").format(title=plain(post.title)), self.person)
        self.capacity = capacity_combo()
        self.begins = DateField(None)
        self.body.addWidget(
            FieldGrid([(Field(self.tr("Capacity"), self.capacity), 1), (Field(self.tr("From"), self.begins), 1)])
        )
        self.first = self.person

    def is_changed(self) -> bool:
        """Whether somebody was named."""
        return bool(self.person.text().strip())

    def save(self) -> None:
        """Appoint."""
        taken = self.person.suggestion()
        if taken is None or self.begins.is_wrong:
            if taken is None:
                self.person_field.set_problem(self.tr("Choose the person from the list."))
            self.doubt("")
            return
        self.pen.change(
            self,
            "appoint",
            self.finished,
            self.refused,
            person=str(taken.key),
            post=str(self.post.id),
            capacity=str(self.capacity.currentData()),
            valid_from=self.begins.written(),
        )


class NewPost(Editor):
    """Another post of the organization."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self.pen = pen
        self.title = QLineEdit()
        self.ask(self.tr("Title of the post"), self.title)
        self.first = self.title

    def is_changed(self) -> bool:
        """Whether it has a title."""
        return bool(self.title.text().strip())

    def save(self) -> None:
        """Add it, vacant."""
        given = {"title": self.title.text(), "organization": self.pen.entry()}
        self.pen.change(self, "add post", self.finished, self.refused, **given)


class PostsCard(Card):
    """The posts of an organization that there are today; `of_post`: the one post that the page is of."""

    def __init__(self, pen: Pen, *, of_post: bool = False) -> None:
        title = self.tr("Who holds it") if of_post else self.tr("Posts")
        action = self.tr("Appoint") if of_post else self.tr("Add post")
        super().__init__(title, action if pen.can_write else "", "plus")
        self.pen, self._of_post = pen, of_post
        self.rows = Rows(lambda post: PostRow(pen, post, is_named=not of_post), self._make_editor, lined=True)
        self.rows.edits = False
        self.body.addWidget(self.rows)
        self.acted.connect(self.rows.add_new)

    def show_page(self, page: Page) -> None:
        """Show the page's posts, vacant ones too."""
        posts = [post for post in page.posts if self._of_post or post.period.state == "now"]
        self.rows.show_values({post.id: post for post in posts})
        self.set_count(None if self._of_post else len(posts) or None)

    def _make_editor(self, post: PagePost | None) -> Editor | None:
        if not self.pen.can_write:
            return None
        if post is None and self._of_post and self.pen.page is not None:
            return PostAppointment(self.pen, self.pen.page.posts[0])
        if post is None:
            return NewPost(self.pen)
        return PostAppointment(self.pen, post) if not post.now else None


class PersonRow(Row):
    """Somebody who works here: name, title, phone, when that was verified."""

    def __init__(self, pen: Pen, work: Work) -> None:
        super().__init__()
        self.pen, self.work = pen, work
        px = theme().px
        line = QHBoxLayout(self)
        line.setContentsMargins(px(11), px(2), px(9), px(2))
        line.setSpacing(px(9))
        self.avatar = Avatar(work.person.name, 26)
        line.addWidget(self.avatar)
        self.name = ElidedLabel("", "")
        self.title = ElidedLabel("", "second")
        names = QHBoxLayout()
        names.setSpacing(px(8))
        names.addWidget(self.name)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        names.addWidget(self.title, 1)
        line.addLayout(names, 6)
        self.phone = ElidedLabel("", "")
        line.addWidget(self.phone, 4)
        self.tick = Picture("check", "good", 13)
        self.verified = ElidedLabel("", "good")
        marks = QHBoxLayout()
        marks.setSpacing(px(3))
        marks.addWidget(self.tick)
        marks.addWidget(self.verified)
        marks.addStretch(1)
        self._marks = QWidget()
        marks.setContentsMargins(0, 0, 0, 0)
        self._marks.setLayout(marks)
        line.addWidget(self._marks, 4)
        self.setMinimumHeight(px(31))
        self.activated.connect(lambda: pen.opened.emit(self.work.person.id))
        self.show_value(work)

    def show_value(self, value: Work) -> None:
        """Show somebody else."""
        self.work = value
        self.avatar.show_name(value.person.name)
        self.name.setText(plain(value.person.name))
        self.title.setText(plain(value.title or ""))
        self.phone.setText(left_to_right(plain(value.phone or "")))
        self.tick.setVisible(value.verified_on is not None)
        self.verified.setText(
            self.tr("verified {day}").format(day=short_day(value.verified_on)) if value.verified_on else ""
        )
        said = (value.person.name, value.title, value.phone)
        self.setAccessibleName(", ".join(part for part in said if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the name is what counts."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme().px(WIDE)
        self._marks.setVisible(is_wide)
        self.title.setVisible(is_wide)


class PeopleCard(Card):
    """Who works here and holds none of the posts above; all of them on demand."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(self.tr("People here now"), self.tr("Show all"))
        self.pen = pen
        self._shows_all = False
        self._page: Page | None = None
        self.rows = Rows(lambda work: PersonRow(pen, work), lined=True)
        self.body.addWidget(self.rows)
        self.more = ElidedLabel("", "second")
        self.head.insertWidget(2, self.more)
        self.acted.connect(self._show_all)

    def show_page(self, page: Page) -> None:
        """Show the page's people."""
        if self._page is None or page.id != self._page.id:
            self._shows_all = False
        self._page = page
        now = [work for work in page.works if work.period.state == "now"]
        people = list(dict.fromkeys(work.person.id for work in now))
        in_posts = {work.person.id for work in now if work.post is not None}
        shown = [work for work in now if self._shows_all or work.person.id not in in_posts]
        if not self._shows_all:
            shown = shown[:FIRST_PEOPLE]
        self.rows.show_values({work.id: work for work in shown})
        self.set_count(len(people))
        in_text = self.tr("%n in the posts above", "", len(in_posts))
        self.more.setText(in_text if in_posts and not self._shows_all else "")
        if self.action is not None:
            self.action.setVisible(not self._shows_all and len(shown) < len(now))
        self.setVisible(bool(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the number is enough."""
        super().resizeEvent(event)
        self.more.setVisible(self.width() >= theme().px(WIDE))

    def _show_all(self) -> None:
        self._shows_all = True
        if self._page is not None:
            self.show_page(self._page)
