"""Why two names of one type cannot be one thing, whatever else speaks for it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.lexicon import divisions
from kg.model import schema
from kg.resolution.company_rules import is_registered
from kg.resolution.local import Form, Reason

_BRANCH = re.compile(
    r"(?:分行|支行|分公司|分校|校区|分院|院区|分局|分会|代表处|办事处|营业部|总部)$"
)


_ORDINAL = re.compile(
    r"第[一二三四五六七八九十百0-9]+|[一二三四五六七八九十0-9]+(?:期|号|标段|届|批|次|中|小|院|医|路|区|村|组)"
)
_SIGN = re.compile("^第|[^一二三四五六七八九十百0-9]+$")


def numbers_differ(one: Form, other: Form) -> Reason | None:
    """第一中学 and 第二中学, 一期工程 and 二期工程."""
    left, right = (_numbers(item.canonical) for item in (one, other))
    return Reason("numbers_differ", 1.0) if left and right and left != right else None


def _numbers(name: str) -> list[str]:
    """Ordinals in order, without their signs: 三中 and 第三中学 have the same one."""
    return [_SIGN.sub("", ordinal) for ordinal in _ORDINAL.findall(name)]


def regions_differ(one: Form, other: Form) -> Reason | None:
    """Both names open with a division, and neither holds the other."""
    left, right = (divisions.leading(item.canonical)[1] for item in (one, other))
    if not left or not right or {a.code for a in left} & {b.code for b in right}:
        return None
    if any(a.holds(b) or b.holds(a) for a in left for b in right):
        return None
    return Reason("regions_differ", 1.0)


def divisions_differ(one: Form, other: Form) -> Reason | None:
    """Two places with codes of their own."""
    left, right = (divisions.find(item.canonical) for item in (one, other))
    if left and right and not {a.code for a in left} & {b.code for b in right}:
        return Reason("divisions_differ", 1.0)
    return None


def branches_differ(one: Form, other: Form) -> Reason | None:
    """A branch is not its head office."""
    if bool(_BRANCH.search(one.canonical)) != bool(_BRANCH.search(other.canonical)):
        return Reason("branches_differ", 1.0)
    return None


def legal_names_differ(one: Form, other: Form) -> Reason | None:
    """Two registered names that are not equal are two companies."""
    both = is_registered(one.canonical) and is_registered(other.canonical)
    return Reason("legal_names_differ", 1.0) if both and one.canonical != other.canonical else None


def names_differ(one: Form, other: Form) -> Reason | None:
    """Two Chinese personal names; two foreign ones of which neither is part of the other."""
    short, long = sorted((one.compared, other.compared), key=len)
    if short == long or long.endswith("·" + short) or long.startswith(short + "·"):
        return None
    return Reason("names_differ", 1.0)


_ANY = (numbers_differ, regions_differ)
DIFFERENT: dict[str, tuple[Callable[[Form, Form], Reason | None], ...]] = {
    schema.ORGANIZATION: (*_ANY, branches_differ, legal_names_differ),
    schema.PLACE: (*_ANY, divisions_differ),
    schema.PROJECT: _ANY,
    schema.EVENT: _ANY,
    schema.PERSON: (names_differ,),
}


def different(one: Form, other: Form) -> Reason | None:
    """The first reason why the two cannot be one thing."""
    if one.type != other.type and schema.PERSON in (one.type, other.type):
        return Reason("types_differ", 1.0)
    return next((reason for rule in DIFFERENT[one.type] if (reason := rule(one, other))), None)
