"""Titles and forms of address that follow a name: 孙主任, 习近平总书记, 王女士.

The words and their source are in ``data/addresses.toml``.
"""

from __future__ import annotations

import re

from kg.lexicon.lists import any_of, load

_TITLE_AT_END = re.compile(any_of(load("addresses")["titles"]) + "$")


def split_title(text: str) -> tuple[str, str] | None:
    """孙主任 → (孙, 主任), 习近平总书记 → (习近平, 总书记); None without a title.

    总 and 工 address people only behind a bare surname (李总, 王工).
    """
    match = _TITLE_AT_END.search(text)
    if match is None or match.start() == 0:
        return None
    name, title = text[: match.start()], match.group()
    if len(title) == 1 and len(name) > 2:
        return None
    return name, title
