"""Jump tails and the heads they continue."""

from __future__ import annotations

from kg.config import LayoutOptions
from kg.layout import link_jumps, repair
from kg.layout.jumps import join_jumps
from kg.model.document import Document
from tests.factory import make_article

HEAD = make_article(
    "2023年金融服务实体经济“春雨行动”今天启动，新区为企业和重大项目提供金融服",
    id="p1.txt#1",
    doc="p1.txt",
    title="“春雨行动”启动仪式举行",
    jump_to="二",
    published="2023-01-13",
)
TAIL = make_article(
    "务保障，让金融“春雨”润泽每一个企业，让金融“活水”流入实体经济和重大项目。",
    id="p2.txt#3",
    doc="p2.txt",
    title="“春雨行动”启动仪式举行",
    continued_from="一",
)
OTHER = make_article(
    "渔民们忙着收获贝类供应节日市场，海上一派繁忙的景象，（",
    id="p1.txt#2",
    doc="p1.txt",
    title="海洋牧场冬耕忙",
    jump_to="二",
)


def test_a_tail_is_linked_to_the_head_of_its_headline() -> None:
    linked = link_jumps([HEAD, OTHER, TAIL])
    assert [article.head for article in linked] == [None, None, "p1.txt#1"]


def test_a_tail_without_a_matching_head_stays_alone() -> None:
    assert [article.head for article in link_jumps([OTHER, TAIL])] == [None, None]


def test_pages_of_other_days_are_not_linked() -> None:
    tail = make_article(
        TAIL.text,
        id="p2.txt#3",
        doc="p2.txt",
        title="“春雨行动”启动仪式举行",
        continued_from="一",
        published="2023-03-01",
    )
    assert link_jumps([HEAD, tail])[1].head is None


def test_a_tail_of_the_same_document_is_appended() -> None:
    tail = make_article(
        TAIL.text, id="p1.txt#3", title="“春雨行动”启动仪式举行", continued_from="一"
    )
    (joined, _) = join_jumps([HEAD, OTHER, tail])
    assert joined.text == HEAD.text + TAIL.text
    assert joined.jump_to is None and "joined:一" in joined.notes


def test_head_and_tail_of_one_file_become_one_article() -> None:
    page = """新区为企业提供金融服务保障

　　□记者 刘腾 报道
　　本报讯 新区今天启动春雨行动，为
企业和重大项目提供多层次的金融服务
保障，让金融春雨真正润（下转第二版）

新区为企业提供金融服务保障

（上接第一版）泽每一个有融资需求的企业，
让金融活水流入企业和重大项目。
"""
    first, *rest = repair(Document("page.txt", page), LayoutOptions())
    assert first.text.endswith(
        "让金融春雨真正润泽每一个有融资需求的企业，让金融活水流入企业和重大项目。"
    )
    assert [article.kind for article in rest] == []
