"""Names that the user's gazetteer gives: they win over every rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.lexicon.gazetteer import GazetteerEntry
from kg.mentions.candidate import Candidate
from kg.text.traditional import simplified

RULE = "gazetteer"


def find_known(text: str, entries: tuple[GazetteerEntry, ...]) -> Iterator[Candidate]:
    """Every occurrence of a known name or alias; of two that begin together the longer."""
    if not entries:
        return
    pattern, by_surface = _compiled(entries)
    for match in pattern.finditer(text):
        entry = by_surface[match.group()]
        yield Candidate(*match.span(), entry.type, RULE, 1.0, entry.subtype, entry.name)


@cache
def _compiled(
    entries: tuple[GazetteerEntry, ...],
) -> tuple[re.Pattern[str], dict[str, GazetteerEntry]]:
    by_surface: dict[str, GazetteerEntry] = {}
    for entry in entries:
        for surface in entry.surfaces:
            by_surface.setdefault(simplified(surface), entry)
    ordered: Sequence[str] = sorted(by_surface, key=lambda surface: (-len(surface), surface))
    return re.compile("|".join(map(re.escape, ordered))), by_surface
