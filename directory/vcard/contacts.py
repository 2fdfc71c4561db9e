"""Properties that reach somebody: phones, e-mail, web, messaging in the ways that programs write them, addresses.

Each reader takes a property and answers (kind, raw, service), raw being the text as it was received without
its scheme; None where there is nothing in it. No address is ever opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from directory.vcard.card import Property
from directory.vcard.values import DIRECTION, clean, loosen, split_escaped, structured, text_of, uri_of

Found = tuple[str, str, str | None]
SHORT_NAMES = {
    "X-AIM": "aim",
    "X-DISCORD": "discord",
    "X-FACEBOOK": "facebook",
    "X-GADUGADU": "gadugadu",
    "X-GOOGLE-TALK": "gtalk",
    "X-GROUPWISE": "groupwise",
    "X-GTALK": "gtalk",
    "X-HANGOUTS": "hangouts",
    "X-ICQ": "icq",
    "X-INSTAGRAM": "instagram",
    "X-JABBER": "xmpp",
    "X-KAKAOTALK": "kakaotalk",
    "X-LINE": "line",
    "X-LINKEDIN": "linkedin",
    "X-MASTODON": "mastodon",
    "X-MATRIX": "matrix",
    "X-MS-IMADDRESS": None,
    "X-KADDRESSBOOK-X-IMADDRESS": None,
    "X-MSN": "msn",
    "X-QQ": "qq",
    "X-SIGNAL": "signal",
    "X-SIP": "sip",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-TEAMS": "teams",
    "X-TELEGRAM": "telegram",
    "X-THREEMA": "threema",
    "X-TWITTER": "twitter",
    "X-VIBER": "viber",
    "X-WECHAT": "wechat",
    "X-WHATSAPP": "whatsapp",
    "X-YAHOO": "yahoo",
}
MESSAGING = {
    **SHORT_NAMES,
    **{f"{name}-ID": service for name, service in SHORT_NAMES.items() if service},  # Yahoo's, beside X-IM;SKYPE
    **dict.fromkeys(("X-IM", "X-IMPP")),
}
ANY_SERVICE = ("IMPP", "X-IMPP", "X-IM")
SERVICES = {*filter(None, MESSAGING.values()), "irc", "zoom"}
# what asks a messenger for a window beside whom it is for
ASKED = re.compile(
    r"(?:goim\?screenname=|sendim\?|chat\?contact=|resolve\?domain=)|\?(?:chat|call|add|voicemail|message)$",
    re.IGNORECASE,
)
SCHEMES = {"tg": "telegram"}  # what a messenger's own links begin with, and its name
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(?!//)")
UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]")  # marks without a width that are copied along
ESCAPED = re.compile(r"\\(?=[/@+().])")  # by a program that escapes all signs, as JSON does the slash
NOTHING = "; ,.-–—/"  # what programs write where a value is empty
KDE = re.compile(r"X-MESSAGING/([A-Z0-9-]{1,40}?)(?:-ALL)?")
SEVERAL = " ::: "  # between values that a converter took from one cell of Google's list
ADDRESSES = re.compile(r" ?[;,] ?|(?<=[\w>]) (?=[\w.+-]+@)")  # between e-mail addresses that share a field
# what stands before it on a business card: `E-mail: ana@example.org`
SAID = re.compile(r"[^\W\d_][\w.-]{1,11}: (?=[\w.+-]{1,64}@[\w-]{1,63}\.|www\.|https?://)")
CALLED = re.compile(r"(?:(fax)|t[eé]l|phone|fon|тел|هاتف)[^\W\d]{0,8}\.?: (?=\+[0-9])", re.IGNORECASE)
# an e-mail address that was cut out of a list
LISTED = re.compile(r"([^\s@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+) ?[,;]")
FRACTION = re.compile(r"([0-9]{7,15})\.0")  # of a number that a table has made one to count with
APOSTROPHE = re.compile(r"['’](?=[+(]?[0-9])")  # a spreadsheet's word for a text
CONTEXT = re.compile(r";phone-context=([^;]{1,80})", re.IGNORECASE)  # RFC 3966, 5.1.5: what a local number follows
NUMBERS = re.compile(r" ?[/,;|] ?(?=\+)")  # between phone numbers: before a plus nothing is dialled
NUMBER = re.compile(r"\+[0-9][0-9 ().-]{7,24}")
# how Exchange names a mailbox within itself (MS-OXOABK) and X.400 does: no mail goes there from outside
INTERNAL = re.compile(r"(?:EX:)?/o=[^/]{1,200}/(?:ou|cn)=|(?:[CAPOSGI]=[^;@]{0,80};\s?){2}", re.IGNORECASE)
PARTS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")


def part_types(prop: Property) -> Property:
    """The property with what a form wrote into its value as the type that it is: `TEL:TYPE=CELL:+258 84 …`."""
    if prop.value[:5].upper() != "TYPE=":
        return prop
    words, colon, value = prop.value[5:].partition(":")
    return prop._replace(value=value, params=(*prop.params, ("TYPE", tuple(words.split(","))))) if colon else prop


def is_internal(prop: Property) -> bool:
    """Whether what is called an e-mail address is one within Exchange or of X.400 only."""
    return prop.name == "EMAIL" and INTERNAL.match(text_of(prop)) is not None


def split_values(prop: Property) -> list[str] | None:
    """The several values that share a line beyond doubt: of a converter, e-mail addresses, whole phone numbers; None
    where there is one."""
    value = prop.value
    if SEVERAL in value:
        return value.split(SEVERAL)
    if value.count("@") > 1 and prop.name == "EMAIL":  # a field in which all of them were typed
        found = ADDRESSES.split(" ".join(text_of(prop).split()))
        return found if len(found) > 1 and all(part.count("@") == 1 for part in found) else None
    if value.count("+") > 1 and prop.name == "TEL":
        found = NUMBERS.split(" ".join(text_of(prop).split()))
        return found if len(found) > 1 and all(map(NUMBER.fullmatch, found)) else None
    return None


def read_phone(prop: Property) -> Found | None:
    """TEL: a number as it was written; what is no phone but a SIP address is messaging."""
    raw, kind = _line(prop), "phone"
    if ": +" in raw and (match := CALLED.match(raw)):
        raw, kind = raw[match.end() :], "fax" if match[1] else "phone"
    scheme = raw[:4].lower()
    if scheme == "tel:":
        raw = _in_context(unquote(raw[4:]))
    elif raw[:7].lower() == "callto:":
        raw = unquote(raw[7:])
    elif scheme == "sms:":
        raw = unquote(raw[4:].partition("?")[0])
    elif scheme == "sip:" or raw[:5].lower() == "sips:":
        return ("messaging", raw.partition(":")[2], "sip") if raw.partition(":")[2] else None
    elif raw[:1] in "'’":
        raw = APOSTROPHE.sub("", raw, count=1)
    if raw[-2:] == ".0" and (match := FRACTION.fullmatch(raw)):
        raw = match[1]
    return (kind, raw.rstrip(";"), None) if raw.strip(NOTHING) else None


def read_email(prop: Property) -> Found | None:
    """EMAIL: without mailto: and without a name that stands around it (`"Ana" <ana@example.org>`)."""
    raw = _said(_line(prop))
    if raw[:7].lower() == "mailto:":
        raw = unquote(raw[7:].partition("?")[0]).strip()
    elif raw[:5].lower() == "smtp:":
        raw = raw[5:].strip()
    if raw.endswith(">") and "<" in raw:
        inner = raw[raw.rindex("<") + 1 : -1].strip()
        raw = inner if "@" in inner else raw
    if raw[-1:] in (",", ";") and (match := LISTED.fullmatch(raw)):
        raw = match[1]
    if raw[:1] == raw[-1:] and raw[:1] in ("'", '"'):
        raw = raw[1:-1]
    return ("email", raw, None) if raw.strip(NOTHING + "@") else None


def read_web(prop: Property) -> Found | None:
    """URL; what is the address of a mailbox or a phone after all is one."""
    raw = _said(" ".join(uri_of(prop).split()))
    if raw[:7].lower() == "mailto:":
        return read_email(prop)
    if raw[:4].lower() == "tel:":
        return read_phone(prop)
    if raw[:1] == "<" and raw[-1:] == ">":
        raw = raw[1:-1].strip()  # RFC 3986, appendix C
    return ("web", raw, None) if raw and not raw.endswith("://") else None


def read_messaging(prop: Property) -> Found | None:
    """IMPP and the X- properties of single services: the service by its parameter, its scheme or its property."""
    is_uri = prop.name in ("IMPP", "X-IMPP")
    raw = " ".join(uri_of(prop).split()) if is_uri else _line(prop)
    services = prop.param("SERVICE-TYPE") or prop.param("X-SERVICE-TYPE")
    if not services and prop.name in ANY_SERVICE:
        services = tuple(word for word in prop.types if word in SERVICES)
    service = services[0].lower() if services and services[0] else MESSAGING.get(prop.name)
    kde = KDE.fullmatch(prop.name)
    if kde:
        service = kde[1].lower()
    match = SCHEME.match(raw)
    if match and (is_uri or match[1].lower() in (service, "sip", "sips", "xmpp")):
        scheme = match[1].lower().replace("x-im", "")
        service = service or SCHEMES.get(scheme, scheme) or None
        raw = unquote(raw[match.end() :]) if is_uri else raw[match.end() :]
    elif service and raw.lower().startswith(f"{service}:") and raw[len(service) + 1 :][:2] != "//":
        raw = raw[len(service) + 1 :]  # of a name that is no scheme: `google talk:`
    raw = ASKED.sub("", raw) if "?" in raw and "//" not in raw else raw
    return ("messaging", raw, service) if raw else None


def read_profile(prop: Property) -> Found | None:
    """SOCIALPROFILE (RFC 9554) and Apple's X-SOCIALPROFILE, whose TYPE is the service."""
    services = prop.param("SERVICE-TYPE") or tuple(t for t in prop.types if t not in ("pref", "home", "work"))
    users = prop.param("X-USER") or prop.param("USERNAME")
    raw = " ".join(uri_of(prop).split()) or next(iter(users), "")
    if raw[:8].lower() == "x-apple:":
        raw = raw[8:]
    elif not services and (match := SCHEME.match(raw)) and raw[match.end() :][:4].lower() == "http":
        services, raw = (match[1],), raw[match.end() :]
    return ("messaging", raw, services[0].lower() if services and services[0] else None) if raw else None


READERS: dict[str, Callable[[Property], Found | None]] = {
    "TEL": read_phone,
    "X-MS-TEL": read_phone,
    "EMAIL": read_email,
    "URL": read_web,
    "IMPP": read_messaging,
    "SOCIALPROFILE": read_profile,
    "X-SOCIALPROFILE": read_profile,
    "X-SOCIAL-PROFILE": read_profile,
    "X-SKYPE-PSTNNUMBER": read_phone,
    **dict.fromkeys(MESSAGING, read_messaging),
}


def _said(raw: str) -> str:
    """A value without the word for it that a business card has before it."""
    return SAID.sub("", raw, count=1) if ": " in raw and SAID.match(raw) else raw


def _in_context(raw: str) -> str:
    """The number of a tel: URI, a local one behind the beginning that its context gives."""
    match = CONTEXT.search(raw)
    if match is None:
        return raw
    number = CONTEXT.sub("", raw)
    return match[1] + number if match[1][0] == "+" and number[:1] != "+" else number


def _line(prop: Property) -> str:
    """A value of one line; the direction marks that phones copy around numbers are no part of it."""
    raw = text_of(prop)
    if "\\" in raw and not prop.is_plain and "\\\\" not in prop.value:
        raw = ESCAPED.sub("", raw)
    if raw.isprintable():
        return raw
    return " ".join(UNSEEN.sub("", DIRECTION.sub("", raw)).split())


def read_address(prop: Property, version: str, *, is_exact: bool = False) -> dict[str, str] | None:
    """The seven components of ADR by name; of RFC 9554's eleven more what the seven do not say; None if empty.

    An address that is only a LABEL parameter or property, or in one piece, stands as its street, in its lines.
    `is_exact`: the card is our own, in which signs stand for themselves.
    """
    parts = structured(loosen(prop, 4), is_listed=version != "2.1", joint=", ")
    if len(parts) == 1:  # all of it in one piece, as Tutanota and forms write it: no number of a post office box
        parts = ["", "", *parts]
    more = [part for part in parts[7:] if part]
    parts = (parts + [""] * 7)[:7]
    if more:
        said = _words(*parts)
        fresh = [
            part for part in more if _words(part) not in said and not (parts[2] and _words(parts[2]) in _words(part))
        ]
        parts[1] = " ".join(filter(None, [parts[1], *fresh]))
    if any(mark in prop.value for mark in ("\n", "\\", "  ")):  # a street has lines, a code that was wrapped has none
        parts[3:] = [" ".join(part.split()) for part in parts[3:]]
    if not any(parts if is_exact else [part.strip(NOTHING) for part in parts]):
        label = " ".join(prop.param("LABEL")).replace("\\n", "\n").strip()
        if not label:
            return None
        parts = ["", "", label, "", "", "", ""]
    return dict(zip(PARTS, parts, strict=True))


def _words(*parts: str) -> str:
    """Texts as words with a space on either side, so that one that says the same again is seen."""
    return f" {' '.join(' '.join(parts).replace(',', ' ').split())} "


def read_android(prop: Property) -> tuple[str, str, str] | None:
    """X-ANDROID-CUSTOM: (nickname, contact_event or relation; its value; its type) of Android's own tables."""
    pieces = [clean(piece, prop.is_plain) for piece in split_escaped(prop.value, ";")]
    table, _slash, kind = pieces[0].partition("/")
    if table != "vnd.android.cursor.item" or len(pieces) < 2 or not pieces[1]:
        return None
    return kind, pieces[1], pieces[2] if len(pieces) > 2 else ""
