from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.units import find_units


def units_behind(body: str, rest: str) -> list[str]:
    candidate = Candidate(0, len(body), "organization", "org.tagger", 0.9)
    text = body + rest
    return [text[found.start : found.end] for found in find_units([candidate], text)]


@pytest.mark.parametrize(
    ("body", "unit", "rest"),
    [
        ("泉州仲裁委员会", "晋江分会", "、"),
        ("金盛铸造", "湘潭分厂", "的壳体"),
        ("兴发集团", "磷石膏利用攻关组", "。"),
        ("宜昌市中心人民医院", "血管外科团队", "和"),
        ("昆明铁路局", "老干部处", "、"),
        ("全国人大", "宪法和法律委员会", "副主任委员"),
        ("福建省政协", "港澳台侨和外事委员会", "副主任"),
        ("即墨区委", "人才办", "主任"),
    ],
)
def test_a_unit_goes_on_from_the_name_of_its_body(body: str, unit: str, rest: str) -> None:
    assert units_behind(body, unit + rest) == [body + unit]


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        ("江西理工大学", "组成攻关组，"),
        ("中国地质大学", "鲍建国教授团队开展"),
        ("兴发集团", "管理团队表示"),
        ("某大学", "的一支创业团队，"),
        ("山东大学齐鲁医院", "心血管内科副主任"),
        ("即墨区委", "人才办公室"),
        ("甲公司", "监督委员会主任"),
    ],
)
def test_what_only_stands_behind_a_body_is_no_unit(body: str, rest: str) -> None:
    assert units_behind(body, rest) == []


def test_a_person_has_no_units() -> None:
    person = Candidate(0, 3, "person", "person.tagger", 0.9)
    assert list(find_units([person], "鲍建国晋江分会，")) == []
