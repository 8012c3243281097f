"""Names that a corpus knows with certainty: found in two documents, plain by their form.

They are looked up where the tagger passed over them (``elsewhere``), so a name must be
one by itself: no ordinary word, no kind (开发区), nothing that a context has to complete
(区委, 市政府).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from kg.lexicon import countries, divisions, organizations, places, projects, wellknown
from kg.lexicon.anaphors import is_anaphor
from kg.lexicon.institutions import level_body
from kg.lexicon.words import frequency, pieces, word_tag
from kg.mentions.people import AFTER_NAME, is_name
from kg.mentions.place_names import names_nothing
from kg.mentions.titled import TITLE_END, has_shape, is_phrase
from kg.model.analysis import Analysis
from kg.model.schema import ORGANIZATION, PERSON, PLACE, PROJECT
from kg.text.traditional import simplified

SURE = 0.88  # calibrated share of right mentions; what is rarer right spreads its errors
AGREED = 0.8  # share of a name's mentions that have its type: a typhoon is a person now and then
# Characters from which a name says by its form what it is; two are too often a word.
_SHORTEST = {PERSON: 3, ORGANIZATION: 4, PROJECT: 4, PLACE: 3}
_HEADS = frozenset(
    "本该我全各某此这那两多几双省市区县州旗镇"
)  # open a name that its context completes
_NATIONAL = re.compile("(?:中国|国家|中央|全国).{4,}")  # of words only, but one of its kind
_PROPER = ("ns", "nt", "nrt")  # tags of the dictionary
_COMMON = 1000  # jieba's frequency of 普通, which it calls a name like 蒙牛
_PARTICLES = frozenset("上下里内外前后的了在和与及新大小")  # 云上 in 云上平台 is no name
_REGION = "地区"
_LONG = 8  # characters from which a project is more than a kind: 春季促就业攻坚行动, not 政绩工程
_Key = tuple[str, str]  # name and type


@dataclass(frozen=True, slots=True)
class CertainName:
    """A name of the corpus or page; ``mentions`` counts where it was found with certainty.

    ``expanded`` is the full name, where this is a short form.
    """

    name: str
    type: str
    subtype: str | None
    mentions: int
    expanded: str | None = None


def certain_names(analyses: Iterable[Analysis]) -> dict[str, CertainName]:
    """The names known with certainty in two pages or more, in simplified characters.

    李强同 is none where 李强 is named more often.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    subtypes: dict[_Key, Counter[str]] = defaultdict(Counter)
    pages: dict[_Key, str | None] = {}  # None: on a second page as well
    for analysis in analyses:
        page = analysis.article.page
        for mention in analysis.mentions[: analysis.found]:
            name = simplified(mention.text)
            votes[name][mention.type] += 1
            if mention.confidence >= SURE:
                key = (name, mention.type)
                subtypes[key][mention.subtype or ""] += 1
                if pages.setdefault(key, page) != page:
                    pages[key] = None
    return {
        name: _certain(name, type_, subtypes[name, type_])
        for (name, type_), page in sorted(pages.items(), key=itemgetter(0))
        if page is None
        and votes[name][type_] >= AGREED * votes[name].total()
        and not (name[-1] in AFTER_NAME and votes[name[:-1]][type_] > votes[name][type_])
        and is_distinctive(name, type_)
    }


def _certain(name: str, type_: str, subtypes: Mapping[str, int]) -> CertainName:
    common = max(sorted(subtypes), key=lambda subtype: subtypes[subtype])
    return CertainName(name, type_, common or None, sum(subtypes.values()))


def is_distinctive(name: str, type_: str) -> bool:
    """Whether a name of that type is told by its form alone, wherever it stands."""
    if len(name) < _SHORTEST.get(type_, len(name) + 1) or name != name.strip():
        return False
    if type_ == PERSON:
        return _is_person(name)
    if is_anaphor(name, type_) or name[0] in _HEADS or level_body(name):
        return False
    return _FORMS[type_](name)


def _is_person(name: str) -> bool:
    word = has_shape(name) and (is_phrase(name) or organizations.ending_of(name) is not None)
    return is_name(name) and not (word or divisions.find(name) or TITLE_END.search(name))


def _is_organization(name: str) -> bool:
    known = wellknown.find(name)
    if known is not None and known.sure:
        return known.type == ORGANIZATION
    ending = organizations.ending_of(name)
    if ending is None or organizations.is_generic(name):
        return False
    return _has_proper_part(name.removesuffix(ending)) or _NATIONAL.match(name) is not None


def _is_place(name: str) -> bool:
    if names_nothing(name) or name[0].isascii():  # A级旅游景区
        return False
    if name in countries.NAMES or divisions.find(name):
        return True
    if name.endswith(_REGION) and word_tag(name.removesuffix(_REGION)) != "ns":
        return False  # 北方地区, 中西部地区
    return places.subtype_of(name) is not None and _has_proper_part(name)


def _is_project(name: str) -> bool:
    known = wellknown.find(name)
    if known is not None and known.sure:
        return known.type == PROJECT
    return name not in projects.GENERIC and (len(name) >= _LONG or _has_proper_part(name))


def _has_proper_part(name: str) -> bool:
    """Whether a part is a name (长江 in 长江路街道) or no word at all (梅坡 in 梅坡村).

    外事 in 外事委员会 and 南方 in 南方地区 are ordinary words.
    """
    parts = pieces(name)
    unknown = any(
        len(one) == len(other) == 1 and not _PARTICLES & {one, other}
        for one, other in pairwise(parts)
    )
    return unknown or any(len(part) > 1 and _is_proper(part) for part in parts)


def _is_proper(word: str) -> bool:
    tag = word_tag(word)
    return tag.startswith(_PROPER) or (tag == "nz" and frequency(word) < _COMMON)


_FORMS: dict[str, Callable[[str], bool]] = {
    ORGANIZATION: _is_organization,
    PLACE: _is_place,
    PROJECT: _is_project,
}
