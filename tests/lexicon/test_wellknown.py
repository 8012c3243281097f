from __future__ import annotations

import csv
from importlib import resources

from kg.lexicon.wellknown import find, longest_at
from kg.model import schema


def test_an_ordinary_word_is_no_sure_name() -> None:
    known = find("小米")
    assert known is not None
    assert not known.sure


def test_the_longest_name_comes_first() -> None:
    names = [known.name for known in longest_at("马来西亚的", 0)]
    assert names == sorted(names, key=len, reverse=True)


def test_every_name_is_listed_once_with_a_type_of_the_schema() -> None:
    path = resources.files("kg.lexicon") / "data" / "known_names.csv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    names = [row["name"] for row in rows]
    assert len(names) == len(set(names))
    for row in rows:
        assert row["subtype"] in {*schema.SUBTYPES[row["type"]], ""}, row
