from __future__ import annotations

import pytest

from kg.mentions.page_names import names_of_page
from kg.model.analysis import Analysis
from tests.factory import make_article, make_mention


def article(number: int, text: str, **names: str) -> Analysis:
    """An article of one page on which the given names were found."""
    made = make_article(text, id=f"page.txt#{number}")
    found = tuple(make_mention(made, name, kind) for name, kind in names.items())
    return Analysis(made, found, found=len(found))


OTHER = article(2, "晴。")


def test_a_full_name_tells_the_short_form_that_another_article_uses() -> None:
    full = "陇源装备制造股份有限公司"
    names = names_of_page([article(1, f"{full}开工。", **{full: "organization"}), OTHER])
    assert names["陇源装备"].expanded == full


def test_a_short_form_of_two_companies_tells_neither() -> None:
    page = [
        article(1, "陇源装备有限公司开工。", 陇源装备有限公司="organization"),
        article(2, "陇源装备集团签约。", 陇源装备集团="organization"),
    ]
    assert "陇源装备" not in names_of_page(page)


def test_a_page_of_one_article_shares_nothing() -> None:
    assert names_of_page([article(1, "欧尔班来访。", 欧尔班="person")]) == {}


@pytest.mark.parametrize(
    ("name", "kind", "shared"),
    [("欧尔班", "person", True), ("县政府", "organization", False), ("开发区", "place", False)],
)
def test_only_names_that_need_no_context_are_shared(name: str, kind: str, shared: bool) -> None:
    names = names_of_page([article(1, f"{name}来了。", **{name: kind}), OTHER])
    assert (name in names) == shared
