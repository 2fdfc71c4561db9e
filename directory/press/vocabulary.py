"""The words by which a release's block is read: where it begins and ends, titles, institutions, ways of address.

English, French, Spanish, Portuguese, Arabic and some Russian and German, as press offices write them. A list
is words between spaces, in which `_` stands for a space. Every expression is linear: no repetition without
a bound stands inside another.
"""

from __future__ import annotations

import re


def any_of(words: str) -> str:
    """One group of all these words; each is an expression in which `_` stands for a space."""
    return "(?:" + "|".join(words.replace("_", " ") for words in words.split()) + ")"


INSIDE = r"(?:[^.!?:]|[.:](?=\S))"  # of a sentence: a web address has full stops too


def listed(words: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.split())


ABOUT = any_of(
    "information details? enquir inquir quer(?:y|ies) interview media press questions? requests? a_copy copies more"
    " accreditation photo footage comments? clarification"
)
ASK = any_of("contact(?:ed|s)? call phone e-?mail reach write_to get_in_touch_with speak_to")
COLON, END_OF_LINE = r"(?=\s*[:：])", r"(?=\s*[:：]|\s*$)"
# a line, or a sentence, that says that contacts follow; what stands behind it is read as their first line
INTROS = (
    rf"(?:for|to|if)\b{INSIDE}{{0,110}}?\b{ABOUT}{INSIDE}{{0,110}}?\b{ASK}\b",
    rf"(?:any |all )?{INSIDE}{{0,20}}(?:enquiries|inquiries|queries|questions|requests)\b{INSIDE}{{0,60}}?"
    r"\b(?:directed|addressed|sent|referred) to\b",
    rf"(?:for|to (?:get|obtain|receive|arrange|request))\s[^.!?:]{{0,60}}?\b{ABOUT}\w*",
    r"(?:please|kindly) contact\b",
    r"(?:more|further|additional) (?:information|details)\b",
    rf"interviews?(?: (?:requests?|opportunities))?{COLON}",
    r"(?:media|press|news|public information) (?:contacts?|enquir\w+|inquir\w+|quer\w+|requests?|liaison|office)\b",
    rf"(?:enquiries|inquiries|queries|media|press){COLON}",
    rf"contacts?{END_OF_LINE}",
    r"contact (?:persons?|details|information)\b",
    rf"contact us{COLON}",
    rf"contacts? (?:for|in|pour|para)\b[^.!?:]{{0,40}}{END_OF_LINE}",
    r"contacts? (?:for )?(?:the )?(?:media|press|journalists)\b",
    r"pour (?:de |d['’])?(?:plus|davantage|toute?s?|obtenir|en savoir|tous?)\b[^.!?:]{0,90}",
    r"(?:informations?|renseignements) compl[ée]mentaires\b",
    r"(?:personnes? (?:de|à) contact(?:er)?|renseignements|relations? (?:avec la )?presse|service (?:de )?presse)\b",
    r"contacts? (?:de |pour la |pour les )?(?:presse|m[ée]dias?)\b",
    r"para (?:m[áa]s|mayor(?:es)?|mais|obter|obtener|qualquer|cualquier|esclarecimentos?|entrevistas?|informa\w+)\b"
    r"[^.!?:]{0,60}",
    r"(?:mais|m[áa]s) informa[cç](?:[õo]es|i[óo]n)\b",
    r"informaci[óo]n adicional\b",
    r"informa[çc][õo]es (?:adicionais|complementares)\b",
    r"contac?tos? (?:de |para |con |com )?(?:a |la |los |os )?(?:prensa|imprensa|medios|m[ée]dia|comunica\w+)\b",
    rf"contac?tos?{END_OF_LINE}",
    r"(?:لل?مزيد|لمزيد) من المعلومات",
    r"(?:للتواصل|جهة الاتصال|للاستفسار)",
    r"для получения (?:дополнительной|более подробной) информации\b",
    rf"контакты?(?: для (?:прессы|сми))?{END_OF_LINE}",
)
INTRO = re.compile("|".join(INTROS), re.IGNORECASE)
# a line that begins a block and says at once what somebody is
TITLED_INTRO = re.compile(
    rf"(?:(?:media|press|communications?|information) officers?|spokes\w{{3,8}}|porte-parole|portavoz|porta-voz)"
    rf"{COLON}",
    re.IGNORECASE,
)
# what asks to turn to somebody, inside an intro: "please contact", "veuillez contacter", "póngase en contacto con"
VERB = re.compile(
    r"(?:\b(?:contact(?:ez|er|ar|e|en|ate|os?)?(?! (?:persons?|details|information)\b)|contate|communiquez"
    r"|comun[íi]quese|comunicarse|call|phone|e-?mail|reach|get in touch|speak to|write to|s['’]adresser|adresser"
    r"|(?:directed|addressed|sent|referred) to|junto de|escribir|escriba|dirigirse|dirija-se|ligue|llame)\b"
    r"|الاتصال|обращайтесь|обращаться|связаться)"
    r"(?:\s+(?:us|with|avec|com|con|à|a|al|ao|o|the following(?: people| persons)?|بـ?|مع|к|с)\b)*",
    re.IGNORECASE,
)
ENDS = (
    r"about (?:the |us\b|(?-i:[A-Z]))", r"notes? (?:to|for) (?:the )?editors?\b", r"editor['’]?s['’]? notes?\b",
    r"-*\s*ends?\s*-*$", r"-- ?$", r"[\s*#=_~—–-]{3,}$", r"background\b", r"à propos\b", r"acerca de(?:l)?\b",
    r"sobre (?:a|o|la|el|los|as|os)\b", r"note aux r[ée]dactions?\b", r"nota (?:a los|aos) edit",
    r"follow (?:us|the)\b", r"suivez\b", r"retrouvez\b", r"s[íi]gan?os\b", r"siga-nos\b", r"share\b", r"related\b",
    r"copyright\b", r"©", r"all rights reserved", r"unsubscribe\b", r"you (?:receive|are receiving)\b",
    r"(?:general )?public (?:enquir|inquir)", r"issued by\b", r"(?:from|to|cc|subject|sent|date):\s",
    r"(?:kind|best|warm) regards\b", r"sent from\b", r"on \S[^\n]{0,80} wrote:$", r"عن المنظمة", r"ملاحظات",
    r"(?:more |high[- ]resolution )?(?:photos?|photographs|pictures|images|videos?|b-roll|multimedia|footage)\b",
)  # fmt: skip
END = re.compile("|".join(ENDS), re.IGNORECASE)

TITLES = any_of(
    "officers? manager heads? director(?:_general)? spokes\\w{3,8} coordinator advis[eo]r assistant associate chief"
    " specialist secretary consultant representative deputy minister commissioner inspector superintendent editor"
    " producer dean rector principal lecturer professor researcher fellow vice-chancellor attach[ée]e? ambassador"
    " consul chair(?:man|woman|person)? president vice-president lead(?:er)? founder registrar clerk"
    " ombuds(?:man|woman|person) prosecutor judge magistrate analyst expert delegate liaison"
    " charg[ée]e?s? porte-parole responsables? directeur directrice chef(?:fe)? conseill\\w{1,5} coordonnat\\w{2,5}"
    " secr[ée]taire ministre pr[ée]sident[e]? d[ée]l[ée]gu[ée]e? doyen recteur"
    " oficial(?:a)? director[ae]s? portavoz jef[ea] coordinador[ae]? asesor[ae]? encargad[oa] secretari[oa] ministr[oa]"
    " represent[ae]nte vocer[oa] comisionad[oa] especialista decan[oa]"
    " porta-voz coordenador[ae]? diretor[ae]? chefe respons[áa]vel assessor[ae]? secret[áa]ri[oa] t[ée]cnic[oa]"
    " gestor[ae]? delegad[oa] reitor[a]? \\w{0,20}sprecher(?:in)? \\w{0,20}leiter(?:in)? \\w{0,20}referent(?:in)?"
    " пресс-секретарь директор руководитель координатор специалист представитель"
)
TITLE = re.compile(
    rf"\b{TITLES}\b|(?<!\w)(?:ال)?(?:مسؤول|مدير|رئيس|متحدث|منسق|مستشار|أمين عام|ممثل)(?=\s|ة\b|$)", re.IGNORECASE
)
# what somebody does, or a department, where no institution is named beside it
WORK = re.compile(
    r"\b(?:communications?|comunica(?:ci[óo]n|[çc][ãa]o)|(?:media|public|external) (?:relations|affairs|information)"
    r"|(?:media|press|community) liaison|relations publiques|prensa|imprensa|advocacy|outreach|intern)\b",
    re.IGNORECASE,
)
INSTITUTIONS = any_of(
    "ministry offices? department bureau units? agency organi[sz]ations? mission commission embassy consulate force"
    " police services? programme program cent(?:re|er) institut[eo]? council federation university network secretariat"
    " newsroom desk section division directorate delegation foundation association committee court parliament society"
    " academy hospital college bank fund trust league coalition alliance forum union authority board guard army navy"
    " cluster branch cabinet observatory school team group company initiative project nations headquarters faculty"
    " corps registry museum"
    " minist[èe]re organisation unit[ée] commissariat agence d[ée]l[ée]gation ambassade direction f[ée]d[ée]ration"
    " fondation universit[ée] soci[ée]t[ée] conseil r[ée]seau cour tribunal facult[ée]"
    " ministerio oficina organizaci[óo]n unidad agencia embajada fiscal[íi]a defensor[íi]a direcci[óo]n fundaci[óo]n"
    " universidad consejo polic[íi]a comisi[óo]n departamento facultad"
    " minist[ée]rio gabinete organiza[çc][ãa]o unidade ag[êe]ncia escrit[óo]rio embaixada procuradoria provedoria"
    " dire[cç][ãa]o funda[çc][ãa]o universidade conselho comiss[ãa]o delega[çc][ãa]o assessoria secretar[ií]a"
    " coordena(?:doria|[çc][ãa]o) pol[íi]cia servi[çc]os? faculdade"
    " министерство управление организация агентство служба посольство"
)
INSTITUTION = re.compile(
    rf"\b{INSTITUTIONS}\b|مكتب|وزارة|منظمة|المنظمة|هيئة|مؤسسة|إدارة|سفارة|بعثة|مركز|لجنة|جامعة", re.IGNORECASE
)
# an institution's word with which "Spokesperson" behind it is still no title ("Office of the Spokesperson")
HEADED = re.compile(
    r"(?:office|bureau|cabinet|gabinete|oficina|despacho|escrit[óo]rio|secretariat)\s+(?:of|du|de|do|da|del)\b",
    re.IGNORECASE,
)

ADDRESSED = any_of(
    "h\\.?\\s?e\\.? hon(?:ou?rable)? rt\\.?_hon the_hon(?:ou?rable)? mr mrs ms miss mx dr prof(?:essor)? sir dame"
    " lord lady rev(?:erend)? fr sr sra srta sres don doña d\\.ª dra lic licda ing eng[ªº]? arq exm[oa] mme mlle mm me"
    " maître son_excellence sua_excelência s\\.\\s?e\\.? senhora? señora? captain capt colonel col lt\\.?\\s?col"
    " lieutenant lt general gen brig(?:adier)? major maj sergeant sgt constable superintendent supt commander cmdr"
    " warrant_officer w/o insp tan_sri dato['’]? datuk sheikha? hajj?i imam bishop archbishop chief judge justice"
    " ambassador amb minister الدكتور الدكتورة السيد السيدة د أ"
)
HONORIFIC = re.compile(rf"(?:{ADDRESSED}(?:\.[ªº]?\s*|\s+)){{1,4}}", re.IGNORECASE)
MONSIEUR = re.compile(r"(?:M\.|MM\.)\s+(?=[^\W\d_a-z])")
DEGREES = any_of(
    "ph\\.?\\s?d m\\.?d msc ma mba mph mpa mpp msw mbbs bsc ba jd dphil llm ll\\.?b esq jr sr ii iii obe mbe cbe cmg"
    " kc qc sc sj op rn cpa pmp"
)
SUFFIX_ALONE = re.compile(rf"((?:{DEGREES}\.?[,\s]*){{1,6}})$", re.IGNORECASE)
SUFFIX = re.compile(rf"[,\s]+{SUFFIX_ALONE.pattern}", re.IGNORECASE)
PARTICLES = listed(
    "de da do dos das del della di du des van von der den ter ten bin binti bint ibn ben al el ul ould mint y e la le"
    " los las af zu av dal st san wa abu abd"
)
CONNECTORS = listed("and of for the et und in on at to or by with against pour para")

ADDRESSES = (
    r"p\.?\s?o\.?\s*box\b", r"private bag\b", r"caixa postal\b", r"apartado\b", r"[bc]\.?\s?p\.?\s*\d",
    r"(?:avenida|av\.|rua|rue|calle|carrera|avenue|ave\.|boulevard|blvd|plaza|praça|place|via|cra\.)\s",
    r"\d+[a-z]?,?\s+(?:\w+\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|close|square|boulevard|way|crescent)\b",
    r"(?:\d+(?:st|nd|rd|th)|ground|first|second|third)\s+floor\b", r"(?:plot|house|block|erf|suite|room)\s+\S*\d",
    r"[\w' ]{2,30}\b(?:house|building|tower|towers|plaza|complex|compound|place)$",
    r"[\w' .]{2,40}\b(?:street|road|avenue|lane|drive|boulevard)\b",
)  # fmt: skip
ADDRESS = re.compile("|".join(ADDRESSES), re.IGNORECASE)
REMARKS = any_of(
    "available\\b out[-_]of[-_](?:hours|office) after_hours (?:opening|office|working)_hours? hours?\\b"
    " mon(?:day)?s?\\b tues?(?:day)?s?\\b wed(?:nesday)?s?\\b thu(?:rsday)?s?\\b fri(?:day)?s?\\b weekdays?\\b"
    " weekends?\\b 24\\s?(?:h|hours|/7) from_\\d \\d{1,2}[:h.]\\d\\d disponible\\b disponível\\b heures\\b horario\\b"
    " horário\\b only\\b local_time (?:he|she|they)/\\w+ gmt\\b utc\\b cet\\b bst\\b e[as]t\\b cat\\b english\\b"
    " french\\b spanish\\b portuguese\\b arabic\\b regional$ mobile\\b whats\\s?app\\b languages?\\b speaks\\b"
    " interviews?_in\\b toll[-_]free free_of_charge password\\b ext\\b photos?\\b press_release\\b fact\\s?sheets?\\b"
    " www\\b tel\\b via\\b direct\\b switchboard\\b"
)
REMARK = re.compile(REMARKS, re.IGNORECASE)
# the words that stand before a value and are no value
NOISES = (
    r"organi[sz]ation", r"organisme", r"agency", r"institution", r"company", r"entidade?", r"function", r"position",
    r"role",
    r"(?:please\s+)?(?:contact|call|write(?:\s+to)?|reach|e-?mail(?:ing)?|visit|see|text)", r"(?:\w+\s+){0,2}contacts?",
    r"(?:or\s+)?(?:at|on|by|via|to|en|em|à|au|aux|al|ao)", r"or|and|ou|et|o|y|e|u|the", r"(?:le|au)\s+num[ée]ro",
    r"name|names?|nom|nombre|nome|title|titre|cargo", r"contact person", r"and\s+(?:at|on)", r"أو|و|على|الاسم",
    r"or\s+(?:e-?mail|call|visit|contact|by e-?mail|at|on|via)",
)  # fmt: skip
NOISE = re.compile("|".join(NOISES), re.IGNORECASE)
OR = re.compile(r"[\s\-–—*/()]*(?:or|and|ou|et|o|y|e|u|أو|و|или|и)[\s:.,\-–—*/()]*", re.IGNORECASE)
LEADING_OR = re.compile(r"(?:or|and|ou|et|y|e|o|u|أو|و|или|и)\s+(?=\S)", re.IGNORECASE)
BOTH = re.compile(r"\s+(?:and|or|et|ou|y|e|o|&|و|أو|и|или)\s+", re.IGNORECASE)
TRAILING = re.compile(
    r"[\s,]+(?:at|on|by|via|au|aux|or|and|ou|et|al|ao|em|en|par|por|pelo|to|à|através de|على|tel|phone|on tel)$",
    re.IGNORECASE,
)
LEADING = re.compile(r"(?i:the)\s+|(?i:our|le|la|el|o|a)\s+(?=[^\W\d_a-z])")
PREPOSITION = re.compile(r"(?:in|à|en|em|from|au|for|at|based in|na|no|في)\s+", re.IGNORECASE)
OF_PLACE = {"in", "à", "en", "em", "de", "of", "to", "for", "au", "at", "the", "du", "do", "da", "في", "-", "–", "—"}
OF_SOMEBODY = re.compile(r"(\S.{0,60}?)['’]s\s+(?=[^\W\d_a-z])")
AT = re.compile(r"\s+(?:at|in|from|of|with|à|chez|en|em|na|no|في)\s+(?:the\s+|la\s+|le\s+|o\s+|a\s+)?")
FOR_WHOM = re.compile(
    r"(?:for|from|at|pour|por|para|pelo|pela|de la part de)\s+(?:the\s+|la\s+|le\s+|l['’]|o\s+|a\s+|el\s+)?"
    r"(\S[^:：]{1,80})\s*[:：]$",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(
    r"(?:first|given|fore|last|pr[ée]nom|nombre|nome|vorname)[._-]?(?:name)?[._-]"
    r"(?:last|sur|family|first|nom|apellido|sobrenome|apelido|nachname)",
    re.IGNORECASE,
)
