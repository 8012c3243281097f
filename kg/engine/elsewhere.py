"""Names missed in one article and sure in others: of its page, then of the whole corpus.

The second pass, over the corpus, needs the analyses of the whole build, so it runs before
resolution and each time: a document that is new may make a name certain everywhere.
Analyses kept in the cache stay as they are; those made again are kept beside them, under
what was added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.config import Options
from kg.engine.cache import Cache, Keys
from kg.engine.codec import dump_analyses, dump_mentions, load_analyses
from kg.mentions import certain_names, find_elsewhere, in_order, names_of_page
from kg.model.analysis import Analysis
from kg.model.mention import PAGE, Mention
from kg.relations import relate, with_headline_sums
from kg.resolution import names_apart, resolve_pages

Pages = Mapping[str, Sequence[Analysis]]
Added = Mapping[str, Sequence[Mention]]


def with_names_of_page(page: Sequence[Analysis], options: Options) -> list[Analysis]:
    """The articles of one page, those made again where another one tells a name missed."""
    added = find_elsewhere(page, names_of_page(page), PAGE)
    return [
        _with_more(analysis, added[analysis.article.id], options)
        if analysis.article.id in added
        else analysis
        for analysis in page
    ]


def with_known_elsewhere(
    analyses: Sequence[Analysis], options: Options, cache: Cache | None = None
) -> list[Analysis]:
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
    made = _kept(pages, added, options, cache) if cache else _again(pages, added, options)
    again = {analysis.article.id: analysis for page in made.values() for analysis in page}
    return [again.get(analysis.article.id, analysis) for analysis in analyses]


def _kept(pages: Pages, added: Added, options: Options, cache: Cache) -> Pages:
    """The pages with the names added, only those made again that the cache does not know."""
    keys = Keys(options)
    names = {
        id_: keys.of_page(dump_analyses(page), dump_mentions(_added_to(page, added)))
        for id_, page in pages.items()
    }
    known = dict(zip(names, cache.get(list(names.values())), strict=True))
    unknown = {id_: page for id_, page in pages.items() if known[id_] is None}
    fresh = _again(unknown, added, options)
    cache.put((names[id_], dump_analyses(page)) for id_, page in fresh.items())
    return {
        id_: fresh[id_] if answer is None else load_analyses(answer)
        for id_, answer in known.items()
    }


def _again(pages: Pages, added: Added, options: Options) -> Pages:
    apart = names_apart(options.resolution) if pages else frozenset()
    region = options.resolution.region
    return {
        id_: resolve_pages(_related(page, added, options), region, apart)
        for id_, page in pages.items()
    }


def _added_to(page: Sequence[Analysis], added: Added) -> list[Mention]:
    return [mention for item in page for mention in added.get(item.article.id, ())]


def _related(page: Sequence[Analysis], added: Added, options: Options) -> list[Analysis]:
    """The articles of one page with further mentions and what is said about them."""
    return with_headline_sums(
        [_with_more(item, added.get(item.article.id, ()), options) for item in page]
    )


def _with_more(analysis: Analysis, added: Sequence[Mention], options: Options) -> Analysis:
    mentions = in_order([*analysis.mentions[: analysis.found], *added])
    return relate(analysis.article, mentions, options.relations)
