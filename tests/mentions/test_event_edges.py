from __future__ import annotations

import pytest

from kg.mentions.event_edges import mend_events
from tests.factory import make_candidate


def mended(text: str, name: str, rule: str = "event.ending") -> list[str]:
    """Type and name of what is left of the event."""
    start = text.index(name)
    item = make_candidate(start, start + len(name), kind="event", rule=rule)
    return [f"{one.type} {text[one.start : one.end]}" for one in mend_events([item], text)]


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("共同利用中国国际进口博览会", "利用中国国际进口博览会", "中国国际进口博览会"),
        ("推动《湿地公约》缔约方大会", "推动《湿地公约》缔约方大会", "《湿地公约》缔约方大会"),
        ("距第七届进博会还有", "距第七届进博会", "第七届进博会"),
        ("启动成都第31届大运会", "启动成都第31届大运会", "成都第31届大运会"),
        ("会议暨2024全球金融论坛", "暨2024全球金融论坛", "2024全球金融论坛"),
        ("今天（9月5日）商务部发布会", "（9月5日）商务部发布会", "商务部发布会"),
        ("办好中非合作论坛", "好中非合作论坛", "中非合作论坛"),
        ("全国宣传思想文化工作会议在京召开", "思想文化工作会议", "全国宣传思想文化工作会议"),
    ],
)
def test_an_event_begins_where_its_name_does(text: str, name: str, whole: str) -> None:
    assert mended(text, name) == [f"event {whole}"]


def test_a_session_begins_at_its_number() -> None:
    text = "会议决定十四届全国人大二次会议于3月召开"
    assert mended(text, "会议决定十四届全国人大二次会议") == ["event 十四届全国人大二次会议"]
    for whole in ("十三届全国人大常委会第三次会议", "澳门第十四届全国人大代表选举会议"):
        assert mended(f"会上{whole}闭幕", whole) == [f"event {whole}"]


@pytest.mark.parametrize(
    "name",
    [
        "香港春节",
        "组织“情系边海防官兵”春节",
        "整场演唱会",
        "历次峰会",
        "众多比赛",
        "专业比赛",
        "最后一个比赛",
        "全部4个小项比赛",
        "不少论坛",
        "军备竞赛",
        "重庆奉节",
        "前5站比赛",
    ],
)
def test_holidays_rounds_and_what_only_ends_like_one_are_no_events(name: str) -> None:
    assert mended(f"说到{name}时", name) == []


@pytest.mark.parametrize("name", ["第六届运动会", "樱桃采摘节", "全市工作会议", "服务外包大会"])
def test_events_that_look_like_them_stay(name: str) -> None:
    assert mended(f"说到{name}时", name) == [f"event {name}"]


def test_a_parliament_is_an_organization() -> None:
    assert mended("同非洲人国民大会建立友谊", "非洲人国民大会") == ["organization 非洲人国民大会"]


def test_events_of_other_rules_stay() -> None:
    assert mended("说到香港春节时", "香港春节", "event.congress") == ["event 香港春节"]


def test_a_month_is_no_event() -> None:
    assert mended("会议于2024年3月4日召开", "2024年3月", "event.held") == []
