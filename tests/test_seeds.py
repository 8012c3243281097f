"""What a reader of the five newspaper pages expects to find in their graph."""

from __future__ import annotations

import pytest

from kg.api import Knowledge


@pytest.fixture(scope="module")
def knowledge(seed_knowledge: Knowledge) -> Knowledge:
    return seed_knowledge


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("孙永红", {"person"}),
        ("京东方", {"organization"}),
        ("青岛自贸片区", {"place"}),
        ("山港托克公司", {"organization"}),
        ("翰博光电生产基地项目", {"project"}),
    ],
)
def test_the_main_actors_are_nodes_with_a_sentence(
    knowledge: Knowledge, name: str, types: set[str]
) -> None:
    entity = knowledge.find(name)[0]
    node = knowledge.graph.nodes[entity.id]
    assert {node["type"]} == types
    names = {node["name"], *node["aliases"]}
    assert any(known in quote.text for quote in node["evidence"] for known in names)


@pytest.mark.slow
def test_every_statement_quotes_both_its_ends(knowledge: Knowledge) -> None:
    assert [row for row in knowledge.tables.relations if not row.evidence.text] == []
