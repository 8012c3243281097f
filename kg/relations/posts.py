"""Which entity a post belongs to: the body named, the division it governs, its kind."""

from __future__ import annotations

import re

from kg.lexicon.divisions import find
from kg.lexicon.wordlists import valued, words
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.statement import Ref, implied
from kg.relations.view import View

# A party body inside another organization, and the posts that it has itself.
_PARTY_BODY = re.compile("(?:机关)?(?:党委|党组|党总支|党支部|党工委|团委|纪委|工会)$")
_PARTY_POST = re.compile("书记|委员|常委|组员|成员|干事|主席|部长|主任|办公室")
# 国家主席 or 市委书记 behind another body's post is no post of that body.
_OF_THE_STATE = re.compile("^(?:国家|总书记|国务|省委|市委)")
_BODY_END = "(?:.*(?:委|政府|政协|人大|局|部|会|院|办|中心|大学|集团|公司)|$)"
# Zones end like districts and have no head of government.
_ZONE = re.compile("(?:开发|园|示范|片|景|校|院|社|港|城|特|小|街|库|厂|功能|试验|合作|保税)区$")
MIN_NAME = 2  # a single 市 or 区 names nothing
MAX_PARAGRAPHS = 2  # general nouns of the annotated texts pointed no further back


def owner_of(view: View, head: int, title: str, own_head: bool) -> Ref | None:
    """The entity that the title belongs to, given the organization or place in front.

    ``own_head`` tells whether the head stands in front of this very title or of an
    earlier one of the stack.
    """
    level = government_level(title)
    if level is None:
        if own_head:
            return view.indexes[head]
        return None if _OF_THE_STATE.match(title) else _without_party(view, head, title)
    if view.text[head] == "Ⓛ" or (own_head and "政府" in view.name(head)):
        return view.indexes[head]
    if head and view.text[head - 1] == "Ⓛ":
        return view.indexes[head - 1]  # 平湖|市委书记、市长
    return _division_of(view, head, level) or only_division(view, head, level)


def government_level(title: str) -> str | None:
    """Last character of the division that the title governs, None for other posts."""
    for word in words("government_heads"):
        if title.endswith(word):
            return valued("government_heads")[word]
    return None


def _without_party(view: View, head: int, title: str) -> Ref:
    """甲集团党委书记、董事长: the second post is the group's, not its party committee's."""
    mention = view.mention(head)
    body = _PARTY_BODY.search(mention.text)
    if body is None or body.start() < 2 or _PARTY_POST.search(title):
        return view.indexes[head]
    name = mention.text[: body.start()]
    for index, other in enumerate(view.mentions):
        if other.type in ("organization", "place") and name in (other.text, other.expanded):
            return index
    span = Span(mention.start, mention.start + len(name))
    return implied(view, span, "organization", rule="body of a party committee")


def _division_of(view: View, head: int, level: str) -> Ref | None:
    """The division inside the name of a party body or office: 西海岸新区 of 西海岸新区工委."""
    mention = view.mention(head)
    name = mention.expanded or mention.text
    match = re.match(rf"(?:中共)?(.+?{level})(?![市区县]){_BODY_END}", name)
    if match is None:
        return None
    division = match[1]
    for index, other in enumerate(view.mentions):
        if other.type == "place" and _same_division(division, (other.text, other.expanded)):
            return index
    start = mention.text.find(division)
    if start < 0:
        return None
    begin = mention.start + start
    return implied(view, Span(begin, begin + len(division)), "place", rule="division of a title")


def _same_division(division: str, names: tuple[str | None, ...]) -> bool:
    """绵阳市 and 绵阳 are one division."""
    return any(name in (division, division[:-1]) for name in names if name and len(name) > 1)


def only_division(view: View, position: int, level: str) -> Ref | None:
    """The one division of that level that the article names, for a bare 市长 or 区长."""
    found = [
        index
        for index, mention in enumerate(view.mentions)
        if mention.type == "place" and mention.field == view.field and _at_level(mention, level)
    ]
    led = [  # 平湖|市委: the place in front of a body of that level
        view.indexes[place]
        for place in view.symbols(0, len(view.text) - 1, "Ⓛ")
        if view.text[place + 1] == "Ⓞ" and view.mention(place + 1).text.startswith(level)
    ]
    found = led or found
    names = sorted({view.mentions[index].text.removesuffix(level) for index in found}, key=len)
    if not names or any(not name.endswith(names[0]) for name in names):
        return None
    offset = view.offsets[position]
    return min(found, key=lambda index: abs(view.mentions[index].start - offset))


def _at_level(mention: Mention, level: str) -> bool:
    """Whether a place is a division of the level, by its name or the table of divisions."""
    if len(mention.text) < MIN_NAME:
        return False
    if mention.text.endswith(level):
        return not _ZONE.search(mention.text)
    return any(
        item.name == mention.text + level and item.level != "county" for item in find(mention.text)
    )


def local_body(view: View, head: int | None, span: Span) -> Ref:
    """A party body or government named only by its level (区委) behind a fuller one."""
    start, end = view.source(*span)
    text = view.original[start:end]
    expanded = None
    if head is not None:
        division = re.match(r"(?:中共)?(.*(?:省|市|区|县))", view.name(head))
        if division and division[1].endswith(text[0]):
            expanded = division[1] + (text if division[1].endswith("新区") else text[1:])
    return implied(
        view, Span(start, end), "organization", rule="level of a title", expanded=expanded
    )


def home_of(view: View, position: int, title: str, noun: str = "") -> int | None:
    """The organization meant by a post without one: 公司总经理, 院长.

    The nearest organization before it, of a kind that has the post: for a general
    noun in this paragraph or the one before, for a bare post in the same sentence.
    """
    if noun:
        kind: str | None = valued("post_nouns")[noun]
        start = view.paragraph(position).start
        for _ in range(MAX_PARAGRAPHS - 1):
            start = view.paragraph(max(0, start - 1)).start
    else:
        core = next((word for word in words("title_homes") if title.endswith(word)), None)
        kind = valued("title_homes")[core] if core else None
        start = view.sentence(position).start
    if kind is None:
        return None
    for found in reversed(view.symbols(start, position, "ⓄⓁ")):
        if re.search(f"(?:{kind})(?:（.*）)?$" if "$" not in kind else kind, view.name(found)):
            return found
    return None
