"""The name each mention stands for, as far as its own article and document tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from kg.lexicon.addresses import split_title
from kg.model import schema
from kg.model.analysis import Analysis
from kg.model.mention import Mention
from kg.resolution.bodies import (
    deictic,
    department,
    expand,
    is_deictic,
    lacks_place,
    nearby,
    of_small_place,
    only_body,
)
from kg.resolution.composed import full_names
from kg.resolution.local import Occurrence
from kg.resolution.names import compared
from kg.resolution.people import addressed, nicknamed, person_name, surname_address
from kg.resolution.scope import Part, Scope, scope_of

# Characters before a name in which its title stands (工委副书记、区长王清源).
_TITLE_REACH = 6
# Words that end in a level character without naming a level.
_COMPOUNDS = frozenset(
    level_word + "区" for level_word in "特治城社景校园小地辖山牧矿灾"
) | frozenset(["治县", "治州", "城市", "都市", "股市", "楼市", "超市", "门市", "夜市"])
_SEVERAL_LEVELS = frozenset(
    ["省市", "省县", "省区", "市县", "市区", "市旗", "县区", "区县", "州县"]
)
_LEVEL_SCORE = 0.9
_CONTEXT_SCORE = 0.8
_TITLE_SCORE = 0.97
_SURNAME_SCORE = 0.85


def occurrences(analyses: Sequence[Analysis], region: str | None) -> list[Occurrence]:
    """Every mention that names somebody or something, under the name it stands for.

    A surname with a title that fits nobody in the article is left out.
    """
    known = frozenset(
        compared(mention.text)
        for analysis in analyses
        for mention in analysis.mentions
        if mention.type == schema.PERSON
    )
    bodies = [_bodies(analysis.mentions) for analysis in analyses]
    whole = sorted({name for names in bodies for name in names})
    found: list[Occurrence] = []
    for analysis, own, scope in zip(analyses, bodies, _scopes(analyses, region), strict=True):
        found += _people(analysis, known)
        found += _others(analysis, own, whole, scope)
    return found


def _scopes(analyses: Sequence[Analysis], region: str | None) -> Iterator[Callable[[], Scope]]:
    """The scope of each article, worked out when asked for: most name nothing that needs it."""
    parts = [
        Part(
            _text(analysis),
            [m.fullest for m in analysis.mentions if m.type != schema.PERSON],
        )
        for analysis in analyses
    ]
    page = Part(
        "\n".join(part.text for part in parts), [name for part in parts for name in part.names]
    )
    for part in parts:  # a page of one article tells what the article tells
        told = (part,) if len(parts) == 1 else (part, page)
        yield cache(partial(scope_of, told, region))


def _text(analysis: Analysis) -> str:
    title = analysis.article.title
    return f"{title.text}\n{analysis.article.text}" if title else analysis.article.text


def _bodies(mentions: Iterable[Mention]) -> list[str]:
    names = {m.fullest for m in mentions if m.type == schema.ORGANIZATION}
    return sorted(name for name in names if not lacks_place(name))


def _others(
    analysis: Analysis, own: Sequence[str], whole: Sequence[str], scope: Callable[[], Scope]
) -> Iterator[Occurrence]:
    composed = full_names(analysis.mentions)
    areas = any(
        m.type == schema.PLACE and m.text.endswith("新区") and m.text != "新区"
        for m in analysis.mentions
    )
    known = Known(own, whole, scope, _places(analysis.mentions))
    named: dict[int, str] = {}
    for index, mention in enumerate(analysis.mentions):
        if mention.type == schema.PERSON:
            continue
        name, rule, score = mention.fullest, "", 1.0
        if mention.expanded and compared(mention.expanded) != compared(mention.text):
            rule, score = "sentence", _LEVEL_SCORE
        if index in composed:
            (name, rule), score = composed[index], _CONTEXT_SCORE
        points = mention.type == schema.PLACE and is_deictic(name)
        if points and not (areas and name == "新区"):
            pointed = deictic(name, scope())
            if pointed:
                name, rule, score = pointed, "context", _CONTEXT_SCORE
            elif len(name) == 1:
                continue  # the 县 of a 县长 of nobody knows where
        if mention.type == schema.ORGANIZATION and lacks_place(name):
            if _is_cut(analysis.article.field_text(mention.field).text, mention):
                continue
            name, rule, score = known.body(name, _before(analysis, index, named))
        named[index] = name
        yield Occurrence(analysis.article.id, index, mention, mention.type, name, rule, score)


def _places(mentions: Iterable[Mention]) -> list[str]:
    return [m.fullest for m in mentions if m.type == schema.PLACE]


def _is_cut(text: str, mention: Mention) -> bool:
    """区政府 in 特区政府: the level character belongs to the word before it.

    部分省市|县纪委 are those of many counties.
    """
    before = text[mention.start - 1 : mention.start + 1]
    return before in _COMPOUNDS or before in _SEVERAL_LEVELS


def _before(analysis: Analysis, index: int, named: Mapping[int, str]) -> list[str]:
    """What the mentions before this one in its sentence are called, nearest first."""
    mention = analysis.mentions[index]
    text = analysis.article.field_text(mention.field).text
    start = _sentence_start(text, mention.start)
    found: list[str] = []
    for at in range(index - 1, -1, -1):
        other = analysis.mentions[at]
        if other.field != mention.field or other.start < start:
            break
        if at in named and other.end <= mention.start:
            found.append(named[at])
    return found


def _sentence_start(text: str, position: int) -> int:
    return max(text.rfind(mark, 0, position) for mark in "。！？；\n") + 1


@dataclass(frozen=True, slots=True)
class Known:
    """What an article and its page tell of the places that its bodies leave out.

    ``own`` and ``whole`` are the bodies that article and page name in full.
    """

    own: Sequence[str]
    whole: Sequence[str]
    scope: Callable[[], Scope]
    places: Sequence[str]

    def body(self, name: str, before: Sequence[str]) -> tuple[str, str, float]:
        """Full name, rule and score: by the place its sentence names, else the one such body
        named in the article, else by the place the article speaks of."""
        close = (
            expand(name, nearby(before, name))
            or of_small_place(name, before, self.places)
            or department(name, before)
        )
        if close:
            return close, "context", _LEVEL_SCORE
        named = only_body(name, self.own)
        if named:
            return named, "level", _LEVEL_SCORE
        expanded = expand(name, self.scope())
        if expanded:
            return expanded, "context", _CONTEXT_SCORE
        named = only_body(name, self.whole)
        return (named, "level", _CONTEXT_SCORE) if named else (name, "", 1.0)


def _people(analysis: Analysis, known: frozenset[str]) -> Iterator[Occurrence]:
    people: list[tuple[int, Mention, str, str]] = []
    addresses: list[tuple[int, Mention]] = []
    for index, mention in enumerate(analysis.mentions):
        if mention.type != schema.PERSON:
            continue
        name, rule = person_name(mention.fullest, known)
        if not rule and surname_address(name):
            addresses.append((index, mention))
        else:
            people.append((index, mention, name, rule))
    named = sorted({compared(name) for _, m, name, _ in people if m.field != "byline"})
    for index, mention, name, rule in people:
        score = _TITLE_SCORE if rule else 1.0
        if full := nicknamed(compared(name), named):
            name, rule, score = full, "nickname", _SURNAME_SCORE
        yield Occurrence(analysis.article.id, index, mention, mention.type, name, rule, score)
    titles = _titles(analysis, people)
    for index, mention in addresses:
        parts = surname_address(mention.text)
        who = addressed(*parts, named, titles) if parts else None
        if who:
            yield Occurrence(
                analysis.article.id, index, mention, mention.type, who,
                "surname_title", _SURNAME_SCORE,
            )  # fmt: skip


def _titles(
    analysis: Analysis, people: Sequence[tuple[int, Mention, str, str]]
) -> dict[str, list[str]]:
    """Titles by name: what the claims say, and what stands right before the name."""
    titles: dict[str, list[str]] = defaultdict(list)
    names = {index: compared(name) for index, _, name, _ in people}
    for claim in analysis.claims:
        if claim.title and claim.subject in names:
            titles[names[claim.subject]].append(claim.title)
    for index, mention, _, _ in people:
        text = analysis.article.field_text(mention.field).text
        before = split_title("　" + text[max(0, mention.start - _TITLE_REACH) : mention.start])
        if before:
            titles[names[index]].append(before[1])
    return titles
