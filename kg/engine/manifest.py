"""The manifest of a build: what went in, under which options, and what came out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from kg.config import VERSION, Options
from kg.model.document import Document, Problem
from kg.model.tables import Tables


@dataclass(frozen=True, slots=True)
class Source:
    """One input file as it was read."""

    path: str
    sha256: str
    kind: str
    encoding: str | None

    @classmethod
    def of(cls, document: Document) -> Source:
        """The file that a document, or one record of it, came from."""
        return cls(document.path, document.sha256, document.kind, document.encoding)


def manifest(
    tables: Tables, sources: Iterable[Source], problems: Iterable[Problem], options: Options
) -> dict[str, Any]:
    """The manifest as plain JSON values.

    How the stages were driven (processes, engine) is left out: it changes no result.
    """
    chosen = asdict(options)
    del chosen["engine"]
    return {
        "version": VERSION,
        "options": chosen,
        "inputs": [asdict(source) for source in sorted(set(sources), key=lambda item: item.path)],
        "skipped": sorted(str(problem) for problem in problems),
        "counts": {
            "articles": len(tables.articles),
            "entities": len(tables.entities),
            "mentions": len(tables.mentions),
            "relations": len(tables.relations),
            "sentences": len(tables.sentences),
            "cooccurrences": len(tables.cooccurrences),
        },
    }
