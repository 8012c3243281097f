"""Paths to documents: formats, encodings."""

from kg.reading.files import read

__all__ = ["read"]
