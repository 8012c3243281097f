"""What a page shows and how large it may grow."""

from __future__ import annotations

from dataclasses import dataclass

DRAWN = 1500  # nodes drawn at first: above it zooming falls under 20 frames a second (measured)

MOST = 3000  # entities in a page that was not asked for more: laid out in seconds, a few MB
TIES = 15_000  # ties in such a page, and five an entity in a larger one: a page stays mailable
TIES_EACH = 5


@dataclass(frozen=True, slots=True)
class HtmlOptions:
    """A page or a smaller cut of one.

    ``top`` keeps the strongest N entities in the page (by default 3,000), ``drawn`` of
    which are drawn at first (the rest comes by search and expansion).  ``focus`` is a name,
    alias or id whose surroundings of ``hops`` steps are kept.  ``since`` and ``until``
    (YYYY, YYYY-MM or YYYY-MM-DD, inclusive) keep what articles of that time say;
    ``min_weight`` drops pairs named together less often.
    """

    title: str | None = None
    top: int | None = None
    drawn: int = DRAWN
    focus: str | None = None
    hops: int = 1
    since: str | None = None
    until: str | None = None
    min_weight: int = 1
    lang: str | None = None
