from tests.relations.said import analyse


def date_of(marked: str) -> str | None:
    claims = analyse(marked, published="2023-11-15").claims
    return next(claim.date for claim in claims if claim.predicate in ("visited", "attended"))


def test_the_day_of_the_sentence_comes_first() -> None:
    assert date_of("11月1日开会。11月14日，{p:王强}来到{o:海佳公司}。") == "2023-11-14"


def test_the_day_may_stand_behind() -> None:
    assert date_of("去年以来变化大。{p:王强}来到{o:海佳公司}，时间是11月14日。") == "2023-11-14"


def test_the_first_day_of_the_article_is_the_day_of_the_rest() -> None:
    assert date_of("11月14日开会。{p:王强}来到{o:海佳公司}。") == "2023-11-14"


def test_a_year_of_another_sentence_is_not_taken() -> None:
    assert date_of("去年以来变化大。{p:王强}来到{o:海佳公司}。") == "2023-11-15"
