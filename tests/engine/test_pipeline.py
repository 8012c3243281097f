from __future__ import annotations

from kg.config import Options
from kg.engine.pipeline import assemble
from kg.model.analysis import Analysis
from tests.factory import make_article

TITLE = "“春雨行动”启动仪式举行"


def test_a_jump_into_another_file_is_linked() -> None:
    head = make_article(
        "2023年金融服务实体经济“春雨行动”今天启动，新区为企业和重大项目提供金融服",
        id="p1.txt#1",
        doc="p1.txt",
        title=TITLE,
        jump_to="二",
        published="2023-01-13",
    )
    tail = make_article(
        "务保障，让金融“春雨”润泽每一个企业，让金融“活水”流入实体经济和重大项目。",
        id="p2.txt#3",
        doc="p2.txt",
        title=TITLE,
        continued_from="一",
    )
    tables = assemble([Analysis(head), Analysis(tail)], Options())
    assert [article.head for article in tables.articles] == [None, "p1.txt#1"]
