"""How names of organizations begin, go on and end (lists in ``data/organizations.toml``)."""

from __future__ import annotations

from kg.lexicon.lists import Endings, kind_of, load, longest_first

_LISTS = load("organizations")
SUFFIXES: dict[str, tuple[str, ...]] = _LISTS["suffixes"]
UNIT_SUFFIXES: tuple[str, ...] = longest_first(_LISTS["units"])
COMPLETE: dict[str, str] = kind_of(_LISTS["complete"])
COMPLETE_NAMES = tuple(COMPLETE)  # for startswith and endswith
LEVEL_BODIES: dict[str, str] = kind_of(_LISTS["level_bodies"])
JOINED_FUNCTIONS: tuple[str, ...] = _LISTS["joined_functions"]
NAME_VERBS = frozenset(_LISTS["name_verbs"])
GENERIC = frozenset(_LISTS["generic"])
BRANDS = frozenset(_LISTS["brands"])
WORDY_BRANDS = frozenset(_LISTS["wordy_brands"])
NOT_BRANDS: tuple[str, ...] = _LISTS["not_brands"]
NOT_UNITS = frozenset(_LISTS["not_units"])
KINDS = frozenset(_LISTS["kinds"])
BRACKETED_LEGAL_FORM: tuple[str, ...] = longest_first(_LISTS["bracketed_forms"])
LEVELS = frozenset("省市区县州镇")  # open the short name of a department: 区人社局

_SUBTYPES = kind_of(SUFFIXES)
_ENDINGS = Endings(_SUBTYPES)


def ending_of(name: str) -> str | None:
    """The longest ending of an organization that the string ends with."""
    return _ENDINGS.of(name)


def subtype_of(name: str) -> str | None:
    """Subtype by the longest ending that fits, or None when no ending does."""
    ending = ending_of(name)
    return _SUBTYPES[ending] if ending else None


def is_generic(name: str) -> bool:
    """Whether the words name a kind of organization and no particular one."""
    if name in GENERIC:
        return True
    ending = ending_of(name)
    if ending is None or name in COMPLETE:
        return False
    before = name[: -len(ending)]
    return not before or before in KINDS or (before == "全国" and name[2:] in GENERIC)
