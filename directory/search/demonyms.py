"""What the people and offices of a country are called: `Swedish embassy`, `police mozambicaine`.

    countries_of("Mozambican")  ->  ("MZ",)        countries_of("congolais")  ->  ("CG", "CD")

By the beginnings of the words in English, French, Spanish and Portuguese, without accents; two English words are
looked for run together. Only asked of a text that finds nothing as it stands (meant.py).
"""

from __future__ import annotations

from functools import cache

from directory.search.folding import fold_latin

_BEGINNINGS = """
    AF afghan afgan afega; AL albania albanes albanai; AO angola; AR argentin; AU australi; AT austria autrich;
    AE emirati; BD bangladesh; BE belgi belge belga; BF burkinab; BI burundai burundes burundian; BJ benin;
    BR brazil bresil brasil; BW botswan motswan; CA canadi canadens; CF centrafric centroafric; CG,CD congol;
    CH swiss suiss suiz suic; CI ivori ivoir marfil; CL chilen chilien chilean; CM cameroon camerou camerun camaron;
    CN chines chinois chino; CO colombi; CU cuban cubain; CV capeverd capverd caboverd; CY cypriot chypriot chipriot;
    CZ czech tcheque checo tcheco; DE german allemand aleman alema; DJ djibout; DK danish danois danes dinamarq;
    DZ algeri argeli; EE eston; EG egypt egip; ER eritr; ES spanish espagnol espan; ET ethiop etiop;
    FI finnish finland finlandes; FR french franc; GA gabon; GB british britann britan; GH ghana ganes; GM gambi;
    GN guinean guineen guineano; GQ equatoguin ecuatoguin; GR greek grec grieg greg; HR croat; HT haiti;
    HU hungar hongr; ID indones; IE irish irland; IL israel; IN indian indien; IQ iraqi irak iraqu; IR irania irani;
    IS icelandic islandai islandes; IT italian italien; JM jamaic; JO jordanian jordanien jordan;
    JP japan japon japones; KE kenya kenian queni; KG kyrgyz kirgh kirgu; KM comor; KW kuwait koweit;
    KZ kazakh kazaj cazaq; LA laotian laoti; LB leban liban; LK srilank; LR liberian liberien; LS basotho lesoth;
    LT lithuan lituan; LU luxemb; LV latvia letton leton; LY libyan libyen libio; MA morocc maroc marroq;
    MD moldov moldav; MG malagas malgach; ML malian malien maliens; MM burmes birman; MR mauritani; MT maltes maltais;
    MU mauritian mauricien maurician; MV maldiv; MW malawi malaui; MX mexic; MY malaysian malaisien malas;
    MZ mozambi mocambi; NA namibi; NE nigerien nigerin; NG nigerian; NL dutch neerland holland holand;
    NO norweg norveg norueg; NP nepal; NZ newzealand neozeland neozelan; PE peruv peruan; PH filipin philippin;
    PK pakistan paquistan; PL polish polon polac; PS palestin; PT portugu portugai; QA qatar catar;
    RO romanian roumain rumano romeno; RS serbian serbe serbio servio; RU russian russe ruso russo; RW rwand ruand;
    SA saudi saoud; SC seychell; SD sudan soudan; SE swedish suedo sueco sueca; SG singapor singapur;
    SI sloveni slovene eslovenio; SK slovak slovaqu eslovac; SL sierraleon; SN senegal; SO somali; SS southsudan;
    ST saotom santom; SV salvador; SY syrian syrien sirio; SZ swazi; TD chadian tchad chadiano; TG togol;
    TH thai tailand; TN tunisi tunec; TR turk turc turq; TZ tanzan; UA ukrain ucran; UG ugand ougand;
    US american americain estadounid; UY uruguay; VE venezuel; VN vietnam; YE yemen iemen;
    ZA southafric sudafric sulafric; ZM zambian zambien; ZW zimbabw;
"""
_SHORTEST, _LONGEST = 4, 11  # letters of a beginning


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in filter(str.strip, _BEGINNINGS.split(";")):
        codes, *beginnings = entry.split()
        found.update(dict.fromkeys(beginnings, tuple(codes.split(","))))
    return found


def countries_of(word: str) -> tuple[str, ...]:
    """The codes of the countries whose people a word may mean; none for another word."""
    folded = fold_latin(word)
    begins = (folded[:length] for length in range(min(_LONGEST, len(folded)), _SHORTEST - 1, -1))
    return next((_countries()[begin] for begin in begins if begin in _countries()), ())
