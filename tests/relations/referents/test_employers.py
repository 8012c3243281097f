from tests.relations.said import said


def test_a_firm_that_a_post_only_calls_a_company_is_the_one_of_the_text() -> None:
    text = (
        "{o:冠梨果业有限公司}投产。{o:果业集团有限公司}入股{o:冠梨果业有限公司}。\n"
        "“一周就到账。”公司财务负责人{p:古丽}说。"
    )
    assert said(text, "position") == [("古丽", "position", "冠梨果业有限公司", "财务负责人")]


def test_two_firms_named_as_often_leave_a_post_without_employer() -> None:
    text = "{o:东华科技有限公司}与{o:西山机械有限公司}签约。\n据介绍，公司财务负责人{p:古丽}到会。"
    assert said(text, "position") == []


def test_a_group_is_a_firm_that_calls_itself_so() -> None:
    text = (
        "{o:神农文旅集团有限公司}揭牌，下设{o:湘渌康养公司}。\n"
        "集团党委书记、董事长由{p:詹立群}担任。"
    )
    assert ("詹立群", "position", "神农文旅集团有限公司", "董事长") in said(text, "position")
