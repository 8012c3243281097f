"""The words and signs of bylines: marks, roles, papers, names."""

from __future__ import annotations

import re

MARKS = "□■○◎●◆◇▲△▪☐▌◤◢★☆※◼◻⊙"
# Simplifying a name can lead out of the basic block (蔄).
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002fa1f"
CORE = re.compile(
    rf"记者站|记者|通讯员|评论员|实习生|观察员|撰稿人?|编译|撰文(?=:)|摄影(?=:|(?!报道)[{_HAN}]{{2,4}}$)"
)
_MEDIUM = (
    rf"[{_HAN}/·]{{1,16}}?(?:报社?|社|网|电视台|广播|融媒体?|客户端|新闻|台|周刊|杂志社?|讯|财经|传媒"
    rf"|在线|发布)(?:[{_HAN}]{{0,6}}讯)?"
)
_MODIFIER = (
    rf"(?:{_MEDIUM}[、/])*(?:{_MEDIUM})?(?:本[报刊网台版](?:驻[{_HAN}]{{2,6}}?)?|晚报|日报|早报|晨报|首席|特派|驻站|见习|实习"
    r"|特约|全媒体|融媒体?|摄影|文字|高级|资深|新区|区|市|县)*"
)
# 黄石日报社 阮小芹: a paper and its reporter, without a word for what he is.
PAPER = re.compile(rf"[{_HAN}]{{2,10}}(?:日报社?|晚报社?|报社|融媒体?|电视台|广播电台|通讯社)")
PAPER_LINE = 24  # the longest line of that kind: a paper's full name and three reporters
# (本报儋州12月10日讯 特约记者 何以飞), (来源:三峡日报 记者:皮正宇)
DATED = re.compile(
    rf"来源:[{_HAN}]{{2,14}}?(?=记者|通讯员)|本[报刊网台](?:综合(?:报道|消息)?|[{_HAN}]{{0,8}}(?:\d{{1,2}}月)?\d{{1,2}}日[专综]?[电讯])"
)
BEFORE = re.compile(_MODIFIER)
END = re.compile(
    rf"编辑:[{_HAN}]{{2,4}}$|"
    r"\(?(?:(?:联合|综合|摄影|采访|现场)*报道|文/图|图/文|文/摄|摄/文|文/供图|文图|图文|摄影|文|图|摄|整理|撰文)\)?$"
)
LEADING = re.compile(r"(?:文/图|图/文|[文图摄]/?|摄影)?:?")
INNER = re.compile(r"文/图|图/文|[文图摄]/|/[文图摄]|摄影/|/摄影|文字/")
NAME = re.compile(rf"[{_HAN}]{{2,4}}|[{_HAN}]{{1,8}}·[{_HAN}·]{{1,12}}")
_SENT = re.compile(rf"发自[{_HAN}]{{2,4}}(?:报道)?")
NAMELESS = ("评论员", "观察员")
SEPARATORS = "、,/:;&|丨" + MARKS
MAX_LINES = 5  # a narrow column breaks two reporters and a correspondent this often
MAX_CHARS = 70


def is_notice(text: str) -> bool:
    """Whether the words say what somebody did, or whom he works for, and name nobody."""
    says = bool(END.fullmatch(text) and len(text) > 1) or bool(_SENT.fullmatch(text))
    return says or bool(PAPER.fullmatch(text))
