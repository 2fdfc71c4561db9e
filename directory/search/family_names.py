"""How Chinese and Korean family names are written in Latin letters by custom, where that is not how they are read.

Cantonese, Taiwan's and South-East Asia's customs for Chinese (陳 Chan, Tan), those of the bearers for Korean (박 Park).
Each entry is the characters of one name, simplified and traditional, and its spellings.
"""

from __future__ import annotations

from functools import cache

from directory.search.folding import fold_latin

_CHINESE = """
    陈陳 chan tan chen; 黄黃 wong ng hwang; 李 lee li; 张張 cheung chang teo; 王 wong ong wang; 林 lam lim;
    郑鄭 cheng tay; 梁 leung neo; 吴吳 ng goh wu; 刘劉 lau low liu; 何 ho; 郭 kwok kuo quek;
    曾 tsang chan tseng; 谢謝 tse hsieh chia; 叶葉 yip yeh yap; 周 chow chou chew; 杨楊 yeung yang yeo;
    蔡 choi tsai chua; 邓鄧 tang teng; 许許 hui hsu koh; 罗羅 law lo loh; 冯馮 fung feng; 余 yu yee;
    朱 chu choo; 马 ma mah; 胡 wu hu; 高 ko kao; 潘 poon pan phua; 廖 liu liao liew; 徐 tsui hsu chee;
    孙孫 suen sun; 董 tung; 赵趙 chiu chao; 洪 hung ang; 宋 sung soong; 苏蘇 so su soh; 吕呂 lui lu;
    江 kong chiang; 蒋蔣 chiang; 沈 shum shen sim; 唐 tong; 韩韓 hon han; 钟鍾 chung; 钱錢 chin chien;
    丘邱 yau hiu khoo; 萧蕭 siu hsiao siew; 方 fong; 石 shek shih; 白 pak pai peh; 程 ching; 袁 yuen; 阮 yuen nguyen;
    崔 tsui choi; 金 kam king chin; 贾賈 ka chia; 夏 ha hsia; 田 tin tien; 戴 tai; 姚 yiu yao; 汪 wong; 任 yam jen;
    陆陸 luk lu; 严嚴 yim yen; 顾顧 koo ku; 毛 mo; 邵 shiu shao; 龙龍 lung loong; 万萬 man; 段 tuen tuan;
    熊 hung hsiung; 尹 wan; 黎 lai; 常 sheung chang; 武 mo; 乔喬 kiu chiao; 贺賀 ho; 赖賴 lai; 龚龔 kung;
    文 man; 彭 pang peng; 范 fan; 卢盧 lo lu; 魏 ngai wei; 侯 hau hou; 温溫 wan wen; 甄 yan; 欧歐 au ou; 关關 kwan kuan;
"""
_KOREAN = """
    이 lee yi rhee ri; 리 lee ri; 박 park pak bak; 최 choi choe choy; 정 jung chung jeong chong; 조 cho jo; 강 kang;
    임 lim yim rim; 림 lim; 오 oh; 신 shin sin; 유 yoo yu ryu you; 류 ryu; 노 roh noh ro; 우 woo; 심 shim; 문 moon;
    주 joo chu; 구 koo; 전 chun jeon; 여 yeo ryo; 배 bae; 백 paik baek back; 권 kwon; 김 kim; 윤 yoon; 황 hwang;
    장 chang jang; 안 ahn; 송 song; 홍 hong; 고 ko koh; 손 son sohn; 양 yang ryang; 허 hur heo; 남 nam; 추 choo;
    변 byun; 현 hyun; 성 sung; 차 cha; 도 do; 마 ma; 서 suh seo; 석 seok suk; 엄 um eom; 염 yum yeom ryom; 원 won;
    지 ji jee; 진 jin chin; 표 pyo; 하 ha; 함 ham hahm; 나 na ra; 라 ra na; 민 min; 반 ban pan; 방 bang pang; 부 boo bu;
    설 sul seol; 소 so; 왕 wang; 위 wi; 육 yook yuk; 은 eun; 태 tae; 한 han hahn; 옥 ok; 어 uh eo; 공 kong gong;
    곽 kwak gwak; 금 keum; 길 kil gil; 맹 maeng; 명 myung; 모 mo; 봉 bong; 선 sun seon; 용 yong; 천 chun cheon; 편 pyun;
    피 pi; 탁 tak; 기 ki; 국 kook guk;
"""


def _by_character(table: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split() for entry in table.split(";") if entry.strip())
    return {character: tuple(spellings) for characters, *spellings in entries for character in characters}


_SPELLINGS = _by_character(_CHINESE) | _by_character(_KOREAN)


def family_readings(character: str) -> tuple[str, ...]:
    """How a Chinese or Korean family name is written by custom; nothing for another character."""
    return _SPELLINGS.get(character, ())


@cache
def _by_spelling() -> dict[str, frozenset[str]]:
    """All spellings of the names that are written so, read letter by letter too."""
    found: dict[str, set[str]] = {}
    for character, customs in _SPELLINGS.items():
        spellings = {*customs, fold_latin(character)}
        for spelling in spellings:
            found.setdefault(spelling, set()).update(spellings)
    return {spelling: frozenset(others - {spelling}) for spelling, others in found.items()}


def family_spellings(latin: str) -> frozenset[str]:
    """How a family name that is written so may be written by another custom: `yi` → lee, rhee, ri, li …"""
    return _by_spelling().get(latin, frozenset())
