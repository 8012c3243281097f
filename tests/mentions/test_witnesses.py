from __future__ import annotations

import dataclasses

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.mentions.tagger import NameSpan
from kg.mentions.witnesses import without_unwitnessed
from tests.factory import make_candidate
from tests.mentions.tagging import tagged

RULES = {"person": "person.tagger", "place": "place.tagger", "organization": "org.brand"}


def read(words: str, *seen: tuple[str, str]) -> TaggedSentence:
    """A sentence in which the learned layer sees names with their types."""
    sentence = tagged(words)
    spans = (
        NameSpan(sentence.text.index(name), sentence.text.index(name) + len(name), kind, 0.9)
        for name, kind in seen
    )
    return dataclasses.replace(sentence, names=tuple(spans))


def kept(sentence: TaggedSentence, name: str, kind: str, *others: Candidate) -> bool:
    start = sentence.text.index(name)
    item = make_candidate(start, start + len(name), kind=kind, rule=RULES[kind])
    chosen = without_unwitnessed({"text": [sentence]}, {"text": [item, *others]})
    return item in chosen["text"]


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("过火/v 面积/n 扩大/v ，/w 林火/PER 失控/v", "林火", "person"),
        ("山水/n 林田湖/PER 草沙/n 治理/v", "林田湖", "person"),
        ("让/v 生活/n 更加/d 锦绣/LOC", "锦绣", "place"),
        ("惠民/LOC 政策/n 落地/v", "惠民", "place"),
        ("枢纽/n 联通/ORG 全球/n", "联通", "organization"),
    ],
)
def test_what_the_tagger_alone_believes_in_is_dropped(words: str, name: str, kind: str) -> None:
    assert not kept(read(words), name, kind)


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("局长/n 林火/PER 走/v 了/u", "林火", "person"),
        ("林火/PER 说/v ：/w", "林火", "person"),
        ("林火/PER 先后/d 到/v 场/n", "林火", "person"),
        ("林火/PER 局长/n 走/v 了/u", "林火", "person"),
        ("林火/PER 、/w 王强/PER 走/v 了/u", "林火", "person"),
        ("村民/n 林火/PER 走/v 了/u", "林火", "person"),
        ("林火/PER 一行/n 走/v 了/u", "林火", "person"),
        ("林火/PER 同志/n 走/v 了/u", "林火", "person"),
        ("王强/n 、/w 林火/PER （/w 高里/nz 村民/n ）/w", "林火", "person"),
        ("任命/v 苗岭/PER 为/v 经理/n", "苗岭", "person"),
        ("家/n 在/p 坪山镇/LOC", "坪山镇", "place"),
        ("去/v 青岛/LOC", "青岛", "place"),
        ("去/v 浦东/LOC", "浦东", "place"),
        ("山东/LOC 惠民/LOC 人/n", "惠民", "place"),
        ("入驻/v 湘江智谷/LOC", "湘江智谷", "place"),
        ("亿卫生物/ORG 开工/v", "亿卫生物", "organization"),
        ("京东/ORG 进场/v", "京东", "organization"),
    ],
)
def test_what_the_text_or_a_list_bears_out_stays(words: str, name: str, kind: str) -> None:
    assert kept(read(words), name, kind)


@pytest.mark.parametrize("kind", ["person", "place", "organization"])
def test_what_the_layer_sees_stays(kind: str) -> None:
    assert kept(read("夏粮/n 丰收/v", ("夏粮", kind)), "夏粮", kind)


def test_a_name_borne_out_once_stays_everywhere() -> None:
    first, then = read("局长/n 林火/PER 走/v 了/u"), read("林火/PER 失控/v")
    then = dataclasses.replace(then, offset=len(first.text))
    items = [
        make_candidate(start, start + 2, kind="person", rule="person.tagger")
        for start in (2, len(first.text))
    ]
    assert without_unwitnessed({"text": [first, then]}, {"text": items}) == {"text": items}


def test_a_short_form_of_a_place_with_its_ending_stays() -> None:
    sentence = read("相城区/LOC 开工/v ，/w 相城/LOC 提速/v")
    whole = make_candidate(0, 3, kind="place", rule="place.ending")
    start = sentence.text.index("相城提速")
    short = make_candidate(start, start + 2, kind="place", rule="place.tagger")
    chosen = without_unwitnessed({"text": [sentence]}, {"text": [whole, short]})
    assert chosen["text"] == [whole, short]


def test_a_company_short_for_a_body_of_the_article_stays() -> None:
    sentence = read("海大/ORG 落地/v ，/w 中国海洋大学/ORG 开学/v")
    start = sentence.text.index("中国")
    full = make_candidate(start, start + 6, kind="organization", rule="org.tagger")
    assert kept(sentence, "海大", "organization", full)


def test_a_brand_of_which_the_layer_sees_other_bounds_is_dropped() -> None:
    sentence = read("吉利/ORG 极氪/nz 工厂/n 投产/v", ("吉利极氪工厂", "organization"))
    assert not kept(sentence, "吉利", "organization")


def test_without_a_learned_layer_the_tagger_is_believed() -> None:
    assert kept(tagged("林火/PER 失控/v"), "林火", "person")


LEARNED = make_candidate(2, 5, kind="person", rule="person.learned")


def test_a_person_that_only_the_layer_sees_is_dropped() -> None:
    sentence = read("推动/v 长治久安/n", ("治久安", "person"))
    item = make_candidate(3, 6, kind="person", rule="person.learned")
    assert without_unwitnessed({"text": [sentence]}, {"text": [item]}) == {"text": []}


def test_a_person_whom_the_layer_sees_again_and_again_stays() -> None:
    sentences = [
        dataclasses.replace(read("扶着/v 边守业/n 走/v", ("边守业", "person")), offset=6 * number)
        for number in range(3)
    ]
    assert without_unwitnessed({"text": sentences}, {"text": [LEARNED]}) == {"text": [LEARNED]}


def test_a_person_of_the_layer_whom_the_tagger_sees_elsewhere_stays() -> None:
    first = read("扶着/v 边守业/n 走/v", ("边守业", "person"))
    then = dataclasses.replace(read("边守业/PER 走/v"), offset=len(first.text))
    assert without_unwitnessed({"text": [first, then]}, {"text": [LEARNED]}) == {"text": [LEARNED]}
