from __future__ import annotations

from kg.text.sentences import sentence_around, sentence_spans

TEXT = " 李涛到会。“好！”他说\n 结束"


def test_sentences_end_with_their_quotes_and_at_line_breaks() -> None:
    found = [TEXT[start:end] for start, end in sentence_spans(TEXT)]
    assert found == ["李涛到会。", "“好！”", "他说", "结束"]


def test_a_text_is_split_once() -> None:
    assert sentence_spans(TEXT) is sentence_spans(TEXT)


def test_a_text_of_white_space_has_no_sentence() -> None:
    assert sentence_spans(" \n ") == ()


def test_what_crosses_sentences_is_held_by_their_run() -> None:
    assert TEXT[slice(*sentence_around(TEXT, 3, 9))] == "李涛到会。“好！”"
