"""Organizations mended at words that join two names or begin none.

恒岳化工集团|全资子公司|荆川公司, 片区管委会|同|香港科技大学, 荆门高新区|企业|金泰诺公司: what
joins them is a noun or a verb to the rules of endings, so that they read one long name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.organizations import ending_of, is_generic, subtype_of
from kg.lexicon.places import ending_of as place_ending
from kg.lexicon.places import subtype_of as place_subtype
from kg.mentions.body_edges import at_edges, is_name
from kg.mentions.candidate import Candidate
from kg.mentions.titled import has_shape

_JOINT = re.compile(
    r"(?:(?:全资|控股|参股)?子公司|旗下的?|(?:签约|合作)?共建|托管|向(?=[省市区县州])|(?<![委员国])会同|联合(?![会体国社总大利收重])|同|和|与|(?P<home>(?:本地|当地)?企业))"
)
# 联合国|应发挥中心作用, 东盟|支持成立工作组: the name is the subject of a clause.
_CLAUSE = re.compile(
    "组织(?=党员|职工|员工|干部|青年|志愿|开展)|(?:应|须|将|支持|同意|决定|呼吁)(?:发挥|成立|设立|建立|组建|加强|推动)"
)
_FOUNDS = frozenset({"建立", "成立", "设立", "创立", "组建"})  # 建|立风电基地: a verb cut in two
# 孟祥林为|县文化旅游体育局: an appointment, not a name
_APPOINTED = re.compile("(?P<name>[一-鿿]{2,3})(?:同志)?为(?=[省市区县镇乡州旗盟])")
_SETTLEMENT = re.compile("(?:街道|社区|[镇乡村])$")
_ZONE = re.compile("(?:园区?|开发区|高新区|经开区|新区)(?!区)")
_SPACE = re.compile("[ 　]+")  # 财政部 农业农村部, in headlines
_SHORTEST = 4  # characters of either name: shorter ones are no full names


def at_joints(candidates: Iterable[Candidate], text: str) -> Iterator[Candidate]:
    """The candidates of a sentence, joined organizations in their two parts."""
    for candidate in candidates:
        if text[max(0, candidate.start - 1) : candidate.start + 1] in _FOUNDS:
            candidate = replace(candidate, start=candidate.start + 1)
        if candidate.type != "organization":
            yield candidate
            continue
        if not is_name(text, *candidate.span):
            continue
        appointed = _APPOINTED.match(text, *candidate.span)
        if appointed and has_shape(appointed["name"]):
            candidate = replace(candidate, start=appointed.end())
        clause = _CLAUSE.search(text, candidate.start + 2, candidate.end)
        if clause is None:
            parts = _parts(candidate, text) or [at_edges(candidate, text)]
            yield from (part for part in parts if is_name(text, *part.span))
        elif ending_of(text[candidate.start : clause.start()]):
            yield replace(candidate, end=clause.start())


def _behind_zone(candidate: Candidate, text: str) -> list[Candidate]:
    """甘棠工业园区|福建鼎澜电机股份有限公司: the zone, and the company from its province on."""
    start, end = candidate.span
    if not text.endswith("公司", start, end):
        return []
    for match in _ZONE.finditer(text, start, end - _SHORTEST):
        left, right = text[start : match.end()], text[match.end() : end]
        home = divisions.leading(right)[0]
        if home and len(right) > len(home) + _SHORTEST and place_ending(left):
            kind = place_subtype(left) or "zone"
            zone = Candidate(start, match.end(), "place", "place.joint", 0.8, kind)
            return [zone, replace(candidate, start=match.end(), subtype=subtype_of(right))]
    return []


def _parts(candidate: Candidate, text: str) -> list[Candidate]:
    """The two names on the sides of a joint; nothing where there is none."""
    start, end = candidate.span
    space = _SPACE.search(text, start, end)
    if space and ending_of(text[start : space.start()]) and ending_of(text[space.end() : end]):
        return [replace(candidate, end=space.start()), replace(candidate, start=space.end())]
    if zone := _behind_zone(candidate, text):
        return zone
    for match in _JOINT.finditer(text, start + 2, end - _SHORTEST):
        left, right = text[start : match.start()], text[match.end() : end]
        if len(right) < _SHORTEST or ending_of(right) is None or is_generic(right):
            continue
        behind = replace(candidate, start=match.end(), subtype=subtype_of(right))
        if match["home"]:
            kind = place_subtype(left) or ("division" if divisions.find(left) else None)
            if kind and (place_ending(left) or divisions.find(left)):
                home = Candidate(start, match.start(), "place", "place.joint", 0.8, kind)
                return [home, behind]
        elif match.group() == "联合" and _SETTLEMENT.search(left) and ending_of(left) is None:
            # 川口镇史纳社区|联合|县公安局川口派出所
            home = Candidate(start, match.start(), "place", "place.joint", 0.8, place_subtype(left))
            return [home, behind]
        elif len(left) >= _SHORTEST and _is_whole(left):
            return [replace(candidate, end=match.start(), subtype=subtype_of(left)), behind]
    return []


def _is_whole(name: str) -> bool:
    """Whether a name can stand alone; a parliament (越南国会) has no ending of the list."""
    return name.endswith("国会") or (ending_of(name) is not None and not is_generic(name))
