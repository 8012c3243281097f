"""What people themselves till, borrow, earn or take: 种粮大户甲流转土地1500亩."""

from __future__ import annotations

import re

from kg.relations.careers import pronoun
from kg.relations.patterns import PLAIN
from kg.relations.view import View
from kg.text.numerals import AREA, Quantity

_TILLS = "(?:承包|流转|租种|包下|包|种|管护)[了着]?"
_GETS = (
    "(?:借|贷|凑|带着|揣着|拿到|领到|获得贷款|贷到|套取|骗取|挪用|侵占|"
    "卖[了出]|挣[了到]?|赚[了到]?|交了)了?"
)
_SAYS = "[^，。；“”ⓅⓄⒿ说称示绍诉]"  # in a clause that tells of deeds, not of words
_OWN = {
    deeds: re.compile(
        rf"(?:^|[，。；：”\n])[^，。；：“”Ⓟ他她]{{0,40}}(?P<who>Ⓟ|[他她](?![们的]))家?"
        rf"(?:{_SAYS}{{0,24}}，)?{_SAYS}{{0,12}}?(?:[从向]Ⓛ*Ⓞ)?{deeds}{PLAIN}{{0,8}}$"
    )
    for deeds in (_TILLS, _GETS)
}
# 合作社理事长甲从银行拿到300万元: for the house
_OF_A_HOUSE = re.compile("Ⓞ的?[^，。；“”的ⓅⓄⓁⒿ]{2,14}$")


def holder(view: View, quantity: Quantity) -> int | None:
    """Whose land or money it is: the person who tills or gets it in the sentence."""
    deeds = _TILLS if quantity.kind == AREA else _GETS
    start = view.sentence(quantity.start).start
    found = _OWN[deeds].search(view.text, max(0, start - 1), quantity.start)
    if found is None or _OF_A_HOUSE.search(view.text, start, found.start("who")):
        return None
    return found.start("who") if found["who"] == "Ⓟ" else pronoun(view, found.start("who"))
