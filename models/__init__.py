"""What is stored: typed SQLAlchemy entities, in the words of Popolo, vCard and IATI, and nothing else.

Everything that has a page or can hold contact details is an `Entry`; importing this package maps all
of them.
"""

from models.base import Audience, Base, Dated, Verified, table_of
from models.contact import ContactDetail, DetailKind, PostalAddress
from models.entry import (
    AlternativeName,
    Entry,
    EntryKind,
    EntryTag,
    ForeignUid,
    NameKind,
    Note,
    OtherProperty,
    Photo,
    Source,
    Tag,
)
from models.history import Author, Change, ChangeSet, ExportLog, ExportLogEntry, Import, ImportItem, ImportItemEntry
from models.lists import ContactSheet, ListMember, MailingList, Paper, SheetIssue, SheetMember
from models.organization import (
    Accreditation,
    Beat,
    CoveredCountry,
    Identifier,
    Organization,
    OrganizationKind,
    Succession,
    SuccessionKind,
)
from models.person import Absence, FormOfAddress, GrammaticalGender, NameOrder, Person, PersonLanguage
from models.post import Capacity, Membership, Post
from models.programme import (
    Expectation,
    FocalPoint,
    FocalRank,
    Participation,
    ParticipationRole,
    Programme,
    ProgrammeCountry,
    Relationship,
    RelationshipKind,
    Theme,
)
from models.search import SearchDocument, SearchPlace, SearchState

__all__ = [
    "Absence",
    "Accreditation",
    "AlternativeName",
    "Audience",
    "Author",
    "Base",
    "Beat",
    "Capacity",
    "Change",
    "ChangeSet",
    "ContactDetail",
    "ContactSheet",
    "CoveredCountry",
    "Dated",
    "DetailKind",
    "Entry",
    "EntryKind",
    "EntryTag",
    "Expectation",
    "ExportLog",
    "ExportLogEntry",
    "FocalPoint",
    "FocalRank",
    "ForeignUid",
    "FormOfAddress",
    "GrammaticalGender",
    "Identifier",
    "Import",
    "ImportItem",
    "ImportItemEntry",
    "ListMember",
    "MailingList",
    "Membership",
    "NameKind",
    "NameOrder",
    "Note",
    "Organization",
    "OrganizationKind",
    "OtherProperty",
    "Paper",
    "Participation",
    "ParticipationRole",
    "Person",
    "PersonLanguage",
    "Photo",
    "Post",
    "PostalAddress",
    "Programme",
    "ProgrammeCountry",
    "Relationship",
    "RelationshipKind",
    "SearchDocument",
    "SearchPlace",
    "SearchState",
    "SheetIssue",
    "SheetMember",
    "Source",
    "Succession",
    "SuccessionKind",
    "Tag",
    "Theme",
    "Verified",
    "table_of",
]
