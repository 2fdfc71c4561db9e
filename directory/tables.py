"""Writes two of the resources anew from the libraries that know better, which are too slow to load for a first picture.

python -m directory.tables      resources/countries.tsv from babel (CLDR), resources/phone-formats.tsv from phonenumbers

A test holds both equal to what babel and phonenumbers say, so it fails when a new version of either says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from directory.countries import LANGUAGES, NOT_COUNTRIES
from directory.paths import RESOURCES


def country_lines() -> Iterator[str]:
    """The code of each country and its names in LANGUAGES, as CLDR gives them."""
    from babel import Locale

    named = [Locale(language).territories for language in LANGUAGES]
    for code in sorted(named[0]):
        if len(code) == 2 and code not in NOT_COUNTRIES:
            yield "\t".join((code, *(str(names.get(code, "")) for names in named)))


def phone_lines() -> Iterator[str]:
    """The ways in which the numbers behind each calling code are grouped internationally.

    Calling code, then triples: what the number begins with, its pattern, how the groups are put together.
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE
    from phonenumbers.phonemetadata import PhoneMetadata

    for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items()):
        metadata = PhoneMetadata.metadata_for_region_or_calling_code(code, regions[0])
        if metadata is None:
            raise LookupError(f"phonenumbers lists the calling code {code} and knows nothing of it")
        parts = [str(code)]
        for form in metadata.intl_number_format or metadata.number_format:
            begins = form.leading_digits_pattern[-1] if form.leading_digits_pattern else ""
            parts += [begins, str(form.pattern), str(form.format)]
        yield "\t".join(parts)


def main() -> None:
    """Write both files."""
    for name, lines in (("countries.tsv", country_lines()), ("phone-formats.tsv", phone_lines())):
        (RESOURCES / name).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
