"""Who is in an alliance or an association: 吸纳甲、乙等21家企业, 甲协会会员企业乙, 正式成为会员."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from kg.relations.belonging.membership import holds_members, part_of
from kg.relations.patterns import ORGS
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import spoken_of
from kg.relations.statement import Statement
from kg.relations.view import View

_COUNT = "(?:\\d+|[一二三四五六七八九十百]+)?[余多]?[家所个名]?[^，。；、ⓅⓄⓁⒿⒺ]{0,8}?"
_RANK = "(?:首批|创始|发起|核心|常务|副|牵头|团体|正式|新)*"
_ROLE = rf"{_RANK}(?:成员|会员|理事长?|会长|主席|牵头|发起)(?:单位|企业|院校|机构|医院|学校)"
_MEMBER = rf"(?:{_ROLE}|{_RANK}(?:成员|会员|理事))"
# 联盟首批吸纳甲、乙等21家企业, 接纳甲为理事单位
_TAKES_IN = re.compile(
    rf"(?:(?:吸纳|吸收|接纳|囊括)了?Ⓛ*(?P<part>{ORGS})(?:等{_COUNT}(?=[，。；\n]|$|加入|参与|[为成])|[为成]{_MEMBER})"
    rf"|新增了?(?P<new>{ORGS})(?:等{_COUNT})?{_MEMBER}"
    rf"|(?:成员|会员)[^。；Ⓞ]{{0,14}}，(?P<among>{ORGS})等?(?:{_COUNT})?(?:均|都|也)(?:在其列|在列|名列其中|位列其中)"
    rf"|(?:吸引|汇聚|集聚|整合|联合)了?(?P<drawn>{ORGS})(?:等{_COUNT})?(?:加入|加盟))"
)
# 甲协会会员企业乙捐款; 乙、丙 behind may be somebody else
_UNIT = re.compile(
    r"(?P<whole>Ⓞ)的?(?:首批|创始|发起|核心|常务|副)*(?:成员|会员|理事|理事长|会长|主席)(?:单位|企业|院校|医院|学校)“?(?P<part>Ⓞ)"
)
# 乙正式成为甲协会会员, 乙、丙入选甲联盟首批成员单位
_BECOMES = re.compile(
    rf"(?P<part>{ORGS})(?:等{_COUNT})?(?:正式|获批|受邀|顺利|成功|光荣|同时|共同|分别|也|均|都|已|已经|还)*"
    rf"(?:当选为?|获选为?|成为|入选|加入|晋升为|升格为|增补为|被(?:吸收|接纳|吸纳|增补)为|是|为)(?P<whole>Ⓞ)的?{_MEMBER}(?=[，。；）！\n]|$|之一)"
)
# 作为甲协会副会长单位，乙带头签字
_AS_MEMBER = re.compile(rf"作为(?P<whole>Ⓞ)的?{_MEMBER}(?:之一)?，(?P<part>Ⓞ)")
# 乙与丙等12家医院共同组建甲联盟
_FOUND = re.compile(
    rf"(?P<part>{ORGS})(?:等{_COUNT})?(?:日前|近日|正式|今日|昨日)*"
    r"(?:(?P<jointly>共同|联合|携手|合作|牵头)+(?:发起)?(?:组建|成立|发起|组成|创建|共建|创立|设立)|组建|组成|结成)"
    r"了?“?(?P<whole>Ⓞ)"
)
# 甲联盟由乙牵头，成员包括…
_LED = re.compile(
    r"(?P<whole>Ⓞ)由Ⓛ*(?P<part>Ⓞ)(?:牵头|担任(?:牵头|理事长|会长|盟主)单位)(?=，|、|并|组建|成立|发起)"
    r"|(?P<lead>Ⓞ)牵头的(?P<led>Ⓞ)"
)
_SEVERAL = 2  # who alone 成立了协会 need not be in it


def find_allies(view: View) -> Iterator[Statement]:
    """Members told by what the alliance does, and its leader."""
    for match in _TAKES_IN.finditer(view.text):
        group = next(one for one in ("part", "drawn", "new", "among") if match[one])
        whole = spoken_of(view, match.start(), "Ⓞ", partial(holds_members, view))
        for part in view.symbols(*match.span(group), types="Ⓞ"):
            if whole is not None and part != whole:
                yield part_of(view, part, whole, match)
    for match in _LED.finditer(view.text):
        first, second = ("part", "whole") if match["part"] else ("lead", "led")
        if holds_members(view, match.start(second)):
            yield part_of(view, match.start(first), match.start(second), match)


def find_founders(view: View) -> Iterator[Statement]:
    """Members told by what they are called or become, and who founds an alliance together."""
    for pattern in (_UNIT, _BECOMES, _AS_MEMBER, _FOUND):
        for match in pattern.finditer(view.text):
            parts = view.symbols(*match.span("part"), types="Ⓞ")
            alone = pattern is _FOUND and not match["jointly"] and len(parts) < _SEVERAL
            if not alone and holds_members(view, match.start("whole")):
                for part in parts:
                    if pattern is _FOUND and is_authority(view, part):
                        continue  # an office that sets up an association
                    yield part_of(view, part, match.start("whole"), match)
