from tests.relations.said import said


def test_a_department_is_part_of_the_body_it_is_named_after() -> None:
    assert said("{o:海洋大学}开学。{o:海洋大学法学院}迎新。") == [
        ("海洋大学法学院", "part_of", "海洋大学")
    ]


def test_a_full_company_name_is_no_part_of_its_short_form() -> None:
    assert said("{o:翰博集团}介绍，{o:翰博集团有限公司}成立。") == []


def test_divisions_in_line_are_parts() -> None:
    assert said("走进{l:环县}{l:曲子镇}。") == [("曲子镇", "part_of", "环县")]


def test_speaking_for_an_alliance_is_membership() -> None:
    assert said("{o:恒丰银行}代表{o:战略联盟}发起倡议。") == [("恒丰银行", "part_of", "战略联盟")]
