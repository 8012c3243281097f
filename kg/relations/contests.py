"""Who took part in a contest: by whom a prize was taken, which teams met."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.events import nearest_event
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

CONTEST = re.compile("赛$|赛事|运动会|杯”?$|马拉松")
# 女子组桂冠被云南姑娘甲摘得
_WON_BY = re.compile(
    r"(?:金牌|银牌|铜牌|冠军|亚军|季军|等奖|金奖|桂冠)[^，。；ⓅⒺ]{0,4}被"
    r"[^，。；ⓅⓄⒺ]{0,8}(?P<who>Ⓟ)(?:摘得|夺得|获得|摘下|斩获|收入囊中)|"
    r"(?:金牌|银牌|铜牌|冠军|亚军|季军|金奖|桂冠)(?:归属|花落|属于|授予)(?:Ⓞ的?|Ⓛ)?[^，。；ⓅⓄⒺ]{0,6}(?P<whose>Ⓟ)"
)
_BEAT = re.compile(
    r"(?P<who>Ⓞ)(?:[^。；ⓅⓄⒺ]{0,14}?，)?[^，。；ⓅⓄⒺ]{0,6}?\d+[比：:∶－—-]\d+[^，。；ⓅⓄⒺ]{0,4}?"
    r"(?:胜|战胜|险胜|击败|赢|负于|不敌|战平|逼平|力克)了?(?:[^，。；ⓅⓄⓁⒿⒺ]{0,4}的)?(?P<other>Ⓞ)"
)
# 甲队与乙队在Ⓛ的…邀请赛中相遇
_MEETS = re.compile(
    r"(?P<who>Ⓞ)(?:与|和|同|对阵|迎战)(?P<other>Ⓞ)[^，。；ⓅⓄ]{0,20}?(?P<event>Ⓔ)[^，。；ⓅⓄⒺ]{0,4}"
    r"(?:相遇|交手|对阵|争冠|会师|角逐|较量)"
)
# 甲队获得第三名
_RANKED = re.compile(
    r"(?P<who>Ⓞ(?:、Ⓞ|和Ⓞ)*)(?:分别|分获|并列)*(?:获得?|夺得|摘得|赢得|斩获|荣获|位列|名列|拿下)?"
    r"[^，。；ⓅⓄⒺ]{0,8}?(?:冠军|亚军|季军|第[一二三四五六七八]名|夺冠|夺魁|折桂)"
)
# 甲以1小时52分捧走桂冠, 甲率先冲线: what only contestants do
_PRIZE = (
    "(?:金牌|银牌|铜牌|冠军|亚军|季军|[特一二三]等奖|[金银铜]奖|桂冠|第[一二三四五六七八]名|奖杯|"
    "奖牌|[0-9一二三四五六七八九十]+枚?金|[一-鿿]{1,3}奖|“[^“”]{2,10}”称号)"
)
_WINS = re.compile(
    r"(?P<who>[ⓅⓄ](?:[、和][ⓅⓄ])*)(?!的)(?:等\d+人)?(?:(?![被由向为请]|选手|运动员)[^，。；：ⓅⓄⒺ]){0,20}?"
    "(?:(?:夺得?|摘得?|摘下|获得?|获评|斩获|捧[走回得]|包揽|赢得|拿[下到]|问鼎|收获|荣获|获颁|分获)了?"
    rf"[^，。；ⓅⓄⒺ]{{0,18}}?{_PRIZE}|破门|补射|建功|扳平|锁定胜局|首开纪录|绝杀|(?:打[入进]|攻[入进]|罚[入进])[一-鿿]{{1,5}}球|摘[金银铜](?![牌奖])|拔得头筹|(?:成功)?卫冕|登顶|赛后(?:表示|说|坦言)|"
    "率先跑进|跑进[0-9一二三四五六七八九十]|领跑|夺冠|折桂|夺魁|率先(?:冲线|撞线|冲过终点)|独中[一二三两]元|"
    "梅开二度|(?:获评|当选)最佳[^，。；]{1,4})"
)
# 冠军由甲队获得
# 队长甲头球破门, 甲跑进3小时, 主教练甲赛后表示: in the report of one contest
_PLAYS = re.compile(
    r"(?P<who>Ⓟ)(?!的)(?:(?![被由向为请])[^，。；：“”ⓅⓄⒺ]){0,10}?"
    "(?:破门|补射|扳平|锁定胜局|首开纪录|绝杀|梅开二度|跑进[0-9一二三四五六七八九十]|领跑|赛后(?:表示|说|坦言))"
)
_TAKEN_BY = re.compile(
    rf"{_PRIZE}[^，。；ⓅⓄⒺ]{{0,6}}由(?P<who>[ⓅⓄ](?:[、和][ⓅⓄ])*)(?:获得|夺得|摘得|赢得|捧走|收获)"
)
# 与队友甲、乙携手赢得接力金牌
_MATES = re.compile(
    rf"[与和]队友(?P<who>Ⓟ(?:[、和]Ⓟ)*)(?:等人?)?[^，。；ⓅⓄⒺ]{{0,6}}"
    rf"(?:赢得|夺得|摘得|获得|拿下|收获)[^，。；ⓅⓄⒺ]{{0,14}}?{_PRIZE}"
)
_DISCIPLINE = re.compile("[男女](?:子|单|双)|混双")
_OF_DISCIPLINE = re.compile("[男女]子|[单双]打|接力|决赛|\\d米")
_NATION = re.compile("代表团$|^中国[一-鿿]{0,6}队$")  # 中国体育代表团再夺五枚金牌: in many contests
# 最有价值球员甲, 得分最高的是Ⓛ姑娘甲
_PLAYER = re.compile(
    r"(?:最有价值球员|最佳射手|最佳球员|(?:得分|成绩)最高的是|冠军得主|冲线的|跑友|守门员|门将|前锋|参赛选手)"
    r"Ⓛ?(?:姑娘|小将|选手|小伙)?(?P<who>Ⓟ)"
)


# 在射击决赛中…。游泳|赛场，甲夺冠; 女子10公里竞走…: the text has gone on to another contest
_ANOTHER = re.compile(
    "[一-鿿]赛场|[男女]子(?!组|[全半]程)[一-鿿0-9]{2,12}(?:赛|单打|双打|团体|竞走)"
)


def contest_of(view: View, position: int) -> int | None:
    """The contest of which the text tells at ``position``; None where it is no contest."""
    event = nearest_event(view, position)
    if event is None or not CONTEST.search(view.name(event)):
        return None
    return None if _ANOTHER.search(view.text, event + 1, position) else event


def find_contestants(view: View) -> Iterator[Statement]:
    """All contestants stated in the field."""
    yield from _winners(view)
    yield from _prizes(view)
    yield from _rivals(view)
    for match in _PLAYS.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None and event >= view.paragraph(match.start()).start:
            yield attendance(view, match.start("who"), event, Span(*match.span()))
    yield from _ranked(view)


def find_players(view: View) -> Iterator[Statement]:
    """Who played, by what the text calls the player; needs the view with its posts."""
    yield from _in_contest(view, _PLAYER)


def _winners(view: View) -> Iterator[Statement]:
    """Who took part in a contest, told as the one by whom a prize was taken."""
    for match in _WON_BY.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None:
            at = Span(*match.span())
            who = match.start("who" if match["who"] else "whose")
            yield attendance(view, who, event, at)


def _ranked(view: View) -> Iterator[Statement]:
    """Teams with the rank that they took, and teams that met in the contest named."""
    yield from _in_contest(view, _RANKED)
    for match in _MEETS.finditer(view.text):
        for who in (match.start("who"), match.start("other")):
            yield attendance(view, who, match.start("event"), Span(*match.span()))


def _prizes(view: View) -> Iterator[Statement]:
    """Who took a prize of the contest, not one of another discipline or of a whole country."""
    for pattern in (_WINS, _TAKEN_BY, _MATES):
        for match in pattern.finditer(view.text):
            event = contest_of(view, match.start())
            if event is None or _is_of_another(match.group(), view.name(event)):
                continue
            for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
                if _takes_part(view, who, event):
                    yield attendance(view, who, event, Span(*match.span()))


def _takes_part(view: View, who: int, event: int) -> bool:
    """Whether a medal shows who took part: the delegation of a county comes to one meeting."""
    name = view.name(who)
    games = "运动会" in view.name(event) and not name.startswith("中国")
    return games or not _NATION.search(name)


def _is_of_another(won: str, contest: str) -> bool:
    """女子100米金牌 is not won in 女子标枪比赛, a medal of a whole meeting may be."""
    return bool(_DISCIPLINE.search(won) and _OF_DISCIPLINE.search(contest))


def _in_contest(view: View, pattern: re.Pattern[str]) -> Iterator[Statement]:
    """Matches in what the text says of a contest."""
    for match in pattern.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None:
            for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
                yield attendance(view, who, event, Span(*match.span()))


def _rivals(view: View) -> Iterator[Statement]:
    """Teams that met in the contest that the article tells of: 甲2比1战胜了乙."""
    for match in _BEAT.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None:
            for who in (match.start("who"), match.start("other")):
                at = Span(*match.span())
                yield attendance(view, who, event, at)
