"""Command line: parse, one library call, print."""

from kg.cli.main import main

__all__ = ["main"]
