"""Taggers by name."""

from __future__ import annotations

from typing import Literal

from kg.mentions.tagger import Tagger


def load_tagger(name: Literal["lac", "jieba"]) -> Tagger:
    """The tagger of that name; loading LAC takes about half a second."""
    if name == "lac":
        from kg.mentions.lac import LacTagger

        return LacTagger()
    from kg.mentions.jieba_tagger import JiebaTagger

    return JiebaTagger()
