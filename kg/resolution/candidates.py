"""Which names of a document are worth comparing, and what comparing them gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.anaphors import is_anaphor
from kg.model import schema
from kg.resolution import rules
from kg.resolution.clusters import Edge
from kg.resolution.local import Definition, Form, Reason
from kg.resolution.names import canonical, compared, region_of

# A tail of fewer characters is a kind (园区, 项目) rather than a name.
_MIN_TAIL = 4
_TAIL_TYPES = frozenset({schema.PROJECT, schema.EVENT, schema.PLACE})
# What stands before a tail is itself the name of a body or of a division.
_BODY = re.compile(
    r"(?:大学|学院|学校|中学|小学|医院|公司|集团|银行|局|厅|部|委|管委|政府|研究院)$"
)
_DIVISION = re.compile(r"[省市县区州旗镇乡]$|街道$")
# Organizations that are told apart by what stands before these words.
_OWN_NAME = re.compile(
    r"(?:公司|集团|银行|大学|学院|学校|中学|小学|医院|法院|检察院|委员会|组织|中心|协会|联盟)$"
)
# 孔子学院 and 附属医院 are kinds, 宝坻路小学 is a name.
_MIN_OWN = 5
# Working groups, named in full once and by their tail afterwards.
_GROUP = re.compile(r"(?:实验室|专班|工作组|促进队|攻坚组|突击队)$")
_PARTS = ("校区", "院区", "分校", "分院")
_SCHOOL = ("学校", "大学", "学院", "中学", "小学", "幼儿园", "党校")
# Types between which a tail or a project name may lead.
_KIN = frozenset({schema.PLACE, schema.PROJECT})


def edges(forms: Sequence[Form], defined: Sequence[Definition]) -> Iterator[Edge]:
    """All reasons of the document, from short to long names."""
    known = frozenset(form.canonical for form in forms)
    bound = {(compared(item.short), compared(item.full)) for item in defined}
    bound |= {(canonical(a, t), canonical(b, t)) for a, b in bound for t in {f.type for f in forms}}
    letters = [frozenset(form.canonical) for form in forms]
    everyone = range(len(forms))
    # Of people only such a name is ever the long one, and rolls name hundreds of people.
    dotted = [place for place, form in enumerate(forms) if "·" in form.compared]
    for short, low in enumerate(forms):
        for long in dotted if low.type == schema.PERSON and not bound else everyone:
            high = forms[long]
            if short == long or not _comparable(low, high):
                continue
            if (low.compared, high.compared) in bound or (low.canonical, high.canonical) in bound:
                yield Edge(0.99, short, long, "defined")
            elif not letters[short].isdisjoint(letters[long]) and (
                reason := _reason(low, high, known)
            ):
                yield Edge(reason.score, short, long, reason.rule)


def _comparable(low: Form, high: Form) -> bool:
    """Kinds are resolved inside their article only; people are people."""
    if low.scope and high.scope and low.scope != high.scope:
        return False
    return low.type == high.type or schema.PERSON not in (low.type, high.type)


def _reason(low: Form, high: Form, known: frozenset[str]) -> Reason | None:
    if low.type == schema.PERSON:
        return foreign_name(low, high)
    if is_anaphor(low.compared, low.type):
        return anaphor(low, high)
    if is_anaphor(high.compared, high.type) or len(low.canonical) > len(high.canonical):
        return None
    if low.type == high.type:
        found = (rules.same(low, high), tail(low, high, known))
        return max(filter(None, found), key=lambda reason: reason.score, default=None)
    if high.type == schema.PROJECT:
        return rules.facility(low, high)
    return campus(low, high)


def campus(low: Form, high: Form) -> Reason | None:
    """深溪校区, to one rule a place, for 老城小学深溪校区, to another a school."""
    if low.type != schema.PLACE or high.type != schema.ORGANIZATION:
        return None
    part = low.compared.endswith(_PARTS) and high.compared.endswith(low.compared)
    return Reason("tail", 0.8) if part and len(low.compared) >= _MIN_TAIL else None


def foreign_name(low: Form, high: Form) -> Reason | None:
    """马杜罗 for 尼古拉斯·马杜罗, 买买提 for 买买提·艾力.

    The text gives the full name before the short one; where it does not, the short name
    may be another person's (拜登 before 亨特·拜登).
    """
    if low.first < high.first:
        return None
    if "·" in low.compared or len(low.compared) < 2:
        return None
    if high.compared.endswith("·" + low.compared):
        return Reason("foreign_name", 0.9)
    if high.compared.startswith(low.compared + "·"):
        return Reason("foreign_name", 0.8)
    return None


def anaphor(low: Form, high: Form) -> Reason | None:
    """A bare kind for the one thing of that kind: 校区, 签约仪式, 学校."""
    if low.type != high.type and not {low.type, high.type} <= _KIN:
        return None
    kind, name = low.compared, high.canonical
    if kind == "学校" and name.endswith(_SCHOOL):
        return Reason("kind", 0.8)
    if name.endswith(kind) and name != kind and not is_anaphor(high.compared, high.type):
        return Reason("kind", 0.8)
    return None


def tail(low: Form, high: Form, known: frozenset[str]) -> Reason | None:
    """The end of a longer name whose beginning is a name: 产业促进部, 学习综合体, 西沟村."""
    short, long = low.canonical, high.canonical
    if not long.endswith(short) or len(long) - len(short) < 2 or region_of(short):
        return None
    before = long[: -len(short)]
    if not rules.may_lose_region(before, short, high.type):
        return None
    if len(short) >= 3 and _opens(before, low, high, known):
        return Reason("tail", 0.84)
    if len(short) >= _MIN_TAIL and (low.type in _TAIL_TYPES or _GROUP.search(short)):
        return Reason("tail", 0.78)
    return None


def _opens(before: str, low: Form, high: Form, known: frozenset[str]) -> bool:
    """What stands before the tail is a place, a body or another name of the document."""
    if before == region_of(high.canonical):
        return True
    if low.type == schema.PLACE and _DIVISION.search(before):
        return True
    body = before in known or _BODY.search(before) is not None
    generic = _OWN_NAME.search(low.canonical) and len(low.canonical) < _MIN_OWN
    return body and not generic
