from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from kg.lexicon.lists import any_of


def test_of_words_that_begin_alike_the_longest_matches() -> None:
    match = re.match(any_of(["工程", "工程项目", "工"]), "工程项目部")
    assert match and match.group() == "工程项目"


def test_signs_in_words_mean_themselves() -> None:
    assert re.fullmatch(any_of(["H&M", "C++"]), "C++")
    assert not re.fullmatch(any_of(["A.B"]), "AxB")


def test_no_list_holds_a_word_twice() -> None:
    folder = files("kg.lexicon") / "data"
    lists = {
        (file.name, *path): found
        for file in folder.iterdir()
        if file.name.endswith(".toml")
        for path, found in _lists(tomllib.loads(file.read_text(encoding="utf-8")))
    }
    twice = {path: [w for w, n in Counter(found).items() if n > 1] for path, found in lists.items()}
    assert lists
    assert not {path: found for path, found in twice.items() if found}


def _lists(table: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """The lists of words below a table, with the keys that lead to each."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from (((key, *path), found) for path, found in _lists(value))
        elif isinstance(value, str):
            yield (key,), value.split()
        elif isinstance(value, list):
            yield (key,), [item for item in value if isinstance(item, str)]
