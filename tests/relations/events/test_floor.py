import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    "text",
    [
        "{e:工业大会}上，{o:甲公司}捧回500万元奖金，{o:丙公司}获奖100万元。",
        "{e:工业大会}上，{o:甲公司}、{o:丙公司}受到表彰。",
        "{e:工业大会}上，{p:王强}为{o:甲公司}等10家“领跑企业”颁授奖牌。",
        "{e:工业大会}启动当天，{o:甲公司}捐款80万元，{o:丙公司}30万元。",
        "{e:工业大会}启动当天，{o:丙公司}捐款80万元，{o:甲公司}30万元。",
        "{e:工业大会}总决赛现场，{o:甲公司}首次组团参展。",
    ],
)
def test_who_is_honoured_gives_or_shows_at_an_event_was_there(text: str) -> None:
    assert ("甲公司", "attended", "工业大会") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "{e:工业大会}上，{o:甲公司}去年获奖的消息传开。",
        "{e:工业大会}上通报，去年{o:甲公司}获奖。",
        "{e:工业大会}当天，{p:甲公司}在北京谈生意。",
    ],
)
def test_what_was_done_at_another_time_or_place_is_not_done_at_the_event(text: str) -> None:
    assert said(text, "attended") == []
