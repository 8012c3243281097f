"""What the name of its ceremony holds: 翰博生产基地项目|签约仪式, 古厝保护中心|揭牌仪式.

What the text says next of 该项目 or 该中心 is said of it, so it is a mention of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.lexicon.organizations import ending_of, is_generic
from kg.lexicon.organizations import subtype_of as organization_subtype
from kg.lexicon.places import subtype_of as place_subtype
from kg.lexicon.projects import GENERIC, subtype_of
from kg.lexicon.wordlists import either
from kg.mentions.candidate import Candidate

_CEREMONY = (
    f"(?:建设|正式|全面|主体|全容量)*(?P<deed>{either('ceremony_verbs', 'opening_verbs')})+"
    "(?:暨[^，。]*)?(?:仪式|活动|大会|典礼)(?:暨[^，。]*)?"
)
_PROJECT = re.compile(
    "“?(?P<what>[^，、。“”]{3,}?(?:项目|工程|基地)(?:（[一二三四]期）|[一二三四]期)?)”?" + _CEREMONY
)
# What is opened can be a body; only what is built is a project without being called one.
_WORK = re.compile(
    "(?P<what>[^，、。“”]{4,}?(?:中心|园|厂|站|馆|楼|院|综合体|大厦))"
    "(?:开工|奠基|动工|封顶|竣工|投产|落成)(?:仪式|活动|典礼)(?:暨[^，。]*)?"
)
# 春城医院南部院区启用仪式: where it stands is said of the site next
_SITE = re.compile(
    "(?P<what>[^，、。“”]{2,}?(?:[院校]区|新馆|公园|广场))(?:启用|开馆|开园|开放|落成|揭牌)(?:仪式|活动|典礼)"
)
# 低空经济产业基金签约仪式: a fund
_FUND = re.compile(
    "(?P<what>[^，、。“”]{4,}?基金(?:[一二三四]期)?)(?:签约|揭牌|成立|启动|设立)(?:仪式|大会|活动)"
)
_BODY = re.compile(
    "(?P<what>[^，、。“”]{4,}?)(?:揭牌成立|挂牌成立|揭牌|成立|挂牌|授牌)(?:仪式|活动|大会|典礼)"
)
# “斗南花卉人才港”启动仪式, “人才十条”政策宣讲会: what is begun, awarded or explained there
_QUOTED = re.compile(
    "“(?P<what>[^“”]{2,30})”(?:(?:签约|启动|揭牌|授牌|上线|首发|颁奖)(?:暨[一-鿿]{2,4})?(?:仪式|典礼)|"
    "政策(?:宣讲|解读|说明)会)$"
)
# 一季度重大项目集中签约仪式: many, and none of them named.
_MANY = re.compile(
    "集中|重[点大]|[批个]|[一二三四]季度|\\d年(?!产)|年度|[上下]半年|民生|配套|外资|暨|签约|合作"
)
CONFIDENCE = 0.8  # near the other rules that read a name's ending


def find_celebrated(chosen: Iterable[Candidate], text: str) -> list[Candidate]:
    """The projects and bodies that chosen events name first and that are no mentions yet."""
    items = list(chosen)
    taken = {(item.start, item.end) for item in items}
    found = (_inside(event, text) for event in items if event.type == "event")
    return [one for one in found if one is not None and (one.start, one.end) not in taken]


def _inside(event: Candidate, text: str) -> Candidate | None:
    name = text[event.start : event.end]
    match = _PROJECT.fullmatch(name) or _WORK.fullmatch(name)
    if match and not _MANY.search(match["what"]) and match["what"] not in GENERIC:
        start, end = (event.start + at for at in match.span("what"))
        kind = subtype_of(match["what"])
        return Candidate(start, end, "project", "project.celebrated", CONFIDENCE, kind)
    quoted = _QUOTED.search(name)
    return _in_quotes(event, quoted) if quoted else _site(event, name) or _body(event, name)


def _site(event: Candidate, name: str) -> Candidate | None:
    """The branch or park that is opened."""
    site = _SITE.fullmatch(name)
    if site is None or _MANY.search(site["what"]):
        return None
    start, end = (event.start + at for at in site.span("what"))
    kind = place_subtype(site["what"])
    return Candidate(start, end, "place", "place.celebrated", CONFIDENCE, kind)


def _in_quotes(event: Candidate, quoted: re.Match[str]) -> Candidate:
    """A project, or a body that its ending tells: “数据要素联盟”揭牌仪式."""
    start, end = (event.start + at for at in quoted.span("what"))
    if ending_of(quoted["what"]):
        kind = organization_subtype(quoted["what"])
        return Candidate(start, end, "organization", "org.celebrated", CONFIDENCE, kind)
    return Candidate(start, end, "project", "project.celebrated", CONFIDENCE, "programme")


def _body(event: Candidate, name: str) -> Candidate | None:
    """The body that is unveiled."""
    body = _BODY.fullmatch(name) or _FUND.fullmatch(name)
    if body is None:
        return None
    begin = body["what"].rfind("暨") + 1  # 甲与乙签约暨|丙医联体揭牌仪式
    what = body["what"][begin:]
    if ending_of(what) is None or is_generic(what):
        return None
    start, end = event.start + begin, event.start + body.end("what")
    kind_of_body = organization_subtype(what)
    return Candidate(start, end, "organization", "org.celebrated", CONFIDENCE, kind_of_body)
