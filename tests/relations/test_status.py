import pytest

from kg.relations.status import status


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("甲公司投资建设乙项目", "stated"),
        ("甲公司拟投资建设乙项目", "planned"),
        ("甲公司未投资乙项目", "negated"),
        ("甲公司不断投资乙项目", "stated"),
        ("主要投资乙项目", "stated"),
        ("开创美好未来的乙论坛", "stated"),
        ("未来三年建设乙项目", "planned"),
        ("甲公司愿与乙公司合作", "planned"),
        ("志愿服务队在乙社区", "stated"),
        ("17岁小将甲夺冠", "stated"),
        ("三名将赴乙地的队员", "planned"),
        ("业主将投资乙项目", "planned"),
        ("要求甲公司尽快与乙公司达成协议", "planned"),
    ],
)
def test_cues_decide(clause: str, expected: str) -> None:
    assert status(clause) == expected
