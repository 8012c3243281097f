"""Pages written once a session, and a browser to open them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kg.export.html import HtmlOptions, write_html
from tests.export.html.samples import port

Opener = Callable[..., Any]


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """``port``: a small build by hand; ``graph``: 150 nodes; ``part``: 40 of them drawn."""
    from benchmarks.synthetic import synthetic

    folder = tmp_path_factory.mktemp("pages")
    found = {name: folder / f"{name}.html" for name in ("port", "graph", "part")}
    write_html(port(), found["port"])
    tables = synthetic(150, 260)
    write_html(tables, found["graph"])
    write_html(tables, found["part"], HtmlOptions(drawn=40))
    return found


@pytest.fixture(scope="module")  # Playwright may run once in a process, and others use it too
def browser() -> Iterator[Any]:
    """Headless Chromium."""
    from playwright.sync_api import sync_playwright

    from tests.export.html.browser import launch

    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Any, pages: dict[str, Path]) -> Iterator[Opener]:
    """``visit("graph", link="…", width=1400)`` opens a page with every request blocked."""
    from tests.export.html.browser import RECORDER, View

    contexts = []

    def opener(
        page: str | Path,
        link: str = "",
        width: int = 1400,
        height: int = 900,
        hang: bool = False,
        **settings: Any,
    ) -> View:
        settings = {
            "reduced_motion": "reduce",
            "locale": "zh-CN",
            "viewport": {"width": width, "height": height},
            **settings,
        }
        context = browser.new_context(**settings)
        contexts.append(context)
        block = (lambda route: None) if hang else (lambda route: route.abort())
        context.route(lambda url: url.startswith("http"), block)
        view = View(context.new_page())
        view.page.add_init_script(RECORDER)
        view.watch()
        view.open(pages[page] if isinstance(page, str) else page, link)
        return view

    yield opener
    for context in contexts:
        context.close()
