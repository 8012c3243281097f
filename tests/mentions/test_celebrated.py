import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.celebrated import find_celebrated


def names(event: str, type_: str = "project") -> list[str]:
    found = find_celebrated([Candidate(0, len(event), "event", "event.ending", 0.9)], event)
    return [event[item.start : item.end] for item in found if item.type == type_]


def test_a_ceremony_names_its_project() -> None:
    assert names("远澜氢能装备华东总部项目签约仪式") == ["远澜氢能装备华东总部项目"]
    assert names("汉阳港智能制造产业园项目（二期）开工仪式") == ["汉阳港智能制造产业园项目（二期）"]


def test_a_centre_is_a_project_when_it_is_built_and_a_body_when_it_is_opened() -> None:
    assert names("西南智能供应链中心开工仪式") == ["西南智能供应链中心"]
    assert names("城东污水处理厂开工仪式") == ["城东污水处理厂"]
    assert names("南海新材检测中心揭牌仪式") == []
    assert names("南海新材检测中心揭牌仪式", "organization") == ["南海新材检测中心"]


def test_many_projects_together_name_none() -> None:
    assert names("平湖市2024年一季度重大项目集中签约仪式") == []
    assert names("第三批建设项目开工活动") == []


def test_a_project_that_is_a_mention_already_is_not_found_again() -> None:
    text = "翰博生产基地项目签约仪式"
    event = Candidate(0, len(text), "event", "event.ending", 0.9)
    project = Candidate(0, 8, "project", "project.ending", 0.9)
    assert find_celebrated([event, project], text) == []


@pytest.mark.parametrize(
    ("event", "project"),
    [
        ("“斗南花卉人才港”启动仪式", "斗南花卉人才港"),
        ("首届宜昌“峡江匠心奖”颁奖典礼", "峡江匠心奖"),
        ("高新区“人才十条”政策宣讲会", "人才十条"),
    ],
)
def test_what_a_ceremony_begins_awards_or_explains_is_a_project(event: str, project: str) -> None:
    assert names(event) == [project]


def test_a_body_in_quotation_marks_is_no_project() -> None:
    assert names("“数据要素产业联盟”揭牌仪式", "organization") == ["数据要素产业联盟"]
    assert names("“数据要素产业联盟”揭牌仪式") == []


def test_a_contest_in_quotation_marks_is_no_project() -> None:
    assert names("第四届“涟江杯”足球联赛") == []


@pytest.mark.parametrize(
    ("event", "project"),
    [
        ("毛乌素光伏治沙基地项目全容量并网仪式", "毛乌素光伏治沙基地项目"),
        ("光谱视界全球研发总部大厦落成典礼暨新品发布会", "光谱视界全球研发总部大厦"),
    ],
)
def test_a_ceremony_may_tell_how_much_and_what_else_it_celebrates(event: str, project: str) -> None:
    assert names(event) == [project]


def test_a_fund_is_a_body_of_its_own() -> None:
    assert names("启元低空经济产业基金签约仪式", "organization") == ["启元低空经济产业基金"]


def test_the_branch_that_is_opened_is_a_place() -> None:
    assert names("长春市春城医院南部院区启用仪式", "place") == ["长春市春城医院南部院区"]
