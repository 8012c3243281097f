"""The page of one thing."""

from __future__ import annotations

from kg.query.pages import Found, Row, found_page, page

BASE = "https://kg.example/id/"
SUN, PORT = BASE + "person-1", BASE + "organization-1"
SKOS = "http://www.w3.org/2004/02/skos/core#"
KG = "https://kg.example/def#"


def statement(quote: str, **values: str) -> Row:
    return {
        "s": SUN,
        "subject": "孙永红",
        "p": KG + "visited",
        "o": PORT,
        "object": "港口",
        "status": "stated",
        "confidence": "0.9",
        "quote": quote,
        "source": BASE + "article-1",
        "article": "a.txt#1",
        **values,
    }


def about(name: str) -> list[Row]:
    return [{"p": SKOS + "prefLabel", "o": name}, {"p": KG + "mentionCount", "o": "3"}]


def test_sentences_of_one_statement_stand_together() -> None:
    said = [statement("孙永红到访港口。"), statement("孙永红再到港口。")]
    html = page(SUN, BASE, Found(about("孙永红"), said, [], []))
    assert html.count("<details") == 2  # the statement and the properties
    assert "2 句 · 90%" in html
    assert "到访 · visited" in html
    assert "<mark>港口</mark>" in html


def test_the_other_side_reads_the_relation_from_its_end() -> None:
    html = page(PORT, BASE, Found(about("港口"), [statement("孙永红到访港口。")], [], []))
    assert "来访者 · visited by" in html
    funder = statement("…", p="https://schema.org/funder", s=PORT, o=SUN)
    html = page(SUN, BASE, Found(about("孙永红"), [funder], [], []))
    assert "投资 · invests in" in html


def test_a_plan_is_called_one() -> None:
    html = page(SUN, BASE, Found(about("孙永红"), [statement("…", status="planned")], [], []))
    assert "计划 · planned" in html


def test_markup_in_names_stays_text() -> None:
    html = page(SUN, BASE, Found(about("<script>"), [], [], []))
    assert "<script>" not in html
    row = {"node": SUN, "name": "<img>", "mentions": "1"}
    assert "<img>" not in found_page("<i>", [row], BASE)
