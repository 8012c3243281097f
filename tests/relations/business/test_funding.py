from tests.relations.said import said


def investors(text: str) -> set[tuple[str, str]]:
    return {(row[0], row[2]) for row in said(text, "invests_in")}


def test_who_gives_a_part_of_the_money_is_told_by_what_it_is_of() -> None:
    text = (
        "{j:观测站项目}总投资4.1亿元，其中{o:自然基金会}资助1.3亿元，"
        "其余由{o:科技厅}和{o:张掖市政府}配套。"
    )
    assert investors(text) == {
        ("自然基金会", "观测站项目"),
        ("科技厅", "观测站项目"),
        ("张掖市政府", "观测站项目"),
    }


def test_a_fund_has_several_givers() -> None:
    text = (
        "{o:科创母基金}首期规模30亿元，{o:科投集团}作为基石投资人出资12亿元，"
        "{o:东海人寿}出资8亿元，{o:澄观公司}执掌投资。"
    )
    assert investors(text) == {("科投集团", "科创母基金"), ("东海人寿", "科创母基金")}


def test_who_gets_a_loan_to_build_something_invests_in_it() -> None:
    text = "{o:工商银行}向{o:石畔酒庄}发放贷款800万元，用于建设占地35亩的{j:葡萄酒体验馆}。"
    assert investors(text) == {("石畔酒庄", "葡萄酒体验馆")}


def test_the_company_that_signs_for_a_project_invests_in_it() -> None:
    text = "{o:阎良区人民政府}与{o:金穗种业集团}签署{j:种业基地项目}投资协议。"
    assert investors(text) == {("金穗种业集团", "种业基地项目")}


def test_a_site_may_be_what_a_body_puts_its_land_into() -> None:
    text = "位于{l:金石滩}的{j:新训练基地}占地96亩，{o:新区管委会}以土地作价入股。"
    assert investors(text) == {("新区管委会", "新训练基地")}


def test_the_owner_is_the_daughter_that_its_mother_founded() -> None:
    text = "{j:钠电池项目}租用厂房1.5万平方米，业主为{o:远舟新能源}设立的{o:远舟储能公司}。"
    assert ("远舟储能公司", "钠电池项目") in investors(text)
    assert ("远舟新能源", "钠电池项目") not in investors(text)


def test_who_takes_on_the_work_builds_a_place_too() -> None:
    text = "{l:浐灞院区}位于{l:世博大道}以北，{o:城投集团}承担建设任务，总投资18亿元。"
    assert investors(text) == {("城投集团", "浐灞院区")}


def test_who_joins_a_round_with_a_sum_invests() -> None:
    text = "{o:砺芯公司}完成融资，{o:同舟资本}跟投800万元。"
    assert ("同舟资本", "砺芯公司") in investors(text)


def test_a_project_that_is_looked_at_is_of_the_firm_before_it() -> None:
    assert investors("{p:马占奎}察看{o:恒晟铝业公司}{j:铝板带项目}建设现场。") == {
        ("恒晟铝业公司", "铝板带项目")
    }


def test_the_former_of_two_takes_a_share_of_the_latter() -> None:
    text = "{o:华睿电气}与{o:天虹仪表}签署协议，前者以3.6亿元取得后者67%的股权。"
    assert ("华睿电气", "天虹仪表") in investors(text)
    assert ("天虹仪表", "华睿电气") not in investors(text)


def test_investors_are_brought_in_by_their_number() -> None:
    text = "{o:粮油集团}引入{o:禾源食品}、{o:发展基金}两家战略投资者，混改完成。"
    assert investors(text) == {("禾源食品", "粮油集团"), ("发展基金", "粮油集团")}


def test_who_makes_a_first_investment_pays_into_a_firm() -> None:
    text = "{o:乳业投资基金}完成首笔投资，向{o:优乳公司}注资6000万元。"
    assert investors(text) == {("乳业投资基金", "优乳公司")}


def test_who_starts_a_fund_pays_for_it() -> None:
    text = "{o:乳业投资基金}总规模30亿元，由{o:青城集团}与{o:长牧资本}共同发起，年底设立。"
    assert investors(text) == {("青城集团", "乳业投资基金"), ("长牧资本", "乳业投资基金")}
    assert investors("{o:志愿者联盟}由{o:青城集团}共同发起，年底设立。") == set()


def test_the_controlling_shareholder_invests() -> None:
    assert investors("{o:嵩岳集团}的控股股东是{o:豫材控股}，持股41%。") == {
        ("豫材控股", "嵩岳集团")
    }


def test_a_share_is_bought_in_the_supplier_of_another_firm() -> None:
    text = "{o:产业投资公司}今年2月以5000万元入股{o:硅业公司}的上游企业{o:硅材料公司}。"
    assert investors(text) == {("产业投资公司", "硅材料公司")}


def test_an_investor_buys_into_the_firm_that_the_paragraph_is_about() -> None:
    text = "{o:联铨精密公司}销售收入6.8亿元。2021年，{o:禾盛创投}斥资5000万元入股，持股9%。"
    assert said(text, "invests_in") == [("禾盛创投", "invests_in", "联铨精密公司")]


def test_who_leads_a_round_is_told_in_a_list() -> None:
    text = "{o:沐氢科技公司}完成B轮融资2亿元，由{o:临江创投}领投、{o:宝山创投}跟投。"
    assert said(text, "invests_in") == [
        ("临江创投", "invests_in", "沐氢科技公司"),
        ("宝山创投", "invests_in", "沐氢科技公司"),
    ]


def test_nobody_buys_into_a_firm_named_in_passing() -> None:
    text = "父亲的{o:双鹤毛巾厂}就在村口。2023年，{o:涌潮创投}以600万元入股，占股12%。"
    assert said(text, "invests_in") == []
