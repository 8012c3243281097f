"""What one document gives to resolution: its names, and what they were found to be."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.local import LocalEntity
from kg.model.mention import Evidence, Mention

__all__ = ["Definition", "Draft", "Form", "LocalEntity", "Occurrence", "Reason"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two names are, or cannot be, one thing.

    ``score`` is how far the rule is trusted, in [0, 1]; it orders decisions and is
    kept on the merge.
    """

    rule: str
    score: float


@dataclass(frozen=True, slots=True)
class Form:
    """One name of a document as the rules see it.

    ``scope`` is the article that bounds a name which means nothing elsewhere (校区);
    ``compared`` and ``canonical`` are its forms for comparison; ``first`` is where the
    text first has it (0: only in a title or byline).
    """

    type: str
    name: str
    compared: str
    canonical: str
    scope: str = ""
    subtype: str | None = None
    first: int = 0


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One mention: the ``index``-th of its article, and the name it stands for.

    ``type`` is the one the document agrees on; ``rule`` and ``score`` say why the name
    is not the mention's own text.
    """

    article: str
    index: int
    mention: Mention
    type: str
    name: str
    rule: str = ""
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Draft:
    """A cluster of names with its occurrences; ``reasons`` by name says why it is here."""

    forms: tuple[Form, ...]
    found: tuple[Occurrence, ...]
    reasons: dict[str, Reason]


@dataclass(frozen=True, slots=True)
class Definition:
    """The text binds ``short`` to ``full``: X（以下简称“Y”）."""

    full: str
    short: str
    evidence: Evidence
