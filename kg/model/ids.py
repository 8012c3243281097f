"""Stable identifiers, derived from what a thing is and never from its place in a list."""

from __future__ import annotations

import hashlib
import re
import unicodedata

DIGEST_CHARS = 12  # 48 bits: a collision among a million names has a chance of 0.2 %


def entity_id(type_: str, name: str, disambiguator: str = "") -> str:
    """Identifier of an entity, the same in every export.

    ``disambiguator`` keeps two people of one name apart (organization and post).
    """
    key = (
        f"{type_}\n{match_key(name)}\n{disambiguator}"
        if disambiguator
        else (f"{type_}\n{match_key(name)}")
    )
    return f"{type_}-{digest(key)}"


def passage_id(article: str, field: str, start: int, end: int) -> str:
    """Identifier of the passage ``[start, end)`` in a field of an article."""
    key = f"{article}\0{field}\0{start}\0{end}"
    return f"passage-{digest(key)}"


def digest(key: str) -> str:
    """Short hexadecimal SHA-256 of ``key``."""
    return hashlib.sha256(key.encode("utf-8")).hexdigest()[:DIGEST_CHARS]


_IGNORED = re.compile(r"[\s“”‘’\"'《》〈〉<>「」『』]")


def match_key(name: str) -> str:
    """The form under which names are compared: NFKC, no white space, no quotation marks."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", name))
