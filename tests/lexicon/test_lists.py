from __future__ import annotations

import re

from kg.lexicon.lists import any_of


def test_of_words_that_begin_alike_the_longest_matches() -> None:
    match = re.match(any_of(["工程", "工程项目", "工"]), "工程项目部")
    assert match and match.group() == "工程项目"


def test_signs_in_words_mean_themselves() -> None:
    assert re.fullmatch(any_of(["H&M", "C++"]), "C++")
    assert not re.fullmatch(any_of(["A.B"]), "AxB")
