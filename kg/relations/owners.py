"""Whose a quantity is: the name behind it, the subject in front, or the topic."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either, valued
from kg.relations.patterns import PLAIN
from kg.relations.topics import previous_topic
from kg.relations.view import View
from kg.text.numerals import AREA, MONEY, Quantity

# 总投资300亿元的X, 投资12亿元建设的X, 投资3.2亿元，建设X
_BEHIND = re.compile(
    rf"(?:{PLAIN}{{0,4}}?的{PLAIN}{{0,6}}?|，?(?:计划|拟|将|用于)?(?:建设|实施|打造|兴建|新建|建成)了?的?{PLAIN}{{0,6}}?)(?P<what>[ⓄⓁⒿ])"
)
_GENERIC = re.compile(either("generic_owners"))
_ADVERBIAL = re.compile(f"(?:[在向给对与由从为于和同到赴]|{either('site_verbs')})$")
# The body that publishes a figure is not what the figure measures.
_SOURCE = re.compile(r"[^，。；ⓅⓄⓁⒿⒺ]{0,14}?(?:发布|公布|统计|数据|报道|消息|通报|获悉)")
# Sums and areas keep to the topic of the sentences before; shares and counts seldom do.
_CARRIED_KINDS = frozenset({MONEY, AREA})
_GROUP = re.compile(r"[0-9一二三四五六七八九十]+[余多]?家")
_WHOLE = re.compile("全(?P<level>[省市区县镇])")
# Last characters of names by the last character of the noun that stands for them.
_FITS = {
    "司": re.compile("公司|集团|厂"),
    "业": re.compile("公司|集团|厂|社"),
    "团": re.compile("集团"),
    "校": re.compile("大学|学院|学校|中学|小学"),
    "动": re.compile("."),
    "区": re.compile("[区园]"),
    "目": re.compile("."),
    "程": re.compile("."),
}
MAX_BACK = 3  # sentences in which a topic was found on the annotated pages
_PREFERRED = {"investment": "Ⓙ", "area": "ⒿⓁ", "capacity": "ⒿⓄ", "capital": "Ⓞ"}


def owner_of(view: View, quantity: Quantity, key: str) -> int | None:
    """Position of the entity that the quantity measures."""
    behind = _BEHIND.match(view.text, quantity.end)
    if behind:
        return behind.start("what")
    sentence = view.sentence(quantity.start)
    clause = view.text[_clause_start(view, sentence.start, quantity.start) : quantity.start]
    if "全国" in clause:
        return None
    whole = _of_the_whole(view, sentence.start, quantity.start)
    if whole is not None:
        return whole
    found = _in_sentence(view, sentence.start, quantity.start, key)
    if found is not None or quantity.kind not in _CARRIED_KINDS:
        return found
    return _earlier(view, sentence.start, key)


def _clause_start(view: View, start: int, end: int) -> int:
    return max(start, max(view.text.rfind(mark, start, end) for mark in "，；：") + 1)


def _of_the_whole(view: View, start: int, end: int) -> int | None:
    """全市 and 全县 mean the division of that level that the text is about."""
    matches = list(_WHOLE.finditer(view.text, start, end))
    if not matches or view.symbols(matches[-1].end(), end, "ⓄⓁⒿ"):
        return None
    level = matches[-1]["level"]
    for position in view.symbols(0, len(view.text), "Ⓛ"):
        if view.name(position).endswith(level):
            return position
    return None


def _in_sentence(view: View, start: int, end: int, key: str) -> int | None:
    """The subject of the nearest clause before the number that has one.

    A general noun (公司, 项目) in a nearer clause points back to what it stands for.
    """
    position = end
    while position > start:
        cut = max(view.text.rfind(mark, start, position - 1) for mark in "，；：")
        begin = max(cut + 1, start)
        names = [
            found
            for found in view.symbols(begin, min(position, end), "ⓄⓁⒿ")
            if not _ADVERBIAL.search(view.text[begin:found])
            and not _SOURCE.match(view.text, found + 1)
        ]
        if names:
            preferred = [found for found in names if view.text[found] in _PREFERRED.get(key, "ⓄⓁⒿ")]
            return preferred[-1] if preferred else names[0]
        generic = _GENERIC.match(view.text[begin:position].lstrip("“"))
        if generic:
            meant = _meant(view, begin, generic.group())
            if meant is not None:
                return meant
        position = begin if begin < position else start
    return None


def _meant(view: View, position: int, noun: str) -> int | None:
    """What a general noun stands for: the topic before it, of a name that fits the noun."""
    types = valued("generic_owners")[noun]
    before = view.symbols(0, position, types)
    topical = previous_topic(view, position, types)
    candidates = ([] if topical is None else [topical]) + before[::-1]
    fitting = [found for found in candidates if _fits(noun, view.name(found))]
    return next(iter([*fitting, *candidates]), None)


def _fits(noun: str, name: str) -> bool:
    """Whether a name can be called by the noun: 该行 is a bank, 公司 a company or group."""
    return bool(_FITS.get(noun[-1], re.compile(re.escape(noun[-1]))).search(name))


def _earlier(view: View, start: int, key: str) -> int | None:
    """The topic of the sentences before, else what the article is mainly about."""
    number = view.sentence_number(start)
    kinds = _PREFERRED.get(key, "ⓄⓁⒿ")
    # 12家银行 opens a sentence about the members of what the whole article is about.
    back_to_topic = 0 if _GROUP.match(view.text, start) else MAX_BACK
    for types in dict.fromkeys((kinds if kinds != "ⓄⓁⒿ" else "ⒿⓄ", "ⓄⓁⒿ")):
        for back in range(1, back_to_topic + 1):
            if number - back < 0:
                break
            found = view.symbols(*view.sentences[number - back], types=types)
            if found:
                return found[0]
    for types in dict.fromkeys((kinds, "ⒿⓄ", "ⓄⓁⒿⒺ")):
        found = view.symbols(0, len(view.text), types)
        if found:
            return found[0]
    return None
