import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    ("stack", "titles"),
    [
        ("创始人兼首席科学家", {"创始人", "首席科学家"}),
        ("创始人、院士", {"创始人"}),
        ("总经理、博士生导师", {"总经理"}),
    ],
)
def test_a_post_of_a_house_is_of_the_house_that_has_the_one_before(
    stack: str, titles: set[str]
) -> None:
    text = f"{{o:滇萃公司}}成立于2016年，{stack}{{p:普云昌}}说。"
    assert {row[3] for row in said(text, "position")} == titles


def test_a_chairman_of_a_special_committee_has_a_post() -> None:
    text = "{o:市人大财政经济委员会}主任委员{p:唐晓军}说。"
    assert said(text, "position") == [("唐晓军", "position", "市人大财政经济委员会", "主任委员")]


def test_a_committee_inside_a_court_is_no_other_body() -> None:
    found = said("决定任命：\n{p:马德昌}为{o:海城市人民法院}副院长、审判委员会委员。", "position")
    assert ("马德昌", "position", "海城市人民法院", "审判委员会委员") in found


def test_a_comma_in_a_stack_of_party_and_state_goes_on() -> None:
    found = said("区委常委、统战部部长，{o:区工商联}主席{p:刘宏亮}致辞。", "position")
    assert ("刘宏亮", "position", "区委", "常委") in found


def test_a_body_inside_a_court_has_no_members_of_its_own() -> None:
    found = said("任命{p:冯丽}为{o:中级人民法院}副院长、{o:审判委员会}委员、审判员。", "position")
    assert ("冯丽", "position", "中级人民法院", "审判委员会委员") in found
    assert ("冯丽", "position", "中级人民法院", "审判员") in found


def test_a_department_of_firms_belongs_to_the_firm_just_named() -> None:
    found = said(
        "{o:黔润磷化有限责任公司}的厂区里一派忙碌。“渣场没有再增高过。”生产部部长{p:吴建国}说。",
        "position",
    )
    assert found == [("吴建国", "position", "黔润磷化有限责任公司", "生产部部长")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("{o:科技局}派来科技特派员{p:甘霖}。", ("甘霖", "科技局", "科技特派员")),
        (
            "{o:米业有限公司}也派采购部经理{p:叶冬梅}来谈订单。",
            ("叶冬梅", "米业有限公司", "采购部经理"),
        ),
        (
            "任命：{p:陶继业}为{o:市中级人民法院民事审判第二庭}庭长、审判员。",
            ("陶继业", "市中级人民法院", "审判员"),
        ),
    ],
)
def test_whose_officer_is_sent_and_whose_court_a_division_is_of(
    text: str, post: tuple[str, ...]
) -> None:
    who, where, title = post
    assert (who, "position", where, title) in said(text, "position")
