"""Smaller pages."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.export.html import render_html
from kg.export.html.cut import cut
from kg.export.html.options import HtmlOptions
from tests.export.html.samples import port


def names(**options: object) -> set[str]:
    kept = cut(port(), HtmlOptions(**options))  # type: ignore[arg-type]
    return {entity.name for entity in kept.entities}


def test_a_focus_keeps_what_lies_around_a_name() -> None:
    assert names(focus="孙永红", hops=0) == {"孙永红"}
    assert names(focus="孙书记") == {"孙永红", "霍高原", "山东省港口集团", "青岛港"}
    assert len(names(focus="孙永红", hops=2)) == 6


def test_an_unknown_focus_names_what_comes_near() -> None:
    with pytest.raises(QueryError, match="孙永红"):
        names(focus="永红")


def test_dates_keep_what_articles_of_that_time_say() -> None:
    assert names(since="2023-11") == {"孙永红", "青岛港"}
    assert names(until="2023-09") == {"山东省港口集团", "霍高原", "青岛港", "冷链项目", "签约仪式"}
    assert len(names(since="2023", until="2023")) == 6


def test_a_pair_named_together_less_often_is_left_out() -> None:
    assert len(cut(port(), HtmlOptions(min_weight=2)).cooccurrences) == 1


def test_the_strongest_are_kept() -> None:
    assert names(top=2) == {"山东省港口集团", "霍高原"}


def test_a_large_build_gives_a_page_of_its_strongest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.export.html.cut.MOST", 2)
    assert names() == {"山东省港口集团", "霍高原"}
    assert len(names(top=6)) == 6


def test_many_ties_keep_every_statement_and_the_strongest_pairs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kg.export.html.cut.TIES", 6)
    monkeypatch.setattr("kg.export.html.cut.TIES_EACH", 0)
    kept = cut(port(), HtmlOptions())
    assert kept.relations == port().relations
    assert [pair.weight for pair in kept.cooccurrences] == [2]


def test_a_cut_page_says_how_much_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert '"whole"' not in render_html(port())
    monkeypatch.setattr("kg.export.html.cut.MOST", 2)
    assert '"whole":[6,' in render_html(port())
