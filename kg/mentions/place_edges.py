"""Where the name of a place begins and ends, when the tagger cut it too short or too long."""

from __future__ import annotations

import re

from kg.lexicon import divisions
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.lists import any_of, load
from kg.lexicon.places import CONTINENTS, ending_of
from kg.lexicon.words import is_word
from kg.mentions.tagged import TaggedSentence, Word

_LISTS = load("places")
_BANK = "畔边岸滨"  # 德胜|河畔, 唐岛湾畔: the water is the place, its bank is none
# What may follow the first part of a name as a word of its own: 吕泗|渔场, 炎帝|中路.
_COMPLETION = re.compile(
    rf"{any_of(_LISTS['completions'])}"
    rf"|[东南西北中一二三四五六七八九十]路|(?:河|湖|江|湾|海)(?=[{_BANK}])|[河湖江湾岛港山岭站路]"
)
# 从江、黎平|三县: the last of a list, and how many it has.
_COUNT = re.compile(r"(?<=[\u4e00-\u9fff]{2})[两三四五六七八九十]+[座个]?[省市区县州国镇乡村岛地]$")
# 濮公淮河大桥主桥|合龙, 东营港|中交: what happens there
_DONE = re.compile(
    r"(?<=[\u4e00-\u9fff]{3})(?:合龙|中交|开工|动工|通车|封顶|竣工|投产|奠基|贯通|隔江)$"
)
_MANY = re.compile(r"(?<=[\u4e00-\u9fff]{2})多[国省州市县地]?$")
# 人民大会堂|同来华…: the preposition begins what happens there.
_WITH = re.compile(r"(?<=[\u4e00-\u9fff]{3})[同与](?=[\u4e00-\u9fff]{2}|$)")
# 马连庄镇|镇长: the level of the post
_TWICE = re.compile(r"(?<=[\u4e00-\u9fff])([省市区县镇乡村州])\1$")
_FULL = ("省", "市", "县", "区", "镇", "乡", "街道", "村", "社区", "州", "盟", "旗")
_SETTLEMENT = ("村", "镇", "乡", "屯", "街道", "社区", "湾", "岛", "路", "街", "大街", "大道")
# 汤旺|朝鲜族乡, 海口空港|综合保税区: a kind that the place before it makes a name.
_COMMON_NAME = re.compile(
    "[\u4e00-\u9fff]{1,4}族(?:乡|镇|自治县|自治州|苏木)|综合保税区|保税港?区|"
    "广域市|特别市|(?:经济|高新|高新技术|经济技术)(?:产业)?开发区|高新区|经开区|[\u4e00-\u9fff]{2}(?:国际)?机场"
)
_SETTLED = re.compile("(?<=[\u4e00-\u9fff]{2})(?:村|街道|社区)[\u4e00-\u9fff]$")
_PREPOSITIONS = frozenset("在到于从由往赴至；。")
_FUNCTION = frozenset(
    "在到和与至赴去来回往从由向经及或的有是、，。：；！？（）“”《》入将把给对为以了又"
)


def name_end(sentence: TaggedSentence, word: Word) -> int:
    """Where the name that begins with ``word`` ends in the sentence's text."""
    name = word.text
    if surplus := _surplus(name):
        return word.end - surplus
    if _is_torn(name, sentence.text[word.end : word.end + 1]):
        return word.end + 1
    ending = ending_of(name)
    if name in COUNTRIES or (ending and len(ending) > 1):
        return word.end
    end = _completed(sentence, word)
    # 同江|口岸 goes on after a name that looks complete, 同江|路 as well be two things.
    return word.end if ending and end - word.end < 2 else end


def _surplus(name: str) -> int:
    """Characters at the end of a tagged word that the name of the place does without."""
    if counted := _COUNT.search(name):
        return len(name) - counted.start()
    many = _MANY.search(name)
    if many and _is_known(name[: many.start()]):
        return len(name) - many.start()  # 欧洲|多国, 阿勒泰|多地
    with_ = _WITH.search(name)
    if with_ and ending_of(name[: with_.start()]):
        return len(name) - with_.start()
    done = _DONE.search(name)
    if done:
        return len(name) - done.start()
    bank = name[-1] in _BANK and len(name) > len("唐岛湾") and ending_of(name[:-1])
    behind = _SETTLED.search(name)
    if behind and ending_of(name) is None:
        return 1  # 素心村|花农
    people = name[-1] in "人旗籍" and name[:-1] in COUNTRIES
    return int(bool(bank or people or _TWICE.search(name)))


def _is_torn(name: str, after: str) -> bool:
    """四川巴|中: the division that the last character and the next one name lies in the first."""
    whole, inner = divisions.find(name[:-1]), divisions.find(name[-1] + after)
    torn = any(outer.holds(other) for outer in whole for other in inner)
    return torn and not divisions.find(name)


def _is_known(name: str) -> bool:
    return name in COUNTRIES or name in CONTINENTS or bool(divisions.find(name))


def completed_person(sentence: TaggedSentence, word: Word) -> int:
    """The same for a name that the tagger takes for a person's; only longer words complete it."""
    end = _completed(sentence, word)
    return end if end - word.end > 1 else word.end


def _completed(sentence: TaggedSentence, word: Word) -> int:
    match = _COMPLETION.match(sentence.text, word.end)
    if match is None:
        return word.end
    following = sentence.text[match.end() : match.end() + 1]
    closes = match.end() in sentence.edges or (following and following in _BANK)
    return match.end() if closes else word.end


def _opens_with_and(sentence: TaggedSentence, word: Word, before: Word) -> bool:
    """在|和林格尔新区: behind a preposition or a mark 和 joins nothing, and begins the name."""
    left = sentence.text[before.start - 1 : before.start]
    known = divisions.find(before.text + word.text) or any(
        divisions.find(before.text + word.text[:length]) for length in (1, 2, 3)
    )
    return left in _PREPOSITIONS and (bool(known) or left != "")


def name_begin(sentence: TaggedSentence, word: Word) -> int:
    """Where the name that ends with ``word`` begins in the sentence's text.

    A single character between a division and a settlement belongs to the settlement
    (湘湖镇|进|坑村), and so does one before a name that has none of its own (谈|固大街).
    """
    before = sentence.word_before(word.start)
    if before is not None and before.tag == "LOC" and _COMMON_NAME.fullmatch(word.text):
        return before.start
    if before is not None and before.text == "和" and _opens_with_and(sentence, word, before):
        return before.start
    if before is None or len(before.text) > 1 or before.text in _FUNCTION:
        return word.start
    if not word.text.endswith(_SETTLEMENT) or before.tag in {"m", "q", "w", "c", "p", "u"}:
        return word.start
    outer = sentence.word_before(before.start)
    chained = outer is not None and outer.tag == "LOC" and outer.text.endswith(_FULL)
    ending = ending_of(word.text) or word.text[-1]
    bare = len(word.text) == len(ending) + 1 and not is_word(word.text)
    opens = outer is None or outer.tag == "w" or outer.text in _FUNCTION
    return before.start if chained or (bare and opens) else word.start
