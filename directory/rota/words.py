"""What a printed rota says in each of the sheet's languages: its readers', not the window's.

say("zone", "fr", zone="Africa/Maputo")   ->   Heures de Africa/Maputo
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from directory.countries import LANGUAGES
from directory.focal_points.words import LOCALES

WORDS: dict[str, tuple[str, str, str, str, str]] = {
    "rota": ("Rota", "Tour de permanence", "Turnos de guardia", "Escala de permanência", "جدول المناوبة"),
    "days": ("{first} to {last}", "du {first} au {last}", "del {first} al {last}", "de {first} a {last}",
             "من {first} إلى {last}"),
    "zone": ("Times of {zone}", "Heures de {zone}", "Horas de {zone}", "Horas de {zone}", "بتوقيت {zone}"),
    "made": ("made on {day}", "établi le {day}", "elaborado el {day}", "elaborado em {day}", "أُعد في {day}"),
    "covered": ("Somebody is always on duty", "Quelqu’un est toujours de permanence", "Siempre hay alguien de guardia",
                "Há sempre alguém de permanência", "هناك دائما من هو في المناوبة"),
    "missing": ("Nobody on duty for {hours} h", "Personne de permanence pendant {hours} h",
                "Nadie de guardia durante {hours} h", "Ninguém de permanência durante {hours} h",
                "لا أحد في المناوبة طوال {hours} س"),
    "nobody": ("nobody", "personne", "nadie", "ninguém", "لا أحد"),
    "hidden": ("name held back", "nom non communiqué", "nombre reservado", "nome reservado", "الاسم محجوب"),
    "person": ("On duty", "De permanence", "De guardia", "De permanência", "في المناوبة"),
    "hours": ("Hours", "Heures", "Horas", "Horas", "الساعات"),
    "phone": ("Phone", "Téléphone", "Teléfono", "Telefone", "الهاتف"),
    "e-mail": ("E-mail", "Courriel", "Correo electrónico", "E-mail", "البريد الإلكتروني"),
}  # fmt: skip


def say(key: str, language: str, /, **values: object) -> str:
    """What stands for a key in a language of the sheets, with its values."""
    return WORDS[key][LANGUAGES.index(language)].format(**values)


def say_weekday(day: date, language: str) -> str:
    """Mon 23 Nov."""
    from babel.dates import format_skeleton

    return str(format_skeleton("MMMEd", day, locale=LOCALES.get(language, language)))


def say_hours(hours: float, language: str) -> str:
    """14 or 7.5, as numbers are written in a language."""
    from babel.numbers import format_decimal

    return str(format_decimal(round(hours, 1), locale=LOCALES.get(language, language)))


def say_times(begins: datetime, ends: datetime, language: str) -> str:
    """18:00–08:00; with its days where a turn is longer than one."""
    end = "24:00" if ends.time() == time() else f"{ends:%H:%M}"
    if ends - begins <= timedelta(days=1):
        return f"{begins:%H:%M}–{end}"
    last = (ends - timedelta(microseconds=1)).date()
    return f"{say_weekday(begins.date(), language)} {begins:%H:%M} – {say_weekday(last, language)} {end}"
