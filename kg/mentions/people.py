"""People: the tagger, put right by surnames, titles and ordinary words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import divisions, wellknown
from kg.lexicon.surnames import (
    FREQUENT,
    JAPANESE,
    NAMES_OF_PARTS,
    SHORTEST_OF_PARTS,
    TIBETAN,
    TIBETAN_NAME,
    TRANSLITERATION,
    surname_of,
)
from kg.lexicon.wordlists import words
from kg.lexicon.words import frequency, word_tag
from kg.mentions.after_title import find_after_title
from kg.mentions.candidate import Candidate
from kg.mentions.frames import find_framed
from kg.mentions.tagged import TaggedSentence, Word
from kg.mentions.titled import (
    PLAIN,
    SPEECH,
    TAKES_POST,
    TITLE_END,
    TITLE_START,
    find_after_post,
    has_shape,
    says,
)

_TRANSLITERATED = re.compile(
    r"[\u4e00-\u9fffA-Z.]{1,8}(?:[·•・‧][\u4e00-\u9fffA-Z.]{1,8}|-[\u4e00-\u9fff]{1,6}){1,4}"
)
_IDEOLOGY = re.compile(r"[^，。；、！？的]{0,14}思想")
_LINK = re.compile("[·•・‧-]")
AFTER_NAME = frozenset("等率说称将与和在对向为到来已又还同就也曾致正乘互作发主")
_DEEDS = frozenset(
    verb for verb in (*words("visit_verbs"), *words("speech_verbs")) if len(verb) == len("察看")
)
_COMMON_PAIR = 50  # 到|场, 会|见: the stray character begins a word
_OFFICE_BEFORE = re.compile(r"(?:助理|教授|专家|主任|记者)(?=[\u4e00-\u9fff]{2,3}$)")
_NUMBERED = re.compile(r"(?![从在于自至到和与的])[\u4e00-\u9fff]?\d{4,}(?!年)")
_LANE = re.compile(r"(?:镇|弄|[东西南北中]?路|巷|[大小]?桥|渔场|大道|社区|胡同|大军)(?![长])")
_RARE = 20  # 固本 stands in few texts
_NO_PERSON = re.compile(r"某|^[^东南西北]方.{3}|.{2}(?:杯|段|高速|铁路)$")
# 彭立|因工作变动: to the tagger 彭立因
_CAUSE = "工作|病|公|故|年龄|涉嫌|个人|身体|组织需要"
# 局长侯铁成|为冠军颁奖: to the tagger 侯铁|成为
# 康立|作政策解读
_DOES = "政策|报告|推介|主题|专题|主旨|交流|经验|工作|表态|动员|说明|发言|讲话"
_CAUSED = re.compile(f"因(?:{_CAUSE})|作(?:{_DOES})")
_FOR_OTHERS = re.compile("为[^，。；]{1,10}?(?:颁奖|授牌|授旗|颁发|揭牌|揭幕|剪彩|鸣枪|开球|送行)")
_TOLD = re.compile(f"{_CAUSED.pattern}|{_FOR_OTHERS.pattern}|正")
_GIVEN_ENDS = frozenset("一二三郎夫雄子美男介树辅彦")
_BETWEEN_TWO = re.compile("关系|友谊|两国|建交|合作|双方")  # 莫中|友谊: two states by their signs
_SHORTEST = 2  # characters of the shortest full names
_LONGEST_GIVEN = 2  # characters of a given name
_CHINESE = 4  # characters of the longest Chinese names
_CUT = 300  # 专程, 影视: words that a wrong cut would tear apart
MAX_NAME = 20  # 迪娜·埃尔西利娅·博鲁阿尔特·塞加拉 has 18 characters
# 俄方, 乌军 are sides, 冬冬 is a doubled word, 高水平 a quality.
_SIDE = re.compile(
    r".[方军国氏]|(.)\1|高(?:水平|质量|标准|效能|品质|起点|层次|效率|科技|新区|铁站)"
)
# 小将|满|佳宁: what stands before a name as a post does
_CALLED = re.compile(
    "(?:[小老名新]将|队友|队员|[村居市]民|学生|职工|工人|旅客|社员|[茶果菜药棉]农|大户)$"
)
_NICKNAME = re.compile(r"[小老阿].|.[哥姐弟妹爷叔]")


def find_people(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _by_tagger(sentence)
    yield from find_after_title(sentence)
    yield from find_after_post(sentence)
    yield from find_framed(sentence)
    yield from _transliterated(sentence)
    for match in TIBETAN_NAME.finditer(sentence.text):
        yield Candidate(*match.span(), "person", "person.tibetan", 0.85)
    for names in NAMES_OF_PARTS:
        for match in names.finditer(sentence.text):
            if match.end() in sentence.edges and len(match.group()) >= SHORTEST_OF_PARTS:
                yield Candidate(*match.span(), "person", "person.parts", 0.85)


def _by_tagger(sentence: TaggedSentence) -> Iterator[Candidate]:
    for index, word in enumerate(sentence.words):
        if word.tag != "PER" or is_ideology(sentence.text, word.end):
            continue
        start, end = _surname_before(sentence, index), _japanese_end(sentence, word)
        cut = sentence.text[max(0, start - 1) : start + 1]
        start -= cut in JAPANESE and cut[0] != "和"  # 同岸|田文雄, but 张高丽和|田纪云
        if prefix := _OFFICE_BEFORE.match(word.text):
            start += prefix.end()  # 助理|卫建民
        if post := TAKES_POST.match(word.text):
            end = start + post.end()  # 聂崇川|任集团
        torn = word.text[-1] in "、，,和与" or word.text[_SHORTEST:].endswith("等")
        if torn or _is_acting(sentence.text, start, end):
            end -= 1
        name = sentence.text[start:end]
        known = wellknown.find(name)
        if known is not None and known.sure and known.type == "place":
            continue  # 红利曼 is a town
        titled = index > 0 and TITLE_END.search(sentence.words[index - 1].text) is not None
        if not _is_bearer(name, titled=titled, spoken=SPEECH.match(sentence.text, end) is not None):
            continue
        if not titled and _names_thing(sentence, start, end):
            continue
        if len(name) == len(surname_of(name) or "") + 1 and _cut_short(sentence, index):
            end += 1
        confidence = 0.95 if surname_of(name) and len(name) > 1 else 0.7
        # Where the words behind tell the end, the learned layer has no better word.
        told = end != word.end and _TOLD.match(sentence.text, end) is not None
        rule = "person.after_title" if told else "person.tagger"
        yield Candidate(start, end, "person", rule, confidence)


def _japanese_end(sentence: TaggedSentence, word: Word) -> int:
    """山本健|一: a given name has two characters where the second is common for that."""
    cut = word.text[:2] in JAPANESE and len(word.text) == len("山本健")
    return word.end + int(cut and sentence.text[word.end : word.end + 1] in _GIVEN_ENDS)


def _is_acting(text: str, start: int, end: int) -> bool:
    """逯平代|市长, 常青察|看: the last character belongs to the post or verb that follows."""
    surname = surname_of(text[start:end])
    if end - start <= len("逯平") or not surname:
        return False
    if _CAUSED.match(text, end - 1) or says(text, end):
        return True
    if text[end - 1] == "正" and end - start > len(surname) + _LONGEST_GIVEN:
        return True  # 王阿秀|正和姐妹们翻曲
    if text[end - 1] in "代原" and TITLE_START.match(text, end):
        return True
    return text[end - 1 : end + 1] in _DEEDS


def _names_thing(sentence: TaggedSentence, start: int, end: int) -> bool:
    """“墨武琴坊”, 鲁荣渔60177, 彭家弄, 荣成: a shop, a ship, a lane, a city."""
    text = sentence.text
    quoted = text[:start].endswith(("“", "‘")) and text.startswith(("”", "’"), end)
    name = text[start:end]
    return (
        quoted
        or (name[-1] == "中" and _BETWEEN_TWO.match(text, end) is not None)
        or _NUMBERED.match(text, end) is not None
        or (len(name) == 2 and _LANE.match(text, end) is not None)
        or (len(name) == 2 and not TITLE_END.search(text[:start]) and bool(divisions.find(name)))
        or _is_cut_word(sentence, start)
        or _opens_saying(sentence, start, end)
    )


def _opens_saying(sentence: TaggedSentence, start: int, end: int) -> bool:
    """强基|固本 at the head of a line: half of a four-character phrase."""
    after = sentence.word_after(end)
    return (
        start == 0
        and end == len("强基")
        and sentence.text[0] not in FREQUENT
        and after is not None
        and after.start == end
        and after.tag in {"v", "n", "vn"}
        and len(after.text) == len("固本")
        and frequency(after.text) < _RARE
    )


def _is_cut_word(sentence: TaggedSentence, start: int) -> bool:
    """专|程来柳: the name would take the end of a common word."""
    before = sentence.word_before(start)
    if before is None or before.end != start or len(before.text) > 1 or before.tag == "w":
        return False
    return frequency(before.text + sentence.text[start]) > _CUT


def _is_bearer(name: str, *, titled: bool, spoken: bool) -> bool:
    """Whether what the tagger calls a person is one, given a post before or a verb after it."""
    if is_name(name):
        return titled or _stands_alone(name)
    if not titled or not has_shape(name) or (word_tag(name) == "ns" and not spoken):
        return False  # 秘书长|苏丹|问题代表
    return spoken or frequency(name) < PLAIN


def _surname_before(sentence: TaggedSentence, index: int) -> int:
    """Start of the name when the tagger cut its surname off: 佴|小琪."""
    word = sentence.words[index]
    if index and len(word.text) < 3:
        before = sentence.words[index - 1]
        opener = sentence.words[index - 2] if index > 1 else None
        titled = opener is not None and (
            TITLE_END.search(opener.text) or _CALLED.search(opener.text)
        )
        surname = len(before.text) == 1 and surname_of(before.text)
        if surname and (before.tag == "PER" or (titled and before.text not in AFTER_NAME)):
            return before.start
    return word.start


def is_name(name: str) -> bool:
    """Whether a string that the tagger calls a person can be one.

    Ordinary words (高水平, 冬冬) and single characters are not; without a Chinese
    surname the name must look transliterated.
    """
    if not 2 <= len(name) <= MAX_NAME or _SIDE.fullmatch(name) or "/" in name:
        return False
    if _NO_PERSON.search(name) or (len(name) > _CHINESE and name[-1] in "州省岛湾村"):
        return False  # 斯韦思林杯, 荷尔斯泰因州, 张某
    tag = word_tag(name)
    if tag and not tag.startswith("nr") and frequency(name) > 2:
        return False
    if "·" in name:
        return True
    if surname_of(name):
        return len(name) < _CHINESE or (len(name) == _CHINESE and name[-1] not in "党军派")
    return not frequency(name) or tag.startswith("nr")


def _stands_alone(name: str) -> bool:
    """Whether a name needs no title before it.

    Two characters without a surname must be a known name, transliterated (科比) or a
    nickname (老侯, 宇哥); the tagger makes people of other rare words (森防).
    """
    if len(name) > 2 or surname_of(name) or word_tag(name).startswith("nr") or name in TIBETAN:
        return True
    return set(name) <= TRANSLITERATION or _NICKNAME.fullmatch(name) is not None


def is_ideology(text: str, end: int) -> bool:
    """Whether the name that ends here names a doctrine: 习近平新时代中国特色社会主义思想."""
    return _IDEOLOGY.match(text, end) is not None


def _cut_short(sentence: TaggedSentence, index: int) -> bool:
    """公使施志|光|线上发表, 副书记谷丰|收|为…颁奖: a stray character after a titled name."""
    words = sentence.words
    if index == 0 or index + 2 >= len(words) or not TITLE_END.search(words[index - 1].text):
        return False
    stray, after = words[index + 1], words[index + 2]
    if not surname_of(words[index].text) or stray.tag in {"w", "p", "c", "u", "m", "r"}:
        return False
    if stray.text == "成为" and _FOR_OTHERS.match(sentence.text, stray.start + 1):
        return True
    if len(stray.text) != 1:
        # 虞美|人和|志愿者: the word takes the conjunction with it.
        return len(stray.text) == 2 and stray.text[1] in "和与" and after.tag in {"n", "PER", "LOC"}
    begins_word = after.tag == "v" and frequency(stray.text + after.text[0]) > _COMMON_PAIR
    if stray.text in AFTER_NAME or begins_word:
        return False
    speaks = SPEECH.match(sentence.text, stray.end) or after.tag == "w"
    return bool(speaks) or after.tag in {"v", "d", "ad", "s", "p"}


def _last_part(sentence: TaggedSentence, index: int) -> Word:
    """买|合木提: a part that the tagger cuts after its first syllable goes on."""
    word = sentence.words[index]
    if len(word.text) == 1 and index + 1 < len(sentence.words):
        after = sentence.words[index + 1]
        if after.tag in {"PER", "nz", "n", "nr"} and not frequency(after.text):
            return after
    return word


def _takes_syllable(sentence: TaggedSentence, start: int) -> bool:
    """执行干事法|提赫·比罗尔: the tagger takes the first syllable for one of the post."""
    before = sentence.word_before(start)
    if before is None or before.end != start or frequency(before.text):
        return False
    post, cut = TITLE_END.search(before.text), TITLE_END.search(before.text[:-1])
    return post is None and cut is not None


def _transliterated(sentence: TaggedSentence) -> Iterator[Candidate]:
    if not _LINK.search(sentence.text):
        return
    for match in _TRANSLITERATED.finditer(sentence.text):
        start, end = match.span()
        links = [place for place in range(start, end) if sentence.text[place] in "·•・‧-"]
        first = sentence.words[sentence.index_at(links[0] - 1)]
        last = _last_part(sentence, sentence.index_at(links[-1] + 1))
        if first.tag == "PER" or last.tag == "PER":
            low = max(start, first.start)
            if low > start and sentence.text[low - 1] == sentence.text[low]:
                low -= 1  # 买|买提·艾力: the tagger splits a doubled first syllable
            elif _takes_syllable(sentence, low):
                low = max(start, low - 1)
            yield Candidate(low, min(end, last.end), "person", "person.transliterated", 0.85)
