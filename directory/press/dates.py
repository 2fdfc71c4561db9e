"""The day that a release states as its own: in its dateline or on a line of its own, never in running text.

"Maputo, 12 May 2026 – Three hundred …", "Dakar, le 1er décembre 2026", "18/05/2026"; a date that may be
read in two ways, such as 05/06/2026, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from directory.press.text import Line
from directory.press.vocabulary import listed

MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "fevrier fev mars avr mai juin juil aout sept oct nov decembre",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    )
    for number, name in enumerate(names.split(), 1)
}
DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|°)?\s+(?:de\s+|of\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+|del\s+)?"
    r"(\d{4})(?!\d)"
)
MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
NUMERIC = re.compile(r"(?<![\d./])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
TOP = 40  # lines in which a release states its own date
DATELINE = 90  # characters before a date that may be a dateline
# words in small letters that may stand before the date of a dateline
SMALL = listed(
    "le la el de del du da do the of and until for immediate release embargoed date published issued updated aos em in"
    " on à a o e et y press lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes"
    " sábado domingo feira segunda terça quarta quinta sexta not before am pm hrs h"
)


def find_date(lines: Sequence[Line]) -> date | None:
    """The first day that stands in a dateline or on a line of its own."""
    for line in lines[:TOP]:
        for begin, found in sorted(_dates(line.text[:1000])):
            if _is_dateline(line.text[:begin]):
                return found
    return None


def _is_dateline(before: str) -> bool:
    """Whether what stands before a date is the place, the weekday or a word such as "Date:"."""
    if len(before) > DATELINE:
        return False
    words = re.findall(r"[^\W\d_]+", before)
    return all(not word[0].islower() or word in SMALL for word in words)


def _dates(text: str) -> Iterator[tuple[int, date]]:
    """The days that are written out in a text, each with its place."""
    candidates = [(m.start(), int(m[1]), int(m[2]), int(m[3])) for m in ISO.finditer(text)]
    candidates += [(m.start(), int(m[3]), MONTHS.get(m[2].casefold(), 0), int(m[1])) for m in DAY_FIRST.finditer(text)]
    candidates += [
        (m.start(), int(m[3]), MONTHS.get(m[1].casefold(), 0), int(m[2])) for m in MONTH_FIRST.finditer(text)
    ]
    for match in NUMERIC.finditer(text):
        one, other = int(match[1]), int(match[2])
        if one > 12 or one == other:
            candidates.append((match.start(), int(match[3]), other, one))
        elif other > 12:
            candidates.append((match.start(), int(match[3]), one, other))
    for begin, year, month, day in candidates:
        try:
            yield begin, date(year, month, day)
        except ValueError:  # "31 June 2026", or a word that is no month: not a date
            continue
