"""Running the command line in this process."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import pytest

from kg.cli import main


@dataclass(frozen=True)
class Result:
    """What one call printed and its exit status."""

    status: int
    out: str
    err: str


class Program:
    """The program ``kg``; calling it runs it with the arguments."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *arguments: str) -> Result:
        before = sys.argv
        sys.argv = ["kg", *arguments]
        status = 0
        try:
            main()
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        finally:
            sys.argv = before
        sys.stdout.flush()
        printed = self._capture.readouterr()
        return Result(status, printed.out, printed.err)
