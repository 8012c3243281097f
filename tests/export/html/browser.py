"""A page in headless Chromium, and what a person would see on it."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, expect

from benchmarks.html import FLAGS

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# Notes every text of the last frame with its box in CSS pixels, apart from the page's own books.
RECORDER = """
(() => {
  const drawing = CanvasRenderingContext2D.prototype, fill = drawing.fillText, clear = drawing.clearRect;
  window.__texts = [];
  drawing.clearRect = function (...box) { window.__texts = []; return clear.apply(this, box); };
  drawing.fillText = function (text, x, y) {
    const matrix = this.getTransform(), metrics = this.measureText(text), ratio = devicePixelRatio;
    const size = parseFloat(this.font.match(/([\\d.]+)px/)[1]) * matrix.a / ratio;
    const px = (matrix.a * x + matrix.e) / ratio, py = (matrix.d * y + matrix.f) / ratio;
    const left = metrics.actualBoundingBoxLeft * matrix.a / ratio, right = metrics.actualBoundingBoxRight * matrix.a / ratio;
    const up = metrics.actualBoundingBoxAscent * matrix.a / ratio, down = metrics.actualBoundingBoxDescent * matrix.a / ratio;
    window.__texts.push({ text, size, left: px - left, right: px + right, top: py - up, bottom: py + down });
    return fill.apply(this, [text, x, y]);
  };
})();
"""  # noqa: E501


def launch(playwright: Playwright) -> Browser:
    """Chromium of the system; without one the test is skipped, on CI it fails."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        message = "no Chromium on this machine: install the package 'chromium'"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return playwright.chromium.launch(executable_path=path, args=FLAGS)


@dataclass
class View:
    """One open page with all it asked for and complained about."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        page = self.page
        page.on("request", lambda request: self._asked(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _asked(self, url: str) -> None:
        if not url.startswith(("file:", "data:", "blob:")):
            self.requests.append(url)

    def open(self, path: Path, link: str = "") -> None:
        self.page.goto(path.as_uri() + (f"#{link}" if link else ""))
        self.page.wait_for_selector('html[data-ready="1"]')
        self.settle()

    def settle(self) -> None:
        """Wait until the drawing has come to rest: names return 160 ms after a move."""
        self.page.wait_for_timeout(230)

    @property
    def search(self) -> Locator:
        return self.page.locator("#search input")

    @property
    def heading(self) -> Locator:
        return self.page.locator("#panel h2").first

    @property
    def legend(self) -> Locator:
        return self.page.locator("#legend")

    def find(self, typed: str) -> None:
        """Type into the search field and take the first name offered."""
        self.search.fill(typed)
        self.search.press("Enter")
        self.settle()

    def texts(self) -> list[dict[str, Any]]:
        """The texts on the drawing as recorded."""
        found: list[dict[str, Any]] = self.page.evaluate("window.__texts")
        return found

    def names(self) -> set[str]:
        return {item["text"] for item in self.texts()}

    def click_name(self, name: str) -> None:
        """Click where a name stands on the drawing."""
        box = next(item for item in self.texts() if item["text"] == name)
        frame = self.page.locator("#canvas").bounding_box()
        assert frame
        x, y = (box["left"] + box["right"]) / 2, (box["top"] + box["bottom"]) / 2
        self.page.mouse.click(frame["x"] + x, frame["y"] + y)
        self.settle()

    def shown(self) -> tuple[int, int]:
        """How many entities and ties the legend says are shown."""
        numbers = re.findall(r"[\d,]+", self.legend.inner_text())
        return int(numbers[0].replace(",", "")), int(numbers[2].replace(",", ""))


def overlaps(texts: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Pairs of texts whose boxes share more than a pixel either way."""
    found = []
    for at, one in enumerate(texts):
        for other in texts[at + 1 :]:
            wide = min(one["right"], other["right"]) - max(one["left"], other["left"])
            high = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if wide > 1 and high > 1:
                found.append((one["text"], other["text"]))
    return found


__all__ = ["RECORDER", "View", "expect", "launch", "overlaps"]
