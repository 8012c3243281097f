from tests.relations.said import said


def test_a_department_is_part_of_the_body_it_is_named_after() -> None:
    assert said("{o:海洋大学}开学。{o:海洋大学法学院}迎新。") == [
        ("海洋大学法学院", "part_of", "海洋大学")
    ]


def test_a_full_company_name_is_no_part_of_its_short_form() -> None:
    assert said("{o:翰博集团}介绍，{o:翰博集团有限公司}成立。") == []


def test_a_phase_is_part_of_its_project() -> None:
    assert said("{j:百箱计划}启动。{j:百箱计划二期项目}动工。") == [
        ("百箱计划二期项目", "part_of", "百箱计划")
    ]


def test_a_part_stands_behind_the_noun_for_its_whole() -> None:
    text = "{o:四川轻化工大学}签约。该校{o:生物工程学院}参加。"
    assert ("生物工程学院", "part_of", "四川轻化工大学") in said(text)


def test_a_hospital_ward_is_no_body_of_its_own() -> None:
    assert said("{o:鼓楼医院}来了人。{o:鼓楼医院骨科}很忙。", "part_of") == []


def test_the_centre_of_a_town_hospital_is_no_body() -> None:
    assert said("{o:严塘镇中心}、{o:严塘镇中心卫生院}很忙。", "part_of") == []


def test_a_hospital_that_runs_another_is_not_its_whole() -> None:
    assert said("{o:甲市医院}托管，{o:甲市医院托管乙县医院}。", "part_of") == []


def test_a_name_without_its_last_word_is_no_whole() -> None:
    assert said("{o:浙江传媒}、{o:浙江传媒学院}很忙。", "part_of") == []
    assert said("{o:雄安|中国雄安集团}、{o:雄安计算中心}很忙。", "part_of") == []


def test_a_centre_that_the_state_names_is_no_part_of_it() -> None:
    text = "{o:国家卫健委}发文。{o:国家卫健委胸痛中心}认证。"
    assert said(text, "part_of") == []


def test_the_office_of_a_committee_belongs_to_it() -> None:
    text = "{o:区委}常委林永涛，{o:区委办公室}主任郝志强参加。"
    assert ("区委办公室", "part_of", "区委") in said(text, "part_of")


def test_a_clinic_stands_in_the_town_of_its_name() -> None:
    text = "{l:马头镇}很热闹。{o:马头镇中心卫生院}挂牌。"
    assert said(text, "located_in") == [("马头镇中心卫生院", "located_in", "马头镇")]


def test_the_government_of_a_town_governs_it() -> None:
    assert said("{l:马头镇}很热闹。{o:马头镇人民政府}挂牌。", "located_in") == []


def test_a_villages_in_the_city_project_names_no_village() -> None:
    assert said("{l:城中村}多。{j:城中村改造项目}启动。", "located_in") == []
