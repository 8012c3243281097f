"""General nouns that stand for a name said before: 该公司, 项目, 园区.

In the view that comes out they are written as the symbol of that name, so that every
pattern reads ``该公司与Ⓞ签约`` like ``Ⓞ与Ⓞ签约``.
"""

from __future__ import annotations

import re

from kg.lexicon.organizations import subtype_of
from kg.lexicon.wordlists import either, valued
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.employers import main_body
from kg.relations.patterns import BUILT, SCHEME
from kg.relations.shortforms import short_forms
from kg.relations.topics import are_forms_of_one, last_of_one, leads
from kg.relations.view import View, with_names

_NOUN = either("stand_ins")
_POINTED = re.compile(
    r"(?:(?:该|上述|这[一家个座所项条])新?|(?<![^，。；\n])新(?=公司|集团))(?P<noun>[一-鿿]{1,5})"
)
_DESCRIBED = re.compile(r"这[家个座所项条][^，。；！？\n]{1,14}?的(?P<noun>[一-鿿]{1,5})")
# A bare noun is a subject at the beginning of a clause, or has the post of a person.
_LEAD = "(?:据悉|据了解|据介绍|目前|其中|如今|此外|同时|近日|今年|去年|当天|现在|当前)，?"
_BARE = re.compile(
    rf"(?:^|(?<=[，。；：“\n]))(?:{_LEAD})?(?P<noun>{_NOUN})"
    "(?!长|部(?!分)|[一-鿿]{0,2}(?:们|家|型|级|化|品|内|里|外|式))"
    "(?!管委|[党工]委|政府|[一-鿿]{2,6}(?:局|部|办|中心|委员会|大队))"
)
_POST = f"(?:[一-鿿]{{1,5}}[部处科室])?{either('title_prefixes')}{{0,2}}{either('titles')}"
_WITH_POST = re.compile(
    rf"(?:^|(?<=[，。；：、“”\n对与和由给向请听取据跟同让]))(?P<noun>{_NOUN})"
    rf"(?={_POST}(?:[、兼][^。；！？，\n]{{0,20}})?[ 　]?"
    r"(?:Ⓟ|由[^，。；\n]{0,20}Ⓟ[担出兼接继]?任))"
)
# 当选联盟首任理事长
_ELECTED = re.compile(
    rf"(?:当选为?|[担出兼就接升转改]?任|[是为](?=公司|集团|学校|医院|协会|联盟))(?P<noun>{_NOUN})"
    rf"(?=(?:首任|首届|新任|新一届)?(?:{_POST})(?!Ⓟ))"
)
# 校党委书记Ⓟ: the party body of the house
_PARTY_OF = re.compile(
    "(?:^|(?<=[，。；：、\n]))(?P<noun>[校院行局厅馆厂])(?=党[委组]|纪委|团委|工会)"
    f"(?=[一-鿿]{{2,3}}{_POST}(?:[、兼][^。；！？，\n]{{0,20}})?Ⓟ)"
)
# 到企业走访
_VISITED = re.compile(rf"[到进赴](?P<noun>{_NOUN})(?={either('visit_verbs')})")
_OWN = re.compile(
    r"(?:^|(?<=[，。；“—\n]))(?P<noun>其)(?=位于|坐落|投资|总部|旗下|在Ⓛ|与Ⓞ|生产|副?(?:董事长|总经理|总裁|创始人|首席)[^，。；\n]{0,8}Ⓟ)"
)
# 甲与乙签订协议，后者将投资
_LATTER = re.compile("(?<=[，；])(?P<noun>后者)")
_SECOND = re.compile("[与同和跟]Ⓛ*(?P<noun>[ⓄⒿ])")
_PATTERNS = (_LATTER, _POINTED, _DESCRIBED, _WITH_POST, _ELECTED, _PARTY_OF, _VISITED, _BARE, _OWN)
_POSTS = (_WITH_POST, _ELECTED, _PARTY_OF)
_HELD = re.compile("(?:旗下|下属|所属|控股|全资|投资)+的?Ⓞ")  # Ⓞ旗下的Ⓞ: the latter is meant
_COMPANY = frozenset({None, "company", "other"})
_NO_COMPANY = re.compile("[组队部委局办院校会处科室厅府所庭站]$|中心$|联盟$|党$")
_KINDS = frozenset({"school", "hospital", "bank"})
_OWN_FIRM = frozenset({"公司", "企业"})
_HOUSES = frozenset({"公司", "集团"})  # what a firm calls itself; 企业 and 厂家 are said of others
_LONE = frozenset("校行院园局县市镇村区馆所站厂社")  # nouns of one character that 该 can precede
_BODY = frozenset("校院馆社")  # nouns of one character that end names of bodies only
_PROJECT = frozenset({"项目", "工程"})
# 总投资8.8亿元的Ⓛ: a place that is a work too
_PRICED = re.compile(
    "(?:投资|斥资|耗资|占地)[^，。；ⓅⓄⓁⒿⒺ]{0,14}(?:元|亩|平方米)(?:建设|打造|兴建)?的“?$"
)
_NO_POST = frozenset({"项目", "工程", "市", "县", "区", "镇", "村"})  # 项目经理 has no employer
_GUEST = re.compile(
    rf"[^，。；！？\nⓅⓄⓁⒿⒺ]{{0,14}}?{either('titles')}(?:[、兼][^，。；！？\nⓅⓄⓁⒿⒺ]{{1,14}})?Ⓟ"
)
_FORMER = re.compile("[原曾历调]任$")  # 原任乙总经理: where somebody was before
_ATTENDS = re.compile("出席|参加|列席|陪同|见证|到场|提问")
MAX_SENTENCES = 6  # a subject without 该 means what was told just before


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
    """The mention at ``position``, of a ceremony the project that it is about."""
    project = view.celebrated(position)
    return view.indexes[position] if project is None else project


def _meant(view: View, match: re.Match[str], found: dict[Span, int]) -> tuple[Span, int] | None:
    """The words that stand for a name, and its position; ``found`` are those before."""
    if match.re in (_POINTED, _DESCRIBED):
        return _pointed(view, match)
    span = Span(*match.span("noun"))
    if match.re is _LATTER:
        seconds = list(_SECOND.finditer(view.text, view.sentence(span.start).start, span.start))
        return (span, seconds[-1].start("noun")) if seconds else None
    noun = "公司" if match.re is _OWN else match["noun"]
    if (len(noun) == 1 and match.re is not _PARTY_OF) or (
        noun == "企业" and view.text[span.start - 1] == "“"
    ):
        return None
    if match.re in _POSTS:
        return _of_a_post(view, span, noun, found)
    if match.re is _OWN and view.text[span.start - 1] == "—":
        return _last(view, span, noun)
    position = _subject_before(view, span.start, noun, found)
    return None if position is None else (span, position)


def _of_a_post(
    view: View, span: Span, noun: str, pointed: dict[Span, int]
) -> tuple[Span, int] | None:
    """What the noun before a post means: 公司总经理Ⓟ, 医院院长Ⓟ."""
    if noun in _NO_POST:
        return None
    if valued("stand_ins")[noun] == "company":
        firm = _own_firm(view, span.start, noun, pointed)
        return None if firm is None else (span, firm)
    position = _subject_before(view, span.start, noun, pointed)
    return _last(view, span, noun) if position is None else (span, position)


def _own_firm(view: View, position: int, noun: str, pointed: dict[Span, int]) -> int | None:
    """The firm of a post that only calls it 公司 or 集团.

    The subject of the paragraph, else the firm that the text is about; of 企业 the only
    one just named, which is seldom the one that the text is about.
    """
    if noun not in _HOUSES:
        return _only_company(view, position)
    named = [one for one in view.symbols(0, position, "ⓄⒺ") if fits(view, one, "公司")]
    if noun == "集团":
        named = [one for one in named if noun in view.name(one)] or named
    start = view.paragraph(position).start
    subject = _subject_before(view, position, noun, pointed, start)
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
            found = _last(view, span, noun)
            if found is not None:
                return found
            only = _only(view, span.start, noun) if _ends_names(noun) else None
            if only is not None:
                return span, only
    return None


def _ends_names(noun: str) -> bool:
    """Whether the noun is the end of names of one kind, so that it may mean one far before."""
    kinds = (valued("stand_ins").get(noun[at:]) for at in range(len(noun) - 1))
    return noun in _BODY or any(kind in ("same", "school") for kind in kinds)


def _last(view: View, span: Span, noun: str) -> tuple[Span, int] | None:
    """The last name that the noun fits, in this paragraph or the one before.

    Projects come and go with their paragraph: the one before must know only one.
    """
    start = view.paragraph(span.start).start
    before = view.paragraph(max(0, start - 1)).start
    found = _fitting(view, start, span.start, noun)
    if not found:
        found = _fitting(view, before, start, noun)
        if noun in _PROJECT and len({view.name(one) for one in found}) > 1:
            return None
    return (span, found[-1]) if found else None


def _fitting(view: View, start: int, end: int, noun: str) -> list[int]:
    """The names of a stretch of text that the noun fits."""
    return [one for one in view.symbols(start, end, "ⓄⓁⒿⒺ") if fits(view, one, noun)]


def _subject_before(
    view: View, position: int, noun: str, pointed: dict[Span, int], limit: int = 0
) -> int | None:
    """The subject that a bare noun takes up: of its sentence, else of the ones before.

    A noun that ends names (新区, 实验室) means the only one of those names in the article.
    """
    if valued("stand_ins")[noun] == "same":
        start = view.paragraph(position).start
        just = [
            one for span, one in pointed.items() if span.start >= start and fits(view, one, noun)
        ]
        return just[-1] if just else _only(view, position, noun)
    number = view.sentence_number(position)
    for back in range(min(number, MAX_SENTENCES) + 1):
        start, end = view.sentences[number - back]
        if start < limit:
            break
        for span, found in pointed.items():
            if start <= span.start < min(end, position) and fits(view, found, noun):
                return found
        for found in view.symbols(start, min(end, position), "ⓄⓁⒿⒺ"):
            if view.text[found] == "Ⓔ" and fits(view, found, noun):
                return found
            if noun in _PROJECT and _is_priced(view, found):
                return found
            if fits(view, found, noun) and leads(view, found) and not _of_a_guest(view, found):
                held = _HELD.match(view.text, found + 1)
                return held.end() - 1 if held and fits(view, held.end() - 1, noun) else found
    return _only_company(view, position) if noun in _OWN_FIRM else None


def _of_a_guest(view: View, position: int) -> bool:
    """Whether the name belongs to the post of somebody in a list of guests."""
    guest = _GUEST.match(view.text, position + 1)
    return guest is not None and bool(
        _ATTENDS.search(view.text, guest.end(), view.sentence(position).end)
    )


def _only_company(view: View, position: int) -> int | None:
    """The one company that the two sentences before name, however they name it."""
    number = view.sentence_number(position)
    start = max(view.sentences[max(0, number - 2)].start, view.paragraph(position).start)
    found = [
        one
        for one in view.symbols(start, position, "Ⓞ")
        if fits(view, one, "公司")
        and not _FORMER.search(view.text, start, one)
        and not _of_a_guest(view, one)
    ]
    return last_of_one(view, found)


def _only(view: View, position: int, noun: str) -> int | None:
    """The last of the names before that end with the noun, if all are forms of one."""
    found = [one for one in view.symbols(0, position, "ⓄⓁⒿⒺ") if fits(view, one, noun)]
    names = [(mention := _meaning(view, one)).expanded or mention.text for one in found]
    return found[-1] if found and are_forms_of_one(names) else None


def _meaning(view: View, position: int) -> Mention:
    """The mention at ``position``, of a ceremony that of what it is about."""
    celebrated = view.celebrated(position)
    return view.mention(position) if celebrated is None else view.mentions[celebrated]


def _is_priced(view: View, position: int) -> bool:
    """Whether the name is a place that is built for a sum just told."""
    start = view.sentence(position).start
    return (
        view.mention(position).type == "place"
        and BUILT.search(view.name(position)) is not None
        and _PRICED.search(view.text, start, position) is not None
    )


def fits(view: View, position: int, noun: str) -> bool:
    """Whether the name at ``position``, or what an event celebrates, is what the noun means."""
    kind = valued("stand_ins").get(noun, "same")
    mention = _meaning(view, position)
    name = mention.expanded or mention.text
    if mention.type == "event":
        return False
    if kind == "same":
        ends = (noun, noun[0]) if noun in ("园区", "港区") else (noun,)
        return mention.text.endswith(ends) or name.endswith(ends)
    if kind == "project":
        project = mention.type == "project" or name.endswith(noun) or _is_priced(view, position)
        return project and not SCHEME.search(mention.text)
    if mention.type != "organization":
        return False
    subtype = subtype_of(name)
    if kind in _KINDS:
        return subtype == kind and (noun != "医院" or "院" in name)  # no 卫生服务中心
    return subtype in _COMPANY and not _NO_COMPANY.search(name)
