"""Who puts money into or builds what; joint ventures and their parents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.business.cooperation import parties_before
from kg.relations.confidence import INVESTS, INVESTS_ELSEWHERE
from kg.relations.patterns import (
    BRACKETS,
    BUILT,
    FOUNDS,
    NAME_GOES_ON,
    PLAIN,
    SCHEME,
    SOME_PLACE,
)
from kg.relations.referents.antecedents import fits
from kg.relations.referents.subjects import Subject, clauses_before, is_authority, subject_of
from kg.relations.referents.topics import leading, previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

_INVEST = either("invest_verbs")
MONEY = "(?:约|近|超)?[0-9.,，一二三四五六七八九十百千万亿多余]+(?:美|欧|港)?元(?:人民币)?"
_TOGETHER = "(?:共同|联合|联手|携手|合作|合资|分别|全额)?"
# 甲与乙集团旗下的丙, 甲联合乙, 甲与Ⓛ企业乙
_ONE = (
    "(?:Ⓞ(?:旗下|所属)的?)?(?:Ⓛ+(?:本地|当地)?(?:的|企业|公司)|[本当]地的?|"
    "[^，。；、由和与及同ⓅⓄⓁⒿⒺ]{1,4}(?:企业|公司|代表))?Ⓞ"
)
_JOINED = "(?:[、和与及同]|以及|联合|携手|会同|牵手|联手)"
INVESTORS = rf"{_ONE}(?:{BRACKETS})?(?:{_JOINED}{_ONE}(?:{BRACKETS})?)*"
# 由民营企业|甲投资, 由乙集团的全资子公司|甲投资, 由州发展集团旗下的|甲投资: who the investor is
_KIND_OF_FIRM = (
    "(?:企业|央企|国企|民企|外企|巨头|龙头|公司|平台|500强"
    "|(?:旗下|下属|所属)的?(?:企业)?|控股的|的(?:全资|控股)?[子孙]公司)"
)
VENTURE = rf"(?:共同)?(?:合资|出资)(?:组建|成立|设立|建立)?的{PLAIN}{{0,4}}?"  # 甲与乙合资的|丙
# 由甲与乙(共同)投资建设(的丙)
_BY = re.compile(
    rf"由(?:Ⓛ+{PLAIN}{{0,3}}?的|[^，。；、由ⓅⓄⓁⒿⒺ]{{1,6}}?[、和与及])?"
    rf"(?:[ⓄⓁ]*{PLAIN}{{0,8}}?{_KIND_OF_FIRM})?(?:{INVESTORS}{VENTURE})?(?P<who>{INVESTORS})"
    rf"(?:[、和与及]Ⓛ?[^，。；、由ⓅⓄⓁⒿⒺ]{{2,8}}?(?=合资|共同|联合|合作|合办|合建|共建|按))?"
    rf"(?:按[^，。；ⓅⓄⓁⒿⒺ]{{1,14}}?)?{_TOGETHER}{PLAIN}{{0,8}}?{_INVEST}(?:约?{MONEY})?"
    rf"(?:(?:建设|成立|设立|打造|兴建|实施)?(?:的|了)?(?P<what>[ⒿⓄⓁ]))?"
)
_PART = "(?:一半|各半|[0-9.]+%|[一二三四五六七八九]成)"  # 双方各出资一半
_AT = rf"(?:在(?:{PLAIN}{{0,3}}?(?:Ⓛ+|Ⓞ|Ⓙ){PLAIN}{{0,4}}?|{SOME_PLACE}))?"
_BUILDS = either("project_verbs")
# 甲出资2亿元，乙出资…: behind a comma stands what another does
_PAYS = rf"{either('money_verbs')}了?(?:{MONEY}|{_PART})?(?:，(?!Ⓛ*Ⓞ))?{_AT}(?:用于|计划|拟|将)?"
_SPENDS = re.compile(either("money_verbs", "project_verbs"))
_AIM = rf"(?![者方人商])了?(?:的)?(?P<mid>{PLAIN}{{0,10}}?)(?P<what>[ⒿⓄⓁ])"
# 甲投资12亿元(在L)建设(的)丙; 甲与乙合资设立的丙; 甲计划在L建设丙
_VERBS = rf"(?P<verb>{_AT}(?:{_PAYS}{_BUILDS}?|{_BUILDS}))"
_ACTIVE = re.compile(rf"(?P<who>{INVESTORS})(?P<gap>{PLAIN}{{0,8}}?){_VERBS}{_AIM}")
# ，投资4.7亿元实施丙: the investor stands before in the sentence
_CLAUSE = re.compile(
    rf"[，；]?(?P<both>(?:双方|三方|各方|两家公司|两家企业)(?:各自?(?=出资|投资|投入))?|并?各自?(?=出资|投资|投入))?"
    r"(?:按照?[^，。；ⓅⓄⓁⒿⒺ]{1,10}?比例)?"
    rf"(?P<gap>(?:将|拟|计划|还|又|再|已|共同|合作|联合|并|为此|此前|目前|下一步|专门)*"
    rf"(?:{PLAIN}{{0,4}}[年月底日初末]前?)?(?:将|拟|计划)?){_VERBS}{_AIM}"
)
# 投资建设乙、丙
_ALSO = re.compile(
    rf"(?:”?(?:{BRACKETS})?(?:[、和与及]|以及)“?[ⒿⓄ])+(?=”?(?:{BRACKETS})?(?:[，。；]|等|相继|先后|$))"
)
_SUM = re.compile(MONEY)
_WORKS = re.compile(f"{MONEY}|承建|[修兴新扩改投捐援]建|建成")  # 承建的甲学校, 投资2亿元建成甲中心
_BLOCK = re.compile(
    "等|股东|前身|异地|^[和与及]|周年|签下|服务|供应|参观|腾退|由|与|(?<!共)同|跟|向|被|为|对|给|支持|推动|推进|助力|加快|负责|介绍|提供|组织|以来|参与|要求|希望|从|放弃|是否|能否"
)
WHOSE = re.compile("的[^，。；ⓅⓄⓁⒿⒺ]{1,8}Ⓞ")  # 入股乙的子公司丙
# 收购乙的苹果, 收购乙苹果200吨
GOODS = re.compile(
    "的(?![^，。；]{0,6}(?:股|资产|业务|全部|权益))|[^，。；股%ⓅⓄ]{1,8}[0-9.]+万?(?:吨|斤|公斤|头|只|台|套|箱)"
)
_HOUSE = re.compile(f"(?:小学|中学|幼儿园|敬老院|福利院|卫生院|图书馆|博物馆)$|{BUILT.pattern}")
_PAID = re.compile(rf"(?:出资|投资|投入|斥资){MONEY}$")
_JOINTLY = re.compile("共同(?:出资|投资)|合资|按照?[^，。；]{1,10}比例")
_JOINT_VERB = re.compile("共同|联合|合作|合资|共建|合建|合办")  # 甲与乙签约，共建丙
# 从东莞引进的甲，投资…: the clause before tells which firm it is
_TOLD_OF = re.compile(
    "(?:引进|引入|招引|入驻|落户|走出|成长起来|回归|起家|招来)[^，。；ⓅⓄⒿⒺ]{0,8}的(?:Ⓛ+)?(?P<what>Ⓞ)，$"
)
_BESIDE = re.compile("[与和同距离]$")  # 与食堂一墙之隔
FOUNDED = re.compile(f"{FOUNDS}(?P<what>Ⓞ)")
_BUILDING = re.compile(f"(?:{_BUILDS})了?{PLAIN}{{0,10}}?“?(?P<what>[ⒿⓁ])”?，")
_FOUNDS = re.compile(either("founding_verbs"))
_AHEAD = re.compile(r"(?P<what>Ⓙ)[”）]?，$")  # 用地用于甲项目，由乙出资
# 工程全长2公里，由甲建设: what a general noun without a known name is about
_OTHER_TOPIC = re.compile("\\s*(?:该|这[项个])?(?:工程|项目|大桥|大楼|道路|通道)")
# 公寓由甲投资2亿元: what another noun stands for than the name before
_OWN_NOUN = re.compile("\\s*(?P<noun>[一-鿿]{2})由")
_SECTION = re.compile("Ⓛ+(?:境内|段|辖区内|区域内)")  # 铁路投资9亿元，乙县境内4亿元，由甲出资
_CLAUSE_START = re.compile(r"(?:^|[，；。：“\n])$")
# What is built up without money of its own.
_NO_INVESTMENT = re.compile("(?:课程|教材|品牌|机制|模式|体系|联盟|委员会|协会|学会|班)”?$")
_OUTPOST = re.compile("(?:分公司|支公司|支行|分行|办事处|代表处|营业部)$")
# Public bodies set up schemes and build without putting money in, unless the text says so.
_PUBLIC = re.compile("(?:[局部委厅署办]|政府|人大|政协|委员会|法院|检察院)$")
_PAYS_TOO = re.compile("投|资|共建|合建|共同建设|联合建设|合作建设")
_CLOSING = ("”", "）")  # “甲项目”由乙投资
MAX_BACK = 3  # sentences between a pair and 双方 on the annotated texts


def find_investments(view: View) -> Iterator[Statement]:
    """All investments stated in the field."""
    for match in _BY.finditer(view.text):
        what = _passive_subject(view, match)
        if what is not None and what not in view.symbols(*match.span("who")):
            yield from invest(view, names_in(view, match), what, match, rule="invested by")
    for match in _ACTIVE.finditer(view.text):
        before = view.text[match.start() - 1 : match.start()]
        # 在甲投资建设的乙项目车间: the clause tells where, and whose it is
        whose = before == "在" and view.text[: match.start("what")].endswith(("的", "的“"))
        if before and before in "由为对给与和向在从" and not whose:
            continue
        if _is_aim(view, match):
            for what in _aims(view, match):
                yield from invest(view, names_in(view, match), what, match)


def find_carried_investments(view: View) -> Iterator[Statement]:
    """Investments whose investor is left out, or 双方."""
    for match in _CLAUSE.finditer(view.text) if _SPENDS.search(view.text) else ():
        before = view.text[max(0, match.start() - 1) : match.start()]
        opens = match.group()[0] in "，；" or _CLAUSE_START.search(before)
        if opens and _is_aim(view, match):
            who = _left_out(view, match)
            for what in _aims(view, match):
                yield from invest(view, who, what, match, carried=True)


def _aims(view: View, match: re.Match[str]) -> list[int]:
    """What is built, with what a list goes on with: 投资建设乙、丙.

    Behind 投资建设的 a list may hold the works of others.
    """
    what = match.start("what")
    if "的" in view.text[match.end("verb") : what] and not match["verb"].endswith("承建"):
        return [what]
    also = _ALSO.match(view.text, match.end())
    more = view.symbols(*also.span(), types=view.text[what]) if also else []
    return [what, *more]


def _passive_subject(view: View, match: re.Match[str]) -> int | None:
    """What is invested in: named behind, right in front, or the topic."""
    if match["what"] and can_be_built(view, match.start("what")):
        return match.start("what")
    subject = match.start() - (2 if view.text[match.start() - 1 : match.start()] in _CLOSING else 1)
    if subject >= 0 and can_be_built(view, subject):
        return subject
    ahead = _AHEAD.search(view.text, 0, match.start())
    return ahead.start("what") if ahead else _told_before(view, match.start())


def _told_before(view: View, position: int) -> int | None:
    """What the clauses before are about or say to be built, else the project of the text."""
    sentence = view.sentence(position)
    start = max(sentence.start, view.text.rfind("；", sentence.start, position) + 1)
    for begin, stop in clauses_before(view, start, position):
        if stop < position and _SECTION.match(view.text, begin, stop):
            continue
        found = subject_of(view, begin, stop)
        if found is not None and _is_built(view, found, begin):
            return found.position
        built = built_before(view, begin, stop + 1)
        if found is not None or built is not None:
            return built  # 县里将在甲镇建设乙公寓，由丙投资2亿元
    if start > sentence.start or _OTHER_TOPIC.match(view.text, sentence.start):
        return None
    topic = previous_topic(view, position, "Ⓙ")
    noun = _OWN_NOUN.match(view.text, sentence.start)
    other = topic is not None and noun is not None and noun["noun"] not in view.name(topic)
    return None if other else topic


def _is_built(view: View, subject: Subject, begin: int) -> bool:
    """Whether a clause is about something that is built, not about whoever speaks of it."""
    position = subject.position
    if position is None or subject.speaker or not can_be_built(view, position):
        return False
    generic = _OTHER_TOPIC.match(view.text, view.sentence(begin).start)
    if generic and SCHEME.search(view.name(position)):
        return False
    return not is_authority(view, position)


def can_be_built(view: View, position: int) -> bool:
    """Whether money can make what a symbol stands for: no town, no person, no meeting."""
    symbol = view.text[position]
    return symbol in "ⒿⓄ" or (symbol == "Ⓛ" and BUILT.search(view.name(position)) is not None)


def _is_aim(view: View, match: re.Match[str]) -> bool:
    """Whether what stands behind the verb can be invested in with these words."""
    what, verb = match.start("what"), match["verb"]
    if not can_be_built(view, what):
        return False
    if view.text[what] == "Ⓛ" and not re.search("投|资|建", match["verb"]):
        return False  # 增设“世纪公园北门”站
    if view.text[what] == "Ⓞ" and _is_cut_off(view, match):
        return False
    if _BLOCK.search(match["gap"] + match["mid"]) or _NO_INVESTMENT.search(view.name(what)):
        return False
    if view.text[what] == "Ⓙ" or _FOUNDS.search(verb) or "Ⓛ" in verb:
        return True
    works = _WORKS.search(verb) and _HOUSE.search(view.name(what))
    return bool(works or _PAID.search(view.text, 0, match.start()))  # 共同出资2亿元，打造乙


def _is_cut_off(view: View, match: re.Match[str]) -> bool:
    """Whether an organization behind the verb is only whose thing is meant, or ends later."""
    end = match.start("what") + 1
    goods = "收购" in match["verb"] and GOODS.match(view.text, end)
    goes_on = WHOSE.match(view.text, end) or NAME_GOES_ON.match(view.text, end)
    return bool(goods or goes_on or re.search(r"\s", match["mid"]))  # two headlines


def _left_out(view: View, match: re.Match[str]) -> Sequence[int]:
    """The investors of a clause that names none."""
    if match["both"]:
        both = parties_before(view, match.start(), MAX_BACK)
        firms = match["both"].startswith("两家")
        return [one for one in both if not (firms and is_authority(view, one))]
    position = match.start("gap")
    sentence = view.sentence(position)
    found = leading(view, position, "Ⓞ")
    if found is not None and "；" in view.text[found:position]:
        found = None  # what is said of one firm ends there
    if found is not None and _BESIDE.search(view.text, sentence.start, found):
        found = None
    joint = _JOINT_VERB.search(match.group()) or _JOINTLY.search(
        view.text, sentence.start, position
    )
    if found is not None and joint:
        return parties_before(view, position, 0) or [found]
    if found is None:
        told = _TOLD_OF.search(view.text, sentence.start, position)
        found = told.start("what") if told else None
    if found is None:
        start = max(sentence.start, view.text.rfind("；", sentence.start, position))
        founded = list(FOUNDED.finditer(view.text, start, position))
        found = founded[-1].start("what") if founded else None
    pays = found is not None and (fits(view, found, "公司") or _SUM.search(match["verb"]))
    return [found] if found is not None and pays else []


def built_before(view: View, start: int, end: int) -> int | None:
    """What a clause of ``[start, end)`` builds, the last of it: 拟在甲区合建乙园，…."""
    built = [
        match.start("what")
        for match in _BUILDING.finditer(view.text, start, end)
        if can_be_built(view, match.start("what"))
    ]
    return built[-1] if built else None


def names_in(view: View, match: re.Match[str]) -> Sequence[int]:
    """The investors that the pattern names, without the group that one belongs to."""
    named = view.symbols(*match.span("who" if match["who"] else "other"), types="Ⓞ")
    return [one for one in named if not view.text.startswith(("旗下", "所属"), one + 1)]


def invest(
    view: View,
    who: Sequence[int],
    what: int,
    match: re.Match[str],
    *,
    rule: str = "invests",
    carried: bool = False,
) -> Iterator[Statement]:
    """A statement for each investor; public bodies only where the text speaks of money."""
    at: Span = view.source(min(what, match.start()), max(what + 1, match.end()))
    if any(_same_name(view, one, what) for one in who) or _OUTPOST.search(view.name(what)):
        return  # a short form of the builder was taken for what is built, or a part of it
    for one in who:
        public = "verb" in match.groupdict() and not _PAYS_TOO.search(match["verb"])
        if one != what and not (public and _PUBLIC.search(view.name(one))):
            yield Statement(
                view.indexes[one],
                "invests_in",
                view.indexes[what],
                at,
                "invests, subject carried" if carried else rule,
                INVESTS_ELSEWHERE if carried else INVESTS,
            )


def _same_name(view: View, one: int, what: int) -> bool:
    who, made = view.name(one), view.name(what)
    unit = made.startswith(who) and not made.endswith(("公司", "集团", "厂", "基金"))
    return view.text[what] == "Ⓞ" and (who.startswith(made) or unit)
