"""The second pass over the corpus: a name missed in one page and sure in others is added.

It needs the analyses of the whole build, so it runs before resolution and each time;
those kept in the cache stay as they are, and a document that is new may make a name
certain everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.config import Options
from kg.mentions import certain_names, find_elsewhere, in_order
from kg.model.analysis import Analysis
from kg.model.mention import Mention
from kg.relations import relate, with_headline_sums
from kg.resolution import names_apart, resolve_pages


def with_known_elsewhere(analyses: Sequence[Analysis], options: Options) -> list[Analysis]:
    """The analyses, those of pages where names were added made again with them."""
    if not options.mentions.corpus_pass:
        return list(analyses)
    added = find_elsewhere(analyses, certain_names(analyses))
    pages: dict[str, list[Analysis]] = {
        analysis.article.page: [] for analysis in analyses if analysis.article.id in added
    }
    for analysis in analyses:
        if analysis.article.page in pages:
            pages[analysis.article.page].append(analysis)
    apart = names_apart(options.resolution) if pages else frozenset()
    again = {
        analysis.article.id: analysis
        for page in pages.values()
        for analysis in resolve_pages(
            _related(page, added, options), options.resolution.region, apart
        )
    }
    return [again.get(analysis.article.id, analysis) for analysis in analyses]


def _related(
    page: Sequence[Analysis], added: Mapping[str, Sequence[Mention]], options: Options
) -> list[Analysis]:
    """The articles of one page with further mentions and what is said about them."""
    return with_headline_sums(
        [
            relate(
                analysis.article,
                in_order(
                    [*analysis.mentions[: analysis.found], *added.get(analysis.article.id, ())]
                ),
                options.relations,
            )
            for analysis in page
        ]
    )
