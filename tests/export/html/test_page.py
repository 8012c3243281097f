"""The page as a string: what is in it, and that it is the same everywhere."""

from __future__ import annotations

import json
import re
from typing import Any

from kg.export.html import HtmlOptions, render_html
from kg.model.entity import Cooccurrence
from kg.model.schema import ORGANIZATION, PERSON
from kg.model.tables import ResolvedMention, Tables
from tests.factory import make_article, make_entity, make_evidence, make_mention, make_relation

TEXT = "区委书记孙永红会见了海信集团负责人。𠮷田与孙永红同席。"


def small() -> Tables:
    """Three entities, one statement, one pair."""
    article = make_article(TEXT, title="见面", published="2023-11-14")
    sun = make_entity(PERSON, "孙永红", mentions=2)
    hisense = make_entity(ORGANIZATION, "海信集团", mentions=1)
    rare = make_entity(PERSON, "𠮷田", mentions=1)
    proof = make_evidence(article, TEXT[:18])
    second = make_evidence(article, TEXT[18:])
    source, target = sorted((sun.id, rare.id))
    return Tables(
        (article,),
        (sun, hisense, rare),
        (
            ResolvedMention(sun.id, make_mention(article, "孙永红", PERSON)),
            ResolvedMention(hisense.id, make_mention(article, "海信集团", ORGANIZATION)),
            ResolvedMention(rare.id, make_mention(article, "𠮷田", PERSON)),
            ResolvedMention(sun.id, make_mention(article, "孙永红", PERSON, nth=1)),
        ),
        (make_relation(sun, "visited", hisense, proof),),
        (Cooccurrence(source, target, 1, 1, 0.5, (second,)),),
    )


def block(html: str, name: str) -> Any:
    """A data block of the page."""
    found = re.search(rf'<script type="application/json" id="kg-{name}">(.*?)</script>', html, re.S)
    assert found
    return json.loads(found[1])


def test_the_page_asks_nothing_of_any_server() -> None:
    html = render_html(small())
    assert not re.search(r"""<(?:script|link|img|iframe)[^>]*(?:src|href)=""", html)
    assert "default-src 'none'" in html


def test_every_inline_script_and_style_is_let_through_by_its_hash_alone() -> None:
    html = render_html(small())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    assert "unsafe" not in policy[1]
    assert policy[1].count("sha256-") == 3


def test_marks_count_utf16_units() -> None:
    page = block(render_html(small()), "sentences")
    text, marks = next((row[2], row[3:]) for row in page if row[2].startswith("𠮷"))
    assert text.encode("utf-16-le")[: 2 * marks[1]].decode("utf-16-le") == "𠮷田"
    start, length = marks[3], marks[4]
    assert (
        text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le") == "孙永红"
    )


def test_nodes_carry_initials_and_the_identifier_of_the_build() -> None:
    node = next(row for row in block(render_html(small()), "nodes") if row["label"] == "孙永红")
    assert node["p"] == "syh"
    assert "person-" + node["k"] == make_entity(PERSON, "孙永红").id


def test_characters_are_written_as_they_are() -> None:
    html = render_html(small())
    assert "孙永红" in html
    assert "𠮷田" in html


def test_a_heading_cannot_leave_its_place() -> None:
    html = render_html(small(), HtmlOptions(title="</title><script>alert(1)</script>"))
    assert "<script>alert(1)" not in html


def test_the_same_build_gives_the_same_page() -> None:
    assert render_html(small()) == render_html(small())


def test_an_empty_build_gives_a_page() -> None:
    html = render_html(Tables())
    assert block(html, "nodes") == []
    assert len(html.encode()) <= 550_000
