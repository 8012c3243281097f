"""Sessions of congresses, assemblies and committees under one form each.

党的二十大 is 中国共产党第二十次全国代表大会, 十四届全国人大二次会议 the second session of the
第十四届全国人民代表大会, and 政协青岛市第十五届委员会第一次会议 what papers call
青岛市政协十五届一次会议.  The forms are those of the bodies' communiqués and of the papers.
"""

from __future__ import annotations

import re

import cn2an

_NUMBER = "[一二三四五六七八九十百]+"
_NTH = rf"第?(?P<nth>{_NUMBER})届"
_PARTY = "(?:中国共产党|中共|党的)"
_LATELY = "(?:十[八九]|二十[一二三四五六七八九]?)"  # terms that no other party has reached
_LEVELS = "省市区县州旗盟"
_WHERE = rf"(?P<where>\w{{2,8}}?[{_LEVELS}]|[{_LEVELS}]|全国)"
_SESSION = (
    rf"(?P<standing>常务委员会|常委会)?第?(?P<time>{_NUMBER})次"
    "(?:全体)?(?P<kind>(?:委员长|主任|主席)?会议)"
)
_ASSEMBLED = "(?:人民代表大会|人大)"
_CONSULTED = "(?:中国人民政治协商会议|政协)"
_PLENARY = rf"第?(?P<time>{_NUMBER})次(?:全体会议|全会)"
_COUNTED = re.compile(r"(?<!\d)\d{1,3}(?=[届次])")

_CONGRESS = r"中国共产党第\g<nth>次全国代表大会"
_PLENUM = r"中共\g<nth>届\g<time>中全会"
_ASSEMBLY = r"\g<where>人大\g<nth>届\g<standing>第\g<time>次\g<kind>"
_CONFERENCE = r"\g<where>政协\g<nth>届\g<standing>第\g<time>次\g<kind>"
_COMMITTEE = r"\g<where>委\g<nth>届第\g<time>次全会"
_LOCAL_CONGRESS = r"\g<where>第\g<nth>次党代会"
_FORMS = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (rf"{_PARTY}(?P<nth>{_NUMBER})大", _CONGRESS),
        (rf"(?P<nth>{_LATELY})大", _CONGRESS),
        (rf"{_PARTY}第?(?P<nth>{_NUMBER})次全国代表大会", _CONGRESS),
        (rf"{_PARTY}{_NTH}(?P<time>{_NUMBER})中全会", _PLENUM),
        (rf"第?(?P<nth>{_LATELY})届(?P<time>{_NUMBER})中全会", _PLENUM),
        (rf"{_PARTY}{_NTH}中央委员会第?(?P<time>{_NUMBER})次全体会议", _PLENUM),
        (rf"(?:中华人民共和国)?{_NTH}{_WHERE}{_ASSEMBLED}{_SESSION}", _ASSEMBLY),
        (rf"{_WHERE}{_NTH}{_ASSEMBLED}{_SESSION}", _ASSEMBLY),
        (rf"{_WHERE}{_ASSEMBLED}{_NTH}{_SESSION}", _ASSEMBLY),
        (rf"{_CONSULTED}{_NTH}{_WHERE}委员会{_SESSION}", _CONFERENCE),
        (rf"{_CONSULTED}{_WHERE}{_NTH}委员会{_SESSION}", _CONFERENCE),
        (rf"{_WHERE}政协{_NTH}(?:委员会)?{_SESSION}", _CONFERENCE),
        (rf"{_PARTY}?{_WHERE}委{_NTH}(?:委员会)?{_PLENARY}", _COMMITTEE),
        (rf"{_PARTY}{_WHERE}{_NTH}委员会{_PLENARY}", _COMMITTEE),
        (rf"{_PARTY}{_WHERE}第?(?P<nth>{_NUMBER})次代表大会", _LOCAL_CONGRESS),
        (rf"{_WHERE}第?(?P<nth>{_NUMBER})次党代会", _LOCAL_CONGRESS),
    )
)


def session(name: str) -> str:
    """The form under which all names of one session are equal; other names as they are."""
    spelled = _COUNTED.sub(lambda match: cn2an.an2cn(match.group()), name)
    for pattern, form in _FORMS:
        match = pattern.fullmatch(spelled)
        if match:
            return match.expand(form).replace("常务委员会", "常委会")
    return name
