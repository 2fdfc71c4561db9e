"""One line of a contact block, taken apart: e-mails, phones and other addresses with labels, and the text between.

split_line("Ana Exemplo, OSM Maputo, Tel: +258 21 310 779")
    -> text "Ana Exemplo", text "OSM Maputo", phone "+258 21 310 779"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from directory.phones import digits_of, split_phones

EMAIL = re.compile(r"[^\s<>()\[\]\"',;:|]+@[^\s<>()\[\]\"',;:|@]+\.[^\s<>()\[\]\"',;:|@]*[^\s<>()\[\]\"',;:|@.]")
DEBRIS = re.compile(r"\"?'?mailto:([^\"'>\s?]+)(?:\?[^\"'>\s]*)?[\"']?\s*>?", re.IGNORECASE)
WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"]+[^\s<>\".,;)]", re.IGNORECASE)
PHONE = re.compile(
    r"(?:\+\s?|\(\s?\+?\s?|00\s?)?\d(?:[\s().\-\u2010-\u2015/\u202a-\u202e\u2066-\u2069]{0,3}\d){5,17}"
    r"(?:\s*,?\s*(?:ext(?:ension|n)?|poste|ramal|interno|int|anexo|x)\.?\s*\d{1,6})?",
    re.IGNORECASE,
)
KINDS = {
    "phone": r"t[eé]l[eé]phone|tel[eé]fono|telefone|phone(?:\s*number)?|t[eé]l|office|bureau|landline"
    r"|تلفون|هاتف|тел(?:ефон)?|ph|t",
    "mobile": r"mobile|mob|cell(?:ulaire|ular|phone)?|m[oó]vil|telem[oó]vel|portable|gsm|جوال|m",
    "fax": r"t[eé]l[eé]copie|fax|فاكس|f",
    "email": r"e-?mails?|courriel|m[eé]l|correo(?:\s+electr[oó]nico)?|correio(?:\s+eletr[oó]nico)?"
    r"|البريد(?:\s+الإلكتروني)?|mail|e",
    "whatsapp": r"whats\s?app",
    "skype": r"skype",
    "signal": r"signal",
    "telegram": r"telegram",
    "twitter": r"twitter|x\s*/\s*twitter",
    "web": r"web\s?site|site\s?web|web|sitio\s+web|url",
}
LABEL = re.compile(
    r"(?<![\w@.])(?:" + "|".join(rf"(?P<{kind}>{words})" for kind, words in KINDS.items()) + r")\s*(?:\([^()]{0,20}\))?"
    r"\s*(?:no|n[°ºo])?\s*(?P<mark>[.:：]+\s*:?|(?=\s*[+(]?\s*\d))\s*",
    re.IGNORECASE,
)
MESSAGING = {"whatsapp", "skype", "signal", "telegram", "twitter"}
SEPARATOR = re.compile(r"\s*(?:[,;|•·]|\s[-–—/]\s|\s[-–—]$|^[-–—•·*]\s)\s*")


@dataclass(frozen=True, slots=True)
class Field:
    """A piece of a line. `kind`: text, phone, fax, email, web, messaging, or label (its value is on the next line)."""

    kind: str
    value: str
    label: str | None = None
    service: str | None = None


def split_line(line: str, waiting: str | None = None) -> list[Field]:
    """The fields of one line; `waiting` is the label that the line before ended with."""
    text = DEBRIS.sub(lambda match: f" {match[1]} ", line)
    fields: list[Field] = []
    position, label = 0, waiting
    while position < len(text):
        found = _next(text, position)
        if found is None:
            break
        match, kind = found
        fields += _texts(text[position : match.start()], label)
        if _is_value(text[position : match.start()], label):
            label = None
        position = match.end()
        if kind == "label":
            label = next(name for name in KINDS if match.group(name))
            continue
        fields += _make(kind, match.group(), label)
        label = None if kind != "phone" else label
    fields += _texts(text[position:], label)
    if label is not None and not text[position:].strip() and (not fields or fields[-1].kind == "text"):
        fields.append(Field("label", label))
    return _without_repeats(fields)


def _next(text: str, position: int) -> tuple[re.Match[str], str] | None:
    """The first label, e-mail, web address or phone from there on."""
    found = []
    for order, (kind, pattern) in enumerate((("email", EMAIL), ("web", WEB), ("label", LABEL), ("phone", PHONE))):
        match = pattern.search(text, position)
        if match is not None:
            found.append((match.start(), order, match, kind))
    if not found:
        return None
    _start, _order, match, kind = min(found, key=lambda item: item[:2])
    return match, kind


def _make(kind: str, value: str, label: str | None) -> Iterator[Field]:
    value = value.strip()
    if kind == "phone":
        if label in MESSAGING:
            yield Field("messaging", value, None, label)
        elif label == "fax":
            yield Field("fax", value)
        else:
            for number in split_phones(value):
                yield Field("phone", number, "mobile" if label == "mobile" else None)
    elif kind == "email":
        yield Field("email", value)
    else:
        yield Field("web", value)


def _is_value(text: str, label: str | None) -> bool:
    return label is not None and bool(text.strip(" ,;:.()"))


def _texts(text: str, label: str | None) -> Iterator[Field]:
    """The pieces between; the first one after "Skype:" is its value."""
    pieces = [
        piece.strip(' \t:.()[]<>"“”*_') if not piece.rstrip().endswith(".") else piece.strip(' \t:()[]<>"“”*_')
        for piece in SEPARATOR.split(text)
    ]
    for piece in pieces:
        if not piece:
            continue
        if label in MESSAGING:
            yield Field("messaging", piece, None, label)
            label = None
        elif label in ("phone", "mobile", "fax") and digits_of(piece):
            yield Field("fax" if label == "fax" else "phone", piece, "mobile" if label == "mobile" else None)
            label = None
        elif any(character.isalnum() for character in piece):
            yield Field("text", piece)


def _without_repeats(fields: list[Field]) -> list[Field]:
    """Each address once: a page's debris gives it twice."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for field in fields:
        key = (field.kind, field.value.casefold())
        if field.kind in ("text", "label") or key not in seen:
            seen.add(key)
            kept.append(field)
    return kept
