"""TYPE parameters and labels: what a phone, e-mail or address is, in our words and in a card's.

Ours are home, work, mobile, pager, main, car, isdn, assistant, other, or a text of the user's own. The
table of types in both directions, as phones and mail programs write and read them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from directory.vcard.card import Params

APPLE = re.compile(r"_?\$!<([^<>]{1,80})>!\$_?")
# technical words that say nothing a person would want to read
SILENT = {
    "voice",
    "phone",
    "internet",
    "email",
    "e-mail",
    "pref",
    "msg",
    "x400",
    "intl",
    "dom",
    "postal",
    "parcel",
    "text",
    "video",
    "smtp",
    "uri",
    "url",
    "inline",
    "vcard",
    "jpeg",
    "gif",
    "png",
    "iana-token",
    "voip",
    "address",
}
KNOWN = {
    "cell": "mobile",
    "iphone": "mobile",
    "applewatch": "mobile",
    "mobile": "mobile",
    "cellular": "mobile",
    "cellphone": "mobile",
    "pcs": "mobile",
    "work": "work",
    "business": "work",
    "home": "home",
    "personal": "home",
    "private": "home",
    "pager": "pager",
    "car": "car",
    "x-car": "car",
    "isdn": "isdn",
    "x-isdn": "isdn",
    "main": "main",
    "x-main": "main",
    "main-number": "main",
    "x-company_main": "main",
    "company_main": "main",
    "x-assistant": "assistant",
    "assistant": "assistant",
    "other": "other",
}
APPLE_WORDS = {
    "mobile": "mobile",
    "iphone": "mobile",
    "home": "home",
    "work": "work",
    "main": "main",
    "pager": "pager",
    "other": "other",
    "assistantphone": "assistant",
    "homepage": "homepage",
    "school": "school",
    "homefax": "home",
    "workfax": "work",
    "otherfax": "other",
}
ORDER = ("mobile", "pager", "car", "isdn", "main", "assistant", "home", "work", "other")
TOKENS = {
    "mobile": "CELL",
    "pager": "PAGER",
    "car": "CAR",
    "isdn": "ISDN",
    "home": "HOME",
    "work": "WORK",
    "main": "MAIN",
    "other": "OTHER",
}
TOKENS_4 = {**{ours: token.lower() for ours, token in TOKENS.items()}, "main": "main-number"}
TOKENS_4 |= {"car": "x-car", "isdn": "x-isdn", "other": "x-other"}
KNOWN["x-other"] = "other"
OWN_WORDS = ("X-LABEL", "X-ABLABEL")  # parameters of a label where others have a property of its group
UNRANKED = 101
AROUND = " '[]\\=“”„‘’"  # what programs leave around a type
FIRST = "* "  # how Google's lists mark the first of several
EVOLUTION = "x-evolution-"
SYNTHESIS = "x-synthesis-ref"  # a counter of a synchronizing program


class Types(NamedTuple):
    """What a property's parameters say of it. `rank`: 1 is the most preferred, 101 says nothing (RFC 6350, 5.3)."""

    label: str | None
    is_fax: bool
    is_work: bool
    rank: int


@lru_cache(maxsize=4096)
def read_types(params: Params, custom: str | None = None) -> Types:
    """What the parameters and an X-ABLabel say: cached, since a file says the same few things again and again."""
    said = [value.strip(AROUND) for key, values in params if key == "TYPE" for value in values if value.strip(AROUND)]
    types = [word.removeprefix(FIRST) for word in said]
    folded = [word.lower() for word in types]
    custom = custom or next((values[0] for key, values in params if key in OWN_WORDS and values), None)
    label, is_fax = read_label(types, custom)
    rank = 1 if "pref" in folded or types != said else UNRANKED
    for key, values in params:
        if key == "PREF" and values and values[0].strip().isdecimal():
            rank = min(rank, int(values[0].strip()[:4]))
    return Types(label, is_fax, "work" in folded or label in ("work", "assistant"), rank)


def read_label(types: Sequence[str], custom: str | None) -> tuple[str | None, bool]:
    """(label, is a fax) of TYPE values and an X-ABLabel.

    A mobile of the office stays a mobile; what no table knows becomes a label of its own, as it is written.
    """
    types = [word[len(EVOLUTION) :].lower() if word.lower().startswith(EVOLUTION) else word for word in types]
    if custom and _is_types(custom):
        types, custom = [*types, *(word.strip() for word in re.split("[;,]", custom))], None
    folded = [_uncounted(word.lower()) for word in types]
    faxes = [word for key in folded if (word := re.sub(r"[ _-]", "", key)) != "fax" and word.endswith("fax")]
    folded += [APPLE_WORDS[word] for word in faxes if word in APPLE_WORDS]
    is_fax = "fax" in folded or any(word in APPLE_WORDS for word in faxes)
    if custom and custom.strip():
        match = APPLE.fullmatch(custom.strip())
        word = (match[1] if match else custom).strip()
        key = word.casefold().replace(" ", "")
        if match and key in SILENT:
            return None, is_fax
        return APPLE_WORDS.get(key) or word, is_fax or key.endswith("fax")
    known_words = {KNOWN[word] for word in folded if word in KNOWN}
    for word in ORDER:
        if word in known_words:
            return word, is_fax
    for word, key in zip(types, folded, strict=False):
        if key not in SILENT and key != "fax" and not key.startswith(SYNTHESIS) and not key.isdecimal():
            return (word[2:] if key.startswith("x-") and len(word) > 2 else word), is_fax
    return None, is_fax


def _uncounted(word: str) -> str:
    """A type without the number that some give to the second of its kind: `work2`."""
    stem = word.rstrip("0123456789")
    return stem if stem != word and (stem in KNOWN or stem in SILENT or stem == "fax") else word


def _is_types(custom: str) -> bool:
    """Whether a label is a list of types (`WORK;VOICE;PREF`), or one that says nothing, as servers made some."""
    words = [word.strip().lower() for word in re.split("[;,]", custom)]
    is_list = len(words) > 1 or (custom.isupper() and words[0] not in KNOWN)
    return is_list and all(word in KNOWN or word in SILENT or word == "fax" for word in words)


def write_types(label: str | None, kind: str, version: str = "3.0") -> tuple[list[str], str | None]:
    """TYPE values for a card of that version, and the text of a custom label (None where the types say it)."""
    is_modern = version == "4.0"
    tokens = TOKENS_4 if is_modern else TOKENS
    types = {"fax": ["FAX"], "email": [] if is_modern else ["INTERNET"]}.get(kind, [])
    voice = ["VOICE"] if kind == "phone" and not is_modern else []
    if label is None:
        return _cased([*types, *voice], is_modern), None
    if label in tokens:
        return _cased([tokens[label], *types, *(voice if label in ("home", "work") else [])], is_modern), None
    if label == "assistant":
        return _cased(["X-ASSISTANT", *types], is_modern), "_$!<AssistantPhone>!$_"
    # Android, which shows 3.0's, reads letters of any script; 4.0 has ASCII only (RFC 6350, 3.3)
    token = re.sub(r"[^A-Za-z0-9-]+" if is_modern else r"(?:[^\w-]|_)+", "-", label).strip("-")
    return [*_cased(types, is_modern), *([f"X-{token}"] if token else [])], label


def _cased(words: list[str], is_modern: bool) -> list[str]:
    return [word.lower() for word in words] if is_modern else words
