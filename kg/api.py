"""The public Python interface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.config import Options
from kg.engine import run
from kg.model.document import Problem
from kg.model.tables import Tables


@dataclass(frozen=True)
class Knowledge:
    """One build: its rows, and the inputs that had to be skipped."""

    tables: Tables
    problems: tuple[Problem, ...] = ()


def build(inputs: Sequence[str], options: Options | None = None) -> Knowledge:
    """Read, repair, recognise, resolve and relate the inputs."""
    outcome = run(inputs, options or Options())
    return Knowledge(outcome.tables, outcome.problems)
