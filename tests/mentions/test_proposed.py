from __future__ import annotations

import dataclasses

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.proposed import settle
from kg.mentions.tagged import TaggedSentence
from kg.mentions.tagger import NameSpan
from tests.factory import make_candidate
from tests.mentions.tagging import found, tagged


def proposing(words: str, name: str, kind: str) -> TaggedSentence:
    sentence = tagged(words)
    start = sentence.text.index(name)
    span = NameSpan(start, start + len(name), kind, 0.9)
    return dataclasses.replace(sentence, names=(span,))


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("仝/n 希远/n 说/v", "仝希远", "person"),
        ("局长/n 高山/n 说/v", "高山", "person"),
        ("汤姆·韦尔/nz 说/v", "汤姆·韦尔", "person"),
        ("昱/a 马希/n 入股/v", "昱马希", "organization"),
    ],
)
def test_a_name_that_reads_as_one_is_a_candidate(words: str, name: str, kind: str) -> None:
    sentence = proposing(words, name, kind)
    assert found(sentence, settle([sentence], [])) == {name}


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("爬上/v 高山/n 去/v", "高山", "person"),  # an ordinary word, and no post before it
        ("与/p 乌方/n 会谈/v", "乌方", "person"),  # a side of talks
        ("投/v 硬科技/n", "投硬科技", "organization"),  # a verb in front
        ("全国政协/nt 愿/v 继续/v", "全国政协愿", "organization"),  # a verb behind
        ("藏传佛教界/n 代表/n", "藏传佛教界", "organization"),
        ("央视网/n 消息/n", "央视网", "organization"),  # the source of the report
        ("有限公司/n 成立/v", "有限公司", "organization"),  # a kind of body
        ("进入/v 辽宁/ns 时间/n", "辽宁时间", "project"),  # the time of the games there
        ("夺得/v 世乒赛/n 男团/n 冠军/n", "世乒赛男团", "organization"),
    ],
)
def test_what_only_looks_like_a_name_is_none(words: str, name: str, kind: str) -> None:
    assert settle([proposing(words, name, kind)], []) == []


def by_rule(sentence: TaggedSentence, name: str, kind: str, rule: str) -> Candidate:
    start = sentence.text.index(name)
    return make_candidate(start, start + len(name), kind=kind, rule=rule)


def test_what_a_rule_found_is_not_touched() -> None:
    sentence = proposing("恒川/nz 化纤厂/n 投产/v", "恒川化纤", "organization")
    ruled = by_rule(sentence, "恒川化纤厂", "organization", "org.ending")
    assert settle([sentence], [ruled]) == [ruled]


@pytest.mark.parametrize(
    ("words", "tagged_as", "kind", "name", "meant"),
    [
        ("颜克勤学/PER 的/u 是/v", "颜克勤学", "person", "颜克勤", "person"),
        ("上海积塔/LOC 半导体/n 扩产/v", "上海积塔", "place", "上海积塔半导体", "organization"),
        ("从/p 扎尔肯特/PER 出发/v", "扎尔肯特", "person", "扎尔肯特", "place"),
    ],
)
def test_the_taggers_word_alone_is_put_right(
    words: str, tagged_as: str, kind: str, name: str, meant: str
) -> None:
    sentence = proposing(words, name, meant)
    settled = settle([sentence], [by_rule(sentence, tagged_as, kind, f"{kind}.tagger")])
    assert [(sentence.text[c.start : c.end], c.type) for c in settled] == [(name, meant)]


def test_places_in_line_stay_several() -> None:
    sentence = proposing("八一镇/LOC 巴卡村/LOC", "八一镇巴卡村", "place")
    places = [by_rule(sentence, name, "place", "place.tagger") for name in ("八一镇", "巴卡村")]
    assert settle([sentence], places) == places


@pytest.mark.parametrize(
    ("words", "tagged_as", "ruled", "name", "kind"),
    [
        ("习近平/PER 总书记/n 指出/v", "习近平", "person", "习近平总书记", "person"),
        ("全国政协/ORG 愿/v 同/p", "全国政协", "organization", "全国政协愿", "organization"),
        ("纪录片/n 《/w 寻古/v 中国/LOC 》/w 开播/v", "中国", "place", "寻古中国", "project"),
        ("安徽/LOC 产粮/n 大县/n 泗县/LOC", "安徽", "place", "安徽产粮大县", "place"),
        ("（/w 重庆/LOC ）/w 科学城/n", "重庆", "place", "重庆）科学城", "place"),
        ("加蓬/LOC 总统/n 来访/v", "加蓬", "place", "加蓬", "person"),
    ],
)
def test_words_behind_a_name_titles_kinds_torn_brackets_and_states_mend_nothing(
    words: str, tagged_as: str, ruled: str, name: str, kind: str
) -> None:
    sentence = proposing(words, name, kind)
    item = by_rule(sentence, tagged_as, ruled, f"{ruled}.tagger")
    assert settle([sentence], [item]) == [item]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("应/v 习近平/PER 邀请/v 来访/v", "应习近平"),
        ("秘书长/n 盖特/PER 2日/TIME 说/v", "盖特2"),
        ("墨中/nz 两国/n 相距/v", "墨中"),
    ],
)
def test_a_verb_a_day_and_two_states_make_no_person(words: str, name: str) -> None:
    assert settle([proposing(words, name, "person")], []) == []


def test_a_word_behind_somebodys_post_is_no_name() -> None:
    sentence = proposing("习近平/PER 总书记/n 高度/n 评价/v", "高度", "person")
    assert settle([sentence], []) == []


def test_what_somebody_takes_a_post_of_is_no_part_of_the_name() -> None:
    sentence = tagged("副馆长/n 常慕白/nz 任/v 书苑/n 主理人/n 。/w")
    names = (NameSpan(3, 9, "person", 0.95),)
    sentence = dataclasses.replace(sentence, names=names)
    assert found(sentence, settle([sentence], [])) == {"常慕白"}


@pytest.mark.parametrize(
    ("words", "name", "left"),
    [
        ("局长/n 沈阔汇/nz 报/v 说/v", "沈阔汇", "沈阔"),
        ("副总裁/n 龚雷等/nz 参加/v", "龚雷等", "龚雷"),
        ("副总裁/n 龚雷等/nz 说/v", "龚雷等", "龚雷等"),
    ],
)
def test_the_beginning_of_the_verb_behind_is_no_part_of_a_name(
    words: str, name: str, left: str
) -> None:
    sentence = proposing(words, name, "person")
    assert found(sentence, settle([sentence], [])) == {left}
