"""What several tests share: one build of the seed pages a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.api import Knowledge, build
from kg.model.tables import Tables

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def seed_knowledge() -> Knowledge:
    """The build of the seed pages; only for tests marked slow."""
    return build([SEEDS])


@pytest.fixture(scope="session")
def seed_tables(seed_knowledge: Knowledge) -> Tables:
    """Its tables."""
    return seed_knowledge.tables
