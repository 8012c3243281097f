"""The order of the rows."""

from __future__ import annotations

from dataclasses import replace

from kg.model.tables import Tables
from tests.factory import make_article, make_tables


def test_the_tenth_article_comes_after_the_ninth() -> None:
    articles = tuple(make_article(id=f"page.txt#{number}") for number in (10, 9, 1))
    ids = [article.id for article in Tables(articles=articles).ordered().articles]
    assert ids == ["page.txt#1", "page.txt#9", "page.txt#10"]


def test_any_order_given_becomes_the_same() -> None:
    tables = make_tables()
    turned = replace(tables, entities=tables.entities[::-1], mentions=tables.mentions[::-1])
    assert turned.ordered() == tables.ordered()


def test_rows_are_found_by_id() -> None:
    tables = make_tables()
    assert set(tables.entity_by_id()) == {entity.id for entity in tables.entities}
    assert set(tables.article_by_id()) == {"page.txt#1"}
