"""In which encoding some letters are likely to be written, where nothing says so.

rank_encodings(b"\\xcd\\xe0\\xf2\\xe0\\xeb\\xfc\\xff")   ->   ("cp1251", "koi8_r", …)

Each encoding is asked how likely the text is that the bytes would be: letters by how frequent
they are in a language that is written in it, Chinese, Japanese and Korean characters by the half of their standard
that holds the common ones. Capitals inside a word, signs between letters and scripts mixed in one word speak against
it. On a name alone this is a guess; whoever reads is told, and may choose another.
"""

from __future__ import annotations

import math
import quopri
import re
import unicodedata
from collections.abc import Callable
from functools import cache

from directory.texts import QT_TRANSLATE_NOOP

DEFAULT = "cp1252"
ENCODINGS: dict[str, str] = {
    "cp1252": QT_TRANSLATE_NOOP("directory", "Western European"),
    "cp1250": QT_TRANSLATE_NOOP("directory", "Central European"),
    "cp1251": QT_TRANSLATE_NOOP("directory", "Cyrillic"),
    "cp1253": QT_TRANSLATE_NOOP("directory", "Greek"),
    "cp1254": QT_TRANSLATE_NOOP("directory", "Turkish"),
    "cp1255": QT_TRANSLATE_NOOP("directory", "Hebrew"),
    "cp1256": QT_TRANSLATE_NOOP("directory", "Arabic"),
    "cp1257": QT_TRANSLATE_NOOP("directory", "Baltic"),
    "cp1258": QT_TRANSLATE_NOOP("directory", "Vietnamese"),
    "cp874": QT_TRANSLATE_NOOP("directory", "Thai"),
    "gb18030": QT_TRANSLATE_NOOP("directory", "Chinese, simplified"),
    "big5": QT_TRANSLATE_NOOP("directory", "Chinese, traditional"),
    "cp932": QT_TRANSLATE_NOOP("directory", "Japanese"),
    "euc_jp": QT_TRANSLATE_NOOP("directory", "Japanese, Unix"),
    "cp949": QT_TRANSLATE_NOOP("directory", "Korean"),
    "koi8_r": QT_TRANSLATE_NOOP("directory", "Cyrillic, Unix"),
    "cp866": QT_TRANSLATE_NOOP("directory", "Cyrillic, DOS"),
    "iso8859_2": QT_TRANSLATE_NOOP("directory", "Central European, Unix"),
    "mac_roman": QT_TRANSLATE_NOOP("directory", "Western European, Macintosh"),
    "cp850": QT_TRANSLATE_NOOP("directory", "Western European, DOS"),
}
# letters beyond ASCII of languages, the frequent ones first; within an encoding the likelier language first
WESTERN = ("éèàçêôîëïùâûœ", "áóíéñúü", "ãçáéíóõâêôúà", "üäöß", "åäöé", "øåæé", "àèìòùé", "éëïöüç", "áíðéóúöþýæ")
CENTRAL = ("łąęóżśćńź", "íáěéšřčžýůúďňť", "áéöőóüíűú", "áíčéýžšúľťäôňď", "ščžćđ", "ăâîșțşţ")
CYRILLIC = ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оаинветрслкдмпузяьбгчйхцжіїшюєщґ", "аоиеjнрстувдкмплзбгђћчшцњљжхџ")
LANGUAGES: dict[str, tuple[str, ...]] = {
    "cp1252": WESTERN,
    "cp1250": CENTRAL,
    "cp1251": CYRILLIC,
    "cp1253": ("αοιετσνηυρπκμλωςγδίόάέήχθύφβώξζψϊ",),
    "cp1254": ("ıüşğçöiâ",),
    "cp1255": ("יוהלארתבשמנםעדקחטפןגזסכצךףץ",),
    "cp1256": ("الينمرتوبعدسهكفقحجةشصطخزأىضثئغذظإءؤآ", "انیرمدتوهسبلشکگخفزقعجحپصچطضغظثذژآ"),
    "cp1257": ("ėšžųįąūčę", "āīšēņžļģķčū", "äõüöšž"),
    "cp1258": ("đươăâêô",),
    "cp874": ("านรกอเยลงวมสทดตพบคหแจปขไชโใณธฉซภผศญฟฐษาิีุูัะ็่้๊๋์ำ",),
    "koi8_r": CYRILLIC[:1],
    "cp866": CYRILLIC[:1],
    "iso8859_2": CENTRAL,
    "mac_roman": WESTERN,
    "cp850": WESTERN,
}
RARE = {
    "cp1250": -1.5, "cp1254": -1.5, "cp1257": -3.0, "cp1258": -4.0, "iso8859_2": -2.5, "mac_roman": -3.0,
    "cp850": -3.0, "cp866": -1.5, "euc_jp": -2.0,
}  # fmt: skip
# half of each standard's characters are common: what they are encoded with, the lead bytes, how many they are
COMMON: dict[str, tuple[str, range, int]] = {
    "gb18030": ("gb2312", range(0xB0, 0xD8), 3755),
    "big5": ("big5", range(0xA4, 0xC7), 5401),
    "cp932": ("shift_jis", range(0x88, 0x98), 2965),
    "euc_jp": ("euc_jp", range(0xB0, 0xD0), 2965),
    "cp949": ("euc_kr", range(0xB0, 0xC9), 2350),
}
SYLLABLES = set(
    "가각간감강개거건것게결경계고공과관구국군권규그근금기길김나남내노는다단담당대덕도동되드등라로리마만면명모목무문물"
    "미민박반방배백법병보본부북분비사산상서석선설성세소손송수숙순시식신실심아안양어업여연영예오옥용우운원위유윤은"
    "을의이인일임입자장재전정제조종주준중지진차창천청체최추충친태통특파판평표하학한합해행현형호홍화환황회효후훈희"
)
PUNCTUATION = set("“”‘’„–—…·•€°ºª№«»¿¡\u00a0§©®™£")
ODD = set("\\[]{}|^`~@_")  # second bytes of East Asian characters, and nothing that follows a letter of a word
SAMPLE = 1_536  # bytes that are weighed
# signs within a word: `l’eau`, `it’s`, `O’Brien`, `Maputo–Beira`; not `D’az`, which was Díaz on a Macintosh
JOINING = re.compile(r"\b[a-z]’(?=[^\W\d_])|\b[A-Z]’(?=[A-Z])|[a-z]’(?=[st]\b)|[a-z]–(?=[A-Z])")
# whole lines, each looked for at its beginning only: a picture may be one line of a million characters
HIGH = re.compile(rb"(?<![^\r\n])[^\r\n]*[\x80-\xff][^\r\n]*")
QUOTED = re.compile(rb"(?<![^\r\n])[^\r\n]*=[89A-Fa-f][0-9A-Fa-f][^\r\n]*")
LACKING, OTHER_LETTER, SIGN, UNLIKELY, MIXED, SMALL = (
    -20.0,
    -7.5,
    -9.0,
    -14.0,
    -4.0,
    -0.7,
)  # natural logarithms of likelihoods


def guess_encoding(data: bytes) -> str:
    """The likeliest of the encodings that a file may be in, cp1252 where nothing speaks for another."""
    sample = take_sample(data)
    return rank_encodings(sample)[0] if sample else DEFAULT


def take_sample(data: bytes) -> bytes:
    """The lines of a file that are no UTF-8, without what stands before their colons; quoted-printable undone."""
    for pattern in (HIGH, QUOTED):
        taken, size = [], 0
        for match in pattern.finditer(data):
            line = match.group().partition(b":")[2] or match.group()
            line = line if pattern is HIGH else quopri.decodestring(line)
            if size > SAMPLE:
                break
            if not _is_utf8(line):
                taken.append(line[:SAMPLE])
                size += len(line)
        if taken:
            return b"\n".join(taken)
    return b""


def rank_encodings(sample: bytes) -> tuple[str, ...]:
    """The encodings that a sample may be in, the likeliest first; bytes that one does not have speak against it."""
    found: list[tuple[float, int, str]] = []
    for place, encoding in enumerate(ENCODINGS):
        found.append((-weigh(sample, encoding), place, encoding))
    return tuple(encoding for _score, _place, encoding in sorted(found))


def weigh(sample: bytes, encoding: str) -> float:
    """How likely it is that a sample is in an encoding, as a logarithm to compare with another one's."""
    text = sample.decode(encoding, "replace")
    likelihood = _weigh_east_asian(text, encoding) if encoding in COMMON else _weigh_letters(text, encoding)
    return likelihood + RARE.get(encoding, 0.0) + LACKING * text.count("\ufffd")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _weigh_letters(text: str, encoding: str) -> float:
    """How likely a text is in the likeliest of the encoding's languages."""
    whole = "".join(dict.fromkeys("".join(LANGUAGES[encoding])))
    weights = [_weigh(text, _likelihoods(letters, whole).get) for letters in LANGUAGES[encoding]]
    return max(weight - 0.5 * place for place, weight in enumerate(weights))


@cache
def _likelihoods(letters: str, whole: str) -> dict[str, float]:
    """The logarithm of each letter's share in a language, and a poor one for the letters of its neighbours."""
    weights = [1 / (place + 3) for place in range(len(letters))]
    shares = {letter: math.log(weight / sum(weights)) for letter, weight in zip(letters, weights, strict=True)}
    return {letter: shares.get(letter, OTHER_LETTER + 1.5) for letter in whole}


def _weigh(text: str, likelihood: Callable[[str], float | None]) -> float:
    """The sum over a text's characters beyond ASCII; what stands beside them counts where it does not fit."""
    total, before = -MIXED * len(JOINING.findall(text)), " "
    is_latin = likelihood("é") is not None or likelihood("ü") is not None or likelihood("ž") is not None
    for after, character in zip([*text[1:], " "], text, strict=True):
        if character.isascii():
            is_odd = character in ODD and not before.isascii() and (character != "\\" or after not in ",;:nN\\")
            total += MIXED if is_odd else 0.0
            before = character
            continue
        share = likelihood(character.lower())
        is_letter = character.isalpha() or unicodedata.category(character)[0] == "M"
        if share is not None:
            total += share
        elif is_letter:
            total += OTHER_LETTER
        elif character in PUNCTUATION:
            total += -4.0
        else:
            total += UNLIKELY if not character.isprintable() else SIGN
        if is_letter:
            total += _weigh_neighbours(character, before, after, is_latin=is_latin)
        elif before.isalpha() and after.isalpha():
            total += MIXED
        before = character
    return total


def _weigh_neighbours(character: str, before: str, after: str, *, is_latin: bool) -> float:
    """What the letters beside one say against it."""
    total = 0.0
    if character.isupper() and before.islower():
        total += MIXED
    if character.islower() and after.isupper():
        total += MIXED
    if character.islower() and not before.isalpha():
        total += SMALL
    if is_latin:
        total += -2.5 if before.isalpha() and not before.isascii() else 0.0
        total += -1.0 if character.isupper() and not before.isalpha() and not after.isalpha() else 0.0
    else:
        total += MIXED * sum(other.isascii() and other.isalpha() for other in (before, after))
    return total


def _weigh_east_asian(text: str, encoding: str) -> float:
    """Characters one by one: kana and full stops are frequent, the common half likely, the other half hardly."""
    codec, leads, count = COMMON[encoding]
    total, before = 0.0, " "
    for character in text:
        if character.isascii():
            before = character
            continue
        is_hangul, was_hangul = "\uac00" <= character <= "\ud7a3", "\uac00" <= before <= "\ud7a3"
        if character in "、。・「」　" or "\uff01" <= character <= "\uff5e":
            total += -5.5
        elif "\u3041" <= character <= "\u30fc":
            total += -5.5 if "jp" in codec or "jis" in codec else UNLIKELY
        elif "\uff61" <= character <= "\uff9f":
            total += -7.0  # half-width kana
        elif is_hangul:
            total += -5.5 if character in SYLLABLES else -9.5
        elif "\u3400" <= character <= "\u9fff":
            total += -math.log(count) if _lead_of(character, codec) in leads else UNLIKELY
        else:
            total += UNLIKELY - 2.0
        if is_hangul != was_hangul and before >= "\u3400":
            total += -3.0
        before = character
    return total


@cache
def _lead_of(character: str, codec: str) -> int:
    """The first byte of a character; 0 where the encoding lacks it."""
    try:
        return character.encode(codec)[0]
    except UnicodeEncodeError:
        return 0
