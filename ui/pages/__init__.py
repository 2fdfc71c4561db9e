"""The pages of entries: everything of one entry on one page, edited where it stands.

page = make_page("person", office); page.show_entry(17)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.office import Office
    from ui.pages.page import EntryPage


def make_page(kind: str, office: Office) -> EntryPage:
    """The page for a kind of entry: person, organization, post, programme, list or sheet; KeyError for another."""
    from ui.pages.kinds import PAGES

    return PAGES[kind](office)
