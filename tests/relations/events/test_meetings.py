import pytest

from tests.relations.said import said


def test_bodies_that_report_or_come_were_at_the_meeting() -> None:
    text = "{e:防控会议}召开。{o:住建局}、{l:平阳路街道}作表态发言，{o:教育局}等单位负责人参会。"
    assert said(text, "attended") == [
        ("住建局", "attended", "防控会议"),
        ("教育局", "attended", "防控会议"),
    ]


def test_a_report_of_a_meeting_goes_on_in_its_paragraph() -> None:
    text = "{e:座谈会}召开。{e:座谈会}上，{p:黄崑}致辞。{p:郑思齐}宣布，将启动计划。"
    assert ("郑思齐", "attended", "座谈会") in said(text)


def test_another_paragraph_is_no_report_of_the_meeting() -> None:
    text = "{e:座谈会}召开。会上，{p:黄崑}致辞。\n{p:郑思齐}表示，天气很好。"
    assert ("郑思齐", "attended", "座谈会") not in said(text)


def test_who_shows_something_at_a_fair_was_there() -> None:
    text = "{e:家电博览会}开幕。{o:美的}展出了机器人。"
    assert ("美的", "attended", "家电博览会") in said(text)


def test_a_show_elsewhere_is_no_fair() -> None:
    assert said("{e:签约仪式}举行。{o:博物馆}展出了文物。", "attended") == []


def test_the_host_of_a_press_conference_was_there() -> None:
    text = "{e:专题新闻发布会}举行，{p:敖明珠}一开场就抛出了三个问题。"
    assert said(text, "attended") == [("敖明珠", "attended", "专题新闻发布会")]
    text = "{e:专题新闻发布会}实录\n主持人（{p:古丽娜尔}）：各位好。"
    assert said(text, "attended") == [("古丽娜尔", "attended", "专题新闻发布会")]


def test_troupes_are_at_the_festival_where_they_perform() -> None:
    text = "{e:合唱艺术周}下月开幕，{o:天马艺术团}、{o:音乐学院}等21支合唱团将登台演出。"
    assert {who for who, _, _ in said(text, "attended")} == {"天马艺术团", "音乐学院"}


def test_who_speaks_right_behind_the_clause_that_holds_a_meeting_was_there() -> None:
    text = "{l:环江县}召开{e:护林防火工作会议}，县长{p:韦克诚}对下阶段工作进行部署。"
    assert said(text, "attended") == [("韦克诚", "attended", "护林防火工作会议")]
    text = "{e:对口支援工作座谈会}在{l:贡嘎县}召开。书记{p:荆向阳}指出，要聚焦民生。"
    assert said(text, "attended") == [("荆向阳", "attended", "对口支援工作座谈会")]


def test_who_speaks_behind_a_festival_need_not_be_there() -> None:
    assert said("{e:石榴节}在{l:怀远县}举行。农民{p:郝运来}表示，今年丰收。", "attended") == []


def test_firms_that_offer_jobs_are_at_the_fair() -> None:
    text = "{e:甲县招聘会}昨天举行。{o:乙公司}、{o:丙公司}等26家企业提供岗位1800个。"
    assert said(text, "attended") == [
        ("丙公司", "attended", "甲县招聘会"),
        ("乙公司", "attended", "甲县招聘会"),
    ]


def test_media_that_come_are_at_the_press_conference() -> None:
    text = "{e:甲市发布会}昨天举行，{o:乙报}等媒体到场采访。"
    assert ("乙报", "attended", "甲市发布会") in said(text, "attended")


@pytest.mark.parametrize(
    "text",
    [
        "{o:乙局}官兵与{o:甲中学}师生共同参加。",
        "{o:甲中学}、{o:乙局}相关负责同志出席活动。",
        "{o:乙局}、{o:甲中学}分别介绍经验。",
        "{o:甲中学}等企业负责人踊跃发言。",
    ],
)
def test_bodies_come_by_whom_they_send(text: str) -> None:
    assert ("甲中学", "attended", "公祭活动") in said("{e:公祭活动}昨日举行。" + text)


@pytest.mark.parametrize(
    "text",
    [
        "{e:丰收节}期间，参展的{o:甲公司}拿下订单2300万元。",
        "{e:农机推介会}现场，{o:甲公司}的收割机成了“明星”。",
    ],
)
def test_whose_goods_are_seen_at_a_fair_was_there(text: str) -> None:
    assert "甲公司" in {who for who, _, _ in said(text, "attended")}


@pytest.mark.parametrize(
    "who",
    [
        "与会专家{p:王强}认为，前景广阔",
        "参会的{o:甲公司}董事长{p:王强}说",
        "参展商{p:王强}告诉记者",
        "采购商{p:王强}订了三单",
        "观众{p:王强}坦言",
    ],
)
def test_the_word_for_a_guest_tells_that_he_was_there(who: str) -> None:
    text = "{e:农产品博览会}昨日开幕。" + who + "。"
    assert ("王强", "attended", "农产品博览会") in said(text)


def test_a_guest_of_another_kind_of_event_is_not_meant() -> None:
    assert said("{e:工作会议}昨日召开。采购商{p:王强}订了三单。", "attended") == []


def test_who_follows_a_speaker_with_a_word_of_his_own_was_there() -> None:
    text = "{e:座谈会}上，{p:李平}说：“要抓好。”{p:王强}则坦言，关键在人。"
    assert ("王强", "attended", "座谈会") in said(text)
