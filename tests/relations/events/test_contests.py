import pytest

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


@pytest.mark.parametrize(
    "won",
    [
        "以1小时52分捧走男子组桂冠",
        "包揽两枚金牌",
        "率先冲线",
        "获评最佳射手",
        "凭一道菜夺得第一名",
        "获新秀奖",
    ],
)
def test_what_only_contestants_do_says_that_they_took_part(won: str) -> None:
    text = "{e:环城自行车赛}落幕。{p:冉启航}" + won + "。"
    assert ("冉启航", "attended", "环城自行车赛") in said(text)


def test_a_title_taken_by_a_team_says_that_it_took_part() -> None:
    text = "{e:中小学生篮球联赛}收官。女子组冠军由{o:附属中学}获得。"
    assert said(text, "attended") == [("附属中学", "attended", "中小学生篮球联赛")]


@pytest.mark.parametrize("said_of", ["被授予一等奖", "的王小波获得一等奖"])
def test_who_only_stands_near_a_prize_did_not_win_it(said_of: str) -> None:
    text = "{e:焊工大赛}落幕。{o:重工公司}" + said_of + "。"
    assert said(text, "attended") == []


def test_a_medal_of_another_discipline_is_not_won_in_this_one() -> None:
    text = "{p:董豪}摘得男子200米蛙泳金牌。随后进行{e:200米自由泳接力决赛}。"
    assert said(text, "attended") == []


def test_the_medals_of_a_country_are_won_in_many_contests() -> None:
    text = "{e:女子跳台决赛}结束，{o:中国体育代表团}再夺一枚金牌。"
    assert said(text, "attended") == []


def test_who_scores_in_the_report_of_a_match_took_part() -> None:
    text = "{e:足球超级联赛}昨晚开赛，队长{p:毛晓东}接角球头球破门。"
    assert said(text, "attended") == [("毛晓东", "attended", "足球超级联赛")]


def test_a_team_may_beat_a_guest_behind_a_comma() -> None:
    text = "{e:足球超级联赛}开赛。{o:白马队}坐镇主场，2比0战胜来访的{o:卧龙队}。"
    assert {who for who, _, _ in said(text, "attended")} == {"白马队", "卧龙队"}


def test_a_delegation_to_provincial_games_takes_part() -> None:
    text = "{e:吉林省第二十届运动会}开赛，{o:延边代表团}收获5金。"
    assert said(text, "attended") == [("延边代表团", "attended", "吉林省第二十届运动会")]


def test_to_whom_a_medal_goes_took_part() -> None:
    text = "{e:省运动会}开赛。男子跳高金牌归属{o:第二高级中学}的{p:金东奎}。"
    assert ("金东奎", "attended", "省运动会") in said(text, "attended")


def test_who_wins_with_team_mates_names_them() -> None:
    text = "{e:短道速滑比赛}收官。{p:满佳宁}夺冠，与队友{p:鲍晓萌}、{p:尤梓涵}携手赢得接力金牌。"
    assert {row[0] for row in said(text, "attended")} == {"满佳宁", "鲍晓萌", "尤梓涵"}


def test_who_scores_played() -> None:
    text = "{e:足球联赛决赛}打响，{p:石胜文}攻入一粒任意球。"
    assert said(text, "attended") == [("石胜文", "attended", "足球联赛决赛")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}获得{e:技能竞赛}一等奖。",
        "{o:甲公司}代表队、{o:乙公司}代表队分获{e:技能竞赛}团体一、二等奖。",
        "{o:甲公司}的“云眼”系统在{e:技能竞赛}决赛中斩获金奖。",
        "创业三年，{o:甲公司}等来高光时刻：在{e:技能竞赛}决赛中，凭借新技术斩获金奖。",
        "{e:技能竞赛}开赛，{o:甲公司}、{o:乙公司}等86支队伍同场竞技。",
        "{e:技能竞赛}开赛，来自{o:甲公司}、{o:乙公司}等单位的选手同台比拼。",
        "{e:技能竞赛}落幕，{o:丙公司}夺冠，{o:甲公司}队、{o:乙公司}队分列二、三名。",
    ],
)
def test_who_wins_or_competes_in_a_contest_takes_part(text: str) -> None:
    assert ("甲公司", "attended", "技能竞赛") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "{p:王强}的《听泉》拔得头筹。",
        "{p:王强}的作品《听泉》在{e:木雕技艺大赛}中获金奖。",
        "{p:王强}等5人获评“最佳选手”。",
        "{p:李平}夺冠，{p:赵刚}、{p:王强}分获5万元、3万元。",
    ],
)
def test_winners_are_told_by_their_work_or_behind_the_first(text: str) -> None:
    assert ("王强", "attended", "木雕技艺大赛") in said("{e:木雕技艺大赛}落幕，" + text)


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}慰问了在{e:技能竞赛}中夺得金牌的{p:王强}。",
        "{o:甲公司}冠名的{e:技能竞赛}获得全国金奖。",
        "{p:李平}告诉记者：在{e:技能竞赛}中，青年技工斩获金奖。",
    ],
)
def test_who_only_honours_or_tells_of_the_winner_is_no_contestant(text: str) -> None:
    assert [who for who, _, _ in said(text, "attended") if who in ("甲公司", "李平")] == []


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲队}主场迎战{o:乙队}。",
        "{o:乙队}与{o:甲队}1比1握手言和。",
        "{o:甲队}止步八强。",
        "{o:甲队}晋级决赛。",
    ],
)
def test_teams_that_meet_or_leave_a_contest_took_part(text: str) -> None:
    assert ("甲队", "attended", "足球联赛") in said("{e:足球联赛}昨日开赛，" + text)


@pytest.mark.parametrize("ran", ["以2小时10分完赛", "跑出2小时10分的好成绩", "助攻破门"])
def test_how_somebody_ran_or_played_tells_that_he_took_part(ran: str) -> None:
    text = "{e:马拉松}昨日鸣枪，{p:王强}" + ran + "。"
    assert said(text, "attended") == [("王强", "attended", "马拉松")]
