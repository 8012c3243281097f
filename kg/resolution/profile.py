"""A document's clusters described: shown name, counts, proofs, posts and dates."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.anaphors import is_anaphor
from kg.model import schema
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.entity import Merge
from kg.model.mention import Claim, Evidence
from kg.resolution.alone import means_nothing_alone
from kg.resolution.bodies import lacks_place
from kg.resolution.local import Draft, LocalEntity, Occurrence, Reason
from kg.resolution.names import canonical, compared
from kg.resolution.places import division_of, locate, told_by_places
from kg.text.sentences import sentence_around

# A name below this confidence is shown only when the thing has no better one; half of
# such mentions or more are wrong by the definition of confidence.
_WELL_ATTESTED = 0.5


def describe(analyses: Sequence[Analysis], drafts: Sequence[Draft]) -> tuple[LocalEntity, ...]:
    """Local entities of the drafts, with people's posts taken from the claims."""
    articles = {analysis.article.id: analysis.article for analysis in analyses}
    entities = _located([_entity(draft, articles) for draft in drafts], articles, drafts)
    owner = {place: i for i, entity in enumerate(entities) for place in entity.occurrences}
    posts: dict[int, set[str]] = defaultdict(set)
    for analysis in analyses:
        for claim in analysis.claims:
            holder = owner.get((analysis.article.id, claim.subject))
            if claim.predicate == "position" and claim.object is not None and holder is not None:
                if _is_former(claim, analysis.mentions[claim.subject].text):
                    continue
                held = owner.get((analysis.article.id, claim.object))
                if held is not None:
                    posts[holder].add(canonical(entities[held].name, entities[held].type))
    described = [
        replace(entity, affiliations=tuple(sorted(posts[i]))) if i in posts else entity
        for i, entity in enumerate(entities)
    ]
    return tuple(sorted(described, key=lambda e: (e.type, e.name, e.occurrences)))


def _is_former(claim: Claim, name: str) -> bool:
    """时任福州市委书记的甲: a post of long ago does not tell its bearer from one with another."""
    told = re.search(f"时任[^，。；！？]{{1,30}}?{re.escape(name)}", claim.evidence.text)
    return told is not None


def _located(
    entities: Sequence[LocalEntity], articles: Mapping[str, Article], drafts: Sequence[Draft]
) -> list[LocalEntity]:
    """Places with the divisions around them, as far as the document tells."""
    named = frozenset(
        division.name
        for entity in entities
        if entity.type == schema.PLACE and (division := division_of(entity.name, ()))
    )
    return [
        _placed(entity, draft.found, articles, named)
        for entity, draft in zip(entities, drafts, strict=True)
    ]


def _placed(
    entity: LocalEntity,
    found: Sequence[Occurrence],
    articles: Mapping[str, Article],
    named: Collection[str],
) -> LocalEntity:
    if entity.type == schema.PLACE:
        return locate(entity, found, articles, named)
    return told_by_places(entity, named) if entity.type == schema.ORGANIZATION else entity


def _entity(draft: Draft, articles: Mapping[str, Article]) -> LocalEntity:
    shown = shown_name(draft.found)
    type_ = next(item.type for item in draft.found if item.name == shown)
    dates = sorted({d for item in draft.found if (d := articles[item.article].published)})
    doc = articles[draft.found[0].article].page
    bounded = means_nothing_alone(shown, type_)
    subtypes = Counter(item.mention.subtype for item in draft.found if item.mention.subtype)
    return LocalEntity(
        doc=doc,
        type=type_,
        name=shown,
        names=tuple(sorted(Counter(item.mention.text for item in draft.found).items())),
        scope=doc if bounded else "",
        subtype=max(sorted(subtypes), key=lambda key: subtypes[key], default=None),
        occurrences=tuple((item.article, item.index) for item in draft.found),
        merges=tuple(_merges(draft, shown, articles)),
        reporter=all(item.mention.field == "byline" for item in draft.found),
        first_seen=dates[0] if dates else None,
        last_seen=dates[-1] if dates else None,
    )


def shown_name(found: Sequence[Occurrence]) -> str:
    """The fullest well-attested name; what the text spells out before what is inferred."""
    spelled = [item for item in found if item.rule not in {"context", "surname_title"}]
    pool = _complete(spelled) or _complete(found) or spelled or list(found)
    sure = [item for item in pool if item.mention.confidence >= _WELL_ATTESTED]
    counts = Counter(item.name for item in sure or pool)
    if pool[0].type == schema.PLACE:
        official = (n for n in sorted(counts) if any(d.name == n for d in divisions.find(n)))
        if (name := next(official, None)) is not None:
            return name  # 昆山市, not 江苏昆山
    return max(counts, key=lambda name: (len(compared(name)), counts[name], name))


def _complete(found: Sequence[Occurrence]) -> list[Occurrence]:
    """Those under a name that names something by itself: no bare kind, no 市委 of some city."""
    return [
        item
        for item in found
        if not (is_anaphor(compared(item.name), item.type) or lacks_place(item.name))
    ]


def _merges(draft: Draft, shown: str, articles: Mapping[str, Article]) -> list[Merge]:
    """One proof for each surface form that is not the shown name."""
    proofs: dict[str, Merge] = {}
    for item in draft.found:
        surface = item.mention.text
        if surface == shown or surface in proofs:
            continue
        reason = _reason(item, draft, shown)
        quote = _sentence(item, articles[item.article])
        proofs[surface] = Merge(surface, shown, reason.rule, reason.score, quote)
    return [proofs[surface] for surface in sorted(proofs)]


def _reason(item: Occurrence, draft: Draft, shown: str) -> Reason:
    if item.rule:
        return Reason(item.rule, item.score)
    if item.name in draft.reasons:
        return draft.reasons[item.name]
    if compared(item.name) == compared(shown):
        return Reason("spelling", 0.99)
    return Reason("official_name", 0.97)


def _sentence(item: Occurrence, article: Article) -> Evidence:
    mention = item.mention
    text = article.field_text(mention.field).text
    span = sentence_around(text, mention.start, mention.end)
    return Evidence(
        mention.doc, mention.article, text[span.start : span.end], *span, field=mention.field
    )
