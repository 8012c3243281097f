"""Institutions under their official and their everyday names.

``data/institutions.csv`` pairs the wording of an official name with the one in daily
use (人力资源和社会保障 → 人社), ``data/national.csv`` whole names of national and international
bodies.  Sources: the State Council's plan of bodies (2018, 2023)
and their local counterparts, the short names that the bodies and banks use of
themselves, the abbreviations of international organizations in the press.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources

# Levels by the character that stands for them in 区委, 市政府, 省发改委.
LEVELS: dict[str, str] = {
    "省": "province", "市": "city", "州": "city", "区": "county", "县": "county", "旗": "county",
}  # fmt: skip

# What stands behind the level character when the place is left to the context.
_LEVEL_BODY = re.compile(
    r"^(?!市场|市政(?!府|协|法)|市民(?!政)|市容|市区|市[内外级属辖值]|市[北南中]区|区[域块间级属位]|省[会内外际级属广]|州[际级属]|"
    r"县[域级属]|县城(?![投市乡建管])|旗[舰下帜袍手滨])"
    r"(?P<level>[省市区县州旗])(?P<body>委|(?:人民)?政府|人大常委会|人大|政协|纪委监委|纪委|监委|法院|检察院|"
    r"委常委会|委办公室|委办|政府办公室|政府办|[\u4e00-\u9fff]{0,14}?"
    r"(?:局|厅|委|办|署|委员会|委会|指挥部|领导小组|防指|工会|妇联|残联|工商联|文联|科协|作协|侨联|"
    r"法院|检察院|总队|支队|大队|联合会|协会|公司|中心|医院|集团|党校|"
    r"[部室科处馆站所台会社校厂队行]|学院|医院|研究院|保健院|财政|人武部|防疫站|党委|党组))$"
)
# Banks under the two characters in daily use, alone or before the name of a branch.
_BANKS = {
    "工行": "工商银行", "农行": "农业银行", "中行": "中国银行", "建行": "建设银行",
    "交行": "交通银行", "招行": "招商银行",
}  # fmt: skip
_BANK = re.compile(r"^(?:工行|农行|中行|建行|交行|招行)(?=$|总行$|[\u4e00-\u9fff]{2,12}[分支]行$)")
# States by the character that stands for them in 俄国防部; 乌, 伊 and 巴 stand for several.
_SIGNS = {
    "美": "美国", "英": "英国", "法": "法国", "德": "德国", "日": "日本", "韩": "韩国",
    "俄": "俄罗斯", "以": "以色列", "黎": "黎巴嫩", "叙": "叙利亚",
}  # fmt: skip
_SIGNED = re.compile(
    f"(?P<sign>[{''.join(_SIGNS)}])(?P<body>(?:国防|外交|财政|能源|商务|内政|司法)部|外务省|防卫省|国会|议会|政府|"
    "总统府|国家杜马|联邦安全局|[空海陆]军|国防军|黑海舰队|真主党(?:武装)?|最高法院)"
)
_OF_PARTY = re.compile("^党中央(?=..)")  # 中共中央宣传部, everyday 中央宣传部
_WORDINGS, _BODIES = "institutions.csv", "national.csv"
# Bodies of a zone, named without any place.
ZONE_BODIES = ("党工委", "工委", "管委会", "管委")


@cache
def _pairs(file: str) -> dict[str, str]:
    path = resources.files("kg.lexicon") / "data" / file
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    return {row["full"]: row["short"] for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_pairs(_WORDINGS), key=lambda full: (-len(full), full))
    return re.compile("|".join(map(re.escape, longest_first)))


def abbreviate(name: str) -> str:
    """The name with every official wording replaced by the everyday one."""
    spelled_out = _BANK.sub(lambda match: _BANKS[match.group()], name)
    return _pattern().sub(lambda match: _pairs(_WORDINGS)[match.group()], spelled_out)


def everyday(name: str) -> str:
    """The name in daily use of a national body (中宣部 → 中央宣传部) or one of a state told by
    its character (俄国防部 → 俄罗斯国防部), with official wording replaced; others so too."""
    signed = _SIGNED.fullmatch(name)
    if signed:
        return _SIGNS[signed["sign"]] + signed["body"]
    short = _OF_PARTY.sub("中央", abbreviate(_pairs(_BODIES).get(name, name)))
    return _pairs(_BODIES).get(short, short)


def level_body(name: str) -> tuple[str, str] | None:
    """区人社局 → (区, 人社局); None when the name does not open with a level alone."""
    match = _LEVEL_BODY.match(name)
    return (match["level"], match["body"]) if match else None
