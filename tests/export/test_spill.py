"""Lines in order, whatever fits into memory."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from kg.export.spill import in_order

LINES = sorted({f"{number % 997} 行𠮷\r\x85\u2028" for number in range(2_000)})


@pytest.mark.parametrize("portion", [1, 7, 996, 997, 10_000])
def test_lines_come_sorted_and_once_whatever_the_portion(portion: int) -> None:
    shuffled = LINES * 3
    random.Random(1).shuffle(shuffled)
    assert list(in_order(shuffled[:400], portion)) == sorted(set(shuffled[:400]))
    if portion > 1:  # else as many files as lines
        assert list(in_order(shuffled, portion)) == LINES


def test_nothing_comes_of_nothing() -> None:
    assert list(in_order([])) == []


def test_it_can_be_left_in_the_middle() -> None:
    assert list(islice(in_order(LINES, 500), 3)) == LINES[:3]
