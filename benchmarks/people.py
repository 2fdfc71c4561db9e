"""Realistic people in many scripts, made up: the given and family names of each culture put together at random.

    for person in people(100_000): ...      # the same ones for the same number, in a mix of scripts

Names are common ones of their language, so that the index has the lumps that a real one has; nobody in particular is
meant. A third of those who are not written in Latin have a Latin name beside their own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

# language: share, given names, family names, what stands between, whether the family name comes first
_CULTURES: dict[str, tuple[int, str, str, str, bool]] = {
    "en": (18, "James Mary John Patricia Robert Jennifer Michael Linda David Susan Thomas Karen Grace Peter",
           "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee", " ",
           False),
    "pt": (14, "Maria João Ana José Álvaro Inês António Catarina Nuno Graça Márcia Simão Hortênsia Zé",
           "Silva Santos Ferreira Machava Cossa Nhantumbo Sitoe Tivane Macuácua Muianga Simbine Lourenço", " ", False),
    "bantu": (16, "Thandiwe Chipo Nomvula Tendai Sipho Lindiwe Farai Mutinta Chikondi Zodwa Themba",
              "Chimedza Kumwenda Banda Phiri Mwale Dlamini Khumalo Ndlovu Zulu Moyo Kekana Kabwe Lungu Nyirenda", " ",
              False),
    "fr": (8, "Jean-Pierre Marie-Ange Hélène François Amélie Benoît Zoé Rémi Océane Michel Marlène",
           "Dupont Lefèvre Lagesse Appadoo Ramgoolam N'Diaye Traoré Diallo Koné Ouédraogo Laval", " ", False),
    "ar": (9, "محمد أحمد فاطمة علي حسن حسين عائشة خديجة يوسف إبراهيم مريم عبدالله نور سعاد",
           "المصري الحسن خان العلي بكر منصور صالح الهاشمي ناصر عثمان الشريف حداد", " ", False),
    "ru": (7, "Иван Мария Пётр Ольга Сергей Наталья Дмитрий Елена Фёдор Светлана Юрий Анна",
           "Иванов Смирнов Кузнецов Соколов Лебедев Хохлов Щербаков Королёв Жуков", " ", False),
    "zh": (6, "伟 芳 娜 敏 静 丽 强 小红 建国 志明 晓燕", "王 李 张 刘 陈 杨 黄 赵 吴 周 徐", "", True),
    "ko": (3, "민준 서연 지훈 수빈 현우 지은 영수 미경", "김 이 박 최 정 강 조 윤 장 임", "", True),
    "ja": (3, "さくら ひろし けいこ たけし みゆき", "さとう すずき たかはし たなか いとう", " ", True),
    "hi": (6, "राम सीता अमित पूजा विजय अनिता संजय सुनीता", "शर्मा वर्मा सिंह गुप्ता कुमार पटेल", " ", False),
    "am": (2, "አበበ ተስፋዬ ሰላም ማርታ ዳዊት ሀና", "በቀለ ገብረ ታደሰ አለሙ ወልደ ኃይለ", " ", False),
    "el": (2, "Γιώργος Μαρία Νίκος Ελένη Δημήτρης Σοφία", "Παπαδόπουλος Νικολάου Γεωργίου Ιωάννου", " ", False),
    "vi": (3, "Nguyễn Hương Phương Thảo Tuấn Đức Hạnh Linh", "Nguyễn Trần Lê Phạm Hoàng Võ Đặng Bùi", " ", True),
    "he": (2, "משה שרה דוד רחל יוסף מרים חיים", "כהן לוי מזרחי פרץ ביטון אברהם", " ", False),
    "th": (1, "สมชาย สมหญิง ประเสริฐ วันทนา", "แสงทอง ใจดี ศรีสุข วงศ์ไทย", " ", False),
}  # fmt: skip
_SYLLABLES = ("ba", "che", "do", "fa", "ki", "lo", "ma", "ndi", "ri", "sa", "tu", "zo", "mwa", "nga", "the", "ka")


class MadeUp(NamedTuple):
    """One person: the name as it is shown, its parts, and a second name in Latin or in the own script."""

    name: str
    given: str
    family: str
    other: str | None
    is_family_first: bool


def people(count: int, seed: int = 1) -> Iterator[MadeUp]:
    """So many people, the same ones each time."""
    from anyascii import anyascii

    chance = random.Random(seed)
    cultures = list(_CULTURES.values())
    split = [(given.split(), family.split(), joint, first) for _, given, family, joint, first in cultures]
    for given, family, joint, is_first in chance.choices(split, [culture[0] for culture in cultures], k=count):
        one, other = chance.choice(given), chance.choice(family)
        if joint and chance.random() < 0.4:  # family names are many more than a list can hold
            other += _tail(chance) if other.isascii() else f" {chance.choice(given)}"
        parts = (other, one) if is_first else (one, other)
        name = joint.join(parts)
        latin = anyascii(joint.join(parts) if joint else " ".join(parts)).title()
        yield MadeUp(name, one, other, latin if not name.isascii() and chance.random() < 1 / 3 else None, is_first)


def _tail(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2))))
