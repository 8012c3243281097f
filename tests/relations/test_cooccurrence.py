from random import Random

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.entity import QUOTED, Sentence
from kg.model.mention import Evidence
from kg.relations.cooccurrence import cooccurrences, windows
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


def sentences(**options: object) -> list[Sentence]:
    return list(windows([analysis()], IDS, RelationOptions(**options)))  # type: ignore[arg-type]


def pairs(**options: object) -> dict[tuple[str, str], int]:
    found = cooccurrences(sentences(**options))
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
    found = [window(i // 3, i, "a", "b", *("c" * (i % 2))) for i in range(12)]
    known = {sentence.id: sentence for sentence in found}
    for item in cooccurrences(found):
        held = [known[id_] for id_ in item.sentences]
        assert item.weight == len(held) == len(set(item.sentences))
        assert item.articles == len({sentence.evidence.article for sentence in held})
        assert all({item.source, item.target} <= set(sentence.entities) for sentence in held)


def test_a_pair_quotes_its_first_sentences_and_names_all() -> None:
    found = [window(0, i, "a", "b") for i in range(QUOTED + 2)]
    (item,) = cooccurrences(found)
    assert item.evidence == tuple(sentence.evidence for sentence in found[:QUOTED])
    assert item.sentences == tuple(sentence.id for sentence in found)


def test_a_roll_of_names_ties_no_two_of_them() -> None:
    assert pairs(window="article", longest_list=2) == {}
    assert pairs(window="article", longest_list=3) == pairs(window="article", longest_list=0) != {}


def test_evidence_quotes_the_window() -> None:
    article = analysis().article
    for sentence in sentences():
        quote = sentence.evidence
        assert article.field_text(quote.field).text[quote.start : quote.end] == quote.text


def window(article: int, number: int, *entities: str) -> Sentence:
    evidence = Evidence("d", f"a{article}", "", number, number)
    return Sentence(f"passage-{number}", evidence, tuple(sorted(set(entities))))


def test_names_that_always_meet_are_significant() -> None:
    together = [window(i, i, "a", "b") for i in range(20)]
    others = [window(i, i, f"x{i}", f"y{i}") for i in range(20, 220)]
    flagged = {
        (item.source, item.target) for item in cooccurrences(together + others) if item.significant
    }
    assert flagged == {("a", "b")}


def test_hubs_are_never_dropped() -> None:
    found = cooccurrences([window(i, i, "hub", f"x{i}") for i in range(50)])
    assert len(found) == 50


def test_shuffled_names_are_hardly_ever_significant() -> None:
    random = Random(7)
    for _ in range(5):
        names = [f"n{int(random.paretovariate(0.8)) % 300}" for _ in range(4000)]
        rows = [window(i, i, *set(names[4 * i : 4 * i + 4])) for i in range(1000)]
        found = cooccurrences(rows)
        assert sum(item.significant for item in found) <= MAX_FLAGGED * len(found)


def test_no_windows_no_pairs() -> None:
    assert cooccurrences([]) == ()
