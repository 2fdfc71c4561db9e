"""Other texts that were meant by one that finds nothing: with operators where it names them as if they were words, with
digits for the letters that look like them, a name without what follows it in East Asia.

    country MZ            ->  country:MZ               O21 400 5OO           ->  021 400 500
    donors of SACTAP      ->  programme:"SACTAP" kind:funder
    verified before May   ->  verified:"<May"          王毅部长              ->  王毅
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from directory.search.meanings import NAMES, operator_named, said
from directory.search.tokens import read_tokens

_VERIFIED = re.compile(
    r"(?P<not>(?:not|never)\s+)?(?:last\s+)?verified\s+(?:(?P<way>before|until|since|after|from|in|on)\s+)?(?P<day>.+)",
    re.IGNORECASE,
)
_SIGNS = {"before": "<", "until": "<=", "since": ">=", "from": ">=", "after": ">", "in": "", "on": ""}
_NAMED = (
    (re.compile(r"(?:focal points?|points? foca(?:l|ux)|puntos? focal(?:es)?|pontos? foca(?:l|is))"
                r"\s+(?:(?:for|of|on|pour|para|de)\s+)?([^:\"]+)", re.IGNORECASE), "focal"),
    (re.compile(r"(?:members? of|everybody on|all on)\s+(?:the\s+)?(?:list\s+)?([^:\"]+)", re.IGNORECASE), "list"),
)  # fmt: skip
_FOCAL = re.compile(r"(?:focal points?|points? foca(?:l|ux)|puntos? focal(?:es)?|pontos? foca(?:l|is)|نقاط الاتصال)"
                    r"(?:\s+(?:in|en|em|au|à|na|no|في)\s+([^:\"]+))?", re.IGNORECASE)  # fmt: skip
_CONTACTS = re.compile(r"([^:\"]+?)\s+contacts?|(?:contacts?|contac?tos)\s+(?:de|des|do|da|dos|del)\s+([^:\"]+)",
                       re.IGNORECASE)  # fmt: skip
_BACKWARDS = re.compile(r"([^:\"]+?)\s+focal(?:\s+points?)?", re.IGNORECASE)
_FUNDERS = re.compile(r"(?:funders?|donors?|bailleurs?|donantes?|doador(?:es)?)\s+(?:of|for|de|du|da|do)\s+([^:\"]+)",
                      re.IGNORECASE)  # fmt: skip
_PRESS = re.compile(r"(?:press|media)\s+contacts?|contacts?\s+(?:de\s+)?presse|contac?tos\s+de\s+(?:prensa|imprensa)",
                    re.IGNORECASE)  # fmt: skip
_NUMBER_LIKE = re.compile(r"(?:[^\W\d_]+[.:]\s*)?([+(]*[\dOoIl|][\dOoIl|\s()/.+-]{4,})")
_LIKE_DIGITS = str.maketrans("OoIl|", "00111")
# What follows a name in East Asia: forms of address, and the offices of those in the news
_AFTER_NAME = re.compile(
    "(?<=[\u3400-\u9fff\uac00-\ud7a3]{2})(?:さん|様|氏|先生|女士|小姐|阁下|閣下|部长|部長|局长|局長|司长|处长|省长|市长|主任|主席|总理|總理|"
    "总统|總統|大使|教授|博士|首相|大臣|大統領|議員|委員|知事|署長|대통령|총리|장관|차관|의원|대사|교수|박사|국장|과장|씨|님)$"
    "|(?<=[a-z]{2})-(?:san|sama|sensei|ssi|nim|ji)$",
    re.IGNORECASE,
)
_RUN_OF_INITIALS = re.compile(r"\b[A-Z]{2,3}\b")
_OR = re.compile(r"\s(?:or|ou|oder|أو)\s")
_VALUE = re.compile(r"(?P<name>[^\W\d_]+):(?P<value>[^\s:\"(),]+(?:\s+[^\s:\"(),]+)+)\s*")


def without_quotes(text: str) -> str:
    """The text with its phrases as words."""
    tokens = [token for token, _ in read_tokens(text)]
    if not any(token["quoted"] for token in tokens):
        return text
    return " ".join(token["phrase"] if token["quoted"] else token[0] for token in tokens)


def spoken(text: str) -> Iterator[str]:
    """Queries with the operators that were meant, where the text names one as if it were a word."""
    stated = said(text)
    if stated:
        yield stated
    number = _NUMBER_LIKE.fullmatch(text)
    if number and re.search(r"[OoIl|]", number[1]):
        yield number[1].translate(_LIKE_DIGITS)
    plain = _AFTER_NAME.sub("", text)
    if plain != text:
        yield plain
    focal = _FOCAL.fullmatch(text)
    if focal:
        yield f"has:focal {focal[1] or ''}".strip()
    contacts = _CONTACTS.fullmatch(text) if "conta" in text.casefold() else None
    kind = said(contacts[1] or contacts[2]) if contacts else None
    if kind and kind.startswith("kind:"):
        yield f"{kind} kind:person"
    if _PRESS.fullmatch(text):
        yield "kind:media kind:person"
    funded = _FUNDERS.fullmatch(text)
    if funded:
        yield f'programme:"{funded[1]}" kind:funder'
    backwards = _BACKWARDS.fullmatch(text)
    if backwards:
        yield f'focal:"{backwards[1]}"'
    either = _OR.sub(" OR ", text)
    if either != text and not re.search(r'[:"()]', text):
        yield either
    verified = _VERIFIED.fullmatch(text)
    if verified:
        sign = _SIGNS[(verified["way"] or "on").lower()]
        yield f'verified:"{"<" if verified["not"] else sign}{verified["day"]}"'
    valued = _VALUE.fullmatch(text)
    if valued and operator_named(valued["name"]):
        yield f'{valued["name"]}:"{" ".join(valued["value"].split())}"'
    for pattern, asked in _NAMED:
        named = pattern.fullmatch(text)
        if named:
            yield f'{asked}:"{named[1]}"'
    words = [word for word in text.split() if word not in ("in", "at")]
    name = operator_named(words[0]) if len(words) > 1 and not re.search(r'[:"()]', text) else None
    if name and (name in ("has", "no") or words[0].casefold() in NAMES):
        yield f'{name}:"{" ".join(words[1:])}"' if len(words) > 2 else f"{name}:{words[1]}"
        if len(words) > 2:
            yield f"{name}:{words[1]} {' '.join(words[2:])}"


def initials_apart(text: str) -> str:
    """The text with initials that were run together before a name as words: `KR Narayanan` → `K R Narayanan`."""
    return _RUN_OF_INITIALS.sub(lambda found: " ".join(found[0]), text) if " " in text.strip() else text
