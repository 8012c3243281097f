from __future__ import annotations

import pytest

from kg.mentions.body_checks import check_bodies
from tests.factory import make_candidate


def checked(text: str, name: str, rule: str = "org.tagger") -> list[str]:
    """Types and names of what is left of the organization."""
    start = text.index(name)
    item = make_candidate(start, start + len(name), rule=rule)
    return [f"{one.type} {text[one.start : one.end]}" for one in check_bodies([item], text)]


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("紧扣人大常委会", "紧扣人大常委会", ["organization 人大常委会"]),
        (
            "总理在京会见国际货币基金组织总裁",
            "京会见国际货币基金组织",
            ["organization 国际货币基金组织"],
        ),
        ("维护好党中央权威", "好党中央", ["organization 党中央"]),
        ("支持上市公司发展", "支持上市公司", []),
        ("青海资源富集", "青海资源", []),
        ("绥化市依托合作社", "绥化市依托合作社", []),
        ("非银行支付机构", "非银行", []),
        ("全国高等学校共计", "全国高等学校", []),
        ("中国主办二十国集团峰会", "中国主办二十国集团", ["organization 二十国集团"]),
        ("与小众书店参加", "小众书店", []),
        ("支持东盟中心地位", "东盟中心", []),
        ("黑龙江省卫健、疾控等部门", "黑龙江省卫健", []),
        ("看中国·西藏行”活动", "西藏行", []),
        ("使政协更好服务党", "政协更好服务党", []),
        ("全国农业保险收入", "全国农业保险", []),
        ("中国全国政协主席", "中国全国政协", ["organization 全国政协"]),
        ("中共国务院党组", "中共国务院", ["organization 国务院"]),
        ("中国中央广播电视总台", "中国中央广播电视总台", ["organization 中央广播电视总台"]),
    ],
)
def test_the_verb_in_front_is_no_part_of_the_body(text: str, name: str, left: list[str]) -> None:
    assert checked(text, name) == left


def test_two_bodies_that_act_together_are_two() -> None:
    assert checked("财政部会同水利部下达资金", "财政部会同水利部") == [
        "organization 财政部",
        "organization 水利部",
    ]
    assert checked("航天工程办公室联合教育部主办", "航天工程办公室联合教育部") == [
        "organization 航天工程办公室",
        "organization 教育部",
    ]


def test_a_name_with_the_word_for_joint_is_one() -> None:
    for name in ("纽约联合国总部", "伊拉克联合行动指挥部"):
        assert checked(f"他在{name}说", name) == [f"organization {name}"]


@pytest.mark.parametrize(
    "name", ["中泰友谊", "中吉建交", "英国政局", "新时代海关", "延安时期党中央"]
)
def test_relations_and_what_is_of_an_era_are_no_bodies(name: str) -> None:
    assert checked(f"说到{name}时", name) == []


@pytest.mark.parametrize("name", ["焦红常委", "王凯（河南）"])
def test_a_member_is_a_person(name: str) -> None:
    person = name.removesuffix("常委").removesuffix("（河南）")
    assert checked(f"会上{name}发言", name) == [f"person {person}"]


@pytest.mark.parametrize(
    "name", ["支付宝公司", "新时代证券公司", "市财政局", "哈工大（威海）", "青年委员会"]
)
def test_bodies_that_look_like_them_stay(name: str) -> None:
    assert checked(f"会上{name}发言", name) == [f"organization {name}"]


def test_a_railway_is_a_place() -> None:
    assert checked("昌景黄高铁全长300公里", "昌景黄高铁", "org.learned") == ["place 昌景黄高铁"]


def test_a_whole_name_in_front_of_departments_stays() -> None:
    text = "农业农村部、中国海警局、公安部等部门启动休渔"
    assert checked(text, "中国海警局") == ["organization 中国海警局"]


def test_bodies_of_other_rules_stay() -> None:
    assert checked("说到中泰友谊时", "中泰友谊", "gazetteer") == ["organization 中泰友谊"]
