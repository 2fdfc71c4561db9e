"""The one answer to "how do I reach her": her own details, then the membership's, the post's, the organization's.

Lists, blocks, sheets, QR codes and pages all use it, so that they never disagree.
"""

from __future__ import annotations

from collections.abc import Iterator

from directory.dossier import AnyRow, Dossier
from models import Audience


def level_of(dossier: Dossier) -> int:
    """How strict an entry is by itself and by the organization that it stands at (a post)."""
    own = int(dossier.entry.audience)
    return max(own, int(dossier.organization.entry.audience)) if dossier.organization else own


def levels(dossier: Dossier) -> Iterator[tuple[str, Dossier, int]]:
    """The entries whose details reach this one, nearest first: (level's name, entry, how strict its details are).

    A membership's details are as strict as its person, its organization and itself; a post's as itself
    and its organization.
    """
    kind = str(dossier.entry.kind)
    yield ("person" if kind == "person" else kind), dossier, level_of(dossier)
    if kind == "post" and dossier.organization is not None:
        yield "organization", dossier.organization, int(dossier.organization.entry.audience)
    for holding in dossier.holdings:
        yield "membership", holding.membership, max(level_of(holding.membership), int(dossier.entry.audience))
    for holding in dossier.holdings:
        if holding.post is not None:
            yield "post", holding.post, level_of(holding.post)
    for holding in dossier.holdings:
        yield "organization", holding.organization, int(holding.organization.entry.audience)


def reach(dossier: Dossier, audience: int = Audience.RESTRICTED) -> Iterator[tuple[str, Dossier, AnyRow, int]]:
    """Every detail that reaches this entry and that the audience may see, nearest first, preferred first in each.

    Yields (level, whose, the detail's row, how strict it is). Problems are not judged here.
    """
    seen: set[int] = set()
    for level, owner, strictness in levels(dossier):
        for detail in sorted(owner.details, key=lambda row: not row.is_preferred):
            strict = max(strictness, int(detail.audience))
            if strict <= audience and detail.id not in seen:
                seen.add(detail.id)
                yield level, owner, detail, strict
