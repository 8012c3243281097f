"""Objects built by hand for tests; every argument has a harmless default."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kg.mentions.candidate import Candidate
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation, Sentence
from kg.model.ids import entity_id, passage_id
from kg.model.mention import Claim, Evidence, Mention
from kg.model.offsets import MappedText
from kg.model.tables import ResolvedMention, Tables

DOC = "page.txt"


def make_article(text: str = "", id: str = "page.txt#1", **fields: Any) -> Article:  # noqa: A002
    """An article whose raw file is its text; ``title`` and ``byline`` may be plain strings."""
    for name in ("title", "byline"):
        if isinstance(fields.get(name), str):
            fields[name] = MappedText.of(fields[name])
    return Article(id=id, doc=fields.pop("doc", DOC), body=MappedText.of(text), **fields)


def make_mention(article: Article, text: str, type: str, nth: int = 0, **fields: Any) -> Mention:  # noqa: A002
    """The ``nth`` occurrence of ``text`` in a field of the article."""
    field = fields.pop("field", "text")
    whole = article.field_text(field)
    start = -1
    for _ in range(nth + 1):
        start = whole.text.index(text, start + 1)
    end = start + len(text)
    source = whole.offsets.source_span(start, end)
    return Mention(
        doc=article.doc,
        article=article.id,
        type=type,
        text=text,
        start=start,
        end=end,
        source_start=source.start,
        source_end=source.end,
        rule=fields.pop("rule", "test"),
        confidence=fields.pop("confidence", 0.9),
        field=field,
        **fields,
    )


def make_evidence(article: Article, quote: str) -> Evidence:
    """A quote of the article's text."""
    start = article.text.index(quote)
    return Evidence(article.doc, article.id, quote, start, start + len(quote))


def make_entity(type: str, name: str, **fields: Any) -> Entity:  # noqa: A002
    """An entity with the identifier that a build would give it."""
    return Entity(id=entity_id(type, name), type=type, name=name, **fields)


def make_relation(
    subject: Entity, predicate: str, object_: Entity | None, evidence: Evidence, **fields: Any
) -> Relation:
    """A statement between two entities."""
    return Relation(
        subject=subject.id,
        predicate=predicate,
        object=object_.id if object_ else None,
        doc=evidence.doc,
        article=evidence.article,
        evidence=evidence,
        rule=fields.pop("rule", "test"),
        confidence=fields.pop("confidence", 0.9),
        **fields,
    )


def make_tables() -> Tables:
    """A build of one sentence: a person, a company, a post, and the pair they form."""
    article = make_article(
        "山东省港口集团董事长霍高原来到青岛。", title="港口再出发", published="2023-11-15"
    )
    person = make_entity("person", "霍高原", mentions=1, first_seen="2023-11-15")
    company = make_entity("organization", "山东省港口集团", subtype="company", aliases=("山港",))
    quote = make_evidence(article, article.text)
    mentions = [
        ResolvedMention(entity.id, make_mention(article, entity.name, entity.type))
        for entity in (person, company)
    ]
    source, target = sorted((person.id, company.id))
    return with_sentences(
        Tables(
            articles=(article,),
            entities=(company, person),
            mentions=tuple(mentions),
            relations=(make_relation(person, "position", company, quote, title="董事长"),),
            cooccurrences=(Cooccurrence(source, target, 1, 1, 0.5, (quote,)),),
            manifest={"version": "1", "counts": {}},
        )
    )


def with_sentences(tables: Tables) -> Tables:
    """The tables with the sentences that their pairs quote, and their ids in the pairs."""
    naming: dict[Evidence, set[str]] = {}
    for pair in tables.cooccurrences:
        for quote in pair.evidence:
            naming.setdefault(quote, set()).update((pair.source, pair.target))
    sentences = {
        quote: Sentence(
            passage_id(quote.article, quote.field, quote.start, quote.end),
            quote,
            tuple(sorted(entities)),
        )
        for quote, entities in naming.items()
    }
    pairs = (
        replace(pair, sentences=tuple(sentences[quote].id for quote in pair.evidence))
        for pair in tables.cooccurrences
    )
    return replace(tables, sentences=tuple(sentences.values()), cooccurrences=tuple(pairs))


__all__ = [
    "Analysis",
    "Claim",
    "Cooccurrence",
    "ResolvedMention",
    "make_article",
    "make_entity",
    "make_evidence",
    "make_mention",
    "make_relation",
    "make_tables",
    "with_sentences",
]


def make_candidate(
    start: int, end: int, *, kind: str = "organization", rule: str = "org.ending"
) -> Candidate:
    return Candidate(start, end, kind, rule, 0.9)
