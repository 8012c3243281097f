from tests.relations.said import analyse
from tests.relations.test_attributes import owners


def test_a_described_work_with_a_sum_is_a_project() -> None:
    analysis = analyse("{o:湖南省工作队}援建的高效节水二期工程通水，总投资3180万元。")
    work = analysis.mentions[analysis.attributes[0].mention]
    assert (work.type, work.text) == ("project", "高效节水二期工程")


def test_a_described_work_without_a_sum_is_none() -> None:
    analysis = analyse("{o:湖南省工作队}援建的高效节水二期工程通水。")
    assert len(analysis.mentions) == 1


def test_the_description_begins_behind_the_verb() -> None:
    text = "{o:汇泽公司}与{o:县政府}签订了再生铝熔铸项目投资合同，项目落户{l:工业园}，用地78亩。"
    assert owners(text) == ["再生铝熔铸项目"]


def test_this_project_is_the_one_described_last() -> None:
    text = (
        "{o:恒力公司}的{j:新材料项目}已有装置中交；"
        "{o:中触媒公司}的环保催化剂扩能工程正在吊装，该工程占地12万平方米。"
    )
    assert owners(text) == ["环保催化剂扩能工程"]


def test_a_place_that_opens_a_description_is_part_of_it() -> None:
    assert owners("{l:纬三路}打通工程已开工，总投资5800万元。") == ["纬三路打通工程"]


def test_a_work_behind_its_area_is_taken_with_its_quotation_marks() -> None:
    assert owners("{l:防空洞}将辟为一处180平方米的“运输线”微型展馆。") == ["“运输线”微型展馆"]


def test_a_place_that_is_not_a_work_by_its_name_is_one_by_its_area() -> None:
    assert (
        owners("配套的国际快件中心用地88亩，由{o:顺丰公司}投资5亿元兴建。") == ["国际快件中心"] * 2
    )


def test_works_of_many_kinds_or_numbers_name_none() -> None:
    for what in (
        "重点产业项目",
        "8个民生项目",
        "一批水利工程",
        "全市招商引资项目",
        "集成电路产业链项目15个",
        "向民间资本推介项目",
    ):
        assert owners(f"{{l:临渭区}}开工{what}，总投资5800万元。") == ["临渭区"]


def test_a_named_project_is_nearer_than_a_description() -> None:
    assert owners("依托数字孪生流域工程，{j:智慧水务项目}启动，总投资5800万元。") == [
        "智慧水务项目"
    ]


def test_a_fund_is_known_by_what_it_holds() -> None:
    text = "{o:管委会}与{o:浙商银行}签约，共同设立规模2亿元的科创风险补偿资金池。"
    assert owners(text) == ["科创风险补偿资金池"]
