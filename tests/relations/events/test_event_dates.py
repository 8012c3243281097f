from tests.relations.said import analyse


def dates(marked: str, published: str | None = "2023-11-15") -> list[tuple[str, object]]:
    analysis = analyse(marked, published=published)
    return [
        (analysis.mentions[item.mention].text, item.attribute.value)
        for item in analysis.attributes
        if item.attribute.key == "date"
    ]


def test_an_event_takes_the_day_of_its_sentence() -> None:
    assert dates("今天下午，{e:签约仪式}在{l:新区}举行。") == [("签约仪式", "2023-11-15")]


def test_the_event_of_the_article_takes_the_first_day() -> None:
    assert dates("10月12日，{o:联盟}启动。{p:王清源}出席{e:启动仪式}。") == [
        ("启动仪式", "2023-10-12")
    ]


def test_without_a_year_the_day_stays_unspecified() -> None:
    assert dates("10月12日，{e:签约仪式}举行。", None) == [("签约仪式", "XXXX-10-12")]


def test_a_beginning_is_a_date_of_the_entity() -> None:
    assert dates("{l:产业园}自2022年11月揭牌以来，发展很快。") == [("产业园", "2022-11")]


def test_congresses_that_speeches_refer_to_get_no_day() -> None:
    assert dates("11月14日，干部学习{e:党的二十届三中全会}精神。") == []


def test_the_day_on_which_somebody_spoke_of_an_event_is_not_its_day() -> None:
    assert dates("8日，{o:国防部}发言人表示，{e:北约峰会}加剧对抗。") == []
