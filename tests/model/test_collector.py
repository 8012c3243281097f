"""Work without the search for reference cycles."""

from __future__ import annotations

import gc

import pytest

from kg.model.collector import without_collector


def test_the_collector_rests_and_comes_back() -> None:
    with without_collector():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_comes_back_after_a_failure() -> None:
    with pytest.raises(ZeroDivisionError), without_collector():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_who_had_none_before_has_none_after() -> None:
    gc.disable()
    try:
        with without_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
