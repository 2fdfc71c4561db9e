"""What a number or address that is being typed will be understood as, told while one types.

understand("phone", "+27 82 555 0142", "ZA")  ->  Understood(Text("Mobile number, {country}"), is_good=True)
"""

from __future__ import annotations

from dataclasses import dataclass

from directory.texts import QT_TRANSLATE_NOOP, Text

TYPES = {
    0: QT_TRANSLATE_NOOP("directory", "Landline, {country}"),
    1: QT_TRANSLATE_NOOP("directory", "Mobile, {country}"),
    2: QT_TRANSLATE_NOOP("directory", "Landline or mobile, {country}"),
    3: QT_TRANSLATE_NOOP("directory", "Free of charge, {country}"),
    4: QT_TRANSLATE_NOOP("directory", "Premium rate, {country}"),
    5: QT_TRANSLATE_NOOP("directory", "Shared cost, {country}"),
    6: QT_TRANSLATE_NOOP("directory", "Internet telephone, {country}"),
    10: QT_TRANSLATE_NOOP("directory", "Short or nationwide number, {country}"),
}
VALID = QT_TRANSLATE_NOOP("directory", "Valid, {country}")
ADDRESS = QT_TRANSLATE_NOOP("directory", "Reads as {address}")


@dataclass(frozen=True, slots=True)
class Understood:
    """What it is, or what is wrong with it; `shown` as it will be written, `suggestion` what was perhaps meant."""

    text: Text
    is_good: bool
    shown: str | None = None
    suggestion: str | None = None


def understand(kind: str, raw: str, country: str | None, language: str = "en") -> Understood | None:
    """How a detail will be read; None for an empty text and for kinds that anything is good for.

    `country` is where national writing of a phone is read (None: the office's home country), `language` that of the
    countries' names.
    """
    if not raw.strip() or kind not in ("phone", "fax", "email"):
        return None
    if kind == "email":
        from directory.emails import problem_text as email_problem
        from directory.emails import read_email

        email = read_email(raw)
        if email.problem is not None:
            text = email_problem(email.problem, email.problem_values or {})
            return Understood(text, False, suggestion=email.suggestion)
        return Understood(Text(ADDRESS, {"address": email.value}), True, email.value)
    return _understand_phone(raw, country, language)


def _understand_phone(raw: str, country: str | None, language: str) -> Understood:
    from directory.countries import country_name
    from directory.phones import format_phone, problem_text, read_phone
    from directory.settings import load_settings

    phone = read_phone(raw, country or load_settings().home_country or None)
    if phone.value is None:
        text = problem_text(phone.problem or "invalid", phone.problem_values, language)
        suggestion = format_phone(phone.suggestion) if phone.suggestion else None
        return Understood(text, False, suggestion=suggestion)
    import phonenumbers

    number = phonenumbers.parse(phone.value, None)
    region = phonenumbers.region_code_for_number(number)
    template = TYPES.get(int(phonenumbers.number_type(number)), VALID)
    where = country_name(region, language) if region else f"+{number.country_code}"
    return Understood(Text(template, {"country": where}), True, format_phone(phone.value, phone.extension))
