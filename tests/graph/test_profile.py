"""Who or what an entity is."""

from __future__ import annotations

from kg.graph.profile import profile
from tests.graph.world import COMPANY, GROUP, OTHER, PERSON, TABLES


def test_facts_are_seen_from_either_side() -> None:
    facts = profile(TABLES, COMPANY).facts
    assert [(fact.predicate, fact.forward, fact.other) for fact in facts] == [
        ("position", False, PERSON),
        ("part_of", True, GROUP),
    ]


def test_a_fact_knows_when_it_was_published() -> None:
    fact = profile(TABLES, PERSON).facts[0]
    assert (fact.title, fact.first_seen, fact.last_seen) == ("经理", "2024-01-01", "2024-01-01")


def test_an_article_written_has_no_other_side() -> None:
    assert profile(TABLES, PERSON).facts[-1].other is None


def test_ties_name_the_other_one() -> None:
    assert {tie.other for tie in profile(TABLES, OTHER).ties} == {PERSON, GROUP}


def test_sentences_of_the_text_come_before_the_headline() -> None:
    sentences = profile(TABLES, PERSON).sentences
    assert [item.field for item in sentences] == ["text", "title"]


def test_a_sentence_knows_the_mentions_in_it() -> None:
    found = profile(TABLES, PERSON)
    (sentence, *_) = found.sentences
    assert {item.text for item in found.mentions_in(sentence)} == {PERSON.name}
