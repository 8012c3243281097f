"""Organizations: by their endings, by the tagger, by level, by definition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import places
from kg.lexicon.countries import leading
from kg.lexicon.lists import any_of
from kg.lexicon.organizations import (
    BRACKETED_LEGAL_FORM,
    GENERIC,
    LEVEL_BODIES,
    NOT_BRANDS,
    NOT_UNITS,
    UNIT_SUFFIXES,
    ending_of,
    is_generic,
    subtype_of,
)
from kg.lexicon.words import is_word
from kg.mentions.anchors import is_mistagged_name
from kg.mentions.bodies import find_bodies
from kg.mentions.brands import is_brand
from kg.mentions.candidate import Candidate
from kg.mentions.context import find_by_context
from kg.mentions.departments import find_joined, find_pointed
from kg.mentions.expansion import name_start
from kg.mentions.glued import names_in
from kg.mentions.tagged import TaggedSentence
from kg.mentions.titled import TITLE_END
from kg.mentions.trades import find_by_trade

_STRONG = frozenset({*BRACKETED_LEGAL_FORM, "银行"})  # what stands before them is a name
_NOT_IN_NAMES = frozenset("+＋，。；：！？")
_LEVEL_KIND = re.compile(r"[省市区县家际界]级|\d+强")  # 省级重点实验室 is a kind
_UNIT_CHARACTERS = frozenset("部处科室院所系队组站局")
_TOWN = ("镇", "乡", "街道", "社区", "村")
_PARTY_CELLS = ("党委", "党组", "党支部", "党总支", "团委", "工会", "纪委")
_BARE_BRANCH = re.compile(
    r"(?:(?:股份制|国有|商业|各)*银行)?[\u4e00-\u9fff]{2,4}(?:分行|支行|总部)"
)
_VENUES = ("会议厅", "报告厅", "多功能厅", "中心", "会客厅", "影剧院", "大剧院", "礼堂", "馆")
_TAKES_PLACE = re.compile(
    r"(?:隆重|正式|成功|顺利|集中)?(?:举行|举办|召开|开幕|启幕|开讲|上演|开赛|揭幕|收官|落幕|闭幕|首演|开班|开演)"
)
# Buildings that people go to are places: 党群服务中心, 购物中心.
_PUBLIC = tuple(sorted(name for name in GENERIC if name.endswith("中心") and name != "中心"))
_MIN_CENTRE = 7
_DOWNTOWN = re.compile(r"[市区县镇]中心$|^世界|^全球")
_GLUED = 4  # characters of a name that the tagger takes for a verb or adverb
_NOT_OF_NAME = re.compile(
    r"(?:该[校院所司局厂行]|本[校院所]|[\u4e00-\u9fff]{0,2}?本地企业|销售公司|[百千万]亿级)"
)
# 湘江夜游公司|四家二级公司, 香港一家船公司, 第二个专家工作站
_COUNTED = re.compile(r"[一二两三四五六七八九十某多\d]+[家个所]|双方|^其中|某部")
_NO_UNIT = re.compile(rf"[东西南北中内外全大局]部$|干部$|^{any_of(NOT_UNITS)}$")  # 关岛北部
_CROPS = frozenset({"苹果", "小米"})  # alone more often what grows than who makes telephones
_OF_POST = re.compile("[省市区县镇乡州]长")
_OPENER = re.compile("[应由据经在与和对向]")


def find_organizations(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _by_ending(sentence)
    yield from _by_unit(sentence)
    yield from _by_tagger(sentence)
    yield from find_bodies(sentence)
    yield from find_by_context(sentence)
    yield from find_by_trade(sentence)
    yield from find_joined(sentence)
    yield from find_pointed(sentence)


def _by_ending(sentence: TaggedSentence) -> Iterator[Candidate]:
    for index, ending in sentence.bodies:
        word = sentence.words[index]
        if not _may_end(sentence, index, ending):
            continue
        first = name_start(sentence, index, strong=ending in _STRONG)
        if first is None or not _may_begin(sentence, first, index):
            continue
        start = _behind_opener(sentence.text, sentence.words[first].start, word.end)
        name = sentence.text[start : word.end]
        if _names_one(name, ending) and not _is_bare_branch(sentence, first, index):
            confidence = 0.95 if ending in _STRONG else 0.85
            found = Candidate(
                start, word.end, "organization", "org.ending", confidence, subtype_of(name)
            )
            yield _as_venue(sentence, found) or found


def _may_end(sentence: TaggedSentence, index: int, ending: str) -> bool:
    """Whether a word that ends so closes the name of an organization and nothing else."""
    word = sentence.words[index]
    if len(word.text) > 1 and word.text in NOT_UNITS and not _is_centre(sentence, index):
        return False
    if word.tag in {"PER", "TIME"}:
        return False
    if word.tag in {"v", "d"} and not _is_mistagged_ending(sentence, index):
        return False
    return not is_rather_place(sentence.tail(index), ending)


def _behind_opener(text: str, start: int, end: int) -> int:
    """Where a name begins behind what is no part of it: 该校|…重点实验室, 应|塞尔维亚工商会."""
    if opener := _NOT_OF_NAME.match(text, start, end):
        start = opener.end()
    return start + int(bool(_OPENER.match(text, start)) and bool(leading(text[start + 1 : end])))


def _names_one(name: str, ending: str) -> bool:
    """More than the kind: 超算中心 is a kind, 莫斯科市中心 a part of town."""
    if len(name) <= len(ending) or is_generic(name):
        return False
    if _COUNTED.search(name) or name.endswith(NOT_BRANDS) or _LEVEL_KIND.search(name):
        return False
    if set(name) & _NOT_IN_NAMES:
        return False
    return ending != "中心" or not (len(name) < _MIN_CENTRE or _DOWNTOWN.search(name))


def _is_centre(sentence: TaggedSentence, index: int) -> bool:
    """作物 + 改良 + 中心: what a centre is for stands before it; 北京市 + 中心 is a place."""
    if index == 0 or sentence.words[index].text != "中心":
        return False
    before = sentence.words[index - 1]
    function = before.tag == "ORG" and ending_of(before.text) is None
    return (before.tag in {"n", "vn", "v"} or function) and not sentence.tail(index).endswith(
        _PUBLIC
    )


def _as_venue(sentence: TaggedSentence, found: Candidate) -> Candidate | None:
    """在三医创新中心举办: a centre in which something takes place is a place."""
    inside = sentence.text[: found.start].endswith(("在", "于"))
    happens = _TAKES_PLACE.match(sentence.text, found.end) is not None
    if not (inside and happens and sentence.text[: found.end].endswith(_VENUES)):
        return None
    return Candidate(found.start, found.end, "place", "place.venue", found.confidence, "site")


def _is_mistagged_ending(sentence: TaggedSentence, index: int) -> bool:
    """江西省作物 + 学会: an ending that the tagger reads as a verb (学, 会)."""
    word = sentence.words[index]
    is_ending = word.text in {"学会", "协会", "联盟", "商会", "工会", "总会"}
    if is_ending and index > 0 and sentence.words[index - 1].tag == "ORG":
        return True
    bears_name = subtype_of(word.text) in {"company", "bank", "association", "school"}
    return len(word.text) > _GLUED and bears_name and is_mistagged_name(word)


def _may_begin(sentence: TaggedSentence, first: int, head: int) -> bool:
    """Whether the words from ``first`` on can be one name with the head.

    A token of the tagger that stands alone is ``_by_tagger``'s concern; before a body
    named by level only places may stand (西海岸新区 + 区委, not 工委 + 区委).
    """
    words = sentence.words
    if first == head:
        return words[head].tag != "ORG"
    if _is_party_cell(sentence, head):
        return False
    if words[head].text in LEVEL_BODIES:
        return all(word.tag == "LOC" for word in words[first:head])
    if words[head].text in {"公司", "企业", "媒体", "共同体"}:
        return any(word.tag != "LOC" for word in words[first:head])
    return not sentence.text[: words[head].end].endswith("命运共同体")


def _is_party_cell(sentence: TaggedSentence, head: int) -> bool:
    """厅 + 党组, 集团 + 党委: what the post is in, not a body of its own.

    The party committee of a place (舟溪镇党委) is one.
    """
    before = sentence.words[head - 1] if head else None
    return (
        sentence.words[head].text.endswith(_PARTY_CELLS)
        and before is not None
        and not before.text.endswith(_TOWN)  # 北滘镇, to the tagger a body
        and (before.tag == "ORG" or ending_of(before.text) is not None)
    )


def _is_bare_branch(sentence: TaggedSentence, first: int, head: int) -> bool:
    """青岛分行 names a branch of no bank in particular."""
    before = sentence.text[sentence.words[first].start : sentence.words[head].start]
    return _BARE_BRANCH.fullmatch(before + sentence.words[head].text) is not None


def is_rather_place(text: str, ending: str) -> bool:
    """Whether a longer ending of a place fits than the organization's."""
    rival = places.ending_of(text)
    return rival is not None and len(rival) > len(ending)


def _by_unit(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Departments: 青岛自贸片区管委 + 财政金融部."""
    for index, word in enumerate(sentence.words):
        if index == 0 or not word.text.endswith(UNIT_SUFFIXES) or word.tag in {"v", "LOC", "PER"}:
            continue
        if word.text in NOT_UNITS and not _is_titled_unit(sentence, index):
            continue
        first = name_start(sentence, index)
        if first is None or first == index or _is_bare_branch(sentence, first, index):
            continue
        if _is_party_cell(sentence, index):
            continue
        before = sentence.words[index - 1]
        if is_word(word.text) and before.tag != "ORG" and len(word.text) > 1:
            continue
        inside = sentence.words[first:index]
        if any(item.tag == "ORG" or ending_of(item.text) for item in inside):
            start = sentence.words[first].start
            name = sentence.text[start : word.end]
            if _NO_UNIT.search(name):
                continue  # 红海北部
            yield Candidate(
                start, word.end, "organization", "org.unit", 0.85, subtype_of(name) or "other"
            )


def _is_titled_unit(sentence: TaggedSentence, index: int) -> bool:
    """成果转化 + 处 + 副主任: a single character is a department where a post follows."""
    after = sentence.words[index + 1] if index + 1 < len(sentence.words) else None
    return (
        sentence.words[index].text in _UNIT_CHARACTERS
        and sentence.words[index - 1].tag in {"n", "vn", "ORG"}
        and after is not None
        and TITLE_END.search(after.text) is not None
    )


def _by_tagger(sentence: TaggedSentence) -> Iterator[Candidate]:
    for word in sentence.words:
        if word.tag != "ORG" or set(word.text) & _NOT_IN_NAMES:
            continue
        if _OF_POST.match(sentence.text, max(0, word.start - 1)) and not ending_of(word.text):
            continue  # 区|长田蕾代表: the post is cut in two
        for start, end in names_in(word):
            name = sentence.text[start:end]
            if name.endswith("政府") and sentence.text.startswith("军", end):
                continue  # 叙利亚政府|军
            if sentence.text.startswith(("”轮", "”号"), end):
                continue  # “天惠”轮 is a ship
            if name[-1] in "部厅局" and sentence.text.startswith("级", end):
                continue  # 京部|级女领导干部
            if venue := _as_venue(
                sentence, Candidate(start, end, "organization", "org.tagger", 0.9)
            ):
                yield venue
            elif len(name) > 1 and not is_generic(name) and not _BARE_BRANCH.fullmatch(name):
                yield from _judged(name, start)


def _judged(name: str, start: int) -> Iterator[Candidate]:
    """What a string that the tagger calls an organization is, by its ending."""
    end = start + len(name)
    ending = ending_of(name)
    if ending:
        if is_rather_place(name, ending):
            yield Candidate(start, end, "place", "place.tagger", 0.8, places.subtype_of(name))
        else:
            yield Candidate(start, end, "organization", "org.tagger", 0.9, subtype_of(name))
    elif len(name) > 3 and name.endswith(UNIT_SUFFIXES) and not _NO_UNIT.search(name):
        yield Candidate(start, end, "organization", "org.unit", 0.8, "other")
    elif inner := _inner_ending(name):
        inside = name[:inner]
        yield Candidate(
            start, start + inner, "organization", "org.tagger", 0.75, subtype_of(inside)
        )
    elif places.ending_of(name):
        yield Candidate(start, end, "place", "place.tagger", 0.7, places.subtype_of(name))
    elif is_brand(name) and name not in _CROPS:
        yield Candidate(start, end, "organization", "org.brand", 0.7, "company")


def _inner_ending(name: str) -> int | None:
    """工委党校|杨家山: where an organization ends inside a token that goes on too far."""
    for end in range(len(name) - 1, 3, -1):
        ending = ending_of(name[:end])
        if ending and len(ending) > 1 and len(name) - end < end and not is_generic(name[:end]):
            return end
    return None
