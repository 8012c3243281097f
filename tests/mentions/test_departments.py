from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.departments import expand_pointed, find_joined, find_pointed
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("区海洋发展/ORG 和/c 渔业局/n 副局长/n", "区海洋发展和渔业局"),
        ("材料/n 科学/n 与/c 工程学院/ORG 教授/n", "材料科学与工程学院"),
    ],
)
def test_a_conjunction_inside_a_body_does_not_end_its_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_joined(sentence))


@pytest.mark.parametrize("words", ["发改局/ORG 和/c 财政局/ORG", "企业/n 与/c 学院/n"])
def test_two_bodies_stay_two(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_joined(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("该校/r 历史/n 文化/n 学院/n 教师/n 方卓/PER", "历史文化学院"),
        ("请来/v 该院/r 经济/n 作物/n 研究所/n 研究员/n", "经济作物研究所"),
        ("该校/r 农/n 学院/n 教授/n", "农学院"),
        ("该局/r 通航/vn 管理处/n 处长/n", "通航管理处"),
        ("与/p 该行/r 高唐/LOC 支行/n 签订/v", "高唐支行"),
    ],
)
def test_a_faculty_stands_behind_the_noun_for_its_university(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_pointed(sentence)) == {name}


@pytest.mark.parametrize(
    "words", ["该院/r 副院长/n 张三/PER", "该局/r 办公室/n 主任/n", "该行/r 信贷/n 部/n 的/u 钱/n"]
)
def test_a_post_and_an_office_are_no_units(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_pointed(sentence)) == set()


@pytest.mark.parametrize(
    ("whole", "between", "unit", "full"),
    [
        ("塔里木大学", "提供支撑。该校", "农学院", "塔里木大学农学院"),
        ("长安大学公路学院", "签约。该校", "体育部", "长安大学体育部"),
        ("曹妃甸海事局", "推行新规，该局", "通航管理处", "曹妃甸海事局通航管理处"),
        ("齐鲁银行聊城分行", "授信，该行的", "高唐支行", "齐鲁银行聊城分行高唐支行"),
    ],
)
def test_a_pointed_unit_bears_the_name_of_its_whole(
    whole: str, between: str, unit: str, full: str
) -> None:
    text = whole + between + unit
    items = [
        Candidate(0, len(whole), "organization", "org.tagger", 0.9),
        Candidate(len(text) - len(unit), len(text), "organization", "org.pointed", 0.8),
    ]
    assert [item.expanded for item in expand_pointed(items, text)] == [None, full]


def test_a_college_that_a_university_and_a_firm_founded_is_not_what_the_school_means() -> None:
    text = "广西民族师范学院共建供应链产业学院，由该校经济与管理学院"
    items = [
        Candidate(0, 8, "organization", "org.tagger", 0.9),
        Candidate(10, 17, "organization", "org.founded", 0.8),
        Candidate(21, 28, "organization", "org.pointed", 0.8),
    ]
    assert expand_pointed(items, text)[-1].expanded == "广西民族师范学院经济与管理学院"


def test_a_unit_of_nobody_names_nothing() -> None:
    unit = Candidate(2, 5, "organization", "org.pointed", 0.8)
    assert expand_pointed([unit], "该校农学院教授") == []


def test_who_takes_a_post_of_the_laboratory_is_no_part_of_its_name() -> None:
    sentence = tagged("由/p 该院/r 教授/n 吴启帆/PER 兼任/v 实验室/n 主任/n")
    assert found(sentence, find_pointed(sentence)) == set()
