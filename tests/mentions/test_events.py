import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.events import find_events, find_short_events
from kg.mentions.tagged import TaggedSentence, Word
from kg.mentions.tagger import Token
from tests.mentions import tagging


def tagged(*tokens: tuple[str, str]) -> TaggedSentence:
    """A sentence from words with their labels."""
    words, position = [], 0
    for token in (Token(*pair) for pair in tokens):
        words.append(Word(token.text, token.tag, position, position + len(token.text)))
        position += len(token.text)
    return TaggedSentence("".join(word.text for word in words), 0, tuple(words))


def names(sentence: TaggedSentence) -> list[str]:
    return [sentence.text[item.start : item.end] for item in find_events(sentence)]


def test_a_name_goes_back_over_nouns_and_quotations() -> None:
    sentence = tagged(
        ("今天上午", "TIME"), ("，", "w"), ("西海岸新区", "LOC"), ("“", "w"), ("创新", "vn"),
        ("突破", "vn"), ("年", "n"), ("”", "w"), ("工作", "n"), ("专题", "n"), ("会议", "n"),
        ("召开", "v"),
    )  # fmt: skip
    assert names(sentence) == ["西海岸新区“创新突破年”工作专题会议"]


def test_a_bare_meeting_is_no_name() -> None:
    assert names(tagged(("出席", "v"), ("会议", "n"), ("并", "c"), ("讲话", "v"))) == []


def test_the_spirit_of_a_meeting_is_not_the_meeting() -> None:
    assert names(tagged(("全省", "n"), ("经济", "n"), ("会议", "n"), ("精神", "n"))) == []


def test_who_organizes_a_meeting_does_not_open_its_name() -> None:
    sentence = tagged(("组织", "v"), ("领导人", "n"), ("非正式", "b"), ("会议", "n"))
    assert names(sentence) == ["领导人非正式会议"]


def test_a_season_is_no_festival() -> None:
    assert names(tagged(("初夏", "n"), ("时节", "n"))) == []


@pytest.mark.parametrize(
    ("verb", "edition", "noun"),
    [
        ("正在举行的", "第136届", "广交会"),
        ("签约", "第七届", "进博会"),
        ("参观", "第二十届", "文博会"),
    ],
)
def test_a_fair_is_an_event_of_its_edition(verb: str, edition: str, noun: str) -> None:
    sentence = tagged((verb, "v"), (edition, "m"), (noun, "nz"), ("上", "f"))
    assert names(sentence) == [edition + noun]


@pytest.mark.parametrize("name", ["党的二十届三中全会", "党的二十大"])
def test_party_congresses_are_events(name: str) -> None:
    assert name in names(tagged(("贯彻", "v"), (name, "nz")))


def test_a_short_form_points_to_the_named_event() -> None:
    text = "重大项目集中签约仪式举行。王强出席签约仪式。"
    named = Candidate(0, 10, "event", "event.ending", 0.8)
    [short] = find_short_events({"text": text}, {"text": [named]})["text"]
    assert (text[short.start : short.end], short.expanded) == ("签约仪式", "重大项目集中签约仪式")


def test_a_ceremony_takes_its_name_from_what_happened() -> None:
    text = "战略联盟在新区启动。王强出席启动仪式。"
    alliance = Candidate(0, 4, "organization", "org", 0.8)
    [short] = find_short_events({"text": text}, {"text": [alliance]})["text"]
    assert short.expanded == "战略联盟启动仪式"


def test_the_opening_is_that_of_the_fair_that_the_article_names() -> None:
    text = "2023横店影视融合周落幕。铁林出席开幕式。"
    week = Candidate(0, 11, "event", "event.ending", 0.85)
    [found] = find_short_events({"text": text}, {"text": [week]})["text"]
    assert (text[found.start : found.end], found.expanded) == ("开幕式", "2023横店影视融合周开幕式")


def test_an_opening_without_a_fair_is_none() -> None:
    assert find_short_events({"text": "铁林出席开幕式。"}, {"text": []})["text"] == []


def test_many_contests_are_no_event() -> None:
    sentence = tagging.tagged("服务/v 于/p 54/m 个/q 竞赛/n 场馆/n ，/w 十/m 项/q 黄金/n 大赛/n")
    assert tagging.found(sentence, find_events(sentence)) == set()


@pytest.mark.parametrize(
    "words",
    [
        "吉炳轩副/PER 委员长/n 主持会议/v",
        "人民/n 代表大会/n 制度/n",
        "今年/TIME 春节/n",
        "中秋/TIME 佳节/n",
    ],
)
def test_whoever_presides_a_system_and_a_day_of_the_calendar_are_no_events(words: str) -> None:
    assert names(tagging.tagged(words)) == []


def test_what_is_laid_down_names_the_ceremony() -> None:
    assert names(tagging.tagged("敬献/v 花篮/n 仪式/n 举行/v")) == ["敬献花篮仪式"]


def test_what_is_done_for_a_forum_is_not_in_its_name() -> None:
    words = [("推进", "v"), ("中阿", "LOC"), ("合作", "vn"), ("论坛", "n"), ("成果", "n")]
    assert names(tagged(*words)) == ["中阿合作论坛"]


def test_a_rally_may_be_named_after_what_it_promotes() -> None:
    words = [("推动", "v"), ("高质量", "n"), ("发展", "vn"), ("大会", "n"), ("召开", "v")]
    assert names(tagged(*words)) == ["推动高质量发展大会"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "县/n 政协/n “/w 推进/v 医养/n 结合/v ”/w 专题/n 协商会/n 召开/v",
            "“推进医养结合”专题协商会",
        ),
        ("出席/v 全市/n 重点/n 项目/n 观摩/v 活动/n", "全市重点项目观摩活动"),
        ("冰上/s 运动/vn 进/v 校园/n 展示/v 活动/n 在/p 学校/n 举行/v", "冰上运动进校园展示活动"),
    ],
)
def test_meetings_to_consult_and_activities_that_were_held_are_events(
    words: str, name: str
) -> None:
    assert any(item.endswith(name) for item in names(tagging.tagged(words)))


def test_an_activity_that_nobody_holds_is_no_event() -> None:
    assert names(tagging.tagged("开展/v 重点/n 项目/n 观摩/v 活动/n 很/d 重要/a")) == []


def test_a_ceremony_that_was_held_is_told_by_the_day_of_the_article() -> None:
    text = "首航仪式6日晚在货站举行。"
    [short] = find_short_events({"text": text}, {}, "2024-01-07")["text"]
    assert (short.start, short.end, short.expanded) == (0, 4, "首航仪式（2024-01-07）")


def test_a_ceremony_that_is_only_spoken_of_is_none() -> None:
    for text, which in (("各类首航仪式要从简。", "2024-01-07"), ("首航仪式举行。", None)):
        assert find_short_events({"text": text}, {}, which) == {"text": []}


def test_a_drill_that_is_routine_is_no_event() -> None:
    routine = "开展/v 常态化/v 应急/vn 演练/vn ，/w 落实/v 制度/n"
    held = "举行/v 森林/n 防火/vn 应急/vn 演练/vn ，/w 出动/v 消防员/n"
    assert names(tagging.tagged(routine)) == []
    assert names(tagging.tagged(held)) == ["森林防火应急演练"]


@pytest.mark.parametrize("mark", ["—", "－", "–", "-"])
def test_a_dash_of_any_width_joins_a_name(mark: str) -> None:
    words = [("中国", "LOC"), (mark, "w"), ("中亚", "LOC"), ("峰会", "n"), ("举行", "v")]
    assert names(tagged(*words)) == [f"中国{mark}中亚峰会"]
