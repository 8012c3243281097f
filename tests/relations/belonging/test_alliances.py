import pytest

from tests.relations.said import said

MEMBER = [("乙公司", "part_of", "甲联盟")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲联盟}成员单位{o:乙公司}发言。",
        "{o:乙公司}正式成为{o:甲联盟}会员。",
        "{o:乙公司}被吸收为{o:甲联盟}会员。",
        "{o:乙公司}牵头的{o:甲联盟}挂牌。",
        "作为{o:甲联盟}副会长单位，{o:乙公司}带头签字。",
        "作为{o:甲联盟}的首批成员，{o:乙公司}、{o:丙银行}签约。",
    ],
)
def test_a_member_is_told(text: str) -> None:
    assert said(text, "part_of") == MEMBER


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲联盟}成立，首批吸纳了{o:乙公司}、{o:丙公司}等21家企业。",
        "{o:甲联盟}新增{o:乙公司}、{o:丙公司}等5家会员单位。",
        "{o:甲联盟}现有成员46家，{o:乙公司}、{o:丙公司}等均在其列。",
        "{o:乙公司}与{o:丙公司}组成{o:甲联盟}。",
        "{o:乙公司}、{o:丙公司}成为{o:甲联盟}首批成员。",
        "{o:乙公司}与{o:丙公司}等12家企业共同组建{o:甲联盟}。",
        "{o:甲联盟}由{o:乙公司}牵头，成员包括{o:丙公司}。",
    ],
)
def test_members_are_told_in_lists(text: str) -> None:
    assert said(text, "part_of") == [("丙公司", "part_of", "甲联盟"), *MEMBER]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲联盟}吸引{o:乙公司}、{o:丙公司}前来参观。",
        "{o:乙公司}与{o:丙公司}共同组建{o:甲公司}。",
        "{o:乙局}成立{o:甲联盟}。",
        "{o:乙商会}、{o:丙公司}发起组建{o:甲联盟}。",
        "{o:甲集团}由{o:乙公司}、{o:丙公司}合并组建。",
    ],
)
def test_guests_and_those_that_were_merged_are_no_members(text: str) -> None:
    assert said(text, "part_of") == []
