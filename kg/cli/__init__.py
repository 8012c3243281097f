"""Command line: parse, one library call, print."""

from kg.cli.main import main, program

__all__ = ["main", "program"]
