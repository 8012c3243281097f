"""Where the name of a person begins and ends, and what only looks like one.

Tagger and learned layer take a character of the preposition or the verb beside a name along
(同拉马福萨|总统, 李强作|总结讲话, 菲佐遇袭), and make people of what a state says or has (越方希,
巴官员) and of nouns that begin with a surname (夏收, 贺信).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.lists import any_of
from kg.lexicon.surnames import NO_NAMES, TRANSLITERATION, surname_of
from kg.lexicon.words import frequency
from kg.mentions.candidate import Candidate
from kg.mentions.place_names import is_pair
from kg.mentions.titled import SPEECH, TITLE_END, TITLE_START

_LETTERS = TRANSLITERATION | set("夫京舒")  # 拉夫罗夫, 米舒斯京: words of their own elsewhere
_READ = re.compile(r"person\.(?:tagger|learned|after_title|glued|listed|transliterated|parts)")
_SHORTEST = 2  # characters that a name keeps
_CLAUSE = 40  # characters in front of a name in which somebody meets him
_COMMON = 50  # jieba's frequency of a word that is torn rather than begun
_RULER = re.compile("(?:埃米尔|国王|王储|亲王|首相|总统|酋长)(?=..)")
_JOINT = re.compile("[同由与和向对]")
_INVITES = re.compile("[^，。]{0,12}邀请")
_MET = re.compile("(?:会见|会晤|见到|采访|看望|接见)[^，。；]{0,30}$")
# What a name cannot end in: 内塔尼亚胡|今天, 邦戈|访华, 穆罕默德|王储
_BEHIND = re.compile(
    r"(?:[今当昨明]天|[今昨]日|日前|近日|独家|访[华俄美问]|遇[袭刺害难]|王储|亲王|大公|贺[信电词]|[\d\s（(]+)$"
)
# The last character, and what must follow for it to be none of the name's.
_LAST = {
    "副": re.compile(f"委员长|{TITLE_START.pattern}"),
    "前": TITLE_START,
    "作": re.compile("了|的|总结|重要|题为|主旨|专题|工作|政策|报告|讲话|说明|发言"),
    "乘": re.compile("专机|包机|专列|飞机|火车|机|车|船"),
    "通": re.compile("电话|话"),
    "互": re.compile("致[贺电函]"),
    "同": re.compile(f"[一-鿿]?[共方国]|{any_of(COUNTRIES)}"),
    "则": SPEECH,
    "爆": re.compile("料"),
}
_SIGNS = (
    "美英法德俄日韩朝印巴以伊乌叙黎沙埃土越老柬泰缅菲澳加新古洪白匈塞波捷希意西葡荷比瑞挪芬丹"
    "阿蒙哈吉塔南孟尼中欧党"
)
# 越方希|同中方, 古坚定|奉行, 巴官员: what a state says, wants or has
_OF_STATE = re.compile(
    rf"[{_SIGNS}](?:方[希愿坚将表对认欢视不也].{{0,2}}|坚定|忠诚|官员|民众|平民|主权|领土|"
    "[议财外防]长|总[理统]|[军警]方|媒体?|供武|称.)"
)
# 伊俄|关系, 渝川皖|等地; 苏桂 and 蒙晋 can be names
_OF_STATES = re.compile("关系|两国|双方|传统|友好|合作|同意|建立|等地|[两三四五][国省地]|间|称")
_DAY = re.compile(r"\d{1,2}日(?!前|后)")
_DIPLOMATIC = re.compile(f"中[{_SIGNS}]建交")  # 中|孟建|交
_KIND = re.compile(
    rf"[向同由与][{_SIGNS}]方$|^[{_SIGNS}]企$|[夏冬][收种管播储修][夏冬]$|们$|.{{2}}[案奖]$|杯$|[舰旅]$"
)
# 孔圣米克洛什-陶什站, 杜桑·卢维杜尔国际机场: called after somebody, or after two places
_SITE = re.compile("[·-].*(?:站|州|村|市|省|机场|大学|中心|港)$")
_BORDER = re.compile("口岸|方向|国际机场|火车站")
_STORM_BEFORE = re.compile("(?:台风|飓风|风暴)[“‘「]?$")
# 加蒂诺、蒙洛里耶|等地, 北部的|佩里顿: a town with a foreign name
_TOWN = re.compile(
    "(?:[、和及][^，。；]{2,10}){0,4}等(?:地|[多几两三四五]*[个座]?(?:城|镇))|地区|附近|郊区|市区|受灾|恐怖袭击|地震"
)
_TOWN_BEFORE = re.compile("(?:[东西南北中]+部|城市|城镇)的?$")
# 境内的主要河流|石川河
_RIVER_BEFORE = re.compile("(?:河流|支流|干流|水系|湖泊|山脉|主峰)[^，。；、]?$")
_RIVER = re.compile("[一-鿿]{2,3}[江河湖海山峰溪]")
_THING_BEFORE = re.compile("(?:评级机构|品牌|派别|航母)[“‘「]?$")
_SHIP = re.compile("[”’」]号")
_DOUBLED = re.compile(r"(.)[一-鿿]\1[一-鿿]")  # 羌歌羌舞


def mend_persons(items: Iterable[Candidate], text: str) -> list[Candidate]:
    """The choice of one field, with persons from where their names begin to where they end.

    What is nobody is left out; names of other types and those of reliable rules stay.
    """
    mended = (
        _mended(item, text) if item.type == "person" and _READ.fullmatch(item.rule) else item
        for item in items
    )
    return [item for item in mended if item is not None]


def _mended(item: Candidate, text: str) -> Candidate | None:
    start = _begin(text, item.start, item.end)
    end = _end(text, start, item.end)
    if end - start < _SHORTEST or _is_nobody(text, start, end):
        return None
    if _is_town(text, start, end):
        return Candidate(start, end, "place", "place.learned", item.confidence)
    return replace(item, start=start, end=end)


def _begin(text: str, start: int, end: int) -> int:
    """Behind a preposition or the title of a ruler: 同|拉马福萨, 埃米尔|米沙勒, 祝贺|特本."""
    ruler = _RULER.match(text, start, end)
    if ruler:
        return ruler.end()
    if _is_foreign(text[start:end]) and _goes_on_before(text, start):
        return start - 1
    foreign = end - start > len("特朗普") and _is_foreign(text[start + 1 : end])
    if foreign and _JOINT.match(text, start):
        return start + 1
    if foreign and text[start] == "应" and _INVITES.match(text, end):
        return start + 1
    cut = text[max(0, start - 1) : start + 1]
    return start + int(cut == "祝贺" or (cut in {"委员", "官员"} and end - start > len("郑璇")))


def _end(text: str, start: int, end: int) -> int:
    """In front of the verb, the day or the title that was taken along."""
    behind = _BEHIND.search(text, start + 1, end)
    if behind:
        return behind.start()
    if end - start <= _SHORTEST:
        return end
    if _is_foreign(text[start:end]) and _goes_on(text, end):
        return end + 1
    follows = _LAST.get(text[end - 1])
    if follows and follows.match(text, end):
        kept = text[end - 1] != "则" or _is_foreign(text[start : end - 1])
        return end - int(kept)
    met = text[end - 1] == "时" and _MET.search(text, max(0, start - _CLAUSE), start)
    return end - 1 if met else end


def _goes_on_before(text: str, start: int) -> bool:
    """议长别|尔德穆哈梅多夫, 致电米|舒斯京: its first character was cut off."""
    if start < _SHORTEST or text[start - 1] not in _LETTERS | {"别"}:
        return False
    if TITLE_END.search(text, 0, start):
        return False  # 副总理|诺瓦克
    written_to = text.endswith(("致电", "致函"), 0, start - 1)
    return written_to or TITLE_END.search(text, 0, start - 1) is not None


def _goes_on(text: str, end: int) -> bool:
    """哈内格|比30日称: between the name and the day stands a character of the name."""
    cut = text[end : end + 1] in TRANSLITERATION and not text.startswith(("当天", "当日"), end)
    return cut and _DAY.match(text, end + 1) is not None


def _is_foreign(name: str) -> bool:
    return any(mark in name for mark in "·-") or set(name) <= _LETTERS


def _is_nobody(text: str, start: int, end: int) -> bool:
    """Whether the span is a state's, a noun, a thing or a place called after somebody."""
    name = text[start:end]
    if name in COUNTRIES:
        return SPEECH.match(text, end) is None
    states = is_pair(name) and ("中" in name or _OF_STATES.match(text, end))
    if states or _DIPLOMATIC.fullmatch(text, start - 1, end + 1):
        return True
    return _is_torn(text, start, end) or _is_noun(name) or _is_thing(text, start, end)


def _is_torn(text: str, start: int, end: int) -> bool:
    """主人翁|精神, 博古通|今: the characters are part of a word."""
    if start > 1 and frequency(text[start - 2 : start + 1]) > _COMMON:
        return True
    return end - start == len("博古通") and frequency(text[start : end + 1]) > 0


def _is_town(text: str, start: int, end: int) -> bool:
    """Whether a foreign name without a post in front is where something happens.

    A river that is told as one is a place too.
    """
    if _RIVER.fullmatch(text, start, end) and _RIVER_BEFORE.search(text, 0, start):
        return True
    if end - start <= _SHORTEST or not _is_foreign(text[start:end]):
        return False
    if TITLE_END.search(text, 0, start):
        return False
    return bool(_TOWN.match(text, end) or _TOWN_BEFORE.search(text, 0, start))


def _is_noun(name: str) -> bool:
    """夏收, 顾问, 巴官员, 师生们, 羌歌羌舞; but 盖尔盖伊 is a name."""
    if name in NO_NAMES or TITLE_END.fullmatch(name):
        return True
    if _OF_STATE.fullmatch(name) or _KIND.search(name):
        return True
    return _DOUBLED.fullmatch(name) is not None and not _is_foreign(name)


def _is_thing(text: str, start: int, end: int) -> bool:
    """A storm, a ship or a brand, a border crossing or an airport."""
    name = text[start:end]
    if _SITE.search(name) or ("-" in name and _BORDER.match(text, end)):
        return True
    if _SHIP.match(text, end) or _STORM_BEFORE.search(text, 0, start):
        return True
    return surname_of(name) is None and _THING_BEFORE.search(text, 0, start) is not None
