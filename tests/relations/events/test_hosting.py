import pytest

from tests.relations.said import analyse, said


@pytest.mark.parametrize(
    "text",
    [
        "{e:创新论坛}由{o:乙公司}主办，{o:甲公司}承办，{o:丙局}协办。",
        "由{o:甲公司}主办、{o:乙公司}承办的{e:创新论坛}昨日举行。",
        "{o:甲公司}携手{o:乙公司}举办{e:创新论坛}。",
        "{e:创新论坛}主办方{o:甲公司}表示，将再办一届。",
        "{e:创新论坛}主办单位为{o:乙公司}，承办单位为{o:甲公司}。",
        "{o:甲公司}将组团参展{e:创新论坛}。",
    ],
)
def test_each_body_that_holds_an_event_takes_part(text: str) -> None:
    assert ("甲公司", "attended", "创新论坛") in said(text)


def test_a_host_told_behind_the_first_has_its_role() -> None:
    analysis = analyse("{e:创新论坛}由{o:乙公司}主办，{o:甲公司}承办。")
    assert {claim.role for claim in analysis.claims if claim.predicate == "attended"} == {"hosted"}


def test_who_builds_a_project_holds_no_event() -> None:
    text = "{e:创新论坛}昨日闭幕。\n项目承办单位为{o:甲公司}。"
    assert said(text, "attended") == []


def test_the_congress_that_a_meeting_studies_is_not_held() -> None:
    assert said("{o:国务院}党组召开会议 深入学习贯彻{e:二十大}精神", "attended") == []
