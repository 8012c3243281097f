import pytest

from tests.relations.said import said

LOAN = [("甲银行", "supports", "乙公司")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:乙公司}向{o:甲银行}申请贷款500万元，3天就到账。",
        "{o:乙公司}从{o:甲银行}贷到500万元。",
        "{o:乙公司}扩产时缺钱，{o:甲银行}及时发放贷款500万元。",
        "{o:乙公司}缺钱，是{o:甲银行}的500万元贷款解了燃眉之急。",
        "{o:甲银行}发放贷款500万元，支持{o:乙公司}购买原料。",
        "{o:甲银行}了解到{o:乙公司}缺钱后，为其发放贷款500万元。",
        "{o:甲银行}支持{o:乙公司}扩产，已投放贷款500万元。",
    ],
)
def test_a_bank_backs_whom_it_lends_to(text: str) -> None:
    assert said(text, "supports") == LOAN


@pytest.mark.parametrize(
    "clause",
    ["由{o:甲银行}提供3亿元贷款", "已获得{o:甲银行}授信3亿元", "其中{o:甲银行}提供贷款3亿元"],
)
def test_a_bank_backs_the_work_that_the_sentence_is_about(clause: str) -> None:
    assert said(f"{{j:乙项目}}总投资5亿元，{clause}。", "supports") == [
        ("甲银行", "supports", "乙项目")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}向{o:甲银行}还清贷款500万元。",
        "{o:甲公司}被{o:乙银行}追讨贷款500万元。",
        "{o:乙公司}拒绝{o:甲银行}贷款。",
        "{o:甲市财政局}发文，{o:甲银行}提供贷款3亿元。",
    ],
)
def test_who_pays_back_or_borrows_nothing_is_not_backed(text: str) -> None:
    assert said(text, "supports") == []
