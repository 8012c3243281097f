"""Whom money is for: a borrower, a receiver of gifts, what others make, who must pay."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.referents.subjects import Subject, clauses_before, is_authority, subject_of
from kg.relations.referents.topics import leading, previous_topic
from kg.relations.view import View

# Ⓙ由Ⓞ研发，Ⓞ捐资860万元: money goes to what others make.
_MADE_BY = re.compile(f"{PLAIN}{{0,3}}[ⒿⓁⓄ]?{PLAIN}{{0,8}}?由(?!于|此)[^，]*?[ⓄⓁ]")
_GIVES = re.compile(
    f"(?:Ⓞ|财政){PLAIN}{{0,6}}?(?:计划|拟|将)?"
    "(?:捐资|捐赠|捐款|出资|投资|投入|安排[^，。；]{0,8}|投了|拨款|补助|资助|注资)了?[近约超达]*$"
)
# Ⓙ落户Ⓛ，Ⓞ计划投资47亿元
_SITED = re.compile(f"Ⓙ(?:将|已|正式)?{either('site_verbs', 'opening_verbs')}")
# 为Ⓞ提供授信, 向Ⓛ的Ⓞ发放贷款, 给Ⓞ捐赠
_GIVEN_TO = re.compile(
    f"(?:给|向|为|对)(?:Ⓛ+的?)?(?:{PLAIN}{{0,6}}?)(?P<to>[ⓄⓁⒿ])(?!等)”?(?:各$|(?!{PLAIN}{{0,8}}的)"
    f"(?:{PLAIN}{{0,10}}?)(?:发放|提供|投放|办理|批|贷款|放款|捐赠|捐款|捐资|捐出|拨付|拨款|赠送|注资|"
    "省下|节省|节约|挽回|减免|退税|争取|追回|讨回|兑付|兑现|(?:划拨|投入)[^，。；ⓅⓄⓁⒿⒺ]{0,8}资金)"
    f"{PLAIN}{{0,10}}$)"
)
# 为其发放贷款, 向公司发放800万元, 向码头公司放了一笔, 为学校安排的设备费
_TO_IT = re.compile(
    f"(?:给|向|为|对)(?P<noun>其|[一-鿿]{{0,2}}公司|企业|合作社|农场|学校|医院|项目|工程){PLAIN}{{0,10}}?"
    "(?:发放|提供|投放|办理|批|贷款|放款|[放贷投]了|捐赠|捐款|捐资|拨付|拨款|赠送|注资|安排|落实)"
    f"{PLAIN}{{0,10}}$"
)
# 县财政补了1500万元, 农业银行贷了2000万元: to whom the text is about
_GRANTS = re.compile(
    f"(?:(?P<by>Ⓞ)|[省市区县镇乡州旗]?财政){PLAIN}{{0,10}}?"
    f"(?:补了|补助了?|补贴了?|奖补了?|奖励了?|为此拨付|为此拨款|为此安排|[贷放]了|给予){PLAIN}{{0,8}}$"
)
BANK = re.compile("银行|[支分]行$|信用社|农商行|基金$|保险|担保")
# Ⓞ获得Ⓞ授信5亿元, Ⓞ争取到贷款300万元, Ⓞ从Ⓞ获得贷款
_GETS = re.compile(
    f"(?P<to>[ⓄⒿ]){PLAIN}{{0,6}}?(?:从Ⓛ*Ⓞ{PLAIN}{{0,4}}?)?"
    f"(?:获得?|争取到?|拿到|收到|申请到|借到|贷到)了?(?:Ⓛ*Ⓞ)?{PLAIN}{{0,8}}$"
)
# 从Ⓞ获得贷款150万元, 获得授信30亿元: whom the clauses before are about gets it
_GETS_TOO = re.compile(
    f"{PLAIN}{{0,8}}?(?:[先后]*从Ⓛ*Ⓞ{PLAIN}{{0,4}}?)?(?:获得?|拿到|贷到|借到)了?"
    "(?:授信|贷款|融资|信贷)[^，。；ⓅⓄⓁⒿⒺ]{0,4}$"
)
# 已向Ⓞ授信63亿元
_LENT_TO = re.compile(f"向(?:Ⓛ+的?)?{PLAIN}{{0,6}}?(?P<to>Ⓞ)授信{PLAIN}{{0,4}}$")
# Ⓞ与Ⓞ签订银企合作协议，放贷5亿元: the house that is no bank borrows.
_LENT = re.compile(
    f"(?:[ⓄⓁ]、)*Ⓞ{PLAIN}{{0,6}}?[与同和]Ⓛ*(?P<to>Ⓞ){PLAIN}{{0,4}}?(?:签|达成)[^，。；]{{0,16}}$"
)
# 判决Ⓞ支付286万元
_ORDERED = re.compile(
    f"(?:判决|判令|责令|裁定)(?:被告)?(?P<to>Ⓞ){PLAIN}{{0,6}}?(?:支付|赔偿|返还|退还|缴纳)"
    f"{PLAIN}{{0,8}}$"
)
_ORDERED_IT = re.compile(
    f"对(?:被告)?(?P<to>Ⓞ)[^。；]{{0,24}}?(?:判决|判令|责令|裁定)其{PLAIN}{{0,6}}?"
    f"(?:支付|赔偿|返还|退还|缴纳){PLAIN}{{0,8}}$"
)
# Ⓙ的施工单位Ⓞ擅自…，被处以罚款21.8万元; 对Ⓞ作出罚款5万元的决定
_FINED = re.compile(
    "(?P<to>Ⓞ|Ⓟ(?![^，。；]{0,6}[说称示绍]))[^。；ⓅⓄ]*?(?:被(?:Ⓛ*Ⓞ|Ⓛ)?[^，。；ⓅⓄⓁⒿⒺ]{0,6}?(?:处罚|罚款|罚没|处以)|并处(?:没收)?罚[款金]|(?<=，)并?处以?(?=$))"
    f"{PLAIN}{{0,8}}$"
)
_FINES = re.compile(
    f"对Ⓛ*(?:[^，。；ⓅⓄⓁⒿⒺ]{{0,16}})?(?P<to>[ⓄⓅ]){PLAIN}{{0,8}}?(?:罚[款金没]|并?处以?){PLAIN}{{0,8}}$"
)
# 判处Ⓟ有期徒刑三年，并处罚金20万元; Ⓟ被判处有期徒刑一年，并处罚金8万元
_SENTENCED = re.compile(
    f"(?:判处(?:被告人?)?(?P<to>Ⓟ)|(?P<who>Ⓟ)[^。；ⓅⓄ]{{0,8}}被[^。；ⓅⓄ]{{0,8}}判处)"
    f"[^。；ⓅⓄ]{{0,30}}?并?处(?:没收)?(?:罚[款金]|违法所得){PLAIN}{{0,6}}$"
)
# 共建Ⓞ，集团首期投入5000万元
_BUILT_BEFORE = re.compile(
    "(?:共建|合建|设立|成立|组建|打造|合作建设|共同建设)了?“?(?P<what>[ⒿⓄⓁ])”?$"
)
# 凑了20万元，注册Ⓞ; 承包荒滩1200亩，注册成立Ⓞ: what somebody brings into what he founds
_BRINGS = re.compile("(?:凑|筹|借|攒|承包|流转|租)[^，。；ⓄⒿ]{0,12}$")
_FOUNDS = re.compile(
    "[^。；ⓄⒿⓅ]{0,16}?(?:注册|成立|创办|创立|组建|办起|开办)(?:成立|组建)?了?[^，。；Ⓞ]{0,8}?(?P<to>Ⓞ)"
)
# Ⓞ以1.2亿元增资Ⓞ; Ⓞ以600万元入股: the money goes into a company
_INTO = re.compile(
    "(?:增资|入股|参股|注资)(?:到|了)?(?:Ⓛ*(?:Ⓞ(?:下属|旗下|所属)的?)?[^，。；ⓅⓄⓁⒿⒺ]{0,6}?(?P<to>Ⓞ))?"
)
# 在甲3000万元信贷资金的支持下，乙…
_WITH_HELP = re.compile(
    "(?:的)?(?:信贷资金|信贷|贷款|授信|资金|专项资金)的?(?:大力)?(?:支持|扶持|帮助|助力|注入)下，Ⓛ*(?P<to>[ⓄⒿ])"
)
# 捐款12.6万元，为结对的甲添置了图书角
_BUYS = re.compile(
    "[^，。；ⓅⓄⓁⒿⒺ]{0,4}，(?:专门)?(?:用于)?(?:为|帮|给|支持|资助|帮助)[^，。；ⓅⓄⓁⒿⒺ]{0,8}?Ⓛ*(?P<to>[ⓄⒿ])"
    "[^，。；ⓅⓄⓁⒿⒺ]{0,4}(?:添置|购置|购买|修建|修缮|建设|新建|改善|建起|配备|安装|翻修|改造)"
)
_DONATES = re.compile("(?:捐|捐款|捐资|捐出|捐赠|筹款|募捐|募集)[^，。；ⓅⓄⓁⒿⒺ]{0,6}$")
# 50万元捐给Ⓞ
_GOES_TO = re.compile(
    "[^，。；ⓅⓄⓁⒿⒺ]{0,6}?(?:捐|捐赠|拨|借|贷|奖|划|补|付|赠|赔|赔付|支付)给了?Ⓛ*(?P<to>[ⓄⒿ])"
)
# 将216万元赔款打到了合作社的账户上
_PAID_INTO = re.compile(
    "[^，。；ⓅⓄⓁⒿⒺ]{0,8}?(?:打|转|划|汇|拨|付|存|交|送)[到进入]了?"
    "(?P<noun>[一-鿿]{0,2}公司|企业|合作社|农场|学校|医院)的?(?:账户|账上|手[中里])"
)
_STAKE = re.compile("(?P<what>[ⓄⓁ])?(?P<by>，)?以$")
_TELLING = 2  # characters of a noun that can stand in a name
LOAN = "loan"


def receiver(view: View, start: int, end: int, key: str) -> Subject | None:
    """Whom the clause in front of ``end`` says to get the money, or to owe it."""
    (begin, _), *others = *clauses_before(view, start, end), (start, start)
    given = _named(view, start, begin, end)
    if given is not None:
        return Subject(given)
    to_it = _TO_IT.search(view.text, begin, end)
    meant = pointed_to(view, begin, to_it["noun"]) if to_it else None
    if meant is None and key == LOAN and others:
        meant = _borrower(view, (begin, end), others[0])
    if meant is None:
        meant = _granted(view, (begin, end), others)
    if meant is not None:
        return Subject(meant)
    if not _GIVES.search(view.text, begin, end):
        return None
    found = (_given_for(view, first, stop) for first, stop in others)
    return next((one for one in found if one is not None), None)


def _named(view: View, start: int, begin: int, end: int) -> int | None:
    """The name that the clause, or a verdict in the sentence, has for who gets it or must pay."""
    given = _GIVEN_TO.search(view.text, begin, end) or _ORDERED.search(view.text, begin, end)
    given = given or _ORDERED_IT.search(view.text, start, end)
    punished = None if given else sentenced(view, start, end)
    if punished is not None:
        return punished
    given = given or fined(view, start, end)
    return given.start("to") if given else None


def _granted(view: View, clause: tuple[int, int], before: list[tuple[int, int]]) -> int | None:
    """Whom the text is about, where an office or a bank gives and the clause names no receiver."""
    grants = _GRANTS.search(view.text, *clause)
    if grants is None:
        return None
    giver = grants.start("by") if grants["by"] else None
    if giver is not None and not (is_authority(view, giver) or BANK.search(view.name(giver))):
        return None
    for first, stop in before:
        subject = subject_of(view, first, stop)
        if subject is not None and subject.position is not None and not subject.speaker:
            return None if is_authority(view, subject.position) else subject.position
    repaired = previous_topic(view, clause[0], "ⓁⒿ") if "为此" in grants.group() else None
    return pointed_to(view, clause[0], "公司") if repaired is None else repaired


def _borrower(view: View, clause: tuple[int, int], before: tuple[int, int]) -> int | None:
    """Who gets the loan that a clause tells of, told there or in the clauses before."""
    if _GETS_TOO.match(view.text, *clause):
        return leading(view, clause[0], "ⓄⒿ")
    gets = _GETS.search(view.text, *clause) or _LENT_TO.search(view.text, *clause)
    if gets:
        return gets.start("to")
    lent = _LENT.search(view.text, *before)
    if lent is None or "、" in lent.group() or is_authority(view, lent.start("to")):
        return None
    return None if view.mention(lent.start("to")).subtype == "bank" else lent.start("to")


def fined(view: View, start: int, end: int) -> re.Match[str] | None:
    """Whom the sentence in front of ``end`` says to be fined, as the group ``to``."""
    begin, _ = next(clauses_before(view, start, end), (start, start))
    return _FINES.search(view.text, begin, end) or _FINED.search(view.text, start, end)


def sentenced(view: View, start: int, end: int) -> int | None:
    """Whom the sentence in front of ``end`` says a court to sentence to a fine."""
    found = _SENTENCED.search(view.text, start, end)
    return None if found is None else found.start("to" if found["to"] else "who")


def taken_in(view: View, start: int, end: int) -> int | None:
    """The company into which the sum or land at ``start`` to ``end`` goes."""
    sentence = view.sentence(start)
    goes = _goes_to(view, start, end, sentence)
    if goes is not None:
        return goes
    into = _INTO.match(view.text, end, sentence.end)
    stake = _STAKE.search(view.text, sentence.start, start) if into else None
    if into is None or stake is None:
        return None
    if into["to"]:
        return into.start("to")
    if stake["by"] and stake["what"]:  # 第一单是Ⓞ，以5000万元参股8%
        return stake.start("what")
    return None


def _goes_to(view: View, start: int, end: int, sentence: Span) -> int | None:
    """Whom the words behind the sum say to get it, or to be founded with it."""
    founds = _BRINGS.search(view.text, sentence.start, start) and _FOUNDS.match(
        view.text, end, sentence.end
    )
    goes = founds or _GOES_TO.match(view.text, end, sentence.end)
    goes = goes or _helped(view, start, end, sentence)
    paid = None if goes else _PAID_INTO.match(view.text, end, sentence.end)
    if paid:
        return pointed_to(view, sentence.start, paid["noun"])
    return goes.start("to") if goes else None


def _helped(view: View, start: int, end: int, sentence: Span) -> re.Match[str] | None:
    """Who is helped with the sum: by a loan, or by what is bought for him with a gift."""
    with_help = _WITH_HELP.match(view.text, end, sentence.end)
    if with_help or not _DONATES.search(view.text, sentence.start, start):
        return with_help
    return _BUYS.match(view.text, end, sentence.end)


def pointed_to(view: View, position: int, noun: str) -> int | None:
    """Whom 其, 公司 or 项目 means in a clause about who lends or gives: whom the text is about."""
    types = {"项目": "Ⓙ", "工程": "Ⓙ", "其": "ⒿⓄ"}.get(noun, "Ⓞ")
    called = _called(view, position, noun)
    if called is not None:
        return called
    found = leading(view, position, types)
    if found is None or BANK.search(view.name(found)):
        found = previous_topic(view, position, types)
    bank = found is not None and BANK.search(view.name(found))
    return None if bank or found is None or is_authority(view, found) else found


def _called(view: View, position: int, noun: str) -> int | None:
    """码头公司, 农场: the last house before whose name holds the words."""
    words = noun.removesuffix("公司")
    if len(words) < _TELLING or noun in ("企业", "项目", "工程"):
        return None
    before = view.symbols(0, position, "Ⓞ")
    return next((one for one in reversed(before) if words in view.name(one)), None)


def _given_for(view: View, first: int, stop: int) -> Subject | None:
    """What a clause before says to be made, sited or built, so that money is for it."""
    if _MADE_BY.match(view.text, first, stop):
        return subject_of(view, first, stop)
    if _SITED.match(view.text, first, stop):
        return Subject(first)
    built = _BUILT_BEFORE.search(view.text, first, stop - (view.text[stop - 1] == "，"))
    return Subject(built.start("what")) if built else None
