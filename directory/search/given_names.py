"""Given names that are written short, and those that one language takes from another: Mohd is Mohamed, George Giorgos.

Only what does not sound alike is listed (sounds.py finds the rest): one spelling stands for its neighbours, `ivan` for
Iwan and Iván.
"""

from __future__ import annotations

from functools import cache

_SHORT = """
    mohamed mohd muhd mhd md moh; abdul abd abdl; sheikh sk shk; william wm; george geo; charles chas; thomas thos;
    james jas; joseph jos; robert robt; edward edw; samuel saml; daniel danl; benjamin benj; alexander alexr;
    francisco fco; fernando fdo; maria ma; guillermo gmo; syed sd; hussain hsn; christian chr; frederick fredk;
    richard richd;
"""
_SAME = """
    george giorgos georgi jorge giorgio jiri yuri gyorgy; john ioannis ivan johannes juan giovanni yahya jan ion;
    peter petros pyotr pedro boutros pierre; paul pavlos pavel boulos; michael michalis mikhail miguel mihai;
    nicholas nikos nikolaos nikolai miklos; constantine konstantinos kostas;
    catherine katerina aikaterini yekaterina; eugene evgeny yevhen evgenios; vladimir uladzimir volodymyr;
    joseph iosif yusuf giuseppe jozef; abraham ibrahim; moses musa moshe; solomon suleiman shlomo;
    jacob yaqub yakov iakovos; isaac ishaq yitzhak; gabriel jibril; mary maria maryam;
    elizabeth elisavet yelizaveta isabel; helen eleni elena yelena; theodore fyodor tewodros theodoros;
    stephen stefanos istvan estifanos esteban; andrew andrei andreas andrzej; matthew matthaios matvei mateo;
    luke loukas luka; mark markos marek; philip filippos felipe; gregory grigori grigorios; basil vasily vasilios;
    euclid efkleidis; aristotle aristotelis; achilles achilleas; sophocles sofoklis;
    alexander alekos sasha iskander; anna hannah; eve hawa; job ayub; jonah yunus; noah nuh; aaron haroun aharon;
    zechariah zakaria; elijah elias ilya; ezekiel yehezkel; israel yisrael; benjamin binyamin; simon shimon semyon;
    reuben reuven; william vilhelm guillaume guglielmo; charles karl carlos karel; henry heinrich enrique henri;
    louis ludwig luis; francis franz francisco ferenc; james jacques santiago giacomo; lawrence lavrentios laurent;
    anthony antonios anton; jerome hieronymus ieronymos; christopher christoforos kryshtof; emmanuel manolis;
    olga olha; xenia oksana;
"""


def _groups(table: str) -> list[list[str]]:
    return [entry.split() for entry in table.split(";") if entry.strip()]


@cache
def _long() -> dict[str, tuple[str]]:
    return {short: (name,) for name, *shorts in _groups(_SHORT) for short in shorts}


@cache
def _same() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for group in _groups(_SAME):
        for name in group:
            found.setdefault(name, {}).update(dict.fromkeys(other for other in group if other != name))
    return {name: tuple(others) for name, others in found.items()}


def written_out(word: str) -> tuple[str, ...]:
    """The name that is written short so: `mohd` → mohamed; nothing for another word."""
    return _long().get(word, ())


def same_names(latin: str) -> tuple[str, ...]:
    """What a name is called in other languages."""
    return _same().get(latin, ())
