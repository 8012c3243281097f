"""People: the tagger, put right by surnames, titles and ordinary words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.surnames import COMPOUND, FREQUENT, TIBETAN, TRANSLITERATION, surname_of
from kg.lexicon.words import frequency, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word

# Titles after which a name stands; the full stacks are the relation room's concern.
TITLE_END = re.compile(
    r"(?:书记|主席|总统|总理|首相|部长|省长|市长|区长|县长|镇长|乡长|州长|局长|厅长|处长|科长|主任|院长|校长|行长|"
    r"会长|理事长|秘书长|董事长|总经理|经理|总裁|总监|主编|社长|台长|站长|所长|队长|组长|馆长|园长|教授|"
    r"研究员|工程师|院士|博士|专家|律师|医生|护士|教师|老师|校友|代表|委员|常委|理事|监事|负责人|主责人|"
    r"发言人|大使|公使|参赞|领事|司令员|政委|法官|检察官|民警|警官|选手|队员|运动员|教练|冠军|演员|导演|"
    r"歌手|作家|画家|记者|通讯员|村民|居民|市民|学生|同学|农户|渔民|志愿者|员工|职工|工人|创始人|合伙人|董事|户|战士|老人|大爷|大妈|大叔|师傅|司机|船长|店主|老板|种植户|养殖户|传承人|带头人|讲师|学者|分析师|经济学家|主播|编辑|摄影师|董秘|干事|参谋|舰长|机长|干警|班长|排长|连长|营长|团长|师长|军长)$"
)
_TRANSLITERATED = re.compile(
    r"[\u4e00-\u9fffA-Z.]{1,8}(?:[·•・‧][\u4e00-\u9fffA-Z.]{1,8}|-[\u4e00-\u9fff]{1,6}){1,4}"
)
_IDEOLOGY = re.compile(r"[^，。；、！？的]{0,14}思想")
_TIBETAN = re.compile(rf"(?:{'|'.join(TIBETAN)}){{2,3}}")
# Surnames that are prepositions or adverbs more often than names.
_FUNCTION_SURNAMES = frozenset("从和于时向应自同由相都就将把对在与及为并也")
_FUNCTION_CHARACTERS = frozenset("在将已不却又都也曾很还没把被让给从向的了")
_SPEECH = re.compile(r"介绍|表示|指出|说[，：。]|出席|主持|致辞|强调|告诉|坦言|认为|参加|宣布|透露")
_COMMON = 1000  # 国庆 and 时光 are rarer in jieba's corpus, 国家 and 公司 are not
_LIST_BORDER = re.compile(r"[、，。；]|和|等")
_OTHER = frozenset({"PER", "LOC", "ORG", "TIME", "m", "w"})
_FUNCTION = frozenset({"v", "c", "d", "p", "u", "w", "ad", "vd"})
MAX_NAME = 20  # 迪娜·埃尔西利娅·博鲁阿尔特·塞加拉 has 18 characters
# 俄方, 乌军 are sides, 冬冬 is a doubled word, 高水平 a quality.
_SIDE = re.compile(r".[方军国]|(.)\1|高(?:水平|质量|标准|效能|品质|起点|层次|效率|科技|新区|铁站)")
_NICKNAME = re.compile(r"[小老阿].|.[哥姐弟妹爷叔]")
_NAME_CHARS = re.compile(r"[\u4e00-\u9fff]{2,4}")
_SAID = re.compile(r"线上|现场|分别|一行|说|率")


def find_people(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _by_tagger(sentence)
    yield from _after_title(sentence)
    yield from _before_border(sentence)
    yield from _glued_to_title(sentence)
    yield from _transliterated(sentence)
    for match in _TIBETAN.finditer(sentence.text):
        yield Candidate(*match.span(), "person", "person.tibetan", 0.85)


def _by_tagger(sentence: TaggedSentence) -> Iterator[Candidate]:
    for index, word in enumerate(sentence.words):
        if word.tag != "PER" or is_ideology(sentence.text, word.end):
            continue
        start, end = _surname_before(sentence, index), word.end
        if word.text[-1] in "、，,和与":
            end -= 1
        name = sentence.text[start:end]
        titled = index > 0 and TITLE_END.search(sentence.words[index - 1].text) is not None
        if not is_name(name) or not (titled or _stands_alone(name)):
            continue
        if len(name) == 2 and _cut_short(sentence, index):
            end += 1
        confidence = 0.95 if surname_of(name) and len(name) > 1 else 0.7
        yield Candidate(start, end, "person", "person.tagger", confidence)


def _surname_before(sentence: TaggedSentence, index: int) -> int:
    """Start of the name when the tagger cut its surname off: 佴|小琪."""
    word = sentence.words[index]
    if index and len(word.text) < 3:
        before = sentence.words[index - 1]
        if before.tag == "PER" and len(before.text) == 1 and surname_of(before.text):
            return before.start
    return word.start


def is_name(name: str) -> bool:
    """Whether a string that the tagger calls a person can be one.

    Ordinary words (高水平, 冬冬) and single characters are not; without a Chinese
    surname the name must look transliterated.
    """
    if not 2 <= len(name) <= MAX_NAME or _SIDE.fullmatch(name):
        return False
    tag = word_tag(name)
    if tag and not tag.startswith("nr") and frequency(name) > 2:
        return False
    if "·" in name:
        return True
    if surname_of(name):
        return len(name) <= 4
    return not frequency(name) or tag.startswith("nr")


def _stands_alone(name: str) -> bool:
    """Whether a name needs no title before it.

    Two characters without a surname must be a known name, transliterated (科比) or a
    nickname (老侯, 宇哥); the tagger makes people of other rare words (森防).
    """
    if len(name) > 2 or surname_of(name) or word_tag(name).startswith("nr"):
        return True
    return set(name) <= TRANSLITERATION or _NICKNAME.fullmatch(name) is not None


def is_ideology(text: str, end: int) -> bool:
    """Whether the name that ends here names a doctrine: 习近平新时代中国特色社会主义思想."""
    return _IDEOLOGY.match(text, end) is not None


def _cut_short(sentence: TaggedSentence, index: int) -> bool:
    """公使施志|光|线上发表: a stray character between a titled name and its verb."""
    words = sentence.words
    if index == 0 or index + 2 >= len(words) or not TITLE_END.search(words[index - 1].text):
        return False
    stray, after = words[index + 1], words[index + 2]
    if len(stray.text) != 1 or stray.tag in {"w", "p", "c", "u", "d", "v", "m", "r", "f", "xc"}:
        return False
    return after.tag in {"v", "w", "d", "ad", "s", "p"} and bool(surname_of(words[index].text))


def _after_title(sentence: TaggedSentence) -> Iterator[Candidate]:
    """A title, then a surname and one or two characters that no word explains."""
    words = sentence.words
    for index, word in enumerate(words[:-1]):
        if word.tag in {"v", "PER"} or not TITLE_END.search(word.text):
            continue
        start = word.end
        for end in (start + 4, start + 3, start + 2):
            if end > len(sentence.text) or end not in sentence.edges:
                continue
            name = sentence.text[start:end]
            inside = [item for item in words[index + 1 :] if item.start < end]
            if name[:2] in COMPOUND and len(name) > 2:
                if len(name) == 4 and sentence.words[sentence.index_at(end - 1)].tag in _FUNCTION:
                    continue
                yield Candidate(start, end, "person", "person.after_title", 0.8)
                break
            if (
                _NAME_CHARS.fullmatch(name)
                and len(name) < 4
                and surname_of(name)
                and not _is_phrase(name)
                and (name[0] in FREQUENT or _is_unknown(inside))
                and (_mistyped(inside) or not any(item.tag in _OTHER for item in inside))
                and not any(len(item.text) > 1 and frequency(item.text) > 5 for item in inside)
                and _speaks(sentence, end)
            ):
                yield Candidate(start, end, "person", "person.after_title", 0.8)
                break


def _glued_to_title(sentence: TaggedSentence) -> Iterator[Candidate]:
    """省长游景行 as one word: a title, then a name."""
    for word in sentence.words:
        if word.tag in {"PER", "v"} or frequency(word.text) or len(word.text) < 4:
            continue
        for length in (3, 2):
            name = word.text[-length:]
            if TITLE_END.search(word.text[:-length]) and surname_of(name):
                yield Candidate(word.end - length, word.end, "person", "person.glued", 0.75)
                break


def _last_part(sentence: TaggedSentence, index: int) -> Word:
    """买|合木提: a part that the tagger cuts after its first syllable goes on."""
    word = sentence.words[index]
    if len(word.text) == 1 and index + 1 < len(sentence.words):
        after = sentence.words[index + 1]
        if after.tag in {"PER", "nz", "n", "nr"} and not frequency(after.text):
            return after
    return word


def _before_border(sentence: TaggedSentence) -> Iterator[Candidate]:
    """主席时光、, 局长国庆介绍: a name after a post, whatever words it looks like.

    What follows must be what follows a person; in a list, where less shows, the
    surname must be a frequent one and the name no ordinary word.
    """
    for index, word in enumerate(sentence.words[:-1]):
        after = sentence.words[index + 1]
        if word.tag in {"v", "PER"} or after.tag in {"PER", "w"}:
            continue
        if not TITLE_END.search(word.text):
            continue
        for length in (3, 2):
            end = word.end + length
            name = sentence.text[word.end : end]
            if _is_bordered(name, sentence.text, end):
                yield Candidate(word.end, end, "person", "person.after_title", 0.75)
                break


def _is_bordered(name: str, text: str, end: int) -> bool:
    if not _NAME_CHARS.fullmatch(name) or not surname_of(name) or _is_phrase(name):
        return False
    if TITLE_END.search(name) or word_tag(name).startswith("v"):
        return False  # 校友|代表致辞, 记者|来到: a second post, or what the person does
    if _SPEECH.match(text, end):
        return frequency(name) < _COMMON
    plain = word_tag(name) and not word_tag(name).startswith("nr") and frequency(name) > 2
    return name[0] in FREQUENT and not plain and _LIST_BORDER.match(text, end) is not None


def _is_phrase(name: str) -> bool:
    """却不太, 武林在, 师资库: function words, or a word and what follows it."""
    start = name[:2]
    return (
        name[0] in _FUNCTION_SURNAMES
        or any(character in _FUNCTION_CHARACTERS for character in name)
        or (len(name) > 2 and frequency(start) > 2 and not word_tag(start).startswith(("nr", "ns")))
    )


def _is_unknown(inside: Sequence[Word]) -> bool:
    return sum(len(item.text) for item in inside) > 2 and any(
        not frequency(item.text) for item in inside
    )


def _mistyped(inside: Sequence[Word]) -> bool:
    """敖景山 called a place, 冀中行 an organization: one unknown word right after a title."""
    return len(inside) == 1 and inside[0].tag in {"LOC", "ORG"} and not frequency(inside[0].text)


def _speaks(sentence: TaggedSentence, position: int) -> bool:
    after = sentence.word_after(position)
    return (
        after is None
        or after.tag in {"v", "w", "p", "d", "c"}
        or _SAID.match(after.text) is not None
    )


def _transliterated(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _TRANSLITERATED.finditer(sentence.text):
        start, end = match.span()
        links = [place for place in range(start, end) if sentence.text[place] in "·•・‧-"]
        first = sentence.words[sentence.index_at(links[0] - 1)]
        last = _last_part(sentence, sentence.index_at(links[-1] + 1))
        if first.tag == "PER" or last.tag == "PER":
            low = max(start, first.start)
            if low > start and sentence.text[low - 1] == sentence.text[low]:
                low -= 1  # 买|买提·艾力: the tagger splits a doubled first syllable
            yield Candidate(low, min(end, last.end), "person", "person.transliterated", 0.85)
