"""Which organizations work together.

A bridge (与, 携手, 会同) with names behind it and a verb of joint action is a
partnership of those names with the subject of the bridge; 由甲、乙共建 is one of all
names of the list with each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from kg.lexicon.wordlists import either
from kg.relations.confidence import COOPERATES
from kg.relations.patterns import BRACKETS, PLAIN
from kg.relations.referents.antecedents import fits
from kg.relations.referents.topics import leads, previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

# A place is a party only when no longer name goes on behind it (厦门海事公安).
_PLACE = "Ⓛ(?=[、，和与及同跟就在共联合签携会分还将已正结达现当双续缔互再]|以及|开展|建立|缔结|$)"
# 建投集团所属Ⓞ, Ⓛ“Ⓞ”: the party is the last name
_LOCAL = "(?:的|(?:本地|当地)?(?:企业|药企|车企|民企|国企))?"  # Ⓛ企业Ⓞ
_HELD = f"(?:Ⓞ(?:所属|旗下|下属|控股)的?)?(?:Ⓛ{{1,3}}{_LOCAL})?"
_ONE = rf"(?:{_HELD}“?Ⓞ”?|{_PLACE})(?:{BRACKETS})?"
_SIDE = rf"{_ONE}(?:、?{_ONE})*(?:(?:和|及|以及){_ONE})?"
_ACTION = either("joint_verbs")
# 与乙…签署; without the names in between the verb may stand behind a topic (就冷链运输签约)
_WITH = re.compile(
    rf"(?P<bridge>与|同|和|跟)(?:{PLAIN}{{0,8}}?(?:巨头|龙头|企业|公司|名企|国企|央企|伙伴|客户|(?<!会)代表|采购商|经销商|运营商|零售商))?"
    rf"(?P<two>{_SIDE})(?:Ⓟ(?:院士|教授|博士|专家)?(?:领衔的)?团队)?"
    rf"(?P<mid>(?:(?![与同跟和][ⓄⓁ])[^。；！？\nⓅ]){{0,24}}?)(?P<verb>{_ACTION})"
)
_BRIDGE = re.compile(rf"(?P<bridge>与|同|和|跟|携手|牵手|联合)(?P<two>{_SIDE})")
# 携手乙, 联合乙建立…
_JOINED_BY = re.compile(
    rf"(?P<bridge>联合|携手|联手|会同|牵手|协同|联姻)”?(?P<two>{_SIDE})(?P<mid>)(?P<verb>)"
)
# 甲签约乙
_SIGNS_ON = re.compile(
    rf"(?P<bridge>签约|签下(?=[^。；]{{0,24}}等[^，。；]{{0,4}}家))了?(?P<two>{_SIDE})(?P<mid>)(?P<verb>)(?=[，。；]|等[^，。；]{{0,8}}[家个企]|$)"
)
# 甲、乙(在L)联合举办, 由甲、乙共建
_TOGETHER = re.compile(
    rf"(?<![与同跟])(?P<all>Ⓞ(?:{BRACKETS})?(?:、Ⓞ(?:{BRACKETS})?)*(?:、|和|与|及|以及|，)Ⓞ(?:{BRACKETS})?)"
    rf"(?:等{PLAIN}{{0,8}}?)?(?:在Ⓛ+)?"
    rf"(?:(?:联合|共同|合作|一道|一起|一同|合力|携手)(?:在(?:Ⓛ+|[一-鿿]))?(?:举办|主办|承办|召开|举行|启动|印发|出台|组织|开展|"
    "发起|成立|打造|建设|签署|投资|实施|推出|组建|运营|研发|制定|编制|设立|承担|中标|提出|申报|研制|创办|发布|编写|出品|"
    "摄制|设计|承建|申办|倡议|捐赠|策划|开设|开发|拍摄|推进|培育|创立|开通|侦破|破获|执法|下发|完成|攻关|培养|创建|建立|出资|编纂|制作|演出)|"
    "发起(?:组建|成立|设立)|(?:双方|三方|四方|五方|各方)(?:共同)?(?:签[署订约]|合作|共建)|"
    "合作的|联手|联袂|共建|合办|合建|联办|共办|合资|(?:举办|主办)了)"
)
# 甲与乙、丙与丁分别签订协议: each with its own partner
_PAIRWISE = re.compile(
    r"(?P<pairs>Ⓞ[与和]Ⓞ(?:、Ⓞ[与和]Ⓞ)+)(?:分别|先后|现场)*(?:签署|签订|签约|结成|结对|缔结)"
)
# 由甲、乙主办: several hosts work together
_HOSTS = re.compile(
    rf"由(?P<all>Ⓞ(?:{BRACKETS})?(?:[、和与及]Ⓞ(?:{BRACKETS})?)+)(?:等{PLAIN}{{0,8}}?)?(?:共同|联合)?主办"
)
# 甲与乙举行战略合作签约仪式
_AT_CEREMONY = re.compile(
    rf"(?P<bridge>与|同|和)(?P<two>{_SIDE})(?P<mid>)(?:在Ⓛ+)?(?P<verb>举行|召开)了?(?P<event>Ⓔ)"
)
_CEREMONY = re.compile("[与和同].*(?:签约|签字|签署|合作|共建|结对|联盟|合资)")
_OF_PARTNERS = re.compile("签约|签字|签署|合作|共建")
# 甲董事长Ⓟ与乙总经理Ⓟ代表双方签约: the bodies work together
_POST = rf"{PLAIN}{{0,14}}?{either('titles')}"
HOLDER = rf"(?:{_POST}(?:、{_POST})?Ⓟ(?:当场|现场|随后)?)"
_SIGNERS = re.compile(
    rf"(?P<one>Ⓞ)(?P<post>{HOLDER}?)(?:与|和|同)(?P<two>Ⓞ)(?P<other>{HOLDER}?)"
    r"(?:分别|共同|现场|当场)?(?:代表[^，。；]{0,6}?)?(?:签署|签约|签订|签字|签下|签了)"
)
_LED = re.compile(
    rf"由(?P<one>Ⓞ)牵头，(?:联合)?(?P<two>Ⓞ(?:[、和与及]Ⓞ)*)(?:等{PLAIN}{{0,8}}?)?(?:共同|联合|参与|共建|合作|组建|成立|发起|加盟|加入|组成)"
)
_OF_PAIRS = re.compile("Ⓞ[与和]Ⓞ、Ⓞ$")  # told by _PAIRWISE
_EACH_DOES = frozenset({"开展", "建立"})  # 辽宁、陕西和新疆兵团开展活动, each for itself
_SETTLE = re.compile("(?:并|且)?(?:落户|入驻|入园|进驻)")  # 甲和乙签约入驻园区, each for itself
_LEADS = re.compile("由Ⓞ牵头，?$")
_JOINT = frozenset({"联合", "携手", "联手"})
_LEFT = re.compile(rf"(?P<one>{_SIDE})(?P<gap>(?!由){PLAIN}{{0,10}}|，(?:分别|先后|共同))$")
# What may stand between the beginning of a clause and a bridge whose subject came before.
_ADVERBS = re.compile(
    f"(?:^|[，；。：“\n])(?:{either('clause_adverbs')}|[^，。；：“”ⓅⓄⓁⒿⒺ]{{0,6}}[年月日天午后前来]|团队|正)*$"
)
# 甲已和乙签订合同; behind other words 和 joins two of them
_ONLY_WHEN = re.compile("(?:已经?|又|还|也|再|将|正|先后|近日|日前|[今去]年|[0-9年月日]+)*")
_IN_FRONT = re.compile(f"(?:所属|旗下|下属|控股)的?Ⓞ|(?<=Ⓛ)(?:{_LOCAL}“?Ⓞ|Ⓛ)")
_AS_SUBJECT = re.compile(_SIDE)
# A name behind one of these is no subject.
_GOVERNED = re.compile(
    "(?:[在对向从到为给把将被赴至有]|位于|来自|走进|落户|(?:入股|收购|参股|并购|增资)(?:Ⓞ的[^，。；ⓅⓄⓁⒿⒺ]{2,6})?)$"
)
_SIGNS_WITH = re.compile("Ⓟ$|代表(?:集团|公司|企业|协会|商会|学校|医院)$")
_OPEN = re.compile("[^，。；]{0,4}(?:在谈|洽谈|商谈|破裂|告吹|和解|事宜)")  # 与甲的合作也在谈
# 甲中学与乙小学…。两校结为友好学校: the only two of their kind that were just named
_TWO = re.compile(
    rf"两(?P<noun>[校院馆企]|家(?P<kind>公司|企业|医院|学校|协会|单位)){PLAIN}{{0,16}}?"
    "(?:共建|合建|合作|结为|结成|结对|缔结|签[署订约]|携手|联合(?:组建|成立|开展|攻关|打造))"
)
_BOTH = 2
MAX_BACK = 2  # sentences between the two and their number on the annotated texts
_KINDS = {"校": "学校", "院": "院", "馆": "馆", "企": "企业"}
_ALL_SIDES = re.compile("三方|四方|五方|多方|各方")
_BLOCK = re.compile(
    "沟通|对簿公堂|诉讼|纠纷|官司|分歧|同日|同时|竞争|比赛|对阵|座谈|会谈|洽谈|分析|区别|相比|相关|关于|提供|介绍|指出|表示|邀请|谈判|对比|"
    "一样|不同|相邻|相隔|紧邻|毗邻|旁|附近|比邻"
)


def find_cooperation(view: View) -> Iterator[Statement]:
    """All partnerships stated in the field."""
    for pattern in (_WITH, _JOINED_BY, _SIGNS_ON):
        for match in pattern.finditer(view.text):
            if _is_bridge(view, match):
                yield from _bridged(view, match)
    for match in _AT_CEREMONY.finditer(view.text):
        if _OF_PARTNERS.search(view.name(match.start("event"))):
            yield from _bridged(view, match)
    for match in (*_TOGETHER.finditer(view.text), *_HOSTS.finditer(view.text)):
        yield from works_with(
            view, combinations(view.symbols(*match.span("all"), types="Ⓞ"), 2), match
        )
    yield from _listed(view)
    yield from _of_two(view)
    yield from _of_ceremonies(view)


def _is_bridge(view: View, match: re.Match[str]) -> bool:
    """Whether the words between two names tell of both, not of talks or of each alone."""
    if match["bridge"] == "和" and match["verb"] in _EACH_DOES:
        return False
    if match["bridge"] == "和" and _SETTLE.match(view.text, match.end()):
        return False
    if _OF_PAIRS.search(view.text, 0, match.start()) or _PAIRWISE.match(
        view.text, max(0, match.start() - 1)
    ):
        return False
    if _LEADS.search(view.text, view.sentence(match.start()).start, match.start()):
        return False  # 集团由甲牵头，联合乙组建: not the group, its leader does
    return not (_BLOCK.search(match["mid"]) or _OPEN.match(view.text, match.end()))


def _listed(view: View) -> Iterator[Statement]:
    """Pairs that sign each for itself, and bodies that one of them leads."""
    for match in _PAIRWISE.finditer(view.text):
        names = view.symbols(*match.span("pairs"))
        yield from works_with(view, zip(names[::2], names[1::2], strict=True), match)
    for match in _LED.finditer(view.text):
        names = view.symbols(*match.span(), types="Ⓞ")
        yield from works_with(view, combinations(names, 2), match)


def _of_two(view: View) -> Iterator[Statement]:
    """Two bodies that a noun counts, where just two of its kind were named before."""
    for match in _TWO.finditer(view.text):
        kind = match["kind"] or _KINDS[match["noun"]]
        number = view.sentence_number(match.start())
        start = view.sentences[max(0, number - MAX_BACK)].start
        before = view.symbols(max(start, view.paragraph(match.start()).start), match.start(), "Ⓞ")
        named = {view.name(one): one for one in before if kind == "单位" or fits(view, one, kind)}
        if len(named) == _BOTH:
            yield from works_with(view, combinations(named.values(), 2), match)


def _of_ceremonies(view: View) -> Iterator[Statement]:
    """The sides that the name of their ceremony tells: 甲与乙战略合作|签约仪式."""
    for position in view.symbols(0, len(view.text), "Ⓔ"):
        event = view.mention(position)
        if not _CEREMONY.search(event.text):
            continue
        sides: dict[int, int] = {}  # the longest name at each place where a side may begin
        for index, mention in enumerate(view.mentions):
            inside = event.start <= mention.start and mention.end < event.end
            if mention.type == "organization" and mention.field == view.field and inside:
                before = view.original[event.start : mention.start]
                other = sides.get(mention.start)
                longer = other is None or view.mentions[other].end < mention.end
                if longer and (not before or before.endswith(("与", "和", "同", "、"))):
                    sides[mention.start] = index
        for one, two in combinations(sides.values(), 2):
            yield Statement(one, "cooperates", two, event.span, "works with", COOPERATES)


def find_signers(view: View) -> Iterator[Statement]:
    """Bodies whose people sign with each other; needs the view with its posts."""
    for match in _SIGNERS.finditer(view.text):
        if match["post"] or match["other"]:
            yield from works_with(view, iter([(match.start("one"), match.start("two"))]), match)


def parties_before(view: View, position: int, sentences: int) -> list[int]:
    """The organizations of the last partnership that 双方 can mean."""
    first = max(0, view.sentence_number(position) - sentences)
    for match in reversed(list(_BRIDGE.finditer(view.text, view.sentences[first].start, position))):
        twos = view.symbols(*match.span("two"), types="Ⓞ")
        ones = [one for one in _left(view, match.start(), match["bridge"]) if one not in twos]
        if ones and twos:
            return [*ones, *twos]
        if twos and _SIGNS_WITH.search(
            view.text, view.sentence(match.start()).start, match.start()
        ):
            return []  # somebody signed with them, whose body is not told here
    return []


def _bridged(view: View, match: re.Match[str]) -> Iterator[Statement]:
    twos = _parties(view, *match.span("two"))
    ones = [one for one in _left(view, match.start(), match["bridge"]) if one not in twos]
    each = [(one, two) for one in ones for two in twos]
    if match["bridge"] in _JOINT:  # 甲、乙携手丙
        each += combinations(ones, 2)
    before = view.text[match.start() - 2 : match.start()]
    if before == "分别" and len(ones) == len(twos):
        each = list(zip(ones, twos, strict=True))
    sentence = view.sentence(match.start())
    if _ALL_SIDES.search(view.text, match.end(), sentence.end):
        each += combinations(twos, 2)
    yield from works_with(view, iter(each), match)


def _left(view: View, position: int, bridge: str) -> list[int]:
    """The names in front of the bridge, else those that its sentence is about."""
    sentence = view.sentence(position)
    match = _LEFT.search(view.text, sentence.start, position)
    joins = bridge != "和" or (match is not None and _ONLY_WHEN.fullmatch(match["gap"]))
    if match and joins and not _BLOCK.search(match["gap"]):
        first = match.start("one")
        if match["gap"][:1] != "的" and not _GOVERNED.search(view.text, sentence.start, first):
            return _parties(view, *match.span("one"))
    if bridge == "和" or not _ADVERBS.search(view.text[sentence.start : position]):
        return []
    found = _subject(view, sentence.start, position)
    if found is not None:
        run = _AS_SUBJECT.match(view.text, found, position)
        return view.symbols(*run.span(), types=view.text[found]) if run else [found]
    before = previous_topic(view, position, "Ⓞ")
    return [] if before is None else [before]


def _parties(view: View, start: int, end: int) -> list[int]:
    """The parties of a side, without the owner or place in front of one."""
    found = view.symbols(start, end, "ⓄⓁ")
    return [one for one in found if not _IN_FRONT.match(view.text, one + 1, end)]


def _subject(view: View, start: int, position: int) -> int | None:
    """The name that the sentence is about: one that leads a clause, else any organization."""
    free = [
        found
        for found in view.symbols(start, position, "ⓄⓁ")
        if not _GOVERNED.search(view.text, start, found)
        and not view.text.startswith(("旗下", "的"), found + 1)
    ]
    led = [found for found in free if leads(view, found)]
    named = led or [found for found in free if view.text[found] == "Ⓞ"]
    return named[0] if named else None


def works_with(
    view: View, each: Iterator[tuple[int, int]], match: re.Match[str]
) -> Iterator[Statement]:
    """A partnership of each two names, a body first; two places have none."""
    for one, two in each:
        if view.text[one] == view.text[two] == "Ⓛ":
            continue
        left, right = (two, one) if view.text[one] == "Ⓛ" else (one, two)
        yield Statement(
            view.indexes[left],
            "cooperates",
            view.indexes[right],
            view.source(*match.span()),
            "works with",
            COOPERATES,
        )
