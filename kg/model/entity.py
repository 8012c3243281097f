"""What the names stand for, across articles."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.mention import Attribute, Evidence

QUOTED = 5  # windows that a co-occurrence quotes in full; the others stand in sentences.jsonl


@dataclass(frozen=True, slots=True)
class Merge:
    """Why ``name`` is taken for the entity: the reader's proof of one alias."""

    name: str
    into: str
    rule: str
    score: float
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organization, project, place or event.

    ``id`` derives from type and canonical name.  ``mentions`` counts occurrences;
    ``first_seen`` and ``last_seen`` are the earliest and latest publication date of
    an article that names it.  ``adcode`` is the GB/T 2260 code of a place and
    ``within`` the names of the divisions around it, nearest first.
    """

    id: str
    type: str
    name: str
    subtype: str | None = None
    aliases: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    mentions: int = 0
    first_seen: str | None = None
    last_seen: str | None = None
    adcode: str | None = None
    within: tuple[str, ...] = ()
    merges: tuple[Merge, ...] = ()
    provenance: str = "text"


@dataclass(frozen=True, slots=True)
class Relation:
    """A statement of one article between two entities (``object`` None: authored)."""

    subject: str
    predicate: str
    object: str | None
    doc: str
    article: str
    evidence: Evidence
    rule: str
    confidence: float
    title: str | None = None
    role: str | None = None
    date: str | None = None
    status: str = "stated"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A window of co-occurrence, once for all pairs that it proves.

    A sentence unless other windows were asked for.  ``id`` derives from its place and
    is that of its RDF resource; ``entities`` are the ids named in it, sorted.
    """

    id: str
    evidence: Evidence
    entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cooccurrence:
    """Two entities named together; ``source`` sorts before ``target``.

    ``weight`` counts windows that hold both, ``articles`` the articles; ``npmi`` is
    normalised pointwise mutual information in [-1, 1] (Bouma 2009); ``llr`` is
    Dunning's log-likelihood ratio; ``significant`` flags pairs kept by the
    false-discovery-rate test; ``backbone`` those kept by the disparity filter.
    ``evidence`` quotes the first ``QUOTED`` windows, ``sentences`` has the ids of all.
    """

    source: str
    target: str
    weight: int
    articles: int
    npmi: float
    evidence: tuple[Evidence, ...]
    llr: float = 0.0
    significant: bool = False
    backbone: bool = False
    sentences: tuple[str, ...] = ()
