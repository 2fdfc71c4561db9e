"""The verbs of a duty post's rota: shown, given, moved, repeated, written as a calendar."""

from __future__ import annotations

from directory.commands.entries import AS_OF, text
from directory.commands.focal_points import FILES
from directory.commands.verbs import AUDIENCES, Argument, Verb
from directory.texts import QT_TRANSLATE_NOOP

POST = Argument("post", QT_TRANSLATE_NOOP("directory", "the number of the duty post"))
FIRST_DAY = Argument(
    "--from", QT_TRANSLATE_NOOP("directory", "the first day (today when not said)"), kind="date", parameter="valid_from"
)
LAST_DAY = Argument(
    "--until",
    QT_TRANSLATE_NOOP("directory", "the last day (a week when not said)"),
    kind="date",
    parameter="valid_until",
)
SEEN_BY, PDF, _xlsx, PAPER, LANGUAGE = FILES
VERBS = (
    Verb(
        "rota",
        QT_TRANSLATE_NOOP("directory", "whose turn it is at a duty post, day by day"),
        "directory.rota.verbs:rota",
        "read",
        (POST, FIRST_DAY, LAST_DAY, AS_OF, SEEN_BY, PDF, PAPER, LANGUAGE),
        files=("pdf",),
    ),
    Verb(
        "set-rota",
        QT_TRANSLATE_NOOP("directory", "give days at a duty post to somebody; they are taken from who had them"),
        "directory.rota.verbs:set_rota",
        "change",
        (
            POST,
            Argument(
                "--from",
                QT_TRANSLATE_NOOP("directory", "the first day, or a time of it such as 2026-11-24T18:00"),
                kind="date",
                required=True,
                parameter="valid_from",
            ),
            text("--person", QT_TRANSLATE_NOOP("directory", "the number of the person; nobody when not said")),
            Argument(
                "--until",
                QT_TRANSLATE_NOOP("directory", "the last day, or its time (the end of the first day when not said)"),
                kind="date",
                parameter="valid_until",
            ),
            text("--taken-from", QT_TRANSLATE_NOOP("directory", "only this person's time is taken, by number")),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Change the rota of {name}"),
    ),
    Verb(
        "move-rota",
        QT_TRANSLATE_NOOP("directory", "what somebody has of a rota goes to another time, or to somebody else"),
        "directory.rota.verbs:move_rota",
        "change",
        (
            POST,
            Argument("--person", QT_TRANSLATE_NOOP("directory", "the number of who has it"), required=True),
            Argument(
                "--from",
                QT_TRANSLATE_NOOP("directory", "where it begins now: a day, or a time such as 2026-11-24T18:00"),
                kind="date",
                required=True,
                parameter="valid_from",
            ),
            Argument(
                "--until",
                QT_TRANSLATE_NOOP("directory", "where it ends now (the end of the turn when not said)"),
                kind="date",
                parameter="valid_until",
            ),
            Argument(
                "--to",
                QT_TRANSLATE_NOOP("directory", "where it begins then; a day alone keeps the time of day"),
                kind="date",
                required=True,
            ),
            Argument(
                "--to-until",
                QT_TRANSLATE_NOOP("directory", "where it ends then (as long as it was when not said)"),
                kind="date",
            ),
            text("--to-person", QT_TRANSLATE_NOOP("directory", "the number of who has it then")),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Move a turn in the rota of {name}"),
    ),
    Verb(
        "repeat-rota",
        QT_TRANSLATE_NOOP("directory", "a stretch of a rota again, once or so many times; what stood there gives way"),
        "directory.rota.verbs:repeat_rota",
        "change",
        (
            POST,
            FIRST_DAY,
            LAST_DAY,
            Argument(
                "--to",
                QT_TRANSLATE_NOOP("directory", "the day on which the copy begins (right after when not said)"),
                kind="date",
            ),
            Argument("--times", QT_TRANSLATE_NOOP("directory", "how many times, up to 52"), kind="integer", default=1),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Repeat the rota of {name}"),
    ),
    Verb(
        "export-rota",
        QT_TRANSLATE_NOOP("directory", "the rota as a calendar file (.ics), in the duty station's time"),
        "directory.rota.verbs:export_rota",
        "export",
        (
            POST,
            FIRST_DAY,
            LAST_DAY,
            Argument(
                "--audience",
                QT_TRANSLATE_NOOP("directory", "who will see it"),
                choices=AUDIENCES,
                default="internal",
            ),
            Argument("--output", QT_TRANSLATE_NOOP("directory", "the file"), kind="file", short="-o"),
        ),
    ),
)
