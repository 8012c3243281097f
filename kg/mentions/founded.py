"""What is set up, told by the verb in front of it: 共建|轻量化联合研发中心, 投建|压缩机壳体车间.

Behind such a verb the letters up to a head that ends the phrase are the name, whatever words
the tagger makes of them; elsewhere a workshop or a centre needs a place or a brand in front.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import any_of, load
from kg.lexicon.organizations import subtype_of
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_LISTS = load("buildings")
_BODY, _WORK = any_of(_LISTS["founded_bodies"]), any_of(_LISTS["founded_works"])
_COUNT = r"[\d一二两三四五六七八九十几多]+"
# 一座, 120亩|南繁基地, 全市首个|胸痛中心, 能存500吨栗子的|气调冷库: what stands before the name
_LEADS = (
    r"(?:[^，。；：、！？“”]{0,16}的)?(?:一?[座条个间家处栋]|[\d.]+万?(?:亩|平方米))?"
    r"(?:[^，。；、！？“”]{0,6}?[首第][一二三四五六七八九十\d]*[个家座条间])?"
)
_FOUNDED = re.compile(
    rf"{any_of(_LISTS['founding_verbs'])}了?{_LEADS}"
    rf"(?P<name>(?P<kind>[\u4e00-\u9fffA-Za-z]{{2,14}}?)(?:(?P<body>{_BODY})|(?P<work>{_WORK})))"
    r"(?=[，。；、）和及]|[等由]|$)"
)
# 智能化|生产线, 3条自动化|产线: what sort it is, and how many
_KIND = re.compile(
    rf"{_COUNT}[座条个间家处栋支类批].*|(?:智能|自动|现代|标准|数字|高标准|一流|高效|高水平|特色|国家|[省市县区]级|新|配套|相关|大型|专业|联合|化)+"
)
_CLAUSE = re.compile("[的了]|并|以及|后|位于")
_JOINED = re.compile("[和与及]")  # 文化中心和鲁班工坊
_BRIEF = 2  # characters of a purpose that many bodies have (就业服务站, 总部研发中心)
_TELLING = frozenset({"科技小院", "联合实验室", "产业学院"})
_SHORTEST = 5  # characters; shorter ones say what kind it is (中试车间, 专科联盟)
_CONFIDENCE = 0.8  # on the annotated texts not held out


def find_founded(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Bodies and works of one sentence behind a verb of founding."""
    for match in _FOUNDED.finditer(sentence.text):
        name = match["name"]
        if _KIND.fullmatch(match["kind"]) or _CLAUSE.search(name):
            continue
        if len(name) < _SHORTEST or match.end("name") not in sentence.edges:
            continue
        span = match.span("name")
        if match["work"] and not _JOINED.search(name):
            yield Candidate(*span, "project", "project.founded", _CONFIDENCE, "construction")
        elif match["body"] and (len(match["kind"]) > _BRIEF or match["body"] in _TELLING):
            kind = subtype_of(name) or "other"
            yield Candidate(*span, "organization", "org.founded", _CONFIDENCE, kind)
