"""The verbs that take back, look back and keep safe."""

from __future__ import annotations

from directory.commands.verbs import Argument, Verb
from directory.texts import QT_TRANSLATE_NOOP

VERBS = (
    Verb(
        "history",
        QT_TRANSLATE_NOOP("directory", "who changed what and when, of one entry or of all"),
        "directory.history.verbs:history",
        "read",
        (
            Argument("id", QT_TRANSLATE_NOOP("directory", "the entry's number"), required=False, parameter="entry"),
            Argument("--limit", QT_TRANSLATE_NOOP("directory", "at most so many changes"), kind="integer", default=50),
        ),
    ),
    Verb(
        "undo",
        QT_TRANSLATE_NOOP("directory", "take back your latest change"),
        "directory.history.verbs:undo",
        "change",
        (
            Argument(
                "--rest",
                QT_TRANSLATE_NOOP("directory", "leave what later changes stand on, take back the others"),
                kind="flag",
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Undo: {what}"),
    ),
    Verb(
        "redo",
        QT_TRANSLATE_NOOP("directory", "do again what you took back last"),
        "directory.history.verbs:redo",
        "change",
        change=QT_TRANSLATE_NOOP("directory", "Redo: {what}"),
    ),
    Verb(
        "revert",
        QT_TRANSLATE_NOOP("directory", "take back one change out of the middle, or one field of it"),
        "directory.history.reverting:revert",
        "change",
        (
            Argument(
                "change-set",
                QT_TRANSLATE_NOOP("directory", "its number, as history shows it"),
                kind="integer",
                parameter="number",
            ),
            Argument("--field", QT_TRANSLATE_NOOP("directory", "only this field, as history calls it")),
            Argument("--of", QT_TRANSLATE_NOOP("directory", "of this entry or part alone: 17, detail-17")),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Put {field} back as before: {what}"),
    ),
    Verb(
        "reindex",
        QT_TRANSLATE_NOOP("directory", "build the search index anew"),
        "directory.office.finding:reindex",
        "change",
        exemption="a repair, done from the command line",
    ),
    Verb(
        "backup",
        QT_TRANSLATE_NOOP("directory", "copy the directory, whole and verified"),
        "directory.office.keeping:backup",
        "file",
        (Argument("--output", QT_TRANSLATE_NOOP("directory", "the copy's file"), kind="file", short="-o"),),
    ),
    Verb(
        "restore",
        QT_TRANSLATE_NOOP("directory", "put a backup in the directory's place; what was there is kept as a backup"),
        "directory.office.keeping:restore",
        "file",
        (Argument("backup", QT_TRANSLATE_NOOP("directory", "the backup's file"), kind="file"),),
    ),
    Verb(
        "settings",
        QT_TRANSLATE_NOOP("directory", "your settings, or one of them, or a new value for it"),
        "directory.office.keeping:settings",
        "none",
        (
            Argument("name", QT_TRANSLATE_NOOP("directory", "the setting"), required=False),
            Argument("value", QT_TRANSLATE_NOOP("directory", "its new value"), required=False),
        ),
    ),
    Verb(
        "demo",
        QT_TRANSLATE_NOOP("directory", "the whole job once, on a sample office in a new folder of its own"),
        "directory.demo:run_demo",
        "none",
        (Argument("folder", QT_TRANSLATE_NOOP("directory", "the new folder"), kind="file", required=False),),
        change=QT_TRANSLATE_NOOP("directory", "Open the sample office"),
        exemption="the window opens the sample office from its first page",
    ),
)
