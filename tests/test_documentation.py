"""The documentation names every field, format and option there is."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from kg.export.registry import EXPORTERS
from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Merge, Relation
from kg.model.mention import Attribute, Evidence, Mention
from kg.model.schema import ENTITY_TYPES, PREDICATES

ROOT = Path(__file__).parent.parent
FORMATS = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
WORDS = set(re.findall(r"`([^`]+)`", FORMATS))


@pytest.mark.parametrize(
    "record", [Article, Entity, Merge, Relation, Cooccurrence, Mention, Attribute, Evidence]
)
def test_every_field_of_a_table_is_described(record: type) -> None:
    names = {item.name for item in fields(record)} - {"body"}  # which is written as `text`
    assert sorted(names - WORDS) == []


def test_every_format_is_described() -> None:
    assert [item.name for item in EXPORTERS if item.name not in WORDS] == []


def test_every_type_and_predicate_is_described() -> None:
    assert [name for name in (*ENTITY_TYPES, *PREDICATES) if name not in WORDS] == []


@pytest.mark.parametrize(
    "page",
    sorted(
        path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))
    ),
)
def test_every_link_inside_the_project_leads_somewhere(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8"))
    inside = [link for link in links if not re.match(r"[a-z]+:", link)]
    # The page of the graph is built, not committed.
    missing = [link for link in inside if not (path.parent / link).exists()]
    assert [link for link in missing if not link.endswith("graph.html")] == []
