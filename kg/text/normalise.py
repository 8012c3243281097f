"""Reading full-width, half-width and traditional forms alike, character for character."""

from __future__ import annotations

from kg.text.traditional import simplified_table

_SPACES = "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_SPACES += "\u200b\u202f\u205f\u2060\u3000\ufeff"


def _fold_table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= {ord(character): " " for character in _SPACES}
    # Half-width Japanese forms and the quotation marks of traditional typesetting.
    table |= dict(zip(map(ord, "｡､「」『』｢｣﹁﹂﹃﹄"), "。、“”‘’“”“”‘’", strict=True))
    return table


_FOLD = _fold_table()
_FULL_FOLD: dict[int, str] = {}


def fold(text: str) -> str:
    """``text`` for pattern matching: half-width, simplified, plain blanks.

    The result has the same length, so a match there is a span here.
    """
    if not _FULL_FOLD:
        _FULL_FOLD.update({**simplified_table(), **_FOLD})
    return text.translate(_FULL_FOLD)


def cells(text: str) -> int:
    """Width of ``text`` in half-width cells, as a typesetter counts: Chinese takes two."""
    return 2 * len(text) - sum(character < "\x7f" for character in text)
