"""What the names of one page stand for, before pages are compared."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.entity import Merge


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """What one document says about one thing.

    ``names`` counts surface forms; ``scope`` is the document that bounds a name which
    is not unique beyond it (区委 where no place is known), else empty.
    ``adcode`` and ``within`` are those of a place.  ``affiliations`` are the organizations
    and places in whose post a person is named, for a village, town or street the divisions that
    its document names;
    ``reporter`` marks people named in a byline only.
    """

    doc: str
    type: str
    name: str
    names: tuple[tuple[str, int], ...] = ()
    scope: str = ""
    subtype: str | None = None
    occurrences: tuple[tuple[str, int], ...] = ()
    merges: tuple[Merge, ...] = ()
    affiliations: tuple[str, ...] = ()
    reporter: bool = False
    first_seen: str | None = None
    last_seen: str | None = None
    adcode: str | None = None
    within: tuple[str, ...] = ()
    provenance: str = "text"
