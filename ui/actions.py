"""What can be done in the window, each thing declared once: text, icon, shortcut, and the verb that it runs.

Menus, the strip, the foot bar, context menus and the command palette name these and add nothing; the main window
connects each to what does it. A verb of the registry stands in `verbs` of one action at least, or the registry says
why the window has none (a test holds that).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Act(StrEnum):
    """The name of an action."""

    NEW_PERSON = "new person"
    NEW_ORGANIZATION = "new organization"
    NEW_POST = "new post"
    NEW_LIST = "new list"
    NEW_SHEET = "new sheet"
    NEW_PROGRAMME = "new programme"
    NAME_FOCAL_POINT = "name focal point"
    OPEN_FILE = "open file"
    NEW_FILE = "new file"
    OPEN_SAMPLE = "open sample"
    IMPORT = "import"
    PASTE = "paste"
    EXPORT = "export"
    EXPORT_TABLE = "export table"
    TO_PHONE = "to phone"
    MAILING_LIST = "mailing list"
    ADD_TO_LIST = "add to list"
    CONTACT_SHEET = "contact sheet"
    PRESS_BLOCK = "press block"
    PRINT_FOCAL_POINTS = "print focal points"
    QR = "qr"
    BACKUP = "backup"
    RESTORE = "restore"
    SAVE_COPY = "save copy"
    SETTINGS = "settings"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    EDIT = "edit"
    DELETE = "delete"
    HAND_OVER = "hand over"
    VERIFY = "verify"
    TICK_ALL = "tick all"
    CLEAR_TICKS = "clear ticks"
    FIND = "find"
    FILTER = "filter"
    SAVE_SEARCH = "save search"
    LIST_OF_SEARCH = "list of search"
    SEARCH_HELP = "search help"
    COMMANDS = "commands"
    COLUMNS_VIEW = "columns view"
    COMFORTABLE_VIEW = "comfortable view"
    NARROW_NAVIGATION = "narrow navigation"
    BACK = "back"
    OPEN = "open"
    PEOPLE = "people"
    ORGANIZATIONS = "organizations"
    FOCAL_POINTS = "focal points"
    PROGRAMMES = "programmes"
    LISTS = "lists"
    SHEETS = "sheets"
    COVERAGE = "coverage"
    AS_OF = "as of"
    ON_CALL = "on call"
    ROTA = "rota"
    WAY = "way"
    HISTORY = "history"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class Declared(NamedTuple):
    """One action as it is declared: `text` with the & of its menu, `needs` what must be there for it."""

    text: str
    icon: str = ""
    shortcut: str = ""
    verbs: tuple[str, ...] = ()
    # "office": an open directory; "list": one that is seen, "list to change"; "ticks": a selection; "entry": a focused
    # entry; "writable"; "undo", "redo"
    needs: str = ""


ACTIONS: Mapping[Act, Declared] = {
    Act.NEW_PERSON: Declared(
        QT_TRANSLATE_NOOP("actions", "New &person"), "person", "Ctrl+N", ("add person",), "writable"
    ),
    Act.NEW_ORGANIZATION: Declared(
        QT_TRANSLATE_NOOP("actions", "New &organisation"), "building", "Ctrl+Shift+N", ("add organization",), "writable"
    ),
    Act.NEW_POST: Declared(QT_TRANSLATE_NOOP("actions", "New pos&t"), "flag", "", ("add post",), "writable"),
    Act.NEW_LIST: Declared(QT_TRANSLATE_NOOP("actions", "New mailing &list"), "mail", "", ("add list",), "writable"),
    Act.NEW_PROGRAMME: Declared(
        QT_TRANSLATE_NOOP("actions", "New programme"), "tree", "", ("add programme",), "writable"
    ),
    Act.NEW_SHEET: Declared(QT_TRANSLATE_NOOP("actions", "New contact &sheet"), "document", "", (), "office"),
    Act.NAME_FOCAL_POINT: Declared(
        QT_TRANSLATE_NOOP("actions", "Name a &focal point…"),
        "target",
        "Ctrl+Shift+F",
        ("add focal-point",),
        "writable",
    ),
    Act.OPEN_FILE: Declared(QT_TRANSLATE_NOOP("actions", "Open &directory…"), "folder", "Ctrl+O"),
    Act.NEW_FILE: Declared(QT_TRANSLATE_NOOP("actions", "Ne&w directory…"), "plus"),
    Act.OPEN_SAMPLE: Declared(QT_TRANSLATE_NOOP("actions", "Open the sa&mple office"), "box"),
    Act.IMPORT: Declared(QT_TRANSLATE_NOOP("actions", "&Import…"), "import", "Ctrl+I", ("import",), "writable"),
    Act.PASTE: Declared(QT_TRANSLATE_NOOP("actions", "&Paste contacts"), "import", "Ctrl+V", ("import",), "writable"),
    Act.EXPORT: Declared(QT_TRANSLATE_NOOP("actions", "&Export"), "export", "Ctrl+E", (), "office"),
    Act.EXPORT_TABLE: Declared(
        QT_TRANSLATE_NOOP("actions", "As a t&able (CSV, Excel)…"), "grid", "", ("export-csv", "export-xlsx"), "office"
    ),
    Act.TO_PHONE: Declared(
        QT_TRANSLATE_NOOP("actions", "To pho&ne…"), "phone", "Ctrl+Shift+E", ("export-vcards",), "office"
    ),
    Act.MAILING_LIST: Declared(
        QT_TRANSLATE_NOOP("actions", "Mailin&g list…"), "mail", "Ctrl+M", ("export-list",), "office"
    ),
    Act.ADD_TO_LIST: Declared(
        QT_TRANSLATE_NOOP("actions", "Put on a mailing &list…"), "list", "", ("list-add", "list-remove"), "writable"
    ),
    Act.CONTACT_SHEET: Declared(
        QT_TRANSLATE_NOOP("actions", "Contact s&heet…"),
        "document",
        "Ctrl+P",
        ("make-sheet", "add sheet", "arrange-sheet"),
        "office",
    ),
    Act.PRESS_BLOCK: Declared(
        QT_TRANSLATE_NOOP("actions", "Copy the press &block"), "copy", "Ctrl+Shift+B", ("press-block",), "office"
    ),
    Act.PRINT_FOCAL_POINTS: Declared(
        QT_TRANSLATE_NOOP("actions", "Print or save focal points…"),
        "printer",
        "Ctrl+Shift+P",
        ("coverage", "focal-points"),
        "office",
    ),
    Act.QR: Declared(QT_TRANSLATE_NOOP("actions", "QR &code"), "qr", "Ctrl+Shift+Q", ("qr",), "entry"),
    Act.BACKUP: Declared(QT_TRANSLATE_NOOP("actions", "&Back up now"), "save", "", ("backup",), "office"),
    Act.RESTORE: Declared(QT_TRANSLATE_NOOP("actions", "&Restore a backup…"), "history", "", ("restore",), "office"),
    Act.SAVE_COPY: Declared(QT_TRANSLATE_NOOP("actions", "Sa&ve a copy…"), "copy", "Ctrl+Shift+S", (), "office"),
    Act.SETTINGS: Declared(QT_TRANSLATE_NOOP("actions", "S&ettings"), "settings", "Ctrl+,", ("settings",)),
    Act.QUIT: Declared(QT_TRANSLATE_NOOP("actions", "&Quit"), "", "Ctrl+Q"),
    Act.UNDO: Declared(QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", "Ctrl+Z", ("undo",), "undo"),
    Act.REDO: Declared(QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", "Ctrl+Shift+Z", ("redo",), "redo"),
    Act.COPY: Declared(QT_TRANSLATE_NOOP("actions", "&Copy"), "copy", "Ctrl+C", (), "list"),
    Act.EDIT: Declared(
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        "pencil",
        "F2",
        (
            "set",
            "end",
            "cure",
            "replace",
            "add photo",
            "appoint",
            "add name",
            "add detail",
            "add address",
            "add note",
            "add tag",
            "add relationship",
            "add participation",
            "add theme",
            "add absence",
            "add expectation",
            "rename",
            "succeed",
        ),
        "entry",
    ),
    Act.DELETE: Declared(QT_TRANSLATE_NOOP("actions", "&Delete"), "trash", "Del", ("delete",), "list to change"),
    Act.HAND_OVER: Declared(
        QT_TRANSLATE_NOOP("actions", "Hand o&ver…"), "swap", "Ctrl+Shift+H", ("hand-over",), "writable"
    ),
    Act.VERIFY: Declared(
        QT_TRANSLATE_NOOP("actions", "&Still right"), "check", "Ctrl+Shift+V", ("verify",), "writable"
    ),
    Act.TICK_ALL: Declared(QT_TRANSLATE_NOOP("actions", "&Tick all"), "check", "Ctrl+A", (), "list"),
    Act.CLEAR_TICKS: Declared(QT_TRANSLATE_NOOP("actions", "Clear tic&ks"), "", "Ctrl+Shift+A", (), "ticks"),
    Act.FIND: Declared(QT_TRANSLATE_NOOP("actions", "&Find"), "search", "Ctrl+F", ("search",), "office"),
    Act.FILTER: Declared(QT_TRANSLATE_NOOP("actions", "F&ilter…"), "filter", "Ctrl+Shift+L", (), "office"),
    Act.SAVE_SEARCH: Declared(QT_TRANSLATE_NOOP("actions", "Save this searc&h"), "bookmark", "Ctrl+S", (), "office"),
    Act.LIST_OF_SEARCH: Declared(
        QT_TRANSLATE_NOOP("actions", "&Make a mailing list of this search"), "mail", "", ("add list",), "writable"
    ),
    Act.SEARCH_HELP: Declared(
        QT_TRANSLATE_NOOP("actions", "&What can be typed in the search box"), "question", "", (), "office"
    ),
    Act.COMMANDS: Declared(QT_TRANSLATE_NOOP("actions", "Comman&ds"), "command", "Ctrl+K"),
    Act.COLUMNS_VIEW: Declared(QT_TRANSLATE_NOOP("actions", "&Columns"), "columns", "Ctrl+1", (), "office"),
    Act.COMFORTABLE_VIEW: Declared(QT_TRANSLATE_NOOP("actions", "C&omfortable"), "rows", "Ctrl+2", (), "office"),
    Act.NARROW_NAVIGATION: Declared(QT_TRANSLATE_NOOP("actions", "&Narrow navigation"), "", "Ctrl+B", (), "office"),
    Act.BACK: Declared(QT_TRANSLATE_NOOP("actions", "&Back"), "chevron-left", "Esc"),
    Act.OPEN: Declared(QT_TRANSLATE_NOOP("actions", "&Open"), "external", "", ("show", "funders"), "entry"),
    Act.PEOPLE: Declared(QT_TRANSLATE_NOOP("actions", "&People"), "person", "Alt+1", (), "office"),
    Act.ORGANIZATIONS: Declared(QT_TRANSLATE_NOOP("actions", "Or&ganisations"), "building", "Alt+2", (), "office"),
    Act.FOCAL_POINTS: Declared(QT_TRANSLATE_NOOP("actions", "&Focal points"), "target", "Alt+3", (), "office"),
    Act.PROGRAMMES: Declared(QT_TRANSLATE_NOOP("actions", "P&rogrammes"), "tree", "Alt+4", (), "office"),
    Act.LISTS: Declared(QT_TRANSLATE_NOOP("actions", "&Mailing lists"), "mail", "Alt+5", (), "office"),
    Act.SHEETS: Declared(QT_TRANSLATE_NOOP("actions", "&Contact sheets"), "document", "Alt+6", (), "office"),
    Act.COVERAGE: Declared(
        QT_TRANSLATE_NOOP("actions", "Co&verage"), "grid", "Alt+7", ("coverage", "focal-points"), "office"
    ),
    Act.AS_OF: Declared(QT_TRANSLATE_NOOP("actions", "&As of a day…"), "calendar", "Ctrl+D", (), "office"),
    Act.ON_CALL: Declared(QT_TRANSLATE_NOOP("actions", "Who answers &now"), "phone", "F9", ("on-call",), "office"),
    Act.ROTA: Declared(
        QT_TRANSLATE_NOOP("actions", "Rota of a d&uty post"),
        "calendar",
        "Shift+F9",
        ("rota", "set-rota", "move-rota", "repeat-rota", "export-rota"),
        "office",
    ),
    Act.WAY: Declared(
        QT_TRANSLATE_NOOP("actions", "&Way between two…"), "partners", "Ctrl+Shift+W", ("path",), "office"
    ),
    Act.HISTORY: Declared(
        QT_TRANSLATE_NOOP("actions", "&History"), "history", "Ctrl+H", ("history", "revert"), "office"
    ),
    Act.SHORTCUTS: Declared(QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "keyboard", "F1"),
    Act.ABOUT: Declared(QT_TRANSLATE_NOOP("actions", "&About Liaison"), "info"),
}

SEPARATOR = None
# what is done with the ticked entries
OF_TICKED = frozenset({Act.TO_PHONE, Act.MAILING_LIST, Act.EXPORT_TABLE, Act.CONTACT_SHEET, Act.PRESS_BLOCK,
                       Act.ADD_TO_LIST, Act.COPY, Act.DELETE})  # fmt: skip
MENUS: tuple[tuple[str, tuple[Act | None, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            Act.NEW_PERSON, Act.NEW_ORGANIZATION, Act.NEW_POST, Act.NEW_LIST, Act.NEW_SHEET,
            Act.NEW_PROGRAMME,
            Act.NAME_FOCAL_POINT, SEPARATOR,
            Act.OPEN_FILE, Act.NEW_FILE, Act.OPEN_SAMPLE, SEPARATOR,
            Act.IMPORT, Act.TO_PHONE, Act.QR, Act.MAILING_LIST, Act.EXPORT_TABLE, Act.CONTACT_SHEET,
            Act.PRINT_FOCAL_POINTS, SEPARATOR,
            Act.BACKUP, Act.RESTORE, Act.SAVE_COPY, SEPARATOR,
            Act.SETTINGS, Act.QUIT,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            Act.UNDO, Act.REDO, SEPARATOR,
            Act.COPY, Act.PASTE, Act.PRESS_BLOCK, SEPARATOR,
            Act.EDIT, Act.HAND_OVER, Act.VERIFY, Act.ADD_TO_LIST, Act.DELETE, SEPARATOR,
            Act.TICK_ALL, Act.CLEAR_TICKS, SEPARATOR,
            Act.FIND, Act.FILTER, Act.SAVE_SEARCH, Act.LIST_OF_SEARCH,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&View"),
        (Act.COLUMNS_VIEW, Act.COMFORTABLE_VIEW, SEPARATOR, Act.NARROW_NAVIGATION, SEPARATOR, Act.AS_OF,
         Act.HISTORY),
    ),
    (
        QT_TRANSLATE_NOOP("menus", "&Go"),
        (
            Act.BACK, Act.OPEN, SEPARATOR,
            Act.PEOPLE, Act.ORGANIZATIONS, Act.FOCAL_POINTS, Act.PROGRAMMES, Act.LISTS, Act.SHEETS,
            Act.COVERAGE, Act.ON_CALL, Act.ROTA, Act.WAY, SEPARATOR,
            Act.COMMANDS,
        ),
    ),
    (QT_TRANSLATE_NOOP("menus", "&Help"), (Act.SHORTCUTS, Act.SEARCH_HELP, Act.ABOUT)),
)  # fmt: skip


def words_of(act: Act) -> str:
    """The action's text in the user's language, without the & of its menu."""
    return QCoreApplication.translate("actions", ACTIONS[act].text).replace("&", "")


class Actions(QObject):
    """The window's QActions, one for each declared one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        from PySide6.QtGui import QAction, QKeySequence

        self._made: dict[Act, QAction] = {}
        for act, declared in ACTIONS.items():
            action = QAction(window)
            action.setObjectName(act.value)
            if declared.shortcut:
                action.setShortcut(QKeySequence(declared.shortcut))
            self._made[act] = action
            window.addAction(action)
        self[Act.BACK].setShortcut(QKeySequence())  # Esc is the focused part's own first: see MainWindow
        self._there: frozenset[str] | None = None
        self.name_again()
        theme().changed.connect(self.tint)
        self.tint()

    def __getitem__(self, act: Act) -> QAction:
        return self._made[act]

    def name_again(self) -> None:
        """Put the texts in the user's language."""
        for act, action in self._made.items():
            action.setText(QCoreApplication.translate("actions", ACTIONS[act].text))

    def tint(self) -> None:
        """Draw the icons in the colours of the scheme."""
        for act, action in self._made.items():
            if ACTIONS[act].icon:
                action.setIcon(theme().icon(ACTIONS[act].icon))

    def enable(self, there: frozenset[str]) -> None:
        """Enable what has all that it needs; `there` holds office, writable, ticks … as they are given."""
        if there == self._there:
            return  # a key press asks twice, and an action that is set tells every button of it
        self._there = there
        for act, action in self._made.items():
            needs = ACTIONS[act].needs
            action.setEnabled(not needs or needs in there)
