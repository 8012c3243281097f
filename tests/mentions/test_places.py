from __future__ import annotations

import pytest

from kg.mentions.place_names import is_doctrine
from kg.mentions.places import find_places
from tests.mentions.tagging import found, tagged


def test_a_chain_of_divisions_is_several_places() -> None:
    sentence = tagged("赴/v 甘肃省陇南市武都区/LOC 参加/v")
    assert found(sentence, find_places(sentence)) == {"甘肃省", "陇南市", "武都区"}


def test_a_verb_glued_to_a_place_is_dropped() -> None:
    sentence = tagged("振兴东北/LOC 老/a")
    assert found(sentence, find_places(sentence)) == {"东北"}


def test_a_zone_is_joined_to_its_name() -> None:
    sentence = tagged("青岛自贸/LOC 片区/n 聚焦/v")
    assert "青岛自贸片区" in found(sentence, find_places(sentence))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("浙江/LOC 绍兴/LOC 丰惠/LOC 古城/n 里/f", {"浙江", "绍兴", "丰惠古城"}),
        ("在/p 江苏/LOC 东台/LOC 条子泥/n 湿地/n ，/w", {"江苏", "东台", "条子泥湿地"}),
    ],
)
def test_the_address_in_front_of_a_site_is_no_part_of_its_name(words: str, names: set[str]) -> None:
    sentence = tagged(words)
    assert found(sentence, find_places(sentence)) == names


def test_what_lies_on_a_great_river_keeps_the_city_in_front() -> None:
    sentence = tagged("从/p 江苏/LOC 启东/LOC 长江码头/LOC 出发/v")
    assert "启东长江码头" in found(sentence, find_places(sentence))


@pytest.mark.parametrize(
    "words",
    ["区/n 行政/n 中心/n 召开/v", "市/n 工人/n 文化宫/n 举行/v", "陈余湾/LOC 民俗/n 古街/n 开街/v"],
)
def test_sites_have_many_kinds(words: str) -> None:
    sentence = tagged(words)
    name = "".join(word.rsplit("/", 1)[0] for word in words.split()[:-1])
    assert name in found(sentence, find_places(sentence))


def test_the_inner_of_two_places_stands_alone() -> None:
    sentence = tagged("在/p 长江路街道/LOC 富春江路/LOC 社区/n 揭牌/v")
    assert found(sentence, find_places(sentence)) >= {"长江路街道", "富春江路社区"}


@pytest.mark.parametrize(
    "words",
    [
        "中国/LOC 特色/n 社会主义/n",
        "中美/LOC 关系/n",
        "中匈/LOC 关系/n",
        "中阿/LOC 合作/n",
        "乌军/LOC 撤离/v",
        "福建舰/LOC 入列/v",
        "塞中/LOC 合作/n",
        "巴中/LOC 关系/n",
        "“/w 上海/LOC 精神/n ”/w",
        "国家级新区/LOC",
        "打造/v 新时代/n 现代化/n 示范/vn 引领区/n",
    ],
)
def test_ideas_pairs_and_kinds_are_no_places(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_places(sentence)) == set()


def test_a_region_is_found_across_the_words_of_the_tagger() -> None:
    sentence = tagged("打造/v 成长/v 三角/n 一体化/vn")
    assert found(sentence, find_places(sentence)) == {"长三角"}


def test_the_country_in_the_name_of_an_idea_is_doctrine() -> None:
    assert is_doctrine("中国特色社会主义", 0)
    assert not is_doctrine("中国企业", 0)


def test_a_stage_is_named_by_its_town() -> None:
    sentence = tagged("在/p 中和镇/LOC 戏台/n 举行/v")
    assert "中和镇戏台" in found(sentence, find_places(sentence))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("翻译/v 成/v 马耳他语/LOC 并/c 出版/v", set()),
        ("香港特别行政区维护国家安全法/LOC 实施/v", set()),
        ("在/p 北京人民大会堂同来华/LOC 进行/v 访问/vn", {"北京人民大会堂"}),
        ("在/p 人民大会堂同斯洛伐克/LOC 议长/n 会谈/v", {"人民大会堂", "斯洛伐克"}),
        ("新疆/LOC 阿勒泰多/LOC 地/n 降雪/v", {"新疆", "阿勒泰"}),
        ("欧洲多国/LOC 遭遇/v 降雪/n", {"欧洲"}),
        ("拉布拉多省/LOC 有/v 林火/n", {"拉布拉多省"}),
    ],
)
def test_a_place_ends_where_something_else_begins(words: str, names: set[str]) -> None:
    sentence = tagged(words)
    assert found(sentence, find_places(sentence)) == names


def test_the_verb_behind_a_division_is_no_part_of_a_park() -> None:
    sentence = tagged("在/p 望苏村/LOC 建设/vn 晚熟柑橘/n 冷链/n 物流园/n")
    assert "望苏村建设晚熟柑橘冷链物流园" not in found(sentence, find_places(sentence))


def test_a_conjunction_glued_to_a_country_is_dropped() -> None:
    sentence = tagged("中国/LOC 同马来西亚/LOC 建交/v")
    assert found(sentence, find_places(sentence)) == {"中国", "马来西亚"}


@pytest.mark.parametrize("city", ["巴中", "新泰", "英德"])
def test_a_city_that_reads_like_two_states_is_a_place(city: str) -> None:
    sentence = tagged(f"{city}/LOC 开工/v")
    assert found(sentence, find_places(sentence)) == {city}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("项目/n 落子召陵开发区/LOC 南侧/f", "召陵开发区"),
        ("在/p 区/n 建设/v 东钱/f 太平洋水产/LOC 加工/vn 产业园/n", "东钱太平洋水产加工产业园"),
    ],
)
def test_what_brings_a_thing_to_a_place_is_no_part_of_its_name(words: str, name: str) -> None:
    sentence = tagged(words)
    names = found(sentence, find_places(sentence))
    assert name in names
    assert not any(one.startswith(("落子", "建设")) for one in names)


def test_waters_beside_an_island_are_no_place_of_their_own() -> None:
    sentence = tagged("位于/v 菩提岛/LOC 以南/f 海域/n")
    assert found(sentence, find_places(sentence)) == {"菩提岛"}


def test_a_park_of_a_short_industry_needs_a_verb_of_siting() -> None:
    sentence = tagged("项目/n 选址/vn 光电/n 产业园/n ，/w")
    assert found(sentence, find_places(sentence)) == {"光电产业园"}
    sentence = tagged("建设/v 光电/n 产业园/n ，/w")
    assert found(sentence, find_places(sentence)) == set()


def test_a_rich_county_is_an_aim() -> None:
    sentence = tagged("成为/v 富民强县/LOC 的/u 产业/n")
    assert found(sentence, find_places(sentence)) == set()


def test_a_park_where_goods_are_processed_is_named_with_its_town() -> None:
    sentence = tagged("公司/n 坐落/v 于/p 汫洲镇/LOC 水产/n 加工园/n 。/w")
    assert "汫洲镇水产加工园" in found(sentence, find_places(sentence))


def test_a_city_that_begins_like_a_conjunction_keeps_its_name() -> None:
    sentence = tagged("在/p 和龙市/LOC 头道镇/LOC 通过/p")
    assert found(sentence, find_places(sentence)) == {"和龙市", "头道镇"}


def test_an_airport_is_named_with_its_city() -> None:
    sentence = tagged("从/p 赣州/LOC 黄金机场/LOC 获悉/v")
    assert "赣州黄金机场" in found(sentence, find_places(sentence))


def test_the_market_of_a_post_is_no_place() -> None:
    sentence = tagged("天玥/nz 货航/n 市场/n 总监/n 尉迟敏/PER")
    assert found(sentence, find_places(sentence)) == set()


def test_the_place_that_opens_a_quoted_name_is_not_named_by_it() -> None:
    sentence = tagged("“/w 桂海/LOC 明珠/n ”/w 轮/n 靠港/v")
    assert found(sentence, find_places(sentence)) == set()


def test_a_quoted_place_stays_one() -> None:
    sentence = tagged(
        "首趟/n “/w 赣州/LOC —/w 杜伊斯堡/LOC ”/w 班列/n 从/p “/w 赣州/LOC ”/w 出发/v"
    )
    assert "赣州" in found(sentence, find_places(sentence))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("大桥/n 起/v 于息县谯楼/nz 街道/n ，/w", "息县谯楼街道"),
        ("自/p 落/v 户阳三石/nz 街道/n 以来/f", "阳三石街道"),
    ],
)
def test_the_end_of_a_verb_does_not_begin_a_place(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_places(sentence)) == {name}
