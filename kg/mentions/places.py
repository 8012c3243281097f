"""Places: what the tagger says, put right, and names by their endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.divisions import find as find_division
from kg.lexicon.divisions import is_division
from kg.lexicon.lists import Endings
from kg.lexicon.organizations import GENERIC, NAME_VERBS
from kg.lexicon.organizations import ending_of as organization_ending
from kg.lexicon.organizations import subtype_of as organization_subtype
from kg.lexicon.places import IDEAS, NOT_PLACES, REGIONS, SUFFIXES, ending_of, subtype_of
from kg.lexicon.words import has_unknown_part, is_word, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.chains import parts_of
from kg.mentions.expansion import name_start
from kg.mentions.place_edges import completed_person, name_begin, name_end
from kg.mentions.tagged import TaggedSentence, Word

_HEADS = Endings(
    ending
    for subtype in ("zone", "park", "street", "community", "site", "nature")
    for ending in SUFFIXES[subtype]
    if len(ending) > 1
)
_SITED = ("落子", "选址", "落户", "落位")  # 落子|开发区
_VERB_PREFIX = re.compile(
    rf"^(?:进|赴|到|在|驻|来|去|入|回|由|从|与|和|对|{'|'.join(_SITED)})(?=[\u4e00-\u9fff]{{2,}})"
)
# 中国特色社会主义, 中国梦 name ideas, not the country.
_DOCTRINE = re.compile(r"中国(?:特色|式|梦|化)")
# 鳌山湾|畔, 太湖|之滨: where beside it, not another place.
_OFFICE = re.compile(r"(?:书记|[市县区镇乡]长|主任|局长|主席|常委)$")
_SHORE = re.compile(
    r"(?<=[湾湖河江海山岛港城淀塘])(?:畔|边|岸边|沿岸|两岸|之滨|脚下|之畔|边上|周边|附近)$"
    r"|(?<=[\u4e00-\u9fff]{2})(?:[东西南北]{1,2}[缘麓]|以[东西南北][\u4e00-\u9fff]{0,2})$"
)
# 彭家|弄, 炎帝|中路: what the tagger takes for a person goes on as a lane or town.
_LANE = re.compile(r"(?:镇|弄|[东西南北中]?路|巷|[大小]?桥|渔场|大道|社区|胡同)")
_REGION = re.compile("|".join(REGIONS))
# 打造新时代社会主义现代化示范引领区 is an aim, 国家级开发区 a kind.
_ASPIRATION = re.compile(
    r"社会主义|现代化|高质量|一流|最具|^(?:国家|省|市|全国)级|^全国|新时代"
    r"|^第[\d一二三四五六七八九十]+个"
)
_NATIONAL = frozenset({"中国", "中华人民共和国", "全国", "国家", "世界", "全球", "我国", "世界上"})
_COUNTRY_PAIR = re.compile(r"[中美俄日韩英法德欧印澳朝越泰新马巴以乌伊尼哈吉塔蒙老柬缅沙埃墨]{2,3}")
_WITH_CHINA = re.compile(  # 中匈, 塞中; 中南 and 中非 far oftener than the region and the country
    "中[阿匈荷芬卢坦加墨厄白津塞非南海拉安洪斯委古智秘尼肯希波捷瑞挪丹葡西罗保克哥玻土卡赞莫瓦圭瑙冈摩纳格喀毛突黎叙斐汤萨]"
    "|[匈塞拉越墨秘智委厄洪斐萨莫赞坦肯波捷希]中"
)
_OF_STATES = re.compile("(?:[一-鿿]中|中[一-鿿])(?:关系|友谊|友好|两国|建交|双方|双边)")
_PROVINCE_PAIR = re.compile(r"[京沪渝冀豫辽黑湘皖鲁苏浙赣鄂桂晋陕闽粤川琼港澳台黔滇蒙陇]{2,3}")
_OF_PLACE = re.compile(r"语$|地处|位于|(?<=[\u4e00-\u9fff]{4})(?:法|条例)$")  # 马耳他语; laws
_MODEL = re.compile(r"\d{3,}(?![个家多年人名亿万元公里亩\d.])")
_COMPANY = re.compile(r"(?:公司|集团).*中心$")
_SIDE = re.compile(r".[方军]|[东西南北中]+[区部片]|..舰")  # 俄方, 乌军, 西南区, 福建舰
_PLAIN_HEADS = frozenset({"中心", "市场", "商场", "酒店", "站", "基地"})
_INDUSTRY_HEADS = ("产业园", "工业园", "科技园", "产业园区", "工业园区")
_MIN_INDUSTRY = 4  # 集成电路, 工程机械; shorter ones are kinds (物流园, 食品园)
_VAGUE = re.compile(
    "现代|新兴|特色|高端|未来|国际|零碳|绿色|智慧|专业|重点|产业|农业|创新|创业|知名"
)
# 党群服务中心, 购物中心 are buildings that people go to.
_PUBLIC_CENTRES = tuple(sorted(name for name in GENERIC if name.endswith("中心")))
_NO_PAIRS = frozenset({"印尼", "哈尼", "巴马", "新加"})
_AFTER_SOMEBODY = (
    "故居",
    "旧居",
    "纪念馆",
    "纪念园",
    "陵园",
    "墓园",
    "祠堂",
    "家庙",
    "宗祠",
    "故里",
)
_DIVISION_ENDINGS = ("省", "市", "县", "区", "州", "镇", "乡", "街道", "自治区", "村", "社区")
# 湛江|红树林国家级自然保护区, 启东|长江码头: what begins so needs the place in front of it
_PLAIN_START = re.compile("长江|黄河|抽水|[一-鿿]{0,3}(?:国家|省)级")
_PREDICATES = frozenset({"建设", "投资", "新建", "兴建", "打造", "开发", "规划", "布局"})


def is_doctrine(text: str, position: int) -> bool:
    """Whether the country's name at ``position`` is part of the name of an idea."""
    return _DOCTRINE.match(text, position) is not None


def find_places(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _by_tagger(sentence)
    yield from _after_persons(sentence)
    yield from _by_ending(sentence)
    yield from _regions(sentence)
    for word in sentence.words:
        lane = _LANE.match(sentence.text, word.end) if word.tag == "PER" else None
        if lane and len(word.text) == len("彭家") and lane.end() in sentence.edges:
            yield Candidate(word.start, lane.end(), "place", "place.ending", 0.8, "street")


def _by_tagger(sentence: TaggedSentence) -> Iterator[Candidate]:
    for word in sentence.words:
        if word.tag != "LOC" or len(word.text) < 2 or word.text in NOT_PLACES:
            continue
        if _OFFICE.search(word.text):
            continue  # 铁山港区委书记 is a post
        if _MODEL.match(sentence.text, word.end) or _is_of_states(sentence.text, word):
            continue  # 底特律4000 is a product
        if _is_idea(sentence, word) or is_doctrine(sentence.text, word.start):
            continue
        if _is_rather_organization(word.text):
            continue
        start = _tagged_start(sentence, word)
        end = start + len(_SHORE.sub("", sentence.text[start : name_end(sentence, word)]))
        yield from _whose_guest(sentence, word, end)
        for low, high in parts_of(sentence.text[start:end]):
            name = sentence.text[start + low : start + high]
            if len(name) > 1 and not names_nothing(name):
                yield Candidate(
                    start + low,
                    start + high,
                    "place",
                    "place.tagger",
                    0.9,
                    subtype_of(name) or _subtype_of_short(name),
                )


def _whose_guest(sentence: TaggedSentence, word: Word, end: int) -> Iterator[Candidate]:
    """人民大会堂同|斯洛伐克: the country or division behind where the first place ended."""
    guest = sentence.text[end + 1 : word.end]
    if guest in COUNTRIES or is_division(guest):
        yield Candidate(end + 1, word.end, "place", "place.tagger", 0.9, subtype_of(guest))


def _tagged_start(sentence: TaggedSentence, word: Word) -> int:
    """Where the name in a tagged word begins: verbs before it go, lost characters come back."""
    start = word.start - _dictionary_prefix(sentence, word)
    if word_tag(word.text[2:]) == "ns" and word_tag(word.text[:2]).startswith("v"):
        start = word.start + 2  # 振兴 + 东北
    if word.text[0] == "同" and word.text[1:] in COUNTRIES:
        return word.start + 1
    prefix = _VERB_PREFIX.match(word.text)
    if prefix and not is_word(word.text):
        start += prefix.end()
    return name_begin(sentence, word) if start == word.start else start


def _after_persons(sentence: TaggedSentence) -> Iterator[Candidate]:
    """炎帝|中路: a place whose first part the tagger takes for a person."""
    for word in sentence.words:
        if word.tag == "PER" and word.text.endswith(_AFTER_SOMEBODY) and len(word.text) > 3:
            yield Candidate(word.start, word.end, "place", "place.completed", 0.85, "site")
        end = completed_person(sentence, word) if word.tag == "PER" else word.end
        if end > word.end:
            name = sentence.text[word.start : end]
            yield Candidate(word.start, end, "place", "place.completed", 0.8, subtype_of(name))


def _is_of_states(text: str, word: Word) -> bool:
    """巴中|关系: the signs of two states, which are the name of a city too."""
    return len(word.text) == 2 and _OF_STATES.match(text, word.start) is not None


def _is_idea(sentence: TaggedSentence, word: Word) -> bool:
    """“上海精神” names an idea, not the city."""
    return sentence.text[: word.start].endswith(("“", "‘")) and sentence.text.startswith(
        IDEAS, word.end
    )


def _dictionary_prefix(sentence: TaggedSentence, word: Word) -> int:
    """新|安江: one more character to the left when the dictionary knows the longer place."""
    longer = sentence.text[max(0, word.start - 1) : word.end]
    return int(len(longer) > len(word.text) and word_tag(longer) == "ns")


def _is_rather_organization(name: str) -> bool:
    """大连港湾海关: an ending of an organization where no place ending is as long."""
    ending = organization_ending(name)
    rival = ending_of(name)
    return ending is not None and (rival is None or len(rival) < len(ending))


def _regions(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _REGION.finditer(sentence.text):
        yield Candidate(*match.span(), "place", "place.region", 0.9, "zone")


def is_pair(name: str) -> bool:
    """中美, 黔港: two or three countries or provinces by their signs; 巴中 and 英德 are cities."""
    if name in _NO_PAIRS or find_division(name):
        return False
    if _COUNTRY_PAIR.fullmatch(name) or _WITH_CHINA.fullmatch(name):
        return True
    return _PROVINCE_PAIR.fullmatch(name) is not None and not word_tag(name).startswith("ns")


def names_nothing(name: str) -> bool:
    """Ordinary words, kinds of places, and countries run together (中美)."""
    tag = word_tag(name)
    return (
        name in NOT_PLACES
        or (bool(tag) and not tag.startswith("n") and len(name) < 3 and not is_division(name))
        or is_pair(name)
        or _SIDE.fullmatch(name) is not None
        or _ASPIRATION.search(name) is not None
        or _OF_PLACE.search(name) is not None
    )


def _subtype_of_short(name: str) -> str | None:
    return "division" if word_tag(name) == "ns" else None


def _by_ending(sentence: TaggedSentence) -> Iterator[Candidate]:
    for index, word in enumerate(sentence.words):
        ending = _HEADS.of(sentence.tail(index))
        if ending is None or word.tag in {"v", "PER", "TIME", "ORG"} or word.text[0] in "和与及":
            continue
        first = name_start(sentence, index)
        if first is None:
            yield from _named_by_industry(sentence, index)
            continue
        first = _behind_predicate(sentence, _drop_outer_division(sentence, first, index), index)
        start = sentence.words[first].start
        name = sentence.text[start : word.end]
        if name == ending or name in NOT_PLACES or name.startswith(_SITED):
            continue
        if _SHORE.search(name):
            continue  # 菩提岛以南海域: waters beside it
        if not _is_distinct(sentence.words, first, index):
            continue
        company = _COMPANY.search(name) is not None  # 唐山港集团股份有限公司|生产调度中心
        if company or (_is_rather_organization(name) and not name.endswith(_PUBLIC_CENTRES)):
            yield Candidate(
                start, word.end, "organization", "org.centre", 0.85, organization_subtype(name)
            )
        else:
            yield Candidate(start, word.end, "place", "place.ending", 0.85, subtype_of(name))


def _named_by_industry(sentence: TaggedSentence, head: int) -> Iterator[Candidate]:
    """集成电路 + 产业园: a park known by its industry, where none is counted."""
    if not sentence.words[head].text.endswith(_INDUSTRY_HEADS):
        return
    first = head
    while first > 0 and _is_of_industry(sentence.words[first - 1]):
        first -= 1
    start = sentence.words[first].start
    industry = sentence.text[start : sentence.words[head].start]
    counted = first > 0 and sentence.words[first - 1].tag in {"m", "q", "a"}
    if len(industry) >= _MIN_INDUSTRY and not counted and not _VAGUE.search(industry):
        yield Candidate(start, sentence.words[head].end, "place", "place.industry", 0.65, "park")


def _is_of_industry(word: Word) -> bool:
    """化纤 + 循环 + 经济, 先进 + 制造: nouns, and the verbs and adjectives of names."""
    return word.tag in {"n", "nz", "nw", "vn"} or word.text in NAME_VERBS or word.text == "先进"


def _drop_outer_division(sentence: TaggedSentence, first: int, head: int) -> int:
    """长江路街道 + 富春江路社区: the inner place stands alone when it has a name of its own."""
    words = sentence.words
    start = first = _behind_address(words, first, head)
    for index in range(first, head):
        word = words[index]
        closes = word.text.endswith(_DIVISION_ENDINGS) if word.tag == "LOC" else False
        closes = closes or _HEADS.of(sentence.tail(index)) is not None
        named = any(
            item.tag in {"LOC", "ORG"} or has_unknown_part(item.text)
            for item in words[index + 1 : head]
        )
        if closes and (named or words[head].tag == "LOC"):
            start = index + 1
    return start


def _behind_address(words: tuple[Word, ...], first: int, head: int) -> int:
    """湖北|应城|陈余湾民俗古街: behind a province and its city begins the name."""
    start = first
    while start < head and _holds(words[start], words[start + 1]):
        start += 1
    if start in (first, head):
        return start
    inner = words[start + 1]
    named = inner.tag == "LOC" or has_unknown_part(inner.text)
    return start + 1 if named and not _PLAIN_START.match(inner.text) else start


def _holds(outer: Word, inner: Word) -> bool:
    """Whether both are divisions and the first holds the second."""
    if outer.tag != "LOC" or inner.tag != "LOC":
        return False
    around, inside = find_division(outer.text), find_division(inner.text)
    return any(one.holds(other) for one in around for other in inside)


def _behind_predicate(sentence: TaggedSentence, first: int, head: int) -> int:
    """望苏村|建设|冷链物流园: in front and behind a division such a verb is the clause's."""
    words = sentence.words
    if words[first].text in _PREDICATES and first + 1 < head:
        return first + 1  # 在示范区|建设|东钱北太平洋水产加工产业园
    for index in range(first + 1, head):
        outer = words[index - 1]
        if words[index].text in _PREDICATES and outer.text.endswith(_DIVISION_ENDINGS):
            return index + 1
    return first


def _is_distinct(words: tuple[Word, ...], first: int, head: int) -> bool:
    """More than a division and a kind: 青岛 + 市场 names no market."""
    name = "".join(word.text for word in words[first : head + 1])
    if _ASPIRATION.search(name):
        return False
    if first == head:
        return not is_word(words[head].text)
    if words[head].text in _PLAIN_HEADS and all(word.tag == "LOC" for word in words[first:head]):
        return False
    inner = [word for word in words[first:head] if word.text not in _NATIONAL]
    return any(word.tag in {"LOC", "ORG"} or has_unknown_part(word.text) for word in inner)
