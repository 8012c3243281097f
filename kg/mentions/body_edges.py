"""Where the name of an organization begins and ends, when a rule cut it too short or too long."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.countries import leading as leading_country
from kg.lexicon.organizations import COMPLETE_NAMES, ending_of, subtype_of
from kg.lexicon.surnames import FREQUENT
from kg.mentions.candidate import Candidate
from kg.mentions.titled import TITLE_START

# 恒岳集团|全资子公司 in front of the daughter, 恒岳集团|董事局 in front of its chairman
# 沃野金种业总部|设在临泽县: of the firm it is told where its seat is
_HEAD_OFFICE = re.compile(
    "(?<!全球|国际|中国|亚太|运营|研发|区域|第[一二三]|[东南西北中][部方]|华[东南北中])总部$"
)
_SEAT = re.compile("(?:就|仍)?(?:设[在于立]|位于|坐落|落户|迁[往至到入]|落在|在)")
# 水运建设行业协会|组织评选: the verb of the clause
_ORGANIZES = re.compile("(?<=[协学商]会)组织$")
# 在小屯村建设|种子加工中心: where it is built
_BUILT_AT = re.compile(
    "[一-鿿]{2,6}?[村镇乡县市区园](?:投资)?(?:建设|新建|建成|兴建|打造|建立|设立|成立)(?=[一-鿿]{4})"
)
_TAIL = re.compile(
    r"(?:(?:全资|控股|参股)+子公司|董事局|(?<=公司)总部|(?<=集团)总部|建[院校馆厂团])$"
)
# 总经理由|皖江新材集团: whose officer it is that takes the post
_POST_BY = re.compile(rf"(?:{TITLE_START.pattern})[由为是]|职由")
# 县国资平台|润泽集团, 控股股东|乙公司: what kind of firm it is
_KIND_OF_FIRM = (
    "(?:控股|大)?股东|[省市区县]?(?:国资|国有)平台|[在驻]?[一-鿿]{0,2}(?:全资|控股)子公司"
    "|[一-鿿]{0,3}(?:上市|民营|龙头)(?:公司|企业)"
    "|[一-鿿]{0,6}(?<!中小)(?<!小微)(?<!乡镇)(?<!投资)(?<!国有)企业(?!服务|信用|融资|担保|管理|发展|协会|家|联合|投资|改革)"
    "|(?:运营|建设|承建|投资|出资|发起|主办|承办|施工|供货|供应|合作|收购|受让|出让)(?:方|单位)|其中|入级|[一-鿿]{0,8}(?:电影周|艺术节|展览|活动|大赛|比赛|论坛|赛事|项目|工程)由"
)
# 原|罗塘街道办事处, 敦促|日本政府, 区人大代表|市…: neither is in the name.
_ASIDE = re.compile(
    rf"(?:原|[一-鿿]{{2,6}}会员单位|[一-鿿]{{2,3}}正[同与]|[该我](?=[省市区县镇乡州旗])|[新现]任(?=[省市区县镇乡州旗])|任(?=[省市州旗])|挂职任?|新设|经(?=[省市县镇])|[周节会赛]由|{_KIND_OF_FIRM}|[一两二三四五六七八九十数]+名|敦促|呼吁|谴责|指责|抗议)"
    r"(?=[\u4e00-\u9fff（）]{5})"
    # 甲高新区合办|丝网产业学院: what two make is not the one's
    r"|[\u4e00-\u9fff]{2,12}?(?:合办|共办|共建|合建|布局)(?=[\u4e00-\u9fff]{4})"
    r"|联合(?=[\u4e00-\u9fff]{2,8}(?:银行|[支分]行|局|医院))"
    r"|[\u4e00-\u9fff]{0,2}应[约邀][同与]|希望(?=[\u4e00-\u9fff]{0,8}政府)"
    r"|[\u4e00-\u9fff]{3,8}代表(?=[省市县区])"
    # 合资|公司布拓传动有限公司, 校方选派|化学与化工学院
    r"|[一-鿿]{0,4}运营方(?=[一-鿿]{2,}(?:公司|集团))"
    r"|(?:公司|集团|企业)(?=[\u4e00-\u9fff（）]{4,}(?:公司|集团)$)"
    r"|[校院馆厂行局公双][方司](?:选派|委派|推荐|派出|抽调|聘请|邀请)"
)
# 原|海外事业部, 兼|驻村工作队, 从一家|国营电器厂: whatever the name ends with
_PARTICLE = re.compile(
    "(?:原(?![创野生平点力上本阳始乡则])|前(?=国家)|兼(?=驻)|从[一两]家)"
    "(?=[一-鿿]{2,8}(?:部|处|科|队|厂|所|站|公司|集团|局|会|院|社)$)"
)
# 凉山州第一人民医院|院长沙马尔布任集团: whose head takes another post
_TAKES_POST = re.compile(f"(?:{TITLE_START.pattern})[一-鿿]{{2,4}}?[兼出担]?任")
_PREPOSITION = re.compile(r"[同与和](?=(?P<rest>[\u4e00-\u9fff]{4,}))")
# 香港科技大学（广州）, 中国地质大学（武汉）环境学院
_CAMPUS = re.compile(r"[（(](?P<place>[\u4e00-\u9fff]{2,3})[）)]")
_QUARTER = re.compile("华[东南北中]|东北|西[南北]")  # 中国石油大学（华东）
_UNIVERSITY = ("大学", "学院", "研究院")
# 8国电视台, 第七轮中德政府|磋商, 更多传统医学中心, 在|美子公司: kinds and numbers of bodies
_NO_NAME = re.compile(
    r"(?:\d+|[各多两])国(?!集团)|驻[各多]国|更多|第[一二三四五六七八九十\d]+[轮次](?!中国|全国)|中[^央国]政府|[^，。]*(?:和国际组织|格局)$|(?:[中美英法德日俄韩澳]|(?:全资|控股|参股)+)?[子分]公司$"
    r"|(?:集团|公司|医院|学校|学院|企业)(?:党委|党组|党总支|党支部|纪委|工会)$|.+[市区县镇乡]集团(?:总部)?$"
    r"|[一-鿿]{1,4}中(?:关系|友好)$|[一二两三四五六七八九十百\d]+[多余]?[家所](?:[一-鿿]{0,2}医院|银行|企业|公司|单位|学校|机构)$"
    r"|(?:科创板|创业板|主板|新三板|A股|港股)?上市公司$|原(?:党[委组]|纪委)$|[一-鿿]{2,5}[村镇乡]原(?:党[委组]|党支部|党总支|村委会)$|[一-鿿]{1,2}率[一-鿿]{0,6}代表团$|中[一-鿿]{1,2}(?:关系|友好)$|[一-鿿]方加[大强快]$"
)
# 涉|事铁路公司, 我|国航空公司, 为|农服务中心: the first word is cut in two
_TORN_START = re.compile(r"涉事|涉案|我国(?![家务防台网资新])|为农|\d国(?!集团)")
# 入|股通洋航运公司, 投资|方江苏锦仓公司, 该|校物流学院: its first character ends a word
_CUT_WORD = re.compile(
    "挂职|[共合联举创开承主]办|[入参控持]股|(?:投资|出资|建设|承建|施工|运营|承租|合作|供货)方|该[校院馆]|[新现曾]任(?=[省市区州])"
)
# 财政部|长耶伦: of a foreign government, told by the country before it or by a foreign name
_MINISTRY = re.compile("[一-鿿]{2,4}部长(?![期远官])")
_SAME_STACK = re.compile("[^，。、；：\n]*$")  # 新加坡副总理兼
_STACK = 14  # characters between a country and the last of its minister's posts
_HEADED = re.compile("[部厅局署]长(?![期远官])")
_TWICE = re.compile(r"([部厅局署所院站])\1长")  # 交通运输厅|厅长, 果树研究所|所长
_TEAM_TWICE = re.compile(r"(大队|支队|中队|总队)\1长")  # 荣县交警大队|大队长
_PARTNERSHIP = re.compile("合伙企业(?:（(?:有限|普通|特殊普通)合伙）)?")
# 正厅|级干部, 河南等局|地阵风: an office by its last character only
_NO_OFFICE = re.compile("[部厅局]级|局地")
# 第82集团|军, 清华大学航空|系学飞机设计, 党组理论学习中心|组
_TORN_END = re.compile(
    r"[\d一二三四五六七八九十]集团军|大学[\u4e00-\u9fff]{2,8}?系(?![统列数])|学习中心组(?![织建])"
)
# 香港、澳门|全国人大代表: deputies from there of the one congress
_OF_NATION = ("全国人大", "全国人民代表大会", "全国政协")
_IN_CAPITAL = tuple(f"京{name}" for name in COMPLETE_NAMES)
_HONOUR = re.compile("”等?(?:荣誉)?称号")  # 被授予“全国枫桥式公安派出所”称号
_MARKS = frozenset("，。、；：）”")
_LEVELS = frozenset("省市区县州旗盟")
_LONGEST_NAME = 5  # characters of a division without its level: 积石山自治|县 is cut otherwise
_SHORTEST = 4  # characters of a name behind a post: shorter ones are no full names


def is_name(text: str, start: int, end: int) -> bool:
    """Whether the organization that stands there can have a name of its own."""
    if (
        _HONOUR.match(text, end)
        or _NO_NAME.match(text, start, end)
        or _NO_OFFICE.match(text, end - 1)
    ):
        return False
    if _is_foreign_ministry(text, start, end):
        return False
    return start == 0 or not _TORN_START.match(text, start - 1)


def _is_foreign_ministry(text: str, start: int, end: int) -> bool:
    """美国|财政部|长: the post is one of the country; 国防部|长|绍伊古: whose is not said here."""
    if not _MINISTRY.fullmatch(text, start, end + 1):
        return False
    before = _SAME_STACK.search(text, max(0, start - _STACK), start)
    named = {name for name in COUNTRIES if before and name in before.group()}
    return "中国" not in named and (bool(named) or text[end + 1 : end + 2] not in FREQUENT)


def at_edges(candidate: Candidate, text: str) -> Candidate:
    """The candidate, an organization, from where its name begins to where it ends."""
    return _ended(_begun(candidate, text), text)


def _begun(candidate: Candidate, text: str) -> Candidate:
    """Behind what is no part of the name, or from a character that was cut off."""
    start, end = candidate.span
    taken = _POST_BY.search(text, start, end - _SHORTEST)
    if taken and ending_of(text[taken.end() : end]):
        return replace(candidate, start=taken.end(), subtype=subtype_of(text[taken.end() : end]))
    return replace(candidate, start=start - _lost(text, start) + _surplus(text, start, end))


def _lost(text: str, start: int) -> int:
    """Characters in front of the name that belong to it."""
    if text[:start].endswith("、和"):
        return 1  # no list goes on so: 、和溪镇小学
    if text[start] in _LEVELS:  # 富锦|市委: a division whose name the tagger did not know
        for size in range(min(_LONGEST_NAME, start), 1, -1):
            if divisions.find(text[start - size : start + 1]):
                return size
    examines = text.startswith("资格", start) and text[:start].endswith("代表")
    return len("代表") if examines else 0  # 代表资格审查委员会


def _surplus(text: str, start: int, end: int) -> int:
    """Characters at the beginning that do not belong to the name."""
    # 在同|古共中央政治局委员会谈时, 在京|中共中央政治局委员
    aside = text.startswith(("同", "与", *_IN_CAPITAL), start) and text[:start].endswith("在")
    # 我市|江苏海鲸公司, but 我|市工业和信息化局
    firm = text.endswith(("公司", "集团", "股份"), start, end)
    ours = firm and text[start] in _LEVELS and text[:start].endswith("我")
    if aside or ours or text[start] in " 　" or _ends_word(text, start):
        return 1
    located = text[:start].endswith(("在", "于"))
    built = _BUILT_AT.match(text, start, end) if located else None
    home = "" if built else divisions.leading(text[start:end])[0]
    if home:
        return len(home) if text.startswith(_OF_NATION, start + len(home)) else 0
    if text[start] in "同与和" and (
        text.startswith(COMPLETE_NAMES, start + 1) or leading_country(text[start + 1 : end])
    ):
        return 1  # 同|联合国, 同|泰国国会
    particle = _PARTICLE.match(text[start:end])
    if particle:
        return particle.end()
    request = built or _ASIDE.match(text, start, end)
    if request and ending_of(text[request.end() : end]):
        return request.end() - start
    opener = _PREPOSITION.match(text, start, end)
    # 红茶集团则|同|安溪铁观音集团
    return int(bool(opener and any(divisions.find(opener["rest"][:size]) for size in (2, 3))))


def _ends_word(text: str, start: int) -> bool:
    """Whether the first character of the name ends the word before: 入|股甲公司, 该|校图书馆."""
    words = (_CUT_WORD.match(text, start - size) for size in (1, 2) if size <= start)
    return any(word is not None and word.end() == start + 1 for word in words)


def _ended(candidate: Candidate, text: str) -> Candidate:
    """Without what was taken along behind the name, with what was left out of it."""
    start, end = candidate.span
    shorter = _taken_along(text, start, end)
    if shorter is not None:
        return replace(candidate, end=shorter)
    longer = _left_out(text, start, end)
    if longer is None:
        return candidate
    return replace(candidate, end=longer, subtype=subtype_of(text[start:longer]))


def _taken_along(text: str, start: int, end: int) -> int | None:
    """Where the name ends before a daughter, an anniversary or its head's next post."""
    seat = _HEAD_OFFICE.search(text, start + 3, end)
    if seat and _SEAT.match(text, end):
        return seat.start()
    held = text.endswith("控股", start + 4, end) and text.startswith("的", end)
    if held and ending_of(text[start : end - len("控股")]):
        return end - len("控股")  # 润航建设集团|控股的|润航重工
    if text.endswith("队领队", start, end):
        return end - len("领队")
    organizes = _ORGANIZES.search(text, start + 2, end)
    if organizes and text[end : end + 1] not in _MARKS:
        return organizes.start()
    for pattern in (_TAKES_POST, _TAIL):
        found = pattern.search(text, start + 2, end)
        if found and ending_of(text[start : found.start()]):
            return found.start()
    return _before_its_head(text, end)


def _before_its_head(text: str, end: int) -> int | None:
    """Where the name ends when it took along the first word of its head's post."""
    if _TEAM_TWICE.match(text, end - 4):
        return end - 2
    return end - 1 if _TWICE.match(text, end - 2) else None


def _left_out(text: str, start: int, end: int) -> int | None:
    """Where the name ends behind its campus, its last character or its bracket."""
    name = text[start:end]
    campus = _CAMPUS.match(text, end) if name.endswith(_UNIVERSITY) else None
    if campus and (divisions.find(campus["place"]) or _QUARTER.fullmatch(campus["place"])):
        return campus.end()
    partners = _PARTNERSHIP.match(text, end) if end > start + _SHORTEST else None
    if partners:
        return partners.end()  # 科曜产业基金|合伙企业（有限合伙）
    torn = _TORN_END.search(text, start)
    if torn and torn.end() == end + 1:
        return end + 1
    headed = _HEADED.match(text, end) and not ending_of(name) and ending_of(text[start : end + 1])
    closes = "（" in name and "）" not in name and text.startswith("）", end)
    return end + 1 if headed or closes else None  # 市公安|局长; 中央党校（国家行政学院）
