import pytest

from tests.relations.amounts.test_attributes import owners


@pytest.mark.parametrize(
    "text",
    [
        "{o:农行支行}送来贷款。种植大户{p:闪建伟}流转土地1500亩。",
        "{l:霍勒特村}种粮大户{p:孟根生}承包了860亩水田。",
        "从一家国营工厂下岗的{p:何兆标}向亲戚借了3万元。",
        "“手头松了。”{p:王得福}说。9月20日，他从{o:定西农商银行}拿到50万元。",
        "原书记{p:高振武}虚列3户人员名单，套取补助资金4.2万元。",
    ],
)
def test_what_somebody_tills_or_gets_is_his(text: str) -> None:
    assert owners(text)[0] in text.split("{p:")[1]


def test_what_the_head_of_a_house_gets_is_not_his_own() -> None:
    text = "{o:海丰合作社}理事长{p:车承浩}从{o:威海银行}拿到300万元贷款。"
    assert owners(text) != ["车承浩"]


def test_what_somebody_says_of_others_is_not_his() -> None:
    assert owners("镇干部{p:麦青}表示，村民们今年光春茶就卖了90万元。") != ["麦青"]


@pytest.mark.parametrize(
    "text",
    [
        "{l:库尔勒市}棉农{p:买买提}交售籽棉得款118万元。",
        "{p:刘桂英}先后转账47.3万元，才意识到自己被骗。",
        "家住{l:泗洪县}的{p:王先生}没想到中了521万元。",
        "教师{p:郑玉珍}自己省吃俭用，八年里却拿出22万元资助学生。",
        "{o:甲公司}总裁{p:薛冰}去年税前薪酬412万元。",
        "{l:瓦窑村}农户{p:罗光明}去年的15亩果园丰收。",
    ],
)
def test_what_only_people_have_or_spend_is_theirs(text: str) -> None:
    assert owners(text)[0] in text.split("{p:")[1]


def test_the_pay_of_the_next_officer_is_his() -> None:
    text = "{o:甲公司}总裁{p:薛冰}薪酬412万元；财务总监{p:陶敏}为168万元。"
    assert owners(text) == ["薛冰", "陶敏"]


def test_who_leads_workers_does_not_get_the_order() -> None:
    text = "走进{o:甲家纺}，厂长{p:倪红梅}正带着工人赶一笔900万元的订单。"
    assert owners(text) == ["甲家纺"]


def test_planted_land_of_a_cooperative_is_not_its_heads() -> None:
    text = "{p:余阿妹}牵头成立{o:甲合作社}，社员都来自本村，种植面积3500亩。"
    assert owners(text) == ["甲合作社"]
