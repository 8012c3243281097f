"""What all pages of the endpoint share: the head with the search field, and marked names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from kg.lexicon.messages import label

_MARK = (
    '<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M7 8L25 6M7 8L10 25M25 6L24 22M10 25L24'
    ' 22"/><circle cx="7" cy="8" r="3"/><circle cx="25" cy="6" r="3"/><circle cx="10" cy="25"'
    ' r="4"/><circle cx="24" cy="22" r="3"/></svg>'
)


def both(table: str, name: str) -> str:
    """A label in Chinese and English; empty when there is none."""
    texts = [label(table, name, lang) for lang in ("zh", "en")]
    return "" if texts == [name, name] else " · ".join(texts)


def framed(title: str, body: str, sought: str = "") -> str:
    """A whole page; ``body`` is HTML."""
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>"
        '<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/query.css">'
        f"</head><body>{head(sought)}<main>{body}</main></body></html>\n"
    )


def head(sought: str = "") -> str:
    """The bar on top: the way to the graph, to questions, and to any name."""
    return (
        f'<header><a class="brand" href="/">{_MARK}<span>知识图谱</span></a>'
        '<form action="/find" role="search"><input type="search" name="name" required'
        f' aria-label="查找名称 · Find a name" placeholder="查找名称 · Find a name"'
        f' value="{escape(sought)}"></form>'
        '<nav><a href="/">图谱 · Graph</a> <a href="/query">提问 · Ask</a></nav></header>'
    )


def marked(quote: str, names: Iterable[str]) -> str:
    """A sentence as HTML with the names in it marked, longest first."""
    wanted = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
    if not wanted:
        return escape(quote)
    parts = re.split(f"({'|'.join(map(re.escape, wanted))})", quote)
    return "".join(
        f"<mark>{escape(part)}</mark>" if place % 2 else escape(part)
        for place, part in enumerate(parts)
    )
