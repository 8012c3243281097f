"""What speaks for and against a statement between two names of one sentence.

Each cue is a short text, like those of ``cues``: ``m2 入驻 ⓄⓁ>`` means that 入驻 stands
between an organization and a place, the subject first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from kg.model.offsets import Span
from kg.relations.amounts.cues import CLAUSE_MARKS, shown
from kg.relations.referents.subjects import Subject, clauses_before, subject_of
from kg.relations.referents.topics import clause_start, leads
from kg.relations.skeletons import skeleton
from kg.relations.view import View

_MANY = 4  # names and clauses between are counted up to here
_NEAR = 3  # characters beside a name that are looked at
_AHEAD = 20  # characters in front of the first name whose skeleton is looked at
_BEHIND = 25  # characters behind the second
_BACK = 5  # clauses in front that are asked for their subject


@dataclass(frozen=True)
class NamedSentence:
    """One sentence of a view, with what all its pairs need."""

    view: View
    span: Span

    @cached_property
    def names(self) -> list[int]:
        """Positions of the names."""
        return self.view.symbols(*self.span)

    @cached_property
    def _ranks(self) -> dict[int, str]:
        """Which of its type each name is, and whether the last."""
        found: dict[int, str] = {}
        for kind in "ⓅⓄⓁⒿⒺ":
            same = [at for at in self.names if self.view.text[at] == kind]
            for number, at in enumerate(same):
                found[at] = f"{min(number, 3)}{'$' if at == same[-1] else ''}"
        return found

    @cached_property
    def _subjects(self) -> dict[int, tuple[int, Subject] | None]:
        """For each name how many clauses in front a subject stands, and that subject."""
        return {at: self._subject_before(at) for at in self.names}

    def _subject_before(self, at: int) -> tuple[int, Subject] | None:
        for back, (begin, stop) in enumerate(clauses_before(self.view, self.span.start, at)):
            if back == _BACK:
                break
            subject = subject_of(self.view, begin, stop)
            if subject is not None:
                return back, subject
        return None

    def _role(self, name: int, at: int) -> tuple[str, str]:
        """Whether ``name`` is what the clause of ``at`` is about, and how far in front."""
        found = self._subjects[at]
        if found is None:
            return "none", ""
        back, subject = found
        if subject.position is None or not self._same(subject.position, name):
            return "speaker" if subject.speaker else "other", ""
        return "told" if subject.speaker else "self", str(min(back, 3))

    def _same(self, first: int, second: int) -> bool:
        return self.view.indexes[first] == self.view.indexes[second]

    def beside(self, subject: int, object_: int) -> list[str]:
        """The cues of two names, by their position, that lie nearest and are read fastest."""
        kind = self._kind(subject, object_)
        first, second = sorted((subject, object_))
        found = {f"{cue} {kind}": None for cue in self._around(first, second)}
        return [*found, *self._names_of(subject, object_, kind[-1])]

    def further(self, subject: int, object_: int) -> list[str]:
        """All other cues."""
        kind = self._kind(subject, object_)
        first, second = sorted((subject, object_))
        found = dict.fromkeys(self._between(first, second))
        found |= dict.fromkeys(self._words(first, second))
        return [f"{cue} {kind}" for cue in (*found, *self._parts(subject, object_))]

    def _kind(self, subject: int, object_: int) -> str:
        """The types of both and which stands first."""
        text = self.view.text
        return f"{text[subject]}{text[object_]}{'>' if subject < object_ else '<'}"

    def _between(self, first: int, second: int) -> Iterator[str]:
        """The characters between, one by one and two by two."""
        plain = shown(self.view.text[first + 1 : second])
        for length in (1, 2):
            for at in range(len(plain) - length + 1):
                yield f"m{length} {plain[at : at + length]}"

    def _around(self, first: int, second: int) -> Iterator[str]:
        """How far apart the names are, and the characters beside both."""
        text = self.view.text
        clauses = sum(text.count(mark, first + 1, second) for mark in CLAUSE_MARKS)
        yield "is"
        yield f"clauses {min(clauses, _MANY)}"
        yield f"names {min(len(self.view.symbols(first + 1, second)), _MANY)}"
        before = shown(text[max(self.span.start, first - _NEAR) : first])
        behind = shown(text[second + 1 : second + 1 + _NEAR])
        after = shown(text[first + 1 : first + 1 + _NEAR])
        ahead = shown(text[max(0, second - _NEAR) : second])
        for length in range(1, _NEAR + 1):
            yield f"pre {before[-length:]}"
            yield f"post {behind[:length]}"
            yield f"after {after[:length]}"
            yield f"before {ahead[-length:]}"
        for at in range(len(behind) - 1):
            yield f"near {behind[at : at + 2]}"

    def _words(self, first: int, second: int) -> Iterator[str]:
        """The skeletons between, in front and behind."""
        text, span = self.view.text, self.span
        between = skeleton(text[first + 1 : second])
        ahead = skeleton(text[max(span.start, first - _AHEAD) : first])
        rest = text[second + 1 : min(span.end, second + 1 + _BEHIND)]
        behind = skeleton(rest)
        yield f"s {' '.join(between[:8])}"
        yield f"s {' '.join(ahead[-1:])}|{' '.join(between)}|{' '.join(behind[:1])}"
        yield f"s {' '.join(ahead[-1:])}|{' '.join(between[-2:])}"
        yield f"sl {' '.join(between[:2])}"
        yield f"sr {' '.join(between[-2:])}"
        for word in between:
            yield f"w {word}"
        for one, other in pairwise(between):
            yield f"w {one} {other}"
        for length in (1, 2, 3):
            yield f"wp {' '.join(behind[:length])}"
            yield f"wa {' '.join(ahead[-length:])}"
        for word in dict.fromkeys(skeleton(re.split("[，。；]", rest)[0])):
            yield f"wc {word}"

    def _parts(self, subject: int, object_: int) -> Iterator[str]:
        """The part of either name in its clause and sentence."""
        view, text = self.view, self.view.text
        yield f"stand {subject in view.ends} {object_ in view.ends}"
        yield f"leads {leads(view, subject)} {leads(view, object_)}"
        yield f"rank {self._ranks[subject]} {self._ranks[object_]}"
        for side, name, at in (("s", subject, object_), ("o", object_, subject)):
            role, back = self._role(name, at)
            yield f"subject {side} {role}"
            if back:
                yield f"subject {side} {role} {back}"
        begin = max(clause_start(view, object_), self.span.start)
        stops = [at for mark in "，；：。\n" if (at := text.find(mark, object_)) >= 0]
        end = min([*stops, self.span.end])
        yield f"opens {shown(text[begin : begin + 2])}"
        yield f"closes {shown(text[max(begin, end - 2) : end])}"

    def _names_of(self, subject: int, object_: int, order: str) -> Iterator[str]:
        """How the names end, what sort of thing they are, and whether one holds the other."""
        view = self.view
        first, second = view.name(subject), view.name(object_)
        for length in (1, 2):
            yield f"S {first[-length:]} {order}"
            yield f"O {second[-length:]} {order}"
        yield f"SO {first[-1:]} {second[-1:]} {order}"
        yield f"SO {first[-2:]} {second[-2:]}"
        sorts = f"{view.mention(subject).subtype} {view.mention(object_).subtype}"
        yield f"sorts {sorts} {order}"
        if second in first:
            yield f"O in S {first.startswith(second)}"
        if first in second:
            yield "S in O"
