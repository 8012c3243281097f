"""Names that begin with a bare kind or continue a numbered row: 校区一期工程, 二期工程."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.anaphors import ANAPHORS
from kg.model import schema
from kg.model.mention import Mention
from kg.resolution.names import compared, shared_tail

_PHASE = re.compile(r"^(?P<base>.{0,60}?)(?P<phase>[一二三四五六七八九十]期)(?P<kind>工程|项目)?$")
# Kinds that open a longer name for the place in full; 公园 and 街道 are words of their own.
_OPENING = tuple(
    sorted(k for k in ANAPHORS["place"] if k.endswith(("新区", "片区", "校区", "园区", "开发区")))
)


def full_names(mentions: Sequence[Mention]) -> dict[int, tuple[str, str]]:
    """For mentions by index, the composed name and the rule, where one can be made.

    ``新区团委`` opens with a bare kind: the one place of that kind in the article is put
    in its stead.  ``二期工程`` takes the base of the numbered name before it, or the
    project before it when none is numbered.
    """
    places = {
        compared(m.text): m.text
        for m in mentions
        if m.type in (schema.PLACE, schema.PROJECT) and compared(m.text) not in ANAPHORS["place"]
    }
    found: dict[int, tuple[str, str]] = {}
    base, project = "", ""
    for index, mention in enumerate(mentions):
        name = mention.fullest
        opened = _opened(name, places)
        if opened:
            name = opened
            found[index] = (name, "leading_kind")
        if mention.type not in (schema.PROJECT, schema.PLACE):
            continue
        match = _PHASE.match(compared(name))
        if match and not match["base"]:
            before = base or project
            if before:
                found[index] = (before + name, "phase")
        elif match:
            base = name[: len(name) - len(match["phase"] + (match["kind"] or ""))]
        elif mention.type == schema.PROJECT and compared(name) not in ANAPHORS["project"]:
            project = name
    return found


def _opened(name: str, places: dict[str, str]) -> str | None:
    plain = compared(name)
    kind = next((k for k in _OPENING if plain.startswith(k) and len(plain) >= len(k) + 2), None)
    if kind is None:
        return None
    fitting = (text for key, text in places.items() if key.endswith(kind) and key != plain)
    place = shared_tail(fitting)
    return place + name[len(kind) :] if place else None
