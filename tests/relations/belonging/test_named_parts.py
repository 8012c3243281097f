import pytest

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


def test_a_team_in_quotation_marks_is_part_of_the_body_in_front() -> None:
    assert said("{o:县红十字会}{o:“蓝天”救援队}集结。", "part_of") == [
        ("“蓝天”救援队", "part_of", "县红十字会")
    ]


def test_a_hospital_ward_is_part_of_its_hospital() -> None:
    text = "{o:鼓楼医院}来了人。{o:鼓楼医院骨科}很忙。"
    assert said(text, "part_of") == [("鼓楼医院骨科", "part_of", "鼓楼医院")]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("国家统计局", "国家统计局工业统计司"),
        ("市人大常委会", "市人大常委会预算工作委员会"),
        ("胜利油田", "胜利油田东辛采油厂"),
        ("广东潮剧院", "广东潮剧院二团"),
    ],
)
def test_departments_committees_works_and_troupes_are_parts(whole: str, part: str) -> None:
    assert said(f"{{o:{whole}}}来了人。{{o:{part}}}很忙。", "part_of") == [(part, "part_of", whole)]


@pytest.mark.parametrize(
    ("cut", "name"),
    [
        ("中信证券投资银行", "中信证券投资银行管理委员会"),
        ("红十字", "红十字国际委员会"),
        ("联合国政府", "联合国政府间气候变化专门委员会"),
        ("斯摩棱斯克航空", "斯摩棱斯克航空制造厂"),
        ("国家能源", "国家能源公司"),
    ],
)
def test_a_name_cut_before_its_last_words_is_no_whole(cut: str, name: str) -> None:
    assert said(f"{{o:{cut}}}来了人。{{o:{name}}}很忙。", "part_of") == []


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


@pytest.mark.parametrize(
    ("whole", "part"),
    [("云栖湖项目", "云栖湖一期"), ("瑞文高速公路", "瑞文高速第三合同段")],
)
def test_a_phase_leaves_out_the_noun_of_its_work(whole: str, part: str) -> None:
    assert said(f"{{j:{whole}}}推进，其中{{j:{part}}}开工。", "part_of") == [
        (part, "part_of", whole)
    ]


def test_a_branch_of_an_insurer_is_part_of_it() -> None:
    text = "{o:泰和保险}发展快。{o:泰和保险临沂中心支公司}很忙。"
    assert said(text, "part_of") == [("泰和保险临沂中心支公司", "part_of", "泰和保险")]
