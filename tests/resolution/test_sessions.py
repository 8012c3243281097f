from __future__ import annotations

import pytest

from kg.resolution.names import canonical
from kg.resolution.sessions import session


@pytest.mark.parametrize(
    "names",
    [
        "党的二十大 二十大 中共二十大 中国共产党第二十次全国代表大会 党的第二十次全国代表大会",
        "党的二十届三中全会 二十届三中全会 中国共产党第二十届中央委员会第三次全体会议",
        "十四届全国人大二次会议 第十四届全国人民代表大会第二次会议 全国人大十四届二次会议",
        "十四届全国人大常委会第11次会议 第十四届全国人民代表大会常务委员会第十一次会议",
        "全国政协十四届二次会议 中国人民政治协商会议第十四届全国委员会第二次会议",
        "全国政协十四届常委会第九次会议 政协第十四届全国委员会常务委员会第九次会议",
        "海岳市第十八届人民代表大会第三次会议 海岳市十八届人大三次会议",
        "政协海岳市第十五届委员会第三次会议 海岳市政协十五届三次会议",
        "中国共产党海岳市第十五届委员会第八次全体会议 中共海岳市委十五届八次全会",
        "海岳市委十五届八次全会 中共海岳市委第十五届委员会第八次全会",
        "中国共产党海岳市第十三次代表大会 海岳市第十三次党代会",
    ],
)
def test_the_names_of_one_session_are_equal(names: str) -> None:
    assert len({session(name) for name in names.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("党的十九大", "党的二十大"),
        ("党的二十届二中全会", "党的二十届三中全会"),
        ("十四届全国人大二次会议", "十四届全国人大常委会第二次会议"),
        ("十四届全国人大常委会第二次会议", "十四届全国人大常委会第二次委员长会议"),
        ("海岳市十八届人大三次会议", "海岳市政协十八届三次会议"),
        ("台盟十一届三中全会", "党的十一届三中全会"),
        ("第二十次全国代表大会", "党的二十大"),
    ],
)
def test_other_sessions_stay_apart(one: str, other: str) -> None:
    assert session(one) != session(other)


@pytest.mark.parametrize("name", ["座谈会", "三中全会", "四大", "十一届三中全会", "十七届三中全会"])
def test_names_that_tell_no_session_stay_as_they_are(name: str) -> None:
    assert session(name) == name


def test_sessions_are_compared_so_in_resolution() -> None:
    assert canonical("“二十大”", "event") == canonical("中国共产党第二十次全国代表大会", "event")
