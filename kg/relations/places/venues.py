"""Where events take place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.confidence import EVENT_PLACE, THING_PLACE
from kg.relations.patterns import GENERIC_EVENT, PLAIN
from kg.relations.places.located import LISTED, OUTER, PLACES, located
from kg.relations.referents.events import event_of_kind
from kg.relations.referents.topics import last_before
from kg.relations.statement import Statement
from kg.relations.view import View

# A school or a hospital where the event is; 在甲中学支持下 says who helped.
_HOST = (
    rf"Ⓞ(?!{PLAIN}{{0,6}}?(?:(?<!落)下|支持|帮助|协助|配合|指导|领导|组织|推动|见证|之间)"
    "|、Ⓞ|[和与]Ⓞ)"
)
_HOSTS = re.compile(
    "(?:大学|学院|学校|[中小]学|幼儿园|党校|校区|医院|卫生院|院区|分院|馆|剧[院场]|书[局店院]|酒店|宾馆|饭店|"
    "中心|礼堂|会堂|农场|林场|基地|政府|法院|电台|电视台)$"
)
_WHERE = rf"{OUTER}(?P<where>(?:Ⓛ+的?)?{_HOST}|{LISTED})"
_EVENT_HELD = re.compile(
    rf"(?P<what>Ⓔ){PLAIN}{{0,12}}?，?{PLAIN}{{0,6}}?[在于](?:该[省市区县镇乡村])?{_WHERE}"
    rf"{PLAIN}{{0,6}}?{either('held_verbs')}"
)
_HELD_EVENT = re.compile(
    rf"[在于]{_WHERE}{PLAIN}{{0,8}}?{either('held_verbs')}(?:的|了)?{PLAIN}{{0,8}}?(?P<what>Ⓔ)"
)
# 首航仪式6日晚在甲货站举行: no name, but one ceremony of its kind
_KIND_HELD = re.compile(
    rf"(?:^|(?<=[，。；\n]))(?P<noun>{GENERIC_EVENT}){PLAIN}{{0,12}}?[在于]{_WHERE}{PLAIN}{{0,6}}?"
    f"{either('held_verbs')}"
)
# 甲地人山人海，乙节在这里开幕; 甲赛从乙地开跑
_HERE = re.compile(
    rf"(?P<where>Ⓛ+)[^。！？\n]{{0,40}}?(?P<what>Ⓔ){PLAIN}{{0,8}}?在(?:这里|此地?|那里){PLAIN}{{0,6}}?"
    f"{either('held_verbs')}"
)
_STARTS = re.compile(rf"(?P<what>Ⓔ){PLAIN}{{0,8}}?[从由]{PLACES}(?:开跑|出发|起跑|开赛|鸣枪|发车)")
_GONE_TO = re.compile(
    rf"[赴到在]{PLACES}(?:(?!会见|会谈|接见){PLAIN}){{0,4}}?(?:参加|出席)了?{PLAIN}{{0,8}}?(?P<what>Ⓔ)"
)
# 这场会由甲主办，地点选在乙
_VENUE = re.compile(
    r"(?:地点|主会场|会场|会址|举办地)(?:就?(?:选在|设在|定在|放在|设于)|[为是]在?)(?P<where>Ⓛ+)"
)
# “甲”活动走进乙镇
_GOES_TO = re.compile(rf"(?P<what>[ⒺⒿ])”?{PLAIN}{{0,6}}?走进了?(?P<where>Ⓛ+|Ⓛ*Ⓞ)")
_CAMPAIGN = re.compile("(?:活动|宣讲|巡演|演出|展演|讲座|义诊|巡回赛)$")

_WORKS_BEGIN = re.compile("(?:开工|奠基|动工|竣工|投产|封顶|落成|启用)(?:仪式|活动)$")


def find_venues(view: View) -> Iterator[Statement]:
    """Events with the place where they are held, start or are attended.

    One name with several hosts (国庆招待会 in each of the embassies) is several events.
    """
    hosts: dict[str, set[str]] = {}
    found = list(_venues(view))
    for statement in found:
        event, host = _ends(view, statement)
        hosts.setdefault(event.text, set()).update([host.text] * (host.type == "organization"))
    for statement in found:
        event, host = _ends(view, statement)
        if host.type != "organization" or len(hosts[event.text]) == 1:
            yield statement


def _ends(view: View, statement: Statement) -> tuple[Mention, Mention]:
    """The event and where it is, as mentions."""
    event, host = (
        view.mentions[ref] if isinstance(ref, int) else ref
        for ref in (statement.subject, statement.object)
        if ref is not None
    )
    return event, host


def _venues(view: View) -> Iterator[Statement]:
    for rule, pattern in (
        ("event held at", _EVENT_HELD),
        ("event held at", _HELD_EVENT),
        ("event attended at", _GONE_TO),
        ("event held here", _HERE),
        ("event starts at", _STARTS),
    ):
        for match in pattern.finditer(view.text):
            event, at = match.start("what"), Span(*match.span())
            for where in _sites(view, match):
                yield located(view, event, where, at, rule)
                yield from _begun_there(view, event, where, at)
    for match in _KIND_HELD.finditer(view.text):
        meant = event_of_kind(view, Span(*match.span("noun")), match["noun"])
        sites = _sites(view, match)
        if meant is not None and sites:
            site, at = view.indexes[sites[-1]], view.source(*match.span())
            yield Statement(meant, "located_in", site, at, "event held at", EVENT_PLACE)
    for match in _GOES_TO.finditer(view.text):
        campaign, sites = match.start("what"), _sites(view, match)
        if sites and _CAMPAIGN.search(view.name(campaign)):
            yield located(view, campaign, sites[-1], Span(*match.span()), "event held at")
    for match in _VENUE.finditer(view.text):
        found = last_before(view, match.start(), "Ⓔ")
        if found is not None:
            where = match.end("where") - 1
            yield located(view, found, where, Span(*match.span()), "event held at")


def _sites(view: View, match: re.Match[str]) -> list[int]:
    """The places of the match, and bodies that have a house."""
    found = view.listed(*match.span("where"), types="ⓁⓄ")
    return [one for one in found if view.text[one] == "Ⓛ" or _HOSTS.search(view.name(one))]


def _begun_there(view: View, event: int, where: int, at: Span) -> Iterator[Statement]:
    """The project whose works are begun by the ceremony: 甲项目开工仪式在乙镇举行."""
    project = view.celebrated(event)
    if project is None or not _WORKS_BEGIN.search(view.mention(event).text):
        return
    if view.mentions[project].type == "project":
        yield Statement(
            project,
            "located_in",
            view.indexes[where],
            view.source(*at),
            "opened at",
            THING_PLACE,
        )
