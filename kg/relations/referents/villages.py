"""Which village or town 村里 and 镇里 mean: to which somebody comes, which signs with a firm."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.relations.patterns import PLAIN
from kg.relations.referents.topics import spoken_of
from kg.relations.view import View

# 到村里调研: the village that the text spoke of last
TO_VILLAGE = re.compile(
    rf"(?:[到赴]|(?<![年月日以近未将原本从历后向往一])来到?|走进)(?P<noun>村[里中])"
    rf"(?=，|。|{PLAIN}{{0,6}}?(?:{either('visit_verbs')}|看了?|送|采风|采访|义诊|宣讲|讲课|招商))"
)
# 村里与甲公司签订协议, 镇里已和甲学院达成意向
LOCAL = re.compile(
    "(?:^|(?<=[，。；：“\n]))(?P<noun>[村镇乡]里)(?=(?:还|也|已|又|将|正|[今去前]年)*[与和同跟]Ⓛ*Ⓞ)"
)
# 在村里建起烘干厂
WITHIN = re.compile(
    "在(?P<noun>[村镇乡][里上中])(?=[投出]资|[新兴共合]?建|[兴创]?办|开[办了设]|设[立了]|打造)"
)
VILLAGE = re.compile("(?:村|社区|屯|寨|嘎查)$")
_SETTLEMENTS = {
    "村": VILLAGE,
    "镇": re.compile("镇$"),
    "乡": re.compile("乡$"),
}


def village_meant(view: View, position: int, noun: str = "村") -> int | None:
    """The village or town that a noun such as 村里 at ``position`` means: the one told last."""
    kind = _SETTLEMENTS[noun[0]]
    return spoken_of(view, position, "Ⓛ", lambda one: kind.search(view.name(one)))
