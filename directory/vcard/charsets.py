"""What the names of charsets mean that cards give: those of IANA, and those of Java, Windows, IBM and databases.

find_codec("windows-31j")   ->   "cp932", Python's own name; None for one that there is not
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

# what programs write under these names: the same and more
WIDER = {
    "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "big5": "big5hkscs",
    "iso8859-1": "cp1252", "iso8859-9": "cp1254",
}  # fmt: skip
WESTERN = {"cp1252", "iso8859-1", "iso8859-15"}
NO_CHARSETS = {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
# names that Python does not know, in lower case and without an X- before them
CALLED = {
    "ansi": "cp1252",
    "gb_2312-80": "gb2312",
    "latin1_swedish_ci": "cp1252",  # MySQL's
    "windows-31j": "cp932",
    "sjis-win": "cp932",  # PHP's
    "eucjp-win": "euc_jp",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-2-0-utf-8": "utf-8",
    "utf8mb3": "utf-8",
    "utf8mb4": "utf-8",
}
OFFSET = re.compile(r"(?:windows|win|cp|ibm|ms)[-_]?(?=[0-9]{3,5}\b)")  # of a code page's number


@lru_cache(maxsize=256)
def find_codec(charset: str) -> str | None:
    """Python's name of a charset that text is written in; None for one that there is not, or that is no such thing."""
    plain = charset.strip().lower().removeprefix("x-")
    for name in (charset, CALLED.get(plain, plain), OFFSET.sub("cp", plain)):
        try:
            found = codecs.lookup(name)
        except (LookupError, ValueError):
            continue
        return found.name if found._is_text_encoding and found.name not in NO_CHARSETS else None
    return None


def is_shifting(codec: str | None) -> bool:
    """Encodings that write other scripts in ASCII bytes, or characters in several."""
    return codec is not None and (codec.startswith(("iso2022", "utf-7", "hz")) or is_wide(codec))


def is_wide(codec: str | None) -> bool:
    """Encodings of which a whole file is, and no single line beside others."""
    return codec is not None and codec.startswith(("utf-16", "utf-32"))
