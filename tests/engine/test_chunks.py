from __future__ import annotations

from kg.engine.chunks import CHUNK_CHARS, CHUNK_ITEMS, LARGEST, chunked


def test_chunks_keep_the_order_and_every_item() -> None:
    items = [(number, number * 999 % 40_000) for number in range(500)]
    assert [item for chunk in chunked(items) for item in chunk] == list(range(500))


def test_a_chunk_is_bounded_in_characters_and_items() -> None:
    assert [len(chunk) for chunk in chunked([("a", CHUNK_CHARS // 2)] * 5)] == [2, 2, 1]
    assert max(len(chunk) for chunk in chunked([("a", 1)] * 999)) == CHUNK_ITEMS


def test_a_huge_item_is_a_chunk_of_its_own() -> None:
    assert list(chunked([("a", 1), ("b", CHUNK_CHARS * 9), ("c", 1)])) == [["a"], ["b"], ["c"]]


def test_chunks_of_a_long_build_grow_and_stay_a_small_share_of_it() -> None:
    for processes in (1, 3):
        sizes = [len(chunk) for chunk in chunked([("a", CHUNK_CHARS)] * 200, processes)]
        assert (sizes[: 4 * processes], max(sizes)) == ([1] * 4 * processes, LARGEST)
        assert sum(sizes) == 200
