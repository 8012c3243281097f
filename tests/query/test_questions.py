"""The fifteen questions over the seed pages, against answers worked out by reading them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.api import Knowledge

pytestmark = pytest.mark.slow

SEEDS = Path(__file__).parents[2] / "seeds"
UNVEILING = (
    "西海岸新区工委书记、区委书记孙永红，山东省港口集团党委书记、董事长霍高原出席并致辞，"
    "西海岸新区工委副书记、青岛自贸片区管委主任高善武出席。"
)
PORT_PAGE = "000_b16c5c5fb67b28f4.txt"
Rows = list[dict[str, str]]


def ask(knowledge: Knowledge, name: str, /, **values: str) -> Rows:
    return list(knowledge.sparql(name, **values))


def pairs(rows: Rows, *names: str) -> set[tuple[str, ...]]:
    return {tuple(row.get(name, "") for name in names) for row in rows}


def test_posts_of_a_secretary(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "posts-of", name="孙永红")
    assert pairs(rows, "organization", "title") == {
        ("西海岸新区工委", "书记"),
        ("西海岸新区区委", "书记"),
    }
    assert {row["firstSeen"] for row in rows} == {"2023-11-14"}
    assert {row["lastSeen"] for row in rows} == {"2023-11-15"}
    assert all("孙永红" in row["evidence"] for row in rows)


def test_who_heads_the_port_group(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "holders-of", organization="山东省港口集团", title="董事长")
    assert pairs(rows, "person", "evidence") == {("霍高原", UNVEILING)}


def test_who_is_named_with_the_secretary(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "cooccurs-with", name="孙永红")
    weights = {row["other"]: int(row["weight"]) for row in rows}
    assert weights["霍高原"] == weights["高善武"] == 1
    assert weights["王清源"] >= 1
    assert list(weights.values()) == sorted(weights.values(), reverse=True)


def test_which_sentence_links_two_people(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "evidence-of", a="孙永红", b="霍高原")
    assert {(row["sentence"], row["date"]) for row in rows} == {(UNVEILING, "2023-11-15")}
    assert {row["article"].partition("#")[0] for row in rows} == {PORT_PAGE}


def test_who_founded_the_joint_venture(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "founders-of", name="山港托克公司")
    assert [row["founder"] for row in rows] == ["山东省港口集团", "托克集团"]
    assert all("合资成立" in row["evidence"] for row in rows)


def test_what_happened_in_november_2023(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "events-in", month="2023-11")
    assert {
        ("2023-11-14", "翰博光电生产基地项目签约仪式", "王清源", "青岛西海岸新区"),
        ("2023-11-14", "翰博光电生产基地项目签约仪式", "王照忠", "青岛西海岸新区"),
    } <= pairs(rows, "date", "event", "attendee", "place")
    guests = {row["attendee"] for row in rows if "专题会议" in row["event"]}
    assert guests >= {"孙永红", "王清源", "佟海燕", "逯鹰"}


def test_who_is_within_two_steps(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "within-two-hops", name="孙永红")
    steps = {row["other"]: row["steps"] for row in rows}
    assert steps["霍高原"] == "1"
    assert steps["王清源"] == "1"
    assert steps["王照忠"] == "2"  # named with 王清源 only, at the signing
    assert "孙永红" not in steps


def test_what_a_company_invests_in(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "projects-of", name="翰博控股集团")
    assert ("翰博光电生产基地项目", "5000000000", "CNY", "总投资约50亿元") in pairs(
        rows, "project", "amount", "currency", "wording"
    )


def test_which_projects_are_in_the_city_and_its_parks(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "projects-in", place="青岛市")
    assert ("京东方青岛生产基地", "青岛市新型显示产业园") in pairs(rows, "project", "where")


def test_who_is_in_most_articles(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "most-mentioned")
    assert [row["name"] for row in rows[:2]] == ["王清源", "孙永红"]
    counts = [int(row["articles"]) for row in rows]
    assert counts == sorted(counts, reverse=True)


def test_which_organizations_were_new_in_july_2022(seed_knowledge: Knowledge) -> None:
    names = {
        row["organization"] for row in ask(seed_knowledge, "new-organizations", month="2022-07")
    }
    assert names >= {
        "青岛东方热谷节能技术工程有限公司",
        "青岛东燃燃气设备有限公司",
        "上海康恒环境股份有限公司",
        "青岛西海岸康恒环保能源有限公司",
    }
    assert not names & {"山东省港口集团", "托克集团", "翰博控股集团有限公司"}


def test_which_post_changed_hands(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "changed-posts")
    found = pairs(rows, "organization", "title", "person", "lastSeen", "successor", "firstSeen")
    change = ("青岛自贸片区管委", "主任", "赵士玉", "2022-07-18", "高善武", "2023-11-15")
    assert change in found


def test_where_someone_stands_in_the_file(seed_knowledge: Knowledge) -> None:
    (row,) = ask(seed_knowledge, "mentions-of", name="霍高原")
    raw = (SEEDS / PORT_PAGE).read_text(encoding="utf-8")
    assert raw[int(row["fileStart"]) : int(row["fileEnd"])] == "霍高原"
    assert row["field"] == "text"


def test_what_has_port_in_its_name(seed_knowledge: Knowledge) -> None:
    names = {row["name"] for row in ask(seed_knowledge, "find", text="港口")}
    assert "山东省港口集团" in names
    assert all("港口" in name for name in names)


def test_which_relations_rest_on_one_sentence(seed_knowledge: Knowledge) -> None:
    rows = ask(seed_knowledge, "single-evidence")
    found = pairs(rows, "subject", "relation", "object")
    assert ("翰博光电生产基地项目", "kg:supports", "京东方青岛生产基地") in {
        (subject, relation.replace("https://kg.example/def#", "kg:"), object_)
        for subject, relation, object_ in found
    }
    posts = {object_ for subject, relation, object_ in found if subject == "孙永红"}
    assert "西海岸新区工委" not in posts  # three articles call him its secretary


def test_the_build_of_the_seeds_conforms(seed_knowledge: Knowledge) -> None:
    from kg.query.validation import validate

    assert validate(seed_knowledge.tables) == []
