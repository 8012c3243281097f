"""Who helps whom without selling to him: 对口支援乙, 冠名赞助乙, 在甲的支持下，乙…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.business.support import WHOM, all_backed, backs
from kg.relations.patterns import PLAIN
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import clause_start, leading
from kg.relations.statement import Statement
from kg.relations.view import View

_WAY = "(?:对口|定点|结对|挂钩|联系|包保|组团式?|驻点|挂点|包联|倾力|全力|长期)*"
_AIDS = "(?:帮扶|支援|援助|帮带|扶持)"
_SPONSORS = "(?:(?:独家|冠名|继续|全程)*赞助|冠名)"
# 甲医院对口支援乙医院, 甲冠名赞助乙俱乐部, 甲援建乙楼
_HELPS = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,14}}?"
    rf"(?:{_WAY}{_AIDS}|{_SPONSORS}|捐?[资助]?援建|(?:全额|定向)*资助)了?的?(?:Ⓛ的?)?{WHOM}(?!的?(?:职工|员工|工作|行动|任务|家属))"
)
# 乙的帮扶单位是甲; 甲是乙的技术依托单位; 乙以甲为技术依托
_UNIT = (
    "(?:(?:对口|定点|结对)*(?:帮扶|支援)|技术(?:依托|支撑|支持))单位|(?:独家|主)?(?:冠名|赞助)商"
)
_ITS_UNIT = re.compile(
    rf"(?P<whom>[ⓄⒿ])的?{PLAIN}{{0,6}}?(?:{_UNIT})(?:是|为|——)?(?:Ⓛ的?)?(?P<what>Ⓞ)"
    rf"|(?P<unit>Ⓞ)(?:是|为|作为|成为)(?P<of>[ⓄⒿ])的?{PLAIN}{{0,6}}?(?:{_UNIT})"
    r"|(?P<on>[ⓄⒿ])以(?P<base>Ⓞ)为(?:技术|人才|科研)(?:依托|支撑|后盾)"
)
# 为乙培训员工, 为乙垫资300万元
_DOES = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,8}}?[为给](?:Ⓛ的?)?{WHOM}(?:免费|无偿|上门|定期)*(?:培训|减免|垫资|垫付|检修|调试|维修|义诊|免除)"
)
# 甲对乙开展对口支援
_FOR = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,8}}?对(?:Ⓛ的?)?{WHOM}(?:进行|开展|实施)了?{PLAIN}{{0,6}}?{_AIDS}"
)
# 定点帮扶乙的是甲
_CLEFT = re.compile(rf"{_WAY}{_AIDS}(?:Ⓛ的?)?{WHOM}的(?:单位|企业)?(?:正?是|为)(?P<what>Ⓞ)")
# 乙由甲定点帮扶, 乙新赛季由甲冠名赞助
_BY = re.compile(
    rf"(?:由|获得?)(?:Ⓛ的?)?(?P<what>Ⓞ)(?:提供)?(?:{_WAY}{_AIDS}|{_SPONSORS}|(?:捐资|出资)?援建)(?=[，。；\n]|$|的(?:Ⓛ的?)?(?P<then>[ⓄⒿ])?)"
)
# 甲向乙派驻专家
_SENDS = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,8}}?[向往给到](?:Ⓛ的?)?{WHOM}(?:选派|派驻|派出|派遣|下派|派)了?{PLAIN}{{0,10}}?"
    "(?:专家|医生|医师|医疗队|医疗骨干|护士|特派员|技术员|技术人员|技术骨干|教师|博士|工程师|农技|服务队|服务团)"
)
# 甲选派技术员到乙驻点指导
_SENDS_TO = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,8}}?(?:选派|派驻|派出|派遣|下派)了?{PLAIN}{{1,12}}?(?:到|赴|进驻|前往)(?:Ⓛ的?)?{WHOM}"
    "(?:驻点|指导|帮扶|坐诊|带教|蹲点|支援|支教|开展帮扶)"
)
# 甲给乙捐了20万元, 为乙送去图书
_GIVES = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,8}}?[向给为](?:Ⓛ的?)?{WHOM}(?:捐了|捐出|捐献|捐建|赠送|送去|送上)了?{PLAIN}{{0,12}}?"
    r"(?:[0-9一二三四五六七八九十百余万]+(?:元|[册套台个件盒份辆箱张把双支只吨])|图书|物资|器材|设备)"
)
# 甲在乙设立联络站，派人驻点，为企业保驾护航
_POST = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,6}}?在(?:Ⓛ的?)?{WHOM}(?:设立|建立|成立|设|挂牌)了?{PLAIN}{{0,8}}?"
    r"(?<!博士后)(?:联络站|服务站|工作站|联系点|服务点|联络点|科技小院|服务驿站|服务专班)"
)
_SERVES = re.compile("服务|护航|纾困|解难|帮助|保障|解决")
_HELP = "(?:支持|帮助|帮扶|扶持|支撑|协助|资助|助力|撑腰|技术指导|专家指导)"
# 在甲的技术支持下，乙…; 得益于甲的信贷支持，乙…
_THANKS_TO = re.compile(
    rf"(?:在(?:Ⓛ的?)?(?P<what>Ⓞ)(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?的?{PLAIN}{{0,14}}?{_HELP}[之]?下"
    rf"|有了?(?:Ⓛ的?)?(?P<base>Ⓞ)(?:做|作为|当|的){PLAIN}{{0,4}}?(?:后盾|靠山|依托)"
    rf"|(?:得益于|依托|凭借|靠着|有了)(?:Ⓛ的?)?(?P<by>Ⓞ)的?{PLAIN}{{0,10}}?{_HELP})，(?P<then>(?:如今|目前|去年|今年)?(?:Ⓛ的?)?“?[ⓄⒿ])?"
)
# “多亏甲的支持…”乙负责人丙说; 乙负责人丙说：“没有甲的支持…”
_THANKS = (
    "(?:没有|多亏了?|幸亏|感谢|得益于|有了|全靠|离不开|幸好有)"
    rf"(?:Ⓛ的?)?(?P<what>Ⓞ)的?{PLAIN}{{0,10}}?{_HELP}"
)
_THANKED = (
    re.compile(rf"“[^“”]{{0,40}}?{_THANKS}[^“”]{{0,80}}”(?:Ⓛ的?)?(?P<whom>Ⓞ){PLAIN}{{1,16}}Ⓟ"),
    re.compile(rf"(?P<whom>Ⓞ){PLAIN}{{1,16}}Ⓟ[^，。；ⓅⓄⓁⒿⒺ“”]{{0,8}}：“[^“”]{{0,40}}?{_THANKS}"),
)
# 甲多年担任乙的法律顾问; 乙聘请甲担任法律顾问
_ADVISER = "(?:常年|首席|专项|独家)*(?:法律|技术|财务|科技|战略)顾问"
_ADVISES = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,10}}?(?:担任|出任|受聘(?:担任|为)|成为|是|为){WHOM}的?{_ADVISER}"
)
_ENGAGES = re.compile(
    rf"(?P<whom>[ⓄⒿ]){PLAIN}{{0,6}}?聘请?了?(?P<what>Ⓞ)(?:担任|为|作为){PLAIN}{{0,4}}?{_ADVISER}"
)
# 甲担保增信 乙项目建设提速: a headline in two parts
_HEADLINE = re.compile(
    r"(?:^|\n)(?P<what>Ⓞ)(?:担保增信|信贷支持|贷款支持|贷款输血|(?:精准|真情|倾力)帮扶)"
    rf"[ 　]+{WHOM}"
)
# 甲帮助乙攻克难题; 帮助乙公司职工讨薪 helps others
_HELPS_TO = re.compile(
    rf"(?P<what>Ⓞ)(?:(?![与和同，]){PLAIN}){{0,14}}?(?:帮助|助力|协助|帮){WHOM}"
    "(?:攻克|调试|检修|安装|优化|排查|解决|突破|啃下|渡过|走出|脱困|实现|完成|建起|建成|打通|提升|改造|改进|升级|培养|制定|攻关|恢复|复产|投产|早日)"
)


def find_aid(view: View) -> Iterator[Statement]:
    """All help that the text tells, by the verb of who gives or gets it."""
    for pattern in (
        _HELPS,
        _FOR,
        _CLEFT,
        _SENDS,
        _SENDS_TO,
        _GIVES,
        _ADVISES,
        _HEADLINE,
        _HELPS_TO,
        _DOES,
        _POST,
    ):
        for match in pattern.finditer(view.text):
            if pattern is not _POST or _serves(view, match):
                yield from all_backed(view, match.start("what"), match)
    for match in _ITS_UNIT.finditer(view.text):
        helper = next(one for one in ("what", "unit", "base") if match[one])
        helped = next(one for one in ("whom", "of", "on") if match[one])
        yield backs(view, match.start(helper), match.start(helped), match)
    for match in _ENGAGES.finditer(view.text):
        yield backs(view, match.start("what"), match.start("whom"), match)
    for match in (*_BY.finditer(view.text), *_THANKS_TO.finditer(view.text)):
        groups = match.groupdict()
        what = match.start(next(one for one in ("what", "by", "base") if groups.get(one)))
        whom = _helped(view, match)
        if whom is not None and whom != what and not is_authority(view, whom):
            yield backs(view, what, whom, match)


def find_thanked(view: View) -> Iterator[Statement]:
    """Whom the head of a house thanks for help: “多亏甲的支持…”乙负责人丙说."""
    for pattern in _THANKED:
        for match in pattern.finditer(view.text):
            if match.start("what") != match.start("whom"):
                yield backs(view, match.start("what"), match.start("whom"), match)


def _serves(view: View, match: re.Match[str]) -> bool:
    """Whether the sentence says that the post is there to help the house."""
    return _SERVES.search(view.text, match.end(), view.sentence(match.start()).end) is not None


def _helped(view: View, match: re.Match[str]) -> int | None:
    """Who is helped: named behind 支持下，, else in front in the clause or the sentence."""
    if match.groupdict().get("then"):
        return match.end("then") - 1
    near = view.symbols(clause_start(view, match.start()), match.start(), "ⓄⒿ")
    return near[0] if near else leading(view, match.start(), "ⓄⒿ")
