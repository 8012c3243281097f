from __future__ import annotations

import pytest

from kg.mentions.certain import certain_names, is_distinctive
from kg.model.analysis import Analysis
from tests.factory import make_article, make_mention


def page(number: int, text: str, name: str, type_: str, confidence: float = 0.95) -> Analysis:
    article = make_article(text, id=f"{number}.txt#1", doc=f"{number}.txt")
    return Analysis(article, (make_mention(article, name, type_, confidence=confidence),), found=1)


def test_a_name_of_two_pages_is_certain() -> None:
    pages = [page(number, "总理欧尔班表示", "欧尔班", "person") for number in (1, 2)]
    assert certain_names(pages)["欧尔班"].mentions == 2


def test_a_name_of_one_page_is_not() -> None:
    article = make_article("欧尔班。欧尔班。")
    mentions = tuple(make_mention(article, "欧尔班", "person", nth) for nth in (0, 1))
    assert certain_names([Analysis(article, mentions, found=2)]) == {}


def test_weak_mentions_do_not_count() -> None:
    pages = [page(1, "欧尔班说", "欧尔班", "person"), page(2, "欧尔班说", "欧尔班", "person", 0.7)]
    assert certain_names(pages) == {}


def test_a_name_of_two_types_is_not_certain() -> None:
    pages = [page(number, "杜苏芮来了", "杜苏芮", "person") for number in (1, 2)]
    assert certain_names([*pages, page(3, "杜苏芮来了", "杜苏芮", "event", 0.5)]) == {}


def test_what_statements_imply_does_not_count() -> None:
    article = make_article("欧尔班说")
    implied = Analysis(article, (make_mention(article, "欧尔班", "person"),), found=0)
    assert certain_names([page(1, "欧尔班说", "欧尔班", "person"), implied]) == {}


def test_a_traditional_spelling_is_the_same_name() -> None:
    pages = [page(1, "總理歐爾班", "歐爾班", "person"), page(2, "总理欧尔班", "欧尔班", "person")]
    assert set(certain_names(pages)) == {"欧尔班"}


def test_a_name_with_the_word_behind_it_is_not() -> None:
    pages = [page(number, "李强同他会谈", "李强同", "person") for number in (1, 2)]
    apart = [page(number, "李强说", "李强", "person") for number in (3, 4, 5)]
    assert certain_names([*pages, *apart]) == {}


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("欧尔班", "person"),
        ("让-皮埃尔·拉法兰", "person"),
        ("斯洛伐克", "place"),
        ("瓦德迈达尼市", "place"),
        ("长江路街道", "place"),
        ("美中航空遗产基金会", "organization"),
        ("西气东输", "project"),
        ("中俄文化年", "project"),
        ("春季促就业攻坚行动", "project"),
    ],
)
def test_distinctive(name: str, type_: str) -> None:
    assert is_distinctive(name, type_)


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("李强", "person"),
        ("习主席", "person"),
        ("高水平", "person"),
        ("开发区", "place"),
        ("南方地区", "place"),
        ("金山银山", "place"),
        ("大市场", "place"),
        ("市人民政府", "organization"),
        ("区人社局", "organization"),
        ("工作委员会", "organization"),
        ("文献研究院", "organization"),
        ("巴武装组织", "organization"),
        ("外事委员会", "organization"),
        ("两国政府", "organization"),
        ("A级旅游景区", "place"),
        ("云上平台", "project"),
        ("政绩工程", "project"),
        ("专项行动", "project"),
        ("签约仪式", "event"),
    ],
)
def test_not_distinctive(name: str, type_: str) -> None:
    assert not is_distinctive(name, type_)
