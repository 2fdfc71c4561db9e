"""The words of the field's vocabulary as users read them: kinds, capacities, audiences, roles.

The stored word is the key; a test holds the keys equal to the enumerations of models/.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

ENTRY_KINDS: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("words", "person"),
    "organization": QT_TRANSLATE_NOOP("words", "organisation"),
    "post": QT_TRANSLATE_NOOP("words", "post"),
    "membership": QT_TRANSLATE_NOOP("words", "membership"),
    "programme": QT_TRANSLATE_NOOP("words", "programme"),
    "list": QT_TRANSLATE_NOOP("words", "mailing list"),
    "sheet": QT_TRANSLATE_NOOP("words", "contact sheet"),
}
ORGANIZATION_KINDS: Mapping[str, str] = {
    "own office": QT_TRANSLATE_NOOP("words", "Own office"),
    "ministry": QT_TRANSLATE_NOOP("words", "Ministry"),
    "law enforcement": QT_TRANSLATE_NOOP("words", "Law enforcement"),
    "justice and oversight": QT_TRANSLATE_NOOP("words", "Justice and oversight"),
    "funder": QT_TRANSLATE_NOOP("words", "Funder"),
    "UN agency": QT_TRANSLATE_NOOP("words", "UN agency"),
    "NGO": QT_TRANSLATE_NOOP("words", "NGO"),
    "diplomatic mission": QT_TRANSLATE_NOOP("words", "Diplomatic mission"),
    "media": QT_TRANSLATE_NOOP("words", "Media"),
    "private sector": QT_TRANSLATE_NOOP("words", "Private sector"),
    "academic": QT_TRANSLATE_NOOP("words", "Academic"),
    "other": QT_TRANSLATE_NOOP("words", "Other"),
}
AUDIENCES: Mapping[str, str] = {
    "public": QT_TRANSLATE_NOOP("words", "Public"),
    "partners": QT_TRANSLATE_NOOP("words", "Partners"),
    "internal": QT_TRANSLATE_NOOP("words", "Internal"),
    "restricted": QT_TRANSLATE_NOOP("words", "Restricted"),
}
AUDIENCE_ICONS: Mapping[str, str] = {
    "public": "globe",
    "partners": "partners",
    "internal": "home",
    "restricted": "lock",
}
CAPACITIES: Mapping[str, str] = {
    "substantive": QT_TRANSLATE_NOOP("words", "Substantive"),
    "acting": QT_TRANSLATE_NOOP("words", "Acting"),
    "officer in charge": QT_TRANSLATE_NOOP("words", "Officer in charge"),
    "alternate": QT_TRANSLATE_NOOP("words", "Alternate"),
    "freelance": QT_TRANSLATE_NOOP("words", "Freelance"),
}
DETAIL_KINDS: Mapping[str, str] = {
    "phone": QT_TRANSLATE_NOOP("words", "Phone"),
    "fax": QT_TRANSLATE_NOOP("words", "Fax"),
    "email": QT_TRANSLATE_NOOP("words", "E-mail"),
    "web": QT_TRANSLATE_NOOP("words", "Web"),
    "messaging": QT_TRANSLATE_NOOP("words", "Messaging"),
}
DETAIL_ICONS: Mapping[str, str] = {
    "phone": "phone",
    "fax": "fax",
    "email": "mail",
    "web": "web",
    "messaging": "message",
}
NAME_KINDS: Mapping[str, str] = {
    "alternative": QT_TRANSLATE_NOOP("words", "Other name"),
    "native": QT_TRANSLATE_NOOP("words", "In its own script"),
    "phonetic": QT_TRANSLATE_NOOP("words", "As it is spoken"),
    "former": QT_TRANSLATE_NOOP("words", "Former name"),
    "nickname": QT_TRANSLATE_NOOP("words", "Nickname"),
    "acronym": QT_TRANSLATE_NOOP("words", "Acronym"),
    "translation": QT_TRANSLATE_NOOP("words", "Translation"),
}
RANKS: Mapping[str, str] = {
    "primary": QT_TRANSLATE_NOOP("words", "Primary"),
    "alternate": QT_TRANSLATE_NOOP("words", "Alternate"),
}
ROLES: Mapping[str, str] = {
    "funding": QT_TRANSLATE_NOOP("words", "Funding"),
    "accountable": QT_TRANSLATE_NOOP("words", "Accountable"),
    "extending": QT_TRANSLATE_NOOP("words", "Extending"),
    "implementing": QT_TRANSLATE_NOOP("words", "Implementing"),
    "host": QT_TRANSLATE_NOOP("words", "Host"),
    "counterpart": QT_TRANSLATE_NOOP("words", "Counterpart"),
    "participant": QT_TRANSLATE_NOOP("words", "Participant"),
    "trainer": QT_TRANSLATE_NOOP("words", "Trainer"),
}
RELATIONSHIPS: Mapping[str, str] = {
    "refers cases to": QT_TRANSLATE_NOOP("words", "refers cases to"),
    "coordinates with": QT_TRANSLATE_NOOP("words", "coordinates with"),
    "oversees": QT_TRANSLATE_NOOP("words", "oversees"),
    "reports to": QT_TRANSLATE_NOOP("words", "reports to"),
    "assistant of": QT_TRANSLATE_NOOP("words", "assistant of"),
    "colleague": QT_TRANSLATE_NOOP("words", "colleague of"),
    "spouse": QT_TRANSLATE_NOOP("words", "spouse of"),
    "contact": QT_TRANSLATE_NOOP("words", "contact of"),
}
SUCCESSIONS: Mapping[str, str] = {
    "merged": QT_TRANSLATE_NOOP("words", "Merged"),
    "split": QT_TRANSLATE_NOOP("words", "Split"),
    "renamed": QT_TRANSLATE_NOOP("words", "Founded anew under another name"),
}
LABELS: Mapping[str, str] = {
    "work": QT_TRANSLATE_NOOP("words", "work"),
    "home": QT_TRANSLATE_NOOP("words", "home"),
    "mobile": QT_TRANSLATE_NOOP("words", "mobile"),
    "main": QT_TRANSLATE_NOOP("words", "main"),
    "pager": QT_TRANSLATE_NOOP("words", "pager"),
    "assistant": QT_TRANSLATE_NOOP("words", "assistant"),
    "switchboard": QT_TRANSLATE_NOOP("words", "switchboard"),
    "other": QT_TRANSLATE_NOOP("words", "other"),
}


def word(vocabulary: Mapping[str, str], key: str | None) -> str:
    """The word for a key in the user's language; a key that is not in the vocabulary is the office's own word."""
    if key is None:
        return ""
    return QCoreApplication.translate("words", vocabulary[key]) if key in vocabulary else key


def country(code: str | None) -> str:
    """A country's name in the user's language (ISO 3166-1 alpha-2 in)."""
    if not code:
        return ""
    from directory.countries import country_name

    return country_name(code, language())


def language() -> str:
    """The language in which countries are named: the user's where there are names in it, else English."""
    from directory.countries import LANGUAGES

    spoken = QLocale().name()[:2]
    return spoken if spoken in LANGUAGES else "en"


FIELDS: Mapping[str, str] = {
    "display_name": QT_TRANSLATE_NOOP("words", "Name"),
    "name": QT_TRANSLATE_NOOP("words", "Name"),
    "given_name": QT_TRANSLATE_NOOP("words", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("words", "Family name"),
    "additional_name": QT_TRANSLATE_NOOP("words", "Additional name"),
    "honorific_prefix": QT_TRANSLATE_NOOP("words", "Title before the name"),
    "honorific_suffix": QT_TRANSLATE_NOOP("words", "Title after the name"),
    "sort_name": QT_TRANSLATE_NOOP("words", "Sorted as"),
    "name_order": QT_TRANSLATE_NOOP("words", "Order of the name"),
    "grammatical_gender": QT_TRANSLATE_NOOP("words", "Grammatical gender"),
    "birthday": QT_TRANSLATE_NOOP("words", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("words", "Anniversary"),
    "do_not_email": QT_TRANSLATE_NOOP("words", "Not to be e-mailed"),
    "died_on": QT_TRANSLATE_NOOP("words", "Died on"),
    "title": QT_TRANSLATE_NOOP("words", "Title"),
    "role": QT_TRANSLATE_NOOP("words", "Role"),
    "raw": QT_TRANSLATE_NOOP("words", "As written"),
    "value": QT_TRANSLATE_NOOP("words", "Value"),
    "extension": QT_TRANSLATE_NOOP("words", "Extension"),
    "label": QT_TRANSLATE_NOOP("words", "Label"),
    "audience": QT_TRANSLATE_NOOP("words", "Audience"),
    "is_preferred": QT_TRANSLATE_NOOP("words", "Preferred"),
    "is_main": QT_TRANSLATE_NOOP("words", "Main"),
    "is_shared": QT_TRANSLATE_NOOP("words", "Shared mailbox"),
    "is_inferred": QT_TRANSLATE_NOOP("words", "Inferred"),
    "hours": QT_TRANSLATE_NOOP("words", "Hours"),
    "valid_from": QT_TRANSLATE_NOOP("words", "Since"),
    "valid_until": QT_TRANSLATE_NOOP("words", "Until"),
    "verified_on": QT_TRANSLATE_NOOP("words", "Verified on"),
    "verified_by": QT_TRANSLATE_NOOP("words", "Verified by"),
    "verified_how": QT_TRANSLATE_NOOP("words", "Verified how"),
    "bounced_on": QT_TRANSLATE_NOOP("words", "Mail came back on"),
    "problem": QT_TRANSLATE_NOOP("words", "Problem"),
    "suggestion": QT_TRANSLATE_NOOP("words", "Suggestion"),
    "capacity": QT_TRANSLATE_NOOP("words", "Capacity"),
    "organization_kind": QT_TRANSLATE_NOOP("words", "Kind"),
    "classification": QT_TRANSLATE_NOOP("words", "Classification"),
    "parent_id": QT_TRANSLATE_NOOP("words", "Part of"),
    "organization_id": QT_TRANSLATE_NOOP("words", "Organisation"),
    "post_id": QT_TRANSLATE_NOOP("words", "Post"),
    "city": QT_TRANSLATE_NOOP("words", "City"),
    "area": QT_TRANSLATE_NOOP("words", "Province"),
    "located_in": QT_TRANSLATE_NOOP("words", "Country"),
    "represents": QT_TRANSLATE_NOOP("words", "Represents"),
    "time_zone": QT_TRANSLATE_NOOP("words", "Time zone"),
    "duty_station": QT_TRANSLATE_NOOP("words", "Duty station"),
    "duty_country": QT_TRANSLATE_NOOP("words", "Country"),
    "rank": QT_TRANSLATE_NOOP("words", "Rank"),
    "text": QT_TRANSLATE_NOOP("words", "Text"),
    "street": QT_TRANSLATE_NOOP("words", "Street"),
    "locality": QT_TRANSLATE_NOOP("words", "City"),
    "region": QT_TRANSLATE_NOOP("words", "Region"),
    "postal_code": QT_TRANSLATE_NOOP("words", "Postal code"),
    "country": QT_TRANSLATE_NOOP("words", "Country"),
    "country_code": QT_TRANSLATE_NOOP("words", "Country"),
    "po_box": QT_TRANSLATE_NOOP("words", "P.O. box"),
    "description": QT_TRANSLATE_NOOP("words", "Description"),
    "rule": QT_TRANSLATE_NOOP("words", "Rule"),
    "language": QT_TRANSLATE_NOOP("words", "Language"),
    "position": QT_TRANSLATE_NOOP("words", "Place"),
    "member_id": QT_TRANSLATE_NOOP("words", "Member"),
    "person_id": QT_TRANSLATE_NOOP("words", "Person"),
    "stand_in_id": QT_TRANSLATE_NOOP("words", "Stand-in"),
    "programme_id": QT_TRANSLATE_NOOP("words", "Programme"),
    "theme_id": QT_TRANSLATE_NOOP("words", "Theme"),
    "membership_id": QT_TRANSLATE_NOOP("words", "Work"),
    "towards_country": QT_TRANSLATE_NOOP("words", "Towards country"),
    "towards_organization_id": QT_TRANSLATE_NOOP("words", "Towards organisation"),
    "focal_rank": QT_TRANSLATE_NOOP("words", "Rank"),
}


# which values of directory/'s sentences are words of the vocabulary, by the value's name
VALUES: Mapping[str, Mapping[str, str]] = {
    "level": AUDIENCES,
    "audience": AUDIENCES,
    "kind": {**ENTRY_KINDS, **RELATIONSHIPS},
    "wanted": ENTRY_KINDS,
    "first": ENTRY_KINDS,
    "second": ENTRY_KINDS,
}


def value_word(name: str, value: str) -> str:
    """A sentence's value as it stands in the middle of one: `internal`, `organisation`; others stay as they are."""
    vocabulary = VALUES.get(name, {})
    return word(vocabulary, value).lower() if value in vocabulary else value


def field_word(column: str) -> str:
    """A stored column's name as users call it."""
    return QCoreApplication.translate("words", FIELDS[column]) if column in FIELDS else column.replace("_", " ")
