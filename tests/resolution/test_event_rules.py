from __future__ import annotations

import pytest

from kg.resolution.event_rules import short_event, undated
from kg.resolution.local import Form
from kg.resolution.names import canonical, compared


def form(name: str) -> Form:
    return Form("event", name, compared(name), canonical(name, "event"))


@pytest.mark.parametrize(
    ("short", "long"),
    [("“青年北仑”人才科技周", "2023“青年北仑”人才科技周"),
     ("中国·陇川目瑙纵歌节", "2025中国·陇川目瑙纵歌节"),
     ("九江电子信息产业投资推介会", "2024九江（深圳）电子信息产业投资推介会"),
     ("全市重点项目观摩活动", "漯河市重点项目观摩活动"),
     ("市七届人大常委会第二十一次会议", "宜昌市第七届人民代表大会常务委员会第二十一次会议")],
)  # fmt: skip
def test_a_year_or_the_place_may_be_left_out(short: str, long: str) -> None:
    assert undated(form(short), form(long)) is not None


def test_two_years_are_two_events() -> None:
    assert undated(form("2023年新年戏曲晚会"), form("2024年新年戏曲晚会")) is None
    assert short_event(form("2023年玫瑰香葡萄节"), form("2024年玫瑰香葡萄文化节")) is None


@pytest.mark.parametrize(
    ("short", "long"),
    [("新安樱桃节", "第十一届新安樱桃文化节"),
     ("首届海工装备焊工大赛", "首届“海油杯”海工装备焊工大赛"),
     ("“从洛阳到龟兹”特展", "“从洛阳到龟兹——丝绸之路上的石窟与人”特展"),
     ("全国人大常委会会议", "全国人大常委会第七次会议")],
)  # fmt: skip
def test_words_of_the_kind_may_be_left_out(short: str, long: str) -> None:
    assert short_event(form(short), form(long)) is not None


@pytest.mark.parametrize(
    ("short", "long"),
    [("中非合作论坛", "中非农业合作论坛"), ("男子500米决赛", "男子1500米决赛"),
     ("第七届世界智能大会", "第七届世界智能大会新闻发布会"), ("座谈会", "企业座谈会")],
)  # fmt: skip
def test_other_words_make_another_event(short: str, long: str) -> None:
    assert short_event(form(short), form(long)) is None
