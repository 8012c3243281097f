"""Works that begin with the brand of a firm of the article.

The tagger reads a coined brand as any words (该行为|青|算), so that the name of what the firm
builds begins too late: 青算|绿色算力中心二期项目 of 内蒙古青算科技有限公司.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.companies import strip_legal_form
from kg.lexicon.words import frequency
from kg.mentions.candidate import Candidate

_SIZES = (5, 4, 3, 2)  # letters of a brand, the longest first


def expand_branded(
    chosen: Mapping[str, Sequence[Candidate]], texts: Mapping[str, str]
) -> dict[str, list[Candidate]]:
    """The candidates of each field, projects begun at the brand before them."""
    brands = {
        brand
        for field, items in chosen.items()
        for item in items
        if item.type == "organization"
        for brand in _brands(texts[field][item.start : item.end])
    }
    return {field: _begun(items, texts[field], brands) for field, items in chosen.items()}


def _brands(name: str) -> list[str]:
    core = strip_legal_form(name)
    if core == name:
        return [name] if len(name) in _SIZES else []
    own = core.removeprefix(divisions.leading(core)[0])
    return [own[:size] for size in _SIZES if size <= len(own) and not frequency(own[:size])]


def _begun(items: Sequence[Candidate], text: str, brands: set[str]) -> list[Candidate]:
    ends = [item.end for item in items]
    result: list[Candidate] = []
    for item in items:
        start = _brand_before(item, text, brands) if item.type == "project" else item.start
        free = not any(start < end <= item.start for end in ends)
        result.append(replace(item, start=start) if free else item)
    return result


def _brand_before(item: Candidate, text: str, brands: set[str]) -> int:
    """Where the brand right before the candidate begins; its own start when none does."""
    before = text[: item.start]
    return next((item.start - n for n in _SIZES if before[-n:] in brands), item.start)
