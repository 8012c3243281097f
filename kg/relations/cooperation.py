"""Which organizations work together, and who signed what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.patterns import BRACKETS, PLAIN
from kg.relations.posts import home_of
from kg.relations.statement import Statement
from kg.relations.topics import previous_topic
from kg.relations.view import View

_ONE = rf"[ⓄⓁ](?:{BRACKETS})?"
_SIDE = rf"{_ONE}(?:、?{_ONE})*(?:(?:和|及|以及){_ONE})?"
_ACTION = (
    "(?:签署|签订|签约|签下|达成|战略合作|合作|共建|结成|缔结|结对|牵手|合资|联合攻关|联合举办|联合主办|"
    "联合开展|共同举办|共同主办|共同打造|共同建设|共同投资|联手|携手|建立|开展合作|结盟|对接合作)"
)
# 甲与乙…签署; the bridge and the verb say that they act together
_WITH = re.compile(
    rf"(?P<one>{_SIDE}){PLAIN}{{0,8}}?(?:分别)?(?P<bridge>与|同|和|跟)(?P<two>{_SIDE})"
    rf"(?P<mid>[^。；！？\nⓅ]{{0,24}}?)(?P<verb>{_ACTION})"
)
# 甲联合乙建立…
_JOINED_BY = re.compile(
    rf"(?P<one>{_SIDE})(?:，)?(?:将)?(?P<bridge>联合|携手|联手|会同|牵手)(?P<two>{_SIDE})"
)
# 甲、乙(在L)联合举办
_TOGETHER = re.compile(
    r"(?P<one>Ⓞ)(?:（[^（）]{0,20}）)?[、和与](?P<two>Ⓞ)(?:（[^（）]{0,20}）)?(?:在Ⓛ+)?(?:联合|共同)"
    r"(?P<verb>举办|主办|开展|发起|成立|打造|建设|签署|承办|投资)"
)
# ，与乙签署: the subject stands at the beginning of the sentence
_SUBJECTLESS = re.compile(
    rf"(?:^|[，；。\n])(?:还|并|先后|又|今年|近日)*(?P<noun>{either('post_nouns')})?[与同和](?P<two>{_SIDE})"
    rf"(?P<mid>[^。；！？\nⓅ]{{0,24}}?)(?P<verb>{_ACTION})"
)
_STARTS = re.compile(_SIDE)
_SIGNS = re.compile(
    rf"(?P<who>[ⓄⓁ](?:(?:、|和|与|及)[ⓄⓁ])*){PLAIN}{{0,8}}?(?:签约|签署|签订|签下)了?"
    rf"《?{PLAIN}{{0,6}}?(?P<what>[ⒿⒺ])"
)
_BLOCK = re.compile(
    "沟通|竞争|比赛|对阵|座谈|会谈|分析|区别|相比|相关|关于|提供|介绍|指出|表示|邀请"
)
CONFIDENCE = 0.9  # estimated between the precision on tuning and on held-out texts


def find_cooperation(view: View) -> Iterator[Statement]:
    """All partnerships stated in the field."""
    for pattern in (_WITH, _JOINED_BY, _TOGETHER):
        for match in pattern.finditer(view.text):
            if _BLOCK.search(match.group()):
                continue
            ones = view.symbols(*match.span("one"), types="ⓄⓁ")
            twos = view.symbols(*match.span("two"), types="ⓄⓁ")
            yield from _pairs(view, ones, twos, match)
    for match in _SUBJECTLESS.finditer(view.text):
        if not _BLOCK.search(match.group()):
            twos = view.symbols(*match.span("two"), types="ⓄⓁ")
            home = home_of(view, match.start("two"), "", match["noun"]) if match["noun"] else None
            ones = _subjects(view, match.start("two")) if home is None else [home]
            yield from _pairs(view, [one for one in ones if one not in twos], twos, match)


def _subjects(view: View, position: int) -> list[int]:
    """The list of names that the sentence begins with, else the topic of the one before."""
    sentence = view.sentence(position)
    before = view.symbols(sentence.start, position, "ⓄⓁ")
    if not before:
        found = previous_topic(view, position, "Ⓞ")
        return [] if found is None else [found]
    match = _STARTS.match(view.text, before[0], position)
    return view.symbols(*match.span(), types="ⓄⓁ") if match else before[:1]


def _pairs(
    view: View, ones: list[int], twos: list[int], match: re.Match[str]
) -> Iterator[Statement]:
    """Each with each; 分别 pairs two lists of one length in order."""
    each = [(one, two) for one in ones for two in twos]
    if "分别" in match.group() and len(ones) == len(twos):
        each = list(zip(ones, twos, strict=True))
    for one, two in each:
        if view.text[one] == view.text[two] == "Ⓛ":
            continue
        left, right = (two, one) if view.text[one] == "Ⓛ" else (one, two)
        yield Statement(
            view.indexes[left],
            "cooperates",
            view.indexes[right],
            view.source(*match.span()),
            "works with",
            CONFIDENCE,
        )


def find_signed(view: View) -> Iterator[Statement]:
    """Who signed which project or agreement."""
    for match in _SIGNS.finditer(view.text):
        at: Span = view.source(*match.span())
        for who in view.symbols(*match.span("who"), types="Ⓞ"):
            yield Statement(
                view.indexes[who],
                "signed",
                view.indexes[match.start("what")],
                at,
                "signs",
                CONFIDENCE,
            )
