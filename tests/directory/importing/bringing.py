"""Cards and releases in a few words, and the way of a file into the directory as the command line goes it."""

from __future__ import annotations

from directory.history.recording import change_set
from directory.importing.applying import apply_plan
from directory.importing.plan import plan_import
from directory.importing.reading import parse
from models import Author  # noqa: F401 - maps all entities before the first session


def card(name, *lines, version="3.0"):
    """A card; each line is written as it stands in a file."""
    body = [f"VERSION:{version}", f"FN:{name}", *lines]
    return "\r\n".join(["BEGIN:VCARD", *body, "END:VCARD", ""])


def read(*texts, name="cards.vcf"):
    """A parsed file of cards or of one release."""
    return parse("".join(texts).encode(), name)


def plan_of(session, *texts, name="cards.vcf", home="MZ", **options):
    """What importing these cards would do."""
    return plan_import(session, [read(*texts, name=name)], home=home, **options)


def apply(session, plan, **options):
    """Carry a plan out and commit; answers its ChangeSet, None where nothing changed."""
    with change_set(session, "import", {"name": "cards.vcf"}) as changes:
        apply_plan(session, plan, changes, **options)
    session.commit()
    return changes.id


def bring(session, *texts, **options):
    """Plan and apply; the plan."""
    plan = plan_of(session, *texts, **options)
    apply(session, plan)
    return plan


def statuses(plan):
    """The status of every item, in order."""
    return [item.status for item in plan.items]


RELEASE = """\
Maputo, 12 May 2026

Three hundred officers finish their course this week.

For more information, please contact:
Ana Exemplo
OSM Maputo
Tel +258 21 310 779
E-mail: aexemplo@osm.example.org
"""
