import pytest

from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention
from tests.relations.said import analyse, said


def test_a_list_of_appointments_gives_posts() -> None:
    assert said("决定任命：\n{p:仝艳}为{o:市教育局}局长；", "position") == [
        ("仝艳", "position", "市教育局", "局长")
    ]


def test_without_an_appointment_being_for_somebody_is_no_post() -> None:
    assert said("{p:仝艳}为{o:市教育局}局长送行。", "position") == []


def test_a_dismissal_is_no_plain_fact() -> None:
    analysis = analyse("决定免去{p:仝艳}的{o:市教育局}局长职务。")
    assert [claim.status for claim in analysis.claims] == ["negated"]


def test_a_post_can_be_held_by_somebody_behind_it() -> None:
    assert ("王强", "position", "联合实验室", "主任") in said(
        "{o:联合实验室}主任由{o:海洋大学}教授{p:王强}担任。"
    )


def test_a_pronoun_is_the_person_named_last() -> None:
    assert ("王强", "position", "作物学会", "理事长") in said(
        "{p:王强}毕业于{o:农学院}。他当选{o:作物学会}理事长。"
    )


def test_a_post_taken_up_is_one_of_what_was_founded() -> None:
    text = "{o:海大}共建{o:联合实验室}，由{o:船舶学院}教授{p:罗敷}担任首席科学家。"
    assert ("罗敷", "position", "联合实验室", "首席科学家") in said(text, "position")


def test_the_next_elected_holds_a_post_of_the_same_body() -> None:
    text = "{p:邰庆隆}当选{o:车联网联盟}理事长，{p:佴小琪}任秘书长。"
    assert ("佴小琪", "position", "车联网联盟", "秘书长") in said(text, "position")


def test_a_post_may_stand_before_its_holder_with_another_post() -> None:
    text = "{o:联合实验室}启用，首席专家为{o:工学院}教授{p:时光}。"
    assert ("时光", "position", "联合实验室", "首席专家") in said(text, "position")


def test_a_rank_may_stand_behind_the_name() -> None:
    assert said("{o:环境学院}{p:鲍建国}教授说。", "position") == [
        ("鲍建国", "position", "环境学院", "教授")
    ]


def test_those_relieved_in_a_list_are_denied_the_post() -> None:
    [claim] = analyse("决定免去：\n{p:牛群}的{o:科学技术局}局长职务；").claims
    assert claim.status == "negated"


def test_someone_engaged_by_a_company() -> None:
    assert said("{p:毕可旺}是大副，2019年上岸，被{o:寻海牧业}聘为平台管理员。") == [
        ("毕可旺", "position", "寻海牧业", "平台管理员")
    ]


def test_a_post_of_a_clause_without_subject_is_the_only_person_s() -> None:
    assert said("新港村的{p:温德海}，成了{o:码头公司}的安全员。") == [
        ("温德海", "position", "码头公司", "安全员")
    ]


def test_the_posts_of_a_life_are_of_whom_the_paragraph_is_about() -> None:
    text = "{p:水仙}生于1934年，拜{p:阙清源}为师。历任{o:音协}会员、{o:市政协}第六至八届常委。"
    assert said(text) == [
        ("水仙", "position", "市政协", "常委"),
        ("水仙", "position", "音协", "会员"),
    ]


def test_his_other_post_is_ended() -> None:
    (_, ended) = analyse("{p:国栋}任{o:招商部}部长，免去其{o:商务局}副局长职务；").claims
    assert (ended.title, ended.status) == ("副局长", "negated")


def test_the_expert_of_what_was_just_founded() -> None:
    text = "{o:种业集团}组建{o:育种工作室}，首席科学家正是{p:屈突明}。"
    assert said(text, "position") == [("屈突明", "position", "育种工作室", "首席科学家")]


def test_resigning_ends_a_post() -> None:
    (ended,) = analyse("接受{p:盛夏}辞去{o:市政府}副市长职务的请求。").claims
    assert (ended.title, ended.status) == ("副市长", "negated")


def test_the_pronoun_means_the_person_before() -> None:
    text = "{p:艾尼瓦尔}很忙。他是{o:合作社}的理事长。"
    assert said(text) == [("艾尼瓦尔", "position", "合作社", "理事长")]


def test_a_post_in_front_of_the_name_it_describes() -> None:
    assert said("现任{o:治沙站}副站长的{p:火灵芝}说。") == [
        ("火灵芝", "position", "治沙站", "副站长")
    ]


def test_a_board_appoints_somebody() -> None:
    text = "{o:机场集团}任命{p:苗岭}为{l:长水机场}副总经理。"
    assert said(text) == [("苗岭", "position", "长水机场", "副总经理")]


def test_who_works_somewhere_as_something_has_a_post() -> None:
    assert said("{p:崔银姬}在{o:上海华山医院}做护士，去年回家。", "position") == [
        ("崔银姬", "position", "上海华山医院", "护士")
    ]


def test_he_means_the_person_of_the_paragraph_before() -> None:
    assert said("{p:艾尼瓦尔}蹲在门口记账。\n他是{o:葡萄合作社}的理事长。", "position") == [
        ("艾尼瓦尔", "position", "葡萄合作社", "理事长")
    ]


def test_each_stage_of_a_career_is_a_post() -> None:
    text = "{p:詹立群}1973年出生，2011年至2016年任{l:醴陵市}副市长，2018年起任{o:康养公司}董事长。"
    assert said(text, "position") == [
        ("詹立群", "position", "康养公司", "董事长"),
        ("詹立群", "position", "醴陵市", "副市长"),
    ]


def test_several_posts_may_have_been_held_one_after_the_other() -> None:
    assert ("苗其禄", "position", "安阳工作站", "副站长") in said(
        "{p:苗其禄}毕业了。他先后担任{o:安阳工作站}副站长、站长。"
    )


def test_another_identity_is_a_post() -> None:
    assert said("{p:尼尔森}的另一个身份是{o:丹麦商会}副会长。") == [
        ("尼尔森", "position", "丹麦商会", "副会长")
    ]


def test_she_means_of_whom_the_sentence_before_tells() -> None:
    text = "{p:次仁卓玛}是{p:佟立言}的“徒弟”。她此前是{o:卫生服务中心}的医生。"
    assert said(text, "position") == [("次仁卓玛", "position", "卫生服务中心", "医生")]


def test_the_head_of_a_school_may_come_from_abroad() -> None:
    text = "{o:哈罗公学}2022年开学，由{o:亚洲国际学校有限公司}投资，校长是{l:英国}人{p:霍布森}。"
    assert said(text, "position") == [("霍布森", "position", "哈罗公学", "校长")]


def test_a_post_may_be_held_by_somebody_drawn_from_another_body() -> None:
    text = "{o:协同办}设在绵阳，常驻{l:北碚}的副主任是从{o:长虹集团}抽调的工程师{p:贝一鸣}。"
    assert said(text, "position") == [
        ("贝一鸣", "position", "协同办", "副主任"),
        ("贝一鸣", "position", "长虹集团", "工程师"),
    ]


def test_who_replaces_somebody_takes_the_post() -> None:
    assert said("{p:何文}接替{p:周立言}出任{o:南港海关}关长。", "position") == [
        ("何文", "position", "南港海关", "关长")
    ]


def test_several_may_be_elected_to_one_post() -> None:
    text = "{p:周立言}、{p:丁一}当选{o:临江市工商联}副主席。"
    assert said(text, "position") == [
        ("丁一", "position", "临江市工商联", "副主席"),
        ("周立言", "position", "临江市工商联", "副主席"),
    ]


def test_who_leaves_a_post_is_denied_it_and_the_next_takes_it() -> None:
    claims = analyse("{p:何文}卸任{o:华泰集团}董事长，由{p:周立言}接任。").claims
    assert [(claim.title, claim.status) for claim in claims] == [
        ("董事长", "stated"),
        ("董事长", "negated"),
    ]


def test_a_board_appoints_several_one_after_the_other() -> None:
    text = (
        "{o:华泰集团}公告称，聘任{p:何文}先生为公司总经理，聘任{p:丁一}女士为副总经理、董事会秘书。"
    )
    assert said(text, "position") == [
        ("丁一", "position", "华泰集团", "副总经理"),
        ("丁一", "position", "华泰集团", "董事会秘书"),
        ("何文", "position", "华泰集团", "总经理"),
    ]


def test_somebody_acts_as_what_stands_before_a_comma() -> None:
    assert said("作为{o:华泰研究院}的负责人，{p:何文}工作到深夜。", "position") == [
        ("何文", "position", "华泰研究院", "负责人")
    ]


def test_a_post_held_somewhere_tells_of_who_stands_behind_it() -> None:
    assert said("曾在{o:华泰研究院}担任院长的{p:何文}到会。", "position") == [
        ("何文", "position", "华泰研究院", "院长")
    ]


def test_a_noun_of_persons_needs_no_list() -> None:
    assert said("{o:市渔政站}的护渔巡查员{p:何文}说。", "position") == [
        ("何文", "position", "市渔政站", "护渔巡查员")
    ]


def test_a_verb_before_a_name_is_no_noun_of_persons() -> None:
    assert said("{o:华泰集团}携手{p:何文}工作室。", "position") == []


def test_a_post_may_be_told_with_its_years() -> None:
    assert said("{p:何文}当了20年{o:石桥小学}校长。", "position") == [
        ("何文", "position", "石桥小学", "校长")
    ]
    assert said("{p:何文}担任{o:石桥小学}校长已有12年。", "position") == [
        ("何文", "position", "石桥小学", "校长")
    ]


def test_who_retires_from_a_post_held_it() -> None:
    assert said("{p:何文}从{o:石桥小学}校长岗位上退休。", "position") == [
        ("何文", "position", "石桥小学", "校长")
    ]


def test_somebody_may_have_two_identities() -> None:
    text = "{p:何文}有两个身份：{o:临江画院}院长、{l:石桥村}第一书记。"
    assert said(text, "position") == [
        ("何文", "position", "临江画院", "院长"),
        ("何文", "position", "石桥村", "第一书记"),
    ]


def test_a_title_may_stand_between_the_name_and_a_word_of_saying() -> None:
    assert said("{o:市教育局}{p:何文}局长表示，学位够了。", "position") == [
        ("何文", "position", "市教育局", "局长")
    ]


def test_a_new_post_without_body_is_not_one_of_the_body_before_the_name() -> None:
    text = "{o:园艺学院}教授{p:甘立群}受聘为首任院长。"
    assert said(text, "position") == [("甘立群", "position", "园艺学院", "教授")]


def test_somebody_may_change_the_post_in_the_same_body() -> None:
    text = "{o:昭苏县人民医院}原院长{p:马合木提}改任党委书记。"
    assert ("马合木提", "position", "昭苏县人民医院", "原院长") in said(text, "position")


def test_the_first_head_of_what_was_just_founded_is_not_of_the_own_school() -> None:
    text = "{o:绿色化工研究院}落户园区，由{o:化工学院}教授{p:黎书亭}出任首任院长。"
    assert ("黎书亭", "position", "绿色化工研究院", "院长") in said(text, "position")
    assert ("黎书亭", "position", "化工学院", "院长") not in said(text, "position")


def test_all_who_are_elected_in_one_clause_hold_the_post() -> None:
    text = (
        "{o:金融学会}换届，{o:商业银行}行长助理{p:贺新田}、{o:建设银行}总经理{p:骆冰}当选副会长。"
    )
    rows = said(text, "position")
    assert ("贺新田", "position", "金融学会", "副会长") in rows
    assert ("骆冰", "position", "金融学会", "副会长") in rows


def test_the_host_of_a_meeting_elects_its_head() -> None:
    election = "{o:鑫兰公司}总经理{p:姜山}当选会长，{p:徐茂松}受聘名誉会长。"
    rows = said("{o:纺织协会}{e:纺织协会会员大会}召开。" + election, "position")
    assert ("姜山", "position", "纺织协会", "会长") in rows
    assert ("徐茂松", "position", "纺织协会", "名誉会长") in rows


def test_who_is_named_for_a_post_of_what_was_just_founded() -> None:
    text = "{o:师范学院}与企业共建{o:供应链产业学院}，由{o:管理学院}院长{p:蒙绍华}兼任院长。"
    assert ("蒙绍华", "position", "供应链产业学院", "院长") in said(text)


def test_a_life_tells_posts_one_after_another() -> None:
    text = "{p:卜昭恒}同志1931年出生，历任{o:农业局}局长、{o:研究所}所长等职。"
    assert said(text) == [
        ("卜昭恒", "position", "农业局", "局长"),
        ("卜昭恒", "position", "研究所", "所长"),
    ]


def test_a_post_may_stand_before_the_name_of_who_is_elected() -> None:
    text = "{o:校友会}成立，选举{o:正阳集团}董事长{p:王润泽}为首任会长。"
    rows = said(text, "position")
    assert ("王润泽", "position", "正阳集团", "董事长") in rows
    assert ("王润泽", "position", "校友会", "会长") in rows


def test_the_new_head_is_not_the_one_before() -> None:
    text = "{o:赛川公司}发布公告，聘任{p:龚朝晖}为公司总裁，原总裁{p:陶润泽}转任副董事长。"
    rows = said(text, "position")
    assert ("龚朝晖", "position", "赛川公司", "总裁") in rows
    assert ("陶润泽", "position", "赛川公司", "总裁") not in rows


def test_some_of_those_elected_are_named_with_where_they_come_from() -> None:
    text = (
        "{o:陈埭镇商会}换届，{p:丁志猛}当选会长，"
        "{o:宏邦公司}的{p:李建阳}、{o:美织公司}的{p:丁美琼}等9人当选副会长。"
    )
    rows = said(text, "position")
    assert ("李建阳", "position", "陈埭镇商会", "副会长") in rows
    assert ("丁美琼", "position", "陈埭镇商会", "副会长") in rows


def test_deputies_are_elected_with_their_head() -> None:
    text = (
        "大会通过{o:校友会}章程，选举{p:王润泽}为首任会长，"
        "{o:海洋所}研究员{p:周若谷}等6人为副会长。"
    )
    rows = said(text, "position")
    assert ("周若谷", "position", "校友会", "副会长") in rows
    assert ("周若谷", "position", "海洋所", "副会长") not in rows


def test_the_deputy_serves_in_the_body_of_the_head() -> None:
    text = (
        "{o:武进研究院}揭牌。{o:机械学院}教授{p:何牧之}出任首任院长，"
        "{o:管委会}副主任{p:周丽娟}兼任常务副院长。"
    )
    assert ("周丽娟", "position", "武进研究院", "常务副院长") in said(text, "position")


def test_posts_told_one_after_another_are_of_one_company() -> None:
    text = "{o:恒岳公司}投产。现任董事长为{o:控股集团}总裁{p:曹亚宁}，总经理为{p:沃尔夫}。"
    assert ("沃尔夫", "position", "恒岳公司", "总经理") in said(text, "position")


def test_several_engaged_at_once_have_the_post_of_who_engages_them() -> None:
    text = "{o:调解委员会}在{l:四境社区}挂牌，聘请{o:行业协会}会长{p:林木勋}等9人为首批调解员。"
    assert said(text, "position") == [
        ("林木勋", "position", "行业协会", "会长"),
        ("林木勋", "position", "调解委员会", "调解员"),
    ]


def test_who_joins_a_house_has_the_post_there() -> None:
    text = "2018年，酿酒师{p:莫雷尔}加盟{o:石畔酒庄}，出任首席酿酒师。"
    assert ("莫雷尔", "position", "石畔酒庄", "首席酿酒师") in said(text, "position")


def test_who_founds_an_alliance_and_leads_it_has_its_post() -> None:
    for words in ("，自己出任", "并出任"):
        text = "{p:穆保田}牵头组建{o:丝网产业联盟}" + words + "理事长。"
        assert said(text, "position") == [("穆保田", "position", "丝网产业联盟", "理事长")]


def test_a_teacher_back_at_his_school_is_one_of_it() -> None:
    text = "{p:何志强}2016年退役后回到母校{o:民族中学}任体育教师。"
    assert said(text, "position") == [("何志强", "position", "民族中学", "体育教师")]


def test_what_somebody_runs_may_stand_behind() -> None:
    text = "{p:白双龙}会说达斡尔语，由他担任负责人的“{o:金宝警务室}”2023年设立。"
    assert said(text, "position") == [("白双龙", "position", "金宝警务室", "负责人")]


def test_the_captain_is_of_the_team_that_won() -> None:
    text = "{o:曲棍球队}以3比1战胜{o:体校队}，夺得冠军，队长{p:索伦}获评最佳射手。"
    assert said(text, "position") == [("索伦", "position", "曲棍球队", "队长")]


def test_a_post_may_pass_to_somebody_else() -> None:
    assert said("{o:物流公司}董事长改由{p:潘若溪}出任。", "position") == [
        ("潘若溪", "position", "物流公司", "董事长")
    ]


def test_who_leads_and_heads_an_institute_has_its_post() -> None:
    text = "{o:电容研究院}由{o:中南大学}教授{p:欧阳彦}领衔并出任院长。"
    assert ("欧阳彦", "position", "电容研究院", "院长") in said(text, "position")


def test_who_comes_somewhere_for_a_time_has_a_post_there() -> None:
    text = "{p:逄淑慧}来到{o:东乡县人民医院}，挂职副院长兼任儿科主任。"
    assert ("逄淑慧", "position", "东乡县人民医院", "副院长") in said(text, "position")


def test_posts_behind_a_founding_are_of_the_new_firm() -> None:
    text = "{o:文旅集团}与{o:九韶剧院}成立{o:音乐厅公司}，{o:九韶剧院}副总裁{p:封亦寒}出任总经理。"
    assert ("封亦寒", "position", "音乐厅公司", "总经理") in said(text, "position")


def test_an_association_is_named_by_its_congress_alone() -> None:
    article = make_article("5月10日召开的石英产业协会成立大会上，顾朝晖当选会长。")
    names = [
        ("石英产业协会成立大会", "event"),
        ("石英产业协会", "organization"),
        ("顾朝晖", "person"),
    ]
    mentions = tuple(make_mention(article, name, type_) for name, type_ in names)
    claims = relate(article, mentions, RelationOptions()).claims
    assert [
        (mentions[claim.subject].text, claim.title, mentions[claim.object or 0].text)
        for claim in claims
        if claim.predicate == "position"
    ] == [("顾朝晖", "会长", "石英产业协会")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:寒地试验站}设在河畔。担任站长的{p:温景瑜}说。",
        "{o:桦川东站}扩建。从扳道员成长为站长的{p:温景瑜}说。",
    ],
)
def test_who_serves_in_a_post_stands_behind_it(text: str) -> None:
    assert [row[3] for row in said(text, "position")] == ["站长"]


def test_a_successor_takes_a_post_from_the_hands_of_the_one_before() -> None:
    text = "{o:市女企业家协会}换届，{p:赫连英}从{p:魏素芬}手中接过会长聘书。"
    assert said(text, "position") == [
        ("赫连英", "position", "市女企业家协会", "会长"),
        ("魏素芬", "position", "市女企业家协会", "会长"),
    ]


def test_of_two_elected_the_first_may_stand_before_an_unknown_firm() -> None:
    text = "{o:市建筑业协会}换届，{p:邓佩珊}、渝衡咨询{o:广西分公司}总经理{p:蒲建业}当选副会长。"
    assert ("邓佩珊", "position", "市建筑业协会", "副会长") in said(text, "position")


def test_a_post_told_after_another_is_of_the_same_body() -> None:
    text = "{o:丰港冷链公司}董事长由{o:临港集团}副总经理{p:许海波}兼任，总经理则是{p:陈伟文}。"
    assert ("陈伟文", "position", "丰港冷链公司", "总经理") in said(text, "position")


def test_a_post_told_after_another_is_of_a_body_that_has_it() -> None:
    text = "{o:美诺部件公司}总经理为{p:甘泉}，{o:诺森研究院}落户园区，院长是{p:邝若溪}。"
    assert ("邝若溪", "position", "诺森研究院", "院长") in said(text, "position")


def test_a_post_is_one_of_what_was_founded_a_clause_before() -> None:
    text = "{o:哈工大}与{o:彼得堡大学}成立{o:极地中心}，中心设在{o:哈工大}，主任由{p:鹿鸣岐}担任。"
    assert said(text, "position") == [("鹿鸣岐", "position", "极地中心", "主任")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("{p:符春桃}日前当选{o:省渔业协会}副会长。", ("省渔业协会", "副会长")),
        ("按照安排，{p:黄亚福}今后担任{o:乡贤会}会长。", ("乡贤会", "会长")),
        ("原镇长{p:韩茂光}已于6月转任{o:林业局}局长。", ("林业局", "局长")),
        ("{p:沈培元}答应担任{o:分校}的名誉校长。", ("分校", "名誉校长")),
        ("{p:王占彪}当过两届{o:区政协}委员。", ("区政协", "委员")),
        ("{p:徐蕾}调到街道之前是{o:党政办}副主任。", ("党政办", "副主任")),
        ("补选{p:曹振东}为{o:人大常委会}委员。", ("人大常委会", "委员")),
        ("新近出任{o:演艺集团}总经理的{p:董晓雷}说。", ("演艺集团", "总经理")),
        ("{p:孙德福}如今还有两个身份：{o:联社}理事长。", ("联社", "理事长")),
        ("{p:解丽娟}在{o:科技局}当了八年处长。", ("科技局", "处长")),
        ("{p:丁亮}受聘于{o:滑雪协会}，任青训部主任。", ("滑雪协会", "青训部主任")),
    ],
)
def test_when_and_how_a_post_is_taken_stands_before_it(text: str, post: tuple[str, str]) -> None:
    assert post in [row[2:] for row in said(text, "position")]


def test_a_woman_in_a_list_of_elected_is_marked() -> None:
    text = "{o:武术协会}换届，{p:秦振华}、{p:马玉萍}（女）、{p:回宝山}当选副主席。"
    assert [row[0] for row in said(text, "position")] == ["回宝山", "秦振华", "马玉萍"]


def test_a_deputy_is_one_of_the_body_whose_chief_was_elected() -> None:
    text = "{p:冉启明}当选{o:专科联盟}理事长，{o:县医院}院长{p:廖青}为副理事长。"
    assert ("廖青", "position", "专科联盟", "副理事长") in said(text, "position")


def test_this_head_is_whom_the_sentence_before_is_about() -> None:
    text = "{p:扎西东珠}在帐篷前停了下来。这位42岁的{o:信用社}主任，背包里装着合同。"
    assert said(text, "position") == [("扎西东珠", "position", "信用社", "主任")]


def test_the_posts_of_a_daughter_just_registered_are_hers() -> None:
    text = (
        "{o:青海光能}注册了全资子公司{o:光能中亚公司}，注册资本500万美元，"
        "集团副总经理{p:贺晓东}兼任董事长。"
    )
    assert ("贺晓东", "position", "光能中亚公司", "董事长") in said(text, "position")


def test_whose_qualification_is_approved_has_the_post() -> None:
    assert said(
        "该局核准了{p:贺立新}{o:祁连银行}副行长、{p:许静}{o:河汇银行}董事的任职资格。", "position"
    ) == [
        ("许静", "position", "河汇银行", "董事"),
        ("贺立新", "position", "祁连银行", "副行长"),
    ]


def test_a_post_is_told_as_in_what_capacity_somebody_comes() -> None:
    assert said("{p:马玉萍}以{o:实验小学}副校长的身份进入班子。", "position") == [
        ("马玉萍", "position", "实验小学", "副校长")
    ]


def test_a_post_left_without_its_body_is_of_the_house() -> None:
    found = said(
        "{o:华讯达公司}创始人{p:周明远}日前辞去董事长职务，由总裁{p:韩冬}接任。", "position"
    )
    assert ("周明远", "position", "华讯达公司", "董事长") in found
    assert ("韩冬", "position", "华讯达公司", "董事长") in found


def test_somebody_joins_a_house_and_has_several_posts_there() -> None:
    assert said("{p:冯凯}2020年加盟{o:中岳乳业}，历任销售经理、副总经理。", "position") == [
        ("冯凯", "position", "中岳乳业", "副总经理"),
        ("冯凯", "position", "中岳乳业", "销售经理"),
    ]


def test_what_somebody_has_become_is_a_post() -> None:
    text = "{o:沐源膜科技公司}投产。“她认准的事拉不回来。”已是公司技术总监的{p:盛一鸣}笑着说。"
    assert said(text, "position") == [("盛一鸣", "position", "沐源膜科技公司", "技术总监")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "刚刚从{o:建三江分公司}生产部副部长任上调来的总经理{p:秦鸿}带着人跑贷款。",
            ("秦鸿", "建三江分公司", "生产部副部长"),
        ),
        ("{p:谷云}由{o:市中心医院}党委书记转任。", ("谷云", "市中心医院", "党委书记")),
        (
            "{o:尚品木作}把设计中心建到了北京，请来{o:林业大学}教授{p:阮静之}当首席顾问。",
            ("阮静之", "尚品木作", "首席顾问"),
        ),
        (
            "{o:纺织品商会}会员大会举行。{o:锦澜纺织}董事长{p:宋海涛}接过会长的担子。",
            ("宋海涛", "纺织品商会", "会长"),
        ),
        (
            "{o:渭阳机床集团}召开董事会，{p:任红霞}当选董事长。前任{p:马占奎}已退休。",
            ("马占奎", "渭阳机床集团", "董事长"),
        ),
        (
            "{o:润康食品公司}由{p:张继松}创办，现任董事长是他的女儿{p:张雯}。",
            ("张雯", "润康食品公司", "董事长"),
        ),
        (
            "{o:双禧鞋业公司}创办人{p:郑金水}把董事长的位子交给了学软件出身的女儿{p:郑雨晴}。",
            ("郑雨晴", "双禧鞋业公司", "董事长"),
        ),
        (
            "{o:双禧鞋业公司}创办人{p:郑金水}把董事长的位子交给了学软件出身的女儿{p:郑雨晴}。",
            ("郑金水", "双禧鞋业公司", "董事长"),
        ),
        ("被推举为{o:心血管联盟}理事长的{p:纪淮安}说。", ("纪淮安", "心血管联盟", "理事长")),
        (
            "{p:曲丹}正忙着设计，她现在的身份是{o:麦屿公司}品牌总监。",
            ("曲丹", "麦屿公司", "品牌总监"),
        ),
        (
            "{o:冀康药业公司}连续两年亏损，时任总工程师的{p:贾立群}力主转型。",
            ("贾立群", "冀康药业公司", "总工程师"),
        ),
        (
            "{p:蒋一苇}由此进入{o:宝盾公司}董事会，出任董事。",
            ("蒋一苇", "宝盾公司", "董事"),
        ),
        (
            "{p:武春生}说，由他创办并担任董事长的{o:尚品木作公司}有两个厂。",
            ("武春生", "尚品木作公司", "董事长"),
        ),
        (
            "{o:海珠药业公司}公告，{p:霍启明}辞职。财务总监一职由{p:邝美仪}续任。",
            ("邝美仪", "海珠药业公司", "财务总监"),
        ),
    ],
)
def test_how_a_post_is_taken_or_left_is_told_in_many_ways(text: str, post: tuple[str, ...]) -> None:
    who, where, title = post
    assert (who, "position", where, title) in said(text, "position")


def test_who_no_longer_has_the_post_just_taken_is_no_plain_fact() -> None:
    analysis = analyse("{p:史可立}出任{o:招商公司}董事长，{p:卢绍明}不再担任该职务。")
    assert sorted(claim.status for claim in analysis.claims) == ["negated", "stated"]


def test_who_leads_a_group_just_formed_leads_no_bureau() -> None:
    found = said("{o:发展和改革局}为项目成立了服务专班，副局长{p:秦立国}兼任组长。", "position")
    assert found == [("秦立国", "position", "发展和改革局", "副局长")]


def test_a_post_taken_from_a_parent_is_the_pronoun_s_and_was_the_parent_s() -> None:
    found = said(
        "{p:徐若彤}29岁，她去年才从父亲{p:徐阿炳}手里接过{o:越绣家居公司}总经理一职，做起直播。",
        "position",
    )
    assert [(who, title) for who, _, _, title in found] == [
        ("徐若彤", "总经理"),
        ("徐阿炳", "总经理"),
    ]


def test_who_is_promoted_had_the_post_before_his_name() -> None:
    found = said(
        "{o:海珠药业公司}选举{p:简宁}为董事长，并聘任副总经理{p:屈向东}为总经理。", "position"
    )
    assert {title for who, _, _, title in found if who == "屈向东"} == {"副总经理", "总经理"}


def test_who_no_longer_has_a_post_stands_behind_it() -> None:
    analysis = analyse("{o:物流协会}召开大会。因年龄原因不再担任会长的{p:丛培林}致辞。")
    assert [(claim.title, claim.status) for claim in analysis.claims] == [("会长", "negated")]


def test_a_deputy_who_takes_the_post_itself_takes_it_elsewhere() -> None:
    found = said(
        "由{o:师范学院}与{o:经济大学}合办的{o:跨境电商学院}揭牌。{o:师范学院}副院长{p:柳春生}兼任院长，"
        "俄方院长为{p:索科洛娃}。",
        "position",
    )
    assert ("柳春生", "position", "跨境电商学院", "院长") in found
    assert ("柳春生", "position", "师范学院", "院长") not in found
    assert ("索科洛娃", "position", "跨境电商学院", "俄方院长") in found


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("{p:王强}走马上任{o:青山集团}总经理。", ("王强", "总经理")),
        ("{p:王强}时任{o:青山集团}总经理。", ("王强", "总经理")),
        ("{p:王强}兼任着{o:青山商会}的会长。", ("王强", "会长")),
        ("{p:王强}担任{o:青山集团}独立董事长达六年。", ("王强", "独立董事")),
        ("{p:王强}从{o:市财政局}副局长转任{o:市审计局}局长。", ("王强", "副局长")),
        ("挂职{l:青山县}副县长的{p:王强}说。", ("王强", "副县长")),
        ("{p:李梅}卸任{o:青山集团}总经理，{p:王强}接棒。", ("王强", "总经理")),
        ("{o:市中医院}针灸科的{p:王强}医生坐诊。", ("王强", "医生")),
        ("{p:王强}（左二），{o:青山集团}总经理。", ("王强", "总经理")),
    ],
)
def test_a_post_is_read_whatever_the_verb(text: str, post: tuple[str, str]) -> None:
    assert post in [(who, title) for who, _, _, title in said(text, "position")]


def test_who_leaves_a_board_is_no_longer_on_it() -> None:
    analysis = analyse("{p:王强}辞任{o:青山集团}董事。")
    assert [(claim.title, claim.status) for claim in analysis.claims] == [("董事", "negated")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("{p:甲某}因年龄原因卸任，{o:乙商会}会长一职由{p:丙某}接任。", "会长"),
        ("他三次登门，把已经退休的{p:甲某}请来当了{o:乙商会}技术总监。", "技术总监"),
        ("{p:甲某}辞去{o:乙商会}项目经理的工作，回到老家。", "项目经理"),
        ("卸下{o:乙商会}书记担子的{p:甲某}有了空。", "书记"),
        ("{p:甲某}多了个新身份——{o:乙商会}科技副总。", "科技副总"),
        ("{p:甲某}，{l:意大利}人，{o:乙商会}设计总监，来华十一年。", "设计总监"),
        ("她自己——{p:甲某}，则是{o:乙商会}的讲师。", "讲师"),
        ("{p:甲某}由{o:丁镇人民政府}副镇长提拔为{o:乙商会}会长。", "会长"),
        ("{p:甲某}赴{l:西藏}任{o:乙商会}院长。", "院长"),
        ("{p:甲某}交流至{o:乙商会}任会长。", "会长"),
        ("{p:甲某}提名为{o:乙商会}会长候选人。", "会长"),
        ("最早来的是{p:甲某}。这位{o:乙商会}的负责人算过一笔账。", "负责人"),
        ("依法罢免了{p:甲某}的{o:乙商会}副会长职务。", "副会长"),
        ("{p:甲某}从{p:丙某}手中接过校印，成为{o:乙商会}第五任会长。", "会长"),
        ("{p:甲某}说。十年前她还是{o:丁厂}的一名质检员，今天已是{o:乙商会}的当家人。", "当家人"),
    ],
)
def test_a_post_is_told_by_how_it_changes(text: str, post: str) -> None:
    assert ("甲某", "position", "乙商会", post) in said(text, "position")


def test_the_head_of_a_founded_group_is_its_own() -> None:
    text = "{l:甲县}成立{o:水晶产业领导小组}，县长{p:束长青}任组长，副县长{p:仲伟}任副组长。"
    assert {
        ("束长青", "position", "水晶产业领导小组", "组长"),
        ("仲伟", "position", "水晶产业领导小组", "副组长"),
    } <= set(said(text, "position"))


def test_a_first_secretary_serves_in_the_village_and_not_at_the_office_that_sends_him() -> None:
    text = "作为{o:甲州农业农村局}派出的第一书记，{p:罗正江}在{l:板庚村}待了四年。"
    assert said(text, "position") == [("罗正江", "position", "板庚村", "第一书记")]
