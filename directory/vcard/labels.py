"""TYPE parameters and labels: what a phone, e-mail or address is, in our words and in a card's.

Ours are home, work, mobile, pager, main, car, isdn, assistant, other, or a text of the user's own. The
table of types in both directions, as phones and mail programs write and read them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

APPLE = re.compile(r"_\$!<(.*)>!\$_")
# technical words that say nothing a person would want to read
SILENT = {
    "voice",
    "internet",
    "pref",
    "msg",
    "x400",
    "intl",
    "dom",
    "postal",
    "parcel",
    "text",
    "video",
    "iana-token",
    "smtp",
}
KNOWN = {
    "cell": "mobile",
    "iphone": "mobile",
    "mobile": "mobile",
    "work": "work",
    "home": "home",
    "pager": "pager",
    "car": "car",
    "x-car": "car",
    "isdn": "isdn",
    "x-isdn": "isdn",
    "main": "main",
    "x-main": "main",
    "main-number": "main",
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


def read_label(types: Sequence[str], custom: str | None) -> tuple[str | None, bool]:
    """(label, is a fax) of TYPE values in lower case and an X-ABLabel.

    A mobile of the office stays a mobile; what no table knows becomes a label of its own.
    """
    is_fax = "fax" in types
    if custom:
        match = APPLE.fullmatch(custom.strip())
        word = (match[1] if match else custom).strip()
        known = APPLE_WORDS.get(word.casefold().replace(" ", ""))
        return known or word, is_fax or word.casefold().endswith("fax")
    known_words = {KNOWN[word] for word in types if word in KNOWN}
    for word in ORDER:
        if word in known_words:
            return word, is_fax
    rest = [word for word in types if word not in SILENT and word != "fax" and word not in KNOWN]
    return (re.sub(r"^x-", "", rest[0]) if rest else None), is_fax


def is_work(types: Sequence[str], label: str | None) -> bool:
    """Whether a detail is the office's: it says so, whatever else it is."""
    return "work" in types or label in ("work", "assistant")


def write_types(label: str | None, kind: str) -> tuple[list[str], str | None]:
    """TYPE values for a 3.0 card, and the text of a custom label (None where the types say it)."""
    types = {"fax": ["FAX"], "email": ["INTERNET"]}.get(kind, [])
    standard = {
        "mobile": ["CELL"],
        "pager": ["PAGER"],
        "car": ["CAR"],
        "isdn": ["ISDN"],
        "home": ["HOME"],
        "work": ["WORK"],
        "main": ["MAIN"],
        "other": ["OTHER"],
    }
    if label is None:
        return types or (["VOICE"] if kind == "phone" else []), None
    if label in standard:
        voice = ["VOICE"] if kind == "phone" and label in ("home", "work") else []
        return [*standard[label], *types, *voice], None
    token = re.sub(r"[^A-Za-z0-9-]+", "-", label).strip("-")
    return [*types, *([f"X-{token}"] if token else [])], label
