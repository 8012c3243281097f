"""Names that the articles of one page share: what one introduces another only uses.

A page reports on the same parks, firms and people in several articles, and a short form
(陇源装备) may stand in another article than the full name.  The articles that begin with
the name show what it is; in the others it is looked up (``elsewhere``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.lexicon import places
from kg.lexicon.words import has_unknown_part
from kg.mentions.certain import SURE, CertainName, is_distinctive
from kg.mentions.place_names import names_nothing
from kg.mentions.repeats import company_short_forms
from kg.model.analysis import Analysis
from kg.model.mention import Mention
from kg.model.schema import ORGANIZATION, PLACE, PROJECT
from kg.text.traditional import simplified

_SHORTEST = 3  # characters of a short form, where a part of it is no word
_SHORTEST_PARK = 5  # 光电产业园, not 产业园区
_SHORTEST_PROJECT = 6
_PARK_ENDING = 3  # characters of an ending that shows a park: 产业园, 开发区


def names_of_page(page: Sequence[Analysis]) -> dict[str, CertainName]:
    """Names and short forms of companies that the articles of a page give, if it has several."""
    if len(page) < 2:
        return {}
    found: Counter[str] = Counter()
    kinds: dict[str, Mention] = {}
    for analysis in page:
        for mention in analysis.mentions[: analysis.found]:
            name = simplified(mention.text)
            if mention.field != "byline" and _is_shared(name, mention):
                found[name] += 1
                kinds.setdefault(name, mention)
    names = {
        name: CertainName(name, kinds[name].type, kinds[name].subtype, count)
        for name, count in sorted(found.items())
    }
    for short, full in company_short_forms(_companies(page)).items():
        if len(short) >= _SHORTEST and (len(short) > _SHORTEST or has_unknown_part(short)):
            names.setdefault(short, CertainName(short, ORGANIZATION, "company", 1, full))
    return names


def _companies(page: Sequence[Analysis]) -> list[str]:
    return sorted(
        {
            simplified(mention.text)
            for analysis in page
            for mention in analysis.mentions[: analysis.found]
            if mention.type == ORGANIZATION and mention.confidence >= SURE
        }
    )


def _is_shared(name: str, mention: Mention) -> bool:
    """Whether another article of the page may mean the same by the name."""
    if mention.type == PLACE and len(name) >= _SHORTEST_PARK:
        ending = places.ending_of(name)
        park = ending is not None and len(ending) >= _PARK_ENDING and not names_nothing(name)
        if park and mention.subtype in ("park", "zone"):
            return True
    if mention.type == PROJECT and len(name) < _SHORTEST_PROJECT:
        return False
    return mention.confidence >= SURE and is_distinctive(name, mention.type)
