"""Who holds which post where: stacked and shared titles around a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either, valued, words
from kg.model.offsets import Span
from kg.relations.statement import Ref, Statement, implied
from kg.relations.view import View

TITLE = f"(?:{either('title_prefixes')}{{0,3}}{either('titles')})"
# A department named between the organization and the post (管委 财政金融部 负责人).
_NOT_IN_NAME = "的了在和与对是向将被及等为以有"
_NAME_CHARACTER = rf"(?:(?![{_NOT_IN_NAME}])[一-鿿A-Za-z0-9“”·])"
DEPARTMENT = rf"(?:{_NAME_CHARACTER}{{0,12}}?{either('department_ends')})"
_HEAD = "[ⓄⓁⒿ](?:（[ⓄⓁ]）)?"
_LOCAL_PARTY = (
    "(?:(?:省|市|区|县|镇|街道|工|新区)委|党工委|(?:省|市|区|县)(?:政府|政协|人大常委会)|管委会?)"
)
ITEM = rf"(?:{_HEAD}的?{DEPARTMENT}?|{_LOCAL_PARTY}|{DEPARTMENT})?{TITLE}"
_SEPARATOR = "(?:[、，/ ]|兼任?|和|及|暨)"
STACK = rf"{ITEM}(?:{_SEPARATOR}{ITEM})*"
_BEFORE_NAME = re.compile(
    rf"(?P<stack>{STACK})[ 　]?(?P<person>Ⓟ)(?P<more>(?:[、和]Ⓟ(?!{TITLE}))*)"
)
_AFTER_NAME = re.compile(
    rf"(?P<person>Ⓟ)(?:，|（|是|系|现任|担任|出任|兼任|就任|接任|续任|任|当选为?|被任命为|被选举为|被选为|"
    rf"被聘为|受聘为|获聘|被推选为)(?:了|新任|新一届)?(?P<stack>{_HEAD}的?{DEPARTMENT}?{TITLE}"
    rf"(?:{_SEPARATOR}{ITEM})*)(?=[，。；、）！？\s]|$)"
)
_ITEM = re.compile(
    rf"(?P<head>{_HEAD})?的?(?P<local>{_LOCAL_PARTY})?(?P<department>{DEPARTMENT}?)(?P<title>{TITLE})"
    rf"(?={_SEPARATOR}|$)"
)
# Posts that several people hold at once, so that a list of names shares them.
_SHARED = re.compile(
    "副|委员$|常委$|代表$|教授$|专家$|院士$|成员$|董事$|理事$|顾问$|教练$|队员$|教师$"
)
# A body of its own: without a mention of it the post belongs to nobody we know.
_OTHER_BODY = re.compile("(?:委员会|公司|协会|学会|商会|院|中心|银行|分行|支行|集团|馆)$|^.{7,}$")
_OF_THE_STATE = re.compile("^(?:国家|总书记|国务|省委|市委)")


def title_stacks(view: View) -> list[Span]:
    """Encoded ranges of the posts that stand directly before names."""
    return [
        Span(match.start(), match.start("person")) for match in _BEFORE_NAME.finditer(view.text)
    ]


def find_positions(view: View) -> Iterator[Statement]:
    """All posts stated in the field."""
    previous: int | None = None
    previous_end = -1
    taken: list[Span] = []
    for match in _BEFORE_NAME.finditer(view.text):
        start = match.start()
        taken.append(Span(start, match.start("person")))
        carried = previous if _carries(view, previous_end, start) else None
        items = list(_items(view, Span(start, match.end("stack")), carried))
        persons = [match.start("person")]
        if items and _SHARED.search(items[-1][1]):
            persons += view.symbols(*match.span("more"))
        for person in persons:
            shared = items if person == persons[0] else items[-1:]
            at = Span(start, match.end())
            yield from _statements(view, person, shared, at, "title before name")
        if items and isinstance(items[0][0], int):
            previous, previous_end = view.positions[items[0][0]], match.end()
    for match in _AFTER_NAME.finditer(view.text):
        if any(span.overlaps(Span(*match.span("stack"))) for span in taken):
            continue
        items = list(_items(view, Span(*match.span("stack")), None))
        yield from _statements(
            view, match.start("person"), items, Span(*match.span()), "title after name"
        )


def _carries(view: View, end: int, start: int) -> bool:
    """Whether a stack without organization follows one of the same sentence."""
    return end >= 0 and start - end <= 3 and set(view.text[end:start]) <= set("，、 ")


def _items(view: View, span: Span, carried: int | None) -> Iterator[tuple[Ref, str]]:
    """Organization and title of each item of a stack, in order."""
    head = carried
    position = span.start
    while match := _ITEM.match(view.text, position, span.end):
        if match["head"]:
            head = match.start("head")
        title = match["department"] + match["title"]
        if match["local"]:
            yield _local(view, head, match), title
        elif head is not None and (match["head"] or not _OTHER_BODY.search(match["department"])):
            for one in _both(view, match, head):
                owner = _owner(view, one, match["title"], bool(match["head"]))
                if owner is not None:
                    yield owner, title
        position = match.end()
        step = re.compile(_SEPARATOR).match(view.text, position, span.end)
        position = step.end() if step else position
        if not step:
            break


def _both(view: View, match: re.Match[str], head: int) -> list[int]:
    """The head, and the one in brackets behind it: 工委（区委）书记."""
    inside = view.symbols(match.start("head"), match.end("head")) if match["head"] else []
    return inside or [head]


def _owner(view: View, head: int, title: str, own_head: bool) -> Ref | None:
    """The entity that the title belongs to: a division for a head of its government."""
    level = _level(title)
    if level is None:
        return None if not own_head and _OF_THE_STATE.match(title) else view.indexes[head]
    if view.text[head] == "Ⓛ" or (own_head and "政府" in view.name(head)):
        return view.indexes[head]
    return _division(view, head, level)


def _level(title: str) -> str | None:
    """The last characters of the division that the title governs, None for other posts."""
    for word in words("government_heads"):
        if title.endswith(word):
            return valued("government_heads")[word]
    return None


def _division(view: View, head: int, level: str) -> Ref | None:
    """The division inside the name of a party body or office: 西海岸新区 of 西海岸新区工委."""
    mention = view.mention(head)
    name = mention.expanded or mention.text
    match = re.match(rf"(?:中共)?(.*{level})(?:.*(?:委|政府|政协|人大|局|部|会|院)|$)", name)
    if match is None:
        return None
    division = match[1]
    for index, other in enumerate(view.mentions):
        if other.type == "place" and division in (other.text, other.expanded):
            return index
    start = mention.text.find(division)
    if start < 0:
        return None
    begin = mention.start + start
    return implied(view, Span(begin, begin + len(division)), "place", rule="division of a title")


def _local(view: View, head: int | None, match: re.Match[str]) -> Ref:
    """A party body or government named only by its level (区委) behind a fuller one."""
    start, end = view.source(*match.span("local"))
    text = view.original[start:end]
    expanded = None
    if head is not None:
        division = re.match(r"(?:中共)?(.*(?:省|市|区|县))", view.name(head))
        if division and division[1].endswith(text[0]):
            expanded = division[1] + (text if division[1].endswith("新区") else text[1:])
    return implied(
        view, Span(start, end), "organization", rule="level of a title", expanded=expanded
    )


def _statements(
    view: View, person: int, items: list[tuple[Ref, str]], at: Span, rule: str
) -> Iterator[Statement]:
    for owner, title in items:
        yield Statement(
            view.indexes[person],
            "position",
            owner,
            view.source(*at),
            rule,
            CONFIDENCE[rule],
            title=title,
        )


# Share of statements found right when reading samples of the annotated and corpus texts.
CONFIDENCE = {"title before name": 0.95, "title after name": 0.9}
