from __future__ import annotations

import pytest

from kg.mentions.person_edges import mend_persons
from tests.factory import make_candidate


def mended(text: str, name: str, rule: str = "person.tagger", kind: str = "person") -> str | None:
    """What is left of the name where it stands in the text."""
    start = text.index(name)
    items = [make_candidate(start, start + len(name), kind=kind, rule=rule)]
    kept = mend_persons(items, text)
    return text[kept[0].start : kept[0].end] if kept else None


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("我期待同拉马福萨总统会晤", "同拉马福萨", "拉马福萨"),
        ("应武契奇总统邀请访问", "应武契奇", "武契奇"),
        ("致电祝贺楚普就任总统", "贺楚普", "楚普"),
        ("科威特埃米尔米沙勒表示", "埃米尔米沙勒", "米沙勒"),
        ("政治委员郑璇出席", "员郑璇", "郑璇"),
    ],
)
def test_a_name_begins_behind_the_preposition_or_title(text: str, name: str, whole: str) -> None:
    assert mended(text, name) == whole


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("李明副委员长主持", "李明副", "李明"),
        ("李强作总结讲话", "李强作", "李强"),
        ("院长周平作的报告", "周平作", "周平"),
        ("李强乘专机抵达", "李强乘", "李强"),
        ("同首相吕特通电话", "吕特通", "吕特"),
        ("习近平会见总统阿巴斯时表示", "阿巴斯时", "阿巴斯"),
        ("总理菲佐则表示", "菲佐则", "菲佐"),
        ("总理内塔尼亚胡今天称", "内塔尼亚胡今天", "内塔尼亚胡"),
        ("就总理菲佐遇袭致电", "菲佐遇袭", "菲佐"),
        ("选手钱天一4比3战胜", "钱天一4", "钱天一"),
        ("书记蔡奇同中共代表", "蔡奇同", "蔡奇"),
        ("陈列：侯凯　李平", "侯凯　", "侯凯"),
        ("书记张智（时任主任）", "张智（", "张智"),
        ("宣读总统普京贺信并致辞", "普京贺信", "普京"),
        ("美记者赫什爆料后首次接受采访", "赫什爆", "赫什"),
    ],
)
def test_a_name_ends_in_front_of_the_verb_or_day(text: str, name: str, whole: str) -> None:
    assert mended(text, name) == whole


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("李作说了", "李作"),
        ("张大同出席", "张大同"),
        ("王会时出席", "王会时"),
        ("高前出席", "高前"),
        ("主席哈马德致辞", "哈马德"),
        ("总统盖尔盖伊致辞", "盖尔盖伊"),
        ("应文静来到", "应文静"),
        ("和向前邀请来宾", "和向前"),
        ("李强出席会议", "李强"),
        ("白方礼出席", "白方礼"),
        ("和丽梅出席", "和丽梅"),
        ("院长苏桂出席", "苏桂"),
    ],
)
def test_a_whole_name_stays(text: str, name: str) -> None:
    assert mended(text, name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("越方希同中方共同努力", "越方希"),
        ("古坚定奉行一个中国原则", "古坚定"),
        ("巴官员称有三人死亡", "巴官员"),
        ("中哥建立伙伴关系", "中哥"),
        ("尼日尔总统巴祖姆出席", "尼日尔"),
        ("各地忙着夏收和播种", "夏收"),
        ("代表师生们写信", "师生们"),
        ("“亚伯拉罕·林肯”号航母进入", "亚伯拉罕·林肯"),
        ("受台风“杜苏芮”影响", "杜苏芮"),
        ("巴登-符滕堡州的企业", "巴登-符滕堡州"),
        ("过境点亚霍登-多罗胡斯克口岸恢复", "亚霍登-多罗胡斯克"),
        ("羌歌羌舞展演", "羌歌羌舞"),
        ("第十九届詹天佑奖揭晓", "詹天佑奖"),
        ("总统顾问表示", "顾问"),
        ("主人翁精神", "翁精神"),
        ("与博古通今的引用", "博古通"),
        ("各地夏收夏播无缝衔接", "夏收夏"),
        ("欢迎包括韩企在内的企业", "韩企"),
        ("发布了暴雪红色预警", "暴雪"),
        ("总理向塞方介绍", "向塞方"),
        ("李强表示，中孟建交近半个世纪", "孟建"),
    ],
)
def test_what_a_state_or_a_thing_is_called_is_nobody(text: str, name: str) -> None:
    assert mended(text, name) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("对加蒂诺、蒙洛里耶等地发布警示", "加蒂诺"),
        ("得克萨斯州北部的佩里顿受灾", "佩里顿"),
        ("谴责伊朗克尔曼恐怖袭击", "克尔曼"),
    ],
)
def test_a_foreign_town_is_a_place(text: str, name: str) -> None:
    start = text.index(name)
    item = make_candidate(start, start + len(name), kind="person", rule="person.tagger")
    assert [one.type for one in mend_persons([item], text)] == ["place"]


def test_a_foreign_name_behind_a_post_is_no_town() -> None:
    assert mended("会见南部的总统加蒂诺等地方首脑", "加蒂诺") == "加蒂诺"


def test_names_of_other_types_and_of_reliable_rules_stay() -> None:
    assert mended("各地忙着夏收", "夏收", kind="place", rule="place.tagger") == "夏收"
    assert mended("各地忙着夏收", "夏收", rule="gazetteer") == "夏收"


def test_a_direction_is_nobody() -> None:
    assert mended("向东，过去只能到达伊宁", "向东") is None


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("议会议长、前总统别尔德穆哈梅多夫表示", "尔德穆哈梅多夫", "别尔德穆哈梅多夫"),
        ("国家安全顾问哈内格比30日称", "哈内格", "哈内格比"),
        ("李强12日致电米舒斯京，祝贺", "舒斯京", "米舒斯京"),
        ("国家安全顾问哈内格当天称", "哈内格", "哈内格"),
        ("俄罗斯副总理诺瓦克10日说", "诺瓦克", "诺瓦克"),
    ],
)
def test_a_foreign_name_goes_on_to_its_title_and_its_day(text: str, name: str, whole: str) -> None:
    assert mended(text, name) == whole


def test_a_river_told_as_one_is_a_place() -> None:
    text = "境内的主要河流石川河常年断流"
    item = make_candidate(7, 10, kind="person", rule="person.tagger")
    assert [one.type for one in mend_persons([item], text)] == ["place"]
