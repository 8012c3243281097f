from __future__ import annotations

import pytest

from kg.mentions.body_edges import at_edges
from kg.mentions.candidate import Candidate


def mended(text: str, start: int = 0, end: int | None = None) -> str:
    found = Candidate(start, end or len(text), "organization", "org.ending", 0.9)
    whole = at_edges(found, text)
    return text[whole.start : whole.end]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("同安溪铁观音集团", "安溪铁观音集团"),
        ("同仁堂医药集团", "同仁堂医药集团"),
        ("原罗塘街道办事处", "罗塘街道办事处"),
        ("敦促日本东京都政府", "日本东京都政府"),
    ],
)
def test_what_stands_in_front_opens_no_name(text: str, name: str) -> None:
    assert mended(text) == name


def test_whose_officer_takes_the_post_stands_behind_it() -> None:
    assert mended("晶澜光学总经理由皖江新材集团") == "皖江新材集团"


def test_a_conjunction_behind_a_comma_of_a_list_begins_a_name() -> None:
    assert mended("新州镇中心小学、和溪镇大坎小学", start=9) == "和溪镇大坎小学"


def test_a_committee_examines_credentials_of_deputies() -> None:
    assert mended("代表资格审查委员会", start=2) == "代表资格审查委员会"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("武汉恒岳化工集团全资子公司", "武汉恒岳化工集团"),
        ("金湖矿业公司总部", "金湖矿业公司"),
        ("远澜装备华东总部", "远澜装备华东总部"),
        ("中国工程院建院", "中国工程院"),
    ],
)
def test_what_a_body_has_or_celebrates_is_not_in_its_name(text: str, name: str) -> None:
    assert mended(text) == name


@pytest.mark.parametrize(
    ("text", "end", "name"),
    [
        ("香港科技大学（广州）签约", 6, "香港科技大学（广州）"),
        ("中央党校（国家行政学院）开班", 11, "中央党校（国家行政学院）"),
    ],
)
def test_brackets_are_taken_along(text: str, end: int, name: str) -> None:
    assert mended(text, end=end) == name
