"""How a sentence and its source are written."""

from __future__ import annotations

from kg.cli.quoting import period, quote, source, spoken
from tests.factory import make_article, make_entity, make_evidence

ARTICLE = make_article("张三来了。", title="题目", published="2024-05-01")
EVIDENCE = make_evidence(ARTICLE, "张三来了。")


def test_a_source_is_title_date_and_file() -> None:
    assert source(EVIDENCE, {ARTICLE.id: ARTICLE}) == "《题目》 2024-05-01 page.txt"


def test_an_exact_source_counts_characters_of_the_file() -> None:
    assert source(EVIDENCE, {ARTICLE.id: ARTICLE}, exact=True).endswith("page.txt:0-5")


def test_an_unknown_article_leaves_the_file() -> None:
    assert source(EVIDENCE, {}) == "page.txt"


def test_every_name_is_marked() -> None:
    entity = make_entity("person", "张三", aliases=("老张",))
    assert quote(EVIDENCE, {}, [entity]).marks == ("张三", "老张")


def test_a_period_of_one_day_is_that_day() -> None:
    assert period("2024-05-01", "2024-05-01") == "2024-05-01"
    assert period("2024-05-01", "2024-06-01") == "2024-05-01 – 2024-06-01"
    assert period(None, None) == ""


def test_an_unknown_year_is_left_out() -> None:
    assert spoken("XXXX-10-12") == "10-12"
    assert spoken("2023-10/2023-12") == "2023-10 – 2023-12"
