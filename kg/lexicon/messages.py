"""What the program says to people, in English and Chinese, from one table."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

LANGUAGES: tuple[str, ...] = ("en", "zh")


def say(key: str, lang: str, **values: object) -> str:
    """The text of ``key`` (``type.person``) in ``lang``, with ``{…}`` filled in.

    Raises ``KeyError`` when the table does not have the key.
    """
    text = messages()[key][lang]
    return text.format(**values) if values else text


def label(table: str, name: str | None, lang: str) -> str:
    """The label of a value such as a subtype, or the value itself when it has none.

    Values may come from builds and dictionaries that know more than this table.
    """
    return messages().get(f"{table}.{name}", {}).get(lang, name or "")


@cache
def messages() -> dict[str, dict[str, str]]:
    """Every message by key, then by language."""
    text = files("kg.lexicon").joinpath("messages.toml").read_text(encoding="utf-8")
    return {
        f"{table}.{name}": dict(texts)
        for table, entries in tomllib.loads(text).items()
        for name, texts in entries.items()
    }
