"""Publication dates from datelines and years stated elsewhere."""

from __future__ import annotations

import pytest

from kg.layout.dating import Dateline, date_page, find_dateline, issue_date, stated_year


def test_the_first_day_of_the_calendar_counts() -> None:
    assert find_dateline("13月45日，11月14日讯") == Dateline(11, 14)


def test_years_to_come_and_years_of_origin_are_not_now() -> None:
    assert stated_year("到2030年建成。自2014年开工。力争2025年投产。") is None


def test_the_latest_present_year_counts() -> None:
    assert stated_year("2022年揭牌。2023年四季度会议召开。") == 2023


@pytest.mark.parametrize(
    "text",
    [
        "2016年，她把家里的茶树租给合作社。",
        "公司2019年落户开发区。",
        "产业园2023年6月破土动工。",
        "企业118家，2024年产值达到92亿元。",
        "宣读了《关于表扬2024年度先进单位的通报》。",
    ],
)
def test_the_year_of_a_story_is_not_that_of_the_paper(text: str) -> None:
    assert stated_year(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2024年全州青少年足球锦标赛落幕。",
        "平湖市2024年一季度重大项目集中签约仪式举行。",
        "2024年1至8月，园区新签项目12个。",
        "2024年已行至冲刺四季度的关键节点。",
    ],
)
def test_the_year_of_an_event_or_a_season_is_that_of_the_paper(text: str) -> None:
    assert stated_year(text) == 2024


def test_a_whole_day_tells_the_year_near_the_day_of_the_issue_only() -> None:
    text = "（2024年10月15日第二十四次会议通过）"
    assert stated_year(text, [Dateline(10, 17)]) == 2024
    assert stated_year(text, [Dateline(3, 2)]) is None


def test_an_undated_article_gets_the_date_of_its_issue() -> None:
    first, second = date_page([Dateline(11, 14), None], ["2023年四季度。", ""], None)
    assert (first.published, second.published) == ("2023-11-14", "2023-11-14")
    assert second.notes == ("date:page",)


def test_without_any_year_month_and_day_are_kept_as_a_note() -> None:
    (dated,) = date_page([Dateline(10, 12)], ["孙永红调研。"], None)
    assert (dated.published, dated.notes) == (None, ("dateline:10-12",))


def test_a_given_date_decides_the_year_across_new_year() -> None:
    (dated,) = date_page([Dateline(12, 31)], [""], "2024-01-01")
    assert dated.published == "2023-12-31"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2024年9月28日 星期六 第1版 要闻", "2024-09-28"),
        ("贵州都市报 2023-12-17 要闻 02", "2023-12-17"),
        ("京九晚报", None),
        ("2024年9月28日，会议召开。", None),
        ("某报 2023-13-17 要闻", None),
    ],
)
def test_the_head_of_a_page_prints_its_day(line: str, day: str | None) -> None:
    assert issue_date(line) == day
