import pytest

from tests.relations.said import analyse, said


def posts(text: str) -> list[tuple[str, ...]]:
    return sorted((who, where, title) for who, _, where, title in said(text, "position"))


def test_a_career_is_told_in_clauses_without_a_subject() -> None:
    text = (
        "{p:汤悦}，女，1979年10月生，2016年起任{o:高墟镇党委}书记，2019年任{l:宿豫区}副区长，"
        "此前担任{o:高新区管委会}副主任。"
    )
    assert posts(text) == [
        ("汤悦", "宿豫区", "副区长"),
        ("汤悦", "高墟镇党委", "书记"),
        ("汤悦", "高新区管委会", "副主任"),
    ]


def test_a_post_of_some_years_is_told_behind_the_name() -> None:
    assert posts("{p:詹立群}2011年至2016年任{l:醴陵市}副市长。") == [("詹立群", "醴陵市", "副市长")]


def test_several_adverbs_may_stand_before_the_verb() -> None:
    assert posts("{p:崔民浩}来自釜山，他本人现在还兼着{o:韩人商工会}会长。") == [
        ("崔民浩", "韩人商工会", "会长")
    ]


def test_a_pronoun_is_whom_the_sentence_before_begins_with() -> None:
    text = "{p:次仁卓玛}是{p:佟立言}的徒弟。她此前是{o:卫生服务中心}的一名内科医生。"
    assert posts(text) == [("次仁卓玛", "卫生服务中心", "内科医生")]


def test_the_one_who_was_replaced_is_not_the_one_who_takes_the_post() -> None:
    text = "{p:萨仁}去年接替退休的{p:苏和}，担任{o:重点实验室}主任。"
    assert posts(text) == [("萨仁", "重点实验室", "主任")]


def test_a_later_post_of_a_station_and_its_institute_goes_to_the_body_of_its_kind() -> None:
    text = "{p:邸振邦}历任{o:沙漠研究所}{l:沙坡头站}站长、副所长。"
    assert posts(text) == [("邸振邦", "沙坡头站", "站长"), ("邸振邦", "沙漠研究所", "副所长")]


def test_a_sentence_may_give_the_name_of_whom_its_pronoun_means() -> None:
    text = "没人不知道{p:冯石头}。他大名{p:冯宝义}，也是{o:辽砚研究会}副会长。"
    assert posts(text) == [("冯宝义", "辽砚研究会", "副会长")]


def test_a_pronoun_may_be_told_with_its_age() -> None:
    text = "{p:何兆标}在车间里转了一圈。55岁的他是{o:锐沃电热}的创始人。"
    assert posts(text) == [("何兆标", "锐沃电热", "创始人")]


def test_a_post_to_come_is_planned() -> None:
    for text in ("{p:黄爱群}将兼任{o:花岭小学}校长。", "{p:黄爱群}拟任{o:花岭小学}校长。"):
        analysis = analyse(text)
        assert [claim.status for claim in analysis.claims] == ["planned"]


def test_somebody_comes_to_a_post_from_another() -> None:
    text = "{p:植大川}2022年由{o:盐道街小学}教导主任调任{o:三圣小学}校长。"
    assert posts(text) == [
        ("植大川", "三圣小学", "校长"),
        ("植大川", "盐道街小学", "教导主任"),
    ]


def test_what_somebody_was_before_being_chosen_is_a_post() -> None:
    assert posts("{p:祁若琳}入选前是{o:空间中心}的副研究员。") == [
        ("祁若琳", "空间中心", "副研究员")
    ]


def test_who_leaves_one_post_may_keep_another_of_the_same_house() -> None:
    assert (
        "周启泰",
        "position",
        "槟谷医药公司",
        "副董事长",
    ) in said(
        "{o:槟谷医药公司}聘任{p:徐怀瑾}为总经理，{p:周启泰}不再担任该职，仍任副董事长。", "position"
    )


def test_whom_somebody_invites_takes_the_post_and_not_the_host() -> None:
    found = said(
        "{o:晨光水产公司}董事长{p:金美善}邀请老师傅{p:曲万山}加盟，出任生产副总。", "position"
    )
    assert ("曲万山", "position", "晨光水产公司", "生产副总") in found
    assert ("金美善", "position", "晨光水产公司", "生产副总") not in found


def test_a_pronoun_behind_a_clause_of_time_is_whom_the_text_is_about() -> None:
    found = said(
        "{p:彭启庸}今年58岁。1988年毕业后，他从测量员干起，先后任{o:第三分公司}技术主管、副总工程师。",
        "position",
    )
    assert ("彭启庸", "position", "第三分公司", "副总工程师") in found


def test_a_post_may_be_one_of_a_body_newly_founded() -> None:
    assert said("{p:曲洪江}是村支书，他还是新成立的{o:民宿协会}的副会长。", "position") == [
        ("曲洪江", "position", "民宿协会", "副会长")
    ]


def test_who_is_named_last_before_the_post_takes_it() -> None:
    text = "{p:康朗叫}是传承人，他的徒弟{p:玉香罕}，去年当选{o:贝叶文化研究院}副院长。"
    assert ("玉香罕", "position", "贝叶文化研究院", "副院长") in said(text, "position")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "{p:周立}1985年出生，是从{o:洪桥街道党工委}书记任上调来的。",
            ("周立", "洪桥街道党工委", "书记"),
        ),
        ("{p:顾海峰}原先是{o:附属医院}骨科副主任。", ("顾海峰", "附属医院", "骨科副主任")),
        (
            "{p:阳太和}是灵川人，上世纪三十年代曾任{o:美术专科学校}教务长。",
            ("阳太和", "美术专科学校", "教务长"),
        ),
        ("{p:关文秀}曾连任三届{o:莆仙同乡会}主席。", ("关文秀", "莆仙同乡会", "主席")),
        (
            "{p:尹国峰}当过伐木工、营林技术员、{o:山市经营所}主任。",
            ("尹国峰", "山市经营所", "主任"),
        ),
        (
            "{o:晶瓷微材}创始人{p:邵一鸣}回忆。这位{o:东南大学}毕业的博士曾任{o:硅酸盐研究所}研究员。",
            ("邵一鸣", "硅酸盐研究所", "研究员"),
        ),
        ("{p:吉建华}以全票当选{o:市总工会}副主席（兼职）。", ("吉建华", "市总工会", "副主席")),
    ],
)
def test_a_post_of_the_past_is_told_in_many_ways(text: str, post: tuple[str, ...]) -> None:
    assert post in posts(text)


def test_a_post_given_up_in_a_clause_without_subject_is_no_plain_fact() -> None:
    analysis = analyse(
        "{p:金海波}任{o:钱清街道党工委}书记，不再担任{o:马鞍街道办事处}主任；{p:谢丹青}任副书记。"
    )
    assert [(claim.title, claim.status) for claim in analysis.claims if claim.title == "主任"] == [
        ("主任", "negated")
    ]


def test_who_is_congratulated_is_not_who_does_it() -> None:
    assert said("{p:李强}致电他国首相，祝贺他就任{l:英国}首相。", "position") == []
    told = said("{p:李强}致电{p:苏纳克}，祝贺他就任{l:英国}首相。", "position")
    assert [row[0] for row in told] == ["苏纳克"]
