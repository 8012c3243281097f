from __future__ import annotations

import pytest

from kg.mentions.body_edges import at_edges, is_name
from kg.mentions.candidate import Candidate


def mended(text: str, start: int = 0, end: int | None = None) -> str:
    found = Candidate(start, end or len(text), "organization", "org.ending", 0.9)
    whole = at_edges(found, text)
    return text[whole.start : whole.end]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("同安溪铁观音集团", "安溪铁观音集团"),
        ("同仁堂医药集团", "同仁堂医药集团"),
        ("原罗塘街道办事处", "罗塘街道办事处"),
        ("敦促日本东京都政府", "日本东京都政府"),
        ("同联合国", "联合国"),
        ("同泰国国会", "泰国国会"),
        ("该县农业农村局", "县农业农村局"),
        ("我市工业和信息化局", "市工业和信息化局"),
        ("同党中央", "党中央"),
        ("浙江省全国人大", "全国人大"),
        ("　联合国", "联合国"),
        ("三名黎巴嫩真主党", "黎巴嫩真主党"),
    ],
)
def test_what_stands_in_front_opens_no_name(text: str, name: str) -> None:
    assert mended(text) == name


def test_who_is_in_the_capital_is_a_member_of_the_body_alone() -> None:
    assert mended("在京中共中央政治局", start=1) == "中共中央政治局"


def test_whose_officer_takes_the_post_stands_behind_it() -> None:
    assert mended("晶澜光学总经理由皖江新材集团") == "皖江新材集团"


def test_a_conjunction_behind_a_comma_of_a_list_begins_a_name() -> None:
    assert mended("新州镇中心小学、和溪镇大坎小学", start=9) == "和溪镇大坎小学"


def test_a_committee_examines_credentials_of_deputies() -> None:
    assert mended("代表资格审查委员会", start=2) == "代表资格审查委员会"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("武汉恒岳化工集团全资子公司", "武汉恒岳化工集团"),
        ("金湖矿业公司总部", "金湖矿业公司"),
        ("远澜装备华东总部", "远澜装备华东总部"),
        ("中国工程院建院", "中国工程院"),
    ],
)
def test_what_a_body_has_or_celebrates_is_not_in_its_name(text: str, name: str) -> None:
    assert mended(text) == name


@pytest.mark.parametrize(
    ("text", "end", "name"),
    [
        ("香港科技大学（广州）签约", 6, "香港科技大学（广州）"),
        ("中国石油大学（华东）开学", 6, "中国石油大学（华东）"),
        ("中央党校（国家行政学院）开班", 11, "中央党校（国家行政学院）"),
    ],
)
def test_brackets_are_taken_along(text: str, end: int, name: str) -> None:
    assert mended(text, end=end) == name


@pytest.mark.parametrize(
    ("text", "cut", "name"),
    [
        ("临江大学航空系毕业", "临江大学航空", "临江大学航空系"),
        ("临江大学航空系统", "临江大学航空", "临江大学航空"),
        ("党组理论学习中心组学习", "党组理论学习中心", "党组理论学习中心组"),
        ("党组理论学习中心组织学习", "党组理论学习中心", "党组理论学习中心"),
        ("陆军第71集团军某旅", "陆军第71集团", "陆军第71集团军"),
        ("市公安局长李建新", "市公安", "市公安局"),
        ("省交通运输厅厅长段思源", "省交通运输厅厅", "省交通运输厅"),
    ],
)
def test_a_department_keeps_its_last_character(text: str, cut: str, name: str) -> None:
    assert mended(text, end=len(cut)) == name


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("8国电视台播出", 0),
        ("涉事铁路公司", 1),
        ("我国航空公司", 1),
        ("设立更多传统医学中心", 2),
        ("在美子公司", 1),
        ("第七轮中德政府", 0),
        ("中德政府", 0),
        ("领导人和国际组织", 0),
        ("新发展格局", 0),
        ("哈中关系", 0),
        ("中马友好", 0),
        ("阿方加大", 0),
    ],
)
def test_a_kind_or_a_torn_word_is_no_name(text: str, start: int) -> None:
    assert not is_name(text, start, len(text))


@pytest.mark.parametrize(("text", "start"), [("77国集团", 0), ("我国家电网公司", 1)])
def test_groups_of_states_and_state_companies_have_names(text: str, start: int) -> None:
    assert is_name(text, start, len(text))


@pytest.mark.parametrize("text", ["正厅级干部", "等局地阵风"])
def test_the_first_half_of_a_word_ends_no_office(text: str) -> None:
    assert not is_name(text, 0, 2)


@pytest.mark.parametrize(
    ("before", "behind", "kept"),
    [
        ("美国", "耶伦表示", False),  # of another country
        ("新加坡副总理兼", "黄循财表示", False),
        ("，", "绍伊古表示", False),  # whose, a foreign name leaves open
        ("，", "刘昆表示", True),
        ("中国", "怀进鹏表示", True),
    ],
)
def test_the_ministry_of_a_foreign_minister_is_no_body_of_ours(
    before: str, behind: str, kept: bool
) -> None:
    text = f"{before}财政部长{behind}"
    assert is_name(text, len(before), len(before) + len("财政部")) is kept


@pytest.mark.parametrize("text", ["集团党委", "医院工会", "沁源县沁河镇集团", "沁源县集团总部"])
def test_a_body_without_a_name_of_its_own_is_none(text: str) -> None:
    assert not is_name(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("股东锦澜控股集团有限公司", "锦澜控股集团有限公司"),
        ("县国资平台沭阳润泽投资集团", "沭阳润泽投资集团"),
        ("津全资子公司天津世和设备有限公司", "天津世和设备有限公司"),
        ("挂职县人民医院", "县人民医院"),
    ],
)
def test_what_a_company_is_to_another_is_not_in_its_name(text: str, name: str) -> None:
    assert mended(text) == name


def test_whoever_is_on_loan_leaves_a_body_its_first_character() -> None:
    assert mended("挂职州人民医院", start=1) == "州人民医院"


def test_the_head_of_a_body_who_takes_another_post_is_not_in_its_name() -> None:
    assert mended("凉山州第一人民医院院长沙马尔布任集团") == "凉山州第一人民医院"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("运营方新余高新创业服务有限公司", "新余高新创业服务有限公司"),
        ("其中市发展投资集团", "市发展投资集团"),
    ],
)
def test_what_a_firm_does_in_the_deal_is_no_part_of_its_name(text: str, name: str) -> None:
    assert mended(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("沃野金种业总部设在临泽县", "沃野金种业"),
        ("中国水运建设行业协会组织评选", "中国水运建设行业协会"),
        ("润航建设集团控股的润航重工", "润航建设集团"),
    ],
)
def test_the_clause_goes_on_behind_the_name(text: str, name: str) -> None:
    taken = {"沃野金种业": "总部", "润航建设集团": "控股"}.get(name, "组织")
    assert mended(text, end=len(name + taken)) == name


@pytest.mark.parametrize("text", ["越川精密北方运营总部设在海尚大厦", "艾德生物全球总部位于海沧"])
def test_a_head_office_for_a_region_has_a_name_of_its_own(text: str) -> None:
    name = text[: text.index("总部") + 2]
    assert mended(text, end=len(name)) == name


def test_where_something_is_built_is_no_part_of_its_name() -> None:
    text = "在小屯村建设种子加工中心"
    assert mended(text, start=1) == "种子加工中心"
    assert mended(text[1:]) == text[1:]


@pytest.mark.parametrize("text", ["九家医院", "3所学校", "科创板上市公司", "原党委", "勋率代表团"])
def test_a_number_of_bodies_and_a_torn_clause_are_no_names(text: str) -> None:
    assert not is_name(text, 0, len(text))


def test_where_a_works_is_built_stands_before_it_even_if_it_is_a_city() -> None:
    assert mended("在滁州高新区新建特种电缆智能工厂", start=1) == "特种电缆智能工厂"


def test_a_title_of_honour_is_no_body() -> None:
    text = "“全国枫桥式公安派出所”称号"
    assert not is_name(text, 1, 11)
    assert is_name(text[:12] + "所长", 1, 11)


@pytest.mark.parametrize(
    ("text", "start", "name"),
    [
        ("入股通洋航运公司", 1, "通洋航运公司"),
        ("投资方江苏锦仓供应链公司", 2, "江苏锦仓供应链公司"),
        ("该校物流学院", 1, "物流学院"),
        ("新任县棉花协会", 0, "县棉花协会"),
    ],
)
def test_the_end_of_the_word_before_is_not_in_the_name(text: str, start: int, name: str) -> None:
    found = at_edges(Candidate(start, len(text), "organization", "org.learned", 0.8), text)
    assert text[found.start : found.end] == name


def test_a_division_that_the_tagger_did_not_know_is_in_the_name_of_its_committee() -> None:
    assert mended("富锦市委书记主持", start=2, end=4) == "富锦市委"
    assert mended("和市委书记一道", start=1, end=3) == "市委"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("我市江苏海鲸重型装备公司", "江苏海鲸重型装备公司"),
        ("我市工业和信息化局", "市工业和信息化局"),
    ],
)
def test_our_city_is_in_the_name_of_an_office_and_not_of_a_firm(text: str, name: str) -> None:
    assert mended(text, start=1) == name


def test_what_kind_of_firm_it_is_stands_before_a_bracket_too() -> None:
    assert mended("全资子公司恒岳（雄安）置业有限公司") == "恒岳（雄安）置业有限公司"


def test_an_institute_leaves_its_head_the_last_character() -> None:
    text = "省农科院果树研究所所长"
    assert mended(text, end=len(text) - 1) == "省农科院果树研究所"


def test_who_builds_a_project_is_not_named_after_it() -> None:
    assert mended("味澜食品项目由味澜食品集团") == "味澜食品集团"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("经县茶产业发展中心", "县茶产业发展中心"),
        ("联合农业银行泰兴支行", "农业银行泰兴支行"),
        ("菲律宾企业莱特绿源公司", "莱特绿源公司"),
        ("新设瀚洋（海南）海运有限公司", "瀚洋（海南）海运有限公司"),
        ("安平高新区合办丝网产业学院", "丝网产业学院"),
        ("中小企业融资担保公司", "中小企业融资担保公司"),
        ("经区管委会环境保护局", "经区管委会环境保护局"),
    ],
)
def test_what_is_done_with_a_body_stands_before_its_name(text: str, name: str) -> None:
    assert mended(text) == name


def test_the_last_character_of_a_verb_does_not_begin_a_name() -> None:
    assert mended("共办仪表学院", start=1) == "仪表学院"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("职由渤远集团", "渤远集团"),
        ("原海外事业部", "海外事业部"),
        ("原平市供电公司", "原平市供电公司"),
        ("前国家单板滑雪队", "国家单板滑雪队"),
        ("兼驻村工作队", "驻村工作队"),
        ("从一家国营电器厂", "国营电器厂"),
        ("云石斋正同桥头镇中心小学", "桥头镇中心小学"),
    ],
)
def test_what_leads_up_to_a_body_is_no_part_of_its_name(text: str, name: str) -> None:
    assert mended(text) == name


def test_a_former_branch_of_a_village_is_no_name() -> None:
    assert not is_name("民强村原党支部", 0, len("民强村原党支部"))


def test_the_side_that_builds_stands_before_its_name() -> None:
    assert mended("承建方鞍山制冷工程有限公司", start=2) == "鞍山制冷工程有限公司"


def test_the_leader_of_a_team_is_no_part_of_its_name() -> None:
    assert mended("河北援疆尉犁工作队领队") == "河北援疆尉犁工作队"


def test_the_post_of_a_team_s_head_is_no_part_of_its_name() -> None:
    text = "荣县交警大队大队长高旭东"
    assert mended(text, end=8) == "荣县交警大队"


def test_a_partnership_is_named_with_its_form() -> None:
    text = "科曜产业基金合伙企业（有限合伙）持股"
    assert mended(text, end=6) == "科曜产业基金合伙企业（有限合伙）"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("公司布拓传动科技（宁波）有限公司", "布拓传动科技（宁波）有限公司"),
        ("校方选派化学与化工学院", "化学与化工学院"),
        ("港口运营方沧港集团", "沧港集团"),
    ],
)
def test_what_a_body_is_in_the_matter_stands_before_its_name(text: str, name: str) -> None:
    assert mended(text) == name
