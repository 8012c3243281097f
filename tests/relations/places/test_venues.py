import pytest

from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention
from tests.relations.said import analyse, said


def test_an_event_is_held_where_its_meeting_place_was_chosen() -> None:
    text = "{e:对接会}由区政府主办，主会场放在{l:金融服务中心}。"
    assert said(text, "located_in") == [("对接会", "located_in", "金融服务中心")]


def test_a_race_starts_somewhere() -> None:
    assert said("{e:马拉松赛}从{l:龙湖公园}开跑。", "located_in") == [
        ("马拉松赛", "located_in", "龙湖公园")
    ]


def test_an_event_may_be_held_in_several_places() -> None:
    text = "{e:合唱艺术周}将于6月8日至14日在{l:国际会展中心}、{l:天马广场}举行。"
    assert [where for _, _, where in said(text, "located_in")] == ["国际会展中心", "天马广场"]


def test_a_campaign_takes_place_where_it_comes_to() -> None:
    assert said("{j:“看青秀”活动}走进{l:长塘镇}。", "located_in") == [
        ("“看青秀”活动", "located_in", "长塘镇")
    ]
    assert said("{j:化工项目}走进{l:长塘镇}。", "located_in") == []


def test_an_event_may_be_held_in_that_towns_village() -> None:
    assert said("{e:农耕文化节}在该镇{l:象耳社区}举行。", "located_in") == [
        ("农耕文化节", "located_in", "象耳社区")
    ]


def test_a_race_takes_place_where_it_is_started() -> None:
    assert said("{e:自行车公开赛}在{l:九畹溪镇}发枪。", "located_in") == [
        ("自行车公开赛", "located_in", "九畹溪镇")
    ]


def test_a_ceremony_without_a_name_has_a_place() -> None:
    analysis = analyse("首航仪式6日晚在{l:国际货站}举行。", published="2024-01-07")
    [claim] = analysis.claims
    assert claim.predicate == "located_in"
    assert analysis.mentions[claim.subject].expanded == "首航仪式（2024-01-07）"


def test_a_project_stands_where_the_ceremony_of_its_start_is_held() -> None:
    article = make_article("柘林海装项目开工仪式在柘林镇举行。")
    names = {"柘林海装项目": "project", "柘林海装项目开工仪式": "event", "柘林镇": "place"}
    mentions = tuple(make_mention(article, name, kind) for name, kind in names.items())
    claims = relate(article, mentions, RelationOptions()).claims
    told = {(mentions[one.subject].text, mentions[one.object or 0].text) for one in claims}
    assert ("柘林海装项目", "柘林镇") in told


@pytest.mark.parametrize(
    ("text", "event", "host"),
    [
        ("{e:启动仪式}在{o:石角镇小学}举行。", "启动仪式", "石角镇小学"),
        ("在{o:沁源县人民医院}召开{e:工作推进会}。", "工作推进会", "沁源县人民医院"),
        ("“{e:航空科普活动}”走进{o:凤凰路小学}。", "航空科普活动", "凤凰路小学"),
    ],
)
def test_an_event_is_held_in_a_school_or_hospital(text: str, event: str, host: str) -> None:
    assert (event, "located_in", host) in said(text, "located_in")


@pytest.mark.parametrize(
    "text",
    [
        "{e:启动仪式}在{o:石角镇小学}支持下举行。",
        "{e:启动仪式}在{o:远方传媒公司}举行。",
    ],
)
def test_who_helps_or_has_no_house_is_not_where_an_event_is(text: str) -> None:
    assert said(text, "located_in") == []


def test_a_reception_in_each_of_two_schools_is_in_neither() -> None:
    text = (
        "{e:毕业典礼}在{o:山东大学}举行。天气晴朗，来的人很多，家长们都到了。"
        "{e:毕业典礼}在{o:厦门大学}举行。"
    )
    assert said(text, "located_in") == []


def test_the_curtain_falls_in_the_house_where_the_contest_is() -> None:
    text = "{e:甲杯围棋邀请赛}昨日在{o:乙县文化馆}落下帷幕。"
    assert said(text, "located_in") == [("甲杯围棋邀请赛", "located_in", "乙县文化馆")]
