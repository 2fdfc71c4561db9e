"""The words of the field's vocabulary as users read them: kinds, capacities, audiences, roles.

The stored word is the key; a test holds the keys equal to the enumerations of models/.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

T = QT_TRANSLATE_NOOP
ENTRY_KINDS: Mapping[str, str] = {
    "person": T("words", "person"),
    "organization": T("words", "organisation"),
    "post": T("words", "post"),
    "membership": T("words", "membership"),
    "programme": T("words", "programme"),
    "list": T("words", "mailing list"),
    "sheet": T("words", "contact sheet"),
}
ORGANIZATION_KINDS: Mapping[str, str] = {
    "own office": T("words", "Own office"),
    "ministry": T("words", "Ministry"),
    "law enforcement": T("words", "Law enforcement"),
    "justice and oversight": T("words", "Justice and oversight"),
    "funder": T("words", "Funder"),
    "UN agency": T("words", "UN agency"),
    "NGO": T("words", "NGO"),
    "diplomatic mission": T("words", "Diplomatic mission"),
    "media": T("words", "Media"),
    "private sector": T("words", "Private sector"),
    "academic": T("words", "Academic"),
    "other": T("words", "Other"),
}
AUDIENCES: Mapping[str, str] = {
    "public": T("words", "Public"),
    "partners": T("words", "Partners"),
    "internal": T("words", "Internal"),
    "restricted": T("words", "Restricted"),
}
AUDIENCE_ICONS: Mapping[str, str] = {
    "public": "globe",
    "partners": "partners",
    "internal": "home",
    "restricted": "lock",
}
CAPACITIES: Mapping[str, str] = {
    "substantive": T("words", "Substantive"),
    "acting": T("words", "Acting"),
    "officer in charge": T("words", "Officer in charge"),
    "alternate": T("words", "Alternate"),
    "freelance": T("words", "Freelance"),
}
DETAIL_KINDS: Mapping[str, str] = {
    "phone": T("words", "Phone"),
    "fax": T("words", "Fax"),
    "email": T("words", "E-mail"),
    "web": T("words", "Web"),
    "messaging": T("words", "Messaging"),
}
DETAIL_ICONS: Mapping[str, str] = {
    "phone": "phone",
    "fax": "fax",
    "email": "mail",
    "web": "web",
    "messaging": "message",
}
NAME_KINDS: Mapping[str, str] = {
    "alternative": T("words", "Other name"),
    "native": T("words", "In its own script"),
    "phonetic": T("words", "As it is spoken"),
    "former": T("words", "Former name"),
    "nickname": T("words", "Nickname"),
    "acronym": T("words", "Acronym"),
    "translation": T("words", "Translation"),
}
RANKS: Mapping[str, str] = {"primary": T("words", "Primary"), "alternate": T("words", "Alternate")}
ROLES: Mapping[str, str] = {
    "funding": T("words", "Funding"),
    "accountable": T("words", "Accountable"),
    "extending": T("words", "Extending"),
    "implementing": T("words", "Implementing"),
    "host": T("words", "Host"),
    "counterpart": T("words", "Counterpart"),
    "participant": T("words", "Participant"),
    "trainer": T("words", "Trainer"),
}
RELATIONSHIPS: Mapping[str, str] = {
    "refers cases to": T("words", "refers cases to"),
    "coordinates with": T("words", "coordinates with"),
    "oversees": T("words", "oversees"),
    "reports to": T("words", "reports to"),
    "assistant of": T("words", "assistant of"),
    "colleague": T("words", "colleague of"),
    "spouse": T("words", "spouse of"),
    "contact": T("words", "contact of"),
}
LABELS: Mapping[str, str] = {
    "work": T("words", "work"),
    "home": T("words", "home"),
    "mobile": T("words", "mobile"),
    "main": T("words", "main"),
    "pager": T("words", "pager"),
    "assistant": T("words", "assistant"),
    "switchboard": T("words", "switchboard"),
    "other": T("words", "other"),
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
    from directory.countries import LANGUAGES, country_name

    language = QLocale().name()[:2]
    return country_name(code, language if language in LANGUAGES else "en")


FIELDS: Mapping[str, str] = {
    "display_name": T("words", "Name"),
    "name": T("words", "Name"),
    "given_name": T("words", "Given name"),
    "family_name": T("words", "Family name"),
    "additional_name": T("words", "Additional name"),
    "honorific_prefix": T("words", "Title before the name"),
    "honorific_suffix": T("words", "Title after the name"),
    "sort_name": T("words", "Sorted as"),
    "name_order": T("words", "Order of the name"),
    "grammatical_gender": T("words", "Grammatical gender"),
    "birthday": T("words", "Birthday"),
    "anniversary": T("words", "Anniversary"),
    "do_not_email": T("words", "Not to be e-mailed"),
    "died_on": T("words", "Died on"),
    "title": T("words", "Title"),
    "role": T("words", "Role"),
    "raw": T("words", "As written"),
    "value": T("words", "Value"),
    "extension": T("words", "Extension"),
    "label": T("words", "Label"),
    "audience": T("words", "Audience"),
    "is_preferred": T("words", "Preferred"),
    "is_main": T("words", "Main"),
    "is_shared": T("words", "Shared mailbox"),
    "is_inferred": T("words", "Inferred"),
    "hours": T("words", "Hours"),
    "valid_from": T("words", "Since"),
    "valid_until": T("words", "Until"),
    "verified_on": T("words", "Verified on"),
    "verified_by": T("words", "Verified by"),
    "verified_how": T("words", "Verified how"),
    "bounced_on": T("words", "Mail came back on"),
    "problem": T("words", "Problem"),
    "suggestion": T("words", "Suggestion"),
    "capacity": T("words", "Capacity"),
    "organization_kind": T("words", "Kind"),
    "classification": T("words", "Classification"),
    "parent_id": T("words", "Part of"),
    "organization_id": T("words", "Organisation"),
    "post_id": T("words", "Post"),
    "city": T("words", "City"),
    "area": T("words", "Province"),
    "located_in": T("words", "Country"),
    "represents": T("words", "Represents"),
    "time_zone": T("words", "Time zone"),
    "duty_station": T("words", "Duty station"),
    "duty_country": T("words", "Country"),
    "rank": T("words", "Rank"),
    "text": T("words", "Text"),
    "street": T("words", "Street"),
    "locality": T("words", "City"),
    "region": T("words", "Region"),
    "postal_code": T("words", "Postal code"),
    "country": T("words", "Country"),
    "country_code": T("words", "Country"),
    "po_box": T("words", "P.O. box"),
    "description": T("words", "Description"),
    "rule": T("words", "Rule"),
    "language": T("words", "Language"),
    "position": T("words", "Place"),
}


def field_word(column: str) -> str:
    """A stored column's name as users call it."""
    return QCoreApplication.translate("words", FIELDS[column]) if column in FIELDS else column.replace("_", " ")
