"""Span test sets in JSON lines: our recogniser against the plain tagger.

A line is ``{"id", "text", "entities": [{"start", "end", "type"}]}`` with offsets in
characters; a prediction is right when start, end and type are (strict F1).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.config import MentionOptions
from kg.errors import InputError
from kg.evaluation.judgement import Counts
from kg.mentions import Tagger, recognise
from kg.model.document import Article
from kg.model.offsets import MappedText
from kg.model.schema import ORGANIZATION, PERSON, PLACE

TAGGER_TYPES = {"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE}
TYPES = tuple(TAGGER_TYPES.values())
SpanOfType = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class SpanText:
    """One text with its annotated spans."""

    id: str
    text: str
    spans: frozenset[SpanOfType]


def read_span_texts(path: Path) -> Iterator[SpanText]:
    """The texts of a span test set; raises ``InputError`` naming the line that is none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _parse(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise InputError(f"{path}:{number}: is no annotated text: {error!r}") from error


def compare_with_tagger(
    texts: Sequence[SpanText], tagger: Tagger, options: MentionOptions
) -> tuple[Counts, Counts]:
    """Strict counts of our recogniser and of the tagger's own labels."""
    ours = [(text.spans, _recognised(text, tagger, options)) for text in texts]
    tagged = tagger.tag([text.text for text in texts])
    plain = [
        (text.spans, frozenset(_labels(tokens))) for text, tokens in zip(texts, tagged, strict=True)
    ]
    return strict_counts(ours), strict_counts(plain)


def strict_counts(pairs: Iterable[tuple[frozenset[SpanOfType], frozenset[SpanOfType]]]) -> Counts:
    """Counts over (annotated, predicted) spans of people, organizations and places."""
    hits = spurious = missing = 0
    for annotated, predicted in pairs:
        wanted = {span for span in annotated if span[2] in TYPES}
        given = {span for span in predicted if span[2] in TYPES}
        hits += len(wanted & given)
        spurious += len(given - wanted)
        missing += len(wanted - given)
    return Counts(hits, spurious, missing)


def _parse(data: dict[str, object]) -> SpanText:
    entities = data["entities"]
    if not isinstance(entities, list):
        raise TypeError("'entities' is no list")
    spans = frozenset((item["start"], item["end"], item["type"]) for item in entities)
    return SpanText(str(data["id"]), str(data["text"]), spans)


def _recognised(text: SpanText, tagger: Tagger, options: MentionOptions) -> frozenset[SpanOfType]:
    article = Article(id=text.id, doc=text.id, body=MappedText.of(text.text))
    mentions = recognise(article, tagger, options)
    return frozenset((item.start, item.end, item.type) for item in mentions if item.field == "text")


def _labels(tokens: Iterable[tuple[str, str]]) -> Iterator[SpanOfType]:
    position = 0
    for word, tag in tokens:
        if tag in TAGGER_TYPES:
            yield position, position + len(word), TAGGER_TYPES[tag]
        position += len(word)
