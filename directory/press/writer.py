"""The block under a release: "For more information, please contact:", and each contact in a few lines.

    write_block(release.entries, "en")

One rule gives the lines of a contact, to the block and to the printed sheet alike: name, title,
office, then the nearest phone numbers and e-mail addresses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from directory.phones import format_phone
from directory.released import Released, ReleasedDetail

# language -> (intro, joining word, phone, e-mail)
WORDS = {
    "en": ("For more information, please contact:", "or", "Tel:", "E-mail:"),
    "fr": ("Pour plus d’informations, veuillez contacter :", "ou", "Tél. :", "Courriel :"),
    "es": ("Para más información, póngase en contacto con:", "o", "Tel.:", "Correo electrónico:"),
    "pt": ("Para mais informações, contacte:", "ou", "Tel.:", "E-mail:"),
    "ar": ("لمزيد من المعلومات، يرجى الاتصال بـ:", "أو", "هاتف:", "البريد الإلكتروني:"),
}
LEFT_TO_RIGHT, POP = "\u2066", "\u2069"  # isolates: a number keeps its order inside right-to-left text


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One line of a contact: what it is (name, title, office, phone, email), its label, its text, its link."""

    kind: str
    text: str
    label: str = ""
    link: str | None = None  # tel: or mailto:

    def __str__(self) -> str:
        return f"{self.label} {self.text}" if self.label else self.text


def contact_lines(entry: Released, language: str = "en") -> list[ContactLine]:
    """The lines of one contact, as a block or a sheet prints them."""
    _intro, _join, phone_label, email_label = WORDS[language]
    lines = [ContactLine("name", _one_line(entry.name))]
    work = entry.works[0] if entry.works else None
    if work is not None:
        if work.title and entry.kind == "person":
            lines.append(ContactLine("title", _one_line(work.title)))
        if work.organization:
            lines.append(ContactLine("office", _one_line(work.organization)))
    for detail in nearest(entry, "phone"):
        number = format_phone(detail.value, detail.extension) if detail.value else _one_line(detail.raw)
        lines.append(ContactLine("phone", _isolate(number, language), phone_label, _tel(detail)))
    for detail in nearest(entry, "email"):
        address = detail.value or _one_line(detail.raw)
        lines.append(ContactLine("email", _isolate(address, language), email_label, f"mailto:{address}"))
    return lines


def nearest(entry: Released, kind: str) -> Iterator[ReleasedDetail]:
    """The details of a kind at the nearest level that has any: her own before her office's."""
    level = None
    seen = set()
    for detail in entry.reach:
        if detail.kind != kind or (level is not None and detail.level != level):
            continue
        level = detail.level
        if (detail.value, detail.extension) not in seen or detail.value is None:
            seen.add((detail.value, detail.extension))
            yield detail


def write_block(entries: Sequence[Released], language: str = "en") -> str:
    """The block as plain text, without a line break at its end; "" for no entries."""
    if not entries:
        return ""
    intro, join, _phone, _email = WORDS[language]
    contacts = ["\n".join(str(line) for line in contact_lines(entry, language)) for entry in entries]
    return f"{intro}\n" + f"\n{join}\n".join(contacts)


def _tel(detail: ReleasedDetail) -> str | None:
    """The link of a number (RFC 3966); None where it is not understood."""
    if detail.value is None:
        return None
    return f"tel:{detail.value}" + (f";ext={detail.extension}" if detail.extension else "")


def _isolate(text: str, language: str) -> str:
    return f"{LEFT_TO_RIGHT}{text}{POP}" if language == "ar" else text


def _one_line(text: str) -> str:
    """A value as one line: no line break or control character of the data makes a line of its own."""
    return " ".join(
        "".join(
            " " if character < " " or character in "\x7f\x85\u2028\u2029" else character for character in text
        ).split()
    )
