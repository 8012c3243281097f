"""Posts behind a name: appositions, elections, appointments and dismissals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model.offsets import Span
from kg.relations.careers import (
    BODIES,
    CARRIED,
    END,
    LEAD,
    NEW,
    TAKES,
    left_out,
    pronoun,
    replaced_by,
)
from kg.relations.founders import elected_at, founded_by, founded_here, just_founded, new_firm
from kg.relations.homes import has_post, home_of, kind_of_home
from kg.relations.patterns import PLAIN
from kg.relations.position import before_names, posts, read_stack, with_person
from kg.relations.stacks import (
    ITEM,
    NO_MODIFIER,
    OWNED_ITEM,
    SEPARATOR,
    STACK,
    TITLE,
)
from kg.relations.statement import Ref, Statement
from kg.relations.view import View
from kg.text.marks import ITEM_MARKS

_OWNED_STACK = rf"(?P<stack>{OWNED_ITEM}(?:{SEPARATOR}{ITEM})*)"
# 从甲大学引进的教授, 英国人, 今年45岁的, 丙方面的: who takes a post, in front of the name
_NATIVE = "(?:Ⓛ[籍裔]?(?:人|女子|男子|华侨)?)?"
_WHO = (
    rf"(?:从|来自|原|[时曾]任|在)?(?:[ⓄⓁ]?{PLAIN}{{0,10}}?的)?{_NATIVE}"
    rf"(?:[^，。；：\nⓅ]{{0,24}}?{TITLE})?"
)
_RANKED = "(?:同志|先生|女士|院士|教授|博士)?"
# 预报员, 策划师: classes of nouns of persons; 党员, 携手, 国家 tell of no post
_NOUN_OF_PERSON = (
    f"(?!员长)(?:(?![{NO_MODIFIER}新老前原])[一-鿿]){{1,4}}(?:(?<![人党团学队球社官议委])员|(?<![大出恩拜])师|(?<![增成生延家首兄特擅])长|"
    "(?<![员职开施民竣复加手完义社])工|(?<![国大人厂商买店全一多独东专])家|匠)"
)
_APPOSITION = re.compile(
    rf"(?P<person>Ⓟ)(?:[，（：]|有[两三几多][个重]身份：|(?:的(?:另一个|新|真实|公开)?(?:身份|职务|头衔|职业))?(?:{LEAD}|就|正)*(?:[是系]|(?<=[现曾原])为)|，[男女]，[^。；Ⓟ\n]{{0,80}}?现?任){_OWNED_STACK}(?=[，。；）！？\s]|$)"
)
# 甲、乙公司的丙等9人
_MORE = rf"(?P<more>(?:Ⓟ[、和](?:[^，。；、ⓅⓄⓁ]{{0,8}}[ⓄⓁ](?:的|[^，。；、Ⓟ]{{0,16}}?{TITLE}))?)*)"
_IN_ALL = r"(?:等(?:\d+|[一二三四五六七八九十]+)[人位名])?"
_ELECTED = re.compile(
    rf"{_MORE}(?P<person>Ⓟ|他|她){_RANKED}(?:（[^（）Ⓟ]{{0,20}}）)?{_IN_ALL}(?:(?:领衔|牵头|挂帅)并)?(?:均|都|双双)?{LEAD}{TAKES}{NEW}{BODIES}(?P<stack>(?:[ⓄⓁⒿ]{NEW})?{STACK}){END}"
)
# 现任乙副站长的甲
_BEING = re.compile(rf"(?:现任|时任|曾任|原任|身为|身兼){_OWNED_STACK}的(?P<person>Ⓟ)")
# 担任站长的甲
_SERVING = re.compile(rf"(?:(?<!不再)[担兼]任|成长为)(?P<stack>{STACK})的(?P<person>Ⓟ)")
# 甲从乙手中接过会长聘书
_TAKES_OVER = re.compile(
    rf"(?P<person>Ⓟ)从Ⓟ(?:手[中里上])?接过了?(?P<stack>{ITEM})的?(?:聘书|帅印|接力棒|重任|担子|大旗|职务)"
)
# 作为乙的负责人，甲…
_ACTING = re.compile(rf"(?:^|[，。；\n])(?:作为|身为){_OWNED_STACK}，(?P<person>Ⓟ)")
# 甲卸任乙董事长，由丙接任
_SUCCEEDED = re.compile(
    rf"{_OWNED_STACK}(?:的?职务|一职|后)?[，；](?:[将改]?由|其?职务由){_WHO}(?P<person>Ⓟ){_RANKED}(?:接任|继任|接替|接棒)"
)
# 董事会聘任甲为副总经理
# 聘请乙协会会长甲、丙院长丁等9人为首批调解员
_APPOINTED = re.compile(
    rf"(?:聘任?|任命|聘请|选举|推选|推举|委任|增补|邀请|特聘)(?:[ⓄⓁ]?[^，。；、ⓅⓄⓁ]{{0,16}}?)?{_MORE}(?P<person>Ⓟ){_RANKED}"
    rf"{_IN_ALL}(?:为|[担出兼]任){NEW}(?:首批)?(?P<stack>{STACK}){END}"
)
# 把总经理的担子交给甲
_HANDED = re.compile(
    rf"[把将](?:Ⓞ的?)?(?P<stack>{ITEM})(?:的?(?:担子|位子|位置|职务|接力棒|重任)|一职)?(?:交给|交由|传给|让给)了?"
    rf"(?:女儿|儿子|弟弟|妹妹|哥哥|妻子|徒弟|侄子)?{_WHO}(?P<person>Ⓟ)"
)
# 选举甲为会长，乙、丙等6人为副会长
_DEPUTIES = re.compile(rf"{_MORE}(?P<person>Ⓟ){_RANKED}{_IN_ALL}为{NEW}(?P<stack>{ITEM}){END}")
_NAMED = re.compile(rf"(?P<person>Ⓟ)(?:（[^（）]{{0,12}}）)?为{_OWNED_STACK}{END}")
# 环境学院鲍建国教授
_WITH_RANK = re.compile(
    rf"(?P<body>[Ⓞ])的?(?P<person>Ⓟ)(?P<rank>教授|院士|研究员|副教授|主任医师|法官|警官|"
    rf"{TITLE}(?=介绍|表示|告诉|[说称，。：]))"
)
_DISMISSED = re.compile(
    rf"(?:免去(?P<person>Ⓟ|其)的?|(?P<listed>Ⓟ)(?:的|辞去)){_OWNED_STACK}(?(listed)的?职务)"
)
# 甲从乙校长岗位上退休
_FROM_POST = re.compile(rf"(?P<person>Ⓟ){LEAD}从{_OWNED_STACK}(?=的?(?:岗位|任上|位[置子]?上))")
# 甲辞去乙董事长一职, 甲不再担任乙总经理
_LEFT = re.compile(
    rf"(?P<person>Ⓟ){_RANKED}{LEAD}(?:因[^，。；ⓅⓄⓁⒿⒺ]{{1,10}}，?)?"
    rf"(?:辞去|请辞|卸任|离任|卸下|不再[担兼出]?任){_OWNED_STACK}(?:的?职务|一职|{END})"
)
# 甲…，被乙聘为平台管理员
_ENGAGED = re.compile(
    r"(?P<person>Ⓟ)[^。！？；Ⓟ\n]{0,60}?被(?P<body>Ⓞ)(?:聘请?|选聘?|推选|任命)为"
    rf"(?P<rank>(?:{TITLE}|[一-鿿]{{2,6}}[员师长]))(?=[，。；、）]|$)"
)
# 甲…在乙当外教, 在乙做护士
_WORKS_AT = re.compile(
    rf"(?P<person>Ⓟ)[^。！？；Ⓟ\n]{{0,50}}?"
    rf"(?:(?<!驻)在|于|[到赴]|回到?|加[盟入]|母校|调[至入]|(?:创办|创立|组建|成立|办起)了?“?)(?P<body>[ⓄⓁ])”?，?"
    rf"(?:并|自己|本人|自)*(?:当|做|[担出兼]?任|挂职(?:担?任)?|当起|做起)[了过]?(?:[一两][名个])?"
    rf"(?P<rank>(?:首席|[一-鿿]{{2}}(?=教师|教练))?{TITLE})(?=[，。；、）]|兼任?)"
)
# 曾在乙研究院担任院长的甲
_WORKED_AT = re.compile(
    rf"(?:(?<!驻)在|于)(?P<body>Ⓞ)(?:当|做|[担出兼]?任)[了过]?(?P<rank>{TITLE})的(?P<person>Ⓟ)"
)
# 由甲担任负责人的“乙”
_RUN_BY = re.compile(rf"由(?P<person>Ⓟ|他|她)[担出兼]?任(?P<rank>{TITLE})的“?(?P<body>[ⓄⒿ])")
# 教练员Ⓟ of a kind that no list holds: a noun of persons right between a body and a name
_UNLISTED = re.compile(rf"(?P<body>Ⓞ)的?(?P<rank>{_NOUN_OF_PERSON})(?P<person>Ⓟ)")
_HELD_BY = re.compile(
    rf"(?:^|[，。；\n】{ITEM_MARKS}])(?P<stack>{STACK})(?:一职|职务)?[改将拟仍也则]?由[^，。；：\nⓅ]{{0,40}}?(?P<person>Ⓟ){_RANKED}(?:担任|出任|兼任|接任|继任|任)"
)
# 首席专家为…教授Ⓟ: the post of what the sentence is about
_IS = re.compile(
    rf"(?:^|[，。；\n]|(?:身[边旁]|常驻[ⓄⓁ])的)(?:首任|第一位|现任|新任)?(?P<stack>{ITEM})(?:[正便就则]?是|为|名?叫|：){_WHO}(?P<person>Ⓟ)"
)
_CORE = 2  # last characters of a post that its deputies share: 副|会长
# 首任负责人是…: of what the sentence is about, not of a body named on the way
_OF_WHAT_LEADS = frozenset({"负责人", "主任", "名誉主任"})
_SAME_BODY = re.compile("[升改转兼连续]任|晋升")  # 原院长甲改任党委书记: of the same body
_PATTERNS = (
    _APPOSITION,
    _ELECTED,
    _HELD_BY,
    _IS,
    CARRIED,
    _APPOINTED,
    _HANDED,
    _BEING,
    _SERVING,
    _TAKES_OVER,
    _ACTING,
    _SUCCEEDED,
    _FROM_POST,
)
_OF_A_LIST = (_DEPUTIES, _NAMED)
_LIST = re.compile("任命|任免|免去|选举|聘任|表决")
_FILLED = re.compile(rf"[ⓄⓁⒿ]{NEW}(?={TITLE})")


def find_appointments(view: View) -> Iterator[Statement]:
    """All posts stated behind names."""
    taken = [Span(match.start(), match.end("person")) for match in before_names(view.text)]
    chiefs: dict[tuple[int, str], int] = {}
    for pattern in (*_PATTERNS, *(_OF_A_LIST if _LIST.search(view.text) else ())):
        yield from _stacked(view, pattern, taken, chiefs)
    for match in (
        found
        for rule in (_WITH_RANK, _ENGAGED, _WORKS_AT, _WORKED_AT, _RUN_BY, _UNLISTED)
        for found in rule.finditer(view.text)
    ):
        if match.re is _UNLISTED and any(span.end == match.end() for span in taken):
            continue
        yield from _posts(view, match, [(view.indexes[match.start("body")], match["rank"])])
    for match in (found for rule in (_DISMISSED, _LEFT) for found in rule.finditer(view.text)):
        # 决定免去：甲的…职务 stands in a list of one name a line.
        for statement in _posts(view, match, _items(view, Span(*match.span("stack")), None)):
            yield replace(statement, status="negated")


def _stacked(
    view: View, pattern: re.Pattern[str], taken: list[Span], chiefs: dict[tuple[int, str], int]
) -> Iterator[Statement]:
    """The posts of one pattern; those without a body are of that of a post before.

    ``chiefs`` keeps it for each sentence and kind of post (会长, 副|会长), also for the
    patterns after; of posts told as 总经理为… every later one of the sentence is of that body,
    which ``chiefs`` keeps under no kind.
    """
    told = pattern in (_HELD_BY, _IS)
    carried: int | None = None
    last = -1
    for match in _matches(pattern, view.text):
        stack = Span(*match.span("stack"))
        if not told and any(span.overlaps(stack) for span in taken):
            continue
        sentence = view.sentence(stack.start).start
        if sentence != last:
            carried, last = None, sentence
        office = (sentence, view.text[stack.end - _CORE : stack.end])
        if carried is None and view.text[stack.start] not in "ⓄⓁⒿ":
            carried = chiefs.get(office)
        if told and view.text[stack.start] not in "ⓄⓁⒿ":
            carried = _of_one_body(view, carried or chiefs.get((sentence, "")), stack)
        if pattern is _DEPUTIES and carried is None:
            continue
        own = _own_posts(view, match, taken)
        items = _items(view, stack, carried, own[0].start if own else stack.start)
        items = _not_the_own(view, own, items)
        yield from _posts(view, match, items)
        heads = view.symbols(*stack, types="ⓄⓁⒿ")
        carried = heads[0] if heads else carried
        owner = view.positions.get(items[0][0]) if items and isinstance(items[0][0], int) else None
        if owner is not None:
            chiefs.setdefault(office, owner)
            if told:
                carried = chiefs.setdefault((sentence, ""), owner)


def _of_one_body(view: View, body: int | None, stack: Span) -> int | None:
    """董事长由甲兼任，总经理则是乙: the body of the post before, if it can have this one too."""
    title = view.text[slice(*stack)]
    other = body is not None and kind_of_home(title) is not None and not has_post(view, body, title)
    return None if other else body


def _own_posts(view: View, match: re.Match[str], taken: list[Span]) -> list[Span]:
    """The posts before the name of somebody who takes another: 学院教授甲任首任院长."""
    if match.re not in (_ELECTED, _APPOINTED) or view.text[match.start("stack")] in "ⓄⓁⒿ":
        return []
    person = match.start("person")
    by = founded_by(view, person) is not None  # 书院签约，由丙教授甲兼任院长
    if not by and _SAME_BODY.search(view.text, person, match.start("stack")):
        return []
    return [
        span
        for span in taken
        if span.end == person + 1 or (match.start() <= span.start and span.end <= person)
    ]


def _not_the_own(
    view: View, own: list[Span], items: list[tuple[Ref, str]]
) -> list[tuple[Ref, str]]:
    """The posts, but not of the body before the name: 剧团团长甲担任导演."""
    bodies = {view.indexes[one] for span in own for one in view.symbols(*span, types="ⓄⓁⒿ")}
    return [item for item in items if item[0] not in bodies]


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches; those with the person at their end are looked for where a person is."""
    if pattern not in (_HELD_BY, _IS):
        yield from pattern.finditer(text)
        return
    for start, end in with_person(text):
        # The mark before the post may be the full stop of the sentence before.
        yield from pattern.finditer(text, max(0, start - 1), end)


def _items(
    view: View, stack: Span, carried: int | None, at: int | None = None
) -> list[tuple[Ref, str]]:
    """The posts of the stack; 联盟首任理事长 has a filler between body and title.

    What a post without owner belongs to is looked for before ``at``.
    """
    head = carried
    start = stack.start
    filled = _FILLED.match(view.text, *stack)
    if filled and filled.end() > start + 1:
        head, start = start, filled.end()
    elif view.text[start] not in "ⓄⓁⒿ" and carried is None:
        title = view.text[start : stack.end]
        anew = title in _OF_WHAT_LEADS or just_founded(view, start)
        firm = None if anew else new_firm(view, start, title)
        home = None if anew else home_of(view, at or start, title)
        head = home if firm is None else firm
        congress = elected_at(view, start, title) if head is None else None
        if congress is not None:
            return [(congress, title)]
        head = founded_here(view, start) if head is None else head
    return list(read_stack(view, Span(start, stack.end), head))


def _posts(view: View, match: re.Match[str], items: list[tuple[Ref, str]]) -> Iterator[Statement]:
    person = _person(view, match)
    persons = [] if person is None else [person]
    if match.re in (_ELECTED, _DEPUTIES, _APPOINTED):
        persons += view.symbols(*match.span("more"), types="Ⓟ")
    for one in persons:
        yield from posts(view, one, items, Span(*match.span()), rule="title after name")


def _person(view: View, match: re.Match[str]) -> int | None:
    """Whose post it is: named, meant by 他 or 其, or left out where a clause goes on."""
    if match.re is CARRIED:
        return left_out(view, match)
    group = "person" if match["person"] else "listed"
    if match[group] == "Ⓟ":
        return replaced_by(view, match.start(group))
    return pronoun(view, match.start())
