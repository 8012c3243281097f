"""Names told by the post before them, whatever words they look like.

The tagger takes 主席时光 for an hour and 局长国庆 for a holiday.  After a post, what
follows decides: a person speaks, attends, or stands in a list of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.surnames import COMPOUND, FREQUENT, surname_of
from kg.lexicon.words import frequency, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word


def _each(characters: str, end: str) -> str:
    """Each character before ``end``, as alternatives.

    Where all alternatives of a pattern begin with a plain character, ``re`` leaps over the
    characters of a text that begin none; one that begins with a set takes that away.
    """
    return "|".join(character + end for character in characters)


# Posts after which a name stands; the full stacks are the relation room's concern.
_OFFICE = (
    r"书记|主席(?!国[^庆])|总统|总理|首相|部长|省长|市长|区长|县长|镇长|乡长|州长|局长|厅长|处长|科长|司长|署长|庭长|检察长|"
    r"主任|院长|校长|行长|会长|理事长|秘书长|董事长|总经理|副总|经理|总裁|总监|主编|社长|台长|站长|所长|队长|组长|"
    r"馆长|园长|厂长|店长|村长|支书|教授|研究员|工程师|院士|博士(?!生|后)|常委|理事|监事|负责人|主责人|发言人|大使|公使|参赞|"
    r"领事|干事|司令员?|政委|法官|检察官|警官|创始人|合伙人|董事|船长|机长|舰长|班长|排长|连长|营长|团长|师长|军长|"
    r"执行官|运营官|技术官|财务官|科学家|经济学家|巡视员|调研员|督导员|董秘|参谋"
)
_ROLE = (
    r"投递员|护林员|巡线员|引航员|书记员|讲解员|技术员|保洁员|驾驶员|飞行员|饲养员|安全员|质检员|辅导员|宣传员|调解员|"
    rf"{_each('机修吊焊电瓦木矿钳卫民', '工')}|设计师|摄影师|会计师|咨询师|厨师|药师|技师|规划师|"
    rf"工艺师|{_each('石木铁银', '匠')}|农民|大娘|姑娘|汉子|"
    r"大嫂|徒弟|爸爸|妈妈|产妇|村医|房东|主人|创办人|汉学家|掌柜|会计|护士长|指挥长|"
    r"专家|律师|医生|护士|教师|老师|校友|代表|委员|民警|选手|队员|运动员|教练|冠军|演员|导演|歌手|作家|画家|记者|"
    r"通讯员|实习生|村民|居民|市民|学生|同学|农户|渔民|志愿者|员工|职工|工人|户|战士|老人|大爷|大妈|大叔|师傅|司机|"
    r"店主|老板|种植户|养殖户|传承人|带头人|讲师|学者|分析师|主播|编辑|摄影师|干事|干警|社工|网格员|辅警|骑手|顾问"
)
_POST = re.compile(rf"(?:{_OFFICE}|{_ROLE}|代办|关长|领导(?<=[省市区县镇州]领导))")
TITLE_START = re.compile(rf"副?(?:{_OFFICE}|代办|关长)")
TITLE_END = re.compile(rf"(?:{_OFFICE}|{_ROLE})$")
OFFICE_END = re.compile(rf"(?:{_OFFICE}|代办|关长|领导)$")
# 聂崇川|任集团: what looks like one name and is a name and the verb behind it
TAKES_POST = re.compile("[\u4e00-\u9fff]{2,3}(?=[出担兼]?任[\u4e00-\u9fff]{2})")
SPEECH = re.compile(
    r"介绍|表示|指出|说[，：。“]|出席|到会|领衔|主持|致辞|强调|告诉|坦言|认为|参加|宣布|透露|汇报|反映|提出|陪同|见证|带队|"
    r"率队|列席|讲话|回忆|解释|感慨|笑[着言]|建议|要求|一行|带领|作了?[^，。]{0,6}(?:发言|报告|汇报|讲话|推介)|发言|先后|"
    r"分别|等(?=出席|参加|陪同|区|市|领导)|上台|登台|现场|调研|到场|代表|接受"
)
_SAYS = re.compile(r"介绍|说[，：。“]|告诉|汇报|出席|参加|陪同|列席|带队")
_LIST_BORDER = re.compile(r"[、，。；）]|和|等")
# What a person may do after the name where no verb of speech follows at once.
_GOES_ON = re.compile(r"[为和在与向率带将把正也还从到是]")
_RESPECT = re.compile("(?:副?教授|院士|研究员|博士|医生|老师|先生|女士|同志)")  # 负责人|万仞山|教授
_COMMON = 1000  # 国庆 and 时光 are rarer in jieba's corpus, 国家 and 公司 are not
PLAIN = 4000  # 阳光, 季节 and 万里 are rarer, 单位, 项目 and 战略 are not
_RARE = 50  # words below this are no evidence against a name
_GREETINGS = ("贺信", "贺电", "贺词")  # 宣读习近平主席|贺信并致辞
_NAME_CHARS = re.compile(r"[\u4e00-\u9fff]{2,4}")
# Surnames that are prepositions or adverbs more often than names.
_FUNCTION_SURNAMES = frozenset("从和于时向应自同由相都就将把对在与及为并也")
_LONE_SURNAMES = _FUNCTION_SURNAMES | {"同"}
_FUNCTION_CHARACTERS = frozenset("在将已不却又都也曾很还没把被让给从向的了")
_NEXT_WORDS = frozenset("是为任及和等与的")  # 宁静|是博士
_NO_NAME_TAGS = ("v", "d", "p", "c", "r", "u", "q", "f", "b")
_NO_NAME_LABELS = frozenset({"v", "vd", "p", "c", "r", "u", "q", "f", "d", "TIME"})
_SAID = re.compile("[说称][，：:“。]")
_PLAIN_NOUNS = frozenset(
    {
        "单位",
        "项目",
        "党建",
        "家庭",
        "团队",
        "安全",
        "单元",
        "万元",
        "高校",
        "高度",
        "关于",
        "全国",
        "国家",
    }
)


def says(text: str, end: int) -> bool:
    """Whether the last character of a name that ends there says what follows: 丛林|说，."""
    return _SAID.match(text, end - 1) is not None


def find_after_post(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence that the tagger calls no person."""
    for post in _POST.finditer(sentence.text):
        start = post.end()
        word = sentence.word_after(start)
        apart = _behind_lone_surname(sentence, post, word)
        if apart is not None:
            yield Candidate(start, apart, "person", "person.after_title", 0.8)
            continue
        named = word is not None and word.tag == "PER" and len(word.text) > 1
        torn = not _is_post(sentence, post.start(), start)
        if word is None or named or (torn and post.start() + 1 not in sentence.edges):
            continue
        for length in (4, 3, 2):
            end = start + length
            name = sentence.text[start:end]
            if len(name) < length or says(sentence.text, end):
                continue
            whole = word.tag if (word.start, word.end) == (start, end) else ""
            inside = word.start < start and word.end == end and not torn
            if end not in sentence.edges or inside:
                continue
            if torn and not SPEECH.match(sentence.text, end):
                continue  # 灵泉小学校|长沙玉兰|说: only what somebody does shows the name
            if _is_named(name, post.group(), sentence.text, end, whole=whole):
                yield Candidate(start, end, "person", "person.after_title", 0.8)
                break


def _behind_lone_surname(
    sentence: TaggedSentence, post: re.Match[str], word: Word | None
) -> int | None:
    """区长|和|正强|宣布: where a name ends whose surname is a conjunction to the tagger."""
    if word is None or word.start != post.end() or word.text not in _LONE_SURNAMES:
        return None
    given = sentence.word_after(word.end)
    if given is None or given.tag != "PER" or len(given.text) > 2 or surname_of(given.text):
        return None
    office = OFFICE_END.search(post.group()) is not None
    return given.end if office and SPEECH.match(sentence.text, given.end) else None


def _is_post(sentence: TaggedSentence, start: int, end: int) -> bool:
    """A post ends a word, or is one that the tagger glued to a surname (总经理项|前)."""
    return end in sentence.edges or start in sentence.edges


def _is_named(name: str, post: str, text: str, end: int, *, whole: str) -> bool:
    """Whether the characters between a post and ``end`` are a name.

    ``whole`` is the tag of the word where the tagger makes one of them.
    """
    if not has_shape(name) or TITLE_END.search(name):
        return False  # 校友|代表致辞: a second post
    spoken = SPEECH.match(text, end) is not None
    office = OFFICE_END.search(post) is not None
    if whole in _NO_NAME_LABELS and frequency(name) and not spoken:
        return False
    if frequency(name):
        return _is_named_word(name, text, end, office=office, spoken=spoken)
    return _is_told(name, text, end, office=office, spoken=spoken, whole=whole)


def _is_told(name: str, text: str, end: int, *, office: bool, spoken: bool, whole: str) -> bool:
    """Whether what stands around characters that no dictionary holds makes them a name."""
    plain = name[0] in _FUNCTION_SURNAMES or name[-1] in _NEXT_WORDS
    if len(name) > 2 and not plain and _RESPECT.match(text, end):
        return True
    if is_phrase(name, functions=not whole) or (not whole and _is_verb(text[end - 1 : end + 1])):
        return False
    if spoken or (len(name) > 2 and office and _GOES_ON.match(text, end)):
        return True
    return (office or name[0] in FREQUENT) and ends_item(text, end)


def _is_verb(pair: str) -> bool:
    """收|为 is none, 强|调 is one: the last character belongs to what follows."""
    return frequency(pair) > _RARE


def _is_named_word(name: str, text: str, end: int, *, office: bool, spoken: bool) -> bool:
    """Whether a word of the dictionary is a name here: 院长|凌晨, but 书记|强调."""
    tag, common = word_tag(name), frequency(name)
    if name in _PLAIN_NOUNS or _is_compound(name):
        return False
    if tag.startswith(_NO_NAME_TAGS):
        return spoken and tag[0] == "v" and common < _COMMON
    if spoken:
        plainly = _SAYS.match(text, end) is not None
        if tag.startswith("a"):
            return common < PLAIN and plainly  # 总书记|明确|要求
        return common < _COMMON or (office and (common < PLAIN or plainly))
    if not office or common >= PLAIN:
        return False
    return ends_item(text, end) or (
        common < _COMMON and not tag.startswith("t") and _GOES_ON.match(text, end) is not None
    )


def _is_compound(name: str) -> bool:
    """候选人, 通电话: a longer word that is neither rare nor in the dictionary as a name."""
    if len(name) < 3 or word_tag(name).startswith("nr"):
        return False
    return frequency(name) > _RARE or _is_rare_before_word(name)


def ends_item(text: str, end: int) -> bool:
    return end == len(text) or _LIST_BORDER.match(text, end) is not None


def has_shape(name: str) -> bool:
    """Two or three characters with a surname, four with a compound one."""
    if not _NAME_CHARS.fullmatch(name) or not surname_of(name) or name.startswith(_GREETINGS):
        return False
    return len(name) < 4 or name[:2] in COMPOUND


def _is_rare_before_word(name: str) -> bool:
    """通|电话, 席|就座: a rare surname before a common word or a verb."""
    rest = name[1:]
    if len(name) != 3 or name[0] in FREQUENT or frequency(name[0]) < _COMMON:
        return False
    return frequency(rest) > _COMMON or (word_tag(rest).startswith("v") and frequency(rest) > _RARE)


def is_phrase(name: str, *, functions: bool = True) -> bool:
    """却不太, 武林在, 通电话, 阳光下: function words, or a word and what stands beside it."""
    start = name[:2]
    return (
        _is_rare_before_word(name)
        or (len(name) > 2 and name[-1] in "上下里内外时" and frequency(start) > _RARE)
        or (functions and name[0] in _FUNCTION_SURNAMES)
        or (functions and any(character in _FUNCTION_CHARACTERS for character in name))
        or (len(name) > 2 and frequency(start) > 2 and not word_tag(start).startswith(("nr", "ns")))
    )
