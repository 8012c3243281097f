from __future__ import annotations

from kg.mentions.candidate import Candidate
from kg.mentions.repeats import find_repeats, retype_short_forms
from kg.mentions.tagged import TaggedSentence
from tests.mentions.tagging import tagged


def _repeats(first: str, second: str, type_: str, end: int, start: int = 0) -> list[str]:
    one, two = tagged(first), tagged(second)
    later = TaggedSentence(two.text, len(one.text), two.words)
    known = Candidate(start, end, type_, f"{type_}.tagger", 0.95)
    text = one.text + two.text
    more = find_repeats({"text": [one, later]}, {"text": [known]})["text"]
    return [text[item.start : item.end] for item in more if item.start >= later.offset]


def test_a_name_found_once_is_found_again() -> None:
    assert _repeats("逯鹰/PER 出席/v 。/w", "会上/f 逯鹰/n 说/v", "person", 2) == ["逯鹰"]


def test_a_name_inside_a_longer_word_is_not_repeated() -> None:
    assert _repeats("张朝阳/PER 说/v 。/w", "走进/v 张/n 朝阳光/n", "person", 3) == []


def test_a_defined_short_form_is_looked_up() -> None:
    first = "浙江/LOC 海洋大学/ORG （/w 简称/v “/w 海大/n ”/w ）/w 。/w"
    assert "海大" in _repeats(first, "海大/n 启动/v", "organization", 6)


def test_a_short_form_inside_another_name_is_not_found() -> None:
    first = "浙江/LOC 海洋大学/ORG （/w 简称/v “/w 海大/n ”/w ）/w 。/w"
    assert _repeats(first, "上海大学/ORG 启动/v", "organization", 6) == []


def test_a_company_without_level_and_legal_form_is_no_place() -> None:
    text = "山东省港口集团揭牌，山东港口聚力"
    full = Candidate(0, 7, "organization", "org.ending", 0.95)
    short = Candidate(10, 14, "place", "place.ending", 0.85)
    retyped = retype_short_forms({"text": [full, short]}, {"text": text})["text"]
    assert [item.type for item in retyped] == ["organization", "organization"]


def test_a_company_is_known_without_its_place() -> None:
    first = "金华速达物流有限公司/ORG 中标/v 。/w"
    second = "速达物流/n 总经理/n 表示/v"
    assert "速达物流" in _repeats(first, second, "organization", 10)


def test_a_company_is_known_without_the_end_of_its_trade() -> None:
    first = "安徽众拓精密压铸有限公司/ORG 中标/v 。/w"
    assert _repeats(first, "众拓精密/n 负责人/n", "organization", 12) == ["众拓精密"]
    assert _repeats(first, "众拓精密封/n 条/n", "organization", 12) == []
