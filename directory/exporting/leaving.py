"""Entries on their way out, a part at a time: a file of a million of them is made without a million in the memory.

leaving = Leaving(session, ids, Audience.INTERNAL)
write_whole(target, lambda stream: fill_csv(stream, leaving))
log_export(session, "export-csv", leaving.audience, leaving.ids)
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain, islice

from sqlalchemy.orm import Session

from directory import clock
from directory.errors import DirectoryError
from directory.gate import weigh
from directory.released import Exclusion, Released
from directory.texts import QT_TRANSLATE_NOOP
from directory.vcard.profiles import PROFILES, Loss, find_losses
from models import Audience

NOTHING_LEFT = QT_TRANSLATE_NOOP("directory", "Nothing of these entries may leave for {audience}: {reason}")
PART = 500  # entries

Progress = Callable[[int, int], object]


class Leaving:
    """The entries that may leave for an audience, in the given order; to be gone through once.

    Cards and tables carry every detail as it was written, so what only has an open problem is not left out. Afterwards
    `ids` says who left, `excluded` what was left out and why, `losses` what a `profile` of cards could not hold.
    `tell(done, total)` is called after each part; what it raises ends the export. DirectoryError where nobody may
    leave, unless that `may_be_nobody`.
    """

    def __init__(
        self,
        session: Session,
        ids: Sequence[int],
        audience: Audience,
        *,
        day: date | None = None,
        profile: str | None = None,
        tell: Progress | None = None,
        may_be_nobody: bool = False,
    ) -> None:
        self.audience, self.made_at = audience, clock.now()
        self.asked = list(dict.fromkeys(ids))
        self.ids: array[int] = array("q")
        self.excluded: list[Exclusion] = []
        self.losses: list[Loss] = []
        self._session, self._day, self._profile, self._tell = session, day, profile, tell
        self._may_be_nobody = may_be_nobody
        self._flow = self._read()

    def __iter__(self) -> Iterator[Released]:
        return self._flow

    def count_first(self, most: int) -> int:
        """How many there are, looked at no further than so many; they are gone through all the same."""
        ahead = list(islice(self._flow, most))
        self._flow = chain(ahead, self._flow)
        return len(ahead)

    def _read(self) -> Iterator[Released]:
        total = len(self.asked)
        for begin in range(0, total, PART):
            part = self.asked[begin : begin + PART]
            made = weigh(self._session, part, self.audience, day=self._day).as_written()
            self.ids.extend(entry.id for entry in made.entries)
            self.excluded += made.excluded
            if self._profile is not None:
                self.losses += find_losses(made.entries, PROFILES[self._profile])
            yield from made.entries
            if self._tell is not None:
                self._tell(min(begin + PART, total), total)
        if not self.ids and not self._may_be_nobody:
            raise nothing_left(self.audience.name.lower(), self.excluded)


def nothing_left(audience: str, excluded: Sequence[Exclusion]) -> DirectoryError:
    """That nobody may leave, with the first reasons."""
    reason = "; ".join(dict.fromkeys(f"{exclusion.name}: {exclusion.reason}" for exclusion in excluded[:5]))
    return DirectoryError(NOTHING_LEFT, audience=audience, reason=reason)
