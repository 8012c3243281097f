"""Which statements count as found, invented or missed."""

from __future__ import annotations

from kg.evaluation.gold import GoldDocument, GoldEntity, GoldRelation
from kg.evaluation.judgement import Judgement
from kg.evaluation.matching import found_by_doc, match
from kg.evaluation.relations import judge_relations
from kg.model.entity import Relation
from tests.evaluation.annotated import COMPANY, PERSON, gold_document, gold_entity, make_build, say
from tests.factory import DOC

PEOPLE_AND_COMPANY = [
    gold_entity("p", "person", "李明"),
    gold_entity("c", "organization", "海山集团"),
    gold_entity("d", "organization", "海山集团党委"),
]


def judge(gold: GoldDocument, *relations: Relation) -> list[Judgement]:
    tables = make_build([(PERSON, "李明"), (COMPANY, "海山集团")], list(relations))
    found = found_by_doc(tables)[DOC]
    return list(judge_relations(gold, found, match(gold, found)))


def stated(
    *relations: GoldRelation, entities: list[GoldEntity] = PEOPLE_AND_COMPANY
) -> GoldDocument:
    return gold_document(entities, list(relations))


def verdicts(judgements: list[Judgement]) -> list[tuple[str, str]]:
    return [(item.verdict, item.kind) for item in judgements]


def test_a_statement_between_the_same_two_is_found() -> None:
    gold = stated(GoldRelation("p", "visited", "c"))
    assert verdicts(judge(gold, say(PERSON, "visited", COMPANY))) == [("hit", "")]


def test_a_repeated_statement_counts_once() -> None:
    gold = stated(GoldRelation("p", "visited", "c"))
    relation = say(PERSON, "visited", COMPANY)
    assert verdicts(judge(gold, relation, relation)) == [("hit", "")]


def test_one_title_may_contain_the_other() -> None:
    gold = stated(GoldRelation("p", "position", "c", "书记"))
    assert verdicts(judge(gold, say(PERSON, "position", COMPANY, "党委书记"))) == [("hit", "")]


def test_another_title_is_another_statement() -> None:
    gold = stated(GoldRelation("p", "position", "c", "董事长"))
    assert verdicts(judge(gold, say(PERSON, "position", COMPANY, "党委书记"))) == [
        ("spurious", "another title holds"),
        ("missing", "not found"),
    ]


def test_a_committee_and_its_secretary_say_the_same_as_the_longer_title() -> None:
    gold = stated(GoldRelation("p", "position", "d", "书记"))
    assert verdicts(judge(gold, say(PERSON, "position", COMPANY, "党委书记"))) == [("hit", "")]


def test_cooperation_reads_both_ways() -> None:
    entities = [gold_entity("p", "organization", "李明"), PEOPLE_AND_COMPANY[1]]
    tables = make_build([(COMPANY, "海山集团")], [say(COMPANY, "cooperates", COMPANY)])
    gold = gold_document(entities, [GoldRelation("c", "cooperates", "c")])
    found = found_by_doc(tables)[DOC]
    assert verdicts(list(judge_relations(gold, found, match(gold, found)))) == [("hit", "")]


def test_optional_statements_count_neither_for_nor_against() -> None:
    gold = stated(GoldRelation("p", "visited", "c", optional=True))
    assert judge(gold, say(PERSON, "visited", COMPANY)) == []
    assert judge(gold) == []


def test_authors_have_no_object() -> None:
    gold = stated(GoldRelation("p", "authored", None))
    assert verdicts(judge(gold, say(PERSON, "authored", None))) == [("hit", "")]


def test_an_invented_statement_says_what_is_wrong() -> None:
    gold = stated(GoldRelation("p", "visited", "c", optional=True))
    assert verdicts(judge(gold, say(PERSON, "position", COMPANY, "书记"))) == [
        ("spurious", "another predicate holds")
    ]
    assert verdicts(judge(stated(), say(PERSON, "visited", COMPANY))) == [
        ("spurious", "not stated")
    ]
    unknown = stated(entities=PEOPLE_AND_COMPANY[1:])
    assert verdicts(judge(unknown, say(PERSON, "visited", COMPANY))) == [
        ("spurious", "a name that is not annotated")
    ]


def test_a_missed_statement_says_whether_its_names_were_found() -> None:
    gold = stated(GoldRelation("p", "visited", "c"), GoldRelation("p", "visited", "d"))
    assert verdicts(judge(gold)) == [
        ("missing", "not found"),
        ("missing", "a name was not found"),
    ]
