"""The tables that stand in for babel and phonenumbers at the first picture say what those say."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.paths import RESOURCES
from directory.phone_groups import group_digits
from directory.phones import format_phone
from directory.tables import country_lines, phone_lines

TYPES = sorted(
    kind for kind in phonenumbers.PhoneNumberType.values() if kind not in (phonenumbers.PhoneNumberType.UNKNOWN,)
)


@pytest.mark.parametrize(("name", "lines"), [("countries.tsv", country_lines), ("phone-formats.tsv", phone_lines)])
def test_a_table_is_what_its_library_says_today(name, lines):
    """Where this fails after an upgrade, `python -m directory.tables` writes both anew."""
    assert (RESOURCES / name).read_text("utf-8").splitlines() == list(lines())


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_the_example_numbers_of_each_region_are_grouped_as_the_library_groups_them(region):
    numbers = [phonenumbers.example_number_for_type(region, kind) for kind in TYPES]
    written = {phonenumbers.format_number(n, phonenumbers.PhoneNumberFormat.E164) for n in numbers if n is not None}
    assert written
    for value in written:
        assert group_digits(value) == format_phone(value)


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)), st.integers(0, 10**10))
def test_any_valid_number_is_grouped_as_the_library_groups_it(region, digits):
    code = phonenumbers.country_code_for_region(region)
    value = f"+{code}{digits}"
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return
    if phonenumbers.is_valid_number(number):
        stored = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert group_digits(stored) == format_phone(stored)


@given(st.text(max_size=12))
def test_what_is_no_number_stays_as_it_is(text):
    if not text.startswith("+") or not text[1:].isdecimal():
        assert group_digits(text) == text
