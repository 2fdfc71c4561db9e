"""The lines of the focal-point list: its rows, how they are sorted and searched, the heads of its groups."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from directory.focal_points.line import Line
from directory.focal_points.narrowing import narrow
from directory.office.several import language_name
from directory.search.folding import fold_words, sort_key
from directory.search.grouping import Head
from ui.focal.board import Board, Subject, read_board
from ui.focal.filters import filter_text
from ui.focal.states import NEEDING, STEPS_OF, state_word, step_words, steps_of
from ui.office import Office
from ui.table.columns import Column
from ui.table.sources import Asked, Listed
from ui.texts import imprecise_day, plain, short_day
from ui.words import country, language

RANKED = (*NEEDING, "filled")


@dataclass(frozen=True, slots=True)
class FocalLine:
    """One row: its number in the table (below zero: nobody is named yet) and what it says."""

    id: int
    line: Line

    @property
    def steps(self) -> tuple[str, ...]:
        """What can be done about it, the next step first."""
        return STEPS_OF[self.line.state]

    @property
    def wants_alternate(self) -> bool:
        """Whether somebody holds it who has no alternate yet."""
        return "alternate" in steps_of(self.line.state, self.line.alternate is not None)


def subject_text(line: Line) -> str:
    """The programme and theme that it is for."""
    return plain(" · ".join(part for part in (line.programme, line.theme) if part))


def subject_words(line: Line) -> str:
    """What tells a line from others of its organization: language, theme, whom it answers to."""
    parts = []
    if line.language:
        parts.append(language_name(line.language, language()))
    if line.programme and line.theme:
        parts.append(plain(line.theme))
    if line.towards:
        parts.append(QCoreApplication.translate("columns", "for {name}").format(name=plain(line.towards)))
    return " · ".join(parts)


def _holder(row: FocalLine) -> str:
    line = row.line
    if line.holder is not None:
        return plain(line.holder)
    if line.before:
        return QCoreApplication.translate("columns", "nobody; before: {name}").format(name=plain(line.before))
    if line.state == "missing":
        return QCoreApplication.translate("columns", "nobody yet")
    return QCoreApplication.translate("columns", "nobody")


def _verified(row: FocalLine) -> str:
    if row.line.verified is None:
        return QCoreApplication.translate("columns", "never") if row.line.holder else ""
    return short_day(row.line.verified)


COLUMNS: tuple[Column, ...] = (
    Column("country", QT_TRANSLATE_NOOP("columns", "Country"), 104, lambda row: country(row.line.country), grows=False),
    Column("organization", QT_TRANSLATE_NOOP("columns", "Organisation"), 190, lambda row: plain(row.line.organization)),
    Column("subject", QT_TRANSLATE_NOOP("columns", "For"), 112, lambda row: subject_words(row.line)),
    Column("state", QT_TRANSLATE_NOOP("columns", "State"), 108, lambda row: state_word(row.line.state), grows=False),
    Column("holder", QT_TRANSLATE_NOOP("columns", "Holder"), 170, _holder),
    Column(
        "alternate",
        QT_TRANSLATE_NOOP("columns", "Alternate"),
        140,
        lambda row: plain(row.line.alternate or ""),
        gives_way=2,
    ),
    Column(
        "since",
        QT_TRANSLATE_NOOP("columns", "Since"),
        96,
        lambda row: imprecise_day(row.line.since, short=True),
        grows=False,
        gives_way=3,
    ),
    Column("verified", QT_TRANSLATE_NOOP("columns", "Verified"), 112, _verified, grows=False, gives_way=1),
    Column(
        "next",
        QT_TRANSLATE_NOOP("columns", "Next step"),
        172,
        lambda row: step_words(row.steps[0]) if row.steps else "",
        grows=False,
    ),
)


class FocalSource:
    """The focal points of a day, expected ones that nobody is named for among them."""

    first_sort, has_views, has_filters = "state", False, False
    groupings: Sequence[str] = ("programme", "country", "organization", "state")

    def __init__(self, office: Office) -> None:
        self.office = office
        self.columns: Sequence[Column] = COLUMNS
        self.sorts = frozenset(ORDERS)
        self._board: Board | None = None
        self._rows: dict[int, FocalLine] = {}
        self._missing: dict[tuple[object, ...], int] = {}
        office.changed.connect(self.forget)  # before the panel hears of it and lists again

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.office.day

    @property
    def board(self) -> Board:
        """What stands on the day."""
        if self._board is None or self._board.office.day != self.day:
            self._board = self.office.read(read_board, self.day)
            self._rows = {row.id: row for row in (self._row(line) for line in self._board.lines())}
        return self._board

    def forget(self) -> None:
        """Read it anew when it is wanted next."""
        self._board = None

    def row(self, row_id: int) -> FocalLine | None:
        """One row."""
        return self._rows.get(row_id)

    def say_filters(self, filters: Sequence[str]) -> list[str]:
        """What the chips of filters say."""
        return [filter_text(self.board, text) for text in filters]

    def is_large(self) -> bool:
        """All rows are read at once."""
        return False

    def is_late(self, _asked: Asked) -> bool:
        """They never are."""
        return False

    def find(self, asked: Asked, limit: int | None = None, connection: object = None) -> Listed:
        """The lines of which every word of a text stands somewhere in the row, group by group."""
        assert self.board is not None
        sort = asked.sort
        found = self._found(asked.text, asked.filters)
        order = ORDERS[sort if sort in ORDERS else self.first_sort]
        found.sort(key=order, reverse=asked.descending)
        if asked.descending:  # what is empty stands last, whichever way
            found.sort(key=lambda row: order(row)[0] is True if isinstance(order(row), tuple) else False)
        if asked.group not in GROUPS:
            return Listed(array("q", (row.id for row in found)), len(found))
        group = GROUPS[asked.group]
        worst: dict[str, int] = {}
        for row in found if sort == self.first_sort else ():
            rank = RANKED.index(row.line.state)
            worst[group(row)] = min(rank, worst.get(group(row), rank))
        is_by_programme = asked.group == "programme"
        found.sort(
            key=lambda row: (
                is_by_programme and row.line.programme is None,
                worst.get(group(row), 0),
                sort_key(group(row)),
            )
        )
        return Listed(array("q", (row.id for row in found)), len(found), heads=_heads([group(row) for row in found]))

    def states_of(self, text: str, filters: Sequence[str]) -> list[str]:
        """The state of each row that is found, whichever states the filters want."""
        return [
            row.line.state for row in self._found(text, [each for each in filters if not each.startswith("state=")])
        ]

    def _found(self, text: str, filters: Sequence[str]) -> list[FocalLine]:
        """The rows in which every word stands, and that the filters leave."""
        wanted, office = fold_words(text)[1], self.board.office
        return [row for row in self._rows.values() if _has_all(row, wanted) and narrow(office, (row.line,), filters)]

    def read(self, ids: Sequence[int]) -> list[Any]:
        """The rows of these ids."""
        return [self._rows[row_id] for row_id in ids if row_id in self._rows]

    def lines_of(self, subject: Subject) -> list[Line]:
        """The line of a cell: that of its focal point, or the expected one that has nobody."""
        if subject.duty is not None:
            return [row.line for row in self._rows.values() if row.id == subject.duty.id]
        about = (subject.programme_id, subject.country, subject.organization_id, subject.organization)
        lines = (row.line for row in self._rows.values() if row.line.focal_id is None)
        return [
            line
            for line in lines
            if (line.programme_id, line.country, line.organization_id, line.organization) == about
        ]

    def page_of(self, row_id: int) -> int:
        """The page of who answers; of the post while nobody does; of the organization while nobody is named."""
        row = self._rows.get(row_id)
        return 0 if row is None else row.line.holder_id or row.line.post_id or row.line.organization_id or 0

    def row_of(self, entry_id: int) -> int | None:
        """The first line of a person, a post or an organization."""
        return next((row_id for row_id in self._rows if self.page_of(row_id) == entry_id), None)

    def acts_on(self, ids: Sequence[int]) -> list[int]:
        """The people who answer, each once."""
        holders = (self._rows[row_id].line.holder_id for row_id in ids if row_id in self._rows)
        return list(dict.fromkeys(holder for holder in holders if holder is not None))

    def _row(self, line: Line) -> FocalLine:
        if line.focal_id is not None:
            return FocalLine(line.focal_id, line)
        key = (line.programme_id, line.country, line.organization_id, line.organization)
        return FocalLine(self._missing.setdefault(key, -1 - len(self._missing)), line)


# under what a row stands: by programme, its theme where it is for none
GROUPS: dict[str, Callable[[FocalLine], str]] = {
    "programme": lambda row: plain(row.line.programme or row.line.theme or ""),
    "country": lambda row: country(row.line.country) or QCoreApplication.translate("columns", "no country"),
    "organization": lambda row: plain(row.line.organization),
    "state": lambda row: state_word(row.line.state),
}


def _heads(names: Sequence[str]) -> list[Head]:
    """Where each of the names begins, in rows that stand by name."""
    begins = [place for place, name in enumerate(names) if not place or name != names[place - 1]]
    ends = [*begins[1:], len(names)][: len(begins)]
    return [Head(begin, names[begin], end - begin) for begin, end in zip(begins, ends, strict=True)]


def _has_all(row: FocalLine, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    said = [
        *(column.text(row) for column in COLUMNS if column.key != "next"),
        subject_text(row.line),
        row.line.post or "",
    ]
    have = fold_words(" ".join(said))[1]
    return all(any(word.startswith(want) for word in have) for want in wanted)


def _by_text(text: Callable[[Line], str | None]) -> Callable[[FocalLine], Any]:
    """Sorted by a text, the empty ones last."""
    return lambda row: (not text(row.line), sort_key(text(row.line) or ""), sort_key(row.line.organization))


ORDERS: dict[str, Callable[[FocalLine], Any]] = {
    "subject": _by_text(lambda line: subject_words(line) or None),
    "country": lambda row: (not row.line.country, country(row.line.country), sort_key(row.line.organization)),
    "organization": _by_text(lambda line: line.organization),
    "state": lambda row: (RANKED.index(row.line.state), country(row.line.country), sort_key(row.line.organization)),
    "holder": _by_text(lambda line: line.holder),
    "alternate": _by_text(lambda line: line.alternate),
    "since": lambda row: (row.line.since is None, row.line.since or ""),
    "verified": lambda row: row.line.verified or date.min,
    "next": lambda row: RANKED.index(row.line.state),
}
