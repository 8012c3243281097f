"""Texts and annotations with every proper name replaced by another of its kind.

Each character gives one character, so that line breaks, columns and offsets stay
where they are; one table serves all documents, so that short forms and other
articles follow.  Only what the annotation names is touched: an ordinary word that
happens to hold the characters of a name stays as it is.
"""

from __future__ import annotations

import copy
import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("renames.toml")
KEPT = ("习近平",)  # known to the language rather than to the page
SURNAMES = tuple(
    "林吴郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任姚卢姜崔钟谭陆汪范金石廖"
    "贾韦付方邹熊孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
COMPOUND = ("司马", "上官", "东方", "慕容", "夏侯", "尉迟", "公孙", "宇文")
COMPOUND_FOUND = (
    *("欧阳", "皇甫", "诸葛", "单于", "乐正", "长孙", "令狐", "司徒", "万俟", "申屠"),
    *("淳于", "歐陽", "钟离", "鲜于"),
)
GIVEN = tuple(
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞平刚英华文辉玲波宁鹏斌健琳浩凯峰宇欣怡雪晨博思嘉明志远"
    "建国春梅海燕晓东立新"
)
FOREIGN = {
    1: "林", 2: "约翰", 3: "安德森", 4: "亚历山大", 5: "埃尔南德斯",
}  # fmt: skip
MIDDLE_DOT = "·"


def rename_all(
    documents: Iterable[tuple[str, dict[str, Any]]],
) -> list[tuple[str, dict[str, Any]]]:
    """Texts and annotations renamed with one table for all of them."""
    listed = list(documents)
    pieces = _table()
    for _, gold in listed:
        pieces |= people(gold)
    return [rename(text, gold, pieces) for text, gold in listed]


def rename(
    text: str, gold: Mapping[str, Any], pieces: Mapping[str, str]
) -> tuple[str, dict[str, Any]]:
    """One text and its annotation renamed."""
    names = {
        name
        for entity in gold["entities"]
        for name in (entity["name"], *entity["aliases"])
        if len(name) > 1
    }
    known = re.compile("|".join(map(re.escape, sorted(pieces, key=lambda p: (-len(p), p)))))
    renamed = {name: known.sub(lambda found: pieces[found[0]], name) for name in names}
    changed = {name: new for name, new in renamed.items() if new != name}
    # Unchanged names take part, lest a shorter one be replaced inside them.
    pattern = "|".join(_spaced(name) for name in sorted(renamed, key=lambda n: (-len(n), n)))
    result = re.sub(pattern, lambda found: _laid_over(found[0], changed), text)
    annotation = copy.deepcopy(dict(gold))
    for entity in annotation["entities"]:
        entity["name"] = renamed.get(entity["name"], entity["name"])
        entity["aliases"] = [renamed.get(alias, alias) for alias in entity["aliases"]]
    return result, annotation


def people(gold: Mapping[str, Any]) -> dict[str, str]:
    """Replacements for the names of people: whole names, and surnames with a title."""
    pieces: dict[str, str] = {}
    for entity in gold["entities"]:
        if entity["type"] != "person" or entity["name"] in KEPT:
            continue
        name = entity["name"]
        if MIDDLE_DOT in name:
            pieces |= {part: FOREIGN.get(len(part), part) for part in re.split("[·-]", name)}
            continue
        if not 2 <= len(name) <= 4 or not re.fullmatch(r"[\u3400-\u9fff]+", name):
            continue
        family = name[:2] if name.startswith(COMPOUND_FOUND) else name[0]
        pieces[name] = _family(family) + _given(name, len(name) - len(family))
        for alias in entity["aliases"]:
            if alias.startswith(family) and not alias.startswith(name):
                pieces[alias] = _family(family) + alias[len(family) :]
    return pieces


def _table() -> dict[str, str]:
    sections = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return {name: new for section in sections.values() for name, new in section.items()}


def _spaced(name: str) -> str:
    return r"\s*".join(re.escape(character) for character in name if not character.isspace())


def _laid_over(found: str, changed: Mapping[str, str]) -> str:
    """The new name with the white space of the found one where it was."""
    flat = re.sub(r"\s", "", found)
    name = next((changed[n] for n in changed if re.sub(r"\s", "", n) == flat), flat)
    new = iter(re.sub(r"\s", "", name))
    return "".join(c if c.isspace() else next(new, "") for c in found) + "".join(new)


def _family(family: str) -> str:
    choices = SURNAMES if len(family) == 1 else COMPOUND
    return choices[_number(family) % len(choices)]


def _given(name: str, length: int) -> str:
    return "".join(GIVEN[_number(f"{name}{place}") % len(GIVEN)] for place in range(length))


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode("utf-8")).hexdigest()[:8], 16)
