"""Short forms of organizations that no recogniser gave, where a clause needs a party.

寻海牧业 stands for 威海寻海牧业科技有限公司, 开泰特气 for 青岛开泰特种气体有限公司: characters that
the name of one organization of the article holds, in line, with a part that is no word.
"""

from __future__ import annotations

import re

from kg.lexicon.companies import is_seat
from kg.lexicon.divisions import find
from kg.lexicon.wordlists import either
from kg.lexicon.words import has_unknown_part
from kg.model.offsets import Span
from kg.relations.statement import Ref, implied
from kg.relations.view import View

# Where a party of a clause stands: at its beginning, in a list, behind a preposition.
_STARTS = re.compile(
    r"(?:^|(?<=[，。；：、“”\n与和由为被向给及])|(?<=其中)|(?<=目前)|(?<=公司)|(?<=企业))"
    r"(?=(?P<run>[一-鿿A-Za-z0-9]{3,9}))"
)
_POST = re.compile(rf"[^，。；\nⓅⓄⓁⒿⒺ]{{0,8}}?{either('titles')}[^，。；\nⓄⓁⒿⒺ]{{0,14}}Ⓟ")
_LEGAL = re.compile("(?:股份|科技|集团|实业|控股)?(?:有限)?(?:责任)?公司$|集团$")
_FORM = re.compile("科技|股份|集团|实业|控股")
MIN_SIZE, MAX_SIZE = 3, 8  # characters of short forms on the annotated texts
MAX_BEFORE = 4  # characters of the place in front of a company's own name
OFFICE = 2  # characters that tell where an office is: 佐味堂|漯河
ABBREVIATED = 4  # 开泰特气: usual length of a short form that leaves characters out


def short_forms(view: View) -> dict[Span, int]:
    """Encoded ranges of short forms, with the position of the name each stands for."""
    names = _company_names(view)
    found: dict[Span, int] = {}
    if not names:
        return found
    end = -1
    for match in _STARTS.finditer(view.text):
        if match.start() < end:
            continue
        for size in range(min(len(match["run"]), MAX_SIZE), MIN_SIZE - 1, -1):
            position = _named(match["run"][:size], match["run"][size:], names)
            if position is not None and not _POST.match(view.text, match.start() + size):
                end = match.start() + size
                found[Span(match.start(), end)] = position
                break
    return found


def company_named_in(view: View, site: int, size: int, rule: str) -> Ref | None:
    """The only company of the field that the first ``size`` characters of a name mean.

    The mention of its full name in the same sentence, else one of these characters.
    """
    name = view.mention(site)
    position = _company_of(view, name.text[:size], name.text[size:])
    if position is None or view.sentence(position) == view.sentence(site):
        return None if position is None else view.indexes[position]
    span = Span(name.start, name.start + size)
    return implied(view, span, "organization", rule=rule, expanded=view.name(position))


def _company_of(view: View, piece: str, behind: str) -> int | None:
    """Where the only company whose name holds ``piece`` is named first.

    What stands in front of the piece is the company's place: 佐味堂 in 广东佐味堂调味品有限公司;
    names that begin with the piece and ``behind`` are those of its offices.
    """
    held = {
        name: at
        for name, at in _company_names(view).items()
        if _is_own(piece, name) and not name.startswith(piece + behind[:OFFICE])
    }
    shortest = min(held, key=len, default="")
    alike = all(shortest in name for name in held)
    return held[shortest] if held and alike else None


def _is_own(piece: str, name: str) -> bool:
    """Whether a company's name is the piece and more, behind its place if it has one."""
    place = name[: max(name.find(piece), 0)]
    is_place = any(is_seat(piece + level) for level in ("", "区", "县", "市"))
    return piece in name and (not place or is_seat(place)) and not is_place


def _company_names(view: View) -> dict[str, int]:
    """Full names of companies, with where each is named first."""
    names: dict[str, int] = {}
    for position in view.symbols(0, len(view.text), "Ⓞ"):
        name = view.name(position)
        if _LEGAL.search(name):
            names.setdefault(name, position)
    return names


def _named(piece: str, behind: str, names: dict[str, int]) -> int | None:
    """The only company that the piece is short for; one that goes on was cut."""
    held = sorted((name for name in names if _is_short(piece, name)), key=len)
    cut = behind and any(piece + behind[0] in name for name in held)
    if not held or cut or any(name not in held[-1] for name in held):
        return None
    return names[held[-1]]


def _is_short(piece: str, name: str) -> bool:
    """Whether the piece is the company's own name, behind its place, or its characters in line."""
    if len(piece) < ABBREVIATED and find(piece[:2]):
        return False  # 青岛海 of 青岛海通车桥: cut from a longer short form
    start = name.find(piece)
    rest = name[start + len(piece) :]
    if start >= 0:
        own = has_unknown_part(piece) or _FORM.match(rest)
        return bool(own) and start <= MAX_BEFORE and len(piece) < len(name)
    head = name.find(piece[:2])
    if len(piece) != ABBREVIATED or not 0 <= head <= MAX_BEFORE:
        return False
    left = iter(name[head:])
    return has_unknown_part(piece) and all(char in left for char in piece)
