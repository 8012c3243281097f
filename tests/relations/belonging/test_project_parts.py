import pytest

from tests.relations.said import said

PART = [("甲河项目", "part_of", "乙湖工程")]


@pytest.mark.parametrize(
    "text",
    [
        "作为{j:乙湖工程}的首个子项目，{j:甲河项目}开工。",
        "{j:甲河项目}是{j:乙湖工程}的先导工程。",
        "{j:乙湖工程}一期工程{j:甲河项目}完工。",
        "{j:乙湖工程}中的{j:甲河项目}完工。",
        "{j:甲河项目}列入{j:乙湖工程}首批建设内容。",
        "{j:甲河项目}是{j:乙湖工程}开工的第一个项目。",
        "{j:乙湖工程}启动，{j:甲河项目}作为其首个子项目开工。",
        "{j:乙湖工程}子项目{j:甲河项目}完工。",
        "{j:乙湖工程}启动以来，首个子项目{j:甲河项目}完工。",
        "{o:丙局}实施{j:乙湖工程}，在这一框架下推出{j:甲河项目}。",
        "{o:丙局}把{j:甲河项目}等7个项目打捆申报为{j:乙湖工程}。",
    ],
)
def test_a_project_is_told_to_be_a_part(text: str) -> None:
    assert said(text, "part_of") == PART


@pytest.mark.parametrize("verb", ["由{}组成", "下设{}", "分为{}", "共有{}等9个子项目"])
def test_a_work_has_several_parts(verb: str) -> None:
    text = "{j:乙湖工程}" + verb.format("{j:甲河项目}和{j:丙山项目}") + "。"
    assert said(text, "part_of") == [("丙山项目", "part_of", "乙湖工程"), *PART]


@pytest.mark.parametrize(
    "text",
    [
        "作为{j:乙湖工程}的配套项目，{j:甲河项目}开工。",
        "{j:甲河项目}被列入{j:乙湖工程}重点名单。",
        "{j:甲河项目}、{j:乙湖工程}等重点工程开工。",
    ],
)
def test_works_beside_each_other_are_no_parts(text: str) -> None:
    assert said(text, "part_of") == []
