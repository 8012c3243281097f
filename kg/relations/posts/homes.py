"""Which body a post without one belongs to: 院长Ⓟ, 总经理Ⓟ, 收费员Ⓟ."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from kg.lexicon.wordlists import valued, words
from kg.model.offsets import Span
from kg.relations.referents.antecedents import fits
from kg.relations.referents.topics import last_of_one, leads
from kg.relations.view import View

# 丙公司是甲的全资子公司，厂长…; 丙由甲与乙出资，总经理…: a post of what is described
_DESCRIBED = re.compile(r"(?:\s*|[^。；]*，)(?:目前，?)?(?P<body>Ⓞ)，?(?:是|由|系)[^，。；]*Ⓞ")
_BY_SEVERAL = re.compile(r"[^。；]*(?:出资|合资|合作|共建|联合|共同|股|子公司|[设成]立)")
# 甲持股51%。总经理…: of the firm whose shares are told
_HAS_SHARES = re.compile("(?:分别)?(?:占股|持股|控股|参股|入股|出资|持有)")
# “货下午就发甲公司。”总经理乙说
_SPOKEN = re.compile("[。！？…，]”$")
# 甲队战胜|乙队，队长…: a rival has no part in what the sentence is about
_PARTNER = re.compile(
    "(?:前身[是为](?:[^，。；ⓅⓄⓁⒿⒺ]{0,12}的)?|[与同跟]|其中|战胜|击败|力克|险胜|大胜|淘汰|负于|不敌|逼平|迎战|对阵)$"
)
CLEAR_LEAD = 2  # the own body of an article is named this often on the annotated texts


def home_of(view: View, position: int, title: str) -> int | None:
    """The organization meant by a post without one: 院长, 总经理.

    Of the organizations that can have the post the nearest before in the sentence,
    else the one that leads a sentence before, else the only one of the paragraph.
    """
    if kind_of_home(title) is None:
        return _entered(view, position, title)
    position = _before_the_speech(view, position)
    sentence = view.sentence(position)
    described = _DESCRIBED.match(view.text, sentence.start, position)
    if described:
        position = described.end("body")
    for found in reversed(view.symbols(sentence.start, position, "ⓄⓁ")):
        holder = _holder(view, found, title)
        if holder is not None and not _beside(view, sentence.start, found, title):
            return None if _other_firm(view, found, position, title) else holder
    return _of_the_text(view, position, title)


def _of_the_text(view: View, position: int, title: str) -> int | None:
    """The body in the sentences before that a post without one is of."""
    paragraph = view.paragraph(position).start
    start = view.paragraph(max(0, paragraph - 1)).start
    before = _holders(view, start, position, title)
    if before and _other_firm(view, before[-1], position, title):
        return None
    for just in (_just_founded(view, position, title), _just_named(view, position, title)):
        if just is not None:
            return just
    first = [
        one for one in before if leads(view, one) and not _HAS_SHARES.match(view.text, one + 1)
    ]
    if first:
        return first[-1]
    only = last_of_one(view, before)
    return _mostly_about(view, position, title) if only is None else only


def _just_founded(view: View, position: int, title: str) -> int | None:
    """The body that the sentence before says others founded or hold together."""
    before = _sentence_before(view, position)
    found = _DESCRIBED.match(view.text, *before) if before else None
    if found is None:
        return None
    body = found.start("body")
    several = _BY_SEVERAL.match(view.text, body, view.sentence(body).end)
    return body if several and has_post(view, body, title) else None


def _sentence_before(view: View, position: int) -> Span | None:
    """The sentence in front of the one that holds ``position``, in the same paragraph."""
    number = view.sentence_number(position)
    if not number or view.sentences[number - 1].start < view.paragraph(position).start:
        return None
    return view.sentences[number - 1]


def _before_the_speech(view: View, position: int) -> int:
    """Where the quotation right before a post begins: “货下午就发甲公司。”|总经理乙说."""
    if not _SPOKEN.search(view.text, 0, position):
        return position
    start = view.paragraph(position).start
    inside = 0  # quotations within the quotation
    for at in range(position - 1, start, -1):
        inside += (view.text[at] == "”") - (view.text[at] == "“")
        if inside == 0:
            return at
    return start


def _beside(view: View, start: int, found: int, title: str) -> bool:
    """Whether the name is a partner of one that leads the sentence, or holds shares of one."""
    partner = _PARTNER.search(view.text, start, found)
    before = _holders(view, start, found, title) if partner else []
    return any(partner and (partner[0] == "其中" or leads(view, one)) for one in before)


def _holders(view: View, start: int, end: int, title: str) -> list[int]:
    """The names of ``[start, end)`` that have the post, or the bodies they begin with."""
    found = (_holder(view, one, title) for one in view.symbols(start, end, "ⓄⓁ"))
    return [one for one in found if one is not None]


def _just_named(view: View, position: int, title: str) -> int | None:
    """The only holder of the sentence before, in the same paragraph: …到卫生院。院长Ⓟ说."""
    before = _sentence_before(view, position)
    found = _holders(view, *before, title) if before else []
    return last_of_one(view, [one for one in found if not _IN_A_CAREER.search(view.text, 0, one)])


_IN_A_CAREER = re.compile("[任原]Ⓛ?$")  # 2018年起任甲董事长: where somebody was before
# 在甲实验室，主任Ⓟ…; 两公里外的收费站，收费员Ⓟ
_ENTERED = re.compile(
    "(?:^|[，。；“\n])(?:[在到进]|走[进入]|来到|步入|回到|抵达|前往|赶到|位于|坐落[于在])[^，。；！？\n]{0,14}(?P<body>Ⓞ)”?(?:，|(?:里|内)?(?:见到|找到|遇到|遇见|采访|看望)了?)$"
)
_OF_A_PLACE = re.compile(
    "(?:主任|负责人|经理|主管|店长|队长|班长|组长|场长|站长|庄主|[^议委成会队党社人团球]员)$"
)


def _entered(view: View, position: int, title: str) -> int | None:
    """The body that somebody is in or comes to, right before the one who has a post there."""
    if not _OF_A_PLACE.search(title):
        return None
    found = _ENTERED.search(view.text, max(view.sentence(position).start - 1, 0), position)
    return found.start("body") if found else None


# Signs of a firm whose name no recogniser gave: “闽箔”, 一家…的小公司, 老字号…
_UNNAMED_FIRM = re.compile(
    "“[^“”，。；ⓅⓄⓁⒿⒺ]{2,12}(?<!号)”|(?<![第是唯])(?:另?一|这)家|第[二三四五]家|老字号|"
    "(?:茶行|酒家|面馆|饭馆|餐馆|小店|咖啡馆|书店|客栈|民宿)"
)
_OF_A_FIRM = re.compile("(?:老板娘?|店主|创始人|董事长|负责人)$")


def _other_firm(view: View, found: int, position: int, title: str) -> bool:
    """Whether a firm without a known name stands between a name and a firm's post."""
    if not _OF_A_FIRM.search(title):
        return False
    return _UNNAMED_FIRM.search(view.text, found, position) is not None


# 供应甲、乙等60多家药企: some of many others
_OF_MANY = re.compile("(?:、[ⓄⓁ])*等(?:[0-9一二三四五六七八九十几数两]+[多余]?)?家")


def _holder(view: View, position: int, title: str) -> int | None:
    """The name, or the body that it begins with, if it is of a kind that has the post.

    急诊科主任 behind 甲医院胸痛中心 belongs to the hospital, where the article names it.
    """
    if view.text.startswith(
        ("方面", "推荐的", "委派的", "选派的", "提名的", "派出的"), position + 1
    ):
        return None  # 总经理由甲方面推荐: a side has no posts of what both found
    if _OF_MANY.match(view.text, position + 1):
        return None
    if has_post(view, position, title):
        return position
    name = view.name(position)
    for other in reversed(view.symbols(0, len(view.text), "Ⓞ")):
        outer = view.name(other)
        if len(outer) < len(name) and name.startswith(outer) and has_post(view, other, title):
            return other
    return None


def _mostly_about(view: View, position: int, title: str) -> int | None:
    """The hospital, court or police station that the article before names most, for its staff."""
    kind = kind_of_home(title)
    if kind is None or "公司" in kind.pattern or _OF_A_FIRM.search(title):
        return None
    before = [one for one in view.symbols(0, position, "ⓄⓁ") if has_post(view, one, title)]
    counts = Counter(view.name(one) for one in before).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < CLEAR_LEAD * counts[1][1]):
        return None
    return next(one for one in reversed(before) if view.name(one) == counts[0][0])


def has_post(view: View, position: int, title: str) -> bool:
    """Whether the organization is of a kind that has the post."""
    kind = kind_of_home(title)
    if title.startswith("项目") or kind is None or kind.search(view.name(position)):
        return kind is not None and not title.startswith("项目")
    return "公司" in kind.pattern and view.text[position] == "Ⓞ" and fits(view, position, "公司")


@cache
def kind_of_home(title: str) -> re.Pattern[str] | None:
    """The endings of organizations that have the post."""
    post = title.removesuffix("助理")
    core = next((word for word in words("title_homes") if post.endswith(word)), None)
    if core is None:
        return None
    kind = valued("title_homes")[core]
    return re.compile(kind if "$" in kind else f"(?:{kind})(?:（.*）)?$")
