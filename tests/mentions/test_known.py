from __future__ import annotations

from kg.config import MentionOptions
from kg.lexicon.gazetteer import GazetteerEntry
from kg.mentions import recognise
from kg.mentions.known import find_known
from tests.factory import make_article
from tests.mentions.tagging import FixedTagger

GROUP = GazetteerEntry("甲乙集团", "organization", ("甲乙",), "company")


def test_every_occurrence_of_a_name_or_alias_is_found() -> None:
    found = list(find_known("甲乙集团与丙签约，甲乙表示", (GROUP,)))
    assert [(item.start, item.end, item.expanded) for item in found] == [
        (0, 4, "甲乙集团"),
        (9, 11, "甲乙集团"),
    ]


def test_a_known_name_wins_over_the_tagger() -> None:
    article = make_article("甲乙在青岛。")
    tagger = FixedTagger("甲乙/PER 在/p 青岛/LOC 。/w")
    mentions = recognise(article, tagger, MentionOptions(), (GROUP,))
    first = mentions[0]
    assert (first.text, first.type, first.rule) == ("甲乙", "organization", "gazetteer")


def test_a_simplified_entry_is_found_in_traditional_text() -> None:
    article = make_article("甲乙集團在青島。")
    (mention, *_) = recognise(article, FixedTagger(), MentionOptions(), (GROUP,))
    assert mention.text == "甲乙集團"
