from __future__ import annotations

import pytest

from kg.lexicon.institutions import everyday


@pytest.mark.parametrize(
    "names",
    [
        "中央军委 中华人民共和国中央军事委员会",
        "全国政协 中国人民政治协商会议全国委员会",
        "安理会 联合国安全理事会",
        "农工党中央 中国农工民主党中央委员会",
        "中央政治局 中共中央政治局 中国共产党中央政治局",
        "中宣部 中央宣传部 中共中央宣传部",
        "国家市场监督管理总局 市场监管总局",
        "阿盟 阿拉伯国家联盟",
        "全国妇联 中华全国妇女联合会",
    ],
)
def test_a_national_body_has_one_everyday_name(names: str) -> None:
    assert len({everyday(name) for name in names.split()}) == 1


def test_the_character_of_a_state_stands_for_it() -> None:
    assert everyday("俄国防部") == "俄罗斯国防部"
    assert everyday("美国会") == everyday("美国国会")


@pytest.mark.parametrize("name", ["乌国防部", "伊外交部", "法院", "日报社", "越南共产党中央"])
def test_what_stands_for_several_states_or_none_stays(name: str) -> None:
    assert everyday(name) == name
