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


def test_the_works_of_a_company_place_it() -> None:
    assert said("{o:安瑞特公司}是本土企业，厂区位于{l:开发区}。") == [
        ("安瑞特公司", "located_in", "开发区")
    ]


def test_what_stands_behind_the_place_is_located() -> None:
    assert said("他来到位于{l:工业区}的{j:改造工程}。") == [("改造工程", "located_in", "工业区")]


def test_founding_something_places_it_not_its_founder() -> None:
    assert said("{o:樱田精密}在{l:智造园}设立{o:研发中心}。", "located_in") == [
        ("研发中心", "located_in", "智造园")
    ]


def test_tenants_are_located() -> None:
    assert said("{l:配套园}总投资23亿元，已有{o:富维}、{o:海通}等11家企业入驻。", "located_in") == [
        ("富维", "located_in", "配套园"),
        ("海通", "located_in", "配套园"),
    ]


def test_a_division_of_a_place_is_not_standing_in_it() -> None:
    assert said("{l:山东}的{l:青岛市}很美。", "located_in") == []
