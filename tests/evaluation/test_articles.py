"""Annotated articles."""

from __future__ import annotations

from kg.evaluation.articles import judge_articles
from kg.evaluation.gold import GoldArticle, GoldDocument
from kg.model.document import Article
from tests.factory import DOC, make_article

FIRST = GoldArticle("第一篇说了", "很多的事情。", "头一条新闻今天开始", ("李军",))
SECOND = GoldArticle("第二篇也说", "不少的事情。", None, ())
GOLD = GoldDocument(DOC, (), articles=(FIRST, SECOND))
ONE, TWO = "第一篇说了很多的事情。", "第二篇也说不少的事情。"


def judged(*found: Article) -> list[tuple[bool, bool | None, bool]]:
    return [(item.apart, item.titled, item.credited) for item in judge_articles(GOLD, found)]


def titled(text: str, title: str, *authors: str) -> Article:
    return make_article(text, title=title, authors=authors)


def test_articles_of_their_own_stand_apart() -> None:
    found = titled(ONE, "头一条新闻今天开始", "李军"), make_article(TWO)
    assert judged(*found) == [(True, True, True), (True, None, True)]


def test_two_in_one_do_not() -> None:
    found = titled(ONE + TWO, "头一条新闻今天开始", "李军")
    assert judged(found) == [(False, True, True), (False, None, False)]


def test_another_headline_is_not_theirs() -> None:
    assert judged(titled(ONE, "别的标题在这里", "王武"), make_article(TWO))[0] == (
        True,
        False,
        False,
    )


def test_an_article_that_is_missing_is_neither() -> None:
    assert judged() == [(False, False, False), (False, None, False)]


def test_a_year_is_judged_where_both_give_one() -> None:
    gold = GoldDocument(DOC, (), articles=(FIRST,), year="2024")
    found = [make_article(ONE, published=day) for day in ("2024-05-01", "2016-05-01", None)]
    years = [item.dated for article in found for item in judge_articles(gold, [article])]
    assert years == [True, False, None]
