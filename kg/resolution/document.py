"""One document's mentions to its entities: a pure function of its analyses alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from kg.lexicon.anaphors import is_anaphor
from kg.model import schema
from kg.model.analysis import Analysis
from kg.resolution import candidates
from kg.resolution.clusters import Clusters, cluster
from kg.resolution.definitions import definitions
from kg.resolution.local import Draft, Form, LocalEntity, Occurrence, Reason
from kg.resolution.names import canonical, compared
from kg.resolution.naming import occurrences
from kg.resolution.profile import describe
from kg.resolution.vetoes import different

FormKey = tuple[str, str, str]
# More than the mentions of any page: one gazetteer mention outvotes the tagger's.
_DECISIVE = 1e6
_PAGE = 20  # articles of the longest page of the annotated texts, briefs among them, and more


def resolve_document(
    analyses: Sequence[Analysis],
    region: str | None = None,
    apart: Collection[frozenset[str]] = frozenset(),
) -> tuple[LocalEntity, ...]:
    """Entities of one document, sorted; ``region`` is the paper's home.

    ``apart`` holds pairs of names that a user keeps apart.

    Bare kinds that stand for nothing in the document (a 园区 without a name) belong to
    no entity.
    """
    found = _one_type_each(occurrences(analyses, region))
    by_form = _group(found, on_page=len(analyses) <= _PAGE)
    forms = sorted(by_form, key=lambda form: (form.type, form.canonical, form.scope))
    defined = [item for a in analyses for item in definitions(a.article, a.mentions)]

    def differ(a: int, b: int) -> bool:
        one, other = forms[a], forms[b]
        pairs = {frozenset((one.compared, other.compared))}
        pairs.add(frozenset((one.canonical, other.canonical)))
        return not pairs.isdisjoint(apart) or different(one, other) is not None

    clusters = cluster(len(forms), candidates.edges(forms, defined), differ)
    drafts = [_draft(group, forms, by_form, clusters) for group in clusters.groups()]
    return describe(analyses, [draft for draft in drafts if not _names_nothing(draft)])


def _one_type_each(found: Sequence[Occurrence]) -> list[Occurrence]:
    """Where mentions of one name disagree on the type, the majority decides.

    A gazetteer decides at once; equal counts go to the higher confidence.
    """
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for item in found:
        if item.type != schema.PERSON:
            weight = _DECISIVE if item.mention.rule.startswith("gazetteer") else 1.0
            votes[_plain(item)][item.type] += weight * (1 + item.mention.confidence)
    winner = {key: max(sorted(vote), key=vote.__getitem__) for key, vote in votes.items()}
    return [
        item
        if item.type == schema.PERSON or item.type == (agreed := winner[_plain(item)])
        else replace(item, type=agreed)
        for item in found
    ]


def _plain(item: Occurrence) -> str:
    return canonical(item.name, item.type)


def _group(found: Iterable[Occurrence], *, on_page: bool) -> dict[Form, list[Occurrence]]:
    """Mentions by what they name; a page seldom speaks of two people of one name.

    In a document of many articles, a whole issue, each article has its own people.
    """
    by_key: dict[FormKey, list[Occurrence]] = defaultdict(list)
    for item in found:
        if item.type == schema.PERSON:
            bounded = not on_page or item.mention.field == "byline"
        else:
            bounded = is_anaphor(compared(item.name), item.type)
        key = (item.type, canonical(item.name, item.type), item.article if bounded else "")
        by_key[key].append(item)
    return {_form(key, items): items for key, items in by_key.items()}


def _form(key: FormKey, items: Sequence[Occurrence]) -> Form:
    type_, plain, scope = key
    names = Counter(item.name for item in items)
    name = max(names, key=lambda text: (len(compared(text)), names[text], text))
    subtypes = Counter(item.mention.subtype for item in items if item.mention.subtype)
    subtype = max(sorted(subtypes), key=lambda text: subtypes[text], default=None)
    first = min((i.mention.start for i in items if i.mention.field == "text"), default=0)
    return Form(type_, name, compared(name), plain, scope, subtype, first)


def _draft(
    group: Sequence[int],
    forms: Sequence[Form],
    by_form: dict[Form, list[Occurrence]],
    clusters: Clusters,
) -> Draft:
    members = tuple(forms[index] for index in group)
    found = sorted(
        (item for form in members for item in by_form[form]),
        key=lambda item: (item.article, item.index),
    )
    reasons: dict[str, Reason] = {}
    for index in group:
        if index in clusters.reasons:
            for item in by_form[forms[index]]:
                reasons[item.name] = clusters.reasons[index][1]
    return Draft(members, tuple(found), reasons)


def _names_nothing(draft: Draft) -> bool:
    return all(is_anaphor(form.compared, form.type) for form in draft.forms)
