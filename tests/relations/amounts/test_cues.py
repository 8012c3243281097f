import pytest

from kg.relations.amounts.cues import Question
from kg.relations.view import View, make_view
from kg.text.numerals import MONEY, quantities
from tests.factory import make_article, make_mention

TEXT = "甲公司落户乙县。丙银行介绍，甲公司开工，总投资5亿元，用于建设丁园区。"


def asked(ruled: int = 0) -> Question:
    article = make_article(TEXT)
    names = [
        make_mention(article, "甲公司", "organization"),
        make_mention(article, "乙县", "place"),
        make_mention(article, "丙银行", "organization"),
        make_mention(article, "甲公司", "organization", nth=1),
        make_mention(article, "丁园区", "place"),
    ]
    view = make_view(article, names, "text")
    amount = next(item for item in quantities(view.text) if item.kind == MONEY)
    return Question(view, amount, "investment", ruled)


def at(view: View, name: str, nth: int = 0) -> int:
    return [here for here in sorted(view.indexes) if view.name(here) == name][nth]


def test_names_behind_and_before_the_amount_may_own_it() -> None:
    question = asked()
    assert [question.view.name(here) for here in question.candidates] == [
        *("甲公司", "乙县", "丙银行", "甲公司", "丁园区")
    ]


@pytest.mark.parametrize(
    ("name", "cue"), [("甲公司", "is Ⓞ s1"), ("丙银行", "is Ⓞ c2"), ("丁园区", "is Ⓛ b1")]
)
def test_a_name_is_so_many_clauses_or_sentences_away(name: str, cue: str) -> None:
    question = asked()
    assert cue in question.cues(at(question.view, name))


def test_a_bank_is_told_from_other_companies() -> None:
    question = asked()
    assert "is Ⓞbank investment" in question.cues(at(question.view, "丙银行"))


def test_what_the_rules_say_is_a_cue_and_so_is_its_name_elsewhere() -> None:
    question = asked(ruled=at(asked().view, "甲公司", 1))
    assert "ruled c1" in question.cues(at(question.view, "甲公司", 1))
    assert "ruled elsewhere s1" in question.cues(at(question.view, "甲公司", 0))
    assert not [cue for cue in question.cues(at(question.view, "丙银行")) if "ruled" in cue]


@pytest.mark.parametrize(
    ("name", "cue"),
    [("甲公司", "role leads c1"), ("丁园区", "role other b1"), ("乙县", "between 2 s1")],
)
def test_a_name_has_a_part_in_its_clause(name: str, cue: str) -> None:
    question = asked()
    nth = 1 if name == "甲公司" else 0
    assert cue in question.cues(at(question.view, name, nth))


def test_the_deed_in_the_clause_of_the_sum_is_a_cue() -> None:
    question = asked()
    assert "deed 总投资 leads c2" in question.cues(at(question.view, "丙银行"))


def test_how_often_a_name_is_said_is_a_cue() -> None:
    question = asked()
    assert "said 2 Ⓞ s investment" in question.cues(at(question.view, "甲公司"))


def test_the_verbs_and_function_words_up_to_the_sum_are_cues() -> None:
    question = asked()
    assert "sw ， Ⓞ <" in question.cues(at(question.view, "甲公司", 1))
    far = set(question.cues(at(question.view, "甲公司", 0)))
    assert not [cue for cue in far if cue.startswith(("sm ", "sw "))]  # another sentence
