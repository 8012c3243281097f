"""The printed signs that say what a line is: jumps, openers, furniture."""

from __future__ import annotations

import re

# All patterns run on folded text: half-width brackets and colons, simplified script.

_PAGE = r"([一二三四五六七八九十百]{1,3}|[A-Z]?\d{1,3})"
JUMP_TO = re.compile(rf"[▶►>→]*\(?[下紧][转接]第?{_PAGE}版[^()。,]{{0,6}}\)?")
JUMP_FROM = re.compile(rf"[▶►>→◀]*\(?[上紧]接第?{_PAGE}版[^()。,]{{0,6}}\)?")

# Openers of articles without a byline line: medium, place and date, and a word that
# closes the note.  Without a date only the paper itself and the agencies count, or any
# sentence that begins with a network (航线网络) would open an article.
_OWN = r"本[报刊网台社]"
_AGENCY = (
    r"据?(?:新华|中新|中通|法新|路透|美联|塔斯|共同|韩联|埃菲)社"
    r"|(?:中新|新华|人民|央视|央广|中国)网"
)
_PAPER = (
    r"[\u4e00-\u9fff]{1,8}?"
    r"(?:[日晚早晨时商快新周学公汇导]报|(?:青年|工人|农民|法制|法治|科技|经济|教育)报|都市报|电视台|广播电台|融媒体?|客户端|新闻网|网)"
)
_MEDIUM = r"[\u4e00-\u9fff]{1,8}?(?:社|网|报|台|客户端|融媒体?|新闻|广播|频道)"
_DATE = r"(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)"
_PLACE = r"(?:[\u4e00-\u9fff]{2,8}?)"
_CREDIT = r"(?: ?\([^()]{2,60}\))"
# 讯 记者李明、实习生王芳报道: closes with the word for reporting.
_REPORTED = (
    r"(?: ?(?:本[报刊网台])?(?:见习|实习|特约)?(?:记者|通讯员)"
    r"(?:[^。,():]{2,12}?报道|[^。,()]{2,30}?报道(?=:)))"
)
_ROLE = r"(?:记者|通讯员|实习生)"
# 电　记者 甲某 实习记者 乙某: alone in the line.
_ALONE = rf"(?: (?:本[报刊网台])?(?:见习|实习|特约)?{_ROLE}[^。,()\n]{{2,40}}(?=\n))"
DATELINE = re.compile(
    rf"(?:据?{_OWN}{_PLACE}?{_DATE}?[专综]?[电讯]"
    rf"|(?:{_AGENCY}){_PLACE}?{_DATE}?[专综]?[电讯]"
    rf"|据?{_MEDIUM}{_PLACE}?{_DATE}(?:[专综]?[电讯]|消息)"
    rf"|据?{_PAPER} ?讯|[又另]讯(?=[ (]))(?:{_CREDIT}|{_REPORTED}|{_ALONE})?[: ]?"
)
# 莲池新闻讯(记者 马骏): whatever medium, a reporter in brackets behind it.
CREDITED = re.compile(
    rf"(?!.{{0,16}}{_OWN})[\u4e00-\u9fff()·]{{2,18}}?{_DATE}?[专综]?[讯电]"
    rf" ?\([^()]{{0,8}}{_ROLE}[^()]{{1,60}}\)[: ]?"
)
# (通讯员 甲某 本报记者 乙某)2月末: in brackets before the first word.
CREDIT_START = re.compile(rf"\((?:本[报刊网台])?[一-鿿]{{0,4}}{_ROLE}[^()。]{{2,40}}\)(?=[^\s()])")
# Reporters in brackets behind the last word.
CREDIT_END = re.compile(r"\([^()]{2,60}\)$")
# The same behind each of several briefs: … (甲某)●…, … (记者 甲某) at a paragraph's end.
BRIEF_MARKS = "●○■□◆◇▲★☆◎"
BRIEF_CREDIT = re.compile(
    rf"\([^()]{{2,60}}\)(?=\s*[{BRIEF_MARKS}])|\([^()]{{0,12}}{_ROLE}[^()]{{2,48}}\)(?=\n)"
    r"|(?<=[。!?])[ ]*\([^()]{2,24}\)(?=\n)"
)
# The note below the name of a list or a decree: (2024年10月15日某县…第二十四次会议通过)
ADOPTED = re.compile(r"\(\d{4}年\d{1,2}月\d{1,2}日[^()]*(?:通过|公布|批准|印发)\)")
SOURCE_NOTE = re.compile(r"[\u4e00-\u9fffA-Za-z]{2,12}(?:消息|报道|讯)(?:\([^()]{2,20}\))?:")

# The line at the head of a page: 贵州都市报 2023-12-17 要闻 02.
MASTHEAD = re.compile(
    r"(?:[\u4e00-\u9fff·—-]{2,12} ?(?:[\u4e00-\u9fff]{2,6} ?)?)?"
    r"\d{4}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})"
    r"(?: ?(?:星期|周)[一二三四五六日天])?(?: [^。,!?()]{0,40})?"
    r"|[\u4e00-\u9fff]{2,8}(?:[日晚早晨时商快]报|都市报|周报|导报)"
    r"(?: ?[·・] ?[\u4e00-\u9fff]{2,8})?"
)
FURNITURE = re.compile(
    r"(?:"
    r"更多(?:报道|内容|新闻|精彩)?(?:详?见|请看|请见).{0,12}版?"
    r"|(?:详细|相关)?(?:报道|内容)?(?:详见|另见|见|请看)(?:今日)?(?:本报)?第?[A-Z]?[\d一二三四五六七八九十]{1,3}版"
    r"|(?:本版|值班|责任|视觉|文字|图片|版式)?(?:责编|编辑|美编|校对|审读|排版|版式|主编|值班主任|值班总编|值班编委|组版|制图|校检)"
    r"[: ].{1,40}"
    r"|第?[A-Z]?[\d一二三四五六七八九十]{1,3}版"
    r"|[-—·\s]*[A-Z]?\d{1,3}[-—·\s]*"
    r"|(?:要闻|综合|新闻|广告|时政|民生|专题|专版|副刊)?[A-Z]?\d{0,2}"
    r"\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日天])?.{0,12}"
    r"|(?:新闻|投稿|广告|订阅|发行|服务|举报|联系|咨询|监督|投诉|本报)*"
    r"(?:热线|电话|邮箱|传真|信箱)[: ].{0,60}"
    r"|.{0,24}(?:https?://|www\.)\S*.{0,10}"
    r"|(?:扫码|扫描|长按|扫一扫|关注|下载|点击).{0,24}(?:二维码|公众号|客户端|APP|app|小程序|链接|视频)?"
    r".{0,12}"
    r"|(?:国内统一(?:连续出版物|刊)号|国内统一刊号|邮发代号|CN\d|总第\d+期|今日\d+版|零售每份).{0,60}"
    r"|(?:社址|地址|邮编|邮政编码|印刷|承印|出版|主管|主办|版权)[: ].{1,60}"
    r"|\(?[^。]{2,24}供[稿图](?: ?[^。]{2,20}(?:整理|供图|摄影))?\)?"
    r"|\((?:本[报刊网])?综合(?:整理|报道|消息)?\)"
    r"|版权所有.{0,40}|未经.{0,20}(?:转载|授权).{0,20}|广告"
    r")"
)


def is_furniture(text: str) -> bool:
    """Whether the folded line is page furniture: numbers, credits of editors, clutter."""
    plain = text.strip("▶►>→◀·•- ")
    return bool(FURNITURE.fullmatch(plain) or MASTHEAD.fullmatch(plain))
