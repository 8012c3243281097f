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


def test_the_own_name_of_a_company_may_be_made_of_rare_words() -> None:
    first = "深圳光谱视界科技股份有限公司/ORG 中标/v 。/w"
    assert _repeats(first, "光谱/n 视界/n 发布/v", "organization", 14) == ["光谱视界"]


def test_words_of_trade_alone_are_no_own_name() -> None:
    first = "甲县城市建设投资有限公司/ORG 中标/v 。/w"
    assert _repeats(first, "城市/n 建设/n 提速/v", "organization", 12) == []


def test_the_place_in_front_of_an_own_name_may_be_a_county() -> None:
    first = "珲春晨光水产有限公司/ORG 中标/v 。/w"
    assert _repeats(first, "晨光/n 水产/n 出口/v", "organization", 10) == ["晨光水产"]


def test_what_two_companies_begin_with_is_the_name_of_neither() -> None:
    one = tagged("新疆嘉禾纺织科技有限公司/ORG 、/w 辽宁嘉禾纺织贸易有限公司/ORG 签约/v")
    two = tagged("嘉禾/n 纺织/n 投产/v")
    known = [Candidate(start, start + 12, "organization", "org.tagger", 0.95) for start in (0, 13)]
    later = TaggedSentence(two.text, len(one.text), two.words)
    for firms, found in ((known, []), (known[:1], [len(one.text)])):
        more = find_repeats({"text": [one, later]}, {"text": firms})["text"]
        assert [item.start for item in more if item.start >= later.offset] == found


def test_a_project_tells_the_name_of_its_company() -> None:
    first = "湖南凤凰电瓷电器有限公司技改项目/nz 投产/v 。/w"
    assert _repeats(first, "凤凰/n 电瓷/n 出口/v", "project", 16) == ["凤凰电瓷"]


def test_a_japanese_or_korean_company_is_known_without_its_legal_form() -> None:
    first = "韩湾物流株式会社/ORG 成立/v 。/w"
    assert _repeats(first, "韩湾物流/n 总部/n", "organization", 8) == ["韩湾物流"]


def test_the_brand_of_a_company_is_no_place_even_behind_its_province() -> None:
    text = "江西锦驿跨境电子商务有限公司成立。锦驿跨境入驻园区。"
    full = Candidate(0, 14, "organization", "org.tagger", 0.9)
    brand = Candidate(17, 21, "place", "place.tagger", 0.9)
    found = retype_short_forms({"text": [full, brand]}, {"text": text})["text"]
    assert [item.type for item in found] == ["organization", "organization"]
