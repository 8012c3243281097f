"""Statements of one article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.mention import AttributeClaim, Claim, Mention
from kg.model.offsets import Span
from kg.model.schema import PREDICATES
from kg.relations.amounts.attributes import attribute_of, find_values
from kg.relations.amounts.works import is_work
from kg.relations.authored import find_authors
from kg.relations.events.attended import find_attended
from kg.relations.events.event_dates import find_dates_of
from kg.relations.events.happenings import find_place_of, unnamed_event
from kg.relations.families import FAMILIES, NAME_FAMILIES, POST_FAMILIES
from kg.relations.likely import find_likely
from kg.relations.posts.appointments import find_appointments
from kg.relations.posts.position import find_positions, title_stacks
from kg.relations.posts.successions import find_successions
from kg.relations.referents.quotation import quotation
from kg.relations.referents.standins import with_stand_ins
from kg.relations.statement import Ref, Statement, Value
from kg.relations.status import status
from kg.relations.timing import claim_date
from kg.relations.view import View, make_view, without
from kg.text.traditional import simplified

# 将于, 将赴: what the sentence says from there on is to come
_TO_COME = re.compile("[将拟](?=[于赴前在到])")


def relate(article: Article, mentions: tuple[Mention, ...], options: RelationOptions) -> Analysis:
    """The article with what it says about its mentions.

    The result may hold further mentions (an unnamed event, a government implied by
    a title) behind those given, whose order and indexes stay.
    """
    all_mentions = list(mentions)
    claims: list[Claim] = []
    attributes: list[AttributeClaim] = []
    byline = make_view(article, mentions, "byline")
    claims.extend(_claims(byline, find_authors(byline), all_mentions))
    for field in ("title", "text"):
        plain, view, quantities = _quantities(article, all_mentions, field)
        attributes.extend(quantities)
        claims.extend(_claims(view, find_positions(view), all_mentions))
        claims.extend(_claims(view, find_appointments(view), all_mentions))
        claims.extend(_claims(view, find_successions(view), all_mentions))
        flat = without(view, title_stacks(view))
        if field == "text":
            found, dated = _unnamed(flat, all_mentions)
            claims.extend(found)
            attributes.extend(dated)
        for family in NAME_FAMILIES:
            claims.extend(_claims(plain, family(plain), all_mentions))
        for family in FAMILIES:
            claims.extend(_claims(flat, family(flat), all_mentions))
        for family in POST_FAMILIES:
            claims.extend(_claims(view, family(view), all_mentions))
        if field == "text" and options.likely:
            likely = find_likely(view, tuple(claims), all_mentions)
            claims.extend(_claims(view, likely, all_mentions))
        attributes.extend(_attributes(view, find_dates_of(view), all_mentions))
    return Analysis(
        article,
        tuple(all_mentions),
        tuple(_distinct(claims)),
        tuple(dict.fromkeys(attributes)),
        found=len(mentions),
    )


def _quantities(
    article: Article, mentions: list[Mention], field: str
) -> tuple[View, View, list[AttributeClaim]]:
    """The two views of a field and its quantities.

    A work that only its sum or area makes one is a name like others from then on, so that
    该项目由Ⓞ投资建设 behind it is read too.
    """
    plain, view = encoded(article, mentions, field)
    values = list(find_values(view))
    works = [value for value in values if is_work(value.owner)]
    if not works:
        return plain, view, list(_attributes(view, values, mentions))
    claims = list(_attributes(view, works, mentions))
    ends = {value.at.end for value in works}
    plain, view = encoded(article, mentions, field)
    others = (value for value in find_values(view) if value.at.end not in ends)
    return plain, view, [*claims, *_attributes(view, others, mentions)]


def encoded(article: Article, mentions: Sequence[Mention], field: str) -> tuple[View, View]:
    """The encoded field as it is, and with general nouns read as the names they mean."""
    plain = make_view(article, tuple(mentions), field)
    return plain, with_stand_ins(plain)


def _unnamed(view: View, mentions: list[Mention]) -> tuple[list[Claim], list[AttributeClaim]]:
    """Claims and the day of an event that the text tells without naming it."""
    event = unnamed_event(view)
    if event is None:
        return [], []
    mentions.append(event)
    guests = make_view(view.article, tuple(mentions), view.field)
    guests = without(guests, title_stacks(guests))
    claims = list(_claims(guests, find_attended(guests), mentions))
    if not claims:
        mentions.remove(event)  # 项目在乙区动工 without a guest tells of no ceremony
        return [], []
    claims.extend(_claims(view, find_place_of(view, event), mentions))
    index = mentions.index(event)
    dates = _attributes(guests, find_dates_of(guests), mentions)
    return claims, [date for date in dates if date.mention == index]


def _claims(
    view: View, statements: Iterator[Statement], mentions: list[Mention]
) -> Iterator[Claim]:
    for statement in statements:
        subject = _index(statement.subject, mentions)
        object_ = None if statement.object is None else _index(statement.object, mentions)
        claim = _claim(view, statement, subject, object_, mentions)
        if claim is not None:
            yield claim


def _attributes(
    view: View, values: Iterable[Value], mentions: list[Mention]
) -> Iterator[AttributeClaim]:
    for value in values:
        yield AttributeClaim(_index(value.owner, mentions), attribute_of(view, value))


def _index(ref: Ref, mentions: list[Mention]) -> int:
    """Index of the mention; one that the text implies is appended once."""
    if isinstance(ref, int):
        return ref
    key = (ref.field, ref.start, ref.end, ref.type)
    for index, other in enumerate(mentions):
        if (other.field, other.start, other.end, other.type) == key:
            return index
    mentions.append(ref)
    return len(mentions) - 1


def _claim(
    view: View,
    statement: Statement,
    subject: int,
    object_: int | None,
    mentions: Sequence[Mention],
) -> Claim | None:
    """The claim, when the schema allows it and one stretch of text shows both names."""
    ends = [mentions[i] for i in (subject, object_) if i is not None]
    kind = PREDICATES[statement.predicate]
    if not kind.allows(ends[0].type, ends[1].type if len(ends) > 1 else None):
        return None
    names = [(end.text, end.fullest) for end in ends]
    if subject == object_ or (len(ends) > 1 and not set(names[0]).isdisjoint(names[1])):
        return None
    evidence = quotation(view, statement, ends)
    if evidence is None:
        return None
    return Claim(
        subject=subject,
        predicate=statement.predicate,
        object=object_,
        evidence=evidence,
        rule=statement.rule,
        confidence=statement.confidence,
        title=_as_written(statement.title, evidence.text),
        role=statement.role,
        date=claim_date(view, statement),
        status=statement.status or status(_clause(view, statement.at)),
    )


def _as_written(title: str | None, text: str) -> str | None:
    """The post in the script of its text: rules read 行政长官 where it says 行政長官."""
    start = simplified(text).find(title) if title and title not in text else -1
    return text[start : start + len(title)] if title and start >= 0 else title


def _clause(view: View, at: Span) -> str:
    """The words of the statement and of its clause before it, without the names.

    甲将于6月赴乙举行会谈，|并访问丙: what is to come goes on.
    """
    start, end = view.encoded(at.start), view.encoded(at.end)
    begin = _clause_start(view.text, start)
    if view.text.startswith("并", begin) and view.text[begin - 1] == "，":
        earlier = _clause_start(view.text, begin - 1)
        begin = earlier if _TO_COME.search(view.text, earlier, begin) else begin
    return view.text[begin:end]


def _clause_start(text: str, position: int) -> int:
    return max(text.rfind(mark, 0, position) for mark in "，。；！？：“”\n") + 1


def _distinct(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Each statement between the same two mentions once, the surest wording of it."""
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        key = (claim.subject, claim.predicate, claim.object, claim.title, claim.status)
        if key not in kept or kept[key].confidence < claim.confidence:
            kept[key] = claim
    return iter(kept.values())
