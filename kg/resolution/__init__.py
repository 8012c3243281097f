"""Mentions to entities: candidates, features, verdict, clusters, the shown name."""

from kg.resolution.resolve import Resolution, resolve

__all__ = ["Resolution", "resolve"]
