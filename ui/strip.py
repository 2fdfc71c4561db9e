"""The strip below the menu bar: New, Import, Export, Undo by its name, Redo, and the command palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from directory.texts import Text
from ui.actions import Act, Actions
from ui.focal.as_of import AsOfButton
from ui.frame import STRIP_HEIGHT
from ui.office import Office
from ui.texts import plain, sentence
from ui.theme import theme
from ui.widgets.buttons import Button, ElidedButton, button
from ui.widgets.labels import Label, set_tip

LONGEST_UNDO = 44
NEW = (Act.NEW_PERSON, Act.NEW_ORGANIZATION, Act.NEW_POST, Act.NEW_LIST, Act.NEW_SHEET)
EXPORT = (Act.TO_PHONE, Act.QR, Act.MAILING_LIST, Act.EXPORT_TABLE, Act.CONTACT_SHEET, Act.PRESS_BLOCK)


class Strip(QFrame):
    """The strip; each button stands for an action of the window."""

    def __init__(self, actions: Actions, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "strip")
        self.setFixedHeight(theme().px(STRIP_HEIGHT))
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(12), 0)
        row.setSpacing(px(8))
        theme().changed.connect(self._tint)
        self.new_button = self._make_menu_button(self.tr("New"), "plus", actions, NEW, Act.NEW_PERSON)
        row.addWidget(self.new_button)
        self.import_button = self._make(self.tr("Import"), "import", actions[Act.IMPORT])
        row.addWidget(self.import_button)
        self.export_button = self._make(self.tr("Export"), "export", actions[Act.EXPORT])
        row.addWidget(self.export_button)
        upright = QFrame()
        upright.setProperty("part", "upright")
        upright.setFixedHeight(px(24))
        row.addWidget(upright)
        self.undo_button = ElidedButton(self.tr("Undo"), "quiet", "undo")
        row.addWidget(self._bind(self.undo_button, actions[Act.UNDO]))
        self.redo_button = self._make("", "redo", actions[Act.REDO], "quiet")
        self.redo_button.setAccessibleName(self.tr("Redo"))
        row.addWidget(self.redo_button)
        row.addStretch(1)
        self.commands_button = self._make(self.tr("Commands"), "command", actions[Act.COMMANDS], "quiet")
        row.addWidget(self.commands_button)
        row.addWidget(Label("Ctrl+K", "shortcut"))
        self.as_of = AsOfButton(office)
        row.addWidget(self.as_of)
        self.name_next(None, None)

    def name_next(self, undo: Text | None, redo: Text | None) -> None:
        """Say what Undo and Redo would act on; without anything they are disabled."""
        what = plain(sentence(undo))
        shown = what if len(what) <= LONGEST_UNDO else f"{what[: LONGEST_UNDO - 1]}…"
        self.undo_button.show_text(self.tr("Undo: {what}").format(what=shown) if undo else self.tr("Nothing to undo"))
        set_tip(self.undo_button, self.tr("Undo: {what} (Ctrl+Z)").format(what=what) if undo else "")
        done = plain(sentence(redo))
        tip = self.tr("Redo: {what} (Ctrl+Shift+Z)").format(what=done) if redo else self.tr("Nothing to redo")
        set_tip(self.redo_button, tip)
        self.redo_button.setAccessibleName(tip)

    def _tint(self) -> None:
        self.new_button.setIcon(theme().icon("plus"))

    def _make(self, text: str, icon: str, action: QAction, variant: str = "") -> Button:
        return self._bind(button(text, variant, icon), action)

    def _bind(self, made: Button, action: QAction) -> Button:
        """A button that stands for an action."""
        made.clicked.connect(action.trigger)
        made.setEnabled(action.isEnabled())
        action.enabledChanged.connect(made.setEnabled)
        return made

    def _make_menu_button(
        self, text: str, icon: str, actions: Actions, acts: tuple[Act, ...], first: Act
    ) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setIcon(theme().icon(icon))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(made)
        for act in acts:
            menu.addAction(actions[act])
        made.setMenu(menu)
        made.clicked.connect(actions[first].trigger)
        actions[first].enabledChanged.connect(made.setEnabled)
        return made
