"""Names that are spelled another way: what proposes them, and what confirms or refuses."""

from __future__ import annotations

import pytest

from directory.search import index
from directory.search.alike import alike_terms, initials_of, likeness_joined, words_of
from directory.search.chinese import southern_readings
from directory.search.find import find, read_rows
from directory.search.folding import split_words
from directory.search.listing import list_ids
from directory.search.similar import ALIKE_ENOUGH, MOST
from directory.search.sounds import likeness, word_keys
from tests.directory.search.office import Office, raw


def pair(word: str) -> tuple[str, str]:
    (found,) = split_words(word)
    return "".join(piece.native for piece in found.pieces), "".join(piece.latin for piece in found.pieces)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohamed", "Muhammad"),
        ("Mohamed", "محمد"),
        ("Хохар", "Khokhar"),
        ("خوخر", "Khokhar"),
        ("Hussein", "حسين"),
        ("Tchaikovsky", "Чайковский"),
        ("Schmidt", "Shmit"),
        ("כהן", "Cohen"),
        ("Γιώργος", "Giorgos"),
    ],
)
def test_two_spellings_share_a_key(one: str, other: str) -> None:
    assert set(word_keys(*pair(one))) & set(word_keys(*pair(other)))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Khokhar", "Хохар"),
        ("Mohamed", "محمد"),
        ("Yousif", "Youssef"),
        ("Sokolof", "Соколов"),
        ("Gonzales", "González"),
        ("Fereira", "Ferreira"),
        ("Schewtschenko", "Шевченко"),
        ("Ceesay", "Cissé"),
        ("Srivastava", "श्रीवास्तव"),
        ("Wichai", "วิชัย"),
        ("Cohen", "כהן"),
        ("Bakeer", "بكر"),
    ],
)
def test_what_is_alike_is_confirmed(typed: str, stored: str) -> None:
    assert likeness(pair(typed), pair(stored)) >= ALIKE_ENOUGH
    assert likeness(pair(stored), pair(typed)) >= ALIKE_ENOUGH


@pytest.mark.parametrize(
    ("typed", "stored"), [("Maria", "Omar"), ("Peter", "Batur"), ("Nimrod", "Namibia"), ("Costa", "Bell")]
)
def test_a_key_alone_confirms_nothing(typed: str, stored: str) -> None:
    assert likeness(pair(typed), pair(stored)) < ALIKE_ENOUGH


def test_words_that_are_written_together_or_apart_are_compared_as_one() -> None:
    assert likeness_joined(words_of("Abdulrahman"), words_of("Abdul Rahman")) >= ALIKE_ENOUGH
    assert likeness_joined(words_of("Ramnath Kovind"), words_of("Ram Nath Kovind")) >= ALIKE_ENOUGH
    assert likeness_joined(words_of("Ramnath Kovind"), words_of("Anna Bell")) < ALIKE_ENOUGH


def test_the_same_is_wholly_alike_and_nothing_is_not() -> None:
    assert likeness(("ana", "ana"), ("ana", "ana")) == 1
    assert likeness(("ꙮ", ""), ("ana", "ana")) == 0


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Safe Harbour Trust", ["sht"]),
        ("United Nations Office on Drugs and Crime", ["unodc", "unoodac"]),
        ("Organisation internationale pour les migrations", ["oim", "oiplm"]),
        ("Labour", []),
    ],
)
def test_initials_with_and_without_small_words(name: str, initials: list[str]) -> None:
    assert initials_of(name) == initials


def test_terms_of_a_name_are_few() -> None:
    assert len(set(alike_terms(["Maximiliana Wolfeschlegelsteinhausen"]))) < 120
    assert list(alike_terms(["2024", "!"])) == []


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Пётр Хохар", "petr hohar"),
        ("محمد علي", "mohammed ali"),
        ("Mohamed Ali", "محمد علی"),
        ("Thandiwe Kumwenda", "tandiwe kumwenda"),
        ("Nelly Chimedza", "nely chimezda"),
        ("João Ferreira", "joao ferera"),
        ("김민준", "kim minjun"),
        ("דוד כהן", "david cohen"),
        ("Maria Costa", "maria fernanda costa"),
        ("J. Smithers", "john smithers"),
        ("K. R. Smithers", "KR smithers"),
        ("P. V. Smithers", "pauline vera smithers"),
        ("William Smithers", "bill smithers"),
        ("Bob Smithers", "robert smithers"),
        ("Fārax Caydiid", "farah aidid"),
        ("Xədicə Qasımova", "khadija gasimova"),
        ("余婷", "Юй Тин"),
        ("Rodrigo Delafuente", "rodrigo de la fuente"),
        ("Rodrigo de la Fuente", "rodrigo delafuente"),
        ("Willem van der Merwe", "wilem vandermerwe"),
        ("Цветан Цветанов", "zwetan zwetanow"),
        ("ဝင်းမြင့်", "u win myint"),
        ("ဒေါ်ခင်ကြည်", "khin kyi"),
        ("Roh Moo-hyun", "noh mu-hyeon"),
        ("Park Geun-hye", "pak kun-hye"),
        ("習近平", "hsi chin-p'ing"),
        ("ชินวัตร", "chinnawat"),
        ("田中太郎", "taro tanaka"),
        ("Hasegawa Yuriko", "長谷川百合子"),
        ("ခင်မောင်ဝင်း", "u khin maung win"),
        ("Salaheddine Mansour", "salah al-din mansur"),
        ("Salah al-Din Mansour", "salahuddin mansour"),
        ("صلاح الدین منصور", "salahuddin mansur"),
        ("Habib Ullah Karimi", "habibullah karimi"),
        ("حبیب‌الله کریمی", "habib ullah karimi"),
        ("Mohd Hassan Osman", "mohamed hasan osman"),
        ("Muhammad Hasan Osman", "md. hassan osman"),
        ("Wm. Smithers", "william smithers"),
        ("Georgios Quistopoulos", "george quistopoulos"),
        ("Γεώργιος Κυριάκου", "george kyriakou"),
        ("Ahmed ElBaradei", "ahmad el-baradei"),
        ("Saciid Cumar Deni", "said omar deni"),
        ("Балжинням Энхболд", "balzhinnyamyn enkhbold"),
        ("Tsahi Hanover", "tzachi hanover"),
        ("Ευκλείδης Κυριάκου", "efkleidis kyriakou"),
        ("安格拉·默克尔", "angela merkel"),
        ('ישראל כ"ץ', 'כ"ץ'),
        ('ישראל כ"ץ', "israel katz"),
        ("陳家慧", "chan ka-wai"),
        ("Chan Ka-wai", "陈家慧"),
        ("林美玉", "lim bee geok"),
        ("Tan Kok Keong", "陈国强"),
        ("高橋さくら", "sakura takahashi"),
        ("橋本マナミ", "hashimoto manami"),
        ("จิราพร", "jiraporn"),
        ("Charnchai", "ชาญชัย"),
        ("清水健太", "shimizu kenta"),
        ("菊池理恵", "rie kikuchi"),
        ("Takeshi Onuki", "大貫剛"),
        ("陳建仁", "chen chien-jen"),
        ("Chuy Quistada", "jesús quistada"),
        ("Zachariah Quistada", "zack quistada"),
        ("Axmed Macallin Cirro", "ahmed moalin irro"),
        ("وزارة الداخلية", "wizarat al dakhiliya"),
        ("Manuela Lucas", "maria manuela dos santos lucas"),
        ("Хохар Ольга", "господин хохор"),
        ("Farid Khatibani", "sheikh farid katibani"),
    ],
)
def test_a_person_is_found_by_another_spelling(office: Office, stored: str, typed: str) -> None:
    for name in (stored, "Ulrich Zweig", "Bob Quist"):
        office.person(name)
    index.rebuild(office.connection)
    assert [row.name for row in find(raw(office.connection), typed).rows] == [stored]


def test_a_name_in_han_characters_is_read_in_the_languages_of_the_south() -> None:
    assert {"kawai", "kahui"} & set(southern_readings("家慧"))
    assert "kokkeong" in southern_readings("国强")
    assert southern_readings("々") == ()


def test_a_name_of_two_characters_is_not_one_of_three_words(office: Office) -> None:
    for name in ("陈静", "陈静怡"):
        office.person(name)
    index.rebuild(office.connection)
    assert [row.name for row in find(raw(office.connection), "chen jing-yi").rows] == ["陈静怡"]


def test_letters_that_are_the_initials_of_an_organization_find_it_before_what_sounds_alike(office: Office) -> None:
    office.person("Ingrid Anrut")
    office.organization("Autorité nationale de régulation des télécommunications")
    index.rebuild(office.connection)
    names = [row.name for row in find(raw(office.connection), "ANRT").rows]
    assert names == ["Autorité nationale de régulation des télécommunications"]


def test_a_form_of_address_is_left_out_but_not_the_word_of_an_office(office: Office) -> None:
    office.person("Farid Khatibani")
    index.rebuild(office.connection)
    assert [row.name for row in find(raw(office.connection), "signora katibani").rows] == ["Farid Khatibani"]
    assert find(raw(office.connection), "labour katibani").rows == ()


def test_an_initial_alone_makes_nobody_alike(office: Office) -> None:
    for name in ("J. K. Quist", "J. Zweig"):
        office.person(name)
    index.rebuild(office.connection)
    assert find(raw(office.connection), "john kumwenda").rows == ()


def test_similar_names_are_capped_told_and_left_out_when_only_exact_ones_will_do(office: Office) -> None:
    for number in range(40):
        office.person(f"Khokhar {number:02}")
    index.rebuild(office.connection)
    found = find(raw(office.connection), "khokar")
    assert len(found.rows) == MOST
    assert "showing similar names" in str(found.notes[0])
    assert find(raw(office.connection), "khokar", exactly=True).rows == ()


def test_many_of_one_name_do_not_crowd_out_another_that_is_alike(office: Office) -> None:
    for _ in range(12):
        office.person("Anna Khokhar")
    office.person("Anna Khokhari")
    index.rebuild(office.connection)
    names = [row.name for row in find(raw(office.connection), "ana kokhar").rows]
    assert names == [*["Anna Khokhar"] * 3, "Anna Khokhari", *["Anna Khokhar"] * 9]


def test_below_the_few_that_have_the_very_words_stands_what_is_nearly_the_same(office: Office) -> None:
    for name in ("Imran Khokar", "Khalid Khokhar", "Хохар Ольга", "Nely Tembo", "Mary O'Neil"):
        office.person(name)
    index.rebuild(office.connection)
    listing = list_ids(raw(office.connection), "people", "khokar")
    names = [row.name for row in read_rows(raw(office.connection), listing.ids)]
    assert names[0] == "Imran Khokar"
    assert set(names[1:]) == {"Khalid Khokhar", "Хохар Ольга"}
    assert (listing.first_rest, listing.first_similar) == (None, 1)
    assert "Below, similar names: " in str(listing.notes[0])
    found = find(raw(office.connection), "khokar")
    assert [row.name for row in found.rows] == names
    assert found.notes == listing.notes
    assert [row.name for row in find(raw(office.connection), "khokar", exactly=True).rows] == ["Imran Khokar"]
    assert [row.name for row in find(raw(office.connection), "neil").rows] == ["Mary O'Neil"]


def test_beside_so_many_that_have_the_very_words_nothing_similar_is_shown(office: Office) -> None:
    for number in range(12):
        office.person(f"Khokar {chr(ord('a') + number) * 3}")
    office.person("Khalid Khokhar")
    index.rebuild(office.connection)
    assert len(find(raw(office.connection), "khokar").rows) == 12


def test_few_names_with_the_word_inside_do_not_hide_the_one_that_is_alike(office: Office) -> None:
    for name in ("Farai Zulusaka", "لوساكا", "Bob Quist"):
        office.person(name)
    index.rebuild(office.connection)
    listing = list_ids(raw(office.connection), "people", "lusaka")
    assert [row.name for row in read_rows(raw(office.connection), listing.ids)] == ["Farai Zulusaka", "لوساكا"]
    assert (listing.first_rest, listing.first_similar) == (0, 1)
    assert "showing similar names: لوساكا" in str(listing.notes[0])
