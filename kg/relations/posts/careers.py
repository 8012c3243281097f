"""Posts that somebody holds one after another: 2016年任…, 此前任…, 历任…, 兼任…."""

from __future__ import annotations

import re

from kg.relations.posts.stacks import ITEM, OWNED_ITEM, SEPARATOR
from kg.relations.referents.topics import last_before
from kg.relations.view import View

# 2011年至2016年, 今年1月起, 自2018年以来
DATE = (
    r"(?:[自从于]?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|[去今前次同当翌]年(?:\d{1,2}月)?|上个?月|上世纪[二三四五六七八九]十年代|[0-9一二三四五六七八九十几多]+年前)[初底末春夏秋冬]?"
    r"(?:[至到—－-]+(?:\d{4}年(?:\d{1,2}月)?|\d{1,2}月|今|现在))?(?:以?来|以?后|起|间|期间)?，?)"
)
# Adverbs of time and of what goes on besides; their order is free (他本人现在还).
WHEN = (
    "(?:(?:来|入选|到任|上任|退休|入职|返乡|创业|调[到入至][^，。；ⓅⓄⓁⒿⒺ]{1,6})之?前|此前|在此之前|之前|其后|此后|之后|随后|后来?|先后|[曾现原又还也并再后]|今天|曾经|一度|如今|现在|目前|同时|不久|长期|一直|"
    "早年|生前|退休前|毕业后|(?:卸任|离任|退休|辞任|辞职|离职|归国|回国|返乡)后|原先|原来|起初|最初|继续|由此|(?:以|获)?(?:全|高)票|正式|应邀|本人|自己|期间|开始|在?(?:会上|会议上|现场|当场|仪式上|典礼上|大会上)|已经?(?:于\\d+月)?|只|仍|今后|日前|近日|近期|新近|多年来?|答应|受邀|即?将|拟)"
)
LEAD = rf"(?:{DATE}|{WHEN}|[赴到]Ⓛ)*"  # 赴甲地任乙院长
TAKES = (
    r"(?:[担历出就接继改转调升兼挂留续获连自时]?任着?|走马上任|[当做]了(?:\d+|[一二三四五六七八九十几多]+)多?年的?|"
    r"当过(?:(?:\d+|[一两二三四五六七八九十几多]+)[届年任]的?|(?:[一-鿿]{2,8}、)+)?|"
    r"连任了?(?:\d+|[一两二三四五六七八九十]+)届|"
    "兼着?|挂职(?:任|担任)?|履新|当选为?|受聘(?:为|担任|任)?|获聘(?:为|担任|任)?|"
    "被(?:任命|选举|选|聘任?|聘请|推选|推举|提名)为|(?:提拔|擢升|提升|提名|转岗)[为任]|提任|代行)"
)
# 是乙的医生, 为乙研究员 tell a post of the past or of somebody left out, not always a new one.
_IS = "(?:是|成为|成了|为|当|做|当上)"
NEW = "(?:了|过|新任|新一届|首任|首届|第[一二三四五六七八九十]+[届任]|[新刚](?:成立|组建|设立)的)?"
# 2022年由甲小学教导主任调任乙小学校长
FROM = rf"(?:[由从]{OWNED_ITEM}(?=[调转升改提]任|提拔|晋升|擢升|提升))?"
END = (
    r"(?=[，。；、（）！？：\s]|职[务责]|候选人|一职|至今|多年|已|以来|期间|后|时|长达|那[年会]"
    r"|\d|$)"
)
BODIES = "[ⓄⓁ]{0,2}?"  # 研究所|试验站站长: where the body of the post is
_OWNED = rf"{BODIES}(?P<stack>{OWNED_ITEM}(?:{SEPARATOR}{ITEM})*)"
# 甲卸任后，被推举为名誉主席; 由乙任总经理，甲留任董事长
CARRIED_ON = re.compile(
    rf"(?<=[，；]){LEAD}{TAKES}{NEW}(?P<stack>{ITEM}(?:{SEPARATOR}{ITEM})*)"
    r"(?=[，。；）]|一职|等职|$)"
)
CARRIED = re.compile(
    rf"(?:^|(?<=[，；。\n])){LEAD}(?:(?:现?年?\d{{1,2}}岁的)?(?P<pronoun>[他她]|这位[^，。；：“”Ⓟ]{{1,16}}?))?{LEAD}{FROM}(?:{TAKES}|{_IS}){NEW}{_OWNED}"
    r"(?=[，。；）]|至今|一职|等职|$)"
)
# 是从乙书记任上调来的, of whom the sentence is about
CARRIED_FROM = re.compile(
    rf"(?:^|(?<=[，；。\n])){LEAD}(?:就?是)?{LEAD}从{BODIES}(?P<stack>{OWNED_ITEM})(?:任上|岗位上?|位[置子]上)[调转交]"
)
# 甲任丙校长，不再担任乙校副校长职务
CARRIED_OFF = re.compile(
    rf"(?<=[，；]){LEAD}(?:不再[担兼]?任|卸任|辞去){_OWNED}(?=[，。；）]|的?职务|一职|$)"
)
# 他…，兼任…: whom the sentence is about; 1988年毕业后，他从测量员干起，先后任…
_PRONOUN = re.compile(rf"\s*(?:[^，。；！？“”Ⓟ]{{2,24}}，|{LEAD})?[他她](?!的|们)")
# 他大名甲，也是…: the sentence gives the name itself
_CALLED = re.compile("\\s*[他她](?:的?(?:大名|本名|名字|全名)|名)?[叫是]?(?P<person>Ⓟ)")
_FIRST = re.compile(r"\s*(?P<person>Ⓟ)(?![、和与])")
# 乙不再担任该职，|仍任副董事长; 邀请丙加盟，|出任厂长: whom the clause right before is about
_SUBJECT = re.compile(
    "(?:^|[，；]|(?:邀请?|聘请?|请来|引进|[选委]?派出?|推荐|提名)[^，；。Ⓟ]*)(?P<person>Ⓟ)(?:从Ⓟ)?[^，；。Ⓟ]*，$"
)
# 他的徒弟甲，|去年当选会长
_NAMED_LAST = re.compile("(?:^|[，；])[^，；。ⓅⓄ]{0,8}(?P<person>Ⓟ)，$")
_REPLACES = re.compile("(?:接替|接过|接棒|继任?)[^，。；ⓅⓄⓁⒿⒺ]{0,8}$")
# 接替退休的甲, 师从甲, 与甲: another person than whom the sentence is about
_OTHER = re.compile("(?:接替|继任?|师从|随|跟随?|与|和|从|为|向|被|由)[^，。；ⓅⓄⓁⒿⒺ]{0,8}$")


def pronoun(view: View, position: int) -> int | None:
    """The last person before in the sentence; else whom the sentence before begins with.

    Where that begins with something else, the last person before in the paragraph, else
    the first of the sentence before the paragraph.  Who is congratulated (甲致电乙，祝贺|他) is
    not the one who does it.
    """
    start = view.sentence(position).start
    if view.text.endswith("祝贺", start, position):
        told = view.symbols(start, position, "Ⓟ")
        return told[-1] if len(told) > 1 else None
    number = view.sentence_number(position)
    if number and not view.symbols(start, position, "Ⓟ"):
        before = view.sentences[number - 1]
        first = _FIRST.match(view.text, before.start)
        if first and before.start >= view.paragraph(position).start:
            return first.start("person")
    found = last_before(view, position, "Ⓟ")
    if found is not None or number == 0:
        return found
    earlier = view.symbols(*view.sentences[number - 1], types="Ⓟ")
    return earlier[0] if earlier else None


def replaced_by(view: View, position: int) -> int:
    """甲接替乙出任…: the one who comes, not the one whose post it was."""
    start = view.sentence(position).start
    if not _REPLACES.search(view.text, start, position):
        return position
    before = view.symbols(start, position, "Ⓟ")
    return before[-1] if before else position


def left_out(view: View, match: re.Match[str]) -> int | None:
    """The only person of the sentence so far; at its beginning, whom the paragraph is about."""
    if match.groupdict().get("pronoun"):
        return pronoun(view, match.start())
    position = match.start()
    start = view.sentence(position).start
    called = _CALLED.match(view.text, start, position)
    if called:
        return called.start("person")
    if _PRONOUN.match(view.text, start):
        return pronoun(view, start)
    subject = _SUBJECT.search(view.text, start, position) or _NAMED_LAST.search(
        view.text, start, position
    )
    return subject.start("person") if subject else _only_one(view, start, position)


def _only_one(view: View, start: int, position: int) -> int | None:
    named = view.symbols(start, position, "Ⓟ")
    about = [one for one in named if not _OTHER.search(view.text, start, one)] or named
    if about:
        return about[0] if len({view.name(one) for one in about}) == 1 else None
    if view.text[start:position].strip():
        return None
    before = view.symbols(view.paragraph(position).start, position, "Ⓟ")
    return before[0] if before else None
