from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.config import MentionOptions, Options
from kg.engine import elsewhere
from kg.engine.cache import Cache
from kg.engine.elsewhere import with_known_elsewhere, with_names_of_page
from kg.model.analysis import Analysis
from kg.relations import relate
from kg.resolution import resolve_pages
from tests.factory import make_article, make_mention

TEXT = "远山集团董事长欧尔班表示，公司今年盈利。"


def analysed(doc: str, *names: str) -> Analysis:
    """A page on which only the given names were found."""
    article = make_article(TEXT, id=f"{doc}#1", doc=doc)
    mentions = [
        make_mention(article, name, "person" if name == "欧尔班" else "organization")
        for name in ("远山集团", "欧尔班")
        if name in names
    ]
    related = relate(article, tuple(mentions), Options().relations)
    return resolve_pages([related], None, frozenset())[0]


def pages(certain: int = 2) -> list[Analysis]:
    known = [analysed(f"{number}.txt", "远山集团", "欧尔班") for number in range(certain)]
    return [*known, analysed("missed.txt", "远山集团")]


def test_a_name_found_in_two_other_documents_is_added() -> None:
    found = with_known_elsewhere(pages(), Options())
    assert [item.text for item in found[-1].mentions] == ["远山集团", "欧尔班"]


def test_a_name_found_in_one_other_document_is_not() -> None:
    assert with_known_elsewhere(pages(certain=1), Options()) == pages(certain=1)


def test_statements_count_the_added_name() -> None:
    (claim,) = with_known_elsewhere(pages(), Options())[-1].claims
    assert (claim.predicate, claim.title) == ("position", "董事长")


def test_entities_of_the_page_count_the_added_name() -> None:
    found = with_known_elsewhere(pages(), Options())
    assert {item.name for item in found[-1].entities} == {"远山集团", "欧尔班"}


def test_pages_without_additions_stay_the_same_objects() -> None:
    given = pages()
    found = with_known_elsewhere(given, Options())
    assert [a is b for a, b in zip(found, given, strict=True)] == [True, True, False]


def test_the_order_of_documents_does_not_matter() -> None:
    forwards = with_known_elsewhere(pages(), Options())
    backwards = with_known_elsewhere(pages()[::-1], Options())
    assert forwards == backwards[::-1]


def test_it_can_be_switched_off() -> None:
    options = replace(Options(), mentions=MentionOptions(corpus_pass=False))
    assert with_known_elsewhere(pages(), options) == pages()


def test_pages_made_again_are_read_from_the_cache_by_the_next_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Cache(tmp_path / "cache") as cache:
        first = with_known_elsewhere(pages(), Options(), cache)
        assert first == with_known_elsewhere(pages(), Options())
        monkeypatch.setattr(elsewhere, "relate", None)
        assert with_known_elsewhere(pages(), Options(), cache) == first


def test_a_page_that_changed_is_made_again(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache") as cache:
        with_known_elsewhere(pages(), Options(), cache)
        *known, missed = pages()
        later = replace(missed, article=replace(missed.article, published="2024-05-01"))
        found = with_known_elsewhere([*known, later], Options(), cache)
    assert found[-1].article.published == "2024-05-01"


def test_a_name_that_one_article_of_a_page_gives_is_found_in_the_next() -> None:
    first = analysed("page.txt", "远山集团", "欧尔班")
    second = replace(first, article=make_article(TEXT, id="page.txt#2"), mentions=(), found=0)
    found = with_names_of_page([first, replace(second, claims=())], Options())
    assert found[0] is first
    assert [(item.text, item.rule) for item in found[1].mentions] == [
        ("远山集团", "organization.page"),
        ("欧尔班", "person.page"),
    ]
    assert [claim.predicate for claim in found[1].claims] == ["position"]
