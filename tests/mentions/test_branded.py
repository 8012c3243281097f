"""Works that begin with the brand of a firm of the article."""

from __future__ import annotations

from kg.mentions.branded import expand_branded
from kg.mentions.candidate import Candidate


def _begun(text: str, firm: str, project: str) -> str:
    names = [(firm, "organization"), (project, "project")]
    chosen = [
        Candidate(text.rindex(name), text.rindex(name) + len(name), type_, "by.hand", 0.9)
        for name, type_ in names
    ]
    items = expand_branded({"text": chosen}, {"text": text})["text"]
    return next(text[item.start : item.end] for item in items if item.type == "project")


def test_a_project_begins_at_the_brand_of_a_firm_of_the_article() -> None:
    text = "内蒙古青算科技有限公司成立。该行为青算绿色算力中心提供贷款。"
    assert _begun(text, "内蒙古青算科技有限公司", "绿色算力中心") == "青算绿色算力中心"


def test_an_ordinary_word_is_no_brand() -> None:
    text = "山东建设有限公司成立。他们推动建设绿色算力中心。"
    assert _begun(text, "山东建设有限公司", "绿色算力中心") == "绿色算力中心"


def test_a_name_of_its_own_before_the_project_stays_one() -> None:
    text = "项目由小懒象灯塔工厂建设。"
    assert _begun(text, "小懒象", "灯塔工厂") == "灯塔工厂"
