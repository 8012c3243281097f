"""What money builds: 投资3亿元建设|电子级特种气体充装站, and 港尾法庭新址|总投资2300万元.

The sum fixes where such a name begins or ends, so that it is read by its letters; the
tagger splits descriptions of plants and sites in odd places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import any_of, load
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_LISTS = load("buildings")
_HEAD = re.compile(any_of(_LISTS["heads"]))
_VERB = any_of(_LISTS["verbs"])
# Behind a sum or 将 one character says it too: 投资1.5亿元，在甲地建|香梨加工园.
_BRIEF_VERB = f"(?:{_VERB}|建[成起]?|设)"
_LEADS = re.compile(f"{any_of(_LISTS['leads'])}+")
_KINDS = re.compile(f"{any_of(_LISTS['kinds'])}+")
_COUNTED = re.compile(r"[一二两三四五六七八九十百几数\d]+[余多]?(?:个|家|批|座|条|项|大|处)")
_LETTERS = re.compile("[^，。；：、！？“”‘’《》（）()\\s的了]{4,24}")
_AMOUNT = (
    r"[约近超逾达过]*\d[\d.,]*[余多]?[百千万亿]*[余多]?(?:美元|欧元|元|亩|公顷|平方米|平方公里)"
)
_PAID = rf"总?(?:投资|出资|斥资|投入|注资)(?:总?额)?{_AMOUNT}(?:人民币)?"
_SIZE = rf"(?:占地|用地|总?建筑|规划)(?:面积)?{_AMOUNT}"
_SUM = rf"(?:{_PAID}|{_SIZE})"
# What stands in front of the name: 总投资35亿元的, 投资2.6亿元，在高县建设, 投资建设的; in
# 甲园占地132亩，将打造乙基地 the area is that of the park.
_BUILT = rf"(?:计划|拟|将|用于|[在于][^，。；]{{2,20}}?)?{_BRIEF_VERB}了?的?"
_BEFORE = re.compile(
    rf"{_PAID}(?:的|，?{_BUILT})|{_SIZE}(?:的|{_BUILT})"
    rf"|(?:(?:投资|出资|合资)(?:建设|兴建|打造)|共建"
    rf"|(?:联手|共同|合作|牵头)(?:建设|打造|实施|开发))的"
)
# 察看堤防除险加固工程。, 走进北安街道的零部件配套园。: what a visit leads to.
_VISITED = re.compile("(?:来到|走进|察看|考察|参观|视察)了?(?:[^，。；、]{0,12}的)?")
_OWNER = re.compile("[^，。；、]{2,16}?(?:公司|集团)的?")  # 察看甲公司|高精度铝板带项目
_SITE = re.compile(
    "(?:(?<=[^，。；、]{4})项目|工程|基地|中试平台|枢纽|配套园|孵化园|生产线)(?=[，。；、]|建设|施工|现场|$)"
)
# Where a name can begin when the sum stands behind it.
_OPENS = re.compile(
    f"^|[，。；：“”的、]|{_VERB}|[将拟]{_BRIEF_VERB}|(?:来到|走进|察看|考察|参观|调研)了?|[在由]"
)
# What stands behind the name: 总投资2300万元; ，选址胶东街道，总投资; 由甲投资建设.
_AFTER = re.compile(
    rf"(?:计划|预计|概算|规划|首期|目前|已)*{_SUM}"
    rf"|[^，。；：、]{{0,12}}，(?:(?:选址|位于|坐落|落户|落子|落地)[^，。；]{{2,20}}，)?"
    rf"(?:概算|计划|预计|[一首]期)*(?:总投资|占地|投资|投入)[约近超逾达]*\d"
    r"|(?:位于|选址|坐落)[^。]{2,40}(?:投资|出资|合资)[^，。；]{0,10}(?:建设|兴建)"
    r"|由[^，。；]{2,40}(?:投资|出资|合资)(?:建设|兴建)?"
)
# 项目选址|光电产业园，总投资45亿元: the sum is that of what stands in the park
_SITED = ("选址", "落户", "位于", "坐落", "选址于", "落户于", "坐落于", "坐落在", "选址在")
# 在|光电产业园|投资3.2亿元建设封测基地: the sum is spent there on something else
_SPENT = re.compile(rf"{_PAID}[，]?{_BRIEF_VERB}")
_PART_OF_WORKS = re.compile("(?<=项目)(?:主体|厂房|现场|工地)")  # 甲项目|主体厂房封顶
_NOUNS = frozenset({"n", "nz", "nw", "ORG", "LOC"})
_SHORTEST = 4  # characters in front of the head: shorter ones say what kind it is
CONFIDENCE = 0.8  # of names that a sum frames, on the annotated texts not held out


def find_funded(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Projects of one sentence that a sum or an area stands right before or behind."""
    if _HEAD.search(sentence.text):
        yield from _framed(sentence)
    if _SITE.search(sentence.text):
        yield from _visited(sentence)


def _framed(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _BEFORE.finditer(sentence.text):
        letters = _LETTERS.match(sentence.text, match.end())
        for end in _ends(sentence, letters) if letters else ():
            yield from _candidate(sentence, match.end(), end)
            break
    for match in _OPENS.finditer(sentence.text):
        letters = _LETTERS.match(sentence.text, match.end())
        for end in _ends(sentence, letters) if letters else ():
            if match.group() == "在" and _SPENT.match(sentence.text, end):
                break
            if _AFTER.match(sentence.text, end) and _is_noun(sentence, match, end):
                yield from _candidate(sentence, match.end(), end)
                break


def _visited(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _VISITED.finditer(sentence.text):
        letters = _LETTERS.match(sentence.text, match.end())
        site = _SITE.search(sentence.text, *letters.span()) if letters else None
        if site and _is_noun(sentence, match, site.end()):
            owner = _OWNER.match(sentence.text, match.end(), site.end())
            start = owner.end() if owner else match.end()
            yield from _candidate(sentence, start, site.end())


def _is_noun(sentence: TaggedSentence, opens: re.Match[str], end: int) -> bool:
    """Whether the letters read as a noun; behind a verb of building they are one anyway."""
    if re.fullmatch(f"[将拟]?{_BRIEF_VERB}", opens.group()) or opens.re is _VISITED:
        return True
    first = sentence.index_at(opens.end())
    inside = sentence.words[first : sentence.index_at(end - 1)]
    tags = {word.tag for word in inside if not word.text.startswith("第")}
    return tags.isdisjoint({"v", "d", "p", "c", "u", "r", "m", "TIME"})


def _ends(sentence: TaggedSentence, letters: re.Match[str]) -> Iterator[int]:
    """Where a name in the run of letters can end: behind a head that no noun follows."""
    for match in _HEAD.finditer(sentence.text, *letters.span()):
        after = sentence.word_after(match.end())
        inside = match.end() not in sentence.edges
        whole = after is None or after.tag not in _NOUNS
        if not inside and (whole or _PART_OF_WORKS.match(sentence.text, match.end())):
            yield match.end()


def _candidate(sentence: TaggedSentence, start: int, end: int) -> Iterator[Candidate]:
    verbs = [match.end() for match in re.finditer(_VERB, sentence.text[start:end])]
    inner = [start + at for at in verbs if end - start - at > _SHORTEST]
    start = inner[-1] if inner else start
    leads = _LEADS.match(sentence.text, start, end)
    start = leads.end() if leads else start
    if sentence.text[:start].endswith(_SITED):
        return
    name = sentence.text[start:end]
    head = [match for match in _HEAD.finditer(name) if match.end() == len(name)]
    described = name[: head[0].start()] if head else name
    if len(described) < 2 or len(name) < _SHORTEST or name[0] == "有" or _COUNTED.match(name):
        return
    if _KINDS.fullmatch(described):
        return
    yield Candidate(start, end, "project", "project.funded", CONFIDENCE, "construction")
