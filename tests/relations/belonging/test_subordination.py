import pytest

from tests.relations.said import analyse, said

BODY = [("乙院", "part_of", "甲集团")]


@pytest.mark.parametrize(
    "clause",
    [
        "归{o:甲集团}管理",
        "行政上归口{o:甲集团}管理",
        "由{o:甲集团}直接领导",
        "已整建制划转至{o:甲集团}",
        "划归{o:甲集团}管理",
        "现属{o:甲集团}",
        "被纳入{o:甲集团}统一管理",
    ],
)
def test_a_body_is_put_under_another(clause: str) -> None:
    assert said(f"{{o:乙院}}{clause}。", "part_of") == BODY


def test_the_object_of_a_verb_is_put_under_it() -> None:
    assert said("{o:丙市政府}将{o:乙院}整体移交{o:甲集团}。", "part_of") == BODY


def test_the_subject_may_stand_in_an_earlier_clause() -> None:
    text = "{o:乙院}1958年建校于{l:丙市}，1985年迁往{l:丁市}，2003年并入{o:甲集团}。"
    assert said(text, "part_of") == BODY


@pytest.mark.parametrize(
    "text",
    [
        "{l:枫里小区}东临{l:朱枫公路}，归{l:菖梧社区}管辖。",
        "{l:枫里小区}隶属于{l:菖梧社区}，建于1998年。",
        "地处{l:大凉山}腹地的{l:枫里小区}，隶属{l:菖梧社区}，不通公路。",
        "{l:上里小区}与{l:下里小区}合并为{l:枫里小区}，仍归{l:菖梧社区}管辖。",
    ],
)
def test_a_place_is_under_another(text: str) -> None:
    assert said(text, "part_of") == [("枫里小区", "part_of", "菖梧社区")]


def test_all_of_a_list_are_under_one_town() -> None:
    text = "{l:甲山村}、{l:乙水村}相距不远，均归{l:丙河镇}管辖。"
    assert said(text, "part_of") == [
        ("乙水村", "part_of", "丙河镇"),
        ("甲山村", "part_of", "丙河镇"),
    ]


def test_a_place_passes_from_one_to_another() -> None:
    text = "{l:石塘村}由{l:清溪镇}划归{l:河东街道}管辖。"
    assert said(text, "part_of") == [("石塘村", "part_of", "河东街道")]


def test_a_new_community_is_run_by_its_street() -> None:
    text = "{l:石塘村}撤村设居，改为{l:石塘社区}，由{l:河东街道}代管。"
    assert said(text, "part_of") == [("石塘社区", "part_of", "河东街道")]


def test_both_firms_are_of_one_group() -> None:
    text = "同属{o:甲集团}的{o:乙公司}和{o:丙公司}互换办公楼。"
    assert said(text, "part_of") == [
        ("丙公司", "part_of", "甲集团"),
        ("乙公司", "part_of", "甲集团"),
    ]


def test_a_project_is_merged_into_another() -> None:
    assert said("原{j:冷链仓储项目}并入{j:物流港项目}统筹建设。", "part_of") == [
        ("冷链仓储项目", "part_of", "物流港项目")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "专家呼吁将{o:乙院}划归{o:甲集团}。",
        "{o:乙院}是否划归{o:甲集团}？",
        "{o:乙院}被纳入{o:甲局}监管名单。",
        "{o:乙院}业务上接受{o:甲集团}指导。",
        "记者看了同属{l:渝碚街道}的{l:站西助餐点}。",
        "{o:丙局}将案件移交{o:甲集团}。",
        "{j:冷链项目}被纳入{j:“十四五”规划}。",
        "{o:丙公司}要把{l:乙园}划归{o:甲集团}使用。",
    ],
)
def test_what_is_only_wished_watched_or_handed_over_is_under_nobody(text: str) -> None:
    assert said(text, "part_of") == []


def test_the_particle_in_front_of_an_object_makes_no_plan() -> None:
    analysis = analyse("{o:丙市政府}将{o:乙院}划归{o:甲集团}。")
    assert {claim.status for claim in analysis.claims} == {"stated"}
