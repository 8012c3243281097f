"""Names told by a set phrase around them: appointments, credits, 名叫.

任命：方圆为…副区长；免去过静的…职务；联系人：钱进、左右；徐小冰文／余天蓝图.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.words import frequency, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.mentions.titled import TITLE_END, has_shape

_NAME = r"(?P<name>[\u4e00-\u9fff]{2,4}?)"
_SIDE = re.compile(r"[左右前后中][一二三四五排侧]")  # who is where in a picture
_RARE = 50  # jieba's frequency from which a word is no name by itself
_POST = r"(?:长|书记|主任|主席|员|师|官|经理|董事|委员|组长|代表)"
_TAKES = re.compile(
    rf"(?:^|[；：。]){_NAME}[挂兼转调升改接继出担]?任[^，；。的]{{4,40}}{_POST}(?=[；。，（]|$)"
)
_FRAMES = (
    # 方圆为芜湖市鸠江区人民政府副区长；
    re.compile(rf"(?:^|任命|[；：。])(?:任命|决定任命)?[：:]?{_NAME}(?:同志)?为[^，；。]{{4,40}}{_POST}(?=[；。，（]|$)"),
    # ，周立为县文化旅游广电体育局局长。
    re.compile(rf"，{_NAME}为(?=[省市区县镇乡州旗盟])[^，；。]{{4,40}}{_POST}(?=[；。，（]|$)"),
    # 翁国梁任莆田市木兰中学校长，
    _TAKES,
    # 聘任高远为集团总经理
    re.compile(rf"(?:聘任|任命|选举|推选|推举|聘请|选聘|增补){_NAME}(?:同志)?为[^，；。]{{1,24}}{_POST}(?=[；。，（]|$)"),
    # 免去过静的…职务
    re.compile(rf"(?:^|免去|接受|[；：。])(?:免去|接受)?[：:]?{_NAME}(?:同志)?的[^，；。]{{4,60}}职务"),
    re.compile(rf"(?:联系人|责任编辑|责编|编辑|主编|美编|版式|组版|制图|供稿|撰文|摄影|整理|撰稿|校对|作者)[:：]\s*{_NAME}(?=[、，。；）\s]|$)"),
    re.compile(rf"(?:联系人|责任编辑)[:：]\s*[\u4e00-\u9fff]{{2,4}}、{_NAME}(?=[，。；）\s]|$)"),
    # （记者 栾凤 文/图）, （徐小冰文/余天蓝图）
    re.compile(rf"[（(/](?:(?:本报|特约|见习|全媒体)?(?:记者|通讯员|实习生)\s*)?{_NAME}\s*(?:文|图|摄|摄影|供图|报道)?(?=[）)]$|[）)][^\u4e00-\u9fffⅠ-Ⅻ\d]|/)"),
    re.compile(rf"^[（(]{_NAME}[）)]"),
    re.compile(rf"(?:名叫|叫做|本名|原名|中文名叫|官叫|员叫|队叫|[，。]叫){_NAME}(?=[，。、；）])"),
)  # fmt: skip
# Of the marks of a frame one stands in all that it fits: most sentences hold none of them.
_MARKS = (
    ("为",),
    ("为",),
    ("任",),
    ("聘", "任命", "选举", "推选", "推举", "增补"),
    ("职务",),
    ("：", ":"),
    ("、",),
    ("（", "(", "/"),
    ("（", "("),
    ("叫", "名"),
)


def find_framed(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence."""
    text = sentence.text
    for frame, marks in zip(_FRAMES, _MARKS, strict=True):
        for match in frame.finditer(text) if any(mark in text for mark in marks) else ():
            name = match["name"]
            if not has_shape(name) or TITLE_END.search(name) or _opens_with_word(name):
                continue
            if frame is _TAKES and _is_adverb(name):
                continue
            if not _is_aside(match.group(), name):
                yield Candidate(*match.span("name"), "person", "person.framed", 0.85)


def _is_adverb(name: str) -> bool:
    """后来|任…: when somebody took a post, not who."""
    return word_tag(name)[:1] in ("d", "t", "r", "f", "c", "p")


def _opens_with_word(name: str) -> bool:
    """国家级: a common word and what follows it."""
    start = name[:2]
    return (
        len(name) > 2 and frequency(start) > _RARE and not word_tag(start).startswith(("nr", "ns"))
    )


def _is_aside(framed: str, name: str) -> bool:
    """（党组）, （左一）: a word in brackets that no role introduces."""
    if framed[0] not in "（(/" or any(role in framed for role in ("记者", "通讯员", "实习生")):
        return False
    word = frequency(name) > _RARE and not word_tag(name).startswith("nr")
    return word or _SIDE.fullmatch(name) is not None
