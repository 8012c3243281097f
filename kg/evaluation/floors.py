"""Pinned floors: figures below which a change is refused.

A floors file is TOML with one table a part of the annotated set and one number a
figure.  It changes only when a user asks for it (``kg evaluate --pin``).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import ConfigError

MARGIN = 0.01  # one or two entities of a type: pinned floors must not break on a harmless swap
Figures = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Regression:
    """A figure below its floor; ``value`` is None when it is no longer computed."""

    part: str
    figure: str
    floor: float
    value: float | None


def read_floors(path: Path) -> dict[str, dict[str, float]]:
    """The floors of each part; none when there is no file.

    Raises ``ConfigError`` when the file is no TOML table of numbers.
    """
    if not path.exists():
        return {}
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            part: {figure: float(value) for figure, value in floors.items()}
            for part, floors in data.items()
        }
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise ConfigError(f"{path}: every floor is a number in the table of a part") from error


def regressions(floors: Figures, figures: Figures) -> list[Regression]:
    """Figures below their floor, in the order of the file."""
    return [
        Regression(part, figure, floor, value)
        for part, pinned in floors.items()
        for figure, floor in pinned.items()
        if (value := figures.get(part, {}).get(figure)) is None or value < floor
    ]


def pinned(figures: Figures) -> str:
    """The text of a floors file a little below the given figures."""
    lines = ["# Written by `kg evaluate --pin`: every figure less one point, rounded down."]
    for part, values in figures.items():
        lines += ["", f"[{part}]"]
        lines += [f'"{name}" = {_floor(value):.2f}' for name, value in values.items()]
    return "\n".join(lines) + "\n"


def _floor(value: float) -> float:
    return max(0.0, math.floor((value - MARGIN) * 100 + 1e-9) / 100)
