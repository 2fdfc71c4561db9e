"""The verbs that look back and take back."""

from __future__ import annotations

from sqlalchemy.orm import Session

import directory.history.undo as undoing
from directory.answers import Answer
from directory.history import log
from directory.references import find_entry, written_as
from directory.texts import QT_TRANSLATE_NOOP, Text

UNDONE = QT_TRANSLATE_NOOP("directory", "Taken back: {what}")
REDONE = QT_TRANSLATE_NOOP("directory", "Done again: {what}")
LEFT = QT_TRANSLATE_NOOP("directory", "Left as it is, since something later stands on it: {what}")
LINE = QT_TRANSLATE_NOOP("directory", "{number}  {moment}  {author}  {what}")
TAKEN_BACK = QT_TRANSLATE_NOOP("directory", "{number}  {moment}  {author}  {what}  (taken back)")
NOTHING = QT_TRANSLATE_NOOP("directory", "Nothing has been changed yet.")


def history(session: Session, entry: str | None, limit: int) -> Answer:
    """Who changed what and when, the latest first."""
    found = find_entry(session, entry).id if entry else None
    items = log.list_history(session, found, limit)
    data = {
        "history": [
            {
                "change_set": item.change_set_id,
                "made_at": item.made_at.isoformat(),
                "author": item.author,
                "command": item.command,
                "what": str(log.text_of(item.command, item.values)),
                "reverses": item.reverses,
                "reversed": item.is_reversed,
                "changes": [
                    {
                        "entry": change.entry_id,
                        "table": change.table,
                        "row": change.row_id,
                        "field": change.column,
                        "before": change.before,
                        "after": change.after,
                    }
                    for change in item.changes
                ],
            }
            for item in items
        ]
    }
    lines: list[Text | str] = []
    for item in items:
        values = {
            "number": item.change_set_id,
            "moment": f"{item.made_at.astimezone():%Y-%m-%d %H:%M}",
            "author": item.author,
            "what": log.text_of(item.command, item.values),
        }
        lines.append(Text(TAKEN_BACK if item.is_reversed else LINE, values))
        lines += [_say(change) for change in item.changes if change.column]
    return Answer(data, tuple(lines) or (Text(NOTHING),))


def _say(change: log.FieldChange) -> str:
    """A field before and after, of what `revert --of` takes."""
    before, after = ("–" if value is None else value for value in (change.before, change.after))
    return f"      {written_as(change.table, change.row_id)}  {change.column}: {before} → {after}"


def undo(session: Session, rest: bool) -> Answer:
    """Take back the author's latest change."""
    return _answer(undoing.undo(session, rest=rest), UNDONE)


def redo(session: Session) -> Answer:
    """Do again what was taken back last."""
    return _answer(undoing.redo(session), REDONE)


def _answer(undone: undoing.Undone, template: str) -> Answer:
    what = log.text_of(undone.command, undone.values)
    return Answer(
        {
            "id": undone.reversed_id,
            "change_set": undone.change_set_id,
            "what": str(what),
            "left_out": [str(obstacle.text) for obstacle in undone.left_out],
        },
        (Text(template, {"what": what}), *(Text(LEFT, {"what": obstacle.text}) for obstacle in undone.left_out)),
    )
