"""General nouns that stand for a name said before: 该公司, 项目, 园区.

In the view that comes out they are written as the symbol of that name, so that every
pattern reads ``该公司与Ⓞ签约`` like ``Ⓞ与Ⓞ签约``.
"""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either, valued
from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.referents.antecedents import (
    HOUSES,
    PROJECT,
    firms_before,
    fits,
    founded_before,
    house_of,
    only_company,
    only_one,
    subject_before,
)
from kg.relations.referents.employers import main_body
from kg.relations.referents.latter import OF_TWO, one_of_two
from kg.relations.referents.shortforms import short_forms
from kg.relations.referents.topics import clause_start, spoken_of
from kg.relations.referents.villages import LOCAL, TO_VILLAGE, WITHIN, village_meant
from kg.relations.view import View, with_names

_NOUN = either("stand_ins")
_POINTED = re.compile(
    r"(?:(?:该|上述|这[一家个座所项条])新?|(?<![^，。；\n])新(?=公司|集团))(?P<noun>[一-鿿]{1,5})"
)
_DESCRIBED = re.compile(r"这[家个座所项条][^，。；！？\n]{1,14}?的(?P<noun>[一-鿿]{1,5})")
# A bare noun is a subject at the beginning of a clause, or has the post of a person.
_LEAD = "(?:据悉|据了解|据介绍|目前|其中|如今|此外|同时|近日|今年|去年|当天|现在|当前)，?"
_OPENED = "(?:(?:当[天日]|此次|新|刚刚?)?(?:揭牌|成立|签约|启用|开[工业园]|投产|落成)的)?"
_BARE = re.compile(
    rf"(?:^|(?<=[，。；：“\n]))(?:{_LEAD})?{_OPENED}(?P<noun>{_NOUN})"
    "(?!长|部(?!分)|[一-鿿]{0,2}(?:们|家|型|级|化|品|内|里|外|式))"
    "(?!管委|[党工]委|政府|(?![设位坐选由])[一-鿿]{2,6}(?:局|部|办|中心|委员会|大队))"
)
_POST = f"(?:[一-鿿]{{1,5}}[部处科室])?{either('title_prefixes')}{{0,2}}{either('titles')}"
_WITH_POST = re.compile(
    rf"(?:^|(?<=[，。；：、“”\n对与和由给向请听取据跟同让]))(?P<noun>{_NOUN})"
    rf"(?={_POST}(?:[、兼][^。；！？，\n]{{0,20}})?[ 　]?"
    r"(?:Ⓟ|由[^，。；\n]{0,20}Ⓟ[担出兼接继]?任))"
)
# 当选联盟首任理事长
_ELECTED = re.compile(
    rf"(?:当选为?|[担出兼就接升转改]?任|[聘选举]为|辞去|卸任|身份是|[是为](?=公司|集团|学校|医院|协会|联盟))(?P<noun>{_NOUN})"
    rf"(?=(?:首任|首届|新任|新一届)?(?:{_POST})(?!Ⓟ))"
)
# 他还被集团聘为首席科学家
_ENGAGED = re.compile(rf"被(?P<noun>{_NOUN})(?=聘|推[选举]为|任命为)")
# 校党委书记Ⓟ: the party body of the house
_PARTY_OF = re.compile(
    "(?:^|(?<=[，。；：、\n]))(?P<noun>[校院行局厅馆厂])(?=党[委组]|纪委|团委|工会)"
    f"(?=[一-鿿]{{2,3}}{_POST}(?:[、兼][^。；！？，\n]{{0,20}})?Ⓟ)"
)
# 到企业走访, 来到园区|实地察看
_VISITED = re.compile(
    rf"(?:[到进赴]|走[进入])(?P<noun>{_NOUN})里?(?={PLAIN}{{0,4}}?{either('visit_verbs')})"
)
# 到现场检查, 到院区工地现场办公: the work that the text is about, or where it is done
_ON_SITE = re.compile(
    rf"[到赴](?P<noun>(?P<whose>{_NOUN})?(?:项目|工程)?(?:建设|施工)?(?:现场|工地)|{_NOUN}工地现场)"
    rf"(?={PLAIN}{{0,4}}?(?:{either('visit_verbs')}|看))"
)
# 在园区竣工投产, 2016年入驻园区: the park that the text is about
_WITHIN = re.compile(
    "(?:在|入驻|进驻|落户|迁入|扎根)(?P<noun>园区|开发区|高新区|经开区|新区|片区|产业园|工业园|港区)"
    "(?=[，。；、]|[内里]|新?[建购租拿投注竣落开]|[一-鿿]{0,2}投产)"
)
# 甲公司与合作社签订协议: the house that the text spoke of last
_PARTNER = re.compile(
    rf"[与同和向给跟](?P<noun>{_NOUN})(?=(?:正式|共同|还|再|又)*"
    "(?:签[订署约下了]|达成|共建|合建|联[手合]|携手|合作|结对|结成|建立))"
)
_OWN = re.compile(
    r"(?:^|(?<=[，。；“—\n]))(?P<noun>其)(?=位于|坐落|投资|总部|旗下|在Ⓛ|与Ⓞ|生产|副?(?:董事长|总经理|总裁|创始人|首席)[^，。；\n]{0,8}Ⓟ)"
)
# 副总经理甲兼任合资公司董事长: the firm founded just before
_VENTURE = re.compile("(?P<noun>(?:合资|合营|项目|(?<![立建册办创组更资])新)公司)(?!的?(?:由|制))")
# 项目业主甲公司由乙与丙出资设立，…兼任|该公司董事长: the firm that the sentence describes
_DESCRIBED_FIRM = re.compile(
    r"\s*[^，。；ⓅⓄⓁⒿⒺ]{0,8}(?P<what>Ⓞ)由(?:Ⓛ*Ⓞ[、和与及]?)+[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:出资|投资|合资)[^，。；ⓅⓄⓁⒿⒺ]{0,2}(?:设立|成立|组建)"
)
_PATTERNS = (
    _VENTURE,
    OF_TWO,
    _POINTED,
    _DESCRIBED,
    _WITH_POST,
    _ELECTED,
    _ENGAGED,
    _PARTY_OF,
    _VISITED,
    _ON_SITE,
    TO_VILLAGE,
    _BARE,
    _WITHIN,
    _PARTNER,
    LOCAL,
    WITHIN,
    _OWN,
)
_POSTS = (_WITH_POST, _ELECTED, _ENGAGED, _PARTY_OF)
_PARTNERS = frozenset({"same", "school", "hospital"})  # 与企业签约 says with which one only to some
_LONE = frozenset("校行院园局县市镇村区馆所站厂社科会")  # nouns of one character behind 该
_PLACES = frozenset({"镇", "乡", "村", "街道", "县", "区", "市"})
_BODY = frozenset("校院馆社")  # nouns of one character that end names of bodies only
_NO_POST = frozenset({"项目", "工程", "市", "县", "区", "镇", "村"})  # 项目经理 has no employer


def with_stand_ins(view: View) -> View:
    """The view with each general noun that means a name written as its symbol."""
    found: dict[Span, int] = {}
    matches = [m for pattern in _PATTERNS for m in pattern.finditer(view.text)]
    posts = {match.start("noun") for match in matches if match.re in _POSTS}
    for match in sorted(matches, key=lambda match: (match.start("noun"), match.start())):
        if match.re is _BARE and match.start("noun") in posts:
            continue  # 公司总经理Ⓟ: not the company but its manager begins the clause
        meant = _meant(view, match, found)
        if meant is not None and not any(meant[0].overlaps(other) for other in found):
            found[meant[0]] = meant[1]
    for short, position in short_forms(view).items():
        if not any(short.overlaps(other) for other in found):
            found[short] = position
    indexes = {span: _index(view, position) for span, position in found.items()}
    return with_names(view, indexes) if found else view


def _index(view: View, position: int) -> int:
    """The mention at ``position``, of a ceremony the project, of a unit that speaks its firm."""
    about = view.celebrated(position)
    if about is None and view.text[position] == "Ⓞ":
        about = house_of(view, position)
    return view.indexes[position] if about is None else about


def _meant(view: View, match: re.Match[str], found: dict[Span, int]) -> tuple[Span, int] | None:
    """The words that stand for a name, and its position; ``found`` are those before."""
    if match.re in (_POINTED, _DESCRIBED):
        return _pointed(view, match)
    span = Span(*match.span("noun"))
    if match.re in _SPECIAL:
        return _SPECIAL[match.re](view, match, found)
    noun = "公司" if match.re is _OWN else match["noun"]
    if (len(noun) == 1 and match.re is not _PARTY_OF) or (
        noun == "企业" and view.text[span.start - 1] == "“"
    ):
        return None
    if match.re in _POSTS:
        return _of_a_post(view, span, noun, found)
    if match.re is _OWN and view.text[span.start - 1] == "—":
        return _last(view, span, noun)
    if match.re is _VENTURE:
        position = founded_before(view, span.start)
    else:
        position = subject_before(view, span.start, noun, found)
    return None if position is None else (span, position)


def _one_of_two(
    view: View, match: re.Match[str], _found: dict[Span, int]
) -> tuple[Span, int] | None:
    """前者 or 后者 of the two that the clause before speaks of."""
    meant = one_of_two(view, match.start("noun"), match["noun"])
    return None if meant is None else (Span(*match.span("noun")), meant)


def _of_site(view: View, match: re.Match[str], found: dict[Span, int]) -> tuple[Span, int] | None:
    """What is built on the site that somebody comes to: 到现场察看, 到园区工地察看."""
    span, noun = Span(*match.span("noun")), match["whose"] or "项目"
    position = subject_before(view, span.start, noun, found)
    return _last(view, span, noun) if position is None else (span, position)


def _of_partner(
    view: View, match: re.Match[str], _found: dict[Span, int]
) -> tuple[Span, int] | None:
    """The last house of the paragraph whose name ends with the noun, or is of its kind."""
    span, noun = Span(*match.span("noun")), match["noun"]
    if len(noun) == 1 or valued("stand_ins")[noun] not in _PARTNERS:
        return None
    house = spoken_of(view, span.start, "Ⓞ", lambda one: fits(view, one, noun))
    return None if house is None else (span, house)


def _of_village(
    view: View, match: re.Match[str], _found: dict[Span, int]
) -> tuple[Span, int] | None:
    """The village or town that the text spoke of last."""
    village = village_meant(view, match.start("noun"), match["noun"])
    return None if village is None else (Span(*match.span("noun")), village)


_SPECIAL = {
    OF_TWO: _one_of_two,
    _ON_SITE: _of_site,
    TO_VILLAGE: _of_village,
    LOCAL: _of_village,
    WITHIN: _of_village,
    _PARTNER: _of_partner,
}


def _of_a_post(
    view: View, span: Span, noun: str, pointed: dict[Span, int]
) -> tuple[Span, int] | None:
    """What the noun before a post means: 公司总经理Ⓟ, 医院院长Ⓟ."""
    if noun in _NO_POST:
        return None
    if valued("stand_ins")[noun] == "company":
        firm = _own_firm(view, span.start, noun, pointed)
        return None if firm is None else (span, firm)
    position = subject_before(view, span.start, noun, pointed)
    return _last(view, span, noun) if position is None else (span, position)


def _own_firm(view: View, position: int, noun: str, pointed: dict[Span, int]) -> int | None:
    """The firm of a post that only calls it 公司 or 集团.

    The subject of the paragraph, else the firm that the text is about; of 企业 the only
    one just named, which is seldom the one that the text is about.
    """
    if noun not in HOUSES:
        return only_company(view, position)
    named = firms_before(view, position)
    if noun == "集团":
        named = [one for one in named if noun in view.name(one)] or named
    start = view.paragraph(position).start
    subject = subject_before(view, position, noun, pointed, start)
    if subject in named:
        return subject
    near = [one for one in named if one >= view.sentence(position).start]
    if len({view.name(one) for one in near}) == 1:
        return near[-1]  # 在甲公司，乙听公司总经理介绍
    return main_body(view, named)


def _pointed(view: View, match: re.Match[str]) -> tuple[Span, int] | None:
    """该 with the longest noun behind it that a name said before fits."""
    for size in range(len(match["noun"]), 0, -1):
        noun = match["noun"][:size]
        if size > 1 or noun in _LONE:
            span = Span(match.start(), match.start("noun") + size)
            # 甲集团入股|该公司: another company than the subject of the clause
            described = _DESCRIBED_FIRM.match(view.text, view.sentence(span.start).start)
            if (
                described
                and described.end() <= span.start
                and fits(view, described.start("what"), noun)
            ):
                return span, described.start("what")
            # 枫桥镇镇长甲任|该镇党委书记: of the place that he is of already
            same = view.text[: span.start].endswith("任") and noun in _PLACES
            found = _last(view, span, noun, None if same else clause_start(view, match.start()))
            if found is not None:
                return found
            only = only_one(view, span.start, noun) if _ends_names(noun) else None
            if only is not None:
                return span, only
    return None


def _ends_names(noun: str) -> bool:
    """Whether the noun is the end of names of one kind, so that it may mean one far before."""
    kinds = (valued("stand_ins").get(noun[at:]) for at in range(len(noun) - 1))
    return noun in _BODY or any(kind in ("same", "school") for kind in kinds)


def _last(view: View, span: Span, noun: str, end: int | None = None) -> tuple[Span, int] | None:
    """The last name that the noun fits, in this paragraph before ``end`` or the one before.

    Projects come and go with their paragraph: the one before must know only one.
    """
    start = view.paragraph(span.start).start
    before = view.paragraph(max(0, start - 1)).start
    found = _fitting(view, start, span.start if end is None else end, noun)
    if not found:
        found = _fitting(view, before, start, noun)
        if noun in PROJECT and len({view.name(one) for one in found}) > 1:
            return None
    return (span, found[-1]) if found else None


def _fitting(view: View, start: int, end: int, noun: str) -> list[int]:
    """The names of a stretch of text that the noun fits."""
    return [one for one in view.symbols(start, end, "ⓄⓁⒿⒺ") if fits(view, one, noun)]
