"""What a clause is about: the name, the short form or the general noun that opens it.

A Chinese news clause names its subject once and leaves it out after that, so that the
owner of a number is the subject of the nearest clause before it that has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.lexicon.wordlists import either, words
from kg.relations.patterns import PLAIN
from kg.relations.referents.events import is_background
from kg.relations.referents.reference import meant_by, named_again
from kg.relations.view import View

_MARKS = "，；：“”"
_TERM = re.compile("“[^“”，。；：！？、\n]{1,10}”")  # no speech: “Ⓙ”, “葡萄大脑”
_NAME = "[ⓄⓁⒿⒺ]"
# What may stand in front of a subject: days and years, adverbs, conjunctions.
_LEAD = re.compile(
    rf"(?:{either('subject_leads')}|其?(?:全资|控股|参股)(?:子公司|孙公司)|(?:19|20)?\d{{2}}年|\d+月份?|\d+日|本报讯|（[^（）]*）|[、\s《（“]"
    "|Ⓔ(?:期间|假期|之?前|结?束?后|上|当天|现场|以来))*"
)
_CHAIN = re.compile(f"(?:(?:该|这[一家个座所条项])“?)?(?:{_NAME}(?:（[^（）]*）)?的?)*{_NAME}")
_LISTED = re.compile(f"(?:（[^（）]*）)?(?:、|和|以及|及)Ⓛ*{_NAME}")
# 由Ⓞ投资建设的Ⓙ, 位于Ⓛ的Ⓞ, Ⓞ、Ⓞ共建的Ⓙ: the name behind is what the clause is about.
_ACTS = (
    "(?:[^，。；]{0,6}?(?:投资|出资|共同)?(?:建设|承建|施工|设计|组建|运营|实施|开发|打造|承担|负责)"
    "(?=[，。；]|$))"
)
_SIDE = "(?:[区园境]?内|旁|附近|一[侧旁]|[东南西北]侧)"
_RELATIVE = re.compile(
    rf"(?:(?:由|与|毗邻|紧邻|来自|总部[设位]?[在于]|Ⓛ从Ⓛ+引进|位于|坐落[于在]|地处|[此本]次|首批|其|签约的|总?投资|占地|以|作为|"
    rf"{_NAME}(?:(?:、|和|与|同)?{_NAME})*(?:(?!由)(?:{PLAIN}|Ⓛ)){{0,7}}?"
    rf"{either('invest_verbs', 'site_verbs', 'joint_verbs', 'opening_verbs')})"
    rf"[^，。；]*?|{PLAIN}{{1,10}}?|[ⓁⓄ]+{_SIDE})的“?Ⓛ*(?P<head>{_NAME})(?!{_ACTS})"
)
# 榜额最高的为Ⓙ, 正在建设的是Ⓙ: the clause says which one it is about.
_CLEFT = re.compile(f"[^，。；]{{1,12}}?的[为是]Ⓛ*(?P<head>{_NAME})")
# Ⓛ企业Ⓞ: the firm, of which the place only tells where it is from.
_FROM = re.compile("(?:知名|本土|本地|龙头|重点)?(?:企业|民企|国企|公司)")
_PERSON = re.compile(f"{_NAME}*{PLAIN}{{0,24}}?(?<![由向为给与对被和])Ⓟ")
_SPEECH = re.compile(f"(?!宣布|发起|要求){either('speech_verbs')}(?:说|记者)?$")
# The body that publishes a figure is not what the figure measures.
_SOURCE = re.compile(f"{PLAIN}{{0,14}}?(?:统计|数据|报道|消息|通报|获悉|显示)")
# 投资方为Ⓞ: who has a part in what the clauses before are about.
_PARTY = re.compile(f"{PLAIN}{{1,6}}?(?:方|单位|主体)(?:[为是]|：)")
_ELSEWHERE = re.compile("我国|全国|全球|世界|国内|各地|国际|全社会|当地居民")
_OURS = re.compile("我们|我[司行校院厂]")
_NO_AUTHORITY = ("俱乐部", "书局", "邮局")  # end like 宣传部 or 公安局 and govern nobody
_AUTHORITIES = frozenset({"government", "party"})


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause is about.

    ``position`` is the symbol, None for what the text does not name (我国, 他).
    ``speaker`` marks whom a clause quotes: what is said is seldom about an authority.
    """

    position: int | None
    speaker: bool = False
    listed: bool = False


def clauses_before(view: View, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The clauses of ``[start, end)``, the nearest to ``end`` first and cut off there."""
    stop = end
    for position in range(end - 1, start - 1, -1):
        if view.text[position] in _MARKS and not _is_of_term(view.text, position):
            if position + 1 < stop:
                yield position + 1, stop
            stop = position
    if start < stop:
        yield start, stop


def _is_of_term(text: str, position: int) -> bool:
    """Whether the mark is a quotation mark around a name or term."""
    opening = text.rfind("“", 0, position + 1)
    term = _TERM.match(text, opening) if opening >= 0 and text[position] in "“”" else None
    return term is not None and position in (term.start(), term.end() - 1)


def subject_of(view: View, begin: int, stop: int) -> Subject | None:
    """The subject of one clause, None where it has none of its own."""
    text = view.text[begin:stop]
    if _PARTY.match(text):
        return None
    if _SPEECH.search(text):
        return _speaker(view, begin, stop)
    at = begin + _match_end(_LEAD, text)
    if _ELSEWHERE.match(view.text, at, stop):
        return Subject(None)
    if _OURS.match(view.text, at, stop):
        return _whose(view, begin)
    relative = _RELATIVE.match(view.text, at, stop) or _CLEFT.match(view.text, at, stop)
    if relative:
        return Subject(relative.start("head"))
    return None if _PERSON.match(view.text, at, stop) else _named(view, at, stop)


def _named(view: View, at: int, stop: int) -> Subject | None:
    """The name, the short form or the general noun that stands at ``at``."""
    chain = _CHAIN.match(view.text, at, stop)
    if chain is None:
        return _found(_referred(view, at, stop))
    last = chain.end() - 1
    if view.text[last] == "Ⓛ":
        inner = _behind_place(view, chain, stop)
        if inner is not None:
            return inner
    is_source = _SOURCE.match(view.text, chain.end(), stop) is not None
    if is_source or (view.text[last] == "Ⓔ" and is_background(view, last)):
        return None
    return Subject(last, listed=_LISTED.match(view.text, chain.end(), stop) is not None)


def _behind_place(view: View, chain: re.Match[str], stop: int) -> Subject | None:
    """The longer name that a place only opens: Ⓛ生物医药港, or the firm it is home to."""
    firm = _FROM.match(view.text, chain.end(), stop)
    if firm:
        return _named(view, firm.end(), stop)
    found = named_again(view, chain.end(), stop)
    if found is None:
        return None
    whole = view.mention(chain.end() - 1).text + view.text[chain.end() : stop]
    return Subject(found) if whole.startswith(view.name(found)) else None


def _referred(view: View, at: int, stop: int) -> int | None:
    found = named_again(view, at, stop)
    return meant_by(view, at, stop) if found is None else found


def _found(position: int | None, *, speaker: bool = False) -> Subject | None:
    return None if position is None else Subject(position, speaker=speaker)


def is_authority(view: View, position: int) -> bool:
    """Whether an organization governs, so that figures it tells are seldom its own."""
    mention = view.mention(position)
    return mention.type == "organization" and (
        mention.subtype in _AUTHORITIES
        or (
            mention.text.endswith(words("authority_endings"))
            and not mention.text.endswith(_NO_AUTHORITY)
        )
    )


def _match_end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0


def _speaker(view: View, begin: int, stop: int) -> Subject | None:
    """Whose words follow: the organization in front of the speaker."""
    names = view.symbols(begin, stop, "ⓄⓁⒿ")
    if names:
        return Subject(names[-1], speaker=True)
    at = begin + _match_end(_LEAD, view.text[begin:stop])
    return _found(_referred(view, at, stop), speaker=True)


def _whose(view: View, position: int) -> Subject:
    """我们 means the organization of whoever speaks in the paragraph, named last before."""
    paragraph = view.paragraph(position)
    for sentence in reversed(view.sentences[: view.sentence_number(position) + 1]):
        if sentence.start < paragraph.start:
            break
        for begin, stop in clauses_before(view, sentence.start, min(sentence.end, position)):
            if _SPEECH.search(view.text[begin:stop]):
                return _speaker(view, begin, stop) or Subject(None)
    return Subject(None)
