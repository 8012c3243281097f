from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kg.config import Options
from kg.engine.local import Reader, analyse
from kg.engine.pipeline import _known_names, assemble
from kg.engine.progress import silent
from kg.model.analysis import Analysis
from kg.model.mention import Claim
from tests.engine.pages import quick, write_pages
from tests.factory import make_article, make_evidence, make_mention

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


def test_entities_of_pages_found_early_give_the_same_build(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 6)
    found = list(analyse(Reader([str(tmp_path / "in")], quick(jobs=1)), quick(jobs=1), silent))
    assert any(item.entities for item in found)
    late = [replace(item, entities=()) for item in found]
    assert assemble(found, Options()) == assemble(late, Options())


def test_a_gazetteer_that_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("name,type\n甲乙社,organization\n", encoding="utf-8")
    first = _known_names(str(path))
    path.write_text("name,type\n甲乙社,organization\n丙丁村,place\n", encoding="utf-8")
    assert len(_known_names(str(path))) == len(first) + 1


def test_two_names_of_one_thing_make_no_statement_about_it() -> None:
    article = make_article("韩国仁川广域市副市长到访。仁川与烟台通航。")
    mentions = (
        make_mention(article, "仁川广域市", "place"),
        make_mention(article, "仁川", "place", nth=1),
    )
    loop = Claim(1, "part_of", 0, make_evidence(article, "仁川广域市"), "name begins with", 0.9)
    tables = assemble([Analysis(article, mentions, (loop,))], Options())
    assert len(tables.entities) == 1
    assert tables.relations == ()
