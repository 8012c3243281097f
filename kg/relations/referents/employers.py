"""Which body a general noun before a post means: 公司生产总监, 集团党委书记, 医院院长."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.relations.view import View

CLEAR_LEAD = 2  # the own body of an article is named this often on the annotated texts


def main_body(view: View, named: Sequence[int]) -> int | None:
    """The body that the text is mostly about, of the positions that name one of the kind.

    A short form counts for the longest name that holds it; a name in the headline counts
    like one in the text.  None when two bodies are named about as often.
    """
    roots = {name: _longest(name, view, named) for name in {view.name(one) for one in named}}
    counts = Counter(roots[view.name(one)] for one in named)
    for mention in view.mentions:
        if mention.field == "title":
            held = {root for root in counts if mention.fullest in root}
            counts.update(held if len(held) == 1 else ())
    first, *others = counts.most_common(2) or [("", 0)]
    if not named or (others and first[1] < CLEAR_LEAD * others[0][1]):
        return None
    return next(one for one in reversed(named) if view.name(one) == first[0])


def _longest(name: str, view: View, named: Sequence[int]) -> str:
    """The longest of the names that hold this one."""
    holders = {view.name(one) for one in named if name in view.name(one)}
    return max(holders, key=lambda holder: (len(holder), holder))
