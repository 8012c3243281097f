from __future__ import annotations

from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention


def _parts(text: str, *names: tuple[str, str]) -> list[tuple[str, str]]:
    """Subject and object of each ``part_of`` of a text with the mentions named."""
    article = make_article(text)
    mentions = tuple(make_mention(article, name, type_) for name, type_ in names)
    analysis = relate(article, mentions, RelationOptions())
    return [
        (analysis.mentions[claim.subject].text, analysis.mentions[claim.object].text)
        for claim in analysis.claims
        if claim.predicate == "part_of" and claim.object is not None
    ]


def test_divisions_in_line_inside_the_name_of_a_body_are_one_in_the_other() -> None:
    text = "靖远县刘川镇南山村党支部开会。"
    names = [
        ("靖远县刘川镇南山村党支部", "organization"),
        ("靖远县", "place"),
        ("刘川镇", "place"),
        ("南山村", "place"),
    ]
    assert _parts(text, *names) == [("刘川镇", "靖远县"), ("南山村", "刘川镇")]


def test_a_division_in_front_of_a_name_holds_the_one_that_opens_it() -> None:
    names = [("漳平市", "place"), ("永福镇樱花茶园", "project"), ("永福镇", "place")]
    assert ("永福镇", "漳平市") in _parts("漳平市永福镇樱花茶园开门。", *names)


def test_divisions_that_the_table_puts_elsewhere_are_not_in_line() -> None:
    names = [("青岛市保定市商会", "organization"), ("青岛市", "place"), ("保定市", "place")]
    assert _parts("青岛市保定市商会成立。", *names) == []
