"""What a text says that was typed with the keyboard set to another script: the same keys of another layout.

    "ghbdtn" -> "привет"        "Зфекшсшф" -> "Patricia"        "lpl]" -> "محمد"

The layouts are those that Windows, macOS and X11 install by default for each script; each line names the signs on the
keys in the order of `_KEYS`, the sign of a key without Shift. Only asked of a text that finds nothing (meant.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

SHORTEST = 4  # signs; fewer could be anything
_LONGEST = 200  # as long a line somebody types without looking up
_KEYS = "q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , . / `"
_LAYOUTS = (
    "й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю . ё",  # Russian
    "й ц у к е н г ш щ з х ї ф і в а п р о л д ж є я ч с м и т ь б ю . '",  # Ukrainian
    "ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ ذ",  # Arabic
    "ض ص ث ق ف غ ع ه خ ح ج چ ش س ی ب ل ا ت ن م ک گ ظ ط ز ر ذ د ئ و . / پ",  # Persian
    "; ς ε ρ τ υ θ ι ο π [ ] α σ δ φ γ η ξ κ λ ΄ ' ζ χ ψ ω β ν μ , . / `",  # Greek
    "/ ' ק ר א ט ו ן ם פ ] [ ש ד ג כ ע י ח ל ך ף , ז ס ב ה נ מ צ ת ץ . ;",  # Hebrew
    "a z e r t y u i o p ^ $ q s d f g h j k l m ù w x c v b n , ; : ! ²",  # French
    "q w e r t z u i o p ü + a s d f g h j k l ö ä y x c v b n m , . - ^",  # German
)


# With Shift a Latin keyboard writes these, where others have capital letters: ":erjd" is Жуков.
_WITHOUT_SHIFT = str.maketrans('{}:"<>~', "[];',.`")
_IN_NAMES = " -'."
_LAM_ALEF = "لا"  # two letters on one key


@cache
def _tables() -> tuple[dict[str, str], ...]:
    """From the keys of the Latin keyboard to each layout's signs, and back."""
    keys = _KEYS.split()
    layouts = [layout.split() for layout in _LAYOUTS]
    there = [dict(zip(keys, signs, strict=True)) for signs in layouts]
    back = [dict(zip(signs, keys, strict=True)) for signs in layouts]
    return (*there, *back)


def other_layouts(text: str) -> Iterator[str]:
    """What the same keys say in other layouts; nothing for a short or pasted text, or in one that lacks a letter."""
    typed = text.lower()
    letters = set(filter(str.isalpha, typed))
    if not SHORTEST <= len("".join(typed.split())) <= _LONGEST:
        return
    seen = {typed}
    for table in _tables():
        if letters and letters <= table.keys():
            for keyed in dict.fromkeys((typed, typed.replace(_LAM_ALEF, "b") if "b" in table.values() else typed)):
                other = "".join(table.get(sign, sign) for sign in keyed.translate(_WITHOUT_SHIFT))
                if other not in seen and all(sign.isalnum() or sign in _IN_NAMES for sign in other):
                    seen.add(other)
                    yield other
