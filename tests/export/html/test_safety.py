"""Nothing leaves the page, nothing foreign runs in it, and everyone can use it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from kg.export.html import HtmlOptions, page, visnetwork, write_html
from kg.model.schema import ORGANIZATION, PERSON
from kg.model.tables import ResolvedMention, Tables
from tests.export.html.browser import View
from tests.factory import make_article, make_entity, make_evidence, make_mention, make_relation

Visit = Callable[..., View]

HOSTILE = [
    "<script>window.hit=1</script>",
    "</script><script>window.hit=2</script>",
    "<img src=x onerror=window.hit=3>",
    "<svg/onload=window.hit=4>",
    "<a href=javascript:window.hit=5>甲</a>",
    "'\"><iframe srcdoc=<script>parent.hit=6</script>>",
    "{{ 7*7 }}{% raw %}",
    "<!--<script>-->",
    "\\u003cscript>${window.hit=7}`",
]


def hostile() -> Tables:
    """Every hostile string as name, alias, title of a post, headline and sentence."""
    entities, mentions, relations, articles = [], [], [], []
    boss = make_entity(ORGANIZATION, "集团", mentions=1)
    for number, text in enumerate(HOSTILE):
        article = make_article(f"{text}在集团任职。", f"{number}.txt#1", doc=text, title=text)
        person = make_entity(PERSON, text, mentions=1, aliases=(text + "别名",), subtype=text)
        proof = make_evidence(article, article.text)
        articles.append(article)
        entities.append(person)
        mentions.append(ResolvedMention(person.id, make_mention(article, text, PERSON)))
        relations.append(make_relation(person, "position", boss, proof, title=text))
    return Tables(tuple(articles), (boss, *entities), tuple(mentions), tuple(relations))


@pytest.mark.parametrize("hang", [False, True], ids=["blocked", "hanging"])
@pytest.mark.browser
@pytest.mark.slow
def test_the_page_asks_for_nothing_and_complains_of_nothing(visit: Visit, hang: bool) -> None:
    view = visit("graph", hang=hang)
    view.page.locator("#zoom-in").click()
    view.search.fill("wang")
    view.page.locator("#table-button").click()
    view.settle()
    assert view.requests == []
    assert view.complaints == []


@pytest.mark.browser
@pytest.mark.slow
def test_hostile_strings_are_shown_and_never_run(visit: Visit, tmp_path: Path) -> None:
    target = tmp_path / "hostile.html"
    write_html(hostile(), target, HtmlOptions(title=HOSTILE[1]))
    view = visit(target)
    assert view.page.locator("#heading").inner_text() == HOSTILE[1]
    for text in HOSTILE:
        view.find(text)
        assert view.heading.inner_text() == text
        assert text in view.page.locator("#panel blockquote").first.inner_text()
        assert text in view.page.locator("#panel figcaption").first.inner_text()
    view.page.locator("#table-button").click()
    assert view.page.evaluate("window.hit === undefined")
    assert view.requests == []
    assert view.complaints == []


@pytest.mark.browser
@pytest.mark.slow
def test_a_script_that_is_slipped_in_is_not_run(visit: Visit) -> None:
    view = visit("port")
    view.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'),"
        " {textContent: 'window.hit = 1'}))"
    )
    assert view.page.evaluate("window.hit === undefined")
    assert any("Content Security Policy" in text for text in view.complaints)


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(visit: Visit, scheme: str) -> None:
    view = visit("port", color_scheme=scheme)
    assert serious(view) == []
    view.find("孙永红")
    for summary in view.page.locator("#panel summary, #panel .opener").all():
        summary.click()
    assert serious(view) == []
    view.page.locator("#path-here").click()
    view.search.fill("港")
    assert serious(view) == []
    view.page.locator("#table-button").click()
    view.page.locator("#export-button").click()
    assert serious(view) == []


@pytest.mark.browser
@pytest.mark.slow
def test_axe_finds_nothing_serious_on_a_phone(visit: Visit) -> None:
    view = visit("port", width=390, height=844, is_mobile=True, has_touch=True)
    assert serious(view) == []
    view.page.locator("#filters-button").tap()
    assert serious(view) == []


def serious(view: View) -> list[Any]:
    """Violations that axe-core calls serious or critical."""
    found = Axe().run(view.page).response["violations"]
    return [
        (item["id"], [node["html"][:120] for node in item["nodes"]][:3])
        for item in found
        if item["impact"] in ("serious", "critical")
    ]


@pytest.mark.browser
@pytest.mark.slow
def test_packed_sentences_are_unpacked_by_the_page(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.export.html.samples import port

    monkeypatch.setattr(page, "PACKED", 0)
    write_html(port(), tmp_path / "packed.html")
    assert "孙永红调研" in (tmp_path / "packed.html").read_text(encoding="utf-8")
    assert "区委书记孙永红" not in (tmp_path / "packed.html").read_text(encoding="utf-8")
    view = visit(tmp_path / "packed.html")
    view.find("孙永红")
    assert "区委书记孙永红" in view.page.locator("#panel blockquote").first.inner_text()


PROGRAM = """
import hashlib, sys
from pathlib import Path
from kg.export.html import write_html
from tests.export.html.samples import port
write_html(port(), Path(sys.argv[1]))
"""


@pytest.mark.slow
def test_the_bytes_are_the_same_under_every_default_encoding(tmp_path: Path) -> None:
    digests = set()
    for number, setting in enumerate(
        (
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
            {"LC_ALL": "C.UTF-8"},
            {"PYTHONIOENCODING": "cp936", "PYTHONHASHSEED": "7"},
        )
    ):
        target = tmp_path / f"{number}.html"
        root = str(Path(__file__).parents[3])
        environment = {**os.environ, "PYTHONPATH": root, **setting}
        command = [sys.executable, "-c", PROGRAM, str(target)]
        subprocess.run(command, check=True, env=environment, cwd=root)
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_library_is_the_one_the_page_was_tested_with() -> None:
    assert visnetwork.source().startswith("/**\n * vis-network")


def test_another_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.errors import BuildError

    visnetwork.source.cache_clear()
    monkeypatch.setattr(visnetwork, "LIBRARY_SHA256", "0" * 64)
    with pytest.raises(BuildError, match=r"install pyvis 0\.3\.2"):
        visnetwork.source()
    visnetwork.source.cache_clear()
