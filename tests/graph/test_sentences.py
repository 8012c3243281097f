"""The sentences that name an entity."""

from __future__ import annotations

from dataclasses import replace

from kg.graph.sentences import sentences_by_entity
from kg.model.tables import ResolvedMention, Tables
from tests.factory import make_article, make_entity, make_mention
from tests.graph.world import COMPANY, LONER, TABLES


def test_a_sentence_is_quoted_with_its_offsets() -> None:
    (quote,) = sentences_by_entity(TABLES)[LONER.id]
    assert quote.text == "丙先生未到。"
    assert TABLES.articles[0].text[quote.start : quote.end] == quote.text


def test_two_mentions_in_one_sentence_quote_it_once() -> None:
    article = TABLES.articles[0]
    second = ResolvedMention(COMPANY.id, make_mention(article, "公司", "organization", nth=1))
    tables = replace(TABLES, mentions=(*TABLES.mentions, second))
    assert len(sentences_by_entity(tables)[COMPANY.id]) == 1


def test_the_limit_keeps_the_first() -> None:
    article = make_article("甲来了。甲走了。甲又来了。")
    entity = make_entity("person", "甲")
    mentions = tuple(
        ResolvedMention(entity.id, make_mention(article, "甲", "person", nth=number))
        for number in range(3)
    )
    tables = Tables(articles=(article,), entities=(entity,), mentions=mentions)
    kept = sentences_by_entity(tables, limit=2)[entity.id]
    assert [quote.text for quote in kept] == ["甲来了。", "甲走了。"]
