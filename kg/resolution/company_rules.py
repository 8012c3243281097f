"""Rules for companies: legal forms, trades and places that a short name leaves out."""

from __future__ import annotations

import re
from itertools import combinations

from kg.lexicon import companies
from kg.lexicon.organizations import BRANDS
from kg.lexicon.words import frequency, pieces
from kg.resolution.local import Form, Reason
from kg.resolution.names import home_of, is_office, is_subsequence

_DISTINCT = 3  # characters from which a core tells companies apart
_GROUP = re.compile(r"(?:集团|公司)$")
_REGISTERED = re.compile(r"(?:有限责任公司|有限公司|株式会社)$")


def is_registered(name: str) -> bool:
    """Whether the name ends like one in the register of companies."""
    return _REGISTERED.search(name) is not None


def legal_form(short: Form, long: Form) -> Reason | None:
    """A company without some of its legal forms: 翰博集团 for 翰博控股集团有限公司."""
    low, high = (companies.without_brackets(item.canonical) for item in (short, long))
    if companies.strip_legal_form(low) != companies.strip_legal_form(high):
        return None
    if high != long.canonical and not companies.legal_forms(low):
        return None  # 中国工商银行(巴西)股份有限公司 is a daughter of the bank
    forms, all_forms = companies.legal_forms(low), companies.legal_forms(high)
    if not all_forms or not _in_order(forms, all_forms):
        return None
    return Reason("legal_form", 0.93)


def trade(short: Form, long: Form) -> Reason | None:
    """A company without its trades: 京东方 for 京东方科技集团股份有限公司.

    The brand stays whole, so 京东 is no 京东方; a company whose name opens with a
    place keeps it, since 青岛京东方光电科技有限公司 is a daughter of 京东方.
    """
    high = companies.without_brackets(long.canonical)
    if not companies.legal_forms(high) or home_of(high):
        return None
    low = companies.strip_legal_form(companies.without_brackets(short.canonical))
    core = companies.strip_legal_form(high)
    brand = companies.brand(core)
    if not core.startswith(low) or low == core or len(low) < len(brand) or is_office(low, core):
        return None
    # 京东产业发展集团 is a daughter of 京东; a registered name is the company itself.
    return Reason("trade", 0.86) if low != brand or is_registered(high) else None


def brand_group(short: Form, long: Form) -> Reason | None:
    """Brand and legal form, without the trade between: 贝克曼集团 for 德国贝克曼传动集团."""
    low, high = (companies.without_brackets(item.canonical) for item in (short, long))
    rest = high[len(home_of(high)) :]
    forms, all_forms = companies.legal_forms(low), companies.legal_forms(rest)
    core = companies.strip_legal_form(low)
    if not forms or home_of(low) or not _in_order(forms, all_forms):
        return None
    full = companies.strip_legal_form(rest)
    longer = full.startswith(core) and full != core and not is_office(core, full)
    distinct = len(core) >= _DISTINCT or not frequency(core)
    return Reason("brand_group", 0.82) if longer and distinct else None


def bare_brand(short: Form, long: Form) -> Reason | None:
    """A coined brand alone, after the full name: 安瑞特 for 青岛安瑞特轨道装备有限公司.

    A brand of the dictionary or of the list of large companies has daughters in many
    places (京东方), and so may one that the text has before the full name.
    """
    high = companies.without_brackets(long.canonical)
    rest = high[len(home_of(high)) :]
    low = short.canonical
    if not companies.legal_forms(rest) or frequency(low) or low in BRANDS:
        return None
    if short.first < long.first or len(low) < 2 or home_of(low):
        return None
    core = companies.strip_legal_form(rest)
    kept = core == low or (core.startswith(low) and _is_brand(low, core))
    return Reason("bare_brand", 0.8) if kept and not is_office(low, core) else None


def _is_brand(low: str, core: str) -> bool:
    """Whether only trades follow: known ones, or behind three characters any long words."""
    if companies.brand(core) == low:
        return True
    return len(low) >= _DISTINCT and all(len(word) > 1 for word in pieces(core[len(low) :]))


def brand_and_trade(short: Form, long: Form) -> Reason | None:
    """A coined brand with a trade of its own wording: 小懒象电器 for 广东小懒象智能家电公司."""
    high = companies.without_brackets(long.canonical)
    core = companies.strip_legal_form(high[len(home_of(high)) :])
    low = short.canonical
    brand = companies.brand(low)
    if not is_registered(high) or companies.legal_forms(low) or brand == low:
        return None
    coined = len(brand) >= _DISTINCT and not frequency(brand) and brand not in BRANDS
    return Reason("brand_and_trade", 0.8) if coined and core.startswith(brand) else None


def placed_brand(short: Form, long: Form) -> Reason | None:
    """Place and brand, after the full name: 青岛海通 for 青岛海通车桥有限公司."""
    high = companies.without_brackets(long.canonical)
    low, part = short.canonical, home_of(high)
    if not part or not is_registered(high) or short.first < long.first:
        return None
    brand = low[len(part) :]
    if not low.startswith(part) or len(brand) < 2 or companies.legal_forms(low):
        return None
    core = companies.strip_legal_form(high[len(part) :])
    return Reason("placed_brand", 0.8) if core.startswith(brand) and core != brand else None


def shortened_trade(short: Form, long: Form) -> Reason | None:
    """A coined brand with characters of its trade: 瓯生系统 for 浙江瓯生制动系统股份有限公司.

    润源水投集团 for 宁夏润源水务投资集团有限公司, 楚骧股份 for 湖北楚骧专用汽车股份有限公司.
    """
    high = companies.without_brackets(long.canonical)
    rest = high[len(home_of(high)) :]
    core = companies.strip_legal_form(rest)
    low = companies.strip_legal_form(short.canonical)
    if core in (rest, low) or low[:2] != core[:2] or frequency(low[:2]):
        return None
    forms = companies.legal_forms(short.canonical)
    told = len(low) > _DISTINCT or (forms and len(low) >= 2)
    if not told or not is_subsequence(low, core) or not _in_order(forms, _parts_of(rest)):
        return None
    return Reason("shortened_trade", 0.8)


def _parts_of(name: str) -> tuple[str, ...]:
    """Legal forms with 股份 apart: 股份, 有限公司."""
    forms = companies.legal_forms(name)
    apart = (("股份", "有限公司") if form == "股份有限公司" else (form,) for form in forms)
    return tuple(part for parts in apart for part in parts)


def placed_group(short: Form, long: Form) -> Reason | None:
    """Place, the first words and 集团: 成都轨道集团 for 成都轨道交通集团有限公司."""
    low, high = short.canonical, companies.without_brackets(long.canonical)
    part = home_of(high)
    core, full = low[len(part) :].removesuffix("集团"), high[len(part) :]
    if not part or not low.startswith(part) or not low.endswith("集团") or len(core) < 2:
        return None
    kept = companies.strip_legal_form(full)
    if "集团" not in companies.legal_forms(full) or "集团" in kept:
        return None  # a part of a group is not the group
    begins = kept.startswith(core) and kept != core and len(pieces(kept[len(core) :])[0]) > 1
    return Reason("placed_group", 0.8) if begins else None


def member_of_group(short: Form, long: Form) -> Reason | None:
    """A company without the group it belongs to: 北方造船 for 中国船舶集团北方造船有限公司."""
    core = companies.strip_legal_form(companies.without_brackets(long.canonical))
    low = companies.strip_legal_form(short.canonical)
    before = core[: -len(low)] if core.endswith(low) else ""
    own = len(low) >= _DISTINCT and is_registered(long.canonical)
    return Reason("member_of_group", 0.84) if own and _GROUP.search(before) else None


def region_company(short: Form, long: Form) -> Reason | None:
    """A company without the place before it, its brand and something more kept.

    钱润控股 for 浙江钱润控股有限公司; the bare brand 钱润 could be the parent.
    """
    high = companies.without_brackets(long.canonical)
    part = home_of(high)
    low = companies.without_brackets(short.canonical)
    rest = high[len(part) :]
    core, low_core = companies.strip_legal_form(rest), companies.strip_legal_form(low)
    placed = home_of(low) and not (home_of(rest) and rest.startswith(low_core))
    if not part or not companies.legal_forms(high) or placed:
        return None  # 四川|江油农商银行 keeps the place that is its own
    if low_core == low and low_core == companies.brand(core) and len(low) < 4:
        return None
    if low_core == core and _in_order(companies.legal_forms(low), companies.legal_forms(rest)):
        return Reason("region_company", 0.9)
    forms = companies.legal_forms(low)
    kept = core.startswith(low_core) and len(low_core) >= len(companies.brand(core))
    if kept and _in_order(forms, companies.legal_forms(rest)):
        return Reason("region_company", 0.84)
    return None


def _in_order(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the legal forms stand in that order among the others; 公司 is any company."""
    if part[-1:] == ("公司",) and whole and whole[-1].endswith("公司"):
        part = (*part[:-1], whole[-1])
    return any(part == choice for choice in combinations(whole, len(part)))
