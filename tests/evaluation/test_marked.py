"""Text with its names marked."""

from kg.evaluation.marked import read_marked


def test_the_marks_are_taken_out_of_the_text() -> None:
    article, mentions = read_marked("{o:海大}校长{p:张峻峰}到{l:青岛}。")
    assert article.text == "海大校长张峻峰到青岛。"
    assert [(one.type, one.text, one.start) for one in mentions] == [
        ("organization", "海大", 0),
        ("person", "张峻峰", 4),
        ("place", "青岛", 8),
    ]


def test_a_name_behind_a_bar_is_the_fuller_one() -> None:
    _, [mention] = read_marked("{o:海大|中国海洋大学}的实验室。")
    assert (mention.text, mention.fullest) == ("海大", "中国海洋大学")


def test_each_occurrence_of_a_name_has_its_own_place() -> None:
    article, mentions = read_marked("{l:青岛}和{l:青岛}")
    assert [article.text[one.start : one.end] for one in mentions] == ["青岛", "青岛"]
    assert [one.start for one in mentions] == [0, 3]
