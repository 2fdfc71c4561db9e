"""What operators and their values are called by those who do not think in English, and what a misspelled one means.

    operator_called("país") -> "country"        closest("contry", OPERATORS) -> "country"
    word_called("ministère") -> "ministry"

In French, Spanish, Portuguese and Arabic, as completion and the help of the window never need them: they offer the
words of the grammar, and whoever types their own is understood all the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from directory.search.folding import fold_native

_OPERATORS = """
    country = in pays país nation بلد البلد دولة الدولة; kind = type tipo genre sorte clase espèce نوع النوع;
    org = at employer company agency organization organisation org organisme organización organização organismo
    organisations institution institución instituição ministry ministère ministerio ministério منظمة المنظمة
    مؤسسة جهة; post = role job position title poste puesto cargo posto fonction position función função titre
    título منصب المنصب وظيفة; programme = program programa projet project proyecto projeto برنامج البرنامج
    مشروع; funder = donor bailleur donateur financiador donante doador funders مانح المانح ممول; focal = focal
    point_focal theme thème tema موضوع; tag = tags étiquette etiqueta label وسم; list = liste lista listas قائمة
    القائمة; audience = niveau nivel nível diffusion; verified = vérifié verificado vérifiée verificada checked
    تحقق; has = with avec con com tem tiene مع; no = without sans sin sem missing manque بدون بلا; name =
    surname lastname firstname nom nombre nome اسم الاسم; email = mail courriel correo correio e-mail mél بريد
    البريد; phone = tel telephone téléphone teléfono telefone mobile cell هاتف الهاتف; note = notes nota notas
    remarque ملاحظة; as-of = asof;
"""
_WORDS = """
    person = people persons personne personnes persona personas pessoa pessoas contact contacts شخص أشخاص;
    organization = org orgs organisation organizations organisations organización organização منظمة; post = posts poste
    puesto cargo posto منصب; programme = program programmes programa برنامج; list = lists liste listes lista listas
    قائمة; sheet = sheets fiche hoja folha; own_office = bureau oficina escritório مكتب; ministry = ministère
    ministères ministerio ministerios ministério ministérios ministries وزارة الوزارة; law_enforcement = police
    policía polícia شرطة; justice_and_oversight = justicia justiça tribunal court courts عدل قضاء; funder = funders
    donor donors bailleur bailleurs donante donantes doador doadores
    financiador bailleur_de_fonds bailleurs_de_fonds مانح; UN_agency = un onu
    nations_unies; NGO = ngos ong ongs onlus; media = médias medios mídia média presse press prensa imprensa
    journalist journalists journaliste periodista jornalista إعلام
    صحافة; diplomatic_mission = embassy embassies ambassade ambassades embajada embajadas embaixada embaixadas
    consulate consulat سفارة السفارة; private_sector = company companies entreprise empresa empresas شركة; academic
    = university universities université universités universidad universidade جامعة; other = autre otro outro;
    vacant = vacante vacantes vago vaga libre free empty شاغر شاغرة; held = filled occupé pourvu ocupado ocupada;
    acting = intérim intérimaire interino interina; public = publique publics público pública publico عام; partners
    = partner partenaires partenaire socios parceiros شركاء; internal = interne internes interno interna داخلي;
    restricted = restreint restreinte restringido restrito مقيد; phone = phones tel telephone téléphone teléfono
    telefone telemóvel mobile هاتف; email = emails mail mails e-mail courriel correo correio بريد; address = adresse
    dirección direccion endereço morada عنوان; photo = picture foto fotografia صورة; note = notes nota notas ملاحظة;
    web = website site sitio; fax = télécopie; messaging = whatsapp signal telegram; tag = tags étiquette etiqueta;
    problem = problème problema; focal = focal_point point_focal; never = jamais nunca not no أبدا; any = all yes
    oui sí sim نعم;
"""


@cache
def _table(text: str) -> dict[str, str]:
    """Each other word, folded, with the one that it stands for: that before the `=`, `_` for a space."""
    found: dict[str, str] = {}
    for entry in text.split(";"):
        word, _, others = entry.strip().partition(" = ")
        found.update({fold_native(other.replace("_", " ")): word.replace("_", " ") for other in others.split()})
    return found


# What asks for verified details by a word of its own, and the sign that it stands for.
_SIGNS = """
    >= = since depuis desde منذ; > = after après após después بعد; < = before avant antes قبل;
"""


_ANYWHERE = """
    place = city town place location ville lieu ciudad lugar cidade local مدينة;
"""
_SAID = """
    verified:never = unverified never_verified not_verified non_vérifié no_verificado não_verificado;
    -verified:never = verified vérifié verificado; post:vacant = vacant vacante vacantes vago empty unfilled شاغر;
    has:problem = invalid wrong;
"""


_MEDIA = """
    media = press outlet newspaper presse médias média journal prensa medio medios imprensa mídia jornal إعلام صحافة;
"""


def is_of_media(typed: str) -> bool:
    """Whether it names the press, as an operator that there is none of: `media:radio`."""
    return fold_native(typed) == "media" or fold_native(typed) in _table(_MEDIA)


def is_anywhere(typed: str) -> bool:
    """Whether it names a part of an address, which is looked for anywhere."""
    return fold_native(typed) in _table(_ANYWHERE)


def state_called(typed: str) -> str | None:
    """The query that a state stands for: `unverified` → `verified:never`."""
    return _found(_SAID, " ".join(typed.split()))


def sign_called(typed: str) -> str | None:
    """The sign before a date that a word stands for: `since` → `>=`."""
    return _table(_SIGNS).get(fold_native(typed))


def operator_called(typed: str) -> str | None:
    """The operator that a word of another language stands for."""
    return _table(_OPERATORS).get(fold_native(typed))


def word_called(typed: str) -> str | None:
    """The word of the grammar that a value of another language, or a plural, stands for."""
    return _found(_WORDS, typed)


def _found(table: str, typed: str) -> str | None:
    """What a word stands for, or the one of which it is the plural: `postes` as `poste`."""
    folded = fold_native(typed)
    return _table(table).get(folded) or _table(table).get(folded.removesuffix("s"))


def closest(typed: str, words: Iterable[str]) -> str | None:
    """The only word that is a slip of the fingers away, of a long one two; None where there is none or several."""
    from rapidfuzz.distance import OSA  # late: seldom needed

    folded = fold_native(typed)
    most = 0 if len(folded) < 4 else 1 if len(folded) < 7 else 2
    distances = {word: OSA.distance(folded, fold_native(word), score_cutoff=most) for word in words}
    best = min(distances.values(), default=most + 1)
    nearest = [word for word, distance in distances.items() if distance == best]
    return nearest[0] if best <= most and len(nearest) == 1 else None
