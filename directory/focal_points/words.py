"""What a printed coverage grid or focal-point list says in each of the sheet's languages.

    say("since", "fr", day=say_day("2024-03", "fr"))   ->   depuis mars 2024

They are the reader's languages, not the window's, so the words are not among the translations; audiences and the
foot's "1 of 3" are those of every sheet (sheets/words.py). Days are written by babel.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from directory.countries import LANGUAGES, country_name
from directory.released import ReleasedFocal

LOCALES = {"en": "en_GB"}  # the day before the month
PATTERNS = {4: "y", 7: "yMMM", 10: "yMMMd"}  # babel's skeletons by the length of an EDTF date
WORDS: dict[str, tuple[str, str, str, str, str]] = {
    "coverage": ("Coverage", "Couverture", "Cobertura", "Cobertura", "التغطية"),
    "list": ("Focal points", "Points focaux", "Puntos focales", "Pontos focais", "جهات التنسيق"),
    "cells": ("Cells", "Cases", "Casillas", "Células", "الخلايا"),
    "all programmes": (
        "All programmes",
        "Tous les programmes",
        "Todos los programas",
        "Todos os programas",
        "جميع البرامج",
    ),
    "as of": ("As of {day}", "Au {day}", "A fecha de {day}", "À data de {day}", "كما في {day}"),
    "made": ("made on {day}", "établi le {day}", "elaborado el {day}", "elaborado em {day}", "أُعد في {day}"),
    "row": ("Organisation", "Organisation", "Organización", "Organização", "الجهة"),
    "group": ("Kind", "Type", "Tipo", "Tipo", "النوع"),
    "organization": ("Organisation", "Organisation", "Organización", "Organização", "الجهة"),
    "country": ("Country", "Pays", "País", "País", "البلد"),
    "programme": ("Programme", "Programme", "Programa", "Programa", "البرنامج"),
    "theme": ("Theme", "Thème", "Tema", "Tema", "الموضوع"),
    "post": ("Post", "Poste", "Puesto", "Cargo", "المنصب"),
    "state": ("State", "État", "Estado", "Estado", "الحالة"),
    "holder": ("Holder", "Titulaire", "Titular", "Titular", "المسؤول"),
    "alternate": ("Alternate", "Suppléant", "Suplente", "Suplente", "البديل"),
    "since": ("Since", "Depuis", "Desde", "Desde", "منذ"),
    "until": ("Until", "Jusqu’au", "Hasta", "Até", "حتى"),
    "verified": ("Verified", "Vérifié", "Verificado", "Verificado", "آخر تحقق"),
    "next": ("Next step", "À faire", "Próximo paso", "Próximo passo", "الخطوة التالية"),
    "held": ("Held", "Pourvus", "Cubiertos", "Ocupados", "مشغولة"),
    "held of expected": (
        "Held of expected",
        "Pourvus sur attendus",
        "Cubiertos de los previstos",
        "Ocupados dos previstos",
        "المشغول من المتوقع",
    ),
    "share": (
        "{held} of {expected}",
        "{held} sur {expected}",
        "{held} de {expected}",
        "{held} de {expected}",
        "{held} من {expected}",
    ),
    "filled": ("Filled", "Pourvu", "Cubierto", "Ocupado", "مشغول"),
    "acting": ("Acting", "Par intérim", "Interino", "Interino", "بالإنابة"),
    "expiring": ("Ends soon", "Se termine bientôt", "Termina pronto", "Termina em breve", "ينتهي قريبا"),
    "stale": ("Not verified", "Non vérifié", "Sin verificar", "Não verificado", "لم يُتحقق منه"),
    "vacant": ("Vacant", "Vacant", "Vacante", "Vago", "شاغر"),
    "missing": ("Missing", "Manquant", "Falta", "Em falta", "مفقود"),
    "not expected": ("Not expected", "Non attendu", "No previsto", "Não previsto", "غير متوقع"),
    "officer in charge": (
        "officer in charge",
        "chargé de l’intérim",
        "encargado interino",
        "encarregado interino",
        "القائم بالأعمال",
    ),
    "since day": ("since {day}", "depuis {day}", "desde {day}", "desde {day}", "منذ {day}"),
    "verified day": ("verified {day}", "vérifié {day}", "verificado {day}", "verificado {day}", "تم التحقق {day}"),
    "acting until": (
        "acting until {day}",
        "par intérim jusqu’au {day}",
        "interino hasta {day}",
        "interino até {day}",
        "بالإنابة حتى {day}",
    ),
    "ends": (
        "until {day}, nobody follows",
        "jusqu’au {day}, sans successeur",
        "hasta {day}, sin sucesor",
        "até {day}, sem sucessor",
        "حتى {day}، ولا خلف",
    ),
    "never verified": ("never verified", "jamais vérifié", "nunca verificado", "nunca verificado", "لم يُتحقق منه قط"),
    "stale since": (
        "not verified since {day}",
        "non vérifié depuis {day}",
        "sin verificar desde {day}",
        "não verificado desde {day}",
        "لم يُتحقق منه منذ {day}",
    ),
    "away": (
        "away, {name} stands in",
        "en congé, remplacé par {name}",
        "ausente, le sustituye {name}",
        "ausente, substituído por {name}",
        "غائب، ينوب عنه {name}",
    ),
    "second": ("alternate: {name}", "suppléant : {name}", "suplente: {name}", "suplente: {name}", "البديل: {name}"),
    "before": (
        "nobody; before: {name}",
        "personne ; avant : {name}",
        "nadie; antes: {name}",
        "ninguém; antes: {name}",
        "لا أحد؛ سابقا: {name}",
    ),
    "nobody": ("nobody", "personne", "nadie", "ninguém", "لا أحد"),
    "nobody yet": ("nobody named", "personne de désigné", "nadie designado", "ninguém designado", "لم يُعيّن أحد"),
    "hidden": (
        "name held back",
        "nom non communiqué",
        "nombre reservado",
        "nome reservado",
        "الاسم محجوب",
    ),
    "nothing": (
        "Nothing is expected and nobody named.",
        "Rien n’est attendu et personne n’est désigné.",
        "No se espera nada y nadie está designado.",
        "Nada é esperado e ninguém está designado.",
        "لا شيء متوقع ولم يُعيّن أحد.",
    ),
    "step vacant": ("Appoint", "Nommer", "Nombrar", "Nomear", "تعيين"),
    "step missing": ("Name someone", "Désigner", "Designar", "Designar", "تسمية مسؤول"),
    "step expiring": ("Hand over", "Transmettre", "Traspasar", "Transferir", "تسليم"),
    "step stale": ("Ask to confirm", "Faire confirmer", "Pedir confirmación", "Pedir confirmação", "طلب تأكيد"),
    "step acting": ("Appoint for good", "Nommer un titulaire", "Nombrar titular", "Nomear titular", "تعيين دائم"),
    "step filled": ("", "", "", "", ""),
    "own office": ("Own offices", "Nos bureaux", "Oficinas propias", "Escritórios próprios", "مكاتبنا"),
    "ministry": ("Ministries", "Ministères", "Ministerios", "Ministérios", "الوزارات"),
    "law enforcement": (
        "Law enforcement",
        "Forces de l’ordre",
        "Fuerzas del orden",
        "Forças de segurança",
        "إنفاذ القانون",
    ),
    "justice and oversight": (
        "Justice and oversight",
        "Justice et contrôle",
        "Justicia y supervisión",
        "Justiça e supervisão",
        "العدالة والرقابة",
    ),
    "funder": ("Funders", "Bailleurs de fonds", "Donantes", "Financiadores", "الممولون"),
    "UN agency": (
        "UN agencies",
        "Organismes des Nations Unies",
        "Organismos de la ONU",
        "Agências da ONU",
        "وكالات الأمم المتحدة",
    ),
    "NGO": ("NGOs", "ONG", "ONG", "ONG", "المنظمات غير الحكومية"),
    "diplomatic mission": (
        "Diplomatic missions",
        "Missions diplomatiques",
        "Misiones diplomáticas",
        "Missões diplomáticas",
        "البعثات الدبلوماسية",
    ),
    "media": ("Media", "Médias", "Medios", "Meios de comunicação", "وسائل الإعلام"),
    "private sector": ("Private sector", "Secteur privé", "Sector privado", "Setor privado", "القطاع الخاص"),
    "academic": ("Academic", "Universités", "Instituciones académicas", "Instituições académicas", "أكاديمية"),
    "other": ("Other", "Autres", "Otros", "Outros", "أخرى"),
}


def say(key: str, language: str, /, **values: object) -> str:
    """What stands for a key in a language of the sheets, with its values."""
    return WORDS[key][LANGUAGES.index(language)].format(**values)


def say_day(written: str | date | None, language: str) -> str:
    """A day, a month or a year (EDTF) as it is written in a language; nothing for None."""
    from babel.dates import format_skeleton

    if written is None:
        return ""
    text = written.isoformat() if isinstance(written, date) else written
    if len(text) not in PATTERNS:
        return text
    day = date.fromisoformat(f"{text}-01-01"[:10])
    return str(format_skeleton(PATTERNS[len(text)], day, locale=LOCALES.get(language, language)))


def say_country(code: str | None, language: str) -> str:
    """A country's name in a language; nothing for None."""
    return country_name(code, language) if code else ""


def cell_lines(focal: ReleasedFocal, language: str) -> tuple[str, str, str]:
    """What stands in a cell of a grid: who or which state, the alternate, and since when or until when."""
    second = say("second", language, name=focal.alternate) if focal.alternate else ""
    if focal.state == "not expected" and not focal.programme:
        return "", "", ""
    if focal.state in ("vacant", "missing", "not expected"):
        if focal.state == "missing" and not second:
            second = say("nobody yet", language)
        vacant_since = say("since day", language, day=say_day(focal.since, language)) if focal.since else ""
        return say(focal.state, language), second, vacant_since
    return focal.holder or say("hidden", language), second, condition(focal, language)


def condition(focal: ReleasedFocal, language: str) -> str:
    """How it stands with who holds a focal point: away, acting until, ending, unverified, or since when."""
    until = say_day(focal.until, language)
    if focal.stand_in:
        return say("away", language, name=focal.stand_in)
    if focal.state == "acting":
        key = "officer in charge" if focal.capacity == "officer in charge" else "acting"
        return say("acting until", language, day=until) if until else say(key, language)
    if focal.state == "expiring" and until:
        return say("ends", language, day=until)
    if focal.state == "stale":
        day = say_day(focal.verified, language)
        return say("stale since", language, day=day) if day else say("never verified", language)
    parts = (("since day", focal.since), ("verified day", focal.verified))
    return " · ".join(say(key, language, day=say_day(day, language)) for key, day in parts if day)


def holder_text(focal: ReleasedFocal, language: str) -> str:
    """Who holds a focal point, as the list says it."""
    if focal.holder:
        return f"{focal.holder} ({say('away', language, name=focal.stand_in)})" if focal.stand_in else focal.holder
    if focal.is_hidden:
        return say("hidden", language)
    if focal.before:
        return say("before", language, name=focal.before)
    return say("nobody yet" if focal.state == "missing" else "nobody", language)


def apart(cell: ReleasedFocal, cells: Sequence[ReleasedFocal], language: str) -> str:
    """What tells a cell from the others in its place: the organization, country or programme in which they differ."""
    parts = []
    if len({other.organization for other in cells}) > 1:
        parts.append(cell.organization or "")
    if len({other.country for other in cells}) > 1:
        parts.append(say_country(cell.country, language))
    if len({other.programme for other in cells}) > 1:
        parts.append(cell.programme or "")
    return ", ".join(part for part in parts if part)


def place_text(focal: ReleasedFocal, language: str) -> str:
    """Where a line of the list stands: the organization, and what tells it from others of that organization."""
    from babel import Locale

    parts = [focal.organization or ""]
    if focal.programme and focal.theme:
        parts.append(focal.theme)
    if focal.language:
        parts.append(Locale.parse(language).languages.get(focal.language, focal.language))
    if focal.towards:
        parts.append(f"→ {focal.towards}")
    return " · ".join(part for part in parts if part)


def group_of(focal: ReleasedFocal) -> str:
    """Under what a line of the list stands: its programme, or its theme where it is for none."""
    return focal.programme or focal.theme or ""


def by_group(lines: Sequence[ReleasedFocal]) -> list[ReleasedFocal]:
    """The lines group by group, those for no programme last; within a group they stay as they are."""
    order = {name: place for place, name in enumerate(dict.fromkeys(group_of(line) for line in lines))}
    return sorted(lines, key=lambda line: (line.programme is None, order[group_of(line)]))
