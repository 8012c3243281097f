"""A second look: names found once are found everywhere in the article.

The tagger sees one sentence at a time and misses a name in one that it knew in
another.  What was found with certainty is looked up as a string; defined short
forms (以下简称) and brand cores of full names are looked up with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.organizations import subtype_of
from kg.lexicon.places import SHORT_FORMS, ending_of
from kg.lexicon.words import frequency, has_unknown_part, is_word, pieces, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.people import is_ideology
from kg.mentions.place_names import is_doctrine
from kg.mentions.tagged import TaggedSentence

_SURE = 0.8  # rules below this are not repeated: their errors would spread
_DEFINED = re.compile(
    r"[（(](?:以下|下)?(?:简称|称)[为：:]?[“\"《]?([^”\"》（）()，。]{2,20})[”\"》]?[）)]"
)
_LEGAL = re.compile(
    r"(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司$|株式会社$|集团$|集团(?:股份)?有限公司$"
)
_COMPANY = re.compile(r"[一-鿿（）()]{5,}?有限(?:责任)?公司")
_LEVEL = re.compile(r"(?<=[\u4e00-\u9fff]{2})[省市](?=[\u4e00-\u9fff]{2})")
_RARE = 1400  # jieba's frequency up to which a word is a brand: 凤凰, 光谱; 水利 is a trade
_OWN = 4  # characters from which what a company is called without its trade needs no context
_REGION = re.compile(r"^(?:[\u4e00-\u9fff]{2,6}?(?:省|市|区|县|新区)|中国)")


def retype_short_forms(
    chosen: Mapping[str, Sequence[Candidate]], texts: Mapping[str, str]
) -> dict[str, list[Candidate]]:
    """Places that are really the beginning of an organization's name in the same article.

    A tagger calls an unknown brand a place: 辽港 beside 辽港集团.
    """
    organizations = {
        texts[field][item.start : item.end]
        for field, items in chosen.items()
        for item in items
        if item.type == "organization"
    }
    return {
        field: [_retyped(item, texts[field], organizations) for item in items]
        for field, items in chosen.items()
    }


def _retyped(item: Candidate, text: str, organizations: set[str]) -> Candidate:
    name = text[item.start : item.end]
    if item.type == "place" and divisions.find(name):
        return item
    if item.type == "place" and any(_is_plain_form(name, full) for full in organizations):
        return replace(item, type="organization", rule="org.short", confidence=0.7, subtype=None)
    if item.type != "place" or ending_of(name) or word_tag(name) == "ns":
        return item
    if frequency(name) == 0 and any(_is_brand_of(name, full) for full in organizations):
        return replace(item, type="organization", rule="org.short", confidence=0.7, subtype=None)
    return item


def _is_plain_form(name: str, full: str) -> bool:
    """山东港口 for 山东省港口集团: the company without level and legal form."""
    legal = _LEGAL.search(full)
    if legal is None or legal.start() < len(name):
        return False
    return len(name) > len("山东") + 1 and _LEVEL.sub("", full[: legal.start()], count=1) == name


def _is_brand_of(name: str, full: str) -> bool:
    home = divisions.leading(full)[0]
    own = full.removeprefix(home)  # 江西|锦驿跨境电子商务有限公司, no 相城 or 城阳
    begins = full.startswith(name) or (len(name) > len("相城") and own.startswith(name))
    return full != name and begins and subtype_of(full) in {"company", "bank"}


def find_repeats(
    sentences: Mapping[str, Sequence[TaggedSentence]], chosen: Mapping[str, Sequence[Candidate]]
) -> dict[str, list[Candidate]]:
    """Further candidates of each field."""
    texts = _texts(sentences)
    names = _known_names(texts, chosen)
    cut = _cut_names(names)
    found: dict[str, list[Candidate]] = {}
    for field, rows in sentences.items():
        found[field] = [
            candidate
            for sentence in rows
            for name, source in (*names.items(), *cut.items())
            for candidate in _occurrences(sentence, name, source)
            if name in names or candidate.end - sentence.offset in sentence.edges
        ]
    return found


def company_short_forms(companies: Iterable[str]) -> dict[str, str]:
    """What companies are called without legal form or trade, each with its only full name."""
    full = sorted({company for company in companies if _LEGAL.search(company)})
    held: dict[str, set[str]] = defaultdict(set)
    for company in full:
        for part in (*_short_forms(company, "organization"), *_without_trade(company)):
            held[part].add(company)
    return {
        part: owners.pop() for part, owners in held.items() if len(owners) == 1 and part not in full
    }


def _cut_names(names: Mapping[str, Candidate]) -> dict[str, Candidate]:
    """What companies are called without their trade, each with the one full name it cuts."""
    full = {
        company: item
        for name, item in names.items()
        if (company := name if item.type == "organization" else _owner(name))
    }
    cut: dict[str, set[str]] = defaultdict(set)
    for company in full:
        for part in _without_trade(company):
            if part not in names:
                cut[part].add(company)
    only = {part: held.pop() for part, held in cut.items() if len(held) == 1}
    return {
        part: replace(full[company], type="organization", expanded=company, subtype="company")
        for part, company in only.items()
    }


def _owner(project: str) -> str | None:
    """The company that a project's name begins with: 甲有限公司|技改项目."""
    company = _COMPANY.match(project)
    return company.group() if company else None


def _texts(
    sentences: Mapping[str, Sequence[TaggedSentence]],
) -> dict[tuple[str, int], TaggedSentence]:
    return {(field, row.offset): row for field, rows in sentences.items() for row in rows}


def _known_names(
    texts: Mapping[tuple[str, int], TaggedSentence], chosen: Mapping[str, Sequence[Candidate]]
) -> dict[str, Candidate]:
    names: dict[str, Candidate] = {}
    for (field, offset), sentence in sorted(texts.items()):
        end = offset + len(sentence.text)
        for item in chosen[field]:
            if offset <= item.start and item.end <= end and item.confidence >= _SURE:
                name = sentence.text[item.start - offset : item.end - offset]
                names.setdefault(name, item)
                after = _DEFINED.match(sentence.text, item.end - offset)
                if after:
                    names.setdefault(after.group(1), item)
    for name, item in list(names.items()):
        for short in _short_forms(name, item.type):
            names.setdefault(short, item)
    return names


def _short_forms(name: str, type_: str) -> list[str]:
    """Short forms that a later sentence may use instead of the full name."""
    if type_ == "place":
        shorts = [ending for ending in SHORT_FORMS if name.endswith(ending) and name != ending]
        core = next((name[: -len(ending)] for ending in shorts), "")
        if len(core) >= 3 and not is_word(core):
            shorts.append(core)
        return shorts
    if type_ != "organization":
        return []
    legal = _LEGAL.search(name)
    if legal is None:
        return []
    core = _REGION.sub("", name[: legal.start()])
    home, _ = divisions.leading(core)
    own = core[len(home) :] if len(core) - len(home) >= _OWN else core
    return [part for part in dict.fromkeys((core, own)) if len(part) >= 2 and not frequency(part)]


def _without_trade(name: str) -> Iterator[str]:
    """众拓精密 of 安徽众拓精密压铸有限公司: the name without the last words of its trade."""
    legal = None if name.endswith("分公司") else _LEGAL.search(name)
    core = _REGION.sub("", name[: legal.start()]) if legal else ""
    home = divisions.leading(core)[0]
    whole = not home and bool(divisions.find(core[:2]))  # 珲春|晨光水产: a county's short name
    own = core[2:] if whole else core.removeprefix(home)
    for size in range(len(own) - (not whole), _OWN - 1, -1):
        part = own[:size]
        if _is_own(part) and not (frequency(part) or ending_of(part)):
            yield part


def _is_own(part: str) -> bool:
    """Whether it begins with a coined word or a rare one: 光谱|视界, not 城市|建设."""
    return has_unknown_part(part) or frequency(next(iter(pieces(part)))) <= _RARE


def _is_person_at(sentence: TaggedSentence, start: int) -> bool:
    """王宝|军班: the tagger began a person here, the known name is longer."""
    word = sentence.word_after(start)
    return word is not None and word.tag == "PER"


def _occurrences(sentence: TaggedSentence, name: str, source: Candidate) -> list[Candidate]:
    found: list[Candidate] = []
    start = sentence.text.find(name)
    while start >= 0:
        end = start + len(name)
        # 张朝阳 is not in 张朝阳光: both ends must be ends of words.
        whole = start in sentence.edges and (
            end in sentence.edges or len(name) > 3 or _is_person_at(sentence, start)
        )
        doctrine = is_ideology(sentence.text, end) or is_doctrine(sentence.text, start)
        if whole and not doctrine:
            found.append(
                Candidate(
                    start + sentence.offset,
                    end + sentence.offset,
                    source.type,
                    f"{source.type}.repeat",
                    min(source.confidence, 0.85),
                    source.subtype,
                    source.expanded if source.expanded != name else None,
                )
            )
        start = sentence.text.find(name, start + 1)
    return found
