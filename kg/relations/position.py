"""Who holds which post where: stacked and shared titles in front of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.lexicon.words import word_tag
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.confidence import POST, POST_ELSEWHERE
from kg.relations.governed import government_level, only_division
from kg.relations.homes import home_of
from kg.relations.posts import (
    branch_of,
    local_body,
    named_by_end,
    owner_of,
    short_body,
)
from kg.relations.stacks import (
    DEPARTMENT,
    HEAD,
    LOCAL,
    MODIFIER,
    POSTED,
    SENT,
    SEPARATOR,
    SESSION,
    STACK,
    TITLE,
)
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

# 甲出任乙院长，原院长丙: the post behind the verb is not 丙's
_NOT_TAKEN = "(?<![^时原前现首新历]任)(?<!Ⓟ为)(?<!当选)(?<![聘选]为)(?<![受获]聘)"
# 副县长（挂职）甲; 校长、全国优秀教师甲; 总经理、Ⓛ归侨乙: how it is held, who one is besides
_KIND_OF_PERSON = (
    "(?:（[^（）ⓅⓄⒿⒺ]{1,8}）)?"
    "(?:、(?:(?:全国|全省|全市|国家级?|[省市]级?)“?[一-鿿]{0,8}?(?:教师|工作者|标兵|模范|能手|获得者|传承人)”?"
    "|离?退?休干部|[一-鿿]{2,6}专家))?"
    r"(?:[、，]?(?:现年|今年|年仅|年近|年过)?\d{2}岁的)?"
    "(?:[、，]?(?:[一-鿿]{1,4}族)?Ⓛ?(?:籍|族|人)?"
    "(?:姑娘|小伙子?|汉子|青年|归侨|侨胞|妹子|大叔|大姐|大哥|阿姨|师傅|老人|女士|先生|党员|老兵))?"
)
_BEFORE_NAME = re.compile(
    rf"{_NOT_TAKEN}(?P<stack>{STACK})”?{_KIND_OF_PERSON}[ 　]?(?P<person>Ⓟ)"
    rf"(?P<more>(?:[、和]Ⓟ(?!{TITLE}))*)"
)
_WITH_PERSON = re.compile("[^。\n]*Ⓟ[^。\n]*")
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
    "诊科": "科主任",
    "内科": "科主任",
    "外科": "科主任",
    "法警队": "书记员",
    "审判庭": "书记员",
}
_RUN = re.compile("[一-鿿A-Za-z0-9]{1,8}$")
# 财团|理事长, 书局|创办人: a noun that ends the name of a body
_NOUN_BEFORE = re.compile("(?<![一-鿿])(?P<noun>[一-鿿]{2,5})$")
_OFFICES = re.compile("办事处|[居村]委会")  # offices that a street or village has one of
_PARTY = re.compile("(?:党委|党组|党总支|党支部|党工委|纪委)$")
_FUNCTION = "了对与和由给向请取为是到见让据跟叫称后时日年午前在中和及兼的"
_COUNTED = re.compile("^(?:另?[一两][名位]|女(?=[^子]))")  # 一名书记员, 女船长
_BARE_UNIT = re.compile("(?![省市区县])[一-鿿]{1,5}(?:部|处|科|室|庭|车间)")
_ORIGIN = re.compile("来自$")  # 来自意大利的工程师: where somebody is from
MAX_RUN = 8  # characters of the longest short name of a company on the annotated texts
# Posts that several people hold at once, so that a list of names shares them.
_SHARED = re.compile(
    "副|委员$|常委$|代表$|教授$|专家$|院士$|成员$|董事$|理事$|顾问$|教练$|队员$|教师$|"
    "民警$|交警$|辅警$|法官$|检察官$|医生$|医师$|护士$|干部$|职工$|员工$|工人$|选手$|运动员$|"
    "工程师$|规划师$|设计师$|演员$|老师$"
)
# A body of its own: without a mention of it the post belongs to nobody we know.
_OTHER_BODY = re.compile(
    "(?:委员会|[组评筹]委会|公司|协会|学会|商会|院|中心|银行|分行|支行|集团|馆|"
    "(?:医疗|工作|救援|志愿|服务|代表|突击|考察|消防|巡逻|宣讲|合唱|足球|篮球)队)$|^.{7,}$"
)


def title_stacks(view: View) -> list[Span]:
    """Encoded ranges of the posts that stand directly before names."""
    return [Span(match.start(), match.start("person")) for match in before_names(view.text)]


@lru_cache(maxsize=4)  # the same text is asked for several times in a row
def before_names(text: str) -> tuple[re.Match[str], ...]:
    """Matches of posts that stand directly before names, in encoded text."""
    return tuple(
        match
        for start, end in with_person(text)
        for match in _BEFORE_NAME.finditer(text, start, end)
    )


@lru_cache(maxsize=4)
def with_person(text: str) -> tuple[Span, ...]:
    """The sentences of an encoded text that name a person, without their full stops.

    Posts hold no full stop, so that only these need the long search for a post.
    """
    return tuple(Span(*sentence.span()) for sentence in _WITH_PERSON.finditer(text))


def find_positions(view: View) -> Iterator[Statement]:
    """All posts stated in front of names."""
    previous: int | None = None
    previous_end = -1
    chiefs: dict[str, int] = {}
    for match in before_names(view.text):
        start = match.start()
        if _ORIGIN.search(view.text, 0, start) and match["stack"][:2] == "Ⓛ的":
            continue
        carried = previous if _carries(view, previous_end, start) else None
        if carried is None and match["stack"][0] in "副党":
            carried = _chief(view, chiefs, match)
        items = list(read_stack(view, Span(start, match.end("stack")), carried))
        persons = [match.start("person")]
        if items and _SHARED.search(items[-1][1]):
            persons += view.symbols(*match.span("more"))
        for person in persons:
            shared = items if person == persons[0] else items[-1:]
            at = Span(start, match.end())
            yield from posts(view, person, shared, at, rule="title before name")
        if items and isinstance(items[0][0], int) and items[0][0] in view.positions:
            previous, previous_end = view.positions[items[0][0]], match.end()
            chiefs |= {title: previous for _, title in items}


def _chief(view: View, chiefs: dict[str, int], match: re.Match[str]) -> int | None:
    """主任甲主持，副主任乙出席: the deputy belongs to the body of the chief before."""
    deputies = re.findall(f"副{TITLE}", match["stack"])
    head = next((chiefs[one] for two in deputies for one in (two, two[1:]) if one in chiefs), None)
    if head is None or head < view.paragraph(match.start()).start:
        return None
    return head


def posts(
    view: View, person: int, items: list[tuple[Ref, str]], at: Span, *, rule: str
) -> Iterator[Statement]:
    """One statement for each organization and title."""
    for owner, title in items:
        title = _COUNTED.sub("", title)
        yield Statement(
            view.indexes[person],
            "position",
            owner,
            view.source(*at),
            rule,
            POST if at.start <= _place(view, owner, at) else POST_ELSEWHERE,
            title=title,
            status="stated",
        )


def _place(view: View, owner: Ref, at: Span) -> int:
    return view.positions.get(owner, at.start) if isinstance(owner, int) else at.start


def _carries(view: View, end: int, start: int) -> bool:
    """Whether a stack without organization follows one of the same sentence."""
    return end >= 0 and start - end <= 3 and set(view.text[end:start]) <= set("，、 ")


def read_stack(view: View, span: Span, carried: int | None) -> Iterator[tuple[Ref, str]]:
    """Organization and title of each item of a stack, in order."""
    head = carried
    position = span.start
    foreign = False  # whether the stack named a body that is no mention
    short: Mention | None = None
    while match := _ITEM.match(view.text, position, span.end):
        if match["head"]:
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
            yield from _item(view, match, head)
        step = _NEXT.match(view.text, match.end(), span.end)
        if not step:
            break
        position = step.end()


def _is_inner(view: View, head: int | None, unit: str) -> bool:
    """Whether the unit is one that the body before surely has: its party body, its office."""
    place = head is not None and view.text[head] == "Ⓛ"
    return bool(_PARTY.fullmatch(unit) or (place and _OFFICES.fullmatch(unit)))


def _short(view: View, match: re.Match[str]) -> Mention | None:
    """The short form of a company in front of the post: 北方造船党委书记, 闽渔食品董事长."""
    unit = match["unit"] or ""
    party = _PARTY.search(unit)
    if unit and party is None:
        return None
    return short_body(view, match.start() + (party.start() if party else 0))


def _item(view: View, match: re.Match[str], head: int | None) -> Iterator[tuple[Ref, str]]:
    title = (match["department"] or match["unit"] or "") + match["title"]
    if match["posted"]:
        title = f"驻{view.mention(match.end('posted') - 1).text}{title}"
    if match["local"]:
        yield local_body(view, head, Span(*match.span("local"))), title
    elif head is None:
        yield from _unowned(view, match)
    elif match["head"] or not _OTHER_BODY.search(match["unit"] or ""):
        branch = branch_of(view, head, match["department"] or "") if match["head"] else None
        if branch is not None:
            yield branch, match["title"]
            return
        outer = _outer(view, match, head)
        if outer is not None:
            yield view.indexes[outer], view.mention(head).text + title
            return
        for one in _both(view, match, head):
            owner = owner_of(view, one, title, bool(match["head"]))
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
    if not match["head"] or "简称" in match["head"]:
        return [head]
    found = view.symbols(match.start("head"), match.end("head"))
    return [one for one in found if view.text[one] == view.text[head]]  # no 甲集团（上海）
