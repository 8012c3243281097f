"""Scores as text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kg.evaluation.evaluate import Scores, by_label
from kg.evaluation.floors import Regression
from kg.evaluation.judgement import Counts, Judgement, count


def render_scores(title: str, scores: Scores) -> Iterator[str]:
    """A table of all figures of one part of the annotated set."""
    yield f"{title}: {len(scores.docs)} documents"
    yield _line("", "P", "R", "F1", "right", "false", "missed")
    for label, counts in by_label(scores.entities).items():
        yield _counts(f"entities {label}", counts)
    for label, counts in by_label(scores.relations).items():
        yield _counts(f"relations {label}", counts)
    clusters = scores.clusters
    yield _line("clusters (B-cubed)", clusters.precision, clusters.recall, clusters.f1)
    yield f"  duplicate entities        {scores.duplicates}"
    across = scores.across
    yield (
        f"  across documents          {across.agreeing} of {across.shared} shared entities agree,"
        f" {across.joined} of {across.common} common names are one"
    )
    total = len(scores.placements)
    yield (
        f"  money and areas           {scores.amounts_placed} of {total} on the right entity,"
        f" {scores.amounts_found} found at all"
    )
    apart = sum(item.apart for item in scores.separations)
    credited = sum(item.credited for item in scores.separations)
    yield (
        f"  articles                  {apart} of {len(scores.separations)} stand apart,"
        f" {sum(scores.titled)} of {len(scores.titled)} under their headline,"
        f" {credited} with just their reporters,"
        f" {sum(scores.dated)} of {len(scores.dated)} dated ones in their year"
    )
    yield f"  calibration error         {scores.calibration.error:.3f}"


def render_errors(scores: Scores) -> Iterator[str]:
    """Every error, grouped by what went wrong, for which label and by which rule."""
    yield from _by_document(scores)
    for name, judgements in (("entities", scores.entities), ("relations", scores.relations)):
        for verdict in ("spurious", "missing"):
            errors = [item for item in judgements if item.verdict == verdict]
            yield from _groups(f"{name} {verdict}", errors)
    misplaced = [item for item in scores.placements if not item.on_entity]
    yield f"money and areas not on their entity ({len(misplaced)})"
    for item in misplaced:
        yield f"    {item.doc}  {item.what}{'  (elsewhere)' if item.found else ''}"
    merged = [item for item in scores.separations if not item.apart]
    yield f"articles that do not stand apart ({len(merged)})"
    for article in merged:
        yield f"    {article.doc}  {article.what}"
    misdated = [item for item in scores.separations if item.dated is False]
    yield f"articles in a wrong year ({len(misdated)})"
    for article in misdated:
        yield f"    {article.doc}  {article.what}"
    yield "calibration: confidence, share right, mentions"
    for bin_ in scores.calibration.bins:
        yield f"    {bin_.confidence:.2f}  {bin_.accuracy:.2f}  {bin_.mentions}"


def render_regressions(found: Sequence[Regression]) -> Iterator[str]:
    """One line a figure below its floor."""
    for item in found:
        value = "not computed" if item.value is None else f"{item.value:.3f}"
        yield f"below its floor: {item.part} {item.figure} is {value}, pinned {item.floor:.2f}"


def _groups(title: str, errors: Sequence[Judgement]) -> Iterator[str]:
    yield f"{title} ({len(errors)})"
    groups: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
    for error in errors:
        groups[error.label, error.kind].append(error)
    for (label, kind), group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        rules = Counter(error.rule for error in group if error.rule)
        listed = ", ".join(f"{rule} {number}" for rule, number in rules.most_common())
        yield f"  {label}: {kind} ({len(group)}){'  by ' + listed if listed else ''}"
        for error in sorted(group, key=lambda item: (item.rule, item.doc, item.what)):
            yield f"    {error.doc}  {error.what}{'  [' + error.rule + ']' if error.rule else ''}"


def _by_document(scores: Scores) -> Iterator[str]:
    yield _line("", "ent P", "ent R", "ent F1", "rel P", "rel R", "rel F1")
    for doc in scores.docs:
        entities = count(_of(doc, scores.entities))
        relations = count(_of(doc, scores.relations))
        yield _line(
            doc,
            *(entities.precision, entities.recall, entities.f1),
            *(relations.precision, relations.recall, relations.f1),
        )


def _of(doc: str, judgements: Iterable[Judgement]) -> Iterator[Judgement]:
    return (judgement for judgement in judgements if judgement.doc == doc)


def _counts(label: str, counts: Counts) -> str:
    figures = (counts.precision, counts.recall, counts.f1)
    return _line(label, *figures, counts.hits, counts.spurious, counts.missing)


def _line(label: str, *cells: str | float) -> str:
    texts = [f"{cell:.3f}" if isinstance(cell, float) else str(cell) for cell in cells]
    return f"  {label:<26}" + "".join(f"{text:>8}" for text in texts)


def render_spans(title: str, ours: Counts, plain: Counts) -> Iterator[str]:
    """Strict figures of our recogniser beside the plain tagger's."""
    yield title
    yield _line("", "P", "R", "F1", "right", "false", "missed")
    yield _counts("kg", ours)
    yield _counts("plain tagger", plain)
