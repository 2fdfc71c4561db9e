"""An E.164 number as it is read, in the groups of its country, without the library that knows all about numbers.

    group_digits("+25821310779")    == "+258 21 310 779"

It is asked at the first picture of the window. The patterns are libphonenumber's (resources/phone-formats.tsv, written
by directory/tables.py); a test holds the answers equal to `phones.format_phone`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from directory.paths import RESOURCES

_DASHES = re.compile(r"[-\u2010-\u2015]")


@lru_cache(maxsize=20_000)
def group_digits(value: str) -> str:
    """The number in groups; as it is where it is none."""
    digits = value.removeprefix("+")
    if not value.startswith("+") or not digits.isdecimal():
        return value
    for length in (1, 2, 3):
        code, number = digits[:length], digits[length:]
        if code in _formats():
            for begin, pattern, form in _formats()[code]:
                if re.match(begin, number) and re.fullmatch(pattern, number):
                    return f"+{code} {_DASHES.sub(' ', re.sub(pattern, form, number))}"
            return f"+{code} {number}"
    return value


@cache
def _formats() -> dict[str, list[tuple[str, str, str]]]:
    found = {}
    for line in (RESOURCES / "phone-formats.tsv").read_text("utf-8").splitlines():
        code, *parts = line.split("\t")
        found[code] = [(parts[at], parts[at + 1], parts[at + 2]) for at in range(0, len(parts), 3)]
    return found
