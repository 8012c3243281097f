import pytest

from tests.relations.said import said

UNIT = [("乙公司", "part_of", "甲集团")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲集团}所属二级企业{o:乙公司}投产。",
        "{o:甲集团}旗下上市公司{o:乙公司}、{o:丙银行}签约。",
        "{o:甲集团}核心企业{o:乙公司}中标。",
        "{o:甲集团}下属企业中，{o:乙公司}利润最高。",
        "记者从{o:甲集团}获悉，其所属{o:乙公司}将调整线路。",
        "{o:乙公司}是{o:甲集团}在{l:丁市}的唯一子公司。",
        "{o:乙公司}是总部位于{l:丁市}的{o:甲集团}的全资子公司。",
        "{o:乙公司}是{o:甲集团}在华投资的第三家工厂。",
        "{o:乙公司}2019年落户{l:丁市}，为{o:甲集团}骨干企业之一。",
        "{o:乙公司}（{o:甲集团}全资子公司）中标。",
        "{o:乙公司}由{o:甲集团}持股67%，其余在{o:丙公司}手中。",
        "{o:甲集团}持有{o:乙公司}100%股权。",
        "{o:乙公司}控股股东为{o:甲集团}。",
        "{o:乙公司}母公司{o:甲集团}发布公告。",
        "{o:乙公司}由{o:甲集团}全资设立。",
        "隶属于{o:甲集团}的{o:乙公司}挂牌。",
        "{o:甲集团}将{o:乙公司}收入麾下。",
        "{o:甲集团}下设{o:乙公司}，负责供水。",
        "{o:乙公司}的上级单位{o:甲集团}回应。",
        "{o:甲集团}统一领导{o:乙公司}。",
        "董事会同意{o:甲集团}向全资子公司{o:乙公司}增资1.5亿元。",
    ],
)
def test_a_firm_is_told_to_be_of_a_group(text: str) -> None:
    assert said(text, "part_of") == UNIT


def test_counted_daughters_are_all_of_the_group() -> None:
    text = "{o:甲集团}权属企业{o:乙公司}、{o:丙公司}等8家企业参展。"
    assert said(text, "part_of") == [
        ("丙公司", "part_of", "甲集团"),
        ("乙公司", "part_of", "甲集团"),
    ]


def test_daughters_that_a_group_sets_up_are_counted() -> None:
    text = "{o:甲集团}先后成立{o:乙公司}、{o:丙公司}两家子公司。"
    assert len(said(text, "part_of")) == 2


def test_both_firms_have_one_owner() -> None:
    text = "{o:乙商行}和{o:丙经营部}毫不相干，背后的实际控制人都是{o:甲公司}。"
    assert said(text, "part_of") == [
        ("丙经营部", "part_of", "甲公司"),
        ("乙商行", "part_of", "甲公司"),
    ]


def test_its_unit_is_of_the_body_that_shares_its_name() -> None:
    text = "{o:塞上公司}与{o:玛洛酒庄}签约，由其下属的{o:玛洛酿造学院}派人。"
    assert said(text, "part_of") == [("玛洛酿造学院", "part_of", "玛洛酒庄")]


def test_the_organ_of_a_body_is_told_behind_its_noun() -> None:
    text = "{o:甲人民法院}昨日宣判。承办该案的{o:环境庭}是该院去年新设立的内设机构。"
    assert said(text, "part_of") == [("环境庭", "part_of", "甲人民法院")]


def test_an_organ_leads_the_office_under_it() -> None:
    text = "新组建的{o:社会工作部}为{o:甲市委}工作机关，统一领导{o:信访局}。"
    assert said(text, "part_of") == [
        ("信访局", "part_of", "社会工作部"),
        ("社会工作部", "part_of", "甲市委"),
    ]


def test_a_hospital_is_run_by_another() -> None:
    text = "{o:甲市人民医院}正式托管{o:乙镇卫生院}。"
    assert said(text, "part_of") == [("乙镇卫生院", "part_of", "甲市人民医院")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲集团}持有{o:乙公司}17%的股权。",
        "{o:乙公司}由{o:甲集团}持股30%。",
        "{o:乙公司}由{o:甲集团}与{o:丙公司}共同出资设立。",
        "{o:乙公司}的行业主管部门{o:甲局}回应。",
        "{o:甲集团}公告，其竞争对手{o:乙公司}中标。",
        "{o:乙公司}是{o:甲银行}重点支持的骨干企业。",
        "{o:乙公司}是{o:甲集团}最大的客户。",
        "{o:甲银行}托管{o:乙基金}。",
        "{o:甲集团}所属行业协会{o:乙商会}发文。",
        "{o:甲公司}与{o:丙公司}签约，其所属{o:乙院}派人。",
    ],
)
def test_who_only_serves_backs_or_keeps_a_firm_does_not_own_it(text: str) -> None:
    assert said(text, "part_of") == []
