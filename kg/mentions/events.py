"""Events: meetings, ceremonies, contests and festivals that have a name or a short form.

A name ends with a noun of ``lexicon/data/events.toml`` and goes back over the nouns,
numbers and quotations that tell this meeting from others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.lexicon.organizations import NAME_VERBS
from kg.lexicon.wordlists import either, valued, words
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word
from kg.model.offsets import Span
from kg.text.traditional import simplified

# 专题会 and 会议 overlap in 专题会议; the first character alone rules most places out.
_BEGINS_NOUN = f"[{''.join(sorted({noun[0] for noun in words('event_nouns')}))}]"
_NOUN = re.compile(f"(?={_BEGINS_NOUN})(?=({either('event_nouns')}))")
_PARTY_CONGRESS = re.compile(
    r"(?:中共|中国共产党|党的)?(?:第?[一二三四五六七八九十]{2,3}(?:届[一二三四五六七八九十]{1,2}中全会|大)"
    r"(?![一-鿿]{0,2}(?:创新|行动|工程|产业|任务))|十[五六七八九]大)"
)
_CONGRESS_SURE = re.compile("党的|中共|共产党|中全会|二十大|十九大|十八大")
_OPEN, _CLOSE = "“「‘《(（", "”」’》)）"
# Words that can stand inside the name of an event, by the tagger's label.
_INSIDE = frozenset(
    {"n", "nz", "nw", "nr", "ns", "nt", "vn", "an", "a", "m", "q", "LOC", "ORG", "TIME", "f"}
    | {"s", "b", "xc", "t"}
)
_NAME_VERBS = frozenset(words("event_name_verbs")) | (
    NAME_VERBS - set(words("event_governing_verbs"))
)
_STOPS = frozenset(words("event_name_stops"))
_KINDS = re.compile(f"{either('event_kinds')}*")
_FORUM = re.compile("论坛|峰会|[博展]览会|世界杯|.[交博贸]会")
_DONE = re.compile("[同与对]?[一-鿿]?方?(?:进一步)?(?:推进|推动|支持)(?!会)(?=.{3}|$)|签约(?=第)")
_DATE = re.compile(
    r"(?:(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日|[今昨明][天日])(?:上午|下午|晚上?)?|上午|下午|近日|日前"
)
_SHORT_NOUNS = [noun for noun in words("event_nouns") if len(noun) > 2]
_SHORT = re.compile(f"(?:{'|'.join(map(re.escape, _SHORT_NOUNS))})(?![室厅])")
_GOES_ON = re.compile("[室厅者员]|理事|会长|秘书长|主席|主任|中心|精神|规则|制度|名单|办法|方案")
_BODY = re.compile("[一-鿿]{0,6}?(?:委会|委|指|办|组|会)$|[一-鿿]{1,6}?(?:委会|指|办)")
_NO_FESTIVAL = re.compile(
    r"(?:[时季环细情关过调礼音章毕脱使佳拔气亮首枝骨]|[\d一二三四五六七八九十几])节$"
    "|^(?:这个|[今去明每]年)[一-鿿]{1,2}节$"
)
_ATTENDS = re.compile("出席|列席|参加|主持(?!人)")  # 共27人出席|会议
_COUNTED = re.compile("[一两几数多][次场个项期]?")
_ALIAS = re.compile("[（(](?:以下)?简?称[^（）()]*[）)]")
# What festivals, fairs and contests begin and end with.
_PARTS = frozenset(
    {"开幕式", "闭幕式", "开营式", "结营式", "开幕仪式", "闭幕仪式", "颁奖仪式", "颁奖典礼"}
)
_WHOLE = re.compile(
    "(?:节|周|季|展|[博展]览会|展会|洽谈会|交易会|论坛|峰会|大会|年会|赛|运动会|马拉松|营|活动)$"
)
_MANY = re.compile("(?:[0-9]+|[两三四五六七八九十百]+)[余多]?[个项场]")  # 54个竞赛, 十项黄金大赛
_TO_ACTIVITY = re.compile("(?:出席|参加|举行|举办)了?$")
_TAKES_PLACE = re.compile("(?:[^，。；]{0,4}?在[^，。；]{1,16}?)?(?:举行|启动|举办)")
_CEREMONY = re.compile("(?:仪式|典礼|签约活动|[开动]工活动|启用活动|[开结]营式)$")
_IS_HELD = re.compile("[^，。；]{0,10}?(?:在[^，。；]{1,16}?)?(?:举行|举办)|上，")
# Nouns that papers use of routine too: 常态化应急演练, 一系列活动
_LOOSE = frozenset({"活动", "演练", "培训班", "研修班"})
LONGEST_CUE = 3  # characters of 参加了 in front of an activity
MIN_ACTIVITY = 6  # characters in front of 活动 that tell which one it was
MIN_MODIFIER = 2  # characters in front of the noun that make it a name


def find_events(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Named events of one sentence."""
    congress = _CONGRESS_SURE.search(sentence.text) is not None
    for match in _PARTY_CONGRESS.finditer(sentence.text) if congress else ():
        if _CONGRESS_SURE.search(match.group()):
            yield Candidate(*match.span(), "event", "event.congress", 0.9, "meeting")
    ends: set[int] = set()
    for match in _NOUN.finditer(simplified(sentence.text)):
        noun = match[1]
        end = match.end() + len(noun)
        if end in ends or not _ends_name(sentence, end):
            continue
        ends.add(end)
        start = _start(sentence, match.start())
        name = sentence.text[start:end]
        modifier = sentence.text[start : match.start()]
        named = _is_name(modifier, noun) or (
            noun in _LOOSE and _is_held(sentence.text, Span(start, end), modifier)
        )
        if not named or _NO_FESTIVAL.search(name) or _ATTENDS.search(modifier):
            continue
        full = _ALIAS.sub("", name)
        confidence = 0.85 if modifier[0] in _OPEN or len(modifier) > 5 else 0.7
        yield Candidate(
            start,
            end,
            "event",
            "event.ending",
            confidence,
            _subtype(name),
            expanded=full if full != name else None,
        )


def _subtype(name: str) -> str:
    return next(
        (valued("event_nouns")[noun] for noun in words("event_nouns") if name.endswith(noun)),
        "activity",
    )


def _ends_name(sentence: TaggedSentence, end: int) -> bool:
    """Whether a name can end at ``end``: 会议室, 活动中心 and 会议精神 are no events."""
    word = sentence.word_before(end)
    return word is not None and word.end == end and not _GOES_ON.match(sentence.text, end)


def _start(sentence: TaggedSentence, noun: int) -> int:
    """Where the name begins that ends with the noun at ``noun``."""
    start = noun
    word = sentence.word_before(start + 1)
    if word is not None and word.start < noun:
        start = word.start  # the noun is the tail of a longer word: 座谈|会
    while start > 0:
        if sentence.text[start - 1] in _CLOSE:
            opening = _opening(sentence.text, start - 1)
            if opening is None:
                break
            start = opening
            continue
        word = sentence.word_before(start)
        if word and word.text == "同志" and word.start:
            word = Word("", "n", sentence.words[sentence.index_at(word.start - 1)].start, start)
        if word is None or word.end != start or not _belongs(word):
            joined = _joined_body(sentence, start, noun)
            if joined is None:
                break
            start = joined
            continue
        start = word.start
    return start + _surplus(sentence.text[start:noun], sentence.text[noun:])


def _joined_body(sentence: TaggedSentence, start: int, noun: int) -> int | None:
    """The start of a name before a mark that joins: 安委会、|应急委会, 中国—|东盟."""
    mark = sentence.text[start - 1]
    before = sentence.word_before(start - 1)
    if before is None or before.end != start - 1 or not _belongs(before):
        return None
    if mark in "—－–·+-":
        return before.start
    if mark == "、" and _BODY.match(sentence.text[start:noun]) and _BODY.search(before.text):
        return before.start
    return None


def _opening(text: str, close: int) -> int | None:
    """Position of the bracket or quotation mark that the one at ``close`` closes."""
    mark = _OPEN[_CLOSE.index(text[close])]
    found = text.rfind(mark, max(0, close - 40), close)
    return found if found >= 0 else None


def _belongs(word: Word) -> bool:
    if word.text in _STOPS or _COUNTED.fullmatch(word.text):
        return False
    if word.text in _NAME_VERBS:
        return True
    return word.tag in _INSIDE


def _surplus(name: str, noun: str) -> int:
    """What stands in front of the name: a day is when, not which, while years stay.

    推进|中阿合作论坛: a forum bears no name of what is done.
    """
    match = _DATE.match(name) or (_FORUM.match(noun) and _DONE.match(name))
    return match.end() if match else 0


def _is_name(modifier: str, noun: str) -> bool:
    plain = modifier.strip("“”「」‘’《》()（） 、")
    if _MANY.match(plain):
        return False
    if len(plain) < MIN_MODIFIER or plain in _STOPS:
        return False
    if noun in _LOOSE:
        return any(mark in modifier for mark in _CLOSE) or bool(
            re.search(r"\d{4}|第.届|首届", modifier)
        )
    if noun == "节" and len(plain) < 3:
        return False
    return _KINDS.fullmatch(plain) is None


def _is_held(text: str, span: Span, modifier: str) -> bool:
    """Whether an activity of several words is one that took place: 重点项目观摩|活动举行."""
    if len(modifier) < MIN_ACTIVITY or _MANY.match(modifier):
        return False
    before = text[max(0, span.start - LONGEST_CUE) : span.start]
    return bool(_TO_ACTIVITY.search(before) or _TAKES_PLACE.match(text, span.end))


def find_short_events(
    texts: Mapping[str, str],
    chosen: Mapping[str, Sequence[Candidate]],
    which: str | None = None,
) -> dict[str, list[Candidate]]:
    """General words that mean an event named elsewhere in the article: 签约仪式, 对接会.

    The short form gets the full name as ``expanded``; without a named event the
    ceremony of what happened to an entity (X在Y启动 … 启动仪式) gives it, else the
    article's day or headline, ``which``, tells a ceremony from others of its kind.
    """
    names = _event_names(texts, chosen)
    found: dict[str, list[Candidate]] = {field: [] for field in texts}
    for field, text in texts.items():
        taken = [item.span for item in chosen.get(field, ())]
        for match in _SHORT.finditer(text):
            start, end = match.span()
            if any(span.start < end and start < span.end for span in taken):
                continue
            full = (
                _full_name(match.group(), names)
                or _part_of_event(match.group(), names)
                or _happening(match.group(), texts, chosen)
                or (_lone(text, match, which) if which and not names else None)
            )
            if full:
                found[field].append(
                    Candidate(
                        start, end, "event", "event.short", 0.75, _subtype(full), expanded=full
                    )
                )
    return found


def _lone(text: str, match: re.Match[str], which: str) -> str | None:
    """A ceremony of the article that somebody attends or that takes place: 出席通水仪式."""
    before = text[max(0, match.start() - LONGEST_CUE) : match.start()]
    held = _TO_ACTIVITY.search(before) or _IS_HELD.match(text, match.end())
    return f"{match.group()}（{which}）" if held and _CEREMONY.search(match.group()) else None


def _event_names(texts: Mapping[str, str], chosen: Mapping[str, Sequence[Candidate]]) -> list[str]:
    """Full event names of the article, the main field first, in order of appearance."""
    names: list[str] = []
    for field in ("text", "title"):
        for item in chosen.get(field, ()):
            name = texts.get(field, "")[item.start : item.end]
            if item.type == "event" and name not in names:
                names.append(name)
    return names


def _full_name(short: str, names: Sequence[str]) -> str | None:
    return next((name for name in names if name.endswith(short) and name != short), None)


def _part_of_event(short: str, names: Sequence[str]) -> str | None:
    """The opening of the one festival, fair or contest that the article names first."""
    if short not in _PARTS:
        return None
    whole = next((name for name in names if _WHOLE.search(name)), None)
    return None if whole is None else whole + short


def _happening(
    short: str, texts: Mapping[str, str], chosen: Mapping[str, Sequence[Candidate]]
) -> str | None:
    """The ceremony of what the opening sentences say happened to an entity."""
    if not short.endswith("仪式") or short == "仪式":
        return None
    verb = short.removesuffix("仪式")
    for field in ("text", "title"):
        text = texts.get(field, "")
        for item in chosen.get(field, ()):
            if item.type not in ("organization", "project", "place"):
                continue
            after = re.split("[。！？\n]", text[item.end : item.end + 60])[0]
            if re.match(rf"(?:(?!出席|参加|书记)[^，、]){{0,30}}?{verb}(?!仪式|活动)", after):
                return text[item.start : item.end] + short
    return None
