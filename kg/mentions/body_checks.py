"""What only looks like an organization: verbs in front, relations, members with their seat.

The tagger takes the verb along (支持上市公司, 改进|人民政协), runs two bodies into one
(财政部会同水利部, 中国全国人大愿同乌参议院), and makes bodies of friendships (中泰友谊) and of
members (焦红常委, 王凯（河南）).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.lists import any_of
from kg.lexicon.organizations import COMPLETE_NAMES, ending_of, is_generic, subtype_of
from kg.lexicon.places import subtype_of as place_subtype
from kg.mentions.candidate import Candidate
from kg.mentions.titled import has_shape

_READ = re.compile(r"org\.(?:tagger|ending|learned|brand|glued|listed|quoted)")
_VERB = re.compile(
    "(?:积极)?(?:支持|促进|依托|搜查|紧扣|重组|改进|任命|审查|高度评价)|会同|整个|所谓|部分|各级|近日|日前|"
    "中国(?=全国(?:人大|人民代表大会|政协)|中央广播电视总台)|中共(?=国务院)|京(?:同|会见)|(?:中南海|人民大会堂)同|好(?=党校|党中央|工商联)|报(?=党中央)|因(?=.{2,}集团)"
)
_MINISTRY = any_of(name for name in COMPLETE_NAMES if name.endswith("部"))
_TWO = re.compile(
    rf"(?P<head>.{{2,}}?)(?:会同|愿同|力克|战胜|击败|依托|借助|引导|鼓励|动员|主办|联合(?=国家|海关|{_MINISTRY}$))(?P<rest>.{{2,}})"
)
_RELATION = re.compile(
    "(?:友谊|合作关系|互利|铁杆|建交|自由贸易协定|[变乱战困]局|(?<=国)政局|民调|设厂|通办|之基|错峰|[铁海]联运|高企|开局)$"
)
# 新时代|海关, 延安时期|党: what all of a kind do at a time
_ERA = re.compile(
    "(?:(?:新时代|新征程)+|.{2,4}时期)(?:军队|武装|学校|中小学|海关|人大|(?:人民)?政协|工商联|党(?:中央)?|妇联)"
)
_NOT_BODY_BEHIND = re.compile("地位|富集|禀赋")  # 青海资源|富集, 东盟中心|地位
_OFFICES = re.compile("(?:、[一-鿿]{2,4}){0,4}等?部门")  # 广西人社|、教育等部门
# 全国农业保险, 阿全行业, 使政协更好服务党: all of a kind, or what somebody does
_ALL = re.compile(
    "全国(?:高等学校|高校|中小学|学校)|非(?:银行|金融|企业|公有制).{0,4}|(?:小众|独立|实体|新锐)(?:书店|品牌|企业|商户|门店)|全国.{2,6}(?:保险|行业|企业)|.{1,3}全行业|.*更好.*"
)
_TOUR = re.compile("[一-鿿]{2,4}行")  # “看中国·西藏|行”
_LINE = re.compile("[一-鿿]{2,}(?:高铁|铁路)$")  # 昌景黄高铁
_MEMBER = re.compile(
    "(?P<name>.{1,3}[^大院校公司厂店所局社馆会部室台站行])(?:常委|委员|（[一-鿿]{2,3}）)"
)


def check_bodies(items: Iterable[Candidate], text: str) -> list[Candidate]:
    """The choice of one field without bodies that are none; names of other types stay."""
    return [found for item in items for found in _checked(item, text)]


def _checked(item: Candidate, text: str) -> Iterator[Candidate]:
    if item.type != "organization" or not _READ.fullmatch(item.rule):
        yield item
        return
    start, end = item.span
    name = text[start:end]
    member = _MEMBER.fullmatch(name)
    if member and has_shape(member["name"]):
        yield Candidate(start, start + member.end("name"), "person", "person.after_title", 0.8)
        return
    if _LINE.fullmatch(name):
        yield Candidate(start, end, "place", "place.line", item.confidence, place_subtype(name))
        return
    if not _is_none(name, text, end):
        yield from _parts(item, text)


def _parts(item: Candidate, text: str) -> Iterator[Candidate]:
    """The body behind its verb, or the two that act together."""
    start = item.start
    name = text[start : item.end]
    two = _TWO.fullmatch(name)
    spans = [two.span("head"), two.span("rest")] if two else [(0, len(name))]
    for low, high in spans:
        verb = _VERB.match(name, low, high)
        begin = verb.end() if verb else low
        if (verb or two) and not _names_body(name[begin:high]):
            continue
        yield _cut(item, start + begin, start + high, text)


def _is_none(name: str, text: str, end: int) -> bool:
    """Whether the words, which end there, tell of relations, of a kind, or of a tour."""
    if _RELATION.search(name) or _ERA.fullmatch(name) or _ALL.fullmatch(name):
        return True
    if _NOT_BODY_BEHIND.match(text, end):
        return True
    if ending_of(name) is None and _OFFICES.match(text, end):
        return True
    tour = _TOUR.fullmatch(name)
    shown = tour is not None and text.startswith(("”", "》"), end)
    return shown and bool(divisions.find(name[: -len("行")]))


def _names_body(name: str) -> bool:
    named = ending_of(name) is not None or name in COMPLETE_NAMES or name.endswith("办公室")
    return named and not is_generic(name)


def _cut(item: Candidate, start: int, end: int, text: str) -> Candidate:
    """The candidate between the bounds; a full name is kept only with the whole."""
    if (start, end) == item.span:
        return item
    return replace(item, start=start, end=end, subtype=subtype_of(text[start:end]), expanded=None)
