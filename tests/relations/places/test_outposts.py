from __future__ import annotations

import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    ("full", "site", "short"),
    [
        ("广东佐味堂调味品有限公司", "佐味堂漯河公司", "佐味堂"),
        ("莱姆勒集团", "莱姆勒捷克工厂", "莱姆勒"),
        ("邵东金盛铸造有限公司", "金盛铸造湘潭分厂", "金盛铸造"),
    ],
)
def test_a_site_that_a_company_has_elsewhere_is_part_of_it(
    full: str, site: str, short: str
) -> None:
    text = f"{{o:{full}}}扩产。{{o:{site}}}同日开工。"
    assert (site, "part_of", short) in said(text, "part_of")


def test_of_two_companies_with_the_name_none_has_the_site() -> None:
    text = "{o:江苏佐味堂食品有限公司}和{o:广东佐味堂调味品有限公司}竞标。{o:佐味堂漯河公司}观望。"
    assert said(text, "part_of") == []


def test_a_name_without_a_place_is_no_site_of_a_company() -> None:
    text = "{o:广东佐味堂调味品有限公司}扩产。{o:佐味堂酱料公司}同日开工。"
    assert said(text, "part_of") == []
