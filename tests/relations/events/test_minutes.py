import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    "labels",
    [
        "主持：{p:王强}　出席：{p:李平}、{p:赵刚}　记录：{p:孙立}",
        "主持人：{p:王强}。参会人员：{p:李平}，{p:赵刚}。记录人：{p:孙立}。",
    ],
)
def test_minutes_tell_who_was_at_the_meeting(labels: str) -> None:
    guests = {who for who, _, _ in said("{e:镇党委会议}\n" + labels, "attended")}
    assert guests == {"王强", "李平", "赵刚", "孙立"}


def test_who_was_away_did_not_attend() -> None:
    text = "{e:镇党委会议}\n出席：{p:李平}　请假：{p:赵刚}"
    assert said(text, "attended") == [("李平", "attended", "镇党委会议")]


def test_credits_of_a_programme_are_no_minutes() -> None:
    assert said("{e:镇党委会议}昨日召开。\n主持：{p:王强}　记录：{p:孙立}", "attended") == []


def test_guests_below_a_headline_stand_beside_each_other() -> None:
    text = "{e:招商大会}举行\n{p:王强}讲话 {p:赵刚} {p:钱进}出席"
    assert {who for who, _, _ in said(text, "attended")} == {"王强", "赵刚", "钱进"}
