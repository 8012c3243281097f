from tests.relations.said import said


def test_a_district_whose_name_ends_like_a_zone_is_known_by_the_table() -> None:
    text = "{l:蕉城区}发展锂电，{o:区委}常委、常务副区长{p:黄岳}去了一趟江苏。"
    assert ("黄岳", "position", "蕉城区", "常务副区长") in said(text, "position")


def test_a_district_may_be_named_without_its_kind() -> None:
    text = "{l:蔡甸}的服务让我们放心。{o:区委}常委、常务副区长{p:周斌}培土奠基。"
    assert ("周斌", "position", "蔡甸", "常务副区长") in said(text, "position")


def test_a_development_zone_has_no_head_of_government() -> None:
    text = "{l:望城经开区}设立基金。{o:区委}副书记、区长{p:秦璐}出席。"
    assert all(row[2] != "望城经开区" for row in said(text, "position"))


def test_the_district_may_stand_in_the_name_of_an_event_only() -> None:
    text = "{e:莲池区消防安全行动启动仪式}举行，副区长{p:石磊}宣布行动启动。"
    assert ("石磊", "position", "莲池区", "副区长") in said(text, "position")


def test_a_head_of_government_without_a_place_governs_that_of_the_paper() -> None:
    assert said("副市长{p:高峰}宣布项目开工。") == [("高峰", "position", "市", "副市长")]


def test_a_county_of_one_character_keeps_its_level_before_that_of_its_committee() -> None:
    text = "{o:陇县县委}常委、副县长{p:苟向阳}出席。"
    assert ("苟向阳", "position", "陇县", "副县长") in said(text, "position")


def test_a_city_that_reports_at_the_meeting_is_not_the_mayors() -> None:
    text = "市长{p:覃建勋}主持会议。{l:钟祥市}、{o:市税务局}负责人先后作交流发言。"
    assert all(row[2] != "钟祥市" for row in said(text, "position"))


def test_the_committee_of_another_party_governs_no_city() -> None:
    text = "副市长{p:万立新}通报情况。{o:民建荆门市委会}主委{p:姚琳}发言。"
    assert all(row[2] != "民建荆门市" for row in said(text, "position"))


def test_the_county_of_a_guest_is_not_the_one_of_the_paper() -> None:
    text = "{o:青川县委}副书记{p:杜若飞}率团来我县考察。县长{p:魏永刚}陪同。"
    assert all(row[2] != "青川县" for row in said(text, "position"))


def test_the_mayor_is_of_the_city_whose_committee_was_just_named() -> None:
    text = (
        "推介会在{l:深圳市}举行，{l:如皋市}与{l:深圳市}签约。{o:如皋市委}书记{p:何明远}出席，"
        "市委副书记、市长{p:蔡立群}主持会议。"
    )
    assert ("蔡立群", "position", "如皋市", "市长") in said(text, "position")


def test_where_somebody_goes_or_was_before_is_not_the_city_of_the_paper() -> None:
    for text in (
        "副市长{p:吴国平}参加开工仪式。{p:黄建}带队赴{l:无锡市}考察。",
        "大会选举副市长{p:吴国平}为会长。{p:马成林}此前任{l:青铜峡市}副市长。",
    ):
        assert ("吴国平", "position", "市", "副市长") in said(text, "position")


def test_a_prefecture_is_no_county_of_its_name() -> None:
    text = "副县长{p:欧阳菲}宣布开幕，来自{l:长沙}、{l:衡阳}等地的采购商到场。"
    assert said(text, "position") == [("欧阳菲", "position", "县", "副县长")]


def test_where_several_cities_are_named_the_mayor_is_the_papers() -> None:
    for others in ("{l:广州市}、{l:雷州市}等地的企业", "来自{l:广州市}和{l:雷州市}的企业"):
        text = f"副市长{{p:梁永康}}宣布开工，{others}参加。"
        assert said(text, "position") == [("梁永康", "position", "市", "副市长")]


def test_a_mayor_is_not_of_the_city_that_the_sentence_names_for_the_next() -> None:
    found = said("市长{p:丁志远}宣布开工，{o:桐城市委}书记{p:胡以安}致辞。", "position")
    assert not [row for row in found if row[0] == "丁志远" and "桐城" in row[2]]
