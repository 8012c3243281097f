"""What the tagger's learned layer adds to the rules' choice and what it puts right.

It fills gaps where the rules see nothing, with persons and organizations, and mends
what rests on the tagger's word alone: a name cut too short or too long (积塔|半导体,
颜克勤|学), a town taken for somebody.  What a rule of the language found it leaves alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.divisions import leading
from kg.lexicon.organizations import COMPLETE_NAMES, is_generic
from kg.lexicon.organizations import ending_of as organization_ending
from kg.lexicon.organizations import subtype_of as organization_subtype
from kg.lexicon.places import NOT_PLACES, ending_of
from kg.lexicon.places import subtype_of as place_subtype
from kg.lexicon.surnames import JAPANESE, surname_of
from kg.lexicon.wordlists import words
from kg.lexicon.words import frequency, has_unknown_part, is_word
from kg.mentions.body_edges import at_edges, is_name
from kg.mentions.candidate import Candidate
from kg.mentions.place_names import is_pair, names_nothing
from kg.mentions.tagged import TaggedSentence, Word
from kg.mentions.tagger import NameSpan
from kg.mentions.titled import TAKES_POST, TITLE_END

_RULE = {
    "person": "person.learned",
    "organization": "org.learned",
    "place": "place.learned",
    "project": "project.learned",
}
_STRENGTH = 0.75  # that of a rule which is right more often than not
# How sure it must be, chosen by cross-validation on 235 annotated texts: in a gap, by type
# (places and projects were wrong too often), and against the tagger.
_IN_A_GAP = {"person": 0.8, "organization": 0.7}
_AGAINST_TAGGER = {"person": 0.5, "organization": 0.6, "place": 0.5, "project": 0.8}
_PLAIN_WORDS = 0.97  # for a name made of ordinary words
_ACROSS_WORDS = 0.9  # where both ends cut a word of the tagger's
_WEAK = re.compile(r"\w+\.(?:tagger|brand|glued|listed)")
# 哈方, 乌军: a side, where the layer takes the short name of a state for a surname.
_SIDE = re.compile(r".[方军媒]")
_NOTICE = re.compile(r"消息|讯|报道")  # 央视网消息（新闻联播） is the source, not the story
_OPEN = ("“", "‘", "「", "『")
_QUOTES = (*_OPEN, "《")
_CLOSING = frozenset("”’」』》")
_DEED = re.compile(
    r"代表|联合(?![会体国社总大利收重])|合办|协办|共建|主办|承办|托管|出资|控股(?!集团|有限|股份|公司|平台|$)"
)
_VAGUE = re.compile(  # 以色列北部地区, 黎平三县
    r"(?:地区|地市|境内|[东南西北中]部|一带|[乡农山渔]村|[两三四五六七八九十]座?[县镇乡村岛])$"
)
_SHORE = re.compile(r"[畔边侧]$|(?:党委|党组|工地)$")
# 中埃关系 is no body, nor is 成都世乒赛男团; 敦促|日本政府 a verb before one, 日本公司 a kind.
_NO_BODY = re.compile(
    rf"关系$|共同体$|教界?$|^党[总要]|[党军]群$|武器|装备$|独立$|^新时代|^[乌俄以美巴黎叙伊]方|赛[男女][团单双]$|前政府$|^(?:敦促|呼吁|谴责|指责|抗议|当地|本地|某)|^(?:{'|'.join(sorted(COUNTRIES))})(?:公司|企业|媒体)$"
)
_NO_PERSON = re.compile(r"\d|降[雨雪水温]$|[舰旅号]$|奶奶$|爷爷$|太后$")  # 盖特|2日, 强降雪, 许昌舰
_NO_PLACE = re.compile(  # 安徽产粮大县, 黑龙江6省, 重庆）科学城
    r"\d|^[^（(]*[）)]|灾区$|老区$|住宅区$|大[省市县区]$|近海$|沿[江湖海]$|^[万千]亩"
)
_WORK = re.compile("(?:项目|工程|平台|系统|计划|行动|基地|基金|中心|[园港库站馆班])$")
_NO_PROJECT = re.compile("(?:时间|精神|条约|公约)$")  # “辽宁时间”, 欧洲常规武装力量条约
_NEXT = frozenset("也还就仍已又都将曾说称致作同并")  # 耶伦|也: what follows a name
_ADDRESSES = ("老人", "先生", "女士", "同志", "师傅", "老师")  # 王法万|老人
_JOINTS = frozenset("同与和及向对")
_WORDY = 1000  # 为王|理念: from here on the rest of a name is a word of its own
_COMMON = 50  # jieba's frequency from which a word is torn rather than begun
_NO_OPENERS = frozenset({"v", "p", "c", "d", "u", "r"})
_NOBODY = Word("", "", 0, 0)
_SPEECH = frozenset(words("speech_verbs"))
_OTHERS = re.compile(
    r"参加|出席|陪同|列席|到会|一[同行]|\d|[一二三四五六七八九十]+人|[市省县区]?领导"
)
_WITH_NEXT = 3  # characters of a short name and one more
_SHORTEST_PLACE = 3  # shorter ones the tagger knows as well


def settle(sentences: Iterable[TaggedSentence], chosen: Sequence[Candidate]) -> list[Candidate]:
    """The choice of one field with the layer's names added and its corrections made."""
    settled = list(chosen)
    for sentence in sentences:
        for name in sentence.names or ():
            start, end = name.start + sentence.offset, name.end + sentence.offset
            rivals = [item for item in settled if item.start < end and start < item.end]
            if name.type == "person" and (post := TAKES_POST.match(sentence.text, *name[:2])):
                name, start = name._replace(end=post.end()), start  # 常慕白|任书苑
                end = name.end + sentence.offset
            elif name.type == "person" and _takes_along(sentence.text, name):
                name, end = name._replace(end=name.end - 1), end - 1  # 沈阔|汇报, 龚平|等参加
            if _DEED.search(sentence.text, name.start, name.end):
                continue
            if not _names_one(sentence.text, name):
                continue
            if not rivals:
                if _fills_gap(sentence, name):
                    settled.append(_candidate(sentence, name))
            elif _is_mended(sentence, name, rivals):
                settled = [item for item in settled if item not in rivals]
                settled.append(_candidate(sentence, name))
    return settled


def _takes_along(text: str, name: NameSpan) -> bool:
    """Whether the last of three characters begins the verb behind, or says that others follow."""
    if name.end - name.start != _WITH_NEXT:
        return False
    others = text[name.end - 1] == "等" and _OTHERS.match(text, name.end)
    return bool(others) or text[name.end - 1 : name.end + 1] in _SPEECH


def _names_one(text: str, name: NameSpan) -> bool:
    """Whether the words may be a name, not a kind, a relation, a pair of states or a treaty."""
    found = text[name.start : name.end]
    if name.type == "organization":
        named = is_name(text, name.start, name.end) and not _NO_BODY.search(found)
        return named and not (_ends_body(found[:-1]) and not _ends_body(found))  # 全国政协|愿
    if name.type == "person":
        invited = found[0] == "应" and text.startswith("邀请", name.end)  # 应习近平|邀请
        states = found in COUNTRIES or ("中" in found and is_pair(found))  # 加蓬, 墨中
        post = TITLE_END.fullmatch(found) is not None  # 副主任|药师
        return not (invited or states or post or _NO_PERSON.search(found))
    if name.type == "place":
        return not _NO_PLACE.search(found)
    # What quotation marks hold whole is a saying or a title; the rules know which are projects.
    quoted = text[: name.start].endswith(_QUOTES) and text[name.end : name.end + 1] in _CLOSING
    return not (_NO_PROJECT.search(found) or (quoted and not _WORK.search(found)))


def _candidate(sentence: TaggedSentence, name: NameSpan) -> Candidate:
    text = sentence.text[name.start : name.end]
    subtypes = {"organization": organization_subtype, "place": place_subtype}
    subtype = subtypes[name.type](text) if name.type in subtypes else None
    found = Candidate(name.start, name.end, name.type, _RULE[name.type], _STRENGTH, subtype)
    if found.type == "organization":
        found = at_edges(found, sentence.text)
    return found.moved(sentence.offset)


def _fills_gap(sentence: TaggedSentence, name: NameSpan) -> bool:
    text = sentence.text[name.start : name.end]
    if len(text) < 2 or name.chance < _IN_A_GAP.get(name.type, 2) or _is_source(sentence, name):
        return False
    if name.type == "person":
        return _may_be_person(sentence, name, text)
    return _may_be_body(sentence, name, text)


def _is_mended(sentence: TaggedSentence, name: NameSpan, rivals: Sequence[Candidate]) -> bool:
    """Whether the name takes the place of ``rivals``, all of them the tagger's word alone."""
    if not all(_WEAK.fullmatch(item.rule) for item in rivals):
        return False
    start, end = name.start + sentence.offset, name.end + sentence.offset
    first, alone = rivals[0], len(rivals) == 1
    if alone and first.type == name.type == "person" and first.start == start and end < first.end:
        # 颜克勤|学: the layer sees where a name ends, but not that of 山本健一
        surname = sentence.text[name.start : name.start + 2]
        return surname not in JAPANESE and not _adds_word(sentence, name, first)
    if name.chance < _AGAINST_TAGGER[name.type] or _adds_word(sentence, name, rivals[-1]):
        return False
    if (first.start, first.end) == (start, end):
        return first.type != name.type
    wider = all(start <= item.start and item.end <= end for item in rivals)
    return wider and _is_longer_name(sentence, name, rivals)


def _adds_word(sentence: TaggedSentence, name: NameSpan, last: Candidate) -> bool:
    """习近平|总书记, 格林斯潘|视频: a word behind a person's name is no part of it."""
    added = sentence.text[last.end - sentence.offset : name.end]
    return name.type == "person" and len(added) > 1 and is_word(added)


def _ends_body(text: str) -> bool:
    return organization_ending(text) is not None or text.endswith(COMPLETE_NAMES)


def _is_longer_name(sentence: TaggedSentence, name: NameSpan, rivals: Sequence[Candidate]) -> bool:
    """Whether a span around ``rivals`` is one name; places in line are several."""
    text = sentence.text[name.start : name.end]
    if _SHORE.search(text):
        return False
    if name.type == "place":
        return len(rivals) == 1 and _may_be_place(text) and not _starts_in_verb(sentence, name)
    if name.type == "organization" and not _reads_as_body(text):
        return False
    if name.type == "person":
        torn = (
            text[-1] in _NEXT
            or text.endswith(_ADDRESSES)
            or text[0] in _JOINTS
            or _tears_word(sentence.text, name.end)
        )
        return len(rivals) == 1 and not torn
    return len(rivals) == 1 or any(item.type != "place" for item in rivals)


def _starts_in_verb(sentence: TaggedSentence, name: NameSpan) -> bool:
    """靠|泊海沧港区: the layer takes the end of a verb for the beginning of the place."""
    first = sentence.words[sentence.index_at(name.start)]
    lives = sentence.text.startswith(("家住", "住在", "位于"), name.start)
    return lives or (first.start < name.start and first.tag == "v")


def _is_source(sentence: TaggedSentence, name: NameSpan) -> bool:
    before = sentence.text[: name.start].rstrip("（(")
    return bool(_NOTICE.match(sentence.text, name.end) or _NOTICE.fullmatch(before[-2:]))


def _may_be_place(text: str) -> bool:
    known = len(text) >= _SHORTEST_PLACE and ending_of(text) is not None
    known = known and not _VAGUE.search(text)
    return known and text not in NOT_PLACES and not names_nothing(text)


def _may_be_body(sentence: TaggedSentence, name: NameSpan, text: str) -> bool:
    """Not a kind of body, and no verb in front (投|硬科技)."""
    first = sentence.words[sentence.index_at(name.start)]
    opens = first.start < name.start or first.tag not in _NO_OPENERS
    if not opens or is_generic(text) or is_word(text) or text.endswith("族"):
        return False
    quoted = sentence.text[: name.start].endswith(_OPEN) and name.end < len(sentence.text)
    if not (quoted or (len(text) > 2 and _reads_as_body(text))):
        return False
    part, _ = leading(text)  # 群体综合团委: ordinary words and an ending may be half a name
    return bool(part) or has_unknown_part(text) or name.chance >= _PLAIN_WORDS


def _reads_as_body(text: str) -> bool:
    """An ending of organizations, or a word that no dictionary explains.

    聚力, 港航物流 and 澳门发展 look like brands to the layer.
    """
    part, _ = leading(text)
    return organization_ending(text) is not None or has_unknown_part(text[len(part) :])


def _may_be_person(sentence: TaggedSentence, name: NameSpan, text: str) -> bool:
    """A surname or a foreign name; an ordinary word only behind a post or a person's name."""
    if _SIDE.fullmatch(text) or "/" in text or not (surname_of(text) or "·" in text):
        return False
    if _cuts_words(sentence, name):
        return False
    before = sentence.text[: name.start]
    titled = TITLE_END.search(before) is not None
    if is_word(text):
        titled = titled and not _is_held(sentence, before)
        last = sentence.word_before(name.start - 1) or _NOBODY
        return titled or (before.endswith("、") and last.tag == "PER")
    wordy = len(text) > 2 and frequency(text[1:]) > _WORDY
    plain = text[-1] in _NEXT or wordy or _SIDE.match(text) is not None
    return (titled or not plain) and text[0] not in _JOINTS


def _is_held(sentence: TaggedSentence, before: str) -> bool:
    """习近平总书记|高度评价: whether the post in front is that of somebody just named."""
    title = TITLE_END.search(before)
    post = sentence.words[sentence.index_at(title.start())] if title else _NOBODY
    holder = sentence.word_before(post.start)
    return holder is not None and holder.tag == "PER"


def _cuts_words(sentence: TaggedSentence, name: NameSpan) -> bool:
    """同|马克龙, 为王|理念, 刘捷|奔波: a name that takes part of what stands beside it."""
    first = sentence.words[sentence.index_at(name.start)]
    if first.start == name.start and first.tag in {"p", "c"}:
        return True
    inside = name.start not in sentence.edges and name.end not in sentence.edges
    if inside and name.chance < _ACROSS_WORDS:
        return True
    last = sentence.words[sentence.index_at(name.end - 1)]
    torn = name.end < last.end and is_word(last.text)
    return torn or _tears_word(sentence.text, name.end)


def _tears_word(text: str, end: int) -> bool:
    """李强|日前, 刘捷|来不及: the last character begins a common word."""
    return any(frequency(text[end - 1 : end + more]) > _COMMON for more in (1, 2))
