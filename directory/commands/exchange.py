"""The verbs that bring contacts in, find them and let them out."""

from __future__ import annotations

from directory.commands.entries import AS_OF
from directory.commands.verbs import AUDIENCES, Argument, Verb
from directory.texts import QT_TRANSLATE_NOOP

LANGUAGES = ("en", "fr", "es", "pt", "ar")


def people(audience: str, *more: Argument) -> tuple[Argument, ...]:
    """How every export chooses its people, its audience and its file."""
    return (
        Argument("--query", QT_TRANSLATE_NOOP("directory", "the people that this search finds")),
        Argument(
            "--list",
            QT_TRANSLATE_NOOP("directory", "the people on this mailing list, by its number or name"),
            parameter="mailing_list",
        ),
        Argument(
            "--id",
            QT_TRANSLATE_NOOP("directory", "one person; repeat it, the order is kept"),
            many=True,
            parameter="ids",
        ),
        Argument("--audience", QT_TRANSLATE_NOOP("directory", "whom it is for"), choices=AUDIENCES, default=audience),
        Argument("--output", QT_TRANSLATE_NOOP("directory", "the file to write"), kind="file", short="-o"),
        *more,
    )


LANGUAGE = Argument("--language", QT_TRANSLATE_NOOP("directory", "of the labels"), choices=LANGUAGES)

VERBS = (
    Verb(
        "import",
        QT_TRANSLATE_NOOP("directory", "read contacts from vCards and press releases"),
        "directory.importing.verbs:import_files",
        "change",
        (
            Argument(
                "files",
                QT_TRANSLATE_NOOP(
                    "directory", "a .vcf, .zip, .tar.gz, .json, .xml, .txt, .html or .eml file, or - for standard input"
                ),
                many=True,
            ),
            Argument(
                "--plan",
                QT_TRANSLATE_NOOP("directory", "only say what would happen"),
                kind="flag",
                parameter="only_plan",
            ),
            Argument(
                "--on-conflict",
                QT_TRANSLATE_NOOP("directory", "what to do with cards that may or may not be somebody you have"),
                choices=("skip", "update", "keep-both"),
                default="skip",
            ),
            Argument(
                "--publish",
                QT_TRANSLATE_NOOP("directory", "make public what a release prints and the directory keeps stricter"),
                kind="flag",
            ),
            Argument(
                "--encoding", QT_TRANSLATE_NOOP("directory", "of a file that does not say it: cp1252, shift_jis …")
            ),
            Argument(
                "--rejects", QT_TRANSLATE_NOOP("directory", "write what could not be read to this file"), kind="file"
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Import {name}"),
    ),
    Verb(
        "search",
        QT_TRANSLATE_NOOP("directory", "find entries by any part of a name, organisation, e-mail or phone number"),
        "directory.office.finding:search",
        "file",
        (
            Argument(
                "query",
                QT_TRANSLATE_NOOP("directory", "words in any order, with or without accents; digits of a phone"),
                many=True,
                parameter="words",
            ),
            Argument("--limit", QT_TRANSLATE_NOOP("directory", "at most so many results"), kind="integer", default=200),
            AS_OF,
        ),
    ),
    Verb(
        "export-vcards",
        QT_TRANSLATE_NOOP("directory", "people as one .vcf that a phone reads"),
        "directory.exporting.verbs:export_vcards",
        "export",
        people(
            "internal",
            Argument(
                "--profile",
                QT_TRANSLATE_NOOP("directory", "phone (vCard 3.0), outlook (2.1, a file each), full (4.0, archive)"),
                choices=("phone", "outlook", "full"),
                default="phone",
            ),
            AS_OF,
        ),
    ),
    Verb(
        "qr",
        QT_TRANSLATE_NOOP("directory", "a QR code that a phone's camera reads as a contact (.png or .svg)"),
        "directory.exporting.verbs:qr",
        "export",
        (
            Argument("ids", QT_TRANSLATE_NOOP("directory", "whose; of several people a .zip is made"), many=True),
            Argument(
                "--audience", QT_TRANSLATE_NOOP("directory", "whom it is for"), choices=AUDIENCES, default="internal"
            ),
            Argument("--output", QT_TRANSLATE_NOOP("directory", "the file to write"), kind="file", short="-o"),
        ),
    ),
    Verb(
        "export-list",
        QT_TRANSLATE_NOOP("directory", "recipients for an e-mail program, or as a table"),
        "directory.exporting.verbs:export_list",
        "export",
        people(
            "internal",
            Argument(
                "--for",
                QT_TRANSLATE_NOOP("directory", "outlook (; between), commas, lines, csv or xlsx"),
                choices=("outlook", "commas", "lines", "csv", "xlsx"),
                default="outlook",
                parameter="style",
            ),
            AS_OF,
        ),
    ),
    Verb(
        "export-csv",
        QT_TRANSLATE_NOOP("directory", "people as a table in a .csv file"),
        "directory.exporting.verbs:export_csv",
        "export",
        people("internal", AS_OF),
    ),
    Verb(
        "export-xlsx",
        QT_TRANSLATE_NOOP("directory", "people as an Excel file"),
        "directory.exporting.verbs:export_xlsx",
        "export",
        people("internal", AS_OF),
    ),
    Verb(
        "make-sheet",
        QT_TRANSLATE_NOOP("directory", "a contact sheet to print (PDF)"),
        "directory.exporting.verbs:make_sheet",
        "export",
        people(
            "public",
            Argument("--title", QT_TRANSLATE_NOOP("directory", "the sheet's title"), default="Contacts"),
            Argument(
                "--paper", QT_TRANSLATE_NOOP("directory", "the paper's size"), choices=("a4", "letter"), default="a4"
            ),
            LANGUAGE,
            AS_OF,
        ),
    ),
    Verb(
        "add sheet",
        QT_TRANSLATE_NOOP("directory", "keep a contact sheet, to be printed again and changed"),
        "directory.sheets.verbs:add_sheet",
        "change",
        (
            Argument("name", QT_TRANSLATE_NOOP("directory", "its headline")),
            Argument(
                "--id",
                QT_TRANSLATE_NOOP("directory", "who stands on it; repeat it, the order is kept"),
                many=True,
                parameter="ids",
            ),
            LANGUAGE,
            Argument(
                "--paper", QT_TRANSLATE_NOOP("directory", "the paper's size"), choices=("a4", "letter"), default="a4"
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Keep the contact sheet {name}"),
    ),
    Verb(
        "arrange-sheet",
        QT_TRANSLATE_NOOP("directory", "say who stands on a contact sheet, in which order"),
        "directory.sheets.verbs:arrange_sheet",
        "change",
        (
            Argument("sheet", QT_TRANSLATE_NOOP("directory", "the sheet's number")),
            Argument("ids", QT_TRANSLATE_NOOP("directory", "the numbers of those who stand on it"), many=True),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Change the contact sheet {name}"),
    ),
    Verb(
        "press-block",
        QT_TRANSLATE_NOOP("directory", 'the block "For more information, please contact:" under a release'),
        "directory.exporting.verbs:press_block",
        "export",
        people("public", LANGUAGE, AS_OF),
    ),
)
