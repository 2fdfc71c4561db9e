"""Phones as people write them: E.164 when libphonenumber calls it valid, the raw text and a named problem otherwise."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from directory import phones
from directory.phones import PROBLEMS, digits_of, format_phone, problem_text, read_phone, split_phones

SUPPORTED = sorted(phonenumbers.SUPPORTED_REGIONS)

# raw, the office's country, E.164, extension
UNDERSTOOD = [
    # FINDINGS.md's table
    ("+230 213-3304", None, "+2302133304", None),
    ("+258 21 310 779", None, "+25821310779", None),
    ("+27 (0)12 301 3885", None, "+27123013885", None),
    ("0027 12 301 3885", None, "+27123013885", None),
    ("(251-11) 544-5000", "ET", "+251115445000", None),
    ("+27 12 301 3885 ext. 45", None, "+27123013885", "45"),
    ("+27 12 301 3885 x 567", None, "+27123013885", "567"),
    ("+27 12 301 3885;ext=12", None, "+27123013885", "12"),
    ("+33 1 42 68 53 00 poste 12", None, "+33142685300", "12"),
    ("+49 30 123456 Durchwahl 12", None, "+4930123456", "12"),
    ("+55 11 3456 7890 ramal 21", None, "+551134567890", "21"),
    ("+7 495 555-01-07 доб. 12", None, "+74955550107", "12"),
    ("+86 10 5555 0105 转 8", None, "+861055550105", "8"),
    ("+81 3-5555-0101 内線12", None, "+81355550101", "12"),
    ("+964 1 555 0104 داخلي 7", None, "+96415550104", "7"),
    # more extensions
    ("+44 20 7946 0018#12", None, "+442079460018", "12"),
    ("+1 202-647-4000, ext 567", None, "+12026474000", "567"),
    ("+34 91 123 45 67 anexo 8", None, "+34911234567", "8"),
    ("+27 12 301 3885,,123", None, "+27123013885", "123"),
    # national writing in the office's country
    ("012 301 3885", "ZA", "+27123013885", None),
    ("(012) 301-3885", "ZA", "+27123013885", None),
    ("0825550142", "ZA", "+27825550142", None),
    ("82 555 0142", "ZA", "+27825550142", None),
    ("84 312 7788", "MZ", "+258843127788", None),
    ("00258 84 312 7788", "MZ", "+258843127788", None),
    ("258843127788", "MZ", "+258843127788", None),
    ("213 3304", "MU", "+2302133304", None),
    ("5255 0123", "MU", "+23052550123", None),
    ("0211 251700", "ZM", "+260211251700", None),
    ("01 773 277", "MW", "+2651773277", None),
    ("011 544 5000", "ET", "+251115445000", None),
    ("22 24 30 00", "NO", "+4722243000", None),
    ("022 717 91 11", "CH", "+41227179111", None),
    ("020 7946 0018", "GB", "+442079460018", None),
    ("06 12 34 56 78", "FR", "+33612345678", None),
    ("01.42.68.53.00", "FR", "+33142685300", None),
    ("06 698 1234", "IT", "+39066981234", None),  # Italy keeps its 0
    ("(11) 91234-5678", "BR", "+5511912345678", None),
    ("202-647-4000", "US", "+12026474000", None),
    # what stands around a number, and other people's digits
    ("tel: +258 21 310 779", None, "+25821310779", None),
    ("Tél. : +33 1 42 68 53 00", None, "+33142685300", None),
    ("M: 082 555 0142", "ZA", "+27825550142", None),
    ("T +27 12 301 3885", None, "+27123013885", None),
    ("+ 258 (21) 310-779 (office hours)", None, "+25821310779", None),
    ("＋258 21 310 779", None, "+25821310779", None),
    ("٠١٢ ٣٠١ ٣٨٨٥", "ZA", "+27123013885", None),
    ("+٢٥٨ ٢١ ٣١٠ ٧٧٩", None, "+25821310779", None),
    ("+27\u00a012\u202f301\u20113885", None, "+27123013885", None),
    ("\u2066+27 12 301 3885\u2069", None, "+27123013885", None),
    ("+1 758 450 1000", None, "+17584501000", None),  # one of the 25 countries of +1
]

# raw, the office's country, problem, suggestion, its sentence
NOT_UNDERSTOOD = [
    (
        "+ 7 795 01 7854",
        "ZA",
        "short",
        "+27795017854",
        "too short for Russia or Kazakhstan (+7), and the office is in South Africa",
    ),
    ("+ 7 795 01 7854", None, "short", None, "too short for Russia or Kazakhstan (+7)"),
    ("021 310 779", "MZ", "leading zero", "+25821310779", "numbers of Mozambique (+258) have no 0 in front"),
    ("+258 021 310 779", None, "leading zero", None, "numbers of Mozambique (+258) have no 0 in front"),
    ("+258 84 312 77888", "MZ", "long", None, "too long for Mozambique (+258)"),
    ("0211 25 17", "ZM", "short", None, "too short for Zambia (+260)"),
    ("+27 12 309 4000 / 4001", None, "several", None, "it seems to be more than one number; write each on its own"),
    ("+27 12 301 3885 / 86", None, "several", None, "it seems to be more than one number; write each on its own"),
    (
        "+258 21 310 779 or +258 84 312 7788",
        None,
        "several",
        None,
        "it seems to be more than one number; write each on its own",
    ),
    ("+27 12 3O9 4000", "ZA", "letters", "+27123094000", "there are letters in it; write the digits"),
    ("1-800-FLOWERS", "US", "letters", None, "there are letters in it; write the digits"),
    (
        "012 301 3885",
        None,
        "no country",
        None,
        "without a country code, and no office tells which country it is in",
    ),
    (
        "+999 123456",
        "ZA",
        "unknown code",
        None,
        "no country's numbers begin with +999, and the office is in South Africa",
    ),
    ("tbc", "MZ", "none", None, "there is no number in it"),
    ("", None, "none", None, "there is no number in it"),
    ("72 82 555 0142", "ZA", "long", "+27825550142", "too long for South Africa (+27)"),
]


@pytest.mark.parametrize(("raw", "country", "value", "extension"), UNDERSTOOD)
def test_a_number_is_understood_however_it_is_written(raw, country, value, extension):
    phone = read_phone(raw, country)
    assert (phone.raw, phone.value, phone.extension, phone.problem) == (raw, value, extension, None)


@pytest.mark.parametrize(("raw", "country", "problem", "suggestion", "sentence"), NOT_UNDERSTOOD)
def test_a_number_that_cannot_be_right_says_why_and_what_may_be_meant(raw, country, problem, suggestion, sentence):
    phone = read_phone(raw, country)
    assert (phone.raw, phone.value, phone.problem, phone.suggestion) == (raw, None, problem, suggestion)
    assert str(problem_text(phone.problem, phone.problem_values)) == sentence


def test_a_problem_is_told_in_the_users_language():
    phone = read_phone("+ 7 795 01 7854", "ZA")
    assert "Afrique du Sud" in str(problem_text(phone.problem or "", phone.problem_values, "fr"))


@pytest.mark.parametrize("region", SUPPORTED)
def test_libphonenumbers_own_example_is_read_in_every_writing(region):
    example = phonenumbers.example_number(region)
    if example is None:
        pytest.skip(f"libphonenumber has no example for {region}")
    value = phonenumbers.format_number(example, PhoneNumberFormat.E164)
    for style in (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.RFC3966, PhoneNumberFormat.E164):
        assert read_phone(phonenumbers.format_number(example, style), None).value == value
    assert read_phone(phonenumbers.format_number(example, PhoneNumberFormat.NATIONAL), region).value == value
    assert read_phone("00" + value[1:], None).value == value
    assert read_phone(format_phone(value), None).value == value
    assert read_phone(format_phone(value, "45"), None).extension == "45"


texts = st.one_of(
    st.text(max_size=40),
    st.text("0123456789+-()/.;,#x ext OoIl٠١٢", max_size=30),
    st.builds(
        "+{}{}".format, st.sampled_from(["7", "27", "258", "1", "44", "999"]), st.text("0123456789 -/", max_size=14)
    ),
)
countries = st.one_of(st.none(), st.sampled_from(["ZA", "MZ", "MU", "US", "IT", "ET", "XK", "AQ", "ZZ", ""]))


@given(raw=texts, country=countries)
def test_whatever_is_typed_is_kept_and_only_valid_numbers_become_e164(raw, country):
    phone = read_phone(raw, country)
    assert phone.raw == raw
    assert (phone.value is None) == (phone.problem is not None)
    if phone.value is not None:
        number = phonenumbers.parse(phone.value, None)
        assert phonenumbers.is_valid_number(number)
        assert phonenumbers.format_number(number, PhoneNumberFormat.E164) == phone.value
        assert phone.suggestion is None
    else:
        assert phone.problem in PROBLEMS
        assert str(problem_text(phone.problem or "", phone.problem_values))


@given(raw=texts, country=countries)
def test_a_suggestion_is_a_valid_number_of_the_offices_country_and_never_applied(raw, country):
    phone = read_phone(raw, country)
    if phone.suggestion is not None:
        assert phone.value is None
        assert phonenumbers.is_valid_number(phonenumbers.parse(phone.suggestion, None))
        assert read_phone(phone.suggestion, country).value == phone.suggestion


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("+27 12 301 3885 / +27 12 301 3886", ("+27 12 301 3885", "+27 12 301 3886")),
        ("+258 21 310 779 ou +258 84 312 7788", ("+258 21 310 779", "+258 84 312 7788")),
        ("+258 21 310 779; 84 312 7788", ("+258 21 310 779", "84 312 7788")),
        ("+27 12 301 3885 / 86", ("+27 12 301 3885 / 86",)),  # for a person to decide
        ("+27 12 301 3885", ("+27 12 301 3885",)),
        ("+27 12 301 3885;ext=12", ("+27 12 301 3885;ext=12",)),
    ],
)
def test_a_cell_with_several_numbers_is_cut_where_each_is_whole(raw, parts):
    assert split_phones(raw) == parts


@given(raw=texts)
def test_cutting_loses_no_digit(raw):
    assert digits_of("".join(split_phones(raw))) == digits_of(raw)


@pytest.mark.parametrize(
    ("value", "extension", "printed"),
    [
        ("+25821310779", None, "+258 21 310 779"),
        ("+2302133304", None, "+230 213 3304"),
        ("+12026474000", "567", "+1 202 647 4000 ext. 567"),
    ],
)
def test_a_number_is_printed_international_and_grouped_by_spaces(value, extension, printed):
    assert format_phone(value, extension) == printed


def test_a_cure_needs_a_person(session):
    """The suggestion stands beside the number until somebody says so, and is then inferred and unverified."""
    from tests.doing import do, make

    office = make(session, "add organization", name="OSM Pretoria", country="ZA")
    person = make(session, "add person", name="Thandi", organization=office)
    detail = make(session, "add detail", entry=person, detail_kind="phone", value="+ 7 829 55 0144")
    do(session, "set", reference=detail, field="verified", value="2026-11-01")
    (shown,) = do(session, "show", entry=person).data["details"]
    assert (shown["e164"], shown["suggestion"], shown["inferred"]) == (None, "+27829550144", False)
    do(session, "cure", reference=detail)
    (shown,) = do(session, "show", entry=person).data["details"]
    assert (shown["raw"], shown["e164"], shown["suggestion"]) == ("+ 7 829 55 0144", "+27829550144", None)
    assert (shown["inferred"], shown["verified"], shown["problem"]) == (True, None, None)


@pytest.mark.parametrize("region", SUPPORTED)
def test_a_number_that_is_written_whole_is_read_as_libphonenumber_reads_it(region):
    """The short way and the close one give the same, for the example of every kind of every country."""
    code = phonenumbers.country_code_for_region(region)
    for kind in range(11):
        example = phonenumbers.example_number_for_type(region, kind)
        if example is None or kind == PhoneNumberType.UNKNOWN:
            continue
        written = phonenumbers.format_number(example, PhoneNumberFormat.INTERNATIONAL)
        short = phones._read_whole(written)
        assert short in (None, phones._read_closely(written, None).value)
        if len(phonenumbers.COUNTRY_CODE_TO_REGION_CODE[code]) == 1 and kind in (0, 1):
            national = phonenumbers.national_significant_number(example)
            assert short is not None or not phones._numbering(code).has(national)


codes = st.sampled_from(sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE))


@settings(max_examples=300)
@given(codes, st.from_regex(r"[0-9]{3,12}", fullmatch=True), st.sampled_from(["", " ", "-", "."]))
def test_any_digits_are_read_the_same_on_both_ways(code, national, between):
    written = f"+{code}{between}{between.join([national[:3], national[3:6], national[6:]])}".rstrip(" -.")
    short = phones._read_whole(written)
    assert short is None or short == phones._read_closely(written, None).value


def test_most_numbers_take_the_short_way():
    for written in ("+258 84 312 3456", "+25821310779", "+230 5712 3456", "+27 82 312 3456", "+254-113-427-094"):
        assert phones._read_whole(written) == phones._read_closely(written, None).value is not None
