"""Who was at a meeting by what is told of it: bodies that reported, speakers of its report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.events import main_event, nearest_event
from kg.relations.patterns import PERSONS, PLAIN
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

_PRESS = re.compile("(?:发布会|见面会|吹风会|通气会|说明会|听证会)(?:（.*）)?$")
_ANSWERS = re.compile(
    rf"(?:^|[，。；？！”\n])(?P<who>{PERSONS})[^，。；！？“”ⓅⓄⒺ]{{0,12}}?"
    r"(?:介绍|提醒|补充|强调|建议|呼吁|说明|答复|回答|回应|透露|表示|坦言|通报|解读|说|指出|分享|抛出|提问)|"
    r"(?:^|\n)主持人（(?P<host>Ⓟ)）"
)
# 甲局、乙街道作表态发言，丙局等23个成员单位负责人参会
_BODIES = re.compile(
    rf"(?P<who>[ⓄⓁ](?:、[ⓄⓁ])*)(?:等{PLAIN}{{0,14}}?)?(?:主要)?(?:负责人|负责同志|代表)?(?:分别|先后)?"
    r"(?:作了?(?:表态|交流|典型|经验|大会)?[^，。；]{0,2}发言|也?(?:派员|派代表)?(?:参会|与会|参展|参赛|参加(?=[，。；]))|"
    "参加了?(?:会议|活动|仪式)|"
    "(?:将|先后|轮番|依次|同台|联袂|现场)*(?:登台|参演|献演|献艺|演出(?=[，。；])|(?:登台|同台|现场|精彩)(?:演出|表演|献艺)))"
)
# 甲、乙等26家企业提供岗位1800个, 甲等43家媒体到场采访
_COUNTED = re.compile(
    r"(?P<who>Ⓞ”?》?(?:[、和]《?“?Ⓞ”?》?)*)等(?:[0-9一二三四五六七八九十]+[余多]?[家个支])?"
    "(?:[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:企业|单位|机构|媒体|公司|商家|院校|高校|代表队))"
    "(?:的?(?:负责人|代表))?(?:到场|提供(?:就业)?岗位|带来|亮相|参展|参加(?=[，。；])|"
    "提出[^，。；]{0,6}(?:建议|意见))"
)
# 甲展出了机器人, in the report of a fair
_SHOWS = re.compile(
    r"(?P<who>Ⓞ(?:[、和]Ⓞ)*)(?:则|也|还)?(?:展出|参展|携[^，。；]{2,16}?(?:亮相|参展)|的展[位台区])"
)
_FAIR = re.compile("(?:博览会|展览会|展会|交易会|展销会|[^博]博会|展)(?:（.*）)?$")
# 会上，甲致辞。乙宣布…: the report of the meeting goes on
_AT_EVENT = re.compile("(?:^|\\s*)(?:Ⓔ|会|会议|仪式|活动|大会|座谈会)上，")
_GOES_ON = re.compile(
    rf"\s*(?P<who>{PERSONS})(?:还|也|最后|随后)?(?:宣布|表示|强调|指出|介绍|要求|希望|提出|认为|透露|倡议)"
)
# 甲县召开Ⓔ，书记Ⓟ要求…; Ⓔ在Ⓛ召开。书记Ⓟ指出…: who speaks for it right behind
_CONVENED = re.compile(
    r"(?:(?:召开|举行)(?P<event>Ⓔ)|(?P<opened>Ⓔ)[^。；！？\nⓅⒺ]{0,16}?(?:召开|举行))[。，]"
    rf"(?P<who>{PERSONS})(?:还|就|对)?[^，。；！？：“”\nⓅⓄⒿⒺ]{{0,10}}?"
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
        event = nearest_event(view, match.start())
        if event is not None and event < match.start() and _FAIR.search(view.name(event)):
            for who in view.symbols(*match.span("who")):
                yield attendance(view, who, event, Span(*match.span()), "attended")


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
