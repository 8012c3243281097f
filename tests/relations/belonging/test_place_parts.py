import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    "text",
    [
        "{l:甲山村}是{l:乙河镇}最偏远的村。",
        "{l:甲山村}是{l:乙河镇}下辖的一个行政村。",
        "{l:甲山村}，{l:乙河镇}一个不起眼的小山村。",
        "{l:甲山村}为{l:乙河镇}所辖。",
        "{l:乙河镇}最东端的{l:甲山村}通了公交。",
        "{l:乙河镇}所辖的{l:甲山村}受灾。",
        "{l:乙河镇}种药材3000亩，其中{l:甲山村}1200亩。",
    ],
)
def test_a_village_is_told_to_be_of_a_town(text: str) -> None:
    assert said(text, "part_of") == [("甲山村", "part_of", "乙河镇")]


def test_towns_share_the_figure_of_their_county() -> None:
    text = "{l:如东县}新建农田6.5万亩，其中{l:河口镇}1.2万亩、{l:岔河镇}9800亩。"
    assert said(text, "part_of") == [
        ("岔河镇", "part_of", "如东县"),
        ("河口镇", "part_of", "如东县"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{l:甲山县}是{l:乙河市}对口帮扶的县。",
        "{l:甲山市}是{l:乙河省}客商最多的市场。",
        "{l:甲山村}是{l:乙河村}以外最大的村。",
        "{l:甲山县}是{l:乙河县}的邻县。",
        "{l:甲山县}出口10亿元，其中{l:美国}3亿元。",
        "{l:甲山县}是{l:乙河县}学习的县。",
    ],
)
def test_neighbours_and_partners_are_no_parts(text: str) -> None:
    assert said(text, "part_of") == []


@pytest.mark.parametrize("verb", ["由{}组成", "包括{}", "分为{}"])
def test_a_port_has_its_sections(verb: str) -> None:
    text = "{l:永州港}" + verb.format("{l:石塘港区}、{l:江边港区}") + "。"
    assert said(text, "part_of") == [
        ("江边港区", "part_of", "永州港"),
        ("石塘港区", "part_of", "永州港"),
    ]


def test_the_core_of_a_port_is_part_of_it() -> None:
    text = "{l:石塘港区}是{l:永州港}的核心港区。"
    assert said(text, "part_of") == [("石塘港区", "part_of", "永州港")]
