"""The verbs about programmes and focal points: added, seen as a grid or a list, handed over, looked back at."""

from __future__ import annotations

from directory.commands.entries import AS_OF, AUDIENCE, FROM, ORGANIZATION_KINDS, UNTIL, text
from directory.commands.exchange import LANGUAGES
from directory.commands.verbs import AUDIENCES, Argument, Verb
from directory.texts import QT_TRANSLATE_NOOP

ROLES = (
    "funding",
    "accountable",
    "extending",
    "implementing",
    "host",
    "counterpart",
    "participant",
    "trainer",
)
RANKS = ("primary", "alternate")
RELATIONSHIPS = (
    "refers cases to",
    "coordinates with",
    "oversees",
    "reports to",
    "assistant of",
    "colleague",
    "spouse",
    "contact",
)
PROGRAMME = text("--programme", QT_TRANSLATE_NOOP("directory", "a programme's number, acronym or name"))
COUNTRY = Argument("--country", QT_TRANSLATE_NOOP("directory", "in or towards one country only"), kind="country")

ADDING = (
    Verb(
        "add programme",
        QT_TRANSLATE_NOOP("directory", "add a programme, or a part of one"),
        "directory.focal_points.verbs:add_programme",
        "change",
        (
            Argument("name", QT_TRANSLATE_NOOP("directory", "its name")),
            text("--acronym", QT_TRANSLATE_NOOP("directory", "what it is called for short")),
            text("--parent", QT_TRANSLATE_NOOP("directory", "the programme it is a part of")),
            Argument(
                "--country",
                QT_TRANSLATE_NOOP("directory", "a country it covers; repeat it for several"),
                kind="country",
                many=True,
                parameter="countries",
            ),
            FROM,
            UNTIL,
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add the programme {name}"),
    ),
    Verb(
        "add theme",
        QT_TRANSLATE_NOOP("directory", "add a subject of focal points, such as Media"),
        "directory.focal_points.verbs:add_theme",
        "change",
        (Argument("name", QT_TRANSLATE_NOOP("directory", "its name")),),
        change=QT_TRANSLATE_NOOP("directory", "Add the theme {name}"),
    ),
    Verb(
        "add participation",
        QT_TRANSLATE_NOOP("directory", "say what an organisation, a person or a post is to a programme"),
        "directory.focal_points.verbs:add_participation",
        "change",
        (
            Argument("id", QT_TRANSLATE_NOOP("directory", "who: the entry's number"), parameter="entry"),
            Argument("programme", QT_TRANSLATE_NOOP("directory", "a programme's number, acronym or name")),
            Argument("role", QT_TRANSLATE_NOOP("directory", "as what"), choices=ROLES),
            COUNTRY,
            FROM,
            UNTIL,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add {name} to {programme}"),
    ),
    Verb(
        "add relationship",
        QT_TRANSLATE_NOOP("directory", "say what an organisation is to another, or a person to another"),
        "directory.focal_points.verbs:add_relationship",
        "change",
        (
            Argument("id", QT_TRANSLATE_NOOP("directory", "who: the entry's number"), parameter="subject"),
            Argument(
                "kind",
                QT_TRANSLATE_NOOP("directory", "does or is what"),
                choices=RELATIONSHIPS,
                parameter="relationship_kind",
            ),
            Argument("other", QT_TRANSLATE_NOOP("directory", "to whom: the entry's number"), parameter="target"),
            PROGRAMME,
            FROM,
            UNTIL,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Relate {name} to {other}"),
    ),
    Verb(
        "add focal-point",
        QT_TRANSLATE_NOOP(
            "directory", "say who speaks for a programme or a theme: a post, so that it outlives its holder"
        ),
        "directory.focal_points.verbs:add_focal_point",
        "change",
        (
            Argument(
                "id",
                QT_TRANSLATE_NOOP("directory", "a post's number, a membership's, or a person's for her main work"),
                parameter="entry",
            ),
            PROGRAMME,
            text("--theme", QT_TRANSLATE_NOOP("directory", "a theme's name, such as Media")),
            Argument("--rank", QT_TRANSLATE_NOOP("directory", "whom one asks first"), choices=RANKS, default="primary"),
            COUNTRY,
            text("--organization", QT_TRANSLATE_NOOP("directory", "towards this organisation only: its number")),
            text("--language", QT_TRANSLATE_NOOP("directory", "in this language: pt, fr")),
            FROM,
            UNTIL,
            Argument("--verified", QT_TRANSLATE_NOOP("directory", "the day somebody made sure"), kind="date"),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Name {name} as a focal point"),
    ),
    Verb(
        "add absence",
        QT_TRANSLATE_NOOP("directory", "say that a person is away, and who stands in"),
        "directory.focal_points.verbs:add_absence",
        "change",
        (
            Argument("person", QT_TRANSLATE_NOOP("directory", "the person's number")),
            FROM,
            UNTIL,
            text("--stand-in", QT_TRANSLATE_NOOP("directory", "the number of the person who stands in")),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add an absence of {name}"),
    ),
    Verb(
        "add expectation",
        QT_TRANSLATE_NOOP("directory", "say of whom a programme expects a focal point, in which country"),
        "directory.focal_points.verbs:add_expectation",
        "change",
        (
            Argument("programme", QT_TRANSLATE_NOOP("directory", "a programme's number, acronym or name")),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("directory", "of every organisation of this kind"),
                choices=ORGANIZATION_KINDS,
                parameter="organization_kind",
            ),
            text(
                "--classification",
                QT_TRANSLATE_NOOP("directory", "of every organisation classified so: Ministry of Labour"),
            ),
            text("--organization", QT_TRANSLATE_NOOP("directory", "of one organisation: its number")),
            Argument(
                "--country",
                QT_TRANSLATE_NOOP("directory", "in this country; in each that the programme covers when not said"),
                kind="country",
            ),
            FROM,
            UNTIL,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Expect focal points of {name}"),
    ),
)

STATES = ("filled", "acting", "vacant", "stale", "expiring", "missing")
SEEN_BY = Argument(
    "--audience",
    QT_TRANSLATE_NOOP("directory", "as this audience would see it"),
    choices=AUDIENCES,
    default="restricted",
)
FILES = (
    Argument(
        "--audience",
        QT_TRANSLATE_NOOP("directory", "as this audience would see it (a file: internal when not said)"),
        choices=AUDIENCES,
    ),
    Argument("--pdf", QT_TRANSLATE_NOOP("directory", "write it to this file, to be printed"), kind="file"),
    Argument("--xlsx", QT_TRANSLATE_NOOP("directory", "write it to this Excel file"), kind="file"),
    Argument("--paper", QT_TRANSLATE_NOOP("directory", "of the PDF"), choices=("a4", "letter"), default="a4"),
    Argument("--language", QT_TRANSLATE_NOOP("directory", "of the file's labels"), choices=LANGUAGES),
)
LIMITS = (
    Argument(
        "--stale-after",
        QT_TRANSLATE_NOOP("directory", "so many days without a check make it not verified"),
        kind="integer",
        default=365,
    ),
    Argument(
        "--expiring-within",
        QT_TRANSLATE_NOOP("directory", "what ends within so many days is expiring"),
        kind="integer",
        default=60,
    ),
)
LOOKING = (
    Verb(
        "coverage",
        QT_TRANSLATE_NOOP("directory", "of whom a focal point is expected, in which country, and who is there"),
        "directory.focal_points.looking:coverage",
        "read",
        (
            PROGRAMME,
            Argument(
                "--columns",
                QT_TRANSLATE_NOOP("directory", "what stands across the top"),
                choices=("countries", "programmes"),
                default="countries",
                parameter="by",
            ),
            AS_OF,
            *LIMITS,
            *FILES,
        ),
        files=("pdf", "xlsx"),
    ),
    Verb(
        "focal-points",
        QT_TRANSLATE_NOOP("directory", "who is named for what, what needs you first"),
        "directory.focal_points.looking:focal_points",
        "read",
        (
            PROGRAMME,
            COUNTRY,
            text("--organization", QT_TRANSLATE_NOOP("directory", "of this organisation only: its number")),
            text("--theme", QT_TRANSLATE_NOOP("directory", "of this theme only")),
            Argument("--state", QT_TRANSLATE_NOOP("directory", "in this state only"), choices=STATES),
            text("--query", QT_TRANSLATE_NOOP("directory", "only the lines in which each of these words stands")),
            Argument(
                "--only",
                QT_TRANSLATE_NOOP(
                    "directory",
                    "a filter, such as kind=ministry, alternate=none or unverified=2025-11-25; repeat it for several",
                ),
                many=True,
            ),
            AS_OF,
            *LIMITS,
            *FILES,
        ),
        files=("pdf", "xlsx"),
    ),
)

SUCCESSIONS = ("merged", "split", "renamed")
DOING = (
    Verb(
        "hand-over",
        QT_TRANSLATE_NOOP("directory", "one leaves a post and another comes; duties, lists and mailboxes are carried"),
        "directory.focal_points.doing:hand_over",
        "change",
        (
            Argument(
                "id",
                QT_TRANSLATE_NOOP("directory", "the post's number, or the membership's or person's who leaves"),
                parameter="entry",
            ),
            text("--to", QT_TRANSLATE_NOOP("directory", "the number of the person who comes"), "successor"),
            Argument(
                "--until",
                QT_TRANSLATE_NOOP("directory", "the last day of the one who leaves (today when not said)"),
                kind="date",
                parameter="valid_until",
            ),
            Argument(
                "--from",
                QT_TRANSLATE_NOOP("directory", "the first day of the one who comes (the day after when not said)"),
                kind="date",
                parameter="valid_from",
            ),
            text("--acting", QT_TRANSLATE_NOOP("directory", "the number of the person who acts until then")),
            text("--title", QT_TRANSLATE_NOOP("directory", "what the post is called, where there is none yet")),
            text("--reason", QT_TRANSLATE_NOOP("directory", "why two hold it for a time")),
            Argument(
                "--phone",
                QT_TRANSLATE_NOOP("directory", "a work phone of the one who comes; repeat it for several"),
                many=True,
                parameter="phones",
            ),
            Argument(
                "--email",
                QT_TRANSLATE_NOOP("directory", "a work e-mail address of the one who comes; repeat it for several"),
                many=True,
                parameter="emails",
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Hand over {name}"),
    ),
    Verb(
        "rename",
        QT_TRANSLATE_NOOP("directory", "give an entry another name from a day on; the old one stays found"),
        "directory.focal_points.doing:rename",
        "change",
        (
            Argument("id", QT_TRANSLATE_NOOP("directory", "the entry's number"), parameter="entry"),
            Argument("name", QT_TRANSLATE_NOOP("directory", "the new name")),
            Argument("--on", QT_TRANSLATE_NOOP("directory", "its first day (today when not said)"), kind="date"),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Rename {name} to {new}"),
    ),
    Verb(
        "succeed",
        QT_TRANSLATE_NOOP("directory", "say that organisations were merged, split or made into another on a day"),
        "directory.focal_points.doing:succeed",
        "change",
        (
            Argument("old", QT_TRANSLATE_NOOP("directory", "the numbers of those that ended"), many=True),
            Argument("new", QT_TRANSLATE_NOOP("directory", "the number of the one that came")),
            Argument("--on", QT_TRANSLATE_NOOP("directory", "its first day"), kind="date", required=True),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("directory", "how (several are merged, one is renamed when not said)"),
                choices=SUCCESSIONS,
                parameter="succession_kind",
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Let {name} succeed"),
    ),
    Verb(
        "verify",
        QT_TRANSLATE_NOOP("directory", "say that somebody made sure of a detail, a focal point or a whole entry"),
        "directory.focal_points.doing:verify",
        "change",
        (
            Argument(
                "id",
                QT_TRANSLATE_NOOP("directory", "entries' numbers, or parts such as focal-3 or detail-17"),
                many=True,
                parameter="reference",
            ),
            Argument("--on", QT_TRANSLATE_NOOP("directory", "on which day (today when not said)"), kind="date"),
            text("--how", QT_TRANSLATE_NOOP("directory", "how: call, e-mail, visit")),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Verify {name}"),
    ),
)
ASKING = (
    Verb(
        "funders",
        QT_TRANSLATE_NOOP("directory", "who funds a programme, by itself or through one above it"),
        "directory.focal_points.looking:funders",
        "read",
        (
            Argument("programme", QT_TRANSLATE_NOOP("directory", "a programme's number, acronym or name")),
            AS_OF,
            SEEN_BY,
        ),
    ),
    Verb(
        "on-call",
        QT_TRANSLATE_NOOP("directory", "who answers at a moment in a country: rota, absences and hours respected"),
        "directory.focal_points.looking:on_call",
        "read",
        (
            text("--at", QT_TRANSLATE_NOOP("directory", "when: 14:30, 2026-06-30T14:30 (now when not said)")),
            Argument("--country", QT_TRANSLATE_NOOP("directory", "where"), kind="country", required=True),
            Argument("--theme", QT_TRANSLATE_NOOP("directory", "about what"), default="Media"),
            text("--language", QT_TRANSLATE_NOOP("directory", "in this language: pt, fr")),
            SEEN_BY,
        ),
    ),
    Verb(
        "path",
        QT_TRANSLATE_NOOP("directory", "through whom one reaches another: who refers cases to whom"),
        "directory.focal_points.looking:path",
        "read",
        (
            Argument("from", QT_TRANSLATE_NOOP("directory", "the number it begins with"), parameter="start"),
            Argument("to", QT_TRANSLATE_NOOP("directory", "the number it leads to"), parameter="goal"),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("directory", "along these relationships only; repeat it for several"),
                choices=RELATIONSHIPS,
                many=True,
                parameter="kinds",
            ),
            AS_OF,
            SEEN_BY,
        ),
    ),
)

VERBS = ADDING + LOOKING + DOING + ASKING
