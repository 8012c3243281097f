from __future__ import annotations

import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    ("company", "project", "short"),
    [
        ("江苏凯舸流体控制股份有限公司", "凯舸二期项目", "凯舸"),
        ("深圳格澜德家居集团", "格澜德高端家具智造项目", "格澜德"),
    ],
)
def test_a_company_builds_the_project_that_has_its_name(
    company: str, project: str, short: str
) -> None:
    text = f"{{o:{company}}}成立。总投资6亿元的{{j:{project}}}竣工投产。"
    assert (short, "invests_in", project) in said(text, "invests_in")


def test_what_a_company_has_long_had_is_no_investment() -> None:
    text = "{o:江苏凯舸流体控制股份有限公司}成立。{j:凯舸二期项目}迎来参观者。"
    assert said(text, "invests_in") == []


def test_a_park_called_after_a_place_is_not_that_of_a_company_there() -> None:
    text = "{o:昭化区国有资产经营公司}成立。{j:昭化协作产业园}建成。"
    assert said(text, "invests_in") == []


def test_what_is_built_in_a_plant_is_not_the_plant() -> None:
    text = "{o:远桥船舶（江苏）有限公司}接单。首批船舶在{j:远桥船舶生产基地}开工建造。"
    assert said(text, "invests_in") == []
