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
