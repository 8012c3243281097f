"""The canned questions over a build made by hand."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.query import answer, question, questions, store_of
from kg.query.names import unknown_names
from tests.rdf_world import SENTENCES, make_world

BASE = "https://kg.example/id/"


@pytest.fixture(scope="module")
def store() -> ox.Store:
    return store_of(make_world())


def ask(store: ox.Store, name: str, /, **values: str) -> list[dict[str, str]]:
    return list(answer(store, question(name).filled(values), BASE))


def test_there_are_fifteen_with_titles_in_both_languages() -> None:
    assert len(questions()) == 15
    assert all(
        item.zh.endswith(("？", "）？")) and item.en.endswith("?") for item in questions().values()
    )


@pytest.mark.parametrize("name", sorted(questions()))
def test_every_question_runs_as_its_file_stands(store: ox.Store, name: str) -> None:
    answer(store, questions()[name].text, BASE)


def test_posts_of_a_person_with_dates_and_sentence(store: ox.Store) -> None:
    rows = ask(store, "posts-of", name="孙永红")
    assert [(row["organization"], row["title"], row["firstSeen"]) for row in rows] == [
        ("西海岸新区区委", "书记", "2023-11-15"),
        ("西海岸新区工委", "书记", "2023-11-15"),
    ]
    assert {row["evidence"] for row in rows} == {SENTENCES[1]}


def test_holders_of_a_post_latest_first(store: ox.Store) -> None:
    rows = ask(store, "holders-of", organization="西海岸新区工委", title="书记")
    assert [row["person"] for row in rows] == ["李四", "孙永红"]


def test_who_is_named_together(store: ox.Store) -> None:
    (row,) = ask(store, "cooccurs-with", name="孙永红")
    assert (row["other"], row["weight"]) == ("山港托克国际贸易（山东）有限公司", "3")


def test_evidence_between_two_whichever_comes_first(store: ox.Store) -> None:
    rows = ask(store, "evidence-of", a="孙永红", b="山港托克公司")
    assert {row["sentence"] for row in rows} == {SENTENCES[1], SENTENCES[3], SENTENCES[4]}
    assert rows == ask(store, "evidence-of", a="山港托克公司", b="孙永红")


def test_founders_of_a_joint_venture_by_its_alias(store: ox.Store) -> None:
    rows = ask(store, "founders-of", name="山港托克公司")
    assert [row["founder"] for row in rows] == ["山东省港口集团", "托克集团"]


def test_events_of_a_month_with_guests_and_place(store: ox.Store) -> None:
    assert ask(store, "events-in", month="2023-11") == [
        {
            "date": "2023-11-15",
            "event": "山港托克公司揭牌仪式",
            "attendee": "孙永红",
            "place": "青岛西海岸新区",
        }
    ]
    assert ask(store, "events-in", month="2023-12") == []


def test_two_steps_from_a_person(store: ox.Store) -> None:
    rows = ask(store, "within-two-hops", name="孙永红")
    assert [(row["steps"], row["other"]) for row in rows] == [
        ("1", "山港托克国际贸易（山东）有限公司"),
        ("2", "山东省港口集团"),
    ]


def test_projects_that_an_organization_funds_with_the_amount(store: ox.Store) -> None:
    (row,) = ask(store, "projects-of", name="山东省港口集团")
    assert (row["project"], row["amount"], row["currency"]) == (
        "托克储运基地项目",
        "5000000000",
        "CNY",
    )


def test_a_planned_location_is_no_location(store: ox.Store) -> None:
    assert ask(store, "projects-in", place="西海岸新区") == []


def test_the_most_mentioned_can_be_of_any_class_and_number(store: ox.Store) -> None:
    assert [row["name"] for row in ask(store, "most-mentioned", limit="1")] == ["孙永红"]
    rows = ask(store, "most-mentioned", type="org:Organization")
    assert rows[0] == {"name": "山港托克国际贸易（山东）有限公司", "articles": "1", "mentions": "5"}


def test_organizations_first_seen_in_a_month(store: ox.Store) -> None:
    assert len(ask(store, "new-organizations", month="2023-11")) == 5
    assert ask(store, "new-organizations", month="2024") == []


def test_a_post_that_changed_hands(store: ox.Store) -> None:
    (row,) = ask(store, "changed-posts")
    assert (row["person"], row["successor"]) == ("孙永红", "李四")


def test_mentions_with_their_offsets(store: ox.Store) -> None:
    rows = ask(store, "mentions-of", name="李四")
    assert [(row["article"], row["start"], row["end"]) for row in rows] == [
        ("later.txt#1", "6", "8")
    ]


def test_names_and_aliases_that_contain_a_text(store: ox.Store) -> None:
    (row,) = ask(store, "find", text="托克国际")
    assert row["aliases"] == "山港托克公司"


def test_relations_with_one_sentence_only(store: ox.Store) -> None:
    rows = ask(store, "single-evidence")
    assert len(rows) == 14
    assert "schema:attendee" not in {row["relation"] for row in rows[1:]}
    assert rows[0]["confidence"] == "0.8"


def test_a_value_cannot_leave_its_place_in_the_query(store: ox.Store) -> None:
    assert ask(store, "posts-of", name='x" } # \\') == []
    assert ask(store, "find", text='"') == []


@pytest.mark.parametrize(
    ("name", "values", "hint"),
    [
        ("posts-of", {"nam": "x"}, "valid: --name"),
        ("most-mentioned", {"limit": "many"}, "not a number"),
        ("most-mentioned", {"type": "} DROP"}, "prefixed name"),
    ],
)
def test_wrong_values_are_refused(name: str, values: dict[str, str], hint: str) -> None:
    with pytest.raises(QueryError, match=hint):
        question(name).filled(values)


def test_an_unknown_question_gets_the_nearest_name() -> None:
    with pytest.raises(QueryError, match="posts-of"):
        question("post-of")


def test_a_name_that_is_not_there_gets_the_nearest_ones(store: ox.Store) -> None:
    lines = unknown_names(store, question("posts-of"), {"name": "永红"}, BASE)
    assert lines == ["nothing in this build is called 永红; did you mean 孙永红?"]
    assert unknown_names(store, question("posts-of"), {"name": "孙永红"}, BASE) == []
