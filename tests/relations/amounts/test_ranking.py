import pytest

from kg.relations.amounts import ranking
from tests.relations.amounts.test_attributes import owners

BUILT = "{o:甲公司}与{o:乙公司}合作，投资5亿元。"


@pytest.fixture
def weights(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """Weights of the test's own."""
    known: dict[str, float] = {}
    monkeypatch.setattr(ranking, "weights", lambda: known)
    return known


def test_without_weights_the_rules_decide(weights: dict[str, float]) -> None:
    assert owners(BUILT) == ["甲公司"]


def test_a_name_with_the_higher_score_owns_the_sum(weights: dict[str, float]) -> None:
    weights["before 合作"] = 1.0
    assert owners(BUILT) == ["乙公司"]


def test_a_name_that_is_hardly_likelier_leaves_the_choice_of_the_rules(
    weights: dict[str, float],
) -> None:
    weights["before 合作"] = 0.5
    assert owners(BUILT) == ["甲公司"]


def test_what_somebody_earns_is_left_to_the_rules(weights: dict[str, float]) -> None:
    weights["before 合作"] = 1.0
    assert owners("{o:甲公司}与{o:乙公司}合作，实现销售收入5亿元。") == ["甲公司"]


def test_stored_weights_have_one_cue_a_line() -> None:
    known = ranking.weights()
    assert len(known) > 1000
    assert known["ruled"] > 0 > known["between 0 b3"]


def test_a_short_form_of_the_name_of_the_rules_is_not_asked_about(
    weights: dict[str, float],
) -> None:
    weights["before 占"] = 5.0
    text = "{l:友谊医院新院区}试运行。{l:新院区}占地150亩，由{o:新疆建工}承建。"
    assert owners(text) == ["友谊医院新院区"]


def test_aid_for_a_place_is_left_to_the_rules(weights: dict[str, float]) -> None:
    weights["role leads c0"] = 5.0
    assert owners("{o:萨勒曼中心}将向{l:苏丹}提供价值1亿美元的援助。") == ["苏丹"]
