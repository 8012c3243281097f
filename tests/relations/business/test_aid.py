import pytest

from tests.relations.said import said

AID = [("甲医院", "supports", "乙医院")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲医院}对口支援{o:乙医院}，专家已到岗。",
        "{o:甲医院}对{o:乙医院}开展对口支援。",
        "定点帮扶{o:乙医院}的是{o:甲医院}。",
        "{o:乙医院}由{o:甲医院}对口帮扶。",
        "{o:甲医院}派出专家组支援{o:乙医院}。",
        "{o:甲医院}向{o:乙医院}派驻5名专家。",
        "{o:甲医院}选派医生到{o:乙医院}驻点。",
        "{o:丁医院}增长快；由{o:甲医院}帮扶的{o:乙医院}扭亏为盈。",
        "在{o:甲医院}的技术支持下，{o:乙医院}做了手术。",
        "{o:乙医院}在{o:甲医院}帮助下，做了手术。",
        "得益于{o:甲医院}的技术支持，{o:乙医院}做了手术。",
        "“没有{o:甲医院}的技术支持，走不到今天。”{o:乙医院}院长{p:王强}说。",
        "{o:乙医院}院长{p:王强}说：“多亏{o:甲医院}的帮助。”",
        "{o:甲医院}帮助{o:乙医院}攻克难题。",
    ],
)
def test_a_body_helps_another(text: str) -> None:
    assert said(text, "supports") == AID


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}冠名赞助{o:乙俱乐部}。",
        "{o:乙俱乐部}新赛季由{o:甲公司}冠名赞助，金额1500万元。",
        "{o:甲公司}多年担任{o:乙俱乐部}的法律顾问。",
        "{o:乙俱乐部}聘请{o:甲公司}担任法律顾问。",
        "{o:甲公司}在{o:乙俱乐部}设立联络站，为其保驾护航。",
        "{o:甲公司}担保增信 {o:乙俱乐部}建设提速",
        "{o:甲公司}向{o:乙俱乐部}捐赠图书3000册。",
        "{o:乙俱乐部}新赛季的冠名商是{o:甲公司}。",
        "{o:乙俱乐部}的对口帮扶单位{o:甲公司}送来设备。",
        "{o:甲公司}是{o:乙俱乐部}的技术依托单位。",
        "{o:乙俱乐部}以{o:甲公司}为技术依托。",
        "有{o:甲公司}做技术后盾，{o:乙俱乐部}不愁。",
        "{o:甲公司}为{o:乙俱乐部}减免租金80万元。",
        "{o:甲公司}给{o:乙俱乐部}捐了20万元。",
    ],
)
def test_sponsors_advisers_and_givers_support(text: str) -> None:
    assert said(text, "supports") == [("甲公司", "supports", "乙俱乐部")]


def test_a_building_is_built_as_aid() -> None:
    assert said("{o:甲基金会}捐资260万元援建的{j:乙楼}落成。", "supports") == [
        ("甲基金会", "supports", "乙楼")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲局}与{o:乙合作社}结对帮扶。",
        "{o:甲局}向{o:乙公司}派驻检查组。",
        "{o:甲局}帮助{o:乙公司}职工讨薪。",
        "没有{o:甲局}的批准，{o:乙公司}不能开工。",
        "{o:甲委}在{o:乙公司}设立党支部。",
        "{o:甲公司}在{o:乙大学}设立博士后工作站。",
        "在{o:甲局}的支持下，{e:乙会}举行。",
    ],
)
def test_what_is_no_help_supports_nobody(text: str) -> None:
    assert said(text, "supports") == []
