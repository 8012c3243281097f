"""Names on the drawing, box by box, and the look of the page on screens and paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.export.html import write_html
from tests.export.html.browser import View, overlaps

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Visit = Callable[..., View]
SMALLEST = 11  # pixels


def first_node(view: View) -> str:
    label: str = view.page.evaluate(
        "JSON.parse(document.getElementById('kg-nodes').textContent)[0].label"
    )
    return label


def checked(view: View) -> int:
    """How many names stand on the drawing, none over another and none too small."""
    texts = view.texts()
    assert overlaps(texts) == []
    assert min(item["size"] for item in texts) >= SMALLEST - 0.01
    return len(texts)


def test_a_screen_shows_ninety_names_of_150(visit: Visit) -> None:
    assert checked(visit("graph")) >= 90


def test_a_phone_shows_forty(visit: Visit) -> None:
    view = visit("graph", width=390, height=844, is_mobile=True, has_touch=True)
    assert checked(view) >= 40


def test_names_stay_apart_when_zoomed_selected_and_spread(visit: Visit) -> None:
    view = visit("graph")
    for _ in range(3):
        view.page.locator("#zoom-in").click()
        view.settle()
        assert checked(view) > 10
    view.find(first_node(view))
    assert checked(view) > 5
    view.page.get_by_role("button", name="2 层").click()
    view.settle()
    assert checked(view) > 20


def test_names_stay_apart_among_2000_nodes(visit: Visit, tmp_path: Path) -> None:
    from benchmarks.synthetic import synthetic

    write_html(synthetic(2000, 6000), tmp_path / "large.html")
    view = visit(tmp_path / "large.html")
    assert view.shown()[0] == 1500
    assert checked(view) >= 90


def test_a_phone_reaches_everything_without_scrolling_sideways(visit: Visit) -> None:
    view = visit("port", width=390, height=844, is_mobile=True, has_touch=True)
    wide = view.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390
    view.page.locator("#filters-button").tap()
    box = view.page.get_by_role("checkbox", name="人物")
    box.uncheck()
    view.page.locator("#filters-button").tap()
    view.settle()
    assert view.shown()[0] == 4
    for button in view.page.locator("#tools button:visible").all():
        frame = button.bounding_box()
        assert frame
        assert frame["height"] >= 40
    view.page.locator("#table-button").tap()
    assert view.page.locator("#table").is_visible()


def test_a_tap_beside_a_small_node_still_chooses_it(visit: Visit) -> None:
    view = visit("port", width=390, height=844, is_mobile=True, has_touch=True)
    box = next(item for item in view.texts() if item["text"] == "签约仪式")
    frame = view.page.locator("#canvas").bounding_box()
    assert frame
    x = frame["x"] + (box["left"] + box["right"]) / 2
    view.page.touchscreen.tap(x, frame["y"] + (box["top"] + box["bottom"]) / 2)
    view.settle()
    assert view.heading.inner_text() == "签约仪式"


def test_dark_follows_the_system_and_can_be_switched(visit: Visit) -> None:
    view = visit("port", color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = view.page.evaluate(ground)
    view.page.locator("#theme-button").click()
    assert view.page.evaluate(ground) != dark
    assert "m=light" in view.page.url


def test_reduced_motion_moves_at_once_and_others_glide(visit: Visit) -> None:
    for motion, frames in (("reduce", 1), ("no-preference", 2)):
        view = visit("graph", reduced_motion=motion)
        name = first_node(view)
        view.page.evaluate(
            """(() => { window.__scales = new Set();
            const clear = CanvasRenderingContext2D.prototype.clearRect;
            const scale = CanvasRenderingContext2D.prototype.scale;
            CanvasRenderingContext2D.prototype.scale = function (x, y) {
              if (this.canvas.isConnected && x < 5) window.__view = x;
              return scale.call(this, x, y);
            };
            CanvasRenderingContext2D.prototype.clearRect = function (...box) {
              if (window.__view) window.__scales.add(window.__view.toFixed(5));
              return clear.apply(this, box);
            }; })()"""
        )
        view.find(name)
        view.page.wait_for_timeout(500)
        seen = view.page.evaluate("window.__scales.size")
        assert (seen > 12) == (frames > 1)


def test_paper_shows_the_drawing_and_the_panel_without_controls(visit: Visit) -> None:
    view = visit("port")
    view.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    view.page.emulate_media(media="print")
    picture = view.page.locator("#print")
    assert (picture.get_attribute("src") or "").startswith("data:image/png")
    assert picture.is_visible()
    assert not view.page.locator("#sidebar").is_visible()
    order = view.page.evaluate(
        "document.getElementById('print').getBoundingClientRect().top"
        " < document.getElementById('panel').getBoundingClientRect().top"
    )
    assert order
