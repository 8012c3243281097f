from tests.relations.said import said


def test_the_village_that_somebody_comes_to_is_the_one_told_before() -> None:
    text = "{l:恰热村}今年丰收。农技员{p:米玛}前几天来到村里指导春播。"
    assert said(text, "visited") == [("米玛", "visited", "恰热村")]


def test_the_village_itself_signs() -> None:
    text = "{l:大公村}的黄花菜熟了。村里与{o:甲食品公司}签订了收购协议。"
    assert said(text, "cooperates") == [("甲食品公司", "cooperates", "大公村")]


def test_what_is_built_in_the_village_is_in_the_one_told_before() -> None:
    text = "{l:恰热村}今年丰收。{o:甲食品公司}在村里建起{j:烘干厂项目}。"
    assert said(text, "located_in") == [("烘干厂项目", "located_in", "恰热村")]
