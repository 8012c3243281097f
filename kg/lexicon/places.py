"""How names of places end (lists in ``data/places.toml``)."""

from __future__ import annotations

import re

from kg.lexicon import countries
from kg.lexicon.lists import Endings, kind_of, load, longest_first

_LISTS = load("places")
SUFFIXES: dict[str, tuple[str, ...]] = _LISTS["suffixes"]
SHORT_FORMS: tuple[str, ...] = longest_first(_LISTS["short_forms"])
REGIONS: tuple[str, ...] = longest_first(_LISTS["regions"])
ABROAD: tuple[str, ...] = longest_first(_LISTS["abroad"])
IDEAS: tuple[str, ...] = _LISTS["ideas"]
CONTINENTS = frozenset(_LISTS["continents"])
NOT_PLACES = frozenset(_LISTS["not_places"])
# Zones end like districts and have no head of government.
ZONE_END = re.compile(
    "(?:开发|园|示范|片|景|校|院|社|港|城|特|小|街|库|厂|功能|试验|合作|保税|综保|经开|高新|自贸|经济|产业|工业|创新|"
    "科创|物流|商务|度假|旅游|融合|核心|先行|先导|引领|保护|服务|居住|住宅|安置|行政|专属|禁|灾|山|地|战|牧|林|矿|灌|市)区$"
)

_SUBTYPES = kind_of(SUFFIXES)
_ENDINGS = Endings(_SUBTYPES)


def ending_of(name: str) -> str | None:
    """The longest ending of a place that the string ends with."""
    return _ENDINGS.of(name)


def subtype_of(name: str) -> str | None:
    """Subtype by the longest ending with something before it, or None.

    A state is one however its name ends (柬埔寨).
    """
    if countries.short_name(name) in countries.NAMES:
        return "country"
    ending = ending_of(name)
    return _SUBTYPES[ending] if ending and ending != name else None
