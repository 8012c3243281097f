"""How names of companies are put together: [place] brand [trade…] [legal form…].

The words and their sources are in ``data/companies.toml``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicon import countries, divisions
from kg.lexicon.lists import load, longest_first

_LISTS = load("companies")
LEGAL_FORMS: tuple[str, ...] = _LISTS["legal_forms"]
TRADES = longest_first(_LISTS["trades"])
SEATS = frozenset(_LISTS["seats"])
DEEDS: tuple[str, ...] = _LISTS["deeds"]

_CACHE = 1 << 14  # names kept: each of a page is compared with every other
_BRACKET = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=_CACHE)
def strip_legal_form(name: str) -> str:
    """The name without its legal forms at the end (翰博控股集团有限公司 → 翰博)."""
    rest = name
    while True:
        form = next((form for form in LEGAL_FORMS if rest.endswith(form)), None)
        if form is None or len(rest) - len(form) < 2:
            return rest
        rest = rest[: -len(form)]


@lru_cache(maxsize=_CACHE)
def legal_forms(name: str) -> tuple[str, ...]:
    """The legal forms at the end of the name, in the order they stand."""
    forms: list[str] = []
    rest = name
    while (stripped := _cut_one(rest)) is not None:
        forms.append(rest[len(stripped) :])
        rest = stripped
    return tuple(reversed(forms))


@lru_cache(maxsize=_CACHE)
def brand(core: str) -> str:
    """The name without trades at its end: what remains when nothing else can go."""
    rest = core
    while True:
        trade = next((item for item in TRADES if rest.endswith(item)), None)
        if trade is None or len(rest) - len(trade) < 2:
            return rest
        rest = rest[: -len(trade)]


def without_brackets(name: str) -> str:
    """山港托克国际贸易(山东)有限公司 without the place in brackets (NFKC brackets)."""
    return _BRACKET.sub("", name)


def _cut_one(name: str) -> str | None:
    form = next((form for form in LEGAL_FORMS if name.endswith(form)), None)
    return name[: -len(form)] if form and len(name) - len(form) >= 2 else None


def is_seat(name: str) -> bool:
    """Whether a company may keep an office or a plant for what is called so: 漯河, 捷克, 华南."""
    known = bool(divisions.find(name)) or name in SEATS
    return known or (name != "" and countries.leading(name) == name)
