"""The language of the labels."""

from __future__ import annotations

import pytest

from kg.cli.arguments import language


def test_what_is_asked_for_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert language("en") == "en"


@pytest.mark.parametrize(("locale", "expected"), [("zh_CN.UTF-8", "zh"), ("C.UTF-8", "en")])
def test_else_the_system_says(monkeypatch: pytest.MonkeyPatch, locale: str, expected: str) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert language(None) == expected


def test_english_when_the_system_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language(None) == "en"
