from kg.mentions.candidate import Candidate
from kg.mentions.namesakes import as_persons


def types(text: str, *items: tuple[str, int, str]) -> list[str]:
    """The types after the pass, of (name, which occurrence, rule)."""
    chosen = []
    for name, nth, rule in items:
        start = -1
        for _ in range(nth + 1):
            start = text.index(name, start + 1)
        kind = "person" if rule.startswith("person") else "place"
        chosen.append(Candidate(start, start + len(name), kind, rule, 0.8))
    return [item.type for item in as_persons({"text": chosen}, {"text": text})["text"]]


def test_who_has_a_post_is_a_person_in_the_whole_article() -> None:
    text = "院长卓远山走了。村民想念卓远山。"
    assert types(text, ("卓远山", 0, "person.tagger"), ("卓远山", 1, "place.tagger")) == [
        "person",
        "person",
    ]


def test_a_mountain_that_somebody_is_named_like_stays_one_without_a_post() -> None:
    text = "卓远山在北面。村民登上卓远山。"
    assert types(text, ("卓远山", 0, "person.tagger"), ("卓远山", 1, "place.tagger")) == [
        "person",
        "place",
    ]


def test_a_city_that_somebody_is_named_like_stays_one() -> None:
    text = "院长连云港走了。他到连云港去。"
    assert types(text, ("连云港", 0, "person.tagger"), ("连云港", 1, "place.tagger"))[1] == "place"


def test_a_foreign_name_behind_a_post_is_a_person_in_the_whole_article() -> None:
    text = "科特迪瓦总统瓦塔拉发言。瓦塔拉说。"
    assert types(text, ("瓦塔拉", 0, "place.tagger"), ("瓦塔拉", 1, "place.learned")) == [
        "person",
        "person",
    ]


def test_a_state_or_a_division_behind_a_post_stays_a_place() -> None:
    assert types("秘书长和总统苏里南之行", ("苏里南", 0, "place.tagger")) == ["place"]
    assert types("总理塔尔萨市之行", ("塔尔萨市", 0, "place.tagger")) == ["place"]


def test_a_body_called_like_a_person_of_the_article_is_he() -> None:
    text = "白俄罗斯总统卢卡申科发言。卢卡申科说。"
    start = text.rindex("卢卡申科")
    chosen = [
        Candidate(6, 10, "person", "person.tagger", 0.8),
        Candidate(start, start + 4, "organization", "org.brand", 0.8),
    ]
    assert [item.type for item in as_persons({"text": chosen}, {"text": text})["text"]] == [
        "person",
        "person",
    ]


def test_a_body_behind_a_post_of_state_is_a_person() -> None:
    chosen = [Candidate(6, 10, "organization", "org.learned", 0.8)]
    text = "白俄罗斯总统卢卡申科将于周三来访。"
    assert [item.type for item in as_persons({"text": chosen}, {"text": text})["text"]] == [
        "person"
    ]
