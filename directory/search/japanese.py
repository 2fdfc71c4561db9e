"""How Japanese names in Han characters are read: by the readings that each character has in names.

A name of two characters or more is read one after the other (岸田 kishi-da, 文雄 fumi-o), in each combination of what
its characters may stand for, the usual ones first. Voiced and unvoiced (田 ta, da) sound alike to sounds.py, so only
one of them is listed where they are of one class.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, product

_MOST_READINGS = 6  # of one word
_MOST_COMBINED = 64
_REPEATED = re.compile("(.)々")
# Forms of characters that older people and official papers keep, with those of the tables.
_OLD = str.maketrans(
    "彌國廣龍瀧惠榮學藏條德櫻萬實豐傳來淺莊總縣鐵讓黑增瀨晉靜亞應緖步戶將壽眞邊邉澤濱齋齊禮爲圓與譽鹽劍絲"
    ""
    ""
    "顯藝團獨髙𠮷祿靑郞凉曾鷗槇會",
    "弥国広竜滝恵栄学蔵条徳桜万実豊伝来浅荘総県鉄譲黒増瀬晋静亜応緒歩戸将寿真辺辺沢浜斎斉礼為円与誉塩剣糸"
    ""
    ""
    "顕芸団独高吉禄青郎涼曽鴎槙会",
)

# Characters, and how they are read in names, the most usual way first.
_READINGS = """
    亜阿 a; 藍 ai; 合 ai go; 愛 ai mana; 相 ai so; 赤 aka; 茜 akane; 暁 aki akatsuki akira; 曙 ake; 秋晶 aki;
    明 aki akira;
    晃 aki akira ko; 彰 aki akira sho; 顕 aki ken; 昭 aki sho akira; 章 aki sho akira; 甘 ama; 天 ama ten; 雨 ame;
    杏 an;
    青碧 ao; 蒼 ao so; 葵 aoi; 荒 ara; 新 ara nii shin; 嵐 arashi; 有 ari yu; 浅 asa; 麻 asa ma; 朝 asa tomo; 旭 asahi;
    芦足 ashi; 渥 atsu; 厚敦篤 atsu atsushi; 粟 awa; 綾彩絢 aya; 鮎 ayu; 歩 ayumu ho; 梓 azusa; 破場 ba; 部倍辺邊 be;
    千 chi sen; 力 chikara riki tsutomu; 台 dai; 出 de; 伝 den; 江絵 e; 衛 e mamoru; 恵 e megumi kei; 枝 eda e; 瑛 ei;
    栄 ei sakae; 遠円 en;
    榎 eno; 芙 fu; 渕淵 fuchi; 藤 fuji to; 深 fuka; 福 fuku; 文 fumi bun aya; 船 funa; 古 furu; 房 fusa; 伏 fushi;
    冬 fuyu; 賀 ga; 玄 gen; 宜 gi; 豪吾後五 go; 郷 go sato; 込 gome; 権 gon; 具 gu; 羽 ha; 葉 ha yo; 萩 hagi;
    肇 hajime;
    浜濱 hama; 半 han; 花華 hana ka; 原 hara wara; 針 hari; 春晴 haru; 治 haru ji osamu; 温 haru on; 遥 haruka;
    橋 hashi bashi; 畑秦旗 hata; 畠 hata hatake; 鳩 hato; 初 hatsu; 速 haya; 早 haya sa; 林 hayashi; 隼 hayato shun;
    駿 shun hayao;
    兵 hei; 日比飛樋檜 hi; 偉 hide; 英 hide ei fusa; 秀 hide shu; 東 higashi azuma to haru; 引 hiki; 彦 hiko; 姫 hime;
    平 hira hei taira pei; 広紘 hiro; 博 hiro hiroshi; 浩弘宏 hiro hiroshi ko; 寛 hiro kan hiroshi; 蛭 hiru;
    久 hisa ku hisashi;
    仁 hito jin hitoshi; 瞳 hitomi; 穂帆 ho; 堀 hori; 星 hoshi; 細 hoso; 伊井斐維 i; 衣 i e; 市 ichi; 飯 ii; 池 ike;
    郁 iku;
    今 ima; 稲 ina; 猪 ino; 犬 inu; 乾 inui; 入 iri; 勇 isamu yu haya; 功勲 isao ko; 石 ishi; 磯 iso; 板 ita; 至 itaru;
    糸 ito; 逸 itsu; 岩 iwa; 巌 iwao; 泉 izumi; 児二路 ji; 次 ji tsugu; 陣甚 jin; 条 jo; 純順潤準 jun; 淳 jun atsushi;
    加果可 ka; 香 ka kaori; 甲 ka ko; 佳 ka yoshi kei; 門 kado mon; 楓 kaede; 鏡 kagami; 景 kage kei; 貝 kai; 梶 kaji;
    掛 kake; 垣柿 kaki; 角 kaku kado tsuno sumi; 鎌蒲釜 kama; 亀 kame; 神 kami kan jin; 鴨 kamo; 勘 kan; 奏叶 kana;
    金 kane kin kana; 兼 kane kin; 薫馨 kaoru; 刈狩 kari; 笠 kasa; 樫 kashi; 柏 kashiwa; 粕 kasu; 片 kata;
    方 kata masa;
    克 katsu; 勝 katsu masaru; 桂 katsura kei; 川 kawa; 河 kawa ko; 萱 kaya; 風 kaze kaza; 一 ichi kazu hajime;
    和 kazu wa;
    圭慧 kei; 啓 kei hiro; 敬 kei taka; 慶 kei yoshi; 謙研 ken; 堅 ken kata; 賢 ken satoshi; 健 ken takeshi;
    建 ken tate take; 木気季帰 ki; 樹 ki itsuki; 希 ki nozomi; 来 ki rai; 喜 ki yoshi; 菊 kiku; 君 kimi; 公 kimi ko;
    杵 kine; 桐霧切 kiri; 岸 kishi; 北 kita; 清 kiyo kiyoshi sei; 子耕湖滉洸 ko; 紅 ko beni; 小 ko o; 航 ko wataru;
    心 kokoro; 駒 koma; 近 kon chika; 郡 kori gun; 越 koshi; 工九 ku; 首 kubi; 窪 kubo; 口 kuchi; 熊隈 kuma; 雲 kumo;
    国邦 kuni; 倉 kura; 蔵 kura zo; 栗 kuri; 黒 kuro; 草 kusa; 楠 kusu kusunoki; 桑 kuwa; 京 kyo; 摩万間茉 ma;
    馬 ma ba;
    真眞 ma shin makoto; 町 machi; 前 mae; 舞 mai; 牧槙巻 maki; 誠 makoto sei; 護 mamoru go mori; 学 manabu; 丸 maru;
    匡政 masa; 雅 masa miyabi; 将昌 masa sho; 正 masa tadashi sho; 増益 masu; 松 matsu; 黛 mayuzumi; 目芽 me; 見未 mi;
    実 mi minoru; 美 mi yoshi; 道 michi; 通 michi toru; 翠緑 midori; 耳 mimi; 皆 mina; 南 minami; 源 minamoto gen;
    湊 minato;
    峰嶺峯 mine; 蓑 mino; 稔 minoru; 澪 mio; 満 mitsu; 光 mitsu ko hikari; 貢 mitsugu; 宮 miya; 溝 mizo; 水瑞 mizu;
    毛 mo; 持 mochi; 萌 moe; 百桃 momo; 盛杜 mori; 森 mori; 守 mori mamoru; 基 moto; 本 moto hon; 元 moto gen;
    向 mukai;
    宗 mune so; 村 mura; 室 muro; 睦 mutsu; 奈那菜名 na; 鍋 nabe; 苗 nae; 永 naga ei; 長 naga osa; 渚 nagisa;
    中仲 naka;
    波並浪 nami; 七 nana; 直 nao; 尚 nao hisa hisashi; 成 nari naru shige sei; 鳴 naru; 夏 natsu ka; 縄 nawa; 根 ne;
    丹 ni tan;
    西 nishi sai; 錦 nishiki; 庭 niwa; 野乃能 no; 昇 nobo noboru sho; 登 nobo noboru to; 延宣展暢 nobu; 信伸 nobu shin;
    典則規範教訓 nori; 法 nori ho; 憲 nori ken; 紀 nori ki; 倫 nori michi; 望 nozomi mochi; 額 nuka; 沼 numa;
    央尾男夫緒 o;
    大 o dai hiro tai; 生 o iku sei; 雄 o yu katsu; 帯 obi; 荻 ogi; 岡丘 oka; 桶 oke; 沖 oki; 置 oki ki; 奥 oku;
    臣 omi;
    鬼 oni; 織 ori; 修 osamu shu; 乙 oto; 音 oto ne; 羅 ra; 楽 raku; 蘭 ran; 玲礼令怜麗 rei; 蓮 ren hasu; 梨莉璃 ri;
    理 ri osamu; 陸 riku; 凛 rin; 郎 ro; 朗 ro akira; 六 roku; 瑠留 ru; 涼亮了遼凌諒 ryo; 琉 ryu; 竜龍 ryu tatsu;
    沙左佐紗 sa; 定貞 sada; 才斉斎齋 sai; 坂阪酒 saka; 榊 sakaki; 咲崎﨑 saki; 作朔 saku; 桜櫻 sakura; 猿 saru;
    笹 sasa;
    指 sashi; 里 sato ri; 悟 satoru go; 聡 satoshi so sato; 沢澤 sawa; 瀬勢 se; 世 se yo; 聖 sei; 関 seki; 仙 sen;
    芹 seri;
    節 setsu; 志 shi; 史 shi fumi; 紫 shi murasaki; 司 shi tsukasa; 柴芝 shiba; 渋 shibu; 重 shige;
    茂滋繁 shige shigeru; 椎 shii; 鹿 shika ka; 敷 shiki; 島嶋 shima; 下 shimo shita; 慎 shin; 晋 shin susumu;
    篠 shino; 塩潮汐 shio;
    栞 shiori; 白 shira; 城 shiro ki jo; 静 shizu shizuka; 庄翔 sho; 祥 sho yoshi; 周朱 shu; 瞬 shun; 壮颯曽爽 so;
    園苑 sono; 空 sora; 須洲 su; 末 sue; 菅 suga kan; 杉 sugi; 介助輔 suke; 住澄隅 sumi; 砂 suna; 進 susumu shin;
    鈴 suzu; 多田 ta; 太 ta o; 立 tachi; 橘 tachibana; 忠 tada; 高鷹 taka; 貴 taka ki takashi; 孝 taka ko takashi;
    隆 taka ryu takashi; 崇 taka takashi; 宝 takara; 竹岳 take; 武 take mu takeshi; 丈 take jo; 猛 takeshi;
    毅 takeshi tsuyoshi;
    滝瀧 taki; 拓卓琢 taku; 匠巧 takumi; 玉 tama; 珠 tama mi; 民 tami; 湛 tan; 種胤 tane; 谷 tani ya; 舘館 tate;
    辰達 tatsu; 手 te; 寺 tera; 照 teru; 輝 teru ki; 哲鉄 tetsu; 徹 tetsu toru akira; 戸十頭 to; 人 to hito;
    都 to miyako;
    栃 tochi; 時 toki; 徳 toku nori; 富 tomi to; 朋 tomo; 知 tomo chi; 智 tomo satoshi chi; 友 tomo yu; 虎 tora;
    鳥取 tori; 年 toshi; 敏 toshi satoshi; 寿 toshi hisa hisashi; 利 toshi ri; 俊 toshi shun; 豊 toyo yutaka; 津 tsu;
    椿 tsubaki; 翼 tsubasa;
    坪 tsubo; 土 tsuchi do; 辻 tsuji; 塚 tsuka; 月 tsuki; 綱 tsuna; 常経 tsune; 恒 tsune hisashi ko; 鶴 tsuru;
    勉努 tsutomu; 筒 tsutsu;
    堤 tsutsumi; 強 tsuyoshi; 剛 tsuyoshi go take takeshi; 宇鵜 u; 内 uchi nai; 植 ue; 上 ue kami; 梅 ume; 海 umi kai;
    浦裏 ura;
    牛 ushi; 臼 usu; 歌 uta ka; 詩 uta shi; 若 waka; 脇 waki; 湧 waku; 鷲 washi; 綿 wata; 渡 wata watari; 亘渉 wataru;
    八矢屋也弥 ya;
    家 ya ie; 藪 yabu; 山 yama; 柳 yanagi; 泰 yasu; 安 yasu an a; 保 yasu ho tamotsu o; 康 yasu ko yasushi;
    靖 yasu yasushi; 四曜瑶 yo; 与 yo; 陽 yo haru; 洋 yo hiro hiroshi; 代 yo shiro; 横 yoko; 米 yone; 依頼 yori;
    義芳好 yoshi; 嘉 yoshi ka; 吉 yoshi kichi; 良 yoshi ryo; 善 yoshi zen; 優柚夕湯 yu; 祐佑 yu suke; 悠 yu haruka;
    裕 yu hiro hiroshi; 由 yu yoshi; 唯 yui; 結 yui yu; 雪行 yuki; 之 yuki no; 幸 yuki sachi ko; 弓 yumi;
    弦 gen tsuru zuru; 乗 nori; 惣 so; 峠 toge; 糠 nuka; 鋭 ei; 鋼 ko; 錠 jo; 鍵 kagi; 譲 yuzuru jo;
    三 mi mitsu zo san;
    任 to nin; 位 i; 充 mitsu ju; 地 ji chi; 均 hitoshi kin; 堺 sakai; 士 shi; 壽 toshi hisa ju; 孜 atsushi tsutomu;
    宅 yake taku; 寅 tora; 將 sho masa; 師 shi; 庵 an; 彬 akira; 征 yuki sei masa; 律 ritsu; 悦 etsu; 惇 atsushi jun;
    所 tokoro; 扇 ogi; 押 oshi; 斗 to; 昂 subaru ko akira; 暖 dan haru; 曠 akira; 枡桝 masu; 栢 kaya; 桧 hi;
    榛 shin haru; 槇 maki; 欽 kin; 淑 yoshi; 添 zoe; 熙煕 hiro teru; 琴 koto; 甫 suke; 禎 tada sada tei; 穀 koku;
    端 hata; 紬 tsumugi; 舫 ho; 薄 usu; 袋 bukuro; 要 kaname yo; 逢 ai; 銀 gin; 階 kai; 際 giwa; 霜 shimo; 飼 kai;
    鮫 same; 鴎 kamome o; 鴻 ko; 麓 fumoto; 麹 koji; 樺 kaba; 幹 miki kan; 尋 hiro; 幡 hata; 壱 ichi; 塁類 rui;
    嵩 taka;
    岬 misaki; 峻 shun takashi; 巴 tomoe; 庸 nobu yo; 廉 ren; 恭 yasu kyo yasushi; 喬 taka takashi; 嗣 tsugu; 勅 choku;
    捷 katsu sho; 撫 nade; 栖 su; 梧 go; 槌 tsuchi; 浄 jo kiyo; 潔 kiyoshi; 澈 tetsu; 牟 mu; 皐 satsuki; 矩 nori;
    穣 minoru jo; 績 seki; 臥 ga; 艶 tsuya; 蒔 maki; 蔦 tsuta; 薗 sono; 衆 shu; 袴 hakama; 詞 shi; 諭 satoshi yu;
    譜 fu;
    赳 take; 迫 sako; 逗 zu; 邑 mura yu; 采 aya; 錬 ren; 鍛 kita; 閑 kan; 陶 sue; 雁 kari; 霞 kasumi; 鞍 kura; 頌 sho;
    鰐 wani; 鷺 sagi; 麦 mugi;
    又 mata; 唐 kara; 折 ori; 筧 kakei; 納 no; 佃 tsukuda; 岐 ki; 葛 katsu kuzu; 棚 tana; 妻 tsuma; 輿 koshi; 樽 taru;
    床 toko; 薮 yabu; 冨 tomi to; 輪 wa; 御 mi; 諸 moro; 亨透 toru; 等 hitoshi; 務 tsutomu mu; 省 sho; 精 sei; 貫 nuki;
    壁 kabe; 品 shina; 落 ochi; 堂 do; 哉 ya; 造 zo; 允 masa yoshi; 舟 fune shu; 外 to soto; 茶 cha; 爪 zume; 謝 sha;
    舛 masu; 居 i; 氷 hi; 孫 mago; 及 oi; 伯 haku; 宍 shishi; 垂 taru; 濃 no; 鶏 tori;
"""
# Characters that are read together, in another way than each.
_TOGETHER = """
    百合 yuri; 長谷 hase; 五十嵐 igarashi; 和泉 izumi; 春日 kasuga; 飛鳥 asuka; 大和 yamato; 東海林 shoji; 安倍 abe;
    阿部 abe; 渡辺 watanabe; 渡邊 watanabe; 久保 kubo; 日下 kusaka; 武蔵 musashi; 出雲 izumo; 茂木 motegi;
    神戸 kobe kanbe; 小鳥遊 takanashi; 服部 hattori; 長谷部 hasebe; 武者 musha; 海老 ebi; 大輔 daisuke;
    裕子 yuko hiroko; 三郎 saburo zaburo; 弥生 yayoi; 羽生 hanyu habu; 井上 inoue; 木下 kinoshita; 井出 ide;
    二宮 ninomiya; 一宮 ichinomiya; 二階 nikai; 三枝 saegusa; 三井 mitsui; 三木 miki; 三国 mikuni;
    山内 yamauchi yamanouchi; 八木 yagi; 八代 yashiro; 八重 yae; 七海 nanami; 九条 kujo; 百瀬 momose; 万里 mari banri;
    四方 yomo shikata; 五味 gomi; 一色 isshiki; 一柳 ichiyanagi hitotsuyanagi; 河内 kawachi kochi; 木内 kiuchi kinouchi;
    竹内 takeuchi; 竹之内 takenouchi; 西園寺 saionji; 西郷 saigo; 西条 saijo; 東郷 togo; 東条 tojo; 東野 higashino tono;
    日向 hinata hyuga; 日高 hidaka; 日本 nihon; 日野 hino; 日比 hibi; 朝比奈 asahina; 大河原 okawara; 小山内 osanai;
    小野寺 onodera; 小山 koyama oyama; 小田 oda; 小原 ohara obara; 小倉 ogura kokura; 小沢 ozawa; 小川 ogawa; 小野 ono;
    小栗 oguri; 小笠原 ogasawara; 小幡 obata; 大場 oba; 大林 obayashi; 大庭 oba; 大橋 ohashi; 大畑 ohata;
    若林 wakabayashi; 中林 nakabayashi; 平林 hirabayashi; 小林 kobayashi; 神原 kanbara kamihara; 藤原 fujiwara;
    桑原 kuwabara; 菅原 sugawara; 荻原 ogiwara; 萩原 hagiwara; 柏原 kashiwabara; 梶原 kajiwara; 江原 ehara;
    石原 ishihara; 市原 ichihara; 相原 aihara; 前原 maehara; 松原 matsubara; 北原 kitahara; 篠原 shinohara; 上原 uehara;
    原口 haraguchi; 荒川 arakawa; 角田 tsunoda kakuta sumida; 角川 kadokawa; 羽田 hata haneda; 羽鳥 hatori; 生田 ikuta;
    福生 fussa; 芽衣 mei; 結衣 yui; 結城 yuki; 美咲 misaki; 美紀 miki; 大和田 owada; 和田 wada; 和光 wako; 陽子 yoko;
    洋子 yoko hiroko; 陽菜 hina haruna; 陽介 yosuke; 陽一 yoichi; 陽太 yota; 大翔 hiroto haruto; 悠斗 yuto; 悠真 yuma;
    翔太 shota; 蒼太 sota; 颯太 sota hayata; 太郎 taro; 次郎 jiro; 一郎 ichiro; 五郎 goro; 拓郎 takuro; 史郎 shiro;
    達郎 tatsuro; 太一 taichi; 太陽 taiyo; 太地 daichi; 大地 daichi; 大樹 daiki taiki; 大介 daisuke; 太平 taihei;
    太輔 taisuke daisuke; 健太 kenta; 雄太 yuta; 勇太 yuta; 良太 ryota; 亮太 ryota; 康太 kota; 裕太 yuta; 優太 yuta;
    佑太 yuta; 啓太 keita; 圭太 keita; 慎太郎 shintaro; 健太郎 kentaro; 幸太郎 kotaro; 浩太郎 kotaro; 太朗 taro;
    房江 fusae; 百恵 momoe; 恵美 emi megumi; 恵子 keiko; 智恵 chie tomoe; 千恵 chie; 明日香 asuka; 小百合 sayuri;
    小夜 sayo; 五月 satsuki; 皐月 satsuki; 一二三 hifumi; 右近 ukon; 左近 sakon; 主税 chikara; 主計 kazue; 兵庫 hyogo;
    長谷川 hasegawa; 長曽我部 chosokabe; 土方 hijikata; 土井 doi; 土居 doi; 土肥 doi; 御手洗 mitarai; 御厨 mikuriya;
    我妻 agatsuma wagatsuma; 吾妻 azuma agatsuma; 勅使河原 teshigawara; 早乙女 saotome; 早川 hayakawa; 相馬 soma;
    有馬 arima; 対馬 tsushima; 但馬 tajima; 越智 ochi; 越前 echizen; 越後 echigo; 加賀 kaga; 能登 noto; 駿河 suruga;
    甲斐 kai; 伊勢 ise; 伊達 date; 志村 shimura; 浅野 asano; 浅井 asai azai; 朝倉 asakura; 温水 nukumizu;
    海老原 ebihara; 貝塚 kaizuka; 帯刀 tatewaki; 真田 sanada; 真木 maki; 真鍋 manabe; 真弓 mayumi; 新井 arai;
    新居 arai nii; 新妻 niizuma; 新田 nitta; 新谷 shintani araya; 新垣 aragaki; 新城 shinjo arashiro; 知念 chinen;
    比嘉 higa; 金城 kinjo; 宮城 miyagi; 島袋 shimabukuro; 仲間 nakama; 仲宗根 nakasone; 玉城 tamaki; 玉木 tamaki;
    城間 shiroma; 与那嶺 yonamine; 喜屋武 kyan; 具志堅 gushiken; 我那覇 ganaha; 安室 amuro; 安里 asato; 上地 uechi;
    上間 uema; 古謝 koja; 許田 kyoda; 翁長 onaga; 仲井眞 nakaima;
    清水 shimizu; 菊池 kikuchi; 熊谷 kumagai kumagaya; 望月 mochizuki; 田辺 tanabe; 児玉 kodama; 麻生 aso;
    渡部 watanabe watabe; 橋爪 hashizume; 萩生田 hagiuda; 公明 komei kimiaki; 二之湯 ninoyu; 高村 komura takamura;
    我孫子 abiko; 安達 adachi; 足立 adachi; 生駒 ikoma; 落合 ochiai; 古賀 koga; 近衛 konoe; 佐伯 saeki;
    内海 utsumi uchiumi; 二階堂 nikaido; 二村 futamura; 武者小路 mushanokoji; 鷲見 sumi washimi; 四郎 shiro;
    徳仁 naruhito; 悠仁 hisahito; 漱石 soseki; 鴎外 ogai; 孝允 takayoshi; 海舟 kaishu; 龍馬 ryoma; 円山 maruyama;
    大貫 onuki; 尾上 onoe; 加納 kano; 河合 kawai; 川合 kawai; 楠木 kusunoki; 久米 kume; 小出 koide; 近江 omi;
    税所 saisho; 妹尾 senoo; 千石 sengoku; 仙石 sengoku; 仙谷 sengoku; 高梨 takanashi; 遠山 toyama; 富山 toyama;
    生田目 namatame; 成瀬 naruse; 南条 nanjo; 芳賀 haga; 八田 hatta; 別所 bessho; 堀田 hotta; 美濃部 minobe;
    向井 mukai; 薬師寺 yakushiji; 弓削 yuge; 依田 yoda; 和気 wake; 葉梨 hanashi; 渡海 tokai; 谷内 yachi taniuchi;
    三宅 miyake; 宮家 miyake; 葛西 kasai; 桂子 keiko; 成美 narumi; 哲平 teppei; 康稔 yasutoshi; 与謝野 yosano;
    雨宮 amemiya; 江藤 eto; 首藤 shuto sudo; 設楽 shitara;
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split() for entry in text.split(";") if entry.strip())
    return {characters: tuple(readings) for characters, *readings in entries}


@cache
def _single() -> dict[str, tuple[str, ...]]:
    return {character: readings for characters, readings in _table(_READINGS).items() for character in characters}


@cache
def _together() -> tuple[dict[str, tuple[str, ...]], re.Pattern[str]]:
    """The readings of those read together, and what cuts a word into them and single characters."""
    table = _table(_TOGETHER)
    return table, re.compile("|".join((*sorted(table, key=len, reverse=True), ".")))


def japanese_readings(characters: str) -> tuple[str, ...]:
    """How a part of a name may be read, the likeliest first; nothing where a character is in no Japanese name."""
    table, parts = _together()
    modern = _REPEATED.sub(r"\1\1", characters.translate(_OLD))
    options = [table.get(part) or _single().get(part, ()) for part in parts.findall(modern)]
    if not all(options):
        return ()
    ranked = islice(product(*(tuple(enumerate(readings)) for readings in options)), _MOST_COMBINED)
    found = sorted(ranked, key=lambda choice: sum(rank for rank, _ in choice))
    return tuple(dict.fromkeys("".join(reading for _, reading in choice) for choice in found))[:_MOST_READINGS]
