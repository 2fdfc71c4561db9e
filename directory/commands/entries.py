"""The verbs that make, show, change, end and delete entries and their parts."""

from __future__ import annotations

from directory.commands.verbs import AUDIENCES, Argument, Verb
from directory.texts import QT_TRANSLATE_NOOP

ORGANIZATION_KINDS = (
    "own office",
    "ministry",
    "law enforcement",
    "justice and oversight",
    "funder",
    "UN agency",
    "NGO",
    "diplomatic mission",
    "media",
    "private sector",
    "academic",
    "other",
)
CAPACITIES = ("substantive", "acting", "officer in charge", "alternate", "freelance")
DETAIL_KINDS = ("phone", "fax", "email", "web", "messaging")
NAME_KINDS = ("alternative", "native", "phonetic", "former", "nickname", "acronym", "translation")

AUDIENCE = Argument(
    "--audience",
    QT_TRANSLATE_NOOP("directory", "who may see it: public may be printed in a release"),
    choices=AUDIENCES,
)
FROM = Argument(
    "--from",
    QT_TRANSLATE_NOOP("directory", "since when: 2024, 2024-03 or 2024-03-12"),
    kind="date",
    parameter="valid_from",
)
UNTIL = Argument(
    "--until", QT_TRANSLATE_NOOP("directory", "the last day it holds"), kind="date", parameter="valid_until"
)
AS_OF = Argument("--as-of", QT_TRANSLATE_NOOP("directory", "as it stood on that day: 2024-03-12"), kind="date")
ENTRY = Argument("id", QT_TRANSLATE_NOOP("directory", "the entry's number"), parameter="entry")
ANY = Argument(
    "id", QT_TRANSLATE_NOOP("directory", "an entry's number, or a part such as detail-17"), parameter="reference"
)


def text(name: str, explanation: str, parameter: str = "") -> Argument:
    """An optional text."""
    return Argument(name, explanation, required=False, parameter=parameter)


VERBS = (
    Verb(
        "show",
        QT_TRANSLATE_NOOP("directory", "everything about one entry"),
        "directory.office.verbs:show",
        "read",
        (
            ENTRY,
            Argument(
                "--audience",
                QT_TRANSLATE_NOOP("directory", "as this audience would see it"),
                choices=AUDIENCES,
                default="restricted",
            ),
            AS_OF,
        ),
    ),
    Verb(
        "add person",
        QT_TRANSLATE_NOOP("directory", "add a person; a name is enough"),
        "directory.office.verbs:add_person",
        "change",
        (
            Argument("name", QT_TRANSLATE_NOOP("directory", "the name as it is written")),
            text("--given", QT_TRANSLATE_NOOP("directory", "given name"), "given_name"),
            text("--family", QT_TRANSLATE_NOOP("directory", "family name"), "family_name"),
            text("--prefix", QT_TRANSLATE_NOOP("directory", "title before the name: H.E. Ms."), "honorific_prefix"),
            text("--organization", QT_TRANSLATE_NOOP("directory", "where: the organisation's number")),
            text("--title", QT_TRANSLATE_NOOP("directory", "as what, at that organisation")),
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add {name}"),
    ),
    Verb(
        "add organization",
        QT_TRANSLATE_NOOP("directory", "add an organisation"),
        "directory.office.verbs:add_organization",
        "change",
        (
            Argument("name", QT_TRANSLATE_NOOP("directory", "the name as it is written")),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("directory", "what it is"),
                choices=ORGANIZATION_KINDS,
                default="other",
                parameter="organization_kind",
            ),
            Argument("--country", QT_TRANSLATE_NOOP("directory", "where it is"), kind="country"),
            text("--city", QT_TRANSLATE_NOOP("directory", "the city it is in")),
            Argument(
                "--represents", QT_TRANSLATE_NOOP("directory", "the country a mission represents"), kind="country"
            ),
            text(
                "--classification", QT_TRANSLATE_NOOP("directory", "what such institutions share: Ministry of Labour")
            ),
            text("--parent", QT_TRANSLATE_NOOP("directory", "the number of the organisation it belongs to")),
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add {name}"),
    ),
    Verb(
        "add post",
        QT_TRANSLATE_NOOP("directory", "add a post at an organisation; it may be vacant"),
        "directory.office.verbs:add_post",
        "change",
        (
            Argument("title", QT_TRANSLATE_NOOP("directory", "the post's title")),
            Argument("--organization", QT_TRANSLATE_NOOP("directory", "the organisation's number"), required=True),
            text("--duty-station", QT_TRANSLATE_NOOP("directory", "the city, where it is not the organisation's")),
            Argument("--country", QT_TRANSLATE_NOOP("directory", "the duty station's country"), kind="country"),
            Argument(
                "--rank", QT_TRANSLATE_NOOP("directory", "place in the order of precedence, from 1"), kind="integer"
            ),
            FROM,
            UNTIL,
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add the post {name}"),
    ),
    Verb(
        "add list",
        QT_TRANSLATE_NOOP("directory", "add a mailing list"),
        "directory.office.verbs:add_list",
        "change",
        (
            Argument("name", QT_TRANSLATE_NOOP("directory", "the list's name")),
            text("--description", QT_TRANSLATE_NOOP("directory", "what it is for")),
            text("--rule", QT_TRANSLATE_NOOP("directory", "a search whose results belong to it"), "rule"),
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add the list {name}"),
    ),
    Verb(
        "add name",
        QT_TRANSLATE_NOOP("directory", "add another name: in the native script, a former one, an acronym"),
        "directory.office.verbs:add_name",
        "change",
        (
            ENTRY,
            Argument("value", QT_TRANSLATE_NOOP("directory", "the name")),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("directory", "what it is"),
                choices=NAME_KINDS,
                default="alternative",
                parameter="name_kind",
            ),
            text("--language", QT_TRANSLATE_NOOP("directory", "its language: ar, pt, fr")),
            text("--script", QT_TRANSLATE_NOOP("directory", "its script: Arab, Cyrl")),
            FROM,
            UNTIL,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add a name of {name}"),
    ),
    Verb(
        "add detail",
        QT_TRANSLATE_NOOP("directory", "add a phone, fax, e-mail, web or messaging address"),
        "directory.office.verbs:add_detail",
        "change",
        (
            Argument("id", QT_TRANSLATE_NOOP("directory", "whose: the entry's number"), parameter="entry"),
            Argument(
                "kind", QT_TRANSLATE_NOOP("directory", "what it is"), choices=DETAIL_KINDS, parameter="detail_kind"
            ),
            Argument("value", QT_TRANSLATE_NOOP("directory", "the number or address, as you have it")),
            text("--label", QT_TRANSLATE_NOOP("directory", "work, home, mobile or a word of your own")),
            text("--service", QT_TRANSLATE_NOOP("directory", "for messaging: signal, whatsapp …")),
            AUDIENCE,
            Argument("--preferred", QT_TRANSLATE_NOOP("directory", "the one to use first"), kind="flag"),
            Argument("--shared", QT_TRANSLATE_NOOP("directory", "a mailbox or line of several people"), kind="flag"),
            text("--hours", QT_TRANSLATE_NOOP("directory", "when it is answered: Mo-Fr 08:00-17:00")),
            FROM,
            UNTIL,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add a contact detail of {name}"),
    ),
    Verb(
        "add address",
        QT_TRANSLATE_NOOP("directory", "add a postal address"),
        "directory.office.verbs:add_address",
        "change",
        (
            ENTRY,
            text("--street", QT_TRANSLATE_NOOP("directory", "street and number")),
            text("--po-box", QT_TRANSLATE_NOOP("directory", "post office box")),
            text("--city", QT_TRANSLATE_NOOP("directory", "city"), "locality"),
            text("--region", QT_TRANSLATE_NOOP("directory", "province or state")),
            text("--postal-code", QT_TRANSLATE_NOOP("directory", "postal code")),
            text("--country", QT_TRANSLATE_NOOP("directory", "country, as it is written")),
            text("--label", QT_TRANSLATE_NOOP("directory", "work, home or a word of your own")),
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add an address of {name}"),
    ),
    Verb(
        "add note",
        QT_TRANSLATE_NOOP("directory", "add a note"),
        "directory.office.verbs:add_note",
        "change",
        (ENTRY, Argument("text", QT_TRANSLATE_NOOP("directory", "the note")), AUDIENCE),
        change=QT_TRANSLATE_NOOP("directory", "Add a note on {name}"),
    ),
    Verb(
        "add tag",
        QT_TRANSLATE_NOOP("directory", "tag an entry"),
        "directory.office.verbs:add_tag",
        "change",
        (ENTRY, Argument("tag", QT_TRANSLATE_NOOP("directory", "the tag"))),
        change=QT_TRANSLATE_NOOP("directory", "Tag {name}"),
    ),
    Verb(
        "add photo",
        QT_TRANSLATE_NOOP("directory", "give an entry a photograph, in place of the one before"),
        "directory.office.revising:add_photo",
        "change",
        (ENTRY, Argument("file", QT_TRANSLATE_NOOP("directory", "a JPEG, PNG or GIF picture"), kind="file"), AUDIENCE),
        change=QT_TRANSLATE_NOOP("directory", "Add a photograph of {name}"),
    ),
    Verb(
        "set",
        QT_TRANSLATE_NOOP("directory", "correct one field of an entry or a part: it was never true as it stood"),
        "directory.office.verbs:set_field",
        "change",
        (
            ANY,
            Argument("field", QT_TRANSLATE_NOOP("directory", "the field's name; a wrong one lists those there are")),
            Argument("value", QT_TRANSLATE_NOOP("directory", "the new value; an empty text clears it")),
            text("--reason", QT_TRANSLATE_NOOP("directory", "why two hold a post that admits one")),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Change {name}"),
    ),
    Verb(
        "end",
        QT_TRANSLATE_NOOP("directory", "say that something is over: a membership, a detail, a name, a post"),
        "directory.office.verbs:end",
        "change",
        (ANY, Argument("--on", QT_TRANSLATE_NOOP("directory", "its last day (today when not said)"), kind="date")),
        change=QT_TRANSLATE_NOOP("directory", "End something of {name}"),
    ),
    Verb(
        "delete",
        QT_TRANSLATE_NOOP("directory", "delete an entry with all that hangs on it, or one part; undo brings it back"),
        "directory.office.verbs:delete",
        "change",
        (ANY,),
        change=QT_TRANSLATE_NOOP("directory", "Delete {name}"),
    ),
    Verb(
        "replace",
        QT_TRANSLATE_NOOP("directory", "say that a contact detail changed on a day; the old one is kept as ended"),
        "directory.office.revising:replace_detail",
        "change",
        (
            Argument("detail", QT_TRANSLATE_NOOP("directory", "the detail, such as detail-17"), parameter="reference"),
            Argument("value", QT_TRANSLATE_NOOP("directory", "the new number or address")),
            Argument(
                "--since", QT_TRANSLATE_NOOP("directory", "the first day of the new one"), kind="date", required=True
            ),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Replace a contact detail of {name}"),
    ),
    Verb(
        "cure",
        QT_TRANSLATE_NOOP("directory", "put the suggested value in the place of one that cannot be right"),
        "directory.office.verbs:cure",
        "change",
        (Argument("detail", QT_TRANSLATE_NOOP("directory", "the detail, such as detail-17"), parameter="reference"),),
        change=QT_TRANSLATE_NOOP("directory", "Cure a contact detail of {name}"),
    ),
    Verb(
        "appoint",
        QT_TRANSLATE_NOOP("directory", "say that a person holds a post, or works at an organisation"),
        "directory.office.verbs:appoint",
        "change",
        (
            Argument("person", QT_TRANSLATE_NOOP("directory", "the person's number")),
            text("--post", QT_TRANSLATE_NOOP("directory", "the post's number")),
            text("--organization", QT_TRANSLATE_NOOP("directory", "the organisation's number, where there is no post")),
            text("--title", QT_TRANSLATE_NOOP("directory", "as what, where there is no post")),
            Argument(
                "--new-post",
                QT_TRANSLATE_NOOP("directory", "make the title a post of the organisation, which outlives its holder"),
                kind="flag",
            ),
            Argument(
                "--capacity",
                QT_TRANSLATE_NOOP("directory", "in which capacity"),
                choices=CAPACITIES,
                default="substantive",
            ),
            FROM,
            UNTIL,
            Argument(
                "--main", QT_TRANSLATE_NOOP("directory", "the person's main work"), kind="flag", parameter="is_main"
            ),
            text("--reason", QT_TRANSLATE_NOOP("directory", "why it has two holders for a time")),
            AUDIENCE,
        ),
        change=QT_TRANSLATE_NOOP("directory", "Appoint {name}"),
    ),
    Verb(
        "list-add",
        QT_TRANSLATE_NOOP("directory", "put people, organisations, posts or lists on a mailing list"),
        "directory.mailing.verbs:add_members",
        "change",
        (
            Argument("list", QT_TRANSLATE_NOOP("directory", "the list's number or name"), parameter="mailing_list"),
            Argument("ids", QT_TRANSLATE_NOOP("directory", "the numbers of those to put on it"), many=True),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Add to the list {name}"),
    ),
    Verb(
        "list-remove",
        QT_TRANSLATE_NOOP("directory", "take entries off a mailing list"),
        "directory.mailing.verbs:remove_members",
        "change",
        (
            Argument("list", QT_TRANSLATE_NOOP("directory", "the list's number or name"), parameter="mailing_list"),
            Argument("ids", QT_TRANSLATE_NOOP("directory", "the numbers of those to take off"), many=True),
        ),
        change=QT_TRANSLATE_NOOP("directory", "Take off the list {name}"),
    ),
)
