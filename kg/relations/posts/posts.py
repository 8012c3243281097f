"""Which entity a post belongs to: the body named, the division it governs, its kind."""

from __future__ import annotations

import re

from kg.lexicon import countries, divisions
from kg.lexicon.institutions import LEVELS
from kg.lexicon.wordlists import words
from kg.lexicon.words import has_unknown_part
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.posts.governed import division_in, government_level, only_division
from kg.relations.posts.homes import has_post, kind_of_home
from kg.relations.referents.villages import VILLAGE
from kg.relations.statement import Ref, implied
from kg.relations.view import View

# A party body inside another organization, and the posts that it has itself.
_PARTY_BODY = re.compile(
    "(?:机关)?(?:党委|党组|党总支|党支部|党工委|团委|纪委|工会|(?:审判|检察)委员会)$"
)
_HEAD = re.compile("副?主任")  # 党总支书记、主任: a party committee has no director
_OFFICE = ("办事处", "街道办", "管委会", "居委会", "村委会")  # 街道党工委副书记、办事处主任
_PARTY_POST = re.compile("书记|委员|常委|组员|成员|干事|部长|主任|办公室")
# 国家主席 or 市委书记 behind another body's post is no post of that body.
_OF_THE_STATE = re.compile("^(?:国家|总书记|国务|省委|市委)")
_MINISTERS = frozenset(title for title in words("titles") if re.fullmatch("..部长", title))
_OF_COURTS = frozenset({"审判员", "检察员", "副院长", "副检察长"})
_COURT = re.compile(".*?(?:人民法院|人民检察院)(?=.)")
_BODY_END = "(?:.*(?:委|政府|政协|人大|局|部|会|院|办|中心|大学|集团|公司)|$)"
# 埃塞俄比亚选手, 驻林芝记者: where somebody is from or works, not whose post it is
_NO_LOCAL_POST = re.compile(
    "(?:选手|司机|驾驶员|队员|运动员|设计师|记者|作家|演员|导演|学者|画家|音乐家|前锋|后卫|中场|门将|外援|球员|工人|职工|员工|技师)$|籍|退休"
)
_LEVEL_BODY = re.compile("(?:市|区|县|镇|乡|州|旗)(?:委|政府|人大|政协|纪委)")
# Sites that are run like a company: 机场副总经理
_RUN_SITE = re.compile(
    "(?:机场|码头|酒店|商厦|商贸城|[商市]场|广场|乐园|度假[村区]|大厦|景区|影视城|医院|客栈|庄园|"
    "[农林牧渔茶]场|物流园)$"
)
# 石桥镇农技站站长: offices that every town has bear no name of their own.
_TOWN_OFFICE = re.compile(
    "农[技机业]|水[利务]|畜牧|兽医|林业|文化|司法|财政|国土|自然资源|经管|广[电播]|税务|便民"
)
# Nouns of bodies that every place has one of: not the only one that an article names.
_OF_ANY_STATE = frozenset({"政府", "党委", "议会", "大会", "国会", "人大", "政协", "内阁", "法院"})
_OF_VILLAGE = re.compile("(?<!农)村|乡(?!村)|[镇屯]|社区|街道")
_AT_VILLAGE = re.compile("(?:[在到驻]|进驻|入驻|派往|派到|奔赴|来到)Ⓛ+")
OWN_NAME = 4  # characters from which what a name begins with is the company's own
MIN_SHORT = 3  # short forms of two characters are too often part of another word


def owner_of(view: View, head: int, title: str, own_head: bool) -> Ref | None:
    """The entity that the title belongs to, given the organization or place in front.

    ``own_head`` tells whether the head stands in front of this very title or of an
    earlier one of the stack.
    """
    level = government_level(title)
    if level is None:
        return _body(view, head, title) if own_head else _carried_body(view, head, title)
    if view.text[head] == "Ⓛ" or (own_head and "政府" in view.name(head)):
        return view.indexes[head]
    if head and view.text[head - 1] == "Ⓛ":
        return view.indexes[head - 1]  # 平湖|市委书记、市长
    return _division_of(view, head, level) or only_division(view, head, level)


def _body(view: View, head: int, title: str) -> Ref | None:
    """The body directly before its post; 蓬莱|区委 is one name."""
    if _LEVEL_BODY.match(view.mention(head).text) and view.text[head - 1 : head] == "Ⓛ":
        span = view.source(head - 1, head + 1)
        return implied(view, span, "organization", rule="level of a title")
    village = _posted_to(view, head) if title.endswith("第一书记") else None
    if village is not None:
        return view.indexes[village]
    member = title.startswith("籍")  # 民主党籍州长
    return view.indexes[head] if fits_place(view, head, title) and not member else None


def _posted_to(view: View, head: int) -> int | None:
    """The village of a first secretary whom a body sends: 甲局派出的第一书记乙在丙村待了四年."""
    if view.text[head] != "Ⓞ" or _OF_VILLAGE.search(view.name(head)):
        return None
    found = _AT_VILLAGE.finditer(view.text, head, view.sentence(head).end)
    villages = [match.end() - 1 for match in found if VILLAGE.search(view.name(match.end() - 1))]
    return villages[0] if villages else None


def _carried_body(view: View, head: int, title: str) -> Ref | None:
    """The body of a later post of a stack.

    研究所|试验站站长、所长: the second post is one of the outer body.
    """
    if _OF_THE_STATE.match(title) or (view.text[head] == "Ⓞ" and title in _MINISTERS):
        return None
    outer = view.text[head - 1 : head] == "Ⓞ" and not has_post(view, head, title)
    if outer and has_post(view, head - 1, title):
        return view.indexes[head - 1]
    court = _COURT.match(view.name(head)) if title in _OF_COURTS else None
    if court:  # 中级人民法院民事审判第二庭庭长、审判员
        span = Span(view.mention(head).start, view.mention(head).start + court.end())
        return implied(view, span, "organization", rule="court of a division")
    return _without_party(view, head, title)


def _without_party(view: View, head: int, title: str) -> Ref:
    """甲集团党委书记、董事长: the second post is the group's, not its party committee's."""
    mention = view.mention(head)
    body = _PARTY_BODY.search(mention.text)
    if body is None or body.start() < 2 or _is_party_post(title, body[0]) or body[0] == "工会":
        return view.indexes[head]
    name = mention.text[: body.start()]
    for index, other in enumerate(view.mentions):
        if other.type in ("organization", "place") and name in (other.text, other.expanded):
            return index
    span = Span(mention.start, mention.start + len(name))
    return implied(view, span, "organization", rule="body of a party committee")


def _is_party_post(title: str, body: str) -> bool:
    """Whether the post is one of the party body: 书记 of any, 主任 of 纪委 and 团委 only."""
    if body in ("审判委员会", "检察委员会"):
        return title.endswith("委员")
    if _HEAD.fullmatch(title) or title.startswith(_OFFICE):
        return "党" not in body
    return _PARTY_POST.search(title) is not None


def _division_of(view: View, head: int, level: str) -> Ref | None:
    """The division inside the name of a party body or office: 西海岸新区 of 西海岸新区工委."""
    mention = view.mention(head)
    name = mention.fullest
    match = re.match(rf"(?:中共)?(.+?{level})(?![市区县]){_BODY_END}", name)
    if match is None:
        return None
    division = division_in(match[1], level)
    for index, other in enumerate(view.mentions):
        if other.type == "place" and _same_division(division, (other.text, other.expanded)):
            return index
    start = mention.text.find(division)
    if start < 0:
        return None
    begin = mention.start + start
    return implied(view, Span(begin, begin + len(division)), "place", rule="division of a title")


def _same_division(division: str, names: tuple[str | None, ...]) -> bool:
    """绵阳市 and 绵阳 are one division."""
    return any(name in (division, division[:-1]) for name in names if name and len(name) > 1)


def local_body(view: View, head: int | None, span: Span) -> Ref:
    """A party body or government named only by its level (区委) behind a fuller one."""
    start, end = view.source(*span)
    text = view.original[start:end]
    expanded = None
    if head is not None and text[0] in "省市区县镇街工新党管":
        division = re.match(r"(?:中共)?(.*(?:省|市|区|县))", view.name(head))
        if division and division[1].endswith(text[0]):
            expanded = division[1] + (text if division[1].endswith("新区") else text[1:])
    return implied(
        view, Span(start, end), "organization", rule="level of a title", expanded=expanded
    )


def short_body(view: View, position: int) -> Mention | None:
    """The short form of an organization that stands directly before a post.

    闽渔食品董事长: characters that the name of an organization of the article holds,
    up to its legal form or with a part that is no ordinary word.
    """
    run = re.search("[一-鿿A-Za-z0-9]{3,8}$", view.text[max(0, position - 8) : position])
    names = {
        mention.fullest
        for mention in view.mentions
        if mention.type == "organization" and mention.field == view.field
    }
    for size in range(len(run.group()) if run else 0, MIN_SHORT - 1, -1):
        span = view.source(position - size, position)
        short = view.original[span.start : span.end]
        held = sorted(name for name in names if short in name and short != name)
        full = [name for name in held if _is_short(short, name)]
        of_level = view.original[: span.start].endswith(tuple(LEVELS))
        if held and (of_level or not full):
            return None  # 州|卫生健康委 is another body, and so is 海远航 cut from 渤海远航
        if full:
            rule = "short form before a post"
            return implied(view, span, "organization", rule=rule, expanded=full[0])
    return None


def named_by_end(view: View, unit: str) -> int | None:
    """The only organization of the field that ends with the words: 管理局 of 江东新区管理局."""
    found = [
        (len(mention.fullest), index)
        for index, mention in enumerate(view.mentions)
        if mention.type == "organization"
        and mention.field == view.field
        and mention.fullest.endswith(unit)
    ]
    if not found or unit in _OF_ANY_STATE:
        return None
    longest = view.mentions[max(found)[1]]
    name = longest.fullest
    same = all(name.endswith(view.mentions[index].text) for _, index in found)
    return max(found)[1] if same and name != unit else None


_BRANCH = re.compile("[总省市县]?(?:分行|支行|分公司|支公司|分局|分校|分院|分会|办事处|供电公司)")


def branch_of(view: View, head: int, department: str) -> Mention | None:
    """The branch of a body in a place, where both have names: 农业银行|临江|分行行长."""
    if view.text[head - 1 : head + 1] != "ⓄⓁ" or not _BRANCH.fullmatch(department):
        return None
    span = view.source(head - 1, head + 1 + len(department))
    return implied(view, span, "organization", rule="branch before a post")


def _is_short(short: str, name: str) -> bool:
    start = name.find(short)
    rest = name[start + len(short) :]
    if start < 0 or start == 1 or short == name:
        return False  # 共中央 is cut from 中共中央
    home = divisions.leading(name)[0] or countries.leading(name)
    if start == len(home) and len(short) >= OWN_NAME:
        return True  # 渤海远航 of 渤海远航租赁有限公司, 大成光电 of 韩国大成光电株式会社
    return has_unknown_part(short) or rest.startswith(("有限", "股份", "集团", "公司"))


def fits_place(view: View, head: int, title: str) -> bool:
    """Whether the post can be one of the place: 院长 of a hospital, not of a country."""
    if view.text[head] != "Ⓛ":
        return True
    if _NO_LOCAL_POST.search(title) or (
        view.text[head + 1 : head + 2] == "的" and _OF_THE_STATE.match(title)
    ):
        return False
    local = _TOWN_OFFICE.match(title) or title.endswith("首席顾问")
    kind = None if local else kind_of_home(title)
    return kind is None or bool(kind.search(view.name(head)) or _RUN_SITE.search(view.name(head)))
