"""What is drawn while the view moves: a picture, not every line anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.export.html.browser import View

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Visit = Callable[..., View]

# Counts of lines stroked, and the last picture put on the screen: its width and the drawn one.
COUNTER = """() => {
  const drawing = CanvasRenderingContext2D.prototype, { stroke, drawImage } = drawing;
  window.__lines = 0;
  drawing.stroke = function (...path) {
    if (path[0] instanceof Path2D) window.__lines += 1;
    return stroke.apply(this, path);
  };
  drawing.drawImage = function (picture, x, y, width, height) {
    if (this.canvas.isConnected && picture.width > 600) window.__picture = [picture.width, width];
    return drawImage.call(this, picture, x, y, width, height);
  };
}"""


def lines(view: View) -> int:
    found: int = view.page.evaluate("window.__lines")
    return found


def place(view: View, name: str) -> dict[str, Any]:
    return next(item for item in view.texts() if item["text"] == name)


def test_no_line_is_drawn_anew_while_the_view_is_dragged(visit: Visit) -> None:
    view = visit("graph")
    view.page.evaluate(COUNTER)
    view.page.mouse.move(700, 120)
    view.page.mouse.down()
    before = lines(view)
    for step in range(12):
        view.page.mouse.move(700 + 5 * step, 120 + 4 * step)
    assert lines(view) == before
    view.page.mouse.up()


def test_a_zoomed_picture_is_painted_sharp_when_it_rests(visit: Visit) -> None:
    view = visit("graph")
    view.page.evaluate(COUNTER)
    view.page.mouse.move(700, 400)
    for _ in range(3):
        view.page.mouse.wheel(0, -30)
        view.page.wait_for_timeout(30)
    own, shown = view.page.evaluate("window.__picture")
    assert shown > own
    view.settle()
    own, shown = view.page.evaluate("window.__picture")
    assert shown == pytest.approx(own)


def test_a_dragged_node_moves_alone_and_is_found_where_it_was_put(visit: Visit) -> None:
    view = visit("port")
    moved, kept = place(view, "霍高原"), place(view, "签约仪式")
    frame = view.page.locator("#canvas").bounding_box()
    assert frame
    x = frame["x"] + (moved["left"] + moved["right"]) / 2
    y = frame["y"] + moved["top"] - 12  # the name stands under its node
    view.page.mouse.move(x, y)
    view.page.mouse.down()
    for step in range(1, 9):
        view.page.mouse.move(x - 8 * step, y - 5 * step)
    view.page.mouse.up()
    view.settle()
    assert place(view, "霍高原")["left"] == pytest.approx(moved["left"] - 64, abs=40)
    assert place(view, "签约仪式")["left"] == pytest.approx(kept["left"], abs=1)
    view.click_name("霍高原")
    assert view.heading.inner_text() == "霍高原"
