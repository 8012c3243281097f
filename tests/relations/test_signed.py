from tests.relations.said import said


def test_a_signed_agreement_has_its_signers() -> None:
    assert ("海大", "signed", "数字港项目") in said("{o:海大}签署《{j:数字港项目}协议》。")


def test_a_project_has_the_signers_of_its_contract() -> None:
    text = "{j:校区项目}由{o:教育局}与{o:建投集团}所属{o:二建公司}签订合同。"
    assert said(text, "signed") == [
        ("二建公司", "signed", "校区项目"),
        ("教育局", "signed", "校区项目"),
    ]
