from tests.relations.said import analyse, said


def test_both_parents_invest_in_a_joint_venture() -> None:
    assert said("由{o:港口集团}与{o:托克集团}合资成立的{o:山港公司}揭牌。", "invests_in") == [
        ("托克集团", "invests_in", "山港公司"),
        ("港口集团", "invests_in", "山港公司"),
    ]


def test_the_project_may_stand_at_the_beginning() -> None:
    assert said("{j:生产基地}由{o:翰博集团}投资建设。") == [("翰博集团", "invests_in", "生产基地")]


def test_a_sum_may_stand_between() -> None:
    assert said("{o:昱晶公司}投资12亿元建设的{j:石英项目}落地。") == [
        ("昱晶公司", "invests_in", "石英项目")
    ]


def test_an_intended_investment_is_planned() -> None:
    [claim] = analyse("{o:昱晶公司}拟投资建设{j:石英项目}。").claims
    assert claim.status == "planned"


def test_the_company_is_what_the_sentence_before_is_about() -> None:
    text = "{o:冷链公司}成立，{o:港航集团}持股51%。公司将在{l:港区}建设{j:分拨中心}。"
    assert said(text, "invests_in") == [("冷链公司", "invests_in", "分拨中心")]


def test_a_course_built_together_is_no_investment() -> None:
    assert said("{o:小学}与{o:大学}共建{j:博物课程}。", "invests_in") == []
