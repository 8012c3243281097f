from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.place_checks import check_places
from tests.factory import make_candidate


def checked(text: str, name: str, rule: str = "place.tagger", *others: Candidate) -> list[str]:
    """Types and names of what stands where the name does, after the check."""
    start = text.index(name)
    item = make_candidate(start, start + len(name), kind="place", rule=rule)
    return [
        f"{found.type} {text[found.start : found.end]}"
        for found in check_places([*others, item], text)
        if start <= found.start < item.end
    ]


@pytest.mark.parametrize(
    "name",
    [
        "后进村",
        "各州市",
        "一村庄",
        "5A级景区",
        "旗县",
        "风电市场",
        "致富路",
        "印尼方",
        "英媒",
        "封湖",
        "京同",
        "京同来华",
        "上海合作组织家园",
        "沅江江",
        "开新路",
        "美国站",
        "黄九省区",
    ],
)
def test_kinds_sides_and_figures_of_speech_are_no_places(name: str) -> None:
    assert checked(f"记者看到{name}的变化", name) == []


@pytest.mark.parametrize("name", ["幸福路", "后营村", "城东农贸市场", "全州县", "大路乡", "同江市"])
def test_names_like_them_stay(name: str) -> None:
    assert checked(f"记者看到{name}的变化", name) == [f"place {name}"]


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("中国同马达加斯加友好", "同马达加斯加", "马达加斯加"),
        ("别尔哥罗德州州长说", "别尔哥罗德州州长", "别尔哥罗德州"),
        ("利佩茨克州州长说", "利佩茨克州州", "利佩茨克州"),
        ("在北京全市开展", "北京全市", "北京"),
        ("江西地区生产总值", "江西地区", "江西"),
        ("访问另一个中亚国家塔吉克斯坦时", "中亚国家塔吉克斯坦", "塔吉克斯坦"),
        ("昆明滇池湖畔", "滇池湖", "滇池"),
        ("习近平在西安同来华出席峰会的总统会谈", "西安同来华", "西安"),
        ("位于西湖湖畔的老街", "西湖湖", "西湖"),
    ],
)
def test_a_place_ends_where_its_name_does_and_begins_behind_the_preposition(
    text: str, name: str, whole: str
) -> None:
    assert checked(text, name) == [f"place {whole}"]


def test_a_place_between_two_persons_of_a_list_is_a_person() -> None:
    text = "巴特尔、苏辉、邵鸿出席"
    people = [make_candidate(0, 3, kind="person"), make_candidate(7, 9, kind="person")]
    assert checked(text, "苏辉", "place.tagger", *people) == ["person 苏辉"]
    assert checked(text, "苏辉", "place.tagger", people[0]) == ["place 苏辉"]


def test_the_time_of_a_city_is_no_place() -> None:
    assert checked("在北京时间今天下午进行的决赛", "北京") == []
    assert checked("在北京时间不长", "北京") == ["place 北京"]


def test_places_of_reliable_rules_stay() -> None:
    assert checked("记者看到后进村", "后进村", "place.known") == ["place 后进村"]


def test_a_division_cut_in_its_midst_is_the_two_that_stand_there() -> None:
    assert checked("论坛在甘肃陇南康县举办", "南康县") == ["place 康县"]
    [outer, inner] = check_places(
        [make_candidate(6, 9, kind="place", rule="place.tagger")], "论坛在甘肃陇南康县举办"
    )
    assert (outer.span, inner.span) == ((5, 7), (7, 9))


def test_a_division_behind_its_city_stays_whole() -> None:
    assert checked("论坛在甘肃陇南武都区举办", "武都区") == ["place 武都区"]
