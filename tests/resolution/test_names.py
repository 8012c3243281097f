from __future__ import annotations

import pytest

from kg.resolution.names import canonical, compared, region_of, shared_tail


def test_spellings_that_compare_equal() -> None:
    assert compared("“遠峰 藥業”（山东）") == compared("远峰药业(山东)")
    assert compared("尼古拉斯•马杜罗") == compared("尼古拉斯·马杜罗")


@pytest.mark.parametrize(
    ("official", "daily", "type_"),
    [
        ("青岛市人民政府", "青岛市政府", "organization"),
        ("中共山东省委", "山东省委", "organization"),
        ("中国共产党中央委员会", "党中央", "organization"),
        ("中华人民共和国教育部", "教育部", "organization"),
        ("海岳新区人力资源和社会保障局", "海岳新区人社局", "organization"),
        ("建行青岛分行", "中国建设银行青岛分行", "organization"),
        ("青岛市黄岛区人民政府", "黄岛区政府", "organization"),
        ("青岛经济技术开发区", "青岛开发区", "place"),
        ("中国（山东）自由贸易试验区青岛片区", "青岛自贸片区", "place"),
        ("法兰西共和国", "法国", "place"),
        ("肯尼亚共和国", "肯尼亚", "place"),
        ("中华人民共和国", "中国", "place"),
    ],
)
def test_official_and_daily_names_are_equal(official: str, daily: str, type_: str) -> None:
    assert canonical(official, type_) == canonical(daily, type_)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("吉林省图书馆", "吉林市图书馆"),
        ("青岛市委", "青岛市政府"),
        ("南京市鼓楼区法院", "徐州市鼓楼区法院"),
        ("刚果共和国", "刚果民主共和国"),
    ],
)
def test_names_that_stay_different(one: str, other: str) -> None:
    assert canonical(one, "organization") != canonical(other, "organization")


def test_the_place_before_a_name() -> None:
    assert region_of("青岛市新型显示产业园") == "青岛市"
    assert region_of("德国贝克曼集团") == "德国"
    assert region_of("远峰药业") == ""


def test_names_that_all_end_with_the_shortest_are_one_thing() -> None:
    assert shared_tail(["青岛西海岸新区", "西海岸新区"]) == "西海岸新区"
    assert shared_tail(["浦东新区", "西海岸新区"]) is None
    assert shared_tail([]) is None
