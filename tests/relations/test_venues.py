from tests.relations.said import said


def test_an_event_is_held_where_its_meeting_place_was_chosen() -> None:
    text = "{e:对接会}由区政府主办，主会场放在{l:金融服务中心}。"
    assert said(text, "located_in") == [("对接会", "located_in", "金融服务中心")]


def test_a_race_starts_somewhere() -> None:
    assert said("{e:马拉松赛}从{l:龙湖公园}开跑。", "located_in") == [
        ("马拉松赛", "located_in", "龙湖公园")
    ]
