"""Which bank backs whom, told by who borrows or by what the money does: 获甲银行贷款3亿元."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.amounts.receivers import BANK
from kg.relations.business.support import WHOM, all_backed, backs, clause_head
from kg.relations.patterns import PLAIN
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

_LOAN = "(?:贷款|授信|信贷|融资|放款|[续展]贷)"
_GIVES = "(?:提供|发放|投放|审批|批复|审批通过|给予|落实|追加|授信)"
# 乙获得甲银行3亿元贷款支持, 向甲银行申请贷款, 从甲银行贷到500万元
_BORROWS = re.compile(
    rf"(?:(?:获得?|获批|拿到|争取到|得到)了?(?:Ⓛ的?)?(?P<bank>Ⓞ){PLAIN}{{0,16}}?{_LOAN}"
    rf"|[从在向](?:Ⓛ的?)?(?P<of>Ⓞ)(?:成功|顺利|又|新)*(?:申请|办理|贷|借)[到了出]?(?:款|{PLAIN}{{0,12}}?(?:{_LOAN}|元)))"
)
# 总投资5亿元，由甲银行提供3亿元贷款; 缺钱时，甲银行的500万元贷款及时到账
_FOR_IT = re.compile(
    rf"(?<=[，；])(?:由|其中|是|幸亏|后来|随后|所幸)*(?:Ⓛ的?)?(?P<bank>Ⓞ)(?:(?:(?![为向给对与和]){PLAIN}){{0,10}}?{_GIVES}了?{PLAIN}{{0,14}}?{_LOAN}"
    rf"|的?{PLAIN}{{0,4}}?[0-9]{PLAIN}{{0,8}}?{_LOAN}{PLAIN}{{0,8}}?(?:到账|到位|解了|发放))"
)
# 甲银行发放贷款500万元，支持乙扩产; 用于乙项目建设
_LENDS_TO = re.compile(
    rf"(?P<bank>Ⓞ)(?:(?![为向给对与和]){PLAIN}){{0,16}}?{_GIVES}了?{PLAIN}{{0,20}}?{_LOAN}{PLAIN}{{0,12}}?，?"
    rf"(?:用于|支持|助力|专项用于)(?:Ⓛ的?)?{WHOM}"
)
# 甲银行了解到乙缺钱后，为其发放贷款
_LEARNS = re.compile(
    rf"(?P<bank>Ⓞ){PLAIN}{{0,10}}?(?:了解到|得知|获悉|走访|对接|听说)了?(?:Ⓛ的?)?{WHOM}"
    rf"[^。；ⓅⓄⒿⒺ]{{0,40}}?[为向给]其{PLAIN}{{0,14}}?{_LOAN}"
)
# 甲银行支持乙扩产，已投放贷款500万元
_BACKS = re.compile(
    rf"(?P<bank>Ⓞ){PLAIN}{{0,10}}?(?:支持|助力|扶持)(?:Ⓛ的?)?{WHOM}{PLAIN}{{0,12}}?，[^。；，ⓅⓄⒿⒺ]{{0,12}}?{_LOAN}"
)
_FOR_OTHERS = re.compile("该|企业|公司|农户|项目贷款")  # 给予该项目授信
_SHORT = re.compile("缺|急需|资金|周转|扩产|难|燃眉|垫资|采购|收购|备货")


def find_loans(view: View) -> Iterator[Statement]:
    """Banks with those they lend to."""
    for match in (*_BORROWS.finditer(view.text), *_FOR_IT.finditer(view.text)):
        bank = match.start("of" if match.groupdict().get("of") else "bank")
        whom = _borrower(view, match)
        if whom is not None and whom != bank and _is_bank(view, bank):
            yield backs(view, bank, whom, match)
    for pattern in (_LENDS_TO, _LEARNS, _BACKS):
        for match in pattern.finditer(view.text):
            if _is_bank(view, match.start("bank")):
                yield from all_backed(view, match.start("bank"), match)


def _borrower(view: View, match: re.Match[str]) -> int | None:
    """Whom the clause, else the sentence is about; no bank and no office borrows so."""
    near = clause_head(view, match.start()) if match.re is _BORROWS else None
    whom = leading(view, match.start(), "ⓄⒿ", nearest=True) if near is None else near
    if match.re is _FOR_IT and whom is not None and not _lacks(view, whom, match):
        return None
    if whom is None or _is_bank(view, whom) or is_authority(view, whom):
        return None
    return whom


def _lacks(view: View, whom: int, match: re.Match[str]) -> bool:
    """Whether the loan is for what the clauses before tell: a work, or a firm short of money."""
    before = view.text[whom : match.start()]
    if "；" in before or _FOR_OTHERS.search(match.group()):
        return False
    return view.text[whom] == "Ⓙ" or _SHORT.search(before) is not None


def _is_bank(view: View, position: int) -> bool:
    return BANK.search(view.name(position)) is not None
