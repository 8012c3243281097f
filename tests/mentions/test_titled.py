from __future__ import annotations

import pytest

from kg.mentions.titled import find_after_post, is_phrase
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("副市长/n 高峰/n 出席/v", "高峰"),
        ("法院/n 院长/n 凌霄/n ，/w 检察长/n", "凌霄"),
        ("总经理项/n 前/f 表示/v", "项前"),
        ("区委书记/ORG 迟向阳/ad ，/w 区长/n", "迟向阳"),
        ("科学家/n 宁静/an 是/v 博士/n", "宁静"),
        ("区/n 领导/n 靳/v 国营/n 、/w 孙涛/PER", "靳国营"),
    ],
)
def test_a_word_is_a_name_where_a_person_must_stand(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_after_post(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "总书记/n 明确/ad 要求/v",
        "首相/n 通/v 电话/n 。/w",
        "轮值/vn 主席国/n 期间/f ，/w",
        "博士生导师/n 介绍/v",
        "总统/n 任期/n 表示/v",
        "主任/n 单位/n 、/w",
    ],
)
def test_what_a_post_is_about_is_no_name(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_after_post(sentence)) == set()


def test_a_rare_surname_before_a_common_word_is_a_phrase() -> None:
    assert is_phrase("通电话")
    assert not is_phrase("李文静")


def test_a_letter_of_congratulation_behind_a_post_is_no_person() -> None:
    assert list(find_after_post(tagged("主席/n 贺信/n 并/c 致辞/v"))) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("区长/n 和/c 正强/PER 宣布/v 开幕/v", "和正强"),
        ("区长/n 同/p 晓莉/PER 主持/v ，/w", "同晓莉"),
        ("小学校/ORG 长沙玉兰/LOC 说/v ，/w", "沙玉兰"),
        ("总经理/n 锁玉梅/v 说/v ，/w", "锁玉梅"),
    ],
)
def test_a_verb_of_speech_shows_a_name_that_the_tagger_cut(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_after_post(sentence))


@pytest.mark.parametrize(
    "words", ["区长/n 和/c 王正强/PER 宣布/v 开幕/v", "区长/n 和/c 正强/PER 的/u 文章/n"]
)
def test_a_conjunction_between_two_persons_is_no_surname(words: str) -> None:
    sentence = tagged(words)
    assert not any(name.startswith("和") for name in found(sentence, find_after_post(sentence)))


def test_a_name_between_two_posts_may_look_like_a_mountain() -> None:
    sentence = tagged("课题组/n 负责人/n 万仞山/LOC 教授/n 带/v")
    assert found(sentence, find_after_post(sentence)) == {"万仞山"}


@pytest.mark.parametrize("mark", ["，", "。"])
def test_the_verb_of_speech_is_not_in_the_name(mark: str) -> None:
    sentence = tagged(f"公司/n 总经理/n 丛林/n 说/v {mark}/w 去年/t")
    assert found(sentence, find_after_post(sentence)) == {"丛林"}
