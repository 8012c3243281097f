from tests.relations.test_attributes import owners


def test_a_clause_may_say_last_what_it_is_about() -> None:
    text = "榜额最高的为{j:印染大脑平台}，发榜方为{o:迎丰股份}，意向金额3600万元。"
    assert owners(text) == ["印染大脑平台"]


def test_what_somebody_founded_somewhere_is_what_the_clause_is_about() -> None:
    text = "{o:德盛国际}此前在{l:田阳区}投建的{o:德盛新材料公司}，去年出口额达2.3亿美元。"
    assert owners(text) == ["德盛新材料公司"]


def test_a_sum_of_somebody_is_that_of_the_name_in_front() -> None:
    assert owners("{o:社工部}又申请到{o:爱佑慈善基金会}的2万元。") == ["爱佑慈善基金会"]


def test_the_first_of_two_measures_in_front_of_a_name_is_its_own() -> None:
    text = "{o:中免公司}总投资38亿元、用地220亩的{j:免税城项目}封顶。"
    assert owners(text) == ["免税城项目"] * 2


def test_a_law_firm_is_not_the_company_that_its_lawyer_speaks_of() -> None:
    said = "{o:五岭律师事务所}律师{p:侯门海}说，该公司账上只剩2.7万元。"
    assert owners("经营主体是{o:金羽健康管理公司}。" + said) == ["金羽健康管理公司"]
