from __future__ import annotations

import pytest

from kg.evaluation.marked import read_marked
from kg.relations.implausible import is_implausible
from kg.relations.view import make_view


def implausible(marked: str, predicate: str) -> bool:
    """Whether the first name of the text cannot stand in the relation to the last."""
    article, mentions = read_marked(marked)
    view = make_view(article, mentions, "text")
    first, *_, last = view.symbols(0, len(view.text), "ⓅⓄⓁⒿⒺ")
    return is_implausible(view, first, predicate, last)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("{p:王沪宁}看望了在疆的{o:全国政协}委员", "visited"),
        ("{l:广东}{l:海南}雨势强劲", "part_of"),
        ("{l:非洲}与{l:粮安}同行", "part_of"),
        ("{e:党的二十大}所作决策将引领{l:中国}不断前行", "located_in"),
    ],
)
def test_what_cannot_be(text: str, predicate: str) -> None:
    assert implausible(text, predicate)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("{p:王沪宁}来到{o:全国政协}机关", "visited"),
        ("{l:海口}{l:海南}", "part_of"),
        ("{l:马达加斯加}是{l:非洲}岛国", "part_of"),
        ("{l:塔吉克斯坦}是{l:中亚}国家", "part_of"),
        ("{e:春节活动}近日在{l:阿联酋}举行", "located_in"),
        ("{e:春节活动}近日在{l:迪拜}举行", "located_in"),
        ("{l:江北区}今天属于{l:重庆}", "part_of"),
    ],
)
def test_what_can_be(text: str, predicate: str) -> None:
    assert not implausible(text, predicate)
