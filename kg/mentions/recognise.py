"""Articles to mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.config import MentionOptions
from kg.lexicon.gazetteer import GazetteerEntry
from kg.mentions.bilateral import find_bilateral
from kg.mentions.body_checks import check_bodies
from kg.mentions.branches import find_branches
from kg.mentions.branded import expand_branded
from kg.mentions.byline import find_reporters
from kg.mentions.calibration import confidence
from kg.mentions.candidate import Candidate
from kg.mentions.celebrated import find_celebrated
from kg.mentions.coined import as_firms, coined_words, find_coined
from kg.mentions.counted import find_counted
from kg.mentions.counties import find_counties
from kg.mentions.departments import expand_pointed
from kg.mentions.event_edges import mend_events
from kg.mentions.events import find_events, find_short_events
from kg.mentions.founded import find_founded
from kg.mentions.funded import find_funded
from kg.mentions.held import find_held
from kg.mentions.joints import at_joints
from kg.mentions.known import find_known
from kg.mentions.lines import find_lines
from kg.mentions.namesakes import as_persons
from kg.mentions.nested import find_nested, find_parents, find_seats, find_settlements
from kg.mentions.organizations import find_organizations
from kg.mentions.overlaps import decide
from kg.mentions.people import find_people
from kg.mentions.person_edges import mend_persons
from kg.mentions.phases import expand_phases, find_phases, find_sections, find_sectors
from kg.mentions.place_checks import check_places
from kg.mentions.places import find_places
from kg.mentions.posted import find_posted
from kg.mentions.project_checks import check_projects
from kg.mentions.projects import find_projects
from kg.mentions.proposed import settle
from kg.mentions.repeats import find_repeats, retype_short_forms
from kg.mentions.series import find_in_series
from kg.mentions.settlements import find_settlements_by_letters, find_settlements_by_token
from kg.mentions.shops import find_shops
from kg.mentions.tagged import TaggedSentence, tag_sentences, texts_to_tag
from kg.mentions.tagger import Tagger
from kg.mentions.units import find_units
from kg.mentions.wellknown import find_well_known
from kg.mentions.witnesses import without_unwitnessed
from kg.mentions.works import find_works
from kg.model.document import Article
from kg.model.mention import Mention
from kg.text.marks import ITEM_MARKS
from kg.text.sentences import sentence_spans
from kg.text.traditional import simplified

_TAGGED_FIELDS = ("title", "text")
# ▲县公安局: printed before a brief, no part of its first name.
_BULLETS = re.compile(f"[{ITEM_MARKS}]+[ 　]*")
_ORDER = ("title", "byline", "text")
# What only looks like a name of its type, and where names begin and end.
_CHECKS = (mend_persons, check_places, mend_events, check_projects, check_bodies)


def recognise(
    article: Article,
    tagger: Tagger,
    options: MentionOptions,
    known: tuple[GazetteerEntry, ...] = (),
) -> tuple[Mention, ...]:
    """Mentions of one article, sorted by field and place.

    ``known`` are the names of the user's gazetteer.
    """
    sentences = _tag(article, tagger)
    texts = {field: simplified(article.field_text(field).text) for field in _TAGGED_FIELDS}
    candidates = {
        field: [
            candidate.moved(sentence.offset)
            for sentence in rows
            for candidate in _candidates(sentence)
        ]
        + list(find_known(texts[field], known))
        for field, rows in sentences.items()
    }
    chosen = _choose(article, texts, sentences, candidates)
    for field, items in chosen.items():
        text = texts.get(field, "")
        nested = find_nested(candidates.get(field, ()), items, text)
        items += [
            *nested,
            *find_parents(items, text),
            *find_seats(items, text),
            *find_settlements(sentences.get(field, ()), items),
            *find_phases(items, text),
            *find_sectors(items, text),
            *find_sections(items, text),
            *find_celebrated([*items, *nested], text),
        ]
    return in_order(
        mention_of(article, field, candidate)
        for field, items in chosen.items()
        for candidate in items
    )


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Sorted by field and place, the longer first of those that begin together."""
    return tuple(sorted(mentions, key=lambda m: (_ORDER.index(m.field), m.start, -m.end)))


def _choose(
    article: Article,
    texts: dict[str, str],
    sentences: dict[str, list[TaggedSentence]],
    candidates: dict[str, list[Candidate]],
) -> dict[str, list[Candidate]]:
    """What becomes a mention, by field, each pass adding to the one before."""
    chosen = {field: decide(items) for field, items in candidates.items()}
    for field, rows in sentences.items():
        chosen[field] = settle(rows, chosen[field])
        for check in _CHECKS:
            chosen[field] = check(chosen[field], texts[field])
    chosen = without_unwitnessed(sentences, chosen)
    chosen.update(retype_short_forms(chosen, texts))
    chosen.update(as_persons(chosen, texts))
    firms = coined_words(chosen, texts)
    chosen.update(as_firms(chosen, texts, firms))
    chosen.update(expand_branded(chosen, texts))
    for field, more in find_coined(sentences, firms).items():
        chosen[field] = decide([*chosen[field], *more])
    for field, more in find_repeats(sentences, chosen).items():
        chosen[field] = decide([*chosen[field], *more])
    chosen = {
        field: expand_pointed(expand_phases(items, texts[field]), texts[field])
        for field, items in chosen.items()
    }
    for field, more in find_short_events(texts, chosen, _which(article)).items():
        chosen[field] = decide([*chosen[field], *more])
    chosen["byline"] = list(find_reporters(article))
    return chosen


def _which(article: Article) -> str | None:
    """What tells a ceremony of the article from others; a teaser speaks of another article's."""
    if article.kind == "block":
        return None
    return article.published or (article.title.text if article.title else None)


def sentences_to_tag(article: Article) -> list[str]:
    """What ``recognise`` will ask the tagger, so that many articles can share one call."""
    return texts_to_tag(text for _, text, _ in _pieces(article))


def _tag(article: Article, tagger: Tagger) -> dict[str, list[TaggedSentence]]:
    """Tag all fields in one call: the tagger is faster on many sentences at once."""
    pieces = _pieces(article)
    tagged = tag_sentences([(text, offset) for _, text, offset in pieces], tagger.tag)
    result: dict[str, list[TaggedSentence]] = {field: [] for field in _TAGGED_FIELDS}
    for (field, _, _), sentence in zip(pieces, tagged, strict=True):
        result[field].append(sentence)
    return result


def _pieces(article: Article) -> list[tuple[str, str, int]]:
    """Field, text and offset of every sentence."""
    pieces: list[tuple[str, str, int]] = []
    for field in _TAGGED_FIELDS:
        # Rules and tagger know simplified characters; the translation keeps offsets.
        text = simplified(article.field_text(field).text)
        for start, end in sentence_spans(text):
            marks = _BULLETS.match(text, start, end)
            start = marks.end() if marks else start
            pieces.append((field, text[start:end], start))
    return pieces


def _candidates(sentence: TaggedSentence) -> list[Candidate]:
    found = [
        *find_people(sentence),
        *find_organizations(sentence),
        *find_bilateral(sentence),
        *find_posted(sentence),
        *find_branches(sentence),
        *find_shops(sentence),
        *find_projects(sentence),
        *find_founded(sentence),
        *find_funded(sentence),
        *find_works(sentence),
        *find_places(sentence),
        *find_counties(sentence),
        *find_lines(sentence),
        *find_settlements_by_letters(sentence),
        *find_settlements_by_token(sentence),
        *find_well_known(sentence),
        *find_events(sentence),
        *find_held(sentence),
    ]
    found = list(at_joints(found, sentence.text))
    return [
        *found,
        *find_units(found, sentence.text),
        *find_in_series(sentence, found),
        *find_counted(sentence, found),
    ]


def mention_of(article: Article, field: str, candidate: Candidate) -> Mention:
    """The candidate with its offsets into the raw file and what its rule is worth."""
    whole = article.field_text(field)
    source = whole.offsets.source_span(candidate.start, candidate.end)
    return Mention(
        doc=article.doc,
        article=article.id,
        type=candidate.type,
        text=whole.text[candidate.start : candidate.end],
        start=candidate.start,
        end=candidate.end,
        source_start=source.start,
        source_end=source.end,
        rule=candidate.rule,
        confidence=confidence(candidate.rule, candidate.confidence),
        field=field,
        subtype=candidate.subtype,
        expanded=candidate.expanded,
    )
