"""Events told by the clause that holds them: [今天上午，]X在Y举行.

What a clause says was held is an event, however its words are tagged, and its name is
all that stands between the time and the place: 兰考县2022年第二季度重点项目集中开竣工活动.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either, valued, words
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.text.marks import ITEM_MARKS
from kg.text.traditional import simplified

_NOUN = either("event_nouns")
# Nouns that name an event only with an ordinal, a year or a quotation: 第三届影视周
_NUMBERED = "(?:周|季|月|赛|赛事|展)"
_VERBS = "举行|召开|举办|开幕|闭幕|落幕|启幕|揭幕|开赛|开跑|开锣|收官|鸣枪"
_VERB = re.compile(_VERBS)
_HAPPENS = f"(?:隆重|成功|圆满|如期|正式|顺利|火热|盛大)*(?:{_VERBS})(?!的|了?第|式)"
_WHEN = (
    r"(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?|[今昨明当]天|[今昨明当][日晚]|"
    "上午|下午|晚上?|傍晚|凌晨|中午|近日|日前|上周|本周|历时[^，]{1,3}天的|随后|同时|当地时间)*"
)
_CLAUSE = rf"(?:^|(?<=[，。；：！？\n　 {ITEM_MARKS}]))"
_NAME = rf"(?P<name>[^，。；：！？\s{ITEM_MARKS}]{{2,48}}?(?P<noun>{_NOUN}|{_NUMBERED})"
# “碗里沧海——漳州窑特展|”, 山地自行车挑战赛|桐庐站
_NAME += "(?:”|(?<=赛)[一-鿿]{2,3}站)?)"
_SUBJECT = re.compile(
    rf"{_CLAUSE}{_WHEN}，?{_NAME}(?=，?{_WHEN}(?:将|已|线[上下])*(?:[在于从][^，。；]{{2,26}}?)?{_HAPPENS})"
)
# 莱西市召开X会议，传达…: the object of the verb up to the end of its clause
_OBJECT = re.compile(rf"(?:召开|举行|举办)了?{_NAME}(?=[，。；]|$)")
# 市六届人大常委会举行第三次会议: the body tells whose third meeting it is
_SESSION = re.compile(
    rf"{_CLAUSE}{_WHEN}，?(?P<body>[^，。；：！？\s]{{2,20}}?(?:常委会|委员会|人大|政协|人民政府|政府|党组|理事会))"
    r"(?:举行|召开)了?(?P<name>第[一二三四五六七八九十百\d]+次(?:全体|常务|主任|扩大)?会议)"
)
_NO_NAME = re.compile(
    r"于(?=\d)|"
    "[在由了把被是向也将为让等]|(?<!结)对(?![口接标])|——|宣布|祝贺|考虑|指出|介绍|强调|参与|参观|邀请|迎来|欢迎|举行|召开|出席|参加|举办|主办|承办|本次|此次|这次|该|一[场次个项]|[几多数][场次个项]|期间|我们|"
    "全体|会议强调|记者"
)
_LEAD = re.compile(rf"{_WHEN}(?:[，、和与及]|我[市省区县校])?")
_ORDINAL = re.compile(r"第[一二三四五六七八九十百\d]+[届次]|首届|(?:19|20)\d{2}|[”’》]")
_QUOTED = re.compile("“[^”]*(?:”|$)")
_FULL_WIDTH = str.maketrans(",;:!?", "，；：！？")
_VAGUE = frozenset({"活动", "节", "演出", "比赛"})
MIN_NAME = 4  # characters of the name of an event besides its noun, quotes not counted


def find_held(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Events that the clauses of one sentence say were held."""
    text = simplified(sentence.text)
    if not _VERB.search(text):
        return
    text = text.translate(_FULL_WIDTH)
    for match in _SUBJECT.finditer(text):
        yield from _candidate(text, match)
    for match in _SESSION.finditer(text):
        full = match["body"] + match["name"]
        yield Candidate(*match.span("name"), "event", "event.held", 0.85, "meeting", expanded=full)
    for match in _OBJECT.finditer(text):
        if "暨" in match["name"]:
            yield from _candidate(text, match)


def _candidate(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    start, end = match.span("name")
    start = max(start, text.rfind("的", start, match.start("noun")) + 1)
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    name, noun = text[start:end], match["noun"]
    before = text[start : match.start("noun")]
    if (
        _NO_NAME.search(_QUOTED.sub("", before))
        or len(before.strip("“”《》")) < MIN_NAME
        or not _closed(name)
    ):
        return
    numbered = _ORDINAL.search(before) is not None or (name[0] == "“" and name[-1] == "”")
    if not numbered and (noun not in valued("event_nouns") or noun in _VAGUE):
        return
    if name[0] == "“" and name.find("”") == len(name) - 1:
        start, end = start + 1, end - 1
    subtype = next(
        (valued("event_nouns")[word] for word in words("event_nouns") if noun.endswith(word)),
        "activity",
    )
    yield Candidate(start, end, "event", "event.held", 0.85, subtype)


def _closed(name: str) -> bool:
    """Whether each quotation mark of the name has its partner in it."""
    return all(name.count(a) == name.count(b) for a, b in ("“”", "《》", "（）", "()"))
