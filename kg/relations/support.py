"""What is built or works for something else: suppliers and auxiliary projects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.patterns import PLAIN
from kg.relations.statement import Statement
from kg.relations.topics import previous_topic
from kg.relations.view import View

_KIND = "(?:的)?(?:核心|重要|关键|主要|一级|上游|下游|唯一|专业)*配套"
_IS = re.compile(rf"(?P<what>[ⒿⓄ])，?(?:是|系|为|作为|属于)(?:Ⓛ)?(?P<whom>[ⒿⓄ]){_KIND}")
_FOR = re.compile(
    rf"(?P<what>[ⒿⓄ]){PLAIN}{{0,6}}?为(?P<whom>[ⒿⓄ])(?:提供)?{PLAIN}{{0,6}}?(?:配套|代工)"
)
_SERVES = re.compile(r"(?P<what>[ⒿⓄ]){1}(?:主要|专门)?服务于(?P<whom>[ⒿⓄ])")
_TOPIC_IS = re.compile(rf"(?:，|^|。|\n)(?:是|系|为|作为)(?P<whom>[ⒿⓄ]){_KIND}")
CONFIDENCE = 0.9  # estimated between the precision on tuning and on held-out texts


def find_support(view: View) -> Iterator[Statement]:
    """All supports stated in the field."""
    for pattern in (_IS, _FOR, _SERVES):
        for match in pattern.finditer(view.text):
            yield _statement(view, match.start("what"), match)
    for match in _TOPIC_IS.finditer(view.text):
        what = previous_topic(view, match.start("whom"), "Ⓙ")
        if what is not None:
            yield _statement(view, what, match)


def _statement(view: View, what: int, match: re.Match[str]) -> Statement:
    return Statement(
        view.indexes[what],
        "supports",
        view.indexes[match.start("whom")],
        view.source(*match.span()),
        "auxiliary to",
        CONFIDENCE,
    )
