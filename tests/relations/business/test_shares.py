import pytest

from tests.relations.said import said


def investors(text: str) -> set[tuple[str, str]]:
    return {(row[0], row[2]) for row in said(text, "invests_in")}


def test_shares_are_held_in_the_company_that_both_founded() -> None:
    text = (
        "{j:碳酸锂项目}实施主体{o:青曜公司}由双方于2022年合资组建，"
        "{o:瀚盐公司}持股65%，{o:天曜公司}持股35%。"
    )
    assert investors(text) >= {("瀚盐公司", "青曜公司"), ("天曜公司", "青曜公司")}
    assert all(what != "碳酸锂项目" for who, what in investors(text) if who != "青曜公司")


def test_a_part_of_the_money_is_put_into_what_is_built() -> None:
    text = (
        "{o:河口市政府}与{o:自由港公司}签约，拟在{l:保税区}合建{l:冷链物流园}，"
        "其中{o:农投集团}出资六成。"
    )
    assert ("农投集团", "冷链物流园") in investors(text)
    assert ("农投集团", "河口市政府") not in investors(text)


def test_a_club_can_be_what_two_firms_found() -> None:
    text = "{o:蓝海俱乐部}成立于2019年，由{o:水产集团}和{o:文旅集团}共同出资，前者持股七成。"
    assert investors(text) == {("水产集团", "蓝海俱乐部"), ("文旅集团", "蓝海俱乐部")}


def test_two_firms_are_the_sides_that_are_firms() -> None:
    text = (
        "{o:国电集团}、{o:岷源集团}与{o:凉山州政府}签署协议。"
        "根据协议，两家企业按六比四的比例出资设立{o:抽蓄公司}。"
    )
    assert ("凉山州政府", "抽蓄公司") not in investors(text)


def test_somebody_who_signs_for_a_house_told_elsewhere_hides_earlier_partners() -> None:
    text = (
        "{o:晋江商会}与{o:工商联}结为友好商会。副会长{p:许文彬}代表集团与{o:港务公司}签约，"
        "双方各出资一半，成立{o:晋新公司}。"
    )
    assert investors(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "业主是{o:沐光新能源有限公司}，八成股权归{o:银山矿业集团}所有。",
        "{o:沐光新能源有限公司}昨天投产，余下两成属于{o:银山矿业集团}。",
        "建设主体是新组建的{o:沐光新能源有限公司}，第一大股东{o:银山矿业集团}占股31%。",
        "{o:岚湖公司}供货{o:沐光新能源有限公司}，后者由{o:天成公司}持股65%，其余握在{o:银山矿业集团}手中。",
    ],
)
def test_who_has_the_shares_by_other_words_than_to_hold(text: str) -> None:
    assert ("银山矿业集团", "invests_in", "沐光新能源有限公司") in said(text, "invests_in")


def test_of_two_owners_one_controls_and_the_other_takes_part() -> None:
    text = "{o:锦仓供应链有限公司}由{o:县交通产业投资集团}控股、{o:快橙物流集团}参股。"
    assert said(text, "invests_in") == [
        ("县交通产业投资集团", "invests_in", "锦仓供应链有限公司"),
        ("快橙物流集团", "invests_in", "锦仓供应链有限公司"),
    ]


def test_a_company_feeds_its_daughter() -> None:
    text = "{o:岚湖材料公司}昨天公告，向全资子公司{o:岚湖化学品有限公司}增资3.6亿元。"
    assert ("岚湖材料公司", "invests_in", "岚湖化学品有限公司") in said(text)
    assert ("岚湖化学品有限公司", "part_of", "岚湖材料公司") in said(text)


def test_a_daughter_is_that_of_the_firm_named_behind_the_semicolon() -> None:
    text = (
        "{o:禾盛投资公司}入股{o:联铨铸造公司}；次年，"
        "{o:联铨铸造公司}设立全资子公司{o:联铨材料公司}。"
    )
    assert said(text, "part_of") == [("联铨材料公司", "part_of", "联铨铸造公司")]


@pytest.mark.parametrize(
    "shares",
    [
        "{o:瀚盐公司}认缴60%，{o:天曜公司}认缴40%",
        "{o:瀚盐公司}占60%，{o:天曜公司}占40%",
        "{o:瀚盐公司}、{o:天曜公司}各占50%的股份",
    ],
)
def test_parts_of_the_capital_are_shares(shares: str) -> None:
    text = "{o:青曜公司}昨天揭牌，" + shares + "。"
    assert investors(text) == {("瀚盐公司", "青曜公司"), ("天曜公司", "青曜公司")}


def test_parts_of_a_market_are_no_shares() -> None:
    text = "{o:青曜公司}统计销量，{o:瀚盐公司}占60%，{o:天曜公司}占40%。"
    assert investors(text) == set()


def test_a_holder_told_first_is_not_what_the_next_holds() -> None:
    assert investors("{o:瀚盐公司}持股65%，{o:天曜公司}持股35%。") == set()


def test_shares_are_held_in_the_venture_that_is_told_by_its_noun() -> None:
    text = "合资公司{o:青曜公司}成立，{o:瀚盐公司}持股51%，{o:天曜公司}持股49%。"
    assert investors(text) == {("瀚盐公司", "青曜公司"), ("天曜公司", "青曜公司")}
