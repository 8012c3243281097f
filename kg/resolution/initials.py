"""Rules for names that are shortened to the first characters of their words."""

from __future__ import annotations

import re

from kg.lexicon.words import is_word
from kg.resolution.local import Form, Reason
from kg.resolution.names import home_of, is_subsequence, region_of

# How the last word of an office is shortened with the rest of its name.
_TAILS = (
    ("所", "研究所"), ("院", "研究院"), ("院", "设计院"), ("局", "局"), ("署", "署"),
    ("委", "委员会"), ("办", "办公室"), ("社", "出版社"), ("会", "委员会"),
    ("会", "促进会"), ("中心", "中心"),
)  # fmt: skip
# What may stand before the words that are shortened: the body the office belongs to.
_OWNER = re.compile(r"(?:院|大学|局|部|委|集团|公司|[省市区县州])$")
_SCHOOL = ("学院", "大学")
# 三台县法院 and 三台法院; the police also go by what they do.
_COUNTY_BODY = re.compile(r"^(?P<head>\w{2,4}?)[市区县旗](?P<body>\w{2,})$")
_BODY = re.compile(r"(?:法院|检察院|局|委|医院|中学|小学|团委|妇联|总工会|联合会)$")
_NUMBER = "[一二三四五六七八九十]{1,3}"
_NUMBERED = re.compile(rf"(?P<place>\w{{1,6}}?)(?P<number>{_NUMBER})(?P<kind>[中小院])$")
_NUMBER_IN = re.compile(rf"(?P<place>\w{{2,12}})第(?P<number>{_NUMBER})(?P<house>\w{{2,6}})$")
# Hospitals of universities: 河科大一附院, 河南科技大学第一附属医院.
_CLINIC = re.compile(rf"(?P<school>\w{{2,5}}?)附?(?:属)?(?P<number>{_NUMBER})附?院$")
_HOSPITAL = re.compile(
    rf"(?P<school>\w{{2,10}})(?P<kind>大学|学院)(?:附属)?第(?P<number>{_NUMBER})(?:附属|临床)?医院$"
)
# Bureaus and institutes that build: 水电三局, 铁一院.
_BUREAU = re.compile(rf"(?P<trade>\w{{1,4}}?)(?P<number>{_NUMBER})(?P<kind>[局院])$")
_BUREAU_IN = re.compile(
    rf"(?P<trade>\w{{2,10}})第(?P<number>{_NUMBER})(?:工程|勘察设计|航务工程|设计)(?P<kind>[局院])"
)
_SPORT = "(?:足球|篮球|排球|乒乓球|羽毛球|网球|橄榄球|冰球)"
_TEAM = re.compile(rf"(?P<name>\w{{2,6}}?)(?:{_SPORT}?俱乐部|{_SPORT}?队)$")
_CLUB = re.compile(rf"(?P<name>\w{{2,10}}?){_SPORT}俱乐部$")
_HOUSES = {
    "中": ("中学", "高级中学", "初级中学"),
    "小": ("小学", "实验小学"),
    "院": ("人民医院", "医院"),
}
# 城投 (城市建设投资), 国投, 交投: companies through which a government invests.
# A clinic that bears the name of its house: 中山医院厦门医院
_OWN_CLINIC = re.compile(r"(?!第|医院)\w{2,}医院\w{2,}院")
_HOLDING = re.compile(r"(?P<place>\w{1,6}?)(?P<what>[城国交文水农产旅建金]投)(?:公司|集团)$")
_INVESTS = re.compile(r"(?P<place>\w{2,9}?[省市县区旗])(?P<what>\w{2,8}投资)\w{0,8}(?:公司|集团)$")
_EVERYDAY = {"公安局": ("公安", "警方"), "检察院": ("检方",)}


def word_initials(short: Form, long: Form) -> Reason | None:
    """One character at least for each two-character word: 上合组织 for 上海合作组织.

    A word that leaves no character is missing, not shortened: 青岛银行 is not
    青岛农商银行, 山东大学 is not 山东农业大学.
    """
    low, high = short.canonical, long.canonical
    head = _common_tail(low, high)
    if len(head) < 2:
        return None
    start, words = low[: -len(head)], high[: -len(head)]
    if len(start) < 2 or len(words) % 2 or len(words) != 2 * len(start):
        return None
    pairs = [words[i : i + 2] for i in range(0, len(words), 2)]
    if all(letter in pair for letter, pair in zip(start, pairs, strict=True)):
        return Reason("word_initials", 0.85)
    return None


def university(short: Form, long: Form) -> Reason | None:
    """海大 for 中国海洋大学: one or two characters of the name and 大."""
    if not long.canonical.endswith("大学") or not short.canonical.endswith("大"):
        return None
    letters, name = short.canonical[:-1], long.canonical[:-2]
    if len(letters) in (1, 2) and len(name) > len(letters) and is_subsequence(letters, name):
        return Reason("university", 0.85)
    return None


def office_initials(short: Form, long: Form) -> Reason | None:
    """The first characters of the last words: 渔机所 for …院渔业机械研究所.

    The text gives the full name first.
    """
    if short.first < long.first or is_word(short.canonical):
        return None
    for low_tail, high_tail in _TAILS:
        letters, words = _before(short.canonical, low_tail), _before(long.canonical, high_tail)
        if letters and words and _spells(letters, words):
            return Reason("office_initials", 0.83)
    return None


def _before(name: str, tail: str) -> str:
    return name[: -len(tail)] if name.endswith(tail) else ""


def _spells(letters: str, words: str) -> bool:
    start = len(words) - 2 * len(letters)
    if len(letters) < 2 or start < 0:
        return False
    owner = words[:start]
    if owner and region_of(owner) != owner and not _OWNER.search(owner):
        return False
    return words[start::2] == letters


def school_initials(short: Form, long: Form) -> Reason | None:
    """One character for each of the first words: 浙传 for 浙江传媒学院, 川美 for 四川美术学院."""
    low, high = short.canonical, long.canonical
    if not high.endswith(_SCHOOL) or short.first < long.first or is_word(low):
        return None
    words = high[:-2]
    if len(low) not in (2, 3) or len(words) != 2 * len(low):
        return None
    if all(letter in words[2 * i : 2 * i + 2] for i, letter in enumerate(low)):
        return Reason("school_initials", 0.83)
    return None


def numbered_house(short: Form, long: Form) -> Reason | None:
    """任丘三中 for 任丘市第三中学, 汇川四小 for 遵义市汇川区第四小学, 市一院."""
    low, high = _NUMBERED.match(short.compared), _NUMBER_IN.match(long.compared)
    if low is None or high is None or low["number"] != high["number"]:
        return None
    if not high["house"].startswith(_HOUSES[low["kind"]]):
        return None
    place = low["place"]
    fits = place and (place in high["place"] or high["place"].endswith(place))
    return Reason("numbered_house", 0.86) if fits else None


def holding(short: Form, long: Form) -> Reason | None:
    """市国投公司 for 宁国市国有资产投资运营有限公司, 樊城城投集团 for 樊城区城市建设投资集团."""
    low, high = _HOLDING.match(short.compared), _INVESTS.match(long.compared)
    if low is None or high is None or high["what"][0] != low["what"][0]:
        return None
    if not is_subsequence(low["what"], high["what"]):
        return None
    place = low["place"]
    return Reason("holding", 0.82) if place in high["place"] else None


def affiliated_hospital(short: Form, long: Form) -> Reason | None:
    """西安交大一附院 for 西安交通大学第一附属医院, 齐医附三院, 哈医大四院, 山医大一院.

    And 中山医院厦门医院 for 复旦大学附属中山医院厦门医院.
    """
    if _OWN_CLINIC.fullmatch(short.compared) and long.compared.endswith("附属" + short.compared):
        return Reason("affiliated_hospital", 0.86)
    low, high = _CLINIC.match(short.compared), _HOSPITAL.match(long.compared)
    if low is None or high is None or low["number"] != high["number"]:
        return None
    letters, school = low["school"], high["school"] + high["kind"]
    fits = letters[0] == school[0] and is_subsequence(letters, school)
    return Reason("affiliated_hospital", 0.86) if fits else None


def numbered_bureau(short: Form, long: Form) -> Reason | None:
    """水电三局 for 中国水利水电第三工程局有限公司, 铁一院 for 中铁第一勘察设计院."""
    low, high = _BUREAU.match(short.compared), _BUREAU_IN.match(long.compared)
    if low is None or high is None:
        return None
    same = (low["number"], low["kind"]) == (high["number"], high["kind"])
    fits = same and is_subsequence(low["trade"], high["trade"])
    return Reason("numbered_bureau", 0.85) if fits else None


def club(short: Form, long: Form) -> Reason | None:
    """蓝礁队 and 蓝礁俱乐部 for 大连蓝礁足球俱乐部."""
    low, high = _TEAM.match(short.canonical), _CLUB.match(long.canonical)
    if low is None or high is None:
        return None
    name = high["name"]
    own = low["name"] in (name, name[len(home_of(name)) :])
    return Reason("club", 0.85) if own else None


def local_body(short: Form, long: Form) -> Reason | None:
    """A body of a county without the county's kind: 三台法院, 涪陵公安."""
    match = _COUNTY_BODY.match(long.canonical)
    if match is None or not _BODY.search(match["body"]):
        return None
    bodies = (match["body"], *_EVERYDAY.get(match["body"], ()))
    if any(short.canonical == match["head"] + body for body in bodies):
        return Reason("local_body", 0.86)
    return None


def _common_tail(left: str, right: str) -> str:
    length = 0
    while length < min(len(left), len(right)) and left[-1 - length] == right[-1 - length]:
        length += 1
    return left[len(left) - length :]
