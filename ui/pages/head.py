"""The head of a page: picture, names, what and where, since when, languages, tags, audience; each edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from directory import clock
from directory.answers import Answer
from directory.errors import DirectoryError
from directory.office.page_parts import Link, Page
from directory.office.several import language_name
from ui.pages.editing import Editor
from ui.pages.pen import Pen
from ui.pages.rows import EDGE, Row, Slot
from ui.pages.texts_editing import LinesEditor
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.audience import LEVELS, audience_word
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import TextLink, icon_button
from ui.widgets.fields import DateField, Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, FlowingLabel, Label, set_look
from ui.widgets.segmented import Segmented
from ui.words import AUDIENCE_ICONS, language

AVATAR = 54
DOT = "·"  # between two things of a line
WIDE = 500  # from here on, audience and tags stand beside the picture


class NameRow(Row):
    """The name, and the one in its own script behind it."""

    def __init__(self, names: tuple[str, str]) -> None:
        super().__init__()
        set_look(self, part="name")
        flow = FlowLayout(self, spacing=8)
        self.name = FlowingLabel("", "page title")
        self.native = Label("", "native")
        flow.addWidget(self.name)
        flow.addWidget(self.native)
        self.show_value(names)

    def show_value(self, value: tuple[str, str]) -> None:
        """Show names."""
        name, native = value
        self.name.setText(plain(name))
        self.native.setText(plain(native))
        self.native.setVisible(bool(native))
        self.setAccessibleName(self.tr("Name: {name}").format(name=", ".join(part for part in value if part)))


class TextRow(Row):
    """A text of the head that is edited in place: languages, tags; says what could stand there while it is empty."""

    def __init__(self, name: str, empty: str, text: str) -> None:
        super().__init__()
        set_look(self, part="name")
        self._name, self._empty = name, empty
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.text = ElidedLabel("", "second")
        line.addWidget(self.text)
        self.show_value(text)

    def show_value(self, value: str) -> None:
        """Show another text."""
        self.text.setText(plain(value) or self._empty)
        set_look(self.text, role="second" if value else "muted")
        self.setAccessibleName(self.tr("{field}: {text}").format(field=self._name, text=self.text.text()))


class NamesEditor(LinesEditor):
    """The names of a person or organization, the native one among them."""

    def __init__(self, pen: Pen, page: Page) -> None:
        fields = {"name": (self.tr("Name, as it is written"), page.fields.get("name", ""))}
        if page.kind == "person":
            fields |= {
                "honorific_prefix": (self.tr("Title before the name"), page.fields["honorific_prefix"]),
                "given_name": (self.tr("Given name"), page.fields["given_name"]),
                "family_name": (self.tr("Family name"), page.fields["family_name"]),
            }
        super().__init__(pen, str(page.id), fields)
        self._native = next((name for name in page.names if name.kind == "native"), None)
        self.native = QLineEdit(self._native.value if self._native else "")
        self._ask_what_happened()
        self._has_native = page.kind in ("person", "organization")
        if self._has_native:
            self.ask(self.tr("In its own script"), self.native)

    def _ask_what_happened(self) -> None:
        """Another name was either written wrongly until now, or is a new one since a day: the old one stays found."""
        self.renamed = Segmented(
            [("wrong", self.tr("It was written wrongly"), ""), ("renamed", self.tr("Renamed since"), "")],
            self.tr("What happened to the old name?"),
            is_upright=True,  # side by side they are wider than the page beside a list
        )
        self.since = DateField(clock.today().isoformat())
        self.since_field = Field(self.tr("First day of the new name"), self.since)
        self.body.addWidget(self.renamed)
        self.body.addWidget(self.since_field)
        self.renamed.chosen.connect(lambda _key: self._follow_name())
        self.edits["name"].textChanged.connect(lambda _text: self._follow_name())
        self._follow_name()

    def _follow_name(self) -> None:
        is_other = "name" in self.difference() and bool(self.edits["name"].text().strip())
        self.renamed.setVisible(is_other)
        self.since_field.setVisible(is_other and self.renamed.current() == "renamed")

    def is_changed(self) -> bool:
        """Whether any name differs."""
        return super().is_changed() or self._native_differs()

    def save(self) -> None:
        """Store the names; the native one is a part of its own, and a new name begins on its day."""
        fields = self.difference()
        if "name" not in fields or self.renamed.current() != "renamed":
            self._save_names()
            return
        if self.since.written() is None:
            self.since_field.set_problem(self.tr("Say on which day it was renamed."))
            self.doubt("")
            return

        def then(answer: Answer) -> None:
            self._before["name"] = fields["name"]
            if self.is_changed():
                self._save_names()
            else:
                self.finished(answer)

        given = {"entry": self.reference, "name": fields["name"], "on": self.since.written()}
        self.pen.change(self, "rename", then, self.refused, **given)

    def refused(self, problem: DirectoryError) -> None:
        """A day that cannot be is told where it stands."""
        if self.since_field.isVisible():
            self.since_field.set_problem(sentence(problem.text))
            self.doubt("")
        else:
            super().refused(problem)

    def _save_names(self) -> None:
        if not self._native_differs():
            super().save()
            return
        fields = self.difference()

        def then(answer: Answer) -> None:
            if fields:
                self.pen.revise(self, self.reference, fields, self.finished, self.refused)
            else:
                self.finished(answer)

        value = self.native.text().strip()
        if self._native is None:
            given = {"entry": self.reference, "value": value, "name_kind": "native"}
            self.pen.change(self, "add name", then, self.refused, **given)
        elif value:
            self.pen.revise(self, self._native.reference, {"value": value}, then, self.refused)
        else:
            self.pen.change(self, "delete", then, self.refused, reference=self._native.reference)

    def _native_differs(self) -> bool:
        return self.native.text().strip() != (self._native.value if self._native else "")


class TagsEditor(Editor):
    """The tags in one line, with commas between them."""

    def __init__(self, pen: Pen, page: Page) -> None:
        super().__init__()
        self.pen = pen
        self._tags = page.tags
        self.text = QLineEdit(", ".join(tag.name for tag in page.tags))
        self.ask(self.tr("Tags, with commas between them"), self.text)
        self.first = self.text

    def is_changed(self) -> bool:
        """Whether a tag came or went."""
        return self._words() != [tag.name for tag in self._tags]

    def save(self) -> None:
        """Add the new ones and take the others away."""
        words = self._words()
        gone = [tag for tag in self._tags if tag.name not in words]
        new = [word for word in words if word not in {tag.name for tag in self._tags}]
        steps = [("delete", {"reference": tag.reference}) for tag in gone]
        steps += [("add tag", {"entry": self.pen.entry(), "tag": word}) for word in new]
        if not steps:
            self.finished()
        for at, (verb, given) in enumerate(steps):
            self.pen.change(self, verb, self.finished if at == len(steps) - 1 else None, self.refused, **given)

    def _words(self) -> list[str]:
        return list(dict.fromkeys(word.strip() for word in self.text.text().split(",") if word.strip()))


class AudienceButton(QWidget):
    """The entry's audience; a click offers the four levels."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.button = icon_button("globe", "", "audience")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(self.button.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.button.setMenu(self.menu)
        for level in LEVELS:
            action = QAction(audience_word(level), self.menu)
            action.setIcon(theme().icon(AUDIENCE_ICONS[level], LEVELS[level][0]))
            action.triggered.connect(lambda _checked=False, level=level: self.chosen.emit(level))
            self.menu.addAction(action)
        line.addWidget(self.button)

    def show_level(self, level: str) -> None:
        """Show an audience."""
        self.button.show_icon(AUDIENCE_ICONS[level], LEVELS[level][0])
        self.button.setText(audience_word(level))
        self.button.setAccessibleName(self.tr("Audience: {level}").format(level=audience_word(level)))


class Head(QWidget):
    """`line` says what the entry is and where, in words and links: `show_line`; `code_wanted` asks for its QR code."""

    code_wanted = Signal()

    def __init__(self, pen: Pen, icon: str = "") -> None:
        super().__init__()
        self.pen = pen
        px = theme().px
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(px(4))
        top = QHBoxLayout()
        top.setSpacing(px(12))
        self._outer.addLayout(top)
        self.avatar = Avatar("", AVATAR, icon)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        top.addLayout(column, 1)
        self.names = Slot(NameRow(("", "")), lambda _value: self._edit_names(), ("", ""))
        column.addWidget(self.names)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(EDGE, 0, EDGE, 0)  # the name's frame is as wide
        self._words.setSpacing(px(1))
        column.addLayout(self._words)
        self._line_holder, self._second_holder = QWidget(), QWidget()
        self.line, self.second = FlowLayout(self._line_holder, spacing=5), FlowLayout(self._second_holder, spacing=5)
        self._words.addWidget(self._line_holder)
        self._words.addWidget(self._second_holder)
        self._below = self._make_below()
        self._is_wide = False
        self._outer.addWidget(self._below)
        self._editors = QVBoxLayout()
        self._outer.addLayout(self._editors)
        self.audience = AudienceButton()
        self.audience.chosen.connect(self._set_audience)
        self.foot.addWidget(self.audience)
        self.languages = self._slot(self.tr("Languages"), self.tr("Add languages"), self._edit_languages)
        self.tags = self._slot(self.tr("Tags"), self.tr("Add tags"), self._edit_tags)

    def _make_below(self) -> QWidget:
        """Audience, languages and tags; the QR code and the menu at the end."""
        holder = QWidget()
        below = QHBoxLayout(holder)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme().px(2))
        self.foot = FlowLayout(spacing=6, centred=True)
        below.addLayout(self.foot, 1)
        self.code = icon_button("qr", self.tr("QR code"))
        self.code.clicked.connect(self.code_wanted)
        self.more = icon_button("more", self.tr("More about this entry"))
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        for each in (self.code, self.more):
            below.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, audience and tags stand below the name; in a panel they need its whole width."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme().px(WIDE)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            if is_wide:
                self._words.addWidget(self._below)
            else:
                self._outer.insertWidget(1, self._below)

    def show_page(self, page: Page) -> None:
        """Show the page's names, audience, languages and tags."""
        self.avatar.show_name(page.name)
        self.avatar.set_photo(page.photo.data if page.photo else None)
        self.names.show_value((page.name, page.native_name or ""))
        self.audience.show_level(page.audience)
        self.audience.button.setEnabled(self.pen.can_write)
        spoken = ", ".join(language_name(code, language()) for code in page.languages)
        self.languages.show_value(spoken[:1].upper() + spoken[1:])
        self.languages.setVisible(page.kind == "person" and (self.pen.can_write or bool(page.languages)))
        self.tags.show_value(", ".join(tag.name for tag in page.tags))
        self.tags.setVisible(self.pen.can_write or bool(page.tags))

    def show_line(self, line: Sequence[str | Link], second: Sequence[str | Link] = ()) -> None:
        """Words and links; `second` is less important and stands below."""
        _fill(self.pen, self.line, [(part, "") for part in line])
        _fill(self.pen, self.second, [(part, "second") for part in second])
        self._line_holder.setVisible(bool(line))
        self._second_holder.setVisible(bool(second))

    def _slot(self, name: str, empty: str, edit: Callable[[], Editor | None]) -> Slot:
        row = TextRow(name, empty, "")
        slot = Slot(row, lambda _value: edit() if self.pen.can_write else None, "", None, self._editors)
        self.foot.addWidget(slot)
        return slot

    def _edit_names(self) -> Editor | None:
        page = self.pen.page
        return NamesEditor(self.pen, page) if page is not None and self.pen.can_write else None

    def _edit_languages(self) -> Editor | None:
        page = self.pen.page
        if page is None:
            return None
        spoken = ", ".join(language_name(code, language()) for code in page.languages)
        label = self.tr("Languages, the preferred one first")
        return LinesEditor(self.pen, str(page.id), {"languages": (label, spoken)})

    def _edit_tags(self) -> Editor | None:
        return TagsEditor(self.pen, self.pen.page) if self.pen.page is not None else None

    def _set_audience(self, level: str) -> None:
        self.pen.change(self, "set", reference=self.pen.entry(), field="audience", value=level)


def _fill(pen: Pen, flow: FlowLayout, parts: Sequence[tuple[str | Link, str]]) -> None:
    """Words as labels, links as links, in the order they stand."""
    while (item := flow.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for part, role in parts:
        if isinstance(part, str):
            label = FlowingLabel(plain(part), role)
            label.setProperty("separator", part == DOT)
            flow.addWidget(label)
            continue
        made = TextLink(plain(part.name))
        made.clicked.connect(lambda _checked=False, number=part.id: pen.opened.emit(number))
        flow.addWidget(made)
    flow.invalidate()
