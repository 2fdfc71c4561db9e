"""What is done to a rota: each gesture is one change, and what it means for others is told with its Undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from directory.answers import Answer
from directory.errors import DirectoryError
from directory.rota.turns import Turn
from directory.rota.week import Week
from models.dates import write_begin, write_end
from ui.office import Office
from ui.rota.blocks import movable
from ui.rota.words import stretch_in_words
from ui.texts import plain

Step = tuple[str, Callable[[], object]]
Told = tuple[str, tuple[Step, ...]]


class RotaDeeds(QObject):
    """`week` is the one that is shown. Signals: `noticed(text, steps)`, `refused(problem)`; None: it was done."""

    noticed = Signal(str, object)
    refused = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.week: Week | None = None

    def give(self, begins: datetime, ends: datetime, person: int) -> None:
        """Give a stretch of time to somebody; whoever loses it, and that she is away then, is told."""
        told = self._weigh(begins, ends, person)
        self._change("set-rota", told, valid_from=write_begin(begins), valid_until=write_end(ends), person=str(person))

    def empty_stretch(self, begins: datetime, ends: datetime) -> None:
        """Nobody has this time any more."""
        self._change("set-rota", valid_from=write_begin(begins), valid_until=write_end(ends), person=None)

    def remove(self, turn: Turn) -> None:
        """Take a turn away."""
        begins, ends = movable(turn)
        self._change(
            "set-rota", valid_from=write_begin(begins), valid_until=write_end(ends), person=None,
            taken_from=str(turn.person_id),
        )  # fmt: skip

    def move(self, turn: Turn, begins: datetime, ends: datetime, person: int | None = None) -> None:
        """Move a turn to another time, or to somebody else."""
        old = movable(turn)
        whose = turn.person_id if person is None else person
        self._change(
            "move-rota",
            self._weigh(begins, ends, whose, turn),
            person=str(turn.person_id),
            valid_from=write_begin(old[0]),
            valid_until=write_end(old[1]),
            to=write_begin(begins),
            to_until=write_end(ends),
            to_person=str(whose) if whose != turn.person_id else None,
        )

    def copy_last_week(self) -> None:
        """This week as the last one was."""
        assert self.week is not None
        first = self.week.first
        self._repeat(first - timedelta(weeks=1), first, 1, self.tr("Copied last week: {count}."))

    def repeat_week(self, times: int) -> None:
        """The next weeks as this one is."""
        assert self.week is not None
        first = self.week.first
        self._repeat(first, first + timedelta(weeks=1), times, self.tr("Repeated: {count}."))

    def count_turns(self, count: int) -> str:
        """So many turns, in words."""
        return self.tr("%n turn(s)", "", count)

    def _repeat(self, first: date, to: date, times: int, text: str) -> None:
        def told(answer: Answer) -> None:
            turns = self.count_turns(int(str(answer.data["turns"])))
            self.noticed.emit(text.format(count=turns), (self._undo_step(),))

        self.office.change(
            "repeat-rota", post=str(self._post), valid_from=first.isoformat(),
            valid_until=(first + timedelta(days=6)).isoformat(), to=to.isoformat(), times=times,
            then=told, otherwise=self._refuse,
        )  # fmt: skip

    def _change(self, verb: str, told: Told | None = None, **given: object) -> None:
        def done(_answer: Answer) -> None:
            self.refused.emit(None)
            if told is not None:
                self.noticed.emit(*told)

        self.office.change(verb, post=str(self._post), then=done, otherwise=self._refuse, **given)

    def _refuse(self, problem: DirectoryError) -> None:
        self.refused.emit(problem)

    def _undo_step(self) -> Step:
        return self.tr("Undo"), lambda: self.office.change("undo", rest=False)

    def _weigh(self, begins: datetime, ends: datetime, person: int, moved: Turn | None = None) -> Told | None:
        """What is told after a stretch was given: that she is away then, or from whom it was taken."""
        week = self.week
        assert week is not None
        name = next((plain(one.name) for one in week.candidates if one.person_id == person), "")
        when = stretch_in_words(begins, ends, short=True)
        away = week.away_on(person, begins, ends)
        if away is not None:
            steps: list[Step] = [self._undo_step()]
            if away.stand_in_id is not None:
                other, stand_in = away.stand_in_id, plain(away.stand_in or "")
                steps.insert(0, (
                    self.tr("Give it to {name}").format(name=stand_in), lambda: self._pass(begins, ends, person, other),
                ))  # fmt: skip
            return self.tr("{name} is away then: {time}.").format(name=name, time=when), tuple(steps)
        losers = dict.fromkeys(
            plain(turn.name)
            for turn in week.turns
            if turn.begins < ends and begins < turn.ends and turn.person_id != person
            and (moved is None or turn.membership_id != moved.membership_id)
        )  # fmt: skip
        if losers and not week.admits_several:
            text = self.tr("{name} has {time}, taken from {others}.")
            return text.format(name=name, time=when, others=", ".join(losers)), (self._undo_step(),)
        return None

    def _pass(self, begins: datetime, ends: datetime, person: int, other: int) -> None:
        self._change(
            "move-rota", person=str(person), valid_from=write_begin(begins), valid_until=write_end(ends),
            to=write_begin(begins), to_until=write_end(ends), to_person=str(other),
        )  # fmt: skip

    @property
    def _post(self) -> int:
        assert self.week is not None
        return self.week.post_id
