from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.relations import relate, with_headline_sums
from tests.factory import make_article, make_mention

SAID = "战略联盟未来五年新增授信3200多亿元。"
HEADLINE = "未来5年新增授信3200多亿元、投放总规模达4700多亿元"


def article(text: str, name: str, number: int = 1) -> Analysis:
    item = make_article(text, id=f"page.txt#{number}")
    return relate(item, (make_mention(item, name, "organization"),), RelationOptions())


def block(text: str) -> Analysis:
    return relate(make_article(text, id="page.txt#9", kind="block"), (), RelationOptions())


def texts(page: list[Analysis]) -> list[str]:
    return [item.attribute.text for item in with_headline_sums(page)[0].attributes]


def test_the_sums_of_a_headline_belong_where_the_article_says_the_same() -> None:
    assert texts([article(SAID, "战略联盟"), block(HEADLINE)])[1:] == [
        "未来5年新增授信3200多亿元",
        "投放总规模达4700多亿元",
    ]


def test_the_evidence_is_the_headline() -> None:
    page = with_headline_sums([article(SAID, "战略联盟"), block(HEADLINE)])
    assert page[0].attributes[1].attribute.evidence.article == "page.txt#9"
    assert page[0].attributes[1].attribute.evidence.text == HEADLINE


def test_a_headline_whose_sum_nobody_states_stays_without_owner() -> None:
    assert len(texts([article(SAID, "战略联盟"), block("总投资50亿元")])) == 1


def test_a_sum_that_two_articles_state_is_nobodys() -> None:
    page = [article(SAID, "战略联盟"), article(SAID, "战略联盟", 2), block(HEADLINE)]
    assert len(texts(page)) == 1
