from __future__ import annotations

import pytest

from kg.resolution.bodies import (
    department,
    expand,
    lacks_place,
    nearby,
    of_small_place,
    only_body,
)
from kg.resolution.scope import Scope

HERE = Scope({"区": "海岳新区", "市": "青岛市", "省": "山东省"})


def test_committees_take_the_place_of_their_level() -> None:
    assert expand("区委", HERE) == "海岳新区区委"
    assert expand("市委", HERE) == "中共青岛市委"
    assert expand("省发改委", HERE) == "山东省发改委"
    assert expand("工委", HERE) == "海岳新区工委"


def test_every_body_of_a_level_takes_its_place() -> None:
    assert expand("市图书馆", HERE) == "青岛市图书馆"
    assert expand("市委宣传部", HERE) == "青岛市委宣传部"
    assert expand("市财政", HERE) == "青岛市财政"
    assert expand("团市委", HERE) == "共青团青岛市委"


def test_an_unknown_place_expands_nothing() -> None:
    assert expand("市委", Scope()) is None


def test_a_word_that_only_begins_like_a_level_is_no_body() -> None:
    assert expand("市场监管局", HERE) is None
    assert expand("省级重点实验室", HERE) is None


@pytest.mark.parametrize(
    "name", ["市北区工信局", "镇海石化公司", "乡愁书社", "村上物流公司", "旗滨集团"]
)
def test_names_that_only_begin_with_the_character_of_a_level_are_whole(name: str) -> None:
    assert not lacks_place(name)


@pytest.mark.parametrize(
    "name", ["镇党委", "村委会", "村民委员会", "乡政府", "社区卫生服务中心", "市图书馆", "县财政"]
)
def test_bodies_named_by_their_level_lack_their_place(name: str) -> None:
    assert lacks_place(name)


def test_the_place_in_the_sentence_goes_first() -> None:
    assert nearby(["陕西省委"], "省政府") == Scope({"省": "陕西省"})
    assert nearby(["甘南州委"], "州政府") == Scope({"州": "甘南州"})


def test_the_place_must_have_the_level_of_the_body() -> None:
    assert nearby(["青岛市", "陕西省"], "省政府") == Scope({"省": "陕西省"})
    assert nearby(["青岛市"], "省政府") == Scope()


def test_a_body_of_a_town_takes_the_last_town_of_its_sentence() -> None:
    towns = ["开原镇", "大渔镇"]
    assert of_small_place("镇党委", ["大渔镇", "开原镇"], towns) == "大渔镇党委"


def test_a_body_of_a_village_takes_the_only_village_of_its_article() -> None:
    assert of_small_place("村委会", [], ["前河湾村"]) == "前河湾村村委会"
    assert of_small_place("村党支部", [], ["所城镇望澳村", "望澳村"]) == "望澳村党支部"
    assert of_small_place("村党支部", [], ["前河湾村", "望澳村"]) is None


def test_a_department_belongs_to_the_committee_named_last_in_its_sentence() -> None:
    assert department("组织部", ["中共绵阳市委", "省委"]) == "绵阳市委组织部"
    assert department("组织部", ["绵阳市财政局"]) is None


def test_only_one_body_that_ends_so_can_be_meant() -> None:
    assert only_body("区委", ["岚屿区委", "日照市委"]) == "岚屿区委"
    assert only_body("区委", ["岚屿区委", "东港区委"]) is None
    assert only_body("州医院", ["“组团式”帮扶州医院"]) is None
