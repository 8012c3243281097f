from __future__ import annotations

from kg.config import MentionOptions
from kg.mentions import recognise
from tests.factory import make_article
from tests.mentions.tagging import FixedTagger


def test_mentions_carry_offsets_of_their_field() -> None:
    article = make_article("孙永红到青岛调研。", title="孙永红调研")
    tagger = FixedTagger("孙永红/PER 到/v 青岛/LOC 调研/v 。/w", "孙永红/PER 调研/v")
    mentions = recognise(article, tagger, MentionOptions())
    assert [(m.field, m.text, m.type) for m in mentions] == [
        ("title", "孙永红", "person"),
        ("text", "孙永红", "person"),
        ("text", "青岛", "place"),
    ]
    assert all(article.field_text(m.field).text[m.start : m.end] == m.text for m in mentions)


def test_reporters_are_mentions_of_the_byline() -> None:
    article = make_article("晴。", byline="□记者 刘腾 报道", authors=("刘腾",))
    (mention,) = recognise(article, FixedTagger(), MentionOptions())
    assert (mention.field, mention.text, mention.rule) == ("byline", "刘腾", "person.byline")


def test_an_office_in_the_byline_is_nobody() -> None:
    article = make_article("晴。", byline="□本报评论员", authors=("本报评论员",))
    assert recognise(article, FixedTagger(), MentionOptions()) == ()


def test_the_mark_before_a_brief_is_no_part_of_its_first_name() -> None:
    article = make_article("▲县公安局交警大队走进社区。")
    tagger = FixedTagger("县公安局交警大队/ORG 走进/v 社区/n 。/w")
    names = {(m.start, m.text) for m in recognise(article, tagger, MentionOptions())}
    assert (1, "县公安局交警大队") in names
