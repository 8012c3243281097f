"""Whether a statement is a fact, a plan, or denied."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either

_NEGATED = re.compile(either("negated_cues"))
_PLANNED = re.compile(either("planned_cues"))
# Words that hold a cue's character without its meaning.
_NO_CUE = re.compile(
    "要求|要点|要素|主要|重要|需要|首要|必要|只要|纪要|将军|将士|虚拟|模拟|拟人|出没|沉没|希望小学|未成年|准备工作|发展计划|[^，。]计划执行|计划书"
)


def status(clause: str) -> str:
    """``negated``, ``planned`` or ``stated``, from the words of the verb's own clause."""
    cleaned = _NO_CUE.sub(lambda match: "〇" * len(match.group()), clause)
    if _NEGATED.search(cleaned):
        return "negated"
    return "planned" if _PLANNED.search(cleaned) else "stated"
