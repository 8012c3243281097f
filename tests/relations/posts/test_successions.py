"""Posts that several hold in turn or one after another."""

import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    "text",
    [
        "{p:侯建新}、{p:吕婷}分别当选{o:甲文联}主席、副主席。",
        "{p:侯建新}和{p:吕婷}（女）分别任{o:甲文联}主席和副主席。",
        "指挥长{p:侯建新}、副指挥长{p:吕婷}，分别是{o:甲文联}主席和{o:甲文联}副主席。",
    ],
)
def test_posts_in_turn_go_to_the_persons_in_turn(text: str) -> None:
    assert {
        ("侯建新", "position", "甲文联", "主席"),
        ("吕婷", "position", "甲文联", "副主席"),
    } <= set(said(text, "position"))


def test_posts_in_turn_that_are_more_than_persons_go_to_nobody() -> None:
    text = "{p:侯建新}、{p:吕婷}分别当选{o:甲文联}主席、副主席、秘书长。"
    assert ("吕婷", "position", "甲文联", "副主席") not in said(text, "position")


def test_who_was_and_who_is_the_legal_representative_is_told_by_the_change() -> None:
    text = "{o:甲铝业公司}法定代表人由{p:关永昌}变更为{p:关启文}。"
    assert said(text, "position") == [
        ("关启文", "position", "甲铝业公司", "法定代表人"),
        ("关永昌", "position", "甲铝业公司", "法定代表人"),
    ]


def test_a_successor_has_the_post_of_the_one_before() -> None:
    text = "{o:甲酒厂}首任厂长{p:谢其昌}1988年退休，继任者{p:段先平}一干就是15年。"
    assert ("段先平", "position", "甲酒厂", "厂长") in said(text, "position")


def test_a_resume_tells_a_post_for_each_span_of_time() -> None:
    text = (
        "{p:米兴国}简历：1998.07—2003.05，{o:甲乡人民政府}科员；"
        "2003年5月—2008年11月，{o:乙镇人民政府}副镇长；2008.11至今，{o:丙中心}党委书记、主任。"
    )
    assert said(text, "position") == [
        ("米兴国", "position", "丙中心", "主任"),
        ("米兴国", "position", "丙中心", "党委书记"),
        ("米兴国", "position", "乙镇人民政府", "副镇长"),
        ("米兴国", "position", "甲乡人民政府", "科员"),
    ]


def test_a_month_in_front_of_another_officer_is_no_resume() -> None:
    text = "{p:吉木}的师傅叫{p:姜逸飞}。2023年9月，{o:甲医院}主任{p:姜逸飞}来了。"
    assert ("吉木", "position", "甲医院", "主任") not in said(text, "position")


def test_a_bracket_may_tell_the_post_of_all_in_front() -> None:
    text = "{p:吴守林}、{p:汤一苇}（均为{o:甲研究院}研究员）给出了处方。"
    assert said(text, "position") == [
        ("吴守林", "position", "甲研究院", "研究员"),
        ("汤一苇", "position", "甲研究院", "研究员"),
    ]


def test_who_worked_somewhere_for_years_has_his_post_there() -> None:
    text = "在{o:甲海关}工作了21年的关员{p:金哲洙}，能听出夹层。"
    assert said(text, "position") == [("金哲洙", "position", "甲海关", "关员")]
    assert said("在{o:甲海关}工作了21年的老搭档{p:金哲洙}。", "position") == []
