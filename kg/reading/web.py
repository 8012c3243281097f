"""Web pages: the main text without navigation."""

from __future__ import annotations

from dataclasses import dataclass

import trafilatura

from kg.errors import InputError
from kg.reading.dates import read_date


@dataclass(frozen=True, slots=True)
class WebPage:
    """Main text with its headline on top, and the date the page states."""

    text: str
    title: str | None
    published: str | None


def read_html(source: str) -> WebPage:
    """The main text of a page.  Raises ``InputError`` when there is none."""
    found = trafilatura.bare_extraction(
        source,
        include_comments=False,
        include_tables=True,
        favor_precision=True,
        with_metadata=True,
    )
    fields = found if isinstance(found, dict) else found.as_dict() if found else {}
    text = str(fields.get("text") or "")
    if not text.strip():
        raise InputError("holds no main text")
    title = str(fields.get("title") or "").strip() or None
    # The headline goes back on top, so that it has a place to point to.
    if title and not text.lstrip().startswith(title):
        text = f"{title}\n\n{text}"
    return WebPage(text + "\n", title, read_date(str(fields.get("date") or "")))
