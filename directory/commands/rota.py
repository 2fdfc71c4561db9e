"""The verbs of a duty post's rota: shown, given day by day, written as a calendar."""

from __future__ import annotations

from directory.commands.entries import text
from directory.commands.verbs import AUDIENCES, Argument, Verb
from directory.texts import QT_TRANSLATE_NOOP

# why the window has no action for it yet
IN_COMMANDS = "the window changes the rota as the post's memberships; its grid of a week is yet to come"
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
VERBS = (
    Verb(
        "rota",
        QT_TRANSLATE_NOOP("directory", "whose turn it is at a duty post, day by day"),
        "directory.rota.verbs:rota",
        "read",
        (POST, FIRST_DAY, LAST_DAY),
        exemption=IN_COMMANDS,
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
                QT_TRANSLATE_NOOP("directory", "the first day"),
                kind="date",
                required=True,
                parameter="valid_from",
            ),
            text("--person", QT_TRANSLATE_NOOP("directory", "the number of the person; nobody when not said")),
            Argument(
                "--until",
                QT_TRANSLATE_NOOP("directory", "the last day (the first when not said)"),
                kind="date",
                parameter="valid_until",
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Change the rota of {name}"),
        exemption=IN_COMMANDS,
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
        exemption=IN_COMMANDS,
    ),
)
