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
