"""Articles to mentions."""

from __future__ import annotations

from kg.config import MentionOptions
from kg.mentions.tagger import Tagger
from kg.model.document import Article
from kg.model.mention import Mention
from kg.text.sentences import sentence_spans

_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}


def recognise(article: Article, tagger: Tagger, options: MentionOptions) -> tuple[Mention, ...]:
    """Mentions of one article, sorted by field and place."""
    mentions: list[Mention] = []
    for name in ("title", "byline", "text"):
        field = article.field_text(name)
        spans = sentence_spans(field.text)
        for span, tokens in zip(
            spans, tagger.tag([field.text[a:b] for a, b in spans]), strict=True
        ):
            position = span.start
            for token in tokens:
                end = position + len(token.text)
                if token.tag in _TYPES and len(token.text) > 1:
                    source = field.offsets.source_span(position, end)
                    mentions.append(
                        Mention(
                            doc=article.doc,
                            article=article.id,
                            type=_TYPES[token.tag],
                            text=token.text,
                            start=position,
                            end=end,
                            source_start=source.start,
                            source_end=source.end,
                            rule="tagger",
                            confidence=0.8,
                            field=name,
                        )
                    )
                position = end
    return tuple(mentions)
