"""Generated newspaper pages: the measure of the practice pages, and the offset property."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.config import LayoutOptions
from kg.layout import repair
from kg.model.document import Article, Document
from tests.layout.pages import Page, Score, Source, Style, make_page, norm, random_style, score
from tests.layout.sources import SOURCES

NOISE = ("更多报道见3版", "责编：王小明 美编：李四 校对：张三", "2版", "新闻热线：0532-86988888")
# What the generated pages reach, less a little; the practice pages ask for 0.95.
FLOOR_F1 = 0.98
FLOOR_SEPARATED = 0.97


def drawn(seed: int, unwrapped: bool = False) -> tuple[Page, list[Style]]:
    rng = random.Random(seed)
    sources = rng.sample(SOURCES, rng.randint(2, 4))
    styles = [replace(random_style(rng), unwrapped=unwrapped) for _ in sources]
    if unwrapped:
        styles = [replace(style, narrow=0) for style in styles]
    sources = [_jump(source, rng) if rng.random() < 0.2 else source for source in sources]
    noise = rng.sample(NOISE, rng.choice([0, 0, 1, 2]))
    return make_page(sources, styles, rng, noise), styles


def _jump(source: Source, rng: random.Random) -> Source:
    last = source.paragraphs[-1]
    cut = rng.randint(len(last) // 2, len(last) - 4)
    return replace(source, paragraphs=(*source.paragraphs[:-1], last[:cut]), jump_to=True)


def articles(text: str) -> tuple[Article, ...]:
    return repair(Document("page.txt", text), LayoutOptions())


def measured(page: Page, styles: Sequence[Style]) -> Score:
    found = [
        (article.title.text if article.title else None, article.text)
        for article in articles(page.text)
    ]
    return score(page, styles, found)


def means(scores: Sequence[Score]) -> tuple[float, float]:
    f1 = sum(item.f1 for item in scores) / len(scores)
    return f1, sum(item.separated for item in scores) / sum(item.articles for item in scores)


def test_wrapped_pages_come_apart() -> None:
    f1, separated = means([measured(*drawn(seed)) for seed in range(40)])
    assert f1 >= FLOOR_F1 and separated >= FLOOR_SEPARATED


@pytest.mark.slow
def test_many_wrapped_pages_come_apart() -> None:
    f1, separated = means([measured(*drawn(seed)) for seed in range(100, 400)])
    assert f1 >= FLOOR_F1 and separated >= FLOOR_SEPARATED


@pytest.mark.slow
def test_unwrapped_pages_come_apart() -> None:
    f1, separated = means([measured(*drawn(seed, unwrapped=True)) for seed in range(200)])
    assert f1 >= 0.95 and separated >= 0.93


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.booleans(), st.data())
def test_every_stretch_of_text_can_be_cut_from_the_raw_file(
    seed: int, unwrapped: bool, data: st.DataObject
) -> None:
    page, _ = drawn(seed, unwrapped)
    found = [article for article in articles(page.text) if article.text]
    article = data.draw(st.sampled_from(found))
    paragraph = data.draw(st.sampled_from(article.text.split("\n")))
    offset = article.text.index(paragraph)
    start = offset + data.draw(st.integers(0, len(paragraph) - 1))
    end = min(start + data.draw(st.integers(1, 12)), offset + len(paragraph))
    surface = norm(article.text[start:end])
    if not surface:
        return
    span = article.body.offsets.source_span(start, end)
    raw = page.text[span.start : span.end]
    assert is_subsequence(surface, norm(raw))
    # A block of another text can stand inside only where an empty line is.
    if "\n\n" not in raw and not any(style.doubled for style in drawn(seed, unwrapped)[1]):
        assert norm(raw) == surface


def is_subsequence(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)
