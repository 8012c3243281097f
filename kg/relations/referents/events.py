"""Which event a sentence means when it names none or only its kind."""

from __future__ import annotations

import re

from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.statement import Ref, Statement, implied
from kg.relations.view import View

# Congresses and plenary sessions of the Party are background in local news, not the
# meeting that the article reports.
_BACKGROUND = re.compile(
    "全会|党的|全国代表大会|二十大|十九大|十八大|两会|世界大战|周年(?:纪念日)?$"
)
_LOCAL_SESSION = re.compile("[县区市州旗镇乡](?:党)?委.*全会$")  # 县委十五届八次全会 is the news

# 党的二十大22日上午胜利闭幕: here it is the news itself
_NEWS = re.compile(r"(?:[^。；Ⓔ]{0,120}\d日)?[^，。；Ⓔ]{0,12}(?:开幕|闭幕)(?=[，。；\s]|$)")

# The opening of a fair or conference that the article names is a part of it.
_OPENED = re.compile("(?:博览会|大会|论坛|峰会|运动会|节|展|展会|[大联邀]赛|锦标赛|马拉松)$")
_OPENINGS = frozenset({"开幕式", "闭幕式", "开幕仪式", "闭幕仪式"})
_PAST = re.compile("(?:去年|前年|早在|前不久|不久前|上一?届)[^。！？；]{0,12}$")
_ANY_KIND = frozenset({"会", "会议", "活动", "仪式", "大会", "签约", "论坛", "比赛", "大赛"})
_REFERRED_AFTER = re.compile("上的|精神|部署|要求|以来|确定|报告|的?精神|提出|关于")
_MEANWHILE = re.compile("(?:举行|召开|举办)?(?:期间|之际|前夕)")  # 在博览会举行期间，…揭牌
_REFERRED_BEFORE = re.compile(
    "随后|会前|会后|此前|同意|评价|商定|传达|学习|贯彻|落实|按照|根据|围绕|办好|申办|筹办|"
    "(?:欢迎|邀请)[^，。；ⓅⒺ]{0,14}(?:参加|出席|参与)|以(?![来及上下前后])[^，。；]{0,4}$"
)
# Nobody attends a day of the calendar.
_HOLIDAY = re.compile(
    "(?:春节|元旦|元宵节|清明节?|端午节?|中秋节?|重阳节|国庆节?|(?:劳动|妇女|儿童|教师|护士|青年|建军|植树)节)$"
)


def is_background(view: View, position: int) -> bool:
    """Whether the event at ``position`` is one that speeches refer to."""
    name = view.name(position)
    if _HOLIDAY.search(name):
        return True
    if _BACKGROUND.search(name) and not _LOCAL_SESSION.search(name):
        return _NEWS.match(view.text, position + 1) is None
    sentence = view.sentence(position)
    if _PAST.search(view.text, sentence.start, position):
        return True
    if _MEANWHILE.match(view.text, position + 1):
        return True
    after = view.text[position + 1 : position + 4]
    clause = re.split("[，。；！？\n]", view.text[:position])[-1]
    return bool(_REFERRED_AFTER.match(after) or _REFERRED_BEFORE.search(clause))


def main_event(view: View) -> int | None:
    """The first event of the article that is not background."""
    for position in view.symbols(0, len(view.text), "Ⓔ"):
        if not is_background(view, position):
            return position
    return None


def nearest_event(view: View, position: int) -> int | None:
    """The event last named in the paragraph, else the article's main event."""
    start = view.paragraph(position).start
    for found in reversed(view.symbols(start, position, "Ⓔ")):
        if not is_background(view, found):
            return found
    return main_event(view)


# A kind of meeting that one article tells of once, so that its day tells which one it was.
_KIND = re.compile(
    "[^一]{2,4}(?:会|仪式|典礼)$|(?:签约|启动|揭牌|开工|动工|启用|奠基|竣工)活动$|欢迎宴会$|"
    "(?:[开结]营|[开毕结]业|开学|开班|首发|首映|揭幕|启动)式$"
)
_NO_KIND = frozenset(
    {"工作会议", "电视电话会议", "代表大会", "运动会", "博览会", "展览会", "音乐会"}
)


def event_of_kind(view: View, span: Span, noun: str) -> Ref | None:
    """The event that a general word at ``span`` means, by position of its symbol's mention.

    Where the article names none, 座谈会 itself is the event, told from others of the
    kind by the day of the article, else by its title; in a
    headline it is the one of the text.
    """
    found = event_meant(view, span.start, noun)
    if found is None and noun in _OPENINGS:
        found = _opened(view, span.start)
    if found is not None:
        return view.indexes[found]
    article = view.article
    which = article.published or (article.title and article.title.text)
    if not which or article.kind == "block" or noun in _NO_KIND or not _KIND.match(noun):
        return None
    named = [other.fullest for other in view.mentions if other.type == "event"]
    name = next((name for name in named if name.endswith(noun)), f"{noun}（{which}）")
    return implied(view, view.source(*span), "event", rule="kind of event", expanded=name)


def _opened(view: View, position: int) -> int | None:
    """The fair or conference told before, whose opening 开幕式 means."""
    for event in reversed(view.symbols(0, position, "Ⓔ")):
        if _OPENED.search(view.name(event)) and not is_background(view, event):
            return event
    return None


def openings(view: View) -> dict[int, int]:
    """The mention of the fair by that of its opening: 博览会|开幕式."""
    events = view.symbols(0, len(view.text), "Ⓔ")
    names = {view.name(one): one for one in events}
    found: dict[int, int] = {}
    for one in events:
        name = view.name(one)
        part = next((part for part in _OPENINGS if name.endswith(part)), None)
        if part is not None:
            fair = _opened(view, one) if name == part else names.get(name.removesuffix(part))
            found |= {} if fair is None else {view.indexes[one]: view.indexes[fair]}
    return found


def opening_or_fair(view: View, statement: Statement, fairs: dict[int, int]) -> int | None:
    """The fair of the opening that somebody is at, or the opening of the fair.

    The opening is one that the sentence names: 甲宣布开幕，乙参加开幕式.
    """
    at = statement.object
    if not isinstance(at, int) or not isinstance(statement.subject, int):
        return None
    if at in fairs or view.mentions[statement.subject].type != "person":
        return fairs.get(at)
    for one in view.symbols(*view.sentence(view.encoded(statement.at.start)), types="Ⓔ"):
        fair = fairs.get(view.indexes[one])
        if fair is not None and _full(view.mentions[fair]) == _full(view.mentions[at]):
            return view.indexes[one]
    return None


def _full(mention: Mention) -> str:
    return mention.fullest


_ALSO = {"全会": ("全会", "全体会议")}  # how the long name of what a noun means may end


def event_meant(view: View, position: int, noun: str) -> int | None:
    """The event that a general word means: the last one of that kind.

    会议, 活动 and 仪式 alone can mean any event; 座谈会 only one that is called so.
    """
    for found in reversed(view.symbols(0, position, "Ⓔ")):
        if view.name(found).endswith(_ALSO.get(noun, noun)) and not is_background(view, found):
            return found
    return nearest_event(view, position) if noun in _ANY_KIND else None
