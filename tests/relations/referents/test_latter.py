import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "{o:区人民医院}牵手{o:省人民医院}成立{o:诊疗中心}，后者主任医师{p:钱炜}任主任。",
            ("钱炜", "position", "省人民医院", "主任医师"),
        ),
        (
            "另一部分是{o:鹏程创投}认购的股权。后者的合伙人{p:蒋一苇}说。",
            ("蒋一苇", "position", "鹏程创投", "合伙人"),
        ),
        (
            "{o:甲公司}供货给{o:乙公司}，后者总经理{p:王强}说。",
            ("王强", "position", "乙公司", "总经理"),
        ),
    ],
)
def test_the_latter_is_the_second_of_two_or_the_last_named(
    text: str, post: tuple[str, ...]
) -> None:
    assert post in said(text)


def test_the_two_of_the_sentence_before_are_meant_by_their_order() -> None:
    text = "{o:甲重机}与{o:乙液压}签署协议。前者位于{l:沈阳}，后者总部在{l:阜新}。"
    assert said(text, "located_in") == [
        ("乙液压", "located_in", "阜新"),
        ("甲重机", "located_in", "沈阳"),
    ]
