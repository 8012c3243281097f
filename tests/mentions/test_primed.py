from __future__ import annotations

from collections.abc import Sequence

from kg.config import MentionOptions
from kg.mentions import PrimedTagger, Token, recognise, sentences_to_tag
from tests.factory import make_article


class Counting:
    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        self.calls.append(list(sentences))
        return [[Token(text, "n")] if text else [] for text in sentences]


def test_repeated_sentences_are_tagged_once() -> None:
    behind = Counting()
    assert len(PrimedTagger(behind, ["乙", "甲", "乙"]).tag(["乙", "乙"])) == 2
    assert behind.calls == [["乙", "甲"]]


def test_unknown_sentences_are_asked_for() -> None:
    behind = Counting()
    primed = PrimedTagger(behind, ["甲"])
    assert primed.tag(["丙", "甲"]) == [[Token("丙", "n")], [Token("甲", "n")]]
    assert behind.calls == [["甲"], ["丙"]]


def test_recognition_asks_for_nothing_but_the_sentences_foretold() -> None:
    article = make_article("李涛（右）到青岛调研。\n企业很多。", title="新区签约一批项目")
    behind = Counting()
    recognise(article, PrimedTagger(behind, sentences_to_tag(article)), MentionOptions())
    assert len(behind.calls) == 1
