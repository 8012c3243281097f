"""Whether a statement is a fact, a plan, or denied."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either

_NEGATED = re.compile(either("negated_cues"))
_PLANNED = re.compile(either("planned_cues"))
# Words that hold a cue's character without its meaning.
_NO_CUE = re.compile(
    "未来|不断|不仅|不只|不但|不少|不久|不同|不低于|不超过|不到|不足|无人|无线|无缝|无锡|无偿|无论|无数|"
    "要求|要点|要素|主要|重要|需要|首要|必要|将军|拟人|待遇|等待|接待|招待|希望小学|规划局|规划和|规划展"
)
_REAL_PLAN = re.compile("未来|希望")


def status(clause: str) -> str:
    """``negated``, ``planned`` or ``stated``, from the words of the verb's own clause."""
    cleaned = _NO_CUE.sub(lambda match: "〇" * len(match.group()), clause)
    if _NEGATED.search(cleaned):
        return "negated"
    return "planned" if _PLANNED.search(cleaned) or "未来" in clause else "stated"
