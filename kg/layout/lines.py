"""Raw text to measured lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.text.normalise import fold

_LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+")
_GAP = re.compile(r"\r\n?|[\n\v\u2028\u2029\f]")

# What may stand after the mark that ends a sentence.
_CLOSERS = "”’\"')>»》〉】]"
_ENDS = "。!?;…:"
_CREDIT = re.compile(r"(?<=[。!?…”])[ ]*\([^()]{2,24}\)$")  # …晒太阳。(王翠)


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line.

    ``start`` and ``end`` bound it in the raw text without surrounding white space;
    ``text`` is that part folded for matching, of the same length.  ``indent`` counts
    cells of leading white space, ``width`` cells of the line itself without padding.
    ``gap`` tells whether an empty line stands before it.
    """

    start: int
    end: int
    text: str
    indent: int
    width: int
    gap: bool

    @property
    def ends_sentence(self) -> bool:
        """Whether the line closes with a mark that can end a paragraph."""
        return ends_sentence(self.text)


def ends_sentence(text: str) -> bool:
    """Whether ``text`` closes with a mark that can end a paragraph, or with a credit behind one."""
    bare = _CREDIT.sub("", text).rstrip(_CLOSERS)
    return bare[-1:] in _ENDS if bare else False


def ends_in_credit(text: str) -> bool:
    """Whether names in brackets stand behind the last sentence."""
    return _CREDIT.search(text) is not None


def measure(raw: str) -> list[Line]:
    """The non-empty lines of ``raw`` in order."""
    folded = fold(raw)
    lines: list[Line] = []
    previous = 0
    for match in _LINE.finditer(raw):
        start, end = match.span()
        text = folded[start:end]
        stripped = text.strip()
        if not stripped:
            continue
        lead = len(text) - len(text.lstrip())
        begin = start + lead
        between = raw[previous:start]
        gap = bool(lines) and len(_GAP.findall(between)) > 1
        lines.append(
            Line(
                begin,
                begin + len(stripped),
                stripped,
                _indent(raw[start:begin]),
                flat_width(stripped),
                gap,
            )
        )
        previous = begin + len(stripped)
    return lines


def _indent(white: str) -> int:
    return len(white) + white.count("\u3000") + white.count("\u2003")


def flat_width(text: str) -> int:
    """Cells of folded ``text`` without blanks, bar those between Latin words.

    Folded punctuation is counted as the full width it has in print.
    """
    dense = text.replace(" ", "")
    return 2 * len(dense) - len(_LATIN.findall(dense))


_LATIN = re.compile(r"[0-9A-Za-z.%+\-/@#&_=*~\"']")
