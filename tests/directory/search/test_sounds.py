"""How words of many scripts are read, and how alike two words sound."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.search.alike import (
    alike_terms,
    family_names_end,
    form_of,
    pair_of,
    ways_to_miss,
    ways_to_read,
    words_of,
    written,
)
from directory.search.chinese import mandarin_readings
from directory.search.facets import SOUND, WORD
from directory.search.family_names import family_readings, family_spellings
from directory.search.folding import fold_native, spell_out, split_words
from directory.search.given_names import same_names
from directory.search.japanese import japanese_readings
from directory.search.readings import read_word
from directory.search.similar import ALIKE_ENOUGH
from directory.search.sounds import forms_of, likeness, word_keys


def pair(word: str) -> tuple[str, str]:
    (found,) = split_words(word)
    return found.native, found.latin


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("राम", "ram"),
        ("विजय", "vijay"),
        ("लक्ष्मी", "lakshmi"),
        ("শেখ", "shekh"),
        ("ਸਿੰਘ", "singh"),
        ("પટેલ", "patel"),
        ("முருகன்", "murukan"),
        ("రామ", "rama"),  # the south says the last vowel
        ("മോഹൻ", "mohan"),
        ("මහින්ද", "mahinda"),
        ("อนันต์", "anan"),  # the letter under the karan is silent
        ("ธรรม", "tham"),
        ("ບຸນ", "bun"),
        ("សុខ", "suk"),
        ("ម៉ម", "mam"),
        ("ប៊ុនហេង", "bunheng"),
        ("សំរិន", "samren"),
        ("မောင်", "maung"),
        ("ဝင်း", "win"),
        ("သန်းရွှေ", "thanshwe"),
        ("လှိုင်", "lhaing"),
        ("ហ្វាកៅហ្វូ", "fakaufou"),  # a foreign f
        ("วัตร", "wat"),
        ("ลักษณ์", "lak"),
        ("หมาย", "may"),  # an h that gives the next letter its tone
        ("ຫຼາຍ", "lay"),
        ("ชาญ", "chan"),
        ("ชัชชาติ", "chadchati"),
        ("บรรหาร", "banhan"),
        ("คำ", "kham"),
        ("เปรม", "prem"),
        ("ສອນໄຊ", "sonsai"),
        ("ພັນຄຳ", "phankham"),
    ],
)
def test_a_word_is_read_with_the_vowels_that_are_not_written(word: str, read: str) -> None:
    assert read_word(fold_native(word))[0] == read


def test_scripts_that_are_read_letter_by_letter_have_no_other_reading() -> None:
    assert [read_word(word) for word in ("khokhar", "хохар", "محمد", "גולדה", "გიორგი")] == [()] * 5


def test_mandarin_that_russians_wrote_down_is_led_back_to_pinyin() -> None:
    read = {word: mandarin_readings(word, typed=False) for word in ("чжэнфэй", "гуаньхуа", "дунъюй", "цзиньпин", "янь")}
    assert [reading for ((_, reading),) in read.values()] == ["zhengfei", "guanhua", "dongyu", "jinping", "yan"]
    assert mandarin_readings("иван", typed=False) == ()  # what may be Russian too is Chinese only where it was typed
    assert mandarin_readings("кэцян", typed=True) == ((1, "keqiang"),)
    assert mandarin_readings("сергей", typed=True) == mandarin_readings("мария", typed=True) == ()


def test_old_and_new_forms_of_a_character_are_read_alike() -> None:
    assert japanese_readings("彌生") == japanese_readings("弥生") == ("yayoi",)
    assert japanese_readings("齋藤") == japanese_readings("斎藤")


def test_a_name_is_found_as_friends_say_it_and_friends_by_the_name() -> None:
    assert "william" in same_names("bill")
    assert "bill" in same_names("william")
    assert "yekaterina" in same_names("katya")
    assert same_names("kumwenda") == ()


def test_letters_with_a_sound_of_their_own_are_spelled_out() -> None:
    assert spell_out("Xədicə Qasımova") == "Khadija Gasımova"
    assert spell_out("Hacıoğlu") == "Hajıoğlu"
    assert spell_out("Šárka Çelik") == "Shárka Chelik"
    assert spell_out("Anna Bell") == "Anna Bell"


def test_family_names_are_written_by_custom() -> None:
    assert "park" in family_readings("박")
    assert {"chan", "tan"} <= set(family_readings("陳"))
    assert family_readings("陳") == family_readings("陈")
    assert family_readings("ん") == ()
    assert {"lee", "rhee"} <= family_spellings("yi")
    assert family_spellings("kumwenda") == frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aleksandr", "Александр"),
        ("Chekhov", "Tschechow"),
        ("Joukovski", "Жуковский"),
        ("Zhukovsky", "Schukowski"),
        ("Nikolaidis", "Νικολαΐδης"),
        ("Dimitris", "Δημήτρης"),
        ("Beridze", "ბერიძე"),
        ("Hovhannisyan", "Հովհաննիսյան"),
        ("Rachid", "رشيد"),
        ("Rasheed", "رشيد"),
        ("Jamal", "جمال"),
        ("Gamal", "جمال"),
        ("Thamer", "ثامر"),
        ("Mustafa", "مصطفی"),
        ("Levi", "לוי"),
        ("Mizrachi", "מזרחי"),
        ("Tesfaye", "ተስፋዬ"),
        ("Choudhury", "Chaudhry"),
        ("Sharma", "शर्मा"),
        ("Gupta", "ગુપ્તા"),
        ("Jeyaraj", "ஜெயராஜ்"),
        ("Perera", "පෙරේරා"),
        ("Suzuki", "スズキ"),
        ("Fujimoto", "Huzimoto"),
        ("Xiaoming", "Hsiao-ming"),
        ("Jallow", "Diallo"),
        ("Cissokho", "Sissoko"),
        ("Kowalczyk", "Kovalchik"),
        ("Renault", "Reno"),
        ("Myint", "Myin"),
        ("Bah", "Ba"),
        ("Yannis", "Giannis"),
        ("Mpoutaris", "Boutaris"),
        ("Tzuyang", "Ziyang"),
        ("Geunhye", "Kunhye"),
        ("Jeong", "Chung"),
        ("Eunhee", "은희"),
        ("Rao", "రావు"),
        ("Serhiy", "Sergiy"),
        ("Tanaka", "田中"),
        ("Hasegawa", "長谷川"),
        ("Sasaki", "佐々木"),
        ("Yuriko", "百合子"),
        ("Fumio", "文雄"),
        ("Ganbold", "Ганболдын"),
        ("Thamizh", "தமிழ்"),
        ("Tamil", "தமிழ்"),
        ("Ibrahim", "އިބްރާހީމް"),
        ("Diana", "Диана"),
        ("Kant", "Кант"),
        ("Krao", "Крао"),
        ("Kuangjong", "광종"),
        ("Saburo", "三郎"),
        ("Kobayashi", "小林"),
        ("Inoue", "井上"),
        ("Watanabe", "渡邉"),
        ("Коити", "浩一"),
        ("Koiti", "浩一"),
        ("Жэньчжун", "仁忠"),
        ("Цюйюань", "曲元"),
        ("Xueliang", "Hsüeh-liang"),
        ("Ghyanesh", "ज्ञानेश"),
        ("Monier", "Монье"),
        ("Nowicki", "Новицкий"),
        ("Ødegaard", "Эдегор"),
        ("Chitchai", "Chidchai"),
        ("Chopra", "चोपड़ा"),
        ("Satyajit", "সত্যজিৎ"),
        ("Najib", "Naguib"),
        ("Keisuke", "圭佑"),
    ],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert likeness(pair(one), pair(other)) >= ALIKE_ENOUGH


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Moscow", "משה"),
        ("Accra", "שרה"),
        ("Lusaka", "Lungu"),
        ("Thule", "Leah"),
        ("Banda", "Phiri"),
        ("حسن", "Osman"),
        ("Suzuki", "Zeika"),
        ("Tanaka", "山本"),
    ],
)
def test_names_of_two_people_are_not(one: str, other: str) -> None:
    assert likeness(pair(one), pair(other)) < ALIKE_ENOUGH


def test_a_family_name_of_two_characters_is_one_where_japanese_write_them() -> None:
    assert family_names_end("田中太郎")[:2] == [1, 2]
    assert 3 in family_names_end("長谷川太郎")
    assert family_names_end("王伟") == family_names_end("刘小红") == [1]  # 伟 and 红 are written in China alone
    assert japanese_readings("刘") == ()


def test_a_burmese_name_is_read_syllable_by_syllable_without_its_form_of_address() -> None:
    (name,) = split_words("ဦးသိန်းဝင်း")
    assert ["သိန်း", "ဝင်း"] in [[native for native, _ in way] for way in ways_to_read([name])]


def test_a_name_in_characters_keeps_one_that_sounds_like_an_article() -> None:
    assert words_of("安美京")[0][0] == "安美京"
    assert words_of("al-Rahman") == [("rahman", "rahman")]


def test_a_likelier_reading_counts_more() -> None:
    assert likeness(pair("Jones"), pair("Jones")) == 1
    assert likeness(pair("Cesar"), pair("Sesar")) > likeness(pair("Cesar"), pair("Kesar"))


def test_ways_to_read_what_was_typed() -> None:
    def ways(text: str) -> list[list[str]]:
        return [[latin for _, latin in way] for way in ways_to_read(list(split_words(text)))]

    assert ways("Anna") == [["anna"]]
    assert ["kim", "jong", "un"] in ways("Kim Jong-un")
    assert ["kim", "jongun"] in ways("Kim Jong Un")
    assert ["abd", "rahman"] in ways("Abdurrahman")
    assert ways("al-Rahman")[0] == ["rahman"]
    assert ["park", "minjun"] in ways("박민준")
    assert ways(".".join("abcd" * 30)) == [["abcd" * 30]]  # of so many letters none is a name
    assert ways("KR Anan")[-2:] == [["k", "r", "anan"], ["kranan"]]
    assert ways("王小红")[:2] == [["wangxiaohong"], ["wang", "xiaohong"]]


@pytest.mark.parametrize(
    "word", ["ti" + "ana" * 20 + "x", "tu" + "a" * 60 + "x", "ti" + "ya" * 30 + "x", "hu" + "nn" * 30]
)
def test_a_word_that_only_begins_like_a_japanese_one_is_soon_known_as_none(word: str) -> None:
    plain = forms_of(word, word)[0]
    assert forms_of(word, word, True)[0] == plain  # tried in every way to part it, this would take days


names = st.text(alphabet=st.characters(), max_size=24)


@given(names)
def test_any_word_has_forms_whose_key_is_their_consonants(text: str) -> None:
    for word in split_words(text):
        for form in forms_of(word.native, word.latin):
            assert form.key == "".join(filter(str.isdecimal, form.sounds))
        assert likeness((word.native, word.latin), (word.native, word.latin)) == 1
        assert len(word_keys(word.native, word.latin)) <= 8


@settings(max_examples=60)
@given(st.lists(names, max_size=6))
def test_each_term_is_one_token_of_the_index_and_comes_back_as_it_was(texts: list[str]) -> None:
    terms = sorted(set(alike_terms(texts)))
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE terms USING fts5(alike, content='',"
        " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", detail=none, columnsize=0)"
    )
    connection.execute("CREATE VIRTUAL TABLE words USING fts5vocab(terms, row)")
    connection.executemany("INSERT INTO terms (rowid, alike) VALUES (?, ?)", enumerate(terms, start=1))
    assert {term for (term,) in connection.execute("SELECT term FROM words")} == set(terms)
    connection.close()


@given(names)
def test_a_word_of_the_index_tells_both_folds_and_its_terms_their_forms(text: str) -> None:
    for term in alike_terms([text]):
        if term.startswith(WORD):
            word = term[1:]
            native, latin = pair_of(word)
            assert written(native, latin) == word
            forms = [form_of(way) for way in ways_to_miss(word) if way.startswith(SOUND)]
            assert forms == list(forms_of(native, latin))
