"""The query page in a browser, without a network, under its own policy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.query.conftest import Server

pytestmark = [pytest.mark.slow, pytest.mark.browser]


@pytest.fixture(scope="module")
def page(server: Server) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        opened = browser.new_page()
        opened.complaints = []  # type: ignore[attr-defined]
        opened.on("pageerror", lambda error: opened.complaints.append(str(error)))  # type: ignore[attr-defined]
        opened.on(
            "console",
            lambda message: message.type == "error" and opened.complaints.append(message.text),  # type: ignore[attr-defined]
        )
        opened.route(
            "**/*",
            lambda route: (
                route.continue_() if route.request.url.startswith(server.url) else route.abort()
            ),
        )
        opened.goto(f"{server.url}/query")
        yield opened
        browser.close()


def ask(page: Page, query: str) -> None:
    page.fill("#text", query)
    page.press("#text", "Control+Enter")


def test_a_canned_question_is_put_in_and_answered(page: Page) -> None:
    page.wait_for_selector("#questions option[value=posts-of]", state="attached")
    page.select_option("#questions", "posts-of")
    assert "孙永红" in page.input_value("#text")
    page.click("#run")
    page.wait_for_selector("#result td")
    cells = page.locator("#result td").all_text_contents()
    assert "西海岸新区工委" in cells
    assert page.complaints == []  # type: ignore[attr-defined]


def test_the_fields_of_a_question_fill_its_query(page: Page) -> None:
    page.select_option("#questions", "posts-of")
    page.fill("#parameters input[name=name]", '李"四')
    assert 'VALUES ?name { "李\\"四"@zh-hans }' in page.input_value("#text")
    page.fill("#parameters input[name=name]", "李四")
    page.press("#parameters input[name=name]", "Enter")
    page.locator("#status", has_text="rows").wait_for()
    page.select_option("#questions", "most-mentioned")
    page.fill("#parameters input[name=type]", "schema:Place")
    page.fill("#parameters input[name=limit]", "3")
    assert "VALUES ?type { schema:Place }" in page.input_value("#text")
    assert page.input_value("#text").rstrip().endswith("LIMIT 3")


def test_the_page_fits_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.set_viewport_size({"width": 1400, "height": 900})


def test_things_in_the_answer_lead_to_their_pages(page: Page) -> None:
    ask(page, 'SELECT ?x { ?x skos:prefLabel "孙永红"@zh-hans }')
    link = page.locator("#result a")
    link.wait_for()
    assert str(link.get_attribute("href")).startswith("/page/person-")


def test_a_wrong_query_shows_the_hint(page: Page) -> None:
    ask(page, "SELECT * { ?x a skso:Concept }")
    page.locator("#message", has_text="did you mean skos:?").wait_for()


def test_markup_in_an_answer_is_shown_as_text(page: Page) -> None:
    ask(page, "SELECT ('<img src=x onerror=alert(1)>' AS ?x) {}")
    page.locator("#result td", has_text="<img src=x").wait_for()
    assert page.locator("#result img").count() == 0


def test_a_boolean_and_triples_are_shown(page: Page) -> None:
    ask(page, "ASK { ?x a schema:Person }")
    page.locator("#status", has_text="yes").wait_for()
    ask(page, "CONSTRUCT WHERE { ?x a schema:Person }")
    page.locator("#message", has_text="schema:Person").wait_for()


def test_the_answer_can_be_saved_as_csv(page: Page, tmp_path: Path) -> None:
    ask(page, "SELECT ('孙永红' AS ?name) {}")
    page.wait_for_selector("#csv:not([disabled])")
    with page.expect_download() as download:
        page.click("#csv")
    saved = tmp_path / "result.csv"
    download.value.save_as(saved)
    assert saved.read_bytes() == "\ufeffname\r\n孙永红\r\n".encode()


def test_prefixes_are_written_out_for_other_tools(page: Page) -> None:
    page.fill("#text", "SELECT * { ?x a schema:Person }")
    page.click("#prefixes")
    assert page.input_value("#text").startswith("PREFIX schema: <https://schema.org/>\nSELECT")
