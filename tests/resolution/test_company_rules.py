from __future__ import annotations

import pytest

from kg.resolution.company_rules import bare_brand, brand_group
from kg.resolution.local import Form


def form(name: str, first: int = 0) -> Form:
    return Form("organization", name, name, name, first=first)


@pytest.mark.parametrize(
    ("short", "long"),
    [("安瑞特", "青岛安瑞特轨道装备有限公司"), ("美塑", "佛山美塑集团")],
)
def test_a_coined_brand_stands_for_the_company_named_before(short: str, long: str) -> None:
    reason = bare_brand(form(short, first=9), form(long, first=1))
    assert reason is not None
    assert reason.rule == "bare_brand"


def test_a_brand_before_the_full_name_may_be_the_parent() -> None:
    assert bare_brand(form("安瑞特", first=1), form("青岛安瑞特轨道装备有限公司", first=9)) is None


def test_a_known_brand_is_not_its_daughter_in_a_city() -> None:
    assert bare_brand(form("华为", first=9), form("青岛华为技术有限公司", first=1)) is None


def test_a_coined_core_with_its_legal_form_is_the_company_of_that_trade() -> None:
    assert brand_group(form("港峰公司"), form("港峰冷链公司")) is not None
