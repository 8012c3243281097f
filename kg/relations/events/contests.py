"""Who took part in a contest: by whom a prize was taken, which teams met."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.referents.events import nearest_event
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

CONTEST = re.compile("赛$|赛事|运动会|杯”?$|马拉松|比武$")
# 甲局代表队、乙镇队, 甲、乙
_TEAM = "(?:代表队|代表团|(?:[男女]子)?[一-鿿]{0,2}队)?"
_ENTRANTS = rf"[ⓅⓄ]{_TEAM}(?:[、和与][ⓅⓄ]{_TEAM})*"
_MANY = "(?:等[^，。；ⓅⓄⒺ]{0,12})?"  # 等5人, 等86支队伍
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
# 甲队主场迎战乙队, 甲队与乙队1比1握手言和
_AGAINST = re.compile(
    r"(?P<who>Ⓞ)(?:在?(?:主场|客场|首战|次战|末轮)?(?:迎战|对阵|挑战|大战|鏖战|力克|战胜|击败|不敌|负于|逼平|战平)|"
    r"[与和同](?=Ⓞ[^，。；ⓅⓄⒺ]{0,12}(?:握手言和|战成[一-鿿0-9]?平|打成|战平|争夺冠军|会师|争冠|过招)))了?(?P<other>Ⓞ)"
)
# 甲队与乙队在Ⓛ的…邀请赛中相遇
_MEETS = re.compile(
    r"(?P<who>Ⓞ)(?:与|和|同|对阵|迎战)(?P<other>Ⓞ)[^，。；ⓅⓄ]{0,20}?(?P<event>Ⓔ)[^，。；ⓅⓄⒺ]{0,4}"
    r"(?:相遇|交手|对阵|争冠|会师|角逐|较量)"
)
# 甲队获得第三名
_RANKED = re.compile(
    r"(?P<who>Ⓞ(?:、Ⓞ|和Ⓞ)*)(?:分别|分获|并列)*(?:获得?|夺得|摘得|赢得|斩获|荣获|位列|名列|拿下)?"
    r"[^，。；ⓅⓄⒺ]{0,8}?(?:冠军|亚军|季军|第[一二三四五六七八]名|夺冠|夺魁|折桂|"
    "晋级[^，。；]{0,4}(?:决赛|[四八]强|下一轮)|止步|(?:小组)?出线|[杀闯][入进][^，。；]{0,4}(?:决赛|强)|跻身[^，。；]{0,3}强)"
)
# 甲的《乙》拔得头筹: a work stands for its maker
_WORK = "(?:[^，。；“”《ⓅⓄⒺ]{0,4}作品)?[《“][^》”]{1,20}[》”]"
_FREE = "(?:(?![被由向为请]|选手|运动员)[^，。；：ⓅⓄⒺ])"
_PART = "”?(?:[总半]?决赛|[预初复]赛|终评|活动)?"  # of the contest: 在Ⓔ|总决赛中
_TAKES = (
    "(?:夺得?|摘得?|摘下|获得?|获评|斩获|捧[走回得]|包揽|赢得|拿[下到]|问鼎|收获|荣获|获颁|分获)了?"
)
_NOT_WHOSE = "(?![^，。；ⓅⓄⒺ]{0,6}的[^，。；ⓅⓄⒺ]{0,8}[ⓅⓄ])"  # 慰问了夺得金牌的|乙
# 甲以1小时52分捧走桂冠, 甲率先冲线: what only contestants do
_PRIZE = (
    "(?:金牌|银牌|铜牌|冠军|亚军|季军|[特一二三]等奖|[金银铜]奖|桂冠|第[一二三四五六七八]名|奖杯|"
    "奖牌|[0-9一二三四五六七八九十]+枚?金|[一-鿿]{1,3}奖|“[^“”]{2,10}”称号)"
)
_WINS = re.compile(
    rf"(?P<who>{_ENTRANTS})(?!的(?!{_WORK}))(?:等\d+人)?{_FREE}{{0,20}}?"
    rf"(?:[在于](?P<at>Ⓔ){_PART}[上中里]?，?{_FREE}{{0,14}}?)?"
    rf"(?:{_TAKES}[^，。；ⓅⓄⒺ]{{0,18}}?(?:(?P<of>Ⓔ)[^，。；ⓅⓄⒺ]{{0,12}}?)?{_PRIZE}{_NOT_WHOSE}|破门|补射|建功|扳平|锁定胜局|首开纪录|绝杀|(?:打[入进]|攻[入进]|罚[入进])[一-鿿]{{1,5}}球|摘[金银铜](?![牌奖])|拔得头筹|(?:成功)?卫冕|登顶|赛后(?:表示|说|坦言)|"
    "率先跑进|跑进[0-9一二三四五六七八九十]|领跑|夺冠|折桂|夺魁|率先(?:冲线|撞线|冲过终点)|独中[一二三两]元|"
    "梅开二度|(?:获评|当选)最佳[^，。；]{1,4})"
)
# 创业三年，甲等来高光时刻：在Ⓔ决赛中，凭借新技术斩获金奖
_WINS_LATER = re.compile(
    r"(?:^|(?<=[。！？\n]))[^。；！？\nⓅⓄⓁⒿⒺ]{0,16}(?P<who>[ⓅⓄ])(?!的)"
    r"(?:(?![说称诉绍示看让使])[^。；！？\nⓅⓄⒺ]){2,40}[，：]"
    rf"在(?P<at>Ⓔ){_PART}[上中]，[^。；！？\nⓅⓄⒺ]{{0,30}}?{_TAKES}[^，。；ⓅⓄⒺ]{{0,12}}?{_PRIZE}{_NOT_WHOSE}"
)
# 冠军由甲队获得
# 队长甲头球破门, 甲跑进3小时, 主教练甲赛后表示: in the report of one contest
_PLAYS = re.compile(
    r"(?P<who>Ⓟ)(?!的)(?:(?![被由向为请])[^，。；：“”ⓅⓄⒺ]){0,10}?"
    "(?:完赛|撞线|(?:第[二三四五六]个|率先)冲[过线]|跑出[^，。；]{0,14}成绩|助攻|建功|首发出场|破门|补射|扳平|锁定胜局|首开纪录|绝杀|梅开二度|跑进[0-9一二三四五六七八九十]|领跑|赛后(?:表示|说|坦言))"
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
# 甲队、乙队等86支队伍同场竞技; 甲、乙等单位的选手同台比拼
_COMPETES = re.compile(
    rf"(?P<who>{_ENTRANTS}){_MANY}(?:的?{_FREE}{{0,8}}(?:选手|运动员|队员|健儿|球员|棋手|车手|跑者))?"
    f"{_FREE}{{0,6}}?(?:同[场台](?:竞技|比拼|较量|竞赛|角逐|对决)|一[决较]高[下低]|捉对厮杀|"
    "展开[^，。；ⓅⓄⒺ]{0,6}(?:角逐|较量|比拼|对决|争夺|厮杀|交锋|比试)|各显神通|应战)"
)
# 甲夺冠，乙、丙分获二、三名; 甲获评“最佳选手”
_PLACED = re.compile(
    rf"(?P<who>{_ENTRANTS}){_MANY}(?:则|也|还)?(?:"
    "(?:分获|分列|分别(?:获得?|位列|位居|名列|排名|排在|摘得|捧[回走得]|夺得))[^，。；ⓅⓄⒺ]{0,8}?"
    "(?:第?[二三四五六七八](?![个家名届])|[2-8]、[3-8]|\\d+(?:\\.\\d+)?万?元)|"
    "(?:获评|获颁|荣获|获得?|当选|被评为)[^，。；ⓅⓄⒺ]{0,6}“?(?:最佳|优秀|十佳|最美)[一-鿿]{2,6}”?)"
)
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


def _contest_in(view: View, match: re.Match[str]) -> int | None:
    """The contest that the match names, else the one of which the text tells there."""
    named = match.groupdict()
    group = next((one for one in ("at", "of") if named.get(one)), None)
    if group is None:
        return contest_of(view, match.start())
    event = match.start(group)
    return event if CONTEST.search(view.name(event)) else None


def find_contestants(view: View) -> Iterator[Statement]:
    """All contestants stated in the field."""
    yield from _winners(view)
    yield from _prizes(view)
    yield from _rivals(view)
    for pattern in (_COMPETES, _PLACED):
        yield from _in_contest(view, pattern)
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
    for pattern in (_WINS, _WINS_LATER, _TAKEN_BY, _MATES):
        for match in pattern.finditer(view.text):
            event = _contest_in(view, match)
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
    for match in (*_BEAT.finditer(view.text), *_AGAINST.finditer(view.text)):
        event = contest_of(view, match.start())
        if event is not None:
            for who in (match.start("who"), match.start("other")):
                at = Span(*match.span())
                yield attendance(view, who, event, at)
