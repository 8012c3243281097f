import pytest

from tests.relations.amounts.test_attributes import owners


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("{o:天禾公司}投资4.8亿元建设的智能遮阳面料产业化项目面临等电。", "智能遮阳面料产业化项目"),
        ("{o:昱晶公司}投资12亿元建设高纯石英材料基地，落户{l:新埭镇}。", "高纯石英材料基地"),
        ("{o:澄光公司}投资21亿元，建设车载背光模组项目。", "车载背光模组项目"),
        ("他计划投资11.3亿元，在{l:科创城}建设智算芯片适配基地。", "智算芯片适配基地"),
        ("{o:恒泰集团}出资300万元在{o:遵义师院}设立“赤水河助学金”。", "“赤水河助学金”"),
        ("{o:医联体}投入2600万元建起“云上ICU”平台。", "“云上ICU”平台"),
        ("今年设立1亿元资金池的“自贸贷”为企业缓释风险。", "“自贸贷”"),
        ("{l:彭州}投入1.2亿元实施“稳菜提质”三年行动。", "“稳菜提质”三年行动"),
        ("这条投资3800万元的香梨分选线，在{l:上户镇}投产。", "香梨分选线"),
        ("总投资196亿元的{l:西安}至{l:汉中}第二高速公路前期工作启动。", "西安至汉中第二高速公路"),
    ],
)
def test_a_sum_leads_up_to_what_it_pays_for(text: str, work: str) -> None:
    assert owners(text) == [work]


def test_a_place_that_opens_the_work_behind_an_area_is_part_of_its_name() -> None:
    text = "并在{l:濛阳街道}建设占地860亩的{l:彭州}蔬菜现代种业园。"
    assert owners(text) == ["彭州蔬菜现代种业园"]


def test_a_quoted_term_in_front_of_a_named_place_is_part_of_its_name() -> None:
    text = "总投资3.5亿元的“丝路优选”{l:跨境电商产业园}已有28家企业入驻。"
    assert owners(text)[0] == "“丝路优选”跨境电商产业园"


def test_what_two_agreed_to_build_has_the_sums_behind() -> None:
    text = (
        "{l:土默特左旗}与{o:利拉伐公司}签约建设智慧牧场装备园，总投资9.6亿元，"
        "选址{l:敕勒川开发区}，用地320亩。"
    )
    assert owners(text) == ["智慧牧场装备园"] * 2


def test_what_a_clause_is_about_may_stand_behind_whose_it_is() -> None:
    text = "由她主持的乳酸菌种质资源库已保存菌株，库址在{l:新区}，面积6000平方米。"
    assert owners(text) == ["乳酸菌种质资源库"]


def test_a_named_object_of_building_is_nearer_than_a_description() -> None:
    text = "将在{l:水西}有色冶金基地旧址打造占地320亩的“{l:科创港}”，首期投资9亿元。"
    assert owners(text) == ["科创港"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "{l:雄安新区}计划投资2000亿元。",
        "{l:雄安新区}通过矿山修复行动，投资2000万元。",
        "{l:雄安新区}租用厂房，投资2000万元。",
        "{l:雄安新区}投资2000万元，建第二条冲压线。",
        "{l:雄安新区}投资2000万元新建污水处理厂。",
    ],
)
def test_an_intention_a_kind_or_what_is_only_used_is_no_work(text: str) -> None:
    assert owners(text) == ["雄安新区"]


def test_land_somebody_takes_to_build_on_is_the_own() -> None:
    text = "{o:力拓达公司}在园区新征地35亩，建冲压生产线。"
    assert owners(text) == ["力拓达公司"]


def test_a_new_house_known_by_its_term_has_the_area_behind() -> None:
    text = "{l:唐闸街道}改造厂房，打造集日间照料、康复为一体的“银龄驿站”，面积1100平方米。"
    assert owners(text) == ["“银龄驿站”"]


def test_the_first_of_several_parts_is_not_the_whole() -> None:
    text = (
        "{j:智能酿造项目}落户{l:黄舣镇}，{o:股份公司}计划投资47.8亿元，新建制曲中心、酿酒车间等。"
    )
    assert owners(text) == ["智能酿造项目"]
