"""The project that the name of its ceremony holds: 翰博生产基地项目|签约仪式.

What the text says next of 该项目 is said of it, so it is a mention of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.lexicon.projects import GENERIC, subtype_of
from kg.lexicon.wordlists import either
from kg.mentions.candidate import Candidate

_CEREMONY = (
    f"(?:建设|正式|全面|主体)*(?P<deed>{either('ceremony_verbs', 'opening_verbs')})+"
    "(?:暨[^，。]*)?(?:仪式|活动|大会|典礼)"
)
_PROJECT = re.compile(
    "“?(?P<what>[^，、。“”]{3,}?(?:项目|工程|基地)(?:（[一二三四]期）|[一二三四]期)?)”?" + _CEREMONY
)
# What is opened can be a body; only what is built is a project without being called one.
_WORK = re.compile(
    "(?P<what>[^，、。“”]{4,}?(?:中心|产业园|科技园|物流园|综合体))"
    "(?:开工|奠基|动工|封顶|竣工|投产)(?:仪式|活动|典礼)"
)
# 一季度重大项目集中签约仪式: many, and none of them named.
_MANY = re.compile(
    "集中|重[点大]|[批个]|[一二三四]季度|\\d年(?!产)|年度|[上下]半年|民生|配套|外资|暨|签约|合作"
)
CONFIDENCE = 0.8  # near the other rules that read a name's ending


def find_celebrated(chosen: Iterable[Candidate], text: str) -> list[Candidate]:
    """The projects that chosen events name first and that are no mentions yet."""
    items = list(chosen)
    taken = {(item.start, item.end) for item in items}
    found = []
    for event in items:
        if event.type != "event":
            continue
        name = text[event.start : event.end]
        match = _PROJECT.fullmatch(name) or _WORK.fullmatch(name)
        if match is None or _MANY.search(match["what"]) or match["what"] in GENERIC:
            continue
        start, end = (event.start + at for at in match.span("what"))
        if (start, end) not in taken:
            kind = subtype_of(match["what"])
            found.append(Candidate(start, end, "project", "project.celebrated", CONFIDENCE, kind))
    return found
