"""What the rota says: times from one to another, lengths in hours, and the current cell as a screen reader hears it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from directory.rota.turns import Turn
from directory.rota.week import Away, Week
from models.dates import EARLIEST, LATEST
from ui.rota.cursor import Cursor
from ui.texts import day_of_month, plain, weekday_in_words


def clock_time(moment: datetime, *, is_end: bool = False) -> str:
    """08:00; an end at midnight is 24:00."""
    return "24:00" if is_end and moment.time() == time() else moment.strftime("%H:%M")


def stretch_in_words(begins: datetime, ends: datetime, *, short: bool = False) -> str:
    """Tuesday 24 November, 18:00 to 08:00; with the day of its end where that is not the same night."""
    said = QCoreApplication.translate("rota", "{day}, {begin} to {end}")
    if ends - begins <= timedelta(days=1) and (ends.time() < time(12) or ends.date() == begins.date()):
        end = clock_time(ends, is_end=True)
    else:
        last = (ends - timedelta(microseconds=1)).date()
        end = QCoreApplication.translate("rota", "{day}, {time}").format(
            day=weekday_in_words(last, short=short), time=clock_time(ends, is_end=True)
        )
    return said.format(day=weekday_in_words(begins.date(), short=short), begin=clock_time(begins), end=end)


def turn_in_words(turn: Turn) -> str:
    """The whole turn, also where it began before what is shown or goes on after it."""
    begins, ends = turn.whole
    if begins == EARLIEST or ends == LATEST:
        begins, ends = turn.begins, turn.ends
    return stretch_in_words(begins, ends)


def held_in_words(week: Week, turn: Turn) -> str:
    """Tuesday 24 November, 18:00 to 08:00, Amina Said; and that she is away then."""
    said = QCoreApplication.translate("rota", "{time}, {name}").format(time=turn_in_words(turn), name=plain(turn.name))
    if week.away_on(turn.person_id, turn.begins, turn.ends) is None:
        return said
    return QCoreApplication.translate("rota", "{turn}, away").format(turn=said)


def cell_in_words(week: Week, cursor: Cursor) -> str:
    """What is selected, and who is on duty where it begins."""
    names = ", ".join(dict.fromkeys(plain(one.name) for one in cursor.turns(week)))
    return QCoreApplication.translate("rota", "{time}, {name}").format(
        time=stretch_in_words(*cursor.selection), name=names or QCoreApplication.translate("rota", "nobody")
    )


def hours_in_words(hours: float) -> str:
    """14 h, 7.5 h."""
    places = 0 if hours == round(hours) else 1
    shown = QLocale().toString(float(hours), "f", places)
    return QCoreApplication.translate("rota", "{hours} h").format(hours=shown)


def away_in_words(away: Away) -> str:
    """Away 24 to 26 Nov; Bo stands in."""
    if away.first.year < 1900 or away.last.year > 9000:
        said = QCoreApplication.translate("rota", "Away")
    elif away.first == away.last:
        said = QCoreApplication.translate("rota", "Away {day}").format(day=day_of_month(away.first, short=True))
    else:
        said = QCoreApplication.translate("rota", "Away {first} to {last}").format(
            first=day_of_month(away.first, short=True), last=day_of_month(away.last, short=True)
        )
    if away.stand_in is None:
        return said
    return QCoreApplication.translate("rota", "{away}; {name} stands in").format(away=said, name=plain(away.stand_in))
