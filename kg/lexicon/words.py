"""jieba's dictionary as a lexicon: which strings are ordinary words.

Source: the dictionary inside jieba (MIT licence), with corpus frequencies and
part-of-speech tags.  It is read here, because jieba itself takes several times as long:
it makes an entry of every beginning of a word, and reads the tags twice.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from math import log
from pathlib import Path
from typing import NamedTuple

from kg.errors import ConfigError

COMMON_FREQUENCY = 3  # entries below this are jieba's own guesses and rare names

# What jieba looks up together; everything else stands alone, a Windows line end in one.
_BLOCK = re.compile(r"(?P<block>[\u4e00-\u9fd5a-zA-Z0-9+#&._%\-]+)|\r\n|.", re.DOTALL)
_LATIN = re.compile("[a-zA-Z0-9]")


class _Dictionary(NamedTuple):
    frequencies: dict[str, int]
    tags: dict[str, str]
    longest: dict[str, int]  # characters of the longest word, by the first character
    log_total: float


@cache
def _dictionary() -> _Dictionary:
    # Word, count and tag in turn: to slice one long list takes half the time of 350,000 short ones.
    fields = " ".join(_file().read_text(encoding="utf-8").splitlines()).split(" ")
    words, counts, tags = fields[::3], list(map(int, fields[1::3])), fields[2::3]
    frequencies = dict(zip(words, counts, strict=True))
    longest = {word[0]: len(word) for word in sorted(frequencies, key=len)}
    return _Dictionary(frequencies, dict(zip(words, tags, strict=True)), longest, log(sum(counts)))


def _file() -> Path:
    """Where jieba keeps its dictionary, without importing jieba, which takes long."""
    found = find_spec("jieba")
    if found is None or found.origin is None:
        raise ConfigError("jieba is not installed: pip install jieba")
    return Path(found.origin).with_name("dict.txt")


def frequency(word: str) -> int:
    """How often jieba's corpus holds the word; 0 when it is not a word of its dictionary."""
    return _dictionary().frequencies.get(word, 0)


def is_word(word: str) -> bool:
    """Whether the string is an ordinary dictionary word of two or more characters."""
    return len(word) > 1 and frequency(word) >= COMMON_FREQUENCY


def word_tag(word: str) -> str:
    """jieba's part of speech (n, v, nr, ns, nt, nz, …), empty for an unknown word."""
    return _dictionary().tags.get(word, "") if frequency(word) else ""


@lru_cache(maxsize=65536)
def pieces(text: str) -> tuple[str, ...]:
    """The text cut into dictionary words; what no word covers comes out as single characters.

    The same as ``jieba.cut(text, HMM=False)``: of all ways to cut, the one whose words
    have the largest product of frequencies.
    """
    found: list[str] = []
    for match in _BLOCK.finditer(text):
        if match["block"]:
            found += _joined(match.group(), _ends(match.group()))
        else:
            found.append(match.group())
    return tuple(found)


def _ends(block: str) -> list[int]:
    """For each character, where the word of the best cut ends that begins with it."""
    frequencies, _, longest, log_total = _dictionary()
    size = len(block)
    scores, ends = [0.0] * (size + 1), [size] * size
    for start in range(size - 1, -1, -1):
        best, best_end = None, start + 1
        for end in range(start + 1, min(size, start + longest.get(block[start], 1)) + 1):
            if count := frequencies.get(block[start:end], 0):
                score = log(count) - log_total + scores[end]
                # Of equally good words the longer one, as in jieba.
                if best is None or score >= best:
                    best, best_end = score, end
        scores[start] = scores[start + 1] - log_total if best is None else best
        ends[start] = best_end
    return ends


def _joined(block: str, ends: list[int]) -> list[str]:
    """The words of a cut; Latin letters and digits in line are one word."""
    words: list[str] = []
    start, latin = 0, ""
    while start < len(block):
        word = block[start : ends[start]]
        start = ends[start]
        if len(word) == 1 and _LATIN.match(word):
            latin += word
            continue
        words += [latin, word] if latin else [word]
        latin = ""
    return [*words, latin] if latin else words


def has_unknown_part(text: str) -> bool:
    """Whether the text holds a stretch that no dictionary word of two characters covers.

    Brands and coined names have one (翰博 in 翰博光电), ordinary phrases do not.
    """
    return any(len(piece) == 1 for piece in pieces(text))
