"""What people do on the page, each by a real interaction with a visible result."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from kg.model.ids import entity_id
from tests.export.html.browser import View

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Visit = Callable[..., View]

SUN = entity_id("person", "孙永红")
HUO = entity_id("person", "霍高原")
CHAIN = entity_id("project", "冷链项目")


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("孙永红", id="name"),
        pytest.param("syh", id="pinyin initials"),
        pytest.param("孫永紅", id="traditional form"),
        pytest.param("孙书记", id="alias"),
        pytest.param(" 孙 永 红 ", id="padded"),
    ],
)
def test_search_finds_a_name_in_every_way_of_writing_it(visit: Visit, typed: str) -> None:
    view = visit("port")
    view.search.fill(typed)
    expect(view.page.locator("#search [role=option]").first).to_contain_text("孙永红")
    view.search.press("Enter")
    expect(view.heading).to_have_text("孙永红")


def test_search_says_so_when_nothing_fits(visit: Visit) -> None:
    view = visit("port")
    view.search.fill("无名氏")
    expect(view.page.locator("#search [role=option]")).to_have_text("没有找到这个名称")


def test_enter_of_an_input_method_does_not_choose(visit: Visit) -> None:
    view = visit("port")
    view.search.fill("syh")
    view.search.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})
    expect(view.heading).to_have_text("新闻知识图谱")
    view.search.press("Enter")
    expect(view.heading).to_have_text("孙永红")


def test_clicking_a_name_puts_its_neighbourhood_in_focus(visit: Visit) -> None:
    view = visit("port")
    assert "签约仪式" in view.names()
    view.click_name("孙永红")
    expect(view.heading).to_have_text("孙永红")
    assert {"孙永红", "山东省港口集团", "霍高原", "青岛港"} <= view.names()
    assert "签约仪式" not in view.names()


def test_escape_brings_the_whole_back(visit: Visit) -> None:
    view = visit("port", link=f"n={SUN}")
    view.page.keyboard.press("Escape")
    view.settle()
    expect(view.heading).to_have_text("新闻知识图谱")
    assert "签约仪式" in view.names()


def test_two_steps_reach_further_than_one(visit: Visit) -> None:
    view = visit("port", link=f"n={SUN}")
    assert "冷链项目" not in view.names()
    view.page.get_by_role("button", name="2 层").click()
    view.settle()
    assert "冷链项目" in view.names()


def test_the_word_of_a_statement_stands_on_its_edge_and_opens_it(visit: Visit) -> None:
    view = visit("port", link=f"n={SUN}")
    view.click_name("到访")
    expect(view.page.locator("#panel .kind")).to_have_text("联系")
    expect(view.page.locator("#panel blockquote")).to_contain_text("调研")


def test_evidence_shows_sentence_marks_source_date_and_confidence(visit: Visit) -> None:
    view = visit("port", link=f"n={HUO}")
    card = view.page.locator("#panel .evidence").first
    expect(card.locator("blockquote")).to_have_text("山东省港口集团董事长霍高原出席签约仪式。")
    assert card.locator("mark").all_inner_texts() == ["山东省港口集团", "霍高原"]
    for part in ("《冷链项目签约》", "2023-09-10", "a.txt", "置信度 90%"):
        expect(card.locator("figcaption")).to_contain_text(part)
    expect(view.page.locator("#panel .said").first).to_have_text("董事长")


def test_a_name_inside_a_sentence_leads_to_its_entity(visit: Visit) -> None:
    view = visit("port", link=f"n={HUO}")
    view.page.locator("#panel .evidence .named", has_text="签约仪式").first.click()
    expect(view.heading).to_have_text("签约仪式")


def test_a_citation_is_copied(visit: Visit) -> None:
    view = visit("port", link=f"n={HUO}", permissions=["clipboard-read", "clipboard-write"])
    view.page.locator("#panel .copy").first.click()
    expect(view.page.locator("#status")).to_have_text("已复制")
    copied = view.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“山东省港口集团董事长霍高原出席签约仪式。”")
    assert "2023-09-10" in copied


def test_aliases_say_why_they_were_merged(visit: Visit) -> None:
    view = visit("port", link=f"n={SUN}")
    line = view.page.locator("#panel .aliases li")
    expect(line).to_contain_text("孙书记")
    line.locator("summary").click()
    expect(line.locator("blockquote")).to_have_text("孙书记指出")


def test_figures_show_value_wording_and_sentence(visit: Visit) -> None:
    view = visit("port", link=f"n={CHAIN}")
    row = view.page.locator("#panel details", has_text="总投资3.87亿元").first
    expect(row).to_contain_text("计划3.87亿元")
    row.locator("summary").click()
    expect(row.locator("blockquote")).to_contain_text("冷链项目")


def test_a_planned_statement_says_so(visit: Visit) -> None:
    view = visit("port", link=f"n={CHAIN}")
    expect(view.page.locator("#panel .badge.planned")).to_have_text("计划")


def test_a_type_filter_takes_its_names_off_the_drawing(visit: Visit) -> None:
    view = visit("port")
    view.page.get_by_role("checkbox", name="人物").uncheck()
    view.settle()
    assert view.shown() == (4, 2)
    assert not {"孙永红", "霍高原"} & view.names()


def test_a_relation_filter_takes_its_edges_and_counts_stay(visit: Visit) -> None:
    view = visit("port")
    box = view.page.locator("label.check", has_text="同现")
    expect(box.locator(".count")).to_have_text("2")
    box.locator("input").uncheck()
    view.settle()
    assert view.shown() == (6, 5)
    expect(box.locator(".count")).to_have_text("2")


def test_weight_significance_and_confidence_filter(visit: Visit) -> None:
    view = visit("port")
    view.page.locator("#filter-weight").fill("2")
    view.settle()
    assert view.shown()[1] == 6
    view.page.locator("#filter-weight").fill("1")
    view.page.locator("#filter-kept").select_option("significant")
    view.settle()
    assert view.shown()[1] == 6
    view.page.locator("#filter-confidence").fill("90")
    view.settle()
    assert view.shown()[1] == 5
    view.page.locator("#reset").click()
    view.settle()
    assert view.shown() == (6, 7)


def test_filters_that_leave_nothing_offer_a_way_back(visit: Visit) -> None:
    view = visit("port")
    for box in view.page.locator("[data-set=types]").all():
        box.uncheck()
    expect(view.page.locator("#empty")).to_be_visible()
    view.page.locator("#reset-button").click()
    expect(view.page.locator("#empty")).to_be_hidden()
    assert view.shown() == (6, 7)


def test_the_timeline_narrows_by_drag_and_by_keyboard(visit: Visit) -> None:
    view = visit("port")
    bars = view.page.locator("#bars").bounding_box()
    assert bars
    view.page.mouse.move(bars["x"] + bars["width"] * 0.5, bars["y"] + 10)
    view.page.mouse.down()
    view.page.mouse.move(bars["x"] + bars["width"] * 0.95, bars["y"] + 10, steps=4)
    view.page.mouse.up()
    view.settle()
    expect(view.page.locator("#time-text")).to_have_text("2023-10-11 – 2023-11-12")
    assert "签约仪式" not in view.names()
    view.page.locator("#time-from").press("ArrowRight")
    view.settle()
    expect(view.page.locator("#time-text")).to_have_text("2023-11-12")
    assert view.names() == {"孙永红", "青岛港"}
    view.page.locator("#time-whole").click()
    view.settle()
    assert view.shown() == (6, 7)


def test_a_path_is_found_with_the_sentences_along_it(visit: Visit) -> None:
    view = visit("port")
    view.page.locator("#path-button").click()
    for field, typed in (("#path-from", "签约仪式"), ("#path-to", "孙永红")):
        view.page.locator(f"{field} input").fill(typed)
        view.page.locator(f"{field} input").press("Enter")
    view.settle()
    steps = view.page.locator("#panel .path > li > button .name").all_inner_texts()
    assert steps == ["签约仪式", "霍高原", "孙永红"]
    quotes = view.page.locator("#panel .path blockquote").all_inner_texts()
    assert quotes == ["山东省港口集团董事长霍高原出席签约仪式。", "孙永红与霍高原会谈。"]
    assert "冷链项目" not in view.names()


def test_search_and_expansion_bring_nodes_that_were_not_drawn(visit: Visit) -> None:
    view = visit("part")
    assert view.shown()[0] == 40
    last = view.page.evaluate("JSON.parse(document.getElementById('kg-nodes').textContent)[149]")
    view.find(last["label"])
    expect(view.heading).to_have_text(last["label"])
    before = view.shown()[0]
    assert before > 40
    hub = view.page.evaluate("JSON.parse(document.getElementById('kg-nodes').textContent)[0]")
    view.find(hub["label"])
    view.page.locator("#expand").click()
    view.settle()
    expanded = view.shown()[0]
    assert expanded > before
    view.page.locator("#collapse").click()
    view.settle()
    assert view.shown()[0] < expanded


def test_colour_by_community_changes_the_drawing(visit: Visit) -> None:
    view = visit("graph")
    before = view.page.locator("#canvas").screenshot()
    view.page.get_by_role("button", name="按社群").click()
    view.settle()
    assert view.page.locator("#canvas").screenshot() != before


def test_what_is_shown_is_saved_in_four_formats(visit: Visit, tmp_path: Path) -> None:
    view = visit("port", link=f"n={SUN}")
    saved = {}
    for kind in ("png", "svg", "csv", "json"):
        view.page.locator("#export-button").click()
        with view.page.expect_download() as download:
            view.page.locator(f"[data-export={kind}]").click()
        assert download.value.suggested_filename == f"孙永红.{kind}"
        download.value.save_as(tmp_path / kind)
        saved[kind] = (tmp_path / kind).read_bytes()
    assert saved["png"].startswith(b"\x89PNG")
    assert "孙永红</text>" in saved["svg"].decode()
    rows = saved["csv"].decode("utf-8-sig").splitlines()
    assert rows[0].startswith("subject,predicate,object")
    assert any(row.startswith("孙永红,visited,山东省港口集团") for row in rows)
    data = json.loads(saved["json"])
    assert {item["name"] for item in data["entities"]} == {
        "孙永红",
        "霍高原",
        "山东省港口集团",
        "青岛港",
    }


def test_an_address_opens_the_same_view_and_back_undoes_a_choice(visit: Visit) -> None:
    view = visit("port", link=f"n={SUN}&h=2&t=0.1.2.3&l=en")
    expect(view.heading).to_have_text("孙永红")
    expect(view.page.locator("#filters-button")).to_have_text("Filters")
    expect(view.page.locator("[data-set=types][data-index='4']")).not_to_be_checked()
    view.find("青岛港")
    assert "n=place-" in view.page.url
    view.page.go_back()
    expect(view.heading).to_have_text("孙永红")


def test_the_table_says_the_same_and_sorts(visit: Visit) -> None:
    view = visit("port")
    view.page.locator("#table-button").click()
    rows = view.page.locator("#table tbody tr")
    expect(rows).to_have_count(6)
    view.page.get_by_role("button", name="首次见报").click()
    expect(rows.first).to_contain_text("2023-10-11")
    view.page.locator("#table").get_by_role("button", name="关系", exact=True).click()
    expect(rows).to_have_count(7)
    view.page.locator("#table").get_by_role("button", name="青岛港").first.click()
    expect(view.heading).to_have_text("青岛港")
    expect(view.page.locator("#table")).to_be_hidden()


def test_the_language_switches_and_follows_the_browser(visit: Visit) -> None:
    view = visit("port", locale="en-US")
    expect(view.page.locator("#path-button")).to_have_text("Path")
    view.page.locator("#lang-button").click()
    expect(view.page.locator("#path-button")).to_have_text("路径")
    assert view.page.locator("html").get_attribute("lang") == "zh-CN"


def test_everything_can_be_done_by_keyboard(visit: Visit) -> None:
    view = visit("port")
    keyboard = view.page.keyboard
    keyboard.press("/")
    keyboard.type("hgy")
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    view.settle()
    expect(view.heading).to_have_text("霍高原")
    keyboard.press("ArrowUp")
    keyboard.press("Enter")
    view.settle()
    chosen = view.heading.inner_text()
    assert chosen != "霍高原"
    keyboard.press("2")
    expect(view.page.get_by_role("button", name="2 层")).to_have_attribute("aria-pressed", "true")
    keyboard.press("p")
    expect(view.page.locator("#path-to input")).to_be_focused()
    keyboard.type("syh")
    keyboard.press("Enter")
    expect(view.page.locator("#panel .path")).to_be_visible()
    keyboard.press("Escape")
    view.page.locator("#canvas").focus()
    keyboard.press("Escape")
    keyboard.press("t")
    expect(view.page.locator("#table")).to_be_visible()
    keyboard.press("Escape")
    expect(view.page.locator("#table")).to_be_hidden()
