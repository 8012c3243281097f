"""Where the commands print: results to standard output, everything else to standard error."""

from __future__ import annotations

import sys


def complain(message: str) -> None:
    """One line on standard error."""
    print(f"kg: {message}", file=sys.stderr)
