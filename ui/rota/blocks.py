"""What the grid of a rota has to draw and to act on: turns and gaps, cut into the days in which they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from directory.rota.geometry import Board, Box, Piece, share_lanes
from directory.rota.turns import Turn
from directory.rota.week import Week

INSET = 2.0


@dataclass(frozen=True, slots=True)
class Block:
    """A turn's piece of one day, in its lane."""

    turn: Turn
    piece: Piece
    lane: int
    lanes: int

    def box(self, board: Board) -> Box:
        """Where it stands."""
        return board.box(self.piece, self.lane, self.lanes, INSET)

    @property
    def begins_here(self) -> bool:
        """Whether the turn has its beginning in this piece."""
        return self.piece.is_first and self.turn.begins == self.turn.whole[0]

    @property
    def ends_here(self) -> bool:
        """Whether the turn has its end in this piece."""
        return self.piece.is_last and self.turn.ends == self.turn.whole[1]


def make_blocks(board: Board, turns: Sequence[Turn]) -> list[Block]:
    """The turns of a week day by day; those that overlap lie side by side."""
    days: dict[int, list[tuple[Piece, Turn]]] = {}
    for turn in turns:
        for piece in board.pieces(turn.begins, turn.ends):
            days.setdefault(piece.day, []).append((piece, turn))
    made = []
    for found in days.values():
        found.sort(key=lambda one: (one[0].begin, -one[0].end, one[1].membership_id))
        lanes = share_lanes([(piece.begin, piece.end) for piece, _turn in found])
        made += [Block(turn, piece, *place) for (piece, turn), place in zip(found, lanes, strict=True)]
    return made


def gap_pieces(board: Board, week: Week) -> Iterator[tuple[Piece, tuple[datetime, datetime]]]:
    """The gaps day by day, each with the whole gap of which it is a piece."""
    for gap in week.gaps:
        for piece in board.pieces(*gap):
            yield piece, gap


def movable(turn: Turn, days: int = 7) -> tuple[datetime, datetime]:
    """What is moved or taken away with a block: the whole turn, or of one that is longer than a week what is shown."""
    begins, ends = turn.whole
    return turn.whole if ends - begins <= timedelta(days=days) else (turn.begins, turn.ends)
