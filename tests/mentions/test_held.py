from kg.mentions.held import find_held
from kg.mentions.tagged import TaggedSentence


def names(text: str) -> list[str]:
    sentence = TaggedSentence(text, 0, ())
    return [text[item.start : item.end] for item in find_held(sentence)]


def test_what_stands_between_the_time_and_the_place_is_the_event() -> None:
    assert names("6月28日，兰考县2022年重点项目集中开竣工活动在科技园路举行，下着雨。") == [
        "兰考县2022年重点项目集中开竣工活动"
    ]


def test_an_activity_needs_something_that_tells_it_from_others() -> None:
    assert names("昨天，社区志愿服务活动在广场举行。") == []


def test_a_numbered_week_is_an_event() -> None:
    assert names("今晚，第三届银滩国际影视周在星海大剧院开幕。") == ["第三届银滩国际影视周"]
    assert names("今晚，银滩国际影视周在星海大剧院开幕。") == []


def test_the_object_of_holding_is_taken_whole_when_it_joins_two_events() -> None:
    assert names("莱西市召开水源地保护暨综合整治专题会议，传达精神。") == [
        "水源地保护暨综合整治专题会议"
    ]


def test_a_clause_with_another_verb_is_no_name() -> None:
    assert names("他宣布第七届技能大赛开幕。") == []


def test_words_before_an_attribute_are_no_part_of_the_name() -> None:
    assert names("由商务部主办的第四届东盟合作博览会在南宁举行。") == ["第四届东盟合作博览会"]


def test_a_session_is_named_after_its_body() -> None:
    text = "9月29日，市六届人大常委会举行第三次会议。"
    (found,) = find_held(TaggedSentence(text, 0, ()))
    assert text[found.start : found.end] == "第三次会议"
    assert found.expanded == "市六届人大常委会第三次会议"


def test_a_bullet_is_no_part_of_the_name() -> None:
    assert names("●龙子湖区“书香龙湖”全民阅读季12月2日在公园收官。") == [
        "龙子湖区“书香龙湖”全民阅读季"
    ]


def test_a_day_is_no_event() -> None:
    assert names("第二次全体会议，于2023年1月9日至10日在北京举行。") == []


def test_support_and_pairing_are_words_of_a_name() -> None:
    text = "7月23日，湖北省对口支援山南市工作座谈会召开。"
    assert names(text) == ["湖北省对口支援山南市工作座谈会"]
    text = "8月20日，晋江市教育局与福鼎市教育局结对共建签约活动在福鼎市举行。"
    assert names(text) == ["晋江市教育局与福鼎市教育局结对共建签约活动"]


def test_what_quotation_marks_hold_whole_is_the_name_of_the_show() -> None:
    text = "由文化局主办的“海上花开——濠江画人百年展”，昨日下午在博物馆开幕。"
    assert names(text) == ["海上花开——濠江画人百年展"]
    assert names("几天前，首届“良渚论坛”在杭州举办。") == ["首届“良渚论坛”"]


def test_the_leg_of_a_contest_is_part_of_its_name() -> None:
    text = "8月5日，2023年山地自行车挑战赛桐庐站在富春江镇落幕。"
    assert names(text) == ["2023年山地自行车挑战赛桐庐站"]


def test_a_show_needs_no_number_where_quotation_marks_hold_its_name() -> None:
    text = "“鉴照千秋——山西铜镜艺术展”在市博物馆开幕。"
    assert names(text) == ["鉴照千秋——山西铜镜艺术展"]
    assert names("山西铜镜艺术展在市博物馆开幕。") == []
