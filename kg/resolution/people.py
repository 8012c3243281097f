"""People of one document: titles behind names, surnames with titles, shortened foreign names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kg.lexicon.addresses import split_title
from kg.resolution.names import compared

# Chinese names have two to four characters, compound surnames included.
_NAME_LENGTHS = range(2, 5)
_NICKNAME = re.compile(
    r"[老小阿](?P<behind>[\u4e00-\u9fff])|(?P<before>[\u4e00-\u9fff])(?:[哥姐叔婶嫂伯爷]|师傅|大[哥姐])"
)


def person_name(text: str, known: frozenset[str]) -> tuple[str, str]:
    """The name without the title behind it, and the rule that took the title off.

    习近平总书记 → 习近平.  A title goes when the rest is a name by its length and is
    ``known`` in the document, or is too long to be a surname.
    """
    parts = split_title(text)
    if parts is None:
        return text, ""
    name, title = parts
    if compared(name) in known:
        return name, "title"
    if len(name) in _NAME_LENGTHS and len(name) > 2 and len(title) > 1:
        return name, "title"
    return text, ""


def surname_address(text: str) -> tuple[str, str] | None:
    """孙主任 → (孙, 主任); None when the text is no bare surname with a title."""
    parts = split_title(text)
    return parts if parts and len(parts[0]) <= 2 and "·" not in parts[0] else None


def addressed(
    surname: str, title: str, people: Sequence[str], titles: Mapping[str, Iterable[str]]
) -> str | None:
    """The one person of the article whom surname and title can mean.

    Several people of that surname are told apart by the titles the article gives
    them; no or several matches mean none.
    """
    bearers = [name for name in people if name.startswith(surname) and len(name) > len(surname)]
    if len(bearers) == 1:
        return bearers[0] if not _contradicts(title, titles.get(bearers[0], ())) else None
    titled = [
        name for name in bearers if any(_agrees(title, held) for held in titles.get(name, ()))
    ]
    return titled[0] if len(titled) == 1 else None


def _agrees(title: str, held: str) -> bool:
    return held.endswith(title) or (title == "总" and "总" in held)


def _contradicts(title: str, held: Iterable[str]) -> bool:
    """A post is known, and it is another one; forms of address contradict nothing."""
    posts = list(held)
    formal = title.endswith(("长", "记", "任", "席", "理", "裁"))
    return bool(posts) and formal and not any(_agrees(title, item) for item in posts)


def nicknamed(name: str, people: Sequence[str]) -> str | None:
    """The one person of the article whom 老萨, 小栾 or 谷哥 can mean."""
    match = _NICKNAME.fullmatch(name)
    if match is None:
        return None
    surname = match["behind"] or match["before"]
    bearers = [
        full for full in people if full.startswith(surname) and not _NICKNAME.fullmatch(full)
    ]
    return bearers[0] if len(bearers) == 1 else None
