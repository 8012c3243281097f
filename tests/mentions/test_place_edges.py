from __future__ import annotations

import pytest

from kg.mentions.place_edges import completed_person, name_begin, name_end
from tests.mentions.tagging import tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("乌力吉木仁/LOC 河边/n ，/w", "乌力吉木仁河"),
        ("同江/LOC 口岸/n 恢复/v", "同江口岸"),
        ("希腊人/LOC 举起/v", "希腊"),
        ("鳌山湾畔/LOC 的/u", "鳌山湾"),
        ("潍坊/LOC 路过/v", "潍坊"),
        ("挪威/LOC 港口/n", "挪威"),
    ],
)
def test_a_tagged_place_ends_where_its_name_ends(words: str, name: str) -> None:
    sentence = tagged(words)
    assert sentence.text[: name_end(sentence, sentence.words[0])] == name


@pytest.mark.parametrize(
    ("words", "index", "name"),
    [
        ("湘湖镇/LOC 进/v 坑村/LOC 的/u", 2, "进坑村"),
        ("（/w 谈/v 固大街/LOC 至/p", 2, "谈固大街"),
        ("湘湖镇/LOC 到/v 坑村/LOC 的/u", 2, "坑村"),
        ("他/r 爱/v 王家村/LOC 的/u", 2, "王家村"),
    ],
)
def test_a_lost_first_character_comes_back(words: str, index: int, name: str) -> None:
    sentence = tagged(words)
    word = sentence.words[index]
    assert sentence.text[name_begin(sentence, word) : word.end] == name


def test_a_person_before_a_longer_word_for_a_place_is_its_name() -> None:
    sentence = tagged("炎帝/PER 中路/n 上/f")
    assert sentence.text[: completed_person(sentence, sentence.words[0])] == "炎帝中路"


def test_a_person_before_a_single_character_stays_a_person() -> None:
    sentence = tagged("王林/PER 路/n 上/f")
    assert sentence.text[: completed_person(sentence, sentence.words[0])] == "王林"


def test_the_level_of_a_post_is_not_in_the_name_of_the_place() -> None:
    sentence = tagged("马连庄镇镇/LOC 长/n 西门雪/PER")
    assert sentence.text[: name_end(sentence, sentence.words[0])] == "马连庄镇"


def test_a_city_cut_in_two_is_known_by_its_province() -> None:
    sentence = tagged("位于/v 四川巴/LOC 中/f 的/u 气田/n")
    word = sentence.words[1]
    assert sentence.text[word.start : name_end(sentence, word)] == "四川巴中"


def test_what_somebody_from_a_village_is_ends_no_name() -> None:
    sentence = tagged("素心村花/LOC 农/n 晏正明/PER")
    assert sentence.text[: name_end(sentence, sentence.words[0])] == "素心村"
    river = tagged("李村河/LOC 两岸/s")
    assert river.text[: name_end(river, river.words[0])] == "李村河"


def test_what_happens_to_a_bridge_is_not_in_its_name() -> None:
    sentence = tagged("淮河大桥合龙/LOC ，/w")
    assert sentence.text[: name_end(sentence, sentence.words[0])] == "淮河大桥"
