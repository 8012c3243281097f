from kg.relations.referents.shortforms import short_forms
from kg.relations.view import make_view
from tests.factory import make_article, make_mention
from tests.relations.said import said


def found(text: str, *names: str) -> list[str]:
    article = make_article(text)
    mentions = tuple(make_mention(article, name, "organization") for name in names)
    view = make_view(article, mentions, "text")
    return [view.text[slice(*span)] for span in short_forms(view)]


def test_the_own_name_of_a_company_stands_for_it() -> None:
    text = "青岛澄光微电子科技有限公司落户。澄光微电子计划投资。"
    assert found(text, "青岛澄光微电子科技有限公司") == ["澄光微电子"]


def test_a_short_form_may_leave_characters_out() -> None:
    text = "青岛开泰特种气体有限公司来访。开泰特气将扩产。"
    assert found(text, "青岛开泰特种气体有限公司") == ["开泰特气"]


def test_a_place_with_a_cut_name_is_no_short_form() -> None:
    text = "青岛海通车桥有限公司来访。青岛海风很大。"
    assert found(text, "青岛海通车桥有限公司") == []


def test_ordinary_words_are_no_short_forms() -> None:
    text = "上海农业发展有限公司来访。农业发展很快。"
    assert found(text, "上海农业发展有限公司") == []


def test_a_short_form_that_two_companies_share_is_left() -> None:
    text = "山东海佳纺织有限公司、江苏海佳纺织有限公司来访。海佳纺织扩产。"
    assert found(text, "山东海佳纺织有限公司", "江苏海佳纺织有限公司") == []


def test_a_short_form_can_sign() -> None:
    text = "{o:威海寻海牧业科技有限公司}成立。{o:研究院}与寻海牧业签了合作协议。"
    assert said(text, "cooperates") == [("研究院", "cooperates", "威海寻海牧业科技有限公司")]
