"""What an entity is called in sentences, and which audience it gets where the user says none."""

from __future__ import annotations

from models import Audience, ContactSheet, Entry, MailingList, Membership, Organization, Person, Post, Programme

# DESIGN, "Audience": what is typed arrives as a card does
TYPED_ENTRY = {
    "person": Audience.INTERNAL,
    "membership": Audience.INTERNAL,
    "organization": Audience.PUBLIC,
    "post": Audience.PUBLIC,
    "programme": Audience.PUBLIC,
    "list": Audience.INTERNAL,
    "sheet": Audience.INTERNAL,
}
TYPED_PART = Audience.INTERNAL


def name_of(entry: Entry) -> str:
    """The name an entry goes by."""
    if isinstance(entry, Person):
        return entry.display_name
    if isinstance(entry, Post):
        return entry.title
    if isinstance(entry, Organization | Programme | MailingList | ContactSheet):
        return entry.name
    if isinstance(entry, Membership):
        return entry.person.display_name
    raise TypeError(type(entry).__name__)


def read_audience(word: str | None, otherwise: Audience) -> Audience:
    """The level of that word, or the default where none was said."""
    return Audience[word.upper()] if word else otherwise
