from __future__ import annotations

import pytest

from kg.mentions.borders import stands_alone
from kg.model.offsets import Span


def fits(text: str, name: str, type_: str) -> bool:
    start = text.index(name)
    return stands_alone(text, Span(start, start + len(name)), Span(0, len(text)), type_)


@pytest.mark.parametrize(
    "text",
    [
        "匈牙利总理欧尔班18日表示",
        "欧尔班总理连续三次出席论坛",
        "当日上午，欧尔班向人民英雄纪念碑敬献花圈",
        "在习近平主席和欧尔班总理战略引领下",
        "会见匈牙利总理欧尔班。",
    ],
)
def test_a_post_or_what_he_does_shows_a_person(text: str) -> None:
    assert fits(text, "欧尔班", "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("董事长张朝阳光说，公司今年盈利", "张朝阳"),
        ("努赛赖特难民营遭到空袭", "赖特难"),
        ("面对高通胀，美联储加息", "高通胀"),
        ("乌军在梅利托波尔方向战斗", "梅利托"),
        ("国家安全顾问哈内格比，以及", "哈内格"),
        ("还宣读了贺信并宣布通车", "贺信并"),
        ("愿同西哈莫尼国王一道努力", "哈莫尼"),
        ("会见让-皮埃尔·拉法兰时表示", "皮埃尔·拉法兰"),
    ],
)
def test_a_part_of_another_word_is_no_person(text: str, name: str) -> None:
    assert not fits(text, name, "person")


def test_a_doctrine_is_no_person() -> None:
    assert not fits("坚持以习近平新时代中国特色社会主义思想为指导", "习近平", "person")


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("在捷克访问的斯洛伐克总理表示", "斯洛伐克", "place"),
        ("匈牙利、波兰和斯洛伐克随后表示", "斯洛伐克", "place"),
        ("复信美中航空遗产基金会主席", "美中航空遗产基金会", "organization"),
        ("举办“中俄文化年”为契机", "中俄文化年", "project"),
    ],
)
def test_words_that_end_a_name_stand_around_it(text: str, name: str, type_: str) -> None:
    assert fits(text, name, type_)


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("来到北京大学第一医院看望", "北京大学", "organization"),
        ("吉林大学联合中国科学院国家天文台", "中国科学院", "organization"),
        ("讨论《中华人民共和国监察法》", "中华人民共和国", "place"),
        ("袭击了名为“太平洋一号”的船只", "太平洋", "place"),
        ("南水北调东线一期工程启动", "南水北调", "project"),
        ("在宁陕县委主题教育办", "宁陕县", "place"),
        ("伊朗驻叙利亚大使馆遇袭", "叙利亚", "place"),
        ("俄罗斯侦查委员会称", "俄罗斯", "place"),
        ("民盟第十三届中央常务委员会作报告", "中央常务委员会", "organization"),
        ("国际在线消息：今天", "国际在线", "organization"),
    ],
)
def test_a_part_of_a_longer_name_is_none(text: str, name: str, type_: str) -> None:
    assert not fits(text, name, type_)


def test_the_second_half_of_a_place_is_none() -> None:
    text = "坦桑尼亚、巴布亚新几内亚等国"
    start = text.index("几内亚")
    assert not stands_alone(text, Span(start, start + 3), Span(start, len(text)), "place")
