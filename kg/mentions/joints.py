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
from kg.mentions.candidate import Candidate
from kg.mentions.titled import TITLE_START

_JOINT = re.compile(
    r"(?:(?:全资|控股|参股)?子公司|旗下的?|(?:签约|合作)?共建|托管|(?<![委员])会同|同|和|与|(?P<home>(?:本地|当地)?企业))"
)
# 恒岳集团|全资子公司 in front of the daughter, 恒岳集团|董事局 in front of its chairman
_TAIL = re.compile(
    r"(?:(?:全资|控股|参股)+子公司|董事局|(?<=公司)总部|(?<=集团)总部|建[院校馆厂团])$"
)
# 总经理由|皖江新材集团: whose officer it is that takes the post
_POST_BY = re.compile(rf"(?:{TITLE_START.pattern})[由为是]")
_SHORTEST = 4  # characters of either name: shorter ones are no full names
_PREPOSITION = re.compile(r"[同与和](?=(?P<rest>[\u4e00-\u9fff]{4,}))")
_ASIDE = re.compile(
    r"(?:原|敦促|呼吁|谴责|指责|抗议)(?=[\u4e00-\u9fff]{5})"
    r"|[\u4e00-\u9fff]{3,8}代表(?=[省市县区])"
)
# 香港科技大学（广州）, 中国地质大学（武汉）环境学院
_CAMPUS = re.compile(r"[（(](?P<place>[\u4e00-\u9fff]{2,3})[）)]")
_UNIVERSITY = ("大学", "学院", "研究院")


def at_joints(candidates: Iterable[Candidate], text: str) -> Iterator[Candidate]:
    """The candidates of a sentence, joined organizations in their two parts."""
    for candidate in candidates:
        if candidate.type != "organization":
            yield candidate
            continue
        parts = _parts(candidate, text)
        yield from parts if parts else [_with_campus(_behind_preposition(candidate, text), text)]


def _parts(candidate: Candidate, text: str) -> list[Candidate]:
    """The two names on the sides of a joint; nothing where there is none."""
    start, end = candidate.span
    tail = _TAIL.search(text, start + 2, end)
    if tail and ending_of(text[start : tail.start()]):
        return [replace(candidate, end=tail.start())]
    taken = _POST_BY.search(text, start, end - _SHORTEST)
    if taken and ending_of(text[taken.end() : end]):
        return [replace(candidate, start=taken.end(), subtype=subtype_of(text[taken.end() : end]))]
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
        elif len(left) >= _SHORTEST and ending_of(left) and not is_generic(left):
            return [replace(candidate, end=match.start(), subtype=subtype_of(left)), behind]
    return []


def _behind_preposition(candidate: Candidate, text: str) -> Candidate:
    """红茶集团则|同|安溪铁观音集团: a preposition in front of a name that opens with a place.

    Neither 原 (formerly) nor whoever speaks for a body belongs to its name.
    """
    start, end = candidate.span
    aside = _ASIDE.match(text, start, end)
    if aside and not divisions.leading(text[start:end])[0] and ending_of(text[aside.end() : end]):
        return replace(candidate, start=aside.end())
    if text[:start].endswith("、和"):
        return replace(candidate, start=start - 1)  # no list goes on so: 、和溪镇小学
    opener = _PREPOSITION.match(text, start, end)
    if opener is None or divisions.leading(text[start:end])[0]:
        return candidate
    opens = any(divisions.find(opener["rest"][:size]) for size in (2, 3))
    return replace(candidate, start=start + 1) if opens else candidate


def _with_campus(candidate: Candidate, text: str) -> Candidate:
    """A university takes the city of its campus along."""
    name = text[candidate.start : candidate.end]
    campus = _CAMPUS.match(text, candidate.end) if name.endswith(_UNIVERSITY) else None
    if campus and divisions.find(campus["place"]):
        return replace(candidate, end=campus.end())
    return candidate
