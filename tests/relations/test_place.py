from tests.relations.said import said


def test_an_event_stands_where_it_is_held() -> None:
    assert said("{e:项目签约仪式}在{l:西海岸新区}举行。") == [
        ("项目签约仪式", "located_in", "西海岸新区")
    ]


def test_attending_somewhere_places_the_event() -> None:
    assert ("启动仪式", "located_in", "武都区") in said("{o:人社局}赴{l:武都区}参加{e:启动仪式}。")


def test_settling_is_standing() -> None:
    assert said("{j:轨道项目}落户{l:独山港镇}。") == [("轨道项目", "located_in", "独山港镇")]


def test_lists_are_paired_in_order() -> None:
    assert said("{j:石英项目}、{j:减速器项目}分别落户{l:新埭镇}、{l:独山港镇}。") == [
        ("减速器项目", "located_in", "独山港镇"),
        ("石英项目", "located_in", "新埭镇"),
    ]


def test_opening_somewhere_is_standing_there() -> None:
    assert ("山港公司", "located_in", "西海岸新区") in said(
        "{o:山港公司}在{l:西海岸新区}揭牌成立。"
    )
