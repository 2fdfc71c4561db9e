"""E-mail addresses as people type and paste them, held against email-validator."""

from __future__ import annotations

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import assume, given
from hypothesis import strategies as st

from directory.emails import PROBLEMS, problem_text, read_email


def validator(text: str) -> str | None:
    """What email-validator says of an address by itself."""
    try:
        found = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return f"{found.local_part}@{found.domain}"


@pytest.mark.parametrize(
    ("raw", "value", "name"),
    [
        ("ana@Example.org", "ana@example.org", None),
        ("Ana.Exemplo@EXAMPLE.org", "Ana.Exemplo@example.org", None),  # the local part is the host's affair
        ("mailto:ana@example.org", "ana@example.org", None),
        ("MAILTO:ana@example.org?subject=Hi", "ana@example.org", None),
        ("mailto:ana%40example.org", "ana@example.org", None),
        ('"mailto:ana@example.org">ana@example.org', "ana@example.org", None),
        ("Ana Exemplo <ana@example.org>", "ana@example.org", "Ana Exemplo"),
        ('"Exemplo, Ana" <ana@example.org>', "ana@example.org", "Exemplo, Ana"),
        ("ana@example.org (Ana Exemplo)", "ana@example.org", "Ana Exemplo"),
        ("<ana@example.org>", "ana@example.org", None),
        ("ana@example.org.", "ana@example.org", None),
        ("ana@example.org;", "ana@example.org", None),
        (" ana @ example.org ", "ana@example.org", None),
        ("“ana@example.org”", "ana@example.org", None),
        ("E-mail: ana@example.org", "ana@example.org", None),
        ("SMTP:ana@example.org", "ana@example.org", None),
        ("ana@example.org\u200b", "ana@example.org", None),
        ("ana&amp;eva@example.org", "ana&eva@example.org", None),
        ("o'neil@example.org", "o'neil@example.org", None),
        ("ana+press@example.org", "ana+press@example.org", None),
        ("jörg@example.org", "jörg@example.org", None),
        ("ana@münchen.example", "ana@münchen.example", None),
        ("ana@xn--mnchen-3ya.example", "ana@münchen.example", None),
        ("ana@example.test", "ana@example.test", None),
    ],
)
def test_an_address_is_understood_however_it_was_pasted(raw, value, name):
    email = read_email(raw)
    assert (email.raw, email.value, email.display_name, email.problem) == (raw, value, name, None)


@pytest.mark.parametrize(
    ("raw", "problem", "suggestion"),
    [
        ("", "none", None),
        ("n/a", "no at", None),
        ("ana.example.org", "no at", None),
        ("ana(at)example.org", "no at", "ana@example.org"),
        ("ana [at] example.org", "no at", "ana@example.org"),
        ("ana arroba example.org", "no at", "ana@example.org"),
        ("o’neil@example.org", "curly", "o'neil@example.org"),
        ("ana@example.org, eva@example.org", "several", None),
        ("ana@example.org; eva@example.org", "several", None),
        ("ana@example.org / eva@example.org", "several", None),
        ("ana@exam ple.org", "invalid", "ana@example.org"),
        ("ana@example", "invalid", None),
        ("ana@@example.org", "invalid", None),
        ("ana..x@example.org", "invalid", None),
        (".ana@example.org", "invalid", None),
        ("ana@example..org", "invalid", None),
        ("ana@-example.org", "invalid", None),
        ("@example.org", "invalid", None),
        ("ana@[127.0.0.1]", "invalid", None),
        ("ana@" + "a" * 64 + ".org", "invalid", None),
        ("ana@example.org" + "x" * 3000, "invalid", None),
    ],
)
def test_what_cannot_be_an_address_says_why_and_what_may_be_meant(raw, problem, suggestion):
    email = read_email(raw)
    assert (email.raw, email.value, email.problem, email.suggestion) == (raw, None, problem, suggestion)
    assert str(problem_text(email.problem, email.problem_values))


def test_every_problem_is_a_sentence_of_its_own():
    assert len({str(problem_text(code, {})) for code in PROBLEMS}) == len(PROBLEMS)


atoms = st.text("abzAZ09!#$%&'*+/=?^_`{|}~-.", min_size=1, max_size=70)
hosts = st.text("abzAZ09-.", min_size=1, max_size=30)


@given(local=atoms, host=hosts)
def test_a_plain_address_is_judged_as_email_validator_does(local, host):
    """Our own quick rule must neither let through nor refuse what the library does not."""
    address = f"{local}@{host}"
    assume(address[0] != "'" and address[-1] not in ".-'" and "&" not in address)  # cleaned before it is judged
    assert read_email(address).value == validator(address)


@given(raw=st.one_of(st.text(max_size=60), st.text("ana@.<>()\"',; \u2019\u200bmailto:", max_size=40)))
def test_whatever_is_typed_is_kept_and_only_addresses_become_values(raw):
    email = read_email(raw)
    assert email.raw == raw
    assert (email.value is None) == (email.problem is not None)
    if email.value is not None:
        assert validator(email.value) == email.value
        assert read_email(email.value).value == email.value
    elif email.suggestion is not None:
        assert validator(email.suggestion) == email.suggestion


@given(name=st.text(st.characters(categories=["L", "Zs"]), min_size=1, max_size=20))
def test_a_name_beside_an_address_is_kept_apart(name):
    email = read_email(f"{name} <ana@example.org>")
    assert email.value == "ana@example.org"
    assert email.display_name == (" ".join(name.split()) or None)


@pytest.mark.parametrize("raw", ["a." * 1_000_000 + "@", "<" * 1_000_000, "ana@" + "a" * 1_000_000, " " * 1_000_000])
def test_a_megabyte_is_no_address(raw):
    email = read_email(raw)
    assert (email.raw, email.value) == (raw, None)
