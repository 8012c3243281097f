import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    "text",
    [
        "{e:下乡演出}走进村里，演员{p:王强}连唱三段，掌声不断。",
        "{e:音乐会}举行，{p:王强}、{p:李平}献唱。",
        "{e:音乐会}由{p:王强}执棒。",
        "{e:新书分享会}举行，{p:王强}与{p:李平}展开对谈。",
        "{e:新书分享会}举行，作者{p:王强}向读者讲述创作历程。",
        "{e:开工仪式}上，随着{p:王强}一声令下，机器轰鸣。",
    ],
)
def test_who_performs_or_talks_at_an_event_was_there(text: str) -> None:
    assert "王强" in {who for who, _, _ in said(text, "attended")}


@pytest.mark.parametrize(
    "text",
    [
        "{e:工作会议}召开。{p:王强}演唱了《花木兰》。",
        "{e:音乐会}举行。门票售罄。观众很多。秩序井然。{p:王强}从小演唱《花木兰》。",
    ],
)
def test_a_song_elsewhere_is_no_attendance(text: str) -> None:
    assert said(text, "attended") == []
