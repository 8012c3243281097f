"""Tagged sentences written by hand: ``青岛/LOC 天一/nz 集团有限公司/n``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, tag_sentences
from kg.mentions.tagger import Token


def tagged(words: str) -> TaggedSentence:
    """A sentence from words with their tags."""
    tokens = [Token(*word.rsplit("/", 1)) for word in words.split()]
    return tag_sentences([("".join(token.text for token in tokens), 0)], lambda _: [tokens])[0]


def found(sentence: TaggedSentence, candidates: Iterable[Candidate]) -> set[str]:
    """The texts of the candidates."""
    return {sentence.text[item.start : item.end] for item in candidates}


class FixedTagger:
    """Gives the tags that a test states for each sentence, and n for any other."""

    def __init__(self, *sentences: str) -> None:
        self._tokens = {}
        for words in sentences:
            tokens = [Token(*word.rsplit("/", 1)) for word in words.split()]
            self._tokens["".join(token.text for token in tokens)] = tokens

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        return [self._tokens.get(item, [Token(item, "n")]) for item in sentences]
