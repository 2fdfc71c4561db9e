"""The verbs `search` and `reindex`. `search` is given a plain connection and imports nothing heavy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from directory.answers import Answer
from directory.search.find import Row, find
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NOTHING = QT_TRANSLATE_NOOP("directory", "Nothing was found for {query}. Fewer or shorter words find more.")
SHOWN = QT_TRANSLATE_NOOP("directory", "{shown} of {total} shown; --limit shows more")
REBUILT = QT_TRANSLATE_NOOP("directory", "The search index was built anew: {count} entries.")


def search(connection: Any, words: Sequence[str], limit: int) -> Answer:
    """Find entries by any part of what they say."""
    query = " ".join(words)
    found = find(connection, query, limit)
    lines: list[Text | str] = [_print(row) for row in found.rows]
    if not lines:
        lines = [Text(NOTHING, {"query": query})]
    elif found.total > len(found.rows):
        lines.append(Text(SHOWN, {"shown": len(found.rows), "total": found.total}))
    return Answer({"total": found.total, "results": [row.as_dict() for row in found.rows]}, tuple(lines))


def _print(row: Row) -> str:
    shown = row.as_dict()
    where = ", ".join(str(shown[key]) for key in ("title", "organization", "country") if shown[key])
    reach = " · ".join([*shown["emails"], *(phone["e164"] or phone["raw"] for phone in shown["phones"])])
    return "  ".join(part for part in (f"{shown['id']:>6}  {shown['name']}", where, reach) if part)


def reindex(session: Session) -> Answer:
    """Build the search index anew."""
    from directory.search.index import rebuild

    count = rebuild(session.connection())
    return Answer({"indexed": count}, (Text(REBUILT, {"count": count}),))
