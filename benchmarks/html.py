"""What the HTML page costs: size, time to use, frames, labels; ``python -m benchmarks.html``.

Needs Chromium.  CPU seconds are those of the page's main thread, the sturdier figure
on a busy machine; limits are those of issue "the HTML graph".
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks.synthetic import synthetic
from kg.export.html import HtmlOptions, render_html
from kg.export.html.data import page_data
from kg.model.tables import Tables

SIZES = ((150, 260), (1500, 4500), (5000, 15000), (20000, 60000))
READY = {150: (1.0, 0.7), 1500: (2.0, 1.2), 5000: (3.0, 2.0), 20000: (4.0, 2.5)}  # wall, CPU
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
COUNTER = """
window.__frames = 0;
const clear = CanvasRenderingContext2D.prototype.clearRect;
CanvasRenderingContext2D.prototype.clearRect = function (...box) {
  window.__frames += 1;
  return clear.apply(this, box);
};
"""
# The slowest of six, each the quickest of three: others use the machine as well.
SEARCH = """() => {
  const input = document.querySelector("#search input");
  const taken = (typed) => {
    input.value = typed;
    const start = performance.now();
    input.dispatchEvent(new Event("input"));
    return performance.now() - start;
  };
  return Math.max(...["w", "wa", "王", "青岛", "发展和", "wxf"].map(
    (typed) => Math.min(taken(typed), taken(typed), taken(typed))));
}"""
SELECT = """() => {
  const input = document.querySelector("#search input");
  const start = performance.now();
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
    () => done(performance.now() - start))));
}"""
FILTER = """() => {
  const start = performance.now();
  document.querySelector("[data-set=types]").click();
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
    () => done(performance.now() - start))));
}"""


def row(what: str, measured: str, limit: str, good: bool) -> None:
    """One line of the table."""
    print(f"{what:<46}{measured:>18}{limit:>20}  {'ok' if good else 'OVER'}")


def task_seconds(session: CDPSession) -> float:
    """CPU seconds of the main thread so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(item["value"] for item in metrics if item["name"] == "TaskDuration"))


def write(count: int, ties: int, folder: Path) -> Path:
    """A page of synthetic data; prints what Python needs for it."""
    tables = synthetic(count, ties)
    start = time.process_time()
    data = page_data(tables)
    prepared = time.process_time() - start
    del data
    start = time.process_time()
    html = render_html(tables, HtmlOptions(top=len(tables.entities)))
    path = folder / f"{count}.html"
    path.write_bytes(html.encode("utf-8"))
    whole = time.process_time() - start
    if count == 5000:
        row("Python: data and layout, CPU s", f"{prepared:.1f}", "6", prepared <= 6)
        row(
            "Python: writing the rest, CPU s",
            f"{max(0.0, whole - prepared):.1f}",
            "2",
            whole - prepared <= 2,
        )
    print(f"{f'page of {count:,} / {ties:,}, MB':<46}{path.stat().st_size / 1e6:>18.2f}")
    return path


def measure(browser: Browser, path: Path, count: int) -> None:
    """Open one page, move it, search it."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="zh-CN",
                                  reduced_motion="reduce")  # fmt: skip
    page = context.new_page()
    asked: list[str] = []
    context.route(lambda url: url.startswith("http"), lambda route: route.abort())
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: asked.append(message.text))
    page.add_init_script(COUNTER)
    session = context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before, start = task_seconds(session), time.perf_counter()
    page.goto(path.as_uri())
    page.wait_for_selector('html[data-ready="1"]')
    wall, cpu = time.perf_counter() - start, task_seconds(session) - before
    limits = READY[count]
    row(f"{count:,} nodes: usable, wall s", f"{wall:.2f}", f"{limits[0]}", wall <= limits[0])
    row(
        f"{count:,} nodes: usable, main-thread CPU s",
        f"{cpu:.2f}",
        f"{limits[1]}",
        cpu <= limits[1],
    )
    row(f"{count:,} nodes: requests and messages", str(len(asked) - 1), "0", len(asked) == 1)
    frames(page, session, count, "at fit")
    for what, script, limit in (("search keystroke", SEARCH, 20), ("select", SELECT, 300),
                                ("type filter", FILTER, 400)):  # fmt: skip
        before = task_seconds(session)
        taken = float(page.evaluate(script))
        cpu = 1000 * (task_seconds(session) - before)
        least = min(taken, cpu)  # the wall clock runs on while others have the processor
        measured = f"{least:.0f} (wall {taken:.0f})"
        row(f"{count:,} nodes: {what}, ms", measured, f"{limit}", least <= limit)
    context.close()


def frames(page: Page, session: CDPSession, count: int, where: str) -> None:
    """CPU a frame while panning and zooming."""
    for what in ("pan", "zoom"):
        page.wait_for_timeout(300)
        first, before = page.evaluate("window.__frames"), task_seconds(session)
        page.mouse.move(500, 300)
        if what == "pan":
            page.mouse.down()
        for step in range(40):
            if what == "pan":
                page.mouse.move(500 + 4 * step, 300 + 2 * step)
            else:
                page.mouse.wheel(0, -20 if step < 20 else 20)
            page.wait_for_timeout(16)
        page.mouse.up()
        drawn = page.evaluate("window.__frames") - first
        each = 1000 * (task_seconds(session) - before) / max(1, drawn)
        row(f"{count:,} nodes: {what} {where}, CPU ms a frame", f"{each:.0f}", "50", each <= 50)


def sizes() -> None:
    """Bytes of an empty page, of a node, of an edge."""
    empty = len(render_html(Tables()).encode())
    row("empty page, KB", f"{empty / 1000:.0f}", "550", empty <= 550_000)
    html = render_html(synthetic(5000, 15000, evidence=False), HtmlOptions(top=5000))
    for name, count, limit in (("nodes", 5000, 130), ("edges", 15000, 85)):
        found = re.search(rf'id="kg-{name}">(.*?)</script>', html, re.DOTALL)
        assert found
        rows: list[Any] = json.loads(found[1])
        each = len(found[1].encode()) / len(rows)
        row(f"bytes of one of the {name}", f"{each:.0f}", str(limit), each <= limit)
        assert len(rows) == count


def main() -> None:
    """Print the table; arguments choose some of the sizes."""
    wanted = {int(item) for item in sys.argv[1:]}
    chromium = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    if chromium is None:
        sys.exit("no Chromium on this machine: install the package 'chromium'")
    print(f"{'what':<46}{'measured':>18}{'at most':>20}")
    sizes()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for count, ties in SIZES:
            if not wanted or count in wanted:
                measure(browser, write(count, ties, Path(folder)), count)
        browser.close()


if __name__ == "__main__":
    main()
