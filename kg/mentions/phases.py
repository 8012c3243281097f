"""Phases of a project: 二期工程 is the second phase of what the text named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.mentions.candidate import Candidate

_PHASE = re.compile(r"[一二三四五六]期(?:工程|项目)")
_BASE = re.compile(r"(?:校区|院区|园区|产业园|项目|基地|医院|大学|学校|机场|电站|工程)$")


def expand_phases(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates of one field, in order, with phases named in full."""
    expanded: list[Candidate] = []
    base: str | None = None
    for item in candidates:
        name = text[item.start : item.end]
        phase = _PHASE.search(name)
        if item.rule == "project.phase" and phase and base:
            expanded.append(replace(item, expanded=base + phase.group()))
            continue
        if item.type in {"place", "project", "organization"} and _BASE.search(name) and not phase:
            base = name
        expanded.append(item)
    return expanded
