"""Jump tails to the heads they continue."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from kg.layout.cohesion import reads_on
from kg.layout.lines import ends_sentence
from kg.model.document import Article
from kg.model.offsets import MappedText
from kg.text.normalise import fold

# Weights and bound were set on 700 broadcast articles cut inside a sentence: with a
# headline on the tail 99.6 % of the true pairs reach the bound and 1.2 % of pairs of
# different articles, without one 32 % and 0.2 %; the margin keeps the rest apart.
FIT = 0.4  # a word is cut at the jump
TITLE = 0.5  # times the share of the tail's headline that the head contains
TEXT = 1.0  # times the share of the tail's words that the head contains
LEAST = 0.55
JOINED = 0.9  # within one page, where a wrong join would spoil two articles
MARGIN = 0.1  # by which the best head must lead the second
APART_DAYS = 3  # pages of one issue are dated no further apart

_WORDS = re.compile(r"[\u3400-\u9fff0-9A-Za-z]")
_PREFIX = 300  # characters of a tail that are compared


def link_jumps(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, tails with the id of the head they continue in ``head``.

    Heads and tails are compared across documents of one build.  A link needs
    evidence of ``LEAST``, a lead of ``MARGIN`` over the next head, and dates that do
    not contradict; one head has one tail.
    """
    heads = [article for article in articles if article.jump_to and article.kind != "block"]
    tails = [article for article in articles if article.continued_from and not article.head]
    pairs = _pairs(heads, tails, lambda head, tail: head.doc != tail.doc and _one_issue(head, tail))
    found = {tail: head for head, tail in pairs}
    return tuple(
        replace(article, head=found[article.id]) if article.id in found else article
        for article in articles
    )


def join_jumps(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles of one document with tails appended to the heads they continue."""
    heads = [article for article in articles if article.jump_to and article.kind != "block"]
    tails = [article for article in articles if article.continued_from]
    if not heads or not tails:
        return tuple(articles)
    pairs = dict(_pairs(heads, tails, lambda head, tail: True, JOINED))
    by_id = {article.id: article for article in articles}
    dropped = set(pairs.values())
    return tuple(
        _joined(article, by_id[pairs[article.id]]) if article.id in pairs else article
        for article in articles
        if article.id not in dropped
    )


def _joined(head: Article, tail: Article) -> Article:
    separator = "\n" if ends_sentence(fold(head.text)) else ""
    return replace(
        head,
        body=MappedText.join(separator, [head.body, tail.body]),
        title=head.title or tail.title,
        jump_to=tail.jump_to,
        notes=(*head.notes, f"joined:{tail.continued_from}"),
    )


def _pairs(
    heads: Sequence[Article],
    tails: Sequence[Article],
    allowed: Callable[[Article, Article], bool],
    least: float = LEAST,
) -> list[tuple[str, str]]:
    """Ids of heads and tails that go together, strongest evidence first."""
    scored = sorted(
        (
            (-_evidence(head, tail), head.id, tail.id)
            for tail in tails
            for head in heads
            if head.id != tail.id and allowed(head, tail)
        ),
    )
    pairs: list[tuple[str, str]] = []
    used: set[str] = set()
    for position, (score, head, tail) in enumerate(scored):
        if -score < least:
            break
        rivals = [
            item for item in scored[position + 1 :] if item[2] == tail and item[1] not in used
        ]
        clear = not rivals or rivals[0][0] - score >= MARGIN
        if head not in used and tail not in used and clear:
            pairs.append((head, tail))
            used |= {head, tail}
    return pairs


def _evidence(head: Article, tail: Article) -> float:
    """How much speaks for ``tail`` going on with ``head``."""
    said = _words(head.title.text if head.title else "") | _words(head.text)
    fit = FIT * reads_on(fold(head.text), fold(tail.text))
    title = TITLE * _held(_words(tail.title.text), said) if tail.title else 0.0
    return fit + title + TEXT * _held(_words(tail.text[:_PREFIX]), said)


def _words(text: str) -> frozenset[str]:
    dense = "".join(_WORDS.findall(fold(text)))
    return frozenset(dense[index : index + 2] for index in range(len(dense) - 1))


def _held(part: frozenset[str], whole: frozenset[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0


def _one_issue(head: Article, tail: Article) -> bool:
    """Whether the dates leave it open that both are of one issue."""
    days = [item.published for item in (head, tail) if item.published and len(item.published) == 10]
    if len(days) < 2:
        return True
    first, second = (date.fromisoformat(day) for day in days)
    return abs((first - second).days) <= APART_DAYS
