"""The block under a release: "For more information, please contact:", and each contact in a few lines.

    write_block(release.entries, "en")

One rule gives the lines of a contact, to the block and to the printed sheet alike: name, title,
office, then the nearest phone numbers and e-mail addresses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from directory.phones import format_phone
from directory.released import Released, ReleasedDetail


@dataclass(frozen=True, slots=True)
class Words:
    """What a block says in one language; a label stands before each value of its kind."""

    intro: str
    between: str
    phone: str
    mobile: str
    email: str


WORDS = {
    "en": Words("For more information, please contact:", "or", "Tel:", "Mobile:", "E-mail:"),
    "fr": Words("Pour plus d’informations, veuillez contacter :", "ou", "Tél. :", "Mobile :", "Courriel :"),
    "es": Words("Para más información, póngase en contacto con:", "o", "Tel.:", "Móvil:", "Correo electrónico:"),
    "pt": Words("Para mais informações, contacte:", "ou", "Tel.:", "Telemóvel:", "E-mail:"),
    "ar": Words("لمزيد من المعلومات، يرجى الاتصال بـ:", "أو", "هاتف:", "جوال:", "البريد الإلكتروني:"),
}
RIGHT_TO_LEFT = {"ar"}  # of the languages above
LEFT_TO_RIGHT, POP = "\u2066", "\u2069"  # isolates: a number keeps its order inside right-to-left text
LINE_BREAKS = "\x7f\x85\u2028\u2029"  # and everything below a space


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One line of a contact: what it is (name, title, office, phone, email), its label, its text, its link."""

    kind: str
    text: str
    label: str = ""
    link: str | None = None  # tel: or mailto:, where the value is understood


def contact_lines(entry: Released, language: str = "en") -> list[ContactLine]:
    """The lines of one contact, as a block or a sheet prints them; none of them holds a line break."""
    words = WORDS[language]
    lines = [ContactLine("name", one_line(entry.name))]
    work = entry.works[0] if entry.works and entry.kind != "organization" else None
    if work is not None:
        if work.title and entry.kind == "person":  # the name of a post is its title
            lines.append(ContactLine("title", one_line(work.title)))
        if work.organization:
            lines.append(ContactLine("office", one_line(work.organization)))
    for detail in nearest(entry, "phone"):
        number = format_phone(detail.value, detail.extension) if detail.value else one_line(detail.raw)
        label = words.mobile if detail.label == "mobile" else words.phone
        lines.append(ContactLine("phone", number, label, _tel(detail)))
    for detail in nearest(entry, "email"):
        address = one_line(detail.value or detail.raw)
        lines.append(ContactLine("email", address, words.email, _mailto(detail)))
    return [lines[0], *(line for line in lines[1:] if line.text)]


def nearest(entry: Released, kind: str) -> Iterator[ReleasedDetail]:
    """The details of a kind at the nearest level that has any: her own before her office's, no number twice.

    Of several memberships, those of the first that has any.
    """
    work_of = {detail.id: place for place, work in enumerate(entry.works) for detail in work.details}
    level: tuple[str, int | None] | None = None
    seen: set[tuple[str, str | None]] = set()
    for detail in entry.reach:
        here = (detail.level, work_of.get(detail.id))
        if detail.kind != kind or (level is not None and here != level):
            continue
        level = here
        written = (detail.value or detail.raw, detail.extension)
        if written not in seen:
            seen.add(written)
            yield detail


def write_block(entries: Sequence[Released], language: str = "en") -> str:
    """The block as plain text, without a line break at its end; "" for no entries."""
    if not entries:
        return ""
    words = WORDS[language]
    contacts = ["\n".join(_write(line, language) for line in contact_lines(entry, language)) for entry in entries]
    return f"{words.intro}\n" + f"\n{words.between}\n".join(contacts)


def one_line(text: str) -> str:
    """A value as one line: no line break or control character of the data makes a line of its own."""
    spaced = "".join(" " if character < " " or character in LINE_BREAKS else character for character in text)
    return " ".join(spaced.encode("utf-8", "replace").decode("utf-8").split())


def _write(line: ContactLine, language: str) -> str:
    if not line.label:
        return line.text
    text = f"{LEFT_TO_RIGHT}{line.text}{POP}" if language in RIGHT_TO_LEFT else line.text
    return f"{line.label} {text}"


def _tel(detail: ReleasedDetail) -> str | None:
    """The link of a number (RFC 3966); None where it is not understood."""
    if detail.value is None:
        return None
    return f"tel:{quote(detail.value, safe='+', errors='replace')}" + (
        f";ext={quote(detail.extension, errors='replace')}" if detail.extension else ""
    )


def _mailto(detail: ReleasedDetail) -> str | None:
    """The link of an address (RFC 6068): nothing in it can become a header or another recipient."""
    return f"mailto:{quote(detail.value, safe='@', errors='replace')}" if detail.value else None


def write_block_html(entries: Sequence[Released], language: str = "en") -> str:
    """The block as HTML with live links, for what takes rich text; every value is escaped."""
    if not entries:
        return ""
    words = WORDS[language]
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    contacts = [
        "<br>".join(_write_html(line, language) for line in contact_lines(entry, language)) for entry in entries
    ]
    body = f"</p><p>{escape(words.between)}</p><p>".join(contacts)
    return f'<div dir="{direction}"><p>{escape(words.intro)}</p><p>{body}</p></div>'


def _write_html(line: ContactLine, language: str) -> str:
    text = escape(line.text)
    if line.kind == "name":
        text = f"<b>{text}</b>"
    if line.link:
        text = f'<a href="{escape(line.link)}">{text}</a>'
    return f'{escape(line.label)} <span dir="ltr">{text}</span>' if line.label else text
