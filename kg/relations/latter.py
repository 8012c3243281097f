"""Which of two that the text just named 前者 and 后者 mean."""

from __future__ import annotations

import re

from kg.relations.view import View

# 甲与乙签订协议，后者将投资
OF_TWO = re.compile("(?P<noun>后者|(?<=[，；])前者)")
_SECOND = re.compile("(?:[与同和跟]|牵手|携手|联手)Ⓛ*(?P<noun>[ⓄⒿ])")


def one_of_two(view: View, position: int, noun: str) -> int | None:
    """The name beside the last bridge of the sentence, on the side that the noun tells.

    后者 without one means the last body of the sentence, where it has two; at the
    beginning of a sentence the last of the one before (甲供货给乙。后者由丙控股).
    """
    start = view.sentence(position).start
    seconds = [match.start("noun") for match in _SECOND.finditer(view.text, start, position)]
    if noun == "后者":
        named = seconds or _without_bridge(view, start, position)
    else:
        named = view.symbols(start, seconds[-1], "Ⓞ") if seconds else []
    return named[-1] if named else None


def _without_bridge(view: View, start: int, position: int) -> list[int]:
    number = view.sentence_number(position)
    if view.text[start:position].strip() or not number:
        return view.symbols(start, position, "Ⓞ")[1:]
    return view.symbols(*view.sentences[number - 1], "Ⓞ")
