"""Partners told otherwise than by a bridge and a verb: 合作伙伴, 与甲签约的乙, 双方, 联合体."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product

from kg.lexicon.wordlists import either
from kg.relations.business.cooperation import works_with
from kg.relations.patterns import BRACKETS, PLAIN
from kg.relations.referents.topics import leads
from kg.relations.statement import Statement
from kg.relations.view import View

_LIST = rf"Ⓞ(?:{BRACKETS})?(?:[、和与及同]Ⓞ(?:{BRACKETS})?)+"
# 甲是乙的合作伙伴, 丙村是甲的结对村
_ROLE = re.compile(
    rf"(?P<one>[ⓄⓁ]){PLAIN}{{0,8}}?(?:成为|成了|是|系|作为|升级为|选为)(?P<two>Ⓞ)的?"
    rf"(?:战略|长期|重要|主要|首家|首个|唯一|稳定|核心|深度|全国|的|[0-9一-鿿]{{0,2}}家)*?{either('partner_roles')}"
)
# 甲的合作伙伴有乙、丙; 合作双方是甲与乙
_NAMED_AS = re.compile(
    r"(?P<one>Ⓞ)的?(?:战略|长期|重要|主要|首家|稳定|核心)*(?:合作伙伴|合作方|合作单位|合作企业)(?:有|包括|是|为|：|(?=Ⓞ))+(?P<two>Ⓞ(?:[、和]Ⓞ)*)"
)
_BOTH_ARE = re.compile(r"(?:签约|合作)双方(?:分别)?[为是](?P<all>Ⓞ[、和与]Ⓞ)")
# 与甲共建实训基地的乙; what is built with another is no partner: 与甲共建的实验室
_WHO_WITH = re.compile(
    r"(?:^|[。；\n])(?:正|已|曾|长期|多年)*(?:与|同|和)(?P<one>Ⓞ(?:[、和]Ⓞ)*)"
    rf"(?:(?:共建|合建|签订|签署|签下|达成|建立|开展|联合开展|合作开展){PLAIN}{{2,14}}?|(?:长期|深度|正式|成功|已)*(?:合作|签约|牵手|结对|结盟|携手)(?:多年|已久|[0-9一二三四五六七八九十]+年)?)"
    r"的(?:Ⓛ+的?(?:企业)?)?(?P<two>Ⓞ)"
)
_LATELY = "(?:昨天|昨日|近日|日前|今天|现场|正式|当天|随后|在Ⓛ+)*"
# 甲、乙签署战略合作协议; 甲、乙结为友好学校
_LISTED = re.compile(
    rf"(?<![与和同跟、])(?P<all>Ⓞ(?:、Ⓞ)+)(?:{PLAIN}{{0,6}}?(?:双方|两校|两家|三方|各方))?{_LATELY}"
    r"(?:(?:签署|签订|签下)了?[^，。；ⓅⓄⓁⒿⒺ]{0,6}?(?:战略|合作|合资|共建|联建|三方|双方|四方|框架|友好)[^，。；ⓅⓄⓁⒿⒺ]{0,8}?(?:协议|备忘录|意向书|公约)"
    r"|(?:建立|达成|形成)了?[^，。；ⓅⓄⓁⒿⒺ]{0,8}(?:协作|联动|合作|共享)|会签"
    r"|结为|结成|缔结|结对|联姻|(?:战略|校企|校地|银企|政企|产学研)*合作(?:框架)?(?:协议)?签约)"
)
# 甲、乙和丙各出资20万元，成立了丁
_FOUNDERS = re.compile(
    rf"(?<![与和同跟、])(?P<all>{_LIST})(?:各|各自|分别|按[^，。；]{{1,8}}比例)(?:出资|投资)[^，。；ⓅⓄⓁⒿⒺ]{{0,12}}，?(?:共同)?(?:成立|组建|设立|共建|建起|合办)"
)
# 甲与乙组成的联合体
_CONSORTIUM = re.compile(rf"(?P<all>{_LIST})(?:共同|联合)?(?:组成|组建|形成)?的?联合体")
# 甲医院引进乙医院专家团队，挂牌…
_TEAM = re.compile(
    rf"(?P<one>Ⓞ){PLAIN}{{0,8}}?(?:引进|引入|柔性引进|邀请|请来)了?(?:Ⓛ的?)?(?P<two>Ⓞ)的?(?:[^，。；ⓅⓄⓁⒿⒺ]{{0,8}}?)团队"
    "(?=[^。]{0,20}(?:挂牌|共建|建立|设立|成立|开设|合作|签))"
)
# 甲结对帮扶丙村; for a body 对口支援 is help, not a partnership
_AIDS = re.compile(
    rf"(?P<one>Ⓞ){PLAIN}{{0,8}}?(?:结对(?:帮扶|共建|联建)|(?:定点|对口|挂钩|包村|包联|驻村)(?:帮扶|支援|协作)|帮扶结对)(?:的|了)?(?P<two>Ⓛ)"
    rf"|(?P<helper>Ⓞ)[^。；！？\nⓅⓄⓁⒿⒺ]{{0,20}}?结对(?:帮扶)?的(?P<village>Ⓛ)"
)
# 甲找到乙，双方共建…: just two were named
_BOTH = re.compile(
    rf"，双方(?:(?:一拍即合|情投意合|优势互补|强强联手|不谋而合)，)?{PLAIN}{{0,14}}?(?:共建|合建|签署|签订|签约|合作|携手|结对|缔结|联合(?:组建|成立|开展|攻关|研发|打造)|共同(?:组建|成立|开展|攻关|研发|打造|建设))"
)
_NO_PARTNERS = re.compile(
    "对簿公堂|分歧|破裂|和解|调解|纠纷|诉|判|竞争|谈判|洽谈|座谈|争议|辩|比赛|对阵"
)
_SOURCE = re.compile("(?:从|据|向|经|在)$")
_SPEAKS = re.compile("[^，。；ⓅⓄ]{0,6}Ⓟ?(?:通报|介绍|表示|透露|宣布|称|说|获悉|认为|指出)")
# 王强代表甲、李平代表乙，…签署; 王强、李平分别代表甲、乙签署
_STANDING_FOR = re.compile(
    rf"Ⓟ{PLAIN}{{0,4}}?代表(?P<one>Ⓞ)[、，和与同]Ⓟ{PLAIN}{{0,4}}?代表(?P<two>Ⓞ)[^。；！？\nⓅⓄ]{{0,24}}?(?:签|换)"
    rf"|Ⓟ[、和与]Ⓟ(?:分别)?代表(?P<left>Ⓞ)[、和与](?P<right>Ⓞ)[^。；！？\nⓅⓄ]{{0,16}}?签"
)
_TWO = 2
LAWSUIT = 6  # characters behind a verb that tell what was signed: 签署和解协议


def find_partners(view: View) -> Iterator[Statement]:
    """Partnerships told by nouns, by what tells the one of them, or by their number."""
    for pattern in (_ROLE, _NAMED_AS, _WHO_WITH, _TEAM, _AIDS):
        for match in pattern.finditer(view.text):
            named = match.groupdict()
            one = "one" if named.get("one") else "helper"
            two = "two" if named.get("two") else "village"
            ones, twos = (view.symbols(*match.span(side), types="ⓄⓁ") for side in (one, two))
            yield from works_with(view, product(ones, twos), match)
    for pattern in (_LISTED, _FOUNDERS, _CONSORTIUM, _BOTH_ARE):
        for match in pattern.finditer(view.text):
            named_all = view.symbols(*match.span("all"), types="Ⓞ")
            yield from works_with(view, combinations(named_all, 2), match)


def find_sides(view: View) -> Iterator[Statement]:
    """Bodies for whom somebody signs, and 双方; needs the view with its posts."""
    for match in _STANDING_FOR.finditer(view.text):
        sides = ("one", "two") if match["one"] else ("left", "right")
        one, two = (match.start(side) for side in sides)
        yield from works_with(view, iter([(one, two)]), match)
    for match in _BOTH.finditer(view.text):
        yield from works_with(view, _two_before(view, match), match)


def _two_before(view: View, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The only two bodies that the sentence names before 双方."""
    start = view.sentence(match.start()).start
    named = {view.name(one): one for one in view.symbols(start, match.start(), "Ⓞ")}
    told = [*named.values()]
    if len(told) != _TWO or _NO_PARTNERS.search(view.text, start, match.end() + LAWSUIT):
        return
    if _SPEAKS.match(view.text, told[0] + 1):
        return
    if leads(view, told[0]) and not any(_SOURCE.search(view.text, 0, one) for one in told):
        yield told[0], told[1]
