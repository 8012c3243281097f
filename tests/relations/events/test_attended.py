import pytest

from tests.relations.said import analyse, said


def test_guests_with_posts_attend_the_event_named() -> None:
    text = "{o:工委}副书记{p:王清源}，{o:翰博集团}总裁{p:王照忠}出席{e:签约仪式}。"
    assert said(text, "attended") == [
        ("王清源", "attended", "签约仪式"),
        ("王照忠", "attended", "签约仪式"),
    ]


def test_the_last_line_of_an_article_attaches_to_its_event() -> None:
    text = "今天，{e:新区工作会议}召开。\n{p:佟海燕}、{p:逯鹰}出席。"
    assert said(text) == [
        ("佟海燕", "attended", "新区工作会议"),
        ("逯鹰", "attended", "新区工作会议"),
    ]


def test_each_clause_keeps_its_role() -> None:
    analysis = analyse("{e:新区工作会议}召开，{p:孙永红}主持并讲话，{p:王清源}出席。")
    roles = {analysis.mentions[claim.subject].text: claim.role for claim in analysis.claims}
    assert roles == {"孙永红": "chaired", "王清源": "attended"}


def test_who_speaks_at_an_event_was_there() -> None:
    text = "{e:签约仪式}上，{o:翰博集团}、{o:融控集团}分别就项目发展作了表态发言。"
    assert said(text, "attended") == [
        ("翰博集团", "attended", "签约仪式"),
        ("融控集团", "attended", "签约仪式"),
    ]


def test_hosts_attend() -> None:
    analysis = analyse("{e:国际论坛}由{o:海洋大学}主办。")
    assert [claim.role for claim in analysis.claims] == ["hosted"]


def test_the_date_of_the_sentence_is_the_date_of_attendance() -> None:
    [claim] = analyse("11月14日，{p:孙永红}出席{e:签约仪式}。", published="2023-11-15").claims
    assert claim.date == "2023-11-14"


def test_a_planned_attendance_is_no_fact() -> None:
    [claim] = analyse("{p:孙永红}将出席{e:签约仪式}。").claims
    assert claim.status == "planned"


def test_the_evidence_holds_both_names() -> None:
    analysis = analyse("{e:新区工作会议}召开。{p:佟海燕}出席。")
    [claim] = analysis.claims
    assert claim.evidence.text == "新区工作会议召开。佟海燕出席。"


def test_guests_without_names_may_stand_between() -> None:
    text = "{e:推进会议}召开。{p:郝帅}、{p:冷冰}，各部门主要负责人参加会议。"
    assert said(text) == [("冷冰", "attended", "推进会议"), ("郝帅", "attended", "推进会议")]


def test_witnesses_of_a_signing_attend_the_event() -> None:
    assert said("{e:对接会}举行。副市长{p:麦志聪}见证签约。", "attended") == [
        ("麦志聪", "attended", "对接会")
    ]


def test_guests_without_a_name_do_not_end_the_list() -> None:
    text = "{e:推介会}举行。市领导{p:邹明}、{p:于得}，市政府成员{p:周全}及委员共27人参加活动。"
    assert said(text, "attended") == [
        ("于得", "attended", "推介会"),
        ("周全", "attended", "推介会"),
        ("邹明", "attended", "推介会"),
    ]


def test_who_has_others_take_part_does_not_attend() -> None:
    text = "{e:推介会}将在下月举行，各镇正在准备。{p:王强}要求各镇参加活动。"
    assert said(text, "attended") == []


def test_speaking_at_an_event_is_attending_it() -> None:
    text = "{o:片区管委会}副主任{p:韦来}在会上推介了新模式。"
    assert said("{e:对接会}举行。" + text, "attended") == [("韦来", "attended", "对接会")]


def test_signers_have_their_role() -> None:
    analysis = analyse("{e:签约仪式}上，{o:特气公司}与{o:区政府}签订协议。")
    [role] = {claim.role for claim in analysis.claims if claim.predicate == "attended"}
    assert role == "signed"


def test_signers_at_an_event_attend_it() -> None:
    text = "{e:签约仪式}上，{o:特气公司}、{o:载板公司}分别与{o:区政府}签订协议。"
    assert [row for row in said(text, "attended") if row[0] != "区政府"] == [
        ("特气公司", "attended", "签约仪式"),
        ("载板公司", "attended", "签约仪式"),
    ]


def test_a_speech_that_is_studied_is_no_attendance() -> None:
    text = "{e:主席会议}召开。会议传达学习了{p:习近平}总书记近期重要讲话精神。"
    assert said(text, "attended") == []


def test_what_was_said_at_another_event_is_no_attendance() -> None:
    assert said("{e:启动仪式}举行。落实{p:王强}在全省大会上的讲话。", "attended") == []


def test_a_long_list_of_guests_is_read_whole_and_one_without_event_ends() -> None:
    # Read in two ways at every name, forty of them would take longer than anybody waits.
    guests = "、".join(f"{{p:王{chr(0x4E00 + number)}}}" for number in range(40))
    assert len(said(f"{guests}出席{{e:签约仪式}}。", "attended")) == 40
    assert said(f"{guests}是委员。", "attended") == []


def test_a_roll_of_guests_is_read_to_its_end() -> None:
    text = "{e:新闻发布会}召开。出席发布会的有：管委会主任{p:关山}；海关关长{p:别林}。"
    assert {row[0] for row in said(text, "attended")} == {"关山", "别林"}


def test_winners_took_part_in_the_contest() -> None:
    text = "{e:焊工大赛}举行。选手{p:申屠磊}获得一等奖。"
    assert said(text, "attended") == [("申屠磊", "attended", "焊工大赛")]


def test_an_award_at_a_meeting_is_no_contest() -> None:
    assert said("{e:推介会}举行。{p:申屠磊}曾获得一等奖。", "attended") == []


def test_a_meeting_without_a_name_is_told_by_its_kind_and_day() -> None:
    analysis = analyse("{p:邵国栋}在座谈会上说，要交心。", published="2021-08-30")
    (claim,) = analysis.claims
    assert claim.object is not None
    assert analysis.mentions[claim.object].expanded == "座谈会（2021-08-30）"


def test_a_meeting_that_nothing_tells_from_others_is_none() -> None:
    assert analyse("{p:邵国栋}在座谈会上说，要交心。").claims == ()


def test_a_team_took_part_with_its_members() -> None:
    text = "{e:机器人竞赛}落幕，{p:乐天}、{p:图尔荪}组成的“{o:追风者}”战队获得金牌。"
    assert said(text) == [
        ("乐天", "attended", "机器人竞赛"),
        ("图尔荪", "attended", "机器人竞赛"),
        ("追风者", "attended", "机器人竞赛"),
    ]


def test_who_gives_the_report_that_a_meeting_hears_is_there() -> None:
    assert said(
        "{e:第四十六次会议}举行。会议听取了{p:班世超}所作的关于发展计划执行情况的报告。"
    ) == [("班世超", "attended", "第四十六次会议")]


def test_officials_who_answer_at_a_press_conference_were_there() -> None:
    text = "{e:专题新闻发布会}举行。{p:颜如玉}答复，医院不设分院。"
    assert said(text) == [("颜如玉", "attended", "专题新闻发布会")]


def test_a_signature_far_from_any_ceremony_is_no_attendance() -> None:
    text = "{e:推介会}举行。天晴。天晴。天晴。{p:苗壮}分别代表双方签约。"
    assert said(text) == []
    assert said("{e:推介会}举行。{p:苗壮}分别代表双方签约。") == [("苗壮", "attended", "推介会")]


def test_a_body_does_not_attend_its_own_session() -> None:
    assert said("{o:邕宁区人大常委会}举行{e:第四十六次会议}。") == []


def test_a_name_that_is_no_mention_does_not_end_the_list_of_guests() -> None:
    text = "{e:第三次会议}召开。{p:庞可文}、全胜利，{p:牛得青}出席会议。"
    assert said(text) == [
        ("庞可文", "attended", "第三次会议"),
        ("牛得青", "attended", "第三次会议"),
    ]


def test_a_guest_from_abroad_does_not_break_the_list() -> None:
    guests = "{p:梁志坚}，{o:港口集团}副总经理{p:陶建新}，{l:秘鲁}驻{l:广州}总领事{p:罗德里格斯}"
    found = said(guests + "等出席{e:首航仪式}。", "attended")
    assert {item[0] for item in found} == {"梁志坚", "陶建新", "罗德里格斯"}


def test_a_meeting_for_an_anniversary_is_no_background() -> None:
    text = "{e:肥西县庆祝建党103周年表彰大会}在县城召开。{p:金从兵}出席会议并讲话。"
    assert said(text, "attended") == [("金从兵", "attended", "肥西县庆祝建党103周年表彰大会")]


def test_a_body_at_the_end_of_the_guests_came_too() -> None:
    assert said("{e:签约活动}举行。{p:时光}、{p:索超}、{o:海东商会}出席活动。", "attended") == [
        ("时光", "attended", "签约活动"),
        ("海东商会", "attended", "签约活动"),
        ("索超", "attended", "签约活动"),
    ]


def test_who_reports_between_guests_was_there() -> None:
    text = "{e:常委会会议}召开。{p:张志宏}主持会议，{p:陈海涛}通报情况，{p:刘建平}出席会议。"
    assert ("陈海涛", "attended", "常委会会议") in said(text)


def test_the_dead_do_not_come_to_their_farewell() -> None:
    text = "{e:遗体告别仪式}举行。{p:尧希平}、{p:滕小芸}及{p:於崇礼}生前友好等300余人前往送别。"
    assert ("於崇礼", "attended", "遗体告别仪式") not in said(text)


def test_an_event_of_last_year_is_not_the_one_people_come_to() -> None:
    text = "去年，{e:第十三届全国运动会}举行。\n{p:尹纨}、{p:张爱群}到场祝贺。"
    assert said(text, "attended") == []


def test_an_event_told_later_with_its_own_day_is_not_meant() -> None:
    text = "代表团学习考察，{p:连建国}参加。\n19日上午，双方举行{e:协同发展座谈会}。"
    assert said(text, "attended") == []


def test_a_talk_names_its_guests_behind_the_noun() -> None:
    text = "{e:援藏座谈会}召开。参加座谈的还有{p:古少雄}、{p:王木兰}。"
    assert said(text, "attended") == [
        ("古少雄", "attended", "援藏座谈会"),
        ("王木兰", "attended", "援藏座谈会"),
    ]


def test_who_hands_over_a_banner_was_there() -> None:
    text = "{o:法院}举行{e:返还仪式}。{p:林间}将一面锦旗送到{p:古月}手中。"
    assert ("林间", "attended", "返还仪式") in said(text)


def test_whoever_has_a_report_given_was_not_there() -> None:
    text = "{e:第二十六次会议}听取了受{p:耿兆祥}委托所作的议案说明。"
    assert said(text, "attended") == []


def test_the_subject_of_a_sentence_may_chair_a_meeting_in_a_later_clause() -> None:
    text = "{p:郗海波}一行到{l:港区}调研，随后主持召开{e:港口座谈会}。"
    assert said(text, "attended") == [("郗海波", "attended", "港口座谈会")]


def test_somebody_named_in_between_may_be_the_one_who_came() -> None:
    text = "{p:郗海波}听{p:王强}介绍，随后出席{e:港口座谈会}。"
    assert ("郗海波", "attended", "港口座谈会") not in said(text)


def test_the_opening_of_a_fair_is_a_part_of_it() -> None:
    text = "{e:汽车产业对接大会}举行。{p:郑克俭}、{p:吴霭之}参加开幕式。"
    assert said(text, "attended") == [
        ("吴霭之", "attended", "汽车产业对接大会"),
        ("郑克俭", "attended", "汽车产业对接大会"),
    ]


def test_a_speech_by_video_is_one() -> None:
    text = "{e:对接大会}举行。{p:李乘骏}通过视频致辞。"
    assert said(text, "attended") == [("李乘骏", "attended", "对接大会")]


def test_those_who_join_a_visit_attend_no_fair() -> None:
    text = "{p:慕容浩}到{o:海瑞公司}调研，{p:滕国梁}参加。后来{e:装备博览会}举行。"
    assert ("滕国梁", "attended", "装备博览会") not in said(text, "attended")


def test_who_unveils_something_during_a_fair_is_at_the_ceremony() -> None:
    text = (
        "在{e:投资洽谈会}举行期间，{e:中心揭牌仪式}在孔庙举行。\n"
        "{p:纪荣辉}、{p:洪毅坤}共同为中心揭牌。"
    )
    assert said(text, "attended") == [
        ("洪毅坤", "attended", "中心揭牌仪式"),
        ("纪荣辉", "attended", "中心揭牌仪式"),
    ]


def test_an_opening_without_a_name_is_that_of_the_fair_before() -> None:
    text = "{e:新材料峰会}开幕。{p:邹国平}等出席{e:开幕式}。"
    assert ("邹国平", "attended", "新材料峰会") in said(text, "attended")


def test_the_other_side_of_a_contract_is_not_the_one_who_takes_the_floor() -> None:
    text = "在{e:装备博览会}上，{o:海瑞公司}还与{o:现代重工}、{o:招商重工}签订订单。"
    assert ("招商重工", "attended", "装备博览会") not in said(text, "attended")


def test_guests_of_an_opening_that_is_named_again_are_at_the_fair_too() -> None:
    opening = "{e:开幕式|材料峰会开幕式}"
    text = f"{{e:材料峰会}}开幕。{{p:邹国平}}出席{opening}。{opening}由{{p:涂文华}}主持。"
    assert ("邹国平", "attended", "材料峰会") in said(text, "attended")


def test_whoever_gets_a_prize_does_not_present_it() -> None:
    text = "在{e:招商大会}上，大会为{p:王楠}、{p:李强}颁奖。"
    assert said(text, "attended") == []


def test_who_reports_at_a_meeting_is_there() -> None:
    text = "{e:产业链座谈会}召开，30多名代表参加。\n{o:市工信局}总工程师{p:刘卫星}通报了产业图谱。"
    assert said(text, "attended") == [("刘卫星", "attended", "产业链座谈会")]


@pytest.mark.parametrize(
    "act",
    ["参会", "分享了创业故事", "宣布开馆", "共同揭牌", "到会祝贺", "现场为蜂农授课"],
)
def test_what_somebody_does_may_show_that_he_was_there(act: str) -> None:
    text = f"{{e:蜂蜜丰收节}}在{{l:凯里}}开幕，{{p:张寒梅}}、{{p:吴秀芝}}{act}。"
    assert {who for who, _, _ in said(text, "attended")} == {"张寒梅", "吴秀芝"}


def test_who_receives_a_guest_of_an_event_does_not_attend_it() -> None:
    assert said(
        "{p:李强}会见来华出席{e:消费博览会}并访华的{l:格鲁吉亚}总理{p:加里}。", "attended"
    ) == [("加里", "attended", "消费博览会")]


def test_what_is_done_at_an_event_is_not_always_said() -> None:
    analysis = analyse("{p:李克强}在{e:代表大会}上当选委员，{p:王强}在{e:代表大会}上表示祝贺。")
    roles = {analysis.mentions[claim.subject].text: claim.role for claim in analysis.claims}
    assert roles == {"李克强": "attended", "王强": "spoke"}


def test_nobody_attends_a_day_of_the_calendar() -> None:
    assert said("{e:2024年春节}快到了。{p:王强}发表讲话。", "attended") == []


def test_a_fair_to_which_others_are_invited_is_not_what_is_told() -> None:
    text = "市长说，欢迎企业更多参加{e:消费博览会}。\n{p:艾伦}在发言中表示感谢。"
    assert said(text, "attended") == []


def test_who_comes_to_an_event_held_by_others_does_not_host_it() -> None:
    analysis = analyse("{p:李强}将出席在{l:伊斯兰堡}举行的{e:总理会议}。")
    assert [claim.role for claim in analysis.claims if claim.predicate == "attended"] == [
        "attended"
    ]


def test_a_ceremony_of_any_kind_is_told_from_others_by_its_day() -> None:
    for noun in ("通水仪式", "签约活动", "开营式", "欢迎宴会"):
        analysis = analyse("{p:丁海峰}、{p:司徒健}出席" + noun + "。", published="2025-09-23")
        named = {analysis.mentions[claim.object or 0].expanded for claim in analysis.claims}
        assert named == {f"{noun}（2025-09-23）"}
        assert len(analysis.claims) == 2


def test_activities_of_no_ceremony_are_no_event() -> None:
    assert analyse("{p:丁海峰}参加户外活动。", published="2025-09-23").claims == ()


def test_who_witnesses_or_speaks_on_a_subject_attended() -> None:
    text = (
        "{e:高质量发展论坛}举行。{p:丁荣华}作主旨报告，{p:华向东}、{p:蒋晓琳}等围绕轻量化分享观点。"
    )
    assert {row[0] for row in said(text, "attended")} == {"丁荣华", "华向东", "蒋晓琳"}
    text = "{e:首架仪式}在工地举行。{p:陈立鹏}，{p:徐卫星}共同见证首架。"
    assert {row[0] for row in said(text, "attended")} == {"陈立鹏", "徐卫星"}


def test_a_team_attends_a_contest_held_elsewhere() -> None:
    text = "6月，{o:村小女队}参加{l:贵阳}举行的“{e:校园足球联赛}”，0比11输了。"
    assert ("村小女队", "attended", "校园足球联赛") in said(text, "attended")


@pytest.mark.parametrize(
    "act", ["监誓", "先后宣誓", "应邀观礼", "一同为比赛鸣枪", "专程赶来签字", "到场观影"]
)
def test_what_guests_do_says_that_they_were_there(act: str) -> None:
    text = "{e:城市马拉松}今天举行。{p:王钧平}" + act + "。"
    assert ("王钧平", "attended", "城市马拉松") in said(text, "attended")


def test_the_hosts_of_a_festival_are_not_told_to_host_what_is_part_of_it() -> None:
    text = "苗年活动由{o:县政府}主办，期间将举办{e:苗族飞歌大赛}。"
    assert said(text, "attended") == []
    assert said("{e:飞歌大赛}开幕。活动由{o:县政府}主办。", "attended") != []


def test_who_sees_somebody_off_and_who_lectures_was_there() -> None:
    text = "{e:遗体告别仪式}举行。{p:田桂英}、{p:伍先明}和自发赶来的群众为他送行。"
    assert {who for who, _, _ in said(text, "attended")} == {"田桂英", "伍先明"}
    text = "{e:成立大会}举行。{o:湘雅二医院}教授{p:苏怀远}应邀作学术讲座。"
    assert said(text, "attended") == [("苏怀远", "attended", "成立大会")]


def test_taking_part_in_a_talk_is_attending_the_meeting_of_that_kind() -> None:
    text = "{e:民营企业家座谈会}召开。{p:郑家旺}等9名企业家参加座谈。"
    assert said(text, "attended") == [("郑家旺", "attended", "民营企业家座谈会")]


def test_a_talk_that_no_meeting_was_named_for_is_no_event() -> None:
    assert said("部长{p:石泰峰}参加走访和座谈。", "attended") == []


def test_who_speaks_at_a_fair_is_at_the_opening_that_the_sentence_goes_on_to_name() -> None:
    text = (
        "{e:第三届种业博览会}昨天开幕。副市长{p:雷鸣远}宣布开幕，"
        "区长{p:冉晓宁}出席{e:开幕式|第三届种业博览会开幕式}。"
    )
    assert ("雷鸣远", "attended", "开幕式") in said(text, "attended")


@pytest.mark.parametrize(
    "act",
    [
        "宣布开秤",
        "推介旅游线路",
        "解读购房补贴等条款",
        "担任对谈嘉宾",
        "担任裁判长",
        "与八十多名读者分享了感受",
    ],
)
def test_who_acts_on_the_floor_is_there(act: str) -> None:
    text = f"{{e:荷花文化节}}昨天开幕。{{p:张家麒}}{act}。"
    assert said(text, "attended") == [("张家麒", "attended", "荷花文化节")]


@pytest.mark.parametrize("where", ["活动中担任主讲", "致辞中表示，要抓好", "开幕式上接受采访"])
def test_what_somebody_does_in_a_part_of_the_event(where: str) -> None:
    text = "{p:王强}在{e:企业家讲堂}" + where + "。"
    assert said(text, "attended") == [("王强", "attended", "企业家讲堂")]


def test_who_praises_what_was_done_at_an_event_need_not_be_there() -> None:
    assert said("{o:甲公司}表彰了在{e:座谈会}上建言的职工。", "attended") == []


@pytest.mark.parametrize(
    "text",
    [
        "{p:王强}受邀担任{e:创新论坛}评委。",
        "{p:王强}现身{e:创新论坛}。",
        "{p:王强}到{e:创新论坛}现场致辞。",
        "{p:王强}旁听了{e:创新论坛}。",
        "{p:王强}紧急召开{e:创新论坛}。",
        "{p:王强}刚从{e:创新论坛}回来。",
        "在{p:王强}、{p:李平}的见证下，{e:创新论坛}开幕。",
        "{e:创新论坛}召开，{p:王强}在{l:甲县}分会场参加。",
    ],
)
def test_who_comes_to_an_event_or_has_a_part_in_it_attends(text: str) -> None:
    assert ("王强", "attended", "创新论坛") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "{p:王强}通过电视直播观看{e:足球联赛}。",
        "{p:王强}观看了{e:足球联赛}录像。",
        "{p:王强}担任{e:足球联赛}组委会主任。",
        "会议听取了{p:王强}作的关于召开{e:足球联赛}的决定草案的汇报。",
        "在{p:王强}见证下，两家企业签约。",
    ],
)
def test_who_only_watches_from_afar_or_prepares_does_not_attend(text: str) -> None:
    assert said(text, "attended") == []


@pytest.mark.parametrize(
    "act",
    [
        "作总结",
        "介绍经验",
        "听取意见建议",
        "就下一步工作提出要求",
        "下达开工令",
        "等领导挥锹培土",
        "为项目奠基",
        "揭开牌匾",
        "接过聘书",
        "发表获奖感言",
        "与企业家代表面对面交流",
        "与{p:李平}签字",
    ],
)
def test_acts_of_a_ceremony_tell_who_was_there(act: str) -> None:
    text = "{e:开工仪式}昨日举行，{p:王强}" + act + "。"
    assert ("王强", "attended", "开工仪式") in said(text)


def test_a_report_heard_long_after_an_event_was_not_heard_there() -> None:
    text = "{e:开工仪式}昨日举行。天气晴好。游人如织。车流不断。{p:王强}认真听取意见建议。"
    assert said(text, "attended") == []


def test_the_congress_that_opens_is_the_news_and_any_other_is_background() -> None:
    told = "{e:第二十次全国代表大会}通过决议后，22日上午在京闭幕。\n{p:习近平}主持大会。"
    assert said(told, "attended") == [("习近平", "attended", "第二十次全国代表大会")]
    headline = "{e:第十二次全国代表大会}开幕 {p:赵乐际}代表致贺词"
    assert said(headline, "attended") == [("赵乐际", "attended", "第十二次全国代表大会")]
    for background in (
        "学习{e:第二十次全国代表大会}精神。",
        "{e:第二十次全国代表大会}闭幕不到一周。",
    ):
        assert said(background + "\n{p:习近平}主持大会。", "attended") == []


def test_whose_letter_is_read_out_is_not_there() -> None:
    text = "{p:丁薛祥}出席{e:论坛开幕式}，宣读{p:习近平}主席贺信并致辞。"
    assert said(text, "attended") == [("丁薛祥", "attended", "论坛开幕式")]


def test_who_reads_a_letter_out_is_there() -> None:
    text = "{e:论坛开幕式}举行，{p:丁薛祥}宣读贺信并致辞。"
    assert said(text, "attended") == [("丁薛祥", "attended", "论坛开幕式")]


def test_speeches_told_together_were_held_elsewhere() -> None:
    text = "{e:宪法座谈会}召开。{p:习近平}就宪法发表一系列重要讲话和文章。"
    assert said(text, "attended") == []


def test_who_reports_on_the_eve_is_not_at_the_event() -> None:
    text = "{p:甲子}主持{e:中亚峰会}前夕，听取了汇报，{p:赵一德}汇报。"
    assert ("赵一德", "attended", "中亚峰会") not in said(text, "attended")


def test_what_is_told_of_the_eve_is_not_of_the_event() -> None:
    assert said("{e:中亚峰会}前夕，各地忙碌。\n{p:赵一德}主持会议。", "attended") == []
