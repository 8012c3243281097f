"""Typed relations, one file a family; co-occurrence statistics."""

from kg.relations.cooccurrence import cooccurrences, windows
from kg.relations.events.headlines import with_headline_sums
from kg.relations.relate import relate

__all__ = ["cooccurrences", "relate", "windows", "with_headline_sums"]
