import pytest

from tests.relations.said import said


def test_an_auxiliary_project_supports_the_main_one() -> None:
    assert said("{j:翰博项目}是{j:京东方基地}的核心配套项目。") == [
        ("翰博项目", "supports", "京东方基地")
    ]


def test_the_supplier_may_stand_in_an_earlier_clause() -> None:
    assert said("{o:载板公司}租用厂房，为{j:封测基地}就近配套载板。") == [
        ("载板公司", "supports", "封测基地")
    ]


def test_a_service_given_to_several_supports_each() -> None:
    assert said("{j:功能膜项目}投产，主要为{o:京辰}和{o:维视}两家企业配套。") == [
        ("功能膜项目", "supports", "京辰"),
        ("功能膜项目", "supports", "维视"),
    ]


def test_who_provides_support_supports_what_the_sentence_is_about() -> None:
    text = "{j:疫苗项目}总投资14亿元，由{o:研究中心}提供技术支撑。"
    assert ("研究中心", "supports", "疫苗项目") in said(text)


def test_a_maker_of_parts_supports_whom_it_makes_them_for() -> None:
    assert said("{o:力拓达公司}专给{o:宁德时代}做电池壳。", "supports") == [
        ("力拓达公司", "supports", "宁德时代")
    ]


def test_a_supplier_supports_all_whom_it_supplies() -> None:
    assert said("{o:宁锐公司}是{o:奇瑞汽车}、{o:江淮汽车}的一级配套供应商。", "supports") == [
        ("宁锐公司", "supports", "奇瑞汽车"),
        ("宁锐公司", "supports", "江淮汽车"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{o:农商银行}为{j:产业园项目}提供2.5亿元授信。",
        "{o:农商银行}向{j:产业园项目}捐赠价值20万元的护具。",
    ],
)
def test_who_finances_a_work_supports_it(text: str) -> None:
    assert said(text, "supports") == [("农商银行", "supports", "产业园项目")]


def test_who_lends_to_the_company_that_the_text_spoke_of_supports_it() -> None:
    text = "{o:海瑞公司}投产。{o:兴业银行}为企业发放知识产权质押贷款5000万元。"
    assert said(text, "supports") == [("兴业银行", "supports", "海瑞公司")]


def test_a_bank_may_stand_before_the_ground_of_its_credit() -> None:
    text = "{o:吉林银行}以报关单为依据，为{o:晨光水产}核定信用额度2000万元。"
    assert said(text, "supports") == [("吉林银行", "supports", "晨光水产")]


def test_who_gets_a_credit_is_supported_by_the_bank() -> None:
    text = "{o:恒昇集团}获得{o:农业银行}授信5亿元。"
    assert said(text, "supports") == [("农业银行", "supports", "恒昇集团")]


def test_a_supplier_supports_its_customers() -> None:
    text = "{o:赛微公司}发展快，产品供应{o:润泽集团}、{o:石药公司}等60多家药企。"
    assert said(text, "supports") == [
        ("赛微公司", "supports", "润泽集团"),
        ("赛微公司", "supports", "石药公司"),
    ]


def test_a_supply_chain_company_is_no_customer() -> None:
    assert said("{o:甲公司}与供应链{o:乙公司}签约。", "supports") == []


def test_what_a_supplier_alone_delivers_supports_the_project() -> None:
    text = "{j:断杉酿造基地}投产，高粱由{o:红穗合作社}统一供货。"
    assert said(text, "supports") == [("红穗合作社", "supports", "断杉酿造基地")]


def test_who_praises_a_company_does_not_support_it() -> None:
    assert said("{o:区财政局}为{o:甲公司}授牌。", "supports") == []


def test_suppliers_of_what_the_sentence_is_about() -> None:
    text = "{o:启衡新能源}主营电芯，{o:锂盐公司}、{o:铜箔公司}均是其供应商。"
    assert said(text, "supports") == [
        ("铜箔公司", "supports", "启衡新能源"),
        ("锂盐公司", "supports", "启衡新能源"),
    ]


def test_goods_go_to_the_daughter_not_to_the_group() -> None:
    text = "{o:渤钢集团}已连续11年为{o:海运集团}旗下的{o:船舶工业公司}供货。"
    assert said(text, "supports") == [("渤钢集团", "supports", "船舶工业公司")]


def test_goods_are_not_supplied_to_who_designed_the_ship() -> None:
    text = "该船由{o:船舶设计院}设计。主机由{o:长山动力公司}供货，年底交付。"
    assert said(text, "supports") == []


def test_parts_come_from_a_supplier() -> None:
    text = "{o:晨光机器人公司}生产平台，伺服电机来自{o:中驰电机公司}，年底交付。"
    assert said(text, "supports") == [("中驰电机公司", "supports", "晨光机器人公司")]


def test_who_is_drawn_as_supplier_works_for_the_firm_that_draws() -> None:
    text = "{o:澜风叶片公司}落户后，引来{o:恒屿塔筒公司}、{o:科锐法兰公司}等11家配套企业。"
    assert said(text, "supports") == [
        ("恒屿塔筒公司", "supports", "澜风叶片公司"),
        ("科锐法兰公司", "supports", "澜风叶片公司"),
    ]


def test_a_seller_supports_the_buyer() -> None:
    text = "{o:凯驰轮胎公司}去年从{o:雅柯助剂公司}采购防老剂4300吨。"
    assert said(text, "supports") == [("雅柯助剂公司", "supports", "凯驰轮胎公司")]


def test_a_bank_that_grants_credit_supports_whom_it_is_granted() -> None:
    text = "{o:农业银行北海分行}给予{o:丰港冷链公司}3亿元授信。"
    assert said(text, "supports") == [("农业银行北海分行", "supports", "丰港冷链公司")]
