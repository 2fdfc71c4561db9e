"""Both folds of a word, by what readers of each script take for the same letter."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.search.folding import (
    LONGEST_WORD,
    email_terms,
    fold_latin,
    fold_native,
    fold_words,
    phone_terms,
    sort_key,
    split_words,
)


@pytest.mark.parametrize(
    ("text", "native", "latin"),
    [
        ("Álvaro", "alvaro", "alvaro"),
        ("E\u0301mile", "emile", "emile"),  # decomposed, as macOS writes it
        ("Øyvind", "øyvind", "oyvind"),
        ("Łukasz", "łukasz", "lukasz"),
        ("STRASSE", "strasse", "strasse"),
        ("Straße", "strasse", "strasse"),
        ("Đặng", "đang", "dang"),
        ("İstanbul", "istanbul", "istanbul"),
        ("ﬁne", "fine", "fine"),  # a ligature
        ("ＡＢＣ１２", "abc12", "abc12"),  # full width
        ("Хохар", "хохар", "khokhar"),
        ("Пётр", "петр", "petr"),
        ("Щукин", "щукин", "shchukin"),
        ("Σωκράτης", "σωκρατησ", "sokratis"),
        ("محمد", "محمد", "mhmd"),
        ("خوخر", "خوخر", "khwkhr"),
        ("გიორგი", "გიორგი", "giorgi"),
        ("አበበ", "አበበ", "abebe"),
        ("हिन्दी", "हिन्दी", "hindi"),  # vowel signs and virama stay
        ("क़ासिम", "कासिम", "kasim"),  # the nukta does not
        ("สมชาย", "สมชาย", "smchay"),
        ("٢١٣", "213", "213"),
    ],
)
def test_two_folds_of_a_word(text: str, native: str, latin: str) -> None:
    assert fold_native(text) == native
    assert fold_latin(text) == latin


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),  # hamza above
        ("إبراهيم", "ابراهيم"),  # below
        ("آمنة", "امنه"),  # madda, and teh marbuta
        ("مؤمن", "مومن"),
        ("علاء", "علا"),
        ("علی", "على"),  # Persian ye, alef maksura
        ("كريم", "کریم"),  # kaf
        ("مُحَمَّد", "محمد"),  # vowel points
        ("محـــمد", "محمد"),  # drawn out
        ("می‌خواهم", "میخواهم"),  # zero-width non-joiner
        ("ہما", "هما"),  # Urdu heh
        ("אַבְרָהָם", "אברהם"),
        ("Королёв", "королев"),
        ("ΓΙΏΡΓΟΣ", "γιώργος"),
        ("ज़ाकिर", "जाकिर"),
        ("ﾏﾘｱ", "マリア"),  # half width
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold_words(one)[0] == fold_words(other)[0]


@pytest.mark.parametrize(("one", "other"), [("ไก่", "ไก"), ("की", "कि"), ("が", "か"), ("ក្រ", "ករ")])
def test_marks_that_make_another_word_stay(one: str, other: str) -> None:
    assert fold_native(one) != fold_native(other)


@pytest.mark.parametrize(
    ("text", "native", "latin"),
    [
        ("Jean-Pierre", ["jeanpierre", "pierre"], ["jeanpierre", "pierre"]),
        ("O’Neil", ["oneil", "neil"], ["oneil", "neil"]),
        ("U.N.", ["un", "n"], ["un", "n"]),
        ("Ministry of Labour (MoL)", ["ministry", "of", "labour", "mol"], ["ministry", "of", "labour", "mol"]),
        ("习近平", ["习", "近", "平"], ["xijinping", "jinping", "ping"]),
        ("김민수", ["김", "민", "수"], ["gimminsu", "minsu", "su"]),
        ("マリア・ガルシア", ["マ", "リ", "ア", "ガ", "ル", "シ"], ["maria", "ria", "a", "garushia", "rushia", "shia"]),
        ("李Li", ["李", "li"], ["li"]),
        ("a, A; á", ["a"], ["a"]),
        ("\ud800 \0 — !", [], []),
    ],
)
def test_terms_of_a_text(text: str, native: list[str], latin: list[str]) -> None:
    assert fold_words(text) == (native, latin)


def test_every_four_digits_of_a_phone_begin_a_term() -> None:
    terms = phone_terms("021 310-779", "+25821310779")
    for digits in ("25821310779", "021310779"):
        for start in range(len(digits) - 3):
            assert any(term.startswith(digits[start : start + 4]) for term in terms)
    assert all(len(term) >= 4 for term in terms)
    assert phone_terms("n/a", None) == []


def test_each_piece_of_an_address_begins_a_term() -> None:
    assert email_terms("Ann.Bell@Example.org", None) == ["annbellexampleorg", "bellexampleorg", "exampleorg", "org"]
    assert email_terms("x", "ann@example.org") == ["annexampleorg", "exampleorg", "org"]
    assert email_terms("@", None) == []


def test_a_quotation_mark_within_a_hebrew_word_belongs_to_it_and_any_other_does_not() -> None:
    assert [word.native for word in split_words('ישראל כ"ץ ה"אחר')] == ["ישראל", "כץ", "האחר"]
    assert [word.native for word in split_words('"ישראל" a"b')] == ["ישראל", "a", "b"]


def test_a_dot_between_names_in_han_characters_parts_them_and_between_latin_letters_does_not() -> None:
    assert [word.native for word in split_words("安格拉·默克尔 Gal·la")] == ["安格拉", "默克尔", "galla"]


def test_sort_key_follows_the_latin_alphabet() -> None:
    assert sorted(["Zulu", "Øberg", "abe", "Хохар", "Ábel"], key=sort_key) == ["abe", "Ábel", "Хохар", "Øberg", "Zulu"]


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_ascii_folds_as_any_text_does(text: str) -> None:
    assert list(split_words(text)) == list(split_words(text + " 道"))[:-1]


@given(st.text(alphabet=st.characters(), max_size=30))
def test_folded_words_fold_to_themselves(text: str) -> None:
    for word in fold_words(text)[0]:
        assert fold_native(word) == word
        assert 0 < len(word) <= LONGEST_WORD


def test_each_term_is_one_token_of_fts5() -> None:
    """Every assigned character, alone and beside a letter: otherwise a prefix term would be a phrase, and raise."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5(x,"
        " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", columnsize=0)"
    )
    connection.execute("CREATE VIRTUAL TABLE tokens USING fts5vocab(words, instance)")
    terms = {
        term
        for code in range(0x110000)
        if not 0xAC01 < code < 0xD7A4
        and not 0x4E01 < code < 0x9F00
        and not 0x20001 < code < 0x32400
        and unicodedata.category(chr(code)) not in ("Cn", "Co")
        for term in (fold_native(chr(code)), fold_native(chr(code) + "a"), fold_latin(chr(code)))
        if term
    }
    connection.executemany("INSERT INTO words (x) VALUES (?)", ((term,) for term in terms))
    assert len(terms) > 5_000
    assert connection.execute("SELECT count(*) FROM tokens").fetchone()[0] == len(terms)
    connection.close()
