"""Who was at a meeting by what is told of it: bodies that reported, speakers of its report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.patterns import PERSONS, PLAIN
from kg.relations.referents.events import main_event, nearest_event
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

_PRESS = re.compile("(?:发布会|见面会|吹风会|通气会|说明会|听证会)(?:（.*）)?$")
_ANSWERS = re.compile(
    rf"(?:^|[，。；？！”\n])(?P<who>{PERSONS})[^，。；！？“”ⓅⓄⒺ]{{0,12}}?"
    r"(?:介绍|提醒|补充|强调|建议|呼吁|说明|答复|回答|回应|透露|表示|坦言|通报|解读|说|指出|分享|抛出|提问)|"
    r"(?:^|\n)主持人（(?P<host>Ⓟ)）"
)
# 甲中学师生与乙局官兵: whom a body sends
_STAFF = (
    "(?:的?(?:官兵|师生|干部职工|干部|职工|员工|学生|教师|志愿者|居民|村民|医护人员|工作人员|"
    "(?:有关|相关|主要)?(?:负责人|负责同志|领导))?(?:代表)?)"
)
# 甲局、乙街道作表态发言，丙局等23个成员单位负责人参会
_BODIES = re.compile(
    rf"(?P<who>[ⓄⓁ]{_STAFF}(?:[、和与及][ⓄⓁ]{_STAFF})*)(?:等{PLAIN}{{0,14}}?)?(?:主要)?(?:负责人|负责同志|代表)?"
    "(?:分别|先后|共同|一同|一起|一道)?"
    r"(?:踊跃发言|作了?(?:表态|交流|典型|经验|大会)?[^，。；]{0,2}发言|也?(?:派员|派代表)?(?:参会|与会|参展|参赛|参加(?=[，。；]))|"
    "(?:参加|出席)了?(?:本次|此次)?(?:会议|活动|仪式|大会|座谈会|启动会)|出席(?=[，。；])|"
    "(?:介绍|交流)了?[^，。；ⓅⓄⒺ]{0,6}(?:经验|做法)(?=[，。；])|"
    "(?:将|先后|轮番|依次|同台|联袂|现场)*(?:登台|参演|献演|献艺|演出(?=[，。；])|(?:登台|同台|现场|精彩)(?:演出|表演|献艺)))"
)
# 甲、乙等26家企业提供岗位1800个, 甲等43家媒体到场采访
_COUNTED = re.compile(
    r"(?P<who>Ⓞ”?》?(?:[、和]《?“?Ⓞ”?》?)*)等(?:[0-9一二三四五六七八九十]+[余多]?[家个支])?"
    "(?:[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:企业|单位|机构|媒体|公司|商家|院校|高校|代表队))"
    "(?:的?(?:负责人|代表))?(?:到场|现场签约|提供(?:就业)?岗位|带来|亮相|参展|参加(?=[，。；])|"
    "提出[^，。；]{0,6}(?:建议|意见))"
)
# 甲展出了机器人, 参展的甲, 甲的新品成了明星, in the report of a fair
_SHOWS = re.compile(
    r"(?:参展(?:的|商|企业|单位|方|品牌)|展商)(?P<shows>Ⓞ(?:[、和]Ⓞ)*)|"
    r"(?P<who>Ⓞ(?:[、和]Ⓞ)*)(?:则|也|还)?(?:展出|参展|携[^，。；]{2,16}?(?:亮相|参展)|的展[位台区]|"
    "(?:的|带来的)[^，。；ⓅⓄⒺ]{2,16}?(?:成了|成为[^，。；]{0,8}(?:明星|焦点|亮点|主角)|大放异彩|备受|广受|颇受|深受|大受|"
    "抢眼|吸睛|圈粉|亮相|人头攒动|吸引|引人|引来|引得|受到[^，。；]{0,6}(?:青睐|欢迎|追捧|关注)))"
)
_FAIR = re.compile(
    "(?:博览会|展览会|展会|交易会|广交会|展销会|[^博]博会|展|推介会|对接会|采购会|订货会|洽谈会|[展投]洽会|"
    "大集|集市|(?:购物|美食|啤酒|丰收)节)(?:（.*）)?$"
)
# 会上，甲致辞。乙宣布…: the report of the meeting goes on
_AT_EVENT = re.compile("(?:^|\\s*)(?:Ⓔ|会|会议|仪式|活动|大会|座谈会)上，")
_GOES_ON = re.compile(
    rf"\s*(?P<who>{PERSONS})"
    "(?:(?:还|也|则)(?:说|坦言|建议|直言|感慨)|(?:还|也|则|最后|随后)?(?:呼吁|谈到|回应|补充)|"
    "(?:还|也|则|最后|随后)?(?:宣布|表示|强调|指出|介绍|要求|希望|提出|认为|透露|倡议))"
)
# 甲县召开Ⓔ，书记Ⓟ要求…; Ⓔ在Ⓛ召开。书记Ⓟ指出…: who speaks for it right behind
_CONVENED = re.compile(
    r"(?:(?:召开|举行)(?P<event>Ⓔ)|(?P<opened>Ⓔ)[^。；！？\nⓅⒺ]{0,16}?(?:召开|举行))[。，]"
    rf"(?P<who>{PERSONS})(?:还|就|对)?(?:(?!系列|多次)[^，。；！？：“”\nⓅⓄⒿⒺ]){{0,10}}?"
    "(?:指出|强调|要求|部署|提出|表示|谈到|通报|讲话|安排)"
)
_MEETING = re.compile("[^协学商工总盟]会议?(?:（.*）)?$")
MAX_REPORT = 4  # sentences in which 会上 went on on the annotated texts


def find_at_meetings(view: View) -> Iterator[Statement]:
    """All that reports of meetings, fairs and press conferences tell without 出席."""
    yield from _at_press(view)
    yield from _goes_on(view)
    yield from _convened(view)
    for match in _BODIES.finditer(view.text):
        yield from _near(view, match, "Ⓞ")
    for match in _COUNTED.finditer(view.text):
        yield from _near(view, match, "Ⓞ", "attended")
    for match in _SHOWS.finditer(view.text):
        event = nearest_event(view, match.start()) if match["who"] else _last(view, match.start())
        if (
            event is not None
            and event < match.start()
            and (match["shows"] or _FAIR.search(view.name(event)))
        ):
            group = "who" if match["who"] else "shows"
            for who in view.symbols(*match.span(group)):
                yield attendance(view, who, event, Span(*match.span()), "attended")


def _last(view: View, position: int) -> int | None:
    """The event named last in the paragraph, one that goes on too: 节会期间，参展的甲…"""
    events = view.symbols(view.paragraph(position).start, position, "Ⓔ")
    return events[-1] if events else nearest_event(view, position)


def _convened(view: View) -> Iterator[Statement]:
    """Who speaks in the clause or sentence right behind the one that tells of a meeting."""
    for match in _CONVENED.finditer(view.text):
        event = match.start("event" if match["event"] else "opened")
        if _MEETING.search(view.name(event)):
            for who in view.symbols(*match.span("who"), types="Ⓟ"):
                yield attendance(view, who, event, Span(*match.span()), "spoke")


def _near(view: View, match: re.Match[str], types: str, role: str = "spoke") -> Iterator[Statement]:
    """Statements on the event told before."""
    event = nearest_event(view, match.start())
    if event is not None and event < match.start():
        for who in view.symbols(*match.span("who"), types=types):
            yield attendance(view, who, event, Span(*match.span()), role)


def _at_press(view: View) -> Iterator[Statement]:
    """Officials who answer in the report of a press conference."""
    event = main_event(view)
    if event is None or not _PRESS.search(view.name(event)):
        return
    for match in _ANSWERS.finditer(view.text, event + 1):
        group = "who" if match["who"] else "host"
        for who in view.symbols(*match.span(group), types="Ⓟ"):
            yield attendance(view, who, event, Span(*match.span()), "spoke")


def _goes_on(view: View) -> Iterator[Statement]:
    """Who speaks in a sentence that follows 会上 in its paragraph."""
    since: int | None = None  # the number of the sentence that began with 会上
    for number, sentence in enumerate(view.sentences):
        paragraph = view.paragraph(sentence.start).start
        if since is not None and (
            number - since > MAX_REPORT or view.sentences[since].end <= paragraph
        ):
            since = None
        opening = _AT_EVENT.match(view.text, sentence.start, sentence.end)
        if opening:
            since = number
        match = (
            _GOES_ON.match(view.text, sentence.start, sentence.end) if since is not None else None
        )
        if match:
            yield from _near(view, match, "Ⓟ")


# 与会专家甲认为, 参会的乙公司董事长甲说, 观众甲: what the text calls who was there
_CALLED = re.compile(
    r"(?:(?P<came>(?:与会|参会|到会|参展|参赛|参演|观展|观赛|受邀参加|应邀参会)[^。；！？“”\nⓅⒺ]{0,24}?)|"
    "(?P<watched>观众|乐迷|戏迷|影迷|票友|游客)|(?P<traded>采购商|客商|参展商|展商|买家)|(?P<learnt>学员)|"
    "(?P<sought>求职者|应聘者|应届毕业生|高校毕业生))"
    r"(?P<who>Ⓟ)(?=[^，。；！？\nⓅⒺ]{0,10}(?:说|表示|认为|告诉|坦言|介绍|感慨|透露|建议|指出|直言|投[了出递]|签[了下]|下[了单]|订))"
)
_KINDS = {
    "came": re.compile(""),
    "watched": re.compile("会|演出|展|展演|赛|节"),
    "traded": _FAIR,
    "learnt": re.compile("班|开班|结业|培训"),
    "sought": re.compile("招聘|双选|求职|人才"),
}


def find_participants(view: View) -> Iterator[Statement]:
    """Who was there, by what the text calls somebody; needs the view with its posts."""
    for match in _CALLED.finditer(view.text):
        kind = next(name for name in _KINDS if match[name])
        event = nearest_event(view, match.start())
        near = event is not None and view.sentence_number(event) + MAX_REPORT
        if event is None or event > match.start() or near < view.sentence_number(match.start()):
            continue
        if _KINDS[kind].search(view.name(event)):
            at = Span(*match.span())
            yield attendance(view, match.start("who"), event, at, "attended")
