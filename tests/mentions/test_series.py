from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.people import find_people
from kg.mentions.series import find_in_series
from kg.mentions.tagged import TaggedSentence
from tests.mentions.tagging import found, tagged


def named(sentence: TaggedSentence, *names: str, type_: str = "organization") -> list[Candidate]:
    starts = [(sentence.text.index(name), name) for name in names]
    return [Candidate(start, start + len(name), type_, "org.ending", 0.9) for start, name in starts]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("市领导/n 邹明/PER 、/w 于得/PER 水/n ，/w 成员/n", "于得水"),
        ("副主任/n 艾民/PER 、/w 强盛/a 、/w 钟秀/PER 出席/v", "强盛"),
        ("林漪/PER 、/w 罗富/PER 和/c 、/w 李峰/PER", "罗富和"),
    ],
)
def test_between_persons_stands_a_person(words: str, name: str) -> None:
    sentence = tagged(words)
    people = list(find_people(sentence))
    assert name in found(sentence, find_in_series(sentence, people))


def test_an_ordinary_word_beside_a_person_is_none() -> None:
    sentence = tagged("王伟/PER 、/w 单位/n 、/w 群众/n")
    assert found(sentence, find_in_series(sentence, list(find_people(sentence)))) == set()


def test_between_companies_stands_a_company() -> None:
    sentence = tagged("无锋科技/ORG 、/w 优刻/nz 得/u 、/w 天远集团/ORG 、/w 优必选/nz 等/u 项目/n")
    candidates = named(sentence, "无锋科技", "天远集团")
    assert found(sentence, find_in_series(sentence, candidates)) == {"优必选"}


def test_between_places_a_long_ending_makes_a_place() -> None:
    sentence = tagged("商务/n 广场/n 、/w 革新/vn 产业园/n 、/w 东岸大桥/LOC 等/u 地/n")
    candidates = named(sentence, "商务广场", "东岸大桥", type_="place")
    assert found(sentence, find_in_series(sentence, candidates)) == {"革新产业园"}


def test_the_last_kind_of_a_list_is_that_of_all() -> None:
    sentence = tagged("沈水/LOC 、/w 林盛/PER 、/w 沙河街道/LOC 调研/v")
    listed = list(find_in_series(sentence, named(sentence, "沈水", type_="place")))
    assert {item.expanded for item in listed if item.type == "place"} == {"沈水街道", "林盛街道"}


def test_counted_divisions_name_each_of_the_list() -> None:
    sentence = tagged("覆盖/v 沙雅/LOC 、/w 库车/n 、/w 新和/a 三/m 县市/n")
    found_names = found(sentence, find_in_series(sentence, named(sentence, "沙雅", type_="place")))
    assert {"库车", "新和"} <= found_names
