from __future__ import annotations

from kg.evaluation.across import Across, judge_across
from kg.evaluation.gold import GoldDocument, GoldEntity
from kg.evaluation.matching import Matching


def page(doc: str, **found: GoldEntity) -> tuple[GoldDocument, Matching]:
    """A page whose annotated entities stand for those of the build by keyword."""
    document = GoldDocument(doc, tuple(found.values()), (), ())
    return document, Matching({id_: entity.id for id_, entity in found.items()}, {})


def body(*names: str, type_: str = "organization") -> GoldEntity:
    return GoldEntity(names[0], type_, names[0], names[1:])


def test_one_body_of_two_pages_is_shared_and_joined() -> None:
    pages = [page("a", e1=body("市委", "青岛市委")), page("b", e1=body("青岛市委", "中共青岛市委"))]
    assert judge_across(pages) == Across(shared=1, agreeing=1, common=1, joined=1)


def test_two_bodies_under_one_entity_do_not_agree() -> None:
    pages = [
        page("a", e1=body("宣传部", "海宁市委宣传部")),
        page("b", e1=body("宣传部", "洛阳市委宣传部")),
    ]
    assert judge_across(pages) == Across(shared=1, agreeing=0)


def test_one_body_under_two_entities_is_not_joined() -> None:
    pages = [page("a", e1=body("青岛市委")), page("b", e2=body("青岛市委"))]
    assert judge_across(pages) == Across(common=1, joined=0)


def test_people_are_left_out() -> None:
    pages = [page("a", e1=body("张伟", type_="person")), page("b", e1=body("张伟", type_="person"))]
    assert judge_across(pages) == Across()
