from tests.relations.said import said


def test_whoever_took_the_prize_took_part() -> None:
    assert ("娜么", "attended", "马拉松赛") in said(
        "{e:马拉松赛}开跑。女子组桂冠被云南姑娘{p:娜么}摘得。"
    )


def test_teams_that_met_took_part() -> None:
    assert said("{e:总决赛}开场。{o:车江一村队}2比1赢了{o:忠诚村队}。") == [
        ("忠诚村队", "attended", "总决赛"),
        ("车江一村队", "attended", "总决赛"),
    ]


def test_a_score_outside_a_contest_says_nothing() -> None:
    assert said("{e:签约仪式}举行。{o:甲队}2比1赢了{o:乙队}。") == []


def test_teams_that_meet_in_a_contest_took_part() -> None:
    assert said("{o:安徽队}与{o:湖北队}在{l:蚌埠}的{e:女子篮球邀请赛}中相遇。", "attended") == [
        ("安徽队", "attended", "女子篮球邀请赛"),
        ("湖北队", "attended", "女子篮球邀请赛"),
    ]


def test_a_team_with_a_rank_took_part() -> None:
    text = "{e:石榴籽杯篮球赛}落幕。{o:中亚南路街道代表队}获得第三名。"
    assert ("中亚南路街道代表队", "attended", "石榴籽杯篮球赛") in said(text)


def test_the_best_player_took_part() -> None:
    text = "{e:石榴籽杯篮球赛}落幕。最有价值球员{p:卡德尔}是快递员。"
    assert ("卡德尔", "attended", "石榴籽杯篮球赛") in said(text)


def test_a_prize_of_another_contest_is_none_of_this_one() -> None:
    text = "在{e:女子步枪决赛}中，{p:张琼}夺得铜牌。游泳赛场，{p:张雨}夺得铜牌。"
    assert said(text, "attended") == [("张琼", "attended", "女子步枪决赛")]
