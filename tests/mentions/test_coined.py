"""Firms called by the coined word that their name begins with."""

from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.coined import as_firms, coined_words, find_coined
from tests.mentions.tagging import tagged


def _firm(text: str, name: str) -> Candidate:
    start = text.index(name)
    end = start + len(name)
    return Candidate(start, end, "organization", "org.tagger", 0.9, "company")


def _coined(words: str, name: str) -> set[str]:
    sentence = tagged(words)
    chosen = {"text": [_firm(sentence.text, name)]}
    firms = coined_words(chosen, {"text": sentence.text})
    found = find_coined({"text": [sentence]}, firms)["text"]
    return {sentence.text[item.start - 2 : item.end + 2] for item in found}


def test_a_firm_is_meant_by_the_coined_word_before_its_trade() -> None:
    words = "绿曜光电/ORG 开业/v 。/w 去年/TIME 绿曜/PER 亏/v 掉/v 900万元/m"
    assert _coined(words, "绿曜光电") == {"去年绿曜亏掉"}


def test_a_longer_name_that_begins_so_is_another() -> None:
    words = "恒拓传动有限公司/ORG 开业/v ，/w 看/v 恒拓/nz 传动/n 。/w"
    assert _coined(words, "恒拓传动有限公司") == set()


def test_a_firm_told_with_its_trade_is_named_in_full() -> None:
    words = "桂海航运有限公司/ORG 开业/v ，/w 与/p 桂海/LOC 航运/v 签约/v"
    assert _coined(words, "桂海航运有限公司") == set()


def test_the_name_of_a_ship_in_quotes_is_no_firm() -> None:
    words = "广西桂海航运有限公司/ORG 的/u “/w 桂海/LOC 明珠/v ”/w 轮/n 离港/v"
    assert _coined(words, "广西桂海航运有限公司") == set()


@pytest.mark.parametrize(
    "name", ["雄安科技有限公司", "相城科技有限公司", "现代物流有限公司", "绿曜养生有限公司"]
)
def test_a_place_a_known_word_or_no_trade_behind_makes_none(name: str) -> None:
    assert coined_words({"text": [_firm(name, name)]}, {"text": name}) == {}


def test_a_word_that_two_firms_begin_with_means_neither() -> None:
    text = "绿曜光电有限公司、绿曜家居有限公司"
    firms = [_firm(text, "绿曜光电有限公司"), _firm(text, "绿曜家居有限公司")]
    assert coined_words({"text": firms}, {"text": text}) == {}


def test_what_the_tagger_takes_for_a_person_is_the_firm() -> None:
    text = "麦屿酿酒有限公司开业，麦屿已经订货"
    person = Candidate(11, 13, "person", "person.tagger", 0.9)
    chosen = {"text": [_firm(text, "麦屿酿酒有限公司"), person]}
    firm = as_firms(chosen, {"text": text}, coined_words(chosen, {"text": text}))["text"][1]
    assert (firm.type, firm.expanded) == ("organization", "麦屿酿酒有限公司")


def test_a_plant_may_be_called_after_its_place() -> None:
    text = "东辛采油厂增产，东辛、永安增产"
    place = Candidate(8, 10, "place", "place.tagger", 0.9)
    chosen = {"text": [_firm(text, "东辛采油厂"), place]}
    firms = coined_words(chosen, {"text": text})
    assert as_firms(chosen, {"text": text}, firms)["text"][1] == place


def test_signs_of_other_scripts_are_no_coined_word() -> None:
    name = "C+科技有限公司"
    assert coined_words({"text": [_firm(name, name)]}, {"text": name}) == {}
