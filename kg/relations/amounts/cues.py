"""What speaks for and against a name as the owner of a sum of money or an area.

Each cue is a short text (``ruled c0 Ⓙ investment``: the rules say so, and it is a project in
the very clause of the investment), so that the weight that ``ranking`` gives it can be looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.lexicon.wordlists import either
from kg.relations.amounts.receivers import BANK
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import leads
from kg.relations.skeletons import skeleton
from kg.relations.view import View
from kg.text.numerals import Quantity

OWNERS = "ⓄⓁⒿⒺ"
_NEAR = 3  # sentences in front of which every name is asked about; before, the first of its type
_FAR = 4  # clauses and sentences are counted up to here
CLAUSE_MARKS = "，；："
_MANY = 4  # names between, and times that a name is said, are counted up to here
_DEED = re.compile(either("sum_deeds"))
_BEHIND = 10  # characters behind a sum in which its verb may stand
# What the word in front of a name makes of it in its clause.
_ROLES = {
    **dict.fromkeys("向对给为", "to"),
    **dict.fromkeys("由被", "by"),
    **dict.fromkeys("在于到", "at"),
    **dict.fromkeys("与和同", "with"),
    **dict.fromkeys("从获", "from"),
    **dict.fromkeys("股资", "into"),
    **dict.fromkeys("，。；：“\n", "leads"),
}


@dataclass(frozen=True)
class Question:
    """Whose ``quantity`` is; ``ruled`` is the position of the name that the rules say."""

    view: View
    quantity: Quantity
    key: str
    ruled: int

    @cached_property
    def candidates(self) -> list[int]:
        """Positions of the names that may own it, in the order of the text."""
        view = self.view
        number = view.sentence_number(self.quantity.start)
        first: dict[str, int] = {}
        found: list[int] = []
        for at in view.symbols(0, len(view.text), OWNERS):
            back = number - view.sentence_number(at)
            begins = first.setdefault(view.text[at], at) == at and back >= 0
            if at != self.ruled and (at in view.ends or self._is_form(at)):
                continue  # the rules read it otherwise, or as the name that they chose
            if begins or at == self.ruled or 0 <= back <= _NEAR:
                found.append(at)
        return found

    def _is_form(self, at: int) -> bool:
        """Whether the name is short for the one of the rules (新院区), or a unit of it (科研处)."""
        name, chosen = self.view.name(at), self.view.mention(self.ruled).text
        unit = self.view.text[at] == "Ⓞ" and name.startswith(chosen)
        return name != chosen and (unit or chosen.endswith(name))

    def cues(self, at: int) -> Iterator[str]:
        """The cues of the name at ``at``."""
        text, key = self.view.text, self.key
        kind = text[at]
        sort = kind + _sort(self.view, at)
        where = self._where(at)
        rank = self._rank(at)
        yield from self._choice(at, kind, where)
        for who in (kind, sort):
            yield from _with(f"is {who}", key, where, f"{where} {key}", f"{where} {rank}")
        yield from self._contexts(at, kind, sort, where)
        yield from self._deeds(at, kind, sort, where)
        yield from self._amid(at, kind, where)
        yield from self._words(at, kind)
        name = self.view.name(at)
        for end in (name[-1:], name[-2:]):
            yield f"ends {end} {key}"

    def _choice(self, at: int, kind: str, where: str) -> Iterator[str]:
        """Whether the rules choose the name, here or where it is said again."""
        if at == self.ruled:
            yield from _with("ruled", self.key, kind, where, f"{where} {kind} {self.key}")
        elif self.view.name(at) == self.view.name(self.ruled):
            yield from _with("ruled elsewhere", self.key, where)

    def _where(self, at: int) -> str:
        """Clauses behind or in front within the sentence, else sentences in front."""
        text, quantity = self.view.text, self.quantity
        back = self.view.sentence_number(quantity.start) - self.view.sentence_number(at)
        if back:
            return f"s{min(back, _FAR)}"
        behind = at >= quantity.start
        gap = text[quantity.end : at] if behind else text[at : quantity.start]
        clauses = min(_FAR, sum(gap.count(mark) for mark in CLAUSE_MARKS))
        return f"b{clauses}" if behind else f"c{clauses}"

    def _rank(self, at: int) -> str:
        """Only, first, last or other name of its type in its sentence, and whether it leads."""
        same = self.view.symbols(*self.view.sentence(at), types=self.view.text[at])
        place = {same[0]: "first", same[-1]: "last"}.get(at, "other")
        return f"{'only' if len(same) == 1 else place}{' leads' if leads(self.view, at) else ''}"

    def _contexts(self, at: int, kind: str, sort: str, where: str) -> Iterator[str]:
        """The characters around the name and around the quantity."""
        text, quantity = self.view.text, self.quantity
        before, after = shown(text[max(0, at - 2) : at]), shown(text[at + 1 : at + 3])
        for side, near, both in (("after", before[-1:], before), ("before", after[:1], after)):
            yield f"{side} {both}"
            yield from _with(f"{side} {near}", where, f"{kind} {self.key}")
        ahead = shown(text[max(0, quantity.start - 2) : quantity.start])
        behind = shown(text[quantity.end : quantity.end + 2])
        yield f"sum after {ahead} {sort}"
        for end in (f"after {ahead}", f"before {behind}", f"before {behind[:1]}"):
            yield f"sum {end} {kind} {where}"

    def _deeds(self, at: int, kind: str, sort: str, where: str) -> Iterator[str]:
        """The part of the name in its clause, and what is done with the sum."""
        role = self._role(at)
        yield f"role {role} {where}"
        yield from _with(f"role {role} {kind}", self.key, where)
        for deed in self._deed:
            for name in (sort, f"{role} {where}", f"{where} {kind}", f"{role} {kind}"):
                yield f"deed {deed} {name}"

    def _role(self, at: int) -> str:
        """What the name, or the places in line before it, follow: 向ⓁⓄ gets, 由ⓁⓄ does."""
        before = self.view.text[:at].rstrip("Ⓛ")
        return _ROLES.get(before[-1:], "other") if before else "leads"

    @cached_property
    def _deed(self) -> list[str]:
        """The last word for a deed in front of the sum in its clause, the first one behind."""
        text, quantity = self.view.text, self.quantity
        begin = max(text.rfind(mark, 0, quantity.start) for mark in "，；：。\n") + 1
        clause = re.split("[，；。]", text[quantity.end : quantity.end + _BEHIND])[0]
        before = _DEED.findall(text, begin, quantity.start)[-1:]
        return before + [f"> {found}" for found in _DEED.findall(clause)[:1]]

    def _words(self, at: int, kind: str) -> Iterator[str]:
        """The skeletons beside the name, and between it and the sum in one sentence."""
        text, start = self.view.text, self.quantity.start
        behind = skeleton(text[at + 1 : at + 1 + _BEHIND])
        ahead = skeleton(text[max(0, at - _BEHIND) : at])
        for words in (behind[:1], behind[:2]):
            yield f"sb {' '.join(words)} {kind} {self.key}"
        for words in (ahead[-1:], ahead[-2:]):
            yield f"sa {' '.join(words)} {kind} {self.key}"
        if self.view.sentence_number(at) == self.view.sentence_number(start):
            between = skeleton(text[min(at, start) + 1 : max(at, start)])
            side = "<" if at < start else ">"
            for words in (between[:2], between[-2:], between[-1:]):
                yield f"sm {' '.join(words)} {kind} {side} {self.key}"
            for word in dict.fromkeys(between):
                yield f"sw {word} {kind} {side}"

    def _amid(self, at: int, kind: str, where: str) -> Iterator[str]:
        """How often the name is said, how many names stand between it and the sum."""
        view, start = self.view, self.quantity.start
        alike = view.symbols(0, len(view.text), kind)
        times = min(_MANY, sum(view.name(other) == view.name(at) for other in alike))
        yield from _with(f"said {times} {kind}", f"{where[0]} {self.key}")
        between = len(view.symbols(min(at, start) + 1, max(at, start)))
        yield from _with(f"between {min(_MANY, between)}", f"{kind} {self.key}", where)


def _with(cue: str, *more: str) -> Iterator[str]:
    """The cue alone and together with each of the others."""
    yield cue
    for other in more:
        yield f"{cue} {other}"


def _sort(view: View, at: int) -> str:
    """A bank, a body that governs, or the mention's subtype."""
    if view.text[at] == "Ⓞ" and BANK.search(view.name(at)):
        return "bank"
    if is_authority(view, at):
        return "authority"
    return view.mention(at).subtype or "other"


def shown(text: str) -> str:
    """The characters with white space made visible, since a cue stands in one line."""
    return re.sub(r"\s", "¶", text)
