"""What stands or happens where, when the text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.divisions import find
from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.patterns import NAME_GOES_ON, PLAIN, PUT_AT, SCHEME
from kg.relations.places.located import PLACES, SIDE, can_be_worked_on, is_site, located, named
from kg.relations.places.located_topics import ADVERB, PART, located_topic
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

_THINGS = "[ⓄⒿⓁⒺ](?:（[^（）]{0,20}）)?"
_LIST = rf"{_THINGS}(?:(?:[、和与及]|以及){_THINGS})*"
_SITE = rf"(?P<verb>{either('site_verbs')})[于在到]?"
# 位于甲路北侧的乙 tells where 乙 is, 落户甲路北侧的乙 that something else is in 乙
_LANDED = (
    rf"(?:(?<!位于)(?<!坐落于)(?<!坐落在)(?<!地处)Ⓛ+(?:{PLAIN}{{2,8}}?[园区])?{SIDE}的“?)?"
    "(?P<where>Ⓛ+)"
)
_SOIL = re.compile("大地|热土|沃土")  # 扎根中国|大地
_SETTLES = re.compile("落[子户地]|选址|扎根|入驻|进驻")  # no province does
_BEARING = "以[东南西北]+"  # 位于甲路以北、乙路以东
_SITED = re.compile(
    rf"{_SITE}(?:一条)?{_LANDED}(?P<rest>(?:{_BEARING}[、，和与]Ⓛ+(?={_BEARING}))+|(?:[、和与]Ⓛ+)*)"
)
# 选址在甲和乙之间比较，尚未敲定; 中国|—泰国产业园: no place, or only the head of one
_UNDECIDED = re.compile(
    rf"[—－-]|{PLAIN}{{0,6}}?(?:比较|比选|选择)|[^。；ⓅⓄⒿⒺ]{{0,10}}?尚?未(?:最[终后])?(?:敲定|确定|选定)"
)
_CROSSING = re.compile("的?(?:交叉口|交口|交汇|交会|之间|路口)")
# 隧道横穿甲县、乙县, 大桥连接甲与乙
_SPANS = re.compile(
    r"(?P<what>[ⓁⒿ])(?:[^。；！？\nⓅⓄⓁⒿⒺ]{0,30}，|，?)(?:横穿|穿越|贯穿|地跨|横跨|跨越|连接|串联起?|途经|纵贯)了?"
    r"(?P<where>Ⓛ+(?:[、和与及]Ⓛ+)*)"
)
_LINE = re.compile("(?:隧道|大桥|桥|铁路|高铁|公路|高速|线|通道|地铁|管线|工程|运河|轨道)$")
_ADDRESS = re.compile("(?:路|街|大道|巷|号)$")  # 宛城区|仲景路: the district is told too
_OWNER = re.compile(
    rf"(?P<what>{_LIST})等?(?:[0-9一二三四五六七八九十两]+[家个][^，。；]{{0,6}})?{PART}?(?:{PLAIN}{{0,4}}?，)?{ADVERB}$"
)
_SOME_SITE = re.compile("的[^，。；ⓅⓄⓁⒿⒺ]{1,14}[。；]")
_PASSED = re.compile("[从自由于在]Ⓛ*$")  # 从甲搬到乙, 1958年建于甲，后迁乙: no subject
# 甲隶属于乙，2020年落户丙: the daughter does
_MOTHER = re.compile(
    "(?:隶属于?|归属于?|股东[为是]|母公司[为是]|前身[为是](?:[^，。；ⓅⓄⓁⒿⒺ]{0,12}的)?)Ⓛ*$"
)
_OF_SITE = re.compile(rf"{PLAIN}{{0,4}}?的{PLAIN}{{0,8}}?Ⓛ*(?P<what>[ⓄⒿⓁ])")
_OPENS = re.compile(
    rf"(?P<what>[ⓄⒿ](?:（[^（）]{{0,20}}）)?)(?:项目)?(?:，)?(?:正式|成功|近日|日前|今天|将|计划|拟|昨[日天]|已|也|又|再|正在?|当天|"
    rf"[去今前]年|上个?月|[上下]午|[0-9一二三四五六七八九十]+[年月日时])*在"
    rf"{PLACES}{PLAIN}{{0,4}}?(?:{either('opening_verbs')}|[加抓]紧建设|紧张施工)(?!了?{PLAIN}{{0,8}}?[ⓄⒿⓁ])"
)
# 甲项目在Ⓛ举行开工仪式
_BEGUN = re.compile(
    rf"(?P<what>[ⓄⒿ])”?{ADVERB}在{PLACES}{SIDE}(?:隆重|正式|顺利)?(?:举行|举办)了?(?P<event>Ⓔ)"
)
_BEGINS = re.compile(
    "(?:集中)?(?:开工|奠基|动工|竣工|投产|封顶|落成|合龙|贯通|点火|投运|通水|启用)"
)
# 检察院在社区设立观察点: what it set up is there, not the one who did
_SETS_UP = re.compile("(?:设立|成立|启动|建成)了?(?![了，。；、！”）\\s—])[^，。；]")
_RENTS = re.compile(
    rf"(?P<what>Ⓞ)，?{PLAIN}{{0,4}}?(?:在{PLACES}{PLAIN}{{0,4}}?"
    rf"(?:租下|租用|设厂|建厂|办厂|安家|办公|注册|落脚|[拥共]?有一?[座栋幢处])|租[用下]了?(?P<here>Ⓛ+))"
)
# 公司在乙镇，做的是…: the clause says nothing but where it is
_IS_AT = re.compile(
    rf"(?:^|[，。；“\n])(?P<what>[ⓄⒿ])(?:的?{PART}(?:[和与][^，。；ⓅⓄⓁⒿⒺ]{{1,5}})?)?(?:现在|目前|如今|仍|就|也|都|设)?在{PLACES}"
    rf"(?:{SIDE}(?=[，。；]|$)|(?=的?(?:交叉|交汇|交会|交口|路口)))"
)
# 甲公司2012年从乙地转移到丙镇
_MOVES = "(?:整体)?(?:搬迁|迁移|迁址)[到至往入]"
_MOVED = re.compile(
    rf"(?P<what>Ⓞ)，?{PLAIN}{{0,8}}?(?:[从由](?:Ⓛ+|[^，。；ⓅⓄⓁⒿⒺ]{{2,6}}?)(?:整体)?"
    rf"(?:转移|搬迁|迁移|搬|迁)[到至往入来]|{_MOVES})了?(?P<where>Ⓛ+)"
)
# 甲公司是丙集团的子公司，2021年在乙地注册成立; 甲的前身是丙厂，2019年整体搬迁至乙地
_MOVED_THEN = re.compile(
    rf"(?<=，){ADVERB}(?:{_MOVES}了?(?P<where>Ⓛ+)|"
    "在(?P<here>Ⓛ+)(?:正式)?(?:注册成立|注册|成立|设厂|建厂|落户|挂牌|揭牌|开业|开张|开馆)(?=[，。；]))"
)
# 甲与乙设立的|工作站，日前在丙地挂牌: what they set up does
_OF_ANOTHER = re.compile(f"{PLAIN}{{0,12}}的(?:{PLAIN}{{1,12}}|“?Ⓞ”?)，")
# 乙地一家叫“甲”的公司, 乙地企业甲
_CALLED = re.compile(
    "(?P<where>Ⓛ)的?(?:一[家个间所座](?:(?:名?叫|名为)“?|“|[^，。；ⓅⓄⓁⒿⒺ]{0,10}(?:企业|公司|小厂|工厂|机构)(?:——|，叫|“)“?)|"
    "(?:本地|当地|民营|本土|(?![多部几一有和与的等对为向在从引重龙骨])[一-鿿]{2,4})?(?:企业|民企|商家|民宿|店铺)“?)(?P<what>Ⓞ)"
)
# 甲是乙地第一家…的企业
_FIRST_OF = re.compile(
    r"(?P<what>Ⓞ)，?是(?P<where>Ⓛ)(?:[上内里]?的?(?:第一家|首家|一家|唯一一?[家座个]?|(?:规模)?最大|首[个座]|本土|本地|老牌|龙头)"
    r"|(?:[今去前]年|\d+年)?(?:引进|招引|引入)的)"
)
# 甲新区引进的乙项目
_BROUGHT = re.compile(
    r"(?<!从)(?P<where>Ⓛ)(?:从Ⓛ+)?(?:[今去前]年|新近|成功|新|全力|重点)*(?:引进|招引|引入)的“?(?P<what>[ⒿⓄ])"
)
# 在甲镇，总投资15亿元的乙项目正在安装设备, 在甲镇，乙项目现场塔吊林立
_AT_WORK = re.compile(
    rf"(?:^|[，。；\n])在(?:Ⓛ+{SIDE}的)?(?P<where>Ⓛ+){SIDE}，(?:[^，。；ⓁⒿ]{{0,30}}?的)?“?(?P<what>[ⒿⓄⓁ])”?"
    rf"{PLAIN}{{0,6}}?(?:正在?|已|刚刚|主体|开工|动工|封顶|投产|竣工|启用|试生产|加紧|建成|完工|运行|(?:建设|施工)?(?:现场|工地)(?!会))"
)
# 北安街道的甲, 中山大道西侧的甲, 炎帝中路上的甲
_OF_PLACE = re.compile(
    rf"(?<!毗邻)(?<!紧邻)(?<!紧挨)(?<!邻近)(?<!临近)(?<!靠近)(?<!远离)(?<!连接)(?<!通往)(?<!直通)(?P<where>Ⓛ(?:[、和]Ⓛ)*)(?:（[^（）]{{0,20}}）)?(?:{SIDE}|村口)的(?:老字号|[一-鿿]{{0,4}}(?:企业|国企|民企|工厂)|民宿|公司)?[“《]?(?P<what>[ⓄⒿⓁ](?:”?、“?[ⓄⒿⓁ](?!的))*)(?![校学员]|委员|代表|干部|职工|师生|专家|学者|群众|成员国|席位)"
)
_BUILT = re.compile(
    rf"[在于](?P<where>Ⓛ+(?:[、和]Ⓛ+)*){PLAIN}{{0,6}}?(?:(?:(?:追加)?投资|租地|拿地|购地){PLAIN}{{0,12}}?，?){{0,2}}(?:{either('build_verbs')}了?"
    rf"{PLAIN}{{0,10}}?|(?:新|兴|拟|扩)?建了?(?:一[条座个家])?“?)(?P<what>[ⒿⓁⓄ])"
)
# 把甲项目放在了Ⓛ
_PUT = re.compile(rf"把“?(?P<what>[ⒿⓄ])”?{PUT_AT}(?:Ⓛ+的)?(?P<where>Ⓛ+)")


def find_places(view: View) -> Iterator[Statement]:
    """All places stated in the field."""
    for rule, pattern in (
        ("stands at", _IS_AT),
        ("called at", _CALLED),
        ("called at", _FIRST_OF),
        ("spans", _SPANS),
        ("opened at", _OPENS),
        ("opened at", _RENTS),
        ("built at", _BUILT),
        ("built at", _AT_WORK),
        ("of a place", _OF_PLACE),
        ("of a place", _BROUGHT),
        ("standing at", _PUT),
        ("standing at", _MOVED),
        ("opened at", _BEGUN),
    ):
        for match in pattern.finditer(view.text):
            for what in named(view, Span(*match.span("what"))):
                if not _can_be_meant(view, match, what):
                    continue
                for where in view.listed(*_where(match), types="Ⓛ"):
                    yield located(view, what, where, Span(*match.span()), rule)
    yield from _moved(view)
    for match in _SITED.finditer(view.text):
        yield from _sited(view, match)


def _moved(view: View) -> Iterator[Statement]:
    """Firms told to have moved or to have been founded somewhere in a clause without subject."""
    for match in _MOVED_THEN.finditer(view.text):
        for what in located_topic(view, Span(view.sentence(match.start()).start, match.start())):
            if view.text[what] == "Ⓞ" and not _OF_ANOTHER.match(view.text, what + 1):
                for where in view.listed(*_where(match), types="Ⓛ"):
                    yield located(view, what, where, Span(*match.span()), "standing at")


def _can_be_meant(view: View, match: re.Match[str], what: int) -> bool:
    """Whether the name is one that the words of the pattern can be said of."""
    pattern = match.re
    sets_up = pattern is _OPENS and _SETS_UP.match(view.text, match.end() - 2)
    # 甲的前身是乙厂，2019年搬迁至丙
    older = pattern is _MOVED and _MOTHER.search(view.text, view.sentence(what).start, what)
    if sets_up or older:
        return False
    if pattern is _BEGUN and not _BEGINS.match(view.mention(match.start("event")).text):
        return False
    if pattern is _SPANS and not _LINE.search(view.name(what)):
        return False
    if pattern in (_OF_PLACE, _BUILT) and not is_site(view, what):
        return False
    if pattern is _AT_WORK and not can_be_worked_on(view, what):
        return False
    return not NAME_GOES_ON.match(view.text, what + 1)


def _where(match: re.Match[str]) -> tuple[int, int]:
    """The range of the places, of the group that took part in the match."""
    return match.span("where") if match["where"] else match.span("here")


def _sited(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """Things with a verb of standing; several at several places are paired in order."""
    places = [match.end("where") - 1, *view.listed(*match.span("rest"), types="Ⓛ")]
    if _UNDECIDED.match(view.text, match.end()):
        return
    things = _things(view, match)
    at = Span(*match.span())
    crossing = _CROSSING.match(view.text, match.end()) or match["rest"].startswith("以")
    if len(places) == 1 or (crossing and len(things) == 1):  # 位于甲路与乙路交叉口
        pairs = [(thing, place) for thing in things for place in places]
    elif len(places) == len(things):
        pairs = list(zip(things, places, strict=True))
    else:
        pairs = []
    for thing, where in pairs:
        moves = view.text[thing] != "Ⓛ" or not (
            _SETTLES.search(match["verb"]) and find(view.name(thing))
        )
        moves = moves and not _SOIL.match(view.text, where + 1)
        if thing not in places and moves and not SCHEME.search(view.name(thing)):
            yield located(view, thing, where, at, "standing at")
            if _ADDRESS.search(view.name(where)) and view.text[where - 1] == "Ⓛ":
                yield located(view, thing, where - 1, at, "standing at")


def _things(view: View, match: re.Match[str]) -> Sequence[int]:
    """What the clause is about: named behind 的, right in front, or before in the sentence."""
    if view.text[: match.start()].endswith("分别"):
        places = 1 + len(view.listed(*match.span("rest"), types="Ⓛ"))
        start = view.sentence(match.start()).start
        for types in ("Ⓙ", "Ⓞ"):
            things = view.symbols(start, match.start(), types)
            if len(things) == places:
                return things
    behind = _OF_SITE.match(view.text, match.end())
    if behind:
        what = behind.start("what")
        return [] if NAME_GOES_ON.match(view.text, what + 1) else [what]
    sentence = view.sentence(match.start())
    owner = _OWNER.search(view.text, sentence.start, match.start())
    if view.text[match.end() : match.end() + 1] == "的" and not _tells(view, match, owner):
        return []  # 甲位于乙的一个中心: what stands there has no name
    if owner and not _PASSED.search(view.text, sentence.start, owner.start()):
        return _in_front(view, sentence.start, Span(*owner.span("what")))
    return located_topic(view, Span(sentence.start, match.start()))


def _tells(view: View, match: re.Match[str], owner: re.Match[str] | None) -> bool:
    """Whether a clause of its own says no more than where something is: 甲，坐落在乙的新区。"""
    return (
        owner is not None
        and "，" in owner.group()
        and bool(_SOME_SITE.match(view.text, match.end()))
    )


def _in_front(view: View, start: int, what: Span) -> Sequence[int]:
    """The names in front of the verb, of a mother that tells whose daughter it is the daughter."""
    if NAME_GOES_ON.match(view.text, what.end):
        return []
    if not _MOTHER.search(view.text, start, what.start):
        return named(view, what)
    daughter = leading(view, what.start, "Ⓞ")
    return [] if daughter is None else [daughter]
