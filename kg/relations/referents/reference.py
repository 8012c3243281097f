"""What a short form or a general noun of a sentence stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.lexicon.wordlists import either, valued, words
from kg.relations.patterns import BUILT
from kg.relations.referents.events import is_background
from kg.relations.view import View

_POINTING = (
    "(?:该|这[一家个座所条项届]?|此[次届]?|上述|本[次届]?)新?|新(?=集团|公司|医院|学校|[院校]区)"
)
_GENERIC = re.compile(
    f"(?P<pointing>(?:{_POINTING}(?:[^，。；的ⓅⓄⓁⒿⒺ]{{0,12}}的)?)?)(?P<noun>{either('generic_owners')})(?!家|化)"
    "(?P<name>(?:的?Ⓛ*[ⓄⒿ])?)"
)
_THIS = re.compile("(?:该|这[一家个座所条项艘])(?P<noun>[一-鿿]{1,4})")
_TERM = re.compile("(?P<term>[^“”，。；：！？、\nⓅⓄⓁⒿⒺ]{2,8})”")
_PLAIN = re.compile("[^，。；：、！？“”\nⓅⓄⓁⒿⒺ]*")
# Last characters of names by the last character of the noun that stands for them.
_FITS = {
    "校": re.compile("大学|学院|学校|[中小]学|大$"),
    "区": re.compile("[区园]$"),
    "园": re.compile("园区?$"),
    "动": re.compile("."),
}
_SUBTYPES = {
    "公司": "company",
    "企业": "company",
    "集团": "company",
    "银行": "bank",
    "行": "bank",
    "学校": "school",
    "校": "school",
    "医院": "hospital",
    "院": "hospital",
}
_BUILDING = frozenset({"项目", "工程"})
_NOT_BUILT = frozenset({"programme", "product"})
MAX_BACK = 3  # sentences in which a topic was found on the annotated pages
_INNER_BODIES = ("党委", "党组", "党支部", "党总支", "工会", "团委", "纪委")  # no firms themselves
_SHORTEST = 2  # characters of a short form that is the end of a name (影城, 古城)
_LONGEST = 10
_ABBREVIATED = 4  # 开泰特气 of 开泰特种气体: usual length of a company's short form


def named_again(view: View, at: int, stop: int) -> int | None:
    """The name of the article that the plain text at ``at`` is a part of.

    A short form is the end of a name (影城 of 银滩东方影城); of a company's name it is
    any three characters or more (北方造船 of 中国船舶集团北方造船有限公司), or two and
    a selection of those behind (开泰特气).  The longest wins, then the last name before.
    """
    match = _PLAIN.match(view.text, at, min(stop, at + _LONGEST))
    plain = match.group() if match else ""
    term = _TERM.match(view.text, at) if view.text[at - 1 : at] == "“" else None
    if len(plain) < _SHORTEST and not term:
        return None
    first = (term["term"] if term else plain)[0]
    names = {
        found: view.simple[found] for found in _around(view, at) if first in view.simple[found]
    }
    if term:  # “葡萄大脑” of “葡萄大脑”平台
        heads = (one for one, name in names.items() if name.lstrip("“").startswith(term["term"]))
        return next(heads, None)
    for length in range(len(plain), _SHORTEST - 1, -1):
        piece = plain[:length]
        if piece in valued("generic_owners"):
            return None
        side = plain.startswith("方面", length)
        # 三台法院 is 三台县人民法院 rather than one of its offices.
        for found, name in sorted(names.items(), key=lambda one: not one[1].endswith(piece[-1])):
            if len(name) > length and _is_part(piece, name, view.text[found], side=side):
                return found
    return None


def _around(view: View, at: int) -> list[int]:
    """All names, those before ``at`` first and the nearest of them first of all."""
    found = view.symbols(0, len(view.text), "ⓄⓁⒿⒺ")
    return [item for item in reversed(found) if item < at] + [item for item in found if item > at]


def _is_part(piece: str, name: str, symbol: str, *, side: bool) -> bool:
    if name.endswith(piece):
        return True
    if symbol == "Ⓛ":  # 综保区 of 综合保税区
        return len(piece) > _SHORTEST and piece[-1] in "区园" and _shortens(piece, name)
    if symbol != "Ⓞ" or name.endswith(_INNER_BODIES):
        return False
    if (len(piece) > _SHORTEST or side) and piece in name:
        return True
    head = name.find(piece[:_SHORTEST])
    return len(piece) == _ABBREVIATED and head >= 0 and _in_order(piece, name[head:])


def _shortens(piece: str, name: str) -> bool:
    """Whether the end of a name, from the first character of ``piece`` on, holds it."""
    return name.endswith(piece[-1]) and piece[0] in name and _in_order(piece, name)


def _in_order(piece: str, name: str) -> bool:
    """Whether the characters of ``piece`` stand in ``name`` in that order."""
    rest = iter(name)
    return all(char in rest for char in piece)


def meant_by(view: View, at: int, stop: int) -> int | None:
    """What a general noun at ``at`` stands for (该项目, 公司, 园区).

    该 and 这 point to the last name that fits; a bare noun means what the paragraph is
    about, else the fitting name that the article repeats most.
    """
    match = _GENERIC.match(view.text, at, stop)
    if match is None:
        this = _THIS.match(view.text, at, stop)
        return None if this is None else _last_sentence(view, at, this["noun"])
    noun = match["noun"]
    if match["name"]:
        return match.end() - 1
    if not match["pointing"] and noun in words("plural_owners"):
        return None
    before = [found for found in view.symbols(0, at, "ⓄⓁⒿⒺ") if fits(view, found, noun)]
    if match["pointing"]:
        return _nearest(view, before, at) if before else _inside(view, at, noun)
    house = house_of(view, before, at)
    if house is not None:
        return house
    exact = [found for found in before if view.simple[found].endswith(noun)]
    return _topical(
        view, exact if len(noun) > _SHORTEST and exact else before, at, works=noun in _BUILDING
    )


def fuller(view: View, position: int) -> int:
    """The longer name said before that a name of general words only stands for: 新院区."""
    short = view.name(position)
    if short not in valued("generic_owners"):
        return position
    for found in reversed(view.symbols(0, position, "ⓄⓁⒿ")):
        name = view.name(found)
        if len(name) > len(short) and name.endswith(short):
            return found
    return position


def _inside(view: View, at: int, noun: str) -> int | None:
    """The name that only a longer one held before: Ⓔ(甲公司揭牌仪式)。这家公司, 甲公司 later."""
    longer = [view.mention(one).text for one in view.symbols(0, at)]
    for found in view.symbols(at, len(view.text), "ⓄⓁⒿ"):
        name = view.mention(found).text
        if fits(view, found, noun) and any(name in other for other in longer):
            return found
    return None


def house_of(view: View, found: list[int], at: int) -> int | None:
    """The house of whoever speaks just before: 海大科研处处长介绍，学校…"""
    sentence = view.sentence(at)
    bodies = [view.mention(one).text for one in view.symbols(sentence.start, at, "Ⓞ")]
    for item in reversed(found):
        name = view.mention(item).text
        if any(body != name and body.startswith(name) for body in bodies):
            return item
    return None


def fits(view: View, position: int, noun: str) -> bool:
    """Whether a name can be called by the noun: 该行 is a bank, 公司 a company or group."""
    mention, name = view.mention(position), view.simple[position]
    if noun in _BUILDING:
        if mention.type == "project":
            return mention.subtype not in _NOT_BUILT
        return mention.type != "event" and BUILT.search(name) is not None
    if view.text[position] not in valued("generic_owners")[noun]:
        return False
    if mention.type == "event":
        return not is_background(view, position)
    wanted = next((kind for end, kind in _SUBTYPES.items() if noun.endswith(end)), None)
    subtype = None if name.endswith("事务所") else _subtype(view, position)
    if name.endswith(noun) or (wanted is not None and subtype == wanted):
        return True
    pattern = _FITS.get(noun[-1])
    return pattern is not None and pattern.search(name) is not None


def _subtype(view: View, position: int) -> str | None:
    """The subtype of an organization, of a short form that of the name it shortens."""
    own = view.mention(position).subtype
    if own not in (None, "other"):
        return own
    short = view.name(position)
    for found in view.symbols(0, len(view.text), "Ⓞ"):
        name = view.name(found)
        if len(name) > len(short) and _in_order(short, name):
            subtype = view.mention(found).subtype
            if subtype is not None:
                return subtype
    return own


def _nearest(view: View, found: list[int], at: int) -> int:
    """The last of the names; of several in one sentence the one that opens it."""
    number = view.sentence_number(found[-1])
    if number == view.sentence_number(at):
        return found[-1]
    same = [item for item in found if view.sentence_number(item) == number]
    built = [item for item in same if view.text[item] == "Ⓙ"]
    return (built or same)[0]


def _topical(view: View, found: list[int], at: int, *, works: bool = False) -> int | None:
    number, paragraph = view.sentence_number(at), view.paragraph(at).start
    for back in range(MAX_BACK + 1):
        if number - back < 0 or view.sentences[number - back].start < paragraph:
            break
        same = [item for item in found if view.sentence_number(item) == number - back]
        built = [item for item in same if works and view.text[item] == "Ⓙ"]
        if same:
            return (built or same)[0]
    return max(found, key=lambda item: (_repeats(view, found, item), -item), default=None)


def _repeats(view: View, found: Iterable[int], item: int) -> int:
    name = view.name(item)
    return sum(view.name(other) in name or name in view.name(other) for other in found)


def _last_sentence(view: View, at: int, noun: str) -> int | None:
    """What the sentence before is about: 该船, whose kind no list holds.

    It is something built, or a name that ends like the noun (该社区, 该院).
    """
    number = view.sentence_number(at)
    for back in (0, 1):
        if number - back < 0:
            break
        span = view.sentences[number - back]
        found = view.symbols(span.start, min(span.end, at), "ⒿⓄⓁ")
        alike = [item for item in found if view.name(item).endswith((noun[0], noun[:2]))]
        built = [item for item in found if view.text[item] == "Ⓙ"]
        if alike or built:
            return (alike or built)[0]
    return None
