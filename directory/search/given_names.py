"""Given names that are written short, that one language takes from another, or that friends use: Mohd is Mohamed,
George is Giorgos, Bill is William.

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
    nicholas nikos nikolaos nikolai miklos; constantine konstantinos kostas; catherine katerina aikaterini yekaterina;
    eugene evgeny yevhen evgenios jewgeni jewgenij; evgenia yevhenia jewgenija;
    vladimir uladzimir volodymyr wlodzimierz; joseph iosif yusuf giuseppe jozef; abraham ibrahim; moses musa moshe;
    solomon suleiman shlomo; jacob yaqub yakov iakovos; isaac ishaq yitzhak; gabriel jibril; mary maria maryam;
    elizabeth elisavet yelizaveta isabel; helen eleni elena yelena; theodore fyodor tewodros theodoros;
    stephen stefanos istvan estifanos esteban; andrew andrei andreas andrzej; matthew matthaios matvei mateo;
    luke loukas luka; mark markos marek; philip filippos felipe; gregory grigori grigorios; basil vasily vasilios;
    euclid efkleidis; aristotle aristotelis; achilles achilleas; sophocles sofoklis; alexander alekos sasha iskander;
    anna hannah; eve hawa; job ayub; jonah yunus; noah nuh; aaron haroun aharon; zechariah zakaria; elijah elias ilya;
    ezekiel yehezkel; israel yisrael; benjamin binyamin; simon shimon semyon; reuben reuven;
    william vilhelm guillaume guglielmo; charles karl carlos karel sharl; henry heinrich enrique henri;
    louis ludwig luis; francis franz francisco ferenc; james jacques zhak santiago giacomo; georges zhorzh;
    francois fransua; yves iv; jean zhan; lawrence lavrentios laurent; anthony antonios anton;
    jerome hieronymus ieronymos; christopher christoforos kryshtof; emmanuel manolis; olga olha; xenia oksana;
"""


# What friends call somebody: each name, and what its bearers are called.
_FRIENDLY = """
    william bill billy will willie; robert bob bobby rob robbie; richard dick rick ricky rich; james jim jimmy jamie;
    john jack johnny; joseph joe joey; michael mike mick mickey micky misha; thomas tom tommy;
    charles chuck charlie charly; edward ed eddie ted teddy ned; theodore ted teddy theo; anthony tony ant;
    andrew andy drew; alexander alex alec sandy sasha sacha alik sascha sanya shura; alexandra sasha alex sandra;
    benjamin ben benny; samuel sam sammy; daniel dan danny; david dave davey; donald don donny; douglas doug;
    frederick fred freddie; friedrich fritz; gerald gerry jerry; gregory greg; henry harry hank; lawrence larry;
    leonard len lenny; matthew matt; nicholas nick nicky; patrick pat paddy; patricia pat patty tricia trish;
    peter pete; philip phil; raymond ray; ronald ron ronnie; stephen steve; steven steve; timothy tim;
    vincent vince vinnie; walter walt wally; christopher chris kit; kenneth ken kenny; lewis lew; louis lou;
    nathan nate; nathaniel nate nat; joshua josh; jacob jake; zachary zach zak; terence terry; russell russ;
    stanley stan; francis frank frankie; franklin frank; albert al bert; alfred alf fred; eugene gene; harold harry;
    elizabeth liz lizzy beth betty betsy eliza libby bess; margaret maggie meg peggy marge;
    katherine kate katie kathy kitty kay; catherine cathy kate katie; kathleen kathy; deborah debbie deb;
    susan sue suzy; barbara barb babs barbel basia; jennifer jen jenny; jessica jess jessie; rebecca becky becca;
    victoria vicky tori; christine chris chrissie tina; christina tina chris; dorothy dot dolly; eleanor ellie;
    judith judy; josephine jo josie; pamela pam; sandra sandy; theresa terry tess tessa; valerie val; virginia ginny;
    abigail abby; amanda mandy; cynthia cindy; gabrielle gabby; jacqueline jackie; caroline carrie caro; florence flo;
    frances fran; georgina gina; isabella bella; kimberly kim; madeleine maddie; melanie mel; melissa mel;
    michelle shelly; miranda mandy; natalie nat; penelope penny; philippa pippa; samantha sam; sarah sally sadie;
    stephanie steph; veronica ronnie; winifred winnie freda; jose pepe chepe zeca ze;
    francisco paco pacho pancho chico kiko quico curro; ignacio nacho inaki; guadalupe lupe; jesus chucho chus;
    enrique quique kike; eduardo edu lalo duda; guillermo memo guille willy; alberto beto tito; roberto beto tito;
    rafael rafa; manuel manolo manny manu; antonio tono tonio toninho; luis lucho lula; juan juancho juanito;
    pedro perico pedrinho; fernando nando; gonzalo gonza; santiago santi; sebastian seba basti; mercedes merche meche;
    dolores lola; concepcion concha conchita; rosario charo; consuelo chelo; pilar pili; isabel chabela isa;
    graciela chela; josefina pepa; ricardo rico; joaquim quim; joao joca jota; carlos carlitos charly; sergio checho;
    beatriz bia bea; giuseppe beppe peppe pino; luigi gigi; giovanni gianni nanni; domenico mimmo; salvatore salvo;
    vincenzo enzo; johannes hans johann; wilhelm willi willy wim; heinrich heinz heiner; josef sepp beppo pepi pepa;
    hans johannes; ludwig lutz; maximilian max; ulrich uli; ulrike uli; katharina kathi katja kata;
    elisabeth lisbeth elsa sissi; margarete grete gretel; susanne susi; magdalena lena magda; jean jeannot;
    philippe phil; guillaume gui; frederic fred; dominique dom; veronique vero; stephane steph;
    aleksandr sasha sanya shura; aleksandra ola sasha shura; alexei alyosha lyosha; aleksei alyosha lyosha;
    anastasia nastya asya; anatoly tolya; andrei andryusha; anna anya anechka; boris borya; dmitri dima mitya;
    dmitry dima mitya; yekaterina katya katyusha; ekaterina katya katia; elena lena alyona; yelena lena; evgeny zhenya;
    yevgeny zhenya; evgenia zhenya; yevgenia zhenya; galina galya; georgy zhora gosha; grigory grisha; igor gosha;
    ivan vanya; irina ira; konstantin kostya; ksenia ksyusha; larisa lara; leonid lyonya; lyubov lyuba;
    ludmila lyuda mila; lyudmila lyuda mila; maria masha marusya; mariya masha; mikhail misha; nadezhda nadya;
    natalia natasha; natalya natasha; nikolai kolya; oleg alik; olga olya; pavel pasha; pyotr petya; petr petya;
    roman roma; sergei seryozha; sergey seryozha; sofia sonya; stanislav stas slava; svetlana sveta lana; tatiana tanya;
    tatyana tanya; valentina valya; valery valera; vasily vasya; viktor vitya; viktoria vika; vladimir volodya vova;
    vladislav vlad slava; vyacheslav slava; yaroslav slava; yulia yulya; yuri yura; oleksandr sashko sasha;
    volodymyr volodya vova; katarzyna kasia; malgorzata gosia; agnieszka aga; joanna asia; stanislaw stas staszek;
    jan janek; tomasz tomek; krzysztof krzysiek; piotr piotrek; zbigniew zbyszek; wojciech wojtek; jakub kuba;
    maciej maciek; radoslaw radek; dorota dorotka; jozef jozek; vaclav vasek; jiri jirka; frantisek franta;
    istvan pista; laszlo laci; jozsef joska; sandor sanyi; ferenc feri; erzsebet bozsi; konstantinos kostas dinos;
    georgios giorgos; ioannis giannis yannis; dimitrios dimitris mimis; panagiotis panos takis; theodoros thodoris theo;
    evangelos vangelis; aikaterini katerina; eleftherios lefteris; spyridon spyros; athanasios thanasis;
    apostolos tolis; charalampos babis; emmanouil manolis; nikolaos nikos; chukwuemeka emeka; oluwaseun seun;
    olusegun segun; oluwafemi femi; adebayo bayo; babatunde tunde; ibrahima ibou; binyamin bibi; fatima fatou;
    ibrahim ibra brahim;
    abraham abe; arthur art; augustine gus; augustus gus; bernard bernie; bridget bridie biddy; calvin cal; clifford
    cliff; cornelius neil con; desmond des; dominic dom; edmund ed ned; edwin ed; ernest ernie; geoffrey geoff jeff;
    gilbert gil bert; gwendolyn gwen; harriet hattie; herbert bert herb; humphrey humph; isaac ike; janet jan;
    jeffrey jeff; jeremy jerry; jeremiah jerry; jonathan jon jonny; julian jules; malcolm mal; maurice mo; maureen
    mo; mitchell mitch; montgomery monty; oliver ollie; percival percy; priscilla cilla; reginald reg reggie;
    rosalind ros; rosemary rosie; roderick rod; rodney rod; sidney sid; sebastian seb; solomon sol; tobias toby;
    victor vic; vivian viv; wilfred wilf; zachariah zach zack zak; zachary zack; bartholomew bart; gillian gill
    jill; hezekiah heze; mohamed hamada hamoudi mo; ahmed hamada; abdallah abdou; abdelrahman abdou; abdoulaye
    ablaye; boubacar bouba; aboubacar abou bouba; aminata ami; aissatou aissa; khadija khady; mariama mari; emmanuel
    manu; xavier xav; isabelle isa; elisabeth babeth; fabrice fab; patrice pat; jesus chuy; teresa tere; montserrat
    montse; inmaculada inma; encarnacion encarna; asuncion asun; gustavo tavo gus; octavio tavo; ernesto neto;
    humberto beto; norberto beto; gilberto beto; rigoberto rigo; rodrigo rigo; ramon moncho; salvador chava; vicente
    chente; leopoldo polo; leonardo leo; leandro leo; nicolas nico; patricio pato; felipe pipe; margarita margot
    rita; soledad sole; trinidad trini; yolanda yoli; constanza coti; daniel dani; daniela dani; gabriel gabo;
    gabriela gaby; jorge coque; cristobal tobal; agustin tin; joaquim quinzinho; manuel manel nelo; eduardo dudu;
    guilherme gui; sebastiao tiao; raimundo mundinho; francisca chica; filomena mena; conceicao sao; alexandre xande
    alex; augusto guto; isabel bel; henrique rique; marcelo celo; francisco xico ciccio checco; antonio tonino toni
    tonho; francesco franco checco ciccio; alessandro sandro ale; lorenzo renzo; raffaele lello; gaetano tano;
    caterina rina; elisabetta betta; eleonora nora; hendrik henk rik; cornelis kees cor; gerrit ger; johannes
    hannes; pieter piet; jakob jaap; adriaan arie; franciscus frans; antonius ton toon; wilhelmina mina; margaretha
    greet; gerhard gerd; joachim achim jochen; nikolaus klaus; rudolf rudi rolf; siegfried siggi; manfred manni;
    brigitte gitte; gabriele gabi; hildegard hilde; dorothea thea; rosemarie rosi; franziska franzi; johanna hanna;
    grzegorz grzesiek; elzbieta ela; jerzy jurek; tadeusz tadek; ryszard rysiek; dariusz darek; henryk heniek; zofia
    zosia; jadwiga jadzia; wladyslaw wladek; aleksandra olka; anna ania; slawomir slawek; kazimierz kazik; jaroslav
    jarda; miroslav mirek; stanislav standa; antonin tonda; janos jani jancsi; karoly karcsi; mihaly misi; gyorgy
    gyuri; andras bandi; zsuzsanna zsuzsa; anastasios tasos; stylianos stelios; vasiliki vaso; paraskevi voula;
    konstantina dina; evangelia litsa; oleksandra lesia sasha; oleksii lyosha; mykhailo misha; mykola kolya;
    kateryna katya; nataliia natalka natasha; olena lena; olha olya; svitlana sveta; tetiana tanya; yevhen zhenya;
    dmytro dima; serhii seryozha; olufunmilayo funmi; temitope tope; babajide jide; adewale wale; olawale wale;
    olayinka yinka; oluwole wole; olumide mide; folasade sade; ifeoma ify; sibusiso sbu; nkosinathi nkosi;
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


@cache
def _friendly() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for name, *others in _groups(_FRIENDLY):
        for other in others:
            found.setdefault(other, {})[name] = None
            found.setdefault(name, {})[other] = None
    return {name: tuple(others) for name, others in found.items()}


def written_out(word: str) -> tuple[str, ...]:
    """The name that is written short so: `mohd` → mohamed; nothing for another word."""
    return _long().get(word, ())


def same_names(latin: str) -> tuple[str, ...]:
    """What a name is called in other languages, and among friends: `bill` → william."""
    return (*_same().get(latin, ()), *_friendly().get(latin, ()))
