from __future__ import annotations

import numpy as np

from kg.mentions.learned import LABELS, SURE, spans
from kg.mentions.tagger import NameSpan


def numbers(*labels: str) -> list[int]:
    return [LABELS.index(label) for label in labels]


def sure(*chances: float) -> np.ndarray:
    return np.array(chances, dtype=np.float32)


def test_a_whole_name_is_proposed_with_its_least_sure_character() -> None:
    labels = numbers("O", "B-person", "I-person", "E-person")
    assert spans(labels, sure(0.9, 0.99, 0.8, 0.95)) == (NameSpan(1, 4, "person", 0.8),)


def test_a_name_with_an_unsure_character_is_not_proposed() -> None:
    assert spans(numbers("B-person", "E-person"), sure(0.99, SURE - 0.1)) == ()


def test_a_name_without_its_beginning_is_not_proposed() -> None:
    assert spans(numbers("O", "I-person", "E-person"), sure(0.9, 0.9, 0.9)) == ()


def test_two_types_make_no_name() -> None:
    labels = numbers("B-organization", "I-person", "E-organization")
    assert spans(labels, sure(0.9, 0.9, 0.9)) == ()
