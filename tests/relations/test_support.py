from tests.relations.said import said


def test_an_auxiliary_project_supports_the_main_one() -> None:
    assert said("{j:翰博项目}是{j:京东方基地}的核心配套项目。") == [
        ("翰博项目", "supports", "京东方基地")
    ]
