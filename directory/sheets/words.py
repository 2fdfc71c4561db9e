"""What a contact sheet says in each of the block's languages, beside the words of the block (press/writer.py).

The sheet's language is its readers', not that of the window: these words are not among the translations.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a sheet says in one language, beside the words of the block."""

    page: str  # with {page} and {pages}
    more: str  # with {count}
    day: str  # babel's pattern of a date
    audiences: dict[str, str]


SHEET_WORDS = {
    "en": SheetWords(
        "{page} of {pages}",
        "and {count} more",
        "d MMMM y",
        {
            "partners": "For partners, not to be published",
            "internal": "For internal use",
            "restricted": "Restricted, not to be passed on",
        },
    ),
    "fr": SheetWords(
        "{page} sur {pages}",
        "et {count} de plus",
        "d MMMM y",
        {
            "partners": "Réservé aux partenaires, ne pas publier",
            "internal": "À usage interne",
            "restricted": "Confidentiel, ne pas diffuser",
        },
    ),
    "es": SheetWords(
        "{page} de {pages}",
        "y {count} más",
        "d 'de' MMMM 'de' y",
        {
            "partners": "Para socios, no publicar",
            "internal": "Para uso interno",
            "restricted": "Confidencial, no difundir",
        },
    ),
    "pt": SheetWords(
        "{page} de {pages}",
        "e mais {count}",
        "d 'de' MMMM 'de' y",
        {
            "partners": "Para parceiros, não publicar",
            "internal": "Para uso interno",
            "restricted": "Confidencial, não divulgar",
        },
    ),
    "ar": SheetWords(
        "{page} من {pages}",
        "و{count} أخرى",
        "d MMMM y",
        {
            "partners": "للشركاء، غير مخصص للنشر",
            "internal": "للاستخدام الداخلي",
            "restricted": "سري، لا يجوز تداوله",
        },
    ),
}


def format_day(day: date, language: str) -> str:
    """A day in words: 12 May 2026."""
    from babel.dates import format_date

    return str(format_date(day, SHEET_WORDS[language].day, locale=language))
