"""Which names mean nothing outside their document: 市委, 经开区管委会, 联合实验室, 审判委员会.

Two papers may each have one; their bodies are not the same.  Such names make entities of
their own in every document whose text does not tell the full name.
"""

from __future__ import annotations

import re

from kg.lexicon import countries, divisions, organizations, wellknown
from kg.lexicon.anaphors import ANAPHORS
from kg.lexicon.words import frequency, pieces, word_tag
from kg.model import schema
from kg.resolution.bodies import lacks_place
from kg.resolution.names import compared

# Kinds of zones and grounds, which open the names of their bodies: 经开区|管委会.
_GROUNDS = tuple(sorted(kind for kind in ANAPHORS["place"] if kind.endswith(("区", "园", "城"))))
# Endings of bodies that are parts of others or stand in every town.
_UNIT = re.compile(
    "(?:党委|党组|党总支|党支部|总支|支部|工会|团委|委员会|委会|组委会|评委会|理事会|指挥部|领导小组|专家组|工作组|攻关组|"
    "项目部|财政|实验室|研发中心|中心|运营公司|产业园公司|开发公司|服务公司|供应链公司|供电公司|自来水公司|"
    "工作室|工作站|服务站|派出所|卫生院|[科室处股队局所站馆厂])$"
)
_NATIONAL = re.compile("中国|国家|中央|全国|国务院|最高|中华|国际|世界|联合国|人民银行|党中央")
_LONGEST = 4  # characters before the ending; what is longer is a name by its length
_COMMON = 100  # jieba's frequency of 审判 is 537, of 调解 1,021; names are rarer
_NAMES = ("nr", "ns", "nt", "nz")


def means_nothing_alone(name: str, type_: str) -> bool:
    """Whether a name of that type needs its document to mean one thing."""
    if type_ == schema.PERSON:
        return False
    if type_ != schema.ORGANIZATION:
        return lacks_place(name)
    plain = compared(name)
    return lacks_place(plain) or _on_grounds(plain) or _is_common(plain)


def _on_grounds(name: str) -> bool:
    return name.startswith(_GROUNDS) and name not in _GROUNDS


def _is_common(name: str) -> bool:
    """Whether the name is a task and a kind of body, with nothing that only one has."""
    unit = _UNIT.search(name)
    if unit is None or _has_owner(name) or name in organizations.COMPLETE:
        return False
    before = name[: unit.start()]
    return len(before) <= _LONGEST and all(_is_common_word(word) for word in pieces(before))


def _has_owner(name: str) -> bool:
    """Whether a division, a state or a body that everybody knows opens the name: 欧盟|统计局."""
    known = divisions.leading(name)[0] or countries.leading(name) or wellknown.longest_at(name, 0)
    return bool(known) or _NATIONAL.match(name) is not None


def _is_common_word(word: str) -> bool:
    tag = word_tag(word)
    return len(word) > 1 and frequency(word) >= _COMMON and not tag.startswith(_NAMES)
