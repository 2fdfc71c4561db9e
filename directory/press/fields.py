"""One line of a contact block, taken apart: e-mails, phones and other addresses with labels, and the text between.

split_line("Ana Exemplo, OSM Maputo, Tel: +258 21 310 779")
    -> text "Ana Exemplo", text "OSM Maputo", phone "+258 21 310 779"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from directory.phones import digits_of, split_phones
from directory.press.vocabulary import PLACEHOLDER

NOT_IN_EMAIL = r"\s<>()\[\]\"',;:|@/“”‘’"
EMAIL = re.compile(
    rf"[^{NOT_IN_EMAIL}]{{1,64}}@[^{NOT_IN_EMAIL}]{{1,200}}\.[^{NOT_IN_EMAIL}]{{0,60}}[^{NOT_IN_EMAIL}.]"
)
DEBRIS = re.compile(r"\"?'?mailto:([^\"'>\s?]+)(?:\?[^\"'>\s]*)?[\"']?\s*>?", re.IGNORECASE)
AT, DOT = (re.compile(rf"\s?[\[({{]\s?{word}\s?[\])}}]\s?", re.IGNORECASE) for word in ("at", "dot"))
WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"]+[^\s<>\".,;)]", re.IGNORECASE)
BETWEEN = r"[\s().\-\u2010-\u2015\u202a-\u202e\u2066-\u2069]{0,3}"
PHONE = re.compile(
    rf"(?:\+\s?|\(\s?\+?\s?|00\s?)?\d(?:{BETWEEN}\d){{5,17}}(?!\d)(?:\s?/\s?\d{{1,4}}(?![\s.\-]{{0,2}}\d))?"
    r"(?:\s*,?\s*(?:ext(?:ension|n)?|poste|ramal|interno|int|anexo|x)\.?\s*\d{1,6})?",
    re.IGNORECASE,
)
# a date, or an American postal code
NO_PHONE = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{5}-\d{4}$)(?!\d)")
PHONES = (
    r"t[eé]l[eé]phones?|tel[eé]fonos?|telefones?|telef|(?:tele)?phones?(?:\s*(?:numbers?|line))?|t[eé]l|tlf|landline|fixe"
    r"|fixo|fijo|fone|office\s+(?:tel(?:ephone)?|phone|line|number)|direct\s+(?:line|tel|dial)|desk|switchboard|ph|numbers?"
    r"|تلفون|هاتف|тел(?:ефон)?|رقم الهاتف"
)
MOBILES = (
    r"mobiles?(?:\s*(?:phones?|numbers?|line))?|mob|cell(?:ulaire|ular)?(?:\s*(?:phone|no))?|cellphone"
    r"|cel(?:ular(?:es)?)?|m[oó]vil|telem[oó]ve(?:l|is)|telm|portable|port|gsm|جوال|موبايل|моб"
)
KINDS = {
    "phone": PHONES,
    "mobile": MOBILES,
    "fax": r"t[eé]l[eé]copie|t[eé]l[eé]fax|fax|فاكس|факс",
    "email": r"e-?\s?mails?(?:\s+address)?|courriels?|m[eé]l|correos?(?:\s+electr[oó]nicos?)?"
    r"|correio(?:\s+ele[ct]tr[oó]nico)?|البريد(?:\s+الإلكتروني)?|بريد إلكتروني|mail|эл\.?\s?почта",
    "whatsapp": r"whats\s?app|واتساب",
    "skype": r"skype",
    "signal": r"signal",
    "telegram": r"telegram",
    "twitter": r"twitter|x\s*/\s*twitter|twitter\s*/\s*x",
    "social": r"facebook|instagram|linkedin|youtube|tiktok",
    "web": r"web\s?site|site\s?web|site\s+internet|web(?:\s?page)?|sitio\s+web|p[áa]gina\s+web"
    r"|url|الموقع(?:\s+الإلكتروني)?",
}
SHORT = {
    "t": "phone",
    "p": "phone",
    "d": "phone",
    "o": "phone",
    "m": "mobile",
    "c": "mobile",
    "f": "fax",
    "e": "email",
    "w": "web",
}
WORDS = "|".join(f"(?:{words})" for words in KINDS.values())
# "Tel", "Mobile/WhatsApp:", "Tel. / Mob.:", "Phone (office):"; the first word is what counts
LABEL = re.compile(
    rf"(?<![\w@.])(?:{'|'.join(rf'(?P<{kind}>{words})' for kind, words in KINDS.items())})(?![\w@-])"
    rf"(?:\s?\.?\s?(?:/|&|\+|and|or|et|e|y)\s?(?:{WORDS})(?![\w@]))?\s*(?:\([^()\d]{{0,20}}\))?"
    r"\s*(?:no|n[°ºo])?\s*(?P<mark>\.?\s?[:：]+\s*|\.\s*(?=[+(\d])|(?=\s*[+(]?\s*\d)|(?=\s+\S+@\S)|\.?\s*$)",
    re.IGNORECASE,
)
SHORT_LABEL = re.compile(
    r"(?<![\w@.])(?P<short>[tpdomcfew])\s?(?:[:：]\s*|\.\s*(?=[+(]?\d)|(?=\s?\+\s?\d))", re.IGNORECASE
)
HOME = re.compile(
    r"(?<![\w@.])(?P<place>home|work|office|casa|trabajo|domicile|bureau|oficina|escrit[óo]rio)\s*[:：.]?\s*(?=[+(]?\s*\d[\d\s().-]{5})",
    re.IGNORECASE,
)
IS_LABEL = re.compile(WORDS, re.IGNORECASE)
IS_MOBILE = re.compile(rf"{MOBILES}|[cm]", re.IGNORECASE)
MESSAGING = {"whatsapp", "skype", "signal", "telegram", "twitter"}
SEPARATOR = re.compile(r"\s*(?:[,;|•·▪●]|،|؛|\s[-–—/]+\s|\s[-–—]+$|^[-–—•·*▪●]+\s)\s*|\t|\s{3,}")
PARENTHESES = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
AROUND = ' \t:.<>"“”„«»*_'


@dataclass(frozen=True, slots=True)
class Field:
    """A piece of a line.

    `kind`: text, paren (a text in parentheses), phone, fax, email, web, messaging, or label (whose value is on
    the next line). `is_labelled`: a word before it says what it is.
    """

    kind: str
    value: str
    label: str | None = None
    service: str | None = None
    is_labelled: bool = False


def split_line(line: str, waiting: str | None = None) -> list[Field]:
    """The fields of one line; `waiting` is the label that the line before ended with."""
    text = DEBRIS.sub(lambda match: f" {unquote(match[1])} ", line)
    text = DOT.sub(".", AT.sub("@", text)) if AT.search(text) else text
    finder = _Finder(text)
    fields: list[Field] = []
    position, label = 0, waiting
    while position < len(text):
        found = finder.find(position)
        if found is None:
            break
        match, kind = found
        between = text[position : match.start()]
        fields += _texts(between, label)
        if label is not None and between.strip(" ,;:.()/"):
            label = None
        position = match.end()
        if kind == "label":
            label = _read_label(match)
            continue
        fields += _make(kind, match.group(), label)
        label = None if kind != "phone" else label
    fields += _texts(text[position:], label)
    if label is not None and not text[position:].strip() and (not fields or fields[-1].kind in ("text", "paren")):
        fields.append(Field("label", label))
    return _without_repeats(fields)


PATTERNS = (
    ("email", EMAIL),
    ("web", WEB),
    ("label", LABEL),
    ("label", SHORT_LABEL),
    ("label", HOME),
    ("phone", PHONE),
)


class _Finder:
    """Finds what stands next in a text; each expression runs over it once, however much it finds."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: list[re.Match[str] | None] = [self._search(kind, pattern, 0) for kind, pattern in PATTERNS]

    def _search(self, kind: str, pattern: re.Pattern[str], position: int) -> re.Match[str] | None:
        match = pattern.search(self._text, position)
        while match is not None and kind == "phone" and NO_PHONE.match(match.group()):
            match = pattern.search(self._text, match.end())
        return match

    def find(self, position: int) -> tuple[re.Match[str], str] | None:
        """The first label, e-mail, web address or phone from there on; a date is none."""
        best: tuple[re.Match[str], str] | None = None
        for place, (kind, pattern) in enumerate(PATTERNS):
            match = self._next[place]
            if match is not None and match.start() < position:
                match = self._next[place] = self._search(kind, pattern, position)
            if match is not None and (best is None or match.start() < best[0].start()):
                best = match, kind
        return best


def _read_label(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if groups.get("short"):
        return SHORT[match["short"].lower()]
    if groups.get("place"):
        return "home" if match["place"].lower() in ("home", "casa", "domicile") else "phone"
    return next(name for name in KINDS if groups.get(name))


def _make(kind: str, value: str, label: str | None) -> Iterator[Field]:
    value = value.strip()
    if kind == "phone":
        value = value.lstrip("( ") if value.startswith("(") and ")" not in value else value
        if label in MESSAGING:
            yield Field("messaging", value, None, label, True)
        elif label == "fax":
            yield Field("fax", value, is_labelled=True)
        else:
            for number in split_phones(value):
                yield Field("phone", number, label if label in ("mobile", "home") else None, None, label is not None)
    elif kind == "email":
        if not PLACEHOLDER.match(value):
            yield Field("email", value, is_labelled=label == "email")
    else:
        yield Field("web", value, is_labelled=label == "web")


def _texts(text: str, label: str | None) -> Iterator[Field]:
    """The pieces between; the first one after "Skype:" is its value."""
    position = 0
    for match in [*PARENTHESES.finditer(text), None]:
        end = match.start() if match is not None else len(text)
        for piece in _pieces(text[position:end]):
            if label in ("social", "twitter") or (label in MESSAGING and not piece.isspace()):
                if label != "social":
                    yield Field("messaging", piece, None, label, True)
            elif label in ("phone", "mobile", "fax") and digits_of(piece) and not re.search(r"[^\W\d_]{3}", piece):
                yield Field(
                    "fax" if label == "fax" else "phone", piece, label if label == "mobile" else None, None, True
                )
            else:
                yield Field("text", piece)
            label = None
        if match is not None:
            inner = (match[1] or match[2] or "").strip(AROUND)
            if any(character.isalnum() for character in inner):
                yield Field("paren", inner)
            position = match.end()


def _pieces(text: str) -> Iterator[str]:
    for piece in SEPARATOR.split(text):
        stripped = piece.strip(AROUND.replace(".", "")) if piece.rstrip().endswith(".") else piece.strip(AROUND)
        for part in re.split(r"\s*[:：]\s+|[:：]$", stripped):
            part = part.strip(' \t<>"“”„«»*_()[]/')
            if any(character.isalnum() for character in part) and not IS_LABEL.fullmatch(part):
                yield part


def _without_repeats(fields: list[Field]) -> list[Field]:
    """Each address once: a page's debris gives it twice."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for field in fields:
        key = (field.kind, field.value.casefold())
        if field.kind in ("text", "paren", "label") or key not in seen:
            seen.add(key)
            kept.append(field)
    return kept
