"""All stages in this process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.config import Options
from kg.engine.manifest import Source, manifest
from kg.engine.pipeline import analyse_document, assemble
from kg.engine.progress import Progress, silent
from kg.mentions import load_tagger
from kg.model.analysis import Analysis
from kg.model.document import Problem
from kg.model.tables import Tables
from kg.reading import read


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build gives, and the inputs it had to skip."""

    tables: Tables
    problems: tuple[Problem, ...]


def run(inputs: Sequence[str], options: Options, progress: Progress = silent) -> Outcome:
    """Build the tables of all inputs; ``progress`` hears of every document done."""
    tagger = load_tagger(options.mentions.tagger)
    analyses: list[Analysis] = []
    problems: list[Problem] = []
    sources: list[Source] = []
    for done, item in enumerate(read(inputs, options.reading), 1):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            sources.append(Source.of(item))
            analyses.extend(analyse_document(item, tagger, options))
        progress("reading", done, None)
    tables = assemble(analyses, options).ordered()
    facts = manifest(tables, sources, problems, options)
    return Outcome(replace(tables, manifest=facts), tuple(problems))
