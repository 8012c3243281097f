"""Companies told by the post that only companies have: 攸能新材料|财务总监邝丽, 鹰途通航|创始人….

Between a border and such a post before somebody's name stands the short name of a company,
whatever the tagger makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.companies import TRADES
from kg.lexicon.organizations import ending_of, is_generic
from kg.lexicon.places import ending_of as place_ending
from kg.lexicon.words import has_unknown_part, is_word
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word

_OFFICE = (
    "(?:(?:联合|常务|执行|高级|首席|财务|销售|营销|市场|技术|研发|生产|运营|采购|品牌|行政|质量|人力资源|"
    "法务|公关|人事|外贸|项目|海外|渠道|商务|客户|中国区|新任|时任|现任|副|总|前|原)*"
    "(?:董事长|总经理|总裁|创始人|总监|厂长|总工程师|总会计师|董事会秘书|董秘|法定代表人|合伙人)"
    "|首席[一-鿿]{2}官)"
)
_POSTED = re.compile(
    r"(?:^|(?<=[，。；：、“”！？…—）\n 由据与和对向听兼过]))"
    r"(?:[时现]任|新任|前任|原)?"
    rf"(?P<name>(?![由据与和对向听])[一-鿿]{{3,7}}?)(?P<post>(?:党委副?书记、)?{_OFFICE}(?:[、兼]{_OFFICE})*)"
)
# 上市公司, 该企业, 事业部, 华东区: what has such a post and is no name
_NO_NAME = re.compile(
    "公司|企业|集团$|^集团|商会|协会|[兼副]|^同|[同与和跟请让派随任把将给]$|^(?:创办人|创始人|负责人|合伙人)|(?:财务|联合|营销|供应链|原)$|[该本这此各]|"
    "[一二三四五六七八九十两几]|先生|女士|华[东南北中]|[东西][南北]|亚太|全球|区域|大区|海外|国[内际外]|"
    "(?:部|处|科|室|办|组|车间|项目|工程|中心|平台|品牌|产品|门店|分店|学院|大学|医院)$|"
    "[年月日时后前中里上下内外的了是为在将已]"
)
_POST_OF = re.compile("一职|的?(?:职务|位置|位子|担子|接力棒)")  # 接过|越绣家居总经理一职
_NO_PARTS = frozenset({"v", "d", "p", "c", "u", "r", "m", "q", "t", "f", "TIME", "w", "xc"})
_TRADE_ENDS = tuple(trade for trade in TRADES if len(trade) > 1)
_STRENGTH = 0.7


def find_posted(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence."""
    persons = {word.start for word in sentence.words if word.tag == "PER"}
    for match in _POSTED.finditer(sentence.text) if persons else ():
        held = match.end() in persons or _POST_OF.match(sentence.text, match.end())
        if held and _is_firm(sentence, *match.span("name")):
            start, end = match.span("name")
            yield Candidate(start, end, "organization", "org.posted", _STRENGTH, "company")


def _is_firm(sentence: TaggedSentence, start: int, end: int) -> bool:
    """Whether the characters may be a company's name: no kind, no place, no deed."""
    name = sentence.text[start:end]
    if _NO_NAME.search(name) or is_word(name) or is_generic(name) or place_ending(name):
        return False
    if start not in sentence.edges or ending_of(name):
        return False
    parts = [word for word in sentence.words if word.start < end and start < word.end]
    if any(word.tag in _NO_PARTS and not _is_of_name(word) for word in parts):
        return False
    proper = any(word.tag in {"nz", "ORG", "PER"} for word in parts)
    return proper or has_unknown_part(name) or name.endswith(_TRADE_ENDS)


def _is_of_name(word: Word) -> bool:
    """A character or two that no dictionary knows as a verb or particle of their own."""
    return len(word.text) == 1 or word.text in TRADES
