"""Command line: parse, one library call, print."""
