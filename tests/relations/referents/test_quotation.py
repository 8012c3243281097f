from tests.relations.said import analyse


def test_the_nearest_form_of_a_name_ends_the_quotation() -> None:
    analysis = analyse(
        "{e:青年志愿服务大会}召开。天气很好。{e:青年志愿服务大会}有百人参加。{p:佟海燕}出席。"
    )
    quotes = [claim.evidence.text for claim in analysis.claims]
    assert quotes == ["青年志愿服务大会有百人参加。佟海燕出席。"]


def test_a_general_word_shows_the_event() -> None:
    analysis = analyse("{e:春风签约仪式}举行。天气很好。{p:佟海燕}参加仪式。")
    assert [claim.evidence.text for claim in analysis.claims] == ["佟海燕参加仪式。"]
