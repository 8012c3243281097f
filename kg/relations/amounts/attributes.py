"""Quantities and dates, attached to the entity that they measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either, valued, words
from kg.model.mention import Attribute, Evidence, Mention
from kg.relations.amounts.owners import owner_before
from kg.relations.amounts.ranking import owner_of
from kg.relations.patterns import PLAIN
from kg.relations.statement import Ref, Value, implied
from kg.relations.view import View, sentences_of
from kg.text.numerals import AREA, COUNT, MONEY, PERCENT, RANK, Quantity, quantities

_DEFAULT_KEYS = {MONEY: "amount", AREA: "area", PERCENT: "share", RANK: "rank", COUNT: "count"}
_ALLOWED = {
    MONEY: {"investment", "capital", "output", "revenue", "loan", "trade", "tax", "profit"},
    PERCENT: {"growth", "share"},
    AREA: {"area"},
}
_PLANNED = re.compile("计划|拟|预计|将|力争|规划|概算")
_EACH = re.compile("每(?:亩|人|斤|吨|年|月|天|户|家)?[^，]{0,3}$")
_PHASE = re.compile("[一二三四五六]期(?:工程|项目)?(?!共|总|累计)")
_TERM = re.compile("“[^“”，。；ⓅⓄⓁⒿⒺ]{2,12}”$")  # what the phase is of has no other name
_ONE_WORD = re.compile("[一-鿿](?<![的该其中])$")
_NOUN_BEFORE = re.compile("(?!目前)[一-鿿]{2}(?<![的该其中])")
_KEY_WINDOW = 12  # characters in front of a number that say what it measures
# 拥有员工420人, 聚集48家企业: a verb of having makes a count a property of its subject.
_HAS = re.compile(
    f"{either('having_verbs')}了?(?P<noun>(?:(?!的){PLAIN}){{0,8}})"
    "(?:约|近|超过|超|逾|累计|达|至少)*$"
)
_COUNTED_NOUN = re.compile("[一-鿿]{2}")
_COUNTED = re.compile("[一-鿿]{2,8}?(?=[，。；、！？“”的在已等将被和与为是全进])|[一-鿿]{2,4}")
_TIMES = frozenset({"次", "届", "周年", "场", "场次", "站", "期"})  # say when, not how many
_LONGEST_PHRASE = 24  # characters of what is measured, kept with its number
_CLAUSE = "，。；：！？“”、\n"
_COMPARED = re.compile("(?:同比|环比|较|比)")


def find_values(view: View) -> Iterator[Value]:
    """All quantities of the field that belong to somebody."""
    for quantity in measured(view):
        key = key_of(view, quantity)
        owner: Ref | None = phase_of(view, quantity)
        if owner is None:
            owner = owner_of(view, quantity, key)
        if owner is not None:
            yield value_of(view, quantity, owner)


def measured(view: View) -> Iterator[Quantity]:
    """The quantities that say something of somebody, whoever that is."""
    for quantity in quantities(view.text):
        if quantity.kind == COUNT and not _counts(view, quantity):
            continue
        if _EACH.search(_before(view, quantity)):
            continue
        if quantity.kind == PERCENT and _phrase(view, quantity) == quantity.start:
            continue  # nothing says what grew or of what this is a share
        yield quantity


def value_of(view: View, quantity: Quantity, owner: Ref) -> Value:
    """The quantity as a value of ``owner``, with the words that say what it measures."""
    planned = _PLANNED.search(re.split("[，。；、]", _before(view, quantity))[-1])
    return Value(
        owner,
        key_of(view, quantity),
        quantity.value,
        quantity.unit,
        (planned.group() if planned else "") + quantity.qualifier,
        view.source(_phrase(view, quantity), _phrase_end(view, quantity)),
    )


def attribute_of(view: View, value: Value) -> Attribute:
    """The value with its wording and the sentences that say it."""
    article = view.article
    span = sentences_of(view.original, *value.at)
    return Attribute(
        key=value.key,
        value=value.value,
        unit=value.unit,
        qualifier=value.qualifier,
        text=view.original[slice(*value.at)],
        doc=article.doc,
        article=article.id,
        evidence=Evidence(article.doc, article.id, view.original[slice(*span)], *span, view.field),
    )


def _before(view: View, quantity: Quantity) -> str:
    return view.text[max(0, quantity.start - _KEY_WINDOW) : quantity.start]


def _counts(view: View, quantity: Quantity) -> bool:
    """Whether a count says how many of something the subject of its clause has."""
    if quantity.value < 2:
        return False
    clause = re.split(f"[{_CLAUSE}]", view.text[: quantity.start])[-1]
    if quantity.unit in _TIMES:
        return quantity.unit == "期" and clause.endswith("分")
    has = _HAS.search(clause)
    if has is None:
        return False
    return len(has["noun"]) > 1 or _COUNTED_NOUN.match(view.text, quantity.end) is not None


def _phrase(view: View, quantity: Quantity) -> int:
    """Where the words begin that say what the number measures (实际利用外资6.5亿美元).

    A comparison (同比增长21%) is only understood with the clause before it.
    """
    begin = _clause_start(view, quantity.start)
    if _COMPARED.match(view.text, begin):
        begin = _clause_start(view, max(0, begin - 1))
    names = view.symbols(begin, quantity.start)
    begin = max([begin, *(name + 1 for name in names)])
    while begin < quantity.start and view.text[begin] in "的，、 （）":
        begin += 1
    return begin if quantity.start - begin <= _LONGEST_PHRASE else quantity.start


def _phrase_end(view: View, quantity: Quantity) -> int:
    """A count takes the noun behind it along: 40项|最佳实践案例."""
    noun = _COUNTED.match(view.text, quantity.end) if quantity.kind == COUNT else None
    return noun.end() if noun else quantity.end


def _clause_start(view: View, position: int) -> int:
    return max(view.text.rfind(mark, 0, position) for mark in _CLAUSE) + 1


def key_of(view: View, quantity: Quantity) -> str:
    """What is measured: the last key word in front of the number, else by kind."""
    before = _before(view, quantity)
    allowed = _ALLOWED.get(quantity.kind)
    found: tuple[int, int, str] | None = None
    for word in words("attribute_keys"):
        key = valued("attribute_keys")[word]
        at = before.rfind(word)
        if at >= 0 and (allowed is None or key in allowed):
            candidate = (at + len(word), len(word), key)
            found = candidate if found is None or candidate > found else found
    if quantity.kind in (RANK, COUNT) or found is None:
        return _DEFAULT_KEYS.get(quantity.kind, "measure")
    return found[2]


def _of_another(view: View, base: int, at: int) -> bool:
    """花卉小镇|二期: the noun right in front says that the phase is of something else."""
    noun = _NOUN_BEFORE.match(view.text, max(0, at - 2), at)
    return noun is not None and not view.name(base).endswith(noun.group())


def _phase_before(view: View, quantity: Quantity) -> re.Match[str] | None:
    """The last phase that the sentence names before the number, with no other name between."""
    sentence = view.sentence(quantity.start)
    matches = list(_PHASE.finditer(view.text, sentence.start, quantity.start))
    if not matches or view.text[matches[-1].start() - 1 : matches[-1].start()] in "分共第":
        return None
    match = matches[-1]
    if match.group()[2:] and _ONE_WORD.search(view.text[: match.start()]):
        return None  # 高效节水二期工程 is the work, not a phase of another
    gap = view.text[match.end() : quantity.start]
    named = view.symbols(match.end(), quantity.start, "ⓄⓁⒿⒺ")
    return None if named or "。" in gap or "项目" in gap else match


def phase_of(view: View, quantity: Quantity) -> Mention | None:
    """The phase whose clause the number continues: 一期计划投资10亿元，占地143亩."""
    match = _phase_before(view, quantity)
    if match is None:
        return None
    term = _TERM.search(view.text, view.sentence(match.start()).start, match.start())
    if term:  # “共富大棚”一期
        whole = view.source(term.start(), match.end())
        return implied(view, whole, "project", rule="phase of a project")
    base = owner_before(view, match.start(), "investment")
    if base is None or _of_another(view, base, match.start()):
        return None
    if view.text[quantity.end : quantity.end + 1] == "的":
        return None
    span = view.source(*match.span())
    return implied(
        view, span, "project", rule="phase of a project", expanded=view.name(base) + match.group()
    )
