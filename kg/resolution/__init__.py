"""Mentions to entities: candidates, features, verdict, clusters, the shown name."""

from kg.resolution.resolve import Resolution, names_apart, resolve, resolve_pages

__all__ = ["Resolution", "names_apart", "resolve", "resolve_pages"]
