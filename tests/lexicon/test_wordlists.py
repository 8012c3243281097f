import re

import pytest

from kg.lexicon.wordlists import either, valued, words


def test_words_come_longest_first() -> None:
    lengths = [len(word) for word in words("titles")]
    assert lengths == sorted(lengths, reverse=True)


def test_a_verb_gives_its_role() -> None:
    assert valued("attend_verbs")["主持"] == "chaired"


def test_a_pattern_takes_the_longest_word() -> None:
    match = re.match(either("titles"), "总经理")
    assert match is not None
    assert match.group() == "总经理"


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("no such list")
