"""How Chinese names are read outside Mandarin: in Cantonese as Hong Kong writes it, and in the south as Malaysia,
Singapore and Indonesia write Hokkien, Teochew and Hakka; and what Mandarin is that Russians have written down.

Each character as names have it, in the traditional and the simplified form. Voiced and unvoiced, and vowels that are
close, sound alike to sounds.py, so that one spelling stands for its neighbours (`keung` for kiang).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, product

_MOST_READINGS = 3  # of one word

# What is read so, and the characters, each in both forms.
_CANTONESE = """
    ah 亞亚; ai 艾; au 歐欧區; chai 齊齐仔; chak 澤泽擇宅; cham 岑湛; chan 陳陈燦灿珍真振鎮镇贊赞; chap 集; chat 七;
    chau 周洲秋舟; che 車车; cheng 鄭郑; cheong 昌祥章張张; cheuk 卓焯綽灼; cheung 張张章祥翔昌長长璋彰;
    chi 志智芝之子慈知詩池至治梓芷; chik 戚; chim 詹; chin 展錢钱千戰前; ching 程正靜静晴清貞贞楨政成誠诚精青菁靖澄;
    chit 哲節节; chiu 趙赵超朝昭釗钊潮兆肇; cho 楚左; choi 蔡彩采財财才材; chor 初礎; chow 周; choy 蔡; chu 朱珠;
    chuen 全泉傳传川銓铨存專; chui 徐崔翠趣; chun 俊春津進进駿骏臻晉晋秦鎮镇浚珍; chung 鍾钟松忠聰聪宗仲中頌颂涌重;
    dick 迪; fai 輝辉暉晖; fan 範范帆芬凡; fat 發发法; fei 飛飞菲; fo 火; fong 方芳鳳凤放房; foo 富傅; fook 福;
    fu 富夫虎傅; fuk 福; fun 歡; fung 馮冯鳳凤峰鋒锋豐丰楓枫; gwan 君; ha 夏霞; hak 克; ham 咸; han 恒; hang 恒恆杏行珩;
    hau 侯厚孝巧; hei 希熙喜曦禧; heung 香向; him 謙谦; hin 軒轩顯显憲宪; hing 興兴慶庆馨卿; ho 何好浩豪賀贺可河灝;
    hoi 海凱凯開开愷; hok 學学鶴鹤; hon 漢汉韓韩翰瀚; hong 康; hou 浩豪; huen 萱; hui 許许; hung 洪雄鴻鸿紅红虹孔;
    hy 曦; ip 葉叶; ka 家嘉加佳; kai 佳啟启繼继凱凯楷; kam 金錦锦琴甘; kan 簡简勤根; kang 鏗; kap 甲; kau 九球; ke 祺;
    kei 奇琪祺基紀纪麒淇棋; keung 強强; ki 基琪奇祺; kin 健建堅坚; king 敬景瓊琼擎; kit 傑杰潔洁結; kiu 橋桥喬乔嬌娇;
    ko 高; kok 角覺国國; kong 江剛刚港光廣广; koo 顧顾古; kuen 娟權权; kui 居; kuk 菊; kun 冠坤; kung 龔龚恭公工功弓;
    kwai 貴贵桂; kwan 關关君群筠鈞钧坤; kwok 郭國国; kwong 鄺邝光廣广; kwun 冠觀观; ky 奇琪; lai 麗丽黎禮礼賴赖莉;
    lam 林藍蓝嵐; lan 蘭兰; lap 立; lau 劉刘柳; law 羅罗; lee 李利; lei 李利莉; leung 梁良亮; li 李利莉; lik 力歷;
    lim 廉; lin 蓮莲連连; ling 玲凌靈灵齡嶺铃鈴; lit 烈; lo 盧卢羅罗勞老; loi 來来; lok 樂乐洛駱骆諾; long 朗郎浪;
    lui 雷呂吕蕾; luk 陸陆祿禄六; lun 倫伦麟聯; lung 龍龙隆; ma 馬马; mak 麥麦; man 文敏萬万曼民雯; mau 茂; mei 美薇媚;
    meng 明; ming 明銘铭鳴鸣; miu 苗妙; mo 武巫毛慕; moon 滿; mui 梅妹; muk 木; mun 敏滿满文; na 娜; nam 南楠; nga 雅;
    ngai 魏毅藝艺; ngan 顏颜銀银恩; ngar 雅; ngo 娥; ngok 岳; ngor 娥; nim 念; ning 寧宁甯; on 安; pak 柏白伯;
    pang 彭鵬鹏; pat 弼畢; pik 碧; pin 邊; ping 平炳萍屏秉; piu 彪; po 波寶宝保布; poon 潘; pui 佩培貝沛; sai 世西細;
    sak 錫; sam 三心森深; san 新申山辰; sang 生; sau 秀壽寿修; sek 石錫; seung 常尚湘商雙; shan 珊山; shek 石;
    sheung 常尚雙双; shin 善倩; shing 成盛城誠诚勝胜聲声承; shiu 邵少兆小; shu 樹树書书; shuen 孫孙璇萱; shui 水瑞;
    shuk 淑; shun 信順顺純舜; shut 雪; si 斯思司施詩诗; sik 錫; sim 嬋; sin 善倩仙先; sing 星成勝城; sit 薛;
    siu 蕭萧少小兆邵; so 蘇苏素; suen 孫孙; suet 雪; sui 瑞水; suk 淑; sum 心森深芯; sun 新辛信; sung 宋崇;
    sze 施思斯詩诗司史士; ta 打; tai 戴大泰太; tak 德得; tam 譚谭; tan 丹; tang 鄧邓騰; tat 達达; tau 斗; tik 迪;
    tim 添甜; tin 天田; ting 丁婷庭亭廷鼎定; tip 蝶; to 杜陶徒道濤涛圖; tong 唐湯汤棠堂; tsan 贊; tsang 曾; tse 謝谢;
    tsoi 蔡; tsui 徐崔; tsun 俊進津; tsz 子芷梓; tuen 段; tung 董東东通彤棟栋同; tze 子; wa 華华; wah 華华驊骅樺;
    wai 偉伟慧惠威維维懷卫衛衞為蕙韋; wan 尹溫温雲云運韵韻; wang 宏弘; wing 永榮荣詠咏穎颖; wo 和禾; wong 黃黄王汪旺;
    woo 胡; wu 胡; wui 會会; wun 煥援媛; yam 任飲; yan 恩欣人仁甄忻殷茵昕; yang 楊; yat 日一逸溢; yau 丘邱友有游佑;
    yee 怡儀仪宜義义兒以綺; yeuk 若約; yeung 楊杨陽阳; yi 怡儀仪宜義义綺而意; yik 奕億亿翼益易; yim 嚴严艷艳炎;
    yin 燕賢贤妍言彥彦然; ying 英瑩莹盈迎瑛鷹; yip 葉叶業业; yiu 姚耀瑤瑶堯饒; yuen 阮袁源元遠远婉媛丸圓苑沅;
    yuet 月悅悦越; yui 睿銳; yuk 玉育旭煜鈺; yun 潤润欣; yung 容勇翁蓉榕雍; yu 余如宇于魚瑜裕儒愉榆雨語;
"""
_SOUTHERN = """
    ah 亚亞阿; ai 爱愛; an 安; ang 洪紅红; aun 恩; bak 木; ban 万萬; bee 美; beng 明; bin 敏; bo 宝寶; bok 木; boo 武;
    boon 文; bun 文; chai 财財才蔡; chan 陈陳曾; chang 张張; chay 齐齊; chee 志智之枝池; chek 则泽澤;
    cheng 清青鐘郑鄭政; cheok 卓; cheong 昌祥章张張; chew 周秋樹树; chi 志智; chia 谢謝; chian 千; chiang 江蔣蒋昌;
    chik 德; chin 振进進真珍陈陳; ching 群晶清青贞貞振; chiong 章; choo 朱珠; choon 春俊; chor 楚初; chow 周; chua 蔡;
    chuan 泉全川; chui 水翠; chun 春俊振顺順; chung 忠钟鍾聪聰宗; chwee 水; cheah 谢謝; chiew 周秋; ee 余意; ek 益易;
    eng 英永荣榮颖穎; ern 恩; fah 花华; fatt 发發; fei 飞飛; fong 方芳凤鳳; fook 福; foo 富符; gaik 玉; gan 颜顏;
    gee 义義; geok 玉; ghee 义義; goh 吴吳; guan 源元冠原; guat 月; hai 海; han 汉漢贤; hean 贤賢; hee 喜;
    heng 兴興王幸; heong 香; hian 贤賢; hin 兴興轩軒; ho 何河和; hock 福; hoe 和; hon 汉漢; hong 丰豐凤鳳宏鸿鴻;
    hooi 惠慧; hoon 芬云雲; hoong 红洪雄; hor 何; huat 发發; hui 惠慧辉輝; hwa 华華; hwee 惠辉輝慧; im 音; jin 仁;
    joo 裕如; kah 嘉家; kai 凯凱开開; kam 金锦錦; kang 江; kar 家嘉; kay 基; keat 杰傑; kee 基纪奇; keng 庆慶琼景敬;
    keong 强強; kia 家; kian 建健坚堅; kiang 强強; kiat 杰傑吉; kim 金锦錦; king 景敬; kit 杰傑; kiong 强強恭; kok 国國;
    kong 光江广廣; koon 坤冠; kuan 坤冠源娟; kuang 光; kun 坤; kwan 坤; kwang 光; kwee 贵貴桂; kwong 光;
    lai 来來莱萊丽麗赖賴; lan 兰蘭; lay 礼禮丽麗; leck 力; lee 李利丽麗; leng 龙灵靈玲; leong 梁良龙龍; lian 莲蓮联聯;
    liang 良; liat 烈; lik 力; lim 林; lin 莲蓮林; ling 玲灵靈; loke 陆陸; loong 龙龍隆; loy 来來; lum 林; lung 龙龍;
    meng 明; mei 美; ming 明; moey 妹梅; mooi 妹梅; nam 南; nee 妮; neo 娘梁; ngee 义義; ngiap 业業; ngoh 娥; nie 念;
    nyuk 玉; oon 恩; pang 方彭; peck 碧; peh 白伯; peng 平炳; phaik 碧; phang 彭; pin 敏; ping 平炳萍; poh 宝寶傅;
    pooi 佩; pui 佩; saik 锡錫; san 山三珊; sang 生; sau 秀; say 世; sean 善祥; sen 生成; seng 成生声聲胜勝盛; seok 淑;
    shan 山珊; shee 施; shen 善; sia 谢謝; siak 石; siam 暹; sian 先仙善; siang 祥; siew 秀兆修; sim 心沈; sin 信新辛;
    sing 声聲成星; siok 淑; siong 松祥尚; soo 苏蘇思; soon 顺順孙; sook 淑; suan 山泉璇; sui 水瑞; sun 顺順新; suat 雪;
    swat 雪; swee 瑞水; tai 泰大; tak 德; tat 达達; tay 郑鄭; teck 德; tee 池; teik 德; teng 丁; teo 张張; teoh 张張;
    thai 泰; thiam 添; thian 天; thong 通; thye 泰; tian 天; tien 天; tiong 忠中; tuck 德; toh 杜卓; tong 栋棟东東;
    wah 华華; wai 伟偉惠慧威; wan 云雲婉; wee 伟偉威黄黃魏; wei 伟偉威维惠慧; weng 荣榮永; wing 永荣榮; woon 云文;
    yam 炎; yan 仁恩; yee 仪儀宜怡义義; yen 燕; yeong 杨陽阳; yeow 耀; yew 耀友有; yi 仪怡义; yin 贤燕英; ying 英;
    yit 逸一; yoke 玉; yong 勇荣榮永; yook 玉; yuen 源元远; yun 云; zi 子;
"""


@cache
def _tables() -> tuple[dict[str, tuple[str, ...]], ...]:
    found = []
    for table in (_CANTONESE, _SOUTHERN):
        readings: dict[str, list[str]] = {}
        for entry in filter(str.strip, table.split(";")):
            reading, characters = entry.split()
            for character in characters:
                readings.setdefault(character, []).append(reading)
        found.append({character: tuple(dict.fromkeys(said)) for character, said in readings.items()})
    return tuple(found)


def southern_readings(characters: str) -> tuple[str, ...]:
    """How a part of a name may be read in each of these ways; of a way nothing where it does not know a character."""
    found: dict[str, None] = {}
    for table in _tables():
        options = [table.get(character, ()) for character in characters]
        found.update(dict.fromkeys("".join(reading) for reading in islice(product(*options), _MOST_READINGS)))
    return tuple(found)


# Palladius: the syllables of Mandarin as Russians write them, which no other transliteration leads back to Pinyin.
_INITIALS = {
    "": "", "б": "b", "п": "p", "м": "m", "ф": "f", "в": "w", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g",
    "к": "k", "х": "h", "цз": "z", "ц": "c", "с": "s", "чж": "zh", "ч": "ch", "ш": "sh", "ж": "r",
}  # fmt: skip
_BEFORE_I = {"цз": "j", "ц": "q", "с": "x", "": "y"}
_FINALS = {
    "юань": "uan", "юнь": "un", "юэ": "ue", "юн": "iong", "юй": "u", "ю": "iu", "янь": "ian", "ян": "iang",
    "яо": "iao", "я": "ia", "инь": "in", "ин": "ing", "и": "i", "е": "ie", "уань": "uan", "уан": "uang", "уай": "uai",
    "уэй": "ui", "уй": "ui", "унь": "un", "ун": "ong", "уа": "ua", "уо": "uo", "у": "u", "ань": "an", "ан": "ang",
    "ай": "ai", "ао": "ao", "а": "a", "энь": "en", "эн": "eng", "эй": "ei", "эр": "er", "э": "e", "оу": "ou", "о": "o",
    "ы": "i",
}  # fmt: skip
_SYLLABLE = re.compile(f"({'|'.join(sorted(_INITIALS, key=len, reverse=True))})({'|'.join(_FINALS)})ъ?")
_ONLY_CHINESE = re.compile("чж|цз|нь|юй|юэ|ъ")


def mandarin_readings(cyrillic: str, typed: bool) -> tuple[tuple[int, str], ...]:
    """A Chinese word that was written in Cyrillic as Pinyin, with how unlikely it is one: `чжэнфэй` → zhengfei.

    What has none of the signs of one is only taken for one where it was `typed`.
    """
    is_plain = _ONLY_CHINESE.search(cyrillic) is not None
    if not (is_plain or typed):
        return ()
    syllables = _SYLLABLE.findall(cyrillic)
    if not syllables or "".join(map("".join, syllables)) != cyrillic.replace("ъ", ""):
        return ()
    return ((0 if is_plain else 1, "".join(_pinyin(*syllable) for syllable in syllables)),)


def _pinyin(initial: str, final: str) -> str:
    is_soft = final[0] in "иеюя"
    first = _BEFORE_I.get(initial, _INITIALS[initial]) if is_soft else _INITIALS[initial]
    rest = _FINALS[final]
    return first + (rest[1:] if first == "y" and re.match("i[^n]", rest) else rest)
