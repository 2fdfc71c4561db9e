"""A contact detail while it is edited: how it will be understood; was it wrong, or has it changed since a day?"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from directory import clock
from directory.office.page_parts import PageDetail
from directory.office.understanding import understand
from ui.pages.editing import Editor, FieldGrid
from ui.pages.pen import Pen
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.audience import AudiencePicker
from ui.widgets.card import hairline
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import Label, Picture, left_to_right, set_role
from ui.words import DETAIL_ICONS, DETAIL_KINDS, LABELS, language, word

SERVICES = ("Signal", "WhatsApp", "Telegram", "Teams")


class DetailEditor(Editor):
    """Edits a detail, or adds one to the entry of the page."""

    def __init__(self, pen: Pen, detail: PageDetail | None) -> None:
        super().__init__()
        self.pen, self.detail = pen, detail
        self.kind = QComboBox()
        self.kind.setIconSize(QSize(theme().px(16), theme().px(16)))
        for key, icon in DETAIL_ICONS.items():
            self.kind.addItem(theme().icon(icon), word(DETAIL_KINDS, key), key)
        self.value = QLineEdit(detail.raw if detail and not detail.is_inferred else detail.shown if detail else "")
        self.value_field = Field(self.tr("Number"), self.value)
        self.body.addWidget(FieldGrid([(Field(self.tr("Kind"), self.kind), 0), (self.value_field, 1)]))
        self.body.addLayout(self._make_reading())
        self._ask_rest()
        self.change = self._make_change()
        self.body.addWidget(self.change)
        self.first = self.value
        if detail is not None:
            self.kind.setCurrentIndex(self.kind.findData(detail.kind))
            self._add_deeds(detail)
        self._before = self._fields()
        self.kind.currentIndexChanged.connect(self.read)
        self.value.textChanged.connect(self.read)
        self.read()

    def _make_reading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme().px(6))
        self.reading_icon = Picture("check", "good", 14)
        self.reading = Label("", "good", wraps=True)
        line.addWidget(self.reading_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.reading, 1)
        return line

    def _ask_rest(self) -> None:
        detail = self.detail
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.label.addItems([word(LABELS, key) for key in LABELS])
        self.label.setEditText(word(LABELS, detail.label) if detail else word(LABELS, "work"))
        self.audience = AudiencePicker(detail.audience if detail else "internal")
        self.begins = DateField(detail.period.begins if detail else None)
        self.body.addWidget(
            FieldGrid(
                [
                    (Field(self.tr("Label"), self.label), 1),
                    (Field(self.tr("Audience"), self.audience), 1),
                    (Field(self.tr("Valid from"), self.begins), 1),
                ]
            )
        )
        self.service = QComboBox()
        self.service.setEditable(True)
        self.service.addItems(["", *SERVICES])
        self.service.setEditText(detail.service or "" if detail else "")
        self.service_field = self.ask(self.tr("Service"), self.service)
        self.preferred = QCheckBox(self.tr("Preferred"))
        self.preferred.setChecked(bool(detail and detail.is_preferred))
        self.shared = QCheckBox(self.tr("Shared by several people"))
        self.shared.setChecked(bool(detail and detail.is_shared))
        checks = QHBoxLayout()
        checks.setSpacing(theme().px(16))
        checks.addWidget(self.preferred)
        checks.addWidget(self.shared)
        checks.addStretch(1)
        self.body.addLayout(checks)
        self.hours = QLineEdit(detail.hours or "" if detail else "")
        self.hours.setPlaceholderText("Mo-Fr 08:00-16:00")
        self.hours_field = self.ask(self.tr("When it is answered"), self.hours)

    def _make_change(self) -> QWidget:
        """Correct, or changed since."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        column.addWidget(hairline())
        self.question = Label("", "section")
        self.question.setContentsMargins(0, theme().px(8), 0, theme().px(4))
        column.addWidget(self.question)
        self.correct = QRadioButton(self.tr("Correct: it was written wrongly"))
        self.correct.setChecked(True)
        column.addWidget(self.correct)
        column.addLayout(self._explain(self.tr("The old text stays in the history only.")))
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
        self.changed = QRadioButton(self.tr("Changed since…"))
        self.since = DateField(None, self.tr("first day of the new one"))
        self.since.setAccessibleName(self.tr("First day of the new one"))
        self.since.textEdited.connect(lambda _text: self.changed.setChecked(True))
        self.since.written_changed.connect(lambda _text: self.changed.setChecked(True))
        self.changed.toggled.connect(self._ask_since)
        line.addWidget(self.changed)
        line.addWidget(self.since, 1)
        column.addLayout(line)
        column.addLayout(self._explain(self.tr("The old one stays, with its last day, for questions about the past.")))
        part.hide()
        return part

    def _explain(self, text: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addSpacing(theme().px(28))
        line.addWidget(Label(text, "second", wraps=True), 1)
        return line

    def _add_deeds(self, detail: PageDetail) -> None:
        self.verify = self.add_foot(self.tr("Verified today"), "check")
        self.verify.clicked.connect(self._verify)
        self.end = self.add_foot(self.tr("No longer in use"), "clock")
        self.end.clicked.connect(self._end)
        self.remove = self.add_foot(self.tr("Delete"), "trash")
        self.remove.clicked.connect(self._delete)

    def read(self) -> None:
        """Say how what is typed will be understood."""
        kind = str(self.kind.currentData())
        labels = {"email": self.tr("Address"), "web": self.tr("Address"), "messaging": self.tr("Name or number")}
        self.value_field.label.setText(labels.get(kind, self.tr("Number")))
        self.value.setAccessibleName(self.value_field.label.text())
        self.service_field.setVisible(kind == "messaging")
        page = self.pen.page
        is_office = page is not None and page.kind in ("organization", "post")
        self.hours_field.setVisible(bool(self.hours.text()) or (is_office and kind in ("phone", "email", "fax")))
        text = self.value.text()
        understood = understand(kind, text, page.country if page else None, language())
        is_other = self.detail is not None and text.strip() != self._before["value"].strip()
        for part in (self.reading, self.reading_icon):
            part.setVisible(understood is not None)
        if understood is not None:
            said = sentence(understood.text)
            parts = [said[:1].upper() + said[1:]]
            if understood.suggestion:
                number = left_to_right(understood.suggestion)
                parts.append(self.tr("Perhaps {number}?").format(number=number))
            elif is_other and self.detail is not None:
                parts.append(self.tr("Before: {value}").format(value=left_to_right(plain(self.detail.raw))))
            self.reading.setText(". ".join(part.rstrip(".") for part in parts))
            self.reading_icon.show_icon(
                "check" if understood.is_good else "warning", "good" if understood.is_good else "note"
            )
            set_role(self.reading, "good" if understood.is_good else "note")
        self.question.setText(
            self.tr("What happened to the old number?")
            if kind in ("phone", "fax")
            else self.tr("What happened to the old address?")
        )
        self.change.setVisible(is_other and bool(text.strip()))
        self.value_field.set_problem("")

    def is_changed(self) -> bool:
        """Whether anything differs from what is stored."""
        if self.detail is None:
            return bool(self.value.text().strip())
        return bool(self._difference())

    def save(self) -> None:
        """Add it, correct it, or let a new one take its place."""
        if self.begins.written() is None and self.begins.is_wrong:
            self.doubt("")
            self.begins.setFocus()
            return
        if self.detail is None:
            self._add()
            return
        difference = self._difference()
        if self.changed.isChecked() and "value" in difference:
            since = self.since.written()
            if since is None:
                self.doubt(self.tr("Since when is it another one? Write the first day, or choose that it was wrong."))
                return
            self.pen.change(
                self,
                "replace",
                self.finished,
                self.refused,
                reference=self.detail.reference,
                value=difference["value"],
                since=since,
            )
            return
        self.pen.revise(self, self.detail.reference, difference, self.finished, self.refused)

    def _add(self) -> None:
        fields = self._fields()
        self.pen.change(
            self,
            "add detail",
            self.finished,
            self.refused,
            entry=self.pen.entry(),
            detail_kind=fields["kind"],
            value=fields["value"],
            label=fields["label"] or None,
            service=fields["service"] or None,
            audience=fields["audience"],
            preferred=self.preferred.isChecked(),
            shared=self.shared.isChecked(),
            hours=fields["hours"] or None,
            valid_from=fields["from"] or None,
        )

    def _fields(self) -> dict[str, str]:
        label = self.label.currentText().strip()
        return {
            "kind": str(self.kind.currentData()),
            "value": self.value.text(),
            "label": next((key for key in LABELS if word(LABELS, key) == label), label),
            "service": self.service.currentText().strip(),
            "audience": self.audience.audience(),
            "from": self.begins.written() or "",
            "preferred": "yes" if self.preferred.isChecked() else "no",
            "shared": "yes" if self.shared.isChecked() else "no",
            "hours": self.hours.text().strip(),
        }

    def _difference(self) -> dict[str, str]:
        return {field: value for field, value in self._fields().items() if value != self._before[field]}

    def _ask_since(self, is_changed: bool) -> None:
        if is_changed:
            self.since.setFocus()

    def _verify(self) -> None:
        assert self.detail is not None
        self.is_saving = True
        fields = self._difference() | {"verified": clock.today().isoformat()}
        self.pen.revise(self, self.detail.reference, fields, self.finished, self.refused)

    def _end(self) -> None:
        assert self.detail is not None
        self.is_saving = True
        self.pen.change(self, "end", self.finished, self.refused, reference=self.detail.reference)

    def _delete(self) -> None:
        assert self.detail is not None
        self.is_saving = True
        self.pen.delete(self.detail.reference, plain(self.detail.shown))
        self.closed.emit(False)
