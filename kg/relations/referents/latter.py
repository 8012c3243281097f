"""Which of two that the text just named 前者 and 后者 mean."""

from __future__ import annotations

import re

from kg.relations.view import View

# 甲与乙签订协议，后者将投资
OF_TWO = re.compile("(?P<noun>后者|(?<=[，；。：\n])前者)")
_SECOND = re.compile("(?:[与同和跟]|牵手|携手|联手)Ⓛ*(?P<noun>[ⓄⒿ])")


def one_of_two(view: View, position: int, noun: str) -> int | None:
    """The name beside the last bridge of the sentence, on the side that the noun tells.

    后者 without one means the last body of the sentence, where it has two; at the
    beginning of a sentence the last of the one before (甲供货给乙。后者由丙控股).
    """
    start = view.sentence(position).start
    seconds = [match.start("noun") for match in _SECOND.finditer(view.text, start, position)]
    if seconds:
        named = seconds if noun == "后者" else view.symbols(start, seconds[-1], "Ⓞ")
    else:
        named = _without_bridge(view, start, position, noun)
    return named[-1] if named else None


def _without_bridge(view: View, start: int, position: int, noun: str) -> list[int]:
    """The later of the bodies, or of the two that the sentence before named."""
    number = view.sentence_number(position)
    here = view.symbols(start, position, "Ⓞ")
    if here or not number:
        return here[1:] if noun == "后者" else []
    before = view.symbols(*view.sentences[number - 1], "Ⓞ")
    two = len({view.name(body) for body in before}) == 2
    if noun == "后者":
        return before
    return before[:1] if two else []
