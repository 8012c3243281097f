"""When an article was published: datelines, and years stated elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kg.layout.markers import MASTHEAD

_MONTH_DAY = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
_WHOLE_DAY = re.compile(r"(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})")
# A year is of now in the name of an event (2025年全州篮球联赛) or with a season or a part of
# the year (2023年四季度).  One that opens a story (2016年，…), or says when something began
# (2019年落户), is past: of such years on the annotated pages three in four were.
_YEAR = re.compile(
    r"(?<![\d自从于在至])((?:19|20)\d{2})年(?=已[行进过]|的(?:头等|第一|首|又一)"
    r"|第?[一二三四1-4]季度|上半年|半年|[春夏秋冬]季|\d{1,2}[至-]\d{1,2}月(?!以来)"
    r"|前[一二三四\d]+个?(?:月|季度)|第[一二三四五六\d]+[批次场季]"
    r"|春节|元旦|国庆|端午|中秋|[“\"]?五一|暑期|寒假"
    r"|(?!\d)(?:[少青周百]年|[^,。;:!?年的]){0,34}?(?:会议|[大年]会|推介会|对接会|联席会|仪式|[大联锦决比]赛"
    r"|锦标赛|邀请赛|论坛|峰会|活动|行动|文化节|博览会|集中(?:开工|签约|开竣工)))"
)
# 2024年10月15日…通过: of now where the issue was printed within days of it.
_FULL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日")
_FRESH_DAYS = 15
_SENTENCE = re.compile(r"[^。!?;\n]*[。!?;\n]?")
# A sentence with one of these speaks of years to come.
_FUTURE = re.compile(
    r"计划|预计|将|力争|争取|目标|规划|拟|有望|到(?:20|19)\d{2}年|至(?:20|19)\d{2}年"
)
# Articles of one issue carry datelines that lie this close together.
ISSUE_DAYS = 3


@dataclass(frozen=True, slots=True)
class Dateline:
    """Month and day, and the year when the dateline itself states it."""

    month: int
    day: int
    year: int | None = None

    def __str__(self) -> str:
        return f"{self.month:02d}-{self.day:02d}"


def find_dateline(text: str) -> Dateline | None:
    """The first valid month and day in folded ``text``."""
    for match in _MONTH_DAY.finditer(text):
        year, month, day = match.groups()
        # 2024 was a leap year: 29 February is a date when the year is unknown.
        if valid(int(year or 2024), int(month), int(day)):
            return Dateline(int(month), int(day), int(year) if year else None)
    return None


def issue_date(text: str) -> str | None:
    """The day that a line at the head of a page prints, as YYYY-MM-DD."""
    if not MASTHEAD.fullmatch(text):
        return None
    match = _WHOLE_DAY.search(text)
    day = tuple(map(int, match.groups())) if match else (0, 0, 0)
    return f"{day[0]:04d}-{day[1]:02d}-{day[2]:02d}" if valid(*day) else None


def valid(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def stated_year(text: str, datelines: Sequence[Dateline] = ()) -> int | None:
    """The latest year that folded ``text`` speaks of as the present one.

    A whole day counts where it is near one of the ``datelines`` of the page.
    """
    years = [
        int(match.group(1))
        for sentence in _SENTENCE.findall(text)
        if "年" in sentence and not _FUTURE.search(sentence)
        for match in _YEAR.finditer(sentence)
    ]
    for match in _FULL_DAY.finditer(text):
        year, month, day = map(int, match.groups())
        if valid(year, month, day) and _is_fresh(Dateline(month, day), datelines):
            years.append(year)
    return max(years, default=None)


def _is_fresh(day: Dateline, datelines: Sequence[Dateline]) -> bool:
    """Whether one of the datelines lies within days of it."""
    return any(abs(_day_of_year(day) - _day_of_year(item)) <= _FRESH_DAYS for item in datelines)


def _day_of_year(day: Dateline) -> int:
    return date(2024, day.month, day.day).timetuple().tm_yday


@dataclass(frozen=True, slots=True)
class Dated:
    """A publication date and how it was found."""

    published: str | None
    notes: tuple[str, ...] = ()


def date_page(
    datelines: Sequence[Dateline | None],
    texts: Sequence[str],
    known: str | None,
    how: str = "given",
) -> list[Dated]:
    """Dates of the articles of one page.

    ``texts`` are folded; ``known`` is a date beside the text (file name, option, masthead),
    as YYYY-MM-DD, YYYY-MM or YYYY, and ``how`` says where it is from.
    """
    days = [item for item in datelines if item]
    page = stated_year("\n".join(texts), days)
    one_issue = _cluster(datelines)
    found: list[Dated] = []
    for dateline, text in zip(datelines, texts, strict=True):
        own = None if one_issue else stated_year(text, days)
        found.append(_date(dateline, known, own, page, how))
    return _share_issue(found, known, how)


def _cluster(datelines: Sequence[Dateline | None]) -> bool:
    """Whether two or more datelines lie close enough to be of one issue."""
    days = [_day_of_year(item) for item in datelines if item]
    return len(days) > 1 and max(days) - min(days) <= ISSUE_DAYS


def _date(
    dateline: Dateline | None, known: str | None, own: int | None, page: int | None, how: str
) -> Dated:
    if dateline is None:
        return Dated(None)
    note = f"dateline:{dateline}"
    for year, source in (
        (dateline.year, "dateline"),
        (_near(dateline, known) if known else None, how),
        (own, "article"),
        (page, "page"),
    ):
        if year and valid(year, dateline.month, dateline.day):
            return Dated(f"{year:04d}-{dateline}", (note, f"year:{source}"))
    return Dated(None, (note,))


def _near(dateline: Dateline, known: str) -> int:
    """The year that brings the dateline closest to the known date."""
    year = int(known[:4])
    if len(known) < 7:
        return year
    middle = date(year, int(known[5:7]), int(known[8:10]) if len(known) == 10 else 15)
    options = [
        candidate
        for candidate in (year - 1, year, year + 1)
        if valid(candidate, dateline.month, dateline.day)
    ]
    return min(
        options or [year],
        key=lambda candidate: abs(
            (date(candidate, dateline.month, min(dateline.day, 28)) - middle).days
        ),
    )


def _share_issue(found: Sequence[Dated], known: str | None, how: str) -> list[Dated]:
    """Give undated articles the date of their issue when it is beyond doubt."""
    issue = known
    if not known:
        days = [date.fromisoformat(item.published) for item in found if item.published]
        if not days or max(days) - min(days) > timedelta(days=ISSUE_DAYS):
            return list(found)
        issue, how = max(days).isoformat(), "page"
    return [
        item if item.published or item.notes else Dated(issue, (f"date:{how}",)) for item in found
    ]
