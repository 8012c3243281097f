"""Who pays for or builds what the sentence is about: givers, backers, builders, owners."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kg.relations.business.investment import (
    GOODS,
    MONEY,
    VENTURE,
    WHOSE,
    can_be_built,
    invest,
    names_in,
)
from kg.relations.patterns import ORGS, PUT_AT, SCHEME
from kg.relations.referents.antecedents import fits, subject_before
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import leading, leads, previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

# 由…组建的甲负责投资、建设; 甲承建
_IN_CHARGE = re.compile(
    r"(?:由[^，。；]{0,40}?|，)(?P<who>Ⓞ)(?:负责(?:投资|建设|承建|开发|施工|建造)|承建|承担(?:建设|施工)(?:任务)?)(?![的ⒿⓄⓁ])"
)
# 乙捐资1800万元, 乙和丙各出资150万元
_GIVES = re.compile(
    rf"(?<![由与和、向对给为])(?P<who>{ORGS})(?:作为[^，。；ⓅⓄⓁⒿⒺ]{{2,8}}?|各自?|共|累计|分别|[一二三四五]年)*"
    rf"(?:捐资|捐款|捐赠|出资|注资|认缴)了?{MONEY}(?:[、和]{MONEY})*(?=[，。；]|$)"
)
# 总投资4亿元，其中甲资助1亿元，其余由乙和丙配套
_PART = re.compile(
    rf"(?:其中|，)(?P<who>{ORGS})(?:资助|支持|补助|出资|投入|安排|拨付)了?{MONEY}(?=[，。；])"
    rf"|(?:其余|余下|剩余)[^，。；ⓅⓄⓁⒿⒺ]{{0,6}}由(?:Ⓛ[、和与])?(?P<other>{ORGS})"
    "(?:配套|分担|承担|解决|筹集|自筹)"
)
# 投资方为甲, 乙跟投
_BACKER = re.compile(
    r"(?:(?:投资方|出资方|投资主体|建设主体|领投方|业主|投资人)(?:单位)?(?:[为是]|：|(?=Ⓞ))|"
    r"(?:项目|工程)法人(?:单位)?(?=Ⓞ))(?:新(?:组建|成立|设立)的)?(?:Ⓛ+的?)?"
    rf"(?:Ⓞ(?:全资|控股|设立|成立|组建|旗下|下属)+的)?(?P<who>{ORGS})"
)
_FUNDS = re.compile(rf"(?P<who>{ORGS})(?:领投|跟投|联合投资)(?:了?{MONEY})?(?=[，。；、])")
# 在其甲项目车间; 其乙项目将落户
_ITS = re.compile(r"(?:^|[，。；在])其“?(?P<what>Ⓙ)")
# 甲到乙县投资2亿元，办起丙; 甲落子乙区，拟用9亿元建丙
_SETTLES = re.compile(
    r"(?P<who>Ⓞ)(?:[到赴在]|落子|落户)Ⓛ+[^。；ⓅⓄⓁⒿⒺ]{0,24}?"
    r"(?:办起|建起|成立|设立|组建|兴办|创办|建)了?(?:一[家座个])?“?(?P<what>[ⓄⒿⓁ])"
)
# 甲公司的扩能工程, 甲集团(此次)投资的…基地
_OWN_PROJECT = re.compile(
    r"(?:(?<!位于)(?<!地处)(?<![在到])(?P<who>Ⓞ)的|"
    r"(?:察看|查看|参观|考察|调研|走进|来到)了?(?P<seen>Ⓞ))“?(?P<what>Ⓙ)"
)
_PUTS = re.compile(rf"(?P<who>Ⓞ)(?:则|也|还|将)?把“?(?P<what>Ⓙ)”?{PUT_AT}")
_BUILT_UP = re.compile("(?:项目|工程|基地|生产线|工厂|总部|厂区|[一二三四]期)(?:（.*）)?”?$")
_POINTED = re.compile(r"\s*(?:该|这[家个所座项])“?(?P<what>[ⒿⓄ])")
# 集团推进三个项目：一是投资8.7亿元的甲工程
_ITEM = re.compile(rf"(?:[一二三四五]是|包括|：|、)(?:计划|拟)?总?投资{MONEY}的“?(?P<what>Ⓙ)")
_PURSUES = re.compile("Ⓞ[^。；Ⓞ]{0,16}(?:推进|实施|建设|启动|开工|谋划|储备)[^。；Ⓞ]{0,12}项目")
# 甲收购乙地一家…企业——丙公司; 甲向丙公司注资6000万元
_TAKES = re.compile(
    rf"(?P<who>Ⓞ)(?:(?:[今去前]年)?(?:\d+月)?)(?:(?:全资|已|出资|又|还|再|随后)*|(?:又|还|再|随后)?(?:出资|以){MONEY}，?)"
    r"(?:收购|并购|控股|参股|入股)了?(?!、)(?:Ⓞ的[^，。；ⓅⓄⓁⒿⒺ]{2,6})?Ⓛ*[^，。；ⓅⓄⓁⒿⒺ]{0,14}(?:——|“)?(?P<what>Ⓞ)"
)
# 甲以3.6亿元取得乙67%的股权
_TAKES_SHARE = re.compile(
    rf"(?P<who>Ⓞ)(?:拟|已|将)?(?:以[^，。；ⓅⓄⓁⒿⒺ]{{0,4}}{MONEY})?(?:取得|受让|获得|购得|收购|买下|认购)了?(?P<what>Ⓞ)"
    r"(?:持有的)?(?:约|合计)?[0-9.]+%的?(?:股权|股份)"
)
_PUTS_INTO = re.compile(
    rf"(?P<who>Ⓞ)(?:通过[^，。；]{{0,12}})?向(?P<what>Ⓞ)(?:战略)?(?:注资|增资|投资|出资)了?{MONEY}"
)
# 基金完成首笔投资，向甲公司注资6000万元: who the sentence is about pays
_PAYS_INTO = re.compile(
    rf"，(?:并|随后|已|将|拟)?向(?P<what>Ⓞ)(?:战略)?(?:注资|增资|投资|出资)了?{MONEY}"
)
# 甲的控股股东是乙，持股41%
_OWNER_IS = re.compile(
    r"(?P<what>Ⓞ)的?(?:控股|第[一二三]大|最大|单一最大|全资)股东(?:[为是])(?:Ⓛ的?)?(?P<who>Ⓞ)"
)
# 该基金总规模30亿元，由甲与乙共同发起
_FUND_OF = re.compile(
    rf"由(?:Ⓛ的?)?(?P<who>{ORGS})(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?(?:共同|联合)?发起(?=[，。；])"
)
# 向乙公司发放贷款800万元，用于建设丙
_ON_LOAN = re.compile(
    rf"向(?P<who>Ⓞ)(?:发放|提供|投放|授信)[^，。；ⓅⓄⓁⒿⒺ]{{0,14}}{MONEY}[^，。；ⓅⓄⓁⒿⒺ]{{0,6}}，?(?:用于|支持)(?:其|公司|企业)?"
    rf"(?:建设|扩建|新建|改建|兴建|实施|建造)[^，。；ⓅⓄⓁⒿⒺ]{{0,10}}“?(?P<what>[ⒿⓄⓁ])"
)
# 甲入股; 甲以5项专利作价入股; 甲增资2000万元; 甲控股，乙参股
_BUYS_IN = re.compile(
    rf"(?P<who>{ORGS})(?:(?:作为|以)[^，。；ⓅⓄⓁⒿⒺ]{{1,14}}?|(?:出|斥|增)资{MONEY}|也|已|又|随后|[今去前]年)*"
    rf"(?:(?:战略|增资|作价)*入股(?:了|公司|企业|俱乐部)?(?:{MONEY})?|(?:又?向(?:公司|企业))?(?:增资|注资){MONEY}|控股|参股)"
    "(?=(?:并[^，。；ⓅⓄⓁⒿⒺ]{1,8})?[，。；])"
)
# 获甲等机构投资, 引入甲1.2亿元战略投资
_INTO = re.compile("[向对给为][^，。；ⓅⓄⓁⒿⒺ]{0,12}$")  # 甲向子公司乙增资
_ATTRACTS = re.compile(
    rf"(?:获得?|引[入进]|吸引|拿到|得到|收到)了?(?P<who>{ORGS})(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}}|[两三四五六七八九]家)?的?(?:{MONEY})?的?"
    rf"(?:[一二三四五两首]轮|战略|财务|股权|独家|天使轮|种子轮|[A-D]\+*轮)*(?:投资[者方人]?|注资|入股)(?:{MONEY})?(?=[，。；])"
)
_SUBJECT = re.compile(r"(?:^|[，；])(?P<what>Ⓞ)[^，。；ⓅⓄⓁⒿⒺ]{0,8}$")
# 丙是甲与乙于2023年组建的合资公司
_VENTURE_OF = re.compile(
    rf"(?P<what>Ⓞ)，?(?:是|系|为)由?(?P<who>{ORGS})[^，。；ⓅⓄⓁⒿⒺ]{{0,10}}?"
    "(?:(?:组建|成立|出资|设立|合资|创办)[^，。；ⓅⓄⓁⒿⒺ]{0,6}的[^，。；ⓅⓄⓁⒿⒺ]{0,8}|的?合资)(?:公司|企业|平台)(?=[，。；]|$)"
)
# 由甲与乙合资的丙投资建设
_PARENTED = re.compile(rf"(?P<who>Ⓞ(?:[、和与及]Ⓞ)+){VENTURE}(?P<what>Ⓞ)")
# 由甲与乙出资，业主为两家合资组建的丙
_OF_BOTH = re.compile(
    r"(?:两家(?:公司|企业)?|双方|三家|三方|各方)(?:为此|共同)?合资(?:组建|成立|设立)[的了]“?(?P<what>Ⓞ)"
)
# 甲公司与乙市政府签下投资21亿元的丙; 甲公司与乙镇政府签订协议，计划投资8000万元建设丙
_CONTRACT = re.compile(
    r"(?P<who>Ⓞ(?:与|同|和)Ⓞ)(?:现场|正式|成功)?签[订署约下了][^。；ⓅⓄⓁⒿⒺ]{0,12}?"
    rf"(?:总?投资{MONEY}的|，(?:计划|拟|将)?投资{MONEY}(?:建设|打造|兴建|新建|实施)|(?=“?Ⓙ”?(?:投资|入园|落户|入驻|建设)(?:合作|框架)?协议))"
    "“?(?P<what>[ⒿⓁ])"
)
_SEVERAL = re.compile(rf"Ⓞ(?:[、和与及]|以及){ORGS}")
# What money is given to besides projects; a government or a village hands it on.
_RECEIVES = re.compile("(?:基金|公司|俱乐部|中心|研究院|学校|医院)$")


def find_givers(view: View) -> Iterator[Statement]:
    """All that the text says of money for what its sentences are about."""
    for rule in _RULES:
        yield from rule(view)


def _in_charge(view: View) -> Iterator[Statement]:
    for match in _IN_CHARGE.finditer(view.text):
        built = leading(view, match.start(), "ⒿⓁ")
        if built is not None and can_be_built(view, built):
            yield from invest(view, [match.start("who")], built, match, carried=True)


def _gifts(view: View) -> Iterator[Statement]:
    for match in (*_GIVES.finditer(view.text), *_PART.finditer(view.text)):
        who = names_in(view, match)
        given = _given_to(view, match.start())
        if given is not None and given not in who:
            yield from invest(view, who, given, match, carried=True)


def _direct(view: View) -> Iterator[Statement]:
    """Both names stand in the words of one pattern."""
    for pattern in (_PUTS, _SETTLES, _TAKES, _TAKES_SHARE, _OWNER_IS, _PUTS_INTO, _ON_LOAN):
        for match in pattern.finditer(view.text):
            bought = pattern is not _TAKES or not (
                GOODS.match(view.text, match.end()) or WHOSE.match(view.text, match.end())
            )
            if bought and can_be_built(view, match.start("what")):
                yield from invest(view, [match.start("who")], match.start("what"), match)
    for match in _PAYS_INTO.finditer(view.text):
        payer = leading(view, match.start(), "Ⓞ")
        if payer is not None:
            yield from invest(view, [payer], match.start("what"), match, carried=True)


def _funds(view: View) -> Iterator[Statement]:
    """Who founds the fund that the sentence is about."""
    for match in _FUND_OF.finditer(view.text):
        fund = leading(view, match.start(), "Ⓞ")
        if fund is not None and view.name(fund).endswith("基金"):
            yield from invest(view, names_in(view, match), fund, match, carried=True)


def _contracts(view: View) -> Iterator[Statement]:
    """The one side of a contract that does not govern pays for what it is about."""
    for match in _CONTRACT.finditer(view.text):
        sides = view.symbols(*match.span("who"), types="Ⓞ")
        payers = [one for one in sides if not is_authority(view, one)]
        if len(payers) == 1 and can_be_built(view, match.start("what")):
            yield from invest(view, payers, match.start("what"), match)


def _ventures(view: View) -> Iterator[Statement]:
    """Joint ventures told by what they are: 甲与乙组建的合资公司."""
    for match in (*_VENTURE_OF.finditer(view.text), *_PARENTED.finditer(view.text)):
        yield from invest(view, names_in(view, match), match.start("what"), match)
    for match in _OF_BOTH.finditer(view.text):
        start = view.sentence(match.start()).start
        several = list(_SEVERAL.finditer(view.text, start, match.start()))
        if several:
            parents = view.symbols(*several[-1].span(), types="Ⓞ")
            yield from invest(view, parents, match.start("what"), match, carried=True)


def _backers(view: View) -> Iterator[Statement]:
    for pattern in (_BACKER, _FUNDS, _BUYS_IN, _ATTRACTS):
        for match in pattern.finditer(view.text):
            if pattern is _BUYS_IN and _INTO.search(
                view.text, view.sentence(match.start()).start, match.start()
            ):
                continue
            who = names_in(view, match)
            what = _backed(view, match.start(), who, itself=pattern is _ATTRACTS)
            if pattern is _BUYS_IN and (what is None or not _is_told(view, what)):
                what = subject_before(view, match.start(), "公司", {})
                if what is None or what in who or not _is_told(view, what):
                    continue
            if what is not None:
                yield from invest(view, who, what, match, carried=True)


def _is_told(view: View, position: int) -> bool:
    """Whether the text is about a company or project: a clause begins with it."""
    if view.text[position] == "Ⓙ":
        return not SCHEME.search(view.name(position))
    return fits(view, position, "公司") and leads(view, position)


def _own(view: View) -> Iterator[Statement]:
    """Works of a company's own: 甲公司的扩能工程, 其乙项目."""
    for match in _OWN_PROJECT.finditer(view.text):
        yield from _builds_up(view, match.start("who" if match["who"] else "seen"), match)
    for match in _ITS.finditer(view.text):
        owner = _company_of(view, match.start())
        if owner is not None:
            yield from _builds_up(view, owner, match, carried=True)
    for match in _ITEM.finditer(view.text):
        start = view.sentence(match.start()).start
        pursues = _PURSUES.search(view.text, start, match.start())
        if pursues:
            yield from _builds_up(view, pursues.start(), match, carried=True)


_RULES: tuple[Callable[[View], Iterator[Statement]], ...] = (
    _in_charge, _gifts, _direct, _funds, _contracts, _ventures, _backers, _own,
)  # fmt: skip


def _company_of(view: View, position: int) -> int | None:
    """Whose project 其 says: the first company of this part of the sentence, else the topic."""
    start = view.sentence(position).start
    start = max(start, view.text.rfind("；", start, position) + 1)
    named = [one for one in view.symbols(start, position, "Ⓞ") if fits(view, one, "公司")]
    return named[0] if named else previous_topic(view, position, "Ⓞ")


def _builds_up(
    view: View, who: int, match: re.Match[str], *, carried: bool = False
) -> Iterator[Statement]:
    what = match.start("what")
    if fits(view, who, "公司") and _BUILT_UP.search(view.name(what)):
        yield from invest(view, [who], what, match, carried=carried)


def _given_to(view: View, position: int) -> int | None:
    """What a sum is given to: the project that opens a clause, or 这家“甲” before it."""
    project = leading(view, position, "Ⓙ")
    start = view.sentence(position).start
    if project is not None:
        return project
    pointed = _POINTED.match(view.text, start, position)
    if pointed:
        return pointed.start("what")
    told = leading(view, position, "Ⓞ")
    if told is not None and _GIVES.match(view.text, told):
        return None  # 甲认缴3亿元，乙认缴2亿元: of a fund told before
    return told if told is not None and _RECEIVES.search(view.name(told)) else None


def _backed(view: View, position: int, who: Sequence[int], *, itself: bool = False) -> int | None:
    """What the sentence is about, else the company of the one before: 中心签约，投资方为甲.

    ``itself`` where the clause tells what is backed: 继引入甲之后，乙本月又获丙入股.
    """
    start = view.sentence(position).start
    subject = _SUBJECT.search(view.text, start, position) if itself else None
    if subject:
        return subject.start("what")
    for types in ("Ⓙ", "ⓄⓁ"):
        for found in view.symbols(start, position, types):
            if found not in who and can_be_built(view, found):
                return found
    found_before = previous_topic(view, position, "Ⓞ")
    return found_before if found_before is not None and found_before not in who else None
