"""What people themselves till, borrow, earn or take: 种粮大户甲流转土地1500亩."""

from __future__ import annotations

import re

from kg.relations.patterns import PLAIN
from kg.relations.posts.careers import pronoun
from kg.relations.view import View
from kg.text.numerals import AREA, Quantity

_TILLS = "(?:承包|流转|租种|包下|包|(?<!带动)种(?!植面积)|管护|开垦)[了着]?"
_GETS = (
    "(?:借|贷|凑|带着(?![^，。；]{0,4}[人们员])|揣着|拿到|拿出|领到|领走|领取|获得贷款|贷到|套取|骗取|挪用|侵占|"
    "卖[了出]|(?:净|纯)?(?:挣|赚|落)[了到]?|得款|交了|转账|转出|汇出|汇去|被骗走?|"
    "中[了得出]|捧走|捧回|捧得|缴纳|花[了费去]?|还清|还了|欠下?了?|攒下?了?|存下?了?|挤出|省下|资助)了?"
)
# 甲的身家超过40亿元, 甲每月退休金5200元: nobody's but a person's
_PERSONAL = re.compile(
    f"(?P<who>Ⓟ)(?:的|家)?(?:(?![，说称]){PLAIN}){{0,10}}?"
    f"(?:身家|薪酬|月薪|年薪|薪水|工资|退休金|养老金|抚恤金|积蓄|存款|欠债|外债|奖金)"
    f"(?:{PLAIN}{{0,8}}|[^。]{{0,30}}；[^，。；ⓅⓄⓁⒿⒺ]{{0,8}}(?P<next>Ⓟ)[为是]){PLAIN}{{0,2}}$"
)
# 甲家|15亩果园, 甲去年的|15亩果园
_OWN_LAND = re.compile("(?P<who>Ⓟ)(?:家|家里|(?:[今去前]年)?的)$")
_SAYS = "[^，。；“”ⓅⓄⒿ说称示绍诉]"  # in a clause that tells of deeds, not of words
_OWN = {
    deeds: re.compile(
        rf"(?:^|[，。；：”\n])[^，。；：“”Ⓟ他她]{{0,40}}(?P<who>Ⓟ|[他她](?![们的]))家?"
        rf"(?:{_SAYS}{{0,24}}，){{0,3}}{_SAYS}{{0,14}}?(?:[从向]Ⓛ*Ⓞ)?{deeds}{PLAIN}{{0,8}}$"
    )
    for deeds in (_TILLS, _GETS)
}
# 合作社理事长甲从银行拿到300万元: for the house
_OF_A_HOUSE = re.compile("Ⓞ的?[^，。；“”的ⓅⓄⓁⒿ]{2,14}$")


def holder(view: View, quantity: Quantity) -> int | None:
    """Whose land or money it is: the person who tills or gets it in the sentence."""
    area = quantity.kind == AREA
    start = view.sentence(quantity.start).start
    own = (_OWN_LAND if area else _PERSONAL).search(view.text, start, quantity.start)
    if own:
        return own.start("next" if own.groupdict().get("next") else "who")
    deeds = _TILLS if area else _GETS
    found = _OWN[deeds].search(view.text, max(0, start - 1), quantity.start)
    if found is None or _OF_A_HOUSE.search(view.text, start, found.start("who")):
        return None
    return found.start("who") if found["who"] == "Ⓟ" else pronoun(view, found.start("who"))
