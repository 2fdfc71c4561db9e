"""The one answer to "how do I reach her": her own details, then the membership's, the post's, the organization's.

Lists, blocks, sheets, QR codes and pages all use it, so that they never disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from directory.dossier import AnyRow, Dossier, Holding
from models import Audience


def level_of(dossier: Dossier) -> int:
    """How strict an entry is by itself and by the organization that it stands at (a post)."""
    own = int(dossier.entry.audience)
    return max(own, int(dossier.organization.entry.audience)) if dossier.organization else own


def veil(holding: Holding, audience: int) -> Holding:
    """The holding as an audience may see it: without its post where that is stricter."""
    if holding.post is not None and level_of(holding.post) > audience:
        return replace(holding, post=None)
    return holding


def levels(dossier: Dossier) -> Iterator[tuple[str, Dossier, int]]:
    """The entries whose details reach this one, nearest first: (level's name, entry, how strict its details are).

    A membership is as strict as its person, its organization and itself, and whatever reaches the person
    through it is so at least: the mailbox of a hidden post would give the post away.
    """
    kind = str(dossier.entry.kind)
    yield kind, dossier, level_of(dossier)
    if kind in ("post", "membership") and dossier.organization is not None:
        yield "organization", dossier.organization, level_of(dossier)
    through = [(held, max(level_of(held.membership), int(dossier.entry.audience))) for held in dossier.holdings]
    for held, strictness in through:
        yield "membership", held.membership, strictness
    for held, strictness in through:
        if held.post is not None:
            yield "post", held.post, max(strictness, level_of(held.post))
    for held, strictness in through:
        yield "organization", held.organization, strictness


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
