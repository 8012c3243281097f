"""Whether a statement is a fact, a plan, or denied."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either

_NEGATED = re.compile(either("negated_cues"))
_PLANNED = re.compile(either("planned_cues"))
# Words that hold a cue's character without its meaning.
_NO_CUE = re.compile(
    "要求|要点|要素|主要|重要|需要|首要|必要|只要|纪要|将军|将士|(?<![中大])小将|(?<!养)老将|猛将|(?<![一两二三四五六七八九十几\\d])名将|虚拟|模拟|拟人|出没|沉没|希望小学|未成年|准备工作|发展计划|[^，。]计划执行|计划书|"
    "将(?=[ⓅⓄⓁⒿⒺ])|志愿|自愿|意愿|心愿|愿景|愿望|如愿|宏愿|夙愿|遗愿|请愿|祝愿|许愿"
)
_FUTURE = re.compile("未来(?P<when>将|要|拟|计划|[0-9一二三四五六七八九十几两]+[年个]|，)?")


def status(clause: str) -> str:
    """``negated``, ``planned`` or ``stated``, from the words of the verb's own clause."""
    cleaned = _FUTURE.sub(_as_cue, _NO_CUE.sub(lambda match: "〇" * len(match.group()), clause))
    if _NEGATED.search(cleaned):
        return "negated"
    return "planned" if _PLANNED.search(cleaned) else "stated"


def _as_cue(match: re.Match[str]) -> str:
    """未来 denies nothing; without a time or a verb it is a noun (美好未来) and no plan."""
    return "将" * len(match.group()) if match["when"] else "〇" * len(match.group())
