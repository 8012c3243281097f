from __future__ import annotations

import pytest

from kg.mentions.tagged import tag_sentences, texts_to_tag
from kg.mentions.tagger import Token
from tests.mentions.tagging import tagged


def test_a_bracketed_place_inside_a_legal_name_does_not_cut_it() -> None:
    def tag(sentences):  # type: ignore[no-untyped-def]
        assert sentences == ["在甲乙贸易有限公司揭牌"]
        return [[Token("在", "p"), Token("甲乙贸易有限公司", "ORG"), Token("揭牌", "v")]]

    sentence = tag_sentences([("在甲乙贸易（山东）有限公司揭牌", 0)], tag)[0]
    assert [word.text for word in sentence.words] == ["在", "甲乙贸易（山东）有限公司", "揭牌"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("在铁山港（临海）工业区", "在铁山港工业区"),
        ("广东（潭洲）国际会展中心", "广东国际会展中心"),
        ("刚果（金）政府", "刚果政府"),
        ("市长（左二）在园区考察", "市长（左二）在园区考察"),
    ],
)
def test_a_bracket_inside_the_name_of_a_place_does_not_cut_it(text: str, asked: str) -> None:
    assert texts_to_tag([text]) == [asked]


def test_the_words_cover_the_sentence() -> None:
    def tag(sentences):  # type: ignore[no-untyped-def]
        return [[Token("中国", "LOC"), Token("科技城", "n")]]

    sentence = tag_sentences([("中国（绵阳）科技城", 0)], tag)[0]
    assert "".join(word.text for word in sentence.words) == sentence.text


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("来到/v 东乡/LOC 族自治县/LOC 锁南镇/LOC", ["东乡族自治县", "锁南镇"]),
        ("新疆巴音郭楞/LOC 蒙古自治州/LOC ，/w", ["新疆", "巴音郭楞蒙古自治州"]),
        (
            "积石山/LOC 保安族/v 东/f 乡族/n 撒拉族自治县/ORG 县长/n",
            ["积石山保安族东乡族撒拉族自治县"],
        ),
        ("双江/LOC 拉祜族/nz 傣族自治/nz 县委书记/n", ["双江"]),
    ],
)
def test_an_autonomous_division_that_the_tagger_cuts_is_one_word(
    words: str, names: list[str]
) -> None:
    assert [word.text for word in tagged(words).words if word.tag == "LOC"] == names
