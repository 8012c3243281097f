"""Who delivers to whom, told otherwise than by 配套: 向甲供货, 从乙进货, 打入甲供应链."""

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

_NAMED = WHOM.replace("<whom>", "<named>")
_FLOWS = "供(?:水|电|汽|气|热|暖|货|料|能|氢|氧|应|给)"
# 向法院提供证据, 交付股权转让款
_NO_GOODS = f"(?!{PLAIN}{{0,8}}?(?:证据|线索|情况|信息|股权|款|定金|文书|报告|案))"
# 向乙供应轴承3000套, 已向乙交付首批
_TO = re.compile(
    rf"[向给](?!.{{0,2}}全[国球])(?:Ⓛ的?)?{WHOM}(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?(?:稳定|长期|独家|批量|持续|累计|陆续|免费|无偿|全部|定向)*"
    rf"(?:{_FLOWS}(?!商|链)|直供|做{PLAIN}{{0,6}}?配套|(?:交付|销售|配送|输送|提供了?(?:首批|全部|优质|免费)*(?:种苗|设备|原料|材料|部件|零部件|产品|饲料|技术))了?{_NO_GOODS})"
)
# 专门给乙供汽的|甲电厂
_WHO_SUPPLIES = re.compile(
    r"(?:^|(?<=[，。；\n　 ]))(?:一直|长期|专门?|主要|独家|就近|负责|正)*[给为向](?:Ⓛ的?)?"
    rf"{WHOM}{PLAIN}{{0,6}}?"
    rf"(?:{_FLOWS}|配套|代工|提供|生产|加工|做){PLAIN}{{0,12}}?的“?(?P<what>[ⓄⒿ])"
)
# 一年用掉纸箱400万只，全部从邻镇的乙厂进货; 向乙订购设备
_NEARBY = "(?:Ⓛ的?|[邻本外]?[省市县镇村]的|当地的|附近的|隔壁的)?"
_BUYS = re.compile(
    rf"(?:从{_NEARBY}(?P<what>Ⓞ)(?:采购|进货|进料|拿货|订货|订购|定制|订制)"
    rf"|向{_NEARBY}(?P<of>Ⓞ)(?:采购|订购|订货|购买|购进|购置|定制|订制|下单|进货))(?!{PLAIN}{{0,6}}?(?:股权|股份|资产|债权|土地|服务))"
)
# 甲的轴承打入乙供应链, 成功进入乙的供应商名录
_ENTERS = re.compile(
    rf"(?:进入|打入|打进|挤进|跻身|入围|入选|切入|融入|纳入|加入)了?(?:Ⓛ的?)?{WHOM}(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?的?(?:全球|核心|合格|优质)*"
    "(?:供应链|产业链配套|配套体系|供应体系|(?:合格)?供[应货]商)"
)
# 拿到乙的供货订单
_ORDER = re.compile(
    rf"(?:拿到|拿下|获得|斩获|签下|接到|收到|赢得|承接)了?(?:来自)?(?:Ⓛ的?)?{WHOM}的?{PLAIN}{{0,10}}?订单"
)
# 替乙代加工纸箱, 为乙研发专用纸箱, 为乙项目而建
_MAKES = re.compile(
    rf"[替为给](?:Ⓛ的?)?{WHOM}(?:(?:量身|专门|单独)*(?:定[制做]|代?加工|代工|研发|试制)了?|而建|(?:所|来|而)配套)"
    rf"|供(?:Ⓛ的?)?{_NAMED}使用|与(?P<with>Ⓙ)(?:相?配套|配套建设|同步配套)"
)
# 承担乙的物流配送, 包揽乙全部纸箱的生产, 负责乙的设备维保
_RUNS = re.compile(
    rf"(?:承担|包揽|负责|承接)了?(?:Ⓛ的?)?{WHOM}的?{PLAIN}{{0,8}}?(?:物流|配送|维保|运维|检修|加工|代工|仓储|监理|检测|生产)(?:工作|任务|业务|服务)?(?=[，。；\n]|$)"
)
# 下线后直接送进乙的车间
_INTO = re.compile(
    rf"(?:送进|送到|送入|运到|运进|运往|输送到)了?(?:Ⓛ的?)?{WHOM}的?(?:车间|生产线|厂区|仓库|总装线|工厂)"
)
# 通过乙的供应商审核
_PASSES = re.compile(rf"通过了?(?:Ⓛ的?)?{WHOM}的?(?:合格)?供[应货]商(?:审核|认证|验证|考核)")
# 主要客户包括乙、丙; 乙、丙都是它的客户
_CLIENTS = re.compile(rf"客户(?:主要|目前|已|现)*(?:包括|有|涵盖|囊括)了?(?:Ⓛ的?)?{WHOM}(?!除外)")
_IS_CLIENT = re.compile(
    r"(?P<whom>Ⓞ(?:”?(?:[、和与及]|以及)“?Ⓞ)*)(?:等[^，。；ⓅⓄⓁⒿⒺ]{0,8})?(?:如今|现|已|也|均|都|就)*(?:是|为|成为|成了)"
    r"(?:它|其|(?P<what>Ⓞ))的?(?:主要|长期|重要|核心|战略|稳定|最大|大)*的?客户(?=[，。；\n]|$|之一)"
)
# 长期为乙提供包装箱; 为乙输送电力
_LASTING = re.compile(
    rf"(?:(?:就近|专门|长期|独家|每年|每天|常年|一直)+[为给]{WHOM}提供{PLAIN}{{2,12}}?(?<!贷款)(?<!便利)(?=[，。；])"
    rf"|为(?:Ⓛ的?)?{_NAMED}输送{PLAIN}{{0,6}}?(?:电|绿电|电力|电量|蒸汽|氢气|热能)|(?<=Ⓙ)配套(?P<with>Ⓙ)(?=建设|同步|而建))"
)
# 产品销往乙、丙, 新品种输送到乙项目, 电芯交给乙装车
_GOES_TO = re.compile(
    rf"(?:(?:销往|卖给|供往|直供|销售给|销售到|输送[到给至])了?(?:Ⓛ的?)?{WHOM}"
    r"|交[给由](?:Ⓛ的?)?(?P<next>[ⓄⒿ])(?=装车|组装|总装|装配|加工|使用))"
)
_KIND = (
    "(?:核心|重要|关键|主要|一级|二级|定点|战略|独家|优质|长期|最大|唯一|本地|原料|设备|零部件)*的?"
)
_ROLE = (
    rf"(?:{_KIND}(?:供应商|供货商|代工厂|代工企业|配套商)|"
    "配套(?:工程|项目|企业|厂商?|基地)|上游(?:配套)?企业)"
)
# 乙公司供应商|甲公司, 乙项目的配套工程——|甲水厂
_ITS = re.compile(rf"(?P<whom>[ⓄⒿ])的?{_ROLE}(?:之一的?|——)?(?:Ⓛ的?)?“?(?P<what>[ⓄⒿ])")
# 作为乙项目的配套工程，甲水厂开工
_AS = re.compile(
    rf"作为(?P<whom>[ⓄⒿ])的?{PLAIN}{{0,4}}?{_ROLE}(?:之一)?，(?:Ⓛ的?)?“?(?P<what>[ⓄⒿ])"
)
# 乙所需轴承全部由甲提供
_NEEDED = re.compile(
    rf"(?P<whom>[ⓄⒿ])(?:所需|所用|需要|使用|采用)的?{PLAIN}{{1,12}}?(?:则|均|都|全部|主要|统一|也)*由(?:Ⓛ的?)?(?P<what>Ⓞ)"
    "(?:统一|独家|负责|就近|管道)*(?:提供|直供|供应|供给|供货|配套|生产|制造|加工)"
)
# 乙的纸箱都来自甲, 乙项目用电由甲保障
_PEOPLE = (
    "员工|职工|工人|人才|学生|学员|选手|队员|成员|老师|教师|医生|专家|"
    "资金|股东|投资|收入|利润|灵感|消息|名字|数据|设计"
)
_FROM = re.compile(
    rf"(?P<whom>[ⓄⒿ])(?:的|所用|所需|生产所需)(?:(?!{_PEOPLE}){PLAIN}){{1,10}}?(?:全部|都|均|主要|大多|全)(?:来自|购自|采购自|出自)(?:Ⓛ的?)?(?P<what>[ⓄⒿ])"
    rf"|(?P<user>[ⓄⒿ])的?{PLAIN}{{0,4}}?用[水电气汽热能]{PLAIN}{{0,4}}?(?:由|来自|取自|依靠)(?:Ⓛ的?)?(?P<source>[ⓄⒿ])"
)
# 选择甲作为纸箱供应商, 将甲列为供应商; 委托甲代工
_CHOOSES = re.compile(
    rf"(?:(?:选择|选定|确定|将|把|指定)(?:Ⓛ的?)?(?P<what>Ⓞ)(?:作为|列为|列入|定为|为|确定为|纳入)其?{PLAIN}{{0,8}}?(?:供应商|供货商|代工厂)"
    r"|委托(?:Ⓛ的?)?(?P<of>Ⓞ)(?:代工|生产|加工|制造|代加工|承运|配送))"
)
# 跟着乙一起来的配套企业甲
_FOLLOWS = re.compile(
    rf"(?:跟着|跟随|随着?)(?P<whom>Ⓞ){PLAIN}{{0,10}}?的配套(?:企业|厂商?|商)(?P<what>Ⓞ)"
)
# 在乙隔壁，为其提供纸箱: of the other one that the sentence names
_FOR_IT = re.compile(
    rf"(?:为|给|向)其{PLAIN}{{0,4}}?(?:配套|代工|{_FLOWS}|(?:提供|生产|加工){PLAIN}{{1,12}}?)(?=[，。；]|[^，。；]{{1,12}}[，。；])"
)
_NO_SUPPLY = re.compile("贷|授信|融资|担保|资金|平台|机会|证据|便利|条件")
# 设备由甲提供, 塔筒由甲生产: for what the clause or the sentence is about
_GOODS = (
    "(?:设备|[^危时]机|轴承|原料|材料|部件|组件|芯片|电池|钢材|种苗|饲料|混凝土|电力|技术|系统|塔筒|叶片|电缆|模组|"
    "电芯|[罐阀泵管槽件板膜箱])"
)
_BY = re.compile(
    rf"{_GOODS}(?:则|均|都|全部|主要|统一|也)*由(?:Ⓛ的?)?(?P<what>Ⓞ)(?:独家|负责|统一)*(?:提供|生产|制造)(?=[，。；])"
)
# 乙订购的机床由甲制造
_ORDERED = re.compile(
    rf"(?P<whom>[ⓄⒿ])(?:订购|定制|采购)的{PLAIN}{{1,14}}?由(?:Ⓛ的?)?(?P<what>Ⓞ)(?:制造|生产|建造|研制|提供|供应)"
)
_USE = "(?:用[水电气汽热能氢]|供[水电气汽热]|(?:稳定|平稳|安全)运行|送出|物流|运输|仓储|蒸汽|原料)"
# 将满足乙项目的用电需求, 向下支撑乙平台稳定运行
_MEETS = re.compile(rf"(?:满足|保障|支撑|解决|承担|确保)了?(?:Ⓛ的?)?{WHOM}的?{PLAIN}{{0,6}}?{_USE}")
# 甲工程通水后，乙项目和丙项目的用水将得到保障
_ONCE = re.compile(
    rf"(?P<what>Ⓙ){PLAIN}{{0,4}}?(?:通水|通电|投运|投产|建成|投用|完工|竣工|送电|通车|启用|并网|通气)(?:之?后|投用后|，)，?"
    rf"(?:Ⓛ的?)?{WHOM}的?{PLAIN}{{0,6}}?{_USE}{PLAIN}{{0,8}}?(?:保障|满足|解决|缓解|改善|不再)"
)
# 有了甲电厂，乙项目用电无忧
_WITH = re.compile(rf"(?:依托|有了|得益于)(?P<what>Ⓙ)，(?:Ⓛ的?)?{WHOM}的?{PLAIN}{{0,6}}?{_USE}")


def find_supplies(view: View) -> Iterator[Statement]:
    """All deliveries that the text tells."""
    for pattern in (
        _TO,
        _ENTERS,
        _ORDER,
        _PASSES,
        _CLIENTS,
        _LASTING,
        _GOES_TO,
        _MEETS,
        _MAKES,
        _RUNS,
        _INTO,
    ):
        for match in pattern.finditer(view.text):
            yield from _delivered(view, match)
    for match in (m for one in (_WHO_SUPPLIES, _ONCE, _WITH) for m in one.finditer(view.text)):
        yield from all_backed(view, match.start("what"), match)
    for pattern in (_ITS, _AS, _NEEDED, _ORDERED, _FOLLOWS):
        for match in pattern.finditer(view.text):
            yield backs(view, match.start("what"), match.start("whom"), match)
    for match in _IS_CLIENT.finditer(view.text):
        what = match.start("what") if match["what"] else leading(view, match.start(), "Ⓞ")
        if what is not None and not BANK.search(view.name(what)):
            yield from all_backed(view, what, match)
    yield from _for_others(view)
    for match in (
        *_BUYS.finditer(view.text),
        *_CHOOSES.finditer(view.text),
        *_BY.finditer(view.text),
    ):
        what = match.start("of" if match.groupdict().get("of") else "what")
        whom = _subject(view, match.start())
        if whom is not None and whom != what:
            yield backs(view, what, whom, match)


def _for_others(view: View) -> Iterator[Statement]:
    """What comes from others, and what is made for 其, the other name of the sentence."""
    for match in _FROM.finditer(view.text):
        by, to = ("what", "whom") if match["what"] else ("source", "user")
        yield backs(view, match.start(by), match.start(to), match)
    for match in _FOR_IT.finditer(view.text):
        what = _neighbour(view, match.start())
        start = view.sentence(match.start()).start
        others = [one for one in view.symbols(start, match.start(), "ⓄⒿ") if one != what]
        if what is not None and len(others) == 1 and not _NO_SUPPLY.search(match.group()):
            yield backs(view, what, others[0], match)


def _neighbour(view: View, position: int) -> int | None:
    """Who makes for 其: 与乙一墙之隔的|甲; of 甲与乙签约 it stays open."""
    head = clause_head(view, position)
    if head is not None:
        return head
    first = leading(view, position, "ⓄⒿ")
    if first is None or view.text[first + 1] in "与和同跟、":
        return None
    beside = view.text[first - 1] == "与"
    return leading(view, position, "ⓄⒿ", nearest=True) if beside else first


def _delivered(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """From the body or work that the clause or the sentence is about."""
    what = clause_head(view, match.start())
    if what is None:
        what = leading(view, match.start(), "ⓄⒿ", nearest=True)
    if what is None or is_authority(view, what):
        return
    groups = match.groupdict()
    group = next(one for one in ("whom", "next", "with", "named") if groups.get(one))
    for whom in view.symbols(*match.span(group), types="ⓄⒿ"):
        if whom != what and not is_authority(view, whom):
            yield backs(view, what, whom, match)


def _subject(view: View, position: int) -> int | None:
    """The body or work of the clause, else whom the sentence is about."""
    near = clause_head(view, position)
    return leading(view, position, "ⓄⒿ") if near is None else near
