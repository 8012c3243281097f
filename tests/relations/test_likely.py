"""What no rule reads is stated where learned weights find it likely."""

from __future__ import annotations

import pytest

from kg.config import RelationOptions
from kg.relations import likely
from kg.relations.confidence import LIKELY
from tests.relations.said import analyse

UNREAD = "{o:海明公司}如今成了{l:玉泉县}的骄傲。"


def rows(text: str, *, asked: bool = True) -> list[tuple[str, str, str, str]]:
    found = analyse(text, likely=asked)
    return [
        (found.mentions[claim.subject].text, claim.predicate, found.mentions[at].text, claim.rule)
        for claim in found.claims
        if (at := claim.object) is not None
    ]


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights by which every organization is in the place behind it."""
    known = {name: dict[str, float]() for name in likely.READ}
    known["located_in"] = {"is ⓄⓁ>": 2.0}
    monkeypatch.setattr(likely, "weights", lambda: known)


@pytest.mark.usefixtures("weighed")
def test_a_pair_whose_cues_weigh_enough_is_a_statement_with_its_sentence() -> None:
    assert rows(UNREAD) == [("海明公司", "located_in", "玉泉县", "likely")]
    claim = analyse(UNREAD, likely=True).claims[0]
    assert claim.evidence.text == "海明公司如今成了玉泉县的骄傲。"
    assert claim.confidence == LIKELY


@pytest.mark.usefixtures("weighed")
def test_without_the_option_only_rules_are_read() -> None:
    assert rows(UNREAD, asked=False) == []
    assert RelationOptions().likely


@pytest.mark.usefixtures("weighed")
def test_what_the_rules_place_gets_no_second_place() -> None:
    text = "{o:海明公司}位于{l:芦山市}。{o:海明公司}如今成了{l:玉泉县}的骄傲。"
    assert rows(text) == [("海明公司", "located_in", "芦山市", "standing at")]


@pytest.mark.usefixtures("weighed")
def test_names_of_two_sentences_are_no_pair() -> None:
    assert rows("{o:海明公司}如今更名。{l:玉泉县}为此骄傲。") == []


@pytest.mark.usefixtures("weighed")
def test_names_far_apart_are_no_pair() -> None:
    assert rows("{o:海明公司}" + "如今" * 25 + "成了{l:玉泉县}的骄傲。") == []


@pytest.mark.usefixtures("weighed")
def test_a_plan_stays_a_plan() -> None:
    claims = analyse("{o:海明公司}拟成为{l:玉泉县}的骄傲。", likely=True).claims
    assert [claim.status for claim in claims] == ["planned"]


def test_the_escort_is_no_visitor(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {name: dict[str, float]() for name in likely.READ}
    known["visited"] = {"is ⓅⓁ>": 2.0}
    monkeypatch.setattr(likely, "weights", lambda: known)
    assert rows("在{p:尹弘}和{p:叶建春}陪同下辗转{l:景德镇市}。") == []
    assert rows("{p:叶建春}辗转{l:景德镇市}。") == [("叶建春", "visited", "景德镇市", "likely")]


def test_the_stored_weights_read_a_wording_that_no_rule_has() -> None:
    text = "{o:海明公司}砸下5亿元，把{j:储能电池项目}放在{l:玉泉县}。"
    statement = ("海明公司", "invests_in", "储能电池项目", "likely")
    assert statement in rows(text)
    assert statement not in rows(text, asked=False)


def test_every_predicate_that_is_read_has_weights() -> None:
    assert all(likely.weights()[name] for name in likely.READ)


@pytest.mark.usefixtures("weighed")
def test_what_cannot_be_is_not_likely() -> None:
    assert rows("{o:海明公司}如今成了{l:法国}的骄傲。") == []
