"""What was typed, cut into tokens: words, quoted parts, operators with their values, addresses, phones, joiners.

    [token[0] for token, _joiner in read_tokens('ana "old town" country:MZ')]   ->   ['ana', '"old town"', 'country:MZ']

Any text at all can be cut, in a time that grows with its length alone. What only says what follows, `Tel.:` before a
number, `E-mail` before an address, is read as if it were not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

_DASHES = "\u2212\u2010-\u2014-"
_WORD_FOLLOWS = rf"(?=[^\s():{_DASHES}]+(?:[\s,)\]]|$))"
# Behind a colon and a space stands a value, unless it is an operator or joins by itself.
_AFTER_SPACE = rf"""\s+(?:(?=["“«„])|{_WORD_FOLLOWS}(?!(?:AND|OR|NOT)\b|[|&]))"""

TOKEN = re.compile(
    rf"""
      (?P<joiner>(?:AND|OR|NOT|\|\|?|&&?)(?=[\s()\[\]]|$)|(?<![^\s(])\+(?=[^\W\d_]))
    | (?P<minus>(?<![^\s(\[])(?:[{_DASHES}](?=[^\s{_DASHES}])|!(?=[^\W\d_])|[{_DASHES}]\s+(?=[^\W\d_]+:)
        |[Nn][Oo][Tt]\s?:\s?(?=[^\W\d_]+\s?[:=])))
    | (?P<operator>(?i:as-of|e-mail)|[^\W\d_]+)(?:\s*:(?:{_AFTER_SPACE})?|=|(?=!=))
      (?P<value>(?!//)(?:\([^():]*\)|\[[^\[\]:]*\]
        |(?:["“«„][^"“”«»„]*["”»“]?|(?<=[:=,;|])['‘][^'‘’"“”]*['’](?=[\s,;)]|$)
          |,\s+{_WORD_FOLLOWS}|(?<=:|\s|[<>=])(?i:last|this)\s(?:year|month)\b|[^\s()\[\]"“”«»„])*))
    | (?P<quoted>["“”«„](?P<phrase>[^"“”«»„]*)["”»“]?)
    | (?P<email>[<,;|]{{0,3}}[^\s@()\[\]<>,;|"“”«»„]*@[^\s()<>,;|"“”«»„]*>?)
    | (?P<phone>(?:\+?\(\+?[\d\s./\-–]*\d\)|\+?\d)(?:[\s./\-–]{{0,3}}(?:\([\d\s]*\d\)|\d))*+(?=[\s,;.)]|$))
    | (?P<bracket>[()\[\]])
    | (?P<word>[^\s()\[\]"“”«»„<]+|<+)
    """,
    re.VERBOSE,
)
_VALUE = re.compile(r"""["“«„]([^"“”«»„]*)["”»“]?|['‘]([^'‘’]*)['’](?=[,;|،]|$)|([^,;|،"“”«»„]+)""")
_EITHER_VALUE = re.compile(r"\s+(?:OR|or|ou|o|oder|أو)\s+")
_NEGATIVE = re.compile(r"\A(?:!=?|[-–−])(?=\S)")
_SIGNED = re.compile(r"""\A([<>≤≥]=?)\s?["“«„]([^"“”«»„]*)["”»“]?""")
_MAY_HAVE_CONTACTS = re.compile(r"@|\d[\d\s./()\-–]{2}|[(\[](?i:at|arroba)[)\]]")


def is_negative(written: str) -> bool:
    """Whether the value of an operator is written as one that must not be: country:-MZ, country!=MZ."""
    return _NEGATIVE.match(written) is not None


def values_of(written: str) -> tuple[str, ...]:
    """The values of an operator as they were typed: apart by commas, or in brackets by OR."""
    written = _SIGNED.sub(r'"\1\2"', written)  # <"12 May 2026"
    written = _NEGATIVE.sub("", written, count=1)
    if written[:1] in ("(", "["):
        written = _EITHER_VALUE.sub(",", written[1:-1])
    parts = (double or single or plain for double, single, plain in _VALUE.findall(written))
    told = (" ".join(part.split()) for part in parts)
    return tuple(part for part in told if part.strip("()[] "))  # a bracket alone closes a quote that is left open


# In small letters, and in the languages of the office, they join where they stand beside an operator or a bracket.
_JOINERS = {
    **dict.fromkeys(("or", "ou", "o", "أو"), "OR"),
    **dict.fromkeys(("and", "et", "y", "e", "و"), "AND"),
    **dict.fromkeys(("not", "sauf", "pas", "non", "sin", "sem", "sans", "menos", "não", "ليس"), "NOT"),
}


def _joined(text: str) -> str:
    """The text, as long as it was, with what belongs together in one piece and what says nothing blank.

    A label before a number or an address, an extension behind a number, `(at)` and `[dot]`, dates with spaces behind
    an operator, several values apart by "or".
    """
    if _MAY_HAVE_CONTACTS.search(text):
        written = _contacts()
        text = written["label"].sub(lambda label: " " * len(label[0]), text)
        text = written["at"].sub(lambda sign: sign[1] + "@" * len(sign[2]), text)
        text = written["domain"].sub(lambda domain: written["dot"].sub(_dots, domain[0]), text)
    if ":" in text or "=" in text:
        written = _values()
        text = written["date"].sub(lambda date: date[1] + _SPACES.sub("-", date[2]), text)
        text = written["none"].sub(r"\1-", text)
        text = written["either"].sub(lambda either: written["or"].sub(_commas, either[0]), text)
    return text


_SPACES = re.compile(r"[\s,]")


def _commas(either: re.Match[str]) -> str:
    return either[1] or "," * len(either[0])


def _dots(sign: re.Match[str]) -> str:
    return "." * len(sign[0])


@cache
def _contacts() -> dict[str, re.Pattern[str]]:
    """How numbers and addresses are written; made when the first is typed."""
    digits = r"(?=\(?\+?\(?\d(?:[\s./()\-–]{0,3}\d)"
    phones = r"""(?:t[eé]l(?:[eé]phone|[eé]fono|efone|em[oó]vel)?|phone|ph|mob(?:ile)?|m[oó]vil|cell?|cellulaire
        |celular|gsm|fax|whatsapp|signal|sms|callto|هاتف)"""
    label = rf"""(?<![^\s(\[])(?:
          {phones}(?:\.?\s?[/&]\s?{phones})*\.?(?:\s?\([^():\d]{{1,20}}\))?
            (?:\s{{0,3}}:\s{{0,3}}{digits}{{5}})|\s{{1,3}}{digits}{{3}}))
        | [tmfpc]\s?:\s?{digits}{{5}}) | https?://(?:wa\.me/|api\.whatsapp\.com/send\?phone=)(?=\+?\d)
        | (?:e-?mails?|mailto|mail|courriel|correo|correio|to|b?cc|from|de|para|à)(?:\s{{0,3}}[:.]\s{{0,3}}|\s{{1,3}})
            (?=<?[^\s@()<>,;:]+@[^\s@()]))
      | (?<=\d\d\d)(?:\s{{0,2}},?\s{{0,2}}(?:ext(?:ension|n)?|x|poste|ramal|interno|anexo|تحويلة)\.?\s?:?\s?|;ext=
            |\s?\#\s?)\d{{1,6}}(?=[\s,;.)]|$)"""
    dot = r"\s?[(\[{](?:dot|punto|ponto|point)[)\]}]\s?"
    at = rf"""((?<![^\s(,;<])[^\s@()<>,;:=\[\]{{}}"“”«»„]+)(\s?[(\[{{](?:at|arroba|arobase)[)\]}}]\s?)
        (?=\w[\w-]*(?:\.|{dot})\w)"""
    return {
        "label": re.compile(label, re.VERBOSE | re.IGNORECASE),
        "at": re.compile(at, re.VERBOSE | re.IGNORECASE),
        "domain": re.compile(rf"@[\w.-]+(?:{dot}[\w-]+)+", re.IGNORECASE),
        "dot": re.compile(dot, re.IGNORECASE),
    }


@cache
def _values() -> dict[str, re.Pattern[str]]:
    """How values behind an operator are written; made when the first is typed."""
    month = r"(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:del?\s)?"
    day = r"\d{1,2}(?:st|nd|rd|th|er|º)?"
    date = rf"(?!never){day}\.?\s{month}\d{{4}}|(?!never){month}(?:{day},?\s)?\d{{4}}"
    dated = r"(?:verified|as-?of|since|before|after|v[eé]rifi[eé]e?|verificad[oa]|depuis|desde|avant|antes)"
    value = r"""(?:["“«„][^"“”«»„]*["”»“]|[^\s:=()\[\]"“”«»„]+)"""
    either = r"(?:or|ou|o|oder|أو)"
    owned = r"(?:phone|e-?mail|fax|web|messaging|address|photo|notes?|tags?|focal|organi[sz]ation|post|programme|list)"
    return {
        "date": re.compile(rf"(\b{dated}\s?[:=]\s?[<>≤≥]?=?\s?)({date})(?=[\s,)]|$)", re.IGNORECASE),
        "none": re.compile(rf"\b(has:(?:no|not|sans|sin|sem))\s(?={owned}(?:[\s,)]|$))", re.IGNORECASE),
        "either": re.compile(rf"\w[:=]{value}(?:\s{{1,3}}{either}\s{{1,3}}(?!(?:AND|OR|NOT)\b){value}(?=[\s,)\]]|$))+"),
        "or": re.compile(rf"""(["“«„][^"“”«»„]*["”»“])|\s+{either}\s+"""),
    }


def read_tokens(text: str) -> Iterator[tuple[re.Match[str], str | None]]:
    """The tokens of a text, each with what it joins by: "AND", "OR", "NOT" or nothing."""
    tokens = [*TOKEN.finditer(_joined(text)), None]
    is_closed, depth = False, 0
    for token, after in pairwise(tokens):
        assert token is not None
        joiner = _SIGNS.get(token["joiner"] or "")
        word = _JOINERS.get((token["word"] or "").casefold())
        is_open = after is not None and bool(after["operator"] or after["bracket"] in ("(", "["))
        if word and is_open and (is_closed or word == "NOT"):
            joiner = word
        yield token, joiner
        is_end = token["bracket"] in (")", "]")
        is_closed = bool(token["operator"]) or (is_end and depth > 0)
        if token["bracket"]:
            depth = max(depth - 1, 0) if is_end else depth + 1


_SIGNS = {"AND": "AND", "&": "AND", "&&": "AND", "+": "AND", "OR": "OR", "|": "OR", "||": "OR", "NOT": "NOT"}
