"""What a sentence without a named subject is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.relations.view import View
from kg.text.marks import ITEM_MARKS

_LEAD = re.compile("^(?:据悉|据了解|据介绍|其中|目前|今年|去年|此外|同时|记者获悉)?，?")
_CLAUSE_MARKS = "，；。：“\n"
MAX_TOPIC_SENTENCES = 3  # further back the topic of the annotated pages had changed


def topic(view: View, position: int, types: str) -> int | None:
    """The last entity of the given kinds before ``position`` that a sentence begins with.

    Looks in the same sentence first, then at the first name of the sentences before
    in the same paragraph.
    """
    sentence = view.sentence(position)
    found = view.symbols(sentence.start, position, types)
    if found:
        return found[0]
    return previous_topic(view, position, types)


def previous_topic(view: View, position: int, types: str) -> int | None:
    """The first fitting entity of one of the sentences before, in the same paragraph."""
    number = view.sentence_number(position)
    paragraph = view.paragraph(position).start
    for back in range(1, MAX_TOPIC_SENTENCES + 1):
        if number - back < 0 or view.sentences[number - back].start < paragraph:
            break
        found = view.symbols(*view.sentences[number - back], types=types)
        if found:
            return found[0]
    return None


def last_before(view: View, position: int, types: str) -> int | None:
    """The nearest entity of the given kinds before ``position`` in its paragraph."""
    found = view.symbols(view.paragraph(position).start, position, types)
    return found[-1] if found else None


def spoken_of(view: View, position: int, types: str, fits: Callable[[int], object]) -> int | None:
    """The last name of a kind before ``position`` in its paragraph, else the only one before."""
    before = [one for one in view.symbols(0, position, types) if fits(one)]
    if before and before[-1] >= view.paragraph(position).start:
        return before[-1]
    return last_of_one(view, before)


# 坐落于明港镇的|甲公司: what tells which one it is
_WHICH = (
    "(?:(?:位于|坐落[于在]|地处|落户|扎根|成立于|创[办建立]于|始建于|总投资|占地|作为|[今去前]年|专注于?|主营|从事|刚刚|由[ⓄⓁ]|主打)"
    "[^，。；：“”\nⓅⓄⒿⒺ]{1,20}的|与[ⓄⓁⒿ](?:一[墙路街河桥]之隔|毗邻|相邻|为邻|相距[^，。；ⓅⓄⓁⒿⒺ]{1,10}|隔[路河江街]相望)的)?"
)
_FRONT = re.compile(rf"(?:^|[，。；：“—\n 　](?:其中|据悉|据了解|目前)?){_WHICH}[ⓄⓁⒿ、和与]*$")
_BULLET = re.compile(rf"[{ITEM_MARKS}][ⓄⓁⒿ、和与]*$")
_HEADED = re.compile("[^，。；！？\n]*[ 　]")  # ●甲站启运 昨天上午，由乙…: a headline


def leads(view: View, position: int) -> bool:
    """Whether the name begins its clause, alone or in a list."""
    before = view.text[view.sentence(position).start : position]
    bullet = _BULLET.search(before) is not None
    return bool(_FRONT.search(before)) or (bullet and not _HEADED.match(view.text, position))


def leading(view: View, position: int, types: str, *, nearest: bool = False) -> int | None:
    """The first or nearest entity before ``position`` that begins a clause of the sentence."""
    sentence = view.sentence(position)
    named = view.symbols(sentence.start, position, types)
    for found in reversed(named) if nearest else named:
        if leads(view, found):
            return found
    return None


def clause_start(view: View, position: int) -> int:
    """Where the clause that holds ``position`` begins."""
    return max(view.text.rfind(mark, 0, position) for mark in _CLAUSE_MARKS) + 1


def last_of_one(view: View, found: Sequence[int]) -> int | None:
    """The last of the names, if all are forms of one."""
    same = are_forms_of_one([view.name(one) for one in found])
    return found[-1] if found and same else None


def are_forms_of_one(names: Sequence[str]) -> bool:
    """Whether the longest of the names holds all others."""
    longest = max(names, key=len, default="")
    return all(name in longest for name in names)
