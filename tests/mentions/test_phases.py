from __future__ import annotations

from kg.mentions.candidate import Candidate
from kg.mentions.phases import expand_phases, find_phases, find_sections, find_sectors


def test_a_phase_is_named_after_what_stands_before_it() -> None:
    text = "中国海洋大学西海岸校区建设提速，二期工程启动"
    base = Candidate(0, 11, "place", "place.ending", 0.8)
    phase = Candidate(16, 20, "project", "project.phase", 0.7)
    assert expand_phases([base, phase], text)[1].expanded == "中国海洋大学西海岸校区二期工程"


def test_a_phase_without_a_base_keeps_its_own_name() -> None:
    phase = Candidate(0, 4, "project", "project.phase", 0.7)
    assert expand_phases([phase], "二期工程启动") == [phase]


def test_a_later_phase_right_behind_a_park_is_a_project_of_its_own() -> None:
    park = Candidate(0, 6, "place", "place.ending", 0.85)
    found = find_phases([park], "航空维修基地三期开工")
    assert [(item.start, item.end, item.type) for item in found] == [(0, 8, "project")]


def test_the_first_phase_is_the_thing_itself() -> None:
    park = Candidate(0, 5, "place", "place.ending", 0.85)
    assert find_phases([park], "芯屏产业园一期建成") == []


def test_the_third_issue_is_no_phase() -> None:
    text = "2024年第三期国债"
    year = Candidate(0, 6, "project", "project.ending", 0.8)
    assert find_phases([year], text) == []


def test_a_part_of_a_park_is_a_place_beside_the_park() -> None:
    text = "电子电路产业园A区，国际商贸城五区"
    parks = [Candidate(0, 7, "place", "place.ending", 0.85), Candidate(10, 15, "place", "x", 0.8)]
    found = find_sectors(parks, text)
    assert [text[item.start : item.end] for item in found] == [
        "电子电路产业园A区",
        "国际商贸城五区",
    ]


def test_a_division_has_no_sectors() -> None:
    text = "青岛市南区域"
    assert find_sectors([Candidate(0, 2, "place", "place.tagger", 0.9)], text) == []


def test_a_section_is_beside_the_line_that_it_is_of() -> None:
    text = "环微山湖旅游公路枣庄段通车"
    road = Candidate(0, 8, "place", "place.tagger", 0.9)
    (found,) = find_sections([road], text)
    assert (text[found.start : found.end], found.type) == ("环微山湖旅游公路枣庄段", "project")


def test_a_section_of_a_canal_is_a_place() -> None:
    canal = Candidate(0, 5, "place", "place.known", 0.95)
    (found,) = find_sections([canal], "京杭大运河无锡段整治")
    assert found.type == "place"


def test_the_last_stretch_is_no_section() -> None:
    line = Candidate(0, 4, "place", "place.tagger", 0.9)
    assert find_sections([line], "兰张高铁的最后一段") == []
    assert find_sections([line], "贵广高铁部分区段停运") == []
