"""Reading a stack of posts: the body and the title of each item, 甲集团党委书记、董事长."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.words import word_tag
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.posts.governed import government_level, only_division
from kg.relations.posts.homes import home_of
from kg.relations.posts.posts import (
    branch_of,
    local_body,
    named_by_end,
    owner_of,
    short_body,
)
from kg.relations.posts.stacks import (
    DEPARTMENT,
    HEAD,
    LOCAL,
    MODIFIER,
    POSTED,
    SENT,
    SEPARATOR,
    SESSION,
    TITLE,
)
from kg.relations.statement import Ref
from kg.relations.view import View

_ITEM = re.compile(
    rf"(?:[ⓄⓁ]??(?P<head>{HEAD}){SENT}{SESSION}(?P<posted>{POSTED})(?P<department>{DEPARTMENT}?{MODIFIER})“?|"
    rf"(?P<local>{LOCAL})|(?P<unit>{DEPARTMENT}))?(?P<title>{TITLE})(?={SEPARATOR}|$)"
)
_NEXT = re.compile(SEPARATOR)
# A unit names no body, but tells the kind of its body by the post that heads one of the kind.
_UNIT_POSTS = {
    "村党总支": "村支书",
    "村党支部": "村支书",
    "村委会": "村支书",
    "村妇联": "村支书",
    "村团支部": "村支书",
    "诊科": "科主任",
    "内科": "科主任",
    "外科": "科主任",
    "法警队": "书记员",
    "审判庭": "书记员",
}
# 生产部部长, 总裁办主任: departments that only firms have
_FIRM_DEPARTMENT = re.compile(
    "(?:生产|采购|销售|市场|财务|人力资源|品质|质量|质检|技术|研发|工程|物流|仓储|运营|营销|外贸|国际业务|海外|法务|品牌|设备|安环|安全环保|项目)"
    "(?:管理)?部|总[裁经]办|董事会办公室|.{0,4}事业部"
)
_RUN = re.compile("[一-鿿A-Za-z0-9]{1,8}$")
# 财团|理事长, 书局|创办人: a noun that ends the name of a body
_NOUN_BEFORE = re.compile("(?<![一-鿿])(?P<noun>[一-鿿]{2,5})$")
_OFFICES = re.compile("办事处|[居村]委会")  # offices that a street or village has one of
_PARTY = re.compile("(?:党委|党组|党总支|党支部|党工委|纪委)$")
# 创始人、首席科学家甲: posts of the house that has the post before
_OF_A_HOUSE = re.compile(
    "(?:[副原前]|联合|执行|高级)*(?:首席.+|总[^代].*|董事.*|合伙人|.*(?:总监|经理|主管|总裁))"
)
_FUNCTION = "了对与和由给向请取为是到见让据跟叫称后时日年午前在中和及兼的其"
_BARE_UNIT = re.compile("(?![省市区县])[一-鿿]{1,5}(?:部|处|科|室|庭|车间)")
MAX_RUN = 8  # characters of the longest short name of a company on the annotated texts
# 人民法院副院长、审判委员会委员: a body that the one before has inside
_INNER_BODY = re.compile(
    "(?:审判|检察|党组|党委|执行|常务|管理|学术|专家)委员会|董事会|监事会|理事会|党组"
)
# A body of its own: without a mention of it the post belongs to nobody we know.
_OTHER_BODY = re.compile(
    "(?:委员会|[组评筹]委会|公司|协会|学会|商会|院|中心|银行|分行|支行|集团|馆|"
    "(?:医疗|工作|救援|志愿|服务|代表|突击|考察|消防|巡逻|宣讲|合唱|足球|篮球)队)$|^.{7,}$"
)


def read_stack(view: View, span: Span, carried: int | None) -> Iterator[tuple[Ref, str]]:
    """Organization and title of each item of a stack, in order."""
    head = carried
    position = span.start
    foreign = False  # whether the stack named a body that is no mention
    short: Mention | None = None
    home: Ref | None = None  # of a post without a body before in the stack
    while match := _ITEM.match(view.text, position, span.end):
        if match["head"] and not _is_inner_body(view, match, head):
            head, foreign, short = match.start("head"), False, None
        elif match["unit"] and head == carried and not _is_inner(view, head, match["unit"]):
            # A department of its own is not of the guest's body before.
            head, foreign = None, True
        if head is None and not match["local"]:
            short = _short(view, match) or (None if match["unit"] else short)
        if short is not None and not match["local"]:
            party = _PARTY.search(match["unit"] or "")
            yield short, (party.group() if party else "") + match["title"]
        elif head is not None or not foreign or match["unit"] or match["local"]:
            found = list(_item(view, match, head))
            if not found and home is not None and _OF_A_HOUSE.fullmatch(match[0]):
                found = [(home, match["title"])]
            yield from found
            home = found[-1][0] if found and head is None else home
        step = _NEXT.match(view.text, match.end(), span.end)
        if not step:
            break
        position = step.end()


def _is_inner(view: View, head: int | None, unit: str) -> bool:
    """Whether the unit is one that the body before surely has: its party body, its office."""
    place = head is not None and view.text[head] == "Ⓛ"
    return bool(_PARTY.fullmatch(unit.removeprefix("原")) or (place and _OFFICES.fullmatch(unit)))


def _is_inner_body(view: View, match: re.Match[str], head: int | None) -> bool:
    """Whether a name is only that of a body inside the one before: 副院长、审判委员会|委员."""
    at = match.start("head")
    return head not in (None, at) and bool(_INNER_BODY.fullmatch(view.mention(at).text))


def _is_other_body(unit: str) -> bool:
    return _OTHER_BODY.search(unit) is not None and not _INNER_BODY.fullmatch(unit)


def _short(view: View, match: re.Match[str]) -> Mention | None:
    """The short form of a company in front of the post: 北方造船党委书记, 闽渔食品董事长."""
    unit = match["unit"] or ""
    party = _PARTY.search(unit)
    if unit and party is None:
        return None
    return short_body(view, match.start() + (party.start() if party else 0))


def _item(view: View, match: re.Match[str], head: int | None) -> Iterator[tuple[Ref, str]]:
    title = (match["department"] or match["unit"] or "") + match["title"]
    named = match["head"]
    if named and head is not None and head != match.start("head"):
        title, named = view.mention(match.start("head")).text + title, None  # an inner body
    if match["posted"]:
        title = f"驻{view.mention(match.end('posted') - 1).text}{title}"
    if match["local"]:
        yield local_body(view, head, Span(*match.span("local"))), title
    elif head is None:
        yield from _unowned(view, match)
    elif named or not _is_other_body(match["unit"] or ""):
        branch = branch_of(view, head, match["department"] or "") if named else None
        if branch is not None:
            yield branch, match["title"]
            return
        outer = _outer(view, match, head)
        if outer is not None:
            yield view.indexes[outer], view.mention(head).text + title
            return
        for one in _both(view, match, head) if named else [head]:
            owner = owner_of(view, one, title, bool(named))
            if owner is not None:
                yield owner, title


def _outer(view: View, match: re.Match[str], head: int) -> int | None:
    """The body whose bare department has the post: 舒兰支公司|农险部经理."""
    bare = match["head"] and _BARE_UNIT.fullmatch(view.mention(head).text)
    return head - 1 if bare and view.text[head - 1 : head] == "Ⓞ" else None


def _unowned(view: View, match: re.Match[str]) -> Iterator[tuple[Ref, str]]:
    """A post without organization in front: 公司总经理, 市长, 院长."""
    unit, title = match["unit"] or "", match["title"]
    level = government_level(title)
    if level is not None and not unit:
        division = only_division(view, match.start(), level)
        if division is not None:
            yield division, title
        return
    if unit:
        named = named_by_end(view, unit)
        if named is not None:
            yield named, title
            return
        post = _house_post(view, match) if _PARTY.fullmatch(unit) else None
        post = post or next((post for end, post in _UNIT_POSTS.items() if unit.endswith(end)), None)
        post = post or ("总经理" if _FIRM_DEPARTMENT.fullmatch(unit) else None)
        home = home_of(view, match.start(), post) if post else None
        if home is not None:
            yield view.indexes[home], unit + title
        return
    if not is_bare(view, match):
        noun = _NOUN_BEFORE.search(view.text, max(0, match.start() - MAX_RUN), match.start())
        called = named_by_end(view, noun["noun"]) if noun else None
        if called is not None:
            yield called, title
        return
    home = home_of(view, match.start(), title)
    if home is not None:
        yield view.indexes[home], title


def _house_post(view: View, match: re.Match[str]) -> str | None:
    """党委书记、|董事长Ⓟ: the post behind one of a party body without name, told by its house."""
    step = _NEXT.match(view.text, match.end())
    item = _ITEM.match(view.text, step.end(), match.endpos) if step else None
    bare = item is not None and not (item["head"] or item["unit"] or item["local"])
    return item["title"] if item is not None and bare else None


def is_bare(view: View, match: re.Match[str]) -> bool:
    """Whether nothing that could be a body's name stands directly before the post."""
    run = _RUN.search(view.text, max(0, match.start() - MAX_RUN), match.start())
    if run is None or run.group()[-1] in _FUNCTION:
        return True
    return word_tag(run.group()[-2:])[:1] in ("v", "t", "d", "p", "c")


def _both(view: View, match: re.Match[str], head: int) -> list[int]:
    """The head, and the one in brackets behind it: 工委（区委）书记."""
    if "简称" in match["head"]:
        return [head]
    found = view.symbols(match.start("head"), match.end("head"))
    return [one for one in found if view.text[one] == view.text[head]]  # no 甲集团（上海）
