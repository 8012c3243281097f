from __future__ import annotations

import pytest

from kg.mentions.people import find_people, is_name
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("大使馆/n 公使/n 施志/PER 光/n 线上/s 发表/v", "施志光"),
        ("主任/n 鲜/a 于/p 波/n 作/v 发言/vn", "鲜于波"),
        ("副总裁/n 万俟峰/PER 则/c 表示/v", "万俟峰"),
        ("总工程师/n 佴/PER 小琪/PER 任/v", "佴小琪"),
        ("福建省/LOC 省长游景行/n 介绍/v", "游景行"),
        ("67岁/m 的/u 脱贫/vn 户/n 折占江/v 算/v", "折占江"),
        ("副主任/n 索朗旺/PER 堆/v 介绍/v", "索朗旺堆"),
        ("副县长/n 才让/n 东珠/PER 陪同/v", "才让东珠"),
        ("手/n 买/v 买提/PER ·/w 艾力/PER 驾驶/v", "买买提·艾力"),
    ],
)
def test_names_that_the_tagger_cuts_are_put_together(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_people(sentence))


def test_a_doctrine_named_after_a_person_is_no_mention() -> None:
    sentence = tagged("以/p 习近平/PER 新时代/n 中国/LOC 特色/n 社会主义/n 思想/n 为指导/v")
    assert found(sentence, find_people(sentence)) == set()


@pytest.mark.parametrize("name", ["高水平", "冬冬", "俄方", "乌军"])
def test_ordinary_words_are_no_names(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize("name", ["仪博文", "逯鹰", "佟海燕", "马杜罗", "让-皮埃尔·拉法兰"])
def test_rare_and_foreign_names_are_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("局长/n 国庆/TIME 介绍/v", "国庆"),
        ("秘书长/n 冀中行/ORG 出席/v", "冀中行"),
        ("县长/n 李庄严/a 、/w 副县长/n", "李庄严"),
    ],
)
def test_a_name_after_a_post_may_look_like_a_word(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_people(sentence))


@pytest.mark.parametrize(
    "words", ["记者/n 从/p 北京/LOC 、/w 上海/LOC", "书记/n 高度/d 重视/v", "校友/n 代表/n 致辞/v"]
)
def test_what_follows_a_post_need_not_be_a_name(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_people(sentence)) == set()


@pytest.mark.parametrize(
    "words",
    [
        "展馆/n “/w 墨武琴坊/PER ”/w 开门/v",
        "渔船/n 鲁荣渔/PER 养/v 60177/m 出海/v",
        "穿过/v 彭家/PER 弄/v 到/v 学校/n",
    ],
)
def test_shops_ships_and_lanes_are_no_people(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_people(sentence)) == set()


def test_a_surname_cut_off_behind_a_post_is_taken_back() -> None:
    sentence = tagged("书记/n 成/v 向明/PER 出席/v")
    assert found(sentence, find_people(sentence)) == {"成向明"}


def test_the_head_of_a_four_character_phrase_is_no_person() -> None:
    sentence = tagged("强基/PER 固本/v 振兴/v 实体/n 经济/n")
    assert found(sentence, find_people(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("旗委/n 书记/n 胡日/PER 查边/v 走/v 边/d 介绍/v", "胡日查"),
        ("中心/n 主任/n 旺堆/a ，/w 站/v", "旺堆"),
    ],
)
def test_a_whole_name_of_another_people_stands_behind_a_post(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_people(sentence))


def test_a_name_leaves_the_verb_its_first_character() -> None:
    sentence = tagged("，/w 常青察/PER 看/v 了/u 模型/n")
    assert found(sentence, find_people(sentence)) == {"常青"}


def test_cups_and_states_are_no_people() -> None:
    sentence = tagged("夺得/v 斯韦思林杯/PER ，/w 荷尔斯泰因州/PER 洪水/n")
    assert found(sentence, find_people(sentence)) == set()


def test_a_country_behind_a_post_says_what_it_is_for() -> None:
    sentence = tagged("联合国/ORG 秘书长/n 苏丹/LOC 问题/n 特别/a 代表/n 佩尔特斯/PER 称/v")
    assert "苏丹" not in found(sentence, find_people(sentence))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("主席/n 同/p 岸/n 田文雄/PER 首相/n 会晤/v", "岸田文雄"),
        ("出席/v 的/u 有/v 和/c 田纪云/PER 等/u", "田纪云"),
        ("株式会社/n 社长/n 山本健/PER 一/m ，/w 董事长/n", "山本健一"),
        ("莫桑比克/LOC 总统/n 表示/v ，/w 莫中/PER 友谊/n 弥/d 坚/a", None),
        ("广西/LOC 贺巴高速/PER 是/v 通道/n", None),
    ],
)
def test_names_of_other_lands_and_what_looks_like_them(words: str, name: str | None) -> None:
    sentence = tagged(words)
    assert found(sentence, find_people(sentence)) == ({name} if name else set())


def test_a_party_of_four_characters_is_nobody() -> None:
    assert not is_name("黎真主党")


def test_a_town_of_the_list_is_no_person() -> None:
    assert list(find_people(tagged("红利曼/PER 撤离/v"))) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("执行干事法/n 提赫·比罗尔/PER 表示/v", "法提赫·比罗尔"),
        ("副总裁/n 托马斯·施耐德/PER 表示/v", "托马斯·施耐德"),
    ],
)
def test_a_post_leaves_a_foreign_name_its_first_syllable(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_people(sentence))


def test_a_side_and_what_it_does_is_no_person() -> None:
    assert not is_name("斐方敬佩习近平")
    assert is_name("东方明玉")


def test_and_others_is_no_part_of_a_name() -> None:
    sentence = tagged("副总裁/n 龚平等/PER 参加/v")
    assert "龚平" in found(sentence, find_people(sentence))


def test_a_young_player_keeps_a_surname_that_is_a_word() -> None:
    sentence = tagged("17岁/m 小将/n 满/v 佳宁/PER 夺冠/v")
    assert "满佳宁" in found(sentence, find_people(sentence))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("局长/n 侯铁/PER 成为/v 冠军/n 颁奖/v", "侯铁成"),
        ("原/a 董事会/n 秘书/n 彭立因/PER 工作/n 变动/v", "彭立"),
        ("宣布/v ，/w 聂崇川任集团/PER 董事/n", "聂崇川"),
    ],
)
def test_the_words_behind_tell_where_a_name_ends(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_people(sentence)) == {name}


def test_who_becomes_something_keeps_the_verb() -> None:
    sentence = tagged("局长/n 侯铁/PER 成为/v 冠军/n 。/w")
    assert found(sentence, find_people(sentence)) == {"侯铁"}


def test_a_speech_ends_the_name_of_the_speaker() -> None:
    sentence = tagged("副行长/n 康立作/PER 政策/n 解读/v")
    assert found(sentence, find_people(sentence)) == {"康立"}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("班长/n 王阿秀正/PER 和/p 姐妹/n 翻/v 曲/n", "王阿秀"),
        ("干部/n 尤广学说/PER ，/w 今年/t", "尤广学"),
    ],
)
def test_what_somebody_does_is_not_in_the_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_people(sentence)) == {name}


def test_who_is_moved_from_his_post_is_not_called_after_it() -> None:
    sentence = tagged("街道/n 党工委/n 书记/n 任/n 上/f 调/n 来/v 的/u")
    assert not any(name.startswith("任上") for name in found(sentence, find_people(sentence)))
