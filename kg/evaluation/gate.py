"""The evaluation gate: parts of the annotated set, their figures, their floors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError
from kg.evaluation.evaluate import Scores, evaluate, figures
from kg.evaluation.floors import Regression, pinned, read_floors, regressions
from kg.evaluation.gold import GoldDocument, read_gold, read_held_out
from kg.model.tables import Tables

TUNING, HELD_OUT = "tuning", "held_out"


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """Annotated documents in parts, the texts they annotate, and where floors are kept."""

    parts: dict[str, tuple[GoldDocument, ...]]
    texts: tuple[Path, ...]
    floors: Path


def read_annotated_set(gold: Path, texts: Sequence[Path] = ()) -> AnnotatedSet:
    """The set whose annotations are in ``gold``.

    Texts are looked for in ``texts``, and without it in ``texts`` and ``seeds``
    beside or above the annotations.  A ``manifest.toml`` beside the annotations says
    which are held out.  Raises ``InputError`` when a text is missing.
    """
    documents = read_gold(gold)
    held_out = read_held_out(gold.parent / "manifest.toml")
    folders = texts or (gold.parent / "texts", gold.parent.parent / "seeds", gold)
    parts = {
        TUNING: tuple(item for item in documents if item.doc not in held_out),
        HELD_OUT: tuple(item for item in documents if item.doc in held_out),
    }
    return AnnotatedSet(
        {name: part for name, part in parts.items() if part},
        tuple(_find(document.doc, folders) for document in documents),
        gold.parent / "floors.toml",
    )


def score_parts(annotated: AnnotatedSet, tables: Tables) -> dict[str, Scores]:
    """Scores of each part against one build of all texts."""
    return {name: evaluate(tables, part) for name, part in annotated.parts.items()}


def check_floors(annotated: AnnotatedSet, scores: dict[str, Scores]) -> list[Regression]:
    """Figures below their pinned floor."""
    values = {name: figures(part) for name, part in scores.items()}
    return regressions(read_floors(annotated.floors), values)


def pin_floors(annotated: AnnotatedSet, scores: dict[str, Scores]) -> None:
    """Write the floors file from the present figures."""
    values = {name: figures(part) for name, part in scores.items()}
    annotated.floors.write_text(pinned(values), encoding="utf-8")


def _find(doc: str, folders: Iterable[Path]) -> Path:
    looked = list(folders)
    for folder in looked:
        if (folder / doc).is_file():
            return folder / doc
    places = ", ".join(str(folder) for folder in looked)
    raise InputError(f"{doc}: an annotated text is in none of {places}; name its folder (--texts)")
