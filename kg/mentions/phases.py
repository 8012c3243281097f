"""Phases of a project, and parts of a park: 二期工程 is that of what the text named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.mentions.candidate import Candidate

_PHASE = re.compile(r"[一二三四五六]期(?:工程|项目)")
# The first phase of a thing is mostly the thing itself.
_WORKS = re.compile(r"(?:校区|院区|园|园区|项目|基地|机场|站|码头|工厂|城|中心|平台|大厦|广场)$")
_BEHIND = re.compile(r"[二三四五]期(?:工程|项目)?(?![一-鿿]{0,4}(?:工程|项目))")
# 产业园|A区, 国际商贸城|五区: a part of a park by its letter, number or side
_SECTOR = re.compile("(?:[A-Z]|[一二三四五六七八九东西南北])区(?![一-鿿]{0,2}[域块委长])")
_DIVIDED = re.compile("(?:园|城|园区|基地|广场|市场|开发区|高新区|经开区)$")
# 瑞金至梅州铁路|赣州段, 沿海高速公路|台州支线
_SECTION = re.compile(
    "(?:(?!的)[一-鿿]){2,5}?(?<![路阶时地区河一两三几后伸])(?:段|支线)(?![一-鿿]?[面位的子])"
)
_LINE = re.compile("(?:铁路|高铁|公路|高速|运河|工程)$")
_BASE = re.compile(r"(?:校区|院区|园区|产业园|项目|基地|机场|电站|工程)$")


def expand_phases(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates of one field, in order, with phases named in full."""
    expanded: list[Candidate] = []
    bases: list[str] = []
    for item in candidates:
        name = text[item.start : item.end]
        phase = _PHASE.search(name)
        if item.rule == "project.phase" and phase:
            kind = name[: phase.start()]
            base = next((full for full in reversed(bases) if full.endswith(kind)), None)
            expanded.append(replace(item, expanded=base + phase.group()) if base else item)
            continue
        if item.type in {"place", "project", "organization"} and _BASE.search(name) and not phase:
            bases.append(name)
        expanded.append(item)
    return expanded


def find_phases(chosen: Sequence[Candidate], text: str) -> list[Candidate]:
    """航空维修基地|三期: a phase right behind what it is of, beside that."""
    found: list[Candidate] = []
    for item in chosen:
        phase = _BEHIND.match(text, item.end)
        if (
            phase
            and not text[: item.end].endswith("第")
            and item.type in {"place", "project"}
            and not _PHASE.search(text[item.start : item.end])
        ):
            found.append(
                Candidate(item.start, phase.end(), "project", "project.phase", 0.8, "construction")
            )
    return found


def find_sectors(chosen: Sequence[Candidate], text: str) -> list[Candidate]:
    """遂宁电子电路产业园|A区: a part right behind the park that it is of, beside that."""
    found: list[Candidate] = []
    for item in chosen:
        sector = _SECTOR.match(text, item.end)
        if sector and item.type == "place" and _DIVIDED.search(text[item.start : item.end]):
            found.append(Candidate(item.start, sector.end(), "place", "place.sector", 0.85, "zone"))
    return found


def find_sections(chosen: Sequence[Candidate], text: str) -> list[Candidate]:
    """环微山湖旅游公路|枣庄段: a section right behind the line that it is of, beside that."""
    found: list[Candidate] = []
    for item in chosen:
        section = _SECTION.match(text, item.end)
        line = item.type in {"place", "project"} and _LINE.search(text[item.start : item.end])
        if section and line:
            river = item.type == "place" and text.endswith("运河", 0, item.end)
            kind = ("place", "nature") if river else ("project", "construction")
            rule = f"{kind[0]}.section"
            found.append(Candidate(item.start, section.end(), kind[0], rule, 0.8, kind[1]))
    return found
