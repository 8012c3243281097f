import pytest

from tests.relations.test_attributes import owners


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
