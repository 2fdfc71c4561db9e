"""Words that say little where a name or a post is looked for, and those that say the same in another language.

    is_said_beside("Mme")       ->  True            stems_like("ministre")  ->  ("minist", "وزير", "وزار")

Only asked of a text that finds nothing as it stands (meant.py).
"""

from __future__ import annotations

from functools import cache

from directory.search.folding import fold_native

# What stands between the words of a question, a pasted line or a title, in the languages of the office.
_BETWEEN = """
    a an the in at of for from on to by with and or who whos what whats where is are was all every everyone everybody
    anyone somebody someone works working employed travaille trabaja trabalha
    our my me your find show give please more information info further further contact contacts
    details number numbers phone phones tel telephone mobile cell email emails mail address fax whatsapp enquiries
    le la les l un une de du des d à au aux en et ou chez pour par qui est sont tous toutes veuillez contacter numéro
    téléphone courriel adresse el los las del y para por con quién es son todos todas teléfono correo o os as da do das
    dos em na no nos nas e com quem é são telefone endereço في من عن إلى على هاتف بريد رقم
"""
# What people are called by before their names.
_HONORIFICS = """
    mr mrs ms miss mx dr doctor prof professor hon honourable honorable he his her excellency sir madam rev mme mlle mm
    m monsieur madame mademoiselle me maître docteur se son excellence sem sr sra srta señor señora don doña dra prof
    profa senhor senhora exmo exma excelentíssimo excelentíssima sua excelência su excelencia excmo
    excma ilmo ilma ing eng engº eng.ª adv lic
    arq ambassador amb السيد السيدة الدكتور الدكتورة سعادة معالي الأستاذ الأستاذة د الشيخ الشيخة سمو الأمير صاحب السمو
    الوزير الوزيرة المحترم المحترمة آقای خانم جناب محترم
    rev reverend father sister sir dame lord lady sheikh shaikh sheikha cheikh hadj haji capt captain col
    colonel gen lt sgt brig adm hrh esq phd mp herr frau hr mag dipl signor signora sig sigra onorevole dott
    dottssa avv avvocato dhr mevr mevrouw heer pani sayın bey hanım bapak ibu pak tuan puan encik dato datuk
    datin sri seri tengku shri smt श्री श्रीमती জনাব ดร นาย นาง นางสาว คุณ khun ông bà bwana ndugu mheshimiwa mhe
    daw ဦး ဒေါ် господин госпожа гн гжа товарищ пан пані г-н г-жа κ κος κα κύριος κυρία מר גברת
"""
# The beginnings of words that say the same; whatever is typed of a longer word stands for all of its line.
_SAME = """
    minist وزير وزار; direct diret مدير; press prensa imprensa صحاف; spokes porteparole portavoz متحدث ناطق;
    officer oficial attach responsable موظف; head chief chef jefe chefe رئيس; coordinat coordonn coordenad منسق;
    secret امين; prosecut procur fiscal نياب; judge juge juez juiz قاض; inspect inspet مفتش; police polic شرط;
    court tribunal محكم; lawyer attorney avocat abogad advogad محام; embass ambass embajad embaix سفير سفار;
    consul قنصل; commissioner commissaire comisari comissari مفوض; advis conseill asesor assessor مستشار;
    journal period jornal صحف; editor redact redat محرر; driver chauffeur motorista سائق;
    interpr translat traduct tradut مترجم; trainer formateur formador مدرب; research cherch pesquis باحث;
    assist asist مساعد; deputy adjoint adjunt vice نائب; high haut alto alta; general geral;
    labour labor travail trabajo trabalho عمل; health sante salud saude صح; justic عدل; interior interieur داخل;
    gender genre genero; women woman femme mujer mulher مراه نساء; child enfan nino crianc infan طفل;
    famil اسر; educ تعليم; migra immigra imigra inmigra هجر; foreign external exterior exterieur etranger;
    border frontier fronter fronteir حدود; traffick trafic traite trata اتجار; shelter refug abrigo albergue;
    finance finanz financ ماليه; tourism turism سياح; nation nacion وطن; govern gobier gouver حكوم;
    mayor maire alcald prefeit عمده; union sindicat syndicat نقاب; school ecole escuela escola مدرس;
    hospital hopital مستشف; church eglise iglesia igreja; victim; right droit derech direit حقوق;
    protect proteg حماي; action accion acao; affair affaire asunt assunt شوون; social اجتماع; youth jeun juvent شباب;
    agricult زراع; environ ambient بييه; transport نقل; cultur ثقاف; sport deport desport رياض; defen دفاع;
    trade commerc comerc تجار; industr صناع; custom douan aduan alfand جمارك; fisher pech pesc; water eau agua مياه;
    commission comision comissao هييه; committee comite لجن; council conseil consej conselh مجلس;
    department depart اداره; bureau oficina gabinete office مكتب; service servic servico خدم;
    agency agence agencia وكال; institut معهد; associa asocia جمعي;
    foundation fondation fundac موسس; fund fonds fondo صندوق; provinc محافظ;
    municipal بلدي; parliament parlement parlament برلمان; universit universid جامع; radio اذاع; spokesman portavoce
"""


_ARTICLE = "ال"


def is_said_beside(word: str) -> bool:
    """Whether a word tells nothing of whom somebody looks for: `of`, `please`, `Mme`."""
    return fold_native(word) in _beside()


def is_address(word: str) -> bool:
    """Whether somebody is called so before the name: `Mme`, `Sheikh`, `господин`."""
    return fold_native(word) in _addresses()


@cache
def _addresses() -> frozenset[str]:
    return frozenset(map(fold_native, _HONORIFICS.split()))


@cache
def _beside() -> frozenset[str]:
    return frozenset(map(fold_native, (_BETWEEN + _HONORIFICS).split()))


@cache
def _same() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(fold_native, line.split())) for line in _SAME.split(";"))


def stems_like(word: str) -> tuple[str, ...]:
    """The beginnings of the words that say the same in the other languages; none where it is no word of an office."""
    folded = fold_native(word)
    if folded.startswith(_ARTICLE) and len(folded) > 4:
        folded = folded.removeprefix(_ARTICLE)
    return next((stems for stems in _same() if any(folded.startswith(stem) for stem in stems)), ())


def singular(word: str) -> str | None:
    """The English, French, Spanish or Portuguese word of which this may be the plural; None where it is none."""
    folded = fold_native(word)
    if len(folded) < 5 or not folded.isascii() or not folded.endswith(("s", "x")) or folded.endswith("ss"):
        return None
    return folded[:-3] if folded.endswith("ies") else folded[:-2] if folded.endswith("es") else folded[:-1]
