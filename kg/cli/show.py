"""``kg show``: who or what an entity is."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from kg import api
from kg.cli import quoting
from kg.cli.arguments import (
    DEFAULT_GRAPH,
    FormatOption,
    GraphOption,
    LangOption,
    NameArgument,
    TypeOption,
    language,
)
from kg.cli.console import complain, show_report
from kg.cli.report import Block, Heading, Line, Quote, Report, Table
from kg.graph.profile import Fact, Profile
from kg.lexicon.messages import label, say
from kg.model.entity import Entity
from kg.model.mention import Evidence

TIES = 12  # about what a reader takes in at a glance; --why shows all
SOURCES = 2  # articles: as many documents make a name certain (``kg.mentions.certain``)
SENTENCES = 3  # enough to see whether it is the one meant; --why shows all


def show(
    name: NameArgument,
    why: Annotated[
        bool,
        typer.Option("--why", help="Every sentence, with rule, confidence and place in the file."),
    ] = False,
    type_: TypeOption = None,
    format_: FormatOption = "text",
    graph: GraphOption = DEFAULT_GRAPH,
    lang: LangOption = None,
) -> None:
    """Who is this: names, posts, figures, statements, strongest ties, sentences."""
    knowledge = api.load(graph)
    found = knowledge.find(name, type_)
    profile = knowledge.profile(found[0])
    show_report(profile_report(profile, language(lang), why), format_)
    for other in found[1:]:
        complain(f"also called {name}: {_told_apart(other)}, kg show {other.id}")


def _told_apart(other: Entity) -> str:
    """Name, type and what tells it from a namesake: where it lies, or since when it is named."""
    about = (other.type, *other.within[:1], other.first_seen or "")
    return f"{other.name} ({', '.join(filter(None, about))})"


def profile_report(profile: Profile, lang: str, why: bool) -> Report:
    """The profile as a report; ``why`` adds all sentences and the reasons of merges."""
    entity = profile.entity
    kind = label("type", entity.type, lang)
    if entity.subtype:
        kind += f" · {label('subtype', entity.subtype, lang)}"
    blocks: list[Block] = [Table(("", ""), _card(profile, lang))]
    blocks += _facts(profile, lang, why)
    blocks += _ties(profile, lang, None if why else TIES)
    blocks += _sentences(profile, lang, why)
    blocks += _merges(profile, lang) if why else []
    return Report(entity.name, kind, tuple(blocks), _data(profile))


def _card(profile: Profile, lang: str) -> list[tuple[str, str]]:
    entity = profile.entity
    articles = {item.article for item in profile.sentences}
    rows = [
        (say("word.aliases", lang), "、".join(entity.aliases)),
        (say("word.within", lang), " › ".join(reversed(entity.within))),
        *((label("attribute", item.key, lang), item.text) for item in entity.attributes),
        (
            say("word.mentions", lang),
            f"{entity.mentions} ({say('word.articles', lang)}: {len(articles)})",
        ),
        (say("word.seen", lang), quoting.period(entity.first_seen, entity.last_seen)),
    ]
    return list(dict.fromkeys(row for row in rows if row[1]))


def _facts(profile: Profile, lang: str, why: bool) -> list[Block]:
    groups: dict[tuple[str, bool], list[Fact]] = {}
    for fact in profile.facts:
        groups.setdefault((fact.predicate, fact.forward), []).append(fact)
    blocks: list[Block] = []
    for (predicate, forward), facts in groups.items():
        blocks.append(Heading(say(f"{'predicate' if forward else 'inverse'}.{predicate}", lang)))
        if why:
            blocks += [block for fact in facts for block in _explained(fact, profile, lang)]
        else:
            blocks.append(Table(("",) * 3, [_fact_row(fact, profile, lang) for fact in facts]))
    return blocks


def _fact_row(fact: Fact, profile: Profile, lang: str) -> tuple[str, str, str]:
    if fact.other is None:
        titles = [quoting.source(item, profile.articles) for item in fact.evidence]
        return ("", "; ".join(titles), "")
    details = [fact.title or ""]
    if fact.role and fact.role != fact.predicate:
        details.append(label("role", fact.role, lang))
    if fact.status != "stated":
        details.append(label("status", fact.status, lang))
    when = "、".join(map(quoting.spoken, fact.dates)) or quoting.period(
        fact.first_seen, fact.last_seen
    )
    return (fact.other.name, " · ".join(item for item in details if item), when)


def _explained(fact: Fact, profile: Profile, lang: str) -> list[Block]:
    row = [cell for cell in _fact_row(fact, profile, lang) if cell]
    names = (profile.entity, *([fact.other] if fact.other else []))
    note = f"{', '.join(fact.rules)}, {fact.confidence:.2f}"
    quotes = [
        quoting.quote(item, profile.articles, names, exact=True, note=note)
        for item in fact.evidence
    ]
    return [Line("  ".join(row)), *quotes]


def _ties(profile: Profile, lang: str, limit: int | None) -> list[Block]:
    if not profile.ties:
        return []
    shown = profile.ties[:limit]
    rows = [(tie.other.name, label("type", tie.other.type, lang), str(tie.weight)) for tie in shown]
    blocks: list[Block] = [
        Heading(say("word.ties", lang)),
        Table(("", "", ""), rows, right=frozenset({2})),
    ]
    if len(profile.ties) > len(shown):
        blocks.append(Line(say("word.more", lang, n=len(profile.ties) - len(shown))))
    return blocks


def _sentences(profile: Profile, lang: str, why: bool) -> list[Block]:
    shown = profile.sentences if why else profile.sentences[:SENTENCES]
    quotes: list[Quote] = [
        quoting.quote(
            item,
            profile.articles,
            [profile.entity],
            exact=why,
            note=_found_by(profile, item, lang) if why else "",
        )
        for item in shown
    ]
    blocks: list[Block] = [Heading(say("word.sentences", lang)), *quotes]
    if len(profile.sentences) > len(shown):
        blocks.append(Line(say("word.more", lang, n=len(profile.sentences) - len(shown))))
    return blocks if quotes else []


def _found_by(profile: Profile, sentence: Evidence, lang: str) -> str:
    """The rules that found the entity in the sentence, and from where its name was known."""
    here = profile.mentions_in(sentence)
    notes = dict.fromkeys(f"{item.rule}, {item.confidence:.2f}" for item in here)
    if any(item.known_elsewhere for item in here):
        sources = {item.article for item in profile.mentions if not item.known_elsewhere}
        shown = "、".join(sorted(sources)[:SOURCES])
        notes[say("word.known_from", lang, articles=shown)] = None
    return "; ".join(notes)


def _merges(profile: Profile, lang: str) -> list[Block]:
    merges = profile.entity.merges
    if not merges:
        return []
    rows = [(item.name, f"→ {item.into}", item.rule, f"{item.score:.2f}") for item in merges]
    return [Heading(say("word.why", lang)), Table(("",) * 4, rows, right=frozenset({3}))]


def _data(profile: Profile) -> dict[str, Any]:
    return {
        "entity": profile.entity,
        "facts": [
            {
                "predicate": fact.predicate,
                "forward": fact.forward,
                "other": _brief(fact.other),
                "title": fact.title,
                "role": fact.role,
                "status": fact.status,
                "dates": fact.dates,
                "first_seen": fact.first_seen,
                "last_seen": fact.last_seen,
                "confidence": fact.confidence,
                "rules": fact.rules,
                "evidence": fact.evidence,
            }
            for fact in profile.facts
        ],
        "ties": [
            {
                "other": _brief(tie.other),
                "weight": tie.weight,
                "articles": tie.articles,
                "npmi": tie.npmi,
                "significant": tie.significant,
                "evidence": tie.evidence,
            }
            for tie in profile.ties
        ],
        "sentences": profile.sentences,
    }


def _brief(entity: Entity | None) -> dict[str, str] | None:
    if entity is None:
        return None
    return {"id": entity.id, "name": entity.name, "type": entity.type}
