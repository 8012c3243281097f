from __future__ import annotations

from kg.mentions.bodies import find_bodies
from tests.mentions.tagging import found, tagged


def test_a_body_named_by_level_is_found_inside_a_title() -> None:
    sentence = tagged("西海岸新区/LOC 工委/n 书记/n 、/w 区委书记/n 孙永红/PER")
    assert found(sentence, find_bodies(sentence)) == {"工委", "区委"}


def test_a_body_must_begin_where_a_word_begins() -> None:
    sentence = tagged("全省/n 委托/v 办理/v")
    assert found(sentence, find_bodies(sentence)) == set()


def test_a_complete_body_needs_nothing_before_it() -> None:
    sentence = tagged("党中央/ORG 、/w 国务院/ORG 决定/v")
    assert found(sentence, find_bodies(sentence)) == {"党中央", "国务院"}


def test_a_department_of_a_ministry_is_one_body_with_it() -> None:
    sentence = tagged("商务部/ORG 亚洲司/LOC 副司长/n ，/w")
    assert "商务部亚洲司" in found(sentence, find_bodies(sentence))


def test_a_body_keeps_the_level_before_it() -> None:
    sentence = tagged("，/w 地区/n 发改委/ORG 、/w")
    assert "地区发改委" in found(sentence, find_bodies(sentence))


def test_who_helps_belongs_to_the_name_of_a_headquarters() -> None:
    sentence = tagged("江苏省/LOC 对口/ad 支援/v 伊犁州/LOC 前方/f 指挥部/n 把/p")
    assert "江苏省对口支援伊犁州前方指挥部" in found(sentence, find_bodies(sentence))


def test_a_mission_keeps_its_sender_and_its_preposition() -> None:
    sentence = tagged("泰国/LOC 驻/v 厦门/LOC 总领事馆/n 商务/n 领事/n")
    assert "泰国驻厦门总领事馆" in found(sentence, find_bodies(sentence))


def test_a_place_right_before_a_level_body_belongs_to_it() -> None:
    sentence = tagged("副市长/n 兼/v 蓬莱/LOC 区委书记/n 牟云/PER")
    assert "蓬莱区委" in found(sentence, find_bodies(sentence))


def test_a_deputy_names_no_congress() -> None:
    sentence = tagged("部分/m 区人大/ORG 代表/n 列席/v")
    assert "区人大" not in found(sentence, find_bodies(sentence))


def test_a_village_body_with_a_post_is_one() -> None:
    sentence = tagged("村/n 党支部/n 书记/n 黄岩/PER 说/v")
    assert found(sentence, find_bodies(sentence)) == {"村党支部"}


def test_bodies_of_a_kind_anywhere_are_none() -> None:
    sentence = tagged("联合/v 人社部门/n 开展/v")
    assert found(sentence, find_bodies(sentence)) == set()
