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
