from random import Random

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.mention import Evidence
from kg.relations.cooccurrence import Window, associate, cooccurrences, windows
from tests.factory import make_article, make_mention

MAX_FLAGGED = 0.05


def analysis() -> Analysis:
    article = make_article(
        "甲厂与乙厂签约。甲厂投产。\n乙厂与丙厂签约。", title="甲厂乙厂签约", byline="记者 李涛"
    )
    mentions = (
        make_mention(article, "甲厂", "organization"),
        make_mention(article, "乙厂", "organization"),
        make_mention(article, "甲厂", "organization", nth=1),
        make_mention(article, "乙厂", "organization", nth=1),
        make_mention(article, "丙厂", "organization"),
        make_mention(article, "李涛", "person", field="byline"),
    )
    return Analysis(article, mentions)


IDS = {"page.txt#1": ("a", "b", "a", "b", "c", "r")}


def pairs(**options: object) -> dict[tuple[str, str], int]:
    found = cooccurrences([analysis()], IDS, RelationOptions(**options))  # type: ignore[arg-type]
    return {(item.source, item.target): item.weight for item in found}


def test_sentences_are_the_usual_window() -> None:
    assert pairs() == {("a", "b"): 1, ("b", "c"): 1}


def test_paragraphs_and_articles_can_be_windows() -> None:
    assert pairs(window="paragraph") == {("a", "b"): 1, ("b", "c"): 1}
    assert pairs(window="article") == {("a", "b"): 1, ("a", "c"): 1, ("b", "c"): 1}


def test_reporters_take_part_only_when_asked_for() -> None:
    assert ("a", "r") in pairs(bylines=True)
    assert not any("r" in pair for pair in pairs())


def test_every_count_equals_its_evidence() -> None:
    for item in cooccurrences([analysis()], IDS, RelationOptions()):
        assert item.weight == len(item.evidence)
        assert item.articles == len({evidence.article for evidence in item.evidence})


def test_evidence_quotes_the_window() -> None:
    article = analysis().article
    for window in windows([analysis()], IDS, RelationOptions()):
        start, end = window.evidence.start, window.evidence.end
        assert article.field_text(window.evidence.field).text[start:end] == window.evidence.text


def window(number: int, *entities: str) -> Window:
    return Window(Evidence("d", f"a{number}", "", 0, 0), tuple(sorted(entities)))


def test_names_that_always_meet_are_significant() -> None:
    together = [window(i, "a", "b") for i in range(20)]
    others = [window(i, f"x{i}", f"y{i}") for i in range(20, 220)]
    flagged = {
        (item.source, item.target) for item in associate(together + others) if item.significant
    }
    assert flagged == {("a", "b")}


def test_hubs_are_never_dropped() -> None:
    found = associate([window(i, "hub", f"x{i}") for i in range(50)])
    assert len(found) == 50


def test_shuffled_names_are_hardly_ever_significant() -> None:
    random = Random(7)
    for _ in range(5):
        names = [f"n{int(random.paretovariate(0.8)) % 300}" for _ in range(4000)]
        rows = [window(i, *set(names[4 * i : 4 * i + 4])) for i in range(1000)]
        found = associate(rows)
        assert sum(item.significant for item in found) <= MAX_FLAGGED * len(found)


def test_no_windows_no_pairs() -> None:
    assert associate([]) == ()
