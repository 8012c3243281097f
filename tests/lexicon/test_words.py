"""jieba's dictionary as a lexicon."""

from __future__ import annotations

import jieba
import pytest

from kg.lexicon.words import frequency, pieces, word_tag


@pytest.mark.parametrize(
    "text",
    [
        "山东翰博光电科技有限公司副总经理孙永红在青岛西海岸新区考察调研",
        "总投资3.87亿元的AI-5G产业园C++项目（一期）开工，占地约200亩",
        "第 1 行\r\n第2行\u3000完\t。ABC def_9% 𠮷野家",
        "",
    ],
)
def test_pieces_are_those_of_jieba_without_its_model(text: str) -> None:
    assert pieces(text) == tuple(jieba.cut(text, HMM=False))


def test_frequency_is_that_of_the_dictionary_and_no_beginning_of_a_word_has_one() -> None:
    assert frequency("有限公司") == jieba.dt.FREQ["有限公司"]
    assert frequency("有限公") == 0


def test_a_word_has_its_part_of_speech_and_an_unknown_string_none() -> None:
    assert word_tag("青岛") == "ns"
    assert word_tag("翰博光") == ""
