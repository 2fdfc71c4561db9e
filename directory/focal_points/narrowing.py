"""The filters of the focal-point list, each a text KEY=VALUE: of one key any of the values, of several keys all.

narrow(office, lines, ["country=MZ", "country=ZM", "alternate=none"])      read_only(session, ["programme=SASPP"])
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.focal_points.adding import find_programme
from directory.focal_points.duties import STATES, Office
from directory.focal_points.line import Line
from directory.focal_points.places import upwards
from directory.office.values import read_country, read_day
from directory.references import find_entry
from directory.texts import QT_TRANSLATE_NOOP
from models import Organization, OrganizationKind

KEYS = ("programme", "country", "state", "kind", "organization", "alternate", "unverified")
NONE, NEVER = "none", "never"  # the values of "alternate", and one of "unverified", beside days


def narrow(office: Office, lines: Sequence[Line], only: Sequence[str]) -> list[Line]:
    """The lines that the filters leave, in their order; `only` as `read_only` makes them."""
    wanted: dict[str, list[str]] = {}
    for text in only:
        key, _equals, value = text.partition("=")
        wanted.setdefault(key, []).append(value)
    return [
        line
        for line in lines
        if all(any(_is(office, line, key, value) for value in values) for key, values in wanted.items())
    ]


def count_values(office: Office, lines: Sequence[Line], key: str) -> Mapping[str, int]:
    """Each value of a key that is in the lines, and how many lines it would leave, the most first."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(_values(office, line, key))
    return dict(counts.most_common())


def read_only(session: Session, texts: Sequence[str]) -> list[str]:
    """Filters as typed at the command line, each made sure of: programmes by name, countries by any of theirs.

    Raises DirectoryError naming the filter that is none.
    """
    return [_read(session, text) for text in texts]


def _read(session: Session, text: str) -> str:
    key, _equals, value = (part.strip() for part in text.partition("="))
    if key == "programme" and value:
        value = str(find_programme(session, value).id)
    elif key == "country" and value:
        value = read_country(value)
    elif key == "organization" and value:
        value = str(find_entry(session, value, Organization).id)
    elif key == "unverified" and value not in ("", NEVER):
        value = read_day(value, "unverified").isoformat()
    else:
        fixed = {"state": STATES, "kind": tuple(OrganizationKind), "alternate": (NONE,), "unverified": (NEVER,)}
        if value not in fixed.get(key, ()):
            raise DirectoryError(
                QT_TRANSLATE_NOOP(
                    "directory",
                    "{text} is no filter of focal points. There are programme=, country=, state=, kind=, "
                    "organization=, alternate=none and unverified=2025-11-25 or unverified=never.",
                ),
                text=text,
            )
    return f"{key}={value}"


def _is(office: Office, line: Line, key: str, value: str) -> bool:
    if key == "unverified" and value != NEVER:
        return line.holder is not None and (line.verified is None or line.verified < date.fromisoformat(value))
    return value in _values(office, line, key)


def _values(office: Office, line: Line, key: str) -> Sequence[str]:
    """What a line has of a key; a part of a programme is of the programme too."""
    if key == "programme":
        if line.programme_id is None:
            return ()
        parents = {id_: plan.parent_id for id_, plan in office.programmes.items()}
        return [str(id_) for id_ in upwards(line.programme_id, parents)]
    if key == "alternate":
        return (NONE,) if line.focal_id is not None and line.alternate is None and line.rank == "primary" else ()
    if key == "unverified":
        return (NEVER,) if line.holder is not None and line.verified is None else ()
    if key == "organization":
        value: object = line.organization_id
    else:
        value = {"country": line.country, "state": line.state, "kind": line.kind}[key]
    return () if value is None else (str(value),)
